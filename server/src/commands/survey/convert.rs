//! `folkmoot survey convert`

use std::{
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, anyhow};
use clap::{Args, ValueEnum};
use folkmoot_app::text;
use folkmoot_domain::{
    language::Language,
    surveys::exchange::{Item, LossReport},
};
use folkmoot_services::surveys::exchange::{
    Imported, LARGEST_FILE, Refused, Target, export, import, translate,
};
use serde_json::{Value as Json, json};

use crate::commands::files::bytes_of;

/// What shall be converted into what.
#[derive(Debug, Args)]
pub(in crate::commands) struct Convert {
    /// The file to read; - for standard input.
    input: PathBuf,
    /// The format to write.
    #[arg(long, value_name = "FORMAT")]
    to: To,
    /// The file to write (.csv makes the form a .csv file); - for standard output.
    #[arg(short, long, default_value = "-", value_name = "FILE")]
    output: PathBuf,
    /// Write the report as JSON into this file.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// The language of a PO file to write: en, de, it or zh-Hans; without one it is a template.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// A PO file whose translations are laid over the questionnaire first; once for each.
    #[arg(long, value_name = "FILE")]
    translation: Vec<PathBuf>,
}

/// The formats that can be written.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum To {
    /// JSON in our profile of SurveyJS.
    Surveyjs,
    /// A spreadsheet.
    Xlsform,
    /// Markdown as the Rust survey team writes it.
    Markdown,
    /// The texts for translators into one language, or a template for any.
    Po,
}

/// Reads, converts, writes and says what was lost.
pub(super) fn convert(wanted: &Convert) -> anyhow::Result<()> {
    let language = wanted.lang.as_deref().map(super::language).transpose()?;
    let bytes = bytes_of(&wanted.input, LARGEST_FILE)?;
    let name = wanted.input.to_string_lossy();
    let Imported {
        mut definition,
        report: reading,
    } = import(&bytes, &name).map_err(|refused| sentence(&wanted.input, &refused))?;
    let mut translations = Vec::new();
    for file in &wanted.translation {
        let merged = translate(&definition, &bytes_of(file, LARGEST_FILE)?)
            .map_err(|refused| sentence(file, &refused))?;
        definition = merged.definition;
        translations.extend(merged.report.items);
    }
    let csv = wanted
        .output
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let target = match wanted.to {
        To::Surveyjs => Target::SurveyJs,
        To::Xlsform if csv => Target::XlsFormCsv,
        To::Xlsform => Target::XlsForm,
        To::Markdown => Target::Markdown,
        To::Po => Target::Po(language.map(Language::tag)),
    };
    let written =
        export(&definition, target).map_err(|refused| sentence(&wanted.input, &refused))?;
    if let Some(file) = &wanted.report {
        let report = as_json(&reading, &translations, &written.report);
        let text = serde_json::to_string_pretty(&report)? + "\n";
        fs::write(file, text).with_context(|| format!("{} can't be written", file.display()))?;
    }
    let summary = summary(&reading, &translations, &written.report);
    if wanted.output == Path::new("-") {
        std::io::stdout()
            .lock()
            .write_all(&written.bytes)
            .context("standard output can't be written")?;
        eprint!("{summary}");
    } else {
        let file = &wanted.output;
        fs::write(file, &written.bytes)
            .with_context(|| format!("{} can't be written", file.display()))?;
        print!("{summary}");
    }
    Ok(())
}

fn sentence(file: &Path, Refused(reason): &Refused) -> anyhow::Error {
    let sentence = text::reason(Language::English, reason);
    anyhow!("{}: {sentence}", file.display())
}

/// What was kept, and a line for each item about which there is something to say.
fn summary(reading: &LossReport, translations: &[Item], writing: &LossReport) -> String {
    let totals = reading.totals();
    let share = totals.kept_thousandths();
    let mut text = format!(
        "{} to {}: {} questions, {} kept, {} changed, {} dropped ({}.{} % still asked)\n",
        reading.from.name(),
        writing.to.name(),
        totals.questions,
        totals.kept,
        totals.changed,
        totals.dropped,
        share / 10,
        share % 10,
    );
    let all = reading
        .worth_saying()
        .chain(translations.iter().filter(|item| !item.reasons.is_empty()))
        .chain(writing.worth_saying());
    for item in all {
        let name = if item.name.is_empty() {
            "the questionnaire"
        } else {
            &item.name
        };
        let place = if item.place.is_empty() {
            String::new()
        } else {
            format!(" ({})", item.place)
        };
        let word = text::message(Language::English, item.outcome.key(), &[]);
        let reasons = sentences(item).join(" ");
        let _ = writeln!(text, "  {word}: {name}{place}: {reasons}");
    }
    text
}

fn sentences(item: &Item) -> Vec<String> {
    item.reasons
        .iter()
        .map(|reason| text::reason(Language::English, reason))
        .collect()
}

fn as_json(reading: &LossReport, translations: &[Item], writing: &LossReport) -> Json {
    let items = |items: &[Item]| -> Json {
        items
            .iter()
            .map(|item| {
                json!({
                    "name": item.name,
                    "place": item.place,
                    "kind": item.kind,
                    "outcome": item.outcome,
                    "reasons": item.reasons.iter().zip(sentences(item)).map(|(reason, sentence)| {
                        json!({"code": reason.message, "sentence": sentence})
                    }).collect::<Json>(),
                })
            })
            .collect()
    };
    let totals = reading.totals();
    json!({
        "from": reading.from,
        "to": writing.to,
        "totals": totals,
        "share_kept": f64::from(u16::try_from(totals.kept_thousandths()).unwrap_or(1000)) / 1000.0,
        "reading": items(&reading.items),
        "translations": items(translations),
        "writing": items(&writing.items),
    })
}
