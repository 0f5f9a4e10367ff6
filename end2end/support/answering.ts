import { expect, type Locator, type Page } from "@playwright/test";
import type { Reader } from "./moot.ts";

/** More pages than a questionnaire has; a journey that needs them all is lost. */
const MOST_PAGES = 40;

/** Answers every question of the survey, page by page, until the summary is shown. */
export async function answerToTheSummary({ page, inspect }: Reader): Promise<void> {
  for (let count = 0; count < MOST_PAGES; count += 1) {
    if (await onSummary(page)) {
      return;
    }
    await answerPage(page);
    await page.getByRole("button", { name: "Continue" }).click();
    await inspect();
  }
  throw new Error("the survey does not end");
}

export async function onSummary(page: Page): Promise<boolean> {
  return page.getByRole("button", { name: "Send answers" }).isVisible();
}

/** Gives every question on the page an answer: the first choice, the first order, a few words. */
export async function answerPage(page: Page): Promise<void> {
  const form = page.locator("main form").first();
  await choose(form, "radio");
  await choose(form, "checkbox");
  for (const list of await form.locator("select:visible").all()) {
    const options = await list.locator("option").count();
    const places = await isPlace(list);
    await list.selectOption({ index: places === undefined ? Math.min(1, options - 1) : places });
  }
  for (const button of await form.getByRole("button", { name: "This order is right" }).all()) {
    await button.click();
  }
  for (const field of await form.locator("textarea:visible, input[type=text]:visible").all()) {
    if (await field.isEditable()) {
      await field.fill("Written in a journey");
    }
  }
}

/** Checks the first box of every group of this kind that has none checked. */
async function choose(form: Locator, kind: "radio" | "checkbox"): Promise<void> {
  const boxes = form.locator(`input[type=${kind}]:visible`);
  const seen = new Set<string>();
  for (let index = 0; index < (await boxes.count()); index += 1) {
    const box = boxes.nth(index);
    const name = (await box.getAttribute("name")) ?? "";
    if (!seen.has(name)) {
      seen.add(name);
      const group = form.locator(`input[type=${kind}][name=${JSON.stringify(name)}]:checked`);
      if ((await group.count()) === 0) {
        await box.check();
      }
    }
  }
}

/** Which place of a ranking a list asks for, in the order of the page; undefined for other lists. */
async function isPlace(list: Locator): Promise<number | undefined> {
  const group = list.locator("xpath=ancestor::fieldset[1]").locator("select");
  const named =
    (await list.getAttribute("aria-label")) ??
    (await list.evaluate((node) => (node as HTMLSelectElement).labels[0]?.textContent)) ??
    "";
  if (!named.startsWith("Place of")) {
    return undefined;
  }
  const name = await list.getAttribute("name");
  const names = await group.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("name")));
  expect(names).toContain(name);
  return names.indexOf(name) + 1;
}
