//! Whether an edit that was made from an earlier state can be applied to a newer one.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::{Document, Edit, Target, document::Outline, translate::differing};
use crate::language::Language;

/// What an edit touches or has touched.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "touch", content = "target")]
pub enum Touch {
    /// Everything there is.
    Everything,
    /// What something says, without what stands in it.
    Content(Target),
    /// On which page or in which panel something stands.
    Parent(Target),
}

/// What both an edit made from `base` and the changes from `base` to `now` touch; empty when the edit can be applied.
///
/// Whoever writes in one language is not in the way of those who translate into others meanwhile, and translators of
/// different texts are not in each other's.
pub fn clash(edits: &[Edit], base: &Document, now: &Document) -> Vec<Touch> {
    if base == now {
        return Vec::new();
    }
    let mut both = BTreeSet::new();
    let mut changes: BTreeMap<Option<Language>, BTreeSet<Touch>> = BTreeMap::new();
    for edit in edits {
        if let Edit::Translate { language, texts } = edit {
            let targets = differing(texts.keys(), *language, base, now);
            both.extend(targets.into_iter().map(Touch::Content));
            continue;
        }
        let language = written_in(edit, now);
        let changed = changes.entry(language).or_insert_with(|| match language {
            None => changed(base, now),
            Some(language) => changed(
                &base.in_language_alone(language),
                &now.in_language_alone(language),
            ),
        });
        let mut touched = BTreeSet::new();
        touch(edit, &[base, now], &mut touched);
        if touched.contains(&Touch::Everything) {
            return vec![Touch::Everything];
        }
        both.extend(touched.intersection(changed).cloned());
    }
    both.into_iter().collect()
}

/// The language whose texts an edit changes, if it leaves those of all others as they are.
fn written_in(edit: &Edit, document: &Document) -> Option<Language> {
    match edit {
        Edit::SetText { language, .. }
        | Edit::Set { language, .. }
        | Edit::SetValidators { language, .. } => Some(*language),
        Edit::Rename { .. } | Edit::SetCalculated { .. } | Edit::SetTrigger { .. } => {
            Some(document.language())
        }
        _ => None,
    }
}

/// What differs between two states.
fn changed(base: &Document, now: &Document) -> BTreeSet<Touch> {
    let (before, after) = (parts(base), parts(now));
    let mut changed = BTreeSet::new();
    for (target, part) in &before {
        match after.get(target) {
            None => {
                changed.insert(Touch::Content(target.clone()));
                changed.insert(Touch::Parent(target.clone()));
            }
            Some(next) => {
                if !part.says_the_same(next) {
                    changed.insert(Touch::Content(target.clone()));
                }
                if part.parent != next.parent {
                    changed.insert(Touch::Parent(target.clone()));
                }
            }
        }
    }
    for target in after.keys().filter(|target| !before.contains_key(*target)) {
        changed.insert(Touch::Content(target.clone()));
    }
    changed
}

struct Part<'a> {
    json: &'a Map<String, Json>,
    parent: Target,
}

impl Part<'_> {
    fn says_the_same(&self, other: &Self) -> bool {
        let own = |json: &'_ Map<String, Json>| -> BTreeMap<String, Json> {
            json.iter()
                .filter(|(name, _)| !matches!(name.as_str(), "elements" | "pages"))
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect()
        };
        own(self.json) == own(other.json)
    }
}

fn parts(document: &Document) -> BTreeMap<Target, Part<'_>> {
    fn push<'a>(outlines: &[Outline<'a>], parent: &Target, parts: &mut BTreeMap<Target, Part<'a>>) {
        for outline in outlines {
            let part = Part {
                json: outline.json,
                parent: parent.clone(),
            };
            parts.insert(outline.target.clone(), part);
            push(&outline.inside, &outline.target, parts);
        }
    }
    let mut parts = BTreeMap::new();
    if let Some(root) = document.get(&Target::Survey) {
        let part = Part {
            json: root,
            parent: Target::Survey,
        };
        parts.insert(Target::Survey, part);
    }
    push(&document.pages(), &Target::Survey, &mut parts);
    parts
}

fn touch(edit: &Edit, states: &[&Document], touched: &mut BTreeSet<Touch>) {
    let element = |name: &String| Target::Element(name.clone());
    match edit {
        // New things and copies stand beside whatever else was changed, and pages only change their order among each
        // other, which every newer order allows.
        Edit::AddPage { .. }
        | Edit::Add { .. }
        | Edit::Insert { .. }
        | Edit::DuplicatePage { .. }
        | Edit::Duplicate { .. }
        | Edit::MovePage { .. }
        // Each text is compared by itself.
        | Edit::Translate { .. } => {}
        Edit::Move { element: name, .. } => {
            touched.insert(Touch::Parent(element(name)));
        }
        Edit::RemovePage { page } => with_inside(&Target::Page(page.clone()), states, touched),
        Edit::Remove { element: name } => with_inside(&element(name), states, touched),
        Edit::Rename { target, .. } | Edit::SetText { target, .. } | Edit::Set { target, .. } => {
            touched.insert(Touch::Content(target.clone()));
        }
        Edit::SetValidators { element: name, .. } => {
            touched.insert(Touch::Content(element(name)));
        }
        Edit::SetCalculated { .. } | Edit::SetTrigger { .. } => {
            touched.insert(Touch::Content(Target::Survey));
        }
        Edit::Replace { .. } => {
            touched.insert(Touch::Everything);
        }
    }
}

/// What is removed, and all that goes with it: somebody may just have written it.
fn with_inside(target: &Target, states: &[&Document], touched: &mut BTreeSet<Touch>) {
    fn push(outline: &Outline<'_>, touched: &mut BTreeSet<Touch>) {
        touched.insert(Touch::Content(outline.target.clone()));
        for inside in &outline.inside {
            push(inside, touched);
        }
    }
    touched.insert(Touch::Content(target.clone()));
    for document in states {
        let mut all = document.pages().into_iter().chain(document.elements());
        if let Some(outline) = all.find(|outline| outline.target == *target) {
            push(&outline, touched);
        }
    }
}
