//! A questionnaire to be read: for the survey's public page and its JSON.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::{
    catalogue::{Localised, QuestionOutline, QuestionnairePage},
    definition::{self, Choice, Definition, Kind, Question},
};
use crate::language::Language;

/// The pages and questions of a questionnaire; `document` is the definition as it was uploaded, for the conditions.
pub fn outline(definition: &Definition, document: &Json) -> Vec<QuestionnairePage> {
    let mut written = BTreeMap::new();
    collect(document, &mut written);
    let texts = |text: &definition::Localised| localised(text, definition.language);
    let choices = |choices: &[Choice]| choices.iter().map(|choice| texts(&choice.text)).collect();
    let question = |question: &Question| QuestionOutline {
        name: question.name.clone(),
        kind: written
            .get(&question.name)
            .map(|(kind, _)| kind.clone())
            .unwrap_or_default(),
        title: texts(&question.title),
        justification: texts(&question.justification),
        required: question.rules.required,
        shown_if: written
            .get(&question.name)
            .and_then(|(_, condition)| condition.clone()),
        choices: match &question.kind {
            Kind::Single(offered) | Kind::Dropdown(offered) | Kind::Multiple(offered, _) => {
                let items = definition.choice_items(question).iter();
                let special = offered.special().map(|(_, text)| text);
                items
                    .map(|choice| &choice.text)
                    .chain(special)
                    .map(texts)
                    .collect()
            }
            Kind::Rating(scale) => choices(&scale.steps),
            Kind::Ranking(_) => choices(definition.choice_items(question)),
            Kind::Matrix { rows, .. } | Kind::Grid { rows, .. } => choices(rows),
            Kind::Lines(items) => items.iter().map(|item| texts(&item.title)).collect(),
            Kind::Boolean { .. }
            | Kind::Text(_)
            | Kind::Comment { .. }
            | Kind::Slider(_)
            | Kind::Computed(_) => Vec::new(),
        },
        columns: match &question.kind {
            Kind::Matrix { columns, .. } => choices(columns),
            Kind::Grid { columns, .. } => {
                columns.iter().map(|column| texts(&column.title)).collect()
            }
            _ => Vec::new(),
        },
    };
    definition
        .pages
        .iter()
        .map(|page| QuestionnairePage {
            title: texts(&page.title),
            questions: page.questions().into_iter().map(question).collect(),
        })
        .collect()
}

/// A text of a definition by language, the definition's own language included.
pub fn localised(text: &definition::Localised, language: Language) -> Localised {
    let mut texts: BTreeMap<Language, String> = text.translations.iter().cloned().collect();
    if !text.fallback.is_empty() {
        texts
            .entry(language)
            .or_insert_with(|| text.fallback.clone());
    }
    Localised(texts)
}

/// Type and condition of every element by its name.
fn collect(node: &Json, written: &mut BTreeMap<String, (String, Option<String>)>) {
    match node {
        Json::Array(items) => items.iter().for_each(|item| collect(item, written)),
        Json::Object(fields) => {
            let text = |name: &str| fields.get(name).and_then(Json::as_str).map(str::to_owned);
            if let (Some(name), Some(kind)) = (text("name"), text("type")) {
                written.insert(name, (kind, text("visibleIf")));
            }
            for name in ["pages", "elements"] {
                if let Some(inner) = fields.get(name) {
                    collect(inner, written);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::surveys::DraftSurvey;

    #[test]
    fn an_outline_has_the_questions_with_choices_and_conditions() {
        let json = r#"{"title": {"default": "Tea", "de": "Tee"}, "pages": [{"name": "p", "elements": [
            {"type": "boolean", "name": "tea", "title": "Tea?", "isRequired": true},
            {"type": "radiogroup", "name": "kind", "title": {"default": "Which?", "de": "Welcher?"},
             "visibleIf": "{tea} = true", "choices": ["green", "black"], "showOtherItem": true}
        ]}]}"#;
        let draft = DraftSurvey::read(json).unwrap();
        let document = serde_json::from_str(json).unwrap();
        let pages = outline(draft.definition(), &document);
        let [tea, kind] = pages[0].questions.as_slice() else {
            panic!("{pages:?}");
        };
        assert!(tea.required && tea.choices.is_empty());
        assert_eq!(kind.kind, "radiogroup");
        assert_eq!(kind.shown_if.as_deref(), Some("{tea} = true"));
        assert_eq!(kind.choices.len(), 3);
        assert_eq!(kind.title.in_language(Language::German), "Welcher?");
        assert_eq!(kind.title.in_language(Language::Italian), "Which?");
    }
}
