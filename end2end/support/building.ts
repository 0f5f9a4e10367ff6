import { expect, type Locator, type Page } from "@playwright/test";
import type { Reader } from "./moot.ts";

/** Begins a survey with an introduction and stands in its outline. */
export async function beginSurvey({ page, visit }: Reader, slug: string, title: string): Promise<void> {
  await visit("/surveys/manage/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Address").fill(slug);
  await page.getByLabel("Introduction").fill("We ask what you think.");
  await page.getByRole("button", { name: "Begin", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
}

/** Waits until the outline takes its steps without leaving the page. */
export async function builderAwake(page: Page): Promise<void> {
  await expect(page.locator("#builder[data-live]")).toBeAttached();
}

/** Waits until the form of an element keeps what is typed. */
export async function formAwake(page: Page): Promise<void> {
  await expect(page.locator("#element-form[data-live]")).toBeAttached();
}

/** Waits until the form of an element says that everything is kept. */
export async function kept(page: Page): Promise<void> {
  await expect(page.locator("#build-state[data-state=kept]")).toBeVisible();
}

/** Adds an element at the end of the first page and stands in its form. */
export async function addElement(page: Page, kind: string, title: string): Promise<void> {
  await page.getByLabel(/^Type of a new element/u).first().selectOption({ label: kind });
  await page.getByLabel(/^Question or text/u).first().fill(title);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** Fills a field whose label begins so. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
}

/** What the outline asks, from top to bottom. */
export async function outlined(page: Page): Promise<string[]> {
  return page.locator(".build-element h3").allInnerTexts();
}

/** Presses Tab until something has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let pressed = 0; pressed < 250; pressed += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard never comes to ${String(goal)}`);
}

/** Tabs to a field and types into it, in place of what stands there. */
export async function typeAt(page: Page, goal: Locator, text: string): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

/** Tabs to a button or link and presses Enter. */
export async function enterAt(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press("Enter");
}

/** Tabs to a list of options and goes down until one of them is chosen. */
export async function chooseAt(page: Page, goal: Locator, option: string): Promise<void> {
  await tabTo(page, goal);
  const chosen = (): Promise<string> =>
    goal.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.label ?? "");
  await page.keyboard.press("Home");
  for (let pressed = 0; pressed < 60 && (await chosen()) !== option; pressed += 1) {
    await page.keyboard.press("ArrowDown");
  }
  expect(await chosen()).toBe(option);
}
