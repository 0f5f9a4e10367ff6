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

test("a proposal is extended by its lead, and two members end it for a meeting", async ({ moot, page }) => {
  const proposal = async (): Promise<void> => {
    await moot.visit("/decisions");
    await page.getByRole("link", { name: "Keep captions in the language", exact: false }).click();
  };
  await moot.signIn("omar");
  await proposal();
  await page.getByRole("button", { name: "Extend the vote" }).click();
  await expect(page.getByText("Extended, from")).toBeVisible();
  await expect(page.getByRole("button", { name: "Extend the vote" })).toHaveCount(0);
  await moot.inspect();
  await page.context().clearCookies();
  await moot.signIn("quill");
  await proposal();
  await page.getByRole("button", { name: "Ask for a meeting", exact: true }).click();
  await expect(page.getByText("1 of the 2 members have asked", { exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: "No longer ask for a meeting" })).toBeVisible();
  await moot.inspect();
  await page.context().clearCookies();
  await moot.signIn("gudrun");
  await proposal();
  await page.getByRole("button", { name: "Ask for a meeting", exact: true }).click();
  await expect(page.getByText("The vote ended without effect", { exact: false }).first()).toBeVisible();
  await page.context().clearCookies();
  await proposal();
  await expect(page.getByText("because members asked for a meeting", { exact: false }).first()).toBeVisible();
  await moot.inspect();
});

test("a charter amendment that passed waits for those outside, and the secretary writes down what they said", async ({
  moot,
  page,
}) => {
  await moot.signIn("chiara");
  await moot.visit("/decisions/new?body=tsc");
  await page.getByLabel("The question in one line").fill("Let the committee have nine seats");
  await page.getByLabel("The motion", { exact: true }).fill("Nine seats instead of seven.");
  await page.getByLabel("What is it about?").selectOption("charter-amendment");
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await page.getByRole("button", { name: "Open the vote" }).click();
  const address = new URL(page.url()).pathname;
  for (const member of ["chiara", "lin", "femi", "gudrun", "jonas", "ada"]) {
    await page.context().clearCookies();
    await moot.signIn(member);
    await page.goto(address);
    await page.getByRole("radio", { name: "Yes" }).check();
    await page.getByRole("button", { name: "Cast my vote" }).click();
    await expect(page.getByText("You have voted: Yes")).toBeVisible();
  }
  await page.getByRole("button", { name: "Close the vote now" }).click();
  await expect(page.getByText("It is not in force yet", { exact: false })).toBeVisible();
  await page.context().clearCookies();
  await moot.signIn("hana");
  await moot.visit(address);
  await page.getByRole("radio", { name: "Not approved" }).check();
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(new Date());
  await page.getByLabel("On which day?").fill(today);
  await page.getByRole("button", { name: "Put it on the record" }).click();
  await expect(page.getByText("Say why it was refused", { exact: false }).first()).toBeVisible();
  await moot.inspect();
  await page.getByRole("textbox", { name: "Reason (optional)" }).fill("Nine are too many to meet.");
  await page.getByRole("button", { name: "Put it on the record" }).click();
  await expect(page.getByText("did not approve it", { exact: false })).toBeVisible();
  await page.context().clearCookies();
  await moot.visit(address);
  await expect(page.getByText("Passed, not approved").first()).toBeVisible();
  await expect(page.getByText("Nine are too many to meet.")).toBeVisible();
});

test("an amendment is proposed, read as a redline and accepted, and both texts stay readable", async ({ moot, page }) => {
  await moot.signIn("quill");
  await moot.visit("/decisions/new?body=data");
  await page.getByLabel("The question in one line").fill("Keep the names of captioners");
  await page.getByLabel("The motion", { exact: true }).fill("Whoever writes a caption is named beside it.");
  await page.getByLabel("What is it about?").selectOption("policy");
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await page.getByRole("button", { name: "Announce the motion" }).click();
  const address = new URL(page.url()).pathname;
  await page.context().clearCookies();
  await moot.signIn("omar");
  await moot.visit(address);
  await page.getByRole("link", { name: "Propose an amendment" }).click();
  await page.getByRole("button", { name: "Propose it" }).click();
  await expect(page.getByText("This is the text as it is.", { exact: false }).first()).toBeVisible();
  await moot.inspect();
  await page
    .getByLabel("The motion as it would then be")
    .fill("Whoever writes or checks a caption is named beside it, unless they object.");
  await page.getByRole("textbox", { name: "Reason (optional)" }).fill("Checking is work too.");
  await page.getByRole("button", { name: "Propose it" }).click();
  await expect(page.locator("ins").first()).toContainText("or checks");
  await expect(page.getByText("words put in", { exact: false })).toBeVisible();
  await moot.inspect();
  await page.context().clearCookies();
  await moot.signIn("quill");
  await moot.visit(address);
  await page.getByRole("link", { name: "Answer amendment 1" }).click();
  await moot.inspect();
  await page.getByRole("button", { name: "Accept it", exact: true }).click();
  await expect(page.getByText("Accepted", { exact: true }).first()).toBeVisible();
  await page.context().clearCookies();
  await moot.visit(address);
  await expect(page.getByText("unless they object", { exact: false }).first()).toBeVisible();
  await page.getByRole("link", { name: "All 2 versions of the text" }).click();
  await expect(page.getByRole("heading", { name: "Version 1" })).toBeVisible();
  await moot.inspect();
});
