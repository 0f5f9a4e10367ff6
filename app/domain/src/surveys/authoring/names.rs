//! Names: every page and element has one of its own.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::document::name_of;
use crate::{
    forms::FieldError,
    surveys::{definition::DEEPEST_PANEL, letters::lowered},
};

/// The first of `base`, `base2`, `base3` … that is not taken; taken from now on.
pub(super) fn next_name(base: &str, taken: &mut BTreeSet<String>) -> String {
    if taken.insert(lowered(base)) {
        return base.to_owned();
    }
    let stem = base.trim_end_matches(|last: char| last.is_ascii_digit());
    let stem = if stem.is_empty() { "question" } else { stem };
    // A name has at most 100 bytes.
    let stem = (0..=80.min(stem.len()))
        .rev()
        .find_map(|end| stem.get(..end));
    let stem = stem.unwrap_or_default();
    unused_from(stem, 2, taken)
}

/// The first of `base1`, `base2` … that is not taken; taken from now on.
pub(super) fn unused(base: &str, taken: &mut BTreeSet<String>) -> String {
    unused_from(base, 1, taken)
}

fn unused_from(base: &str, first: usize, taken: &mut BTreeSet<String>) -> String {
    let mut number = first;
    loop {
        let name = format!("{base}{number}");
        if taken.insert(lowered(&name)) {
            return name;
        }
        number += 1;
    }
}

/// What reading has seen so far.
#[derive(Default)]
pub(super) struct Names {
    pub(super) pages: BTreeSet<String>,
    pub(super) elements: BTreeSet<String>,
    /// Pointers of what has no name.
    pub(super) nameless: Vec<String>,
}

pub(super) fn at(path: &str, message: &'static str) -> FieldError {
    FieldError::new("document", message).with("path", path)
}

/// Whether an object has a name; one that another has already is refused.
pub(super) fn take_name(
    object: &Map<String, Json>,
    path: &str,
    taken: &mut BTreeSet<String>,
) -> Result<bool, FieldError> {
    let name = name_of(object);
    if name.trim().is_empty() {
        return Ok(false);
    }
    if taken.insert(lowered(name)) {
        Ok(true)
    } else {
        Err(at(path, "surveys-problem-duplicate-name").with("name", name))
    }
}

impl Names {
    pub(super) fn elements_of(
        &mut self,
        parent: &mut Map<String, Json>,
        path: &str,
        depth: usize,
    ) -> Result<(), FieldError> {
        if depth > DEEPEST_PANEL + 1 {
            return Err(at(path, "surveys-problem-too-deep").with("limit", DEEPEST_PANEL));
        }
        if !parent.contains_key("elements")
            && let Some(formerly) = parent.remove("questions")
        {
            parent.insert("elements".to_owned(), formerly);
        }
        if parent.get("elements").is_none_or(Json::is_null) {
            return Ok(());
        }
        let elements = parent
            .get_mut("elements")
            .and_then(Json::as_array_mut)
            .ok_or_else(|| at(path, "surveys-problem-not-a-list"))?;
        for (index, element) in elements.iter_mut().enumerate() {
            let path = format!("{path}.elements[{index}]");
            let element = element
                .as_object_mut()
                .ok_or_else(|| at(&path, "surveys-problem-not-an-object"))?;
            if element.get("type").and_then(Json::as_str).is_none() {
                return Err(at(&path, "surveys-problem-missing").with("name", "type"));
            }
            if !take_name(element, &path, &mut self.elements)? {
                self.nameless.push(pointer_of(&path));
            }
            self.elements_of(element, &path, depth + 1)?;
        }
        Ok(())
    }
}

/// `pages[1].elements[0]` as `/pages/1/elements/0`.
pub(crate) fn pointer_of(path: &str) -> String {
    format!("/{}", path.replace(['.', '['], "/").replace(']', ""))
}
