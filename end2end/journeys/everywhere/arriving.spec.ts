import { expect, test } from "../../support/moot.ts";

test("the program says that it lives and is ready", async ({ request }) => {
  for (const path of ["/healthz", "/readyz"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
  }
});

test("a first visitor sees what this community is deciding", async ({ moot, page }) => {
  await moot.visit("/");
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.getByRole("navigation").first()).toBeVisible();
});

test("an address that leads nowhere says so in the reader's language", async ({ moot, page }) => {
  await moot.visit("/nothing-here?lang=de", 404);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
});
