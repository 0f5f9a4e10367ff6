//! Format, clippy and the dependencies; each check counts as one test.

use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::Result;

use super::totals::Totals;
use crate::build::bundles::BUNDLES;
use crate::fuzz::FUZZ;
use crate::places::Places;
use crate::run::{command, succeeds, succeeds_within};
use crate::say;
use crate::setup::cargo_tool;

/// The advisory database is a repository elsewhere; a machine without network waits no longer than this.
const PATIENCE: Duration = Duration::from_secs(90);
const STRICT: [&str; 3] = ["--", "-D", "warnings"];
const HYDRATE: [&str; 3] = ["--no-default-features", "--features", "hydrate"];

/// Runs every check, also after one that failed.
pub fn run(places: &Places, totals: &mut Totals) -> Result<()> {
    let mut format = places.cargo();
    format.args(["fmt", "--all", "--check"]);
    check(totals, "format", "run `cargo fmt --all`", &mut format)?;

    let mend = "mend what clippy names above";
    let mut clippy = places.cargo();
    clippy.args(["clippy", "--workspace", "--all-targets"]);
    check(totals, "clippy", mend, clippy.args(STRICT))?;
    for name in BUNDLES {
        let mut clippy = places.cargo();
        clippy.args(["clippy", "--package", name]).args(HYDRATE);
        let title = format!("clippy of {name} as in the browser");
        check(totals, &title, mend, clippy.args(STRICT))?;
    }
    let mut targets = places.cargo();
    targets.args(["clippy", "--no-default-features", "--all-targets"]);
    targets.current_dir(places.root.join(FUZZ));
    check(totals, "fuzz targets", mend, targets.args(STRICT))?;
    dependencies(places, totals)
}

fn dependencies(places: &Places, totals: &mut Totals) -> Result<()> {
    let program = cargo_tool::cargo_deny(places)?;
    let deny = |arguments: &[&str]| {
        let mut deny = command(&program);
        deny.current_dir(&places.root).args(arguments);
        deny
    };
    let mut allowed = deny(&["check", "bans", "licenses", "sources"]);
    let mend = "deny.toml says what is allowed and why";
    check(totals, "licences and sources", mend, &mut allowed)?;

    say::step("fetching the advisory database");
    let mut fetch = deny(&["fetch", "db"]);
    fetch.stdin(Stdio::null()).stderr(Stdio::null());
    if !succeeds_within(&mut fetch, PATIENCE)? {
        say::note("skipped: it can't be fetched here, so no advisories are checked");
        return Ok(());
    }
    let mut advisories = deny(&["check", "--disable-fetch", "advisories"]);
    let mend = "update the crate that is named above";
    check(totals, "advisories", mend, &mut advisories)
}

fn check(totals: &mut Totals, name: &str, mend: &str, command: &mut Command) -> Result<()> {
    say::step(&format!("checking: {name}"));
    if succeeds(command)? {
        totals.pass();
    } else {
        totals.fail(&format!("the check of {name} failed: {mend}"));
    }
    Ok(())
}
