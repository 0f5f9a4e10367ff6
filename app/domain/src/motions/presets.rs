//! Rule sets of charters that others can start from, each rule with the clause it was read from.
//!
//! Seven were read in their text. The others were taken from a summary, say so, and quote nobody.

mod cncf;
mod jupyter;
mod linux_foundation;
mod node;
mod openssf;
mod oqs;
mod python;
mod summaries;

use super::ratio::{Ratio, Share};
use super::rules::{
    Clause, Common, Decision, Matter, Mode, Quorum, QuorumBase, QuorumCounts, Rules, Source,
    Threshold, ThresholdBase,
};
use crate::language::Language;

#[cfg(test)]
pub(super) use self::linux_foundation::MATTERS;
pub use self::linux_foundation::{linux_foundation, linux_foundation_base};

/// A preset by its name in addresses and on the command line.
#[derive(Debug, Clone, Copy)]
pub struct Preset {
    /// Small letters and hyphens.
    pub key: &'static str,
    /// Makes the rules.
    pub rules: fn() -> Rules,
    /// The text they were read in; none for those taken from a summary.
    pub text: Option<Text>,
}

/// The very text that a preset was read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// Its public repository, owner and name.
    pub repository: &'static str,
    /// Its path there.
    pub path: &'static str,
    /// The revision that was read.
    pub revision: &'static str,
}

const OMI: Text = Text {
    repository: "Open-Model-Initiative/OMI-Site",
    path: "Open Model Initiative Technical Charter.md",
    revision: "2b1cd637c6ee5c4d11afb3cdb8bdccb63f30a69f",
};
const CNCF: Text = Text {
    repository: "cncf/foundation",
    path: "charter.md",
    revision: "7596c6693e1691fb24dfc571e4ac0c651a3467e8",
};
const OQS: Text = Text {
    repository: "open-quantum-safe/tsc",
    path: "governance/voting_procedure.md",
    revision: "1903d506cedaf35368a29ef08b350cb284ece6c5",
};
const JUPYTER: Text = Text {
    repository: "jupyter/governance",
    path: "docs/decision_making.md",
    revision: "9312f34f3463e8fcff71fc89ec7eabe931994ef5",
};
const PYTHON: Text = Text {
    repository: "python/peps",
    path: "peps/pep-0013.rst",
    revision: "ba4deeb7969588d937da609008d05bb83a47b1ab",
};
const NODE: Text = Text {
    repository: "nodejs/TSC",
    path: "TSC-Charter.md",
    revision: "0e35767c9666d03c0e9596e636b35623887ffb6f",
};
const OPENSSF: Text = Text {
    repository: "ossf/tac",
    path: "process/TAC-Decision-Process.md",
    revision: "1692e85508d56383e13fc4f3d96da50009b47e94",
};

/// All presets, those read in their text first.
pub const PRESETS: &[Preset] = &[
    preset("linux-foundation", linux_foundation_base, Some(OMI)),
    preset("cncf", cncf::toc, Some(CNCF)),
    preset("cncf-board", cncf::board, Some(CNCF)),
    preset("oqs", oqs::oqs, Some(OQS)),
    preset("jupyter", jupyter::jupyter, Some(JUPYTER)),
    preset("python", python::council, Some(PYTHON)),
    preset("python-core-team", python::core_team, Some(PYTHON)),
    preset("node", node::node, Some(NODE)),
    preset("openssf", openssf::openssf, Some(OPENSSF)),
    preset("kubernetes", summaries::kubernetes, None),
    preset("rust", summaries::rust, None),
    preset("graphql", summaries::graphql, None),
    preset("finos", summaries::finos, None),
];

const fn preset(key: &'static str, rules: fn() -> Rules, text: Option<Text>) -> Preset {
    Preset { key, rules, text }
}

/// A preset by its key.
pub fn preset_named(key: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.key == key)
}

/// The rules of a preset.
pub fn named(key: &str) -> Option<Rules> {
    preset_named(key).map(|preset| (preset.rules)())
}

/// A clause in English.
fn clause(place: &str, text: &str) -> Clause {
    Clause {
        place: place.to_owned(),
        text: text.to_owned(),
        language: Language::English,
    }
}

/// Those present, as a share of all voting members.
fn quorum(share: Share, counts: QuorumCounts, clause: Clause) -> Quorum {
    Quorum {
        share,
        base: QuorumBase::Eligible,
        counts,
        clause,
    }
}

fn threshold(share: Share, base: ThresholdBase, clause: Clause) -> Threshold {
    Threshold {
        share,
        base,
        per_class: false,
        classes: None,
        clause,
    }
}

/// A vote that needs this majority and nothing else.
fn vote(matter: Matter, mode: Mode, threshold: Threshold) -> Decision {
    Decision {
        threshold: Some(threshold),
        ..plain(matter, mode)
    }
}

/// Nothing asked for yet.
fn plain(matter: Matter, mode: Mode) -> Decision {
    Decision {
        matter,
        mode,
        variant: None,
        abstention: None,
        quorum: None,
        participation: None,
        threshold: None,
        later: None,
        approvals: None,
        approval: None,
        joint: None,
        course: super::rules::Course::default(),
    }
}

/// A set read in its text.
fn rules(name: &str, title: &str, decisions: Vec<Decision>) -> Rules {
    Rules {
        name: name.to_owned(),
        source: Some(Source {
            title: title.to_owned(),
            unverified: false,
        }),
        from: None,
        until: None,
        common: Common::default(),
        decisions,
        inactivity: Vec::new(),
        terms: None,
    }
}

const MORE_THAN_HALF: Share = Share::more_than(Ratio::HALF);
const AT_LEAST_HALF: Share = Share::at_least(Ratio::HALF);
const TWO_THIRDS: Share = Share::at_least(Ratio::TWO_THIRDS);
