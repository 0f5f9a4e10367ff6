//! Drafts: moving a motion, changing, opening and withdrawing it.

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_app::motions as pages;
use folkmoot_domain::forms::Form;
use folkmoot_domain::ids::MotionId;
use folkmoot_domain::motions::Backing;
use folkmoot_domain::motions::draft::DraftValues;
use folkmoot_services::{
    Refusal,
    motions::{self, Draft},
};
use http::StatusCode;
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{answer, sent, signed_in},
    page,
};

/// The addresses of drafts.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/decisions/new", get(new).post(create))
        .route("/decisions/drafts/{id}", get(draft))
        .route("/decisions/drafts/{id}/edit", get(edit).post(change))
        .route("/decisions/drafts/{id}/announce", post(announce))
        .route("/decisions/drafts/{id}/back", post(back))
        .route("/decisions/drafts/{id}/open", post(open))
        .route("/decisions/drafts/{id}/withdraw", post(withdraw))
}

/// The form; asks for the body first when there are several to choose from.
async fn new(reader: Reader, Query(asked): Query<DraftValues>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        let body = if asked.body.is_empty() {
            let bodies = motions::bodies_to_move_in(services, viewer).await?;
            match bodies.as_slice() {
                [] => return Err(Refusal::NotAllowed("motions-refused-move")),
                [only] => only.slug.clone(),
                several => {
                    return Ok(page(&reader, StatusCode::OK, |frame| {
                        pages::choose_body_page(frame, several)
                    }));
                }
            }
        } else {
            asked.body
        };
        let composer = motions::compose(services, viewer, &body, &asked.meeting, None).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::compose_page(frame, &composer)
        }))
    };
    answer(&reader, result.await)
}

async fn create(reader: Reader, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        let values: DraftValues = sent(&body)?;
        match motions::move_motion(services, viewer, values.clone()).await {
            Ok(id) => Ok(see_other(&format!("/decisions/drafts/{id}"))),
            Err(Refusal::Invalid(errors)) => {
                let slug = values.body.clone();
                let form = Form { values, errors };
                let composer = motions::compose(services, viewer, &slug, "", Some(form)).await?;
                Ok(page(&reader, StatusCode::UNPROCESSABLE_ENTITY, |frame| {
                    pages::compose_page(frame, &composer)
                }))
            }
            Err(other) => Err(other),
        }
    };
    answer(&reader, result.await)
}

/// An address that is no id is no page.
pub(super) fn read(id: &str) -> Result<MotionId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}

async fn draft(reader: Reader, Path(id): Path<String>) -> Response {
    let result = async {
        let services = &reader.state.services;
        let draft = motions::show_draft(services, reader.viewer.as_ref(), read(&id)?).await?;
        Ok(match draft {
            Draft::Opened(code) => see_other(&format!("/decisions/{code}")),
            Draft::Shown(shown) => page(&reader, StatusCode::OK, |frame| {
                pages::draft_page(frame, &shown, &[])
            }),
        })
    };
    answer(&reader, result.await)
}

async fn edit(reader: Reader, Path(id): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        let composer = motions::compose_change(services, viewer, read(&id)?, None).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::compose_page(frame, &composer)
        }))
    };
    answer(&reader, result.await)
}

async fn change(reader: Reader, Path(id): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        let id = read(&id)?;
        let values: DraftValues = sent(&body)?;
        match motions::change(services, viewer, id, values.clone()).await {
            Ok(()) => Ok(see_other(&format!("/decisions/drafts/{id}"))),
            Err(Refusal::Invalid(errors)) => {
                let form = Form { values, errors };
                let composer = motions::compose_change(services, viewer, id, Some(form)).await?;
                Ok(page(&reader, StatusCode::UNPROCESSABLE_ENTITY, |frame| {
                    pages::compose_page(frame, &composer)
                }))
            }
            Err(other) => Err(other),
        }
    };
    answer(&reader, result.await)
}

async fn announce(reader: Reader, Path(id): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let id = read(&id)?;
        motions::announce(&reader.state.services, viewer, id).await?;
        Ok(see_other(&format!("/decisions/drafts/{id}#before")))
    };
    answer(&reader, result.await)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Backs {
    backing: String,
    backs: String,
}

async fn back(reader: Reader, Path(id): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let id = read(&id)?;
        let form: Backs = sent(&body)?;
        let backing =
            Backing::from_word(&form.backing).ok_or_else(|| Refusal::Invalid(Vec::new()))?;
        let backs = form.backs == "yes";
        motions::back(&reader.state.services, viewer, id, backing, backs).await?;
        Ok(see_other(&format!("/decisions/drafts/{id}#before")))
    };
    answer(&reader, result.await)
}

/// Opens the vote; what the rules hold against it stands on the draft's page.
async fn open(reader: Reader, Path(id): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        let id = read(&id)?;
        match motions::open(services, viewer, id).await {
            Ok(code) => Ok(see_other(&format!("/decisions/{code}"))),
            Err(Refusal::Invalid(errors)) => Ok(
                match motions::show_draft(services, Some(viewer), id).await? {
                    Draft::Opened(code) => see_other(&format!("/decisions/{code}")),
                    Draft::Shown(shown) => {
                        page(&reader, StatusCode::UNPROCESSABLE_ENTITY, |frame| {
                            pages::draft_page(frame, &shown, &errors)
                        })
                    }
                },
            ),
            Err(other) => Err(other),
        }
    };
    answer(&reader, result.await)
}

async fn withdraw(reader: Reader, Path(id): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let id = read(&id)?;
        motions::withdraw_draft(&reader.state.services, viewer, id).await?;
        Ok(see_other(&format!("/decisions/drafts/{id}")))
    };
    answer(&reader, result.await)
}
