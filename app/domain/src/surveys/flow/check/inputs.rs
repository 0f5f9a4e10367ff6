//! What is wrong with words, numbers and dates.

use crate::{
    forms::FieldError,
    surveys::{
        answers::is_well_formed,
        definition::{InputType, Slider, TextInput},
        number::number_text,
        value::Value,
    },
};

/// Why a value is none of a one-line field.
pub(super) fn malformed(input: &TextInput, value: &Value) -> Option<&'static str> {
    match value {
        Value::Number(_) if input.input.is_number() => None,
        Value::Text(entered) => match input.input {
            input if !input.is_number() && is_well_formed(input, entered) => None,
            InputType::Number | InputType::Range => Some("surveys-answer-error-number"),
            InputType::Email => Some("surveys-answer-error-email"),
            InputType::Url => Some("surveys-answer-error-url"),
            InputType::Telephone => Some("surveys-answer-error-telephone"),
            InputType::Month => Some("surveys-answer-error-month"),
            InputType::Time => Some("surveys-answer-error-time"),
            InputType::Date => Some("surveys-answer-error-date"),
            _ => Some("surveys-answer-error-malformed"),
        },
        _ => Some("surveys-answer-error-malformed"),
    }
}

/// Whether a well-formed value is within the bounds of its field.
pub(super) fn text(name: &str, input: &TextInput, value: &Value) -> Option<FieldError> {
    let wrong = |message| FieldError::new(name.to_owned(), message);
    let shown = |value: &Value| value.as_field().unwrap_or_default();
    match (value, &input.least, &input.most) {
        (Value::Number(number), Some(bound @ Value::Number(least)), _) if number < least => {
            Some(wrong("surveys-answer-error-smallest").with("least", shown(bound)))
        }
        (Value::Number(number), _, Some(bound @ Value::Number(most))) if number > most => {
            Some(wrong("surveys-answer-error-largest").with("most", shown(bound)))
        }
        (Value::Number(number), _, _) => match input.step {
            Some(step) if !is_multiple(*number, step) => {
                Some(wrong("surveys-answer-error-step").with("step", number_text(step)))
            }
            _ => None,
        },
        // The forms of dates and times are in the order of the calendar.
        (Value::Text(entered), Some(Value::Text(least)), _) if entered < least => {
            Some(wrong("surveys-answer-error-earliest").with("least", least))
        }
        (Value::Text(entered), _, Some(Value::Text(most))) if entered > most => {
            Some(wrong("surveys-answer-error-latest").with("most", most))
        }
        (Value::Text(entered), _, _) => length(name, entered, input.longest),
        _ => None,
    }
}

/// A text of at most so many characters.
pub(super) fn length(name: &str, text: &str, most: usize) -> Option<FieldError> {
    (text.chars().count() > most).then(|| {
        FieldError::new(name.to_owned(), "surveys-answer-error-too-long").with("most", most)
    })
}

/// Whether a number is a multiple of a step, at six decimals.
fn is_multiple(number: f64, step: f64) -> bool {
    let mut power = 1.0;
    let exact = |value: f64, power: f64| ((value * power).round() / power - value).abs() <= 0.0;
    while !(exact(step, power) && exact(number, power)) && power < 1_000_000.0 {
        power *= 10.0;
    }
    let (number, step) = ((number * power).round(), (step * power).round());
    step <= 0.0 || (number % step).abs() <= 0.0
}

/// Why a value is none of a slider.
pub(super) fn malformed_slider(slider: Slider, value: &Value) -> Option<&'static str> {
    match value {
        Value::Number(_) if !slider.range => None,
        Value::List(ends) if slider.range => match ends.as_slice() {
            [Value::Number(low), Value::Number(high)] if low <= high => None,
            _ => Some("surveys-answer-error-malformed"),
        },
        _ => Some("surveys-answer-error-malformed"),
    }
}

/// Whether what was chosen on a slider lies on its scale.
pub(super) fn slider(name: &str, slider: Slider, value: &Value) -> Option<FieldError> {
    value.items().iter().find_map(|end| {
        let Value::Number(number) = end else {
            return None;
        };
        let wrong = |message| FieldError::new(name.to_owned(), message);
        if *number < slider.least {
            let least = number_text(slider.least);
            Some(wrong("surveys-answer-error-smallest").with("least", least))
        } else if *number > slider.most {
            let most = number_text(slider.most);
            Some(wrong("surveys-answer-error-largest").with("most", most))
        } else if is_multiple(number - slider.least, slider.step) {
            None
        } else {
            let step = number_text(slider.step);
            Some(wrong("surveys-answer-error-step").with("step", step))
        }
    })
}
