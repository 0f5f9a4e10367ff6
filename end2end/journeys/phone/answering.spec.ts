import { expect, test } from "../../support/moot.ts";
import { answerToTheSummary } from "../../support/answering.ts";
import { islandAwake, openSurvey } from "../../support/surveys.ts";

test("a member answers the survey on a phone", async ({ moot, page }) => {
  await moot.signIn("quill");
  await openSurvey(moot);
  await islandAwake(page);
  await answerToTheSummary(moot);
  await page.getByRole("button", { name: "Send answers" }).tap();
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
  await moot.inspect();
});
