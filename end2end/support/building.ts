import { expect, type Page } from "@playwright/test";
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
