//! The rules of the demo's groups: the charter's for all, and what the working groups have agreed for themselves.

use folkmoot_domain::language::Language;
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::rules::{
    Approvals, Approvers, Course, Decision, Halt, Secrecy, Support, Threshold, ThresholdBase,
    Timing, Unit,
};
use folkmoot_domain::motions::{Clause, Matter, Mode, Period, Ratio, Rules, Share};

/// The rules of a group by its slug.
pub(super) fn of(group: &str) -> Rules {
    let mut rules = linux_foundation_base();
    match group {
        "data" => {
            let own = policy();
            rules
                .decisions
                .retain(|rule| (rule.matter, rule.mode) != (own.matter, own.mode));
            rules.decisions.extend([lazy_consensus(), own]);
        }
        // So that nobody waits for how the others vote.
        "machine-learning" => {
            let electronic = rules
                .decisions
                .iter_mut()
                .filter(|decision| decision.mode == Mode::Electronic);
            for decision in electronic {
                decision.course.secrecy = Secrecy::UntilClose;
            }
        }
        _ => {}
    }
    rules
}

/// A majority of all members, after three days of notice and with a second.
fn policy() -> Decision {
    let clause = Clause {
        place: "Working agreement, 3".to_owned(),
        text: "A policy is announced three days before it is voted on, is seconded by another member, and needs more \
               than half of all members. When its meaning is edited, the three days begin again."
            .to_owned(),
        language: Language::English,
    };
    Decision {
        matter: Matter::Policy,
        mode: Mode::Electronic,
        threshold: Some(Threshold {
            share: Share::more_than(Ratio::HALF),
            base: ThresholdBase::Eligible,
            per_class: false,
            classes: None,
            clause: clause.clone(),
        }),
        approvals: None,
        course: Course {
            second: Some(Support {
                needed: 1,
                within: None,
                clause: clause.clone(),
            }),
            timing: Some(Timing {
                notice: Some(Period {
                    count: 3,
                    unit: Unit::Days,
                }),
                restarts: true,
                clause,
                ..Timing::default()
            }),
            ..Course::default()
        },
        ..lazy_consensus()
    }
}

/// Two approvals and a week without objection; three days more, or a meeting, where that is wanted.
fn lazy_consensus() -> Decision {
    let otherwise = Clause {
        place: "Working agreement, 2.a".to_owned(),
        text: "The lead may extend that week once by three days. Any two members end it by asking for a meeting."
            .to_owned(),
        language: Language::English,
    };
    let clause = Clause {
        place: "Working agreement, 2".to_owned(),
        text: "A proposal that two members approve and nobody objects to within a week is adopted."
            .to_owned(),
        language: Language::English,
    };
    Decision {
        matter: Matter::Ordinary,
        mode: Mode::LazyConsensus,
        variant: None,
        abstention: None,
        quorum: None,
        participation: None,
        threshold: None,
        later: None,
        approvals: Some(Approvals {
            needed: Approvers::Count(2),
            objections_block: true,
            clause: clause.clone(),
        }),
        approval: None,
        joint: None,
        course: Course {
            timing: Some(Timing {
                least: Some(Period {
                    count: 7,
                    unit: Unit::Days,
                }),
                extension: Some(Period {
                    count: 3,
                    unit: Unit::Days,
                }),
                clause,
                ..Timing::default()
            }),
            halt: Some(Halt {
                members: 2,
                clause: otherwise,
            }),
            ..Course::default()
        },
    }
}
