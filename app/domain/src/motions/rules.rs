//! A charter's voting rules as data, each with the clause it comes from.

mod course;
pub mod entry;
mod limits;
mod readings;
mod soundness;
mod traps;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::traps::{Pitfall, Trap};
pub use self::{
    course::{Course, Halt, Movers, NoPeriod, Period, Secrecy, Support, Timing, Unit},
    limits::{Absence, AbsenceEffect, CapEffect, EmployerCap, Inactivity, TermLimit},
    readings::{Abstention, AbstentionReading, RecusalReading, SuspensionReading},
};
use super::ballot::Choice;
use super::powers::Office;
use super::ratio::Share;
use crate::language::Language;
use crate::words::words;

words! {
    /// How a decision is taken.
    pub enum Mode {
        /// By vote at a meeting, with a roll of who is present.
        Meeting = "meeting",
        /// By electronic vote without a meeting, until a deadline.
        Electronic = "electronic",
        /// By approvals within a waiting period, unless somebody objects.
        LazyConsensus = "lazy-consensus",
        /// By sign-offs of nearly all, with no objection left open.
        Consent = "consent",
    }
}

impl Mode {
    /// Whether a yes is an approval and a no an objection, instead of sides of a vote.
    pub fn asks_for_approvals(self) -> bool {
        matches!(self, Self::LazyConsensus | Self::Consent)
    }
}

words! {
    /// What a motion is about, where the charter distinguishes.
    pub enum Matter {
        /// Anything the charter has no special rule for.
        Ordinary = "ordinary",
        /// A policy or process of the community.
        Policy = "policy",
        /// Money.
        Budget = "budget",
        /// A statement to the public.
        Declaration = "declaration",
        /// The use of another licence by way of exception.
        LicenceException = "licence-exception",
        /// A change of the charter.
        CharterAmendment = "charter-amendment",
        /// A contributor becomes a committer.
        CommitterIn = "committer-in",
        /// A committer is removed; the motion names its subject.
        CommitterOut = "committer-out",
        /// Somebody gets a seat in the body.
        MemberIn = "member-in",
        /// Somebody loses their seat in the body; the motion names its subject.
        MemberOut = "member-out",
    }
}

impl Matter {
    /// Whether a motion of this kind is about one person, who has no vote on it.
    pub fn has_subject(self) -> bool {
        matches!(self, Self::CommitterOut | Self::MemberOut)
    }
}

/// Where a rule stands, in the charter's own words and language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Clause {
    /// Heading and point, as a reader finds it in the charter.
    pub place: String,
    /// The sentence.
    pub text: String,
    /// The language of both.
    pub language: Language,
}

impl Default for Clause {
    /// None, for a rule that is only computed with.
    fn default() -> Self {
        Self {
            place: String::new(),
            text: String::new(),
            language: Language::English,
        }
    }
}

/// Who makes a quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum QuorumCounts {
    /// Those on the roll, and whoever votes.
    Present,
    /// Those who voted yes or no.
    Voted,
    /// Those who voted yes or no or abstained.
    VotedOrAbstained,
}

/// What a quorum is a share of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum QuorumBase {
    /// All voting members.
    #[default]
    Eligible,
    /// The seats that the charter provides, also those that nobody holds.
    Seats,
    /// The classes of members, each there when one of its members is.
    Classes,
}

impl QuorumBase {
    /// Whether it is the usual one.
    pub fn is_eligible(&self) -> bool {
        *self == Self::Eligible
    }
}

/// A quorum: a share of the voting members, of the seats, or of the classes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quorum {
    /// How large a share.
    pub share: Share,
    /// A share of what.
    #[serde(default, skip_serializing_if = "QuorumBase::is_eligible")]
    pub base: QuorumBase,
    /// Who is counted.
    pub counts: QuorumCounts,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

/// What the yes votes are a share of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ThresholdBase {
    /// Those in attendance.
    Present,
    /// Yes, no and abstentions (as far as the reading keeps them).
    Cast,
    /// Yes and no.
    CastWithoutAbstentions,
    /// All voting members.
    Eligible,
    /// All voting members other than the one it is about.
    EligibleWithoutSubject,
    /// The seats that the charter provides, also those that nobody holds.
    Seats,
}

/// The majority a motion needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Threshold {
    /// How large a share.
    pub share: Share,
    /// A share of what.
    pub base: ThresholdBase,
    /// Each class of members has to reach the share by itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub per_class: bool,
    /// The votes for it have to come from so large a share of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classes: Option<Share>,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

/// A share of the voting members that must take part, or the vote is not valid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    /// How large a share.
    pub share: Share,
    /// Who is counted.
    pub counts: QuorumCounts,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

/// A majority that is enough once a vote has been open for long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Later {
    /// How long.
    pub after: Period,
    /// The majority.
    pub threshold: Threshold,
}

/// How many have to approve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Approvers {
    /// So many.
    Count(u32),
    /// All voting members but so many.
    AllBut(u32),
}

/// The approvals of lazy consensus, the sign-offs of consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approvals {
    /// How many.
    pub needed: Approvers,
    /// One objection that is not taken back is enough to stop it.
    pub objections_block: bool,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

/// An approval from outside without which a passed motion has no effect yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutsideApproval {
    /// Who approves.
    pub by: String,
    /// It stands unless they object.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub veto: bool,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

/// Another body that has to adopt the same by a vote of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JointVote {
    /// Its name.
    pub with: String,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

