//! Rules and votes from files: what `folkmoot motion outcome` computes with.
//!
//! A case is an electorate whose members have names instead of accounts, what each said, and when.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, tz::TimeZoneDatabase};
use serde::Deserialize;

use super::ballot::{Choice, Unit};
use super::outcome::{Events, Outcome, Summary};
use super::rules::{Decision, Matter, Mode, Period, Rule, Rules};

/// The most members of an electorate in a file.
pub const MOST_MEMBERS: usize = 1_000_000;

/// One who may vote, as it is written: a name, or an object with more.
#[derive(Deserialize)]
#[serde(untagged)]
enum Entry {
    Name(String),
    More(More),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct More {
    member: String,
    #[serde(default)]
    class: Option<String>,
    #[serde(default)]
    employer: Option<String>,
    #[serde(default)]
    suspended: bool,
}

/// One who may vote.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "Entry")]
struct Member {
    name: String,
    class: Option<String>,
    employer: Option<String>,
    suspended: bool,
}

impl From<Entry> for Member {
    fn from(entry: Entry) -> Self {
        match entry {
            Entry::Name(name) => Self {
                name,
                class: None,
                employer: None,
                suspended: false,
            },
            Entry::More(more) => Self {
                name: more.member,
                class: more.class,
                employer: more.employer,
                suspended: more.suspended,
            },
        }
    }
}

/// What `VOTES.json` holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What the motion is about; needed when the rules have several decisions.
    #[serde(default)]
    matter: Option<Matter>,
    /// How it is decided.
    #[serde(default)]
    mode: Option<Mode>,
    /// The kind of change.
    #[serde(default)]
    variant: Option<String>,
    /// All who may vote.
    electorate: Vec<Member>,
    /// What each said; who is not in it said nothing.
    #[serde(default)]
    votes: BTreeMap<String, Choice>,
    /// Who was there without voting.
    #[serde(default)]
    present: Vec<String>,
    /// Who stepped aside, besides those who voted `recuse`.
    #[serde(default)]
    recused: Vec<String>,
    /// Whose vote was suspended.
    #[serde(default)]
    suspended: Vec<String>,
    /// Whom it is about.
    #[serde(default)]
    subject: Option<String>,
    /// Who asked for a meeting instead.
    #[serde(default)]
    halted_by: Vec<String>,
    /// Its mover has taken it back.
    #[serde(default)]
    withdrawn: bool,
    /// When the vote began.
    #[serde(default)]
    opened: Option<Timestamp>,
    /// When it ended.
    #[serde(default)]
    closed: Option<Timestamp>,
    /// The body's IANA zone, for periods in days.
    #[serde(default)]
    zone: Option<String>,
}

/// Why an outcome can't be computed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoCase {
    /// The rules have no decision of this kind.
    #[error("the rules have no decision about {matter} by {mode}{variant}; they have: {known}")]
    NoDecision {
        /// About what.
        matter: &'static str,
        /// How.
        mode: &'static str,
        /// Of which kind, with words around it.
        variant: String,
        /// Those there are.
        known: String,
    },
    /// Several decisions fit.
    #[error("say \"matter\", \"mode\" or \"variant\": several decisions fit: {0}")]
    Several(String),
    /// A decision needs a majority or approvals.
    #[error("the decision about {0} by {1} names neither a threshold nor approvals")]
    Incomplete(&'static str, &'static str),
    /// Somebody is in the electorate twice.
    #[error("{0:?} is in the electorate twice")]
    Twice(String),
    /// Somebody is named who may not vote.
    #[error("{1:?} in \"{0}\" is not in the electorate")]
    Stranger(&'static str, String),
    /// Somebody who stepped aside has voted.
    #[error("{0:?} is recused and has voted {1}")]
    RecusedVoter(String, &'static str),
    /// The times make no sense.
    #[error("the vote closed before it opened")]
    ClosedFirst,
    /// There is no such zone.
    #[error("there is no time zone {0:?}")]
    NoZone(String),
    /// Too many.
    #[error("the electorate has more than {MOST_MEMBERS} members")]
    TooMany,
}

/// An outcome with the numbers that decided it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The rule it was decided by.
    pub rule: Rule,
    /// What came of it.
    pub outcome: Outcome,
    /// The numbers.
    pub summary: Summary,
}

impl Case {
    /// Decides the case by a set of rules; `zones` knows the zone that it names.
    ///
    /// Without times the vote was open as long as the rules want.
    ///
    /// # Errors
    /// Says what is wrong in one sentence.
    pub fn decide(&self, rules: &Rules, zones: &TimeZoneDatabase) -> Result<Decided, NoCase> {
        let decision = self.decision(rules)?;
        if decision.threshold.is_none() && decision.approvals.is_none() {
            let (matter, mode) = (decision.matter.word(), decision.mode.word());
            return Err(NoCase::Incomplete(matter, mode));
        }
        let rule = rules.rule(decision);
        let units = self.units()?;
        let events = self.events(&rule, zones)?;
        Ok(Decided {
            outcome: Outcome::of_units(&rule, &units, events),
            summary: Summary::of(&rule, &units, events),
            rule,
        })
    }

