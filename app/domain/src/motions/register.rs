//! The register of decisions: filters, order, pages.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::outcome::Verdict;
use crate::ids::MotionId;
use crate::paging::Limit;
use crate::search::search_pattern;
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
    /// Words of title or text.
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
    /// A pattern for `LIKE … ESCAPE '\'` over the search key.
    pub pattern: Option<String>,
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
            pattern: search_pattern(&self.text),
            limit: Limit::new(self.limit.trim().parse().ok()),
            after: Cursor::read(&self.after),
        }
    }

    /// Whether anything is filtered.
    pub fn is_filtered(&self) -> bool {
        [&self.body, &self.year, &self.standing, &self.text]
            .iter()
            .any(|value| !value.trim().is_empty())
    }
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
