//! `folkmoot survey`: questionnaires without server and database.

mod answer;
mod check;
mod convert;
mod evaluate;

use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use folkmoot_domain::language::Language;
use folkmoot_services::{
    surroundings::{Clock as _, SystemClock},
    surveys::Here,
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZoneDatabase};

use super::files::{failed, printed, read, read_json};

#[derive(Debug, Subcommand)]
pub(super) enum SurveyCommand {
    /// Print the value of an expression as one JSON value.
    ///
    /// The values of its variables come from a JSON object: `{name}` is the value under "name", `{a.b}` the value under
    /// "b" inside that under "a". No value at all is printed as null; a date as its instant in UTC. Exit status 0 when
    /// the expression was evaluated, 2 when it or the values are wrong, with one sentence on standard error.
    Evaluate {
        /// The expression, such as `{age} >= 18 and {role} anyof ['author', 'editor']`.
        #[arg(allow_hyphen_values = true)]
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
    done.unwrap_or_else(|error| failed(&error))
}

/// The language of a tag.
fn language(tag: &str) -> anyhow::Result<Language> {
    Language::from_tag(tag)
        .with_context(|| format!("the language {tag:?} is none of en, de, it, zh-Hans"))
}

impl Place {
    fn language(&self) -> anyhow::Result<Language> {
        language(&self.lang)
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
