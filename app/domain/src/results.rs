//! Results: tabulation, disclosure control, releases.
//!
//! Answers are counted into one-way tables ([`Tabulator`]), the whole set of tables is protected against
//! subtraction ([`disclose`]) and becomes an immutable [`Release`]. All arithmetic is exact.

pub mod attack;
mod count;
mod csv;
mod disclose;
mod equal;
mod model;
mod multiple;
mod protect;
mod question;
mod questionnaire;
mod release;
mod split;
mod statistics;

pub use count::{Counts, Mismatch, Tabulator};
pub use csv::csv;
pub use disclose::{Preview, Reason, TableNote, disclose};
pub use equal::{EqualCounter, EqualResponses};
pub use model::{PreviewPage, ReleaseLine, ReleaseList, ReleasePage, Signer};
pub use question::{Choice, Question, Reply, Shape};
pub use questionnaire::Reader;
pub use release::{
    Base, Cell, Content, Kind, Method, Published, Release, Row, Statistics, SurveyReference, Table,
    Why,
};
pub use statistics::{Fraction, RankingRow, whole_percent};

/// The smallest base a table may have.
pub const MINIMUM_BASE: u64 = 10;
/// Counts from 1 to this are hidden.
pub const SMALL: u64 = 4;
/// The smallest base on which percentages are given and a unanimous table is published.
pub const PERCENT_BASE: u64 = 30;

#[cfg(test)]
mod tests;
