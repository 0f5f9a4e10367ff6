//! `/meetings/{group}/{date}/move` and `…/cancel`.

use axum::{Router, body::Bytes, extract::Path, response::Response, routing::get};
use folkmoot_app::meetings as pages;
use folkmoot_domain::{
    forms::Form,
    meetings::{CancelEntry, MeetingPage, MoveEntry, Occurrence},
};
use folkmoot_services::{
    Refusal,
    meetings::{self, Found},
};
use http::StatusCode;

use super::At;
use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{Typed, answer, sent, signed_in, typed},
    page,
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route(
            "/meetings/{group}/{date}/move",
            get(move_form).post(move_it),
        )
        .route(
            "/meetings/{group}/{date}/cancel",
            get(cancel_form).post(cancel),
        )
}

/// A meeting that the signed-in person may keep.
async fn kept(reader: &Reader, at: &At) -> Result<MeetingPage, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    match meetings::meeting(services, Some(viewer), at.group.clone(), at.date).await? {
        Found::Here(model) if model.may_keep => Ok(*model),
        Found::Here(_) => Err(Refusal::NotAllowed("bodies-refused-books")),
        Found::At(_) => Err(Refusal::NotFound),
    }
}

async fn move_form(reader: Reader, Path(path): Path<(String, String)>) -> Response {
    let result = async { show_move(&reader, &At::read(path)?, None).await };
    answer(&reader, result.await)
}

async fn show_move(
    reader: &Reader,
    at: &At,
    typed: Option<Typed<MoveEntry>>,
) -> Result<Response, Refusal> {
    let model = kept(reader, at).await?;
    let (status, form) =
        typed.unwrap_or_else(|| (StatusCode::OK, Form::new(as_announced(&model.occurrence))));
    Ok(page(reader, status, |frame| {
        pages::move_page(frame, &model.group, &model.occurrence, &form)
    }))
}

/// Time and place as the form starts from them.
fn as_announced(occurrence: &Occurrence) -> MoveEntry {
    let minutes = (occurrence.ends.as_second() - occurrence.starts.as_second()) / 60;
    MoveEntry {
        date: occurrence.wall.date().to_string(),
        wall_time: occurrence.wall.time().strftime("%H:%M").to_string(),
        minutes: minutes.to_string(),
        place: occurrence.place.clone(),
        notice: String::new(),
    }
}

async fn move_it(reader: Reader, Path(path): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let (viewer, at) = (signed_in(&reader)?, At::read(path)?);
        let values: MoveEntry = sent(&body)?;
        let (services, group) = (&reader.state.services, at.group.clone());
        match meetings::move_meeting(services, viewer, group, at.date, values.clone()).await {
            Ok(_) => Ok(see_other(&at.address())),
            Err(refusal) => show_move(&reader, &at, Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}

async fn cancel_form(reader: Reader, Path(path): Path<(String, String)>) -> Response {
    let blank = (StatusCode::OK, Form::default());
    let result = async { show_cancel(&reader, &At::read(path)?, blank).await };
    answer(&reader, result.await)
}

async fn show_cancel(
    reader: &Reader,
    at: &At,
    (status, form): Typed<CancelEntry>,
) -> Result<Response, Refusal> {
    let model = kept(reader, at).await?;
    Ok(page(reader, status, |frame| {
        pages::cancel_page(frame, &model.group, &model.occurrence, &form)
    }))
}

async fn cancel(reader: Reader, Path(path): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let (viewer, at) = (signed_in(&reader)?, At::read(path)?);
        let values: CancelEntry = sent(&body)?;
        let (services, group) = (&reader.state.services, at.group.clone());
        match meetings::cancel_meeting(services, viewer, group, at.date, values.clone()).await {
            Ok(_) => Ok(see_other(&at.address())),
            Err(refusal) => show_cancel(&reader, &at, typed(refusal, values)?).await,
        }
    };
    answer(&reader, result.await)
}
