//! The public record: kinds of entries, their bodies, what a reader sees and can check.
//!
//! An entry's body is canonical JSON (RFC 8785) of at most 65,535 bytes. It holds identifiers, public numbers and
//! salted commitments; names, votes, reasons and texts stand beside it as documents that can be erased.

mod kind;
mod model;

pub use kind::Kind;
pub use model::{Document, Entry, EntryPage, Filter, Subject, Summary};

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::canonical::{canonical_json, commitment};

/// The most bytes the body of an entry may have.
pub const BODY_LIMIT: usize = 65_535;

/// A public act that goes on the record.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// What happened.
    pub kind: Kind,
    /// The thing it happened to.
    pub subject: Uuid,
    /// Public identifiers, codes, digests and numbers: what can stand for ever. Nothing personal.
    pub facts: Map<String, Value>,
    /// What may have to be erased one day (names, votes, reasons, texts): only its commitment enters the body.
    pub documents: Vec<(String, Value)>,
}

impl Act {
    /// An act without facts and documents so far.
    pub fn new(kind: Kind, subject: Uuid) -> Self {
        Self {
            kind,
            subject,
            facts: Map::new(),
            documents: Vec::new(),
        }
    }

    /// The same act with one more public fact.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    /// The same act with one more document, of which the body holds only the commitment.
    #[must_use]
    pub fn document(mut self, name: &str, content: impl Into<Value>) -> Self {
        self.documents.push((name.to_owned(), content.into()));
        self
    }

    /// The act as it is written: the body of the entry and the documents with their salts.
    ///
    /// `salt` gives 32 fresh random bytes at every call.
    ///
    /// # Errors
    /// When a value has no JSON form or the body is longer than [`BODY_LIMIT`].
    pub fn seal(
        &self,
        happened_at: Timestamp,
        mut salt: impl FnMut() -> [u8; 32],
    ) -> Result<Sealed, Unsealable> {
        let mut commitments = BTreeMap::new();
        let mut documents = Vec::with_capacity(self.documents.len());
        for (name, content) in &self.documents {
            let document = canonical_json(content)?;
            let salt = salt();
            commitments.insert(name.as_str(), commitment(&salt, &document));
            documents.push(SealedDocument {
                name: name.clone(),
                salt,
                document,
            });
        }
        let body = canonical_json(&Body {
            kind: self.kind,
            subject: self.subject,
            happened_at: happened_at.to_string(),
            facts: &self.facts,
            commitments,
        })?;
        if body.len() > BODY_LIMIT {
            return Err(Unsealable::TooLong(body.len()));
        }
        Ok(Sealed { body, documents })
    }
}

#[derive(Serialize)]
struct Body<'a> {
    kind: Kind,
    subject: Uuid,
    happened_at: String,
    facts: &'a Map<String, Value>,
    commitments: BTreeMap<&'a str, String>,
}

/// An act ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Canonical JSON; what a transparency log will hash.
    pub body: Vec<u8>,
    /// What the commitments in the body commit to.
    pub documents: Vec<SealedDocument>,
}

/// A document beside an entry: it can be erased, the entry can't.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedDocument {
    /// Its name in the body's `commitments`.
    pub name: String,
    /// Random bytes that keep a guessed document from being confirmed after erasure.
    pub salt: [u8; 32],
    /// Canonical JSON.
    pub document: Vec<u8>,
}

/// Why an act can't be written.
#[derive(Debug, thiserror::Error)]
pub enum Unsealable {
    /// A value has no JSON form.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// The body is longer than [`BODY_LIMIT`].
    #[error("the body of a record entry has {0} bytes, more than {BODY_LIMIT}")]
    TooLong(usize),
}

#[cfg(test)]
mod tests;
