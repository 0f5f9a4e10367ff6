//! A series of meetings is announced, changed, ended.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::Body,
    forms::FieldError,
    ids::SeriesId,
    meetings::{NewSeries, Series, SeriesEntry},
    record::{Act, Kind},
};
use folkmoot_store::{Tx, meetings};
use jiff::{Timestamp, ToSpan, civil::Date};

use super::clock;
use crate::{
    Refusal, Services,
    bodies::{Books, keep_books, open_books},
    record,
};

/// The body, and the series when there is one already.
pub async fn series_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    series: Option<SeriesId>,
) -> Result<(Body, Option<Series>), Refusal> {
    open_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books { body, .. } = books;
            let series = match series {
                Some(id) => Some(of(tx, &body, id).await?),
                None => None,
            };
            Ok((body, series))
        })
    })
    .await
}

/// Announces a series.
pub async fn create_series(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: SeriesEntry,
) -> Result<Series, Refusal> {
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services, body, at, ..
            } = books;
            let new = entry.read(&services.zones).map_err(Refusal::Invalid)?;
            let series = add(&services, tx, &body, new, at).await?;
            enter(&services, tx, Kind::SeriesCreated, &body, &series, None, at).await?;
            Ok(series)
        })
    })
    .await
}

/// Goes on with another pattern from its first day on: the old series ends the day before, a new one begins.
///
/// Refused while a meeting of the old series from that day on has something written down about it other than that it is
/// cancelled: it would lose its place.
pub async fn change_series(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    series: SeriesId,
    entry: SeriesEntry,
) -> Result<Series, Refusal> {
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services, body, at, ..
            } = books;
            let old = of(tx, &body, series).await?;
            let new = entry.read(&services.zones).map_err(Refusal::Invalid)?;
            let first = new.starts_on;
            let last = first.yesterday().unwrap_or(first);
            end(&services, tx, &body, &old, last, "starts_on", at).await?;
            let series = add(&services, tx, &body, new, at).await?;
            enter(
                &services,
                tx,
                Kind::SeriesChanged,
                &body,
                &series,
                Some(old.id),
                at,
            )
            .await?;
            Ok(series)
        })
    })
    .await
}

/// Ends a series; the day given is the last on which it may have a meeting.
pub async fn end_series(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    series: SeriesId,
    until: Date,
) -> Result<(), Refusal> {
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services, body, at, ..
            } = books;
            let old = of(tx, &body, series).await?;
            end(&services, tx, &body, &old, until, "until", at).await?;
            let ended = Series {
                until: Some(until),
                ..old
            };
            enter(&services, tx, Kind::SeriesChanged, &body, &ended, None, at).await
        })
    })
    .await
}

async fn of(tx: &mut Tx, body: &Body, series: SeriesId) -> Result<Series, Refusal> {
    meetings::series_by_id(tx, series)
        .await?
        .filter(|found| found.body == body.id)
        .ok_or(Refusal::NotFound)
}

/// Adds a series whose meetings have addresses of their own.
async fn add(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    new: NewSeries,
    at: Timestamp,
) -> Result<Series, Refusal> {
    let id = SeriesId(services.new_id());
    let series = Series {
        id,
        body: body.id,
        title: new.title,
        zone: new.zone,
        starts_on: new.starts_on,
        wall_time: new.wall_time,
        minutes: new.minutes,
        every_weeks: new.every_weeks,
        until: new.until,
        place: new.place,
        uid: id.to_string(),
        sequence: 0,
        created_at: at,
        changed_at: at,
    };
    let others = meetings::all_series(tx, Some(body.id)).await?;
    let stored = meetings::all(tx, Some(body.id)).await?;
    // A date is the address of one meeting of the body. Patterns in weeks meet within two years or hardly ever.
    let horizon = series
        .starts_on
        .checked_add(2.years())
        .unwrap_or(series.starts_on);
    let taken = series.dates(series.starts_on, horizon).any(|date| {
        others.iter().any(|other| other.falls_on(date))
            || stored.iter().any(|meeting| meeting.original_date == date)
    });
    if taken {
        let error = FieldError::new("starts_on", "meetings-error-day-taken");
        return Err(Refusal::Invalid(vec![error]));
    }
    meetings::add_series(tx, &series).await?;
    Ok(series)
}

async fn end(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    old: &Series,
    until: Date,
    field: &'static str,
    at: Timestamp,
) -> Result<(), Refusal> {
    let today = body.day_of(services.now(), &services.zones);
    if until < today || old.until.is_some_and(|known| known <= until) {
        let error = FieldError::new(field, "meetings-error-past");
        return Err(Refusal::Invalid(vec![error]));
    }
    let stored = meetings::all(tx, Some(body.id)).await?;
    let in_the_way = stored.iter().any(|meeting| {
        meeting.series == Some(old.id) && meeting.original_date > until && !meeting.cancelled
    });
    if in_the_way {
        return Err(Refusal::Conflict("meetings-conflict-series"));
    }
    Ok(meetings::end_series(tx, old.id, until, at).await?)
}

async fn enter(
    services: &Services,
    tx: &mut Tx,
    kind: Kind,
    body: &Body,
    series: &Series,
    follows: Option<SeriesId>,
    at: Timestamp,
) -> Result<(), Refusal> {
    let act = Act::new(kind, series.id.0)
        .fact("body", body.slug.as_str())
        .fact("starts_on", series.starts_on.to_string())
        .fact("until", series.until.map(|day| day.to_string()))
        .fact("time", clock(series.wall_time))
        .fact("zone", series.zone.as_str())
        .fact("minutes", series.minutes)
        .fact("every_weeks", series.every_weeks)
        .fact("follows", follows.map(|id| id.to_string()))
        .document("title", series.title.as_str())
        .document("place", series.place.as_str());
    record::enter(services, tx, act, at).await?;
    Ok(())
}
