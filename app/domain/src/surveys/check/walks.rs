//! Walks through the questionnaire that choose evenly among the answers, always the same ones.

use super::{
    decide::{Assignment, Budget},
    domain::Domain,
    plan::Plan,
};

/// The most walks.
const MOST: usize = 400;
/// The fewest walks through a large questionnaire.
const FEWEST: usize = 20;

/// The most answers that are tried where not everything is offered.
const MOST_TRIED: usize = 50;

/// The answers of each walk; every other one answers all that is shown.
pub(super) struct Walks<'p> {
    walks: Vec<Assignment<'p>>,
}

impl<'p> Walks<'p> {
    pub fn all(&self) -> impl Iterator<Item = &Assignment<'p>> {
        self.walks.iter()
    }

    /// Those that answer all that is shown.
    pub fn thorough(&self) -> impl Iterator<Item = &Assignment<'p>> {
        self.walks.iter().step_by(2)
    }
}

/// Walks through all questions that are not entangled with themselves.
pub(super) fn walk<'p>(
    plan: &'p Plan<'p>,
    domains: &'p [Domain],
    budget: &mut Budget,
) -> Walks<'p> {
    let work = plan.questions.len() + plan.conditions.len();
    let count = (60_000 / work.max(1)).clamp(FEWEST, MOST);
    let mut dice = Dice(0x5eed);
    let mut walks = Vec::with_capacity(count);
    for number in 0..count {
        if !budget.take(u64::try_from(work).unwrap_or(u64::MAX)) {
            break;
        }
        let mut assignment = Assignment::new(plan);
        for question in &plan.order {
            let (Some(asked), Some(domain)) =
                (plan.questions.get(*question), domains.get(*question))
            else {
                continue;
            };
            let skips = number % 2 == 1 && !asked.required && dice.below(3) == 0;
            if !skips && assignment.shows(*question) {
                let place = dice.below(domain.replies.len());
                let from_there = domain.replies.iter().cycle().skip(place);
                let reply = from_there
                    .take(domain.replies.len().min(MOST_TRIED))
                    .find(|reply| assignment.allows(*question, reply));
                assignment.set(*question, reply);
            }
        }
        walks.push(assignment);
    }
    Walks { walks }
}

/// SplitMix64 (Steele, Lea & Flood 2014), so that the same questionnaire always gives the same report.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(bound.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}
