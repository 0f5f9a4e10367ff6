import type { Page } from "@playwright/test";
import { daysAgo } from "../../support/days.ts";
import { expect, test, type Reader } from "../../support/moot.ts";

const as = async (moot: Reader, page: Page, name: string, address: string): Promise<void> => {
  await page.context().clearCookies();
  await moot.signIn(name);
  await moot.visit(address);
};

test("a motion that passes gives its seat, and the roster says by which decision", async ({ moot, page }) => {
  await moot.signIn("chiara");
  await moot.visit("/decisions/new?body=tsc");
  await page.getByLabel("The question in one line").fill("Let the data lead follow the committee");
  await page.getByLabel("The motion", { exact: true }).fill("Omar observes the committee for the Data Working Group.");
  await page.getByText("Seats that it gives or takes").click();
  const seat = page.getByRole("group", { name: "Seat 1" });
  await seat.getByLabel("Who gets a seat?").fill("omar lorem");
  await seat.getByLabel("Vote", { exact: true }).selectOption("Alternate");
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await expect(page.getByText("Say for whom the alternate stands in.").first()).toBeVisible();
  await moot.inspect();
  await expect(seat.getByLabel("Who gets a seat?")).toHaveValue("omar lorem");
  await seat.getByLabel("Vote", { exact: true }).selectOption("Observer");
  await seat.getByLabel("Affiliation (optional)").fill("Example Labs");
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await page.getByRole("button", { name: "Open the vote" }).click();
  const changes = page.getByRole("region", { name: "What it changes" });
  await expect(changes.getByText("Once it is in force")).toBeVisible();
  await moot.inspect();
  const address = new URL(page.url()).pathname;
  const code = address.split("/").at(-1) ?? "";
  for (const name of ["ada", "basil", "chiara", "femi"]) {
    await as(moot, page, name, address);
    await page.getByRole("radio", { name: "Yes", exact: true }).check();
    await page.getByRole("button", { name: "Cast my vote" }).click();
    await expect(page.getByRole("button", { name: "Change my vote" })).toBeVisible();
  }
  await as(moot, page, "ada", address);
  await page.getByRole("button", { name: "Close the vote now" }).click();
  await expect(changes.getByText("Done", { exact: true })).toBeVisible();
  await moot.inspect();
  await page.context().clearCookies();
  await moot.visit("/groups/tsc?lang=en");
  const row = page.getByRole("row").filter({ hasText: "Omar Lorem" });
  await expect(row.getByText("Observer")).toBeVisible();
  await expect(row.getByText("Example Labs")).toBeVisible();
  await expect(row.getByRole("link", { name: code })).toHaveAttribute("href", address);
});

test("a reader sees what took the place of a decision, and what is not in force yet", async ({ moot, page }) => {
  await moot.visit("/decisions");
  await page.getByLabel("In force?").selectOption("Superseded");
  await page.getByRole("button", { name: "Show" }).click();
  await moot.inspect();
  const main = page.getByRole("main");
  await main.getByRole("link", { name: "Adopt the captioning guideline 1.0" }).click();
  await expect(page.getByText("Superseded", { exact: true }).first()).toBeVisible();
  await moot.inspect();
  await main.getByRole("link", { name: "Check one caption in fifty", exact: false }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check one caption in fifty, and let the committee watch");
  await expect(page.getByRole("region", { name: "What it changes" }).getByText("Done", { exact: true })).toBeVisible();
  const informed = page.getByRole("region", { name: "Informed by" });
  await moot.inspect();
  await informed.getByRole("link").first().click();
  await expect(page.getByRole("link", { name: "DATA-2026-001", exact: false })).toBeVisible();
  await moot.inspect();
  await moot.visit("/decisions?force=coming");
  await expect(main.getByRole("listitem").getByText("Not yet in force", { exact: true })).toHaveCount(1);
});

test("a decision whose day has come is reviewed by its group, and what follows it is noted and done", async ({
  moot,
  page,
}) => {
  await moot.visit("/decisions?force=up-for-review");
  const main = page.getByRole("main");
  await main.getByRole("link", { name: "Require a provenance record for every new source" }).click();
  await expect(page.getByText("A motion about it is being drafted in the group.")).toBeVisible();
  await moot.inspect();
  const address = new URL(page.url()).pathname;

  await as(moot, page, "omar", address);
  await page.getByRole("link", { name: "Note an action item" }).click();
  await moot.inspect();
  await page.getByLabel("What is to be done").fill("Tell the archives by letter");
  await page.getByLabel("Who does it (optional)").fill("Nobody Known");
  await page.getByRole("button", { name: "Note an action item" }).click();
  await expect(page.getByText("There is nobody here called Nobody Known.").first()).toBeVisible();
  await moot.inspect();
  await expect(page.getByLabel("What is to be done")).toHaveValue("Tell the archives by letter");
  await page.getByLabel("Who does it (optional)").fill("Quill Nobody");
  await page.getByRole("button", { name: "Note an action item" }).click();
  await expect(page.getByRole("link", { name: "Tell the archives by letter" })).toBeVisible();
  await moot.inspect();

  await as(moot, page, "quill", "/account");
  const mine = page.getByRole("region", { name: "Your action items" });
  await expect(mine.getByText("Overdue", { exact: true })).toBeVisible();
  await mine.getByRole("link", { name: "Tell the archives by letter" }).click();
  await moot.inspect();
  await page.getByLabel("Note (optional)").fill("Sent to all three");
  await page.getByRole("button", { name: "It is done" }).click();
  await expect(page.getByText("Done", { exact: true }).first()).toBeVisible();
  await moot.inspect();

  // The review itself: the draft stands in the mover's list, and its vote ends it.
  await as(moot, page, "omar", "/decisions");
  await page.getByRole("region", { name: "Drafts" }).getByRole("link", { name: "Review of", exact: false }).click();
  await moot.inspect();
  await page.getByRole("link", { name: "Change the draft" }).click();
  await page.getByLabel("When does the vote end?").fill(`${daysAgo(-7)}T18:00`);
  await page.getByRole("button", { name: "Keep the changes" }).click();
  await page.getByRole("button", { name: "Open the vote" }).click();
  await expect(page.getByText("The vote is open.")).toBeVisible();
  await moot.inspect();
  const review = new URL(page.url()).pathname;
  for (const name of ["omar", "quill", "lin"]) {
    await as(moot, page, name, review);
    await page.getByRole("radio", { name: "No", exact: true }).check();
    await page.getByRole("button", { name: "Cast my vote" }).click();
    await expect(page.getByRole("button", { name: "Change my vote" })).toBeVisible();
  }
  await as(moot, page, "omar", review);
  await page.getByRole("button", { name: "Close the vote now" }).click();
  await expect(page.getByText("Failed", { exact: true }).first()).toBeVisible();
  await page.context().clearCookies();
  await moot.visit(`${address}?lang=en`);
  await expect(page.getByText("In force", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("Up for review", { exact: true })).toHaveCount(0);
  await expect(page.getByText("Sent to all three")).toBeVisible();
});
