//! `folkmoot motion import`

use std::path::PathBuf;

use anyhow::{Context as _, anyhow, bail};
use clap::{Args, ValueEnum};
use folkmoot_domain::motions::{imported::Format, register::Standing};
use folkmoot_services::{
    Refusal, Services,
    bodies::exchange::LARGEST_FILE,
    motions::import::{Arrival, MOST_DECISIONS, import_past, read_past},
};

use crate::{
    commands::{
        files::bytes_of,
        roster::said,
        surroundings::{administrator, open, services},
    },
    settings::Settings,
};

/// What shall be imported, and where.
#[derive(Debug, Args)]
pub(in crate::commands) struct Import {
    /// The files to read.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The format.
    #[arg(long, value_name = "FORMAT")]
    format: Shape,
    /// The address part of the group that decided.
    #[arg(long, value_name = "GROUP", default_value = "tsc")]
    body: String,
    /// Say what would come of it, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// The sign-in name of the administrator who does it; needed where there are several.
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

/// The formats, as they are called here.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Shape {
    /// One JSON file for each vote, called after its day, as the Node.js committee keeps them.
    Node,
    /// Rows with decision, date, question, links, outcome, voter and vote.
    Csv,
}

/// Reads the files, imports them and says what came of each.
pub(in crate::commands) async fn run(settings: &Settings, asked: &Import) -> anyhow::Result<()> {
    let format = match asked.format {
        Shape::Node => Format::Node,
        Shape::Csv => Format::Csv,
    };
    let mut decisions = Vec::new();
    for file in &asked.files {
        let name = file.file_name().map(|name| name.to_string_lossy());
        let name = name.with_context(|| format!("{} is no file", file.display()))?;
        let bytes = bytes_of(file, LARGEST_FILE)?;
        let found = read_past(&bytes, &name, format)
            .map_err(|error| anyhow!("{}: {error}", file.display()))?;
        decisions.extend(found);
    }
    if decisions.len() > MOST_DECISIONS {
        bail!("there are more than {MOST_DECISIONS} decisions in the files");
    }
    let store = open(settings).await?;
    store
        .migrate()
        .await
        .context("the database can't be brought up to date")?;
    let services = services(store);
    let done = import(&services, asked, decisions).await;
    services.store.shut_down().await;
    for arrival in done? {
        println!("{}", line(&arrival));
    }
    if asked.dry_run {
        println!("Nothing was written.");
    }
    Ok(())
}

async fn import(
    services: &Services,
    asked: &Import,
    decisions: Vec<folkmoot_domain::motions::imported::PastDecision>,
) -> anyhow::Result<Vec<Arrival>> {
    let viewer = administrator(services, asked.by.as_deref()).await?;
    import_past(services, &viewer, &asked.body, decisions, asked.dry_run)
        .await
        .map_err(|refusal| match refusal {
            Refusal::NotFound => anyhow!("there is no group {:?}", asked.body),
            other => said(&other),
        })
}

fn line(arrival: &Arrival) -> String {
    let Arrival {
        source,
        code,
        tally,
        recorded,
        ..
    } = arrival;
    if arrival.differs {
        return format!(
            "{source}: is {code} already; the file has changed since, and {code} stays as it is"
        );
    }
    if arrival.known {
        return format!("{source}: is {code} already");
    }
    if arrival.contradicts {
        return format!(
            "{source}: {code}, recorded as {recorded:?}; its votes do not give that under the assumed rule, so nothing \
             was computed here"
        );
    }
    if arrival.standing == Standing::Recorded {
        return format!("{source}: {code}, recorded winner {recorded:?}, not computed here");
    }
    format!(
        "{source}: {code} {}, {} for, {} against, {} abstaining (recorded as {recorded:?}; assumed: everybody listed is \
         the electorate, more than half of the votes cast without abstentions decides)",
        arrival.standing.word(),
        tally.yes,
        tally.no,
        tally.abstain,
    )
}
