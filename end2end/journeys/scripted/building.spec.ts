import type { Page } from "@playwright/test";
import { expect, test } from "../../support/moot.ts";
import {
  addElement,
  beginSurvey,
  builderAwake,
  chooseAt,
  enterAt,
  formAwake,
  kept,
  outlined,
  tabTo,
  typeAt,
} from "../../support/building.ts";
import { signInElsewhere, signOutElsewhere } from "../../support/surveys.ts";

const ROLE = "What is your role?";
const FIELD = "What do you research?";
const TOOLS = "Which tools do you use?";
const YEARS = "For how many years?";
const LIKE = "How do you like it?";

/** Adds an element to a page of the outline and stands in its form, with the cursor in its title. */
async function add(page: Page, to: string, kind: string, title: string): Promise<void> {
  await builderAwake(page);
  await chooseAt(page, page.getByLabel(`Type of a new element: ${to}`), kind);
  await typeAt(page, page.getByLabel(`Question or text: ${to}`), title);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await formAwake(page);
  await expect(page.getByLabel("Title or question")).toBeFocused();
}

/** Saves the form and stands in the outline, at the element that was edited. */
async function save(page: Page, title: string): Promise<void> {
  await enterAt(page, page.getByRole("button", { name: "Save", exact: true }));
  await builderAwake(page);
  await expect(page.getByRole("link", { name: title, exact: true })).toBeFocused();
}

