//! The npm packages of `end2end`: Playwright for the journeys, survey-core for the differential tests.

use anyhow::{Context as _, Result};

use super::node::Node;
use crate::places::Places;
use crate::run::run;
use crate::say;

/// `npm ci`, unless the folder holds exactly what the lock names.
pub fn install(places: &Places, node: &Node) -> Result<()> {
    let folder = places.end2end();
    let lock = std::fs::read(folder.join("package-lock.json"))
        .context("end2end/package-lock.json is missing: check it out again")?;
    let installed = folder.join("node_modules/.folkmoot-lock");
    if std::fs::read(&installed).is_ok_and(|former| former == lock) {
        return Ok(());
    }
    say::step("installing the npm packages of end2end");
    let mut npm = node.npm();
    npm.current_dir(&folder)
        .args(["ci", "--no-audit", "--no-fund"])
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run(
        &mut npm,
        "npm could not install the packages of end2end: its message is above",
    )?;
    std::fs::write(installed, lock)?;
    Ok(())
}
