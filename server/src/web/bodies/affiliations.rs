//! `/people/{id}/affiliations`: for whom somebody stands, said by the person or an administrator.

use axum::{
    Router,
    body::Bytes,
    extract::Path,
    response::Response,
    routing::{get, post},
};
use folkmoot_app::bodies as pages;
use folkmoot_domain::{bodies::AffiliationEntry, forms::Form, ids::AccountId};
use folkmoot_services::{Refusal, bodies::affiliations};
use http::StatusCode;

use super::{Typed, answer, sent, signed_in, typed};
use crate::web::{AppState, Reader, answers::see_other, page};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/people/{id}/affiliations", get(form).post(state))
        .route("/people/{id}/affiliations/take-back", post(take_back))
}

fn account_id(text: &str) -> Result<AccountId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

async fn form(reader: Reader, Path(id): Path<String>) -> Response {
    let result = async { show(&reader, account_id(&id)?, None).await };
    answer(&reader, result.await)
}

async fn show(
    reader: &Reader,
    person: AccountId,
    typed: Option<Typed<AffiliationEntry>>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    let (name, lines, blank) = affiliations::form(services, viewer, person).await?;
    let (status, form) = typed.unwrap_or_else(|| (StatusCode::OK, Form::new(blank)));
    Ok(page(reader, status, |frame| {
        pages::affiliation_page(frame, person, &name, &lines, &form)
    }))
}

async fn state(reader: Reader, Path(id): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (person, values): (_, AffiliationEntry) = (account_id(&id)?, sent(&body)?);
        let services = &reader.state.services;
        match affiliations::state(services, viewer, person, values.clone()).await {
            Ok(()) => Ok(see_other(&format!("/people/{person}#affiliations"))),
            Err(refusal) => show(&reader, person, Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}

async fn take_back(reader: Reader, Path(id): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (person, values): (_, AffiliationEntry) = (account_id(&id)?, sent(&body)?);
        let from = values.from.parse().map_err(|_| Refusal::NotFound)?;
        affiliations::take_back(&reader.state.services, viewer, person, from).await?;
        Ok(see_other(&format!("/people/{person}/affiliations")))
    };
    answer(&reader, result.await)
}
