//! Traps: what sound rules allow and a body seldom means, each with a worked example.
//!
//! The examples are not written down but counted: a trap is only found where the counting itself falls into it.

mod course;
mod trial;
mod votes;

use serde::Serialize;

use super::{Abstention, Period, Rules, ThresholdBase};
use crate::motions::Ratio;

/// Voting members in the examples where the body's own number is not known, or too large to be an example.
const EXAMPLE: u32 = 8;
/// The most voting members of an example.
const MOST_IN_EXAMPLE: u32 = 24;

/// One trap, and the decisions that have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trap {
    /// The places of the decisions in the set, from 0; none for what holds for the set as a whole.
    pub decisions: Vec<usize>,
    /// What it is.
    #[serde(flatten)]
    pub what: Pitfall,
}

/// What a trap is, with the numbers of its example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "trap")]
pub enum Pitfall {
    /// Half is enough, so that a motion and its opposite could both pass.
    HalfEnough {
        /// A number of which half is enough.
        base: u32,
        /// What they are.
        of: ThresholdBase,
        /// Half of them.
        needed: u32,
    },
    /// Fewer than half are enough, though more may be against.
    Minority {
        /// A number of which fewer than half are enough.
        base: u32,
        /// What they are.
        of: ThresholdBase,
        /// How many are enough.
        needed: u32,
    },
    /// Who is against does better to stay away: the vote against completes the quorum.
    StayingAway {
        /// Voting members.
        members: u32,
        /// Votes for.
        yes: u32,
        /// Votes against with which it passes, and without which it does not.
        no: u32,
    },
    /// Members who come and abstain defeat what passed without them.
    ComingDefeats {
        /// Voting members.
        members: u32,
        /// Votes for.
        yes: u32,
        /// Votes against.
        no: u32,
        /// Abstentions with which it fails, and without which it passes.
        abstain: u32,
    },
    /// The charter is silent on abstentions, nobody has chosen a reading, and it matters.
    AbstentionOurs {
        /// Voting members.
        members: u32,
        /// Votes for.
        yes: u32,
        /// Votes against.
        no: u32,
        /// Abstentions.
        abstain: u32,
        /// The reading that is computed with.
        ours: Abstention,
        /// Whether it passes by that.
        passes: bool,
        /// A reading by which it comes out the other way.
        other: Abstention,
    },
    /// Not even all members together reach it.
    Unreachable {
        /// Voting members.
        members: u32,
    },
    /// In so small a body it needs everybody.
    Everybody {
        /// Voting members.
        members: u32,
    },
    /// One single vote decides for all.
    LoneVoter {
        /// Voting members.
        members: u32,
    },
    /// As many for as against, and the rules name nobody who decides then.
    TieUndecided {
        /// Votes on each side.
        each: u32,
    },
    /// An employer's share of so few members is less than one vote.
    CapOfNothing {
        /// Voting members.
        members: u32,
        /// The share.
        #[serde(rename = "ratio")]
        ratio: Ratio,
    },
    /// Suspended members stay in the number the quorum is measured against, so that those who are left can't reach it.
    SuspendedInQuorum {
        /// Voting members.
        members: u32,
        /// How many make a quorum.
        needed: u32,
        /// How many of them suspended are enough to prevent it.
        suspended: u32,
    },
    /// The announcement takes longer than the vote may be open.
    NoticeLonger {
        /// The notice.
        notice: Period,
        /// The longest vote.
        most: Period,
    },
    /// A vote must close before it has been open long enough.
    LeastOverMost {
        /// It has to be open so long.
        least: Period,
        /// It may be open so long.
        most: Period,
    },
    /// It would close early only after it must have closed anyway.
    SettlesTooLate {
        /// The wait.
        settles: Period,
        /// The longest vote.
        most: Period,
    },
    /// The later majority comes after the vote must have closed.
    LaterTooLate {
        /// When it would come.
        after: Period,
        /// The longest vote.
        most: Period,
    },
    /// Nothing is said about ordinary matters, so that the body decides none.
    NoOrdinary,
    /// The charter is changed by fewer than an ordinary decision needs.
    AmendmentEasier {
        /// A number of voting members.
        members: u32,
        /// How many change the charter.
        amendment: u32,
        /// How many decide an ordinary matter in the same mode.
        ordinary: u32,
    },
    /// Classes are counted and none is named, so that a class without members is forgotten.
    ClassesUnnamed,
    /// Seats are counted and their number is not given, so that an empty one is forgotten.
    SeatsUnnumbered,
}

impl Rules {
    /// The traps of the set, those of the whole set first; `members` is the number of voting members, where it is known.
    ///
    /// Where it is not known, the number of seats that the charter provides is taken for it.
    pub fn traps(&self, members: Option<u32>) -> Vec<Trap> {
        let members = members.or(self.common.seats);
        let mut traps: Vec<Trap> = votes::of_the_set(self, members)
            .into_iter()
            .map(|what| Trap {
                decisions: Vec::new(),
                what,
            })
            .collect();
        for (place, decision) in self.decisions.iter().enumerate() {
            let rule = self.rule(decision);
            let found = votes::of_a_decision(&rule, members);
            for what in found.into_iter().chain(course::of_a_decision(decision)) {
                match traps.iter_mut().find(|trap| trap.what == what) {
                    Some(trap) => trap.decisions.push(place),
                    None => traps.push(Trap {
                        decisions: vec![place],
                        what,
                    }),
                }
            }
        }
        traps
    }
}
