import { expect, test } from "../../support/moot.ts";

test("a committee member votes, sees the arithmetic, and changes the vote", async ({ moot, page }) => {
  await moot.signIn("chiara");
  await moot.visit("/decisions");
  await page.getByRole("link", { name: "Plan the next training run", exact: false }).click();
  await moot.inspect();
  await page.getByRole("radio", { name: "Yes", exact: true }).check();
  await page.getByRole("button", { name: "Cast my vote" }).click();
  await expect(page.getByText("You have voted: Yes")).toBeVisible();
  await expect(page.getByText("3 yes", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("As it stands", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "How this is counted" })).toBeVisible();
  await moot.inspect();
  await page.getByRole("radio", { name: "Recuse myself" }).check();
  await page.getByRole("button", { name: "Change my vote" }).click();
  await expect(page.getByText("You have voted: Recused")).toBeVisible();
  await expect(page.getByText("1 recusal", { exact: false }).first()).toBeVisible();
  await moot.inspect();
});

test("somebody without a seat can't vote", async ({ moot, page }) => {
  await moot.signIn("quill");
  await moot.visit("/decisions");
  await page.getByRole("link", { name: "Plan the next training run", exact: false }).click();
  await moot.inspect();
  await expect(page.getByRole("button", { name: "Cast my vote" })).toHaveCount(0);
});
