//! `/meetings`, the forms of meetings, and the calendar feeds.

mod announce;
mod minutes;

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::meetings as pages;
use folkmoot_domain::{
    forms::Form,
    meetings::{AttendanceEntry, CancelEntry, MeetingPage, MoveEntry},
};
use folkmoot_services::{
    Refusal,
    meetings::{self, Found},
};
use http::StatusCode;
use jiff::civil::Date;
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::{file, see_other},
    bodies::{answer, json, mistakes, sent, signed_in},
    page,
};

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/meetings", get(list))
        .route("/meetings/{group}/{date}", get(meeting))
        .route(
            "/meetings/{group}/{date}/move",
            get(move_form).post(move_it),
        )
        .route(
            "/meetings/{group}/{date}/cancel",
            get(cancel_form).post(cancel),
        )
        .route(
            "/meetings/{group}/{date}/attendance",
            get(attendance_form).post(note_attendance),
        )
        .route(
            "/meetings/{group}/{date}/motions",
            get(links_form).post(link),
        )
        .route("/calendar.ics", get(calendar))
        .route("/groups/{slug}/calendar.ics", get(group_calendar))
        .merge(announce::routes())
        .merge(minutes::routes())
}

/// What a list or a meeting may be asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    format: String,
    group: String,
    before: String,
    version: String,
    find: String,
}

/// A day of an address; what is none is not found.
fn day(text: &str) -> Result<Date, Refusal> {
    folkmoot_domain::bodies::read_day(text, "date", &mut Vec::new()).ok_or(Refusal::NotFound)
}

async fn list(reader: Reader, Query(asked): Query<Asked>) -> Response {
    let result = async {
        let group = (!asked.group.is_empty()).then(|| asked.group.clone());
        let before = match asked.before.as_str() {
            "" => None,
            text => Some(day(text)?),
        };
        let viewer = reader.viewer.as_ref();
        let model = meetings::list(&reader.state.services, viewer, group.clone(), before).await?;
        Ok(if asked.format == "json" {
            json(&reader, &model)
        } else {
            page(&reader, StatusCode::OK, |frame| {
                pages::meetings_page(frame, &model, group.as_deref())
            })
        })
    };
    answer(&reader, result.await)
}

async fn meeting(
    reader: Reader,
    Path((group, date)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let result = async {
        let viewer = reader.viewer.as_ref();
        let services = &reader.state.services;
        let model = match meetings::meeting(services, viewer, group.clone(), day(&date)?).await? {
            Found::Here(model) => model,
            Found::At(date) => return Ok(see_other(&format!("/meetings/{group}/{date}"))),
        };
        Ok(if asked.format == "json" {
            json(&reader, &*model)
        } else {
            page(&reader, StatusCode::OK, |frame| {
                pages::meeting_page(frame, &model, asked.version.parse().ok())
            })
        })
    };
    answer(&reader, result.await)
}

/// A meeting that the signed-in person may keep.
async fn kept(reader: &Reader, group: &str, date: Date) -> Result<MeetingPage, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    match meetings::meeting(services, Some(viewer), group.to_owned(), date).await? {
        Found::Here(model) if model.may_keep => Ok(*model),
        Found::Here(_) => Err(Refusal::NotAllowed("bodies-refused-books")),
        Found::At(_) => Err(Refusal::NotFound),
    }
}

async fn move_form(reader: Reader, Path((group, date)): Path<(String, String)>) -> Response {
    let result = async {
        let model = kept(&reader, &group, day(&date)?).await?;
        let occurrence = &model.occurrence;
        let minutes = (occurrence.ends.as_second() - occurrence.starts.as_second()) / 60;
        let form = Form::new(MoveEntry {
            date: occurrence.wall.date().to_string(),
            wall_time: occurrence.wall.time().strftime("%H:%M").to_string(),
            minutes: minutes.to_string(),
            place: occurrence.place.clone(),
            notice: String::new(),
        });
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::move_page(frame, &model.group, occurrence, &form)
        }))
    };
    answer(&reader, result.await)
}

async fn move_it(
    reader: Reader,
    Path((group, date)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let result = async {
        let (viewer, date) = (signed_in(&reader)?, day(&date)?);
        let values: MoveEntry = sent(&body)?;
        let services = &reader.state.services;
        match meetings::move_meeting(services, viewer, group.clone(), date, values.clone()).await {
            Ok(_) => Ok(see_other(&format!("/meetings/{group}/{date}"))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let model = kept(&reader, &group, date).await?;
                Ok(page(&reader, status, |frame| {
                    let form = Form { values, errors };
                    pages::move_page(frame, &model.group, &model.occurrence, &form)
                }))
            }
        }
    };
    answer(&reader, result.await)
}

async fn cancel_form(reader: Reader, Path((group, date)): Path<(String, String)>) -> Response {
    let result = async {
        let model = kept(&reader, &group, day(&date)?).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::cancel_page(frame, &model.group, &model.occurrence, &Form::default())
        }))
    };
    answer(&reader, result.await)
}

