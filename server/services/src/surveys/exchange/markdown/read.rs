//! From Markdown to a definition.

use std::collections::BTreeMap;

use folkmoot_domain::surveys::exchange::{ItemKind, Reason};
use serde_json::{Map, Value as Json, json};

use super::{
    super::{
        formula::Ours,
        losses::{Losses, Refused},
        names::{Taken, anchor, identifier},
        patch,
    },
    choices::Choices,
    document::{Answer, Part, parts},
    jumps::{Jump, Origin, conditions},
};

/// The types that the form has words for, and ours.
pub(super) const TYPES: [(&str, &str); 6] = [
    ("select one", "radiogroup"),
    ("select all that apply", "checkbox"),
    ("free form", "comment"),
    ("matrix", "matrix"),
    ("group", "panel"),
    ("note", "html"),
];

/// Reads a questionnaire; `fallback` is its title when it says none.
///
/// # Errors
/// When there is no question in it, or too much of anything.
pub(in super::super) fn read(
    source: &str,
    fallback: &str,
    losses: &mut Losses,
) -> Result<Json, Refused> {
    let parts = parts(source)?;
    if !parts.iter().any(|part| part.kind.is_some()) {
        return Err(Refused::new("exchange-refused-not-markdown"));
    }
    let mut reading = Reading {
        losses,
        names: Taken::default(),
        pages: Taken::default(),
        anchors: Anchors::default(),
        asked: Vec::new(),
    };
    let mut survey = Map::new();
    let mut survey_patch = None;
    let mut pages: Vec<Json> = Vec::new();
    let mut rest = parts.as_slice();
    while let Some((part, after)) = rest.split_first() {
        match part.level {
            0 | 1 => {
                rest = after;
                reading.anchors.heading(part, reading.asked.len());
                if part.level == 1 && !part.heading.is_empty() && !survey.contains_key("title") {
                    survey.insert("title".to_owned(), json!(part.heading));
                }
                if !part.text.as_str().is_empty() {
                    survey.insert("description".to_owned(), json!(part.text.as_str()));
                }
                survey_patch = part.patch.clone().or(survey_patch);
            }
            _ => {
                let page = if part.level == 2 {
                    rest = after;
                    Some(part)
                } else {
                    None
                };
                let end = rest
                    .iter()
                    .position(|part| part.level <= 2)
                    .unwrap_or(rest.len());
                let (questions, after) = rest.split_at_checked(end).unwrap_or((rest, &[]));
                rest = after;
                pages.extend(reading.page(page, questions, pages.len()));
            }
        }
    }
    survey
        .entry("title")
        .or_insert_with(|| Json::from(fallback.to_owned()));
    reading.flow(&mut pages);
    survey.insert("pages".to_owned(), Json::Array(pages));
    let mut survey = Json::Object(survey);
    if let Some(patch) = survey_patch {
        patch::apply(&mut survey, &patch);
    }
    Ok(survey)
}

/// Which question a heading's anchor leads to: its own, or the first behind it.
#[derive(Default)]
struct Anchors {
    counts: BTreeMap<String, usize>,
    questions: BTreeMap<String, usize>,
}

impl Anchors {
    fn heading(&mut self, part: &Part, next_question: usize) {
        let anchor = anchor(&part.heading);
        let count = self.counts.entry(anchor.clone()).or_default();
        let own = match *count {
            0 => anchor,
            count => format!("{anchor}-{count}"),
        };
        *count += 1;
        self.questions.insert(own, next_question);
    }
}

/// An element in the order of asking, as far as jumps need it.
struct Asked {
    origin: Origin,
    item: usize,
    /// Where it stands in the pages.
    pointer: String,
    single: bool,
    /// Anchors with the index of the answer; none for a skip that always happens.
    jumps: Vec<(Option<usize>, String)>,
    /// The condition that is written out.
    shown_if: Option<String>,
}

struct Reading<'a> {
    losses: &'a mut Losses,
    names: Taken,
    pages: Taken,
    anchors: Anchors,
    asked: Vec<Asked>,
}

