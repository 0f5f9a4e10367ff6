//! The voting procedure of the Open Quantum Safe project.

use super::{AT_LEAST_HALF, MORE_THAN_HALF, clause, quorum, rules, threshold, vote};
use crate::motions::Ratio;
use crate::motions::rules::{
    Absence, AbsenceEffect, CapEffect, Clause, Decision, EmployerCap, Escalation, Inactivity,
    Later, Matter, Mode, Period, QuorumCounts, Rules, SuspensionReading, ThresholdBase, Unit,
};

/// The committee's votes, at meetings by its charter and by pull request as it implements them.
pub(super) fn oqs() -> Rules {
    let mut decisions = Vec::new();
    for matter in [Matter::Ordinary, Matter::Policy, Matter::Declaration] {
        decisions.push(Decision {
            quorum: Some(quorum(
                AT_LEAST_HALF,
                QuorumCounts::Present,
                meeting_quorum(),
            )),
            ..vote(
                matter,
                Mode::Meeting,
                threshold(MORE_THAN_HALF, ThresholdBase::Present, majority()),
            )
        });
        decisions.push(Decision {
            later: Some(Later {
                after: Period {
                    count: 21,
                    unit: Unit::Days,
                },
                threshold: threshold(
                    MORE_THAN_HALF,
                    ThresholdBase::Cast,
                    clause(
                        "Implementation, 6.2",
                        "the motion has been open for votes for at least 3 weeks, and a majority of TSC members \
                         who cast a vote have voted in favour.",
                    ),
                ),
            }),
            ..vote(
                matter,
                Mode::Electronic,
                threshold(
                    MORE_THAN_HALF,
                    ThresholdBase::Eligible,
                    clause("Implementation, 6.1", "a majority of TSC members have voted in favour"),
                ),
            )
        });
    }
    let mut rules = rules(
        "Open Quantum Safe TSC",
        "OQS voting procedure with its Technical Charter of January 3, 2024",
        decisions,
    );
    rules.common.suspension = Some(SuspensionReading {
        in_quorum_base: false,
        in_all_members: true,
        clause: Some(meeting_quorum()),
    });
    rules.common.employer_cap = Some(EmployerCap {
        ratio: Ratio::new(20, 100),
        votes: Some(2),
        effect: CapEffect::Block,
        grace: None,
        clause: clause(
            "TSC Voting, d",
            "No organization or company or group of related companies will be allowed more than 20% of eligible \
             votes, or 2 votes, whichever is higher. If more than that number of eligible votes are affiliated \
             with an organization or company, they must decide who will cast votes.",
        ),
    });
    rules.common.escalation = Some(Escalation {
        to: "Series Manager".to_owned(),
        clause: clause(
            "TSC Voting, e",
            "In the event a vote cannot be resolved by the TSC, any voting member of the TSC may refer the matter \
             to the Series Manager for assistance in reaching a resolution.",
        ),
    });
    rules.inactivity.push(Inactivity {
        absence: Absence::Meetings(3),
        effect: AbsenceEffect::Suspends,
        back_after: Some(2),
        clause: meeting_quorum(),
    });
    rules
}

fn meeting_quorum() -> Clause {
    clause(
        "TSC Voting, b",
        "Quorum for TSC meetings requires at least fifty percent of all voting members of the TSC to be present. \
         The TSC may continue to meet if quorum is not met but will be prevented from making any decisions at the \
         meeting. Any TSC member that misses three (3) consecutive meetings shall be automatically suspended from \
         eligibility to vote and shall not constitute a voting representative for purposes of determining quorum \
         until having attended two meetings consecutively.",
    )
}

fn majority() -> Clause {
    clause(
        "TSC Voting, c",
        "Except as provided in Section 7.c. and 8.a, decisions by vote at a meeting require a majority vote of \
         those in attendance, provided quorum is met. Decisions made by electronic vote without a meeting require \
         a majority vote of all voting members of the TSC.",
    )
}
