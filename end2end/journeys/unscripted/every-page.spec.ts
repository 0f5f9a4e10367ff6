import { expect, test } from "../../support/moot.ts";
import { crawl } from "../../support/crawl.ts";

test("a visitor reads every page without JavaScript", async ({ moot }) => {
  test.slow();
  const opened = await crawl(moot);
  for (const section of ["/surveys", "/decisions", "/meetings", "/groups", "/record", "/help"]) {
    expect(opened, "the navigation leads there").toContain(section);
  }
});
