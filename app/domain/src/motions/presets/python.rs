//! Python's governance, PEP 13.

use super::{MORE_THAN_HALF, TWO_THIRDS, clause, rules, threshold, vote};
use crate::motions::rules::{
    Abstention, CapEffect, ConflictDuty, ConflictRule, Decision, EmployerCap, Matter, Mode,
    OutsideApproval, Period, RecusalReading, Rules, Support, ThresholdBase, Timing, Unit,
};

const TITLE: &str = "PEP 13, Python Language Governance";

/// The steering council: a majority of those who don't abstain, and who has a conflict of interest abstains.
pub(super) fn council() -> Rules {
    let powers = || {
        clause(
            "Powers",
            "Every council member must either vote or explicitly abstain. Members with conflicts of interest on a \
             particular vote must abstain. Passing requires a strict majority of non-abstaining council members.",
        )
    };
    let mut decisions = Vec::new();
    for mode in [Mode::Meeting, Mode::Electronic] {
        for matter in [
            Matter::Ordinary,
            Matter::Policy,
            Matter::Budget,
            Matter::Declaration,
        ] {
            decisions.push(vote(
                matter,
                mode,
                threshold(MORE_THAN_HALF, ThresholdBase::Eligible, powers()),
            ));
        }
        let ejection = clause(
            "Ejecting core team members",
            "This can be accomplished by a steering council vote, but unlike other steering council votes, this \
             requires at least a two-thirds majority. With 5 members voting, this means that a 3:2 vote is \
             insufficient; 4:1 in favor is the minimum required for such a vote to succeed.",
        );
        decisions.push(vote(
            Matter::CommitterOut,
            mode,
            threshold(TWO_THIRDS, ThresholdBase::EligibleWithoutSubject, ejection),
        ));
    }
    let mut rules = rules("Python steering council", TITLE, decisions);
    rules.common.abstention = Abstention::E;
    rules.common.recusal = RecusalReading {
        present: true,
        in_all_members: false,
        ours: false,
    };
    rules.common.conflict = Some(ConflictRule {
        duty: ConflictDuty::Abstain,
        clause: clause(
            "Powers",
            "Members with conflicts of interest on a particular vote must abstain.",
        ),
    });
    rules.common.employer_cap = Some(EmployerCap {
        ratio: None,
        votes: Some(2),
        effect: CapEffect::Warn,
        grace: None,
        clause: clause(
            "Conflicts of interest",
            "at most 2 members of the council can work for any single employer.",
        ),
    });
    rules
}

/// The core team: new members, votes of no confidence, changes of PEP 13.
pub(super) fn core_team() -> Rules {
    let open = |days, place: &str, text: &str| Timing {
        least: Some(Period {
            count: days,
            unit: Unit::Days,
        }),
        clause: clause(place, text),
        ..Timing::default()
    };
    let member = "It is granted by receiving at least two-thirds positive votes in a core team vote that is open for \
                  one week and is not vetoed by the steering council.";
    let mut join = Decision {
        approval: Some(OutsideApproval {
            by: "steering council".to_owned(),
            veto: true,
            clause: clause("Membership", member),
        }),
        ..vote(
            Matter::CommitterIn,
            Mode::Electronic,
            threshold(
                TWO_THIRDS,
                ThresholdBase::CastWithoutAbstentions,
                clause("Membership", member),
            ),
        )
    };
    join.course.timing = Some(open(7, "Membership", member));
    let confidence = "The vote lasts for two weeks. Core team members vote for or against. If at least two thirds of \
                      voters express a lack of confidence, then the vote succeeds.";
    let place = "Vote of no confidence";
    let mut out = vote(
        Matter::MemberOut,
        Mode::Electronic,
        threshold(TWO_THIRDS, ThresholdBase::Cast, clause(place, confidence)),
    );
    out.course.timing = Some(open(14, place, confidence));
    out.course.second = Some(Support {
        needed: 1,
        within: Some(Period {
            count: 7,
            unit: Unit::Days,
        }),
        clause: clause(
            place,
            "A no-confidence vote is triggered when a core team member calls for one publicly on an appropriate \
             project communication channel, and another core team member seconds the proposal within one week.",
        ),
    });
    let change = "Changes to this document require at least a two-thirds majority of votes cast in a core team vote \
                  which should be open for two weeks.";
    let place = "Changing this document";
    let mut amend = vote(
        Matter::CharterAmendment,
        Mode::Electronic,
        threshold(TWO_THIRDS, ThresholdBase::Cast, clause(place, change)),
    );
    amend.course.timing = Some(open(14, place, change));
    rules("Python core team", TITLE, vec![join, out, amend])
}
