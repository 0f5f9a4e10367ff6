import { expect, test } from "../../support/moot.ts";

const TABLE = `| Name | Company | GitHub | Vote |
| --- | --- | --- | --- |
| Wren Alder (Chair) | Ridge Labs | [@wren](https://github.com/wren) | yes |
| Ines Brook | | @ines | observer |
`;

test("an administrator compares a table with a roster and brings the roster up to it", async ({ moot }) => {
  const { page } = moot;
  await moot.signIn("admin");
  await moot.visit("/groups/data");
  await page.getByRole("link", { name: "Import a file" }).click();
  await moot.inspect();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("Choose a file, or paste its text.").first()).toBeVisible();
  await page.getByLabel("Text of the file").fill(TABLE);
  await page.getByLabel("Format").selectOption("markdown");
  await page.getByRole("button", { name: "Compare" }).click();
  await moot.inspect();
  await expect(page.getByText(/Wren Alder \(@wren\) joins: Chair, Voting/u)).toBeVisible();
  const removals = page.getByLabel("How many people may go");
  const leaving = await page.getByText(/of \d+ people would have no seat any more/u).textContent();
  const count = /^\s*(\d+) of/u.exec(leaving ?? "")?.[1] ?? "0";
  const apply = page.getByRole("button", { name: "Bring the roster up to the file" });
  await apply.click();
  await expect(page.getByText(/More people would go than may go/u).first()).toBeVisible();
  await removals.fill(count);
  await apply.click();
  await expect(page).toHaveURL(/\/groups\/data#members$/u);
  await expect(page.getByRole("cell", { name: "Wren Alder" })).toBeVisible();
  await moot.inspect();
});
