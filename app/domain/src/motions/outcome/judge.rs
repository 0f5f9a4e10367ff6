//! How the numbers lead to a verdict, step by step.

use std::borrow::Cow;

use super::super::ballot::{Tally, Unit};
use super::super::ratio::{Ratio, Share};
use super::super::rules::{CapEffect, Escalation, Period, Rule, Threshold};
use super::figures::{Figures, Part, as_votes, counted, quorum_base, votes_by_employer};
use super::{Events, Outcome, Step, Verdict};

/// Judges the votes of an electorate.
pub(super) fn judge(rule: &Rule, units: &[Unit<'_>], events: Events) -> Outcome {
    let mut steps = Vec::new();
    let (units, blocked) = capped(rule, units, &mut steps);
    concluded(
        rule,
        Figures::of(rule, units.iter()),
        blocked,
        events,
        steps,
    )
}

/// Judges numbers that no employers' cap changes.
pub(super) fn uncapped(rule: &Rule, figures: Figures, events: Events) -> Outcome {
    concluded(rule, figures, false, events, Vec::new())
}

fn concluded(
    rule: &Rule,
    figures: Figures,
    blocked: bool,
    events: Events,
    mut steps: Vec<Step>,
) -> Outcome {
    let verdict = if blocked {
        Verdict::Blocked
    } else {
        verdict(rule, &figures, events, &mut steps)
    };
    Outcome {
        verdict,
        tally: figures.all,
        steps,
    }
}

/// The votes as the employers' cap leaves them, and whether it stops the count.
fn capped<'u, 'a>(
    rule: &Rule,
    units: &'u [Unit<'a>],
    steps: &mut Vec<Step>,
) -> (Cow<'u, [Unit<'a>]>, bool) {
    let votes = as_votes(rule, units);
    let Some(cap) = &rule.common.employer_cap else {
        return (votes, false);
    };
    if cap.effect == CapEffect::RollUp {
        let (seats, rolled) = (Tally::of(units).eligible, Tally::of(votes.iter()).eligible);
        if rolled < seats {
            steps.push(Step::RolledUp {
                seats,
                votes: rolled,
                clause: cap.clause.clone(),
            });
        }
        return (votes, false);
    }
    let most = cap.most(Tally::of(units).eligible);
    let above = votes_by_employer(units)
        .into_iter()
        .filter(|(_, votes)| *votes > most);
    let before = steps.len();
    steps.extend(above.map(|(employer, votes)| Step::Cap {
        employer: employer.to_owned(),
        votes,
        most,
        effect: cap.effect,
        clause: cap.clause.clone(),
    }));
    let blocked = cap.effect == CapEffect::Block && steps.len() > before;
    (votes, blocked)
}

/// What the numbers come to.
pub(super) fn verdict(
    rule: &Rule,
    figures: &Figures,
    events: Events,
    steps: &mut Vec<Step>,
) -> Verdict {
    if events.withdrawn {
        steps.push(Step::TakenBack);
        return Verdict::Withdrawn;
    }
    if let Some(halt) = &rule.decision.course.halt
        && events.halted_by > 0
        && events.halted_by >= halt.members
    {
        steps.push(Step::Halted {
            by: events.halted_by,
            needed: halt.members,
            clause: halt.clause.clone(),
        });
        return Verdict::Withdrawn;
    }
    aside(rule, &figures.all, steps);
    if !quorum(rule, figures, steps) {
        return Verdict::NoQuorum;
    }
    if !participation(rule, &figures.all, steps) {
        return Verdict::Failed;
    }
    let reached = if rule.decision.approvals.is_some() {
        match approvals(rule, figures, events, steps) {
            Agreement::Reached => true,
            Agreement::Missed => false,
            Agreement::Stopped => return Verdict::Blocked,
        }
    } else {
        majorities(rule, figures, events, steps)
    };
    if reached {
        return adopted(rule, steps);
    }
    not_adopted(rule, figures, steps)
}

/// Those who are neither for nor against without having said so.
fn aside(rule: &Rule, tally: &Tally, steps: &mut Vec<Step>) {
    let recusal = rule.common.recusal;
    if tally.recused > 0 {
        steps.push(Step::Recusals {
            recused: tally.recused,
            in_all_members: recusal.in_all_members,
            ours: recusal.ours,
        });
    }
    if tally.suspended > 0 {
        let suspension = rule.common.suspension.clone().unwrap_or_default();
        steps.push(Step::Suspensions {
            suspended: tally.suspended,
            in_quorum_base: suspension.in_quorum_base,
            in_all_members: suspension.in_all_members,
            clause: suspension.clause,
        });
    }
}

/// Judges the quorum and says whether a decision may be taken.
fn quorum(rule: &Rule, figures: &Figures, steps: &mut Vec<Step>) -> bool {
    let Some(quorum) = &rule.decision.quorum else {
        if rule.decision.approvals.is_none() {
            steps.push(Step::NoQuorumAsked);
        }
        return true;
    };
    let part = figures.quorum(rule, quorum.base, quorum.counts);
    let needed = quorum.share.needed(part.base);
    let met = part.counted >= needed;
    steps.push(Step::Quorum {
        counts: quorum.counts,
        counted: part.counted,
        of: quorum.base,
        base: part.base,
        abstentions_left_out: part.left_out,
        share: quorum.share,
        needed,
        met,
        clause: quorum.clause.clone(),
    });
    met
}

/// Judges whether enough took part for the vote to be valid.
fn participation(rule: &Rule, tally: &Tally, steps: &mut Vec<Step>) -> bool {
    let Some(wanted) = &rule.decision.participation else {
        return true;
    };
    let (counted, _) = counted(rule, wanted.counts, tally);
    let base = quorum_base(rule, tally);
    let needed = wanted.share.needed(base);
    let met = counted >= needed;
    steps.push(Step::Participation {
        counts: wanted.counts,
        counted,
        base,
        share: wanted.share,
        needed,
        met,
        clause: wanted.clause.clone(),
    });
    met
}

