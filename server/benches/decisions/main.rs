//! Decisions, as ratios within one run: the outcome of ten thousand voters beside one pass over the same votes, and the
//! register's search over twenty thousand decisions beside the page of one of them by its number, on both databases.
//!
//! `cargo xtask bench --only decisions`. Both sides of a ratio take turns. A ratio above its bound ends the run with an
//! error.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a bench that cannot be set up has nothing to say"
)]

mod outcome;
mod register;

use std::process::ExitCode;
use std::time::Duration;

use folkmoot_store::testing::{on_postgres, on_sqlite};

/// How many times as long as what it is measured beside something may take.
const MOST: f64 = 5.0;

fn main() -> ExitCode {
    let outcome = outcome::measure();
    println!("The outcome of {} voters: {outcome}", outcome::VOTERS);
    let mut held = outcome.holds();
    println!(
        "The register's search over {} decisions, p99:",
        register::DECISIONS
    );
    let (send, receive) = std::sync::mpsc::channel();
    let sqlite = send.clone();
    on_sqlite(|store| async move {
        sqlite
            .send(("SQLite", register::measure(store).await))
            .unwrap();
    });
    on_postgres(|store| async move {
        send.send(("PostgreSQL", register::measure(store).await))
            .unwrap();
    });
    for (database, ratio) in receive {
        println!("  {database}: {ratio}");
        held &= ratio.holds();
    }
    if held {
        ExitCode::SUCCESS
    } else {
        eprintln!("a ratio is above {MOST}");
        ExitCode::FAILURE
    }
}

/// What took how long, beside what.
pub struct Ratio {
    what: Duration,
    beside: Duration,
}

impl Ratio {
    fn holds(&self) -> bool {
        self.value() <= MOST
    }

    fn value(&self) -> f64 {
        self.what.as_secs_f64() / self.beside.as_secs_f64().max(f64::MIN_POSITIVE)
    }
}

impl std::fmt::Display for Ratio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:?} beside {:?}; ratio {:.2}",
            self.what,
            self.beside,
            self.value()
        )
    }
}
