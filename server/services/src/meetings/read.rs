//! What the pages of meetings and the calendar feeds show.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, VotingStatus},
    ids::MeetingId,
    meetings::{
        Attendance, Attendee, GroupRef, Meeting, MeetingPage, MeetingSummary, Meetings, Occurrence,
        QuorumNote, Series, SeriesSummary, Standing, next_dates, occurrence_on, occurrences,
    },
    motions::{Matter, Mode},
};
use folkmoot_store::{
    Tx, bodies,
    meetings::{self as stored, attendance, minutes},
};
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};

use super::{attend::attendees, calendar, calendar_of};
use crate::{Refusal, Services, bodies::keeps_the_books};

/// How far ahead the list of meetings looks.
const DAYS_AHEAD: i32 = 60;

/// How far back one page of past meetings goes.
const DAYS_BACK: i32 = 120;

/// What there is at the address of a meeting.
#[derive(Debug, Clone)]
pub enum Found {
    /// The meeting.
    Here(Box<MeetingPage>),
    /// A meeting was moved to this day; its address is the day it was first announced for.
    At(Date),
}

/// Coming and past meetings of one group, or of all; `before` goes back in time.
pub async fn meetings(
    services: &Services,
    viewer: Option<&Viewer>,
    group: Option<String>,
    before: Option<Date>,
) -> Result<Meetings, Refusal> {
    let (services, viewer) = (services.clone(), viewer.cloned());
    services
        .store
        .clone()
        .read(move |tx| {
            Box::pin(async move {
                let now = services.now();
                let all = bodies::all(tx).await?;
                let one = match &group {
                    Some(slug) => Some(
                        all.iter()
                            .find(|body| body.slug == *slug)
                            .ok_or(Refusal::NotFound)?
                            .id,
                    ),
                    None => None,
                };
                let series = stored::all_series(tx, one).await?;
                let written = stored::all(tx, one).await?;
                let published = minutes::published(tx).await?;
                let today = now.to_zoned(TimeZone::UTC).date();
                let end = before.unwrap_or_else(|| days(today, 2));
                let start = days(end, -DAYS_BACK);
                let summary = |occurrence: Occurrence| summary(&all, occurrence, &published, now);
                let past = occurrences(&series, &written, start, end, &services.zones)
                    .into_iter()
                    .rev()
                    .filter(|occurrence| occurrence.ends <= now)
                    .filter_map(summary)
                    .collect();
                let upcoming = if before.is_some() {
                    Vec::new()
                } else {
                    let ahead = days(today, DAYS_AHEAD);
                    occurrences(&series, &written, days(today, -2), ahead, &services.zones)
                        .into_iter()
                        .filter(|occurrence| now < occurrence.ends)
                        .filter_map(summary)
                        .collect()
                };
                let older = series
                    .iter()
                    .map(|series| series.starts_on)
                    .chain(written.iter().map(|meeting| meeting.date))
                    .any(|date| date < start)
                    .then_some(start);
                let mut kept = Vec::new();
                for body in all.iter().filter(|body| one.is_none_or(|id| id == body.id)) {
                    if keeps_the_books(&services, tx, body, viewer.as_ref()).await? {
                        kept.push(reference(body));
                    }
                }
                let series = series
                    .into_iter()
                    .filter(|series| series.until.is_none_or(|until| today <= until))
                    .filter_map(|series| {
                        let group = all.iter().find(|body| body.id == series.body)?;
                        let local = group.day_of(now, &services.zones);
                        Some(SeriesSummary {
                            next: next_dates(&series, &written, local, 3),
                            may_change: kept.iter().any(|kept| kept.slug == group.slug),
                            group: reference(group),
                            series,
                        })
                    })
                    .collect();
                Ok(Meetings {
                    upcoming,
                    past,
                    series,
                    older,
                    now,
                    may_announce: kept,
                })
            })
        })
        .await
}

/// One meeting by its group and the day it was first announced for.
pub async fn meeting(
    services: &Services,
    viewer: Option<&Viewer>,
    slug: String,
    date: Date,
) -> Result<Found, Refusal> {
    let (services, viewer) = (services.clone(), viewer.cloned());
    services
        .store
        .clone()
        .read(move |tx| {
            Box::pin(async move {
                let body = bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let (series, written) = calendar_of(tx, body.id).await?;
                let Some(occurrence) = occurrence_on(&series, &written, date, &services.zones)
                else {
                    return written
                        .iter()
                        .find(|meeting| meeting.date == date)
                        .map(|meeting| Found::At(meeting.original_date))
                        .ok_or(Refusal::NotFound);
                };
                let keeps = keeps_the_books(&services, tx, &body, viewer.as_ref()).await?;
                let page = page(&services, tx, body, occurrence, &series, &written, keeps).await?;
                Ok(Found::Here(Box::new(page)))
            })
        })
        .await
}

