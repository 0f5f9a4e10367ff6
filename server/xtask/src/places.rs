//! Where things lie: the clone, the build folder, and the cache that outlives both.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::run::{capture, command};

/// The folders every step works in.
pub struct Places {
    /// The clone.
    pub root: PathBuf,
    /// Cargo's build folder.
    pub target: PathBuf,
    /// Tools and libraries kept between clones, `~/.cache/folkmoot`.
    pub cache: PathBuf,
}

impl Places {
    /// Finds the clone, the build folder and the cache.
    ///
    /// On a CI machine (variable `CI`) the build folder is in the cache, because each run there
    /// begins with a fresh clone and would compile every dependency again.
    pub fn find() -> Result<Self> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .unwrap_or_else(|| OsString::from(env!("CARGO_MANIFEST_DIR")));
        let root = Path::new(&manifest)
            .ancestors()
            .nth(2)
            .context("xtask lies outside the workspace: run it as `cargo xtask`")?
            .to_owned();
        let cache = cache_folder()?.join("folkmoot");
        std::fs::create_dir_all(&cache)
            .with_context(|| format!("{} can't be created: make it writable", cache.display()))?;
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => std::path::absolute(folder)?,
            None if on_ci() => cache.join("target"),
            None => configured_target(&root)?,
        };
        Ok(Self {
            root,
            target,
            cache,
        })
    }

    /// Cargo, working in this clone and this build folder.
    pub fn cargo(&self) -> Command {
        let mut cargo = command("cargo");
        cargo
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target);
        if on_ci() {
            cargo.env("CARGO_INCREMENTAL", "0");
        }
        cargo
    }

    /// The folder of the browser tests.
    pub fn end2end(&self) -> PathBuf {
        self.root.join("end2end")
    }
}

/// Whether this is a CI machine.
pub fn on_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

fn cache_folder() -> Result<PathBuf> {
    if let Some(folder) = std::env::var_os("XDG_CACHE_HOME").filter(|value| !value.is_empty()) {
        return Ok(PathBuf::from(folder));
    }
    let home = std::env::var_os("HOME").context("HOME is not set: set it to your home folder")?;
    Ok(Path::new(&home).join(".cache"))
}

/// The build folder as cargo's own configuration gives it.
fn configured_target(root: &Path) -> Result<PathBuf> {
    let mut cargo = command("cargo");
    cargo
        .current_dir(root)
        .args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: serde_json::Value = serde_json::from_str(&capture(&mut cargo)?)?;
    Ok(
        match metadata
            .get("target_directory")
            .and_then(serde_json::Value::as_str)
        {
            Some(folder) => PathBuf::from(folder),
            None => root.join("target"),
        },
    )
}
