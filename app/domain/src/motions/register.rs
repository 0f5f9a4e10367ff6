//! The register of decisions: filters, order, pages.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::force::Force;
use super::outcome::Verdict;
use super::rules::Matter;
use crate::ids::{AccountId, MotionId};
use crate::paging::Limit;
use crate::search::{Sought, sought};
use crate::words::words;

words! {
    /// What a motion has come to, as the register filters it.
    pub enum Standing {
        /// Open for votes.
        Open = "open",
        /// Adopted.
        Passed = "passed",
        /// Adopted by the body, waiting for an approval from outside.
        PassedSubjectToApproval = "passed-subject-to-approval",
        /// Adopted by the body, and not approved outside.
        Refused = "refused",
        /// Adopted by the body, waiting for another one that decides it too.
        AwaitsOtherBody = "awaits-other-body",
        /// Adopted by the body, and not by the other one that had to adopt it too.
        NotCarriedJointly = "not-carried-jointly",
        /// Not adopted.
        Failed = "failed",
        /// No decision for want of a quorum.
        NoQuorum = "no-quorum",
        /// As many for as against, for somebody else to decide.
        Tied = "tied",
        /// Stopped by an objection, or by an employer with more votes than it may have.
        Blocked = "blocked",
        /// Taken back by its mover before the vote ended.
        Withdrawn = "withdrawn",
        /// Decided elsewhere, imported, and not computed here.
        Recorded = "recorded",
    }
}

impl Standing {
    /// What a verdict has made of a motion.
    pub fn of(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Passed => Self::Passed,
            Verdict::PassedSubjectToApproval { .. } => Self::PassedSubjectToApproval,
            Verdict::Failed => Self::Failed,
            Verdict::NoQuorum => Self::NoQuorum,
            Verdict::Tied { .. } => Self::Tied,
            Verdict::Blocked => Self::Blocked,
            Verdict::Withdrawn => Self::Withdrawn,
            Verdict::Recorded => Self::Recorded,
        }
    }
}

/// The register's filters as they stand in its address.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RegisterQuery {
    /// A body's slug.
    pub body: String,
    /// A year of opening.
    pub year: String,
    /// A [`Standing`] by its name.
    pub standing: String,
    /// A [`Force`] by its word.
    pub force: String,
    /// A [`Matter`] by its word.
    pub matter: String,
    /// The id of somebody who moved it or had a vote on it.
    pub person: String,
    /// Words of title, text or number.
    pub text: String,
    /// Rows per page.
    pub limit: String,
    /// Where the page begins, as the page before said.
    pub after: String,
}

/// The filters, understood; what can't be understood filters nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filters {
    /// A body's slug.
    pub body: Option<String>,
    /// A year of opening in the body's zone.
    pub year: Option<i16>,
    /// What it has come to.
    pub standing: Option<Standing>,
    /// Where it stands since it was adopted.
    pub force: Option<Force>,
    /// What it is about.
    pub matter: Option<Matter>,
    /// Who moved it or had a vote on it.
    pub person: Option<AccountId>,
    /// Words of title, text or number, all of which it has to have; nothing was typed when there is none, and nothing is
    /// found when what was typed holds no word.
    pub sought: Option<Vec<Sought>>,
    /// Rows per page.
    pub limit: Limit,
    /// Where the page begins.
    pub after: Option<Cursor>,
}

impl RegisterQuery {
    /// The filters this address asks for.
    pub fn filters(&self) -> Filters {
        let body = self.body.trim();
        Filters {
            body: (!body.is_empty()).then(|| body.to_owned()),
            year: self.year.trim().parse().ok(),
            standing: Standing::from_word(self.standing.trim()),
            force: Force::from_word(self.force.trim()),
            matter: Matter::from_word(self.matter.trim()),
            person: self.person.trim().parse().ok(),
            sought: (!self.text.trim().is_empty()).then(|| sought(&self.text)),
            limit: Limit::new(self.limit.trim().parse().ok()),
            after: Cursor::read(&self.after),
        }
    }

    /// The filters as a part of an address, without the page; empty where nothing is filtered.
    pub fn address_part(&self) -> String {
        let filters = [
            ("body", &self.body),
            ("year", &self.year),
            ("standing", &self.standing),
            ("force", &self.force),
            ("matter", &self.matter),
            ("person", &self.person),
            ("text", &self.text),
        ];
        let parts: Vec<String> = filters
            .into_iter()
            .filter(|(_, value)| !value.trim().is_empty())
            .map(|(name, value)| format!("{name}={}", percent_encoded(value)))
            .collect();
        parts.join("&")
    }

    /// Whether anything is filtered.
    pub fn is_filtered(&self) -> bool {
        let filters = [
            &self.body,
            &self.year,
            &self.standing,
            &self.force,
            &self.matter,
            &self.person,
            &self.text,
        ];
        filters.iter().any(|value| !value.trim().is_empty())
    }
}

/// A value as it stands in an address (RFC 3986): all but unreserved characters as bytes of UTF-8.
fn percent_encoded(value: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String can't fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// The place in the register after which a page begins: newest first, ids break ties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// When the last row shown was opened.
    pub opened_at: Timestamp,
    /// Its id.
    pub id: MotionId,
}

impl Cursor {
    /// The opaque form in an address.
    pub fn token(self) -> String {
        format!("{}.{}", self.opened_at.as_microsecond(), self.id.0.simple())
    }

    /// Reads the opaque form; `None` when it is none.
    pub fn read(token: &str) -> Option<Self> {
        let (micros, id) = token.split_once('.')?;
        Some(Self {
            opened_at: Timestamp::from_microsecond(micros.parse().ok()?).ok()?,
            id: id.parse().ok()?,
        })
    }
}
