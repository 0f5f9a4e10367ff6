//! Results: releases, their files, the preview and the sign-off.

use axum::{
    Form, Router,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::results::{preview_page, release_list_page, release_page};
use folkmoot_domain::results::csv;
use folkmoot_services::{Refusal, results};
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::{file, see_other},
    page, refused,
};

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/surveys/{slug}/results", get(list).post(sign_off))
        .route("/surveys/{slug}/results/{release}", get(show))
}

/// The releases; the only one is shown at once, unless somebody may want the preview.
async fn list(reader: Reader, Path(slug): Path<String>) -> Response {
    match results::list(&reader.state.services, &slug).await {
        Ok(model) => {
            let manager = reader
                .viewer
                .as_ref()
                .is_some_and(|viewer| viewer.survey_manager);
            match model.releases.as_slice() {
                [only] if !manager => see_other(&format!(
                    "/surveys/{}/results/{}",
                    model.survey.slug, only.number
                )),
                _ => page(&reader, StatusCode::OK, |frame| {
                    release_list_page(frame, &model)
                }),
            }
        }
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// A release as page, `….csv` or `….json`; `preview` for those who manage surveys.
async fn show(
    reader: Reader,
    Path((slug, release)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Response {
    if release == "preview" {
        let version = wanted.version.as_deref().and_then(read_number);
        return preview(&reader, &slug, version).await;
    }
    let (number, form) = release.split_once('.').unwrap_or((&release, ""));
    let Some(number) = read_number(number) else {
        return refused(&reader, &Refusal::NotFound);
    };
    let services = &reader.state.services;
    let answer = match form {
        "" => results::show(services, &slug, number)
            .await
            .map(|model| page(&reader, StatusCode::OK, |frame| release_page(frame, &model))),
        "csv" => results::show(services, &slug, number).await.map(|model| {
            let text = csv(&model.release, reader.language);
            let name = format!("{slug}-{number}.csv");
            download(
                file(&reader, "text/csv; charset=utf-8; header=present", text),
                &name,
            )
        }),
        "json" => results::document(services, &slug, number)
            .await
            .map(|document| {
                let name = format!("{slug}-{number}.json");
                download(file(&reader, "application/json", document), &name)
            }),
        _ => Err(Refusal::NotFound),
    };
    answer.unwrap_or_else(|refusal| refused(&reader, &refusal))
}

/// The version to preview; the newest without.
#[derive(Deserialize)]
struct Wanted {
    version: Option<String>,
}

async fn preview(reader: &Reader, slug: &str, version: Option<i64>) -> Response {
    let Some(viewer) = &reader.viewer else {
        return refused(reader, &Refusal::SignInNeeded);
    };
    match results::preview_of(&reader.state.services, viewer, slug, version).await {
        Ok(model) => page(reader, StatusCode::OK, |frame| preview_page(frame, &model)),
        Err(refusal) => refused(reader, &refusal),
    }
}

#[derive(Deserialize)]
struct SignOff {
    #[serde(default)]
    digest: String,
    #[serde(default)]
    version: String,
}

async fn sign_off(reader: Reader, Path(slug): Path<String>, Form(form): Form<SignOff>) -> Response {
    let Some(viewer) = &reader.viewer else {
        return refused(&reader, &Refusal::SignInNeeded);
    };
    let services = &reader.state.services;
    let version = read_number(&form.version);
    match results::release_of(services, viewer, &slug, version, &form.digest).await {
        Ok(number) => see_other(&format!("/surveys/{slug}/results/{number}")),
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// A number as addresses write it: no sign, no leading zero.
pub fn read_number(text: &str) -> Option<i64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    text.parse().ok().filter(|_| plain)
}

fn download(mut response: Response, name: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        response
            .headers_mut()
            .insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
