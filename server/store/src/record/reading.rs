//! Reading the record: entries with today's names of what they are about.

use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// Entries before a position, newest first; `$1` a kind, or empty for all.
    LIST = "
        SELECT e.seq, e.kind, e.subject, e.happened_at, e.body,
            COALESCE(b.slug, tb.slug, gb.slug, rb.slug) AS group_slug,
            COALESCE(b.name, tb.name, gb.name, rb.name) AS group_name,
            m.code AS motion_code, m.title AS motion_title,
            s.slug AS survey_slug,
            (
                SELECT v.titles
                FROM survey_versions AS v
                WHERE v.survey_id = s.id
                ORDER BY v.number DESC
                LIMIT 1
            ) AS survey_titles,
            COALESCE(a.id, ta.id) AS person, COALESCE(a.name, ta.name) AS person_name,
            g.original_date AS meeting_date, COALESCE(g.title, r.title) AS meeting_title,
            k.name AS company_name
        FROM record_entries AS e
        LEFT JOIN bodies AS b ON b.id = e.subject
        LEFT JOIN memberships AS t ON t.id = e.subject
        LEFT JOIN bodies AS tb ON tb.id = t.body_id
        LEFT JOIN accounts AS ta ON ta.id = t.account_id
        LEFT JOIN meetings AS g ON g.id = e.subject
        LEFT JOIN bodies AS gb ON gb.id = g.body_id
        LEFT JOIN series AS r ON r.id = e.subject
        LEFT JOIN bodies AS rb ON rb.id = r.body_id
        LEFT JOIN motions AS m ON m.id = e.subject
        LEFT JOIN surveys AS s ON s.id = e.subject
        LEFT JOIN accounts AS a ON a.id = e.subject
        LEFT JOIN companies AS k ON k.id = e.subject
        WHERE ($1 = '' OR e.kind = $1) AND e.seq < $2
        ORDER BY e.seq DESC
        LIMIT $3";

    /// The documents beside an entry that have not been erased.
    DOCUMENTS = "
        SELECT name, salt, document
        FROM record_documents
        WHERE seq = $1
        ORDER BY name";
}

/// An entry with today's names.
#[derive(Debug, Clone, FromRow)]
pub struct EntryRow {
    /// Its position.
    pub seq: i64,
    /// The text form of its kind.
    pub kind: String,
    /// The id of what it is about.
    pub subject: Uuid,
    /// When it happened.
    pub happened_at: Instant,
    /// Canonical JSON.
    pub body: Vec<u8>,
    /// Address part of the group it is about or belongs to.
    pub group_slug: Option<String>,
    /// The group's name.
    pub group_name: Option<String>,
    /// A motion's code.
    pub motion_code: Option<String>,
    /// A motion's title.
    pub motion_title: Option<String>,
    /// A survey's address part.
    pub survey_slug: Option<String>,
    /// A survey's title by language, as JSON.
    pub survey_titles: Option<String>,
    /// The account, or the member of the term.
    pub person: Option<Uuid>,
    /// Their name; empty when the account is closed.
    pub person_name: Option<String>,
    /// The day a meeting was first announced for.
    pub meeting_date: Option<Day>,
    /// A meeting's or series' title.
    pub meeting_title: Option<String>,
    /// A company's name.
    pub company_name: Option<String>,
}

/// A document beside an entry.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct DocumentRow {
    /// Its name among the commitments.
    pub name: String,
    /// Random.
    pub salt: Vec<u8>,
    /// Canonical JSON.
    pub document: Vec<u8>,
}

impl EntryRow {
    /// When it happened.
    pub fn at(&self) -> Timestamp {
        self.happened_at.into()
    }
}

/// Entries of a kind (or of all) before a position, newest first.
pub async fn list(
    tx: &mut Tx,
    kind: Option<&str>,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<EntryRow>, StoreError> {
    LIST.on(tx)
        .bind(kind.unwrap_or_default().to_owned())
        .bind(before.unwrap_or(i64::MAX))
        .bind(limit)
        .fetch_all()
        .await
}

/// One entry.
pub async fn entry(tx: &mut Tx, seq: i64) -> Result<Option<EntryRow>, StoreError> {
    let found = list(tx, None, seq.checked_add(1), 1).await?;
    Ok(found.into_iter().find(|row| row.seq == seq))
}

/// The documents beside an entry, by name.
pub async fn documents(tx: &mut Tx, seq: i64) -> Result<Vec<DocumentRow>, StoreError> {
    DOCUMENTS.on(tx).bind(seq).fetch_all().await
}
