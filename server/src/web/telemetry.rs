//! One line in the log for each request: method, route, status, duration. Never an address, an account,
//! a query or a body.

use std::time::Instant;

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};

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
