//! `/meetings/{group}/{date}/minutes`: written, previewed, saved and published by submit buttons.

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::meetings as pages;
use folkmoot_domain::{
    forms::Form,
    meetings::{MinutesEntry, MinutesPad},
};
use folkmoot_services::{Refusal, meetings};
use http::StatusCode;
use jiff::civil::Date;
use serde::Deserialize;

use super::day;
use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{LONG_TEXT, Pressed, answer, mistakes, sent, signed_in},
    page,
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/meetings/{group}/{date}/minutes", get(form).post(write))
        .layer(DefaultBodyLimit::max(LONG_TEXT))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    saved: String,
}

async fn form(
    reader: Reader,
    Path((group, date)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        let pad = meetings::minutes_pad(services, viewer, group, day(&date)?).await?;
        let saved = !asked.saved.is_empty();
        let form = Form::new(as_saved(&pad));
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::minutes_page(frame, &pad, &form, false, saved)
        }))
    };
    answer(&reader, result.await)
}

/// The draft, else the published text, as the form starts from it.
fn as_saved(pad: &MinutesPad) -> MinutesEntry {
    let version = pad.published.as_ref().map_or(0, |minutes| minutes.version);
    match (&pad.draft, &pad.published) {
        (Some(draft), _) => MinutesEntry {
            text: draft.text.clone(),
            note: draft.note.clone(),
            revision: draft.revision,
            version,
        },
        (None, Some(published)) => MinutesEntry {
            text: published.text.clone(),
            version,
            ..MinutesEntry::default()
        },
        (None, None) => MinutesEntry::default(),
    }
}

async fn write(
    reader: Reader,
    Path((group, date)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let result = async {
        let date = day(&date)?;
        let (values, pressed): (MinutesEntry, Pressed) = (sent(&body)?, sent(&body)?);
        match pressed.r#do.as_str() {
            "preview" => preview(&reader, group, date, values).await,
            "publish" => publish(&reader, group, date, values).await,
            _ => save(&reader, group, date, values).await,
        }
    };
    answer(&reader, result.await)
}

async fn preview(
    reader: &Reader,
    group: String,
    date: Date,
    values: MinutesEntry,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let pad = meetings::minutes_pad(&reader.state.services, viewer, group, date).await?;
    let form = Form::new(values);
    Ok(page(reader, StatusCode::OK, |frame| {
        pages::minutes_page(frame, &pad, &form, true, false)
    }))
}

async fn save(
    reader: &Reader,
    group: String,
    date: Date,
    values: MinutesEntry,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    match meetings::save_draft(services, viewer, group.clone(), date, values.clone()).await {
        Ok(_) => Ok(see_other(&format!(
            "/meetings/{group}/{date}/minutes?saved=1"
        ))),
        Err(refusal) => again(reader, group, date, values, refusal).await,
    }
}

async fn publish(
    reader: &Reader,
    group: String,
    date: Date,
    values: MinutesEntry,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    match meetings::publish_minutes(services, viewer, group.clone(), date, values.clone()).await {
        Ok(_) => Ok(see_other(&format!("/meetings/{group}/{date}#minutes"))),
        Err(refusal) => again(reader, group, date, values, refusal).await,
    }
}

/// The form again with the typed text; after a conflict it goes on from what is saved now, which is shown below the field.
async fn again(
    reader: &Reader,
    group: String,
    date: Date,
    mut values: MinutesEntry,
    refusal: Refusal,
) -> Result<Response, Refusal> {
    let (status, errors) = mistakes(refusal)?;
    let viewer = signed_in(reader)?;
    let pad = meetings::minutes_pad(&reader.state.services, viewer, group, date).await?;
    if status == StatusCode::CONFLICT {
        let saved = as_saved(&pad);
        (values.revision, values.version) = (saved.revision, saved.version);
    }
    let form = Form { values, errors };
    Ok(page(reader, status, |frame| {
        pages::minutes_page(frame, &pad, &form, false, false)
    }))
}
