//! Fitting a definition into our profile: whatever the reader refuses is taken out, one by one, and reported.

use folkmoot_domain::surveys::{
    definition::{MOST_QUESTIONS, Problem, Severity, read_document},
    exchange::{ItemKind, Reason},
};
use serde_json::Value as Json;

use super::{
    losses::{Losses, Refused, reason_of},
    names::identifier,
};

/// Taking something out can leave references behind, which the next round takes out.
const MOST_ROUNDS: usize = 40;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Index(usize),
    Member(String),
}

/// Takes out what the profile does not have until the reader accepts the rest.
///
/// # Errors
/// When nothing can be taken out, or nothing would be left.
pub(super) fn fit(document: &mut Json, losses: &mut Losses) -> Result<(), Refused> {
    for round in 0..MOST_ROUNDS {
        let mut errors: Vec<(Vec<Step>, Problem)> = read_document(document)
            .problems
            .into_iter()
            .filter(|problem| problem.severity == Severity::Error)
            .map(|problem| (steps(document, &problem.path), problem))
            .collect();
        let Some(first) = errors
            .first()
            .map(|(_, problem)| Refused(reason_of(problem)))
        else {
            return Ok(());
        };
        if round > 0
            && document
                .get("pages")
                .and_then(Json::as_array)
                .is_some_and(Vec::is_empty)
        {
            return Err(Refused::new("exchange-refused-empty"));
        }
        // From the end, so that what is taken out moves nothing that is still to be looked at.
        errors.sort_by(|one, other| other.0.cmp(&one.0));
        errors.dedup_by(|one, other| one.0 == other.0);
        let mut gone: Vec<Vec<Step>> = Vec::new();
        let mut mended = false;
        for (path, problem) in errors {
            if gone.iter().any(|gone| path.starts_with(gone)) {
                continue;
            }
            mended |= mend(document, &path, &problem, losses, &mut gone);
        }
        if !mended {
            return Err(first);
        }
    }
    Err(Refused::new("exchange-refused-tangled"))
}

fn mend(
    document: &mut Json,
    path: &[Step],
    problem: &Problem,
    losses: &mut Losses,
    gone: &mut Vec<Vec<Step>>,
) -> bool {
    let reason = reason_of(problem);
    // Only questions say why they are asked.
    if matches!(path.last(), Some(Step::Member(name)) if name == "justification") {
        if let Some(item) = owner(document, path, losses) {
            losses.remark(item, Reason::new("exchange-justification"));
        }
        return remove(document, path).is_some();
    }
    match problem.message.trim_start_matches("surveys-problem-") {
        "too-many-questions" | "too-large" => false,
        "duplicate-name" | "name" => rename(document, path, reason, losses),
        "markup" | "plain-only" => rewrite(document, path, losses, |value| {
            each_text(value, &without_markup);
            Some(reason)
        }),
        "no-default" => rewrite(document, path, losses, |value| {
            let first = value
                .as_object()?
                .values()
                .find(|text| text.is_string())?
                .clone();
            value.as_object_mut()?.insert("default".to_owned(), first);
            Some(Reason::new("exchange-default-language"))
        }),
        "empty-page" | "empty-panel" => remove_around(document, path, &reason, losses, gone),
        // Each refused type has its own sentence.
        refused
            if refused.starts_with("unsupported-type")
                || refused.starts_with("unsupported-trigger") =>
        {
            remove_around(document, path, &reason, losses, gone)
        }
        _ if at(document, path).is_some() && !path.is_empty() => {
            // An element that is wrong as a whole counts with all that stands in it.
            if let Some(item) = owner(document, path, losses) {
                losses.changed(item, reason.clone());
            }
            if is_element(path) {
                return remove_around(document, path, &reason, losses, gone);
            }
            remove(document, path).is_some()
        }
        _ => remove_around(document, path, &reason, losses, gone),
    }
}

/// Whether a path leads to a page or an element itself.
fn is_element(path: &[Step]) -> bool {
    matches!(path, [.., Step::Member(list), Step::Index(_)] if list == "elements" || list == "pages")
}

/// The steps of a path such as `pages[0].title.de`; member names may hold dots, the document decides.
fn steps(document: &Json, path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut here = Some(document);
    let mut rest = path;
    while !rest.is_empty() {
        if let Some((number, after)) = rest
            .strip_prefix('[')
            .and_then(|inner| inner.split_once(']'))
        {
            let index = number.parse().unwrap_or(usize::MAX);
            here = here.and_then(|value| value.get(index));
            steps.push(Step::Index(index));
            rest = after.strip_prefix('.').unwrap_or(after);
            continue;
        }
        let known = here
            .and_then(Json::as_object)
            .into_iter()
            .flat_map(|members| members.keys())
            .filter(|name| {
                rest.strip_prefix(name.as_str())
                    .is_some_and(|after| after.is_empty() || after.starts_with(['.', '[']))
            })
            .max_by_key(|name| name.len());
        let end = known.map_or_else(|| rest.find(['.', '[']).unwrap_or(rest.len()), String::len);
        let (name, after) = rest.split_at_checked(end.max(1)).unwrap_or((rest, ""));
        here = here.and_then(|value| value.get(name));
        steps.push(Step::Member(name.to_owned()));
        rest = after.strip_prefix('.').unwrap_or(after);
    }
    steps
}

fn at<'a>(document: &'a Json, path: &[Step]) -> Option<&'a Json> {
    path.iter().try_fold(document, |value, step| match step {
        Step::Index(index) => value.get(index),
        Step::Member(name) => value.get(name),
    })
}

