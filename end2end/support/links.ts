import type { Page } from "@playwright/test";
import { fieldSurvey, type Prepared } from "./fielding.ts";
import type { Reader } from "./moot.ts";

/** Two questions on two pages; who works as what can have a quota. */
const DEFINITION = {
  title: "Open to everybody",
  pages: [
    {
      name: "one",
      elements: [
        {
          type: "radiogroup",
          name: "role",
          title: "What are you?",
          isRequired: true,
          choices: ["Researcher", "Writer"],
        },
      ],
    },
    { name: "two", elements: [{ type: "comment", name: "why", title: "Why do you come?" }] },
  ],
};

/** Opens a survey for everybody who has its link; returns the address at which it is answered. */
export async function openToEverybody(moot: Reader, slug: string, more?: Prepared["settings"]): Promise<string> {
  await fieldSurvey(moot, {
    slug,
    definition: DEFINITION,
    settings: async (page) => {
      await page.locator("input[name=access][value=open-link]").check();
      await more?.(page);
    },
  });
  return `/surveys/${slug}/answer`;
}

/** Goes to the summary as a researcher; it takes a little longer than a program would. */
export async function answerAsResearcher(page: Page): Promise<void> {
  await page.getByLabel("Researcher").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Why do you come?", { exact: false }).fill("Curiosity");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Send answers" }).waitFor();
  await longerThanAProgram(page);
}

/** The least time that a form asks for, and a little more. */
export async function longerThanAProgram(page: Page): Promise<void> {
  await page.waitForTimeout(2_500);
}

/** The hidden fields of the form that stands at an address, as a program without a browser reads them. */
export async function formAt(page: Page, address: string): Promise<Record<string, string>> {
  const html = await (await page.context().request.get(address)).text();
  const fields: Record<string, string> = {};
  for (const name of ["_version", "_key", "_begun"]) {
    fields[name] = new RegExp(`name="${name}" value="([^"]*)"`, "u").exec(html)?.[1] ?? "";
  }
  return { ...fields, _place: "_summary", _go: "send", role: "Researcher" };
}
