//! The tables in a structure file.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::super::{fit::without_markup, losses::Refused, texts::localised};

/// Most elements of the XML.
const MOST: u32 = 1_000_000;

/// A row with its fields.
pub(super) type Row = BTreeMap<String, String>;

/// The tables that matter, and the languages.
pub(super) struct Structure {
    tables: BTreeMap<String, Vec<Row>>,
    /// The default language.
    pub(super) language: String,
}

impl Structure {
    pub(super) fn read(source: &str) -> Result<Self, Refused> {
        let options = roxmltree::ParsingOptions {
            nodes_limit: MOST,
            ..roxmltree::ParsingOptions::default()
        };
        let document = roxmltree::Document::parse_with_options(source, options).map_err(
            |error| match error {
                roxmltree::Error::DtdDetected => Refused::new("exchange-refused-entities"),
                roxmltree::Error::NodesLimitReached => {
                    Refused::new("exchange-refused-elements").with("limit", MOST)
                }
                other => Refused::new("exchange-refused-xml").with("line", other.pos().row),
            },
        )?;
        let root = document.root_element();
        let mut tables = BTreeMap::new();
        for table in root.children().filter(roxmltree::Node::is_element) {
            let rows = table
                .children()
                .filter(|node| node.has_tag_name("rows"))
                .flat_map(|rows| rows.children().filter(roxmltree::Node::is_element))
                .map(|row| {
                    row.children()
                        .filter(roxmltree::Node::is_element)
                        .map(|field| {
                            let text = field.text().unwrap_or_default().to_owned();
                            (field.tag_name().name().to_owned(), text)
                        })
                        .collect()
                })
                .collect();
            tables.insert(table.tag_name().name().to_owned(), rows);
        }
        let mut structure = Self {
            tables,
            language: String::new(),
        };
        if structure.rows("questions").is_empty() {
            return Err(Refused::new("exchange-refused-not-limesurvey"));
        }
        structure.language = structure
            .rows("surveys")
            .first()
            .map(|row| get(row, "language").to_owned())
            .filter(|language| !language.is_empty())
            .or_else(|| {
                let of_root = root
                    .descendants()
                    .find(|node| node.has_tag_name("language"))?;
                of_root.text().map(str::to_owned)
            })
            .unwrap_or_else(|| "en".to_owned());
        Ok(structure)
    }

    pub(super) fn rows(&self, table: &str) -> &[Row] {
        self.tables.get(table).map_or(&[], Vec::as_slice)
    }

    /// Rows of a table with a field of some value, each thing once, in order.
    pub(super) fn of<'s>(
        &'s self,
        table: &str,
        field: &str,
        value: &str,
        key: &str,
        order: &str,
    ) -> Vec<&'s Row> {
        let mut seen = BTreeSet::new();
        let mut rows: Vec<&Row> = self
            .rows(table)
            .iter()
            .filter(|row| value.is_empty() || get(row, field) == value)
            .filter(|row| seen.insert((get(row, key), get(row, "scale_id"))))
            .collect();
        rows.sort_by_key(|row| get(row, order).parse::<i64>().unwrap_or(i64::MAX));
        rows
    }

    /// A text in all languages: from the table of texts, or, before version 4, from repeated rows.
    pub(super) fn text(
        &self,
        tables: [&str; 2],
        key: &str,
        row: &Row,
        field: &str,
    ) -> Option<Json> {
        let id = get(row, key);
        let texts: Vec<(Option<String>, String)> = tables
            .into_iter()
            .flat_map(|table| self.rows(table))
            .filter(|found| get(found, key) == id)
            .filter_map(|found| {
                let text = without_markup(found.get(field)?);
                let language = match get(found, "language") {
                    "" => get(found, "surveyls_language"),
                    language => language,
                };
                // The two forms of address are two languages there.
                let tag = match language {
                    "" => None,
                    language if language == self.language => None,
                    language if language.starts_with("de-") => Some("de".to_owned()),
                    language => Some(language.to_owned()),
                };
                Some((tag, text))
            })
            .collect();
        localised(&texts).0
    }
}

pub(super) fn get<'r>(row: &'r Row, field: &str) -> &'r str {
    row.get(field).map_or("", String::as_str)
}
