//! The JSON interface for reading, `/api/v1/…`: the use cases of the pages, in types of its own that stay as they are.
//!
//! Lists are `{"items": […], "next": address or null}`; errors are problem details (RFC 9457).

mod bodies;
mod companies;
mod interests;
mod meetings;
mod motions;
mod openapi;
mod parameters;
mod problem;
mod record;
mod standing;
mod surveys;
#[cfg(test)]
mod tests;

use axum::{Router, extract::FromRequestParts, response::Response, routing::get};
use folkmoot_services::Services;
use http::{HeaderValue, header, request::Parts};
use serde::Serialize;

use crate::web::{AppState, Reader, answers::file};

pub use openapi::Document;
pub use problem::Problem;

/// Where the interface begins.
const BASE: &str = "/api/v1";

/// One list of addresses for the router and for the test that compares it with the description.
macro_rules! endpoints {
    ($($path:literal => $handler:path,)+) => {
        #[cfg(test)]
        const PATHS: &[&str] = &[$($path),+];

        fn endpoints() -> Router<AppState> {
            Router::new()$(.route($path, get($handler)))+
        }
    };
}

endpoints! {
    "/openapi.json" => openapi::openapi,
    "/surveys" => surveys::surveys,
    "/surveys/{slug}" => surveys::survey,
    "/surveys/{slug}/releases" => surveys::releases,
    "/surveys/{slug}/releases/{number}" => surveys::release,
    "/bodies" => bodies::bodies,
    "/bodies/{slug}" => bodies::body,
    "/bodies/{slug}/standing" => standing::standing,
    "/bodies/{slug}/interests" => interests::of_body,
    "/people/{id}/interests" => interests::of_person,
    "/companies" => companies::companies,
    "/motions" => motions::motions,
    "/motions/{code}" => motions::motion,
    "/meetings" => meetings::meetings,
    "/meetings/{group}/{date}" => meetings::meeting,
    "/record" => record::record,
    "/record/{seq}" => record::entry,
}

/// The addresses of the interface.
pub fn routes() -> Router<AppState> {
    let api = endpoints()
        .fallback(async || Problem::not_found())
        .method_not_allowed_fallback(async || Problem::method_not_allowed());
    Router::new().nest(BASE, api)
}

/// What a handler of the interface needs: it answers everybody alike, so nobody is signed in here.
struct Public(Reader);

impl FromRequestParts<AppState> for Public {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &AppState,
    ) -> Result<Self, Self::Rejection> {
        let mut reader = Reader::from_request_parts(parts, state).await?;
        reader.viewer = None;
        Ok(Self(reader))
    }
}

impl Public {
    fn services(&self) -> &Services {
        &self.0.state.services
    }

    /// A value as JSON, not sent again to who has it. Any site may read it: it is public.
    fn json(&self, value: &impl Serialize) -> Result<Response, Problem> {
        let bytes = serde_json::to_vec(value).map_err(|_| Problem::broken())?;
        Ok(self.bytes(bytes))
    }

    fn bytes(&self, json: Vec<u8>) -> Response {
        let mut response = file(&self.0, "application/json", json);
        let headers = response.headers_mut();
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_ORIGIN,
            HeaderValue::from_static("*"),
        );
        response
    }
}

/// The address of a list's next page.
fn next(path: &str, query: &[(&str, String)]) -> String {
    let kept: Vec<&(&str, String)> = query
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let query = serde_urlencoded::to_string(kept).unwrap_or_default();
    format!("{BASE}{path}?{query}")
}
