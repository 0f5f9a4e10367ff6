//! `cargo xtask serve`, `test`, `postgres`, `bench`, `fuzz`: from an empty machine to a running community.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        reason = "tests"
    )
)]

mod bench;
mod build;
mod fuzz;
mod places;
mod postgres;
mod run;
mod say;
mod serve;
mod setup;
mod test;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::places::Places;

/// Sets up, builds, serves and tests Folkmoot.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds everything in release, loads the demo community into a new database, and serves
    Serve(serve::Options),
    /// Builds the release program with its bundles inside, ready to be copied to a server
    Build,
    /// Runs format, lints, every Rust test on both databases, and the journeys in a browser
    Test(test::Options),
    /// Measures expressions beside survey-core, submissions and pages beside what the machine could do
    Bench(bench::Options),
    /// Looks for inputs that break what reads definitions, expressions, answers and files of other programs
    Fuzz(fuzz::Options),
    /// Starts a throw-away PostgreSQL, prints its URL, and removes it when stopped
    Postgres,
    /// Holds a throw-away PostgreSQL until standard input closes
    #[command(hide = true)]
    KeepPostgres,
}

fn main() -> ExitCode {
    match Arguments::parse().command.run() {
        Ok(code) => code,
        Err(error) => {
            say::failure(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

impl Command {
    fn run(self) -> Result<ExitCode> {
        match self {
            Self::KeepPostgres => postgres::keep(),
            Self::Build => build::announce(&Places::find()?),
            Self::Bench(options) => bench::bench(&Places::find()?, &options),
            Self::Postgres => postgres::hold(),
            Self::Serve(options) => serve::serve(&Places::find()?, &options),
            Self::Fuzz(options) => return fuzz::fuzz(&Places::find()?, &options),
            Self::Test(options) => return Ok(test::test(&Places::find()?, &options)),
        }?;
        Ok(ExitCode::SUCCESS)
    }
}
