import { expect, test } from "../../support/moot.ts";
import { answerAsResearcher, formAt, longerThanAProgram, openToEverybody } from "../../support/links.ts";

/** The least that a quota may be. */
const TEN = 10;

test("whoever comes after the last place of a quota is told so and keeps the answers", async ({ moot, page }) => {
  const address = await openToEverybody(moot, "ten-researchers", async (settings) => {
    await settings.locator("textarea[name=quotas]").fill(`${TEN}: {role} = 'Researcher'`);
  });
  await moot.visit("/surveys/ten-researchers");
  const quota = page.getByText("At most 10 responses of which this holds:");
  await expect(quota).toContainText("“What are you?” is “Researcher”");
  const forms = new Array<Record<string, string>>();
  for (let count = 0; count < TEN; count += 1) {
    forms.push(await formAt(page, address));
  }
  await longerThanAProgram(page);
  for (const form of forms) {
    const sent = await page.context().request.post(address, { form, maxRedirects: 0 });
    expect(sent.status()).toBe(303);
  }
  await page.goto(address);
  await answerAsResearcher(page);
  await page.getByRole("button", { name: "Send answers" }).click();
  await expect(page.getByText("Of responses like yours the survey has as many as it takes.", { exact: false })).toBeVisible();
  await expect(page.getByText("Curiosity")).toBeVisible();
  await moot.inspect();
  // Other answers are taken.
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByLabel("Writer").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Send answers" }).click();
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
});
