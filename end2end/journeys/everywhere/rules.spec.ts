import { expect, test } from "../../support/moot.ts";

test("a reader compares the rules of other charters with those of a group", async ({ moot, page }) => {
  await moot.visit("/help");
  await page.getByRole("link", { name: "Rules of other charters" }).click();
  await moot.inspect();
  await page.getByRole("link", { name: "Kubernetes steering committee" }).click();
  await moot.inspect();
  // Once on top, and at every rule.
  await expect(page.getByText("From a summary, unverified")).toHaveCount(4);
  await moot.visit("/help/presets/cncf?lang=de");
  await expect(page.getByRole("heading", { name: "Was ein Beschluss braucht" })).toBeVisible();
  await moot.visit("/groups/tsc?lang=en");
  await page.getByRole("main").getByRole("link", { name: "Rules", exact: true }).click();
  await moot.inspect();
  await expect(page.getByText("More than half of those in attendance must vote yes.").first()).toBeVisible();
  await expect(page.getByText("No reading of abstentions was chosen").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Change the rules" })).toHaveCount(0);
});

test("an administrator makes rules, is warned of a trap, and puts them in force", async ({ moot, page }) => {
  await moot.signIn("admin");
  await moot.visit("/groups/tsc/rules");
  await page.getByRole("link", { name: "Change the rules" }).click();
  await moot.inspect();
  await page.getByRole("button", { name: "Begin" }).click();
  await moot.inspect();
  await page.locator("details.rule > summary").first().click();
  await page.getByRole("button", { name: /^Change ?: Ordinary decision · Vote at a meeting/u }).click();
  await moot.inspect();
  await page.locator("#field-threshold").fill("half");
  await page.getByRole("button", { name: "Keep and look at it" }).click();
  await moot.inspect();
  await expect(page.getByText("Enter two whole numbers, such as 2/3; at most 1/1.").first()).toBeVisible();
  await expect(page.locator("#field-threshold")).toHaveValue("half");
  await page.locator("#field-threshold").fill("1/2");
  await page.locator("#field-threshold_strict").selectOption("least");
  await page.getByRole("button", { name: "Keep and look at it" }).click();
  await moot.inspect();
  await expect(page.getByText("Half is enough")).toBeVisible();
  await page.getByRole("button", { name: "Change what always holds" }).click();
  await moot.inspect();
  await page.getByRole("radio", { name: "B: present, outside a meeting’s majority" }).check();
  await page.getByRole("button", { name: "Keep and look at it" }).click();
  await page.getByRole("button", { name: "Put these rules in force" }).click();
  // By what they are in force was not said.
  await moot.inspect();
  await page.getByLabel("By what?").fill("Decision TSC-2026-001");
  await page.getByRole("button", { name: "Put these rules in force" }).click();
  await moot.inspect();
  await expect(page.getByText("by Decision TSC-2026-001", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("At least half of those in attendance must vote yes.").first()).toBeVisible();
  await moot.visit("/record");
});
