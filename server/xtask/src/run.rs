//! Running other programs: their output passes through, their failure becomes one sentence.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// A command without the variables that `cargo run` sets for this program.
///
/// Build scripts of ours and of others watch some of them: left in, the crates would be rebuilt
/// each time somebody alternates between `cargo xtask` and plain cargo.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let shown = name.to_string_lossy();
        let of_package = shown.starts_with("CARGO_PKG_") || shown.starts_with("CARGO_MANIFEST_");
        let of_target = [
            "CARGO_CRATE_NAME",
            "CARGO_BIN_NAME",
            "CARGO_PRIMARY_PACKAGE",
            "OUT_DIR",
        ];
        if of_package || of_target.contains(&shown.as_ref()) {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs a command to its end with its output passed through; `otherwise` is the sentence for a failure.
pub fn run(command: &mut Command, otherwise: &str) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if status.success() {
        return Ok(());
    }
    if status.code().is_none() {
        bail!(
            "{} was stopped from outside: run this again",
            program_name(command)
        );
    }
    bail!("{otherwise}")
}

/// Whether a command, its output passed through, ended well.
pub fn succeeds(command: &mut Command) -> Result<bool> {
    let status = command.status().with_context(|| cannot_start(command))?;
    Ok(status.success())
}

/// What a command printed, trimmed; a failure carries the last line of its error output.
pub fn capture(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| cannot_start(command))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        let last = errors.lines().rev().find(|line| !line.trim().is_empty());
        bail!(
            "{} failed: {}",
            program_name(command),
            last.unwrap_or("it gave no reason")
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a command ended well within `limit`; it is ended when it takes longer.
pub fn succeeds_within(command: &mut Command, limit: Duration) -> Result<bool> {
    let mut child = command.spawn().with_context(|| cannot_start(command))?;
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if began.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            return Ok(false);
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// The full path of a program on `PATH`.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// Whether this process runs as root.
pub fn is_root() -> bool {
    capture(command("id").arg("-u")).is_ok_and(|id| id == "0")
}

fn program_name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn cannot_start(command: &Command) -> String {
    format!(
        "{} can't be started: check that it is installed and on PATH",
        program_name(command)
    )
}
