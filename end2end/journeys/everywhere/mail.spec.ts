import { expect } from "../../support/moot.ts";
import { fieldSurvey } from "../../support/fielding.ts";
import { pathOf, test } from "../../support/mailbox.ts";

const tea = {
  slug: "tea",
  definition: {
    title: "Tea and biscuits",
    pages: [{ name: "p", elements: [{ type: "text", name: "tea", title: "Which tea?", isRequired: true }] }],
  },
};

test("a member confirms an address, is told of a survey, and stops that without signing in", async ({
  moot,
  page,
  origin,
  mailbox,
  playwright,
}) => {
  await moot.signIn("quill");
  await moot.visit("/account");
  await page.getByRole("textbox", { name: "E-mail address" }).fill("quill@example.org");
  await page.locator("#settings").getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("A link is on its way to your address.")).toBeVisible();
  await moot.inspect();
  const question = await mailbox.take("quill@example.org");
  await moot.visit(pathOf(question, "/confirm-mail/"));
  await page.getByRole("button", { name: "Yes, it is mine" }).click();
  await expect(page.getByText("Your address is confirmed.", { exact: false })).toBeVisible();
  const opens = page.getByLabel("a survey opens");
  await expect(opens).not.toBeChecked();
  await opens.check();
  await page.locator("#notices").getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("a survey opens")).toBeChecked();
  await moot.inspect();

  await page.getByRole("button", { name: "Sign out" }).click();
  await fieldSurvey(moot, tea);
  const notice = await mailbox.take("quill@example.org");
  expect(notice.headers).toContain("Subject: A survey is open: Tea and biscuits");
  expect(notice.headers).toContain("Auto-Submitted: auto-generated");
  expect(notice.headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  await moot.visit(pathOf(notice, "/surveys/"));

  const mailProgram = await playwright.request.newContext({ baseURL: origin });
  const stop = pathOf(notice, "/stop-notices/");
  const stopped = await mailProgram.post(stop, { form: { "List-Unsubscribe": "One-Click" } });
  expect(stopped.status()).toBe(200);
  await mailProgram.dispose();
  await moot.signIn("quill");
  await moot.visit("/account");
  await expect(page.getByLabel("a survey opens")).not.toBeChecked();
  await moot.visit(stop);
  await page.getByRole("button", { name: "Stop all notices" }).click();
  await expect(page.getByText("You get no more notices.")).toBeVisible();
  await moot.inspect();
});

test("two people are invited, one answers once, and only the other one is reminded", async ({
  moot,
  page,
  origin,
  mailbox,
  browser,
  javaScriptEnabled,
}) => {
  await fieldSurvey(moot, {
    ...tea,
    settings: (settings) => settings.getByLabel("Each invitation once").check(),
  });
  await moot.signIn("omar");
  await moot.visit("/surveys/manage/tea");
  await page.getByRole("link", { name: "Invite people" }).click();
  await moot.inspect();
  await page.getByRole("textbox", { name: "E-mail addresses" }).fill("ada@example.org\nnobody\nbo@example.org\nADA@example.org");
  await page.getByRole("button", { name: "Check the list" }).click();
  await expect(page.getByText("2 people would be invited.", { exact: false })).toBeVisible();
  await expect(page.getByText("Line 2:")).toBeVisible();
  await moot.inspect();
  await page.getByRole("button", { name: "Invite 2 people" }).click();
  await expect(page.getByText("The invitations are kept.")).toBeVisible();
  await moot.inspect();
  const invitation = await mailbox.take("ada@example.org");
  await mailbox.take("bo@example.org");
  const link = pathOf(invitation, "/invited/");

  const context = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled: javaScriptEnabled !== false,
    locale: "en-GB",
  });
  const ada = await context.newPage();
  await ada.goto(link);
  expect(new URL(ada.url()).pathname).toBe("/surveys/tea/answer");
  await ada.getByLabel("Which tea?").fill("green");
  await ada.getByRole("button", { name: "Continue" }).click();
  await ada.getByRole("button", { name: "Send answers" }).click();
  await expect(ada.getByRole("heading", { name: "Thank you" })).toBeVisible();
  await ada.goto(link);
  await expect(ada.getByText("This invitation has been used already.", { exact: false })).toBeVisible();
  await context.close();

  await page.getByRole("button", { name: "Remind now" }).click();
  await expect(page.getByText("The reminder is on its way.")).toBeVisible();
  const reminder = await mailbox.take("bo@example.org");
  expect(reminder.headers).toContain("Subject: Still open: Tea and biscuits");
  expect(mailbox.waiting(), "nobody else gets one").toEqual([]);
  await moot.visit("/surveys/manage/tea/invitations");
  await expect(page.getByRole("button", { name: "Remind now" })).toHaveCount(0);
});
