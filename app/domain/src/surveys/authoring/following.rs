//! What was said about an element stays with it: through another name, its removal, and the steps back from both.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Document, Edit, Target, document::name_of};
use crate::surveys::comments::former;

/// Under which name the comments of an element are kept before a step, and under which after it.
///
/// An element that is not there before or after has a name that no other one can have ([`former`]). So every step
/// can be taken back, and nothing that was said about a removed element is taken for something said about another one
/// that has its name later.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Names(BTreeMap<String, String>);

impl Names {
    /// The name after the step; none when it stays.
    pub fn after(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Whether all names stay.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names for taking the step back.
    #[must_use]
    pub fn back(&self) -> Self {
        let pairs = self.0.iter();
        Self(pairs.map(|(from, to)| (to.clone(), from.clone())).collect())
    }

    /// The names for this step and the next one together.
    #[must_use]
    pub fn and(&self, next: &Self) -> Self {
        let passed: BTreeSet<&String> = self.0.values().collect();
        let mut both: BTreeMap<String, String> = next
            .0
            .iter()
            .filter(|(from, _)| !passed.contains(from))
            .map(|(from, to)| (from.clone(), to.clone()))
            .collect();
        for (from, to) in &self.0 {
            let to = next.after(to).unwrap_or(to);
            both.insert(from.clone(), to.to_owned());
        }
        both.retain(|from, to| from != to);
        Self(both)
    }
}

/// What becomes of the names of elements in the step of a revision.
pub fn followed(before: &Document, edits: &[Edit], after: &Document, revision: i64) -> Names {
    let names = |document: &Document| -> BTreeSet<String> {
        let elements = document.elements().into_iter();
        elements
            .map(|element| name_of(element.json).to_owned())
            .collect()
    };
    let (formerly, mut new) = (names(before), names(after));
    let mut followed = BTreeMap::new();
    for name in formerly {
        let mut next = name.as_str();
        for edit in edits {
            if let Edit::Rename {
                target: Target::Element(from),
                name: to,
            } = edit
                && from == next
            {
                next = to.trim();
            }
        }
        let next = if new.remove(next) {
            next.to_owned()
        } else {
            former(&name, revision)
        };
        if next != name {
            followed.insert(name, next);
        }
    }
    for name in new {
        followed.insert(former(&name, revision), name);
    }
    Names(followed)
}
