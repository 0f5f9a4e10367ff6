import { expect, test } from "../../support/moot.ts";
import { answerPage, answerToTheSummary } from "../../support/answering.ts";
import {
  islandAwake,
  openSurvey,
  sendAfterSigningInAgain,
  signInElsewhere,
  signOutElsewhere,
} from "../../support/surveys.ts";

test("a member answers the survey, and the draft survives a reload", async ({ moot, page }) => {
  await moot.signIn("quill");
  await openSurvey(moot);
  await islandAwake(page);
  await answerPage(page);
  const chosen = await page.locator("main form input:checked").first().getAttribute("value");
  await page.reload();
  await islandAwake(page);
  await expect(page.locator("main form input:checked").first()).toHaveValue(chosen ?? "");
  await expect(page.getByText("These are the answers that you began", { exact: false })).toBeVisible();
  await answerToTheSummary(moot);
  await page.getByRole("button", { name: "Send answers" }).click();
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
  await moot.inspect();
  const kept = await page.evaluate(() => Object.keys(localStorage).length);
  expect(kept, "the draft is deleted after sending").toBe(0);
});

test("a lost connection loses nothing: the answers are sent when it is back", async ({ moot, page }) => {
  await moot.signIn("quill");
  await openSurvey(moot);
  await islandAwake(page);
  await answerToTheSummary(moot);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Send answers" }).click();
  await expect(page.getByText("Not sent yet: there is no connection.", { exact: false })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
});

test("a lost reply loses nothing and counts nothing twice: the same form is thanked again", async ({ moot, page }) => {
  await moot.signIn("quill");
  await openSurvey(moot);
  await islandAwake(page);
  await answerToTheSummary(moot);
  const stored = new Array<number>();
  await page.route(
    "**/_island/surveys/*/responses",
    async (route) => {
      const answer = await route.fetch();
      stored.push(answer.status());
      await route.abort();
    },
    { times: 1 },
  );
  await page.getByRole("button", { name: "Send answers" }).click();
  await expect(page.getByText("Not sent yet: there is no connection.", { exact: false })).toBeVisible();
  expect(stored, "the response has arrived").toEqual([201]);
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
});

test("a member signed out in the middle signs in in another tab and sends", async ({ moot, page }) => {
  await moot.signIn("quill");
  await openSurvey(moot);
  await islandAwake(page);
  await answerToTheSummary(moot);
  await sendAfterSigningInAgain(page, "quill");
});

test("a member signed out in the middle finds the draft after signing in", async ({ moot, page }) => {
  await moot.signIn("quill");
  const answer = await openSurvey(moot);
  await islandAwake(page);
  await answerToTheSummary(moot);
  const before = await page.locator(".answer-list").allInnerTexts();
  await signOutElsewhere(page);
  await page.goto(answer);
  await expect(page).toHaveURL(/\/sign-in\?next=/u);
  await signInElsewhere(page, "quill");
  await page.goto(answer);
  await expect(page.getByRole("button", { name: "Send answers" })).toBeVisible();
  expect(await page.locator(".answer-list").allInnerTexts()).toEqual(before);
  await page.getByRole("button", { name: "Send answers" }).click();
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
});
