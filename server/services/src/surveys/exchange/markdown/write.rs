//! From a definition to Markdown.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::Value as Json;

use super::{
    super::{
        aside::{Written, write_whole},
        fit::without_markup,
        losses::Losses,
        texts::default_text,
    },
    choices::SPECIAL,
    document::special,
    read::{TYPES, read},
};

/// Writes a questionnaire so that reading it gives it back whole.
pub(in super::super) fn write(definition: &Json, losses: &mut Losses) -> String {
    write_whole(
        definition,
        losses,
        |patches| Writer::new(patches).survey(definition),
        |document| read(document, "", &mut Losses::new()).ok(),
    )
}

struct Writer<'a> {
    patches: &'a BTreeMap<String, Json>,
    text: String,
    places: Vec<String>,
}

impl<'a> Writer<'a> {
    fn new(patches: &'a BTreeMap<String, Json>) -> Self {
        Self {
            patches,
            text: String::new(),
            places: Vec::new(),
        }
    }

    fn survey(mut self, definition: &Json) -> Written<String> {
        self.heading(1, text_of(definition, "title"));
        self.aside("");
        self.paragraphs(text_of(definition, "description"));
        for (index, page) in items(definition, "pages").iter().enumerate() {
            let pointer = format!("/pages/{index}");
            let title = match text_of(page, "title") {
                "" => text_of(page, "name"),
                title => title,
            };
            self.heading(2, title);
            self.aside(&pointer);
            self.paragraphs(text_of(page, "description"));
            self.condition(page);
            for (index, element) in items(page, "elements").iter().enumerate() {
                self.element(element, &format!("{pointer}/elements/{index}"), 3);
            }
        }
        Written {
            document: self.text,
            places: self.places,
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn heading(&mut self, level: usize, title: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let line = format!("{} {}", "#".repeat(level), one_line(title));
        self.line(line.trim_end());
    }

    /// What Markdown has no place for, in a comment.
    fn aside(&mut self, pointer: &str) {
        self.places.push(pointer.to_owned());
        if let Some(patch) = self.patches.get(pointer) {
            let comment = format!("<!-- surveyjs {} -->", in_comment(patch));
            self.line(&comment);
        }
    }

    fn paragraphs(&mut self, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        self.text.push('\n');
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            let escape = line.starts_with(special) || line.starts_with("Type:");
            let goes_on = lines.peek().is_some_and(|next| !next.trim().is_empty());
            let written = format!(
                "{}{line}{}",
                if escape { "\\" } else { "" },
                if goes_on && !line.trim().is_empty() {
                    "  "
                } else {
                    ""
                }
            );
            self.line(&written);
        }
    }

    fn element(&mut self, element: &Json, pointer: &str, level: usize) {
        let kind = text_of(element, "type");
        let title = match text_of(element, "title") {
            "" => text_of(element, "name"),
            title => title,
        };
        self.heading(level, title);
        self.aside(pointer);
        if kind == "html" {
            self.paragraphs(&without_markup(text_of(element, "html")));
        } else {
            self.paragraphs(text_of(element, "description"));
        }
        let word = TYPES
            .iter()
            .find(|(_, ours)| *ours == kind)
            .map_or(kind, |(word, _)| *word);
        let required = element.get("isRequired") == Some(&Json::Bool(true));
        let asked = !matches!(kind, "panel" | "html" | "image" | "expression");
        let optional = if asked && !required {
            " (optional)"
        } else {
            ""
        };
        self.line(&format!("\nType: {word}{optional}"));
        if kind == "matrix" {
            for (label, list) in [("Rows", "rows"), ("Columns", "columns")] {
                self.line(&format!("\n{label}:\n"));
                self.choices(element, list, pointer);
            }
        } else if !items(element, "choices").is_empty() {
            self.text.push('\n');
            self.choices(element, "choices", pointer);
            self.special_choices(element);
        }
        self.condition(element);
        let why = text_of(element, "justification");
        if !why.is_empty() {
            self.quote("justification", why);
        }
        for (index, inner) in items(element, "elements").iter().enumerate() {
            self.element(inner, &format!("{pointer}/elements/{index}"), level + 1);
        }
    }

    fn choices(&mut self, element: &Json, list: &str, pointer: &str) {
        for (index, choice) in items(element, list).iter().enumerate() {
            let text = match choice.get("text") {
                Some(text) => default_text(text).to_owned(),
                None => match choice.get("value").unwrap_or(choice) {
                    Json::String(text) => text.clone(),
                    other => other.to_string(),
                },
            };
            let place = format!("{pointer}/{list}/{index}");
            let mut line = format!("- {}", one_line(&text));
            if let Some(patch) = self.patches.get(&place) {
                let _ = write!(line, " <!-- {} -->", choice_comment(patch));
            }
            self.places.push(place);
            self.line(line.trim_end());
        }
    }

    fn special_choices(&mut self, element: &Json) {
        for (item, show, text) in SPECIAL {
            if element.get(show) != Some(&Json::Bool(true)) {
                continue;
            }
            let words = one_line(text_of(element, text));
            let line = match (item, words.as_str()) {
                ("other", "") => "- Other (open response)".to_owned(),
                ("other", words) => format!("- {words} (open response)"),
                (item, words) => {
                    let words = match (item, words) {
                        ("none", "") => "None",
                        ("refuse", "") => "Refuse to answer",
                        ("dontknow", "") => "Don't know",
                        (_, words) => words,
                    };
                    format!("- {words} <!-- {{\"item\":\"{item}\"}} -->")
                }
            };
            self.line(&line);
        }
    }

    fn condition(&mut self, element: &Json) {
        let condition = text_of(element, "visibleIf");
        if !condition.is_empty() && !condition.contains(['`', '\n', '\r']) {
            self.quote("SURVEY FLOW", &format!("Shown if `{condition}`"));
        }
    }

    fn quote(&mut self, label: &str, text: &str) {
        self.line(&format!("\n> **{label}**\n>"));
        for line in text.lines() {
            self.line(format!("> {line}").trim_end());
        }
    }
}

/// A choice's patch as a comment; a value of its own alone is written bare.
fn choice_comment(patch: &Json) -> String {
    match patch.as_object() {
        Some(members) => match (members.len(), members.get("value")) {
            (1, Some(value)) if !value.is_object() && !value.is_null() => in_comment(value),
            _ => in_comment(patch),
        },
        None => in_comment(&serde_json::json!({"$": patch})),
    }
}

/// JSON that can't end the comment it stands in.
fn in_comment(json: &Json) -> String {
    json.to_string().replace("--", "-\\u002d")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn items<'a>(element: &'a Json, list: &str) -> &'a [Json] {
    element
        .get(list)
        .and_then(Json::as_array)
        .map_or(&[], Vec::as_slice)
}

fn text_of<'a>(element: &'a Json, member: &str) -> &'a str {
    element.get(member).map(default_text).unwrap_or_default()
}
