import { expect, test } from "../../support/moot.ts";
import { addElement, beginSurvey, builderAwake, formAwake, outlined } from "../../support/building.ts";

test("on a telephone a survey is built, and a question dragged with a finger", async ({ moot, page, context }) => {
  await moot.signIn("admin");
  await beginSurvey(moot, "by-finger", "By finger");
  for (const title of ["One?", "Two?"]) {
    await builderAwake(page);
    await addElement(page, "Yes or no", title);
    await formAwake(page);
    await moot.inspect();
    await page.getByRole("link", { name: "Back to the outline" }).tap();
  }
  await builderAwake(page);
  await moot.inspect();
  // No frame is loaded where there is no room to show it.
  await expect(page.locator("iframe")).toHaveCount(0);

  const finger = await context.newCDPSession(page);
  await page.locator("#element-question1").evaluate((element) => {
    element.scrollIntoView({ block: "center" });
  });
  const from = await page.locator("#element-question2 .build-grip").boundingBox();
  const to = await page.locator("#element-question1").boundingBox();
  if (!from || !to) {
    throw new Error("what is dragged is not on the screen");
  }
  const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  const end = { x: to.x + 60, y: to.y + 6 };
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [start] });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const x = start.x + (end.x - start.x) * part;
    const y = start.y + (end.y - start.y) * part;
    await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y }] });
  }
  await expect(page.locator("#element-question1")).toHaveClass(/build-before/u);
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(async () => (await outlined(page)).slice(1)).toEqual(["Two?", "One?"]);
});
