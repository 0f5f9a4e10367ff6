//! Votes of a motion, and what others said of it.

use folkmoot_domain::motions::{
    conflicts::Answered,
    proceedings::Ruling as RulingModel,
    reading::{FormerVote as FormerVoteModel, RollCallRow as RowModel},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::Person;

/// A vote that its voter changed before the close.
#[derive(Serialize, ToSchema)]
pub struct FormerVote {
    /// `yes`, `no`, `abstain` or `recuse`.
    pub choice: String,
    /// The reason that was given for it.
    pub reason: Option<String>,
    /// When it was cast.
    pub cast_at: String,
    /// When another one took its place.
    pub superseded_at: String,
}

impl From<FormerVoteModel> for FormerVote {
    fn from(vote: FormerVoteModel) -> Self {
        Self {
            choice: vote.choice.word().to_owned(),
            reason: vote.reason,
            cast_at: vote.cast_at.to_string(),
            superseded_at: vote.superseded_at.to_string(),
        }
    }
}

/// What somebody answered before voting on a motion that touches an interest of theirs.
#[derive(Serialize, ToSchema)]
pub struct ConflictAnswer {
    /// `recused`, `abstained` (because the rules say so) or `voted` (all the same).
    pub stance: String,
    /// The interests that were touched, and affiliations; none once the person has closed the account.
    pub interests: Vec<String>,
    /// What of the motion touches them, in the same order.
    pub concerns: Vec<String>,
    /// Why the interest does not affect the vote.
    pub why: Option<String>,
    /// When it was answered.
    pub answered_at: String,
}

impl From<Answered> for ConflictAnswer {
    fn from(answered: Answered) -> Self {
        let touches = answered.touches.into_iter();
        let (interests, concerns) = touches.map(|one| (one.interest, one.concerns)).unzip();
        Self {
            stance: answered.stance.word().to_owned(),
            interests,
            concerns,
            why: answered.why,
            answered_at: answered.at.to_string(),
        }
    }
}

/// One seat of the electorate.
#[derive(Serialize, ToSchema)]
pub struct RollCallRow {
    /// Who holds it.
    pub person: Person,
    /// The affiliation at the opening.
    pub affiliation: Option<String>,
    /// Something was said, also where nobody may see what.
    pub voted: bool,
    /// `yes`, `no`, `abstain` or `recuse` (where approvals are asked for, a yes approves and a no objects); none when
    /// nothing was said, or nobody may see what.
    pub choice: Option<String>,
    /// The reason that was given for it.
    pub reason: Option<String>,
    /// When the vote was cast or last changed.
    pub cast_at: Option<String>,
    /// The votes it took the place of, the first one first; shown once the vote is over, and of objections at
    /// once.
    pub former: Vec<FormerVote>,
    /// Counts as present.
    pub present: bool,
    /// Has no vote, because the charter suspends the vote of those who don't come.
    pub suspended: bool,
    /// What its holder answered, where the motion touches an interest of theirs and the answer may be seen.
    pub conflict: Option<ConflictAnswer>,
    /// Why an officer found that an interest of the holder is matched by mistake.
    pub conflict_cleared: Option<String>,
}

impl From<RowModel> for RollCallRow {
    fn from(row: RowModel) -> Self {
        Self {
            person: row.person.into(),
            affiliation: row.affiliation,
            voted: row.voted,
            choice: row.choice.map(|choice| choice.word().to_owned()),
            reason: row.reason,
            cast_at: row.cast_at.map(|at| at.to_string()),
            former: row.former.into_iter().map(FormerVote::from).collect(),
            present: row.present,
            suspended: row.suspended.is_some(),
            conflict: row.answered.map(ConflictAnswer::from),
            conflict_cleared: row.cleared.map(|clearing| clearing.reason),
        }
    }
}

/// What somebody other than the body has said about a counted motion.
#[derive(Serialize, ToSchema)]
pub struct Ruling {
    /// `approval` from outside, or `tie`: who decides one.
    pub kind: String,
    /// `granted` or `refused`; a tie is granted to the motion or refused to it.
    pub answer: String,
    /// Who had to say it.
    pub by: String,
    /// On which day.
    pub on: String,
    /// Why.
    pub reason: String,
}

impl From<RulingModel> for Ruling {
    fn from(ruling: RulingModel) -> Self {
        Self {
            kind: ruling.kind.word().to_owned(),
            answer: ruling.answer.word().to_owned(),
            by: ruling.by,
            on: ruling.on.to_string(),
            reason: ruling.reason,
        }
    }
}
