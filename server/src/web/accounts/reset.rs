//! Choosing a new password by a link that an administrator issued.

use axum::{
    extract::{Path, State},
    response::Response,
};
use folkmoot_app::accounts::reset_page;
use folkmoot_domain::forms::FieldError;
use folkmoot_services::{Refusal, accounts};
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;

use crate::web::{AppState, Reader, answers::see_other, fields::Fields, page, refused};

/// `GET /reset/{token}`: looking at it does not use it up.
pub(super) async fn form(reader: Reader, Path(token): Path<String>) -> Response {
    show(&reader, StatusCode::OK, &token, &[]).await
}

async fn show(reader: &Reader, status: StatusCode, token: &str, errors: &[FieldError]) -> Response {
    let mut response = match accounts::reset_page(&reader.state.services, token).await {
        Ok(model) => page(reader, status, |frame| reset_page(frame, &model, errors)),
        Err(refusal) => refused(reader, &refusal),
    };
    let headers = response.headers_mut();
    // The address is a secret: it stays nowhere.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    password: String,
}

/// `POST /reset/{token}`
pub(super) async fn submit(
    reader: Reader,
    State(state): State<AppState>,
    Path(token): Path<String>,
    Fields(sent): Fields<Sent>,
) -> Response {
    match accounts::choose_password(&state.services, &token, &sent.password).await {
        Ok(()) => see_other("/sign-in"),
        Err(Refusal::Invalid(errors)) => {
            show(&reader, StatusCode::UNPROCESSABLE_ENTITY, &token, &errors).await
        }
        Err(refusal) => refused(&reader, &refusal),
    }
}
