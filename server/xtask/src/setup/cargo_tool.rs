//! Tools from the Rust registry, each installed once per version into the cache.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::places::Places;
use crate::run::{command, succeeds};
use crate::say;
use crate::setup::locked_version;

const CARGO_DENY: &str = "0.20.2";
const CARGO_FUZZ: &str = "0.13.2";

/// `wasm-bindgen` of exactly the version that the bundles are linked with.
pub fn wasm_bindgen(places: &Places) -> Result<PathBuf> {
    let version = locked_version(places, "wasm-bindgen")?;
    installed(places, "wasm-bindgen-cli", &version, "wasm-bindgen")
}

/// `cargo-deny`, which checks licences, sources and advisories of the dependencies.
pub fn cargo_deny(places: &Places) -> Result<PathBuf> {
    installed(places, "cargo-deny", CARGO_DENY, "cargo-deny")
}

/// `cargo-fuzz`, which builds the fuzz targets with the fuzzer's flags.
pub fn cargo_fuzz(places: &Places) -> Result<PathBuf> {
    installed(places, "cargo-fuzz", CARGO_FUZZ, "cargo-fuzz")
}

fn installed(places: &Places, package: &str, version: &str, program: &str) -> Result<PathBuf> {
    let root = places
        .cache
        .join("tools")
        .join(format!("{package}-{version}"));
    let file = root.join("bin").join(program);
    if file.is_file() {
        return Ok(file);
    }
    say::step(&format!(
        "installing {package} {version} from the Rust registry, once"
    ));
    // A registry mirror may lag behind the versions that a package was locked with.
    let done = install(places, package, version, &root, true)?
        || install(places, package, version, &root, false)?;
    if !done {
        bail!("{package} could not be installed: read cargo's message above, then run this again");
    }
    Ok(file)
}

fn install(
    places: &Places,
    package: &str,
    version: &str,
    root: &Path,
    locked: bool,
) -> Result<bool> {
    let mut cargo = command("cargo");
    let version = format!("={version}");
    cargo
        .args(["install", package, "--version", &version, "--root"])
        .arg(root);
    if locked {
        cargo.arg("--locked");
    }
    // Away from this workspace's settings, and built for a short wait rather than for speed.
    cargo
        .current_dir(&places.cache)
        .env_remove("CARGO_TARGET_DIR")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
    succeeds(&mut cargo)
}
