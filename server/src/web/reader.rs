//! Who reads, and in which language.

use axum::{
    extract::{FromRequestParts, Request},
    middleware::Next,
    response::Response,
};
use folkmoot_app::frame::{Assets, Frame};
use folkmoot_domain::{accounts::Viewer, language::Language};
use folkmoot_services::surveys::Credentials;
use http::{HeaderMap, HeaderValue, Uri, header, request::Parts};

use crate::web::{AppState, assets};

/// The reader of a page: language, person, and the page's own address.
#[derive(Clone)]
pub struct Reader {
    /// The language to answer in.
    pub language: Language,
    /// The signed-in person.
    pub viewer: Option<Viewer>,
    /// Path and query of this page, without the choice of a language.
    pub path: String,
    /// The tokens of invitations that this browser has followed, by the last part of the survey's address.
    invitations: Vec<(String, String)>,
    /// The entity tag the browser has.
    pub if_none_match: Option<HeaderValue>,
    /// What every handler can reach.
    pub state: AppState,
}

impl FromRequestParts<AppState> for Reader {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &AppState,
    ) -> Result<Self, Self::Rejection> {
        Ok(Self {
            language: language(&parts.uri, &parts.headers),
            viewer: crate::web::accounts::viewer(parts, state).await,
            path: without_language(&parts.uri),
            invitations: invitations(&parts.headers),
            if_none_match: parts.headers.get(header::IF_NONE_MATCH).cloned(),
            state: state.clone(),
        })
    }
}

impl Reader {
    /// What this reader can show who wants to answer the survey at an address.
    pub fn credentials(&self, slug: &str) -> Credentials {
        let mut invitations = self.invitations.iter();
        Credentials {
            invitation: invitations
                .find(|(survey, _)| survey == slug)
                .map(|(_, token)| token.clone()),
            ..Credentials::from(self.viewer.as_ref())
        }
    }

    /// What surrounds the page.
    pub fn frame(&self) -> Frame {
        Frame {
            language: self.language,
            written_in: self.state.settings.language,
            viewer: self.viewer.clone(),
            community: self.state.settings.community.clone(),
            path: self.path.clone(),
            origin: self.state.settings.public_origin(),
            demo: self.state.demo,
            assets: Assets {
                stylesheet: assets::STYLESHEET.to_owned(),
                favicon: "/favicon.svg".to_owned(),
                touch_icon: Some("/icon-180.png".to_owned()),
                manifest: "/site.webmanifest".to_owned(),
            },
            source: self.state.settings.source_url.clone(),
            now: self.state.services.now(),
            zones: self.state.services.zones.clone(),
        }
    }
}

/// `?lang=` wins, then the cookie, then `Accept-Language`, then English.
fn language(uri: &Uri, headers: &HeaderMap) -> Language {
    chosen(uri)
        .or_else(|| cookie(headers))
        .or_else(|| Language::negotiate(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?))
        .unwrap_or_default()
}

fn chosen(uri: &Uri) -> Option<Language> {
    pairs(uri)
        .find(|(name, _)| name == "lang")
        .and_then(|(_, tag)| Language::from_tag(&tag))
}

fn cookie(headers: &HeaderMap) -> Option<Language> {
    cookies(headers)
        .find_map(|pair| pair.strip_prefix("lang="))
        .and_then(Language::from_tag)
}

fn invitations(headers: &HeaderMap) -> Vec<(String, String)> {
    cookies(headers)
        .filter_map(|pair| pair.strip_prefix("invitation-")?.split_once('='))
        .map(|(survey, token)| (survey.to_owned(), token.to_owned()))
        .collect()
}

fn cookies(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .map(str::trim)
}

fn pairs(uri: &Uri) -> impl Iterator<Item = (String, String)> {
    let query = uri.query().unwrap_or_default();
    serde_urlencoded::from_str::<Vec<(String, String)>>(query)
        .unwrap_or_default()
        .into_iter()
}

fn without_language(uri: &Uri) -> String {
    let kept: Vec<(String, String)> = pairs(uri).filter(|(name, _)| name != "lang").collect();
    match serde_urlencoded::to_string(kept) {
        Ok(query) if !query.is_empty() => format!("{}?{query}", uri.path()),
        _ => uri.path().to_owned(),
    }
}

/// Keeps a language that was chosen by `?lang=` in a cookie, for a year.
pub async fn keep_language(request: Request, next: Next) -> Response {
    let chosen = chosen(request.uri());
    let mut response = next.run(request).await;
    if let Some(language) = chosen {
        let cookie = format!(
            "lang={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly",
            language.tag()
        );
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(uri: &str, headers: &[(header::HeaderName, &str)]) -> Language {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.clone(), value.parse().unwrap()))
            .collect();
        language(&uri.parse().unwrap(), &headers)
    }

    #[test]
    fn the_address_wins_then_the_cookie_then_the_browser() {
        let cookie = (header::COOKIE, "other=1; lang=it");
        let browser = (header::ACCEPT_LANGUAGE, "zh-CN");
        assert_eq!(
            asked("/?lang=de", &[cookie.clone(), browser.clone()]),
            Language::German
        );
        assert_eq!(
            asked("/?lang=xx", &[cookie, browser.clone()]),
            Language::Italian
        );
        assert_eq!(asked("/", &[browser]), Language::Chinese);
        assert_eq!(asked("/", &[]), Language::English);
    }

    #[test]
    fn the_pages_own_address_leaves_out_the_language() {
        let path = |uri: &str| without_language(&uri.parse().unwrap());
        assert_eq!(path("/decisions?lang=de"), "/decisions");
        assert_eq!(
            path("/decisions?year=2026&lang=de&q=a%20b"),
            "/decisions?year=2026&q=a+b"
        );
    }
}
