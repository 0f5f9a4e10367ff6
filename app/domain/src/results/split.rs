//! What other tables of a release say about the cells of one table.
//!
//! A question asked only of those who chose "maybe" publishes how many chose "maybe". Whether such a link exists
//! is read off the answers: a published set of respondents (asked a question, answered a question) that contains
//! all or none of each cell of a table makes a sum over its cells known. Coincidences count as links: the reader
//! cannot do more with them than with real ones.

use super::count::{Counts, TableCount};

/// A set of respondents whose size a table may publish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Signal {
    /// Its position in [`TableCount::seen`].
    pub index: usize,
    /// The question that publishes it.
    pub question: usize,
}

/// The signal "was asked this question".
pub(super) fn asked(question: usize) -> Signal {
    Signal {
        index: question,
        question,
    }
}

/// The signal "answered this table".
pub(super) fn answered(counts: &Counts, table: usize) -> Option<Signal> {
    let question = counts.tables.get(table)?.question;
    Some(Signal {
        index: counts.questions.len() + table,
        question,
    })
}

/// The groups of a table's cells (by position) whose sums are known, taking every published signal into account,
/// and the signals that did it. `own` marks cells whose sum the table itself publishes (its base).
pub(super) fn groups(
    table: &TableCount,
    signals: &[Signal],
    own: Option<&[bool]>,
) -> (Vec<Vec<usize>>, Vec<Signal>) {
    let splitting: Vec<Signal> = signals
        .iter()
        .copied()
        .filter(|signal| splits(table.seen.iter(), signal.index))
        .collect();
    let mut groups: Vec<(Vec<bool>, Vec<usize>)> = Vec::new();
    for (position, seen) in table.seen.iter().enumerate() {
        let mut key: Vec<bool> = splitting
            .iter()
            .map(|signal| seen.get(signal.index) == Some(&2))
            .collect();
        if let Some(own) = own {
            key.push(own.get(position).copied().unwrap_or_default());
        }
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, members)) => members.push(position),
            None => groups.push((key, vec![position])),
        }
    }
    (
        groups.into_iter().map(|(_, members)| members).collect(),
        splitting,
    )
}

/// The first signal that publishes the count of one choice of a multiple-choice table.
pub(super) fn reveals_choice(
    table: &TableCount,
    choice: usize,
    signals: &[Signal],
) -> Option<Signal> {
    let seen = table.seen_ticks.get(choice)?;
    signals
        .iter()
        .copied()
        .find(|signal| splits(seen.iter(), signal.index))
}

/// Whether a set contains all or none of each cell, and not the same of all of them.
fn splits<'a>(mut cells: impl Iterator<Item = &'a Vec<u8>>, signal: usize) -> bool {
    let mut sides = 0;
    let clean = cells.all(|seen| {
        let side = seen.get(signal).copied().unwrap_or_default();
        sides |= side;
        side != 3
    });
    clean && sides == 3
}
