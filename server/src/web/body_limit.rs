//! How much a request may bring, and that a refusal names it.

use axum::{extract::DefaultBodyLimit, response::Response};
use http::StatusCode;
use tower::util::MapResponseLayer;

/// The limit that a request went over, in bytes; stands with the response of status 413.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exceeded(pub usize);

/// Takes bodies of at most so many bytes. Of limits around each other the innermost counts.
pub fn body_limit(
    bytes: usize,
) -> (
    MapResponseLayer<impl Fn(Response) -> Response + Clone + Send + Sync + 'static>,
    DefaultBodyLimit,
) {
    let name = move |mut response: Response| {
        if response.status() == StatusCode::PAYLOAD_TOO_LARGE {
            let extensions = response.extensions_mut();
            extensions.get_or_insert(Exceeded(bytes));
        }
        response
    };
    (MapResponseLayer::new(name), DefaultBodyLimit::max(bytes))
}
