import { expect, test } from "../../support/moot.ts";

const TEXT = "## Decided\n\nNothing was decided; *everybody* was tired.";

test("a secretary writes, previews and publishes the minutes that are due", async ({ moot, page }) => {
  await moot.signIn("hana");
  await moot.visit("/meetings");
  await page.getByRole("listitem").filter({ hasText: "Minutes due" }).first().getByRole("link").first().click();
  await moot.inspect();
  const address = page.url();
  await page.getByRole("link", { name: "Write minutes" }).click();
  await moot.inspect();
  await page.getByLabel("Text of the minutes").fill(TEXT);
  await page.getByRole("button", { name: "Preview" }).click();
  await moot.inspect();
  await expect(page.locator("#preview em")).toHaveText("everybody");
  await expect(page.getByLabel("Text of the minutes")).toHaveValue(TEXT);
  await page.getByRole("button", { name: "Save draft" }).click();
  await moot.inspect();
  await page.getByRole("button", { name: "Publish" }).click();
  await moot.inspect();

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto(address);
  await moot.inspect();
  await expect(page.getByText("Nothing was decided;", { exact: false })).toBeVisible();
  await moot.visit("/record");
});
