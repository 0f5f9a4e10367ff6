import type { Locator, Page } from "@playwright/test";
import { expect, test, type Reader } from "../../support/moot.ts";
import { addElement, beginSurvey, builderAwake, typeInto } from "../../support/building.ts";
import { signInElsewhere, signOutElsewhere } from "../../support/surveys.ts";

const BUILD = "/surveys/manage/keys-only/build";

async function pressed(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press("Enter");
}

async function titles(page: Page): Promise<string[]> {
  return page.locator(".build-element h3").allInnerTexts();
}

test("a survey is built, reviewed, opened and answered with the keyboard alone", async ({ moot, page }) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "keys-only", "Keys only");
  await builderAwake(page);
  await moot.inspect();

  await addElement(page, "One choice", "What is your role?");
  await moot.inspect();
  await typeInto(page, "Choices", "dev | Developer\nres | Researcher");
  await typeInto(page, "Name", "role");
  await pressed(page, page.getByRole("button", { name: "Save", exact: true }));
  await builderAwake(page);

  await addElement(page, "Long text", "What do you research?");
  await pressed(page, page.getByRole("link", { name: /Change.*Shown when/u }));
  await page.getByLabel("Question").first().focus();
  await page.keyboard.type("What is your role");
  await page.getByRole("button", { name: "Save", exact: true }).focus();
  await page.keyboard.press("Enter");
  await moot.inspect();
  await page.getByLabel("Answer", { exact: true }).first().focus();
  await page.keyboard.type("Researcher");
  await pressed(page, page.getByRole("button", { name: "Save", exact: true }));
  await expect(page.getByText("“What is your role?” is “Researcher”")).toBeVisible();
  await pressed(page, page.getByRole("link", { name: "Back to the outline" }));
  await builderAwake(page);

  await addElement(page, "Rating", "How do you like it?");
  await pressed(page, page.getByRole("link", { name: "Back to the outline" }));
  await builderAwake(page);
  const order = ["What is your role?", "What do you research?", "How do you like it?"];
  expect((await titles(page)).slice(1)).toEqual(order);

  await page.getByRole("link", { name: "How do you like it?" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => titles(page)).toEqual([
    expect.stringContaining("We ask"), order[0], order[2], order[1],
  ]);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await titles(page)).slice(1)).toEqual(order);
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(async () => (await titles(page)).at(2)).toBe(order[2]);
  await expect(page.getByText("0 errors", { exact: false })).toBeVisible();
  await moot.inspect();

  await pressed(page, page.getByRole("link", { name: "Try it" }));
  await expect(page.getByLabel("Researcher")).toBeVisible();
  await moot.inspect();

  await signOutElsewhere(page);
  await signInElsewhere(page, "omar");
  await moot.visit("/surveys/manage/keys-only");
  await pressed(page, page.getByRole("button", { name: /^Approve/u }));
  await signOutElsewhere(page);
  await signInElsewhere(page, "admin");
  await moot.visit("/surveys/manage/keys-only");
  const read = page.getByLabel(/I have read/u);
  if (await read.count()) {
    await read.focus();
    await page.keyboard.press("Space");
  }
  await pressed(page, page.getByRole("button", { name: "Open the survey for answers" }));
  await moot.visit("/surveys/keys-only/answer");
  await page.getByLabel("Researcher").focus();
  await page.keyboard.press("Space");
  await expect(page.getByLabel("What do you research?")).toBeVisible();
});

test("of two editors of the same question none loses a word", async ({ moot, page, browser, origin }) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "keys-only", "Two editors");
  await builderAwake(page);
  await addElement(page, "Short text, number or date", "Your city?");
  const address = page.url();
  const other = await (await browser.newContext({ baseURL: origin })).newPage();
  await other.goto("/sign-in?lang=en");
  await signInElsewhere(other, "omar");
  await other.goto(address);
  await other.getByLabel("Title or question").fill("Your town?");
  await expect(other.getByText("All changes are kept.")).toBeVisible();
  await page.getByLabel("Title or question").fill("Your village?");
  await expect(page.getByText("Not kept: somebody has changed the same", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Somebody was faster").first()).toBeVisible();
  await expect(page.locator(".build-other")).toContainText("Your town?");
  await moot.inspect();
  await page.getByRole("button", { name: "Save mine nevertheless" }).click();
  await builderAwake(page);
  await expect(page.getByRole("link", { name: "Your village?" })).toBeVisible();
  await other.goto(BUILD);
  await expect(other.getByRole("link", { name: "Your village?" })).toBeVisible();
  await other.context().close();
});

test("a question is dragged to where it belongs", async ({ moot, page }: { moot: Reader; page: Page }) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "keys-only", "Dragging");
  await builderAwake(page);
  for (const title of ["One?", "Two?"]) {
    await addElement(page, "Yes or no", title);
    await page.getByRole("link", { name: "Back to the outline" }).click();
    await builderAwake(page);
  }
  const grip = page.locator("#element-question2 .build-grip");
  const goal = await page.locator("#element-question1").boundingBox();
  await grip.hover();
  await page.mouse.down();
  await page.mouse.move((goal?.x ?? 0) + 60, (goal?.y ?? 0) + 6, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await titles(page)).slice(1)).toEqual(["Two?", "One?"]);
});
