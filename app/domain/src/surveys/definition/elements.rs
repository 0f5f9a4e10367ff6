//! Reading pages and what stands on them.

use serde_json::Value as Json;

use super::{
    DEEPEST_PANEL, Element, Localised, MOST_QUESTIONS, Note, Page, Panel, Problem, Question,
    fields::{Fields, Gathered},
    questions,
};

pub(super) fn pages(items: &[Json], gathered: &mut Gathered) -> Vec<Page> {
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
            gathered.problems.push(
                Problem::error(&fields.at("name"), "surveys-problem-duplicate-name")
                    .with("name", &name),
            );
        }
        let title = fields.text("title", gathered);
        let description = fields.text("description", gathered);
        let visible_if = fields.condition("visibleIf", gathered.position, gathered);
        let elements = fields.list("elements", gathered).unwrap_or_default();
        if elements.is_empty() {
            gathered.error(&path, "surveys-problem-empty-page");
        }
        let elements = self::elements(elements, &path, 0, gathered);
        fields.finish(gathered);
        pages.push(Page {
            name,
            title,
            description,
            visible_if,
            elements,
        });
    }
    pages
}

fn elements(items: &[Json], parent: &str, depth: usize, gathered: &mut Gathered) -> Vec<Element> {
    let mut elements = Vec::with_capacity(items.len());
    for (index, json) in items.iter().enumerate() {
        let path = format!("{parent}.elements[{index}]");
        let Some(fields) = Fields::of(json, &path, gathered) else {
            continue;
        };
        elements.extend(element(fields, depth, gathered));
    }
    elements
}

fn element(mut fields: Fields<'_>, depth: usize, gathered: &mut Gathered) -> Option<Element> {
    let Some(kind) = fields.word("type", gathered) else {
        gathered
            .problems
            .push(Problem::error(fields.path, "surveys-problem-missing").with("name", "type"));
        return None;
    };
    let position = gathered.take_position();
    let name = match fields.word("name", gathered) {
        Some(name) if !name.trim().is_empty() => name.to_owned(),
        _ => {
            gathered
                .problems
                .push(Problem::error(fields.path, "surveys-problem-missing").with("name", "name"));
            String::new()
        }
    };
    check_name(&fields, &name, gathered);
    let visible_if = fields.condition("visibleIf", position, gathered);
    if kind == "html" {
        let text = note_text(fields.text("html", gathered), &fields.at("html"), gathered);
        fields.finish(gathered);
        return Some(Element::Note(Note {
            position,
            name,
            text,
            visible_if,
        }));
    }
    let title = fields.text("title", gathered);
    let description = fields.text("description", gathered);
    if kind == "panel" {
        let items = fields.list("elements", gathered).unwrap_or_default();
        if items.is_empty() {
            gathered.error(fields.path, "surveys-problem-empty-panel");
        }
        let elements = if depth < DEEPEST_PANEL {
            elements(items, fields.path, depth + 1, gathered)
        } else {
            gathered.error(fields.path, "surveys-problem-too-deep");
            Vec::new()
        };
        fields.finish(gathered);
        return Some(Element::Panel(Panel {
            position,
            name,
            title,
            description,
            visible_if,
            elements,
        }));
    }
    let required = fields.flag("isRequired", gathered).unwrap_or(false);
    let Some(kind) = questions::kind(kind, &mut fields, gathered) else {
        gathered.problems.push(
            Problem::error(&fields.at("type"), "surveys-problem-unsupported-type")
                .with("name", kind),
        );
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
        required,
        visible_if,
        kind,
    })))
}

/// Names are unique over the whole survey; those that begin with `_` belong to the form itself.
fn check_name(fields: &Fields<'_>, name: &str, gathered: &mut Gathered) {
    if name.is_empty() {
        return;
    }
    let message = if gathered
        .names
        .iter()
        .any(|taken| taken.eq_ignore_ascii_case(name))
    {
        "surveys-problem-duplicate-name"
    } else if name.starts_with('_')
        || name.len() > 100
        || name.contains(['{', '}', '[', ']', '\0', '\n'])
    {
        "surveys-problem-name"
    } else if gathered.names.len() == MOST_QUESTIONS {
        "surveys-problem-too-many-questions"
    } else {
        gathered.names.push(name.to_owned());
        return;
    };
    gathered
        .problems
        .push(Problem::error(&fields.at("name"), message).with("name", name));
}

/// The plain text of a note: paragraphs and line breaks are kept, any other markup is refused.
fn note_text(text: Localised, path: &str, gathered: &mut Gathered) -> Localised {
    let mut plain = |html: &str| match plain_text(html) {
        Ok(text) => text,
        Err(tag) => {
            gathered
                .problems
                .push(Problem::error(path, "surveys-problem-markup").with("name", tag));
            String::new()
        }
    };
    Localised {
        fallback: plain(&text.fallback),
        translations: text
            .translations
            .iter()
            .map(|(language, html)| (*language, plain(html)))
            .collect(),
    }
}

fn plain_text(html: &str) -> Result<String, &str> {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        let Some((before, from)) = rest.split_at_checked(at) else {
            break;
        };
        text.push_str(before);
        let end = from.find(if from.starts_with('<') { '>' } else { ';' });
        let Some((mark, after)) = from.split_at_checked(end.map_or(from.len(), |end| end + 1))
        else {
            break;
        };
        rest = after;
        text.push_str(match mark.to_ascii_lowercase().as_str() {
            "<p>" | "</p>" | "<br>" | "<br/>" | "<br />" | "<div>" | "</div>" => "\n",
            "&amp;" => "&",
            "&lt;" => "<",
            "&gt;" => ">",
            "&quot;" => "\"",
            "&#39;" => "'",
            "&nbsp;" => " ",
            other if other.starts_with('&') => {
                // An ampersand that begins no entity we know stands for itself.
                text.push('&');
                rest = from.get(1..).unwrap_or_default();
                continue;
            }
            _ => return Err(mark),
        });
    }
    text.push_str(rest);
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    Ok(lines.join("\n"))
}
