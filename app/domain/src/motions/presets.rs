//! Rule sets that many communities share.

use super::ratio::{Ratio, Share};
use super::rules::{
    Abstention, Clause, Decision, Escalation, Matter, Mode, OutsideApproval, Quorum, QuorumCounts,
    RecusalReading, Rules, Threshold, ThresholdBase,
};
use crate::language::Language;

/// The stock technical charter of a Linux Foundation project, as the Open Model Initiative adopted it on
/// 23 July 2024, in the literal reading of abstentions.
pub fn linux_foundation_base() -> Rules {
    linux_foundation(Abstention::A)
}

/// The same charter with another reading of abstentions.
pub fn linux_foundation(abstention: Abstention) -> Rules {
    let mut decisions = Vec::new();
    for &matter in Matter::ALL {
        for &mode in Mode::ALL {
            decisions.push(Decision {
                matter,
                mode,
                quorum: (mode == Mode::Meeting).then(meeting_quorum),
                threshold: threshold(matter, mode),
                approval: (matter == Matter::CharterAmendment).then(|| OutsideApproval {
                    by: "LF Projects".to_owned(),
                    clause: amendment(),
                }),
            });
        }
    }
    Rules {
        name: "Linux Foundation base".to_owned(),
        abstention,
        recusal: RecusalReading::OURS,
        decisions,
        escalation: Some(Escalation {
            to: "Series Manager".to_owned(),
            clause: clause(
                "TSC Voting, point 4",
                "In the event a vote cannot be resolved by the TSC, any voting member of the TSC may refer the \
                 matter to the Series Manager for assistance in reaching a resolution.",
            ),
        }),
    }
}

fn meeting_quorum() -> Quorum {
    Quorum {
        share: Share::at_least(Ratio::HALF),
        counts: QuorumCounts::Present,
        clause: clause(
            "TSC Voting, point 1",
            "Quorum for TSC meetings requires at least fifty percent of all voting members of the TSC to be \
             present. The TSC may continue to meet if quorum is not met but will be prevented from making any \
             decisions at the meeting.",
        ),
    }
}

fn threshold(matter: Matter, mode: Mode) -> Threshold {
    let (share, base, clause) = match (matter, mode) {
        (Matter::Ordinary, Mode::Meeting) => (
            Share::more_than(Ratio::HALF),
            ThresholdBase::Present,
            clause(
                "TSC Voting, point 2",
                "Except as provided in Sections 7.c. and 8.a., decisions by vote at a meeting require a majority \
                 vote of those in attendance, provided quorum is met.",
            ),
        ),
        (Matter::Ordinary, Mode::Electronic) => (
            Share::more_than(Ratio::HALF),
            ThresholdBase::Eligible,
            clause(
                "TSC Voting, point 3",
                "Decisions made by electronic vote without a meeting require a majority vote of all voting \
                 members of the TSC.",
            ),
        ),
        (Matter::LicenceException, _) => (
            Share::at_least(Ratio::TWO_THIRDS),
            ThresholdBase::Eligible,
            clause(
                "Intellectual Property Policy (7.c)",
                "License exceptions must be approved by a two-thirds vote of the entire TSC.",
            ),
        ),
        (Matter::CharterAmendment, _) => (
            Share::at_least(Ratio::TWO_THIRDS),
            ThresholdBase::Eligible,
            amendment(),
        ),
        (Matter::CommitterIn, _) => (
            Share::more_than(Ratio::HALF),
            ThresholdBase::Eligible,
            clause(
                "TSC Projects, point 3",
                "A Contributor may become a Committer by a majority approval of the existing Committers.",
            ),
        ),
        (Matter::CommitterOut, _) => (
            Share::more_than(Ratio::HALF),
            ThresholdBase::EligibleWithoutSubject,
            clause(
                "TSC Projects, point 4",
                "A Committer may be removed by a majority approval of the other existing Committers.",
            ),
        ),
    };
    Threshold {
        share,
        base,
        clause,
    }
}

fn amendment() -> Clause {
    clause(
        "Amendments (8.a)",
        "This Charter may be amended by a two-thirds vote of the entire TSC and is subject to approval by LF \
         Projects.",
    )
}

fn clause(place: &str, text: &str) -> Clause {
    Clause {
        place: place.to_owned(),
        text: text.to_owned(),
        language: Language::English,
    }
}
