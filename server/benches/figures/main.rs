//! First figures, as ratios within one run: what the site costs on top of what the machine must do anyway.
//!
//! `cargo xtask bench`. Both sides of a ratio take turns on the same server and the same disk, so that
//! a busy machine slows both; no rate by itself means anything, and nothing is asserted.

mod load;
mod raw;
mod site;

use std::time::Duration;

use anyhow::Context as _;
use site::Site;

/// How long each turn lasts, and how many turns each side gets.
const TURN: Duration = Duration::from_millis(1500);
const TURNS: usize = 4;

/// Readers and respondents at the same time.
const READERS: usize = 32;
const RESPONDENTS: usize = 256;

/// Public pages, signed out.
const PAGES: [&str; 3] = ["/", "/decisions", "/groups/tsc"];

fn main() -> anyhow::Result<()> {
    let folder = tempfile::tempdir().context("no temporary folder can be made")?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    eprintln!("loading the demo community …");
    let site = runtime.block_on(Site::start(folder.path(), &PAGES))?;

    println!("Public pages, {READERS} connections:");
    for (number, path) in PAGES.iter().enumerate() {
        pages(&site, path, number)?;
    }

    println!(
        "Submissions to an open-link survey of 24 questions and more, {RESPONDENTS} connections:"
    );
    submissions(&runtime, &site, folder.path())
}

/// A page beside the same bytes from the same server's memory.
fn pages(site: &Site, path: &str, number: usize) -> anyhow::Result<()> {
    let memory = Site::memory_path(number);
    let (mut page, mut bytes) = (Total::default(), Total::default());
    for _ in 0..TURNS {
        page.add(load::ask(site.address, READERS, TURN, 200, |_| {
            load::get(path)
        })?);
        bytes.add(load::ask(site.address, READERS, TURN, 200, |_| {
            load::get(&memory)
        })?);
    }
    println!(
        "  {path}: {:.0} per second; the same {} bytes from memory: {:.0}; ratio {:.3}",
        page.rate(),
        site.size(number),
        bytes.rate(),
        page.rate() / bytes.rate(),
    );
    Ok(())
}

/// Acknowledged submissions beside raw inserts of the rows they left.
fn submissions(
    runtime: &tokio::runtime::Runtime,
    site: &Site,
    folder: &std::path::Path,
) -> anyhow::Result<()> {
    let (mut sent, mut inserted) = (Total::default(), Total::default());
    for turn in 0..TURNS {
        sent.add(load::ask(site.address, RESPONDENTS, TURN, 201, |number| {
            site.submission(number)
        })?);
        let copy = folder.join(format!("raw-{turn}.sqlite"));
        let (count, time) = runtime.block_on(async {
            site::empty_database(&copy).await?;
            raw::insert(&site.database, &copy).await
        })?;
        inserted.add(load::Answered { count, time });
    }
    println!(
        "  acknowledged over HTTP: {:.0} per second; raw inserts of the same rows in groups of {}: {:.0}; ratio {:.3}",
        sent.rate(),
        raw::GROUP,
        inserted.rate(),
        sent.rate() / inserted.rate(),
    );
    Ok(())
}

/// The sum over turns.
#[derive(Default)]
struct Total {
    count: u64,
    time: Duration,
}

impl Total {
    fn add(&mut self, turn: load::Answered) {
        self.count += turn.count;
        self.time += turn.time;
    }

    fn rate(&self) -> f64 {
        load::Answered {
            count: self.count,
            time: self.time,
        }
        .rate()
    }
}
