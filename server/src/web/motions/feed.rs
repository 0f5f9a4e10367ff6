//! `/decisions.atom`: the register as Atom (RFC 4287), with the filters of its page.

use std::iter::once;

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::{extract::Query, response::Response};
use folkmoot_app::motions::{force_in_words, standing_in_words};
use folkmoot_domain::motions::Force;
use folkmoot_domain::motions::reading::RegisterRow;
use folkmoot_domain::motions::register::RegisterQuery;
use folkmoot_services::motions;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::web::{Reader, answers::file, bodies::answer};

/// The newest decisions that the filters ask for.
pub(super) async fn feed(reader: Reader, Query(query): Query<RegisterQuery>) -> Response {
    let result = async {
        let query = RegisterQuery {
            after: String::new(),
            ..query
        };
        let register = motions::list(&reader.state.services, None, query).await?;
        let text = render(&reader, &register.query, &register.rows);
        Ok(file(&reader, "application/atom+xml; charset=utf-8", text))
    };
    answer(&reader, result.await)
}

fn render(reader: &Reader, query: &RegisterQuery, rows: &[RegisterRow]) -> String {
    let frame = reader.frame();
    let site = reader.state.settings.public_origin();
    let link = |address: String, rel: &str, media_type: &str| Link {
        href: address,
        rel: rel.to_owned(),
        mime_type: Some(media_type.to_owned()),
        ..Link::default()
    };
    let entries = rows
        .iter()
        .map(|row| {
            let address = format!("{site}/decisions/{}", row.code);
            let standing = standing_in_words(&frame, row.standing);
            Entry {
                id: address.clone(),
                title: Text::plain(format!("{} {}: {standing}", row.code, row.title)),
                updated: instant(updated(reader, row)),
                summary: force_in_words(&frame, &row.after).map(Text::plain),
                published: Some(instant(row.opened_at)),
                links: once(link(address, "alternate", "text/html"))
                    .chain(row.joint.iter().map(|other| {
                        let other = format!("{site}/decisions/{other}");
                        link(other, "related", "text/html")
                    }))
                    .collect(),
                authors: vec![Person {
                    name: row.body.name.clone(),
                    ..Person::default()
                }],
                categories: vec![Category {
                    term: row.standing.word().to_owned(),
                    label: Some(standing),
                    ..Category::default()
                }],
                ..Entry::default()
            }
        })
        .collect();
    let updated = rows.iter().map(|row| updated(reader, row));
    let filters = query.address_part();
    let with = |path: &str| match filters.as_str() {
        "" => format!("{site}{path}"),
        filters => format!("{site}{path}?{filters}"),
    };
    let feed = Feed {
        id: with("/decisions.atom"),
        title: Text::plain(format!(
            "{} – {}",
            frame.community,
            frame.t("motions-title")
        )),
        subtitle: Some(Text::plain(frame.t("motions-lead"))),
        updated: instant(updated.max().unwrap_or(Timestamp::UNIX_EPOCH)),
        authors: vec![Person {
            name: frame.community.clone(),
            ..Person::default()
        }],
        lang: Some(frame.language.tag().to_owned()),
        links: vec![
            link(with("/decisions.atom"), "self", "application/atom+xml"),
            link(with("/decisions"), "alternate", "text/html"),
        ],
        entries,
        ..Feed::default()
    };
    feed.to_string()
}

/// When what the feed says of a decision became so: the vote ended, or a day came that changed where the decision stands.
fn updated(reader: &Reader, row: &RegisterRow) -> Timestamp {
    let after = &row.after;
    let day = match after.force {
        Some(Force::InForce) => after.in_force_from,
        Some(Force::UpForReview) => after.review_on,
        Some(Force::Superseded | Force::Repealed) => after.ended_on,
        Some(Force::AwaitingApproval | Force::Coming) | None => None,
    };
    let zones = &reader.state.services.zones;
    let zone = zones.get(&row.body.zone).unwrap_or(TimeZone::UTC);
    let begins = |day: Date| Some(day.to_zoned(zone.clone()).ok()?.timestamp());
    let said = row.closed_at.unwrap_or(row.opened_at);
    day.and_then(begins).map_or(said, |begins| begins.max(said))
}

/// The feed's own type for an instant.
fn instant(at: Timestamp) -> FixedDateTime {
    at.to_string().parse().unwrap_or_default()
}
