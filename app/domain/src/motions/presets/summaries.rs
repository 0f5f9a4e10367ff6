//! Presets whose texts were not at hand: what a summary says of them, in our words.

use super::{
    AT_LEAST_HALF, MORE_THAN_HALF, TWO_THIRDS, clause, plain, quorum, rules, threshold, vote,
};
use crate::motions::rules::{
    Absence, AbsenceEffect, Abstention, Approvals, Approvers, CapEffect, Clause, Decision,
    EmployerCap, Escalation, Inactivity, Matter, Mode, Period, QuorumCounts, Rules, Support,
    ThresholdBase, Timing, Unit,
};
use crate::motions::{Ratio, Share};

/// Says where a rule comes from when its text was not read.
fn summary(text: &str) -> Clause {
    clause("from a summary, unverified", text)
}

fn unverified(name: &str, title: &str, decisions: Vec<Decision>) -> Rules {
    let mut rules = rules(name, title, decisions);
    if let Some(source) = &mut rules.source {
        source.unverified = true;
    }
    rules
}

/// The steering committee of Kubernetes: removal and employers.
pub(super) fn kubernetes() -> Rules {
    let removal = || {
        summary(
            "A member is removed by three quarters of the seats, rounded up, after the motion was seconded.",
        )
    };
    let mut out = vote(
        Matter::MemberOut,
        Mode::Electronic,
        threshold(
            Share::at_least(Ratio::THREE_QUARTERS),
            ThresholdBase::Seats,
            removal(),
        ),
    );
    out.course.second = Some(Support {
        needed: 1,
        within: None,
        clause: removal(),
    });
    let mut rules = unverified(
        "Kubernetes steering committee",
        "Kubernetes Steering Committee Charter",
        vec![out],
    );
    rules.common.seats = Some(7);
    rules.common.employer_cap = Some(EmployerCap {
        ratio: Ratio::new(1, 3),
        votes: None,
        effect: CapEffect::Warn,
        grace: None,
        clause: summary("No more than a third of the seats are held by one employer."),
    });
    rules
}

/// Rust's leadership council: consent.
pub(super) fn rust() -> Rules {
    let consent = || {
        summary(
            "A proposal is adopted after ten days when all members but two have signed off, no objection is open, and \
             a date for its evaluation is set.",
        )
    };
    let mut decision = Decision {
        approvals: Some(Approvals {
            needed: Approvers::AllBut(2),
            objections_block: true,
            clause: consent(),
        }),
        ..plain(Matter::Ordinary, Mode::Consent)
    };
    decision.course.timing = Some(Timing {
        least: Some(Period {
            count: 10,
            unit: Unit::Days,
        }),
        clause: consent(),
        ..Timing::default()
    });
    decision.course.evaluation = true;
    unverified(
        "Rust leadership council",
        "RFC 3392, Leadership Council",
        vec![decision],
    )
}

/// The numbers of the Linux Foundation's base text, as several projects vary it.
fn base() -> Vec<Decision> {
    let meeting = Decision {
        quorum: Some(quorum(
            AT_LEAST_HALF,
            QuorumCounts::Present,
            summary("At least half of the voting members are present at a meeting."),
        )),
        ..vote(
            Matter::Ordinary,
            Mode::Meeting,
            threshold(
                MORE_THAN_HALF,
                ThresholdBase::Present,
                summary("A vote at a meeting needs more than half of those in attendance."),
            ),
        )
    };
    let electronic = vote(
        Matter::Ordinary,
        Mode::Electronic,
        threshold(
            MORE_THAN_HALF,
            ThresholdBase::Eligible,
            summary("A vote without a meeting needs more than half of all voting members."),
        ),
    );
    let amendment = vote(
        Matter::CharterAmendment,
        Mode::Electronic,
        threshold(
            TWO_THIRDS,
            ThresholdBase::Eligible,
            summary("The charter is amended by two thirds of the entire committee."),
        ),
    );
    vec![meeting, electronic, amendment]
}

/// GraphQL's committee: who abstains does not count towards the quorum.
pub(super) fn graphql() -> Rules {
    let mut rules = unverified(
        "GraphQL TSC",
        "GraphQL Specification Project Charter",
        base(),
    );
    rules.common.abstention = Abstention::C;
    rules.inactivity.push(Inactivity {
        absence: Absence::Attended { attended: 2, of: 5 },
        effect: AbsenceEffect::Suspends,
        back_after: None,
        clause: summary("Who attended fewer than two of the last five meetings has no vote."),
    });
    rules
}

/// FINOS: who abstains is present and outside a meeting's majority; a single remaining maintainer decides.
pub(super) fn finos() -> Rules {
    let mut rules = unverified("FINOS project", "FINOS project governance", base());
    rules.common.abstention = Abstention::B;
    rules.common.escalation = Some(Escalation {
        to: "FINOS".to_owned(),
        clause: summary(
            "What maintainers can't resolve is referred to FINOS. A single remaining maintainer decides.",
        ),
    });
    rules
}
