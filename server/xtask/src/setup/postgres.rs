//! The programs of PostgreSQL that make and run a cluster.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::run::on_path;
use crate::setup::apt;

const OTHERWISE: &str = "install PostgreSQL 14 or newer with initdb and pg_ctl";
const DEBIAN: &str = "/usr/lib/postgresql";

/// The folder of `initdb` and `pg_ctl`: on `PATH`, Debian's newest, or installed now.
pub fn find() -> Result<PathBuf> {
    if let Some(folder) = present() {
        return Ok(folder);
    }
    apt::install(&["postgresql"], OTHERWISE)?;
    present().with_context(|| format!("there is still no initdb: {OTHERWISE}"))
}

fn present() -> Option<PathBuf> {
    newest_of_debian().or_else(|| {
        let initdb = std::fs::canonicalize(on_path("initdb")?).ok()?;
        initdb.parent().map(Path::to_path_buf)
    })
}

fn newest_of_debian() -> Option<PathBuf> {
    let versions = std::fs::read_dir(DEBIAN).ok()?;
    let complete = versions.filter_map(|entry| {
        let entry = entry.ok()?;
        let number: u32 = entry.file_name().to_str()?.parse().ok()?;
        let programs = entry.path().join("bin");
        let all = ["initdb", "pg_ctl"]
            .iter()
            .all(|name| programs.join(name).is_file());
        all.then_some((number, programs))
    });
    complete.max().map(|(_, programs)| programs)
}
