//! Errors as problem details (RFC 9457).

use axum::response::{IntoResponse, Response};
use folkmoot_services::Refusal;
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;
use utoipa::ToSchema;

/// What went wrong, `application/problem+json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Problem {
    /// Always `about:blank`: the status says what kind of problem it is.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The status in words.
    pub title: &'static str,
    /// The status as a number.
    pub status: u16,
    /// What to do about it.
    pub detail: String,
    /// The parameter that is wrong, when one is.
    pub parameter: Option<&'static str>,
}

impl Problem {
    fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self {
            kind: "about:blank",
            title: status.canonical_reason().unwrap_or("Error"),
            status: status.as_u16(),
            detail: detail.into(),
            parameter: None,
        }
    }

    /// There is no such thing.
    pub fn not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "There is nothing at this address. /api/v1/openapi.json lists the addresses there are.",
        )
    }

    /// The interface is for reading.
    pub fn method_not_allowed() -> Self {
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "This interface is for reading: use GET.",
        )
    }

    /// A parameter that can't be understood.
    pub fn parameter(name: &'static str, expected: &str) -> Self {
        Self {
            parameter: Some(name),
            ..Self::new(
                StatusCode::BAD_REQUEST,
                format!("The parameter `{name}` must be {expected}."),
            )
        }
    }

    /// A parameter that does not exist.
    pub fn unknown_parameter(known: &[&str]) -> Self {
        let known = if known.is_empty() {
            "none".to_owned()
        } else {
            known.join(", ")
        };
        Self::new(
            StatusCode::BAD_REQUEST,
            format!("There is a parameter that this address does not know. It knows: {known}."),
        )
    }

    /// Our fault.
    pub fn broken() -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "Something broke here. Please try again later.",
        )
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Store(error) => {
                tracing::error!(%error, "the database failed");
                Self::broken()
            }
            // Nobody is signed in here: what may not be seen is not there.
            _ => Self::not_found(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_ORIGIN,
            HeaderValue::from_static("*"),
        );
        response
    }
}
