import { expect, test } from "../../support/moot.ts";

test("somebody opens an account, signs out and in again", async ({ moot, page }) => {
  await moot.visit("/sign-up?lang=en");
  await page.getByLabel("Sign-in name").fill("newcomer");
  await page.getByLabel("Name", { exact: true }).fill("Nova Newcomer");
  await page.getByLabel("Password").fill("four unusual words in a row");
  await page.getByRole("button", { name: "Open the account" }).click();
  await expect(page.getByRole("link", { name: "Nova Newcomer" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await moot.inspect();
  await moot.visit("/account");
  await expect(page).toHaveURL(/\/sign-in/u);
  await page.getByLabel("Sign-in name").fill("newcomer");
  await page.getByLabel("Password").fill("four unusual words in a row");
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/account$/u);
  await moot.inspect();
});

test("a wrong password is refused without telling whether the account exists", async ({ moot, page }) => {
  const sentences: string[] = [];
  for (const name of ["chiara", "nobody-of-this-name"]) {
    await moot.visit("/sign-in?lang=en");
    await page.getByLabel("Sign-in name").fill(name);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await moot.inspect();
    await expect(page.getByLabel("Sign-in name")).toHaveValue(name);
    sentences.push((await page.getByRole("alert").first().textContent()) ?? "");
  }
  expect(sentences[0]).toBe(sentences[1]);
});
