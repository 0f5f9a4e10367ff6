//! One's own account.

use axum::{
    extract::{Query, State},
    response::Response,
};
use folkmoot_app::accounts::{AccountForms, Done, account_page, close_page};
use folkmoot_domain::{
    accounts::AccountSettings,
    forms::{FieldError, Form},
};
use folkmoot_services::{Refusal, accounts};
use folkmoot_store::StoreError;
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;
use tower_sessions::Session;

use super::{sessions, sign_in::too_many, signed_in};
use crate::web::{
    AppState, Reader,
    answers::{file, see_other},
    fields::Fields,
    page, refused,
};

/// What was just done.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct After {
    done: String,
}

/// `GET /account`
pub(super) async fn show(reader: Reader, session: Session, Query(after): Query<After>) -> Response {
    let forms = AccountForms {
        done: Done::from_word(&after.done),
        ..AccountForms::default()
    };
    own_page(&reader, &session, StatusCode::OK, &forms).await
}

async fn own_page(
    reader: &Reader,
    session: &Session,
    status: StatusCode,
    forms: &AccountForms,
) -> Response {
    let loaded = match signed_in(reader) {
        Ok(actor) => accounts::own_page(&reader.state.services, actor, sessions::id(session)).await,
        Err(refusal) => Err(refusal),
    };
    match loaded {
        Ok(model) => page(reader, status, |frame| account_page(frame, &model, forms)),
        Err(refusal) => refused(reader, &refusal),
    }
}

/// `POST /account/settings`: what was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SettingsSent {
    name: String,
    mail: String,
}

/// `POST /account/settings`
pub(super) async fn change_settings(
    reader: Reader,
    session: Session,
    State(state): State<AppState>,
    Fields(sent): Fields<SettingsSent>,
) -> Response {
    let values = AccountSettings {
        name: sent.name,
        mail: sent.mail,
    };
    let changed = match signed_in(&reader) {
        Ok(actor) => accounts::change_settings(&state.services, actor, &values).await,
        Err(refusal) => Err(refusal),
    };
    match changed {
        Ok(()) => see_other("/account?done=settings"),
        Err(Refusal::Invalid(errors)) => {
            let forms = AccountForms {
                settings: Some(Form { values, errors }),
                ..AccountForms::default()
            };
            own_page(&reader, &session, StatusCode::UNPROCESSABLE_ENTITY, &forms).await
        }
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// `POST /account/password`: what was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct PasswordsSent {
    old_password: String,
    new_password: String,
}

/// `POST /account/password`
pub(super) async fn change_password(
    reader: Reader,
    session: Session,
    State(state): State<AppState>,
    Fields(sent): Fields<PasswordsSent>,
) -> Response {
    let changed = match (signed_in(&reader), sessions::id(&session)) {
        (Ok(actor), Some(present)) => {
            let (old, new) = (&sent.old_password, &sent.new_password);
            accounts::change_password(&state.services, actor, present, old, new).await
        }
        _ => Err(Refusal::SignInNeeded),
    };
    let changed = match changed {
        Ok(()) => sessions::renew(&session).await,
        Err(refusal) => Err(refusal),
    };
    let (status, password_errors) = match changed {
        Ok(()) => return see_other("/account?done=password"),
        Err(Refusal::Invalid(errors)) => (StatusCode::UNPROCESSABLE_ENTITY, errors),
        Err(Refusal::TooMany) => (StatusCode::TOO_MANY_REQUESTS, too_many()),
        Err(refusal) => return refused(&reader, &refusal),
    };
    let forms = AccountForms {
        password_errors,
        ..AccountForms::default()
    };
    own_page(&reader, &session, status, &forms).await
}

/// `POST /account/sessions`: the handle of a session, or `others`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SessionSent {
    session: String,
}

/// `POST /account/sessions`
pub(super) async fn end_sessions(
    reader: Reader,
    session: Session,
    State(state): State<AppState>,
    Fields(sent): Fields<SessionSent>,
) -> Response {
    let ended = match (signed_in(&reader), sessions::id(&session)) {
        (Ok(actor), Some(present)) if sent.session == "others" => {
            accounts::end_other_sessions(&state.services, actor, present)
                .await
                .map(|_| ())
        }
        (Ok(actor), _) => accounts::end_own_session(&state.services, actor, &sent.session).await,
        (Err(refusal), _) => Err(refusal),
    };
    match ended {
        Ok(()) => see_other("/account?done=sessions"),
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// `GET /account/data.json`
pub(super) async fn download(reader: Reader, session: Session) -> Response {
    let loaded = match signed_in(&reader) {
        Ok(actor) => {
            accounts::download(&reader.state.services, actor, sessions::id(&session)).await
        }
        Err(refusal) => Err(refusal),
    };
    let json = loaded.and_then(|data| {
        serde_json::to_vec_pretty(&data).map_err(|error| Refusal::Store(StoreError::from(error)))
    });
    match json {
        Ok(json) => {
            let mut response = file(&reader, "application/json", json);
            let headers = response.headers_mut();
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            headers.insert(
                header::CONTENT_DISPOSITION,
                HeaderValue::from_static("attachment; filename=\"folkmoot-account.json\""),
            );
            response
        }
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// `GET /account/close`
pub(super) async fn close_form(reader: Reader) -> Response {
    show_close(&reader, StatusCode::OK, &[]).await
}

async fn show_close(reader: &Reader, status: StatusCode, errors: &[FieldError]) -> Response {
    let free = match signed_in(reader) {
        Ok(actor) => accounts::may_close(&reader.state.services, actor).await,
        Err(refusal) => Err(refusal),
    };
    let hindrance = match free {
        Ok(()) => None,
        Err(Refusal::Conflict(why)) => Some(why),
        Err(refusal) => return refused(reader, &refusal),
    };
    page(reader, status, |frame| close_page(frame, errors, hindrance))
}

/// `POST /account/close`: what was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct PasswordSent {
    password: String,
}

/// `POST /account/close`
pub(super) async fn close(
    reader: Reader,
    session: Session,
    State(state): State<AppState>,
    Fields(sent): Fields<PasswordSent>,
) -> Response {
    let closed = match signed_in(&reader) {
        Ok(actor) => accounts::close(&state.services, actor, &sent.password).await,
        Err(refusal) => Err(refusal),
    };
    let closed = match closed {
        Ok(()) => sessions::sign_out(&session).await,
        Err(refusal) => Err(refusal),
    };
    let (status, errors) = match closed {
        Ok(()) => return see_other("/"),
        Err(Refusal::Invalid(errors)) => (StatusCode::UNPROCESSABLE_ENTITY, errors),
        Err(Refusal::TooMany) => (StatusCode::TOO_MANY_REQUESTS, too_many()),
        Err(refusal) => return refused(&reader, &refusal),
    };
    show_close(&reader, status, &errors).await
}
