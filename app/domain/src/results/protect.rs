//! Which cells of a sum must be hidden so that the sum gives no small one away.
//!
//! The reader is assumed to know this rule: that a cell marked "<5" is 1 to 4, that a cell hidden to protect
//! another is at least 5 and no larger than the smallest cell shown, and what all hidden cells add up to.
//! A set of hidden cells is good when, knowing all that, each small cell may still be anything from 1 to 4.

use super::{SMALL, release::Why};

/// Whether a count is one that must not be seen.
pub(super) fn is_small(count: u64) -> bool {
    (1..=SMALL).contains(&count)
}

/// What to hide among cells whose sum is known; `None` when no choice protects the small ones.
///
/// Zeros stay: they protect nobody, and "nobody" is published. Among the others the smallest go first.
pub(super) fn protect(cells: &[u64]) -> Option<Vec<Option<Why>>> {
    let mut plan: Vec<Option<Why>> = cells
        .iter()
        .map(|count| is_small(*count).then_some(Why::Small))
        .collect();
    let small: Vec<u64> = cells
        .iter()
        .copied()
        .filter(|count| is_small(*count))
        .collect();
    if small.is_empty() {
        return Some(plan);
    }
    let mut large: Vec<(u64, usize)> = cells
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > SMALL)
        .map(|(position, count)| (*count, position))
        .collect();
    large.sort_unstable();
    let fewest = usize::from(small.len() == 1);
    let hidden = (fewest..=large.len()).find(|hidden| {
        let total = small.iter().sum::<u64>()
            + large
                .iter()
                .take(*hidden)
                .map(|(count, _)| count)
                .sum::<u64>();
        let cap = large.get(*hidden).map(|(count, _)| *count);
        tells_nothing(as_count(small.len()), as_count(*hidden), cap, total)
    })?;
    for (_, position) in large.iter().take(hidden) {
        if let Some(cell) = plan.get_mut(*position) {
            *cell = Some(Why::Protecting);
        }
    }
    Some(plan)
}

/// Whether each of `small` cells can be 1 and can be 4 when together with `others` cells of at least 5 (and at most
/// `cap`) they make `total`. What lies between follows.
fn tells_nothing(small: u64, others: u64, cap: Option<u64>, total: u64) -> bool {
    let rest_small = small.saturating_sub(1);
    let least = rest_small + others * (SMALL + 1);
    let most = match (others, cap) {
        (0, _) => Some(rest_small * SMALL),
        (_, Some(cap)) => Some(rest_small * SMALL + others * cap),
        (_, None) => None,
    };
    [1, SMALL].into_iter().all(|value| {
        total
            .checked_sub(value)
            .is_some_and(|rest| rest >= least && most.is_none_or(|most| rest <= most))
    })
}

fn as_count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
