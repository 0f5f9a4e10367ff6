//! `folkmoot survey`: questionnaires without server and database.

mod answer;
mod check;
mod convert;
mod evaluate;

use std::{io::Read as _, path::Path, process::ExitCode};

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use folkmoot_domain::language::Language;
use folkmoot_services::{
    surroundings::{Clock as _, SystemClock},
    surveys::Here,
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZoneDatabase};
use serde_json::Value as Json;

#[derive(Debug, Subcommand)]
pub(super) enum SurveyCommand {
    /// Print the value of an expression as one JSON value.
    ///
    /// The values of its variables come from a JSON object: `{name}` is the value under "name", `{a.b}` the value under
    /// "b" inside that under "a". No value at all is printed as null; a date as its instant in UTC. Exit status 0 when
    /// the expression was evaluated, 2 when it or the values are wrong, with one sentence on standard error.
    Evaluate {
        /// The expression, such as `{age} >= 18 and {role} anyof ['author', 'editor']`.
        expression: String,
        /// A file with a JSON object; - for standard input.
        values: String,
        #[command(flatten)]
        place: Place,
    },
    /// Walk all paths of a questionnaire and list what its author should know.
    ///
    /// Exit status 0 when no error was found, 1 when one was, 2 when the file can't be read, with one sentence on
    /// standard error.
    Check {
        /// A file with a SurveyJS definition; - for standard input.
        file: String,
        /// Print one JSON document instead of lines.
        #[arg(long)]
        json: bool,
        /// A language in which it shall be fielded: en, de, it or zh-Hans; once for each.
        #[arg(long, value_name = "TAG")]
        lang: Vec<String>,
    },
    /// Print what a questionnaire makes of answers.
    ///
    /// One JSON object: "pages", the names of the pages that are shown; "visible", the names of the questions that are
    /// shown, in order; "required", those of them that must be answered; "errors", each with the question's name, its
    /// kind (required, type, choice, numeric, text, answercount, regex, email or expression) and a message; "calculated",
    /// the calculated values by name, null where there is none; "complete", whether the answers would be taken as they
    /// are, triggers ending or shortening the way through the pages. Exit status 0 when the answers were judged, 2 when
    /// definition or answers can't be read, with one sentence on standard error.
    Answer {
        /// A file with a SurveyJS definition; - for standard input.
        definition: String,
        /// A file with a JSON object of answers by question name; - for standard input.
        answers: String,
        #[command(flatten)]
        place: Place,
    },
    /// Turn a questionnaire of another program into ours, or ours into another's.
    ///
    /// Reads SurveyJS (.json), XLSForm (.xlsx, .xls, .csv, tables in .md), LimeSurvey (.lss) and Markdown (.md) and
    /// prints how many questions were kept, changed and dropped. Exit status 0 when the file was written, 2 when the
    /// input is wrong, with one sentence on standard error.
    Convert(convert::Convert),
}

/// When, where and in which language.
#[derive(Debug, Args)]
pub(super) struct Place {
    /// The moment that today() and age() count from: 2026-07-31T12:00:00Z, or a wall time in the zone; now by default.
    #[arg(long, value_name = "INSTANT")]
    now: Option<String>,
    /// The IANA name of the survey's time zone.
    #[arg(long, default_value = "UTC", value_name = "ZONE")]
    zone: String,
    /// The language of texts and messages: en, de, it or zh-Hans.
    #[arg(long, default_value = "en", value_name = "TAG")]
    lang: String,
}

/// Runs one of the commands; what is wrong with an input is one sentence and status 2.
pub(super) fn run(command: &SurveyCommand) -> ExitCode {
    let done = match command {
        SurveyCommand::Check { file, json, lang } => check::check(file, *json, lang),
        SurveyCommand::Evaluate {
            expression,
            values,
            place,
        } => evaluate::evaluate(expression, values, place).map(|json| printed(&json)),
        SurveyCommand::Answer {
            definition,
            answers,
            place,
        } => answer::answer(definition, answers, place).map(|json| printed(&json)),
        SurveyCommand::Convert(wanted) => convert::convert(wanted).map(|()| ExitCode::SUCCESS),
    };
    done.unwrap_or_else(|error| {
        eprintln!("folkmoot: {error:#}");
        ExitCode::from(2)
    })
}

/// Prints what a command has made.
fn printed(json: &Json) -> ExitCode {
    println!("{json}");
    ExitCode::SUCCESS
}

/// Most bytes of an input.
const LARGEST_INPUT: u64 = 16 << 20;

/// The JSON in a file or on standard input; `what` names it in the sentence about what is wrong.
fn read(path: &str, what: &str) -> anyhow::Result<String> {
    let mut text = String::new();
    if path == "-" {
        std::io::stdin()
            .take(LARGEST_INPUT + 1)
            .read_to_string(&mut text)
            .with_context(|| format!("{what} can't be read from standard input"))?;
    } else {
        std::fs::File::open(Path::new(path))
            .and_then(|file| file.take(LARGEST_INPUT + 1).read_to_string(&mut text))
            .with_context(|| format!("{what} can't be read from {path}"))?;
    }
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > LARGEST_INPUT {
        bail!("{what} has more than {LARGEST_INPUT} bytes");
    }
    Ok(text)
}

/// The same, parsed.
fn read_json(path: &str, what: &str) -> anyhow::Result<Json> {
    serde_json::from_str(&read(path, what)?).with_context(|| format!("{what} must be JSON"))
}

impl Place {
    fn language(&self) -> anyhow::Result<Language> {
        Language::from_tag(&self.lang).with_context(|| {
            format!(
                "the language {:?} is none of en, de, it, zh-Hans",
                self.lang
            )
        })
    }

    fn here(&self) -> anyhow::Result<Here> {
        let zones = TimeZoneDatabase::bundled();
        let zone = zones
            .get(&self.zone)
            .map_err(|_| anyhow::anyhow!("there is no time zone {:?}", self.zone))?;
        let now = match &self.now {
            None => SystemClock.now(),
            Some(text) => match (text.parse::<Timestamp>(), text.parse::<DateTime>()) {
                (Ok(instant), _) => instant,
                (_, Ok(wall)) => wall
                    .to_zoned(zone)
                    .with_context(|| format!("{text:?} is no time in {}", self.zone))?
                    .timestamp(),
                _ => bail!("{text:?} is no instant such as 2026-07-31T12:00:00Z"),
            },
        };
        Ok(Here::new(now, &self.zone, &zones, self.language()?))
    }
}
