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
}

/// All presets, those read in their text first.
pub const PRESETS: &[Preset] = &[
    preset("linux-foundation", linux_foundation_base),
    preset("cncf", cncf::toc),
    preset("cncf-board", cncf::board),
    preset("oqs", oqs::oqs),
    preset("jupyter", jupyter::jupyter),
    preset("python", python::council),
    preset("python-core-team", python::core_team),
    preset("node", node::node),
    preset("openssf", openssf::openssf),
    preset("kubernetes", summaries::kubernetes),
    preset("rust", summaries::rust),
    preset("graphql", summaries::graphql),
    preset("finos", summaries::finos),
];

const fn preset(key: &'static str, rules: fn() -> Rules) -> Preset {
    Preset { key, rules }
}

/// The rules of a preset.
pub fn named(key: &str) -> Option<Rules> {
    let preset = PRESETS.iter().find(|preset| preset.key == key)?;
    Some((preset.rules)())
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
