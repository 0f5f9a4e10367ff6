import { expect, test } from "../../support/moot.ts";

test("a visitor without an account reads how a decision came about", async ({ moot, page }) => {
  await moot.visit("/");
  await page.getByRole("navigation").first().getByRole("link", { name: "Decisions" }).click();
  await moot.inspect();
  await page.getByRole("link", { name: "Accept 4,000 GPU hours from Example Labs" }).click();
  await moot.inspect();
  await expect(page.getByText("The motion passed", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "How this is counted" })).toBeVisible();
  await expect(page.getByText("quorum met").first()).toBeVisible();
  await expect(page.getByText("2 recusals", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Who voted how" })).toBeVisible();
});

test("a visitor finds the decision that missed two thirds by one vote", async ({ moot, page }) => {
  await moot.visit("/decisions");
  await page.getByRole("link", { name: "Licence exception for the Harbour", exact: false }).click();
  await moot.inspect();
  await expect(page.getByText("The motion failed: 4 voted yes, 5 were needed.").first()).toBeVisible();
});

test("a visitor reads the results of last year's survey as tables", async ({ moot, page }) => {
  await moot.visit("/surveys");
  await page.getByRole("link", { name: "Future model research and training" }).last().click();
  await moot.inspect();
  await page.getByRole("link", { name: "Results" }).first().click();
  await moot.inspect();
  await expect(page).toHaveURL(/\/results\/\d+$/u);
  expect(await page.locator("figure table").count()).toBeGreaterThan(10);
  for (const name of ["Download CSV", "Download JSON"]) {
    const href = await page.getByRole("link", { name }).getAttribute("href");
    const file = await page.request.get(href ?? "");
    expect(file.status(), name).toBe(200);
  }
});

test("a visitor reads the minutes of a past meeting", async ({ moot, page }) => {
  await moot.visit("/meetings");
  await page.getByRole("listitem").filter({ hasText: "Minutes published" }).first().getByRole("link").first().click();
  await moot.inspect();
  await expect(page.getByRole("heading", { name: "Minutes", exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Attendance" })).toBeVisible();
});

test("feeds, calendars and the interface for programs are there", async ({ request }) => {
  for (const [path, type] of [
    ["/record.atom", "application/atom+xml"],
    ["/calendar.ics", "text/calendar"],
    ["/groups/tsc/calendar.ics", "text/calendar"],
    ["/api/v1/openapi.json", "application/json"],
    ["/api/v1/motions", "application/json"],
    ["/api/v1/nothing", "application/problem+json"],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.headers()["content-type"], path).toContain(type);
    expect(answer.status(), path).toBe(type.includes("problem") ? 404 : 200);
  }
});
