//! The forms of survey managers: upload, settings, field, close.

use axum::{
    Router,
    body::Bytes,
    extract::{
        Multipart, Path,
        multipart::{MultipartError, MultipartRejection},
    },
    response::Response,
    routing::{get, post},
};
use folkmoot_app::surveys as pages;
use folkmoot_domain::{
    accounts::Viewer,
    forms::{FieldError, Form},
    surveys::{
        catalogue::{ManagedSurvey, State, Survey},
        edits::ClassEntry,
        settings::{DEFINITION_LIMIT, SettingsEntry, UploadEntry},
    },
};
use folkmoot_services::{Refusal, surveys};
use http::StatusCode;
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::{see_other, status_page},
    bodies::{answer, mistakes, sent, signed_in},
    body_limit, page,
};

/// A definition as text, the same as a file, and what surrounds them in the request.
const UPLOAD_LIMIT: usize = 2 * DEFINITION_LIMIT + 64 * 1024;

/// The addresses for managing.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/surveys/manage", get(all))
        .route(
            "/surveys/manage/upload",
            get(upload_form)
                .post(upload)
                .layer(body_limit(UPLOAD_LIMIT)),
        )
        .route("/surveys/manage/{slug}", get(one))
        .route(
            "/surveys/manage/{slug}/questionnaire",
            get(replace_form)
                .post(replace)
                .layer(body_limit(UPLOAD_LIMIT)),
        )
        .route("/surveys/manage/{slug}/settings", post(set))
        .route("/surveys/manage/{slug}/edits", post(confirm_edits))
        .route("/surveys/manage/{slug}/approve", post(approve))
        .route("/surveys/manage/{slug}/field", post(field))
        .route("/surveys/manage/{slug}/close", post(close))
}

async fn all(reader: Reader) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let all = surveys::manage(&reader.state.services, viewer).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::manage_page(frame, &all)
        }))
    };
    answer(&reader, result.await)
}

async fn upload_form(reader: Reader) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        // Whoever may not upload is told before writing anything.
        surveys::manage(&reader.state.services, viewer).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::upload_page(frame, &Form::default())
        }))
    };
    answer(&reader, result.await)
}

async fn upload(reader: Reader, body: Result<Multipart, MultipartRejection>) -> Response {
    let received = match receive(body).await {
        Ok(received) => received,
        Err(status) => return status_page(&reader, status),
    };
    let result = async {
        let viewer = signed_in(&reader)?;
        let values = received.values;
        let uploaded = if received.unreadable {
            Err(unreadable())
        } else {
            surveys::upload(&reader.state.services, viewer, &values).await
        };
        match uploaded {
            Ok(survey) => Ok(see_other(&format!("/surveys/manage/{}", survey.slug))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                Ok(page(&reader, status, |frame| {
                    pages::upload_page(frame, &Form { values, errors })
                }))
            }
        }
    };
    answer(&reader, result.await)
}

async fn replace_form(reader: Reader, Path(slug): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (managed, definition) = surveys::managed(&reader.state.services, viewer, &slug).await?;
        let survey = managed.survey;
        if survey.state == State::Closed {
            return Err(Refusal::Conflict("surveys-manage-conflict-fielded"));
        }
        let form = Form::new(UploadEntry {
            slug: survey.slug.clone(),
            definition: readable(&definition),
            revision: survey.revision,
        });
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::replace_page(frame, &survey, &form)
        }))
    };
    answer(&reader, result.await)
}

/// The stored definition with line ends, as one edits it.
fn readable(definition: &[u8]) -> String {
    serde_json::from_slice::<serde_json::Value>(definition)
        .and_then(|document| serde_json::to_string_pretty(&document))
        .unwrap_or_default()
}

async fn replace(
    reader: Reader,
    Path(slug): Path<String>,
    body: Result<Multipart, MultipartRejection>,
) -> Response {
    let received = match receive(body).await {
        Ok(received) => received,
        Err(status) => return status_page(&reader, status),
    };
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        let values = received.values;
        let replaced = if received.unreadable {
            Err(unreadable())
        } else {
            surveys::replace(services, viewer, &slug, &values).await
        };
        match replaced {
            Ok(survey) => Ok(see_other(&format!("/surveys/manage/{}", survey.slug))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let survey = surveys::managed(services, viewer, &slug).await?.0.survey;
                Ok(page(&reader, status, |frame| {
                    pages::replace_page(frame, &survey, &Form { values, errors })
                }))
            }
        }
    };
    answer(&reader, result.await)
}

async fn one(reader: Reader, Path(slug): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let managed = surveys::managed(&reader.state.services, viewer, &slug).await?;
        let values = values_of(&reader, &managed.0);
        Ok(managed_page(
            &reader,
            StatusCode::OK,
            &managed.0,
            Form::new(values),
        ))
    };
    answer(&reader, result.await)
}

fn values_of(reader: &Reader, managed: &ManagedSurvey) -> SettingsEntry {
    let previous = managed.previous.as_ref().map(|other| other.slug.as_str());
    SettingsEntry::of(
        &managed.survey,
        previous,
        &managed.quotas,
        &reader.state.services.zones,
    )
}

fn managed_page(
    reader: &Reader,
    status: StatusCode,
    managed: &ManagedSurvey,
    form: Form<SettingsEntry>,
) -> Response {
    page(reader, status, |frame| {
        pages::managed_page(frame, managed, &form)
    })
}

