import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../../support/moot.ts";
import { addElement, beginSurvey, builderAwake, formAwake, kept, outlined, typeInto } from "../../support/building.ts";
import { signInElsewhere } from "../../support/surveys.ts";

/** Another editor in a browser of their own, in front of the same form. */
async function another(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto("/sign-in?lang=en");
  await signInElsewhere(page, "omar");
  await page.goto(address);
  await formAwake(page);
  return page;
}

test("of two editors of the same question none loses a word", async ({ moot, page, browser, origin }) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "two-editors", "Two editors");
  await builderAwake(page);
  await addElement(page, "Short text, number or date", "Your city?");
  await formAwake(page);
  const other = await another(await browser.newContext({ baseURL: origin }), page.url());

  // Different fields of the same question come together by themselves.
  await typeInto(other, "Hint below it", "Where you live.");
  await kept(other);
  await typeInto(page, "Why do we ask?", "To plan meetings.");
  await expect(page.getByLabel("Hint below it")).toHaveValue("Where you live.");
  await kept(page);

  // The same field stands there twice, and the one who came later decides.
  await other.reload();
  await formAwake(other);
  await expect(other.getByLabel("Why do we ask?")).toHaveValue("To plan meetings.");
  await typeInto(other, "Title or question", "Your town?");
  await kept(other);
  await typeInto(page, "Title or question", "Your village?");
  await expect(page.locator(".build-other")).toContainText("Your town?");
  await expect(page.getByLabel("Title or question")).toHaveValue("Your village?");
  await expect(page.getByText("Both texts stand at the field", { exact: false }).first()).toBeVisible();
  await moot.inspect();
  await page.getByRole("button", { name: "Keep mine" }).click();
  await kept(page);
  await expect(page.getByLabel("Title or question")).toBeFocused();

  await typeInto(other, "Title or question", "Your hamlet?");
  await expect(other.locator(".build-other")).toContainText("Your village?");
  await other.getByRole("button", { name: "Take this" }).click();
  await expect(other.getByLabel("Title or question")).toHaveValue("Your village?");
  await kept(other);

  // A name is kept by the button alone; what somebody has removed is said, and the text stays where it was typed.
  await typeInto(page, "Name", "place");
  await expect(page.locator("#build-state")).toContainText("The name is kept when you press");
  await other.getByRole("button", { name: "Remove", exact: true }).click();
  await builderAwake(other);
  await typeInto(page, "Title or question", "Your region?");
  await expect(page.locator("#build-state")).toContainText("is not there any more");
  await expect(page.getByLabel("Title or question")).toHaveValue("Your region?");
  await other.context().close();
});

test("the form's button never meets what was just kept by itself", async ({ moot, page }) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "one-editor", "One editor");
  await builderAwake(page);
  await addElement(page, "Long text", "Why?");
  await formAwake(page);
  // What is kept while typing is held back until the button has been pressed.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const seen = page.waitForRequest(/_island/u);
  await page.route(/_island/u, async (route) => {
    await held;
    await route.continue();
  });
  await typeInto(page, "Title or question", "Why not?");
  await seen;
  await page.getByRole("button", { name: "Save", exact: true }).click();
  release();
  await builderAwake(page);
  expect((await outlined(page)).slice(1)).toEqual(["Why not?"]);
});

test("what is typed outlives a lost connection and a page that is left", async ({ moot, page, context }) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "unlost", "Unlost");
  await builderAwake(page);
  await addElement(page, "Long text", "Why?");
  await formAwake(page);
  const form = page.url();
  await context.setOffline(true);
  await typeInto(page, "Title or question", "Why offline?");
  await expect(page.locator("#build-state")).toContainText("Not kept yet: the server cannot be reached");
  await context.setOffline(false);
  await kept(page);

  // A link is followed once everything is kept; whatever else takes the page away, the last words are sent along.
  await typeInto(page, "Title or question", "Why by a link?");
  await page.getByRole("link", { name: "Back to the outline" }).click();
  await builderAwake(page);
  await expect(page.getByRole("link", { name: "Why by a link?" })).toBeVisible();
  await page.goto(form);
  await formAwake(page);
  await typeInto(page, "Title or question", "Why by going elsewhere?");
  await page.goto("/surveys");
  await expect
    .poll(async () => {
      await page.goto("/surveys/manage/unlost/build");
      return (await outlined(page)).at(-1);
    })
    .toBe("Why by going elsewhere?");
});

test("steps of the outline are taken one after the other and keep what is being typed", async ({ moot, page }) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "queue", "Queue");
  await builderAwake(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/build$/u, async (route) => {
    await held;
    await route.continue();
  });
  const titles = page.getByLabel("Title of a new page");
  await titles.fill("Second");
  await titles.press("Enter");
  await titles.press("Enter");
  release();
  // Both presses are steps of their own, the second with what stood there then.
  await expect(page.getByRole("link", { name: "Second", exact: true })).toHaveCount(2);
  let under = 0;
  let most = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") {
      under += 1;
      most = Math.max(most, under);
    }
  });
  page.on("requestfinished", (request) => {
    under -= request.method() === "POST" ? 1 : 0;
  });
  const add = page.getByLabel(/^Question or text.*page1/u);
  await page.getByRole("button", { name: "Move up: Second" }).nth(1).click();
  await page.getByRole("button", { name: "Move up: Second" }).first().click();
  await add.fill("Half a quest");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("#builder")).not.toHaveAttribute("aria-busy");
  await expect(page.getByText("took a step back", { exact: false }).first()).toBeVisible();
  await expect(add).toHaveValue("Half a quest");
  expect(most).toBe(1);
});

test("what is said about a question stands where it is edited, until it is settled", async ({
  moot,
  page,
  browser,
  origin,
}) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "discussed", "Discussed");
  await builderAwake(page);
  await addElement(page, "Long text", "Why?");
  await formAwake(page);
  const other = await another(await browser.newContext({ baseURL: origin }), page.url());
  await other.getByLabel("Add a comment").fill("Could this be *shorter*?");
  await other.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(other.locator("#comments")).toContainText("Could this be shorter?");
  await other.context().close();

  await moot.visit("/surveys/manage/discussed/build");
  const element = page.locator("#element-question1");
  await element.getByRole("link", { name: "1 open comment" }).click();
  await formAwake(page);
  await expect(page.locator("#comments")).toContainText("Could this be shorter?");
  // What is being typed above is kept before the answer is sent.
  await typeInto(page, "Title or question", "Why so?");
  await page.getByLabel("Add a comment").fill("It is now.");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.locator("#comments")).toContainText("It is now.");
  await expect(page.getByLabel("Title or question")).toHaveValue("Why so?");
  await moot.inspect();
  for (const left of ["1 open comment", ""]) {
    await page.getByRole("button", { name: "Mark as settled" }).first().click();
    await expect(page.locator("#comments").getByText("settled", { exact: true })).toHaveCount(left ? 1 : 2);
  }
  await moot.visit("/surveys/manage/discussed/build");
  await expect(element.getByRole("link", { name: "Why so?" })).toBeVisible();
  await expect(page.getByText("open comment", { exact: false })).toHaveCount(0);
});
