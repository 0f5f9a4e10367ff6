//! What an author sees of a questionnaire that is being edited, by whom, and how an edit ended.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Document, Edit, Target, Touch, properties::name_in};
use crate::{
    surveys::{
        catalogue::{Reviewer, Survey, Version},
        check::Report,
        comments::Comment,
    },
    words::words,
};

words! {
    /// What a step did.
    pub enum Act {
        /// The state from which editing began.
        Begin = "begin",
        /// Added a page.
        AddPage = "add-page",
        /// Moved a page.
        MovePage = "move-page",
        /// Copied a page.
        DuplicatePage = "duplicate-page",
        /// Removed a page.
        RemovePage = "remove-page",
        /// Added an element.
        Add = "add",
        /// Inserted elements from elsewhere.
        Insert = "insert",
        /// Moved an element.
        Move = "move",
        /// Copied an element.
        Duplicate = "duplicate",
        /// Removed an element.
        Remove = "remove",
        /// Changed what something says or is.
        Set = "set",
        /// Changed calculated values or triggers.
        SetLogic = "set-logic",
        /// Changed translations into a language, whose tag it was about.
        Translate = "translate",
        /// Replaced the whole.
        Replace = "replace",
        /// Took a step back.
        Undo = "undo",
        /// Took a step that was taken back again.
        Redo = "redo",
    }
}

impl Edit {
    /// What the edit does, and the name of what it is about.
    pub fn act(&self) -> (Act, &str) {
        match self {
            Self::AddPage { .. } => (Act::AddPage, ""),
            Self::MovePage { page, .. } => (Act::MovePage, page),
            Self::DuplicatePage { page } => (Act::DuplicatePage, page),
            Self::RemovePage { page } => (Act::RemovePage, page),
            Self::Add { place, .. } => (Act::Add, name_in(&place.into)),
            Self::Insert { place, .. } => (Act::Insert, name_in(&place.into)),
            Self::Move { element, .. } => (Act::Move, element),
            Self::Duplicate { element } => (Act::Duplicate, element),
            Self::Remove { element } => (Act::Remove, element),
            Self::Rename { target, .. }
            | Self::SetText { target, .. }
            | Self::Set { target, .. } => (Act::Set, name_in(target)),
            Self::SetValidators { element, .. } => (Act::Set, element),
            Self::SetCalculated { .. } | Self::SetTrigger { .. } => (Act::SetLogic, ""),
            Self::Translate { language, .. } => (Act::Translate, language.tag()),
            Self::Replace { .. } => (Act::Replace, ""),
        }
    }
}

/// A step as others read of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// Who.
    pub by: Reviewer,
    /// When.
    pub at: Timestamp,
    /// What.
    pub act: Act,
    /// The name of what it was about; empty for the whole.
    pub about: String,
}

/// A questionnaire on its author's table.
#[derive(Debug, Clone, PartialEq)]
pub struct Workspace {
    /// The survey.
    pub survey: Survey,
    /// The version in work; one in the field when an edit would begin the next.
    pub version: Version,
    /// The document as it is being edited.
    pub document: Document,
    /// Counts the steps; every form names the one it was made from.
    pub revision: i64,
    /// Whether the version holds this document; the last one without errors else.
    pub sound: bool,
    /// What reading and the checker say about the document.
    pub report: Report,
    /// The newest step, unless nobody has edited yet.
    pub last: Option<Made>,
    /// What others did since the revision from which this reader's last edit was made.
    pub meanwhile: Vec<Made>,
    /// What those who prepare it say to each other about it, the oldest first; nothing about one in the field.
    pub comments: Vec<Comment>,
    /// Whether there is a step to take back.
    pub can_undo: bool,
    /// Whether there is a step to take again.
    pub can_redo: bool,
}

/// How an edit ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Saved {
    /// It is kept.
    Kept {
        /// The newest revision.
        revision: i64,
        /// Whether the version holds the newest document.
        sound: bool,
        /// The names of pages and elements that it has added.
        added: Vec<Target>,
        /// What others did meanwhile to other parts.
        others: Vec<Made>,
    },
    /// Others have changed the same meanwhile; nothing was kept.
    Clash {
        /// What both touch.
        touched: Vec<Touch>,
        /// What others did meanwhile.
        others: Vec<Made>,
    },
}

/// The form that begins a survey, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BeginEntry {
    /// The title.
    pub title: String,
    /// Last part of the address.
    pub slug: String,
    /// What respondents read first.
    pub introduction: String,
    /// The address part of a survey whose questionnaire is copied, or empty.
    pub template: String,
}
