//! `cargo xtask bench`: the figures of `server/benches`, with the bundles embedded as in the release program.

use anyhow::Result;

use crate::build::Purpose;
use crate::build::bundles;
use crate::places::Places;
use crate::run::run;
use crate::say;
use crate::setup::{node::Node, packages};

/// Builds like the release program and runs the figures.
pub fn bench(places: &Places) -> Result<()> {
    let site = bundles::build(places, Purpose::Release)?;
    let node = Node::find(places)?;
    packages::install(places, &node)?;
    say::step("building and running the figures");
    let mut cargo = places.cargo();
    cargo
        .args(["bench", "--package", "folkmoot", "--bench", "figures"])
        .env("FOLKMOOT_SITE", site)
        .env("FOLKMOOT_NODE", node.path());
    run(
        &mut cargo,
        "the figures did not run to their end: the reason is above",
    )
}
