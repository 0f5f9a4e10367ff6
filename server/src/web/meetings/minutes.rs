//! `/meetings/{group}/{date}/minutes`: written, previewed, saved and published by submit buttons.

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
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
use serde::Deserialize;

use super::At;
use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{LONG_TEXT, Pressed, Typed, answer, sent, signed_in, typed},
    body_limit, page,
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/meetings/{group}/{date}/minutes", get(form).post(write))
        .layer(body_limit(LONG_TEXT))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    saved: String,
}

async fn form(
    reader: Reader,
    Path(path): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let result = async {
        let pad = pad(&reader, At::read(path)?).await?;
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

async fn write(reader: Reader, Path(path): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let (viewer, at) = (signed_in(&reader)?, At::read(path)?);
        let (values, pressed): (MinutesEntry, Pressed) = (sent(&body)?, sent(&body)?);
        if pressed.wants_preview() {
            return preview(&reader, at, values).await;
        }
        let (services, group, entry) = (&reader.state.services, at.group.clone(), values.clone());
        let done = if pressed.r#do == "publish" {
            meetings::publish_minutes(services, viewer, group, at.date, entry)
                .await
                .map(|_| "#minutes")
        } else {
            meetings::save_draft(services, viewer, group, at.date, entry)
                .await
                .map(|_| "/minutes?saved=1")
        };
        match done {
            Ok(place) => Ok(see_other(&format!("{}{place}", at.address()))),
            Err(refusal) => again(&reader, at, typed(refusal, values)?).await,
        }
    };
    answer(&reader, result.await)
}

async fn preview(reader: &Reader, at: At, values: MinutesEntry) -> Result<Response, Refusal> {
    let pad = pad(reader, at).await?;
    Ok(page(reader, StatusCode::OK, |frame| {
        pages::minutes_page(frame, &pad, &Form::new(values), true, false)
    }))
}

/// The form again with the typed text; after a conflict it goes on from what is saved now, which is shown below the field.
async fn again(
    reader: &Reader,
    at: At,
    (status, mut form): Typed<MinutesEntry>,
) -> Result<Response, Refusal> {
    let pad = pad(reader, at).await?;
    if status == StatusCode::CONFLICT {
        let saved = as_saved(&pad);
        (form.values.revision, form.values.version) = (saved.revision, saved.version);
    }
    Ok(page(reader, status, |frame| {
        pages::minutes_page(frame, &pad, &form, false, false)
    }))
}

async fn pad(reader: &Reader, at: At) -> Result<MinutesPad, Refusal> {
    let viewer = signed_in(reader)?;
    meetings::minutes_pad(&reader.state.services, viewer, at.group, at.date).await
}
