//! What the record page, the feed and the interface read.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::Kind;
use crate::surveys::catalogue::Localised;

/// Which entries a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Filter {
    /// Only entries of this kind.
    pub kind: Option<Kind>,
    /// Only entries before this position (keyset).
    pub before: Option<i64>,
}

/// The thing an entry is about, as far as it has a name and a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Subject {
    /// What it is called today; empty for a person who has left.
    pub name: Localised,
    /// Its lasting address, as a path.
    pub path: Option<String>,
}

/// One line of the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The position, 1, 2, 3 …, without gaps.
    pub seq: i64,
    /// What happened.
    pub kind: Kind,
    /// The id of the thing.
    pub subject_id: Uuid,
    /// Its name and page.
    pub subject: Option<Subject>,
    /// When.
    pub happened_at: Timestamp,
}

/// One page of the record, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EntryPage {
    /// What was asked for.
    pub filter: Filter,
    /// How many entries the whole record has.
    pub size: i64,
    /// The entries.
    pub entries: Vec<Summary>,
    /// The position to continue before, when there is more.
    pub next: Option<i64>,
}

/// A committed document beside an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Its name among the commitments.
    pub name: String,
    /// SHA-256(salt ‖ document) as the body holds it, in hexadecimal.
    pub commitment: String,
    /// The salt in hexadecimal; none once erased.
    pub salt: Option<String>,
    /// The canonical JSON, byte for byte; none once erased.
    pub document: Option<String>,
}

/// One entry with everything needed to check it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// The line it has in the list.
    pub summary: Summary,
    /// The canonical JSON, byte for byte.
    pub body_text: String,
    /// The same, read.
    pub body: Value,
    /// SHA-256 of the body, in hexadecimal.
    pub digest: String,
    /// What the commitments commit to.
    pub documents: Vec<Document>,
    /// The latest position in the record.
    pub size: i64,
}
