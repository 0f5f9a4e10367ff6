//! The kinds of elements as rows.

use serde_json::Value as Json;

use super::{
    names::{list, text},
    rows::{Cells, Writer, cell},
};

impl Writer<'_> {
    pub(super) fn element(&mut self, element: &Json, pointer: &str) {
        let name = self.names.get(text(element, "name"));
        match text(element, "type") {
            "panel" => self.group(element, pointer, &name, "", |writer| {
                for (index, inner) in list(element, "elements").iter().enumerate() {
                    writer.element(inner, &format!("{pointer}/elements/{index}"));
                }
            }),
            "matrix" if !list(element, "rows").is_empty() => self.table(element, pointer, &name),
            "multipletext" => self.group(element, pointer, &name, "", |writer| {
                for item in list(element, "items") {
                    let mut cells = Cells::new();
                    cell(&mut cells, "type", "text");
                    let item_name = format!("{name}_{}", super::names::allowed(text(item, "name")));
                    cell(&mut cells, "name", &item_name);
                    let title = item.get("title").or_else(|| item.get("name"));
                    writer.texts(&mut cells, "label", title);
                    writer.survey.push(cells);
                }
            }),
            _ => self.row(element, pointer, &name),
        }
    }

    /// One row of a table for each row of a matrix.
    fn table(&mut self, element: &Json, pointer: &str, name: &str) {
        let columns = self.list(element, "columns", pointer);
        let all = element.get("isAllRowRequired") == Some(&Json::Bool(true));
        self.group(element, pointer, name, "table-list", |writer| {
            for (index, row) in list(element, "rows").iter().enumerate() {
                let key = super::names::value_of(row);
                let row_name = writer
                    .names
                    .get(&format!("{}.{key}", text(element, "name")));
                let mut cells = Cells::new();
                cell(&mut cells, "type", &format!("select_one {columns}"));
                cell(&mut cells, "name", &row_name);
                match row.get("text") {
                    Some(label) => writer.texts(&mut cells, "label", Some(label)),
                    None => cell(&mut cells, "label", &key),
                }
                cell(&mut cells, "required", if all { "yes" } else { "" });
                writer.aside(&format!("{pointer}/rows/{index}"), &mut cells);
                writer.survey.push(cells);
            }
        });
    }

    fn row(&mut self, element: &Json, pointer: &str, name: &str) {
        let mut cells = Cells::new();
        cell(&mut cells, "name", name);
        let kind = text(element, "type");
        let (row, appearance) = self.type_of(element, pointer, kind);
        cell(&mut cells, "type", &row);
        cell(&mut cells, "appearance", appearance);
        let title = element.get("title");
        if row == "note" {
            let html = element.get("html").or(title);
            if let Some(html) = html {
                self.plain_texts(&mut cells, "label", html);
            }
        } else {
            self.texts(&mut cells, "label", title);
        }
        if !cells.contains_key("label") {
            cell(&mut cells, "label", text(element, "name"));
        }
        self.texts(&mut cells, "hint", element.get("description"));
        self.condition(&mut cells, "relevant", element, "visibleIf");
        self.filter(&mut cells, element);
        if element.get("isRequired") == Some(&Json::Bool(true)) {
            cell(&mut cells, "required", "yes");
        } else {
            self.condition(&mut cells, "required", element, "requiredIf");
        }
        self.texts(
            &mut cells,
            "required_message",
            element.get("requiredErrorText"),
        );
        if kind == "expression" {
            self.condition(&mut cells, "calculation", element, "expression");
            cell(&mut cells, "read_only", "yes");
        } else if text(element, "enableIf") == "false" {
            cell(&mut cells, "read_only", "yes");
        }
        self.constraint(&mut cells, element);
        let parameters = match kind {
            "slider" => parameters(element, ["min", "max", "step"]),
            "rating" if list(element, "rateValues").is_empty() => {
                parameters(element, ["rateMin", "rateMax", "rateStep"])
            }
            _ if text(element, "choicesOrder") == "random" => "randomize=true".to_owned(),
            _ => String::new(),
        };
        cell(&mut cells, "parameters", &parameters);
        self.aside(pointer, &mut cells);
        self.survey.push(cells);
    }

    /// The type of a row and its appearance.
    fn type_of(&mut self, element: &Json, pointer: &str, kind: &str) -> (String, &'static str) {
        let several = element.get("multiSelect") == Some(&Json::Bool(true));
        let other = element.get("showOtherItem") == Some(&Json::Bool(true));
        let mut select = |word: &str, member: &str| {
            let list = match member {
                "choices" => self.offered(element, pointer),
                member => self.list(element, member, pointer),
            };
            let other = if other { " or_other" } else { "" };
            format!("{word} {list}{other}")
        };
        let plain = |row: &str| row.to_owned();
        match kind {
            "radiogroup" | "imagepicker" if !several => (select("select_one", "choices"), ""),
            "dropdown" => (select("select_one", "choices"), "minimal"),
            "checkbox" | "imagepicker" => (select("select_multiple", "choices"), ""),
            "tagbox" => (select("select_multiple", "choices"), "minimal"),
            "ranking" => (select("rank", "choices"), ""),
            "rating" if list(element, "rateValues").is_empty() => (plain("range"), "rating"),
            "rating" => (select("select_one", "rateValues"), "likert"),
            "boolean" => {
                let name = self.names.get(text(element, "name"));
                let choices = [
                    ("true", element.get("labelTrue"), "Yes"),
                    ("false", element.get("labelFalse"), "No"),
                ];
                let list = self.made_list(&name, &choices);
                (format!("select_one {list}"), "")
            }
            "slider" => (plain("range"), ""),
            "comment" => (plain("text"), "multiline"),
            "text" => {
                let (row, appearance) = match text(element, "inputType") {
                    "number" if is_integer(element) => ("integer", ""),
                    "number" => ("decimal", ""),
                    "date" => ("date", ""),
                    "month" => ("date", "month-year"),
                    "time" => ("time", ""),
                    "datetime-local" => ("datetime", ""),
                    "tel" => ("text", "numbers"),
                    "email" => ("text", "email"),
                    "url" => ("text", "url"),
                    _ => ("text", ""),
                };
                (plain(row), appearance)
            }
            "expression" => (plain("text"), ""),
            _ => (plain("note"), ""),
        }
    }

    /// Bounds and validators as far as a form can say them.
    fn constraint(&self, cells: &mut Cells, element: &Json) {
        let mut parts = Vec::new();
        let mut bounds = |from: &Json, value: &str, names: [&str; 2]| {
            for (name, sign) in names.into_iter().zip([">=", "<="]) {
                if let Some(bound) = from.get(name).filter(|bound| bound.is_number()) {
                    parts.push(format!("{value} {sign} {bound}"));
                }
            }
        };
        if text(element, "inputType") == "number" {
            bounds(element, ".", ["min", "max"]);
        }
        bounds(
            element,
            "count-selected(.)",
            ["minSelectedChoices", "maxSelectedChoices"],
        );
        let mut message = None;
        for validator in list(element, "validators") {
            let mut own = |value: &str, names: [&str; 2]| {
                for (name, sign) in names.into_iter().zip([">=", "<="]) {
                    if let Some(bound) = validator.get(name).filter(|bound| bound.is_number()) {
                        parts.push(format!("{value} {sign} {bound}"));
                    }
                }
            };
            match text(validator, "type") {
                "numeric" => own(".", ["minValue", "maxValue"]),
                "text" => own("string-length(.)", ["minLength", "maxLength"]),
                "answercount" => own("count-selected(.)", ["minCount", "maxCount"]),
                "regex" => parts.extend(regex(text(validator, "regex"))),
                "expression" if is_whole_number(validator, text(element, "name")) => continue,
                "expression" => {
                    let this = Some(text(element, "name"));
                    parts.extend(
                        self.formula(text(validator, "expression"), this, false)
                            .map(|formula| {
                                if formula.contains(" or ") {
                                    format!("({formula})")
                                } else {
                                    formula
                                }
                            }),
                    );
                }
                _ => {}
            }
            message = message.or_else(|| validator.get("text"));
        }
        if !parts.is_empty() {
            cell(cells, "constraint", &parts.join(" and "));
            self.texts(cells, "constraint_message", message);
        }
    }
}

