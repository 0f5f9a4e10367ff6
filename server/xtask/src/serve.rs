//! `cargo xtask serve`: from whatever is on the machine to a community in the browser.

mod database;
mod development;

use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::build::{self, Purpose};
use crate::places::Places;
use crate::run::{command, run};
use crate::say;

/// What `serve` may be told.
#[derive(clap::Args)]
pub struct Options {
    /// The port to serve on, on this machine only
    #[arg(long, default_value_t = 3000)]
    port: u16,
    /// A SQLite file or a postgres:// URL; without it `var/folkmoot.sqlite` in the clone
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Leaves a new database empty instead of loading the demo community
    #[arg(long)]
    empty: bool,
    /// Builds quickly instead of small, and builds and starts again when a file changes
    #[arg(long)]
    dev: bool,
    /// Serves the demo community on an address that others can reach
    #[arg(long)]
    demo_public: bool,
}

/// Builds, prepares the database and becomes the server.
pub fn serve(places: &Places, options: &Options) -> Result<()> {
    let database = match &options.database {
        Some(database) => database.clone(),
        None => default_database(places)?,
    };
    if options.dev {
        return development::serve(places, options, &database);
    }
    let program = build::program(places, Purpose::Release)?;
    prepare(&program, options, &database)?;
    say::step(&format!(
        "serving on http://127.0.0.1:{} (Ctrl-C stops it)",
        options.port
    ));
    let error = server(&program, options, &database).exec();
    Err(error).with_context(|| format!("{} can't be started", program.display()))
}

fn default_database(places: &Places) -> Result<String> {
    let folder = places.root.join("var");
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("{} can't be created: make it writable", folder.display()))?;
    Ok(folder.join("folkmoot.sqlite").display().to_string())
}

/// A new database gets the demo community, unless it is to stay empty; the server itself migrates.
fn prepare(program: &Path, options: &Options, database: &str) -> Result<()> {
    if options.empty || !database::is_new(database) {
        return Ok(());
    }
    say::step("loading the demo community into the new database");
    run(
        command(program).arg("demo").args(["--database", database]),
        "the demo community could not be loaded: the reason is above",
    )
}

fn server(program: &Path, options: &Options, database: &str) -> Command {
    let mut server = command(program);
    server
        .arg("serve")
        .args(["--port", &options.port.to_string(), "--database", database]);
    if options.demo_public {
        server.arg("--demo-public");
    }
    server
}
