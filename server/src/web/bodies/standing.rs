//! `/groups/{slug}/standing` and `/groups/{slug}/timeline`: a body beside its charter, its seats over time.

use axum::{
    Router,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::bodies as pages;
use folkmoot_services::bodies;
use http::StatusCode;

use super::{Asked, answer, json};
use crate::web::{AppState, Reader, page};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/groups/{slug}/standing", get(standing))
        .route("/groups/{slug}/timeline", get(timeline))
}

async fn standing(
    reader: Reader,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let result = async {
        let services = &reader.state.services;
        let standing = bodies::standing(services, slug, asked.day()?).await?;
        Ok(if asked.format == "json" {
            json(&reader, &standing)
        } else {
            page(&reader, StatusCode::OK, |frame| {
                pages::standing_page(frame, &standing)
            })
        })
    };
    answer(&reader, result.await)
}

async fn timeline(
    reader: Reader,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let result = async {
        let services = &reader.state.services;
        let group = bodies::group(services, None, slug, asked.day()?).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::timeline_page(frame, &group)
        }))
    };
    answer(&reader, result.await)
}
