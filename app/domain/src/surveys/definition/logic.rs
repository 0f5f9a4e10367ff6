//! Reading calculated values and triggers.

use crate::surveys::letters::lowered;
use serde_json::Value as Json;

use super::{
    Calculated, Definition, Element, Expression, MOST_PAGES, Page, Question, Target, Trigger,
    fields::{Fields, Gathered},
};

/// `calculatedValues`: their names are distinct from each other and from those of the questions.
pub(super) fn calculated(items: &[Json], gathered: &mut Gathered) -> Vec<Calculated> {
    if too_many(items, "calculatedValues", gathered) {
        return Vec::new();
    }
    let mut calculated = Vec::with_capacity(items.len());
    for (index, json) in items.iter().enumerate() {
        let path = format!("calculatedValues[{index}]");
        let Some(mut fields) = Fields::of(json, &path, gathered) else {
            continue;
        };
        let name = fields.word("name", gathered).unwrap_or_default();
        let expression = fields.condition("expression", usize::MAX, gathered);
        fields.finish(gathered);
        if name.trim().is_empty() || name.len() > 100 || name.contains(['{', '}', '[', ']']) {
            gathered.wrong(&path, "surveys-problem-name", "name", name);
        } else if !gathered.names.insert(lowered(name)) {
            gathered.wrong(&path, "surveys-problem-duplicate-name", "name", name);
        } else if let Some(expression) = expression {
            calculated.push(Calculated {
                name: name.to_owned(),
                expression,
            });
        }
    }
    calculated
}

/// `triggers`: those that complete the survey and those that skip to a later page.
pub(super) fn triggers(items: &[Json], pages: &[Page], gathered: &mut Gathered) -> Vec<Trigger> {
    if too_many(items, "triggers", gathered) {
        return Vec::new();
    }
    items
        .iter()
        .enumerate()
        .filter_map(|(index, json)| trigger(json, &format!("triggers[{index}]"), pages, gathered))
        .collect()
}

fn trigger(json: &Json, path: &str, pages: &[Page], gathered: &mut Gathered) -> Option<Trigger> {
    let mut fields = Fields::of(json, path, gathered)?;
    let kind = fields.word("type", gathered).unwrap_or_default();
    let kind = kind.strip_suffix("trigger").unwrap_or(kind);
    if !matches!(kind, "complete" | "skip") {
        let message = match kind {
            "setvalue" | "copyvalue" | "runexpression" => {
                "surveys-problem-unsupported-trigger-answers"
            }
            _ => "surveys-problem-unsupported-trigger",
        };
        gathered.wrong(&fields.at("type"), message, "name", kind);
        return None;
    }
    let goes_to = if kind == "skip" {
        let name = fields.word("gotoName", gathered).unwrap_or_default();
        let target = pages.iter().enumerate().find_map(|(page, found)| {
            let position = position(&found.elements, name)?;
            Some(Target { page, position })
        });
        if target.is_none() {
            let path = fields.at("gotoName");
            gathered.wrong(&path, "surveys-problem-unknown-reference", "name", name);
        }
        target
    } else {
        None
    };
    let expression = match fields.condition("expression", usize::MAX, gathered) {
        None => built(&mut fields, gathered),
        expression => expression,
    };
    fields.finish(gathered);
    let expression = expression?;
    Some(Trigger {
        expression,
        goes_to,
    })
}

/// The expression of a trigger in the former writing: `name`, `operator` and `value`.
fn built(fields: &mut Fields<'_>, gathered: &mut Gathered) -> Option<Expression> {
    let operator = fields.word("operator", gathered).unwrap_or("equal");
    let operator = operator.to_ascii_lowercase();
    let value = match fields.get("value") {
        None => String::new(),
        Some(value) => literal(value),
    };
    let Some(name) = fields.word("name", gathered) else {
        gathered.wrong(fields.path, "surveys-problem-missing", "name", "expression");
        return None;
    };
    let written = match operator.as_str() {
        "empty" | "notempty" => format!("{{{name}}} {operator}"),
        _ => format!("{{{name}}} {operator} {value}"),
    };
    let document = serde_json::json!({ "expression": written });
    let path = fields.path.to_owned();
    let mut rewritten = Fields::of(&document, &path, gathered)?;
    rewritten.condition("expression", usize::MAX, gathered)
}

fn literal(value: &Json) -> String {
    match value {
        Json::String(text) => format!("'{}'", text.replace('\'', "\\'")),
        Json::Array(items) => {
            let items: Vec<String> = items.iter().map(literal).collect();
            format!("[{}]", items.join(", "))
        }
        other => other.to_string(),
    }
}

/// The place of the element of this name.
fn position(elements: &[Element], name: &str) -> Option<usize> {
    elements.iter().find_map(|element| {
        let (own, inside) = match element {
            Element::Question(question) => (&question.name, None),
            Element::Panel(panel) => (&panel.name, position(&panel.elements, name)),
            Element::Note(note) => (&note.name, None),
            Element::Picture(picture) => (&picture.name, None),
        };
        (own == name).then(|| element.position()).or(inside)
    })
}

fn too_many(items: &[Json], path: &str, gathered: &mut Gathered) -> bool {
    let too_many = items.len() > MOST_PAGES;
    if too_many {
        let limit = MOST_PAGES.to_string();
        gathered.wrong(path, "surveys-problem-too-many", "limit", &limit);
    }
    too_many
}

impl Definition {
    /// The triggers that act when a page is left: those about something that is asked on it, and those about what may
    /// have changed on any page, as calculated values and the time do.
    pub(crate) fn triggers_of<'a>(
        &'a self,
        page: &'a Page,
        answered: impl Fn(&Question) -> bool,
    ) -> impl Iterator<Item = &'a Trigger> {
        self.triggers.iter().filter(move |trigger| {
            let variables = trigger.expression.variables();
            let asked = page.questions();
            let about = |wanted: &str| variables.iter().any(|name| is_about(name, wanted));
            let named = |wanted: &str| {
                let mut variables = variables.iter();
                variables.any(|name| name.eq_ignore_ascii_case(wanted))
            };
            variables.is_empty()
                || trigger.expression.depends_on_the_clock()
                || self.calculated.iter().any(|value| about(&value.name))
                // A part of an answer has not changed where there is none.
                || asked.iter().any(|question| {
                    named(&question.name) || answered(question) && about(&question.name)
                })
        })
    }
}

/// Whether a variable names the question or a part of it: `name`, `name.row`, `name-Comment`.
fn is_about(variable: &str, question: &str) -> bool {
    let Some((start, rest)) = variable.split_at_checked(question.len()) else {
        return false;
    };
    start.eq_ignore_ascii_case(question) && (rest.is_empty() || rest.starts_with(['.', '-', '[']))
}
