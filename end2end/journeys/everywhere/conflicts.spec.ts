import { daysAgo } from "../../support/days.ts";
import { expect, test, type Reader } from "../../support/moot.ts";

const TITLE = "Rent machines for the next training run";

test("who has declared an interest is asked: one member recuses, another votes all the same", async ({ moot, page }) => {
  await moot.signIn("ada");
  await declare(moot, "Borealis Compute");
  await moot.visit("/decisions/new?body=tsc");
  await page.getByLabel("The question in one line").fill(TITLE);
  await page.getByLabel("The motion", { exact: true }).fill("The committee rents machines for three weeks.");
  await page.getByLabel("Which organisations and projects does it concern?").fill("Borealis Compute, Inc.");
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await moot.inspect();
  await page.getByRole("button", { name: "Open the vote" }).click();
  await expect(page.getByText("You declared an interest in Borealis Compute", { exact: false })).toBeVisible();
  await expect(page.getByText("This motion concerns Borealis Compute, Inc.", { exact: false })).toBeVisible();
  await moot.inspect();
  const address = new URL(page.url()).pathname;

  // Without an answer nothing is cast, and nothing that was chosen is lost.
  await page.getByRole("radio", { name: "Yes", exact: true }).check();
  await page.getByRole("button", { name: "Cast my vote", exact: true }).click();
  await expect(page.getByRole("link", { name: "Say whether your interest affects your vote." })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Yes", exact: true })).toBeChecked();
  await moot.inspect();
  await page.getByRole("radio", { name: "It does not affect my vote" }).check();
  await page.getByRole("button", { name: "Cast my vote", exact: true }).click();
  await expect(page.getByRole("link", { name: "Say in a sentence why." })).toBeVisible();
  await page.getByLabel("Why does it not affect your vote?").fill("I have no part in what they sell.");
  await page.getByRole("button", { name: "Cast my vote", exact: true }).click();
  await expect(page.getByText("You have voted: Yes")).toBeVisible();
  await expect(page.getByText("voted all the same:", { exact: false })).toBeVisible();
  await moot.inspect();

  await page.context().clearCookies();
  await moot.signIn("chiara");
  await declare(moot, "BOREALIS compute");
  await moot.visit(address);
  await page.getByRole("radio", { name: "I recuse myself" }).check();
  await page.getByRole("button", { name: "Cast my vote", exact: true }).click();
  await expect(page.getByText("You have voted: Recused")).toBeVisible();
  await expect(page.getByText("1 recusal", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("Stepped aside. Interest in BOREALIS compute.")).toBeVisible();
  await moot.inspect();

  await page.context().clearCookies();
  await moot.visit("/groups/tsc/interests");
  await expect(page.getByRole("row", { name: /Chiara Esempio.*BOREALIS compute.*Stands/ })).toBeVisible();
  await moot.visit(address);
  await expect(page.getByText("1 stepped aside", { exact: false })).toBeVisible();
  // The chair closes it; the recusal is one of the numbers of the outcome.
  await moot.signIn("ada");
  await moot.visit(address);
  await page.getByRole("button", { name: "Close the vote now", exact: true }).click();
  await expect(page.getByText("1 recusal", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("1 stepped aside", { exact: false })).toBeVisible();
  await expect(page.getByText("I have no part in what they sell.")).toBeVisible();
  await moot.inspect();
});

async function declare(moot: Reader, name: string): Promise<void> {
  const { page } = moot;
  await moot.visit("/account");
  await page.getByRole("link", { name: "Declare or withdraw interests" }).click();
  await moot.inspect();
  await page.getByRole("button", { name: "Declare", exact: true }).click();
  await expect(page.getByRole("link", { name: "Enter something here." })).toBeVisible();
  await moot.inspect();
  await page.getByLabel("In what?").fill(name);
  await page.getByLabel("What sort of interest?").selectOption("money");
  await page.getByLabel("Since when?").fill(daysAgo(2));
  await page.getByRole("button", { name: "Declare", exact: true }).click();
  await expect(page.getByRole("row", { name: new RegExp(name) })).toBeVisible();
  await moot.inspect();
}
