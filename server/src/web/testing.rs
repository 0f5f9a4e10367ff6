//! The whole site in a test: requests through the real router, on a real database, at a time that the test sets.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    response::Response,
};
use folkmoot_services::{
    Services,
    surroundings::{ManualClock, SeededEntropy},
};
use folkmoot_store::Store;
use http::{HeaderMap, Method, Request, StatusCode, header};
use jiff::{Timestamp, tz::TimeZoneDatabase};
use tower::ServiceExt as _;

use crate::{
    settings::Settings,
    web::{AppState, router},
};

/// A site on a database, and the clock it goes by.
pub struct TestSite {
    router: Router,
    /// The same surroundings as the site's, to prepare what a story needs.
    pub services: Services,
    /// The site's clock.
    pub clock: Arc<ManualClock>,
}

/// A browser: it keeps cookies, follows nothing.
pub struct Browser<'site> {
    site: &'site TestSite,
    cookies: Mutex<Vec<(String, String)>>,
}

/// What came back.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub text: String,
}

impl TestSite {
    /// A site that stands at noon of 2026-06-18 (UTC), a Thursday.
    pub fn new(store: Store) -> Self {
        Self::with(store, Settings::default())
    }

    /// A site with settings of its own.
    pub fn with(store: Store, settings: Settings) -> Self {
        Self::with_services(store, settings, |services| services)
    }

    /// A site that writes mail; nobody sends it.
    pub fn with_mail(store: Store) -> Self {
        let settings = Settings {
            public_url: Some("https://moot.example".to_owned()),
            ..Settings::default()
        };
        Self::with_services(store, settings, |services| services.with_mail(true))
    }

    fn with_services(
        store: Store,
        settings: Settings,
        change: impl FnOnce(Services) -> Services,
    ) -> Self {
        let noon: Timestamp = "2026-06-18T12:00:00Z".parse().expect("an instant");
        let clock = Arc::new(ManualClock::new(noon));
        let services = Services::new(
            store,
            clock.clone(),
            Arc::new(SeededEntropy::new("test")),
            TimeZoneDatabase::bundled(),
        );
        let services = change(services);
        let state = AppState {
            services: services.clone(),
            settings: Arc::new(settings),
            demo: false,
        };
        Self {
            router: router(state),
            services,
            clock,
        }
    }

    /// A browser without cookies.
    pub fn browser(&self) -> Browser<'_> {
        Browser {
            site: self,
            cookies: Mutex::default(),
        }
    }

    /// Sends one request as it is.
    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        request
            .extensions_mut()
            .insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 5000))));
        let response: Response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router answers");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("the body arrives");
        Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

impl Browser<'_> {
    /// `GET`
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    /// `POST` of a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_urlencoded::to_string(fields).expect("fields are text");
        self.send(Method::POST, path, Some(body)).await
    }

    /// `POST` of a form that can carry files; a part whose name ends in `file` is sent as one.
    pub async fn upload(&self, path: &str, parts: &[(&str, &str)]) -> Answer {
        const BETWEEN: &str = "part-of-a-test";
        let mut body = String::new();
        for (name, value) in parts {
            let file = if name.ends_with("file") {
                "; filename=\"sent.json\""
            } else {
                ""
            };
            body.push_str(
                &[
                    "--",
                    BETWEEN,
                    "\r\nContent-Disposition: form-data; name=\"",
                    name,
                    "\"",
                    file,
                    "\r\n\r\n",
                    value,
                    "\r\n",
                ]
                .concat(),
            );
        }
        body.push_str(&["--", BETWEEN, "--\r\n"].concat());
        let kind = ["multipart/form-data; boundary=", BETWEEN].concat();
        self.send_as(Method::POST, path, Some((body, &kind))).await
    }

    async fn send(&self, method: Method, path: &str, body: Option<String>) -> Answer {
        let form = "application/x-www-form-urlencoded";
        self.send_as(method, path, body.map(|body| (body, form)))
            .await
    }

    /// The header by which the site knows this browser; empty without cookies.
    pub fn cookie(&self) -> String {
        let cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        let cookies = cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"));
        cookies.collect::<Vec<_>>().join("; ")
    }

    async fn send_as(&self, method: Method, path: &str, body: Option<(String, &str)>) -> Answer {
        let cookie = self.cookie();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "127.0.0.1:3000")
            .header("sec-fetch-site", "same-origin");
        if !cookie.is_empty() {
            request = request.header(header::COOKIE, cookie);
        }
        if let Some((_, kind)) = &body {
            request = request.header(header::CONTENT_TYPE, *kind);
        }
        let body = body.map_or_else(Body::empty, |(body, _)| Body::from(body));
        let answer = self.site.send(request.body(body).expect("a request")).await;
        self.keep(&answer);
        answer
    }

    fn keep(&self, answer: &Answer) {
        let mut cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        for set in answer.headers.get_all(header::SET_COOKIE) {
            let text = set.to_str().expect("cookies are text");
            let (name, rest) = text.split_once('=').expect("a cookie has a value");
            cookies.retain(|(kept, _)| kept != name);
            let value = rest.split(';').next().unwrap_or_default();
            if !value.is_empty() && !rest.contains("Max-Age=0") {
                cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }
}

impl Answer {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .map_or("", |value| value.to_str().unwrap_or_default())
    }

    /// A header's value, empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap_or_default())
    }
}
