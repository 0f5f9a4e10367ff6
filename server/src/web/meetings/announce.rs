//! `/groups/{slug}/meetings/new` and `/groups/{slug}/series/…`.

use axum::{Router, body::Bytes, extract::Path, response::Response, routing::get};
use folkmoot_app::meetings as pages;
use folkmoot_domain::{
    bodies::read_day,
    forms::Form,
    ids::SeriesId,
    meetings::{GroupRef, MeetingEntry, Series, SeriesEntry},
};
use folkmoot_services::{Refusal, meetings};
use http::StatusCode;
use serde::Deserialize;

use super::{At, reference};
use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{Typed, answer, sent, signed_in, typed},
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

fn series_id(text: &str) -> Result<SeriesId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

async fn single_form(reader: Reader, Path(slug): Path<String>) -> Response {
    answer(&reader, show_single(&reader, slug, None).await)
}

async fn show_single(
    reader: &Reader,
    slug: String,
    typed: Option<Typed<MeetingEntry>>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let body = meetings::announce_form(&reader.state.services, viewer, slug).await?;
    let (status, form) = typed.unwrap_or_else(|| {
        let blank = MeetingEntry {
            zone: body.zone.clone(),
            minutes: "60".to_owned(),
            ..MeetingEntry::default()
        };
        (StatusCode::OK, Form::new(blank))
    });
    let group = reference(body);
    Ok(page(reader, status, |frame| {
        pages::announce_page(frame, &group, &form)
    }))
}

async fn announce(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: MeetingEntry = sent(&body)?;
        let services = &reader.state.services;
        match meetings::announce_meeting(services, viewer, slug.clone(), values.clone()).await {
            Ok(meeting) => {
                let (group, date) = (slug, meeting.original_date);
                Ok(see_other(&At { group, date }.address()))
            }
            Err(refusal) => show_single(&reader, slug, Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}

async fn series_form(reader: Reader, Path(slug): Path<String>) -> Response {
    answer(&reader, show_series(&reader, slug, None).await)
}

async fn show_series(
    reader: &Reader,
    slug: String,
    typed: Option<Typed<SeriesEntry>>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let (body, _) = meetings::series_form(&reader.state.services, viewer, slug, None).await?;
    let (status, form) = typed.unwrap_or_else(|| {
        let blank = SeriesEntry {
            zone: body.zone.clone(),
            minutes: "60".to_owned(),
            every_weeks: "2".to_owned(),
            ..SeriesEntry::default()
        };
        (StatusCode::OK, Form::new(blank))
    });
    let group = reference(body);
    Ok(page(reader, status, |frame| {
        pages::series_page(frame, &group, None, &form)
    }))
}

async fn create(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: SeriesEntry = sent(&body)?;
        let services = &reader.state.services;
        match meetings::create_series(services, viewer, slug.clone(), values.clone()).await {
            Ok(_) => Ok(see_other(&list_of(&slug))),
            Err(refusal) => show_series(&reader, slug, Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}

/// The meetings of one group.
fn list_of(slug: &str) -> String {
    format!("/meetings?group={slug}")
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
    answer(&reader, show_change(&reader, &slug, &id, None).await)
}

async fn show_change(
    reader: &Reader,
    slug: &str,
    id: &str,
    typed: Option<Typed<SeriesEntry>>,
) -> Result<Response, Refusal> {
    let (group, series) = of(reader, slug, id).await?;
    let (status, form) = typed.unwrap_or_else(|| (StatusCode::OK, Form::new(as_it_is(series))));
    Ok(page(reader, status, |frame| {
        pages::series_page(frame, &group, Some(id), &form)
    }))
}

/// The pattern as the form starts from it; from which day on it changes is left to say.
fn as_it_is(series: Series) -> SeriesEntry {
    SeriesEntry {
        title: series.title,
        starts_on: String::new(),
        wall_time: series.wall_time.strftime("%H:%M").to_string(),
        zone: series.zone,
        minutes: series.minutes.to_string(),
        every_weeks: series.every_weeks.to_string(),
        until: series.until.map(|day| day.to_string()).unwrap_or_default(),
        place: series.place,
    }
}

async fn change(reader: Reader, Path((slug, id)): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: SeriesEntry = sent(&body)?;
        let (services, series) = (&reader.state.services, series_id(&id)?);
        match meetings::change_series(services, viewer, slug.clone(), series, values.clone()).await
        {
            Ok(_) => Ok(see_other(&list_of(&slug))),
            Err(refusal) => show_change(&reader, &slug, &id, Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}

async fn end_form(reader: Reader, Path((slug, id)): Path<(String, String)>) -> Response {
    let blank = (StatusCode::OK, Form::default());
    answer(&reader, show_end(&reader, &slug, &id, blank).await)
}

async fn show_end(
    reader: &Reader,
    slug: &str,
    id: &str,
    (status, form): Typed<String>,
) -> Result<Response, Refusal> {
    let (group, series) = of(reader, slug, id).await?;
    Ok(page(reader, status, |frame| {
        pages::end_series_page(frame, &group, id, &series.title, &form)
    }))
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
            Ok(()) => Ok(see_other(&list_of(&slug))),
            Err(refusal) => show_end(&reader, &slug, &id, typed(refusal, values.until)?).await,
        }
    };
    answer(&reader, result.await)
}
