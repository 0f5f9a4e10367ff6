//! Amendments of an announced motion, and the versions of its text.

use axum::{Router, body::Bytes, extract::Path, response::Response, routing::get};
use folkmoot_app::motions as pages;
use folkmoot_domain::forms::Form;
use folkmoot_domain::motions::amendments::{AmendmentAnswer, AmendmentValues};
use folkmoot_domain::motions::reading::Shown;
use folkmoot_services::{
    Refusal,
    motions::{self, Draft},
};
use http::StatusCode;

use super::drafts::read;
use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{answer, sent, signed_in},
    page,
};

/// The addresses of amendments and versions.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/decisions/drafts/{id}/amend", get(form).post(propose))
        .route(
            "/decisions/drafts/{id}/amendments/{number}",
            get(amendment).post(decide),
        )
        .route("/decisions/drafts/{id}/versions", get(draft_versions))
        .route("/decisions/{code}/versions", get(versions))
}

/// The draft with this id, or the address by which it is read since it was opened.
async fn draft(reader: &Reader, id: &str, below: &str) -> Result<Result<Shown, Response>, Refusal> {
    let services = &reader.state.services;
    Ok(
        match motions::show_draft(services, reader.viewer.as_ref(), read(id)?).await? {
            Draft::Opened(code) => Err(see_other(&format!("/decisions/{code}{below}"))),
            Draft::Shown(shown) => Ok(*shown),
        },
    )
}

/// The form with the text as it is, or as it was entered.
async fn form_with(
    reader: &Reader,
    id: &str,
    entered: Option<Form<AmendmentValues>>,
) -> Result<Response, Refusal> {
    let shown = match draft(reader, id, "#amendments").await? {
        Ok(shown) => shown,
        Err(elsewhere) => return Ok(elsewhere),
    };
    if !shown.powers.amend {
        return Err(Refusal::NotAllowed("amendments-refused-propose"));
    }
    let base = shown
        .motion
        .before
        .current()
        .unwrap_or_default()
        .to_string();
    let status = match &entered {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let mut form = entered.unwrap_or_else(|| {
        Form::new(AmendmentValues {
            text: shown.motion.text.clone(),
            ..AmendmentValues::default()
        })
    });
    // What is sent next was written with the text of now in view.
    form.values.base = base;
    Ok(page(reader, status, |frame| {
        pages::amend_page(frame, &shown, &form)
    }))
}

async fn form(reader: Reader, Path(id): Path<String>) -> Response {
    let result = async {
        signed_in(&reader)?;
        form_with(&reader, &id, None).await
    };
    answer(&reader, result.await)
}

async fn propose(reader: Reader, Path(id): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: AmendmentValues = sent(&body)?;
        let services = &reader.state.services;
        match motions::propose(services, viewer, read(&id)?, values.clone()).await {
            Ok(number) => Ok(see_other(&format!(
                "/decisions/drafts/{id}#amendment-{number}"
            ))),
            Err(Refusal::Invalid(errors)) => {
                form_with(&reader, &id, Some(Form { values, errors })).await
            }
            Err(other) => Err(other),
        }
    };
    answer(&reader, result.await)
}

/// One amendment with what the reader can do about it.
async fn one(
    reader: &Reader,
    id: &str,
    number: u32,
    form: Form<AmendmentAnswer>,
) -> Result<Response, Refusal> {
    let shown = match draft(reader, id, &format!("#amendment-{number}")).await? {
        Ok(shown) => shown,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let mut amendments = shown.motion.before.amendments.iter();
    let of = amendments.find(|amendment| amendment.number == number);
    let of = of.ok_or(Refusal::NotFound)?;
    let status = if form.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok(page(reader, status, |frame| {
        pages::amendment_page(frame, &shown, of, &form)
    }))
}

async fn amendment(reader: Reader, Path((id, number)): Path<(String, u32)>) -> Response {
    let result = async { one(&reader, &id, number, Form::default()).await };
    answer(&reader, result.await)
}

async fn decide(reader: Reader, Path((id, number)): Path<(String, u32)>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: AmendmentAnswer = sent(&body)?;
        let services = &reader.state.services;
        let id_read = read(&id)?;
        match motions::decide_amendment(services, viewer, id_read, number, values.clone()).await {
            Ok(()) => Ok(see_other(&format!(
                "/decisions/drafts/{id}#amendment-{number}"
            ))),
            Err(Refusal::Invalid(errors)) => {
                one(&reader, &id, number, Form { values, errors }).await
            }
            Err(other) => Err(other),
        }
    };
    answer(&reader, result.await)
}

async fn draft_versions(reader: Reader, Path(id): Path<String>) -> Response {
    let result = async {
        Ok(match draft(&reader, &id, "/versions").await? {
            Err(elsewhere) => elsewhere,
            Ok(shown) => page(&reader, StatusCode::OK, |frame| {
                pages::versions_page(frame, &shown.motion)
            }),
        })
    };
    answer(&reader, result.await)
}

async fn versions(reader: Reader, Path(code): Path<String>) -> Response {
    let result = async {
        let services = &reader.state.services;
        let shown = motions::show(services, reader.viewer.as_ref(), &code).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::versions_page(frame, &shown.motion)
        }))
    };
    answer(&reader, result.await)
}
