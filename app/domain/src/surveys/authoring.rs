//! Editing a questionnaire: edits are values, applied to its JSON document.
//!
//! A [`Document`] may have errors while it is worked on; what it always has is a structure: pages and elements, each
//! under a name of its own. [`apply`] is pure and total, and keeps every property that an edit does not touch. Places
//! are told by what stands before them instead of by numbers, so that an edit made from an earlier state can still be
//! applied to a newer one ([`clash`] tells when it can't).
//!
//! - [`elements`]: the types of elements, and what a new one holds.
//! - [`properties`]: which properties each type has, as form fields read and write them.
//! - [`conditions`]: conditions in words, written as expressions and read back.

mod clash;
pub mod conditions;
mod document;
pub mod elements;
pub mod entered;
mod following;
mod fragment;
mod lines;
mod logic;
mod names;
mod places;
pub mod properties;
mod rename;
mod structure;
#[cfg(test)]
mod tests;
mod translate;
pub mod workspace;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::{forms::FieldError, language::Language};

pub use clash::{Touch, clash};
pub use document::{Document, Outline, Standing};
pub use elements::ElementType;
pub use following::{Names, followed};
pub use logic::{CalculatedEntry, TriggerEntry, ValidatorEntry, ValidatorKind};
pub(crate) use names::pointer_of;
pub use places::PlaceName;

/// What an edit is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "of", content = "name")]
pub enum Target {
    /// The questionnaire as a whole.
    Survey,
    /// The page of this name.
    Page(String),
    /// The element of this name.
    Element(String),
}

/// A place among elements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The page or panel.
    pub into: Target,
    /// The name of the element before it; none for the first place. An element that is not there stands for the last.
    pub after: Option<String>,
}

/// One text of a list of its own: a choice, row, column or item, by its list and its value or name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The property that holds the list: `choices`, `rows`, `columns`, `rateValues`, `items`, `validators`.
    pub list: String,
    /// The value or name of the entry; a validator's index.
    pub key: String,
}

/// One edit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "edit")]
pub enum Edit {
    /// Adds an empty page.
    AddPage {
        /// The page before it; none for the first place.
        after: Option<String>,
        /// Its title in the questionnaire's own language; empty for none.
        title: String,
    },
    /// Moves a page.
    MovePage {
        /// Its name.
        page: String,
        /// The page before its new place; none for the first.
        after: Option<String>,
    },
    /// Puts a copy of a page behind it, its elements under new names.
    DuplicatePage {
        /// Its name.
        page: String,
    },
    /// Removes a page with all that stands on it.
    RemovePage {
        /// Its name.
        page: String,
    },
    /// Adds an element.
    Add {
        /// Its type.
        kind: ElementType,
        /// Where.
        place: Place,
        /// Its title in the questionnaire's own language; empty for none.
        title: String,
    },
    /// Adds elements that were written elsewhere, such as those of the library; names that are taken are made new.
    Insert {
        /// Where.
        place: Place,
        /// The elements as JSON objects.
        fragment: Vec<Json>,
    },
    /// Moves an element, on its page or to another page or panel.
    Move {
        /// Its name.
        element: String,
        /// Where to.
        place: Place,
    },
    /// Puts a copy of an element behind it, under a new name.
    Duplicate {
        /// Its name.
        element: String,
    },
    /// Removes an element with all that stands in it.
    Remove {
        /// Its name.
        element: String,
    },
    /// Gives a page or an element another name, in everything that refers to it too.
    Rename {
        /// What.
        target: Target,
        /// The new name.
        name: String,
    },
    /// Sets a text in one language.
    SetText {
        /// Of what.
        target: Target,
        /// The property: `title`, `description` …; of an item `text` or `title`.
        property: String,
        /// The entry of a list that has the text; none for the target itself.
        item: Option<Item>,
        /// The language.
        language: Language,
        /// The text; empty removes it.
        text: String,
    },
    /// Sets a property from what a form's field holds, as [`properties`] says.
    Set {
        /// Of what.
        target: Target,
        /// The property.
        property: String,
        /// The language of the texts in it.
        language: Language,
        /// What the field holds.
        value: String,
    },
    /// Sets what answers are checked against.
    SetValidators {
        /// The question.
        element: String,
        /// The language of the messages.
        language: Language,
        /// All validators in order.
        validators: Vec<ValidatorEntry>,
    },
    /// Adds, changes or removes a calculated value.
    SetCalculated {
        /// The name it has; none for a new one.
        name: Option<String>,
        /// What it becomes; none removes it.
        to: Option<CalculatedEntry>,
    },
    /// Adds, changes or removes a trigger.
    SetTrigger {
        /// Its index; none for a new one.
        index: Option<usize>,
        /// What it becomes; none removes it.
        to: Option<TriggerEntry>,
    },
    /// Sets translations; the texts themselves stay as they are.
    Translate {
        /// Into which language.
        language: Language,
        /// The translations by the place of their text ([`crate::surveys::translations`]); an empty one removes it.
        texts: BTreeMap<String, String>,
    },
    /// Puts another document in place of the whole.
    Replace {
        /// Its JSON.
        document: String,
    },
}

/// The document after an edit.
///
/// # Errors
/// A sentence at the field that it concerns; the document is as it was then.
pub fn apply(document: &Document, edit: &Edit) -> Result<Document, FieldError> {
    let mut next = document.clone();
    match edit {
        Edit::AddPage { after, title } => next.add_page(after.as_deref(), title),
        Edit::MovePage { page, after } => next.move_page(page, after.as_deref())?,
        Edit::DuplicatePage { page } => next.duplicate_page(page)?,
        Edit::RemovePage { page } => next.remove_page(page)?,
        Edit::Add { kind, place, title } => next.add(*kind, place, title)?,
        Edit::Insert { place, fragment } => next.insert(place, fragment.clone())?,
        Edit::Move { element, place } => next.move_element(element, place)?,
        Edit::Duplicate { element } => next.duplicate(element)?,
        Edit::Remove { element } => next.remove(element).map(drop)?,
        Edit::Rename { target, name } => next.rename(target, name)?,
        Edit::SetText {
            target,
            property,
            item,
            language,
            text,
        } => next.set_text(target, property, item.as_ref(), *language, text)?,
        Edit::Set {
            target,
            property,
            language,
            value,
        } => next.set(target, property, *language, value)?,
        Edit::SetValidators {
            element,
            language,
            validators,
        } => next.set_validators(element, *language, validators)?,
        Edit::SetCalculated { name, to } => next.set_calculated(name.as_deref(), to.as_ref())?,
        Edit::SetTrigger { index, to } => next.set_trigger(*index, to.as_ref())?,
        Edit::Translate { language, texts } => next.translate(*language, texts)?,
        Edit::Replace { document } => next = Document::parse(document)?,
    }
    next.within_limits()
}

/// The document after several edits, all or none of them.
///
/// # Errors
/// All sentences, in the order of the edits.
pub fn apply_all(document: &Document, edits: &[Edit]) -> Result<Document, Vec<FieldError>> {
    let mut next = document.clone();
    let mut errors = Vec::new();
    for edit in edits {
        match apply(&next, edit) {
            Ok(applied) => next = applied,
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() {
        Ok(next)
    } else {
        Err(errors)
    }
}

/// What an edit is about is not there any more.
fn gone(name: &str) -> FieldError {
    FieldError::new("", "authoring-error-gone").with("name", name)
}
