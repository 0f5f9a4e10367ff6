//! From the tables to a definition.

use std::collections::BTreeMap;

use folkmoot_domain::surveys::exchange::{ItemKind, Reason};
use serde_json::{Map, Value as Json, json};

use super::{
    super::{
        formula::Kind,
        losses::{Losses, Refused},
        names::Taken,
        texts,
    },
    conditions::Names,
    structure::{Row, Structure, get},
};

/// The types whose choices are ticked one by one.
const MANY: [&str; 2] = ["M", "P"];
pub(super) fn definition(
    structure: &Structure,
    fallback: &str,
    losses: &mut Losses,
) -> Result<Json, Refused> {
    let mut building = Building {
        structure,
        losses,
        names: Names::default(),
        called: BTreeMap::new(),
        taken: Taken::default(),
    };
    building.name_all();
    let settings = structure
        .rows("surveys_languagesettings")
        .first()
        .cloned()
        .unwrap_or_default();
    let mut survey = Map::new();
    let mut setting = |member: &str, field: &str| {
        let tables = ["surveys_languagesettings", ""];
        let text = structure.text(
            tables,
            "surveyls_survey_id",
            &settings_key(&settings),
            field,
        );
        survey.extend(text.map(|text| (member.to_owned(), text)));
    };
    setting("title", "surveyls_title");
    setting("description", "surveyls_welcometext");
    setting("completedHtml", "surveyls_endtext");
    survey.entry("title").or_insert_with(|| json!(fallback));
    survey.insert("locale".to_owned(), json!(structure.language));
    let mut pages = Vec::new();
    let mut page_names = Taken::default();
    for group in structure.of("groups", "", "", "gid", "group_order") {
        pages.extend(building.page(group, &mut page_names));
    }
    if pages.is_empty() {
        return Err(Refused::new("exchange-refused-empty"));
    }
    survey.insert("pages".to_owned(), Json::Array(pages));
    Ok(Json::Object(survey))
}

/// The rows of the survey's texts belong to the same survey in every language.
fn settings_key(settings: &Row) -> Row {
    settings
        .iter()
        .filter(|(field, _)| *field == "surveyls_survey_id")
        .map(|(field, value)| (field.clone(), value.clone()))
        .collect()
}

pub(super) struct Building<'a> {
    structure: &'a Structure,
    pub(super) losses: &'a mut Losses,
    names: Names,
    /// Our name of each question, by its number.
    called: BTreeMap<String, String>,
    taken: Taken,
}

