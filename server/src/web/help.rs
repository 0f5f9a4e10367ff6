//! Help: texts that explain what is stored, counted and hidden.

use axum::{
    Router,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::help::{PAGES, help_index, help_page};
use folkmoot_app::motions::{preset_page, presets_page};
use folkmoot_domain::motions::presets::preset_named;
use folkmoot_services::Refusal;
use http::StatusCode;
use serde::Deserialize;

use crate::web::{AppState, Reader, bodies::json, page, refused};

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/help", get(index))
        .route("/help/{page}", get(one))
        .route("/help/presets", get(presets))
        .route("/help/presets/{key}", get(preset))
}

/// `?format=`.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    format: String,
}

async fn presets(reader: Reader) -> Response {
    page(&reader, StatusCode::OK, presets_page)
}

async fn preset(reader: Reader, Path(key): Path<String>, Query(asked): Query<Asked>) -> Response {
    let Some(preset) = preset_named(&key) else {
        return refused(&reader, &Refusal::NotFound);
    };
    if asked.format == "json" {
        return json(&reader, &(preset.rules)());
    }
    page(&reader, StatusCode::OK, |frame| preset_page(frame, preset))
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
