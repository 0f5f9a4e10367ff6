import { expect, test } from "../../support/moot.ts";
import { previewElements } from "../../support/elements.ts";
import { islandAwake } from "../../support/surveys.ts";

test("every kind of question follows the answers while they are given", async ({ moot, page }) => {
  await previewElements(moot);
  await islandAwake(page);
  await moot.inspect();
  await page.getByLabel("A loud picture").check();
  // The scale and the number beside it follow each other, and what is computed follows both.
  await page.getByLabel("What share?").fill("20");
  await expect(page.locator("input[type=range]")).toHaveValue("20");
  await expect(page.locator(".answer-computed")).toHaveText("40");
  await page.locator("input[type=range]").fill("35");
  await expect(page.getByLabel("What share?")).toHaveValue("35");
  await expect(page.locator(".answer-computed")).toHaveText("70");
  // A title that repeats an answer is written anew while it is typed.
  await page.getByLabel("What is your team called?").pressSequentially("Blue");
  await expect(page.getByText("Would Blue do it again?")).toBeVisible();
  await expect(page.getByLabel("What is your team called?")).toBeFocused();
  await expect(page.getByLabel("Why not?")).toBeDisabled();
  await page.getByLabel("no", { exact: true }).check();
  await page.getByLabel("Why not?").fill("Too much work");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Tables and lines" })).toBeFocused();
  await moot.inspect();
  await page.getByRole("combobox", { name: "editor Used?" }).selectOption("often");
  await page.getByRole("spinbutton", { name: "debugger Hours" }).fill("3");
  await page.getByLabel("Rust").check();
  await page.getByLabel("Go", { exact: true }).check();
  await page.getByRole("button", { name: "This order is right" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("link", { name: "City", exact: false })).toBeVisible();
  await moot.inspect();
  await page.getByLabel("City", { exact: false }).fill("Bonn");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeFocused();
  for (const words of ["A loud picture", "35", "70", "Too much work", "often", "Bonn", "1. Rust", "2. Go"]) {
    await expect(page.locator(".answer-list").getByText(words, { exact: false }).first()).toBeVisible();
  }
  await moot.inspect();
});
