//! Packages of Debian and its relatives.

use anyhow::{Result, bail};

use crate::run::{command, is_root, on_path, succeeds};
use crate::say;

/// Installs packages through apt-get, as root or with sudo; `otherwise` says what to do where that can't work.
pub fn install(packages: &[&str], otherwise: &str) -> Result<()> {
    let names = packages.join(" ");
    if on_path("apt-get").is_none() {
        bail!("apt-get is not on this machine: {otherwise}");
    }
    say::step(&format!("installing {names} with apt-get"));
    if try_install(packages)? {
        return Ok(());
    }
    // A fresh machine has empty package lists; a stale one has addresses that no longer exist.
    if apt(&["update"])? && try_install(packages)? {
        return Ok(());
    }
    bail!("apt-get could not install {names}: {otherwise}")
}

/// `--no-remove`: what the user has installed is never traded for what we want.
fn try_install(packages: &[&str]) -> Result<bool> {
    let mut arguments = vec!["install", "--yes", "--no-install-recommends", "--no-remove"];
    arguments.extend(packages);
    apt(&arguments)
}

fn apt(arguments: &[&str]) -> Result<bool> {
    let mut apt = if is_root() {
        command("apt-get")
    } else if on_path("sudo").is_some() {
        let mut sudo = command("sudo");
        sudo.args(["--preserve-env=DEBIAN_FRONTEND", "apt-get"]);
        sudo
    } else {
        bail!("apt-get needs root: run this as root or install sudo");
    };
    succeeds(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}
