//! Who does not come and does not vote, by every rule that charters have about it.

use std::collections::BTreeMap;

use jiff::{Span, civil::Date};

use super::{Facts, Finding, Held, Level, Line, Polled, Presence, caps::ends, count, line};
use crate::{
    bodies::{Term, VotingStatus},
    ids::AccountId,
    motions::{
        Suspension,
        rules::{Absence, AbsenceEffect, Inactivity},
    },
};

/// What one rule says of one member.
struct Judged {
    level: Level,
    missed: u32,
    of: u32,
    last: Option<Date>,
    /// Meetings in a row that still give a suspended vote back.
    back_after: Option<u32>,
}

impl Facts<'_> {
    /// Whose vote the charter suspends on the day, each with the first rule that does. Meetings count as far as their
    /// attendance is written down.
    pub fn suspensions(&self) -> BTreeMap<AccountId, Suspension> {
        let mut suspensions = BTreeMap::new();
        let suspending = |rule: &&Inactivity| rule.effect == AbsenceEffect::Suspends;
        for rule in self.rules.inactivity.iter().filter(suspending) {
            for account in self.voting(self.day).into_keys() {
                let judged = self.judge(rule, account);
                if let Some(judged) = judged.filter(|judged| judged.level == Level::Broken) {
                    suspensions.entry(account).or_insert_with(|| Suspension {
                        absence: rule.absence,
                        missed: judged.missed,
                        of: judged.of,
                        last: judged.last,
                        clause: rule.clause.clone(),
                    });
                }
            }
        }
        suspensions
    }

    pub(super) fn absence(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let voting = self.voting(self.day);
        for rule in &self.rules.inactivity {
            let before = lines.len();
            for account in voting.keys() {
                let Some(judged) = self.judge(rule, *account) else {
                    continue;
                };
                if judged.level == Level::Kept {
                    continue;
                }
                let finding = Finding::Absent {
                    who: self.who(*account),
                    rule: rule.absence,
                    missed: judged.missed,
                    of: judged.of,
                    last: judged.last,
                    effect: rule.effect,
                    back_after: judged.back_after,
                };
                lines.push(line(judged.level, finding, Some(&rule.clause)));
            }
            if lines.len() == before {
                let finding = Finding::Present {
                    rule: rule.absence,
                    members: count(voting.len()),
                };
                lines.push(line(Level::Kept, finding, Some(&rule.clause)));
            }
        }
        lines
    }

    /// How often everybody with a vote came and voted in the year up to the day.
    pub(super) fn presence(&self) -> Vec<Presence> {
        let year = self
            .day
            .checked_sub(Span::new().years(1))
            .unwrap_or(self.day);
        let mut presence: Vec<Presence> = self
            .voting(self.day)
            .into_keys()
            .map(|account| {
                let since = self.votes_since(account).max(year);
                let came: Vec<bool> = self.meetings_of(account, since).map(|one| one.1).collect();
                let voted: Vec<bool> = self.votes_of(account, since).map(|one| one.1).collect();
                let yes = |of: &[bool]| count(of.iter().filter(|one| **one).count());
                Presence {
                    who: self.who(account),
                    attended: yes(&came),
                    meetings: count(came.len()),
                    voted: yes(&voted),
                    votes: count(voted.len()),
                }
            })
            .collect();
        presence.sort_by(|one, other| one.who.by_name(&other.who));
        presence
    }

    /// The day since which somebody has had a vote here without a break.
    fn votes_since(&self, account: AccountId) -> Date {
        let mut terms: Vec<Term> = self
            .memberships
            .iter()
            .filter(|one| one.account == account && one.voting_status == VotingStatus::Voting)
            .map(|one| one.term)
            .filter(|term| term.from <= self.day)
            .collect();
        terms.sort_by_key(|term| std::cmp::Reverse(term.from));
        let mut since = self.day;
        for term in terms {
            if term.to.is_none_or(|to| since <= to) {
                since = since.min(term.from);
            }
        }
        since
    }

    /// The meetings since a day, and whether somebody was there, or the alternate.
    fn meetings_of(
        &self,
        account: AccountId,
        since: Date,
    ) -> impl Iterator<Item = (Date, bool)> + '_ {
        let was_there = move |meeting: &Held, who: AccountId| {
            meeting.marks.get(&who).is_some_and(|mark| mark.was_there())
        };
        self.meetings
            .iter()
            .filter(move |meeting| since <= meeting.day && meeting.day <= self.day)
            .map(move |meeting| {
                let by_alternate = || {
                    self.memberships.iter().any(|one| {
                        one.stands_in_for == Some(account)
                            && one.voting_status == VotingStatus::Alternate
                            && one.term.holds_on(meeting.day)
                            && was_there(meeting, one.account)
                    })
                };
                (meeting.day, was_there(meeting, account) || by_alternate())
            })
    }

    /// The votes since a day in which somebody could take part, and whether they did.
    fn votes_of(&self, account: AccountId, since: Date) -> impl Iterator<Item = (Date, bool)> + '_ {
        self.votes
            .iter()
            .filter(move |vote| since <= vote.day && vote.day <= self.day)
            .filter_map(move |vote: &Polled| Some((vote.day, *vote.voted.get(&account)?)))
    }

    /// What a rule says of a member; nothing when there is not enough yet to say it by.
    fn judge(&self, rule: &Inactivity, account: AccountId) -> Option<Judged> {
        let since = self.votes_since(account);
        match rule.absence {
            Absence::Meetings(most) => {
                let came: Vec<_> = self.meetings_of(account, since).collect();
                Some(in_a_row(&came, most, rule.back_after))
            }
            Absence::Votes(most) => {
                let voted: Vec<_> = self.votes_of(account, since).collect();
                Some(in_a_row(&voted, most, None))
            }
            Absence::Attended { attended, of } => {
                let came: Vec<_> = self.meetings_of(account, since).collect();
                let last = came.len().checked_sub(usize::try_from(of).ok()?)?;
                let came = came.get(last..)?;
                let there = count(came.iter().filter(|one| one.1).count());
                // One more missed, and the oldest attended is out of sight.
                let next = there - u32::from(came.first().is_some_and(|one| one.1));
                let level = match () {
                    () if there < attended => Level::Broken,
                    () if next < attended => Level::Soon,
                    () => Level::Kept,
                };
                Some(Judged {
                    level,
                    missed: of - there,
                    of,
                    last: came.iter().rfind(|one| one.1).map(|one| one.0),
                    back_after: None,
                })
            }
            Absence::Idle(period) => {
                let acts = self
                    .meetings_of(account, since)
                    .chain(self.votes_of(account, since))
                    .filter(|one| one.1)
                    .map(|one| one.0);
                let last = acts.max();
                let until = ends(period, last.unwrap_or(since))?;
                // A fortnight before it is time to say so.
                let soon = until.checked_sub(Span::new().days(GAP)).unwrap_or(until);
                let level = match () {
                    () if until <= self.day => Level::Broken,
                    () if soon <= self.day => Level::Soon,
                    () => Level::Kept,
                };
                Some(Judged {
                    level,
                    missed: 0,
                    of: 0,
                    last: Some(last.unwrap_or(since)),
                    back_after: None,
                })
            }
            Absence::YearOfVotes(ratio) => {
                let year = self.day.year() - 1;
                let votes: Vec<_> = self
                    .votes_of(account, since)
                    .filter(|one| one.0.year() == year)
                    .collect();
                if votes.is_empty() {
                    return None;
                }
                let (of, cast) = (votes.len(), votes.iter().filter(|one| one.1).count());
                // Less than the share, in whole numbers: cast / of < n / d.
                let (n, d) = (u64::from(ratio.numerator()), u64::from(ratio.denominator()));
                let (of, cast) = (count(of), count(cast));
                let less = u64::from(cast) * d < u64::from(of) * n;
                Some(Judged {
                    level: if less { Level::Broken } else { Level::Kept },
                    missed: of - cast,
                    of,
                    last: None,
                    back_after: None,
                })
            }
        }
    }
}

/// Days before somebody counts as idle on which it is said.
const GAP: i32 = 14;

/// Misses in a row against the most there may be; a suspension goes on until so many in a row were attended.
fn in_a_row(took_part: &[(Date, bool)], most: u32, back_after: Option<u32>) -> Judged {
    let (mut missed, mut there, mut suspended) = (0_u32, 0_u32, false);
    for (_, came) in took_part {
        if *came {
            there += 1;
            // The vote is back in the meeting that is the so-manieth attended in a row.
            if there >= back_after.unwrap_or(1) {
                (missed, suspended) = (0, false);
            }
        } else {
            missed = if there > 0 && !suspended {
                1
            } else {
                missed + 1
            };
            there = 0;
            suspended |= missed >= most;
        }
    }
    let level = match () {
        () if suspended => Level::Broken,
        () if there == 0 && missed > 0 && missed + 1 >= most => Level::Soon,
        () => Level::Kept,
    };
    Judged {
        level,
        missed,
        of: count(took_part.len()),
        last: took_part.iter().rfind(|one| one.1).map(|one| one.0),
        back_after: back_after
            .filter(|_| suspended)
            .map(|needed| needed.saturating_sub(there)),
    }
}
