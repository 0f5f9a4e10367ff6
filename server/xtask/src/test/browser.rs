//! Journeys through the real release program in a real browser.

use std::path::Path;

use anyhow::{Context as _, Result};

use super::totals::Totals;
use crate::build::{self, Purpose, bundles};
use crate::places::Places;
use crate::postgres::Cluster;
use crate::run::succeeds;
use crate::say;
use crate::setup::{chromium, node::Node, packages, postgres};

/// What a respondent on a phone may be made to wait for: bytes of the answering bundle with its glue.
const ANSWER_LIMIT: u64 = 110_000;

/// Builds the program as `serve` does, checks the bundle's size, and runs Playwright.
pub fn run(places: &Places, totals: &mut Totals) -> Result<()> {
    let chromium = chromium::find()?;
    let node = Node::find(places)?;
    packages::install(places, &node)?;
    check_types(places, &node, totals)?;
    let program = build::program(places, Purpose::Release)?;
    measure(&places.target.join("site"), totals)?;
    let cluster = Cluster::start()?;
    say::step("running the journeys in Chromium");
    let report = places.target.join("end2end-report.json");
    if report.exists() {
        std::fs::remove_file(&report)?;
    }
    let mut playwright = node.node();
    playwright
        .current_dir(places.end2end())
        .args([
            "node_modules/@playwright/test/cli.js",
            "test",
            "--reporter=list,json",
        ])
        .env("PLAYWRIGHT_JSON_OUTPUT_NAME", &report)
        .env("FOLKMOOT_PROGRAM", program)
        .env("FOLKMOOT_CHROMIUM", chromium)
        .env("FOLKMOOT_PSQL", postgres::find()?.join("psql"))
        .env("FOLKMOOT_TEST_POSTGRES", &cluster.url);
    let went_well = succeeds(&mut playwright)?;
    let (passed, failed) =
        counts(&report).context("the journeys did not run: Playwright's message is above")?;
    totals.add(
        passed,
        failed,
        "a journey failed: its steps and pictures are in end2end/test-results",
    );
    if !went_well && failed == 0 {
        totals.fail("Playwright failed outside its journeys: its message is above");
    }
    Ok(())
}

fn check_types(places: &Places, node: &Node, totals: &mut Totals) -> Result<()> {
    say::step("checking the types of the journeys");
    let mut tsc = node.node();
    tsc.current_dir(places.end2end())
        .arg("node_modules/typescript/bin/tsc");
    if succeeds(&mut tsc)? {
        totals.pass();
    } else {
        totals.fail("the journeys' types are wrong: mend what tsc names above");
    }
    Ok(())
}

fn measure(site: &Path, totals: &mut Totals) -> Result<()> {
    say::step("measuring the answering bundle");
    let [answer, ..] = bundles::BUNDLES;
    let mut size = 0;
    for name in [format!("{answer}.js.br"), format!("{answer}_bg.wasm.br")] {
        size += site
            .join(&name)
            .metadata()
            .with_context(|| format!("{name} is missing"))?
            .len();
    }
    say::note(&format!(
        "{size} bytes with glue (brotli), at most {ANSWER_LIMIT}"
    ));
    if size <= ANSWER_LIMIT {
        totals.pass();
    } else {
        totals.fail(&format!(
            "{answer} has {size} bytes: find what it needn't carry"
        ));
    }
    Ok(())
}

/// Passed and failed of Playwright's JSON report; a journey that passed on a second try counts as failed.
fn counts(report: &Path) -> Option<(u64, u64)> {
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(report).ok()?).ok()?;
    let stats = report.get("stats")?;
    let count = |name: &str| {
        stats
            .get(name)
            .and_then(serde_json::Value::as_u64)
            .unwrap_or(0)
    };
    let broken = report
        .get("errors")
        .and_then(|errors| errors.as_array())
        .map_or(0, Vec::len);
    let broken = u64::try_from(broken).unwrap_or(u64::MAX);
    Some((
        count("expected"),
        count("unexpected") + count("flaky") + broken,
    ))
}
