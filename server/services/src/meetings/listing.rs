//! All meetings in one order, the latest first: for the reading interface, whose lists all page alike.

use folkmoot_domain::{
    meetings::{Cursor, MeetingSummary, Stretch, latest_first},
    paging::Limit,
};
use folkmoot_store::{
    bodies,
    meetings::{self as stored, minutes},
};
use jiff::{civil::Date, tz::TimeZone};

use super::read::{days, summary};
use crate::{Refusal, Services};

/// How far ahead the list begins when nothing is said.
const DAYS_AHEAD: i32 = 60;

/// How far ahead it goes at most: a series has no end of its own.
const MOST_DAYS_AHEAD: i32 = 400;

/// Which meetings a page shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// Only those of this group.
    pub group: Option<String>,
    /// Only those held on this day or later.
    pub from: Option<Date>,
    /// Only those held before this day, at most 400 days from now; 60 days from now when nothing is said.
    pub before: Option<Date>,
    /// Where the page begins.
    pub after: Option<Cursor>,
    /// How many.
    pub limit: Limit,
}

/// A page of meetings, the latest first, and where the next page begins.
pub async fn page(
    services: &Services,
    wanted: Wanted,
) -> Result<(Vec<MeetingSummary>, Option<Cursor>), Refusal> {
    let services = services.clone();
    services
        .store
        .clone()
        .read(move |tx| {
            Box::pin(async move {
                let now = services.now();
                let all = bodies::all(tx).await?;
                let one = match &wanted.group {
                    Some(slug) => {
                        let found = all.iter().find(|body| body.slug == *slug);
                        Some(found.ok_or(Refusal::NotFound)?.id)
                    }
                    None => None,
                };
                let series = stored::all_series(tx, one).await?;
                let written = stored::all(tx, one).await?;
                let published = minutes::published(tx).await?;
                let today = now.to_zoned(TimeZone::UTC).date();
                let furthest = days(today, MOST_DAYS_AHEAD);
                let usual = days(today, DAYS_AHEAD);
                let stretch = Stretch {
                    from: wanted.from,
                    before: wanted.before.map_or(usual, |before| before.min(furthest)),
                    after: wanted.after,
                    limit: wanted.limit,
                };
                let (found, next) = latest_first(&series, &written, stretch, &services.zones);
                let items = found
                    .into_iter()
                    .filter_map(|occurrence| summary(&all, occurrence, &published, now))
                    .collect();
                Ok((items, next))
            })
        })
        .await
}
