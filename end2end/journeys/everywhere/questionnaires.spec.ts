import { expect, test, type Reader } from "../../support/moot.ts";

/** A form of the Rust survey team: one question of a kind that we don't have. */
const MARKDOWN = `# Tea and us

About tea.

## You

### Do you drink tea?

Type: select one

- Yes
- No

> **justification**
>
> To buy enough.

### Where?

Type: hologram
`;

const QUESTIONNAIRE = {
  title: { default: "Tea and us", de: "Tee und wir" },
  pages: [
    {
      name: "you",
      title: "You",
      elements: [
        { type: "radiogroup", name: "tea", title: "Do you drink tea?", choices: ["Yes", "No"] },
        { type: "text", name: "kind", title: "Which kind do you like best?" },
      ],
    },
  ],
};

async function signOut({ page }: Reader): Promise<void> {
  await page.getByRole("button", { name: "Sign out" }).click();
}

/** Makes a draft of a questionnaire by the form for it. */
async function draft({ page, visit }: Reader, slug: string, questionnaire: unknown): Promise<void> {
  await visit("/surveys/manage/upload");
  await page.getByLabel("Address", { exact: true }).fill(slug);
  await page.getByLabel("Definition (JSON)").fill(JSON.stringify(questionnaire));
  await page.getByRole("main").getByRole("button").last().click();
  await expect(page).toHaveURL(`/surveys/manage/${slug}`);
}

test("a file from elsewhere is read, and what it lost is said before a draft is made", async ({ moot }) => {
  const { page, visit, inspect, signIn } = moot;
  await signIn("omar");
  await visit("/surveys/manage/import");
  await page.getByLabel("Address").fill("tea");
  await page.getByLabel("File").setInputFiles({
    name: "tea.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(MARKDOWN),
  });
  await page.getByRole("button", { name: "Convert and show the report" }).click();
  await expect(page.getByText("2 questions: 1 kept, 0 changed, 1 dropped.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Where\?/u })).toContainText("dropped");
  await inspect();
  await page.getByRole("button", { name: "Create the draft" }).click();
  await expect(page).toHaveURL("/surveys/manage/tea");
  await expect(page.getByRole("heading", { name: "Tea and us" })).toBeVisible();
  await inspect();
});

test("two people prepare a questionnaire: one comments, settles and approves what the other wrote", async ({
  moot,
}) => {
  const { page, inspect, signIn } = moot;
  await signIn("omar");
  await draft(moot, "tea", QUESTIONNAIRE);
  await expect(page.getByText("somebody else has to approve it")).toBeVisible();
  await signOut(moot);

  await signIn("admin");
  await page.goto("/surveys/manage/tea/comments?element=tea");
  await inspect();
  await page.getByLabel("Comment", { exact: true }).fill("Is *coffee* meant too?");
  await page.getByRole("button", { name: "Comment" }).click();
  await expect(page.getByRole("article")).toContainText("Is coffee meant too?");
  await inspect();
  await page.goto("/surveys/manage/tea");
  await expect(page.getByText("1 comment is still open.")).toBeVisible();
  await inspect();
  await page.getByRole("link", { name: "All comments" }).click();
  await page.getByRole("button", { name: /Mark as settled/u }).click();
  await expect(page.getByText(/Settled by Alex Admin/u)).toBeVisible();
  await inspect();

  await page.goto("/surveys/manage/tea");
  await expect(page.getByText("still open")).toHaveCount(0);
  await page.getByRole("button", { name: "Approve this questionnaire" }).click();
  await expect(page.getByText(/Approved by Alex Admin/u)).toBeVisible();
  await inspect();
});

test("the next version says how far each edit reaches", async ({ moot }) => {
  const { page, visit, inspect, signIn } = moot;
  await signIn("omar");
  await visit("/surveys/manage");
  await page.getByRole("row", { name: /open/iu }).getByRole("link").first().click();
  await page.getByRole("link", { name: "Edit as a new version" }).click();
  const field = page.getByLabel("Definition (JSON)");
  const edited = (await field.inputValue()).replace(
    "How far do you trust published benchmark figures?",
    "How far do you trust benchmark figures?",
  );
  await field.fill(edited);
  await page.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(page.getByRole("heading", { name: "benchmark_trust" })).toBeVisible();
  await expect(page.getByLabel("How far the edit of benchmark_trust reaches")).toHaveValue("wording");
  await inspect();
  await page.getByRole("button", { name: "Confirm the edits and what they break" }).click();
  await expect(page.getByText("The edits are confirmed as they are.")).toBeVisible();
  await inspect();
});

test("a questionnaire is translated text by text", async ({ moot }) => {
  const { page, inspect, signIn } = moot;
  await signIn("omar");
  const pages = structuredClone(QUESTIONNAIRE.pages);
  const [tea, kind] = pages[0]?.elements ?? [];
  if (!tea || !kind) {
    throw new Error("the questionnaire has two questions");
  }
  kind.title = "You drink tea: {tea}. Which kind do you like best?";
  await draft(moot, "tea", { ...QUESTIONNAIRE, pages });
  await page.getByRole("link", { name: "Translations" }).first().click();
  await expect(page.getByRole("row", { name: /Deutsch/u })).toContainText("1 of 4 texts");
  await inspect();
  await page.getByRole("link", { name: "Deutsch", exact: true }).first().click();
  await inspect();
  await page.getByRole("link", { name: /Missing only \(3\)/u }).click();
  const fields = page.getByRole("textbox", { name: "Deutsch" });
  await fields.nth(0).fill("Sie");
  await fields.nth(2).fill("Welche Sorte mögen Sie am liebsten?");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("2 texts saved.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Deutsch" })).toHaveCount(1);
  await page.getByRole("link", { name: /All texts/u }).click();
  await expect(page.getByText("{tea} stands in the original and is missing here")).toBeVisible();
  await inspect();

  // A page of translations is one step, which can be taken back where it was made and in the builder.
  await fields.nth(2).fill("Trinken Sie Tee?");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("1 text saved.")).toBeVisible();
  await inspect();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Taken back: the texts are as they were before.")).toBeVisible();
  await expect(fields.nth(2)).toHaveValue("");
  await expect(fields.nth(1)).toHaveValue("Sie");
  await inspect();
  await page.goto("/surveys/manage/tea/build");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(page.locator("#build-last")).toContainText("took a step again – Deutsch");
  await page.goto("/surveys/manage/tea/translate/de");
  await expect(fields.nth(2)).toHaveValue("Trinken Sie Tee?");
});

