//! The outcome of a motion: computed from the sealed rules, never typed in, with its arithmetic.

mod figures;
mod judge;
mod prospects;
mod summary;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use self::{
    prospects::{Prospects, Turn},
    summary::{Measured, Summary},
};
use super::ballot::{self, Choice, Tally, Unit};
use super::electorate::SealedElectorate;
use super::ratio::Share;
use super::rules::{
    Approvers, CapEffect, Clause, Period, QuorumBase, QuorumCounts, Rule, ThresholdBase,
};
use crate::ids::AccountId;
use figures::Figures;

/// Everything an outcome depends on.
#[derive(Debug, Clone, Copy)]
pub struct Count<'a> {
    /// Who could vote.
    pub electorate: &'a SealedElectorate,
    /// The last vote of each.
    pub votes: &'a BTreeMap<AccountId, Choice>,
    /// Who was marked present at the meeting; empty for an electronic vote.
    pub roll: &'a BTreeSet<AccountId>,
    /// Whose vote was suspended at the time.
    pub suspended: &'a BTreeSet<AccountId>,
    /// The person it is about, when it is about one.
    pub subject: Option<AccountId>,
    /// The rules sealed at the opening.
    pub rule: &'a Rule,
    /// What happened besides the votes.
    pub events: Events,
}

/// What happens to a motion besides votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Events {
    /// Its mover has taken it back.
    pub withdrawn: bool,
    /// So many members have asked for a meeting instead.
    pub halted_by: u32,
    /// It was open as long as it has to be.
    pub waited: bool,
    /// It was open so long that the later majority is enough.
    pub later: bool,
}

impl Default for Events {
    /// Nothing but the passing of time.
    fn default() -> Self {
        Self {
            withdrawn: false,
            halted_by: 0,
            waited: true,
            later: true,
        }
    }
}

/// What came of a motion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "verdict")]
pub enum Verdict {
    /// Adopted.
    Passed,
    /// Adopted by the body; takes effect when someone outside approves.
    PassedSubjectToApproval {
        /// Who has to approve.
        by: String,
    },
    /// Not adopted: the majority or the approvals were missed.
    Failed,
    /// No decision was taken, because the quorum was missed.
    NoQuorum,
    /// As many for as against, and the charter says who decides then.
    Tied {
        /// Who.
        to: String,
    },
    /// Stopped: by an objection, or by an employer with more votes than it may have.
    Blocked,
    /// Ended without a decision: taken back, or ended for a meeting.
    Withdrawn,
    /// Decided elsewhere and only recorded here: nothing was computed. Its text says what came of it.
    Recorded,
}

impl Verdict {
    /// The name by which the register stores and filters it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::PassedSubjectToApproval { .. } => "passed-subject-to-approval",
            Self::Failed => "failed",
            Self::NoQuorum => "no-quorum",
            Self::Tied { .. } => "tied",
            Self::Blocked => "blocked",
            Self::Withdrawn => "withdrawn",
            Self::Recorded => "recorded",
        }
    }

    /// Whether the body has adopted it.
    pub fn is_adopted(&self) -> bool {
        matches!(self, Self::Passed | Self::PassedSubjectToApproval { .. })
    }
}

