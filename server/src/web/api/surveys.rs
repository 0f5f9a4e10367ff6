//! Surveys and the releases of their results.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use folkmoot_domain::{
    results::{Release, ReleaseLine},
    surveys::catalogue::{Localised, State, Survey as Model},
};
use folkmoot_services::{results, surveys as cases};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Problem, Public, next, parameters::Parameters};
use crate::web::results::read_number;

/// A text by BCP 47 tag of its language.
#[derive(Serialize, ToSchema)]
pub struct Text(pub BTreeMap<String, String>);

impl From<&Localised> for Text {
    fn from(text: &Localised) -> Self {
        Self(
            text.0
                .iter()
                .map(|(tag, text)| (tag.tag().to_owned(), text.clone()))
                .collect(),
        )
    }
}

/// A survey.
#[derive(Serialize, ToSchema)]
pub struct Survey {
    /// Never changes.
    pub id: Uuid,
    /// Last part of its address.
    pub slug: String,
    /// Its title.
    #[schema(inline)]
    pub title: Text,
    /// Who may answer: `open-link`, `one-per-member`, `body-members`, `invited` or `members-and-link`.
    pub access: String,
    /// `draft` (announced), `fielded` or `closed`.
    pub state: String,
    /// The IANA zone of its days.
    pub zone: String,
    /// The deadline.
    pub closes_at: Option<String>,
    /// When it went into the field.
    pub fielded_at: Option<String>,
    /// When it ended.
    pub closed_at: Option<String>,
    /// Completed responses; unknown until the close.
    pub responses: Option<i64>,
}

impl From<&Model> for Survey {
    fn from(survey: &Model) -> Self {
        let instant = |at: Option<jiff::Timestamp>| at.map(|at| at.to_string());
        Self {
            id: survey.id.0,
            slug: survey.slug.clone(),
            title: Text::from(&survey.title),
            access: survey.access.word().to_owned(),
            state: survey.state.word().to_owned(),
            zone: survey.zone.clone(),
            closes_at: instant(survey.closes_at),
            fielded_at: instant(survey.fielded_at),
            closed_at: instant(survey.closed_at),
            responses: survey.responses,
        }
    }
}

/// A page of surveys, the newest first.
#[derive(Serialize, ToSchema)]
pub struct SurveyList {
    /// The surveys.
    pub items: Vec<Survey>,
    /// The address of the next page.
    pub next: Option<String>,
}

/// The surveys of the community.
#[utoipa::path(
    get, path = "/api/v1/surveys", tag = "surveys",
    params(
        ("limit" = Option<u32>, Query, description = "Items per page, 1 to 100, by default 50"),
        ("after" = Option<String>, Query, description = "Where the page begins, as `next` says"),
        ("state" = Option<String>, Query, description = "`draft`, `fielded` or `closed`"),
    ),
    responses((status = 200, body = SurveyList), (status = 400, body = Problem, content_type = "application/problem+json")),
)]
pub async fn surveys(public: Public, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let given = Parameters::read(query.as_deref(), &["limit", "after", "state"])?;
    let wanted = cases::Wanted {
        state: given.value("state", "draft, fielded or closed", State::from_word)?,
        after: given.value("after", "what `next` gave", |text| text.parse().ok())?,
        limit: given.limit()?,
    };
    let (items, more) = cases::list(public.services(), wanted).await?;
    let next = items.last().filter(|_| more).map(|last| {
        let state = wanted.state.map(State::word).unwrap_or_default().to_owned();
        let limit = wanted.limit.rows().to_string();
        next(
            "/surveys",
            &[
                ("limit", limit),
                ("state", state),
                ("after", last.id.to_string()),
            ],
        )
    });
    public.json(&SurveyList {
        items: items.iter().map(Survey::from).collect(),
        next,
    })
}

/// One survey.
#[utoipa::path(
    get, path = "/api/v1/surveys/{slug}", tag = "surveys",
    params(("slug" = String, Path, description = "Last part of the survey's address")),
    responses((status = 200, body = Survey), (status = 404, body = Problem, content_type = "application/problem+json")),
)]
pub async fn survey(public: Public, Path(slug): Path<String>) -> Result<Response, Problem> {
    let found = results::list(public.services(), &slug).await?;
    public.json(&Survey::from(&found.survey))
}

/// A release in a list.
#[derive(Serialize, ToSchema)]
pub struct ReleaseSummary {
    /// Its number within the survey.
    pub number: i64,
    /// SHA-256 of its document, in hexadecimal.
    pub digest: String,
    /// Completed responses it counts.
    pub respondents: i64,
    /// Tables, those withheld included.
    pub tables: i64,
    /// When it was signed off.
    pub released_at: String,
    /// Who signed it off; none for a former member.
    pub released_by: Option<String>,
    /// The address of its document.
    pub document: String,
}

/// The releases of a survey, the newest first.
#[derive(Serialize, ToSchema)]
pub struct ReleaseList {
    /// The releases.
    pub items: Vec<ReleaseSummary>,
    /// Always none: a survey has few releases.
    pub next: Option<String>,
}

/// The releases of a survey's results.
#[utoipa::path(
    get, path = "/api/v1/surveys/{slug}/releases", tag = "surveys",
    params(("slug" = String, Path, description = "Last part of the survey's address")),
    responses((status = 200, body = ReleaseList), (status = 404, body = Problem, content_type = "application/problem+json")),
)]
pub async fn releases(public: Public, Path(slug): Path<String>) -> Result<Response, Problem> {
    let found = results::list(public.services(), &slug).await?;
    let item = |line: &ReleaseLine| ReleaseSummary {
        number: line.number,
        digest: line.digest.clone(),
        respondents: line.respondents,
        tables: line.tables,
        released_at: line.released_at.to_string(),
        released_by: line.released_by.name.clone(),
        document: format!("/api/v1/surveys/{slug}/releases/{}", line.number),
    };
    let items = found.releases.iter().map(item).collect();
    public.json(&ReleaseList { items, next: None })
}

/// One release.
#[utoipa::path(
    get, path = "/api/v1/surveys/{slug}/releases/{number}", tag = "surveys",
    params(
        ("slug" = String, Path, description = "Last part of the survey's address"),
        ("number" = i64, Path, description = "The release's number"),
    ),
    responses((status = 200, body = Release), (status = 404, body = Problem, content_type = "application/problem+json")),
)]
pub async fn release(
    public: Public,
    Path((slug, number)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let number = read_number(&number).ok_or_else(Problem::not_found)?;
    Ok(public.bytes(results::document(public.services(), &slug, number).await?))
}
