//! How long voting members have served, in terms.

use jiff::{Span, civil::Date};
use serde::{Deserialize, Serialize};

use super::{Facts, Finding, Level, Line, count, line};
use crate::{
    bodies::{Appointment, Membership, Term, VotingStatus},
    ids::AccountId,
    motions::rules::TermLimit,
};

/// Two terms with at most so many days between them follow each other: an election may come late. Charters are silent
/// about it; this is our reading.
pub const GAP_DAYS: i32 = 30;

/// Terms of service as a limit counts them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Served {
    /// Terms in a row up to the present one, with it.
    pub in_a_row: u32,
    /// Terms ever, with the present one.
    pub ever: u32,
    /// A first term that does not count, because it was so short.
    pub short_first: Option<Term>,
}

impl Facts<'_> {
    pub(super) fn service(&self) -> Vec<Line> {
        let Some(limit) = &self.rules.terms else {
            return Vec::new();
        };
        if limit.consecutive.or(limit.lifetime).is_none() {
            return Vec::new();
        }
        let voting = self.voting(self.day);
        let mut lines = Vec::new();
        for account in voting.keys() {
            let terms = self.terms_of(*account);
            let Some((served, until)) = served(&terms, limit, self.day) else {
                continue;
            };
            let level = [
                limit.consecutive.map(|most| (served.in_a_row, most)),
                limit.lifetime.map(|most| (served.ever, most)),
            ]
            .into_iter()
            .flatten()
            .map(|(has, most)| match has.cmp(&most) {
                std::cmp::Ordering::Less => Level::Kept,
                std::cmp::Ordering::Equal => Level::Soon,
                std::cmp::Ordering::Greater => Level::Broken,
            })
            .min()
            .unwrap_or(Level::Kept);
            if level == Level::Kept {
                continue;
            }
            let finding = Finding::Service {
                who: self.who(*account),
                served,
                consecutive: limit.consecutive,
                lifetime: limit.lifetime,
                until,
            };
            lines.push(line(level, finding, Some(&limit.clause)));
        }
        if lines.is_empty() {
            let members = count(voting.len());
            let finding = Finding::Services { members };
            lines.push(line(Level::Kept, finding, Some(&limit.clause)));
        }
        lines
    }

    /// A person's terms with a vote, the first first: what overlaps, and what goes on in another role, is one.
    fn terms_of(&self, account: AccountId) -> Vec<Term> {
        let mut seats: Vec<&Membership> = self
            .memberships
            .iter()
            .filter(|one| one.account == account && one.voting_status == VotingStatus::Voting)
            .collect();
        seats.sort_by_key(|one| one.term.from);
        let mut terms: Vec<Term> = Vec::new();
        for seat in seats {
            let goes_on = seat
                .appointed
                .as_ref()
                .is_some_and(|how| how.by == Appointment::Continuation);
            match terms.last_mut() {
                Some(last)
                    if last.overlaps(&seat.term) || goes_on && last.to == Some(seat.term.from) =>
                {
                    last.to = match (last.to, seat.term.to) {
                        (Some(one), Some(other)) => Some(one.max(other)),
                        _ => None,
                    };
                }
                _ => terms.push(seat.term),
            }
        }
        terms
    }
}

/// What a limit counts of terms in their order on a day, and the day on which the present one ends; nothing when none is
/// held then.
fn served(terms: &[Term], limit: &TermLimit, day: Date) -> Option<(Served, Option<Date>)> {
    let present = terms.iter().position(|term| term.holds_on(day))?;
    let terms = terms.get(..=present)?;
    let short_first = terms
        .split_first()
        .map(|(first, _)| *first)
        .filter(|first| is_short(first, limit));
    let counted = terms.get(usize::from(short_first.is_some())..)?;
    let mut in_a_row = u32::from(!counted.is_empty());
    for (before, after) in counted.iter().zip(counted.iter().skip(1)).rev() {
        if !follows(before, after) {
            break;
        }
        in_a_row += 1;
    }
    let served = Served {
        in_a_row,
        ever: count(counted.len()),
        short_first,
    };
    Some((served, terms.last().and_then(|term| term.to)))
}

fn is_short(term: &Term, limit: &TermLimit) -> bool {
    let (Some(months), Some(to)) = (limit.short_first_months, term.to) else {
        return false;
    };
    let full = term.from.checked_add(Span::new().months(i64::from(months)));
    full.is_ok_and(|full| to < full)
}

fn follows(before: &Term, after: &Term) -> bool {
    let latest = before
        .to
        .and_then(|to| to.checked_add(Span::new().days(GAP_DAYS)).ok());
    latest.is_none_or(|latest| after.from <= latest)
}