/// One line of the arithmetic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", tag = "step")]
pub enum Step {
    /// The mover has taken it back.
    TakenBack,
    /// Enough members have asked for a meeting instead.
    Halted {
        /// How many.
        by: u32,
        /// How many it takes.
        needed: u32,
        /// Where it stands.
        clause: Clause,
    },
    /// The votes of an employer's people count as one.
    RolledUp {
        /// Seats before.
        seats: u32,
        /// Votes they make.
        votes: u32,
        /// Where it stands.
        clause: Clause,
    },
    /// An employer has cast more votes than it may.
    Cap {
        /// Its name.
        employer: String,
        /// Votes its people have cast.
        votes: u32,
        /// The most it may.
        most: u32,
        /// What follows: `block` or `warn`.
        #[cfg_attr(feature = "schema", schema(value_type = String))]
        effect: CapEffect,
        /// Where it stands.
        clause: Clause,
    },
    /// Members recused themselves.
    Recusals {
        /// How many.
        recused: u32,
        /// They still count as voting members.
        in_all_members: bool,
        /// The charter is silent; this is Folkmoot's reading.
        ours: bool,
    },
    /// Members are suspended.
    Suspensions {
        /// How many.
        suspended: u32,
        /// They stay in the quorum's base.
        in_quorum_base: bool,
        /// They stay voting members for the majority.
        in_all_members: bool,
        /// Where it stands; nowhere when it is Folkmoot's reading.
        clause: Option<Clause>,
    },
    /// The quorum was judged.
    Quorum {
        /// Who was counted.
        counts: QuorumCounts,
        /// How many were: members, or classes.
        counted: u32,
        /// What they are a share of.
        #[serde(default, skip_serializing_if = "QuorumBase::is_eligible")]
        of: QuorumBase,
        /// The number behind that.
        base: u32,
        /// Abstentions left out of those counted.
        abstentions_left_out: u32,
        /// The share needed.
        share: Share,
        /// The same as a number.
        needed: u32,
        /// Whether it was met.
        met: bool,
        /// Where it stands.
        clause: Clause,
    },
    /// This kind of vote has no quorum of presence.
    NoQuorumAsked,
    /// Whether enough took part was judged.
    Participation {
        /// Who was counted.
        counts: QuorumCounts,
        /// How many were.
        counted: u32,
        /// Of how many voting members.
        base: u32,
        /// The share needed.
        share: Share,
        /// The same as a number.
        needed: u32,
        /// Whether it was met.
        met: bool,
        /// Where it stands.
        clause: Clause,
    },
    /// The majority was judged.
    Majority {
        /// Of this class alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        class: Option<String>,
        /// The majority that is enough after so long.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
        after: Option<Period>,
        /// Votes for.
        yes: u32,
        /// What they are a share of.
        of: ThresholdBase,
        /// The number behind that.
        base: u32,
        /// Abstentions left out of the base.
        abstentions_left_out: u32,
        /// The share needed.
        share: Share,
        /// The same as a number.
        needed: u32,
        /// Whether it was reached.
        reached: bool,
        /// Where it stands.
        clause: Clause,
    },
    /// From how many classes votes for it came.
    Classes {
        /// From so many.
        from: u32,
        /// Of so many.
        of: u32,
        /// The share needed.
        share: Share,
        /// The same as a number.
        needed: u32,
        /// Whether it was reached.
        reached: bool,
        /// Where it stands.
        clause: Clause,
    },
    /// The approvals were counted.
    Approvals {
        /// How many approved.
        approvals: u32,
        /// How many had to, as the rule says it.
        of: Approvers,
        /// Of so many voting members.
        base: u32,
        /// How many had to.
        needed: u32,
        /// Whether it was reached.
        reached: bool,
        /// Where it stands.
        clause: Clause,
    },
    /// Members object.
    Objections {
        /// How many.
        objections: u32,
        /// Any of them stops it.
        block: bool,
        /// Where it stands.
        clause: Clause,
    },
    /// It was not open as long as it has to be.
    TooSoon {
        /// How long that is.
        #[cfg_attr(feature = "schema", schema(value_type = String))]
        least: Period,
        /// Where it stands.
        clause: Clause,
    },
    /// Someone outside has to approve, or can object.
    Approval {
        /// Who.
        by: String,
        /// It stands unless they object.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        veto: bool,
        /// Where it stands.
        clause: Clause,
    },
    /// As many for as against, and somebody decides then.
    TieBreak {
        /// Votes on each side.
        each: u32,
        /// Who.
        to: String,
        /// Where it stands.
        clause: Clause,
    },
    /// As many for as against: any voting member may refer the matter upward.
    Tie {
        /// Votes on each side.
        each: u32,
        /// Who then helps.
        to: String,
        /// Where it stands.
        clause: Clause,
    },
    /// Neither side is a majority, without a tie: any voting member may refer the matter upward.
    Unresolved {
        /// Votes for.
        yes: u32,
        /// Votes against.
        no: u32,
        /// What both were measured against.
        base: u32,
        /// Who then helps.
        to: String,
        /// Where it stands.
        clause: Clause,
    },
}

/// The result of a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// What came of it.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// The numbers.
    pub tally: Tally,
    /// How the numbers led to the verdict.
    pub steps: Vec<Step>,
}

impl Outcome {
    /// Counts.
    pub fn of(count: Count<'_>) -> Self {
        if count.rule.common.employer_cap.is_some() {
            return Self::of_units(count.rule, &count.units(), count.events);
        }
        // Ten thousand votes are counted as they come, without a list of them.
        let mut figures = Figures::none(count.rule);
        count.for_each(|unit| figures.add(count.rule, unit));
        judge::uncapped(count.rule, figures.counted(count.rule), count.events)
    }

    /// Counts votes that belong to no accounts.
    pub fn of_units(rule: &Rule, units: &[Unit<'_>], events: Events) -> Self {
        judge::judge(rule, units, events)
    }

    /// Where the count of an open vote stands: voting can still resolve it, so nothing is referred upward yet.
    #[must_use]
    pub fn so_far(mut self) -> Self {
        self.steps
            .retain(|step| !matches!(step, Step::Tie { .. } | Step::Unresolved { .. }));
        self
    }
}

impl<'a> Count<'a> {
    /// The seats with what became of them.
    pub fn units(&self) -> Vec<Unit<'a>> {
        let mut units = Vec::with_capacity(self.electorate.size() as usize);
        self.for_each(|unit| units.push(*unit));
        units
    }

    #[inline]
    fn for_each(&self, visit: impl FnMut(&Unit<'a>)) {
        ballot::for_each(
            self.electorate,
            self.votes,
            self.roll,
            self.suspended,
            self.subject,
            visit,
        );
    }
}
