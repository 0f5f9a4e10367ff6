//! Texts that stand for all: the literals that conditions mention, their combinations, and one that is none of them.

use jiff::{ToSpan, civil::Date};

use super::{InputType, Uses, Value};
use crate::surveys::definition::TextInput;

/// Words that no condition is likely to mention.
pub(super) const ANY: &str = "some words";
/// The most literals of which all combinations are tried.
const COMBINED: usize = 6;

/// Texts to try for a field, and whether none was left out.
pub(super) fn texts(uses: &Uses, field: Option<(InputType, &TextInput)>) -> (Vec<String>, bool) {
    let input = field.map_or(InputType::Text, |(input, _)| input);
    let mut complete = true;
    let literals = |values: &[Value]| -> Vec<String> {
        let mut texts: Vec<String> = values.iter().filter_map(Value::as_field).collect();
        texts.sort();
        texts.dedup();
        texts
    };
    let mut texts: Vec<String> = literals(&uses.equal);
    let trimmed: Vec<String> = texts.iter().map(|text| text.trim().to_owned()).collect();
    texts.extend(trimmed);
    let sought = literals(&uses.contains);
    if sought.len() > COMBINED {
        complete = false;
    }
    for mask in 0..(1_usize << sought.len().min(COMBINED)) {
        let chosen: Vec<&str> = sought
            .iter()
            .enumerate()
            .filter(|(bit, _)| *bit < COMBINED && mask >> bit & 1 == 1)
            .map(|(_, text)| text.as_str())
            .collect();
        texts.push(chosen.join(" \u{b7} "));
    }
    let ordered = literals(&uses.ordered);
    let bounds = field.map(|(_, field)| [&field.least, &field.most]);
    let bounds: Vec<String> = bounds
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(Value::as_field)
        .collect();
    for text in ordered.iter().chain(&bounds).chain(&texts.clone()) {
        match input {
            InputType::Date | InputType::Month | InputType::Time => {
                texts.push(text.clone());
                texts.extend(neighbours(input, text));
            }
            _ if ordered.contains(text) => {
                texts.extend([text.clone(), format!("{text} "), String::from(" ")]);
            }
            _ => {}
        }
    }
    texts.push(unlike(&texts, input));
    if matches!(input, InputType::Date | InputType::Month | InputType::Time) {
        let ends: [&str; 2] = match input {
            InputType::Date => ["0001-01-01", "9999-12-31"],
            InputType::Month => ["0001-01", "9999-12"],
            _ => ["00:00", "23:59"],
        };
        texts.extend(ends.map(str::to_owned));
    }
    if texts.len() > 2_000 {
        complete = false;
        texts.truncate(2_000);
    }
    texts.retain(|text| !text.is_empty());
    texts.sort();
    texts.dedup();
    (texts, complete)
}

/// The day, month or minute before and after.
fn neighbours(input: InputType, text: &str) -> Vec<String> {
    let day = |text: &str| text.parse::<Date>().ok();
    match input {
        InputType::Date => day(text)
            .into_iter()
            .flat_map(|date| [date.checked_sub(1.day()), date.checked_add(1.day())])
            .flatten()
            .map(|date| date.to_string())
            .collect(),
        InputType::Month => day(&format!("{text}-01"))
            .into_iter()
            .flat_map(|date| [date.checked_sub(1.month()), date.checked_add(1.month())])
            .flatten()
            .filter_map(|date| date.to_string().get(..7).map(str::to_owned))
            .collect(),
        _ => {
            let minutes = text.split_once(':').and_then(|(hours, minutes)| {
                let minutes = minutes.get(..2).unwrap_or(minutes);
                Some(hours.parse::<u32>().ok()? * 60 + minutes.parse::<u32>().ok()?)
            });
            minutes
                .into_iter()
                .flat_map(|minutes| [minutes.checked_sub(1), minutes.checked_add(1)])
                .flatten()
                .filter(|minutes| *minutes < 24 * 60)
                .map(|minutes| format!("{:02}:{:02}", minutes / 60, minutes % 60))
                .collect()
        }
    }
}

/// A text of the right form that is none of these and holds none of them.
fn unlike(texts: &[String], input: InputType) -> String {
    let form = |number: usize| match input {
        InputType::Email => format!("someone{number}@example.org"),
        InputType::Url => format!("https://example.org/{number}"),
        InputType::Telephone => format!("+39 02 {:04}", 1_000 + number),
        InputType::Date => format!("{:04}-06-15", 1970 + number),
        InputType::Month => format!("{:04}-06", 1970 + number),
        InputType::Time => format!("12:{:02}", number % 60),
        _ if number == 0 => ANY.to_owned(),
        _ => format!("{ANY} {number}"),
    };
    let fits = |candidate: &String| {
        let candidate = candidate.to_lowercase();
        !texts
            .iter()
            .any(|text| !text.is_empty() && candidate.contains(&text.to_lowercase()))
    };
    (0..59).map(form).find(fits).unwrap_or_else(|| match input {
        InputType::Text | InputType::Number => "\u{3007}".to_owned(),
        _ => form(0),
    })
}