test("a ready-made question is looked at and taken into the questionnaire", async ({ moot }) => {
  const { page, inspect, signIn } = moot;
  await signIn("omar");
  await draft(moot, "tea", QUESTIONNAIRE);
  await page.getByRole("link", { name: "Question library" }).click();
  await inspect();
  await page.getByLabel("Search").fill("hardware");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "What is the largest machine on which you can run models?" }).click();
  await expect(page.getByRole("radio", { name: "17 to 24 GB" })).toBeVisible();
  await inspect();
  await page.getByLabel("Where").selectOption({ label: "\u{a0}\u{a0}\u{a0}after “Do you drink tea?”" });
  await page.getByRole("button", { name: "Insert" }).click();
  await expect(page).toHaveURL(/\/surveys\/manage\/tea\/build#element-/u);
  await expect(page.locator(".build-element h3").nth(1)).toContainText("largest machine");
  await page.goto("/surveys/manage/tea/preview");
  await expect(page.getByText("Why do we ask this?")).toBeVisible();
});

test("a question that has proved itself is kept for the community's next surveys", async ({ moot }) => {
  const { page, visit, inspect, signIn } = moot;
  await signIn("omar");
  await draft(moot, "tea", QUESTIONNAIRE);
  await page.goto("/surveys/manage/tea/build/element?of=element&name=tea");
  await page.getByRole("link", { name: "Keep in the community’s library" }).click();
  await expect(page.getByRole("radio", { name: "Yes" })).toBeVisible();
  await inspect();
  await page.getByLabel("What authors should know").fill("Ask it every year.");
  await page.getByRole("button", { name: "Keep it in the library" }).click();
  await expect(page.getByRole("heading", { name: "Do you drink tea?", level: 1 })).toBeVisible();
  await inspect();

  await draft(moot, "coffee", { ...QUESTIONNAIRE, title: "Coffee" });
  await visit("/surveys/manage/coffee/library");
  const own = page.getByRole("region", { name: "Kept by this community" });
  await expect(own).toContainText("Ask it every year.");
  await expect(own).toContainText("Kept by Omar");
  await own.getByRole("link", { name: "Do you drink tea?" }).click();
  await page.getByLabel("Where").selectOption({ label: "At the end of “You”" });
  await page.getByRole("button", { name: "Insert" }).click();
  await expect(page.locator("#element-tea2")).toContainText("Do you drink tea?");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("#element-tea2")).toHaveCount(0);

  await visit("/surveys/manage/coffee/library");
  await own.getByRole("link", { name: "Do you drink tea?" }).click();
  await page.getByRole("button", { name: "Take it out" }).click();
  await expect(own).toContainText("Nothing is kept yet.");
  await inspect();
});

test("the questionnaire on paper says why and to whom each question goes", async ({ moot }) => {
  const { page, visit } = moot;
  await visit("/surveys");
  await page.getByRole("main").getByRole("link", { name: /Future model research/u }).first().click();
  await page.getByRole("link", { name: /print/iu }).first().click();
  await expect(page.getByText("Why do we ask this?").first()).toBeVisible();
  await moot.inspect();
});
