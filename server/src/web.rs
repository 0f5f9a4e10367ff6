//! HTTP: one module per feature, and what all of them share.
//!
//! A handler reads the request, calls one use case in `folkmoot-services` and hands its read model to a
//! page in `folkmoot-app`, or serialises it.

use std::{sync::Arc, time::Duration};

use axum::{Router, middleware, response::Response, routing::get};
use folkmoot_services::{Refusal, Services};
use http::StatusCode;
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

use crate::settings::Settings;

pub mod accounts;
pub mod answers;
pub mod api;
pub mod assets;
pub mod attempts;
pub mod bodies;
pub mod body_limit;
pub mod client_address;
pub mod fields;
pub mod health;
pub mod help;
pub mod home;
pub mod islands;
pub mod meetings;
pub mod motions;
pub mod notices;
pub mod protection;
pub mod reader;
pub mod record;
pub mod results;
pub mod surveys;
pub mod telemetry;
#[cfg(test)]
#[allow(dead_code, reason = "each story uses a part of it")]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub use answers::{page, refused};
pub use body_limit::body_limit;
pub use islands::page_with_island;
pub use reader::Reader;

/// Bytes that a request body may have, where a route doesn't say otherwise.
const BODY_LIMIT: usize = 256 * 1024;

/// A request that takes longer is answered 503.
const REQUEST_TIME: Duration = Duration::from_secs(30);

/// What every handler can reach.
#[derive(Clone)]
pub struct AppState {
    /// The use cases' surroundings.
    pub services: Services,
    /// The operator's settings.
    pub settings: Arc<Settings>,
    /// Whether the database holds the demo community.
    pub demo: bool,
}

/// The whole site.
pub fn router(state: AppState) -> Router {
    let pages = Router::new()
        .merge(accounts::routes())
        .merge(api::routes())
        .merge(bodies::routes())
        .merge(help::routes())
        .merge(home::routes())
        .merge(meetings::routes())
        .merge(motions::routes())
        .merge(notices::routes())
        .merge(record::routes())
        .merge(results::routes())
        .merge(surveys::routes())
        .fallback(nothing_here)
        .method_not_allowed_fallback(not_this_way)
        .layer(body_limit(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(
            state.clone(),
            answers::in_our_words,
        ))
        .layer(middleware::from_fn(reader::keep_language))
        .layer(CatchPanicLayer::custom(answers::broken))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            REQUEST_TIME,
        ))
        .layer(accounts::session_layer(&state.services, &state.settings));
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .merge(pages)
        .layer(protection::cross_site_requests(&state.settings))
        .layer(middleware::from_fn(assets::serve))
        .layer(middleware::from_fn_with_state(
            state.clone(),
            protection::headers,
        ))
        .layer(middleware::from_fn(telemetry::trace))
        .with_state(state)
}

async fn nothing_here(reader: Reader) -> Response {
    refused(&reader, &Refusal::NotFound)
}

async fn not_this_way(reader: Reader) -> Response {
    answers::status_page(&reader, StatusCode::METHOD_NOT_ALLOWED)
}
