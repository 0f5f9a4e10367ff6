//! A compiler with a standard library for the browser, by the first of three ways that works here.

mod debian;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Result, bail};

use crate::places::Places;
use crate::run::{capture, command, on_path, succeeds_within};
use crate::say;

/// The target triple of browsers.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Fetching the target may wait for a network that never answers.
const PATIENCE: Duration = Duration::from_mins(3);

/// The compiler for the bundles, as variables for cargo.
pub struct WasmTarget {
    /// What cargo must find in its environment.
    pub variables: Vec<(&'static str, OsString)>,
    /// Where the standard library came from, for the person at the terminal.
    pub origin: String,
}

/// Finds or sets up the target: the sysroot has it, rustup fetches it, or Debian's sources build it.
///
/// `FOLKMOOT_WASM=debian` takes the last way even where an earlier one works.
pub fn find(places: &Places) -> Result<WasmTarget> {
    let only_debian = std::env::var_os("FOLKMOOT_WASM").is_some_and(|way| way == "debian");
    if !only_debian {
        if in_sysroot()? {
            return Ok(plain("in the sysroot of rustc"));
        }
        if let Some(built) = debian::cached(places) {
            return Ok(built);
        }
        if by_rustup()? {
            return Ok(plain("fetched by rustup"));
        }
    }
    debian::find(places)
}

fn plain(origin: &str) -> WasmTarget {
    WasmTarget {
        variables: Vec::new(),
        origin: origin.to_owned(),
    }
}

fn sysroot() -> Result<PathBuf> {
    Ok(PathBuf::from(capture(
        command("rustc").args(["--print", "sysroot"]),
    )?))
}

fn in_sysroot() -> Result<bool> {
    Ok(has_library(&sysroot()?, "libstd-"))
}

/// Whether a sysroot holds a compiled library of the target.
fn has_library(sysroot: &Path, prefix: &str) -> bool {
    let Ok(files) = std::fs::read_dir(libraries(sysroot)) else {
        return false;
    };
    files
        .flatten()
        .any(|file| file.file_name().to_string_lossy().starts_with(prefix))
}

fn libraries(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

fn by_rustup() -> Result<bool> {
    if on_path("rustup").is_none() {
        say::note("no rustup here: the target can't be fetched with it");
        return Ok(false);
    }
    say::step(&format!("fetching {TARGET} with rustup, once"));
    let mut rustup = command("rustup");
    let fetched = succeeds_within(rustup.args(["target", "add", TARGET]), PATIENCE)?;
    if !fetched {
        say::note("rustup could not fetch it");
    }
    Ok(fetched && in_sysroot()?)
}

/// A linker for the target: the one rustup ships beside rustc, else LLVM's own.
fn linker() -> Result<PathBuf> {
    let host = capture(command("rustc").args(["--print", "host-tuple"]))?;
    let shipped = sysroot()?
        .join("lib/rustlib")
        .join(host)
        .join("bin/rust-lld");
    if shipped.is_file() {
        return Ok(shipped);
    }
    let names = [
        "wasm-ld",
        "wasm-ld-22",
        "wasm-ld-21",
        "wasm-ld-20",
        "wasm-ld-19",
    ];
    match names.iter().find_map(|name| on_path(name)) {
        Some(found) => Ok(found),
        None => bail!("no linker for the browser: install the package lld"),
    }
}
