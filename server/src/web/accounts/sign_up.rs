//! Opening an account.

use std::sync::Arc;

use axum::{Extension, extract::State, response::Response};
use folkmoot_app::accounts::sign_up_page;
use folkmoot_domain::{accounts::SignUp, forms::Form};
use folkmoot_services::{Refusal, accounts};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use tower_sessions::Session;

use super::{sessions, sign_in::too_many};
use crate::web::{
    AppState, Reader, answers::see_other, attempts::Attempts, client_address::ClientAddress,
    fields::Fields, page, refused,
};

/// `GET /sign-up`
pub(super) async fn form(reader: Reader) -> Response {
    if reader.viewer.is_some() {
        return see_other("/account");
    }
    show(&reader, StatusCode::OK, &Form::default())
}

/// What was sent; a missing field is an empty one.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    name: String,
    sign_in_name: String,
    mail: String,
    password: String,
}

/// `POST /sign-up`
pub(super) async fn submit(
    reader: Reader,
    session: Session,
    ClientAddress(address): ClientAddress,
    Extension(attempts): Extension<Arc<Attempts>>,
    headers: HeaderMap,
    State(state): State<AppState>,
    Fields(sent): Fields<Sent>,
) -> Response {
    let values = SignUp {
        name: sent.name,
        sign_in_name: sent.sign_in_name,
        mail: sent.mail,
        password: sent.password,
    };
    let now = state.services.now();
    let opened = if attempts.are_too_many(address, now) {
        Err(Refusal::TooMany)
    } else {
        attempts.count(address, now);
        open(&state, &session, &headers, values.clone()).await
    };
    let (status, errors) = match opened {
        Ok(()) => return see_other("/account?done=signed-up"),
        Err(Refusal::Invalid(errors)) => (StatusCode::UNPROCESSABLE_ENTITY, errors),
        Err(Refusal::TooMany) => (StatusCode::TOO_MANY_REQUESTS, too_many()),
        Err(other) => return refused(&reader, &other),
    };
    show(&reader, status, &Form { values, errors })
}

async fn open(
    state: &AppState,
    session: &Session,
    headers: &HeaderMap,
    form: SignUp,
) -> Result<(), Refusal> {
    let account = accounts::sign_up(&state.services, form).await?;
    let viewer = accounts::viewer(&state.services, account)
        .await?
        .ok_or(Refusal::NotFound)?;
    sessions::sign_in(session, &viewer, headers).await
}

fn show(reader: &Reader, status: StatusCode, form: &Form<SignUp>) -> Response {
    page(reader, status, |frame| sign_up_page(frame, form))
}
