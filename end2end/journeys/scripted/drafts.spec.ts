import { expect, test } from "../../support/moot.ts";
import { fieldNextVersion, fieldSurvey } from "../../support/fielding.ts";
import { longerThanAProgram } from "../../support/links.ts";
import { answerToTheSummary } from "../../support/answering.ts";
import { islandAwake, openSurvey } from "../../support/surveys.ts";

/** Twelve choices: two draws give the same order once in 479,001,600. */
const CHOICES = Array.from({ length: 12 }, (_, index) => `Choice ${index + 1}`);

test("a draft keeps the order in which the choices were shown", async ({ moot, page }) => {
  const question = { type: "checkbox", name: "which", title: "Which?", choicesOrder: "random", choices: CHOICES };
  await fieldSurvey(moot, {
    slug: "any-order",
    definition: { title: "In any order", pages: [{ name: "only", elements: [question] }] },
  });
  await moot.signIn("quill");
  await page.goto("/surveys/any-order/answer");
  await islandAwake(page);
  const labels = page.locator("#answer-form fieldset label");
  const before = await labels.allInnerTexts();
  expect([...before].sort()).toEqual([...CHOICES].sort());
  await page.getByLabel("Choice 7", { exact: true }).check();
  await page.reload();
  await islandAwake(page);
  await expect(page.getByLabel("Choice 7", { exact: true })).toBeChecked();
  expect(await labels.allInnerTexts()).toEqual(before);
});

test("answers stay when the language changes while scripts run", async ({ moot, page }) => {
  await moot.signIn("quill");
  await openSurvey(moot);
  await islandAwake(page);
  await answerToTheSummary(moot);
  const before = await page.locator(".answer-list dd").count();
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await islandAwake(page);
  await moot.inspect();
  expect(await page.locator(".answer-list dd").count()).toBe(before);
  await page.getByRole("button", { name: "Antworten senden" }).click();
  await expect(page.getByRole("heading", { name: "Vielen Dank" })).toBeVisible();
});

/** Two questions on two pages; the second one is asked otherwise in each version. */
function teaAnd(second: object): object {
  const tea = { type: "boolean", name: "tea", title: "Do you drink tea?", isRequired: true };
  return {
    title: "Tea and more",
    pages: [
      { name: "one", elements: [tea] },
      { name: "two", elements: [second] },
    ],
  };
}

test("a new version goes into the field while somebody answers, and the answers go on in it", async ({
  browser,
  moot,
  origin,
  page,
}) => {
  const before = { type: "text", name: "why", title: "Why?" };
  await fieldSurvey(moot, {
    slug: "tea-and-more",
    definition: teaAnd(before),
    settings: async (settings) => settings.locator("input[name=access][value=open-link]").check(),
  });
  const visitor = await (await browser.newContext({ baseURL: origin, locale: "en-GB" })).newPage();
  await visitor.goto("/surveys/tea-and-more/answer");
  await islandAwake(visitor);
  await visitor.getByLabel("Yes").check();
  await visitor.getByRole("button", { name: "Continue" }).click();
  await visitor.getByLabel("Why?", { exact: false }).fill("It is warm");
  await visitor.getByRole("button", { name: "Continue" }).click();
  await longerThanAProgram(visitor);

  const after = { type: "text", name: "why", title: "Why or why not?", isRequired: true };
  await fieldNextVersion(moot, "tea-and-more", teaAnd(after));

  await visitor.getByRole("button", { name: "Send answers" }).click();
  await expect(visitor.getByText("The questionnaire has changed since you began.", { exact: false })).toBeVisible();
  await expect(visitor.getByLabel("Yes")).toBeChecked();
  await islandAwake(visitor);
  await visitor.getByRole("button", { name: "Continue" }).click();
  await expect(visitor.getByLabel("Why or why not?", { exact: false })).toHaveValue("It is warm");
  await visitor.getByRole("button", { name: "Continue" }).click();
  await longerThanAProgram(visitor);
  await visitor.getByRole("button", { name: "Send answers" }).click();
  await expect(visitor.getByRole("heading", { name: "Thank you" })).toBeVisible();
  await visitor.goto("/surveys/tea-and-more/answer");
  await islandAwake(visitor);
  await expect(visitor.getByLabel("Yes")).not.toBeChecked();

  // A page of the former version that is only loaded again goes on as well.
  await page.goto("/surveys/tea-and-more/answer");
  await islandAwake(page);
  await page.getByLabel("No").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await fieldNextVersion(moot, "tea-and-more", teaAnd(before));
  await page.goto("/surveys/tea-and-more/answer");
  await expect(page.getByText("The questionnaire has changed since you began.", { exact: false })).toBeVisible();
  await expect(page.getByLabel("No")).toBeChecked();
});
