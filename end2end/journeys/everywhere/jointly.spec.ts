import { expect, test } from "../../support/moot.ts";

test("two groups decide a motion together, and a reader sees what both came to", async ({ moot, page }) => {
  const as = async (name: string, address: string): Promise<void> => {
    await page.context().clearCookies();
    await moot.signIn(name);
    await moot.visit(address);
  };
  const votesYes = async (name: string, address: string): Promise<void> => {
    await as(name, address);
    await page.getByRole("radio", { name: "Yes", exact: true }).check();
    await page.getByRole("button", { name: "Cast my vote" }).click();
    await expect(page.getByRole("button", { name: "Change my vote" })).toBeVisible();
  };
  await moot.signIn("chiara");
  await moot.visit("/decisions/new?body=tsc");
  await page.getByLabel("The question in one line").fill("Publish the weights of the small model");
  await page.getByLabel("The motion", { exact: true }).fill("The weights are published with their data card.");
  await page.getByLabel("Together with which other group?").selectOption("Machine Learning Working Group");
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await expect(page.getByText("Each votes by its own rules", { exact: false })).toBeVisible();
  await moot.inspect();
  await page.getByRole("button", { name: "Open the vote" }).click();
  await expect(page.getByText("Machine Learning Working Group votes on it too.", { exact: false })).toBeVisible();
  await moot.inspect();
  const first = new URL(page.url()).pathname;
  const link = page.getByRole("region", { name: "Joint vote" }).getByRole("link");
  const second = (await link.getAttribute("href")) ?? "";
  for (const name of ["ada", "basil", "chiara", "femi"]) {
    await votesYes(name, first);
  }
  // Who is in both groups votes in each.
  for (const name of ["petra", "basil"]) {
    await votesYes(name, second);
  }
  await moot.inspect();
  await as("ada", first);
  await page.getByRole("button", { name: "Close the vote now" }).click();
  await expect(page.getByText("it awaits the vote of Machine Learning Working Group", { exact: false })).toBeVisible();
  await moot.inspect();
  await as("petra", second);
  await page.getByRole("button", { name: "Close the vote now" }).click();
  await expect(page.getByText("Technical Steering Committee has adopted it too.", { exact: false })).toBeVisible();

  await page.context().clearCookies();
  await moot.visit(`${first}?lang=en`);
  await expect(page.getByText("Machine Learning Working Group has adopted it too.", { exact: false })).toBeVisible();
  await expect(page.getByText("In force", { exact: true }).first()).toBeVisible();
  await moot.visit("/decisions?text=weights+small+model");
  await expect(page.getByText("jointly with", { exact: false })).toHaveCount(2);
  await moot.inspect();
});
