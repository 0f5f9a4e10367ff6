//! `cargo xtask test`: lints, Rust tests on both databases, journeys in a browser, one closing line.

mod browser;
mod lint;
mod rust;
mod totals;

use std::process::ExitCode;

use crate::places::Places;
use crate::say;
use crate::test::totals::Totals;

/// What `test` may be told.
#[derive(clap::Args)]
pub struct Options {
    /// Runs one part instead of all three
    #[arg(long)]
    only: Option<Part>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Format, clippy, dependencies
    Lint,
    /// Unit tests and stories on SQLite and PostgreSQL
    Rust,
    /// Journeys through the release program in Chromium
    Browser,
}

/// Runs the chosen parts, all of them even when an early one fails, and closes with the totals.
pub fn test(places: &Places, options: &Options) -> ExitCode {
    let mut totals = Totals::default();
    for part in [Part::Lint, Part::Rust, Part::Browser] {
        if options.only.is_some_and(|only| only != part) {
            continue;
        }
        let outcome = match part {
            Part::Lint => lint::run(places, &mut totals),
            Part::Rust => rust::run(places, &mut totals),
            Part::Browser => browser::run(places, &mut totals),
        };
        if let Err(error) = outcome {
            totals.fail(&format!("{error:#}"));
        }
    }
    for failure in totals.failures() {
        say::failure(failure);
    }
    println!("{} passed, {} failed", totals.passed, totals.failed);
    if totals.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
