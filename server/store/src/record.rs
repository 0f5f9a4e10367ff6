//! The public record: append-only entries and the erasable documents they commit to.

pub mod reading;

use folkmoot_domain::record::{BODY_LIMIT, Kind, SealedDocument};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Takes the next place; concurrent writers wait here, so that the sequence has no gaps.
    NEXT = "
        UPDATE record_head
        SET size = size + 1
        WHERE id = 1
        RETURNING size";

    /// How many entries there are.
    SIZE = "
        SELECT size
        FROM record_head
        WHERE id = 1";

    /// Adds an entry.
    APPEND = "
        INSERT INTO record_entries (seq, kind, subject, happened_at, body)
        VALUES ($1, $2, $3, $4, $5)";

    /// Adds a document that an entry commits to.
    ADD_DOCUMENT = "
        INSERT INTO record_documents (seq, name, salt, document)
        VALUES ($1, $2, $3, $4)";
}

/// An entry to be appended.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What happened.
    pub kind: Kind,
    /// The id of what it happened to.
    pub subject: Uuid,
    /// When.
    pub at: Timestamp,
    /// Canonical JSON (RFC 8785) of ids and commitments, at most [`BODY_LIMIT`] bytes.
    pub body: Vec<u8>,
    /// What the body commits to.
    pub documents: Vec<SealedDocument>,
}

/// Appends an entry and gives its number, counted from 1 without gaps.
pub async fn append(tx: &mut Tx, entry: Entry) -> Result<i64, StoreError> {
    if entry.body.len() > BODY_LIMIT {
        return Err(StoreError::EntryTooLong(entry.body.len()));
    }
    let seq: i64 = NEXT.on(tx).fetch_scalar().await?;
    APPEND
        .on(tx)
        .bind(seq)
        .bind(entry.kind.as_str())
        .bind(entry.subject)
        .bind(Instant::from(entry.at))
        .bind(entry.body)
        .execute_one()
        .await?;
    for document in entry.documents {
        ADD_DOCUMENT
            .on(tx)
            .bind(seq)
            .bind(document.name)
            .bind(document.salt.to_vec())
            .bind(document.document)
            .execute_one()
            .await?;
    }
    Ok(seq)
}

/// How many entries the record has.
pub async fn size(tx: &mut Tx) -> Result<i64, StoreError> {
    SIZE.on(tx).fetch_scalar().await
}
