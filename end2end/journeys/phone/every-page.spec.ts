import { expect, test } from "../../support/moot.ts";
import { crawl } from "../../support/crawl.ts";

test("no page scrolls sideways on the narrowest phone", async ({ moot, page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  expect((await crawl(moot)).length).toBeGreaterThan(5);
});
