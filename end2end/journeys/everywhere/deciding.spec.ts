import { expect, test } from "../../support/moot.ts";

test("a member approves, objects with a reason and withdraws the objection", async ({ moot, page }) => {
  await moot.signIn("quill");
  await moot.visit("/decisions");
  await page.getByRole("link", { name: "Keep captions in the language", exact: false }).click();
  await expect(page.getByText("an objection keeps it from being adopted", { exact: false }).first()).toBeVisible();
  await page.getByRole("radio", { name: "I object" }).check();
  await page.getByRole("textbox", { name: "Reason (optional)" }).fill("");
  await page.getByRole("button", { name: "Change my position" }).click();
  await expect(page.getByText("Say why you object", { exact: false }).first()).toBeVisible();
  await moot.inspect();
  await page.getByRole("textbox", { name: "Reason (optional)" }).fill("Nobody has asked the archives.");
  await page.getByRole("button", { name: "Change my position" }).click();
  await expect(page.getByText("Your position: Objects")).toBeVisible();
  await moot.inspect();
  await page.getByRole("button", { name: "Withdraw my objection" }).click();
  await expect(page.getByText("Your position: Stands aside")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Withdrawn" })).toBeVisible();
  await moot.inspect();
});

test("a hidden vote shows who has voted and to nobody how", async ({ moot, page }) => {
  await moot.visit("/decisions");
  await page.getByRole("link", { name: "Stop the evaluation", exact: false }).click();
  await expect(page.getByText("1 of 3 have voted")).toBeVisible();
  await expect(page.getByText("is shown to nobody until the close", { exact: false })).toBeVisible();
  await expect(page.getByRole("heading", { name: "How this is counted" })).toHaveCount(0);
  await moot.inspect();
});

test("a policy is announced and seconded before its vote", async ({ moot, page }) => {
  await moot.signIn("quill");
  await moot.visit("/decisions/new?body=data");
  await page.getByLabel("The question in one line").fill("Name the translators of captions");
  await page.getByLabel("The motion", { exact: true }).fill("Whoever translates a caption is named beside it.");
  await page.getByLabel("What is it about?").selectOption("policy");
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await expect(page.getByRole("button", { name: "Open the vote" })).toHaveCount(0);
  await moot.inspect();
  await page.getByRole("button", { name: "Announce the motion" }).click();
  await expect(page.getByText("One second is needed", { exact: false })).toBeVisible();
  await moot.inspect();
  const address = new URL(page.url()).pathname;
  await page.context().clearCookies();
  await moot.visit("/decisions");
  await page.getByRole("link", { name: "Name the translators of captions" }).click();
  await expect(page.getByText("Everybody can read this motion.", { exact: false })).toBeVisible();
  await moot.signIn("omar");
  await moot.visit(address);
  await page.getByRole("button", { name: "Second this motion" }).click();
  await expect(page.getByRole("button", { name: "Withdraw my second" })).toBeVisible();
  await expect(page.getByText("the vote can open from", { exact: false })).toBeVisible();
  await moot.inspect();
});
