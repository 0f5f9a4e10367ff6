//! `--dev`: a quick build, and another one whenever a source file changes.

use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, SystemTime};

use anyhow::Result;

use super::{Options, prepare, server};
use crate::build::{self, Purpose};
use crate::places::Places;
use crate::run::{capture, command};
use crate::say;

/// Looking at a few hundred files this often costs nothing one could notice.
const INTERVAL: Duration = Duration::from_millis(400);
const WATCHED: [&str; 6] = [
    "app",
    "server",
    "migrations",
    "style",
    "public",
    "Cargo.lock",
];

/// Serves, and on each change builds and starts again; a build that fails leaves the former server running.
pub fn serve(places: &Places, options: &Options, database: &str) -> Result<()> {
    let mut running: Option<Child> = None;
    loop {
        let seen = newest(places);
        match build::program(places, Purpose::Development) {
            Ok(program) => {
                stop(running.take())?;
                running = start(&program, options, database)?;
            }
            Err(error) => say::failure(&format!("{error:#}")),
        }
        say::note("waiting for a change");
        while newest(places) == seen {
            std::thread::sleep(INTERVAL);
        }
    }
}

fn start(program: &Path, options: &Options, database: &str) -> Result<Option<Child>> {
    if let Err(error) = prepare(program, options, database) {
        say::failure(&format!("{error:#}"));
        return Ok(None);
    }
    say::step(&format!(
        "serving on http://127.0.0.1:{} (Ctrl-C stops it)",
        options.port
    ));
    Ok(Some(server(program, options, database).spawn()?))
}

/// Asks the server to finish, as a terminal would.
fn stop(server: Option<Child>) -> Result<()> {
    if let Some(mut server) = server {
        capture(command("kill").args(["-TERM", &server.id().to_string()])).ok();
        server.wait()?;
    }
    Ok(())
}

/// The latest change and the number of files, so that a deleted file counts as a change too.
fn newest(places: &Places) -> (Option<SystemTime>, usize) {
    let mut latest = None;
    let mut count = 0;
    let mut open: Vec<PathBuf> = WATCHED.iter().map(|name| places.root.join(name)).collect();
    while let Some(path) = open.pop() {
        let Ok(known) = path.metadata() else { continue };
        if known.is_dir() {
            let entries = std::fs::read_dir(&path).into_iter().flatten().flatten();
            open.extend(entries.map(|entry| entry.path()));
        } else {
            latest = latest.max(known.modified().ok());
            count += 1;
        }
    }
    (latest, count)
}
