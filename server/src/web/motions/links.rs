//! What informed a decision, named after it.

use axum::{Router, body::Bytes, extract::Path, response::Response, routing::get};
use folkmoot_app::motions as pages;
use folkmoot_domain::forms::FieldError;
use folkmoot_services::{Refusal, motions};
use http::StatusCode;
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{answer, sent, signed_in},
    page,
};

/// The address of the form.
pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/decisions/{code}/releases", get(choose).post(name))
}

async fn form(reader: &Reader, code: &str, errors: &[FieldError]) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let choice = motions::choose_release(&reader.state.services, viewer, code).await?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok(page(reader, status, |frame| {
        pages::name_release_page(frame, &choice, errors)
    }))
}

async fn choose(reader: Reader, Path(code): Path<String>) -> Response {
    let result = form(&reader, &code, &[]).await;
    answer(&reader, result)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Named {
    release: String,
}

async fn name(reader: Reader, Path(code): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let named: Named = sent(&body)?;
        let services = &reader.state.services;
        match motions::name_release(services, viewer, &code, &named.release).await {
            Ok(()) => Ok(see_other(&format!("/decisions/{code}#informed"))),
            Err(Refusal::Invalid(errors)) => form(&reader, &code, &errors).await,
            Err(other) => Err(other),
        }
    };
    answer(&reader, result.await)
}
