//! The embedded client files: stylesheet, icons, bundles of the islands. Served from memory.

use axum::{body::Body, extract::Request, middleware::Next, response::Response};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};

/// One file as `build.rs` embedded it.
pub struct Embedded {
    /// Its path on this site.
    pub address: &'static str,
    content_type: &'static str,
    immutable: bool,
    etag: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// Answers requests for embedded files and passes everything else on.
pub async fn serve(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    match FILES.iter().find(|file| file.address == path) {
        Some(file) if [Method::GET, Method::HEAD].contains(request.method()) => {
            answer(file, request.headers())
        }
        _ => next.run(request).await,
    }
}

fn answer(file: &Embedded, asked: &HeaderMap) -> Response {
    let mut response = Response::new(Body::empty());
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(file.content_type),
    );
    headers.insert(header::ETAG, HeaderValue::from_static(file.etag));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(if file.immutable {
            "public, max-age=31536000, immutable"
        } else {
            "public, max-age=3600"
        }),
    );
    if asked
        .get(header::IF_NONE_MATCH)
        .is_some_and(|tag| tag.as_bytes() == file.etag.as_bytes())
    {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    let (encoding, bytes) = if let Some(brotli) = file.brotli.filter(|_| accepts(asked, "br")) {
        (Some("br"), brotli)
    } else if let Some(gzip) = file.gzip.filter(|_| accepts(asked, "gzip")) {
        (Some("gzip"), gzip)
    } else {
        (None, file.plain)
    };
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    *response.body_mut() = Body::from(bytes);
    response
}

/// Whether `Accept-Encoding` names this coding and doesn't refuse it (RFC 9110, 12.5.3).
fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    let asked = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok());
    asked.unwrap_or_default().split(',').any(|item| {
        let mut parts = item.split(';').map(str::trim);
        parts.next() == Some(coding) && !parts.any(|part| part == "q=0" || part == "q=0.0")
    })
}

/// The address of an island bundle's folder, when this program was built with that bundle.
pub fn bundle(name: &str) -> Option<&'static str> {
    BUNDLES.contains(&name).then_some(PACKAGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stylesheet(asked: &[(header::HeaderName, &str)]) -> Response {
        let file = FILES
            .iter()
            .find(|file| file.address == STYLESHEET)
            .unwrap();
        let headers = asked
            .iter()
            .map(|(name, value)| (name.clone(), value.parse().unwrap()))
            .collect();
        answer(file, &headers)
    }

    #[test]
    fn the_best_accepted_coding_is_sent() {
        let sent = stylesheet(&[(header::ACCEPT_ENCODING, "gzip, deflate, br")]);
        assert_eq!(sent.headers()[header::CONTENT_ENCODING], "br");
        let sent = stylesheet(&[(header::ACCEPT_ENCODING, "gzip, br;q=0")]);
        assert_eq!(sent.headers()[header::CONTENT_ENCODING], "gzip");
        assert!(
            stylesheet(&[])
                .headers()
                .get(header::CONTENT_ENCODING)
                .is_none()
        );
    }

    #[test]
    fn a_known_file_is_not_sent_again() {
        let etag = stylesheet(&[]).headers()[header::ETAG]
            .to_str()
            .unwrap()
            .to_owned();
        let sent = stylesheet(&[(header::IF_NONE_MATCH, &etag)]);
        assert_eq!(sent.status(), StatusCode::NOT_MODIFIED);
    }
}
