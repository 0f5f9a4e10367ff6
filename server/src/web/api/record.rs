//! The public record.

use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use folkmoot_domain::record::{Entry as Model, Filter, Kind, Summary};
use folkmoot_services::record as cases;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Problem, Public, next, parameters::Parameters, surveys::Text};
use crate::web::results::read_number;

/// An entry of the record.
#[derive(Serialize, ToSchema)]
pub struct RecordSummary {
    /// Its number: 1, 2, 3 … without gaps.
    pub seq: i64,
    /// What happened, such as `motion.opened`.
    pub kind: String,
    /// The id of what it happened to.
    pub subject: Uuid,
    /// What that is called today, by language.
    #[schema(inline)]
    pub name: Option<Text>,
    /// Its page.
    pub path: Option<String>,
    /// When.
    pub happened_at: String,
}

impl From<&Summary> for RecordSummary {
    fn from(entry: &Summary) -> Self {
        let subject = entry.subject.as_ref();
        Self {
            seq: entry.seq,
            kind: entry.kind.as_str().to_owned(),
            subject: entry.subject_id,
            name: subject.map(|subject| Text::from(&subject.name)),
            path: subject.and_then(|subject| subject.path.clone()),
            happened_at: entry.happened_at.to_string(),
        }
    }
}

/// A page of the record, the newest first.
#[derive(Serialize, ToSchema)]
pub struct RecordList {
    /// The entries.
    pub items: Vec<RecordSummary>,
    /// The address of the next page.
    pub next: Option<String>,
}

/// The public record.
#[utoipa::path(
    get, path = "/api/v1/record", tag = "record",
    params(
        ("limit" = Option<u32>, Query, description = "Items per page, 1 to 100, by default 50"),
        ("after" = Option<String>, Query, description = "Where the page begins, as `next` says"),
        ("kind" = Option<String>, Query, description = "Only entries of a kind, such as `motion.opened`"),
    ),
    responses((status = 200, body = RecordList), (status = 400, body = Problem, content_type = "application/problem+json")),
)]
pub async fn record(public: Public, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let given = Parameters::read(query.as_deref(), &["limit", "after", "kind"])?;
    let limit = given.limit()?;
    let filter = Filter {
        kind: given.value("kind", "a kind of entry", |text| text.parse::<Kind>().ok())?,
        before: given.value("after", "what `next` gave", read_number)?,
    };
    let page = cases::list(public.services(), filter, limit).await?;
    let next = page.next.map(|seq| {
        let kind = filter.kind.map(Kind::as_str).unwrap_or_default().to_owned();
        let limit = limit.rows().to_string();
        next(
            "/record",
            &[("limit", limit), ("kind", kind), ("after", seq.to_string())],
        )
    });
    public.json(&RecordList {
        items: page.entries.iter().map(RecordSummary::from).collect(),
        next,
    })
}

/// What an entry commits to.
#[derive(Serialize, ToSchema)]
pub struct RecordDocument {
    /// Its name among the commitments of the body.
    pub name: String,
    /// SHA-256 of salt and document, in hexadecimal.
    pub commitment: String,
    /// The salt in hexadecimal; none once erased.
    pub salt: Option<String>,
    /// Canonical JSON, byte for byte; none once erased.
    pub document: Option<String>,
}

/// An entry with everything needed to check it.
#[derive(Serialize, ToSchema)]
pub struct RecordEntry {
    /// What the list says of it.
    pub entry: RecordSummary,
    /// Canonical JSON, byte for byte.
    pub body: String,
    /// SHA-256 of the body, in hexadecimal.
    pub digest: String,
    /// What it commits to.
    pub documents: Vec<RecordDocument>,
}

impl From<Model> for RecordEntry {
    fn from(entry: Model) -> Self {
        Self {
            entry: RecordSummary::from(&entry.summary),
            body: entry.body_text,
            digest: entry.digest,
            documents: entry
                .documents
                .into_iter()
                .map(|document| RecordDocument {
                    name: document.name,
                    commitment: document.commitment,
                    salt: document.salt,
                    document: document.document,
                })
                .collect(),
        }
    }
}

/// One entry of the record.
#[utoipa::path(
    get, path = "/api/v1/record/{seq}", tag = "record",
    params(("seq" = i64, Path, description = "The entry's number")),
    responses((status = 200, body = RecordEntry), (status = 404, body = Problem, content_type = "application/problem+json")),
)]
pub async fn entry(public: Public, Path(seq): Path<String>) -> Result<Response, Problem> {
    let seq = read_number(&seq).ok_or_else(Problem::not_found)?;
    let entry = cases::entry(public.services(), seq).await?;
    public.json(&RecordEntry::from(entry))
}
