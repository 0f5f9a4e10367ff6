import { expect, test } from "../../support/moot.ts";

const SECTIONS = ["/", "/surveys", "/decisions", "/meetings", "/groups", "/record", "/help"];

for (const [tag, surveys] of [
  ["de", "Umfragen"],
  ["zh-Hans", "调查"],
] as const) {
  test(`the pages of every section are written in ${tag}`, async ({ moot, page }) => {
    for (const section of SECTIONS) {
      await moot.visit(`${section}?lang=${tag}`);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      await expect(page.getByRole("navigation").first()).toContainText(surveys);
    }
    // The choice stays without being in the address.
    await moot.visit("/decisions");
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
  });
}
