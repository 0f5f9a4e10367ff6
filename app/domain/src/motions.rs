//! Motions: rules of a charter, electorate, votes, outcome.
//!
//! Everything here is decided with whole numbers and ratios. A rule names the clause it comes from,
//! and an outcome prints the arithmetic that led to it.

pub mod ballot;
pub mod case;
pub mod code;
pub mod draft;
pub mod electorate;
pub mod imported;
pub mod outcome;
pub mod powers;
pub mod presets;
pub mod ratio;
pub mod reading;
pub mod register;
pub mod rulebook;
pub mod rules;
pub mod state;

pub use ballot::{Choice, Tally, Unit};
pub use code::MotionCode;
pub use electorate::{SealedElectorate, Seat};
pub use outcome::{Count, Events, Outcome, Prospects, Step, Summary, Turn, Verdict};
pub use powers::{Office, Powers};
pub use ratio::{Ratio, Share};
pub use rules::{Abstention, Clause, Matter, Mode, Period, Rule, Rules};
pub use state::{Act, State};

#[cfg(test)]
mod tests;
