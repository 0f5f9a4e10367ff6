//! Help: texts that explain what is stored, counted and hidden.

use axum::{Router, extract::Path, response::Response, routing::get};
use folkmoot_app::help::{PAGES, help_index, help_page};
use folkmoot_services::Refusal;
use http::StatusCode;

use crate::web::{AppState, Reader, page, refused};

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/help", get(index))
        .route("/help/{page}", get(one))
}

async fn index(reader: Reader) -> Response {
    page(&reader, StatusCode::OK, help_index)
}

async fn one(reader: Reader, Path(name): Path<String>) -> Response {
    if !PAGES.contains(&name.as_str()) {
        return refused(&reader, &Refusal::NotFound);
    }
    page(&reader, StatusCode::OK, |frame| {
        // A known name has a text; else the table of contents is no wrong answer.
        help_page(frame, &name).unwrap_or_else(|| help_index(frame))
    })
}
