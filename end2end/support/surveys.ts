import { expect, type Page } from "@playwright/test";
import type { Reader } from "./moot.ts";

/** Goes from the list of surveys to the first question of the one that is open; returns its address. */
export async function openSurvey({ page, visit, inspect }: Reader): Promise<string> {
  await visit("/surveys");
  await page.getByRole("link", { name: "Future model research and training" }).first().click();
  await inspect();
  await page.getByRole("link", { name: "Answer", exact: false }).first().click();
  await expect(page.getByRole("button", { name: "Continue" })).toBeVisible();
  await inspect();
  return page.url();
}

/** Waits until the bundle has come and the form answers to the keyboard by itself. */
export async function islandAwake(page: Page): Promise<void> {
  await expect(page.locator("#answer-form[data-live]")).toBeAttached();
}
