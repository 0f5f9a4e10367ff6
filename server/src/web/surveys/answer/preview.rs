//! The preview: a survey as respondents will see it, for those who prepare it, on a page of its own and beside the builder.

use axum::{
    body::Bytes,
    extract::{Path, Query, State},
    response::Response,
};
use folkmoot_app::surveys::answer::Answering;
use folkmoot_domain::surveys::flow::Place;
use folkmoot_services::{Refusal, surveys};
use http::StatusCode;
use serde::Deserialize;

use super::{Next, answering, next, show as shown, show_next, unreadable};
use crate::web::{AppState, Reader, protection::shown_in_own_pages, refused};

/// The survey as respondents will see it, for those who prepare it.
pub(super) async fn show(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    reader: Reader,
) -> Response {
    match previewed(&state, &reader, &slug).await {
        Ok(answering) => shown_in_own_pages(shown(&reader, StatusCode::OK, answering).await),
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// The page or element that is being edited beside it.
#[derive(Deserialize)]
pub(super) struct Beside {
    #[serde(default)]
    at: String,
}

/// The same beside the builder: without the site around it, at what is being edited.
pub(super) async fn show_beside(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    Query(Beside { at }): Query<Beside>,
    reader: Reader,
) -> Response {
    match previewed(&state, &reader, &slug).await {
        Ok(answering) => {
            let answering = answering.beside_builder(&at);
            shown_in_own_pages(shown(&reader, StatusCode::OK, answering).await)
        }
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// One step in a preview, whose end sends nothing.
pub(super) async fn step(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    reader: Reader,
    body: Bytes,
) -> Response {
    match previewed(&state, &reader, &slug).await {
        Ok(answering) => walked_on(&state, &reader, answering, &body).await,
        Err(refusal) => refused(&reader, &refusal),
    }
}

pub(super) async fn step_beside(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    reader: Reader,
    body: Bytes,
) -> Response {
    match previewed(&state, &reader, &slug).await {
        Ok(answering) => walked_on(&state, &reader, answering.beside_builder(""), &body).await,
        Err(refusal) => refused(&reader, &refusal),
    }
}

async fn walked_on(
    state: &AppState,
    reader: &Reader,
    answering: Answering,
    body: &[u8],
) -> Response {
    let answer = match next(state, reader.language, answering, body) {
        Err(reason) => unreadable(reader, reason),
        Ok(Next::Show(answering) | Next::Keep(answering, _)) => show_next(reader, answering).await,
        Ok(Next::Send(mut answering, _)) => {
            answering.turn.place = Place::Summary;
            answering.trouble = Some("surveys-answer-preview");
            shown(reader, StatusCode::OK, answering).await
        }
    };
    shown_in_own_pages(answer)
}

async fn previewed(state: &AppState, reader: &Reader, slug: &str) -> Result<Answering, Refusal> {
    let viewer = reader.viewer.as_ref().ok_or(Refusal::SignInNeeded)?;
    let found = surveys::preview(&state.services, viewer, slug).await?;
    Ok(answering(state, reader, found).preview())
}