impl Reading<'_> {
    fn page(&mut self, section: Option<&Part>, parts: &[Part], index: usize) -> Option<Json> {
        let mut page = Map::new();
        let heading = section.map_or("", |part| part.heading.as_str());
        let wanted = match section {
            Some(part) if !part.heading.is_empty() => identifier(&part.heading),
            _ => format!("page{}", index + 1),
        };
        page.insert("name".to_owned(), json!(self.pages.free(&wanted)));
        if !heading.is_empty() {
            page.insert("title".to_owned(), json!(heading));
        }
        if let Some(part) = section {
            self.anchors.heading(part, self.asked.len());
            if !part.text.as_str().is_empty() {
                page.insert("description".to_owned(), json!(part.text.as_str()));
            }
            if let Some(condition) = shown_if(part) {
                page.insert("visibleIf".to_owned(), json!(condition));
            }
            if parts.is_empty() {
                let item = self.losses.item(ItemKind::Group, heading, place(part));
                self.losses
                    .dropped(item, Reason::new("exchange-empty-section"));
                return None;
            }
        }
        let elements = self.elements(parts, &format!("/{index}"));
        page.insert("elements".to_owned(), Json::Array(elements));
        let mut page = Json::Object(page);
        if let Some(patch) = section.and_then(|part| part.patch.as_ref()) {
            patch::apply(&mut page, patch);
        }
        Some(page)
    }

    fn elements(&mut self, parts: &[Part], parent: &str) -> Vec<Json> {
        let mut elements = Vec::new();
        let mut rest = parts;
        while let Some((part, after)) = rest.split_first() {
            let is_group = part.kind.as_deref() == Some("group");
            let end = after
                .iter()
                .position(|inner| !is_group || inner.level <= part.level)
                .unwrap_or(after.len());
            let (inside, after) = after.split_at_checked(end).unwrap_or((after, &[]));
            rest = after;
            let pointer = format!("{parent}/elements/{}", elements.len());
            elements.push(self.element(part, inside, &pointer));
        }
        elements
    }

    fn element(&mut self, part: &Part, inside: &[Part], pointer: &str) -> Json {
        let written = part.kind.as_deref().unwrap_or("note");
        let kind = TYPES
            .iter()
            .find(|(word, _)| *word == written)
            .map_or(written, |(_, kind)| *kind);
        let item_kind = match kind {
            "panel" => ItemKind::Group,
            "html" | "image" => ItemKind::Note,
            "expression" => ItemKind::Calculation,
            _ => ItemKind::Question,
        };
        let item = self.losses.item(item_kind, &part.heading, place(part));
        let name = self.names.free(&identifier(&part.heading));
        self.losses.becomes(item, &name);
        self.anchors.heading(part, self.asked.len());
        let at = self.asked.len();
        let mut element = Map::from_iter([
            ("type".to_owned(), json!(kind)),
            ("name".to_owned(), json!(name)),
        ]);
        let text = part.text.as_str();
        if kind == "html" {
            element.insert("html".to_owned(), json!(super::super::texts::html(text)));
        } else {
            element.insert("title".to_owned(), json!(part.heading));
            if !text.is_empty() {
                element.insert("description".to_owned(), json!(text));
            }
            if !part.optional && !matches!(kind, "panel" | "expression" | "image") {
                element.insert("isRequired".to_owned(), json!(true));
            }
        }
        self.asked.push(Asked {
            origin: Origin {
                name: name.clone(),
                values: Vec::new(),
                optional: part.optional || item_kind != ItemKind::Question,
            },
            item,
            pointer: pointer.to_owned(),
            single: kind == "radiogroup",
            jumps: Vec::new(),
            shown_if: shown_if(part),
        });
        if kind == "panel" {
            let elements = self.elements(inside, pointer);
            element.insert("elements".to_owned(), Json::Array(elements));
        } else {
            let (values, jumps) = self.answers(part, kind, item, &mut element);
            if let Some(asked) = self.asked.get_mut(at) {
                asked.origin.values = values;
                asked.jumps = jumps;
                asked.jumps.extend(skip(part).map(|anchor| (None, anchor)));
            }
        }
        if let Some(why) = justification(part) {
            element.insert("justification".to_owned(), json!(why));
        }
        let mut element = Json::Object(element);
        if let Some(patch) = &part.patch {
            patch::apply(&mut element, patch);
            if let Some(name) = element.get("name").and_then(Json::as_str) {
                self.losses.becomes(item, name);
                if let Some(asked) = self.asked.get_mut(at) {
                    name.clone_into(&mut asked.origin.name);
                }
            }
        }
        element
    }

    /// The answers of a question as choices, rows and columns; their values and jumps.
    fn answers(
        &mut self,
        part: &Part,
        kind: &str,
        item: usize,
        element: &mut Map<String, Json>,
    ) -> (Vec<String>, Vec<(Option<usize>, String)>) {
        let mut lists: Vec<&[Answer]> = part
            .lists
            .iter()
            .map(|list| list.answers.as_slice())
            .filter(|answers| !answers.is_empty())
            .collect();
        for list in &part.lists {
            let label = list.label.as_deref().unwrap_or_default();
            if !label.is_empty() && !list.answers.is_empty() && kind != "matrix" {
                self.losses
                    .remark(item, Reason::new("exchange-label").with("label", label));
            }
        }
        if kind == "matrix" {
            let columns = lists.pop().unwrap_or_default();
            let rows = lists.concat();
            for (member, answers) in [("rows", rows.as_slice()), ("columns", columns)] {
                let mut choices = Choices::default();
                for answer in answers {
                    choices.add(answer, false);
                }
                element.insert(member.to_owned(), Json::Array(choices.items));
            }
            for label in part.lists.iter().filter_map(|list| list.label.as_deref()) {
                if !["Rows", "Columns"].contains(&label) {
                    self.losses
                        .remark(item, Reason::new("exchange-label").with("label", label));
                }
            }
            return Default::default();
        }
        let mut choices = Choices::default();
        for answer in lists.into_iter().flatten() {
            choices.add(answer, true);
        }
        let selects = matches!(kind, "radiogroup" | "checkbox");
        if selects && choices.items.is_empty() {
            // A sentence in place of the answers: a list that the author keeps elsewhere.
            for label in part.lists.iter().filter_map(|list| list.label.as_deref()) {
                choices.add(
                    &Answer {
                        text: label.to_owned(),
                        next: None,
                        comment: None,
                    },
                    false,
                );
            }
        }
        if selects && choices.items.len() == 1 && choices.special.is_empty() {
            self.losses
                .changed(item, Reason::new("exchange-stands-for-a-list"));
        }
        if choices.open_answers > 1 {
            self.losses
                .changed(item, Reason::new("exchange-second-open-answer"));
        }
        if !choices.items.is_empty() {
            element.insert("choices".to_owned(), Json::Array(choices.items));
        }
        element.extend(choices.special);
        (choices.values, choices.jumps)
    }

    /// Puts the conditions that follow from jumps where they belong.
    fn flow(&mut self, pages: &mut [Json]) {
        let mut jumps = Vec::new();
        for (from, asked) in self.asked.iter().enumerate() {
            for (answer, anchor) in &asked.jumps {
                let refused = match self.anchors.questions.get(anchor) {
                    None => "exchange-jump-nowhere",
                    Some(to) if *to <= from => "exchange-jump-back",
                    Some(_) if answer.is_some() && !asked.single => "exchange-jump-from-many",
                    Some(to) => {
                        jumps.push(Jump {
                            from,
                            answer: *answer,
                            to: *to,
                        });
                        continue;
                    }
                };
                let reason = Reason {
                    message: refused.into(),
                    arguments: Vec::new(),
                };
                self.losses
                    .changed(asked.item, reason.with("anchor", anchor));
            }
        }
        let origins: Vec<Origin> = self
            .asked
            .iter()
            .map(|asked| asked.origin.clone())
            .collect();
        let reached = conditions(&origins, &jumps).unwrap_or_else(|index| {
            let item = self
                .asked
                .get(index)
                .map_or(Losses::SURVEY, |asked| asked.item);
            self.losses
                .changed(item, Reason::new("exchange-jumps-tangled"));
            vec![None; origins.len()]
        });
        for (asked, condition) in self.asked.iter().zip(&reached) {
            let from_jumps = condition.as_ref().and_then(|it: &Ours| it.write().ok());
            let condition = match (from_jumps, &asked.shown_if) {
                (Some(one), Some(other)) => format!("({one}) and ({other})"),
                (Some(one), None) => one,
                (None, Some(other)) => other.clone(),
                (None, None) => continue,
            };
            let element = asked
                .pointer
                .strip_prefix('/')
                .and_then(|pointer| pointer.split_once('/'))
                .and_then(|(page, inner)| {
                    pages
                        .get_mut(page.parse::<usize>().ok()?)?
                        .pointer_mut(&format!("/{inner}"))
                });
            if let Some(Json::Object(element)) = element {
                element.entry("visibleIf").or_insert(json!(condition));
            }
        }
        // What is written out question by question stays there.
        if !jumps.is_empty() {
            pages.iter_mut().for_each(hoist);
        }
    }
}

