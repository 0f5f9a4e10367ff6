//! The third way: Debian's `rustc-web` brings the sources of the standard library, and it builds them.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::{TARGET, WasmTarget, has_library, libraries, linker};
use crate::places::Places;
use crate::run::{capture, command, run};
use crate::say;
use crate::setup::apt;

/// Where Debian puts the compiler; rustup's stays first on `PATH`.
const RUSTC: &str = "/usr/bin/rustc";
const PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
const OTHERWISE: &str =
    "run `rustup target add wasm32-unknown-unknown` on a network where it works";

/// The standard library that an earlier run built with the compiler that is installed now.
pub fn cached(places: &Places) -> Option<WasmTarget> {
    let version = version()?;
    let sysroot = folder(places, &version);
    let complete = has_library(&sysroot, "libstd-") && has_library(&sysroot, "libpanic_abort-");
    if complete {
        with_sysroot(&sysroot, &version).ok()
    } else {
        None
    }
}

/// Installs the compiler and its sources and builds the standard library, once per version.
pub fn find(places: &Places) -> Result<WasmTarget> {
    if !has_sources() {
        apt::install(&PACKAGES, OTHERWISE)?;
    }
    if !has_sources() {
        bail!("{RUSTC} has no library sources: {OTHERWISE}");
    }
    if let Some(built) = cached(places) {
        return Ok(built);
    }
    let version = version().with_context(|| format!("{RUSTC} does not run: {OTHERWISE}"))?;
    let sysroot = folder(places, &version);
    build(places, &sysroot, &version)?;
    with_sysroot(&sysroot, &version)
}

fn with_sysroot(sysroot: &Path, version: &str) -> Result<WasmTarget> {
    let mut flags = std::ffi::OsString::from("--sysroot=");
    flags.push(sysroot);
    Ok(WasmTarget {
        variables: vec![
            ("RUSTC", RUSTC.into()),
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags),
            (
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
                linker()?.into(),
            ),
        ],
        origin: format!("built with Debian's {version} from its sources"),
    })
}

/// `rustc 1.96.0 (…)` becomes `rustc-1.96.0`.
fn version() -> Option<String> {
    let printed = capture(command(RUSTC).arg("--version")).ok()?;
    let mut words = printed.split_whitespace();
    Some(format!("{}-{}", words.next()?, words.next()?))
}

fn has_sources() -> bool {
    let sysroot = capture(command(RUSTC).args(["--print", "sysroot"]));
    sysroot.is_ok_and(|root| {
        Path::new(&root)
            .join("lib/rustlib/src/rust/library/std/Cargo.toml")
            .is_file()
    })
}

fn folder(places: &Places, version: &str) -> PathBuf {
    places.cache.join("wasm-std").join(version)
}

/// Builds an empty crate with its standard library and keeps the libraries.
///
/// Empty, because a second `cfg-if` among the copied libraries would break name resolution; with
/// bitcode, because link-time optimisation of the bundles needs it.
fn build(places: &Places, sysroot: &Path, version: &str) -> Result<()> {
    say::step(&format!(
        "building the standard library for the browser with {version}, once"
    ));
    let empty = places.cache.join("wasm-std").join("empty");
    std::fs::create_dir_all(empty.join("src"))?;
    std::fs::write(empty.join("src/lib.rs"), "")?;
    std::fs::write(
        empty.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n",
    )?;
    let mut cargo = command("cargo");
    cargo
        .current_dir(&empty)
        .args([
            "build",
            "-Zbuild-std=std,panic_abort",
            "--release",
            "--target",
            TARGET,
        ])
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", empty.join("target"))
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            "-Cembed-bitcode=yes",
        );
    run(
        &mut cargo,
        &format!("the standard library could not be built: {OTHERWISE}"),
    )?;
    let made = empty.join("target").join(TARGET).join("release/deps");
    let kept = libraries(sysroot);
    std::fs::create_dir_all(&kept)?;
    for file in std::fs::read_dir(&made)? {
        let file = file?.path();
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let of_library = file
            .extension()
            .is_some_and(|extension| extension == "rlib")
            && !name.starts_with("libempty-");
        if of_library {
            std::fs::copy(&file, kept.join(&name))?;
        }
    }
    std::fs::remove_dir_all(&empty)?;
    Ok(())
}
