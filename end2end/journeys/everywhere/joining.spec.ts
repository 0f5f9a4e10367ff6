import { expect, test } from "../../support/moot.ts";

test("groups stand under the group they report to, and one is put under another", async ({ moot, page }) => {
  await moot.signIn("admin");
  await moot.visit("/groups");
  const under = page.getByRole("list", { name: "Groups under Technical Steering Committee" });
  await expect(under.getByRole("heading", { level: 3, name: "Data Working Group" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "All-hands" })).toBeVisible();

  // The committee cannot report to a group that reports to it: such groups are not offered.
  await moot.visit("/groups/tsc/edit");
  const parents = page.getByLabel("Reports to");
  await expect(parents.locator("option")).toHaveText(["No other group", "All-hands"]);

  await moot.visit("/groups/all-hands/edit");
  await page.getByLabel("Community", { exact: true }).check();
  await page.getByLabel("Reports to").selectOption({ label: "Data Working Group" });
  await page.getByLabel("Deliverable 1").fill("A list of who spoke");
  await page.getByLabel("Repository").fill("git@example.org:all");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Repository")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Deliverable 1")).toHaveValue("A list of who spoke");
  await moot.inspect();
  await page.getByLabel("Repository").fill("https://git.folkmoot.example/all");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Not done yet")).toBeVisible();
  await expect(page.getByRole("link", { name: "git.folkmoot.example/all" })).toBeVisible();
  await moot.inspect();
  await moot.visit("/groups");
  const deeper = page.getByRole("list", { name: "Groups under Data Working Group" });
  await expect(deeper.getByRole("heading", { level: 4, name: "All-hands" })).toBeVisible();
});

test("a member applies and is accepted, another one leaves as emeritus", async ({ moot, page }) => {
  // In the demo Chiara Esempio has applied to the working group on data and waits.
  await moot.signIn("chiara");
  await moot.visit("/account");
  await expect(page.getByRole("row", { name: /Data Working Group.*Application.*Waiting/ })).toBeVisible();
  await moot.visit("/groups/data");
  await page.getByRole("link", { name: "Your application" }).click();
  await moot.inspect();
  await page.getByRole("button", { name: "Take the application back" }).click();
  await page.getByRole("link", { name: "Apply to join" }).click();
  await page.getByRole("button", { name: "Send the application" }).click();
  const statement = page.getByLabel("Why do you want to join?");
  await expect(statement).toHaveAttribute("aria-invalid", "true");
  await moot.inspect();
  await statement.fill("I read licences.");
  await page.getByRole("button", { name: "Send the application" }).click();
  await expect(page.getByRole("link", { name: "Your application" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();

  await moot.signIn("admin");
  await moot.visit("/groups/data");
  await page.getByRole("link", { name: /Applications and invitations \(1 waiting\)/ }).click();
  await moot.inspect();
  await page.getByRole("link", { name: /Review.*Chiara Esempio/ }).click();
  await moot.inspect();
  await expect(page.getByText("I read licences.")).toBeVisible();
  await page.getByLabel("Decline", { exact: true }).check();
  await page.getByRole("button", { name: "Send the answer" }).click();
  // Who is declined is told why.
  await expect(page.getByLabel("Reason")).toHaveAttribute("aria-invalid", "true");
  await moot.inspect();
  await page.getByLabel(/^Accept/).check();
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByText("Nothing waits for an answer.")).toBeVisible();
  await moot.inspect();
  await page.getByRole("button", { name: "Sign out" }).click();
  await moot.visit("/groups/data");
  await expect(page.getByRole("row", { name: /Chiara Esempio.*By application/ })).toBeVisible();

  await moot.signIn("quill");
  await moot.visit("/account");
  await page.getByRole("link", { name: /Leave.*Data Working Group/ }).click();
  await moot.inspect();
  await page.getByLabel("Why do you leave? (optional)").fill("No time");
  await page.getByLabel("Stay on as emeritus").check();
  await page.getByRole("button", { name: "Leave the group" }).click();
  await expect(page.getByRole("row", { name: /Data Working Group.*Resigned.*No time/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Data Working Group.*Emeritus/ })).toBeVisible();
  await moot.inspect();
});

test("somebody is invited and accepts, and anybody joins an open group", async ({ moot, page }) => {
  await moot.signIn("admin");
  await moot.visit("/groups/machine-learning/invite");
  await page.getByLabel("Whom? Part of a name").fill("chiara");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByLabel("What should they know? (optional)").fill("We need somebody who measures.");
  await moot.inspect();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("row", { name: /Chiara Esempio.*Invitation/ })).toBeVisible();
  await moot.inspect();
  await page.getByRole("button", { name: "Sign out" }).click();

  await moot.signIn("chiara");
  await moot.visit("/account");
  await page.getByRole("link", { name: /Answer the invitation.*Machine Learning/ }).click();
  await expect(page.getByText("We need somebody who measures.")).toBeVisible();
  await moot.inspect();
  await page.getByRole("button", { name: "Accept and join" }).click();
  await expect(page.getByRole("row", { name: /Chiara Esempio.*By invitation/ })).toBeVisible();

  await moot.visit("/groups/all-hands");
  await page.getByRole("link", { name: "Join", exact: true }).click();
  await moot.inspect();
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByRole("row", { name: /Chiara Esempio.*Joined by themselves/ })).toBeVisible();
  await moot.inspect();
});
