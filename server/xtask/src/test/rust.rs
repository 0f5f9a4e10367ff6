//! Unit tests and stories, on SQLite and on a PostgreSQL started for them.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use anyhow::Result;

use super::totals::{Totals, of_libtest};
use crate::places::Places;
use crate::postgres::Cluster;
use crate::say;
use crate::setup::{node::Node, packages};

/// Runs `cargo test`, shows its output as it comes and adds up its totals.
pub fn run(places: &Places, totals: &mut Totals) -> Result<()> {
    let cluster = Cluster::start()?;
    // The reference implementation of survey logic runs beside ours.
    let node = Node::find(places)?;
    packages::install(places, &node)?;
    say::step("running the Rust tests on SQLite and PostgreSQL");
    let mut cargo = places
        .cargo()
        .args(["test", "--workspace", "--no-fail-fast"])
        .env("FOLKMOOT_TEST_POSTGRES", &cluster.url)
        .env("FOLKMOOT_NODE", node.path())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut failed_before = 0;
    if let Some(output) = cargo.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line?;
            println!("{line}");
            if let Some((passed, failed)) = of_libtest(&line) {
                failed_before += failed;
                totals.add(passed, failed, "a Rust test failed: its output is above");
            }
        }
    }
    // A test that does not compile, or a test program that is killed, leaves no total.
    if !cargo.wait()?.success() && failed_before == 0 {
        totals.fail("the Rust tests did not run to their end: the reason is above");
    }
    Ok(())
}
