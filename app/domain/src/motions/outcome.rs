//! The outcome of a motion: computed from the sealed rules, never typed in, with its arithmetic.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::ballot::{Choice, Tally};
use super::electorate::SealedElectorate;
use super::ratio::{Ratio, Share};
use super::rules::{Clause, Escalation, Quorum, QuorumCounts, Rule, ThresholdBase};
use crate::ids::AccountId;

/// Everything an outcome depends on.
#[derive(Debug, Clone, Copy)]
pub struct Count<'a> {
    /// Who could vote.
    pub electorate: &'a SealedElectorate,
    /// The last vote of each.
    pub votes: &'a BTreeMap<AccountId, Choice>,
    /// Who was marked present at the meeting; empty for an electronic vote.
    pub roll: &'a BTreeSet<AccountId>,
    /// The person it is about, when it is about one.
    pub subject: Option<AccountId>,
    /// The rules sealed at the opening.
    pub rule: &'a Rule,
}

/// What came of a motion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "verdict")]
pub enum Verdict {
    /// Adopted.
    Passed,
    /// Adopted by the body; takes effect when someone outside approves.
    PassedSubjectToApproval {
        /// Who has to approve.
        by: String,
    },
    /// Not adopted: the majority was missed.
    Failed,
    /// No decision was taken, because the quorum was missed.
    NoQuorum,
}

impl Verdict {
    /// The name by which the register stores and filters it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::PassedSubjectToApproval { .. } => "passed-subject-to-approval",
            Self::Failed => "failed",
            Self::NoQuorum => "no-quorum",
        }
    }
}

/// One line of the arithmetic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", tag = "step")]
pub enum Step {
    /// Members recused themselves.
    Recusals {
        /// How many.
        recused: u32,
        /// They still count as voting members.
        in_all_members: bool,
        /// The charter is silent; this is Folkmoot's reading.
        ours: bool,
    },
    /// The quorum was judged.
    Quorum {
        /// Who was counted.
        counts: QuorumCounts,
        /// How many were.
        counted: u32,
        /// Of how many voting members.
        base: u32,
        /// Abstentions left out of those counted.
        abstentions_left_out: u32,
        /// The share needed.
        share: Share,
        /// The same as a number.
        needed: u32,
        /// Whether it was met.
        met: bool,
        /// Where it stands.
        clause: Clause,
    },
    /// This kind of vote has no quorum of presence.
    NoQuorumAsked,
    /// The majority was judged.
    Majority {
        /// Votes for.
        yes: u32,
        /// What they are a share of.
        of: ThresholdBase,
        /// The number behind that.
        base: u32,
        /// Abstentions left out of the base.
        abstentions_left_out: u32,
        /// The share needed.
        share: Share,
        /// The same as a number.
        needed: u32,
        /// Whether it was reached.
        reached: bool,
        /// Where it stands.
        clause: Clause,
    },
    /// Someone outside has to approve.
    Approval {
        /// Who.
        by: String,
        /// Where it stands.
        clause: Clause,
    },
    /// As many for as against: any voting member may refer the matter upward.
    Tie {
        /// Votes on each side.
        each: u32,
        /// Who then helps.
        to: String,
        /// Where it stands.
        clause: Clause,
    },
    /// Neither side is a majority, without a tie: any voting member may refer the matter upward.
    Unresolved {
        /// Votes for.
        yes: u32,
        /// Votes against.
        no: u32,
        /// What both were measured against.
        base: u32,
        /// Who then helps.
        to: String,
        /// Where it stands.
        clause: Clause,
    },
}

/// The result of a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// What came of it.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// The numbers.
    pub tally: Tally,
    /// How the numbers led to the verdict.
    pub steps: Vec<Step>,
}

impl Outcome {
    /// Counts.
    pub fn of(count: Count<'_>) -> Self {
        let rule = count.rule;
        let tally = Tally::of(count.electorate, count.votes, count.roll);
        let mut steps = Vec::new();
        if tally.recused > 0 {
            steps.push(Step::Recusals {
                recused: tally.recused,
                in_all_members: rule.recusal.in_all_members,
                ours: rule.recusal.ours,
            });
        }
        let verdict = if quorum(rule, &tally, &mut steps) {
            majority(&count, &tally, &mut steps)
        } else {
            Verdict::NoQuorum
        };
        Self {
            verdict,
            tally,
            steps,
        }
    }

