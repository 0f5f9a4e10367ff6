//! The decision process of OpenSSF's Technical Advisory Council.

use super::{MORE_THAN_HALF, clause, plain, quorum, rules, threshold, vote};
use crate::motions::rules::{
    Approvals, Approvers, Clause, Decision, Matter, Mode, Period, QuorumCounts, Rules,
    ThresholdBase, Timing, Unit,
};

/// Lazy consensus by kind of change, votes at calls, and formal votes.
///
/// "Quorum (majority of members present)" goes round in a circle; read as more than half of all members. The text names
/// no majority for formal votes; read as more than half of all members too.
pub(super) fn openssf() -> Rules {
    let mut decisions = vec![
        Decision {
            quorum: Some(quorum(MORE_THAN_HALF, QuorumCounts::Present, at_calls())),
            ..vote(
                Matter::Ordinary,
                Mode::Meeting,
                threshold(MORE_THAN_HALF, ThresholdBase::Present, at_calls()),
            )
        },
        formal(),
        lazy(
            "Simple change",
            2,
            7,
            Unit::Days,
            clause(
                "1.) Simple and/or non-consequential changes",
                "Provided that at least two TAC members agree, support, and approve the suggested change, there are \
                 no objections raised by any TAC members, and no less than one week has transpired since the TAC was \
                 notified of the change, the proposal will be merged and adopted.",
            ),
        ),
    ];
    decisions.extend(KINDS.iter().map(|(name, approvals, count, unit, meaning)| {
        lazy(
            name,
            *approvals,
            *count,
            *unit,
            clause("Issue/Pull request types", meaning),
        )
    }));
    rules("OpenSSF TAC", "OpenSSF TAC Decision Process", decisions)
}

/// Kind of change, approvals, waiting period, meaning.
const KINDS: [(&str, u32, u16, Unit, &str); 10] = [
    (
        "Major",
        7,
        15,
        Unit::Days,
        "Proposed changes to Charter, Technical Strategy, adopting a new TI, modifications to the TI Lifecycle process, or other cross-foundation changing proposals.",
    ),
    (
        "TI Lifecycle",
        5,
        10,
        Unit::Days,
        "Filed PRs for movement of TIs to new stages of the TI Lifecycle",
    ),
    (
        "TI Funding Request",
        5,
        7,
        Unit::Days,
        "Issues opened by eligible OpenSSF Technical Initiative to petition for resources/funding.",
    ),
    (
        "TI Update",
        5,
        7,
        Unit::Days,
        "Issues opened by TI leads to document their quarterly update to the TAC.",
    ),
    (
        "Content",
        3,
        72,
        Unit::Hours,
        "A change to the process. Must include a changelog entry.",
    ),
    (
        "Editorial",
        2,
        24,
        Unit::Hours,
        "A clarification to the process that does not change its requirements or meaning, beyond a simple fix.",
    ),
    (
        "Nonspec",
        2,
        24,
        Unit::Hours,
        "A change to a non-specification, non-blog page, beyond a simple fix.",
    ),
    (
        "Fix",
        1,
        0,
        Unit::Hours,
        "A fix for obvious typos, broken links, and similar.",
    ),
    (
        "Style",
        1,
        0,
        Unit::Hours,
        "A user-visible style or layout change. No content changes.",
    ),
    (
        "Impl",
        1,
        0,
        Unit::Hours,
        "A user-invisible change, such as editing a README or the repo configuration.",
    ),
];

fn lazy(variant: &str, approvals: u32, count: u16, unit: Unit, clause: Clause) -> Decision {
    let mut decision = Decision {
        variant: Some(variant.to_owned()),
        approvals: Some(Approvals {
            needed: Approvers::Count(approvals),
            objections_block: true,
            clause: clause.clone(),
        }),
        ..plain(Matter::Ordinary, Mode::LazyConsensus)
    };
    decision.course.timing = Some(Timing {
        least: Some(Period { count, unit }),
        clause,
        ..Timing::default()
    });
    decision
}

fn formal() -> Decision {
    let place = "3.) For major items that require a formal vote";
    let text = "The TAC will be given 10 business days to review and consider the request.";
    let mut decision = vote(
        Matter::Ordinary,
        Mode::Electronic,
        threshold(MORE_THAN_HALF, ThresholdBase::Eligible, clause(place, text)),
    );
    decision.course.timing = Some(Timing {
        least: Some(Period {
            count: 10,
            unit: Unit::BusinessDays,
        }),
        clause: clause(place, text),
        ..Timing::default()
    });
    decision
}

fn at_calls() -> Clause {
    clause(
        "2.) For work items discussed at the periodic TAC calls",
        "The TAC must have quorum (majority of members present) and a simple majority of the members present must \
         approve of a proposal or topic.",
    )
}
