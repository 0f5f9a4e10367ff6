//! Motions: rules of a charter, electorate, votes, outcome.
//!
//! Everything here is decided with whole numbers and ratios. A rule names the clause it comes from,
//! and an outcome prints the arithmetic that led to it.

pub mod actions;
pub mod amendments;
pub mod ballot;
pub mod case;
pub mod code;
pub mod conflicts;
pub mod draft;
pub mod effects;
pub mod electorate;
pub mod force;
pub mod imported;
pub mod joint;
pub mod links;
pub mod outcome;
pub mod powers;
pub mod prelude;
pub mod presets;
pub mod proceedings;
pub mod ratio;
pub mod reading;
pub mod redline;
pub mod register;
pub mod rulebook;
pub mod rules;
pub mod saying;
pub mod state;
pub mod timing;
pub mod voting_record;

pub use ballot::{Choice, Tally, Unit};
pub use code::MotionCode;
pub use electorate::{SealedElectorate, Seat, Suspension};
pub use force::{Force, Manner};
pub use outcome::{Count, Events, Outcome, Prospects, Step, Summary, Turn, Verdict};
pub use powers::{Office, Powers};
pub use prelude::{Backing, Obstacle, Prelude};
pub use ratio::{Ratio, Share};
pub use rules::{Abstention, Clause, Matter, Mode, Period, Rule, Rules, Secrecy};
pub use saying::Saying;
pub use state::{Act, State};

#[cfg(test)]
mod tests;
