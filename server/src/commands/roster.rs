//! `folkmoot roster`: rosters from and for files of other programs.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, anyhow, bail};
use clap::{Args, Subcommand, ValueEnum};
use folkmoot_app::{bodies::exchange as words, text};
use folkmoot_domain::{
    accounts::Viewer,
    bodies::{VotingStatus, exchange::Format},
    language::Language,
};
use folkmoot_services::{
    Refusal, Services,
    bodies::exchange::{
        self, Compared, LARGEST_FILE, Wanted, compare_with, digest, import, read, write,
    },
    surveys::exchange::Refused,
};
use jiff::civil::Date;

use super::files::bytes_of;
use crate::settings::Settings;

#[derive(Debug, Subcommand)]
pub(super) enum RosterCommand {
    /// Compare a file with the roster, and bring the roster up to it when told to.
    ///
    /// Without --apply nothing is written: the differences are printed in sentences. Exit status 0 when the file was
    /// compared or imported, 1 when something is wrong, with one sentence on standard error; nothing is written then.
    Import(Import),
    /// Write the roster of a day as a file of another program.
    Export(Export),
}

/// What shall be imported, and how.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// The file to read; - for standard input.
    file: PathBuf,
    /// The format; told by the file's name where it can be.
    #[arg(long, value_name = "FORMAT")]
    format: Option<Shape>,
    /// The address part of the group that the file lists, such as tsc; of several groups in it the one to take.
    #[arg(long, value_name = "GROUP")]
    body: Option<String>,
    /// The day whose roster the file gives: 2026-07-31; today by default.
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// The voting status of those who join, where the file does not say it.
    #[arg(long, value_name = "STATUS", default_value = "none")]
    status: String,
    /// A name on GitHub and the sign-in name of the same person here; once for each.
    #[arg(long, value_name = "HANDLE=NAME")]
    same: Vec<String>,
    /// Create groups of the file that are not here, with their days counted in this IANA zone.
    #[arg(long, value_name = "ZONE")]
    create_groups: Option<String>,
    /// How many people may go; a fifth of a group's people by default, and at least two.
    #[arg(long, value_name = "N")]
    allow_removals: Option<usize>,
    /// Print what would change, and change nothing: that is also what happens without --apply.
    #[arg(long, conflicts_with = "apply")]
    dry_run: bool,
    /// Do it.
    #[arg(long)]
    apply: bool,
    /// The sign-in name of the administrator who does it; needed where there are several.
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

/// What shall be exported, and how.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// The format to write.
    #[arg(long, value_name = "FORMAT")]
    format: Shape,
    /// The address part of one group; all of them by default.
    #[arg(long, value_name = "GROUP")]
    body: Option<String>,
    /// The day: 2026-07-31; today by default.
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// The file to write; - for standard output.
    #[arg(short, long, default_value = "-", value_name = "FILE")]
    output: PathBuf,
    /// A file whose block between our markers shall be replaced; everything else in it stays byte for byte.
    #[arg(long, value_name = "FILE")]
    into: Option<PathBuf>,
}

/// The formats, as they are called here.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Shape {
    /// Kubernetes' sigs.yaml.
    Sigs,
    /// CNCF's tags.yaml.
    Tags,
    /// Tables or lists in Markdown.
    Markdown,
    /// Rows of a spreadsheet.
    Csv,
    /// The voters of .gitvote.yml.
    Gitvote,
    /// A block of a CODEOWNERS file.
    Codeowners,
    /// A table in a block of CONTRIBUTING.md.
    Contributing,
}

impl Shape {
    fn format(self) -> Format {
        match self {
            Self::Sigs => Format::Sigs,
            Self::Tags => Format::Tags,
            Self::Markdown => Format::Markdown,
            Self::Csv => Format::Csv,
            Self::Gitvote => Format::Gitvote,
            Self::Codeowners => Format::Codeowners,
            Self::Contributing => Format::Contributing,
        }
    }
}

/// Runs one of the commands on the database of the settings.
pub(super) async fn run(settings: &Settings, command: RosterCommand) -> anyhow::Result<()> {
    let store = super::surroundings::open(settings).await?;
    store
        .migrate()
        .await
        .context("the database can't be brought up to date")?;
    let services = super::surroundings::services(store);
    let done = match &command {
        RosterCommand::Import(wanted) => import_file(&services, wanted).await,
        RosterCommand::Export(wanted) => export_file(&services, wanted).await,
    };
    services.store.shut_down().await;
    done
}

