//! Interests that people have declared.

use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use folkmoot_domain::{
    bodies::interests::{InterestRegister, InterestRow},
    ids::AccountId,
};
use folkmoot_services::{Refusal, bodies::interests as cases};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    Problem, Public,
    parameters::{Parameters, day},
};

/// An interest that somebody has declared.
#[derive(Serialize, ToSchema)]
pub struct Declaration {
    /// Never changes.
    pub id: Uuid,
    /// The person, as in `/people/{id}`.
    pub person: Uuid,
    /// The name of the person.
    pub name: String,
    /// The company, project or topic, as the person writes it.
    pub interest: String,
    /// `office`, `money`, `close-person`, `work` or `other`.
    pub kind: String,
    /// What there is to add.
    pub detail: Option<String>,
    /// First day.
    pub from: String,
    /// First day on which it no longer stands.
    pub until: String,
    /// When it was declared.
    pub declared_at: String,
    /// When the person withdrew it.
    pub withdrawn_at: Option<String>,
    /// `standing`, `coming`, `expired` or `withdrawn`, on the day of the list.
    pub state: String,
}

/// Declared interests at the end of one day.
#[derive(Serialize, ToSchema)]
pub struct InterestList {
    /// The day; of a body's members in its zone, of a person in UTC.
    pub as_of: String,
    /// The interests, also those that are over by then.
    pub items: Vec<Declaration>,
    /// Always none: all interests are on one page.
    pub next: Option<String>,
}

impl From<InterestRow> for Declaration {
    fn from(row: InterestRow) -> Self {
        let interest = row.interest;
        Self {
            id: interest.id.0,
            person: row.account.0,
            name: row.person,
            interest: interest.name,
            kind: interest.kind.word().to_owned(),
            detail: interest.detail,
            from: interest.from.to_string(),
            until: interest.until.to_string(),
            declared_at: interest.declared_at.to_string(),
            withdrawn_at: interest.withdrawn_at.map(|at| at.to_string()),
            state: row.state.word().to_owned(),
        }
    }
}

impl From<InterestRegister> for InterestList {
    fn from(register: InterestRegister) -> Self {
        Self {
            as_of: register.as_of.to_string(),
            items: register.rows.into_iter().map(Declaration::from).collect(),
            next: None,
        }
    }
}

/// What the members of a body have declared; `as_of` asks for another day.
#[utoipa::path(
    get, path = "/api/v1/bodies/{slug}/interests", tag = "bodies",
    params(
        ("slug" = String, Path, description = "Last part of the body's address"),
        ("as_of" = Option<String>, Query, description = "A day, `2026-07-31`; by default today"),
    ),
    responses(
        (status = 200, body = InterestList),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn of_body(
    public: Public,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let as_of = Parameters::read(query.as_deref(), &["as_of"])?;
    let as_of = as_of.value("as_of", "a day, YYYY-MM-DD", day)?;
    let register = cases::of_body(public.services(), slug, as_of).await?;
    public.json(&InterestList::from(register))
}

/// What a person has declared; `as_of` asks for another day.
#[utoipa::path(
    get, path = "/api/v1/people/{id}/interests", tag = "bodies",
    params(
        ("id" = Uuid, Path, description = "The person, as in `/people/{id}`"),
        ("as_of" = Option<String>, Query, description = "A day, `2026-07-31`; by default today"),
    ),
    responses(
        (status = 200, body = InterestList),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn of_person(
    public: Public,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let as_of = Parameters::read(query.as_deref(), &["as_of"])?;
    let as_of = as_of.value("as_of", "a day, YYYY-MM-DD", day)?;
    let id: AccountId = id.parse().map_err(|_| Refusal::NotFound)?;
    let register = cases::of_person(public.services(), id, as_of).await?;
    public.json(&InterestList::from(register))
}
