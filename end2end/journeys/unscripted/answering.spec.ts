import { expect, test } from "../../support/moot.ts";
import { answerPage, answerToTheSummary } from "../../support/answering.ts";
import { openSurvey, sendAfterSigningInAgain } from "../../support/surveys.ts";

test("a member answers the survey without JavaScript, once", async ({ moot, page }) => {
  await moot.signIn("quill");
  const answer = await openSurvey(moot);
  await answerToTheSummary(moot);
  await moot.inspect();
  await page.getByRole("button", { name: "Send answers" }).click();
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
  await moot.inspect();
  // A second visit leads to no form.
  await page.goto(answer);
  await expect(page.getByRole("button", { name: "Continue" })).toHaveCount(0);
});

test("a missing answer is named at its question and nothing entered is lost", async ({ moot, page }) => {
  await moot.signIn("quill");
  await openSurvey(moot);
  await page.getByRole("button", { name: "Continue" }).click();
  await moot.inspect();
  await expect(page.getByText("Please answer this question.").first()).toBeVisible();
});

test("answers stay when the respondent goes back and changes the language", async ({ moot, page }) => {
  await moot.signIn("quill");
  await openSurvey(moot);
  await answerPage(page);
  const chosen = await page.locator("main form input:checked").first().getAttribute("value");
  await page.getByRole("button", { name: "Continue" }).click();
  // The role has brought up a question on the same page.
  await expect(page.getByText("brought up further questions", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("button", { name: "Back", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await moot.inspect();
  await page.getByRole("button", { name: "Zurück" }).click();
  await expect(page.locator("main form input:checked").first()).toHaveValue(chosen ?? "");
  await moot.inspect();
});

test("a member signed out in the middle signs in in another tab and sends", async ({ moot, page }) => {
  await moot.signIn("quill");
  await openSurvey(moot);
  await answerToTheSummary(moot);
  await sendAfterSigningInAgain(page, "quill");
});
