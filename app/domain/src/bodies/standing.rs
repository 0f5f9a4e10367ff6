//! A body beside its own charter: seats, employers, length of service, absence. Computed and said, never applied.

mod absence;
mod caps;
mod readings;
mod service;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Affiliations, Membership, VotingStatus, companies::Companies};
use crate::{
    ids::AccountId,
    meetings::Attendance,
    motions::{
        Ratio, Rules,
        rules::{Absence, AbsenceEffect, CapEffect, Clause},
    },
    words::words,
};

pub use readings::Reading;
pub use service::{GAP_DAYS, Served};

words! {
    /// How a line of the standing is to be read.
    pub enum Level {
        /// It is not as the charter says.
        Broken = "broken",
        /// It will soon not be, unless somebody does something.
        Soon = "soon",
        /// It is as the charter says.
        Kept = "kept",
    }
}

/// A person on the page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Who {
    /// The account.
    pub account: AccountId,
    /// The name; `None` for somebody who has closed the account.
    pub name: Option<String>,
}

impl Who {
    /// In the order of names, whoever has none last.
    fn by_name(&self, other: &Self) -> std::cmp::Ordering {
        let key = |who: &Self| (who.name.is_none(), who.name.clone(), who.account);
        key(self).cmp(&key(other))
    }
}

/// One meeting that was held, with who is marked in its attendance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The day.
    pub day: Date,
    /// How somebody took part; whoever is not in it was not there.
    pub marks: BTreeMap<AccountId, Attendance>,
}

/// One vote that is closed, with its electorate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Polled {
    /// The day on which it was closed.
    pub day: Date,
    /// Who could vote, and whether they did; who stepped aside has acted too.
    pub voted: BTreeMap<AccountId, bool>,
}

/// Everything the standing is computed from.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The day it is of.
    pub day: Date,
    /// The rules in force on it.
    pub rules: &'a Rules,
    /// Every membership of the body that stands.
    pub memberships: &'a [Membership],
    /// The names shown.
    pub names: &'a BTreeMap<AccountId, String>,
    /// For whom people stand.
    pub affiliations: &'a Affiliations,
    /// The companies they write.
    pub companies: &'a Companies,
    /// The meetings held by that day, the earliest first.
    pub meetings: &'a [Held],
    /// The votes closed by that day, the earliest first.
    pub votes: &'a [Polled],
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "finding")]
pub enum Finding {
    /// Voting seats beside those that the charter provides.
    Seats {
        /// Voting members.
        held: u32,
        /// Seats provided.
        provided: u32,
    },
    /// A class of members that the charter distinguishes.
    Class {
        /// Its name.
        class: String,
        /// Voting members in it.
        members: u32,
    },
    /// A voting member in no class, though the charter distinguishes some.
    Classless {
        /// The member.
        who: Who,
    },
    /// Voting seats of one employer.
    Employer {
        /// The name of the employer or its group of companies.
        employer: String,
        /// Who stands for it.
        who: Vec<Who>,
        /// The most it may have.
        most: Most,
        /// What follows when it has more.
        effect: CapEffect,
        /// Since when it has more than it may.
        since: Option<Date>,
        /// Until when it may have more.
        grace_until: Option<Date>,
    },
    /// No employer has more than it may.
    Employers {
        /// The most one may have.
        most: Most,
        /// The one with the most seats, and how many.
        largest: Option<(String, u32)>,
    },
    /// A voting member's length of service.
    Service {
        /// The member.
        who: Who,
        /// The terms behind it.
        served: Served,
        /// The most terms in a row.
        consecutive: Option<u32>,
        /// The most terms ever.
        lifetime: Option<u32>,
        /// The day on which the present term ends.
        until: Option<Date>,
    },
    /// Nobody is at a limit of service.
    Services {
        /// Voting members looked at.
        members: u32,
    },
    /// A voting member who does not come or does not vote.
    Absent {
        /// The member.
        who: Who,
        /// The rule.
        rule: Absence,
        /// How many meetings or votes were missed, in a row or of the last.
        missed: u32,
        /// Of how many.
        of: u32,
        /// The last day on which the member did anything.
        last: Option<Date>,
        /// What the charter says follows.
        effect: AbsenceEffect,
        /// How many more meetings in a row give a suspended vote back.
        back_after: Option<u32>,
    },
    /// Nobody counts as inactive, or nearly so.
    Present {
        /// The rule.
        rule: Absence,
        /// Voting members looked at.
        members: u32,
    },
    /// A voting seat of which nobody has written down how it came about.
    Unexplained {
        /// Whose.
        who: Who,
    },
    /// An alternate of nobody who has a vote.
    Alternate {
        /// The alternate.
        who: Who,
        /// For whom, where that is written down.
        of: Option<Who>,
    },
}

/// The most votes of one employer, with its arithmetic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Most {
    /// The number.
    pub votes: u32,
    /// Voting members.
    pub of: u32,
    /// The share of them, where the charter names one.
    pub ratio: Option<Ratio>,
    /// What the share comes to, rounded down.
    pub share: Option<u32>,
    /// The number that the charter names.
    pub number: Option<u32>,
}

/// One line: what was found, how it is to be read, where the rule stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// How it is to be read.
    pub level: Level,
    /// What was found.
    #[serde(flatten)]
    pub finding: Finding,
    /// Where the rule stands; nowhere for what is asked of every body.
    pub clause: Option<Clause>,
}

