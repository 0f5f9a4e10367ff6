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

/** Signs the browser of a page out, as another tab would. */
export async function signOutElsewhere(page: Page): Promise<void> {
  const answer = await page.context().request.post("/sign-out");
  expect(answer.ok()).toBe(true);
}

/** Signs the browser of a page in with an account of the demo, as another tab would. */
export async function signInElsewhere(page: Page, name: string): Promise<void> {
  const form = { sign_in_name: name, password: `${name}-demo-password`, next: "/surveys" };
  const answer = await page.context().request.post("/sign-in", { form });
  expect(new URL(answer.url()).pathname).toBe("/surveys");
}

/** A member who is signed out before sending signs in in another tab, sends again, and nothing was lost. */
export async function sendAfterSigningInAgain(page: Page, name: string): Promise<void> {
  const send = page.getByRole("button", { name: "Send answers" });
  const before = await page.locator(".answer-list").allInnerTexts();
  await signOutElsewhere(page);
  await send.click();
  await expect(page.getByText("You are no longer signed in.", { exact: false })).toBeVisible();
  expect(await page.locator(".answer-list").allInnerTexts()).toEqual(before);
  await signInElsewhere(page, name);
  await send.click();
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
}
