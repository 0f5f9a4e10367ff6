import { daysAgo } from "../../support/days.ts";
import { expect, test } from "../../support/moot.ts";

test("a reader sees who held which seat, and how the committee stands beside its charter", async ({ moot, page }) => {
  await moot.visit("/groups/tsc");
  await expect(page.getByText("stands in for", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("counts as", { exact: false }).first()).toBeVisible();
  await page.getByRole("link", { name: "Standing", exact: true }).click();
  await moot.inspect();
  await expect(page.getByText("2 of 9 seats are vacant", { exact: false })).toBeVisible();
  await expect(page.getByText(/Example Labs.* has .*3.* seats and may have .*2/)).toBeVisible();
  await expect(page.getByText(/Chiara Esempio.* is in the last term/)).toBeVisible();
  const clause = page.getByRole("link", { name: /clause .*2\.1\.c/ });
  await clause.click();
  await expect(page).toHaveURL(/\/groups\/tsc\/charter#2\.1\.c$/);
  await expect(page.getByRole("link", { name: "2.1.c", exact: true })).toBeInViewport();
  await moot.inspect();
  await page.goBack();
  // Before the companies came together there was nothing to watch about them.
  await page.getByLabel("At the end of").fill(daysAgo(60));
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText(/No employer has more seats than it may/)).toBeVisible();
  await moot.inspect();

  await moot.visit("/groups/tsc");
  await page.getByRole("link", { name: "Timeline", exact: true }).click();
  await moot.inspect();
  await expect(page.getByRole("img", { name: /people had a seat/ }).filter({ visible: true })).toHaveCount(1);
  await page.getByText("Show the same as a table").click();
  await expect(page.getByRole("row", { name: /Rosa Fiction.*Chair/ })).toBeVisible();
  await moot.inspect();
});

test("the secretary gives a seat by a reason and ends it by another", async ({ moot, page }) => {
  await moot.signIn("hana");
  await moot.visit("/groups/tsc/members/new");
  await page.getByLabel("Whom? Part of a name").fill("quill");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByLabel("Role").selectOption("member");
  await page.getByLabel("Voting status").selectOption("alternate");
  await page.getByLabel("Stands in for").selectOption({ label: "Lin Shili 林示例" });
  await page.getByLabel("How did they come to this seat?").selectOption("vote");
  await page.getByRole("button", { name: "Add this member" }).click();
  // A decision has to be named, or where it is written down.
  await expect(page.getByRole("link", { name: /Name the decision/ })).toBeVisible();
  await moot.inspect();
  await page.getByLabel("Note (optional)").fill("Minutes of the last meeting");
  await page.getByRole("button", { name: "Add this member" }).click();
  const seat = page.getByRole("row", { name: /Quill Nobody.*stands in for.*Lin Shili/ });
  await expect(seat).toContainText("Minutes of the last meeting");
  await moot.inspect();
  await seat.getByRole("link", { name: /End term/ }).click();
  await page.getByLabel("First day without the seat").fill(daysAgo(-1));
  await page.getByLabel("Why do they leave?").selectOption("resigned");
  await moot.inspect();
  await page.getByRole("button", { name: "End the term" }).click();
  await expect(page.getByRole("row", { name: /Quill Nobody.*Resigned/ })).toBeVisible();
});

test("a member changes the employer, and the roster counts by it from that day on", async ({ moot, page }) => {
  await moot.signIn("ada");
  await moot.visit("/groups/tsc");
  await page.getByRole("main").getByRole("link", { name: "Ada Muster" }).first().click();
  await page.getByRole("link", { name: "Change affiliation" }).click();
  await moot.inspect();
  await page.getByLabel("For whom from then on?").fill("example laboratories");
  // Where the group is, it may still be yesterday.
  await page.getByLabel("From", { exact: true }).fill(daysAgo(1));
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("row", { name: /example laboratories/ })).toBeVisible();
  await moot.inspect();
  await moot.visit("/groups/tsc/standing");
  await expect(page.getByText(/Example Labs.* has .*4.* seats/)).toBeVisible();
});

test("an administrator puts a company into a group", async ({ moot, page }) => {
  await moot.signIn("admin");
  await moot.visit("/companies");
  await moot.inspect();
  await page.getByRole("link", { name: "Add a company" }).click();
  await page.getByLabel("Company", { exact: true }).fill("Nonesuch Institute");
  await page.getByLabel("Other spellings").fill("Institut Nonesuch");
  await moot.inspect();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: /Put into a group.*Nonesuch Institute/ }).click();
  await page.getByLabel("Belongs to").fill("imaginary university");
  await page.getByLabel("First day", { exact: true }).fill("2026-01-01");
  await moot.inspect();
  await page.getByRole("button", { name: "Save" }).click();
  const row = page.getByRole("row", { name: /^Nonesuch Institute/ });
  await expect(row).toContainText("Università Immaginaria, from 1 January 2026");
  await moot.inspect();
});
