//! What protects readers in their browser: response headers, refusal of cross-site requests.

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderName, HeaderValue, header};
use tower_http::csrf::CsrfLayer;

use crate::{settings::Settings, web::AppState};

/// The policy of a page without an island: nothing runs, everything comes from here.
pub const WITHOUT_SCRIPT: &str = "default-src 'none'; script-src 'none'; style-src 'self'; \
     img-src 'self' data:; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The policy of a page with an island, whose scripts carry this nonce.
pub fn with_nonce(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'strict-dynamic' 'nonce-{nonce}' 'wasm-unsafe-eval'; \
         style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; \
         form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    )
}

/// A page that may show other pages of this site inside, as the builder shows what it builds.
pub fn showing_own_pages(response: Response) -> Response {
    with_policy(
        response,
        "form-action 'self'",
        "frame-src 'self'; form-action 'self'",
    )
}

/// A page that other pages of this site may show inside.
pub fn shown_in_own_pages(response: Response) -> Response {
    with_policy(response, "frame-ancestors 'none'", "frame-ancestors 'self'")
}

fn with_policy(mut response: Response, part: &str, by: &str) -> Response {
    let headers = response.headers_mut();
    let policy = headers.get(header::CONTENT_SECURITY_POLICY);
    let policy = policy
        .and_then(|policy| policy.to_str().ok())
        .unwrap_or(WITHOUT_SCRIPT)
        .replace(part, by);
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// Refuses requests that another site's page makes (Fetch Metadata, `Origin`).
///
/// The setting `public_url` is trusted beside the host that the request names, for proxies that rewrite it.
pub fn cross_site_requests(settings: &Settings) -> CsrfLayer {
    let layer = CsrfLayer::new();
    match &settings.public_url {
        Some(origin) => layer.add_trusted_origin(origin).unwrap_or_else(|error| {
            tracing::warn!(%error, "the setting `public_url` is no origin that browsers send");
            CsrfLayer::new()
        }),
        None => layer,
    }
}

/// Adds the headers that every answer carries; a policy that the handler set stays.
pub async fn headers(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(WITHOUT_SCRIPT));
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=()",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if state.settings.is_https() {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
    response
}
