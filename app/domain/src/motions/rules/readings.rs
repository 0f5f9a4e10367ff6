//! How a charter reads those who neither vote for nor against: who abstains, is recused or suspended.

use serde::{Deserialize, Serialize};

use crate::{motions::rules::Clause, words::words};

words! {
    /// The five readings of an abstention that charters and committees really use; where nothing is said, the literal one.
    #[derive(Default)]
    pub enum Abstention {
        /// The literal Linux Foundation text: present, in every base, so it works as a no.
        #[default]
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
    #[serde(default)]
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

impl Default for RecusalReading {
    fn default() -> Self {
        Self::OURS
    }
}

/// What a suspended voting member counts for: without a vote, and never one of those who make a quorum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuspensionReading {
    /// Stays in the number the quorum is a share of.
    pub in_quorum_base: bool,
    /// Stays one of "all voting members" of which a majority is a share.
    pub in_all_members: bool,
    /// Where it stands; nowhere when the charter is silent and this is Folkmoot's reading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Clause>,
}

impl Default for SuspensionReading {
    /// Where the charter is silent: still one of all voting members.
    fn default() -> Self {
        Self {
            in_quorum_base: true,
            in_all_members: true,
            clause: None,
        }
    }
}