fn is_integer(element: &Json) -> bool {
    list(element, "validators")
        .iter()
        .any(|validator| is_whole_number(validator, text(element, "name")))
}

fn is_whole_number(validator: &Json, name: &str) -> bool {
    text(validator, "expression") == format!("{{{name}}} empty or {{{name}}} % 1 = 0")
}

/// A pattern for the whole answer, as forms understand it.
fn regex(pattern: &str) -> Option<String> {
    let whole = pattern
        .strip_prefix("^(?:")
        .and_then(|pattern| pattern.strip_suffix(")$"))
        .map_or_else(
            || {
                if pattern.starts_with('^') && pattern.ends_with('$') {
                    pattern.to_owned()
                } else {
                    format!(".*(?:{pattern}).*")
                }
            },
            str::to_owned,
        );
    if !whole.contains('\'') {
        Some(format!("regex(., '{whole}')"))
    } else if !whole.contains('"') {
        Some(format!("regex(., \"{whole}\")"))
    } else {
        None
    }
}

fn parameters(element: &Json, names: [&str; 3]) -> String {
    let parts: Vec<String> = names
        .into_iter()
        .zip(["start", "end", "step"])
        .filter_map(|(name, parameter)| {
            let value = element.get(name).filter(|value| value.is_number())?;
            Some(format!("{parameter}={value}"))
        })
        .collect();
    parts.join(" ")
}