    /// Where the count of an open vote stands: voting can still resolve it, so nothing is referred upward yet.
    #[must_use]
    pub fn so_far(mut self) -> Self {
        self.steps
            .retain(|step| !matches!(step, Step::Tie { .. } | Step::Unresolved { .. }));
        self
    }
}

/// Present, with the recused where the charter says so.
fn present(rule: &Rule, tally: &Tally) -> u32 {
    tally.present
        + if rule.recusal.present {
            tally.recused
        } else {
            0
        }
}

/// All voting members, without the recused where the charter says so.
fn all_members(rule: &Rule, tally: &Tally) -> u32 {
    let leave = if rule.recusal.in_all_members {
        0
    } else {
        tally.recused
    };
    tally.eligible - leave
}

/// Judges the quorum and says whether a decision may be taken.
fn quorum(rule: &Rule, tally: &Tally, steps: &mut Vec<Step>) -> bool {
    let Some(Quorum {
        share,
        counts,
        clause,
    }) = &rule.decision.quorum
    else {
        steps.push(Step::NoQuorumAsked);
        return true;
    };
    let reading = rule.abstention.reading();
    let left_out = match counts {
        QuorumCounts::Present | QuorumCounts::VotedOrAbstained if !reading.towards_quorum => {
            tally.abstain
        }
        _ => 0,
    };
    let counted = match counts {
        QuorumCounts::Present => present(rule, tally),
        QuorumCounts::Voted => tally.yes + tally.no,
        QuorumCounts::VotedOrAbstained => tally.yes + tally.no + tally.abstain,
    } - left_out;
    let base = all_members(rule, tally)
        - if reading.in_quorum_base {
            0
        } else {
            tally.abstain
        };
    let needed = share.needed(base);
    let met = counted >= needed;
    steps.push(Step::Quorum {
        counts: *counts,
        counted,
        base,
        abstentions_left_out: left_out,
        share: *share,
        needed,
        met,
        clause: clause.clone(),
    });
    met
}

/// Judges the majority.
fn majority(count: &Count<'_>, tally: &Tally, steps: &mut Vec<Step>) -> Verdict {
    let rule = count.rule;
    let threshold = &rule.decision.threshold;
    let (base, left_out) = threshold_base(count, tally);
    let needed = threshold.share.needed(base);
    let reached = tally.yes >= needed;
    steps.push(Step::Majority {
        yes: tally.yes,
        of: threshold.base,
        base,
        abstentions_left_out: left_out,
        share: threshold.share,
        needed,
        reached,
        clause: threshold.clause.clone(),
    });
    if reached {
        let Some(approval) = &rule.decision.approval else {
            return Verdict::Passed;
        };
        steps.push(Step::Approval {
            by: approval.by.clone(),
            clause: approval.clause.clone(),
        });
        return Verdict::PassedSubjectToApproval {
            by: approval.by.clone(),
        };
    }
    if let Some(escalation) = &rule.escalation {
        steps.extend(referral(tally, base, escalation));
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

/// The number the yes votes are a share of, and how many abstentions were left out of it.
fn threshold_base(count: &Count<'_>, tally: &Tally) -> (u32, u32) {
    let reading = count.rule.abstention.reading();
    let out_of_meeting = if reading.in_meeting_base {
        0
    } else {
        tally.abstain
    };
    let out_of_members = if reading.in_all_members {
        0
    } else {
        tally.abstain
    };
    match count.rule.decision.threshold.base {
        ThresholdBase::Present => (present(count.rule, tally) - out_of_meeting, out_of_meeting),
        ThresholdBase::Cast => (
            tally.yes + tally.no + tally.abstain - out_of_meeting,
            out_of_meeting,
        ),
        ThresholdBase::CastWithoutAbstentions => (tally.yes + tally.no, tally.abstain),
        ThresholdBase::Eligible => (
            all_members(count.rule, tally) - out_of_members,
            out_of_members,
        ),
        ThresholdBase::EligibleWithoutSubject => {
            let others = all_members(count.rule, tally) - out_of_members;
            let one = count
                .subject
                .is_some_and(|subject| count.electorate.has(subject));
            // The subject has no vote, so the rule can't have taken them out already.
            (others.saturating_sub(u32::from(one)), out_of_members)
        }
    }
}
