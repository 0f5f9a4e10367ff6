//! One line in the log for each request: method, route, status, duration. Never an address, an account,
//! a query or a body.

use std::time::Instant;

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use tracing_subscriber::{EnvFilter, filter::ParseError};

/// What is logged, in the syntax of tracing's filters. However talkative it is, one thing stays out: the layer against
/// cross-site requests would log whole addresses, and some hold secrets (links in messages, links for new passwords).
///
/// # Errors
/// When the text is no filter.
pub fn filter(text: &str) -> Result<EnvFilter, ParseError> {
    let filter = EnvFilter::try_new(text)?;
    Ok(filter.add_directive("tower_http::csrf=off".parse()?))
}

/// Logs the request by its route's pattern, so that not even the address tells who it was about.
pub async fn trace(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let begun = Instant::now();
    let response = next.run(request).await;
    let route = route.as_ref().map_or("(no route)", MatchedPath::as_str);
    let status = response.status().as_u16();
    let milliseconds = begun.elapsed().as_secs_f64() * 1000.0;
    if status >= 500 {
        tracing::error!(%method, route, status, milliseconds, "request failed");
    } else {
        tracing::debug!(%method, route, status, milliseconds, "request");
    }
    response
}
