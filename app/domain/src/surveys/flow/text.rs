//! Answers as their respondents read them, and texts that repeat them.

use crate::{
    language::Language,
    surveys::{
        answers::Answers,
        definition::{Choice, Choices, Kind, Localised, Question},
        value::Value,
    },
};

/// A value of a question in the words of its choices; lists joined with commas.
pub(super) fn displayed(
    question: &Question,
    value: &Value,
    answers: &Answers,
    language: Language,
) -> Value {
    match &question.kind {
        Kind::Single(choices)
        | Kind::Dropdown(choices)
        | Kind::Multiple(choices, _)
        | Kind::Ranking(choices) => {
            let comment = answers.get(&question.comment_name());
            let mut words = String::new();
            for item in value.items() {
                if !words.is_empty() {
                    words.push_str(", ");
                }
                words.push_str(&of_choice(choices, item, comment, language));
            }
            Value::Text(words)
        }
        Kind::Rating(scale) => in_words(&scale.steps, value, language),
        Kind::Boolean { yes, no } => match value {
            Value::Bool(flag) => {
                let (own, common) = if *flag { (yes, "Yes") } else { (no, "No") };
                let own = own.text(language);
                Value::Text(if own.is_empty() { common } else { own }.to_owned())
            }
            other => other.clone(),
        },
        Kind::Matrix { columns, rows, .. } => match value {
            Value::Rows(chosen) => Value::Rows(
                rows.iter()
                    .filter_map(|row| {
                        let column = in_words(columns, chosen.get(&row.key())?, language);
                        Some((row.text.text(language).to_owned(), column))
                    })
                    .collect(),
            ),
            column => in_words(columns, column, language),
        },
        _ => value.clone(),
    }
}

fn of_choice(
    choices: &Choices,
    item: &Value,
    comment: Option<&Value>,
    language: Language,
) -> String {
    if let Some(key) = item.as_text() {
        if key == Choices::OTHER
            && choices.other.is_some()
            && let Some(Value::Text(words)) = comment
        {
            return words.clone();
        }
        if let Some((_, text)) = choices.special().find(|(value, _)| *value == key) {
            return match text.text(language) {
                "" => key.to_owned(),
                own => own.to_owned(),
            };
        }
    }
    let found = choices.items.iter().find(|choice| choice.value == *item);
    match found {
        Some(choice) => choice.text.text(language).to_owned(),
        None => item.as_field().unwrap_or_default(),
    }
}

fn in_words(choices: &[Choice], value: &Value, language: Language) -> Value {
    let found = choices.iter().find(|choice| choice.value == *value);
    found.map_or_else(
        || value.clone(),
        |choice| Value::Text(choice.text.text(language).to_owned()),
    )
}

/// A text in a language, with `{name}` in place of which stands what the name stands for.
///
/// A name of nothing stays as it is written; one without an answer leaves nothing.
pub(super) fn piped(
    text: &Localised,
    language: Language,
    mut find: impl FnMut(&str) -> Option<String>,
) -> String {
    let mut rest = text.text(language);
    let mut written = String::with_capacity(rest.len());
    while let Some((before, from)) = rest.split_once('{') {
        written.push_str(before);
        let replaced = from.split_once('}').and_then(|(name, after)| {
            (!name.contains('{')).then_some(())?;
            Some((find(name)?, after))
        });
        if let Some((value, after)) = replaced {
            written.push_str(&value);
            rest = after;
        } else {
            written.push('{');
            rest = from;
        }
    }
    written.push_str(rest);
    written
}
