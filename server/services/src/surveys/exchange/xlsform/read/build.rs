//! From the rows of a form to pages and elements.

mod naming;
mod questions;

use std::collections::BTreeMap;

use folkmoot_domain::surveys::exchange::{ItemKind, Reason};
use serde_json::{Map, Value as Json, json};

use super::{
    super::{
        super::{
            formula::{Dialect, Kind, Known, Ours, Scope, Unsayable, read, translate},
            losses::{Losses, Refused},
            names::Taken,
            patch, texts,
        },
        ASIDE,
        choices::Lists,
        columns::{Record, is_no, is_yes},
        types::Row,
    },
    Languages,
    tree::Node,
};

pub(super) struct Building<'a> {
    losses: &'a mut Losses,
    lists: &'a Lists,
    languages: &'a Languages,
    /// What the names in formulas stand for.
    names: BTreeMap<String, Known>,
    /// What the row of a number is called here.
    targets: BTreeMap<usize, String>,
    pub(super) calculated: Vec<Json>,
    /// Whether the rows stand in a group that is asked several times elsewhere.
    repeated: bool,
    taken: Taken,
    pages: Taken,
}

impl<'a> Building<'a> {
    pub(super) fn new(losses: &'a mut Losses, lists: &'a Lists, languages: &'a Languages) -> Self {
        Self {
            losses,
            lists,
            languages,
            names: BTreeMap::new(),
            targets: BTreeMap::new(),
            calculated: Vec::new(),
            repeated: false,
            taken: Taken::default(),
            pages: Taken::default(),
        }
    }

    /// Groups at the top are pages; what stands between them shares one.
    pub(super) fn pages(&mut self, nodes: &[Node]) -> Result<Vec<Json>, Refused> {
        let mut pages: Vec<Json> = Vec::new();
        let mut loose: Vec<Json> = Vec::new();
        for node in nodes {
            if naming::is_page(node) {
                self.close(&mut loose, &mut pages);
                if let Some(page) = self.page(node)? {
                    pages.push(page);
                }
            } else {
                loose.extend(self.element(node)?);
            }
        }
        self.close(&mut loose, &mut pages);
        if pages.is_empty() {
            return Err(Refused::new("exchange-refused-empty"));
        }
        Ok(pages)
    }

    fn close(&mut self, loose: &mut Vec<Json>, pages: &mut Vec<Json>) {
        if !loose.is_empty() {
            let name = self.pages.free(&format!("page{}", pages.len() + 1));
            let elements = std::mem::take(loose);
            pages.push(json!({"name": name, "elements": elements}));
        }
    }

    fn page(&mut self, node: &Node) -> Result<Option<Json>, Refused> {
        let item = self.item(ItemKind::Group, node);
        let mut page = self.common(node, item);
        page.remove("type");
        let elements = self.inside(node, item)?;
        if elements.is_empty() {
            self.losses
                .dropped(item, Reason::new("exchange-empty-section"));
            return Ok(None);
        }
        page.insert("elements".to_owned(), Json::Array(elements));
        Ok(Some(self.with_aside(node, item, page)))
    }

    fn inside(&mut self, node: &Node, item: usize) -> Result<Vec<Json>, Refused> {
        let before = self.repeated;
        if node.kind.row == Row::BeginRepeat {
            self.losses.changed(item, Reason::new("exchange-repeat"));
            self.repeated = true;
        }
        let mut elements = Vec::new();
        for inner in &node.inner {
            elements.extend(self.element(inner)?);
        }
        self.repeated = before;
        Ok(elements)
    }

    fn element(&mut self, node: &Node) -> Result<Vec<Json>, Refused> {
        let row = node.kind.row;
        if row == Row::BeginLoop {
            return self.unrolled(node);
        }
        if row.begins() {
            if naming::is_matrix(node) {
                return Ok(vec![self.matrix(node)]);
            }
            let item = self.item(ItemKind::Group, node);
            let mut panel = self.common(node, item);
            panel.insert("type".to_owned(), json!("panel"));
            let elements = self.inside(node, item)?;
            if elements.is_empty() {
                self.losses
                    .dropped(item, Reason::new("exchange-empty-section"));
                return Ok(Vec::new());
            }
            panel.insert("elements".to_owned(), Json::Array(elements));
            return Ok(vec![self.with_aside(node, item, panel)]);
        }
        Ok(self.single(node).into_iter().collect())
    }

