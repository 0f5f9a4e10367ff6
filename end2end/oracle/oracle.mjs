// The reference implementation beside ours: one JSON object per line in, what survey-core 3.1.1 makes of it out.
//
// {"expression", "values", "now"} gives {"parsed", "value", "holds"}.
// {"definition", "answers", "now"} gives {"pages", "visible", "required", "enabled", "errors", "calculated",
//   "offered", "changed", "route"}.
// {"bench": [expression], "values", "seconds", "parse"} gives {"perSecond"}.

import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const core = require("survey-core");
const manifest = new URL("../node_modules/survey-core/package.json", import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, "utf8"));
if (version !== "3.1.1") {
  throw new Error(`survey-core 3.1.1 is needed, ${version} is installed`);
}

// A form without JavaScript leaves a page when a button is pressed: then triggers skip, here as there.
core.settings.triggers.executeSkipOnValueChanged = false;

let now = 0;
core.settings.onDateCreated = (date, reason, value) => (value ? date : new Date(now));
// The console is where the answers go.
for (const name of ["log", "warn", "error"]) console[name] = () => {};

/** What JSON can say of a value. */
function plain(value) {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" && !Number.isFinite(value)) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toJSON();
  return value;
}

function expression({ expression, values }) {
  const parsed = new core.ConditionsParser().parseExpression(expression);
  if (!parsed) return { parsed: false, value: null, holds: false };
  const copy = () => JSON.parse(JSON.stringify(values));
  return {
    parsed: true,
    value: plain(new core.ExpressionRunner(expression).runValues(copy())),
    holds: new core.ConditionRunner(expression).runValues(copy()) === true,
  };
}

const CHOOSE = ["radiogroup", "dropdown", "checkbox", "tagbox", "ranking", "imagepicker"];

const KINDS = {
  required: "required",
  requireoneanswer: "required",
  requiredinallrowserror: "required",
  otherempty: "required",
  requirenumeric: "numeric",
};

/** The kind of an error, in our words; the reference calls most of them "custom". */
function kind(error, question) {
  const type = error.getErrorType();
  if (KINDS[type]) return KINDS[type];
  const text = error.text ?? "";
  const own = /^kind:(\w+)/.exec(text);
  if (own) return own[1];
  if (text === core.getLocaleString("invalidEmail")) return "email";
  if (/select at least|select no more/i.test(text)) return "answercount";
  if (/symbol|character|digit/i.test(text)) return "text";
  if (["text", "multipletext", "matrixdropdown"].includes(question.getType())) return "numeric";
  return type;
}

function survey({ definition, answers }) {
  const model = new core.SurveyModel(definition);
  // An answer that is not offered any more is kept and reported, not cleared.
  model.keepIncorrectValues = true;
  model.data = answers;
  const random = JSON.stringify(definition).includes('"choicesOrder":"random"');
  const shown = model.getAllQuestions().filter((q) => q.isVisible && q.page.isVisible && q.isParentVisible);
  const asked = shown.filter((q) => !["html", "image"].includes(q.getType()));
  model.validate(true, false);
  const errors = [];
  for (const question of asked) {
    for (const error of question.getAllErrors()) {
      errors.push([question.name, kind(error, question)]);
    }
  }
  for (const panel of [...model.getAllPanels(), ...model.pages]) {
    if (panel.errors.some((error) => error.getErrorType() === "requireoneanswer" || error.getErrorType() === "oneanswerrequired")) {
      const first = asked.find((q) => panel.questions.includes(q));
      if (first) errors.push([first.name, "required"]);
    }
  }
  return {
    pages: model.visiblePages.map((page) => page.name),
    visible: asked.map((q) => q.name),
    required: asked.filter((q) => q.isRequired).map((q) => q.name),
    enabled: asked.filter((q) => !q.isReadOnly).map((q) => q.name),
    errors,
    calculated: Object.fromEntries(model.calculatedValues.map((c) => [c.name, plain(c.value)])),
    offered: Object.fromEntries(asked.filter((q) => CHOOSE.includes(q.getType())).map((q) => [q.name, offered(q, random)])),
    changed: Object.keys(answers).filter((name) => text(model.getValue(name)) !== text(answers[name])),
    route: definition.triggers ? route(definition, answers) : [],
  };
}

const text = (value) => JSON.stringify(value);

/** What a question offers beside its special choices; in one order where something is at random. */
function offered(question, random) {
  // The special choices of its own; the words of another question's "other" are carried on as a choice like any other.
  const special = [question.otherItem, question.noneItem, question.refuseItem, question.dontKnowItem];
  // "Select all" is a button among the choices.
  const own = [question.selectAllItem, ...special];
  const values = question.visibleChoices.filter((item) => !own.includes(item)).map((item) => item.value);
  if (!random) return values;
  return values.sort((one, other) => (text(one) < text(other) ? -1 : 1));
}

/** The pages that a respondent with these answers comes to, whatever is wrong with them. */
function route(definition, answers) {
  const model = new core.SurveyModel(definition);
  model.keepIncorrectValues = true;
  model.validationEnabled = false;
  model.data = answers;
  model.currentPageNo = 0;
  const visited = [];
  while (model.state === "running" && model.currentPage && visited.length < 50) {
    visited.push(model.currentPage.name);
    if (model.isLastPage) break;
    model.nextPage();
  }
  return visited;
}

/** Evaluations per second, of expressions that are read once or, with `parse`, for each evaluation. */
function bench({ bench: texts, values, seconds, parse }) {
  const runners = texts.map((text) => new core.ExpressionRunner(text));
  const begin = process.hrtime.bigint();
  const end = begin + BigInt(Math.round(seconds * 1e9));
  let count = 0;
  while (process.hrtime.bigint() < end) {
    for (let round = 0; round < 10; round += 1) {
      for (let at = 0; at < texts.length; at += 1) {
        const runner = parse ? new core.ExpressionRunner(texts[at]) : runners[at];
        runner.runValues(values);
        count += 1;
      }
    }
  }
  return { perSecond: (count * 1e9) / Number(process.hrtime.bigint() - begin) };
}

for await (const line of createInterface({ input: process.stdin })) {
  const given = JSON.parse(line);
  now = given.now ?? 0;
  let answer;
  try {
    answer = given.bench ? bench(given) : given.definition ? survey(given) : expression(given);
  } catch (error) {
    answer = { failed: String(error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
