//! The addresses for importing and exporting questionnaires.

use axum::{
    Router,
    extract::{
        Multipart, Path, Query,
        multipart::{MultipartError, MultipartRejection},
    },
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use folkmoot_app::surveys as pages;
use folkmoot_domain::{
    forms::{FieldError, Form},
    language::Language,
    surveys::{
        exchange::{Format, Reason},
        settings::UploadEntry,
    },
};
use folkmoot_services::{
    Refusal,
    surveys::{
        self,
        exchange::{
            Exported, Imported, LARGEST_FILE, Refused, Target, export, from_translator, import,
        },
    },
};
use http::{StatusCode, header};
use serde::Deserialize;
use serde_json::Value as Json;

use crate::web::{
    AppState, Reader,
    answers::status_page,
    bodies::{answer, mistakes, signed_in},
    body_limit, page,
};

/// A file and what surrounds it in the request.
pub(super) const UPLOAD_LIMIT: usize = LARGEST_FILE + 64 * 1024;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route(
            "/surveys/manage/import",
            get(import_form)
                .post(converted)
                .layer(body_limit(UPLOAD_LIMIT)),
        )
        .route("/surveys/manage/{slug}/export/{format}", get(exported))
        .route(
            "/surveys/manage/{slug}/translation",
            post(translated).layer(body_limit(UPLOAD_LIMIT)),
        )
}

async fn import_form(reader: Reader) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        surveys::manage(&reader.state.services, viewer).await?;
        Ok(import_again(&reader, StatusCode::OK, Form::default()))
    };
    answer(&reader, result.await)
}

fn import_again(reader: &Reader, status: StatusCode, form: Form<UploadEntry>) -> Response {
    page(reader, status, |frame| {
        pages::import_page(frame, &form, LARGEST_FILE / 1024 / 1024)
    })
}

async fn converted(reader: Reader, body: Result<Multipart, MultipartRejection>) -> Response {
    let sent = match receive(body).await {
        Ok(sent) => sent,
        Err(status) => return status_page(&reader, status),
    };
    let result = async {
        let viewer = signed_in(&reader)?;
        surveys::manage(&reader.state.services, viewer).await?;
        let mut values = UploadEntry {
            slug: sent.slug.clone(),
            ..UploadEntry::default()
        };
        match off_the_thread(move || imported(&sent)).await {
            Ok(imported) => {
                values.definition = imported.definition.to_string();
                Ok(page(&reader, StatusCode::OK, |frame| {
                    pages::report_page(frame, &imported.report, &values)
                }))
            }
            Err(Refused(reason)) => {
                let (status, errors) = mistakes(at_the_file(reason))?;
                Ok(import_again(&reader, status, Form { values, errors }))
            }
        }
    };
    answer(&reader, result.await)
}

fn imported(sent: &Sent) -> Result<Imported, Refused> {
    if sent.file.is_empty() {
        return Err(Refused::new("exchange-import-no-file"));
    }
    import(&sent.file, &sent.name)
}

/// Large files take a while: other requests go on meanwhile.
async fn off_the_thread<T: Send + 'static>(
    convert: impl FnOnce() -> Result<T, Refused> + Send + 'static,
) -> Result<T, Refused> {
    tokio::task::spawn_blocking(convert)
        .await
        .unwrap_or_else(|_| Err(Refused::new("exchange-refused-unknown")))
}

fn at_the_file(reason: Reason) -> Refusal {
    Refusal::Invalid(vec![FieldError {
        field: "file".into(),
        message: reason.message,
        arguments: reason.arguments,
    }])
}

/// The language of a PO file.
#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    language: String,
}

async fn exported(
    reader: Reader,
    Path((slug, format)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        let language = Language::from_tag(&wanted.language).unwrap_or_default();
        let target = match Format::of_word(&format) {
            Some(Format::SurveyJs) => Target::SurveyJs,
            Some(Format::XlsForm) => Target::XlsForm,
            Some(Format::Markdown) => Target::Markdown,
            Some(Format::Po) => Target::Po(Some(language.tag())),
            Some(Format::LimeSurvey) | None => return Err(Refusal::NotFound),
        };
        // Translators work on the texts as they are being edited.
        let definition = if let Target::Po(_) = target {
            let (_, document) = surveys::to_translate(services, viewer, &slug).await?;
            document.json().clone()
        } else {
            read(&surveys::managed(services, viewer, &slug).await?.1)
        };
        let exported =
            export(&definition, target).map_err(|Refused(reason)| at_the_file(reason))?;
        Ok(file(&slug, exported))
    };
    answer(&reader, result.await)
}

/// What is stored was written by us as JSON.
fn read(definition: &[u8]) -> Json {
    serde_json::from_slice(definition).unwrap_or_default()
}

/// An answer that browsers save; the address holds lower-case letters, digits and hyphens only.
fn file(slug: &str, exported: Exported) -> Response {
    let name = format!("attachment; filename=\"{slug}{}\"", exported.ending);
    let headers = [
        (header::CONTENT_TYPE, exported.media_type.to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, exported.bytes).into_response()
}

async fn translated(
    reader: Reader,
    Path(slug): Path<String>,
    body: Result<Multipart, MultipartRejection>,
) -> Response {
    let sent = match receive(body).await {
        Ok(sent) => sent,
        Err(status) => return status_page(&reader, status),
    };
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        let (found, document) = surveys::to_translate(services, viewer, &slug).await?;
        if !found.in_work {
            return Err(Refusal::Conflict("translations-conflict-not-in-work"));
        }
        let read = off_the_thread(move || from_translator(&document, &sent.file)).await;
        let read = read.map_err(|Refused(reason)| at_the_file(reason))?;
        let entries = serde_json::to_string(&read.entries).unwrap_or_default();
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::translation_page(frame, &read.report, &found.survey, read.language, &entries)
        }))
    };
    match result.await {
        Err(refusal @ Refusal::Invalid(_)) => {
            super::managing::shown_again(&reader, &slug, refusal).await
        }
        other => answer(&reader, other),
    }
}

/// A file as it was sent.
#[derive(Default)]
pub(super) struct Sent {
    slug: String,
    name: String,
    file: Vec<u8>,
    /// What was read from a translator's file, as JSON.
    pub(super) entries: String,
}

pub(super) async fn receive(
    body: Result<Multipart, MultipartRejection>,
) -> Result<Sent, StatusCode> {
    let mut parts = body.map_err(|rejection| rejection.status())?;
    let status = |error: MultipartError| error.status();
    let mut sent = Sent::default();
    while let Some(part) = parts.next_field().await.map_err(status)? {
        match part.name().unwrap_or_default() {
            "slug" => sent.slug = part.text().await.map_err(status)?,
            "entries" => sent.entries = part.text().await.map_err(status)?,
            "file" => {
                part.file_name()
                    .unwrap_or_default()
                    .clone_into(&mut sent.name);
                sent.file = part.bytes().await.map_err(status)?.to_vec();
            }
            _ => {}
        }
    }
    Ok(sent)
}

#[cfg(test)]
mod tests;
