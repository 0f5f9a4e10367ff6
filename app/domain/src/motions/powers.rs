//! Who may do what with a motion.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::ballot::Choice;
use super::rules::{Mode, Movers};
use super::state::{State, deadline_reached};
use crate::bodies::Role;

/// What a person is in a body on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Office {
    /// Has a vote; comes from the voting status alone.
    pub voting: bool,
    /// The roles held.
    pub roles: Vec<Role>,
}

impl Office {
    /// Leads the vote: the chair, or the lead of a working group.
    pub fn presides(&self) -> bool {
        self.roles
            .iter()
            .any(|role| matches!(role, Role::Chair | Role::Lead))
    }

    /// Marks the roll: who presides, and the secretary.
    pub fn keeps_the_roll(&self) -> bool {
        self.presides() || self.roles.contains(&Role::Secretary)
    }

    /// Whether the person is one of those who may move.
    pub fn moves(&self, movers: Movers) -> bool {
        match movers {
            Movers::VotingMembers => self.voting,
            Movers::Members => self.voting || !self.roles.is_empty(),
            Movers::Anyone => true,
        }
    }

    /// Sees the body's drafts.
    pub fn sees_drafts(&self) -> bool {
        self.voting || self.keeps_the_roll()
    }
}

/// Where a person stands towards one motion.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Relation {
    /// The office in the body today.
    pub office: Office,
    /// Moved it.
    pub mover: bool,
    /// Has a seat in its sealed electorate.
    pub elector: bool,
    /// It is about this person, who then has no vote.
    pub subject: bool,
    /// Was suspended when the vote opened, so without one.
    pub suspended: bool,
    /// The vote so far.
    pub choice: Option<Choice>,
    /// It was made public before its vote.
    pub announced: bool,
    /// What its sealed rule and its outcome leave open to somebody.
    pub left: Left,
}

/// What the rule and the outcome of a motion leave open, whoever it is open to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Left {
    /// Members can end the vote for a meeting.
    pub halt: bool,
    /// The end that the vote can be given once.
    pub extension: Option<Timestamp>,
    /// Somebody else still has to say something.
    pub ruling: bool,
    /// The matter can be taken further.
    pub referral: bool,
}

/// What the reader of a motion may do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Powers {
    /// Vote or recuse oneself.
    pub vote: bool,
    /// The reader's vote so far.
    pub choice: Option<Choice>,
    /// Mark who is present.
    pub mark_roll: bool,
    /// End the vote.
    pub close: bool,
    /// Change the draft.
    pub edit: bool,
    /// Open the vote.
    pub open: bool,
    /// Give the motion up.
    pub withdraw: bool,
    /// Make the draft public.
    pub announce: bool,
    /// Second or sponsor it, or take that back.
    pub back: bool,
    /// Propose an amendment of it.
    pub amend: bool,
    /// Enter that the body has decided for an amendment.
    pub adopt: bool,
    /// Ask for a meeting instead of the vote, or no longer ask.
    pub halt: bool,
    /// Give the vote this later end.
    pub extend: Option<Timestamp>,
    /// Write down what others say of it.
    pub rule: bool,
    /// Take the matter further.
    pub refer: bool,
}

impl Powers {
    /// What the person may do now.
    pub fn of(
        relation: &Relation,
        state: State,
        mode: Mode,
        closes_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Self {
        let draft = state == State::Draft;
        let open = state == State::Open && !deadline_reached(closes_at, now);
        let closed = state == State::Closed;
        let (office, left) = (&relation.office, relation.left);
        Self {
            vote: open && relation.elector && !relation.subject && !relation.suspended,
            choice: relation.choice,
            mark_roll: open && mode == Mode::Meeting && office.keeps_the_roll(),
            close: open && office.presides(),
            edit: draft && (relation.mover || office.keeps_the_roll()),
            open: draft && (relation.mover || office.keeps_the_roll()),
            // A draft is the body's own business. Once the vote is open, only the mover can take the question back.
            withdraw: draft && (relation.mover || office.presides()) || open && relation.mover,
            announce: draft && !relation.announced && (relation.mover || office.keeps_the_roll()),
            back: draft && relation.announced && office.voting && !relation.mover,
            amend: draft && relation.announced && office.sees_drafts() && !relation.mover,
            adopt: draft && relation.announced && office.keeps_the_roll(),
            halt: open && left.halt && relation.elector && !relation.suspended,
            extend: left.extension.filter(|_| open && office.presides()),
            rule: closed && left.ruling && office.keeps_the_roll(),
            refer: closed && left.referral && office.voting,
        }
    }
}
