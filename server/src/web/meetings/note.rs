//! `/meetings/{group}/{date}/attendance` and `…/motions`: who was there, and what it dealt with.

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::meetings as pages;
use folkmoot_domain::{forms::FieldError, meetings::AttendanceEntry};
use folkmoot_services::{Refusal, meetings};
use http::StatusCode;
use serde::Deserialize;

use super::{At, reference};
use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{answer, mistakes, sent, signed_in},
    page,
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route(
            "/meetings/{group}/{date}/attendance",
            get(attendance_form).post(note_attendance),
        )
        .route(
            "/meetings/{group}/{date}/motions",
            get(links_form).post(link),
        )
}

/// Whom the search is for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Search {
    find: String,
}

async fn attendance_form(
    reader: Reader,
    Path(path): Path<(String, String)>,
    Query(search): Query<Search>,
) -> Response {
    let result = async {
        let at = At::read(path)?;
        show_attendance(&reader, at, search.find, (StatusCode::OK, Vec::new())).await
    };
    answer(&reader, result.await)
}

async fn show_attendance(
    reader: &Reader,
    at: At,
    find: String,
    (status, errors): (StatusCode, Vec<FieldError>),
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    let sheet =
        meetings::attendance_sheet(services, viewer, at.group, at.date, find.clone()).await?;
    let group = reference(sheet.body);
    Ok(page(reader, status, |frame| {
        let (occurrence, attendees) = (&sheet.occurrence, &sheet.attendees);
        pages::attendance_page(frame, &group, occurrence, attendees, &find, &errors)
    }))
}

async fn note_attendance(
    reader: Reader,
    Path(path): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let result = async {
        let (viewer, at) = (signed_in(&reader)?, At::read(path)?);
        let fields: Vec<(String, String)> = sent(&body)?;
        let lines: Vec<AttendanceEntry> = fields
            .into_iter()
            .filter_map(|(name, attendance)| {
                let account = name.strip_prefix("attendance-")?.to_owned();
                Some(AttendanceEntry {
                    account,
                    attendance,
                })
            })
            .collect();
        let (services, group) = (&reader.state.services, at.group.clone());
        match meetings::note_attendance(services, viewer, group, at.date, lines).await {
            Ok(()) => Ok(see_other(&format!("{}#attendance", at.address()))),
            Err(refusal) => show_attendance(&reader, at, String::new(), mistakes(refusal)?).await,
        }
    };
    answer(&reader, result.await)
}

async fn links_form(reader: Reader, Path(path): Path<(String, String)>) -> Response {
    let result = async {
        let (viewer, at) = (signed_in(&reader)?, At::read(path)?);
        let services = &reader.state.services;
        let (body, occurrence, motions) =
            meetings::link_sheet(services, viewer, at.group, at.date).await?;
        let group = reference(body);
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::links_page(frame, &group, &occurrence, &motions)
        }))
    };
    answer(&reader, result.await)
}

async fn link(reader: Reader, Path(path): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let (viewer, at) = (signed_in(&reader)?, At::read(path)?);
        let fields: Vec<(String, String)> = sent(&body)?;
        let motions = fields
            .into_iter()
            .filter(|(name, _)| name == "motion")
            .filter_map(|(_, id)| id.parse().ok())
            .collect();
        let (services, group) = (&reader.state.services, at.group.clone());
        meetings::link_motions(services, viewer, group, at.date, motions).await?;
        Ok(see_other(&at.address()))
    };
    answer(&reader, result.await)
}
