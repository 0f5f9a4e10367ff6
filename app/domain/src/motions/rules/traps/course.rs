//! Traps in how a motion comes to its vote.

use super::Pitfall;
use crate::motions::rules::{Decision, Period, Unit};

/// The periods of one decision that contradict each other.
pub(super) fn of_a_decision(decision: &Decision) -> Vec<Pitfall> {
    let mut found = Vec::new();
    let Some(timing) = &decision.course.timing else {
        return found;
    };
    let Some(most) = timing.most else {
        return found;
    };
    if let Some(notice) = timing.notice.filter(|notice| longer(*notice, most)) {
        found.push(Pitfall::NoticeLonger { notice, most });
    }
    if let Some(least) = timing.least.filter(|least| longer(*least, most)) {
        found.push(Pitfall::LeastOverMost { least, most });
    }
    if let Some(settles) = timing.settles.filter(|settles| longer(*settles, most)) {
        found.push(Pitfall::SettlesTooLate { settles, most });
    }
    let later = decision.later.as_ref().map(|later| later.after);
    if let Some(after) = later.filter(|after| longer(*after, most)) {
        found.push(Pitfall::LaterTooLate { after, most });
    }
    found
}

/// Whether one period is longer than another whenever both begin: of business days the fewest hours that they can take
/// against the most, so that weekends make no trap.
fn longer(one: Period, other: Period) -> bool {
    hours(one).0 > hours(other).1
}

/// The fewest and the most hours of a period; clock changes left aside.
fn hours(period: Period) -> (u32, u32) {
    let count = u32::from(period.count);
    match period.unit {
        Unit::Hours => (count, count),
        Unit::Days => (count * 24, count * 24),
        // Five of them span at least one weekend; fewer may, begun late in the week.
        Unit::BusinessDays => {
            let fewest = count + count.saturating_sub(1) / 5 * 2;
            let most = count + count.div_ceil(5) * 2;
            (fewest * 24, most * 24)
        }
    }
}
