//! From a form to a definition.

mod build;
mod tree;

use std::collections::{BTreeMap, BTreeSet};

use folkmoot_domain::surveys::exchange::Reason;
use serde_json::{Map, Value as Json, json};

use super::{
    super::{
        losses::{Losses, Refused},
        patch, texts,
    },
    ASIDE, Workbook,
    choices::Lists,
    columns::{Record, records},
};
use build::Building;

/// The settings that have no meaning here and need no words in the report.
const SETTINGS: [&str; 5] = ["form_title", "form_id", "default_language", "style", ASIDE];

/// Reads a form; `fallback` is its title when it says none.
///
/// # Errors
/// When the form contradicts itself: groups that don't close, a column twice, a question without words.
pub(in super::super) fn read(
    book: &Workbook,
    fallback: &str,
    losses: &mut Losses,
) -> Result<Json, Refused> {
    let sheet = book
        .sheet("survey")
        .ok_or_else(|| Refused::new("exchange-refused-no-survey"))?;
    let rows = records(sheet)?;
    if !sheet.rows.first().is_some_and(|(_, header)| {
        header
            .iter()
            .any(|cell| ["type", "command"].contains(&cell.trim().to_lowercase().as_str()))
    }) {
        return Err(Refused::new("exchange-refused-no-survey"));
    }
    let settings = match book.sheet("settings") {
        Some(sheet) => records(sheet)?.into_iter().next().unwrap_or_default(),
        None => Record::default(),
    };
    let lists = Lists::read(book)?;
    let languages = Languages::of(&rows, &lists, &settings, losses);
    let nodes = tree::grow(rows)?;
    let mut survey = Map::new();
    let title = [
        settings.get("form_title"),
        settings.get("form_id"),
        fallback,
    ]
    .into_iter()
    .find(|title| !title.is_empty())
    .unwrap_or("Survey");
    survey.insert("title".to_owned(), json!(title));
    if let Some(tag) = &languages.default {
        survey.insert("locale".to_owned(), json!(tag));
    }
    let ignored: Vec<String> = settings
        .by_name()
        .into_keys()
        .filter(|name| !SETTINGS.contains(&name.as_str()))
        .collect();
    if !ignored.is_empty() {
        let reason = Reason::new("exchange-settings").with("names", ignored.join(", "));
        losses.remark(Losses::SURVEY, reason);
    }
    let mut building = Building::new(losses, &lists, &languages);
    building.name_all(&nodes);
    let pages = building.pages(&nodes)?;
    survey.insert("pages".to_owned(), Json::Array(pages));
    if !building.calculated.is_empty() {
        survey.insert(
            "calculatedValues".to_owned(),
            Json::Array(building.calculated),
        );
    }
    let mut survey = Json::Object(survey);
    if let Ok(aside) = serde_json::from_str(settings.get(ASIDE)) {
        patch::apply(&mut survey, &aside);
    }
    Ok(survey)
}

/// The languages of a form: by the name it uses, the tag we use.
pub(super) struct Languages {
    tags: BTreeMap<String, Option<String>>,
    /// The tag of the default language, when the form names it.
    pub(super) default: Option<String>,
    default_name: Option<String>,
}

impl Languages {
    fn of(rows: &[Record], lists: &Lists, settings: &Record, losses: &mut Losses) -> Self {
        let mut names: Vec<String> = Vec::new();
        let choices = rows
            .iter()
            .map(|row| row.get("type"))
            .collect::<BTreeSet<_>>();
        let listed = choices
            .into_iter()
            .flat_map(|kind| lists.rows(&super::types::read(kind).list));
        // Whether the questions themselves have words without a language.
        let plain = rows
            .iter()
            .any(|row| row.texts("label").any(|(language, _)| language.is_none()));
        for row in rows.iter().chain(listed) {
            for column in ["label", "hint", "constraint_message", "required_message"] {
                for (language, _) in row.texts(column) {
                    if let Some(language) = language
                        && !names.iter().any(|name| name == language)
                    {
                        names.push(language.to_owned());
                    }
                }
            }
        }
        let said = settings.get("default_language");
        let default_name = names
            .iter()
            .find(|name| *name == said)
            .cloned()
            .or_else(|| names.first().filter(|_| !plain).cloned());
        let mut tags = BTreeMap::new();
        for name in &names {
            let tag = texts::language_tag(name);
            if tag.is_none() && name != "default" && Some(name) != default_name.as_ref() {
                let reason = Reason::new("exchange-language").with("language", name);
                losses.changed(Losses::SURVEY, reason);
            }
            tags.insert(name.clone(), tag);
        }
        let default = default_name
            .as_deref()
            .or(Some(said).filter(|said| !said.is_empty()))
            .and_then(texts::language_tag);
        Self {
            tags,
            default,
            default_name,
        }
    }

    /// A text of a row by language; the flag tells that the default language had none.
    pub(super) fn text(&self, row: &Record, column: &str) -> (Option<Json>, bool) {
        let texts: Vec<(Option<String>, String)> = row
            .texts(column)
            .filter_map(|(language, text)| {
                let tag = match language {
                    None | Some("default") => None,
                    Some(name) if Some(name) == self.default_name.as_deref() => None,
                    Some(name) => Some(self.tags.get(name)?.clone()?),
                };
                Some((tag, text.to_owned()))
            })
            .collect();
        texts::localised(&texts)
    }
}
