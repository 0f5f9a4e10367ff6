//! Disclosure control over all tables of a release together.
//!
//! Each table is planned on its own, knowing what the other tables publish. A plan that can't protect its small
//! cells changes the plans: first the base takes in those who skipped, then a table that gives this one away is
//! withheld, at last the table itself. Every change publishes less, so the process ends.

mod publish;

use serde::Serialize;

use super::{
    MINIMUM_BASE, PERCENT_BASE, SMALL,
    count::{Counts, TableCount},
    multiple::plan_multiple,
    protect::{is_small, protect},
    question::{Question, Shape},
    release::{Base, Method, Release, SurveyReference, Why},
    split::{Signal, answered, asked, groups},
};
use publish::{note, table};

/// What a release would publish, and why not more. For the eyes of the person who signs it off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// Exactly what would be published.
    pub release: Release,
    /// A note for each table from which something is missing.
    pub notes: Vec<TableNote>,
}

/// What is missing from one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TableNote {
    /// The table's position in the release.
    pub table: usize,
    /// Why all of it is withheld.
    pub withheld: Option<Reason>,
    /// How many cells are hidden because they are small.
    pub small: usize,
    /// How many are hidden to protect those.
    pub protecting: usize,
}

/// Why a table is withheld. Never published: the reason itself says something about the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Fewer than 10 answered.
    BaseTooSmall,
    /// All said the same, on a base under 30.
    Unanimous,
    /// Every answer would have to be hidden.
    NothingLeft,
    /// Its totals would give away a small count in another table.
    ProtectsOther,
    /// No choice of hidden cells protects its small counts.
    Unprotectable,
}

/// How a table publishes its base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Exactly.
    Base,
    /// Together with those who skipped or never saw the question, as far as their number is hidden.
    Flat,
    /// Nothing is published.
    Withheld(Reason),
}

/// What a table hides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    pub options: Vec<Option<Why>>,
    pub skipped: Option<Why>,
    pub not_shown: Option<Why>,
    pub base: u64,
    pub base_of: Base,
}

/// Why a plan fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Failure {
    /// Small cells can't be protected; these signals of other tables are in the way.
    Unprotected(Vec<Signal>),
    /// The table may not be published at all.
    Withhold(Reason),
}

/// Decides what of the counts is published.
pub fn disclose(counts: &Counts, number: i64, survey: SurveyReference) -> Preview {
    let plans = plan_all(counts);
    let mut notes = Vec::new();
    let mut tables = Vec::with_capacity(counts.tables.len());
    for (position, (count, plan)) in counts.tables.iter().zip(&plans).enumerate() {
        let Some(question) = counts.questions.get(count.question) else {
            continue;
        };
        notes.extend(note(position, plan));
        tables.push(table(question, count, plan.as_ref().ok()));
    }
    Preview {
        release: Release {
            format: Release::FORMAT.to_owned(),
            number,
            survey,
            respondents: counts.respondents,
            method: Method::default(),
            tables,
        },
        notes,
    }
}

fn plan_all(counts: &Counts) -> Vec<Result<Plan, Reason>> {
    let too_few = counts.respondents < MINIMUM_BASE;
    let mut modes: Vec<Mode> = counts
        .tables
        .iter()
        .map(|table| match counts.questions.get(table.question) {
            _ if too_few => Mode::Withheld(Reason::BaseTooSmall),
            Some(question) if question.shape == Shape::Text => Mode::Flat,
            _ => Mode::Base,
        })
        .collect();
    // What a table can't protect even on its own is settled first: it then publishes less to the others.
    for (position, table) in counts.tables.iter().enumerate() {
        let alone = modes
            .get(position)
            .map(|mode| plan(counts, table, *mode, &[]));
        if let Some(Err(failure)) = alone {
            give_way(counts, &mut modes, position, failure);
        }
    }
    loop {
        let mut plans = Vec::with_capacity(modes.len());
        let mut change = None;
        for (position, (table, mode)) in counts.tables.iter().zip(&modes).enumerate() {
            let signals = published(counts, &modes, position);
            match plan(counts, table, *mode, &signals) {
                Ok(plan) => plans.push(plan),
                Err(failure) => {
                    change = Some((position, failure));
                    break;
                }
            }
        }
        match change {
            None => return plans,
            Some((position, failure)) => give_way(counts, &mut modes, position, failure),
        }
    }
}

