//! Pages with an island: the same document with a bundle, a nonce and a policy that lets only them run.

use std::sync::{Arc, OnceLock};

use axum::{
    body::Body,
    response::{IntoResponse as _, Response},
};
use folkmoot_app::frame::{Frame, IslandHead, Page, document};
use http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use leptos::{config::LeptosOptions, hydration::HydrationScripts, nonce::use_nonce, prelude::*};

use crate::web::{Reader, answers, assets, protection};

/// A page whose islands wake once their bundle is there; it reads the same before and without it.
///
/// `Page::island` names the bundle. Not cached: each answer has a nonce of its own. A program built
/// without bundles answers with the page alone.
pub async fn page_with_island(
    reader: &Reader,
    status: StatusCode,
    make: impl Fn(&Frame) -> Page + Clone + Send + Sync + 'static,
) -> Response {
    if assets::BUNDLES.is_empty() {
        let mut response = answers::page(reader, status, make);
        response.headers_mut().remove(header::ETAG);
        not_stored(response.headers_mut());
        return response;
    }
    let frame = reader.frame();
    let nonce: Arc<OnceLock<String>> = Arc::default();
    let used = nonce.clone();
    let render = leptos_axum::render_app_async_with_context(
        || (),
        move || {
            if let Some(nonce) = use_nonce() {
                used.get_or_init(|| nonce.to_string());
            }
            let page = make(&frame);
            let scripts = page.island.and_then(scripts);
            document(&frame, page, scripts)
        },
    );
    let mut response = render(Request::new(Body::empty())).await.into_response();
    *response.status_mut() = status;
    let policy = nonce.get().map(|nonce| protection::with_nonce(nonce));
    describe(response.headers_mut(), reader, policy);
    response
}

/// What loads the bundle of the crate `folkmoot-<island>`.
fn scripts(island: &str) -> Option<IslandHead> {
    let name = format!("folkmoot-{island}");
    let folder = assets::bundle(&name)?;
    let options = LeptosOptions::builder()
        .output_name(name)
        .site_pkg_dir(folder)
        .build();
    Some(IslandHead(
        view! { <HydrationScripts options=options islands=true/> }.into_any(),
    ))
}

fn describe(headers: &mut HeaderMap, reader: &Reader, policy: Option<String>) {
    let language = HeaderValue::from_static(reader.language.tag());
    headers.insert(header::CONTENT_LANGUAGE, language);
    headers.insert(
        header::VARY,
        HeaderValue::from_static("accept-language, cookie"),
    );
    not_stored(headers);
    if let Some(policy) = policy.and_then(|policy| HeaderValue::from_str(&policy).ok()) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}

/// Such a page may carry what belongs to one reader alone: a nonce, the key of a form.
fn not_stored(headers: &mut HeaderMap) {
    let never = HeaderValue::from_static("private, no-store");
    headers.insert(header::CACHE_CONTROL, never);
}
