import { expect, test } from "../../support/moot.ts";
import { fieldSurvey } from "../../support/fielding.ts";
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
