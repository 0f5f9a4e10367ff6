//! Signing up and in, one's own account, a person's page, the administrators' list.

mod account;
mod administration;
mod reset;
mod sessions;
mod sign_in;
mod sign_up;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use axum::{
    Extension, Router,
    extract::{Path, State},
    response::Response,
    routing::{get, post},
};
use folkmoot_app::accounts::person_page;
use folkmoot_domain::{accounts::Viewer, ids::AccountId};
use folkmoot_services::{Refusal, accounts};
use http::{StatusCode, request::Parts};

use crate::web::{AppState, Reader, attempts::Attempts, page, refused};

pub use sessions::layer as session_layer;

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/sign-up", get(sign_up::form).post(sign_up::submit))
        .route("/sign-in", get(sign_in::form).post(sign_in::submit))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/account", get(account::show))
        .route("/account/settings", post(account::change_settings))
        .route("/account/password", post(account::change_password))
        .route("/account/sessions", post(account::end_sessions))
        .route("/account/data.json", get(account::download))
        .route(
            "/account/close",
            get(account::close_form).post(account::close),
        )
        .route("/reset/{token}", get(reset::form).post(reset::submit))
        .route("/people/{id}", get(person))
        .route("/admin/people", get(administration::people))
        .route("/admin/people/{id}/roles", post(administration::roles))
        .route(
            "/admin/people/{id}/reset-link",
            post(administration::reset_link),
        )
        .layer(Extension(Arc::new(Attempts::default())))
}

/// The signed-in person of a request; a session that can't be read counts as none.
pub async fn viewer(parts: &Parts, state: &AppState) -> Option<Viewer> {
    let account = sessions::account(parts.extensions.get()?).await?;
    match accounts::viewer(&state.services, account).await {
        Ok(viewer) => viewer,
        Err(error) => {
            tracing::error!(%error, "a session's account can't be read");
            None
        }
    }
}

/// `GET /people/{id}`
async fn person(reader: Reader, State(state): State<AppState>, Path(id): Path<String>) -> Response {
    let found = match account_id(&id) {
        Ok(id) => accounts::person(&state.services, reader.viewer.as_ref(), id).await,
        Err(refusal) => Err(refusal),
    };
    match found {
        Ok(model) => page(&reader, StatusCode::OK, |frame| person_page(frame, &model)),
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// An account's id as it stands in an address.
fn account_id(text: &str) -> Result<AccountId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

/// The signed-in person; others are sent to sign in.
pub(super) fn signed_in(reader: &Reader) -> Result<&Viewer, Refusal> {
    reader.viewer.as_ref().ok_or(Refusal::SignInNeeded)
}
