//! The texts of a questionnaire with their paths, and which of them are not translated.

use std::collections::BTreeSet;

use super::{
    Finding, Severity,
    plan::{Plan, What},
};
use crate::{
    language::Language,
    surveys::{
        definition::{Choice, Kind, Localised},
        number::number_in,
    },
};

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Something that is read as a whole: a title, a description, a note.
    Sentence,
    /// A choice, row, column, label or example.
    Label,
}

/// A text and where it stands.
pub(super) struct Text<'a> {
    pub path: String,
    /// The name of the element it belongs to; `None` for the questionnaire as a whole.
    pub owner: Option<&'a str>,
    pub role: Role,
    pub localised: &'a Localised,
    /// The value of the choice that it names.
    value: Option<String>,
}

impl Text<'_> {
    pub fn finding(&self, severity: Severity, message: &'static str) -> Finding {
        let finding = Finding::new(severity, message, self.path.clone());
        match self.owner {
            Some(owner) => finding.about(owner),
            None => finding,
        }
    }

    /// The text as readers of a language see it.
    pub fn in_language(&self, language: Language) -> &str {
        self.localised.text(language)
    }

    /// Whether it is written in the language, and doesn't stand in from another one.
    pub fn is_written_in(&self, plan: &Plan<'_>, language: Language) -> bool {
        language == plan.definition.language
            || self
                .localised
                .translations
                .iter()
                .any(|(found, text)| *found == language && !text.trim().is_empty())
    }
}

/// All texts in the order of the document; empty ones are left out.
pub(super) fn all<'a>(plan: &Plan<'a>) -> Vec<Text<'a>> {
    let mut texts = Vec::new();
    let definition = plan.definition;
    let mut push = |path: String, owner: Option<&'a str>, role, text: &'a Localised| {
        if !text.is_empty() {
            texts.push(Text {
                path,
                owner,
                role,
                localised: text,
                value: None,
            });
        }
    };
    push("title".to_owned(), None, Role::Sentence, &definition.title);
    push(
        "description".to_owned(),
        None,
        Role::Sentence,
        &definition.description,
    );
    push(
        "completedHtml".to_owned(),
        None,
        Role::Sentence,
        &definition.thanks,
    );
    for item in &plan.items {
        let owner = Some(item.name);
        let at = |property: &str| format!("{}.{property}", item.path);
        let sentences: [(&str, Option<&'a Localised>); 3] = match item.what {
            What::Page(page) => [
                ("title", Some(&page.title)),
                ("description", Some(&page.description)),
                ("", None),
            ],
            What::Panel(panel) => [
                ("title", Some(&panel.title)),
                ("description", Some(&panel.description)),
                ("", None),
            ],
            What::Note(note) => [("html", Some(&note.html)), ("", None), ("", None)],
            What::Picture(picture) => [
                ("altText", Some(&picture.alternative)),
                ("", None),
                ("", None),
            ],
            What::Question(index) => match plan.questions.get(index) {
                Some(asked) => [
                    // A question without a title is shown by its name.
                    (
                        "title",
                        Some(&asked.question.title).filter(|title| {
                            title.fallback != asked.question.name || !title.translations.is_empty()
                        }),
                    ),
                    ("description", Some(&asked.question.description)),
                    ("justification", Some(&asked.question.justification)),
                ],
                None => [("", None); 3],
            },
        };
        for (property, text) in sentences {
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                texts.push(Text {
                    path: at(property),
                    owner,
                    role: Role::Sentence,
                    localised: text,
                    value: None,
                });
            }
        }
        if let What::Question(index) = item.what
            && let Some(asked) = plan.questions.get(index)
        {
            labels(&asked.question.kind, &item.path, item.name, &mut texts);
        }
    }
    texts
}

fn labels<'a>(kind: &'a Kind, path: &str, owner: &'a str, texts: &mut Vec<Text<'a>>) {
    let mut label = |property: String, text: &'a Localised, value: Option<String>| {
        if !text.is_empty() {
            texts.push(Text {
                path: format!("{path}.{property}"),
                owner: Some(owner),
                role: Role::Label,
                localised: text,
                value,
            });
        }
    };
    let mut list = |property: &str, choices: &'a [Choice]| {
        for (index, choice) in choices.iter().enumerate() {
            label(
                format!("{property}[{index}]"),
                &choice.text,
                Some(choice.key()),
            );
        }
    };
    match kind {
        Kind::Single(choices) | Kind::Dropdown(choices) | Kind::Multiple(choices, _) => {
            list("choices", &choices.items);
            for (property, text) in [("otherText", &choices.other), ("noneText", &choices.none)] {
                if let Some(text) = text {
                    label(property.to_owned(), text, None);
                }
            }
        }
        Kind::Rating(scale) => {
            list("rateValues", &scale.steps);
            label("minRateDescription".to_owned(), &scale.lowest, None);
            label("maxRateDescription".to_owned(), &scale.highest, None);
        }
        Kind::Boolean { yes, no } => {
            label("labelTrue".to_owned(), yes, None);
            label("labelFalse".to_owned(), no, None);
        }
        Kind::Text(text) => label("placeholder".to_owned(), &text.placeholder, None),
        Kind::Comment { placeholder, .. } => label("placeholder".to_owned(), placeholder, None),
        Kind::Matrix { columns, rows, .. } => {
            list("columns", columns);
            list("rows", rows);
        }
        Kind::Ranking(choices) => list("choices", &choices.items),
        Kind::Lines(items) => {
            for (index, item) in items.iter().enumerate() {
                label(
                    format!("items[{index}].title"),
                    &item.title,
                    Some(item.name.clone()),
                );
            }
        }
        Kind::Grid { columns, rows } => {
            list("rows", rows);
            for (index, column) in columns.iter().enumerate() {
                label(
                    format!("columns[{index}].title"),
                    &column.title,
                    Some(column.name.clone()),
                );
            }
        }
        Kind::Slider(_) | Kind::Computed(_) => {}
    }
}

/// Reports texts that are missing in a wanted language, and questions that are shown by their names.
pub(super) fn check(plan: &Plan<'_>, languages: &BTreeSet<Language>, findings: &mut Vec<Finding>) {
    for text in all(plan) {
        // A choice without a text of its own is the same in every language: a name, a number.
        let is_bare = text.localised.translations.is_empty()
            && text
                .value
                .as_ref()
                .is_some_and(|value| *value == text.localised.fallback);
        let is_number = number_in(text.localised.fallback.trim()).is_some();
        if is_bare || is_number {
            continue;
        }
        let missing: Vec<&str> = languages
            .iter()
            .filter(|language| !text.is_written_in(plan, **language))
            .map(|language| language.tag())
            .collect();
        if !missing.is_empty() {
            findings.push(
                text.finding(Severity::Warning, "surveys-check-translation")
                    .with("languages", missing.join(", ")),
            );
        }
    }
    for asked in &plan.questions {
        let question = asked.question;
        if question.title.fallback == question.name && question.title.translations.is_empty() {
            findings.push(plan.finding(asked.item, Severity::Note, "surveys-check-no-title", ""));
        }
    }
}