fn at_mut<'a>(document: &'a mut Json, path: &[Step]) -> Option<&'a mut Json> {
    path.iter().try_fold(document, |value, step| match step {
        Step::Index(index) => value.get_mut(index),
        Step::Member(name) => value.get_mut(name),
    })
}

fn remove(document: &mut Json, path: &[Step]) -> Option<Json> {
    let (last, before) = path.split_last()?;
    match (at_mut(document, before)?, last) {
        (Json::Array(items), Step::Index(index)) if *index < items.len() => {
            Some(items.remove(*index))
        }
        (Json::Object(members), Step::Member(name)) => members.remove(name),
        _ => None,
    }
}

/// Takes out the innermost page, element or list item around a path, and everything in it.
fn remove_around(
    document: &mut Json,
    path: &[Step],
    reason: &Reason,
    losses: &mut Losses,
    gone: &mut Vec<Vec<Step>>,
) -> bool {
    let end = (1..=path.len()).rev().find(|end| {
        path.get(..*end)
            .is_some_and(|inner| matches!(inner.last(), Some(Step::Index(_))))
    });
    let Some(inner) = end.and_then(|end| path.get(..end)) else {
        return false;
    };
    let owner = owner(document, inner, losses);
    let Some(removed) = remove(document, inner) else {
        return false;
    };
    gone.push(inner.to_vec());
    if is_element(inner) {
        drop_all(&removed, reason, losses);
    } else if let Some(item) = owner {
        losses.changed(item, reason.clone());
    }
    true
}

/// Reports an element and all that stands in it as dropped.
fn drop_all(element: &Json, reason: &Reason, losses: &mut Losses) {
    if let Some(name) = element.get("name").and_then(Json::as_str) {
        let item = losses.produced(name).unwrap_or_else(|| {
            let item = losses.item(ItemKind::Question, name, "");
            losses.becomes(item, name);
            item
        });
        losses.dropped(item, reason.clone());
    }
    for inner in element
        .get("elements")
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
    {
        drop_all(inner, reason, losses);
    }
}

/// The item to which a place belongs: that of the innermost named element around it, or the whole.
fn owner(document: &Json, path: &[Step], losses: &Losses) -> Option<usize> {
    (0..=path.len())
        .rev()
        .filter_map(|end| at(document, path.get(..end)?)?.get("name")?.as_str())
        .find_map(|name| losses.produced(name))
        .or(Some(Losses::SURVEY))
}

fn rewrite(
    document: &mut Json,
    path: &[Step],
    losses: &mut Losses,
    change: impl FnOnce(&mut Json) -> Option<Reason>,
) -> bool {
    let owner = owner(document, path, losses);
    let Some(reason) = at_mut(document, path).and_then(change) else {
        return false;
    };
    if let Some(item) = owner {
        losses.changed(item, reason);
    }
    true
}

fn each_text(value: &mut Json, change: &impl Fn(&str) -> String) {
    match value {
        Json::String(text) => *text = change(text),
        Json::Object(texts) => texts.values_mut().for_each(|text| each_text(text, change)),
        _ => {}
    }
}

/// A text without tags and entities.
pub(super) fn without_markup(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let Some((tag, after)) = tag.split_once('>') else {
            text.push('<');
            rest = tag;
            continue;
        };
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        if ["p", "br", "div", "li", "h1", "h2", "h3", "tr"]
            .contains(&name.to_ascii_lowercase().as_str())
        {
            text.push('\n');
        }
        rest = after;
    }
    text.push_str(rest);
    for (entity, character) in [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, character);
    }
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n")
}

/// Gives an element another name; conditions that spoke of the old one speak of the new one when it was unique.
fn rename(document: &mut Json, path: &[Step], reason: Reason, losses: &mut Losses) -> bool {
    let Some(old) = at(document, path).and_then(Json::as_str).map(str::to_owned) else {
        return false;
    };
    let mut known = Vec::new();
    collect_names(document, &mut known);
    let unique = known.iter().filter(|name| **name == old).count() == 1;
    let wanted = identifier(&old);
    let new = (1..=MOST_QUESTIONS)
        .map(|number| match number {
            1 => wanted.clone(),
            _ => format!("{wanted}_{number}"),
        })
        .find(|name| !known.iter().any(|other| other.eq_ignore_ascii_case(name)));
    let Some(new) = new else {
        return false;
    };
    let item = losses
        .produced(&old)
        .unwrap_or_else(|| losses.item(ItemKind::Question, &old, ""));
    losses.changed(item, reason);
    losses.changed(item, Reason::new("exchange-renamed").with("name", &new));
    losses.becomes(item, &new);
    if let Some(name) = at_mut(document, path) {
        *name = Json::String(new.clone());
    }
    if unique {
        each_member(document, &|text: &str| {
            ["}", ".", "["].iter().fold(text.to_owned(), |text, end| {
                text.replace(&format!("{{{old}{end}"), &format!("{{{new}{end}"))
            })
        });
    }
    true
}

fn collect_names(value: &Json, names: &mut Vec<String>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| collect_names(item, names)),
        Json::Object(members) => {
            if let (Some(Json::String(name)), true) =
                (members.get("name"), members.contains_key("type"))
            {
                names.push(name.clone());
            }
            members
                .values()
                .for_each(|inner| collect_names(inner, names));
        }
        _ => {}
    }
}

fn each_member(value: &mut Json, change: &impl Fn(&str) -> String) {
    match value {
        Json::String(text) => *text = change(text),
        Json::Array(items) => items.iter_mut().for_each(|item| each_member(item, change)),
        Json::Object(members) => members
            .values_mut()
            .for_each(|inner| each_member(inner, change)),
        _ => {}
    }
}
