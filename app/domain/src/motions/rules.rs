//! A charter's voting rules as data, each with the clause it comes from.

mod soundness;

use serde::{Deserialize, Serialize};

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
    }
}

words! {
    /// What a motion is about, where the charter distinguishes.
    pub enum Matter {
        /// Anything the charter has no special rule for.
        Ordinary = "ordinary",
        /// The use of another licence by way of exception.
        LicenceException = "licence-exception",
        /// A change of the charter.
        CharterAmendment = "charter-amendment",
        /// A contributor becomes a committer.
        CommitterIn = "committer-in",
        /// A committer is removed; the motion names its subject.
        CommitterOut = "committer-out",
    }
}

impl Matter {
    /// Whether a motion of this kind is about one person, who has no vote on it.
    pub fn has_subject(self) -> bool {
        self == Self::CommitterOut
    }
}

/// Where a rule stands, in the charter's own words and language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Clause {
    /// Heading and point, as a reader finds it in the charter.
    pub place: String,
    /// The sentence.
    pub text: String,
    /// The language of both.
    pub language: Language,
}

words! {
    /// The five readings of an abstention that charters and committees really use.
    pub enum Abstention {
        /// The literal Linux Foundation text: present, in every base, so it works as a no.
        A = "A",
        /// FINOS: present for the quorum, outside the meeting's majority.
        B = "B",
        /// KernelCI, GraphQL: not counted towards the quorum, though still in the quorum's base.
        C = "C",
        /// Jupyter's blank vote: present for the quorum, in no majority's base.
        D = "D",
        /// Node.js 2016: who abstains leaves the electorate.
        E = "E",
    }
}

/// What one abstention counts for; the columns of the table of readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AbstentionReading {
    /// Counts as one of those who make the quorum.
    pub towards_quorum: bool,
    /// Stays in the number the quorum is a share of.
    pub in_quorum_base: bool,
    /// Stays in the base of a vote at a meeting ("those in attendance", "votes cast").
    pub in_meeting_base: bool,
    /// Stays one of "all voting members".
    pub in_all_members: bool,
}

impl Abstention {
    /// The reading as data.
    pub const fn reading(self) -> AbstentionReading {
        let (towards_quorum, in_quorum_base, in_meeting_base, in_all_members) = match self {
            Self::A => (true, true, true, true),
            Self::B => (true, true, false, true),
            Self::C => (false, true, false, true),
            Self::D => (true, true, false, false),
            Self::E => (false, false, false, false),
        };
        AbstentionReading {
            towards_quorum,
            in_quorum_base,
            in_meeting_base,
            in_all_members,
        }
    }
}

/// What a recusal counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecusalReading {
    /// Counts as present.
    pub present: bool,
    /// Stays one of "all voting members", for the quorum's base too.
    pub in_all_members: bool,
    /// The charter is silent and this is Folkmoot's reading, which the page says.
    pub ours: bool,
}

impl RecusalReading {
    /// Where the charter is silent: not present, still one of all voting members.
    pub const OURS: Self = Self {
        present: false,
        in_all_members: true,
        ours: true,
    };
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

/// A quorum: a share of the voting members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quorum {
    /// How large a share.
    pub share: Share,
    /// Who is counted.
    pub counts: QuorumCounts,
    /// Where it stands.
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
}

/// The majority a motion needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Threshold {
    /// How large a share.
    pub share: Share,
    /// A share of what.
    pub base: ThresholdBase,
    /// Where it stands.
    pub clause: Clause,
}

/// An approval from outside without which a passed motion has no effect yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutsideApproval {
    /// Who approves.
    pub by: String,
    /// Where it stands.
    pub clause: Clause,
}

/// Where a vote that can't be resolved may be referred.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Escalation {
    /// Who then helps.
    pub to: String,
    /// Where it stands.
    pub clause: Clause,
}

/// The rules for one matter decided in one mode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// What it is about.
    pub matter: Matter,
    /// How it is decided.
    pub mode: Mode,
    /// Without it nothing is decided; an electronic vote usually has none.
    pub quorum: Option<Quorum>,
    /// The majority needed.
    pub threshold: Threshold,
    /// Who has to approve afterwards.
    pub approval: Option<OutsideApproval>,
}

/// The voting rules of a body, in force from a date that stands beside them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// What the set is called.
    pub name: String,
    /// How an abstention is read.
    pub abstention: Abstention,
    /// How a recusal is read.
    pub recusal: RecusalReading,
    /// One entry for each matter and mode that can be decided.
    pub decisions: Vec<Decision>,
    /// What happens to a vote that can't be resolved.
    pub escalation: Option<Escalation>,
}

/// The rules one motion is decided by, sealed when it opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// The rule set it was taken from.
    pub set: String,
    /// How an abstention is read.
    pub abstention: Abstention,
    /// How a recusal is read.
    pub recusal: RecusalReading,
    /// Quorum, majority and approval.
    pub decision: Decision,
    /// What happens to a vote that can't be resolved.
    pub escalation: Option<Escalation>,
}

impl Rules {
    /// The rule for one motion; `None` when the body can't decide this matter in this mode.
    pub fn for_motion(&self, matter: Matter, mode: Mode) -> Option<Rule> {
        let decision = self
            .decisions
            .iter()
            .find(|decision| decision.matter == matter && decision.mode == mode)?;
        Some(Rule {
            set: self.name.clone(),
            abstention: self.abstention,
            recusal: self.recusal,
            decision: decision.clone(),
            escalation: self.escalation.clone(),
        })
    }
}