/// A condition that all elements of a page share becomes the page's own.
fn hoist(page: &mut Json) {
    let Json::Object(page) = page else {
        return;
    };
    let Some(Json::Array(elements)) = page.get_mut("elements") else {
        return;
    };
    let Some(first) = elements.first().and_then(|it| it.get("visibleIf")).cloned() else {
        return;
    };
    if elements.len() < 2
        || elements
            .iter()
            .any(|it| it.get("visibleIf") != Some(&first))
    {
        return;
    }
    for element in elements {
        if let Json::Object(element) = element {
            element.remove("visibleIf");
        }
    }
    let both = match page.get("visibleIf").and_then(Json::as_str) {
        Some(own) => json!(format!(
            "({own}) and ({})",
            first.as_str().unwrap_or_default()
        )),
        None => first,
    };
    page.insert("visibleIf".to_owned(), both);
}

fn place(part: &Part) -> String {
    part.line.to_string()
}

/// What a quote of some kind says; its kind stands in bold on the first line.
fn quoted<'p>(part: &'p Part, kind: &str) -> Option<&'p str> {
    part.quotes.iter().find_map(|quote| {
        let (first, rest) = quote.split_once('\n')?;
        let label = first.trim_matches(['*', ':', ' ']);
        label.eq_ignore_ascii_case(kind).then_some(rest.trim())
    })
}

fn justification(part: &Part) -> Option<&str> {
    quoted(part, "justification")
}

/// The anchor of ``Skip to `### Heading` ``.
fn skip(part: &Part) -> Option<String> {
    let flow = quoted(part, "survey flow")?;
    let target = flow.split_once("Skip to")?.1.split('`').nth(1)?;
    Some(anchor(target.trim_start_matches('#')))
}

/// The condition of ``Shown if `{a} = 1` ``.
fn shown_if(part: &Part) -> Option<String> {
    let flow = quoted(part, "survey flow")?;
    let rest = flow.split_once("Shown if `")?.1;
    Some(rest.rsplit_once('`')?.0.to_owned())
}
