import { expect, test } from "../../support/moot.ts";

test("a reader finds a decision by words of its text, narrows the register, and follows it as a feed", async ({
  moot,
  page,
}) => {
  await moot.visit("/decisions");
  await page.getByLabel("Words in title or text").fill("captioning guideline");
  await page.getByRole("button", { name: "Show" }).click();
  await moot.inspect();
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "Adopt the captioning guideline 1.0" })).toBeVisible();
  await expect(main.getByText("TSC-2026-002")).toHaveCount(0);
  const feed = await page
    .getByRole("link", { name: "New decisions as a feed (Atom)" })
    .getAttribute("href");
  expect(feed).toContain("text=captioning");
  const entries = await page.request.get(feed ?? "");
  expect(entries.headers()["content-type"]).toContain("application/atom+xml");
  const text = await entries.text();
  expect(text.match(/<entry>/gu)).toHaveLength(1);
  expect(text).toContain("TSC-2026-001");
  const table = await page.getByRole("link", { name: "As a table (CSV)" }).getAttribute("href");
  const rows = await (await page.request.get(table ?? "")).text();
  expect(rows.trim().split("\r\n")).toHaveLength(2);
  await page.getByLabel("Words in title or text").fill("nobody wrote this");
  await page.getByRole("button", { name: "Show" }).click();
  await moot.inspect();
  await expect(page.getByRole("link", { name: "Clear the filters" }).last()).toBeVisible();
});

test("how a member voted stands on a page of their own", async ({ moot, page }) => {
  await moot.visit("/decisions/TSC-2026-001");
  await page.getByRole("table").getByRole("link", { name: "Ada Muster" }).click();
  await page.getByRole("link", { name: "How this member voted" }).click();
  await moot.inspect();
  const row = page.getByRole("row").filter({ hasText: "TSC-2026-001" });
  await expect(row.getByRole("cell", { name: "Yes", exact: true })).toBeVisible();
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Adopt the captioning guideline 1.0");
});

test("a decision on paper says where it came from, and leaves out what paper cannot do", async ({ moot, page }) => {
  await moot.visit("/decisions/TSC-2026-001");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".paper-source")).toContainText("/decisions/TSC-2026-001");
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(page.getByRole("link", { name: "As data" })).toBeHidden();
  await expect(page.getByText("The motion passed: 5 voted yes, 4 were needed.")).toBeVisible();
  // The address of a page that search engines are kept from may be a secret.
  await page.emulateMedia({ media: "screen" });
  await moot.signIn("ada");
  await moot.visit("/account");
  await expect(page.locator(".paper-source")).toHaveCount(0);
});
