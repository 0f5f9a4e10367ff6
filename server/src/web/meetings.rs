//! `/meetings`, the forms of meetings, and the calendar feeds.

mod announce;
mod change;
mod minutes;
mod note;

use axum::{
    Router,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::meetings as pages;
use folkmoot_domain::{bodies::Body, meetings::GroupRef};
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
    bodies::{answer, json},
    page,
};

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/meetings", get(list))
        .route("/meetings/{group}/{date}", get(meeting))
        .route("/calendar.ics", get(calendar))
        .route("/groups/{slug}/calendar.ics", get(group_calendar))
        .merge(announce::routes())
        .merge(change::routes())
        .merge(minutes::routes())
        .merge(note::routes())
}

/// What a list or a meeting may be asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    format: String,
    group: String,
    before: String,
    version: String,
}

/// A day of an address; what is none is not found.
fn day(text: &str) -> Result<Date, Refusal> {
    folkmoot_domain::bodies::read_day(text, "date", &mut Vec::new()).ok_or(Refusal::NotFound)
}

/// The address of a meeting: who meets, and the day it was first announced for.
struct At {
    group: String,
    date: Date,
}

impl At {
    fn read((group, date): (String, String)) -> Result<Self, Refusal> {
        let date = day(&date)?;
        Ok(Self { group, date })
    }

    fn address(&self) -> String {
        format!("/meetings/{}/{}", self.group, self.date)
    }
}

fn reference(body: Body) -> GroupRef {
    GroupRef {
        slug: body.slug,
        name: body.name,
    }
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
    Path(path): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let result = async {
        let at = At::read(path)?;
        let viewer = reader.viewer.as_ref();
        let services = &reader.state.services;
        let model = match meetings::meeting(services, viewer, at.group.clone(), at.date).await? {
            Found::Here(model) => model,
            Found::At(date) => return Ok(see_other(&At { date, ..at }.address())),
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
