//! The stock technical charter of Linux Foundation projects.

use super::{
    AT_LEAST_HALF, MORE_THAN_HALF, TWO_THIRDS, clause, plain, quorum, rules, threshold as majority,
};
use crate::motions::rules::{
    Abstention, Clause, Decision, Escalation, Matter, Mode, OutsideApproval, Quorum, QuorumCounts,
    Rules, Threshold, ThresholdBase,
};

/// The matters that the charter speaks of, and those that it leaves to its ordinary rule.
pub(in crate::motions) const MATTERS: [Matter; 8] = [
    Matter::Ordinary,
    Matter::Policy,
    Matter::Budget,
    Matter::Declaration,
    Matter::LicenceException,
    Matter::CharterAmendment,
    Matter::CommitterIn,
    Matter::CommitterOut,
];

/// The stock technical charter of a Linux Foundation project, as the Open Model Initiative adopted it on
/// 23 July 2024, in the literal reading of abstentions.
pub fn linux_foundation_base() -> Rules {
    let mut rules = linux_foundation(Abstention::A);
    // The text says nothing about abstentions; who begins from it has chosen no reading yet.
    rules.common.abstention_ours = true;
    rules
}

/// The same charter with a chosen reading of abstentions.
pub fn linux_foundation(abstention: Abstention) -> Rules {
    let mut decisions = Vec::new();
    for matter in MATTERS {
        for mode in [Mode::Meeting, Mode::Electronic] {
            decisions.push(Decision {
                quorum: (mode == Mode::Meeting).then(meeting_quorum),
                threshold: Some(threshold(matter, mode)),
                approval: (matter == Matter::CharterAmendment).then(|| OutsideApproval {
                    by: "LF Projects".to_owned(),
                    veto: false,
                    clause: amendment(),
                }),
                ..plain(matter, mode)
            });
        }
    }
    let mut rules = rules(
        "Linux Foundation base",
        "Technical Charter for Open Model Initiative, adopted July 23, 2024",
        decisions,
    );
    rules.common.abstention = abstention;
    rules.common.escalation = Some(Escalation {
        to: "Series Manager".to_owned(),
        clause: clause(
            "TSC Voting, point 4",
            "In the event a vote cannot be resolved by the TSC, any voting member of the TSC may refer the \
             matter to the Series Manager for assistance in reaching a resolution.",
        ),
    });
    rules
}

fn meeting_quorum() -> Quorum {
    let clause = clause(
        "TSC Voting, point 1",
        "Quorum for TSC meetings requires at least fifty percent of all voting members of the TSC to be \
         present. The TSC may continue to meet if quorum is not met but will be prevented from making any \
         decisions at the meeting.",
    );
    quorum(AT_LEAST_HALF, QuorumCounts::Present, clause)
}

fn threshold(matter: Matter, mode: Mode) -> Threshold {
    let (share, base, clause) = match (matter, mode) {
        (_, Mode::Meeting) if is_ordinary(matter) => (
            MORE_THAN_HALF,
            ThresholdBase::Present,
            clause(
                "TSC Voting, point 2",
                "Except as provided in Sections 7.c. and 8.a., decisions by vote at a meeting require a majority \
                 vote of those in attendance, provided quorum is met.",
            ),
        ),
        _ if is_ordinary(matter) => (
            MORE_THAN_HALF,
            ThresholdBase::Eligible,
            clause(
                "TSC Voting, point 3",
                "Decisions made by electronic vote without a meeting require a majority vote of all voting \
                 members of the TSC.",
            ),
        ),
        (Matter::LicenceException, _) => (
            TWO_THIRDS,
            ThresholdBase::Eligible,
            clause(
                "Intellectual Property Policy (7.c)",
                "License exceptions must be approved by a two-thirds vote of the entire TSC.",
            ),
        ),
        (Matter::CharterAmendment, _) => (TWO_THIRDS, ThresholdBase::Eligible, amendment()),
        (Matter::CommitterIn, _) => (
            MORE_THAN_HALF,
            ThresholdBase::Eligible,
            clause(
                "TSC Projects, point 3",
                "A Contributor may become a Committer by a majority approval of the existing Committers.",
            ),
        ),
        _ => (
            MORE_THAN_HALF,
            ThresholdBase::EligibleWithoutSubject,
            clause(
                "TSC Projects, point 4",
                "A Committer may be removed by a majority approval of the other existing Committers.",
            ),
        ),
    };
    majority(share, base, clause)
}

fn is_ordinary(matter: Matter) -> bool {
    matches!(
        matter,
        Matter::Ordinary | Matter::Policy | Matter::Budget | Matter::Declaration
    )
}

fn amendment() -> Clause {
    clause(
        "Amendments (8.a)",
        "This Charter may be amended by a two-thirds vote of the entire TSC and is subject to approval by LF \
         Projects.",
    )
}
