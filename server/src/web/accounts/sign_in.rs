//! Signing in and out.

use std::sync::Arc;

use axum::{
    Extension,
    extract::{Query, State},
    response::Response,
};
use folkmoot_app::accounts::sign_in_page;
use folkmoot_domain::{
    accounts::{SignIn, sign_in_destination},
    forms::{FieldError, Form},
};
use folkmoot_services::{Refusal, accounts};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use tower_sessions::Session;

use super::sessions;
use crate::web::{
    AppState, Reader, answers::see_other, attempts::Attempts, client_address::ClientAddress,
    fields::Fields, page, refused,
};

/// Where to go afterwards.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    next: String,
}

/// `GET /sign-in`
pub(super) async fn form(reader: Reader, Query(wish): Query<Wish>) -> Response {
    if reader.viewer.is_some() {
        return see_other(sign_in_destination(&wish.next));
    }
    let form = Form::new(SignIn {
        next: wish.next,
        ..SignIn::default()
    });
    show(&reader, StatusCode::OK, &form)
}

/// What was sent; a missing field is an empty one.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    sign_in_name: String,
    password: String,
    next: String,
}

/// `POST /sign-in`
pub(super) async fn submit(
    reader: Reader,
    session: Session,
    ClientAddress(address): ClientAddress,
    Extension(attempts): Extension<Arc<Attempts>>,
    headers: HeaderMap,
    State(state): State<AppState>,
    Fields(sent): Fields<Sent>,
) -> Response {
    let form = SignIn {
        sign_in_name: sent.sign_in_name,
        password: sent.password,
        next: sent.next,
    };
    let now = state.services.now();
    let proved = if attempts.are_too_many(address, now) {
        Err(Refusal::TooMany)
    } else {
        accounts::sign_in(&state.services, &form).await
    };
    let begun = match &proved {
        Ok(viewer) => sessions::sign_in(&session, viewer, &headers).await,
        Err(_) => Ok(()),
    };
    match proved.and(begun) {
        Ok(()) => see_other(sign_in_destination(&form.next)),
        Err(refusal) => {
            attempts.count(address, now);
            let (status, errors) = match refusal {
                Refusal::Invalid(errors) => (StatusCode::UNPROCESSABLE_ENTITY, errors),
                Refusal::TooMany => (StatusCode::TOO_MANY_REQUESTS, too_many()),
                other => return refused(&reader, &other),
            };
            let form = Form {
                values: form,
                errors,
            };
            show(&reader, status, &form)
        }
    }
}

/// The form keeps what was entered when there were too many attempts.
pub(super) fn too_many() -> Vec<FieldError> {
    vec![FieldError::new("", "accounts-error-too-many")]
}

/// `POST /sign-out`
pub(super) async fn sign_out(reader: Reader, session: Session) -> Response {
    match sessions::sign_out(&session).await {
        Ok(()) => see_other("/"),
        Err(refusal) => refused(&reader, &refusal),
    }
}

fn show(reader: &Reader, status: StatusCode, form: &Form<SignIn>) -> Response {
    let demo = if reader.state.demo {
        crate::demo::accounts::shown()
    } else {
        Vec::new()
    };
    page(reader, status, |frame| sign_in_page(frame, form, &demo))
}
