//! Elements that come from elsewhere: their names are made unique, what refers to them inside goes along.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use super::{Document, document::name_of, names::next_name, rename::Renaming};
use crate::forms::FieldError;

/// A fragment with the structure that a document has.
pub(super) fn structured(fragment: Vec<Json>) -> Result<Vec<Json>, FieldError> {
    let document = Document::read(json!({"pages": [{"name": "page", "elements": fragment}]}))?;
    let page = document.root.pointer("/pages/0/elements");
    Ok(page.and_then(Json::as_array).cloned().unwrap_or_default())
}

/// The same elements under names that are not taken; taken from now on.
pub(super) fn adopted(mut fragment: Vec<Json>, taken: &mut BTreeSet<String>) -> Vec<Json> {
    let mut names = BTreeMap::new();
    let mut all = BTreeSet::new();
    for element in &mut fragment {
        rename_all(element, taken, &mut names, &mut all);
    }
    let renaming = Renaming::new(names, &all);
    for element in &mut fragment {
        renaming.rewrite(element);
    }
    fragment
}

fn rename_all(
    json: &mut Json,
    taken: &mut BTreeSet<String>,
    names: &mut BTreeMap<String, String>,
    all: &mut BTreeSet<String>,
) {
    let Some(object) = json.as_object_mut() else {
        return;
    };
    let name = name_of(object).to_owned();
    let next = next_name(&name, taken);
    all.insert(name.clone());
    if next != name {
        object.insert("name".to_owned(), json!(next));
        names.insert(name, next);
    }
    for element in elements_of(object) {
        rename_all(element, taken, names, all);
    }
}

fn elements_of(object: &mut Map<String, Json>) -> impl Iterator<Item = &mut Json> {
    let elements = object.get_mut("elements").and_then(Json::as_array_mut);
    elements.into_iter().flatten()
}
