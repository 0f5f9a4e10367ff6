//! Questionnaires from and for other programs: pure conversions between bytes and a definition, each with a report of
//! what was kept, changed and dropped.
//!
//! Every format is read into the JSON of our SurveyJS profile and written from it. What a written format has no
//! place for stands beside it (a column, a comment) where its own programs overlook it, so that it comes back whole.

mod aside;
mod fit;
mod formula;
mod limesurvey;
mod losses;
mod markdown;
mod names;
mod patch;
mod po;
mod surveyjs;
#[cfg(test)]
mod tests;
mod texts;
mod xlsform;

use std::collections::BTreeMap;

use folkmoot_domain::{
    language::Language,
    surveys::{
        authoring::Document,
        exchange::{Format, LossReport},
        translations::{Entry, texts},
    },
};
use serde_json::Value as Json;

use losses::Losses;
pub use losses::Refused;

/// Largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 4 * 1024 * 1024;

/// A questionnaire from another program.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// A definition that our reader accepts.
    pub definition: Json,
    /// What was kept, changed and dropped.
    pub report: LossReport,
}

/// Reads a questionnaire; `name` is the name of its file, or empty.
///
/// # Errors
/// When it is in none of the formats, too large, or holds no questionnaire.
pub fn import(bytes: &[u8], name: &str) -> Result<Imported, Refused> {
    check_size(bytes)?;
    let format = recognise(bytes, name)?;
    let title = title_from(name);
    let mut losses = Losses::new();
    let mut definition = match format {
        Format::SurveyJs => surveyjs::read(utf8(bytes)?, title, &mut losses)?,
        Format::Markdown => markdown::read(utf8(bytes)?, title, &mut losses)?,
        Format::XlsForm => xlsform::read(&xlsform::open(bytes)?, title, &mut losses)?,
        Format::LimeSurvey => limesurvey::read(utf8(bytes)?, title, &mut losses)?,
        Format::Po => return Err(Refused::new("exchange-refused-po-alone")),
    };
    fit::fit(&mut definition, &mut losses)?;
    Ok(Imported {
        definition,
        report: losses.report(format, Format::SurveyJs),
    })
}

/// A questionnaire for another program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its media type.
    pub media_type: &'static str,
    /// What a file of it should be called: `.xlsx`.
    pub ending: String,
    /// What other programs will not see.
    pub report: LossReport,
}

/// How a questionnaire shall be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'a> {
    /// JSON in our profile.
    SurveyJs,
    /// A form as .xlsx.
    XlsForm,
    /// A form as .csv.
    XlsFormCsv,
    /// Markdown.
    Markdown,
    /// The texts for translators into the language of this tag; a template without one.
    Po(Option<&'a str>),
}

/// Writes a definition.
///
/// # Errors
/// When a text is longer than the cell of a spreadsheet can be.
pub fn export(definition: &Json, target: Target<'_>) -> Result<Exported, Refused> {
    let mut losses = Losses::new();
    let (bytes, media_type, ending, format) = match target {
        Target::SurveyJs => {
            let mut json = serde_json::to_string_pretty(definition).unwrap_or_default();
            json.push('\n');
            aside::report(definition, "", &BTreeMap::new(), &mut losses);
            let media_type = "application/json";
            (
                json.into_bytes(),
                media_type,
                ".json".to_owned(),
                Format::SurveyJs,
            )
        }
        Target::XlsForm | Target::XlsFormCsv => {
            let book = xlsform::write(definition, &mut losses);
            let (bytes, media_type, ending) = if target == Target::XlsFormCsv {
                (xlsform::csv(&book)?, "text/csv; charset=utf-8", ".csv")
            } else {
                let media_type =
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                (xlsform::xlsx(&book)?, media_type, ".xlsx")
            };
            (bytes, media_type, ending.to_owned(), Format::XlsForm)
        }
        Target::Markdown => {
            let text = markdown::write(definition, &mut losses);
            let media_type = "text/markdown; charset=utf-8";
            (
                text.into_bytes(),
                media_type,
                ".md".to_owned(),
                Format::Markdown,
            )
        }
        Target::Po(language) => {
            let text = po::write(definition, language);
            aside::report(definition, "", &BTreeMap::new(), &mut losses);
            let media_type = "text/x-gettext-translation; charset=utf-8";
            (
                text.into_bytes(),
                media_type,
                language.map_or_else(|| ".pot".to_owned(), |tag| format!(".{tag}.po")),
                Format::Po,
            )
        }
    };
    Ok(Exported {
        bytes,
        media_type,
        ending,
        report: losses.report(Format::SurveyJs, format),
    })
}

