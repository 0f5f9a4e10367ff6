//! Disclosure control of multiple choice: options overlap, so each is a question of its own,
//! but the number of ticks links them.

use super::{
    PERCENT_BASE, SMALL,
    count::TableCount,
    disclose::{Failure, Mode, Plan, Reason, flat_base},
    protect::{is_small, protect},
    release::{Base, Why},
    split::{Signal, groups, reveals_choice},
};

/// The plan of a multiple-choice table. `least` and `most` are the ticks of one answer, `alone` marks the options
/// that can only be ticked alone.
pub(super) fn plan_multiple(
    table: &TableCount,
    mode: Mode,
    signals: &[Signal],
    respondents: u64,
    least: u64,
    most: u64,
    alone: &[bool],
) -> Result<Plan, Failure> {
    let (skipped, not_shown) = plan_rest(table, mode, signals)?;
    let (base, base_of) = if mode == Mode::Base {
        (table.answered, Base::Answered)
    } else {
        flat_base(table, skipped.is_some(), not_shown.is_some(), respondents)
    };
    let uncounted = if mode == Mode::Base {
        [None, None]
    } else {
        [skipped, not_shown]
    };
    let mut hidden: Vec<Option<Why>> = table.options.iter().map(|c| first(*c, base)).collect();
    let revealed: Vec<Option<Signal>> = (0..table.options.len())
        .map(|c| reveals_choice(table, c, signals))
        .collect();
    for (why, signal) in hidden.iter().zip(&revealed) {
        if let (Some(_), Some(signal)) = (why, signal) {
            return Err(Failure::Unprotected(vec![*signal]));
        }
    }
    let ticks = Ticks {
        table,
        base,
        least,
        most,
        alone,
        uncounted,
    };
    let mut candidates: Vec<(u64, usize)> = table
        .options
        .iter()
        .enumerate()
        .filter(|(option, count)| {
            **count > 0
                && hidden.get(*option).is_some_and(Option::is_none)
                && revealed.get(*option).is_some_and(Option::is_none)
        })
        .map(|(option, count)| (*count, option))
        .collect();
    candidates.sort_unstable();
    let mut candidates = candidates.into_iter();
    let also = uncounted.iter().flatten().count();
    if hidden.iter().flatten().count() + also == 1
        && let Some((_, option)) = candidates.next()
    {
        hide(&mut hidden, option);
    }
    while !ticks.tell_nothing(&hidden) {
        match candidates.next() {
            Some((_, option)) => hide(&mut hidden, option),
            None => return Err(Failure::Withhold(Reason::Unprotectable)),
        }
    }
    Ok(Plan {
        options: hidden,
        skipped,
        not_shown,
        base,
        base_of,
    })
}

fn hide(hidden: &mut [Option<Why>], option: usize) {
    if let Some(cell) = hidden.get_mut(option) {
        *cell = Some(Why::Protecting);
    }
}

/// An option is hidden when those who ticked it or those who did not are 1 to 4, or all ticked it on a small base.
fn first(count: u64, base: u64) -> Option<Why> {
    if is_small(count) {
        return Some(Why::Small);
    }
    let rest = base.saturating_sub(count);
    (is_small(rest) || (rest == 0 && count > 0 && base < PERCENT_BASE)).then_some(Why::Protecting)
}

/// What to hide of those who skipped and those who never saw the question.
fn plan_rest(
    table: &TableCount,
    mode: Mode,
    signals: &[Signal],
) -> Result<(Option<Why>, Option<Why>), Failure> {
    let counts = [table.answered, table.skipped, table.not_shown];
    let own = [true, false, false];
    let (groups, splitting) = groups(
        table,
        signals,
        (mode == Mode::Base).then_some(own.as_slice()),
    );
    let mut cells = [None; 3];
    for group in groups {
        let rest: Vec<usize> = group.iter().copied().filter(|cell| *cell > 0).collect();
        let values: Vec<u64> = rest
            .iter()
            .filter_map(|cell| counts.get(*cell).copied())
            .collect();
        let hidden = if group.contains(&0) {
            // The number of those who answered is not published: it protects the others.
            values
                .iter()
                .map(|count| is_small(*count).then_some(Why::Small))
                .collect()
        } else {
            protect(&values).ok_or_else(|| Failure::Unprotected(splitting.clone()))?
        };
        for (cell, why) in rest.into_iter().zip(hidden) {
            if let Some(slot) = cells.get_mut(cell) {
                *slot = why;
            }
        }
    }
    let [_, skipped, not_shown] = cells;
    Ok((skipped, not_shown))
}

/// The equation of ticks: everyone in the base who answered ticked between `least` and `most` options.
struct Ticks<'a> {
    table: &'a TableCount,
    base: u64,
    least: u64,
    most: u64,
    alone: &'a [bool],
    uncounted: [Option<Why>; 2],
}

impl Ticks<'_> {
    /// Whether every hidden option that is small, or whose rest is, can be at both ends of its range.
    fn tell_nothing(&self, hidden: &[Option<Why>]) -> bool {
        self.table
            .options
            .iter()
            .zip(hidden)
            .enumerate()
            .all(|(option, (count, why))| {
                let ends = match why {
                    Some(Why::Small) => [1, SMALL],
                    Some(Why::Protecting) if is_small(self.base.saturating_sub(*count)) => {
                        [self.base - 1, self.base - SMALL]
                    }
                    _ => return true,
                };
                ends.into_iter()
                    .all(|end| self.possible(hidden, option, end))
            })
    }

    fn possible(&self, hidden: &[Option<Why>], target: usize, value: u64) -> bool {
        let mut together = (0, 0);
        let mut alone = (0, 0);
        for why in self.uncounted.iter().flatten() {
            add(&mut alone, self.range(*why));
        }
        let mut options = 0;
        for (option, (count, why)) in self.table.options.iter().zip(hidden).enumerate() {
            let range = match why {
                _ if option == target => (value, value),
                None => (*count, *count),
                Some(why) => self.range(*why),
            };
            if self.alone.get(option).copied().unwrap_or_default() {
                add(&mut alone, range);
            } else {
                options += 1;
                add(&mut together, range);
            }
        }
        let least = self.least.clamp(1, options.max(1));
        let most = self.most.clamp(least, options.max(least));
        (alone.0..=alone.1.min(self.base)).any(|lone| {
            let others = self.base - lone;
            together.0.max(least * others) <= together.1.min(most * others)
        })
    }

    fn range(&self, why: Why) -> (u64, u64) {
        match why {
            Why::Small => (1, SMALL),
            Why::Protecting => (SMALL + 1, self.base),
        }
    }
}

fn add(sum: &mut (u64, u64), range: (u64, u64)) {
    *sum = (sum.0 + range.0, sum.1 + range.1);
}