words! {
    /// What a charter may have a rule about.
    pub enum Subject {
        /// The number of seats.
        Seats = "seats",
        /// The seats of one employer.
        Employers = "employers",
        /// How long somebody may serve.
        Service = "service",
        /// Those who don't come.
        Absence = "absence",
    }
}

/// How often somebody came and voted in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Presence {
    /// The voting member.
    pub who: Who,
    /// Meetings attended, oneself or by an alternate.
    pub attended: u32,
    /// Meetings held while the person had a vote.
    pub meetings: u32,
    /// Votes taken part in.
    pub voted: u32,
    /// Votes in which the person could have.
    pub votes: u32,
}

/// A body's standing on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Standing {
    /// What was found, the gravest first.
    pub lines: Vec<Line>,
    /// What the rules say nothing about.
    pub silent: Vec<Subject>,
    /// What was assumed where the charter leaves something open about what it has rules for.
    #[serde(default)]
    pub readings: Vec<Reading>,
    /// How often everybody with a vote came in the year before the day.
    pub presence: Vec<Presence>,
}

/// A body's standing with what its page says around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyStanding {
    /// The body's address part.
    pub slug: String,
    /// The body's name.
    pub name: String,
    /// The day it is of, in the body's zone.
    pub as_of: Date,
    /// Today in the body's zone.
    pub today: Date,
    /// The first day of the rules in force on that day, and the part of the charter they come from; nothing where the
    /// body had none.
    pub rules: Option<(Date, String)>,
    /// What was found.
    #[serde(flatten)]
    pub standing: Standing,
}

impl Standing {
    /// Looks at everything.
    pub fn of(facts: &Facts<'_>) -> Self {
        let mut lines = facts.seats();
        lines.extend(facts.employers());
        lines.extend(facts.service());
        lines.extend(facts.absence());
        lines.extend(facts.papers());
        lines.sort_by_key(|line| line.level);
        let rules = facts.rules;
        let says = |subject| match subject {
            Subject::Seats => rules.common.seats.is_some(),
            Subject::Employers => rules.common.employer_cap.is_some(),
            Subject::Service => rules
                .terms
                .as_ref()
                .is_some_and(|terms| terms.consecutive.or(terms.lifetime).is_some()),
            Subject::Absence => !rules.inactivity.is_empty(),
        };
        Self {
            lines,
            silent: Subject::ALL
                .iter()
                .copied()
                .filter(|one| !says(*one))
                .collect(),
            readings: readings::readings(rules),
            presence: facts.presence(),
        }
    }

    /// How many lines are of a level.
    pub fn count(&self, level: Level) -> usize {
        self.lines.iter().filter(|line| line.level == level).count()
    }
}

fn line(level: Level, finding: Finding, clause: Option<&Clause>) -> Line {
    Line {
        level,
        finding,
        clause: clause.filter(|clause| !clause.place.is_empty()).cloned(),
    }
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

impl<'a> Facts<'a> {
    /// The seats with a vote on a day, each person once.
    fn voting(&self, day: Date) -> BTreeMap<AccountId, &'a Membership> {
        self.memberships
            .iter()
            .filter(|one| one.voting_status == VotingStatus::Voting && one.term.holds_on(day))
            .map(|one| (one.account, one))
            .collect()
    }

    fn who(&self, account: AccountId) -> Who {
        Who {
            account,
            name: self.names.get(&account).cloned(),
        }
    }

    fn seats(&self) -> Vec<Line> {
        let voting = self.voting(self.day);
        let mut lines = Vec::new();
        if let Some(provided) = self.rules.common.seats {
            let held = count(voting.len());
            let level = match held.cmp(&provided) {
                std::cmp::Ordering::Less => Level::Soon,
                std::cmp::Ordering::Equal => Level::Kept,
                std::cmp::Ordering::Greater => Level::Broken,
            };
            lines.push(line(level, Finding::Seats { held, provided }, None));
        }
        for class in &self.rules.common.classes {
            let of = voting
                .values()
                .filter(|one| one.class.as_ref() == Some(class));
            let members = count(of.count());
            let level = if members == 0 {
                Level::Soon
            } else {
                Level::Kept
            };
            let class = class.clone();
            lines.push(line(level, Finding::Class { class, members }, None));
        }
        if !self.rules.common.classes.is_empty() {
            for (account, _) in voting.iter().filter(|(_, one)| one.class.is_none()) {
                let who = self.who(*account);
                lines.push(line(Level::Soon, Finding::Classless { who }, None));
            }
        }
        lines
    }

    /// Seats that nobody has explained, and alternates of nobody.
    fn papers(&self) -> Vec<Line> {
        let voting = self.voting(self.day);
        let mut lines: Vec<Line> = voting
            .iter()
            .filter(|(_, one)| one.appointed.is_none())
            .map(|(account, _)| {
                let who = self.who(*account);
                line(Level::Soon, Finding::Unexplained { who }, None)
            })
            .collect();
        let alternates = self.memberships.iter().filter(|one| {
            one.voting_status == VotingStatus::Alternate && one.term.holds_on(self.day)
        });
        for alternate in alternates {
            let of = alternate.stands_in_for;
            let sits = of.is_some_and(|principal| voting.contains_key(&principal));
            let finding = Finding::Alternate {
                who: self.who(alternate.account),
                of: of.map(|principal| self.who(principal)),
            };
            lines.push(line(
                if sits { Level::Kept } else { Level::Soon },
                finding,
                None,
            ));
        }
        lines
    }
}

#[cfg(test)]
mod tests;
