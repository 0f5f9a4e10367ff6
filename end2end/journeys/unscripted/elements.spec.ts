import { expect, test } from "../../support/moot.ts";
import { previewElements } from "../../support/elements.ts";

test("every kind of question is answered without JavaScript", async ({ moot, page }) => {
  await previewElements(moot);
  await moot.inspect();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("link", { name: "Which picture?", exact: false })).toBeVisible();
  await page.getByLabel("A quiet picture").check();
  await page.getByLabel("What share?").fill("20");
  await page.getByLabel("What is your team called?").fill("Blue");
  await page.getByLabel("no", { exact: true }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Tables and lines" })).toBeVisible();
  await moot.inspect();
  await page.getByRole("combobox", { name: "editor Used?" }).selectOption("often");
  await page.getByRole("spinbutton", { name: "debugger Hours" }).fill("3");
  await page.getByLabel("City", { exact: false }).fill("Bonn");
  await page.getByRole("button", { name: "Continue" }).click();
  for (const words of ["A quiet picture", "20", "40", "often", "Bonn"]) {
    await expect(page.locator(".answer-list").getByText(words, { exact: false }).first()).toBeVisible();
  }
  await expect(page.getByText("Would Blue do it again?")).toBeVisible();
  await moot.inspect();
});
