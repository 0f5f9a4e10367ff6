//! Whether the program lives, and whether it can work.

use axum::extract::State;
use http::StatusCode;

use crate::web::AppState;

/// `GET /healthz`: the program lives.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: the database answers too.
pub async fn ready(State(state): State<AppState>) -> (StatusCode, &'static str) {
    match state.services.store.ping().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::warn!(%error, "the database does not answer");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database does not answer\n",
            )
        }
    }
}