    /// A row that is no group.
    fn single(&mut self, node: &Node) -> Option<Json> {
        let written = node.record.get("type");
        let kind = match node.kind.row {
            Row::Setting | Row::Metadata => ItemKind::Metadata,
            Row::Note => ItemKind::Note,
            Row::Calculate | Row::Hidden => ItemKind::Calculation,
            _ => ItemKind::Question,
        };
        let item = self.item(kind, node);
        if self.repeated && kind == ItemKind::Question {
            self.losses.changed(item, Reason::new("exchange-repeat"));
        }
        match node.kind.row {
            Row::Setting | Row::Metadata => {
                let reason = Reason::new("exchange-metadata").with("type", written);
                self.losses.dropped(item, reason);
                None
            }
            Row::Capture | Row::Unknown => {
                let reason = Reason::new("exchange-type").with("type", written);
                self.losses.dropped(item, reason);
                None
            }
            Row::Calculate | Row::Hidden => {
                self.calculation(node, item);
                None
            }
            Row::Note => self.note(node, item),
            _ => {
                let question = self.question(node, item);
                Some(self.with_aside(node, item, question))
            }
        }
    }

    fn item(&mut self, kind: ItemKind, node: &Node) -> usize {
        let name = node.record.get("name");
        let item = self.losses.item(kind, name, node.record.number.to_string());
        if let Some(target) = self.targets.get(&node.record.number) {
            self.losses.becomes(item, target);
            if target != name && !name.is_empty() && !target.contains('.') {
                let reason = Reason::new("exchange-renamed").with("name", target);
                self.losses.changed(item, reason);
            }
        }
        item
    }

    fn target(&self, record: &Record) -> String {
        self.targets
            .get(&record.number)
            .cloned()
            .unwrap_or_else(|| format!("row_{}", record.number))
    }

    /// What pages, panels and questions have in common.
    fn common(&mut self, node: &Node, item: usize) -> Map<String, Json> {
        let record = &node.record;
        let mut members = Map::from_iter([("name".to_owned(), json!(self.target(record)))]);
        let title = self.text(record, "label", item);
        let description = self.text(record, "hint", item);
        match (title, description) {
            (Some(title), description) => {
                members.insert("title".to_owned(), title);
                members.extend(description.map(|text| ("description".to_owned(), text)));
            }
            (None, Some(hint)) if !node.kind.row.begins() => {
                members.insert("title".to_owned(), hint);
            }
            (None, hint) => members.extend(hint.map(|text| ("description".to_owned(), text))),
        }
        for media in ["image", "audio", "video", "big-image"] {
            if record.has(media) {
                self.losses.changed(item, Reason::new("exchange-media"));
            }
        }
        let relevant = record.get("relevant");
        if !is_yes(relevant)
            && let Some(condition) = self.condition(record, "relevant", item)
        {
            members.insert("visibleIf".to_owned(), json!(condition));
        }
        members
    }

    /// A text in all its languages, with `${name}` as we write it.
    fn text(&mut self, record: &Record, column: &str, item: usize) -> Option<Json> {
        let (text, replaced) = self.languages.text(record, column);
        if replaced {
            self.losses
                .changed(item, Reason::new("exchange-default-language"));
        }
        let mut text = text?;
        match &mut text {
            Json::String(text) => *text = self.piped(text, item),
            Json::Object(texts) => {
                for text in texts.values_mut() {
                    if let Json::String(text) = text {
                        *text = self.piped(text, item);
                    }
                }
            }
            _ => {}
        }
        Some(text)
    }

