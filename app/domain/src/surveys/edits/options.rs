//! Differences between what can be answered.

use super::{Aspect, Difference, Impact, texts};
use crate::{
    language::Language,
    surveys::definition::{Choice, Choices, Kind, Localised},
};

/// What of two kinds of answers is told apart here.
pub(super) fn differences(
    before: &Kind,
    after: &Kind,
    languages: (Language, Language),
    found: &mut Vec<Difference>,
) {
    if before == after {
        return;
    }
    let already = found.len();
    let difference = |aspect, impact| Difference {
        aspect,
        language: None,
        before: name(before).to_owned(),
        after: name(after).to_owned(),
        impact,
    };
    match (before, after) {
        (Kind::Single(old) | Kind::Dropdown(old), Kind::Single(new) | Kind::Dropdown(new)) => {
            if name(before) != name(after) {
                found.push(difference(Aspect::Type, Impact::Options));
            }
            choices(old, new, languages, found);
        }
        (Kind::Multiple(old, least), Kind::Multiple(new, most)) => {
            choices(old, new, languages, found);
            if least != most {
                found.push(difference(Aspect::Limits, Impact::Options));
            }
        }
        (Kind::Rating(old), Kind::Rating(new)) => {
            list(&old.steps, &new.steps, languages, found);
            for pair in [(&old.lowest, &new.lowest), (&old.highest, &new.highest)] {
                texts(Aspect::ChoiceText, Impact::Options, pair, languages, found);
            }
        }
        (Kind::Boolean { yes, no }, Kind::Boolean { yes: aye, no: nay }) => {
            for pair in [(yes, aye), (no, nay)] {
                texts(Aspect::ChoiceText, Impact::Options, pair, languages, found);
            }
        }
        (Kind::Ranking(old), Kind::Ranking(new)) => choices(old, new, languages, found),
        (
            Kind::Matrix {
                columns,
                rows,
                all_rows,
            },
            Kind::Matrix {
                columns: new_columns,
                rows: new_rows,
                all_rows: all_new_rows,
            },
        ) => {
            list(columns, new_columns, languages, found);
            list(rows, new_rows, languages, found);
            if all_rows != all_new_rows {
                found.push(difference(Aspect::Required, Impact::Options));
            }
        }
        (Kind::Text(old), Kind::Text(new)) => {
            let hints = (&old.placeholder, &new.placeholder);
            texts(
                Aspect::Placeholder,
                Impact::Wording,
                hints,
                languages,
                found,
            );
            if old.input != new.input {
                found.push(Difference {
                    before: old.input.name().to_owned(),
                    after: new.input.name().to_owned(),
                    ..difference(Aspect::Type, Impact::Meaning)
                });
            }
            if (&old.least, &old.most, old.longest) != (&new.least, &new.most, new.longest) {
                found.push(difference(Aspect::Limits, Impact::Options));
            }
        }
        (
            Kind::Comment {
                longest,
                placeholder,
            },
            Kind::Comment {
                longest: new_longest,
                placeholder: new_placeholder,
            },
        ) => {
            let hints = (placeholder, new_placeholder);
            texts(
                Aspect::Placeholder,
                Impact::Wording,
                hints,
                languages,
                found,
            );
            if longest != new_longest {
                found.push(difference(Aspect::Limits, Impact::Options));
            }
        }
        _ => found.push(difference(Aspect::Type, Impact::Meaning)),
    }
    // Something differs that is not told apart here.
    if found.len() == already {
        found.push(difference(Aspect::Setting, Impact::Meaning));
    }
}

fn name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Single(_) => "radiogroup",
        Kind::Dropdown(_) => "dropdown",
        Kind::Multiple(..) => "checkbox",
        Kind::Rating(_) => "rating",
        Kind::Boolean { .. } => "boolean",
        Kind::Text(_) => "text",
        Kind::Comment { .. } => "comment",
        Kind::Matrix { .. } => "matrix",
        Kind::Ranking(_) => "ranking",
        Kind::Grid { .. } => "matrixdropdown",
        Kind::Lines(_) => "multipletext",
        Kind::Slider(_) => "slider",
        Kind::Computed(_) => "expression",
    }
}

fn choices(
    before: &Choices,
    after: &Choices,
    languages: (Language, Language),
    found: &mut Vec<Difference>,
) {
    list(&before.items, &after.items, languages, found);
    for (name, old, new) in [
        (Choices::OTHER, &before.other, &after.other),
        (Choices::NONE, &before.none, &after.none),
        (Choices::REFUSED, &before.refused, &after.refused),
        (Choices::DONT_KNOW, &before.dont_know, &after.dont_know),
    ] {
        match (old, new) {
            (Some(old), Some(new)) => texts(
                Aspect::ChoiceText,
                Impact::Options,
                (old, new),
                languages,
                found,
            ),
            (Some(_), None) => found.push(came_or_went(Aspect::ChoiceRemoved, name)),
            (None, Some(_)) => found.push(came_or_went(Aspect::ChoiceAdded, name)),
            (None, None) => {}
        }
    }
}

fn came_or_went(aspect: Aspect, name: &str) -> Difference {
    let (before, after) = match aspect {
        Aspect::ChoiceAdded => ("", name),
        _ => (name, ""),
    };
    Difference {
        aspect,
        language: None,
        before: before.to_owned(),
        after: after.to_owned(),
        impact: Impact::Options,
    }
}

fn list(
    before: &[Choice],
    after: &[Choice],
    languages: (Language, Language),
    found: &mut Vec<Difference>,
) {
    let shown = |text: &Localised| text.fallback.clone();
    for old in before {
        match after.iter().find(|new| new.value == old.value) {
            None => found.push(came_or_went(Aspect::ChoiceRemoved, &shown(&old.text))),
            Some(new) => texts(
                Aspect::ChoiceText,
                Impact::Options,
                (&old.text, &new.text),
                languages,
                found,
            ),
        }
    }
    for new in after {
        if !before.iter().any(|old| old.value == new.value) {
            found.push(came_or_went(Aspect::ChoiceAdded, &shown(&new.text)));
        }
    }
    let stayed = |all: &[Choice], others: &[Choice]| -> Vec<String> {
        all.iter()
            .filter(|choice| others.iter().any(|other| other.value == choice.value))
            .map(Choice::key)
            .collect()
    };
    let (old_order, new_order) = (stayed(before, after), stayed(after, before));
    if old_order != new_order {
        found.push(Difference {
            aspect: Aspect::ChoiceOrder,
            language: None,
            before: old_order.join(", "),
            after: new_order.join(", "),
            impact: Impact::Options,
        });
    }
}
