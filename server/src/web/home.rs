//! The front page.

use axum::{Router, extract::State, response::Response, routing::get};
use http::StatusCode;

use crate::web::{AppState, Reader, page, refused};

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new().route("/", get(home))
}

async fn home(State(state): State<AppState>, reader: Reader) -> Response {
    match folkmoot_services::home::home(&state.services, reader.viewer.as_ref()).await {
        Ok(model) => page(&reader, StatusCode::OK, |frame| {
            folkmoot_app::home::home_page(frame, &model)
        }),
        Err(refusal) => refused(&reader, &refusal),
    }
}