    /// The one decision that fits what the case says of itself. Of several matters it is the ordinary one.
    fn decision<'r>(&self, rules: &'r Rules) -> Result<&'r Decision, NoCase> {
        let fits = |decision: &&Decision| {
            self.matter.is_none_or(|matter| decision.matter == matter)
                && self.mode.is_none_or(|mode| decision.mode == mode)
                && self
                    .variant
                    .as_ref()
                    .is_none_or(|variant| decision.variant.as_ref() == Some(variant))
        };
        let fitting: Vec<&Decision> = rules.decisions.iter().filter(fits).collect();
        let ordinary: Vec<&Decision> = fitting
            .iter()
            .copied()
            .filter(|decision| decision.matter == Matter::Ordinary)
            .collect();
        match (&fitting[..], &ordinary[..]) {
            ([only], _) | (_, [only]) => Ok(only),
            ([], _) => Err(NoCase::NoDecision {
                matter: self.matter.map_or("anything", Matter::word),
                mode: self.mode.map_or("any mode", Mode::word),
                variant: self
                    .variant
                    .as_ref()
                    .map(|variant| format!(" of the kind {variant:?}"))
                    .unwrap_or_default(),
                known: known(rules.decisions.iter()),
            }),
            (several, _) => Err(NoCase::Several(known(several.iter().copied()))),
        }
    }

    /// The electorate with what became of each.
    fn units(&self) -> Result<Vec<Unit<'_>>, NoCase> {
        if self.electorate.len() > MOST_MEMBERS {
            return Err(NoCase::TooMany);
        }
        let mut names = BTreeSet::new();
        for member in &self.electorate {
            if !names.insert(member.name.as_str()) {
                return Err(NoCase::Twice(member.name.clone()));
            }
        }
        let known = |list: &'static str, name: &str| {
            if names.contains(name) {
                Ok(())
            } else {
                Err(NoCase::Stranger(list, name.to_owned()))
            }
        };
        for name in self.votes.keys() {
            known("votes", name)?;
        }
        for (list, people) in [
            ("present", &self.present),
            ("recused", &self.recused),
            ("suspended", &self.suspended),
            ("halted_by", &self.halted_by),
        ] {
            for name in people {
                known(list, name)?;
            }
        }
        let (present, recused) = (set(&self.present), set(&self.recused));
        let suspended = set(&self.suspended);
        let units = self.electorate.iter().map(|member| {
            let name = member.name.as_str();
            let voted = self.votes.get(name).copied();
            let aside = recused.contains(name);
            if let Some(choice) = voted.filter(|choice| aside && *choice != Choice::Recuse) {
                return Err(NoCase::RecusedVoter(name.to_owned(), choice.word()));
            }
            Ok(Unit {
                choice: if aside { Some(Choice::Recuse) } else { voted },
                on_roll: present.contains(name),
                suspended: member.suspended || suspended.contains(name),
                subject: self.subject.as_deref() == Some(name),
                class: member.class.as_deref(),
                employer: member.employer.as_deref(),
            })
        });
        units.collect()
    }

    fn events(&self, rule: &Rule, zones: &TimeZoneDatabase) -> Result<Events, NoCase> {
        let zone = self.zone.as_deref().unwrap_or("UTC");
        let zone = zones
            .get(zone)
            .map_err(|_| NoCase::NoZone(zone.to_owned()))?;
        let halted = set(&self.halted_by);
        let passed = |period: Period| match (self.opened, self.closed) {
            (Some(opened), Some(closed)) => {
                period.after(opened, &zone).is_some_and(|end| end <= closed)
            }
            _ => true,
        };
        if let (Some(opened), Some(closed)) = (self.opened, self.closed)
            && closed < opened
        {
            return Err(NoCase::ClosedFirst);
        }
        let decision = &rule.decision;
        let least = decision
            .course
            .timing
            .as_ref()
            .and_then(|timing| timing.least);
        Ok(Events {
            withdrawn: self.withdrawn,
            halted_by: u32::try_from(halted.len()).unwrap_or(u32::MAX),
            waited: least.is_none_or(passed),
            later: decision
                .later
                .as_ref()
                .is_none_or(|later| passed(later.after)),
        })
    }
}

fn set(names: &[String]) -> BTreeSet<&str> {
    names.iter().map(String::as_str).collect()
}

/// Decisions by what tells them apart.
fn known<'d>(decisions: impl Iterator<Item = &'d Decision>) -> String {
    let names = decisions.map(|decision| {
        let (matter, mode) = (decision.matter.word(), decision.mode.word());
        match &decision.variant {
            Some(variant) => format!("{matter} by {mode} ({variant})"),
            None => format!("{matter} by {mode}"),
        }
    });
    names.collect::<Vec<_>>().join(", ")
}
