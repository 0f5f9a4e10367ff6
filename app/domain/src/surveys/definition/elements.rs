//! Reading pages and what stands on them.

use crate::surveys::letters::lowered;
use std::borrow::Cow;

use serde_json::Value as Json;

use super::{
    DEEPEST_PANEL, Element, Localised, MOST_PAGES, MOST_QUESTIONS, Note, Page, Panel, Picture,
    Problem, Question,
    choices::picture,
    fields::{Fields, Gathered},
    markup::sanitised,
    questions,
    validators::validators,
};

pub(super) fn pages(items: &[Json], gathered: &mut Gathered) -> Vec<Page> {
    if items.len() > MOST_PAGES {
        let limit = MOST_PAGES.to_string();
        gathered.wrong("pages", "surveys-problem-too-many", "limit", &limit);
        return Vec::new();
    }
    let mut pages = Vec::with_capacity(items.len());
    for (index, json) in items.iter().enumerate() {
        let path = format!("pages[{index}]");
        let Some(mut fields) = Fields::of(json, &path, gathered) else {
            continue;
        };
        let name = fields
            .word("name", gathered)
            .map_or_else(|| format!("page{}", index + 1), str::to_owned);
        if pages.iter().any(|page: &Page| page.name == name) {
            let path = fields.at("name");
            gathered.wrong(&path, "surveys-problem-duplicate-name", "name", &name);
        }
        let title = fields.text("title", gathered);
        let description = fields.text("description", gathered);
        let rules = fields.rules(gathered.position, gathered);
        let elements = standing_in(&mut fields, gathered);
        if elements.is_empty() {
            gathered.error(&path, "surveys-problem-empty-page");
        }
        let elements = self::elements(elements, &path, 0, gathered);
        fields.finish(gathered);
        pages.push(Page {
            name,
            title,
            description,
            rules,
            elements,
        });
    }
    pages
}

/// `elements`, or `questions` as it was called before.
fn standing_in<'a>(fields: &mut Fields<'a>, gathered: &mut Gathered) -> &'a [Json] {
    let elements = fields.list("elements", gathered);
    let formerly = fields.list("questions", gathered);
    elements.or(formerly).unwrap_or_default()
}

/// The only page of a definition that lists its elements without one.
pub(super) fn single_page(items: &[Json], gathered: &mut Gathered) -> Vec<Page> {
    vec![Page {
        name: "page1".to_owned(),
        title: Localised::default(),
        description: Localised::default(),
        rules: super::Rules::default(),
        elements: elements(items, "", 0, gathered),
    }]
}

fn elements(items: &[Json], parent: &str, depth: usize, gathered: &mut Gathered) -> Vec<Element> {
    let mut elements = Vec::with_capacity(items.len());
    for (index, json) in items.iter().enumerate() {
        if gathered.names.len() >= MOST_QUESTIONS && !gathered.full {
            // Said once; the other problems are still worth knowing.
            gathered.full = true;
            let limit = MOST_QUESTIONS.to_string();
            gathered.wrong(
                parent,
                "surveys-problem-too-many-questions",
                "limit",
                &limit,
            );
        }
        let parent: Cow<'_, str> = if parent.is_empty() {
            "".into()
        } else {
            format!("{parent}.").into()
        };
        let path = format!("{parent}elements[{index}]");
        let Some(fields) = Fields::of(json, &path, gathered) else {
            continue;
        };
        elements.extend(element(fields, depth, gathered));
    }
    elements
}

fn element(mut fields: Fields<'_>, depth: usize, gathered: &mut Gathered) -> Option<Element> {
    let Some(kind) = fields.word("type", gathered) else {
        gathered.wrong(fields.path, "surveys-problem-missing", "name", "type");
        return None;
    };
    let position = gathered.take_position();
    let name = match fields.word("name", gathered) {
        Some(name) if !name.trim().is_empty() => name.to_owned(),
        _ => {
            gathered.wrong(fields.path, "surveys-problem-missing", "name", "name");
            String::new()
        }
    };
    check_name(&fields, &name, gathered);
    match kind {
        "html" => Some(note(fields, position, name, gathered)),
        "image" => Some(image(fields, position, name, gathered)),
        "panel" => Some(panel(fields, position, name, depth, gathered)),
        kind => question(kind, fields, position, name, gathered),
    }
}

