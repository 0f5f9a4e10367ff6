import type { Reader } from "./moot.ts";

/** A picture of one pixel, which needs no network. */
const PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** One question of every kind that a questionnaire may have beyond those of the demo community's survey. */
const DEFINITION = {
  title: "Every kind of question",
  pages: [
    {
      name: "one",
      title: "Pictures and numbers",
      elements: [
        {
          type: "imagepicker",
          name: "style",
          title: "Which picture?",
          isRequired: true,
          choices: [
            { value: "a", text: "A quiet picture", imageLink: PIXEL },
            { value: "b", text: "A loud picture", imageLink: PIXEL },
          ],
        },
        { type: "slider", name: "share", title: "What share?", min: 0, max: 100, step: 5 },
        { type: "text", name: "who", title: "What is your team called?" },
        { type: "radiogroup", name: "again", title: "Would {who} do it again?", choices: ["yes", "no"] },
        { type: "comment", name: "why", title: "Why not?", enableIf: "{again} = 'no'" },
        { type: "expression", name: "double", title: "Twice the share", expression: "{share} * 2" },
      ],
    },
    {
      name: "two",
      title: "Tables and lines",
      elements: [
        {
          type: "matrixdropdown",
          name: "tools",
          title: "Your tools",
          columns: [
            { name: "used", title: "Used?", cellType: "dropdown", choices: ["often", "never"] },
            { name: "hours", title: "Hours", cellType: "text", inputType: "number" },
          ],
          rows: ["editor", "debugger"],
        },
        {
          type: "multipletext",
          name: "address",
          title: "Where are you?",
          items: [
            { name: "city", title: "City", isRequired: true },
            { name: "country", title: "Country" },
          ],
        },
        { type: "tagbox", name: "languages", title: "Which languages?", choices: ["Rust", "C", "Go"] },
        {
          type: "ranking",
          name: "best",
          title: "In which order?",
          choicesFromQuestion: "languages",
          choicesFromQuestionMode: "selected",
        },
      ],
    },
  ],
};

/** Uploads the questionnaire as the demo's manager of surveys and opens its preview. */
export async function previewElements({ page, signIn }: Reader): Promise<void> {
  await signIn("omar");
  await page.goto("/surveys/manage/upload");
  await page.locator("input[name=slug]").fill("every-kind");
  await page.locator("textarea[name=definition]").fill(JSON.stringify(DEFINITION));
  await page.getByRole("button", { name: "Upload", exact: true }).click();
  await page.goto("/surveys/manage/every-kind/preview");
}