test("a survey is built from nothing, reviewed, opened and answered with the keyboard alone", async ({
  moot,
  page,
}) => {
  // Hundreds of keys, each as somebody presses it.
  test.slow();
  await page.goto("/sign-in?lang=en");
  await signInElsewhere(page, "admin");
  await moot.visit("/surveys/manage/new");
  await typeAt(page, page.getByLabel("Title"), "Keys only");
  await typeAt(page, page.getByLabel("Address"), "keys-only");
  await typeAt(page, page.getByLabel("Introduction"), "We ask what you think.");
  await enterAt(page, page.getByRole("button", { name: "Begin", exact: true }));
  await expect(page.getByRole("heading", { level: 1, name: "Keys only" })).toBeVisible();
  await builderAwake(page);
  await moot.inspect();

  for (const title of ["About you", "Your work"]) {
    await typeAt(page, page.getByLabel("Title of a new page"), title);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
    await expect(page.getByLabel("Title of a new page")).toBeFocused();
    await expect(page.getByLabel("Title of a new page")).toHaveValue("");
    await expect(page.locator("#build-said")).toContainText("added a page");
  }
  await page.goto("/surveys/manage/keys-only/build");

  await add(page, "About you", "One choice", ROLE);
  await moot.inspect();
  await typeAt(page, page.getByLabel("Choices", { exact: true }), "dev | Developer\nres | Researcher");
  await kept(page);
  await typeAt(page, page.getByLabel("Name", { exact: true }), "role");
  await save(page, ROLE);

  await add(page, "About you", "Long text", FIELD);
  await enterAt(page, page.getByRole("link", { name: /Change.*Shown when/u }));
  await chooseAt(page, page.getByLabel("Question").first(), `${ROLE} (role)`);
  await enterAt(page, page.getByRole("button", { name: "Save", exact: true }));
  await moot.inspect();
  await chooseAt(page, page.getByLabel("Answer", { exact: true }).first(), "Researcher");
  await enterAt(page, page.getByRole("button", { name: "Save", exact: true }));
  await expect(page.getByText(`“${ROLE}” is “Researcher”`)).toBeVisible();
  await formAwake(page);
  await enterAt(page, page.getByRole("link", { name: "Back to the outline" }));
  await builderAwake(page);
  await expect(page.getByRole("link", { name: FIELD, exact: true })).toBeFocused();

  await add(page, "Your work", "Several choices", TOOLS);
  await typeAt(page, page.getByLabel("Choices", { exact: true }), "a | Axe\nb | Boat");
  await save(page, TOOLS);
  await add(page, "Your work", "Short text, number or date", YEARS);
  await chooseAt(page, page.getByLabel("What is entered"), "a number");
  await save(page, YEARS);
  await add(page, "Your work", "Rating", LIKE);
  await save(page, LIKE);
  const built = [ROLE, FIELD, TOOLS, YEARS, LIKE];
  expect((await outlined(page)).slice(1)).toEqual(built);

  // Twice, without waiting: neither press is lost, and the second is made from what the first one left.
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  const moved = [ROLE, FIELD, LIKE, TOOLS, YEARS];
  await expect.poll(async () => (await outlined(page)).slice(1)).toEqual(moved);
  await expect(page.getByRole("link", { name: LIKE, exact: true })).toBeFocused();
  await expect(page.locator("#build-said")).toContainText("moved an element");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await outlined(page)).slice(1)).toEqual(built);
  await expect(page.getByRole("link", { name: LIKE, exact: true })).toBeFocused();
  await page.keyboard.press("Control+Shift+Z");
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(async () => (await outlined(page)).slice(1)).toEqual(moved);
  await expect(page.locator("#build-said")).toContainText("took a step again");

  // What is removed leaves the keyboard at what stood behind it, and comes back.
  await enterAt(page, page.getByRole("button", { name: `Remove: ${TOOLS}` }));
  await expect(page.getByRole("link", { name: TOOLS, exact: true })).toHaveCount(0);
  await expect(page.getByRole("link", { name: YEARS, exact: true })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await outlined(page)).slice(1)).toEqual(moved);
  await enterAt(page, page.getByRole("button", { name: `Copy: ${YEARS}` }));
  await expect(page.getByRole("link", { name: YEARS, exact: true })).toHaveCount(2);
  await expect(page.getByRole("link", { name: YEARS, exact: true }).nth(1)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await outlined(page)).slice(1)).toEqual(moved);
  await expect(page.getByText("0 errors", { exact: false })).toBeVisible();
  await moot.inspect();

  await page.goto("/surveys/manage/keys-only/build");
  await enterAt(page, page.getByRole("link", { name: "Try it" }));
  await expect(page.getByText("This is a preview")).toBeVisible();
  await enterAt(page, page.getByRole("button", { name: "Continue" }));
  await tabTo(page, page.getByLabel("Developer"));
  await page.keyboard.press("Space");
  await expect(page.getByLabel(FIELD)).toBeHidden();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel(FIELD)).toBeVisible();
  await moot.inspect();

  await moot.visit("/surveys/manage/keys-only/build");
  await enterAt(page, page.getByRole("link", { name: "Settings, review, opening" }));
  await expect(page.getByRole("heading", { level: 1, name: "Keys only" })).toBeVisible();
  await signOutElsewhere(page);
  await signInElsewhere(page, "omar");
  await moot.visit("/surveys/manage/keys-only");
  await enterAt(page, page.getByRole("button", { name: /^Approve/u }));
  await expect(page.getByRole("button", { name: /^Approve/u })).toHaveCount(0);
  await signOutElsewhere(page);
  await signInElsewhere(page, "admin");
  await moot.visit("/surveys/manage/keys-only");
  const read = page.getByLabel(/I have read/u);
  if (await read.count()) {
    await tabTo(page, read);
    await page.keyboard.press("Space");
  }
  await enterAt(page, page.getByRole("button", { name: "Open the survey for answers" }));
  await expect(page.getByRole("button", { name: "Open the survey for answers" })).toHaveCount(0);
  await moot.visit("/surveys/keys-only/answer");
  await enterAt(page, page.getByRole("button", { name: "Continue" }));
  await expect(page.getByLabel("Researcher")).toBeVisible();
});

