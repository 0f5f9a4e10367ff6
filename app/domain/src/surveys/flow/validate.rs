//! The validators of a question, as those of survey-core 3.1.1 judge.

use super::{Situation, error::in_own_words, values::Known};
use crate::{
    forms::FieldError,
    surveys::{
        answers::is_mail_address,
        definition::{Check, Validator},
        expression::numeric,
        number::number_text,
        value::Value,
    },
};

/// What the validators have against a value; an empty one fulfils all but expressions.
pub(super) fn violated(
    validators: &[Validator],
    value: Option<&Value>,
    name: &str,
    known: &Known<'_>,
) -> Vec<FieldError> {
    let language = known.situation.surroundings.language();
    let mut errors = Vec::new();
    for validator in validators {
        let found = match (&validator.check, value) {
            (Check::Expression(expression), _) => {
                (!expression.holds(known)).then_some(("surveys-answer-error-expression", None))
            }
            // Blank words are no answer, but no address either.
            (Check::Email, None) if is_blank(known.answers.get(name)) => {
                Some(("surveys-answer-error-email", None))
            }
            (_, None) => None,
            (check, Some(value)) => failed(check, value, known.situation),
        };
        if let Some((message, bound)) = found {
            let mut error = FieldError::new(name.to_owned(), message);
            if let Some((argument, bound)) = bound {
                error = error.with(argument, bound);
            }
            errors.push(in_own_words(error, validator, language));
        }
    }
    errors
}

fn is_blank(value: Option<&Value>) -> bool {
    value
        .and_then(Value::as_text)
        .is_some_and(|text| text.trim().is_empty())
}

type Failure = (&'static str, Option<(&'static str, String)>);

fn failed(check: &Check, value: &Value, situation: Situation<'_>) -> Option<Failure> {
    match check {
        Check::Numeric { least, most } => out_of_bounds(value, *least, *most),
        Check::Text {
            least,
            most,
            digits,
        } => wrong_text(value, *least, *most, *digits),
        Check::Count { least, most } => {
            let Value::List(items) = value else {
                return None;
            };
            if items.len() < *least {
                Some((
                    "surveys-answer-error-least",
                    Some(("least", least.to_string())),
                ))
            } else if *most > 0 && items.len() > *most {
                Some((
                    "surveys-answer-error-most",
                    Some(("most", most.to_string())),
                ))
            } else {
                None
            }
        }
        Check::Regex(pattern) => {
            let matches = |value: &Value| {
                let text = written(value);
                situation
                    .surroundings
                    .matches(pattern, &text)
                    .unwrap_or(true)
            };
            let items = match value {
                Value::List(items) => items.as_slice(),
                _ => &[],
            };
            let all = items.iter().all(matches) && matches(value);
            (!all).then_some(("surveys-answer-error-regex", None))
        }
        Check::Email => {
            let address = is_mail_address(&written(value));
            // What JavaScript takes for nothing is not looked at.
            let skipped = match value {
                Value::Bool(flag) => !flag,
                Value::Number(number) => number.abs() <= 0.0,
                _ => false,
            };
            (!address && !skipped).then_some(("surveys-answer-error-email", None))
        }
        Check::Expression(_) => None,
    }
}

fn out_of_bounds(value: &Value, least: Option<f64>, most: Option<f64>) -> Option<Failure> {
    let number = match value {
        Value::Number(number) => Some(*number),
        Value::Text(text) => numeric(text),
        // JavaScript takes a list of one for that one.
        Value::List(items) => match items.as_slice() {
            [Value::Number(number)] => Some(*number),
            [Value::Text(text)] => numeric(text),
            _ => None,
        },
        _ => None,
    };
    let Some(number) = number else {
        return Some(("surveys-answer-error-numeric", None));
    };
    match (least, most) {
        (Some(least), _) if number < least => Some((
            "surveys-answer-error-smallest",
            Some(("least", number_text(least))),
        )),
        (_, Some(most)) if number > most => Some((
            "surveys-answer-error-largest",
            Some(("most", number_text(most))),
        )),
        _ => None,
    }
}

fn wrong_text(value: &Value, least: usize, most: usize, digits: bool) -> Option<Failure> {
    if !digits && written(value).ends_with(|last: char| last.is_ascii_digit()) {
        return Some(("surveys-answer-error-digits", None));
    }
    let length = match value {
        Value::Text(text) => text.encode_utf16().count(),
        Value::List(items) => items.len(),
        _ => return None,
    };
    if length < least {
        Some((
            "surveys-answer-error-too-short",
            Some(("least", least.to_string())),
        ))
    } else if most > 0 && length > most {
        Some((
            "surveys-answer-error-too-long",
            Some(("most", most.to_string())),
        ))
    } else {
        None
    }
}

/// The text that JavaScript makes of a value.
fn written(value: &Value) -> String {
    match value {
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(written).collect();
            items.join(",")
        }
        Value::Rows(_) => "[object Object]".to_owned(),
        scalar => scalar.as_field().unwrap_or_default(),
    }
}
