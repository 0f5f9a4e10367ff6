import { expect, test } from "../../support/moot.ts";
import { addElement, beginSurvey, typeInto } from "../../support/building.ts";

test("a survey is built without scripts, one form after the other", async ({ moot, page }) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "by-forms", "By forms");
  await moot.inspect();
  await addElement(page, "Several choices", "Which tools?");
  await moot.inspect();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Not ready yet")).toBeVisible();
  await page.getByRole("link", { name: "Which tools?" }).click();
  await typeInto(page, "Choices", "a | Axe\nb | Boat");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("0 errors", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Move up: Which tools?" }).click();
  await expect(page.locator(".build-element h3").first()).toHaveText("Which tools?");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator(".build-element h3").first()).not.toHaveText("Which tools?");
  await page.getByRole("link", { name: "As JSON" }).click();
  await moot.inspect();
  await moot.visit("/surveys/manage/by-forms/build/values");
  await moot.visit("/surveys/manage/by-forms/build/condition?of=element&name=question1&property=visibleIf");
});