/// Judges the majority, and the one that is enough later.
fn majorities(rule: &Rule, figures: &Figures, events: Events, steps: &mut Vec<Step>) -> bool {
    let Some(threshold) = &rule.decision.threshold else {
        return false;
    };
    if majority(rule, figures, threshold, None, steps) {
        return true;
    }
    match &rule.decision.later {
        Some(later) if events.later => {
            majority(rule, figures, &later.threshold, Some(later.after), steps)
        }
        _ => false,
    }
}

fn majority(
    rule: &Rule,
    figures: &Figures,
    threshold: &Threshold,
    after: Option<Period>,
    steps: &mut Vec<Step>,
) -> bool {
    let mut judge = |class: Option<&str>, part: &Part| {
        let needed = threshold.share.needed(part.base);
        let reached = part.counted >= needed;
        steps.push(Step::Majority {
            class: class.map(str::to_owned),
            after,
            yes: part.counted,
            of: threshold.base,
            base: part.base,
            abstentions_left_out: part.left_out,
            share: threshold.share,
            needed,
            reached,
            clause: threshold.clause.clone(),
        });
        reached
    };
    let mut reached = true;
    if threshold.per_class {
        let mut judged = false;
        for (class, part) in figures.class_majorities(rule, threshold) {
            judged = true;
            reached &= judge(Some(class), &part);
        }
        // Where nobody belongs to a class, they are all of one.
        if !judged {
            reached = judge(None, &figures.majority(rule, threshold));
        }
    } else {
        reached = judge(None, &figures.majority(rule, threshold));
    }
    if let Some(share) = threshold.classes {
        let (from, of) = figures.classes_for();
        let needed = share.needed(of);
        steps.push(Step::Classes {
            from,
            of,
            share,
            needed,
            reached: from >= needed,
            clause: threshold.clause.clone(),
        });
        reached &= from >= needed;
    }
    reached
}

/// What lazy consensus or consent has come to.
enum Agreement {
    Reached,
    Missed,
    Stopped,
}

fn approvals(rule: &Rule, figures: &Figures, events: Events, steps: &mut Vec<Step>) -> Agreement {
    let Some(asked) = &rule.decision.approvals else {
        return Agreement::Missed;
    };
    let (needed, base) = figures.approvers(rule, asked);
    let reached = figures.all.yes >= needed;
    steps.push(Step::Approvals {
        approvals: figures.all.yes,
        of: asked.needed,
        base,
        needed,
        reached,
        clause: asked.clause.clone(),
    });
    let objections = figures.all.no;
    if objections > 0 {
        steps.push(Step::Objections {
            objections,
            block: asked.objections_block,
            clause: asked.clause.clone(),
        });
        if asked.objections_block {
            return Agreement::Stopped;
        }
    }
    let timing = rule.decision.course.timing.as_ref();
    if let Some((least, timing)) = timing.and_then(|timing| Some((timing.least?, timing)))
        && !events.waited
    {
        steps.push(Step::TooSoon {
            least,
            clause: timing.clause.clone(),
        });
        return Agreement::Missed;
    }
    if reached {
        Agreement::Reached
    } else {
        Agreement::Missed
    }
}

fn adopted(rule: &Rule, steps: &mut Vec<Step>) -> Verdict {
    let Some(approval) = &rule.decision.approval else {
        return Verdict::Passed;
    };
    steps.push(Step::Approval {
        by: approval.by.clone(),
        veto: approval.veto,
        clause: approval.clause.clone(),
    });
    Verdict::PassedSubjectToApproval {
        by: approval.by.clone(),
    }
}

fn not_adopted(rule: &Rule, figures: &Figures, steps: &mut Vec<Step>) -> Verdict {
    let Tally { yes, no, .. } = figures.all;
    let Some(threshold) = &rule.decision.threshold else {
        return Verdict::Failed;
    };
    if let Some(tie) = &rule.common.tie
        && yes == no
    {
        steps.push(Step::TieBreak {
            each: yes,
            to: tie.to.clone(),
            clause: tie.clause.clone(),
        });
        return Verdict::Tied { to: tie.to.clone() };
    }
    if let Some(escalation) = &rule.common.escalation {
        let base = figures.majority(rule, threshold).base;
        steps.extend(referral(&figures.all, base, escalation));
    }
    Verdict::Failed
}

/// "In the event a vote cannot be resolved by the TSC, any voting member of the TSC may refer the matter …"
/// (Linux Foundation base text, TSC Voting, point 4), for a motion that was not adopted.
///
/// A vote resolves nothing when neither those for nor those against are more than half of those it is measured
/// against. It is resolved when a majority is against it, and when a majority for it misses the larger share that the
/// charter asks for (7.c, 8.a). Without a quorum (point 1) it is not referred either: the committee can meet again or
/// vote electronically. And where nobody said yes or no, there is nothing to resolve.
fn referral(tally: &Tally, base: u32, escalation: &Escalation) -> Option<Step> {
    let Tally { yes, no, .. } = *tally;
    let majority = Share::more_than(Ratio::HALF);
    if yes + no == 0 || majority.reached(yes, base) || majority.reached(no, base) {
        return None;
    }
    let (to, clause) = (escalation.to.clone(), escalation.clause.clone());
    Some(if yes == no {
        Step::Tie {
            each: yes,
            to,
            clause,
        }
    } else {
        Step::Unresolved {
            yes,
            no,
            base,
            to,
            clause,
        }
    })
}
