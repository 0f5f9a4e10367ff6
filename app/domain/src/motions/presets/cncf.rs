//! The Cloud Native Computing Foundation's charter, as updated on 25 June 2025.

use super::{MORE_THAN_HALF, TWO_THIRDS, clause, quorum, rules, threshold, vote};
use crate::motions::Ratio;
use crate::motions::Share;
use crate::motions::rules::{
    Absence, AbsenceEffect, Abstention, CapEffect, Clause, Decision, EmployerCap, Halt, Inactivity,
    Matter, Mode, Participation, Quorum, QuorumBase, QuorumCounts, Rules, SuspensionReading,
    ThresholdBase,
};

const TITLE: &str = "Cloud Native Computing Foundation Charter, updated June 25, 2025";

/// The Technical Oversight Committee.
///
/// A suspended member stays in the quorum's base: it is a share of "the TOC total members".
pub(super) fn toc() -> Rules {
    let mut decisions = Vec::new();
    for matter in [Matter::Ordinary, Matter::Policy, Matter::Declaration] {
        decisions.push(Decision {
            quorum: Some(two_thirds_of_the_seats()),
            ..vote(
                matter,
                Mode::Meeting,
                threshold(MORE_THAN_HALF, ThresholdBase::Present, at_meetings()),
            )
        });
        let electronic = threshold(TWO_THIRDS, ThresholdBase::Seats, electronically());
        let mut decision = vote(matter, Mode::Electronic, electronic);
        decision.course.halt = Some(Halt {
            members: 2,
            clause: electronically(),
        });
        decisions.push(decision);
    }
    for mode in [Mode::Meeting, Mode::Electronic] {
        let others = threshold(TWO_THIRDS, ThresholdBase::EligibleWithoutSubject, removal());
        decisions.push(Decision {
            quorum: (mode == Mode::Meeting).then(two_thirds_of_the_seats),
            ..vote(Matter::MemberOut, mode, others)
        });
    }
    decisions.push(Decision {
        participation: Some(Participation {
            share: Share::at_least(Ratio::HALF),
            counts: QuorumCounts::VotedOrAbstained,
            clause: qualification(),
        }),
        ..vote(
            Matter::MemberIn,
            Mode::Electronic,
            threshold(MORE_THAN_HALF, ThresholdBase::Cast, qualification()),
        )
    });
    let mut rules = rules("CNCF Technical Oversight Committee", TITLE, decisions);
    rules.common.seats = Some(11);
    rules.common.suspension = Some(SuspensionReading {
        in_quorum_base: true,
        in_all_members: true,
        clause: Some(missed_meetings()),
    });
    rules.common.employer_cap = Some(EmployerCap {
        ratio: None,
        votes: Some(2),
        effect: CapEffect::Warn,
        grace: None,
        clause: clause(
            "6(b)iv",
            "If more than two (2) TOC members would be from the same group of Related Companies, either at the \
             time of election or from a later job change, they will jointly decide who should step down, or if \
             there is no agreement, random lots shall be drawn.",
        ),
    });
    rules.inactivity.push(Inactivity {
        absence: Absence::Meetings(3),
        effect: AbsenceEffect::Suspends,
        back_after: Some(2),
        clause: missed_meetings(),
    });
    rules
}

/// The Governing Board, as far as it amends the charter.
pub(super) fn board() -> Rules {
    let amendment = clause(
        "18",
        "This charter may be amended by a two-thirds vote (excluding abstentions) of all Governing Board members",
    );
    let mut decision = vote(
        Matter::CharterAmendment,
        Mode::Electronic,
        threshold(TWO_THIRDS, ThresholdBase::Eligible, amendment),
    );
    decision.abstention = Some(Abstention::D);
    rules("CNCF Governing Board", TITLE, vec![decision])
}

fn two_thirds_of_the_seats() -> Quorum {
    let clause = clause(
        "6(c)viii",
        "TOC meetings shall require a quorum of two-thirds of the TOC total members to take a vote or make any \
         decision. If a TOC meeting fails to meet the quorum requirement, discussions may proceed, however there \
         shall be no voting or decisions.",
    );
    Quorum {
        base: QuorumBase::Seats,
        ..quorum(TWO_THIRDS, QuorumCounts::Present, clause)
    }
}

fn at_meetings() -> Clause {
    clause(
        "6(c)vii",
        "TOC decisions at meetings meeting quorum requirements shall pass with a vote greater than 50% of TOC \
         members present.",
    )
}

fn electronically() -> Clause {
    clause(
        "6(c)ix",
        "TOC decisions may be made electronically without a meeting, but to pass a vote shall require as many \
         votes as would be needed to achieve quorum in a meeting. During an electronic vote, if any two (2) TOC \
         members request a meeting to discuss the decision, the electronic vote in process shall end without \
         effect, and a new vote may be initiated after the meeting to discuss the decision has completed.",
    )
}

fn removal() -> Clause {
    clause(
        "6(f)ii",
        "TOC members may be removed by a two-thirds vote of the other TOC members, with the impacted individual \
         ineligible to participate in the vote.",
    )
}

fn qualification() -> Clause {
    clause(
        "6(e)ii",
        "A valid vote shall require at least 50% participation. Nominees passing with over 50% shall be Qualified \
         Nominees.",
    )
}

fn missed_meetings() -> Clause {
    clause(
        "6(f)iii",
        "Any TOC member that misses three (3) consecutive meetings shall be automatically suspended from \
         eligibility to vote until having attended two meetings consecutively. For avoidance of doubt, the \
         suspended TOC member shall be eligible to vote in the second consecutive meeting.",
    )
}
