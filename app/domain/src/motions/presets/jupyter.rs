//! Jupyter's guide for the decisions of all its councils.

use super::{AT_LEAST_HALF, MORE_THAN_HALF, clause, quorum, rules, threshold, vote};
use crate::motions::Ratio;
use crate::motions::rules::{
    Absence, AbsenceEffect, Abstention, Clause, Decision, Inactivity, Matter, Mode, Period,
    QuorumCounts, Rules, Support, ThresholdBase, Timing, Unit,
};

/// A council.
pub(super) fn jupyter() -> Rules {
    let matters = [
        Matter::Ordinary,
        Matter::Policy,
        Matter::Budget,
        Matter::Declaration,
        Matter::MemberIn,
        Matter::MemberOut,
    ];
    let decisions = matters.map(|matter| {
        let mut decision = Decision {
            quorum: Some(quorum(AT_LEAST_HALF, QuorumCounts::VotedOrAbstained, blank())),
            ..vote(
                matter,
                Mode::Electronic,
                threshold(MORE_THAN_HALF, ThresholdBase::CastWithoutAbstentions, majority()),
            )
        };
        decision.course.second = Some(Support {
            needed: 1,
            within: None,
            clause: majority(),
        });
        decision.course.timing = Some(Timing {
            least: Some(Period {
                count: 7,
                unit: Unit::Days,
            }),
            restarts: true,
            clause: clause(
                "Calling a vote",
                "The sponsor may update the proposal at any point during the voting period, in which case the \
                 voting period will be reset.",
            ),
            ..Timing::default()
        });
        decision
    });
    let mut rules = rules(
        "Jupyter council",
        "Jupyter Decision-Making Guide",
        decisions.into(),
    );
    rules.common.abstention = Abstention::D;
    rules.inactivity.push(Inactivity {
        absence: Absence::YearOfVotes(Ratio::TWO_THIRDS),
        effect: AbsenceEffect::AsksToLeave,
        back_after: None,
        clause: clause(
            "Voter participation and quorum",
            "Members that have not met the 2/3 vote participation threshold for a year will automatically be asked \
             to step down at the end of that year.",
        ),
    });
    rules
}

fn blank() -> Clause {
    clause(
        "Voter participation and quorum",
        "The quorum for all formal votes will be 50% and a \"blank\" option will always be included, with the \
         \"blank\" option counting towards the quorum but not included in totals for calculating results.",
    )
}

fn majority() -> Clause {
    clause(
        "Calling a vote",
        "After the proposal is seconded by another member of the council, members have seven days to vote. The \
         council may consider longer voting periods as necessary for special circumstances, or _shorter periods \
         only if all voting members are present_. The decision will be determined by a simple majority of \
         non-blank votes for binary decisions",
    )
}
