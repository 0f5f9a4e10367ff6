//! The fields of a form that was sent.

use axum::{
    Form,
    extract::{FromRequest, FromRequestParts as _, Request},
    response::Response,
};
use serde::de::DeserializeOwned;

use crate::web::{AppState, Reader, answers::status_page};

/// The fields of a form; what can't be read as one is refused with a page.
pub struct Fields<T>(pub T);

impl<T: DeserializeOwned> FromRequest<AppState> for Fields<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Self::Rejection> {
        let (mut parts, body) = request.into_parts();
        let request = Request::from_parts(parts.clone(), body);
        let status = match Form::from_request(request, state).await {
            Ok(Form(fields)) => return Ok(Self(fields)),
            Err(rejection) => rejection.status(),
        };
        let Ok(reader) = Reader::from_request_parts(&mut parts, state).await;
        Err(status_page(&reader, status))
    }
}
