//! `/groups/{slug}/meetings/new` and `/groups/{slug}/series/…`.

use axum::{Router, body::Bytes, extract::Path, response::Response, routing::get};
use folkmoot_app::meetings as pages;
use folkmoot_domain::{
    bodies::{Body, read_day},
    forms::Form,
    ids::SeriesId,
    meetings::{GroupRef, MeetingEntry, Series, SeriesEntry},
};
use folkmoot_services::{Refusal, meetings};
use http::StatusCode;
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{answer, mistakes, sent, signed_in},
    page,
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route(
            "/groups/{slug}/meetings/new",
            get(single_form).post(announce),
        )
        .route("/groups/{slug}/series/new", get(series_form).post(create))
        .route(
            "/groups/{slug}/series/{id}/change",
            get(change_form).post(change),
        )
        .route("/groups/{slug}/series/{id}/end", get(end_form).post(end))
}

fn reference(body: Body) -> GroupRef {
    GroupRef {
        slug: body.slug,
        name: body.name,
    }
}

fn series_id(text: &str) -> Result<SeriesId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

async fn single_form(reader: Reader, Path(slug): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let body = meetings::announce_form(&reader.state.services, viewer, slug).await?;
        let form = Form::new(MeetingEntry {
            zone: body.zone.clone(),
            minutes: "60".to_owned(),
            ..MeetingEntry::default()
        });
        let group = reference(body);
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::announce_page(frame, &group, &form)
        }))
    };
    answer(&reader, result.await)
}

async fn announce(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: MeetingEntry = sent(&body)?;
        let services = &reader.state.services;
        match meetings::announce_meeting(services, viewer, slug.clone(), values.clone()).await {
            Ok(meeting) => Ok(see_other(&format!(
                "/meetings/{slug}/{}",
                meeting.original_date
            ))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let group = reference(meetings::announce_form(services, viewer, slug).await?);
                Ok(page(&reader, status, |frame| {
                    pages::announce_page(frame, &group, &Form { values, errors })
                }))
            }
        }
    };
    answer(&reader, result.await)
}

async fn series_form(reader: Reader, Path(slug): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (body, _) = meetings::series_form(&reader.state.services, viewer, slug, None).await?;
        let form = Form::new(SeriesEntry {
            zone: body.zone.clone(),
            minutes: "60".to_owned(),
            every_weeks: "2".to_owned(),
            ..SeriesEntry::default()
        });
        let group = reference(body);
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::series_page(frame, &group, None, &form)
        }))
    };
    answer(&reader, result.await)
}

async fn create(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: SeriesEntry = sent(&body)?;
        let services = &reader.state.services;
        match meetings::create_series(services, viewer, slug.clone(), values.clone()).await {
            Ok(_) => Ok(see_other(&format!("/meetings?group={slug}"))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let (body, _) = meetings::series_form(services, viewer, slug, None).await?;
                let group = reference(body);
                Ok(page(&reader, status, |frame| {
                    pages::series_page(frame, &group, None, &Form { values, errors })
                }))
            }
        }
    };
    answer(&reader, result.await)
}

/// The body and a series of it, for somebody who keeps its books.
async fn of(reader: &Reader, slug: &str, id: &str) -> Result<(GroupRef, Series), Refusal> {
    let viewer = signed_in(reader)?;
    let id = series_id(id)?;
    let services = &reader.state.services;
    let (body, series) = meetings::series_form(services, viewer, slug.to_owned(), Some(id)).await?;
    Ok((reference(body), series.ok_or(Refusal::NotFound)?))
}

async fn change_form(reader: Reader, Path((slug, id)): Path<(String, String)>) -> Response {
    let result = async {
        let (group, series) = of(&reader, &slug, &id).await?;
        let form = Form::new(SeriesEntry {
            title: series.title,
            starts_on: String::new(),
            wall_time: series.wall_time.strftime("%H:%M").to_string(),
            zone: series.zone,
            minutes: series.minutes.to_string(),
            every_weeks: series.every_weeks.to_string(),
            until: series.until.map(|day| day.to_string()).unwrap_or_default(),
            place: series.place,
        });
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::series_page(frame, &group, Some(&id), &form)
        }))
    };
    answer(&reader, result.await)
}

async fn change(reader: Reader, Path((slug, id)): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: SeriesEntry = sent(&body)?;
        let services = &reader.state.services;
        let series = series_id(&id)?;
        match meetings::change_series(services, viewer, slug.clone(), series, values.clone()).await
        {
            Ok(_) => Ok(see_other(&format!("/meetings?group={slug}"))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let (group, _) = of(&reader, &slug, &id).await?;
                Ok(page(&reader, status, |frame| {
                    pages::series_page(frame, &group, Some(&id), &Form { values, errors })
                }))
            }
        }
    };
    answer(&reader, result.await)
}

async fn end_form(reader: Reader, Path((slug, id)): Path<(String, String)>) -> Response {
    let result = async {
        let (group, series) = of(&reader, &slug, &id).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::end_series_page(frame, &group, &id, &series.title, &Form::default())
        }))
    };
    answer(&reader, result.await)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct End {
    until: String,
}

async fn end(reader: Reader, Path((slug, id)): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: End = sent(&body)?;
        let services = &reader.state.services;
        let mut errors = Vec::new();
        let outcome = match read_day(&values.until, "until", &mut errors) {
            Some(until) => {
                meetings::end_series(services, viewer, slug.clone(), series_id(&id)?, until).await
            }
            None => Err(Refusal::Invalid(errors)),
        };
        match outcome {
            Ok(()) => Ok(see_other(&format!("/meetings?group={slug}"))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let (group, series) = of(&reader, &slug, &id).await?;
                Ok(page(&reader, status, |frame| {
                    let form = Form {
                        values: values.until,
                        errors,
                    };
                    pages::end_series_page(frame, &group, &id, &series.title, &form)
                }))
            }
        }
    };
    answer(&reader, result.await)
}
