//! What is offered to choose from, given the answers.

use std::{cmp::Ordering, collections::BTreeMap};

use super::values::Known;
use crate::{
    language::Language,
    surveys::{
        answers::Answers,
        definition::{CarryMode, Choice, Choices, Localised, Order, Question},
        expression::Expression,
        value::Value,
    },
};

/// A choice that is offered.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// The choice.
    pub choice: Choice,
    /// Whether it can be chosen.
    pub enabled: bool,
}

/// The choices of every question whose choices depend on the answers, by the question's place.
pub(super) fn offers(known: &Known<'_>) -> BTreeMap<usize, Vec<Offer>> {
    let mut found = BTreeMap::new();
    for question in known.situation.definition.questions() {
        if question.choices().is_some_and(Choices::is_dynamic) {
            of_question(question, known, &mut found, 0);
        }
    }
    found
}

/// Chains of questions that carry on each other's choices end: circles were refused.
fn of_question(
    question: &Question,
    known: &Known<'_>,
    found: &mut BTreeMap<usize, Vec<Offer>>,
    depth: usize,
) -> Vec<Offer> {
    if let Some(offers) = found.get(&question.position) {
        return offers.clone();
    }
    let Some(choices) = question.choices().filter(|_| depth < 100) else {
        return Vec::new();
    };
    let mut offers: Vec<Offer> = Vec::new();
    for choice in candidates(choices, known, found, depth) {
        let known = Known {
            item: Some(&choice.value),
            ..*known
        };
        let holds = |condition: &Option<Expression>| {
            condition
                .as_ref()
                .is_none_or(|condition| condition.holds(&known))
        };
        if holds(&choices.visible_if) && holds(&choice.visible_if) {
            let enabled = holds(&choices.enable_if) && holds(&choice.enable_if);
            offers.push(Offer { choice, enabled });
        }
    }
    found.insert(question.position, offers.clone());
    offers
}

fn candidates(
    choices: &Choices,
    known: &Known<'_>,
    found: &mut BTreeMap<usize, Vec<Offer>>,
    depth: usize,
) -> Vec<Choice> {
    let Some(carry) = &choices.from else {
        return choices.items.clone();
    };
    let Some(source) = known.names.find(&carry.question) else {
        return Vec::new();
    };
    let chosen = known
        .answers
        .get(&source.name)
        .map(Value::items)
        .unwrap_or_default();
    let offers = of_question(source, known, found, depth + 1);
    // In the order in which the respondent has just seen them.
    let order = source
        .choices()
        .map_or(Order::Written, |choices| choices.order);
    let surroundings = known.situation.surroundings;
    let seed = seed_of(surroundings.seed(), source);
    let mut carried: Vec<Choice> = in_order(offers, order, surroundings.language(), seed)
        .into_iter()
        .map(|offer| offer.choice)
        .filter(|choice| match carry.mode {
            CarryMode::All => true,
            CarryMode::Selected => chosen.contains(&choice.value),
            CarryMode::Unselected => !chosen.contains(&choice.value),
        })
        .collect();
    if carry.mode == CarryMode::Selected && choices.other.is_none() && source.has_other() {
        carried.extend(other(source, chosen, known.answers));
    }
    carried
}

/// The words for "other" as a choice of their own.
fn other(source: &Question, chosen: &[Value], answers: &Answers) -> Option<Choice> {
    let is_other = |value: &Value| value.as_text() == Some(Choices::OTHER);
    chosen.iter().find(|value| is_other(value))?;
    let words = answers.get(&source.comment_name())?.as_text()?;
    Some(Choice::plain(
        Choices::OTHER.into(),
        Localised::plain(words),
    ))
}

/// The seed of a question's own order.
pub(super) fn seed_of(seed: u64, question: &Question) -> u64 {
    seed ^ u64::try_from(question.position).unwrap_or(0)
}

/// The offers in the order in which they are shown.
pub(super) fn in_order(
    mut offers: Vec<Offer>,
    order: Order,
    language: Language,
    seed: u64,
) -> Vec<Offer> {
    match order {
        Order::Written => {}
        Order::Ascending | Order::Descending => {
            let key = |offer: &Offer| offer.choice.text.text(language).trim().to_owned();
            let mut keys: Vec<String> = offers.iter().map(key).collect();
            let before = |one: Option<&String>, other: Option<&String>| match (one, other) {
                (Some(one), Some(other)) => by_numbers(one, other).is_le(),
                _ => true,
            };
            // Lists of choices are short; a general sort would be 3 kB of the bundle.
            for end in 1..offers.len() {
                for at in (1..=end).rev() {
                    let sorted = match order {
                        Order::Ascending => before(keys.get(at - 1), keys.get(at)),
                        _ => before(keys.get(at), keys.get(at - 1)),
                    };
                    if sorted {
                        break;
                    }
                    offers.swap(at - 1, at);
                    keys.swap(at - 1, at);
                }
            }
        }
        Order::Random => {
            let mut state = seed;
            for end in (1..offers.len()).rev() {
                let drawn = split_mix(&mut state) % (u64::try_from(end).unwrap_or(0) + 1);
                offers.swap(end, usize::try_from(drawn).unwrap_or(0));
            }
        }
    }
    offers
}

/// The order of two texts as survey-core's `Helpers.compareStrings` has it: by their UTF-16 units, capitals first, but
/// where both go on with digits after the same beginning by the number that stands there.
fn by_numbers(one: &str, other: &str) -> Ordering {
    let digit = char::is_ascii_digit;
    for ((at, left), (behind, right)) in one.char_indices().zip(other.char_indices()) {
        if digit(&left) && digit(&right) {
            let (left, right) = (digits(one.get(at..)), digits(other.get(behind..)));
            // Without leading zeros the longer one is the larger.
            let order = left.len().cmp(&right.len()).then_with(|| left.cmp(right));
            if order.is_ne() {
                return order;
            }
            break;
        }
        if left != right {
            break;
        }
    }
    one.encode_utf16().cmp(other.encode_utf16())
}

/// The digits at the beginning of a text, without leading zeros.
fn digits(text: Option<&str>) -> &str {
    let text = text.unwrap_or_default();
    let end = text
        .find(|next: char| !next.is_ascii_digit())
        .unwrap_or(text.len());
    text.get(..end).unwrap_or_default().trim_start_matches('0')
}

/// The next number of a sequence that a seed begins. (Sebastiano Vigna, SplitMix64, public domain.)
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut number = *state;
    number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
