import { expect, test } from "../../support/moot.ts";
import { answerAsResearcher, formAt, longerThanAProgram, openToEverybody } from "../../support/links.ts";

const SEND = "Send answers";

test("everybody who has the link answers, as often as they come", async ({ moot, page }) => {
  const address = await openToEverybody(moot, "open-to-all");
  for (let time = 0; time < 2; time += 1) {
    await moot.visit(address);
    await expect(page.getByText("Everybody who has this link.", { exact: false })).toBeVisible();
    await expect(page.getByLabel("Leave this field empty")).toBeHidden();
    await answerAsResearcher(page);
    await moot.inspect();
    await page.getByRole("button", { name: SEND }).click();
    await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
  }
});

test("a browser that fills in what people do not see loses no answer", async ({ moot, page }) => {
  const address = await openToEverybody(moot, "filled-in");
  await page.goto(address);
  await answerAsResearcher(page);
  const trap = page.locator("#answer-trap-field");
  await trap.evaluate((field) => {
    (field as HTMLInputElement).value = "https://example.org";
  });
  await page.getByRole("button", { name: SEND }).click();
  await expect(page.getByText("A field that people do not see was filled in", { exact: false })).toBeVisible();
  await expect(page.getByLabel("Leave this field empty")).toBeVisible();
  await expect(page.getByLabel("Leave this field empty")).toHaveValue("");
  await expect(page.getByText("Curiosity")).toBeVisible();
  await moot.inspect();
  await page.getByRole("button", { name: SEND }).click();
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
});

test("a form that is sent at once comes back, and is taken a little later", async ({ moot, page }) => {
  const address = await openToEverybody(moot, "at-once");
  const form = await formAt(page, address);
  const request = page.context().request;
  const quick = await request.post(address, { form });
  expect(quick.status()).toBe(409);
  const html = await quick.text();
  expect(html).toContain("That was quicker than people answer.");
  expect(html).toContain('name="role" value="Researcher"');
  await longerThanAProgram(page);
  const later = await request.post(address, { form, maxRedirects: 0 });
  expect(later.headers()["location"]).toBe(`${address}/done`);
});

test("answers are saved on one device and sent from another", async ({ moot, page, browser, origin, javaScriptEnabled }) => {
  const address = await openToEverybody(moot, "elsewhere", async (settings) => {
    await settings.locator("input[name=resumable]").check();
  });
  await moot.visit(address);
  await expect(page.getByText("Going on later")).toBeVisible();
  await page.getByLabel("Researcher").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Why do you come?", { exact: false }).fill("Half a thought");
  await page.getByRole("button", { name: "Save and go on later" }).click();
  await expect(page.getByRole("heading", { name: "Your answers are kept" })).toBeVisible();
  await moot.inspect();
  const link = (await page.locator("a.digest").getAttribute("href")) ?? "";
  expect(link).toContain(`${address}/resume/`);

  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: javaScriptEnabled !== false });
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByLabel("Why do you come?", { exact: false })).toHaveValue("Half a thought");
  await other.getByLabel("Why do you come?", { exact: false }).fill("A whole thought");
  await other.getByRole("button", { name: "Continue" }).click();
  await expect(other.getByText("Researcher")).toBeVisible();
  await longerThanAProgram(other);
  await other.getByRole("button", { name: SEND }).click();
  await expect(other.getByRole("heading", { name: "Thank you" })).toBeVisible();
  await other.goto(link);
  await expect(other.getByText("Nothing is kept under this link", { exact: false })).toBeVisible();
  await context.close();
});

test("a survey of one group tells a stranger whom it asks", async ({ moot, page }) => {
  const address = await openToEverybody(moot, "of-the-committee", async (settings) => {
    await settings.locator("input[name=access][value=body-members]").check();
    await settings.locator("select[name=body]").selectOption("tsc");
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await settings.locator("input[name=body_as_of]").fill(yesterday);
  });
  await moot.signIn("quill");
  await moot.visit("/surveys/of-the-committee");
  await expect(page.getByText("so this survey does not ask you", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: "Answer", exact: true })).toHaveCount(0);
  await moot.visit(address, 403);
  await expect(page.getByText("This survey asks those who held a seat in one group", { exact: false })).toBeVisible();
});