impl Building<'_> {
    fn name_all(&mut self) {
        let structure = self.structure;
        for question in structure.of("questions", "", "", "qid", "question_order") {
            let (qid, code) = (get(question, "qid"), get(question, "title"));
            let wanted = code.trim_start_matches('_');
            let name = self
                .taken
                .free(if wanted.is_empty() { "q" } else { wanted });
            let kind = get(question, "type");
            let value = match kind {
                "M" | "P" | "R" => Kind::Many,
                "D" => Kind::Date,
                "X" | "|" | "I" | "1" => Kind::Missing,
                _ => Kind::Plain,
            };
            let field = format!("{}X{}X{qid}", get(question, "sid"), get(question, "gid"));
            for own in [code, field.as_str()] {
                self.names.add(own, &name, value);
            }
            for inner in structure.of("subquestions", "parent_qid", qid, "title", "question_order")
            {
                let part = get(inner, "title");
                for own in [format!("{code}_{part}"), format!("{field}{part}")] {
                    if MANY.contains(&kind) {
                        self.names.add_ticked(&own, code, part);
                    } else {
                        self.names.add(&own, &format!("{name}.{part}"), Kind::Plain);
                    }
                }
            }
            self.called.insert(qid.to_owned(), name);
        }
    }

    fn page(&mut self, group: &Row, names: &mut Taken) -> Option<Json> {
        let structure = self.structure;
        let gid = get(group, "gid");
        let title = structure.text(["group_l10ns", "groups"], "gid", group, "group_name");
        let shown = title.as_ref().map(texts::default_text).unwrap_or_default();
        let item = self
            .losses
            .item(ItemKind::Group, shown, format!("gid {gid}"));
        let mut page =
            Map::from_iter([("name".to_owned(), json!(names.free(&format!("page{gid}"))))]);
        let description = structure.text(["group_l10ns", "groups"], "gid", group, "description");
        self.relevance(&mut page, get(group, "grelevance"), "", item);
        page.extend(title.map(|text| ("title".to_owned(), text)));
        page.extend(description.map(|text| ("description".to_owned(), text)));
        let elements: Vec<Json> = structure
            .of("questions", "gid", gid, "qid", "question_order")
            .into_iter()
            .filter(|question| ["", "0"].contains(&get(question, "parent_qid")))
            .filter_map(|question| self.question(question))
            .collect();
        if elements.is_empty() {
            self.losses
                .dropped(item, Reason::new("exchange-empty-section"));
            return None;
        }
        page.insert("elements".to_owned(), Json::Array(elements));
        Some(Json::Object(page))
    }

    fn relevance(&mut self, members: &mut Map<String, Json>, text: &str, this: &str, item: usize) {
        if ["", "1"].contains(&text.trim()) {
            return;
        }
        match self.names.condition(text, this) {
            Ok(condition) => {
                members.insert("visibleIf".to_owned(), json!(condition));
            }
            Err(part) => {
                let reason = Reason::new("exchange-condition")
                    .with("column", "relevance")
                    .with("text", text)
                    .with("part", part.0);
                self.losses.changed(item, reason);
            }
        }
    }

    fn attribute(&self, qid: &str, name: &str) -> &str {
        self.structure
            .rows("question_attributes")
            .iter()
            .find(|row| get(row, "qid") == qid && get(row, "attribute") == name)
            .map_or("", |row| get(row, "value"))
    }

    fn question(&mut self, question: &Row) -> Option<Json> {
        let structure = self.structure;
        let (qid, code, kind) = (
            get(question, "qid"),
            get(question, "title"),
            get(question, "type"),
        );
        let item_kind = match kind {
            "X" => ItemKind::Note,
            "*" => ItemKind::Calculation,
            _ => ItemKind::Question,
        };
        let item = self.losses.item(item_kind, code, format!("qid {qid}"));
        let name = self.called.get(qid).cloned()?;
        self.losses.becomes(item, &name);
        let mut members = Map::from_iter([("name".to_owned(), json!(name))]);
        let tables = ["question_l10ns", "questions"];
        let title = structure.text(tables, "qid", question, "question");
        let help = structure.text(tables, "qid", question, "help");
        self.relevance(&mut members, get(question, "relevance"), code, item);
        if kind == "X" {
            let mut html = title.or(help)?;
            match &mut html {
                Json::String(text) => *text = texts::html(text),
                Json::Object(all) => all.values_mut().for_each(|text| {
                    *text = json!(texts::html(text.as_str().unwrap_or_default()));
                }),
                _ => {}
            }
            members.insert("type".to_owned(), json!("html"));
            members.insert("html".to_owned(), html);
            return Some(Json::Object(members));
        }
        if kind == "*" {
            return self.equation(question, members, title, item);
        }
        members.extend(title.map(|text| ("title".to_owned(), text)));
        members.extend(help.map(|text| ("description".to_owned(), text)));
        match get(question, "mandatory") {
            "Y" => {
                members.insert("isRequired".to_owned(), json!(true));
            }
            "S" => self
                .losses
                .changed(item, Reason::new("exchange-soft-required")),
            _ => {}
        }
        let Some(ours) = self.kind(question, kind, item, &mut members) else {
            self.losses
                .dropped(item, Reason::new("exchange-type").with("type", kind));
            return None;
        };
        members.insert("type".to_owned(), json!(ours));
        if get(question, "other") == "Y" {
            members.insert("showOtherItem".to_owned(), json!(true));
        }
        self.limits(question, ours, item, &mut members);
        Some(Json::Object(members))
    }

    pub(super) fn answers(&self, question: &Row) -> Json {
        let structure = self.structure;
        let rows = structure.of("answers", "qid", get(question, "qid"), "code", "sortorder");
        rows.into_iter()
            .map(|row| {
                let key = if row.contains_key("aid") {
                    "aid"
                } else {
                    "code"
                };
                let text = if key == "aid" {
                    structure.text(["answer_l10ns", "answers"], "aid", row, "answer")
                } else {
                    // Before version 4 a row for each language, told apart by question and code.
                    let same: Vec<(Option<String>, String)> = structure
                        .rows("answers")
                        .iter()
                        .filter(|other| {
                            get(other, "qid") == get(row, "qid")
                                && get(other, "code") == get(row, "code")
                        })
                        .map(|other| {
                            let language = get(other, "language");
                            let tag = (language != structure.language).then(|| language.to_owned());
                            (tag, super::super::fit::without_markup(get(other, "answer")))
                        })
                        .collect();
                    texts::localised(&same).0
                };
                choice(get(row, "code"), text)
            })
            .collect()
    }

    pub(super) fn parts(&self, question: &Row, scale: &str) -> Json {
        let structure = self.structure;
        let rows = structure.of(
            "subquestions",
            "parent_qid",
            get(question, "qid"),
            "title",
            "question_order",
        );
        rows.into_iter()
            .filter(|row| {
                get(row, "scale_id") == scale || (scale == "0" && get(row, "scale_id").is_empty())
            })
            .map(|row| {
                let text =
                    structure.text(["question_l10ns", "subquestions"], "qid", row, "question");
                choice(get(row, "title"), text)
            })
            .collect()
    }

    fn equation(
        &mut self,
        question: &Row,
        mut members: Map<String, Json>,
        title: Option<Json>,
        item: usize,
    ) -> Option<Json> {
        let qid = get(question, "qid");
        let own = title
            .as_ref()
            .map(texts::default_text)
            .unwrap_or_default()
            .to_owned();
        let equation = match self.attribute(qid, "equation") {
            "" => own.as_str(),
            equation => equation,
        };
        let inner = equation
            .trim()
            .trim_start_matches('{')
            .trim_end_matches('}');
        match self.names.condition(inner, get(question, "title")) {
            Ok(expression) => {
                members.insert("type".to_owned(), json!("expression"));
                members.insert("expression".to_owned(), json!(expression));
                Some(Json::Object(members))
            }
            Err(part) => {
                let reason = Reason::new("exchange-condition")
                    .with("column", "equation")
                    .with("text", equation)
                    .with("part", part.0);
                self.losses.dropped(item, reason);
                None
            }
        }
    }

    /// How many, how long, how large.
    fn limits(&mut self, question: &Row, kind: &str, item: usize, members: &mut Map<String, Json>) {
        let qid = get(question, "qid");
        for (attribute, member, fits) in [
            ("min_answers", "minSelectedChoices", kind == "checkbox"),
            ("max_answers", "maxSelectedChoices", kind == "checkbox"),
            ("min_num_value_n", "min", kind == "text"),
            ("max_num_value_n", "max", kind == "text"),
            (
                "maximum_chars",
                "maxLength",
                kind == "text" || kind == "comment",
            ),
        ] {
            let number: Option<Json> = serde_json::from_str(self.attribute(qid, attribute)).ok();
            if let Some(number) = number.filter(|number| fits && number.is_number()) {
                members.insert(member.to_owned(), number);
            }
        }
        if ["1", "Y"].contains(&self.attribute(qid, "random_order"))
            && members.contains_key("choices")
        {
            members.insert("choicesOrder".to_owned(), json!("random"));
        }
        let pattern = get(question, "preg").trim();
        if let Some(inner) = pattern
            .strip_prefix('/')
            .and_then(|rest| rest.rsplit_once('/'))
        {
            members.insert(
                "validators".to_owned(),
                json!([{"type": "regex", "regex": inner.0}]),
            );
        }
        for attribute in [
            "array_filter",
            "array_filter_exclude",
            "exclude_all_others",
            "em_validation_q",
            "prefix",
            "suffix",
            "hidden",
        ] {
            if !["", "0", "N"].contains(&self.attribute(qid, attribute)) {
                self.losses.changed(
                    item,
                    Reason::new("exchange-setting").with("name", attribute),
                );
            }
        }
    }
}

fn choice(value: &str, text: Option<Json>) -> Json {
    match text {
        Some(text) => json!({"value": value, "text": text}),
        None => json!(value),
    }
}