/// The plan of one table in its mode; `Ok(Err(…))` is a table that stays withheld without harm.
fn plan(
    counts: &Counts,
    table: &TableCount,
    mode: Mode,
    signals: &[Signal],
) -> Result<Result<Plan, Reason>, Failure> {
    let Some(question) = counts.questions.get(table.question) else {
        return Ok(Err(Reason::Unprotectable));
    };
    if let Mode::Withheld(reason) = mode {
        let (groups, splitting) = groups(table, signals, None);
        let alone = groups.iter().any(|group| {
            let mut positive = group
                .iter()
                .map(|cell| cell_count(table, *cell))
                .filter(|count| *count > 0);
            positive.next().is_some_and(is_small) && positive.next().is_none()
        });
        return if alone && !splitting.is_empty() {
            Err(Failure::Unprotected(splitting))
        } else {
            Ok(Err(reason))
        };
    }
    if question.shape != Shape::Text && table.answered < MINIMUM_BASE {
        return Err(Failure::Withhold(Reason::BaseTooSmall));
    }
    let plan = match &question.shape {
        Shape::Multiple {
            choices,
            least,
            most,
            alone,
        } => {
            let alone: Vec<bool> = choices
                .iter()
                .map(|choice| alone.contains(&choice.name))
                .collect();
            plan_multiple(
                table,
                mode,
                signals,
                counts.respondents,
                *least,
                *most,
                &alone,
            )?
        }
        Shape::Text => plan_text(table, signals, counts.respondents)?,
        _ => plan_partition(table, mode, signals, counts.respondents)?,
    };
    check_base(question, table, &plan)?;
    Ok(Ok(plan))
}

/// The count of a cell by its position: options, skipped, not shown (of multiple choice: answered, …).
pub(super) fn cell_count(table: &TableCount, position: usize) -> u64 {
    let options = if table.multiple {
        1
    } else {
        table.options.len()
    };
    if position == options {
        table.skipped
    } else if position == options + 1 {
        table.not_shown
    } else if table.multiple {
        table.answered
    } else {
        table.options.get(position).copied().unwrap_or_default()
    }
}

fn plan_partition(
    table: &TableCount,
    mode: Mode,
    signals: &[Signal],
    respondents: u64,
) -> Result<Plan, Failure> {
    let options = table.options.len();
    let own: Vec<bool> = (0..options + 2)
        .map(|position| position < options)
        .collect();
    let (groups, splitting) = groups(table, signals, (mode == Mode::Base).then_some(&own));
    let mut cells = vec![None; options + 2];
    for group in groups {
        let values: Vec<u64> = group.iter().map(|cell| cell_count(table, *cell)).collect();
        let hidden = protect(&values).ok_or_else(|| Failure::Unprotected(splitting.clone()))?;
        for (position, why) in group.into_iter().zip(hidden) {
            if let Some(cell) = cells.get_mut(position) {
                *cell = why;
            }
        }
    }
    let not_shown = cells.pop().flatten();
    let skipped = cells.pop().flatten();
    let (base, base_of) = if mode == Mode::Base {
        (table.answered, Base::Answered)
    } else {
        flat_base(table, skipped.is_some(), not_shown.is_some(), respondents)
    };
    Ok(Plan {
        options: cells,
        skipped,
        not_shown,
        base,
        base_of,
    })
}

/// The base that takes in whoever must stay uncounted.
pub(super) fn flat_base(
    table: &TableCount,
    skipped_hidden: bool,
    not_shown_hidden: bool,
    respondents: u64,
) -> (u64, Base) {
    match (skipped_hidden, not_shown_hidden) {
        (false, false) => (table.answered, Base::Answered),
        (true, false) => (table.answered + table.skipped, Base::Asked),
        (false, true) => (table.answered + table.not_shown, Base::AnsweredOrNotShown),
        (true, true) => (respondents, Base::All),
    }
}