async fn import_file(services: &Services, asked: &Import) -> anyhow::Result<()> {
    let name = asked.file.to_string_lossy().into_owned();
    let format = asked
        .format
        .map(Shape::format)
        .or_else(|| Format::of_file(&name))
        .with_context(|| format!("the name {name} does not tell the format; say --format"))?;
    let bytes = bytes_of(&asked.file, LARGEST_FILE)?;
    let found = read(&bytes, format).map_err(|refused| sentence(&asked.file, &refused))?;
    let mut same = Vec::new();
    for pair in &asked.same {
        let (handle, name) = pair
            .split_once('=')
            .with_context(|| format!("{pair:?} is not HANDLE=NAME"))?;
        same.push((
            handle.trim_start_matches('@').to_owned(),
            name.trim().to_owned(),
        ));
    }
    let joiners = VotingStatus::from_word(&asked.status).with_context(|| {
        let known: Vec<&str> = VotingStatus::ALL
            .iter()
            .map(|status| status.word())
            .collect();
        format!("{:?} is none of {}", asked.status, known.join(", "))
    })?;
    if let Some(zone) = &asked.create_groups {
        services
            .zones
            .get(zone)
            .map_err(|_| anyhow!("there is no time zone {zone:?}"))?;
    }
    let wanted = Wanted {
        file: found.file,
        format,
        source: asked.file.file_name().map_or_else(
            || "standard input".to_owned(),
            |name| name.to_string_lossy().into_owned(),
        ),
        digest: digest(&bytes),
        body: asked.body.clone(),
        as_of: day(asked.as_of.as_deref())?,
        joiners,
        same,
        removals: asked.allow_removals,
        create_in: asked.create_groups.clone(),
    };
    let viewer = super::surroundings::administrator(services, asked.by.as_deref()).await?;
    let mut out = String::new();
    for remark in &found.remarks {
        line(&mut out, "note: ", &words::remark(ENGLISH, remark));
    }
    let compared = differences(services, &viewer, &wanted).await?;
    tell(&mut out, &compared);
    print!("{out}");
    let removes_too_many = compared
        .plans
        .iter()
        .any(|plan| plan.removes_too_many(asked.allow_removals));
    if compared.is_empty() {
        println!("Nothing differs.");
    } else if !asked.apply {
        println!("Nothing was written. Say --apply to do it.");
    }
    if removes_too_many {
        bail!(
            "{} Say --allow-removals N with as many as shall go.",
            text::message(ENGLISH, "roster-conflict-removals", &[])
        );
    }
    if asked.apply && !compared.is_empty() {
        let stamp = Some(compared.stamp.clone());
        import(services, &viewer, wanted, stamp)
            .await
            .map_err(|refusal| said(&refusal))?;
        println!("Done, and on the record.");
    }
    Ok(())
}

async fn differences(
    services: &Services,
    viewer: &Viewer,
    wanted: &Wanted,
) -> anyhow::Result<Compared> {
    let compared = compare_with(services, viewer, wanted.clone())
        .await
        .map_err(|refusal| said(&refusal))?;
    if compared.plans.is_empty() {
        bail!(
            "none of the file's groups is here ({}); say --body with the group it lists, or --create-groups",
            compared.unknown.join(", ")
        );
    }
    Ok(compared)
}

const ENGLISH: Language = Language::English;

fn tell(out: &mut String, compared: &Compared) {
    for group in &compared.unknown {
        line(out, "note: ", &words::group_note(ENGLISH, group, false));
    }
    for group in &compared.created {
        line(out, "", &words::group_note(ENGLISH, group, true));
    }
    for plan in &compared.plans {
        if plan.is_empty() && plan.remarks.is_empty() && compared.plans.len() > 1 {
            continue;
        }
        line(out, "", &words::headline(ENGLISH, plan));
        for step in words::steps(ENGLISH, plan) {
            line(out, "  ", &step);
        }
        for remark in &plan.remarks {
            line(out, "  note: ", &words::remark(ENGLISH, remark));
        }
        if let Some(newcomers) = words::newcomers(ENGLISH, plan) {
            line(out, "  ", &newcomers);
        }
        if let Some((who, too_many)) = words::removals(ENGLISH, plan) {
            line(out, "  ", &who);
            if let Some(too_many) = too_many {
                line(out, "  ", &too_many);
            }
        }
    }
    for same in &compared.homonyms {
        let sentence = words::homonym(ENGLISH, &same.handle, &same.name);
        line(out, "note: ", &sentence);
    }
}

fn line(out: &mut String, before: &str, sentence: &str) {
    out.push_str(before);
    out.push_str(sentence);
    out.push('\n');
}

async fn export_file(services: &Services, asked: &Export) -> anyhow::Result<()> {
    let format = asked.format.format();
    if asked.into.is_some() && !format.is_block() {
        bail!(
            "{} is no block of a longer file; leave --into out",
            format.name()
        );
    }
    let roster = exchange::export(services, asked.body.clone(), day(asked.as_of.as_deref())?)
        .await
        .map_err(|refusal| match refusal {
            Refusal::NotFound => anyhow!("there is no such group"),
            other => said(&other),
        })?;
    let into = match &asked.into {
        Some(file) => Some(
            fs::read_to_string(file)
                .with_context(|| format!("{} can't be read", file.display()))?,
        ),
        None => None,
    };
    let named = asked.into.as_deref().unwrap_or(&asked.output);
    let written =
        write(&roster, format, into.as_deref()).map_err(|refused| sentence(named, &refused))?;
    for remark in &written.remarks {
        eprintln!("note: {}", words::remark(ENGLISH, remark));
    }
    if asked.output == Path::new("-") {
        std::io::stdout()
            .lock()
            .write_all(written.text.as_bytes())
            .context("standard output can't be written")
    } else {
        fs::write(&asked.output, &written.text)
            .with_context(|| format!("{} can't be written", asked.output.display()))
    }
}

fn day(written: Option<&str>) -> anyhow::Result<Option<Date>> {
    written
        .map(|text| {
            folkmoot_domain::bodies::read_day(text, "as_of", &mut Vec::new())
                .with_context(|| format!("{text:?} is no day such as 2026-07-31"))
        })
        .transpose()
}

fn sentence(file: &Path, Refused(reason): &Refused) -> anyhow::Error {
    let sentence = text::reason(ENGLISH, reason);
    anyhow!("{}: {sentence}", file.display())
}

/// Why a use case refused, in a sentence.
pub(super) fn said(refusal: &Refusal) -> anyhow::Error {
    match refusal {
        Refusal::Conflict(key) | Refusal::NotAllowed(key) => {
            anyhow!("{}", text::message(ENGLISH, key, &[]))
        }
        other => anyhow!("{other}"),
    }
}
