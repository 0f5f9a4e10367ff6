import { expect, test } from "../../support/moot.ts";
import { previewElements } from "../../support/elements.ts";
import { islandAwake } from "../../support/surveys.ts";

test("tables of small questions fit a phone", async ({ moot, page }) => {
  await previewElements(moot);
  await islandAwake(page);
  await page.getByText("A quiet picture").tap();
  await expect(page.getByLabel("A quiet picture")).toBeChecked();
  await moot.inspect();
  await page.getByRole("button", { name: "Continue" }).tap();
  await expect(page.getByText("Used?").first()).toBeVisible();
  await moot.inspect();
});
