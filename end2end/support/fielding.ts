import { expect, type Page } from "@playwright/test";
import type { Reader } from "./moot.ts";

/** What a manager of surveys does with a questionnaire before others can answer it. */
export interface Prepared {
  /** Last part of the survey's address. */
  readonly slug: string;
  /** The questionnaire as SurveyJS JSON. */
  readonly definition: object;
  /** Fills in the settings' form; who may answer and until when stays as it is without. */
  readonly settings?: (page: Page) => Promise<void>;
}

/** Uploads a questionnaire as one manager of surveys; another one approves it and opens it for answers. */
export async function fieldSurvey({ page, signIn }: Reader, survey: Prepared): Promise<void> {
  const managing = `/surveys/manage/${survey.slug}`;
  await signIn("omar");
  await page.goto("/surveys/manage/upload");
  await page.locator("input[name=slug]").fill(survey.slug);
  await page.locator("textarea[name=definition]").fill(JSON.stringify(survey.definition));
  await page.getByRole("button", { name: "Upload", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${managing}$`, "u"));
  if (survey.settings) {
    await survey.settings(page);
    await page.getByRole("button", { name: "Save settings" }).click();
    await expect(page).toHaveURL(new RegExp(`${managing}(?:[?#].*)?$`, "u"));
  }
  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn("admin");
  await page.goto(managing);
  await page.getByRole("button", { name: "Approve this questionnaire" }).click();
  await acknowledge(page);
  await page.getByRole("button", { name: "Open the survey for answers" }).click();
  await expect(page.getByRole("button", { name: "Close the survey" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
}

/** What the checker warns of is seen, where it warns of something. */
async function acknowledge(page: Page): Promise<void> {
  const acknowledged = page.locator("input[name=acknowledged]");
  if ((await acknowledged.count()) > 0) {
    await acknowledged.check();
  }
}

/** Replaces a fielded survey's questionnaire by its next version: one manager edits, another one approves and fields it. */
export async function fieldNextVersion({ page, signIn }: Reader, slug: string, definition: object): Promise<void> {
  const managing = `/surveys/manage/${slug}`;
  await signIn("omar");
  await page.goto(managing);
  await page.getByRole("link", { name: "Edit as a new version" }).click();
  await page.getByLabel("Definition (JSON)").fill(JSON.stringify(definition));
  await page.getByRole("button", { name: "Replace", exact: true }).click();
  await page.getByRole("button", { name: "Confirm the edits and what they break" }).click();
  await expect(page.getByText("The edits are confirmed as they are.")).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn("admin");
  await page.goto(managing);
  await page.getByRole("button", { name: "Approve this questionnaire" }).click();
  await acknowledge(page);
  await page.getByRole("button", { name: "Put the new version into the field" }).click();
  await expect(page.getByRole("button", { name: "Put the new version into the field" })).toHaveCount(0);
  await page.getByRole("button", { name: "Sign out" }).click();
}
