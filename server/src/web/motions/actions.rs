//! Action items: written down after a decision, read, changed, done.

use axum::{
    Router,
    body::Bytes,
    extract::Path,
    response::Response,
    routing::{get, post},
};
use folkmoot_app::motions as pages;
use folkmoot_domain::forms::{FieldError, Form};
use folkmoot_domain::motions::actions::{ActionPage, ActionValues, SettleValues};
use folkmoot_services::{Refusal, motions};
use http::StatusCode;

use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{answer, sent, signed_in},
    page,
    results::read_number,
};

/// The addresses of action items.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/decisions/{code}/actions", get(new).post(add))
        .route("/groups/{slug}/actions/{number}", get(show).post(change))
        .route("/groups/{slug}/actions/{number}/state", post(settle))
}

fn status(errors: usize) -> StatusCode {
    if errors == 0 {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}

async fn form(reader: &Reader, code: &str, form: Form<ActionValues>) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let status = status(form.errors.len());
    let new = motions::compose_action(&reader.state.services, viewer, code, form).await?;
    Ok(page(reader, status, |frame| {
        pages::new_action_page(frame, &new)
    }))
}

async fn new(reader: Reader, Path(code): Path<String>) -> Response {
    let result = form(&reader, &code, Form::default()).await;
    answer(&reader, result)
}

async fn add(reader: Reader, Path(code): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: ActionValues = sent(&body)?;
        let services = &reader.state.services;
        match motions::add_action(services, viewer, &code, values.clone()).await {
            Ok(_) => Ok(see_other(&format!("/decisions/{code}#actions"))),
            Err(Refusal::Invalid(errors)) => form(&reader, &code, Form { values, errors }).await,
            Err(other) => Err(other),
        }
    };
    answer(&reader, result.await)
}

/// The page of an item, with a form of it as it was entered.
async fn item(
    reader: &Reader,
    (slug, number): (&str, &str),
    entered: impl FnOnce(&mut ActionPage),
) -> Result<Response, Refusal> {
    let number = read_number(number).ok_or(Refusal::NotFound)?;
    let services = &reader.state.services;
    let mut shown = motions::show_action(services, reader.viewer.as_ref(), slug, number).await?;
    entered(&mut shown);
    let status = status(shown.change.errors.len() + shown.settle.errors.len());
    Ok(page(reader, status, |frame| {
        pages::action_page(frame, &shown)
    }))
}

/// Back to the item after an act, or its page with the form that was refused.
async fn back(
    reader: &Reader,
    (slug, number): (&str, &str),
    done: Result<(), Refusal>,
    entered: impl FnOnce(&mut ActionPage, Vec<FieldError>),
) -> Result<Response, Refusal> {
    match done {
        Ok(()) => Ok(see_other(&format!("/groups/{slug}/actions/{number}"))),
        Err(Refusal::Invalid(errors)) => {
            item(reader, (slug, number), |shown| entered(shown, errors)).await
        }
        Err(other) => Err(other),
    }
}

async fn show(reader: Reader, Path((slug, number)): Path<(String, String)>) -> Response {
    let result = item(&reader, (&slug, &number), |_| {}).await;
    answer(&reader, result)
}

async fn change(
    reader: Reader,
    Path((slug, number)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: ActionValues = sent(&body)?;
        let at = (
            slug.as_str(),
            read_number(&number).ok_or(Refusal::NotFound)?,
        );
        let services = &reader.state.services;
        let done = motions::change_action(services, viewer, at, values.clone()).await;
        back(&reader, (&slug, &number), done, |shown, errors| {
            shown.change = Form { values, errors };
        })
        .await
    };
    answer(&reader, result.await)
}

async fn settle(
    reader: Reader,
    Path((slug, number)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: SettleValues = sent(&body)?;
        let at = (
            slug.as_str(),
            read_number(&number).ok_or(Refusal::NotFound)?,
        );
        let services = &reader.state.services;
        let done = motions::settle_action(services, viewer, at, values.clone()).await;
        back(&reader, (&slug, &number), done, |shown, errors| {
            shown.settle = Form { values, errors };
        })
        .await
    };
    answer(&reader, result.await)
}