fn note(mut fields: Fields<'_>, position: usize, name: String, gathered: &mut Gathered) -> Element {
    let html = fields.text("html", gathered);
    let html = sanitised(html, &fields.at("html"), gathered);
    // A note has no title in the form; the reference implementation draws none either.
    fields.get("title");
    let visible_if = fields.condition("visibleIf", position, gathered);
    fields.finish(gathered);
    Element::Note(Note {
        position,
        name,
        html,
        visible_if,
    })
}

fn image(
    mut fields: Fields<'_>,
    position: usize,
    name: String,
    gathered: &mut Gathered,
) -> Element {
    fields.only("contentMode", &["auto", "image"], gathered);
    let address = match fields.word("imageLink", gathered) {
        Some(address) => picture(address, &fields.at("imageLink"), gathered),
        None => String::new(),
    };
    let alternative = fields.text("altText", gathered);
    fields.get("title");
    let visible_if = fields.condition("visibleIf", position, gathered);
    fields.finish(gathered);
    Element::Picture(Picture {
        position,
        name,
        address,
        alternative,
        visible_if,
    })
}

fn panel(
    mut fields: Fields<'_>,
    position: usize,
    name: String,
    depth: usize,
    gathered: &mut Gathered,
) -> Element {
    let title = fields.text("title", gathered);
    let description = fields.text("description", gathered);
    let rules = fields.rules(position, gathered);
    let items = standing_in(&mut fields, gathered);
    if items.is_empty() {
        gathered.error(fields.path, "surveys-problem-empty-panel");
    }
    let elements = if depth < DEEPEST_PANEL {
        elements(items, fields.path, depth + 1, gathered)
    } else {
        let limit = DEEPEST_PANEL.to_string();
        gathered.wrong(fields.path, "surveys-problem-too-deep", "limit", &limit);
        Vec::new()
    };
    fields.finish(gathered);
    Element::Panel(Panel {
        position,
        name,
        title,
        description,
        rules,
        elements,
    })
}

fn question(
    kind: &str,
    mut fields: Fields<'_>,
    position: usize,
    name: String,
    gathered: &mut Gathered,
) -> Option<Element> {
    let title = fields.text("title", gathered);
    let description = fields.text("description", gathered);
    let justification = fields.text("justification", gathered);
    let rules = fields.rules(position, gathered);
    // Everything hidden is dropped at completion and nothing before: the default of SurveyJS.
    fields.only("clearIfInvisible", &["default", "onComplete"], gathered);
    let validators = validators(&mut fields, gathered);
    let Some(kind) = questions::kind(kind, &mut fields, position, gathered) else {
        gathered
            .problems
            .push(Problem::error(&fields.at("type"), unsupported(kind)).with("name", kind));
        return None;
    };
    fields.finish(gathered);
    Some(Element::Question(Box::new(Question {
        position,
        title: if title.is_empty() {
            Localised::plain(name.clone())
        } else {
            title
        },
        name,
        description,
        justification,
        rules,
        kind,
        validators,
    })))
}

/// The sentence about a type of question that is refused; some have a reason of their own.
fn unsupported(kind: &str) -> &'static str {
    match kind {
        "file" | "signaturepad" => "surveys-problem-unsupported-type-telling",
        "imagemap" => "surveys-problem-unsupported-type-pointing",
        "matrixdynamic" | "paneldynamic" => "surveys-problem-unsupported-type-repeated",
        _ => "surveys-problem-unsupported-type",
    }
}

/// Names are unique over the whole survey; those that begin with `_` belong to the form itself.
fn check_name(fields: &Fields<'_>, name: &str, gathered: &mut Gathered) {
    if name.is_empty() {
        return;
    }
    let message = if !gathered.names.insert(lowered(name)) {
        "surveys-problem-duplicate-name"
    } else if name.starts_with('_')
        || name.len() > 100
        || name.contains(['{', '}', '[', ']', '\0', '\n'])
    {
        "surveys-problem-name"
    } else {
        return;
    };
    gathered.wrong(&fields.at("name"), message, "name", name);
}