async fn set(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: SettingsEntry = sent(&body)?;
        let services = &reader.state.services;
        match surveys::set(services, viewer, &slug, &values).await {
            Ok(survey) => Ok(see_other(&format!("/surveys/manage/{}", survey.slug))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let managed = surveys::managed(services, viewer, &slug).await?;
                Ok(managed_page(
                    &reader,
                    status,
                    &managed.0,
                    Form { values, errors },
                ))
            }
        }
    };
    answer(&reader, result.await)
}

async fn confirm_edits(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let fields: Vec<(String, String)> = sent(&body)?;
        let services = &reader.state.services;
        let (digest, chosen) = classes(&fields);
        let done = surveys::confirm_edits(services, viewer, &slug, digest, chosen).await;
        done_or_shown_again(&reader, viewer, &slug, done).await
    };
    answer(&reader, result.await)
}

/// The fields `class-0`, `reason-0`, `class-1` … in the order of the edits, and the digest they are for.
fn classes(fields: &[(String, String)]) -> (&str, Vec<ClassEntry>) {
    let value = |wanted: &str| {
        fields
            .iter()
            .find(|(name, _)| name == wanted)
            .map_or("", |(_, value)| value.as_str())
    };
    let count = fields
        .iter()
        .filter(|(name, _)| name.starts_with("class-"))
        .count();
    let entries = (0..count).map(|index| ClassEntry {
        class: value(&format!("class-{index}")).to_owned(),
        reason: value(&format!("reason-{index}")).to_owned(),
    });
    (value("digest"), entries.collect())
}

/// The digest of the questionnaire that was read.
#[derive(Deserialize)]
struct Approved {
    digest: String,
}

async fn approve(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let approved: Approved = sent(&body)?;
        let services = &reader.state.services;
        let done = surveys::approve(services, viewer, &slug, &approved.digest).await;
        done_or_shown_again(&reader, viewer, &slug, done).await
    };
    answer(&reader, result.await)
}

/// The revision that the button was made from, and whether the warnings were read.
#[derive(Deserialize)]
struct Pressed {
    revision: i64,
    #[serde(default)]
    acknowledged: String,
}

async fn field(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let pressed: Pressed = sent(&body)?;
        let services = &reader.state.services;
        let acknowledged = pressed.acknowledged == "on";
        let done = surveys::field(services, viewer, &slug, pressed.revision, acknowledged).await;
        done_or_shown_again(&reader, viewer, &slug, done).await
    };
    answer(&reader, result.await)
}

async fn close(reader: Reader, Path(slug): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let done = surveys::close(&reader.state.services, viewer, &slug).await;
        done_or_shown_again(&reader, viewer, &slug, done).await
    };
    answer(&reader, result.await)
}

/// Back to the survey, or its page again with what stood in the way.
async fn done_or_shown_again(
    reader: &Reader,
    viewer: &Viewer,
    slug: &str,
    done: Result<Survey, Refusal>,
) -> Result<Response, Refusal> {
    match done {
        Ok(survey) => Ok(see_other(&format!("/surveys/manage/{}", survey.slug))),
        Err(refusal) => {
            let (status, errors) = mistakes(refusal)?;
            let managed = surveys::managed(&reader.state.services, viewer, slug).await?;
            let values = values_of(reader, &managed.0);
            Ok(managed_page(
                reader,
                status,
                &managed.0,
                Form { values, errors },
            ))
        }
    }
}

/// The page of a survey again, with what was wrong with something sent from it.
pub(super) async fn shown_again(reader: &Reader, slug: &str, refusal: Refusal) -> Response {
    let result = async {
        let viewer = signed_in(reader)?;
        done_or_shown_again(reader, viewer, slug, Err(refusal)).await
    };
    answer(reader, result.await)
}

/// An upload as it came.
#[derive(Default)]
struct Received {
    values: UploadEntry,
    /// The file is no text.
    unreadable: bool,
}

fn unreadable() -> Refusal {
    let error = FieldError::new("definition", "surveys-manage-error-encoding");
    Refusal::Invalid(vec![error])
}

/// Reads the parts of an upload; a file that was chosen wins over what was pasted.
async fn receive(body: Result<Multipart, MultipartRejection>) -> Result<Received, StatusCode> {
    let mut parts = body.map_err(|rejection| rejection.status())?;
    let status = |error: MultipartError| error.status();
    let mut received = Received::default();
    while let Some(part) = parts.next_field().await.map_err(status)? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(status)?;
        let text = std::str::from_utf8(&bytes).map(str::to_owned);
        match (name.as_str(), text) {
            ("slug", Ok(text)) => received.values.slug = text,
            ("definition", Ok(text)) if received.values.definition.is_empty() => {
                received.values.definition = text;
            }
            ("file", Ok(text)) if !text.is_empty() => {
                // Some editors begin a UTF-8 file with a byte order mark.
                text.trim_start_matches('\u{feff}')
                    .clone_into(&mut received.values.definition);
            }
            ("file", Err(_)) => received.unreadable = true,
            ("revision", Ok(text)) => received.values.revision = text.parse().unwrap_or(0),
            _ => {}
        }
    }
    Ok(received)
}
