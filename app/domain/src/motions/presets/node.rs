//! The charter of the Node.js Technical Steering Committee.

use super::{MORE_THAN_HALF, clause, rules, threshold, vote};
use crate::motions::Ratio;
use crate::motions::rules::{
    Absence, AbsenceEffect, CapEffect, EmployerCap, Inactivity, Matter, Mode, OutsideApproval,
    Rules, Secrecy, ThresholdBase,
};

/// Votes as the committee counts them: read literally, "all TSC voting members" would have failed votes that it has
/// recorded as passed; the recorded outcomes count those who were for or against.
pub(super) fn node() -> Rules {
    let voting = "For all votes, the winning candidate option is the one that wins a simple majority of all TSC voting \
                  members in every head-to-head election against each of the other candidates. A TSC voting member \
                  may choose to participate in any vote through abstention. As long as a vote is open, TSC voting \
                  members' choices must not be disclosed, to avoid influencing other voting members.";
    let matters = [
        Matter::Ordinary,
        Matter::Policy,
        Matter::Declaration,
        Matter::CharterAmendment,
        Matter::MemberIn,
        Matter::MemberOut,
    ];
    let decisions = matters.map(|matter| {
        let mut decision = vote(
            matter,
            Mode::Electronic,
            threshold(
                MORE_THAN_HALF,
                ThresholdBase::CastWithoutAbstentions,
                clause("Section 7. Voting", voting),
            ),
        );
        decision.course.secrecy = Secrecy::UntilClose;
        decision.approval = (matter == Matter::CharterAmendment).then(|| OutsideApproval {
            by: "OpenJS Foundation Cross Project Council".to_owned(),
            veto: false,
            clause: clause(
                "Section 7. Voting",
                "All changes to this charter must be approved by the CPC.",
            ),
        });
        decision
    });
    let mut rules = rules(
        "Node.js TSC, as its recorded votes are counted",
        "Technical Steering Committee (TSC) Charter of Node.js",
        decisions.into(),
    );
    rules.common.employer_cap = Some(EmployerCap {
        ratio: Ratio::new(1, 4),
        votes: None,
        effect: CapEffect::Warn,
        grace: None,
        clause: clause(
            "Section 3. Establishment of the TSC",
            "no more than one-fourth of the TSC voting membership may be affiliated with the same company/entity.",
        ),
    });
    rules.inactivity.push(Inactivity {
        absence: Absence::Votes(3),
        effect: AbsenceEffect::EndsVote,
        back_after: None,
        clause: clause(
            "Section 3. Establishment of the TSC",
            "A TSC voting member is automatically converted to a TSC regular member if they do not participate in \
             three consecutive TSC votes.",
        ),
    });
    rules
}
