//! The browser of the journeys.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::run::on_path;
use crate::setup::apt;

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const OTHERWISE: &str = "install Chromium, or name its program in FOLKMOOT_CHROMIUM";

/// Chromium from `FOLKMOOT_CHROMIUM`, from `PATH`, or from Debian.
pub fn find() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("FOLKMOOT_CHROMIUM") {
        return Ok(PathBuf::from(named));
    }
    if let Some(found) = present() {
        return Ok(found);
    }
    apt::install(&["chromium"], OTHERWISE)?;
    present().with_context(|| format!("there is still no Chromium on PATH: {OTHERWISE}"))
}

fn present() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| on_path(name))
}
