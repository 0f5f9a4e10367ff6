import { expect, test } from "../../support/moot.ts";
import { crawl } from "../../support/crawl.ts";

test("a visitor reads every page without JavaScript", async ({ moot }) => {
  test.slow();
  const opened = await crawl(moot);
  for (const section of ["/surveys", "/decisions", "/meetings", "/groups", "/record", "/help"]) {
    expect(opened, "the navigation leads there").toContain(section);
  }
});

test("an administrator reads every page without JavaScript", async ({ moot }) => {
  test.slow();
  await moot.signIn("admin");
  const opened = await crawl(moot);
  const sections = ["/account", "/admin/people", "/surveys/manage", "/groups/new"];
  for (const section of [...sections, "/groups/machine-learning/joining", "/groups/machine-learning/invite"]) {
    expect(opened, "the administrator's links lead there").toContain(section);
  }
});
