//! The release program with its bundles inside, and their quicker twins for development.

pub mod bundles;
mod compress;

use std::path::PathBuf;

use anyhow::Result;

use crate::places::Places;
use crate::run::run;
use crate::say;

/// What a build is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Small and fast to run.
    Release,
    /// Quick to build again.
    Development,
}

impl Purpose {
    /// Cargo's folder for programs built for this.
    fn profile_folder(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Development => "debug",
        }
    }
}

/// `cargo xtask build`: the program and where it lies.
pub fn announce(places: &Places) -> Result<()> {
    let program = program(places, Purpose::Release)?;
    say::step(&format!("built {}", program.display()));
    Ok(())
}

/// Builds the bundles, then the program that carries them, and returns the program.
///
/// `server/build.rs` finds the bundles in the folder that the variable `FOLKMOOT_SITE` names.
pub fn program(places: &Places, purpose: Purpose) -> Result<PathBuf> {
    let site = bundles::build(places, purpose)?;
    say::step("building the server");
    let mut cargo = places.cargo();
    cargo.args(["build", "--package", "folkmoot", "--bin", "folkmoot"]);
    if purpose == Purpose::Release {
        cargo.arg("--release");
    }
    run(
        cargo.env("FOLKMOOT_SITE", &site),
        "the server does not compile: mend what the compiler names above",
    )?;
    Ok(places
        .target
        .join(purpose.profile_folder())
        .join("folkmoot"))
}
