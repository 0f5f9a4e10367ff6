//! From jumps to conditions: who reaches a question.
//!
//! A jump over a question hides it from whoever reached the jump and took it. Conditions are kept as alternatives, each
//! of which says for some questions which answers it allows; that is enough to simplify them into what a person would
//! have written.

use std::collections::{BTreeMap, BTreeSet};

use folkmoot_domain::surveys::expression::Operator;

use super::super::formula::Ours;

/// Most alternatives of one condition.
const MOST: usize = 200;

/// A question from which one can jump.
#[derive(Debug, Clone)]
pub(super) struct Origin {
    pub(super) name: String,
    /// The values of its answers, in order.
    pub(super) values: Vec<String>,
    /// Whether a respondent may leave it unanswered.
    pub(super) optional: bool,
}

/// A jump from one question to a later one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Jump {
    /// The index of the question it starts from.
    pub(super) from: usize,
    /// The index of the answer that jumps; whatever is answered without one.
    pub(super) answer: Option<usize>,
    /// The index of the question it leads to.
    pub(super) to: usize,
}

/// The answers each question may have, by the index of the question; others may have any.
type Alternative = BTreeMap<usize, BTreeSet<usize>>;

/// A condition: one of the alternatives must hold. None of them is "never", an empty one is "always".
type Condition = Vec<Alternative>;

/// For each question the condition under which it is reached; `None` for always.
///
/// # Errors
/// With the index of the question whose condition has too many alternatives.
pub(super) fn conditions(origins: &[Origin], jumps: &[Jump]) -> Result<Vec<Option<Ours>>, usize> {
    let mut reached: Vec<Condition> = Vec::with_capacity(origins.len());
    for index in 0..origins.len() {
        let mut condition: Condition = vec![Alternative::new()];
        for (from, (origin, there)) in origins.iter().zip(&reached).enumerate() {
            let over: Vec<&Jump> = jumps
                .iter()
                .filter(|jump| jump.from == from && jump.to > index)
                .collect();
            if over.is_empty() {
                continue;
            }
            // Not reached, or reached and answered with something that doesn't jump.
            let mut stays = negated(there, origins).ok_or(index)?;
            if over.iter().all(|jump| jump.answer.is_some()) {
                let taken: BTreeSet<usize> = over.iter().filter_map(|jump| jump.answer).collect();
                let others = all(origin).difference(&taken).copied().collect();
                stays.push(Alternative::from([(from, others)]));
            }
            condition = both(&condition, &stays, origins).ok_or(index)?;
        }
        reached.push(condition);
    }
    Ok(reached
        .iter()
        .map(|condition| written(condition, origins))
        .collect())
}

/// Every state of a question: its answers, and one more for none where that may be.
fn all(origin: &Origin) -> BTreeSet<usize> {
    (0..origin.values.len() + usize::from(origin.optional)).collect()
}

fn everything(origins: &[Origin], question: usize) -> BTreeSet<usize> {
    origins.get(question).map(all).unwrap_or_default()
}

fn negated(condition: &Condition, origins: &[Origin]) -> Option<Condition> {
    let mut result: Condition = vec![Alternative::new()];
    for alternative in condition {
        let opposite: Condition = alternative
            .iter()
            .map(|(question, allowed)| {
                let others = everything(origins, *question)
                    .difference(allowed)
                    .copied()
                    .collect();
                Alternative::from([(*question, others)])
            })
            .collect();
        result = both(&result, &opposite, origins)?;
    }
    Some(result)
}

fn both(one: &Condition, other: &Condition, origins: &[Origin]) -> Option<Condition> {
    let mut result = Vec::new();
    for left in one {
        for right in other {
            let mut joined = left.clone();
            for (question, allowed) in right {
                joined
                    .entry(*question)
                    .and_modify(|found| *found = found.intersection(allowed).copied().collect())
                    .or_insert_with(|| allowed.clone());
            }
            result.push(joined);
            if result.len() > MOST * 4 {
                return None;
            }
        }
    }
    let result = simplified(result, origins);
    (result.len() <= MOST).then_some(result)
}

/// Drops what can't be or says nothing, what another alternative contains, and joins what differs in one question.
fn simplified(mut condition: Condition, origins: &[Origin]) -> Condition {
    loop {
        condition.retain(|alternative| alternative.values().all(|allowed| !allowed.is_empty()));
        for alternative in &mut condition {
            alternative.retain(|question, allowed| *allowed != everything(origins, *question));
        }
        condition.sort();
        condition.dedup();
        let contained = |inner: &Alternative, outer: &Alternative| {
            outer.iter().all(|(question, allowed)| {
                inner
                    .get(question)
                    .is_some_and(|found| found.is_subset(allowed))
            })
        };
        let kept: Condition = condition
            .iter()
            .enumerate()
            .filter(|(index, inner)| {
                !condition
                    .iter()
                    .enumerate()
                    .any(|(other, outer)| other != *index && contained(inner, outer))
            })
            .map(|(_, alternative)| alternative.clone())
            .collect();
        condition = kept;
        let Some((one, other, joined)) = joinable(&condition) else {
            return condition;
        };
        condition.remove(other);
        condition.remove(one);
        condition.push(joined);
    }
}

/// Two alternatives that allow the same but for one question, and what they allow together.
fn joinable(condition: &Condition) -> Option<(usize, usize, Alternative)> {
    for (one, left) in condition.iter().enumerate() {
        for (other, right) in condition.iter().enumerate().skip(one + 1) {
            if !left.keys().eq(right.keys()) {
                continue;
            }
            let mut differing = left
                .iter()
                .filter(|(question, allowed)| right.get(question) != Some(allowed));
            if let (Some((question, allowed)), None) = (differing.next(), differing.next()) {
                let mut joined = left.clone();
                let together = allowed.union(right.get(question)?).copied().collect();
                joined.insert(*question, together);
                return Some((one, other, joined));
            }
        }
    }
    None
}

fn written(condition: &Condition, origins: &[Origin]) -> Option<Ours> {
    if condition.iter().any(BTreeMap::is_empty) {
        return None;
    }
    let alternatives = condition.iter().map(|alternative| {
        alternative
            .iter()
            .filter_map(|(question, allowed)| Some(allows(origins.get(*question)?, allowed)))
            .reduce(Ours::and)
            .unwrap_or(Ours::Bool(true))
    });
    Some(alternatives.reduce(Ours::or).unwrap_or(Ours::Bool(false)))
}

/// `{q} = 'a' or {q} = 'b'`, or `{q} <> 'c'` where no answer is allowed too.
fn allows(origin: &Origin, allowed: &BTreeSet<usize>) -> Ours {
    let unanswered = origin.optional && allowed.contains(&origin.values.len());
    let compared = |operator: Operator, joined: fn(Ours, Ours) -> Ours, allowed_ones: bool| {
        origin
            .values
            .iter()
            .enumerate()
            .filter(|(index, _)| allowed.contains(index) == allowed_ones)
            .map(|(_, value)| {
                Ours::binary(operator, Ours::variable(&origin.name), Ours::text(value))
            })
            .reduce(joined)
            .unwrap_or(Ours::Bool(true))
    };
    if unanswered {
        compared(Operator::NotEqual, Ours::and, false)
    } else {
        compared(Operator::Equal, Ours::or, true)
    }
}

#[cfg(test)]
mod tests;
