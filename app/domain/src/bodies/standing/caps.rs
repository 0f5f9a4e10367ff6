//! One employer's seats beside the most it may have.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{Facts, Finding, Level, Line, Most, Who, count, line};
use crate::{
    bodies::VotingStatus,
    ids::AccountId,
    motions::rules::{CapEffect, EmployerCap, Period},
};

impl Facts<'_> {
    pub(super) fn employers(&self) -> Vec<Line> {
        let Some(cap) = &self.rules.common.employer_cap else {
            return Vec::new();
        };
        let seats = self.seats_by_employer(self.day);
        let most = most(cap, count(self.voting(self.day).len()));
        let mut lines = Vec::new();
        for (employer, people) in &seats {
            if count(people.len()) <= most.votes {
                continue;
            }
            let since = self.over_since(cap, employer);
            let grace_until = cap.grace.and_then(|grace| ends(grace, since));
            let graced = grace_until.is_some_and(|until| self.day < until);
            // Where an employer has one vote however many of its people sit there, more of them are no offence.
            let level = match cap.effect {
                CapEffect::RollUp => Level::Kept,
                CapEffect::Block | CapEffect::Warn if graced => Level::Soon,
                CapEffect::Block | CapEffect::Warn => Level::Broken,
            };
            let mut who: Vec<Who> = people.iter().map(|one| self.who(*one)).collect();
            who.sort_by(Who::by_name);
            let finding = Finding::Employer {
                employer: employer.clone(),
                who,
                most,
                effect: cap.effect,
                since: Some(since),
                grace_until,
            };
            lines.push(line(level, finding, Some(&cap.clause)));
        }
        if lines.is_empty() {
            let largest = seats
                .into_iter()
                .map(|(employer, people)| (employer, count(people.len())))
                .max_by(|one, other| one.1.cmp(&other.1).then_with(|| other.0.cmp(&one.0)));
            let finding = Finding::Employers { most, largest };
            lines.push(line(Level::Kept, finding, Some(&cap.clause)));
        }
        lines
    }

    /// Voting members by employer on a day, the employer by the name of its group of companies.
    fn seats_by_employer(&self, day: Date) -> BTreeMap<String, BTreeSet<AccountId>> {
        let voting = self.voting(day);
        let affiliations = voting.iter().map(|(account, seat)| {
            let said = seat.affiliation.as_deref();
            let said = said.map(|said| (seat.term.from, said));
            self.affiliations.on(*account, said, day)
        });
        let employers = self.companies.employers(affiliations, day);
        let mut seats: BTreeMap<String, BTreeSet<AccountId>> = BTreeMap::new();
        for (account, employer) in voting.keys().zip(employers) {
            if let Some(employer) = employer {
                seats.entry(employer).or_default().insert(*account);
            }
        }
        seats
    }

    /// The day since which the employer has had more than it may without a break.
    fn over_since(&self, cap: &EmployerCap, employer: &str) -> Date {
        let mut since = self.day;
        for day in self.days_of_change() {
            let seats = self.seats_by_employer(day);
            let has = seats.get(employer).map_or(0, |people| count(people.len()));
            if has <= cap.most(count(self.voting(day).len())) {
                break;
            }
            since = day;
        }
        since
    }

    /// The days by that of the standing on which who sits or for whom may have changed, the latest first.
    fn days_of_change(&self) -> Vec<Date> {
        let voting = self
            .memberships
            .iter()
            .filter(|one| one.voting_status == VotingStatus::Voting);
        let mut days: BTreeSet<Date> = voting
            .flat_map(|one| [Some(one.term.from), one.term.to])
            .flatten()
            .collect();
        days.extend(self.affiliations.days());
        days.extend(self.companies.days());
        days.into_iter()
            .rev()
            .filter(|day| *day <= self.day)
            .collect()
    }
}

fn most(cap: &EmployerCap, of: u32) -> Most {
    Most {
        votes: cap.most(of),
        of,
        ratio: cap.ratio,
        share: cap.ratio.map(|ratio| ratio.of(of)),
        number: cap.votes,
    }
}

/// The first day after a period that begins with a day; `None` beyond the calendar's end.
pub(super) fn ends(period: Period, from: Date) -> Option<Date> {
    let start: Timestamp = from.to_zoned(TimeZone::UTC).ok()?.timestamp();
    let end = period.after(start, &TimeZone::UTC)?.to_zoned(TimeZone::UTC);
    // Part of a day is a day.
    if end.hour() == 0 && end.minute() == 0 {
        Some(end.date())
    } else {
        end.date().tomorrow().ok()
    }
}