/// Lays the translations of a PO file over a definition.
///
/// # Errors
/// When the file is too large, no PO file, or names no language.
pub fn translate(definition: &Json, bytes: &[u8]) -> Result<Imported, Refused> {
    check_size(bytes)?;
    let mut losses = Losses::new();
    let mut definition = po::merge(definition, utf8(bytes)?, &mut losses)?;
    fit::fit(&mut definition, &mut losses)?;
    Ok(Imported {
        definition,
        report: losses.report(Format::Po, Format::SurveyJs),
    })
}

/// What a translator's file says about the texts of a questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct FromTranslator {
    /// The language of the file.
    pub language: Language,
    /// Its translations beside what the questionnaire has now.
    pub entries: Vec<Entry>,
    /// What was taken and what was not.
    pub report: LossReport,
}

/// Reads the translations of a PO file for the texts of a questionnaire, which may have errors.
///
/// # Errors
/// When the file is too large, no PO file, or names no language that the questionnaire can be translated into.
pub fn from_translator(document: &Document, bytes: &[u8]) -> Result<FromTranslator, Refused> {
    check_size(bytes)?;
    let mut losses = Losses::new();
    let (tag, translations) = po::matched(document.json(), utf8(bytes)?, &mut losses)?;
    let language = Language::from_tag(&tag).filter(|language| *language != document.language());
    let language = language
        .ok_or_else(|| Refused::new("exchange-refused-po-other-language").with("language", tag))?;
    let entries = translations_beside(document, language, &translations);
    Ok(FromTranslator {
        language,
        entries,
        report: losses.report(Format::Po, Format::SurveyJs),
    })
}

fn translations_beside(
    document: &Document,
    language: Language,
    translations: &BTreeMap<String, String>,
) -> Vec<Entry> {
    let texts = texts(document.json());
    let with = texts.iter().filter_map(|text| {
        let typed = translations.get(&text.place)?.clone();
        let entry = Entry::of(text, language);
        (typed != entry.before).then_some(Entry { typed, ..entry })
    });
    with.collect()
}

fn check_size(bytes: &[u8]) -> Result<(), Refused> {
    if bytes.len() > LARGEST_FILE {
        let megabytes = LARGEST_FILE / 1024 / 1024;
        return Err(Refused::new("exchange-refused-large").with("limit", megabytes));
    }
    Ok(())
}

/// The format of a file: what its first bytes show for certain, else what its name says, else what its text looks like.
///
/// # Errors
/// When it is none that we know.
pub fn recognise(bytes: &[u8], name: &str) -> Result<Format, Refused> {
    const ZIP: &[u8] = b"PK\x03\x04";
    const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0";
    if bytes.starts_with(ZIP) || bytes.starts_with(COMPOUND) {
        return Ok(Format::XlsForm);
    }
    let text = utf8(bytes)?.trim_start();
    let by_name = match name
        .rsplit_once('.')
        .map(|(_, end)| end.to_ascii_lowercase())
    {
        Some(end) if end == "json" => Some(Format::SurveyJs),
        Some(end) if end == "csv" => Some(Format::XlsForm),
        Some(end) if end == "lss" => Some(Format::LimeSurvey),
        Some(end) if end == "po" => Some(Format::Po),
        Some(end) if end == "md" && !text.starts_with('|') => Some(Format::Markdown),
        _ => None,
    };
    let has_line = |start: &str| text.lines().any(|line| line.starts_with(start));
    by_name
        .or_else(|| {
            Some(match text.chars().next()? {
                '{' => Format::SurveyJs,
                '<' if text.contains("<LimeSurveyDocType>") => Format::LimeSurvey,
                '|' => Format::XlsForm,
                _ if has_line("msgid ") => Format::Po,
                _ if has_line("Type:") && has_line("#") => Format::Markdown,
                _ if text.lines().take(3).any(|line| {
                    let line = line.to_ascii_lowercase();
                    line.contains("type") && line.contains("name") && line.contains(',')
                }) =>
                {
                    Format::XlsForm
                }
                _ => return None,
            })
        })
        .ok_or_else(|| Refused::new("exchange-refused-unknown"))
}

fn utf8(bytes: &[u8]) -> Result<&str, Refused> {
    std::str::from_utf8(bytes)
        .map(|text| text.trim_start_matches('\u{feff}'))
        .map_err(|_| Refused::new("exchange-refused-encoding"))
}

/// The name of a file without its folders and its ending, as the title of a questionnaire that has none.
fn title_from(name: &str) -> &str {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    if stem.trim().is_empty() || stem == "-" {
        "Survey"
    } else {
        stem
    }
}