test("a question is dragged to where it belongs, or not when Escape is pressed", async ({ moot, page }) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "dragging", "Dragging");
  for (const title of ["One?", "Two?", "Three?"]) {
    await builderAwake(page);
    await addElement(page, "Yes or no", title);
    await formAwake(page);
    await page.getByRole("link", { name: "Back to the outline" }).click();
  }
  await builderAwake(page);
  const over = async (name: string): Promise<void> => {
    const box = await page.locator(`#element-${name}`).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 6, { steps: 8 });
  };
  await page.locator("#element-question3 .build-grip").hover();
  await page.mouse.down();
  await over("question1");
  await expect(page.locator("#element-question1")).toHaveClass(/build-before/u);
  await page.keyboard.press("Escape");
  await expect(page.locator("#element-question1")).not.toHaveClass(/build-before/u);
  await page.mouse.up();
  expect((await outlined(page)).slice(1)).toEqual(["One?", "Two?", "Three?"]);

  // A window that does not show all of it is scrolled by what is held near its edge.
  await page.setViewportSize({ width: 1280, height: 360 });
  await page.locator("#element-question3 .build-grip").scrollIntoViewIfNeeded();
  await page.locator("#element-question3 .build-grip").hover();
  await page.mouse.down();
  const begun = await page.evaluate(() => window.scrollY);
  await page.mouse.move(400, 4, { steps: 8 });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(begun - 100);
  await page.mouse.move(400, 200);
  await page.locator("#element-question1").evaluate((element) => {
    element.scrollIntoView({ block: "center" });
  });
  await over("question1");
  await page.mouse.up();
  await expect.poll(async () => (await outlined(page)).slice(1)).toEqual(["Three?", "One?", "Two?"]);
  await expect(page.getByRole("link", { name: "Three?" })).toBeFocused();

  // A page takes what is dropped on it although nothing stands there yet.
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.getByLabel("Title of a new page").fill("Later");
  await page.keyboard.press("Enter");
  const later = page.locator(".build-page", { has: page.getByRole("link", { name: "Later" }) });
  await expect(later).toContainText("Nothing stands here yet");
  await page.locator("#element-question1 .build-grip").hover();
  await page.mouse.down();
  const goal = await later.getByText("Nothing stands here yet").boundingBox();
  await page.mouse.move((goal?.x ?? 0) + 40, (goal?.y ?? 0) + 4, { steps: 8 });
  await page.mouse.up();
  await expect(later.locator(".build-element h3")).toHaveText("One?");

  // A page is dragged with all that stands on it.
  await page.setViewportSize({ width: 1280, height: 1200 });
  const pages = page.locator(".build-page h2");
  const [first] = await pages.allInnerTexts();
  await later.locator(".build-grip").first().hover();
  await page.mouse.down();
  const top = await page.locator(".build-page").first().boundingBox();
  await page.mouse.move((top?.x ?? 0) + 40, (top?.y ?? 0) + 8, { steps: 8 });
  await expect(page.locator(".build-page").first()).toHaveClass(/build-before/u);
  await page.mouse.up();
  await expect(pages).toHaveText(["Later", first ?? ""]);
  await expect(page.getByRole("link", { name: "Later" })).toBeFocused();
  await expect(later.locator(".build-element h3")).toHaveText("One?");
  await moot.inspect();
});

test("beside the outline stands the survey on a phone, always as it is now", async ({ moot, page }) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "beside", "Beside");
  await builderAwake(page);
  const phone = page.frameLocator("#build-preview iframe");
  await expect(phone.getByText("We ask what you think.")).toBeVisible();
  await addElement(page, "Yes or no", "Do you drink tea?");
  await formAwake(page);
  await expect(phone.getByRole("group", { name: "Do you drink tea?" })).toBeVisible();
  await page.getByLabel("Title or question").fill("Do you drink coffee?");
  await expect(phone.getByRole("group", { name: "Do you drink coffee?" })).toBeVisible();
  await moot.inspect();
  await page.getByRole("link", { name: "Back to the outline" }).click();
  await builderAwake(page);
  await expect(phone.getByRole("group", { name: "Do you drink coffee?" })).toBeVisible();
  await page.getByRole("button", { name: "Remove: Do you drink coffee?" }).click();
  await expect(phone.getByText("We ask what you think.")).toBeVisible();
  await expect(phone.getByRole("group")).toHaveCount(0);
});