async fn page(
    services: &Services,
    tx: &mut Tx,
    body: Body,
    occurrence: Occurrence,
    series: &[Series],
    written: &[Meeting],
    may_keep: bool,
) -> Result<MeetingPage, Refusal> {
    let now = services.now();
    let (versions, draft, motions) = match occurrence.meeting {
        Some(meeting) => (
            minutes::versions(tx, meeting).await?,
            minutes::draft(tx, meeting).await?,
            attendance::motions(tx, meeting).await?,
        ),
        None => (Vec::new(), None, Vec::new()),
    };
    let attendees = attendees(tx, &body, &occurrence, false).await?;
    let quorum = quorum(tx, &body, occurrence.wall.date(), &attendees).await?;
    let date = occurrence.original_date;
    // A year in both directions finds the neighbours of any series, and of single meetings that matter.
    let around = occurrences(
        series,
        written,
        days(date, -366),
        days(date, 366),
        &services.zones,
    );
    let place = around
        .iter()
        .position(|other| other.original_date == date)
        .unwrap_or(0);
    Ok(MeetingPage {
        group: reference(&body),
        standing: Standing::at(now, &occurrence, !versions.is_empty()),
        attendees,
        quorum,
        minutes: versions,
        being_written: draft.is_some(),
        motions,
        previous: place
            .checked_sub(1)
            .and_then(|place| around.get(place))
            .map(|other| other.original_date),
        next: around.get(place + 1).map(|other| other.original_date),
        now,
        may_keep,
        occurrence,
    })
}

/// The quorum of a meeting by the body's rules, once attendance is noted; nothing for a body without votes or rules.
async fn quorum(
    tx: &mut Tx,
    body: &Body,
    day: Date,
    attendees: &[Attendee],
) -> Result<Option<QuorumNote>, Refusal> {
    if attendees.is_empty() {
        return Ok(None);
    }
    let voting = bodies::voting_members(tx, body.id, day).await?;
    let Some(rules) = bodies::rules_on(tx, body.id, day).await? else {
        return Ok(None);
    };
    let share = rules
        .rules
        .for_motion(Matter::Ordinary, Mode::Meeting)
        .and_then(|rule| rule.decision.quorum)
        .map(|quorum| quorum.share);
    let (Some(share), Ok(base)) = (share, u32::try_from(voting.len())) else {
        return Ok(None);
    };
    let present = attendees
        .iter()
        .filter(|attendee| attendee.voting_status == Some(VotingStatus::Voting))
        .filter(|attendee| attendee.attendance.is_some_and(Attendance::was_there))
        .count();
    Ok((base > 0).then(|| QuorumNote {
        voting_members: i64::from(base),
        present: i64::try_from(present).unwrap_or(i64::MAX),
        needed: i64::from(share.needed(base)),
    }))
}

/// The calendar of one group, or of all, as iCalendar text; `site` is the public address without a slash at its end.
pub async fn feed(
    services: &Services,
    site: String,
    name: String,
    group: Option<String>,
) -> Result<String, Refusal> {
    let services = services.clone();
    let inside = services.clone();
    let feed = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let bodies = match &group {
                    Some(slug) => vec![bodies::by_slug(tx, slug).await?.ok_or(Refusal::NotFound)?],
                    None => bodies::all(tx).await?,
                };
                let one = match (&group, bodies.first()) {
                    (Some(_), Some(body)) => Some(body.id),
                    _ => None,
                };
                let name = match (&group, bodies.first()) {
                    (Some(_), Some(body)) => format!("{name} · {}", body.name),
                    _ => name,
                };
                Ok::<_, Refusal>(calendar::Feed {
                    name,
                    site,
                    series: stored::all_series(tx, one).await?,
                    meetings: stored::all(tx, one).await?,
                    bodies,
                })
            })
        })
        .await?;
    Ok(calendar::render(&feed, inside.now(), &inside.zones))
}

pub(super) fn summary(
    bodies: &[Body],
    occurrence: Occurrence,
    published: &[MeetingId],
    now: Timestamp,
) -> Option<MeetingSummary> {
    let body = bodies.iter().find(|body| body.id == occurrence.body)?;
    let has_minutes = occurrence
        .meeting
        .is_some_and(|meeting| published.contains(&meeting));
    Some(MeetingSummary {
        group: reference(body),
        standing: Standing::at(now, &occurrence, has_minutes),
        occurrence,
    })
}

fn reference(body: &Body) -> GroupRef {
    GroupRef {
        slug: body.slug.clone(),
        name: body.name.clone(),
    }
}

/// A day some days away; the day itself at the ends of the calendar.
pub(super) fn days(from: Date, count: i32) -> Date {
    from.checked_add(count.days()).unwrap_or(from)
}