/// Who decides when there are as many for as against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TieRule {
    /// A body or an office.
    pub to: String,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

words! {
    /// What whoever has a conflict of interest does, where the charter says it.
    pub enum ConflictDuty {
        /// Abstains; stepping aside is as good.
        Abstain = "abstain",
        /// Steps aside.
        Recuse = "recuse",
    }
}

impl ConflictDuty {
    /// Whether this may be said by whoever has one.
    pub fn allows(self, choice: Choice) -> bool {
        choice == Choice::Recuse || self == Self::Abstain && choice == Choice::Abstain
    }
}

/// What the charter says of those who have a conflict of interest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConflictRule {
    /// What they do.
    pub duty: ConflictDuty,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

/// Where a vote that can't be resolved may be referred.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Escalation {
    /// Who then helps.
    pub to: String,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

/// The rules for one matter decided in one mode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// What it is about.
    pub matter: Matter,
    /// How it is decided.
    pub mode: Mode,
    /// The kind of change, where a charter has several of the same matter and mode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// Another reading of abstentions than the set's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abstention: Option<Abstention>,
    /// Without it nothing is decided; an electronic vote usually has none.
    #[serde(default)]
    pub quorum: Option<Quorum>,
    /// How many must take part for the vote to be valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participation: Option<Participation>,
    /// The majority needed; nothing where approvals are asked for instead.
    #[serde(default)]
    pub threshold: Option<Threshold>,
    /// A majority that is enough after some time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later: Option<Later>,
    /// The approvals needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approvals: Option<Approvals>,
    /// Who has to approve afterwards.
    #[serde(default)]
    pub approval: Option<OutsideApproval>,
    /// Which other body has to adopt it too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joint: Option<JointVote>,
    /// How it comes to the vote.
    #[serde(default, skip_serializing_if = "Course::is_plain")]
    pub course: Course,
}

/// Where a set of rules was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The document, with its date or version.
    pub title: String,
    /// The rules were taken from a summary of it and not compared with its text.
    #[serde(default)]
    pub unverified: bool,
}

/// What holds for every motion of a body.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Common {
    /// How an abstention is read.
    pub abstention: Abstention,
    /// The charter is silent and nobody has chosen that reading.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub abstention_ours: bool,
    /// How a recusal is read.
    pub recusal: RecusalReading,
    /// What whoever has a conflict of interest does; without it each answers for themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflict: Option<ConflictRule>,
    /// How a suspension is read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspension: Option<SuspensionReading>,
    /// The classes of members that the charter distinguishes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<String>,
    /// The seats that the charter provides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// The most votes of one employer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employer_cap: Option<EmployerCap>,
    /// Who decides when there are as many for as against.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tie: Option<TieRule>,
    /// What happens to a vote that can't be resolved.
    pub escalation: Option<Escalation>,
}

/// The voting rules of a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// What the set is called.
    #[serde(default)]
    pub name: String,
    /// Where it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The first day of it, where the set itself says so; a body's rules have their day beside them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The first day on which it is no longer in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// What holds for every motion.
    #[serde(flatten)]
    pub common: Common,
    /// One entry for each matter, mode and variant that can be decided.
    pub decisions: Vec<Decision>,
    /// What follows when members don't come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inactivity: Vec<Inactivity>,
    /// How long somebody may serve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<TermLimit>,
}

/// The rules one motion is decided by, sealed when it opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// The rule set it was taken from.
    pub set: String,
    /// What holds for every motion of the body.
    #[serde(flatten)]
    pub common: Common,
    /// Quorum, majority and approval.
    pub decision: Decision,
}

impl Rules {
    /// The rule for one motion; `None` when the body can't decide this matter in this mode. Of several kinds of change
    /// it is the first.
    pub fn for_motion(&self, matter: Matter, mode: Mode) -> Option<Rule> {
        let mut fitting = self.decisions.iter();
        fitting
            .find(|decision| (decision.matter, decision.mode) == (matter, mode))
            .map(|decision| self.rule(decision))
    }

    /// The rule for one kind of change; `None` when there is no such kind, or when none is named and the rules have
    /// several kinds.
    pub fn for_kind(&self, matter: Matter, mode: Mode, kind: Option<&str>) -> Option<Rule> {
        let fits = |decision: &&Decision| (decision.matter, decision.mode) == (matter, mode);
        let mut fitting = self.decisions.iter().filter(fits);
        let named = |decision: &&Decision| decision.variant.as_deref() == kind;
        match fitting.clone().find(named) {
            Some(decision) => Some(self.rule(decision)),
            // The only one needs no name.
            None if kind.is_none() => match (fitting.next(), fitting.next()) {
                (Some(only), None) => Some(self.rule(only)),
                _ => None,
            },
            None => None,
        }
    }

    /// Whether somebody with this office may move anything at all.
    pub fn lets_move(&self, office: &Office) -> bool {
        let mut movers = self.decisions.iter().map(|one| one.course.movers);
        movers.any(|movers| office.moves(movers))
    }

    /// One of the decisions as the rule of a motion.
    pub fn rule(&self, decision: &Decision) -> Rule {
        Rule {
            set: self.name.clone(),
            common: self.common.clone(),
            decision: decision.clone(),
        }
    }
}

impl Rule {
    /// How an abstention is read in this decision.
    pub fn abstention(&self) -> Abstention {
        self.decision.abstention.unwrap_or(self.common.abstention)
    }
}
