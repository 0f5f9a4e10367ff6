//! `cargo xtask fuzz`: the targets of `app/domain/fuzz`, each for a while, and what came of it.
//!
//! Our own code is without `unsafe` and the readers of files are tried for panics alone, so no sanitizer is needed, and
//! the ordinary compiler does. What the fuzzer has found worth keeping stays in the build folder, so the next run goes on from there.

mod seeds;
mod statistics;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{ExitCode, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::places::Places;
use crate::run::{capture, command, run};
use crate::say;
use crate::setup::cargo_tool;
use statistics::Statistics;

/// The folder of the targets, a workspace of its own.
pub const FUZZ: &str = "app/domain/fuzz";
const TARGETS: [&str; 4] = ["definitions", "expressions", "answers", "exchange"];

/// What `fuzz` may be told.
#[derive(clap::Args)]
pub struct Options {
    /// One target instead of all
    #[arg(value_parser = TARGETS)]
    target: Option<String>,
    /// How long each target runs
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=1_440))]
    minutes: u64,
}

/// Builds the targets, runs one after the other and says what was found.
pub fn fuzz(places: &Places, options: &Options) -> Result<ExitCode> {
    let tool = cargo_tool::cargo_fuzz(places)?;
    let build = places.target.join("fuzz");
    say::step("building the fuzz targets");
    let mut cargo = command(tool);
    cargo
        .current_dir(&places.root)
        .args(["fuzz", "build", "--sanitizer", "none", "--fuzz-dir", FUZZ])
        .arg("--target-dir")
        .arg(&build);
    run(
        &mut cargo,
        "the fuzz targets were not built: the reason is above (a C++ compiler is needed)",
    )?;
    let host = capture(command("rustc").args(["--print", "host-tuple"]))?;
    let mut found = 0;
    for target in TARGETS {
        if options.target.as_deref().is_some_and(|only| only != target) {
            continue;
        }
        let program = build.join(&host).join("release").join(target);
        found += one(places, target, &program, options.minutes)?;
    }
    Ok(if found == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Runs one target and gives the number of inputs that broke it; the fuzzer stops at the first.
fn one(places: &Places, target: &str, program: &Path, minutes: u64) -> Result<usize> {
    let work = places.target.join("fuzz-corpus").join(target);
    let findings = work.join("findings");
    std::fs::create_dir_all(&findings)
        .with_context(|| format!("{} can't be created: make it writable", work.display()))?;
    let seeds = seeds::write(places, target, &work)?;
    say::step(&format!(
        "{target}: {minutes} minutes, beginning with {seeds} seeds"
    ));
    let mut fuzzer = command(program)
        .current_dir(&work)
        .arg(format!("-max_total_time={}", minutes * 60))
        .arg(format!(
            "-dict={}",
            places.root.join(FUZZ).join("profile.dict").display()
        ))
        .args(["-max_len=16384", "-timeout=20", "-rss_limit_mb=2048"])
        .args(["-print_final_stats=1", "-artifact_prefix=findings/"])
        .args(["corpus", "seeds"])
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} can't be started", program.display()))?;
    let mut statistics = Statistics::default();
    let output = fuzzer.stderr.take().context("the fuzzer says nothing")?;
    for line in BufReader::new(output).split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        if !statistics.read(&line) {
            println!("{line}");
        }
    }
    let well = fuzzer.wait()?.success();
    if statistics.executions == 0 {
        bail!("{target} did not run: the reason is above");
    }
    println!("{target}: {statistics}");
    if well {
        return Ok(0);
    }
    say::failure(&format!(
        "{target} broke: the input lies in {}",
        findings.display()
    ));
    Ok(1)
}
