//! The rows of the three sheets.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use serde_json::Value as Json;

use super::{
    super::{
        super::{
            fit::without_markup,
            formula::{Exported, xpath},
            texts,
        },
        ASIDE, Sheet, Workbook,
    },
    names::{Names, allowed, list, text, value_of},
};

/// The cells of a row by the header above them.
pub(super) type Cells = BTreeMap<String, String>;

/// Fills a cell, unless there is nothing to say.
pub(super) fn cell(cells: &mut Cells, column: &str, text: &str) {
    if !text.is_empty() {
        cells.insert(column.to_owned(), text.to_owned());
    }
}

/// The columns in the order in which people expect them; translations stand behind the text they translate.
const SURVEY: [&str; 15] = [
    "type",
    "name",
    "label",
    "hint",
    "required",
    "required_message",
    "relevant",
    "constraint",
    "constraint_message",
    "calculation",
    "choice_filter",
    "appearance",
    "parameters",
    "read_only",
    ASIDE,
];

pub(super) struct Writer<'a> {
    pub(super) definition: &'a Json,
    patches: &'a BTreeMap<String, Json>,
    pub(super) names: Names,
    pub(super) survey: Vec<Cells>,
    choices: Vec<Cells>,
    /// Lists by what is in them, so that equal ones are written once.
    lists: BTreeMap<String, String>,
    list_names: BTreeSet<String>,
    places: Vec<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(definition: &'a Json, patches: &'a BTreeMap<String, Json>) -> Self {
        Self {
            definition,
            patches,
            names: Names::of(definition),
            survey: Vec::new(),
            choices: Vec::new(),
            lists: BTreeMap::new(),
            list_names: BTreeSet::new(),
            places: Vec::new(),
        }
    }

    pub(super) fn workbook(mut self) -> (Workbook, Vec<String>) {
        let mut settings = Cells::new();
        if let Some(title) = self.definition.get("title") {
            settings.insert(
                "form_title".to_owned(),
                texts::default_text(title).to_owned(),
            );
        }
        settings.insert("style".to_owned(), "pages".to_owned());
        self.aside("", &mut settings);
        let definition = self.definition;
        for (index, value) in list(definition, "calculatedValues").iter().enumerate() {
            let mut cells = Cells::new();
            cell(&mut cells, "type", "calculate");
            let name = self.names.get(text(value, "name"));
            cell(&mut cells, "name", &name);
            let formula = self.formula(text(value, "expression"), None, false);
            cell(
                &mut cells,
                "calculation",
                formula.as_deref().unwrap_or("''"),
            );
            self.aside(&format!("/calculatedValues/{index}"), &mut cells);
            self.survey.push(cells);
        }
        let mut page_names = BTreeSet::new();
        for (index, page) in list(definition, "pages").iter().enumerate() {
            let pointer = format!("/pages/{index}");
            let mut name = allowed(text(page, "name"));
            while !page_names.insert(name.to_lowercase()) {
                name.push('_');
            }
            self.group(page, &pointer, &name, "field-list", |writer| {
                for (index, element) in list(page, "elements").iter().enumerate() {
                    writer.element(element, &format!("{pointer}/elements/{index}"));
                }
            });
        }
        let choices = ["list_name", "name", "label", ASIDE];
        let book = Workbook {
            sheets: vec![
                sheet("survey", &SURVEY, &self.survey),
                sheet("choices", &choices, &self.choices),
                sheet("settings", &["form_title", "style", ASIDE], &[settings]),
            ],
        };
        (book, self.places)
    }

    /// A group with its end; what stands in it is written in between.
    pub(super) fn group(
        &mut self,
        element: &Json,
        pointer: &str,
        name: &str,
        appearance: &str,
        inside: impl FnOnce(&mut Self),
    ) {
        let mut cells = Cells::new();
        cell(&mut cells, "type", "begin group");
        cell(&mut cells, "name", name);
        cell(&mut cells, "appearance", appearance);
        self.texts(&mut cells, "label", element.get("title"));
        self.texts(&mut cells, "hint", element.get("description"));
        self.condition(&mut cells, "relevant", element, "visibleIf");
        self.aside(pointer, &mut cells);
        self.survey.push(cells);
        inside(self);
        let end = Cells::from([("type".to_owned(), "end group".to_owned())]);
        self.survey.push(end);
    }

    /// A text in all its languages.
    pub(super) fn texts(&self, cells: &mut Cells, column: &str, text: Option<&Json>) {
        for (tag, text) in text.map(texts::by_language).unwrap_or_default() {
            let header = match tag {
                None => column.to_owned(),
                Some(tag) => format!("{column}::{}", texts::language_name(tag)),
            };
            cell(cells, &header, &self.piped(text));
        }
    }

    /// The words of a note, whose markup a form doesn't know.
    pub(super) fn plain_texts(&self, cells: &mut Cells, column: &str, html: &Json) {
        for (tag, text) in texts::by_language(html) {
            let plain = Json::from(without_markup(text));
            let one = match tag {
                None => plain,
                Some(tag) => serde_json::json!({tag: plain}),
            };
            self.texts(cells, column, Some(&one));
        }
    }

    /// `{name}` as a form writes it, where it is a name.
    fn piped(&self, text: &str) -> String {
        let mut written = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            written.push_str(before);
            let named = after.split_once('}').and_then(|(name, after)| {
                Some((self.names.written.get(&name.trim().to_lowercase())?, after))
            });
            if let Some(((name, _), after)) = named {
                let _ = write!(written, "${{{name}}}");
                rest = after;
            } else {
                written.push('{');
                rest = after;
            }
        }
        written.push_str(rest);
        written
    }

    pub(super) fn formula(&self, text: &str, this: Option<&str>, item: bool) -> Option<String> {
        let names = Exported {
            names: &self.names.written,
            this,
            item,
        };
        (!text.trim().is_empty())
            .then(|| xpath(text, &names).ok())
            .flatten()
    }

    /// A condition, where a form can say it.
    pub(super) fn condition(&self, cells: &mut Cells, column: &str, element: &Json, member: &str) {
        let formula = self.formula(text(element, member), None, false);
        cell(cells, column, &formula.unwrap_or_default());
    }

    /// What a form has no place for, in the column that others overlook.
    pub(super) fn aside(&mut self, pointer: &str, cells: &mut Cells) {
        self.places.push(pointer.to_owned());
        if let Some(patch) = self.patches.get(pointer) {
            cells.insert(ASIDE.to_owned(), patch.to_string());
        }
    }

    /// The list of an element's choices, written unless an equal one was; its name.
    pub(super) fn list(&mut self, element: &Json, member: &str, pointer: &str) -> String {
        let choices = list(element, member);
        let places: Vec<String> = (0..choices.len())
            .map(|index| format!("{pointer}/{member}/{index}"))
            .collect();
        let key = Json::from(choices.to_vec()).to_string();
        if let Some(name) = self.lists.get(&key) {
            self.places.extend(places);
            return name.clone();
        }
        let mut name = allowed(text(element, "name"));
        while !self.list_names.insert(name.clone()) {
            name.push('_');
        }
        for (choice, place) in choices.iter().zip(&places) {
            let value = value_of(choice);
            let mut cells = Cells::new();
            cell(&mut cells, "list_name", &name);
            cell(&mut cells, "name", &value);
            match choice.get("text") {
                Some(label) => self.texts(&mut cells, "label", Some(label)),
                None => cell(&mut cells, "label", &value),
            }
            self.aside(place, &mut cells);
            self.choices.push(cells);
        }
        self.lists.insert(key, name.clone());
        name
    }

    /// A list of its own making, such as yes and no.
    pub(super) fn made_list(
        &mut self,
        name: &str,
        choices: &[(&str, Option<&Json>, &str)],
    ) -> String {
        let mut name = name.to_owned();
        while !self.list_names.insert(name.clone()) {
            name.push('_');
        }
        for (value, label, otherwise) in choices {
            let mut cells = Cells::new();
            cell(&mut cells, "list_name", &name);
            cell(&mut cells, "name", value);
            match label {
                Some(label) => self.texts(&mut cells, "label", Some(label)),
                None => cell(&mut cells, "label", otherwise),
            }
            self.choices.push(cells);
        }
        name
    }
}

/// A sheet with a header row; translations stand behind the column they translate.
fn sheet(name: &str, columns: &[&str], rows: &[Cells]) -> Sheet {
    let mut header: Vec<String> = Vec::new();
    for column in columns {
        let mut found: Vec<&String> = rows
            .iter()
            .flat_map(Cells::keys)
            .filter(|key| {
                key.strip_prefix(column)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
            })
            .collect();
        found.sort();
        found.dedup();
        let always = ["type", "name", "label", "list_name"].contains(column);
        if found.is_empty() && always {
            header.push((*column).to_owned());
        }
        header.extend(found.into_iter().cloned());
    }
    let cells = rows.iter().map(|row| {
        header
            .iter()
            .map(|column| row.get(column).cloned().unwrap_or_default())
            .collect::<Vec<_>>()
    });
    let rows = std::iter::once(header.clone())
        .chain(cells)
        .enumerate()
        .map(|(index, cells)| (index + 1, cells))
        .collect();
    Sheet {
        name: name.to_owned(),
        rows,
    }
}
