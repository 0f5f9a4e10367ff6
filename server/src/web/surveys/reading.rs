//! What everybody can read about surveys.

use axum::{
    Router,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::surveys as pages;
use folkmoot_domain::{
    ids::SurveyId,
    paging::{Limit, Listing},
    surveys::catalogue::{State, Survey},
};
use folkmoot_services::{Refusal, surveys};
use http::StatusCode;
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::file,
    bodies::{answer, json},
    page,
};

/// The addresses for reading.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/surveys", get(list))
        .route("/surveys/{slug}", get(survey))
        .route("/surveys/{slug}/questionnaire.json", get(questionnaire))
}

/// Which part of the list, and in which form.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    format: String,
    state: String,
    after: String,
    limit: String,
}

async fn list(reader: Reader, Query(asked): Query<Asked>) -> Response {
    let result = async {
        let listing = listed(&reader, &asked).await?;
        Ok(if asked.format == "json" {
            json(&reader, &listing)
        } else {
            page(&reader, StatusCode::OK, |frame| {
                pages::list_page(frame, &listing)
            })
        })
    };
    answer(&reader, result.await)
}

async fn listed(reader: &Reader, asked: &Asked) -> Result<Listing<Survey>, Refusal> {
    let after: Option<SurveyId> = match asked.after.as_str() {
        "" => None,
        after => Some(after.parse().map_err(|_| Refusal::NotFound)?),
    };
    let state = match asked.state.as_str() {
        "" => None,
        word => Some(State::from_word(word).ok_or(Refusal::NotFound)?),
    };
    let wanted = surveys::Wanted {
        state,
        after,
        limit: Limit::new(asked.limit.parse().ok()),
    };
    let (items, more) = surveys::list(&reader.state.services, wanted).await?;
    let next = items
        .last()
        .filter(|_| more)
        .map(|last| next_address(asked, wanted.limit, last.id));
    Ok(Listing { items, next })
}

fn next_address(asked: &Asked, limit: Limit, after: SurveyId) -> String {
    let pairs = [
        ("state", asked.state.clone()),
        ("limit", limit.rows().to_string()),
        ("after", after.to_string()),
        ("format", asked.format.clone()),
    ];
    let pairs: Vec<_> = pairs
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
    format!("/surveys?{query}")
}

async fn survey(reader: Reader, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Response {
    let result = async {
        let viewer = reader.viewer.as_ref();
        let model = surveys::page(&reader.state.services, viewer, &slug).await?;
        Ok(if asked.format == "json" {
            json(&reader, &model)
        } else {
            page(&reader, StatusCode::OK, |frame| {
                pages::survey_page(frame, &model)
            })
        })
    };
    answer(&reader, result.await)
}

async fn questionnaire(reader: Reader, Path(slug): Path<String>) -> Response {
    let result = async {
        let bytes = surveys::download(&reader.state.services, &slug).await?;
        Ok(file(&reader, "application/json", bytes))
    };
    answer(&reader, result.await)
}
