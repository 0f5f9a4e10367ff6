//! The outcome of a vote beside one pass over the same votes.

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;
use std::time::{Duration, Instant};

use folkmoot_domain::ids::AccountId;
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::{
    Choice, Count, Events, Matter, Mode, Outcome, SealedElectorate, Seat,
};
use uuid::Uuid;

use crate::Ratio;

/// Voting members, all of whom vote.
pub const VOTERS: u32 = 10_000;
const TURNS: usize = 200;

/// The medians of both.
pub fn measure() -> Ratio {
    let member = |number: u32| AccountId(Uuid::from_u128(u128::from(number)));
    let electorate = SealedElectorate::seal((0..VOTERS).map(|number| Seat {
        account: member(number),
        affiliation: None,
        employer: None,
        class: None,
        suspended: None,
    }))
    .expect("somebody may vote");
    let votes: BTreeMap<AccountId, Choice> = (0..VOTERS)
        .map(|number| {
            let choice = match number % 7 {
                0 | 1 => Choice::No,
                2 => Choice::Abstain,
                _ => Choice::Yes,
            };
            (member(number), choice)
        })
        .collect();
    let rule = linux_foundation_base()
        .for_motion(Matter::Ordinary, Mode::Electronic)
        .expect("the base text decides it");
    let nobody = BTreeSet::new();
    let (mut outcomes, mut passes) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        outcomes.push(timed(|| {
            Outcome::of(Count {
                electorate: &electorate,
                votes: black_box(&votes),
                roll: &nobody,
                suspended: &nobody,
                subject: None,
                rule: &rule,
                events: Events::default(),
            })
        }));
        passes.push(timed(|| {
            let mut tally = [0_u32; 4];
            for choice in black_box(&votes).values() {
                let place = match choice {
                    Choice::Yes => 0,
                    Choice::No => 1,
                    Choice::Abstain => 2,
                    Choice::Recuse => 3,
                };
                tally[place] += 1;
            }
            tally
        }));
    }
    Ratio {
        what: median(outcomes),
        beside: median(passes),
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let begun = Instant::now();
    black_box(work());
    begun.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