fn plan_text(table: &TableCount, signals: &[Signal], respondents: u64) -> Result<Plan, Failure> {
    let plan = plan_partition(table, Mode::Flat, signals, respondents)?;
    let (base, base_of) = if plan.not_shown.is_some() {
        (respondents, Base::All)
    } else {
        (respondents - table.not_shown, Base::Asked)
    };
    Ok(Plan {
        base,
        base_of,
        ..plan
    })
}

/// The rules about the base. They look only at what the plan publishes, so that passing them says no more.
fn check_base(question: &Question, table: &TableCount, plan: &Plan) -> Result<(), Failure> {
    let uncounted = [plan.skipped, plan.not_shown]
        .iter()
        .filter(|why| **why == Some(Why::Small) && plan.base_of != Base::Answered)
        .count();
    let certain = plan
        .base
        .saturating_sub(SMALL * u64::try_from(uncounted).unwrap_or(u64::MAX));
    if question.shape == Shape::Text {
        return if plan.base < MINIMUM_BASE {
            Err(Failure::Withhold(Reason::BaseTooSmall))
        } else {
            Ok(())
        };
    }
    if certain < MINIMUM_BASE {
        return Err(Failure::Withhold(Reason::BaseTooSmall));
    }
    if plan.base < PERCENT_BASE {
        let unanimous = table
            .options
            .iter()
            .all(|count| *count == 0 || *count == table.answered);
        if unanimous {
            return Err(Failure::Withhold(Reason::Unanimous));
        }
        let visible = table
            .options
            .iter()
            .zip(&plan.options)
            .any(|(count, why)| *count > 0 && why.is_none());
        if !visible {
            return Err(Failure::Withhold(Reason::NothingLeft));
        }
    }
    Ok(())
}

/// The sets of respondents whose size the other tables publish.
fn published(counts: &Counts, modes: &[Mode], reader: usize) -> Vec<Signal> {
    let mut signals = Vec::new();
    for (position, (table, mode)) in counts.tables.iter().zip(modes).enumerate() {
        if position == reader || matches!(mode, Mode::Withheld(_)) {
            continue;
        }
        let wanted = asked(table.question);
        if !is_small(table.not_shown) && !signals.contains(&wanted) {
            signals.push(wanted);
        }
        let text = counts
            .questions
            .get(table.question)
            .is_some_and(|question| question.shape == Shape::Text);
        let text_shown = text
            && ![table.answered, table.skipped, table.not_shown]
                .into_iter()
                .any(is_small);
        if *mode == Mode::Base || text_shown {
            signals.extend(answered(counts, position));
        }
    }
    signals
}

fn give_way(counts: &Counts, modes: &mut [Mode], position: usize, failure: Failure) {
    let own = counts.tables.get(position).map(|table| table.question);
    let splitting = match failure {
        Failure::Withhold(reason) => return set(modes, position, Mode::Withheld(reason)),
        Failure::Unprotected(splitting) => splitting,
    };
    if modes.get(position) == Some(&Mode::Base) {
        return set(modes, position, Mode::Flat);
    }
    // The follow-up question gives way: the last one of those in the way.
    let other = splitting
        .iter()
        .map(|signal| signal.question)
        .filter(|question| Some(*question) != own)
        .max();
    let gives_way = |table: &TableCount| match other {
        Some(question) => table.question == question,
        None => Some(table.question) == own,
    };
    for (table, mode) in counts.tables.iter().zip(modes) {
        if gives_way(table) && !matches!(mode, Mode::Withheld(_)) {
            *mode = Mode::Withheld(if other.is_some() {
                Reason::ProtectsOther
            } else {
                Reason::Unprotectable
            });
        }
    }
}

fn set(modes: &mut [Mode], position: usize, mode: Mode) {
    if let Some(slot) = modes.get_mut(position) {
        *slot = mode;
    }
}
