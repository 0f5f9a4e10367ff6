//! `/groups/{slug}/join`, `/joining`, `/invite`, `/leave`: how people come into a body by themselves, and out of it.

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::bodies as pages;
use folkmoot_domain::{
    bodies::{ApplicationEntry, InvitationEntry, LeaveEntry, ReplyEntry},
    forms::Form,
    ids::JoinRequestId,
};
use folkmoot_services::{Refusal, bodies};
use http::StatusCode;

use super::{Pressed, Typed, answer, roster::Search, sent, signed_in, typed};
use crate::web::{AppState, Reader, answers::see_other, page};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/groups/{slug}/join", get(door).post(knock))
        .route("/groups/{slug}/leave", get(leave_form).post(leave))
        .route("/groups/{slug}/joining", get(requests))
        .route("/groups/{slug}/joining/{id}", get(request).post(review))
        .route("/groups/{slug}/invite", get(invitation).post(invite))
}

async fn door(reader: Reader, Path(slug): Path<String>) -> Response {
    let blank = (StatusCode::OK, pages::DoorForms::default());
    answer(&reader, show_door(&reader, slug, blank).await)
}

async fn show_door(
    reader: &Reader,
    slug: String,
    (status, forms): (StatusCode, pages::DoorForms),
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let door = bodies::door(&reader.state.services, viewer, slug).await?;
    Ok(page(reader, status, |frame| {
        pages::join_page(frame, &door.body, door.joining, &door.position, &forms)
    }))
}

/// One of the buttons of the page was pressed.
async fn knock(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        let (pressed, mut forms) = (sent::<Pressed>(&body)?, pages::DoorForms::default());
        let outcome = match pressed.r#do.as_str() {
            "join" => bodies::join(services, viewer, slug.clone()).await.map(drop),
            "withdraw" => bodies::withdraw(services, viewer, slug.clone()).await,
            "apply" => {
                let values: ApplicationEntry = sent(&body)?;
                forms.application.values = values.clone();
                bodies::apply(services, viewer, slug.clone(), values).await
            }
            "reply" => {
                let values: ReplyEntry = sent(&body)?;
                forms.reply.values = values.clone();
                let replied = bodies::reply(services, viewer, slug.clone(), values).await;
                replied.map(drop)
            }
            _ => Err(Refusal::Invalid(Vec::new())),
        };
        match outcome {
            Ok(()) => Ok(see_other(&format!("/groups/{slug}#membership"))),
            Err(Refusal::Invalid(errors)) if !errors.is_empty() => {
                forms.application.errors.clone_from(&errors);
                forms.reply.errors = errors;
                show_door(&reader, slug, (StatusCode::UNPROCESSABLE_ENTITY, forms)).await
            }
            Err(refusal) => Err(refusal),
        }
    };
    answer(&reader, result.await)
}

async fn requests(reader: Reader, Path(slug): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let all = bodies::requests(&reader.state.services, viewer, slug).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::requests_page(frame, &all.body, all.joining, &all.pending, &all.answered)
        }))
    };
    answer(&reader, result.await)
}

fn request_id(text: &str) -> Result<JoinRequestId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

async fn request(reader: Reader, Path((slug, id)): Path<(String, String)>) -> Response {
    let result = async {
        let blank = (StatusCode::OK, Form::default());
        show_request(&reader, slug, request_id(&id)?, blank).await
    };
    answer(&reader, result.await)
}

async fn show_request(
    reader: &Reader,
    slug: String,
    id: JoinRequestId,
    (status, form): Typed<ReplyEntry>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let (body, request) = bodies::request(&reader.state.services, viewer, slug, id).await?;
    Ok(page(reader, status, |frame| {
        pages::review_page(frame, &body, &request, &form)
    }))
}

async fn review(reader: Reader, Path((slug, id)): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (id, values): (_, ReplyEntry) = (request_id(&id)?, sent(&body)?);
        let services = &reader.state.services;
        match bodies::review(services, viewer, slug.clone(), id, values.clone()).await {
            Ok(()) => Ok(see_other(&format!("/groups/{slug}/joining"))),
            Err(refusal) => show_request(&reader, slug, id, typed(refusal, values)?).await,
        }
    };
    answer(&reader, result.await)
}

async fn invitation(
    reader: Reader,
    Path(slug): Path<String>,
    Query(search): Query<Search>,
) -> Response {
    let blank = (StatusCode::OK, Form::default());
    answer(
        &reader,
        show_invitation(&reader, slug, search.find, blank).await,
    )
}

async fn show_invitation(
    reader: &Reader,
    slug: String,
    find: String,
    (status, form): Typed<InvitationEntry>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    let (body, people) = bodies::invitation_form(services, viewer, slug, find.clone()).await?;
    Ok(page(reader, status, |frame| {
        pages::invitation_page(frame, &body, &find, &people, &form)
    }))
}

async fn invite(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (values, search): (InvitationEntry, Search) = (sent(&body)?, sent(&body)?);
        let services = &reader.state.services;
        match bodies::invite(services, viewer, slug.clone(), values.clone()).await {
            Ok(()) => Ok(see_other(&format!("/groups/{slug}/joining"))),
            Err(refusal) => {
                show_invitation(&reader, slug, search.find, typed(refusal, values)?).await
            }
        }
    };
    answer(&reader, result.await)
}

async fn leave_form(reader: Reader, Path(slug): Path<String>) -> Response {
    let blank = (StatusCode::OK, Form::default());
    answer(&reader, show_leave(&reader, slug, blank).await)
}

async fn show_leave(
    reader: &Reader,
    slug: String,
    (status, form): Typed<LeaveEntry>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    let (body, departure) = bodies::leave_form(services, viewer, slug).await?;
    Ok(page(reader, status, |frame| {
        pages::leave_page(frame, &body, departure.as_ref(), &form)
    }))
}

async fn leave(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: LeaveEntry = sent(&body)?;
        let services = &reader.state.services;
        match bodies::leave(services, viewer, slug.clone(), values.clone()).await {
            Ok(()) => Ok(see_other("/account#groups")),
            Err(refusal) => show_leave(&reader, slug, typed(refusal, values)?).await,
        }
    };
    answer(&reader, result.await)
}

#[cfg(test)]
mod tests;