async fn cancel(
    reader: Reader,
    Path((group, date)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let result = async {
        let (viewer, date) = (signed_in(&reader)?, day(&date)?);
        let values: CancelEntry = sent(&body)?;
        let services = &reader.state.services;
        match meetings::cancel_meeting(services, viewer, group.clone(), date, values.clone()).await
        {
            Ok(_) => Ok(see_other(&format!("/meetings/{group}/{date}"))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let model = kept(&reader, &group, date).await?;
                Ok(page(&reader, status, |frame| {
                    let form = Form { values, errors };
                    pages::cancel_page(frame, &model.group, &model.occurrence, &form)
                }))
            }
        }
    };
    answer(&reader, result.await)
}

async fn attendance_form(
    reader: Reader,
    Path((group, date)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let result = async {
        let (viewer, date) = (signed_in(&reader)?, day(&date)?);
        let services = &reader.state.services;
        let find = asked.find;
        let sheet = meetings::attendance_sheet(services, viewer, group, date, find.clone()).await?;
        let reference = folkmoot_domain::meetings::GroupRef {
            slug: sheet.body.slug,
            name: sheet.body.name,
        };
        Ok(page(&reader, StatusCode::OK, |frame| {
            let (occurrence, attendees) = (&sheet.occurrence, &sheet.attendees);
            pages::attendance_page(frame, &reference, occurrence, attendees, &find, &[])
        }))
    };
    answer(&reader, result.await)
}

async fn note_attendance(
    reader: Reader,
    Path((group, date)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let result = async {
        let (viewer, date) = (signed_in(&reader)?, day(&date)?);
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
        let services = &reader.state.services;
        match meetings::note_attendance(services, viewer, group.clone(), date, lines).await {
            Ok(()) => Ok(see_other(&format!("/meetings/{group}/{date}#attendance"))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let sheet =
                    meetings::attendance_sheet(services, viewer, group, date, String::new())
                        .await?;
                let reference = folkmoot_domain::meetings::GroupRef {
                    slug: sheet.body.slug,
                    name: sheet.body.name,
                };
                Ok(page(&reader, status, |frame| {
                    let (occurrence, attendees) = (&sheet.occurrence, &sheet.attendees);
                    pages::attendance_page(frame, &reference, occurrence, attendees, "", &errors)
                }))
            }
        }
    };
    answer(&reader, result.await)
}

async fn links_form(reader: Reader, Path((group, date)): Path<(String, String)>) -> Response {
    let result = async {
        let (viewer, date) = (signed_in(&reader)?, day(&date)?);
        let services = &reader.state.services;
        let (body, occurrence, motions) =
            meetings::link_sheet(services, viewer, group, date).await?;
        let reference = folkmoot_domain::meetings::GroupRef {
            slug: body.slug,
            name: body.name,
        };
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::links_page(frame, &reference, &occurrence, &motions)
        }))
    };
    answer(&reader, result.await)
}

async fn link(
    reader: Reader,
    Path((group, date)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let result = async {
        let (viewer, date) = (signed_in(&reader)?, day(&date)?);
        let fields: Vec<(String, String)> = sent(&body)?;
        let motions = fields
            .into_iter()
            .filter(|(name, _)| name == "motion")
            .filter_map(|(_, id)| id.parse().ok())
            .collect();
        let services = &reader.state.services;
        meetings::link_motions(services, viewer, group.clone(), date, motions).await?;
        Ok(see_other(&format!("/meetings/{group}/{date}")))
    };
    answer(&reader, result.await)
}

async fn calendar(reader: Reader) -> Response {
    feed(&reader, None).await
}

async fn group_calendar(reader: Reader, Path(slug): Path<String>) -> Response {
    feed(&reader, Some(slug)).await
}

async fn feed(reader: &Reader, group: Option<String>) -> Response {
    let settings = &reader.state.settings;
    let result = async {
        let site = settings.public_origin();
        let name = settings.community.clone();
        let text = meetings::feed(&reader.state.services, site, name, group).await?;
        Ok(file(reader, "text/calendar; charset=utf-8", text))
    };
    answer(reader, result.await)
}

#[cfg(test)]
mod tests;
