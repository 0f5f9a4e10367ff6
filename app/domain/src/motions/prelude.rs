//! What comes before the vote: the announcement, its notice, those who second and sponsor a motion.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::rules::{Period, Rule, Support};
use crate::words::words;

words! {
    /// How somebody besides the mover is for putting a motion to the vote.
    pub enum Backing {
        /// Seconds it.
        Second = "second",
        /// Sponsors it.
        Sponsor = "sponsor",
    }
}

/// Where a motion stands before its vote.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prelude {
    /// When it was made public.
    pub announced_at: Option<Timestamp>,
    /// From when the notice counts: the announcement, or an edit that began it anew.
    pub notice_from: Option<Timestamp>,
    /// Who backs it now, and since when.
    pub backers: Vec<(Backing, Timestamp)>,
}

/// What stands between a motion and its vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "obstacle")]
pub enum Obstacle {
    /// It has to be announced first.
    NotAnnounced,
    /// Its notice has not passed.
    Notice {
        /// The vote can open from then on.
        until: Timestamp,
    },
    /// Too few back it so far.
    Backers {
        /// How they have to back it.
        backing: Backing,
        /// How many do.
        given: u32,
        /// How many have to.
        needed: u32,
        /// The last instant for it, where there is one.
        until: Option<Timestamp>,
    },
    /// Too few backed it in time; an edit that begins the notice anew, or a new motion, begins again.
    Lapsed {
        /// How they had to back it.
        backing: Backing,
        /// How many did.
        given: u32,
        /// How many had to.
        needed: u32,
        /// Until then.
        until: Timestamp,
    },
}

impl Rule {
    /// How members have to back a motion of this kind, and how many.
    pub fn support(&self, backing: Backing) -> Option<&Support> {
        let course = &self.decision.course;
        match backing {
            Backing::Second => course.second.as_ref(),
            Backing::Sponsor => course.sponsors.as_ref(),
        }
    }

    /// From its announcement to the opening of the vote.
    pub fn notice(&self) -> Option<Period> {
        self.decision.course.timing.as_ref()?.notice
    }

    /// Whether a motion of this kind has to be announced before its vote.
    pub fn asks_for_announcement(&self) -> bool {
        let supported = |backing: &Backing| self.support(*backing).is_some();
        self.notice().is_some() || Backing::ALL.iter().any(supported)
    }

    /// Whether an edit of the meaning begins the notice anew.
    pub fn restarts(&self) -> bool {
        let timing = self.decision.course.timing.as_ref();
        timing.is_some_and(|timing| timing.restarts)
    }
}

impl Prelude {
    /// When the vote can open at the earliest, as far as notice goes.
    pub fn opens_from(&self, rule: &Rule, zone: &TimeZone) -> Option<Timestamp> {
        rule.notice()?.after(self.notice_from?, zone)
    }

    /// What stands between the motion and its vote at an instant; `zone` is the body's.
    pub fn obstacles(&self, rule: &Rule, now: Timestamp, zone: &TimeZone) -> Vec<Obstacle> {
        let Some(from) = self.notice_from else {
            return if rule.asks_for_announcement() {
                vec![Obstacle::NotAnnounced]
            } else {
                Vec::new()
            };
        };
        let mut obstacles = Vec::new();
        if let Some(until) = self.opens_from(rule, zone).filter(|until| now < *until) {
            obstacles.push(Obstacle::Notice { until });
        }
        for backing in Backing::ALL.iter().copied() {
            let asked = rule.support(backing);
            obstacles.extend(asked.and_then(|asked| self.missing(backing, asked, from, now, zone)));
        }
        obstacles
    }

    fn missing(
        &self,
        backing: Backing,
        asked: &Support,
        from: Timestamp,
        now: Timestamp,
        zone: &TimeZone,
    ) -> Option<Obstacle> {
        let until = asked.within.and_then(|within| within.after(from, zone));
        let in_time = |given: Timestamp| until.is_none_or(|until| given <= until);
        let backers = self.backers.iter();
        let given = backers
            .filter(|(how, given)| *how == backing && in_time(*given))
            .count();
        let given = u32::try_from(given).unwrap_or(u32::MAX);
        let needed = asked.needed;
        if given >= needed {
            return None;
        }
        Some(match until {
            Some(until) if now > until => Obstacle::Lapsed {
                backing,
                given,
                needed,
                until,
            },
            until => Obstacle::Backers {
                backing,
                given,
                needed,
                until,
            },
        })
    }
}