    fn piped(&mut self, text: &str, item: usize) -> String {
        let mut written = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            written.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                written.push_str("${");
                rest = after;
                continue;
            };
            rest = after;
            match self.names.get(name.trim()) {
                Some(known) if known.kind != Kind::Missing => {
                    written.push('{');
                    written.push_str(&known.target);
                    written.push('}');
                }
                _ => {
                    written.push('…');
                    let reason = Reason::new("exchange-piping").with("name", name);
                    self.losses.changed(item, reason);
                }
            }
        }
        written.push_str(rest);
        written
    }

    /// A formula of a column in our words; what can't be said is reported and left out.
    fn condition(&mut self, record: &Record, column: &str, item: usize) -> Option<String> {
        let text = record.get(column);
        if text.is_empty() {
            return None;
        }
        let own = record.get("name");
        match self
            .formula(text, own, item)
            .and_then(|formula: Ours| formula.write())
        {
            Ok(written) => Some(written),
            Err(part) => {
                self.unsaid(item, column, text, &part);
                None
            }
        }
    }

    fn formula(&mut self, text: &str, own: &str, item: usize) -> Result<Ours, Unsayable> {
        let scope = Scope {
            names: &self.names,
            this: Some(own),
            columns: None,
        };
        let translated = translate(&read(text, Dialect::XPath)?, &scope)?;
        for remark in translated.remarks {
            self.losses.changed(item, remark);
        }
        Ok(translated.formula)
    }

    fn unsaid(&mut self, item: usize, column: &str, text: &str, part: &Unsayable) {
        let reason = Reason::new("exchange-condition")
            .with("column", column)
            .with("text", text)
            .with("part", &part.0);
        self.losses.changed(item, reason);
    }

    /// Lays over an element what we kept aside when we wrote it.
    fn with_aside(&mut self, node: &Node, item: usize, element: Map<String, Json>) -> Json {
        let mut element = Json::Object(element);
        let aside = node.record.get(ASIDE);
        if aside.is_empty() {
            return element;
        }
        match serde_json::from_str(aside) {
            Ok(aside) => patch::apply(&mut element, &aside),
            Err(_) => self.losses.changed(item, Reason::new("exchange-aside")),
        }
        if let Some(name) = element.get("name").and_then(Json::as_str) {
            self.losses.becomes(item, name);
        }
        element
    }

    /// A computed value that nobody sees.
    fn calculation(&mut self, node: &Node, item: usize) {
        let record = &node.record;
        let calculation = record.get("calculation");
        let literal = record.get("default");
        let formula = if !calculation.is_empty() {
            match self.formula(calculation, record.get("name"), item) {
                Ok(formula) => formula,
                Err(part) => {
                    self.unsaid(item, "calculation", calculation, &part);
                    self.losses
                        .dropped(item, Reason::new("exchange-not-computed"));
                    return;
                }
            }
        } else if !literal.is_empty() {
            Ours::text(literal)
        } else {
            self.losses.dropped(item, Reason::new("exchange-hidden"));
            return;
        };
        let Ok(expression) = formula.write() else {
            self.losses
                .dropped(item, Reason::new("exchange-not-computed"));
            return;
        };
        let value = Map::from_iter([
            ("name".to_owned(), json!(self.target(record))),
            ("expression".to_owned(), json!(expression)),
            ("includeIntoResult".to_owned(), json!(true)),
        ]);
        let value = self.with_aside(node, item, value);
        self.calculated.push(value);
    }

    fn note(&mut self, node: &Node, item: usize) -> Option<Json> {
        let mut members = self.common(node, item);
        let title = members.remove("title");
        let hint = members.remove("description");
        let aside = !node.record.get(ASIDE).is_empty();
        let Some(mut text) = title.or_else(|| aside.then(|| json!(""))) else {
            self.losses.dropped(item, Reason::new("exchange-media"));
            return None;
        };
        let with_hint = |text: &str, tag: Option<&str>| {
            let hint = hint.as_ref().map(texts::by_language).unwrap_or_default();
            let hint = hint
                .iter()
                .find(|(found, _)| *found == tag)
                .or(hint.first());
            match hint {
                Some((_, hint)) => format!("{}<br>{}", texts::html(text), texts::html(hint)),
                None => texts::html(text),
            }
        };
        match &mut text {
            Json::String(text) => *text = with_hint(text, None),
            Json::Object(all) => {
                for (tag, text) in all.iter_mut() {
                    if let Json::String(text) = text {
                        *text = with_hint(
                            text,
                            Some(tag)
                                .filter(|tag| *tag != "default")
                                .map(String::as_str),
                        );
                    }
                }
            }
            _ => {}
        }
        members.insert("type".to_owned(), json!("html"));
        members.insert("html".to_owned(), text);
        Some(self.with_aside(node, item, members))
    }

    /// The questions of a loop once for each choice of its list.
    fn unrolled(&mut self, node: &Node) -> Result<Vec<Json>, Refused> {
        let item = self.item(ItemKind::Group, node);
        self.losses.changed(item, Reason::new("exchange-loop"));
        let offered = self
            .lists
            .offered(&node.kind.list, "", self.languages, &self.names);
        let mut panels = Vec::new();
        for choice in offered.choices.iter().take(100) {
            let value = choice.get("value").unwrap_or(choice);
            let value = value.as_str().unwrap_or_default().to_owned();
            let label = choice
                .get("text")
                .map_or(value.as_str(), texts::default_text);
            let mut elements = Vec::new();
            for inner in &node.inner {
                let mut inner = inner.clone();
                let name = format!("{value}_{}", inner.record.get("name"));
                inner.record.replace("%(label)s", label);
                inner.record.replace("%(name)s", &value);
                let target = self.taken.free(&name);
                self.targets.insert(inner.record.number, target);
                elements.extend(self.element(&inner)?);
            }
            let name = self
                .taken
                .free(&format!("{}_{value}", node.record.get("name")));
            panels
                .push(json!({"type": "panel", "name": name, "title": label, "elements": elements}));
        }
        Ok(panels)
    }
}

/// Whether a cell is neither a plain yes nor a plain no.
fn is_formula(text: &str) -> bool {
    !is_yes(text) && !is_no(text)
}
