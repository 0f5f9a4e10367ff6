//! How handlers answer: a page, a refusal, a redirect within this site.

use std::any::Any;

use axum::{
    Json,
    body::Body,
    extract::{FromRequestParts as _, Request, State},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use bytes::Bytes;
use folkmoot_app::{
    frame::{Frame, Page},
    refusal::{refusal_sentence, too_large_page},
};
use folkmoot_services::Refusal;
use folkmoot_store::StoreError;
use http::{HeaderValue, StatusCode, header};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::web::{AppState, Reader, body_limit::Exceeded};

/// A page without an island, as HTML; not sent again when the browser has it.
///
/// For signed-out readers the bytes depend on the address and the language alone.
pub fn page(reader: &Reader, status: StatusCode, make: impl FnOnce(&Frame) -> Page) -> Response {
    let frame = reader.frame();
    let html = folkmoot_app::frame::render_static(&frame, || make(&frame));
    let tag = entity_tag(html.as_bytes());
    let mut response = Response::new(Body::empty());
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(
        header::CONTENT_LANGUAGE,
        HeaderValue::from_static(reader.language.tag()),
    );
    headers.insert(
        header::VARY,
        HeaderValue::from_static("accept-language, cookie"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(if reader.viewer.is_some() {
            "private, no-cache"
        } else {
            "no-cache"
        }),
    );
    if status == StatusCode::OK {
        let known = reader
            .if_none_match
            .as_ref()
            .is_some_and(|known| matches(known, &tag));
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            headers.insert(header::ETAG, tag);
        }
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
    }
    *response.status_mut() = status;
    *response.body_mut() = Body::from(html);
    response
}

/// A strong entity tag of these bytes (RFC 9110, 8.8.3).
pub fn entity_tag(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let mut tag = String::from("\"");
    for byte in digest.iter().take(16) {
        use std::fmt::Write as _;
        // Writing to a String can't fail.
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    tag
}

/// Whether an `If-None-Match` names this tag (RFC 9110, 13.1.2).
pub fn matches(if_none_match: &HeaderValue, tag: &str) -> bool {
    if_none_match.to_str().is_ok_and(|value| {
        value
            .split(',')
            .map(str::trim)
            .any(|one| one == "*" || one.trim_start_matches("W/") == tag)
    })
}

/// A file that readers take away or subscribe to; not sent again when they have it.
pub fn file(reader: &Reader, content_type: &'static str, bytes: impl Into<Bytes>) -> Response {
    let bytes = bytes.into();
    let tag = entity_tag(&bytes);
    let mut response = Response::new(Body::empty());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(
        header::VARY,
        HeaderValue::from_static("accept-language, cookie"),
    );
    let known = reader
        .if_none_match
        .as_ref()
        .is_some_and(|known| matches(known, &tag));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    } else {
        *response.body_mut() = Body::from(bytes);
    }
    response
}

/// See other (303): the answer to a form that did its work. Only addresses of this site.
pub fn see_other(path: &str) -> Response {
    let path = if is_local(path) { path } else { "/" };
    match HeaderValue::from_str(path) {
        Ok(location) => (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response(),
        Err(_) => (
            StatusCode::SEE_OTHER,
            [(header::LOCATION, HeaderValue::from_static("/"))],
        )
            .into_response(),
    }
}

/// Whether an address is a path of this site: one slash at the start, nothing a browser reads as a host.
pub fn is_local(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n', '\t'])
}

/// The page that says why something did not happen and what to do.
pub fn refused(reader: &Reader, refusal: &Refusal) -> Response {
    let (status, reason) = match refusal {
        Refusal::SignInNeeded => {
            let next = serde_urlencoded::to_string([("next", &reader.path)]).unwrap_or_default();
            return see_other(&format!("/sign-in?{next}"));
        }
        Refusal::NotAllowed(reason) => (StatusCode::FORBIDDEN, Some(*reason)),
        Refusal::NotFound => (StatusCode::NOT_FOUND, None),
        Refusal::Conflict(reason) => (StatusCode::CONFLICT, Some(*reason)),
        Refusal::TooMany => (StatusCode::TOO_MANY_REQUESTS, None),
        // A text that no database keeps is wrong input too: nobody types U+0000.
        Refusal::Invalid(_) | Refusal::Store(StoreError::NulCharacter { .. }) => {
            (StatusCode::UNPROCESSABLE_ENTITY, None)
        }
        Refusal::Store(error) => {
            tracing::error!(%error, "the database failed");
            (StatusCode::INTERNAL_SERVER_ERROR, None)
        }
    };
    page(reader, status, |frame| {
        folkmoot_app::refusal::refusal_page(frame, status.as_u16(), reason)
    })
}

/// The page for a status that no use case decided.
pub fn status_page(reader: &Reader, status: StatusCode) -> Response {
    page(reader, status, |frame| {
        folkmoot_app::refusal::refusal_page(frame, status.as_u16(), None)
    })
}

/// Gives a refusal of the framework (a body that is too large, a field that is none) its page, or its problem document
/// (RFC 9457) for an island: the framework knows neither languages nor looks.
pub async fn in_our_words(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut kept = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    let kind = response.headers().get(header::CONTENT_TYPE);
    let is_plain = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"));
    let exceeded = response.extensions().get::<Exceeded>();
    // Whoever made a page of it did not know the limit.
    let limit = exceeded.map(|Exceeded(limit)| *limit);
    if limit.is_none() && (!status.is_client_error() || !is_plain) {
        return response;
    }
    let Ok(reader) = Reader::from_request_parts(&mut kept, &state).await;
    if kept.uri.path().starts_with("/_island/") {
        let detail = refusal_sentence(&reader.frame(), status.as_u16(), limit);
        let problem = json!({"status": status.as_u16(), "detail": detail});
        return (status, Json(problem)).into_response();
    }
    if let Some(limit) = limit {
        return page(&reader, status, |frame| too_large_page(frame, limit));
    }
    status_page(&reader, status)
}

/// The answer when a handler panicked: plain, since the page itself may be what broke.
pub fn broken(panic: Box<dyn Any + Send + 'static>) -> Response {
    let reason = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("unknown");
    tracing::error!(reason, "a handler panicked");
    (
        StatusCode::INTERNAL_SERVER_ERROR,
        "Something broke here, and it is not your doing. Nothing was saved. Please try again later.\n",
    )
        .into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_never_leave_the_site() {
        for wrong in [
            "https://evil.example/",
            "//evil.example",
            "/\\evil.example",
            "evil",
            "/a\nb",
        ] {
            assert_eq!(see_other(wrong).headers()[header::LOCATION], "/", "{wrong}");
        }
        assert_eq!(
            see_other("/decisions?q=1").headers()[header::LOCATION],
            "/decisions?q=1"
        );
    }

    #[test]
    fn an_entity_tag_is_found_in_a_list() {
        let known = HeaderValue::from_static("\"a\", W/\"b\"");
        assert!(matches(&known, "\"b\""));
        assert!(!matches(&known, "\"c\""));
    }
}
