//! `/decisions.atom`: the register as Atom (RFC 4287), with the filters of its page.

use std::iter::once;

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::{extract::Query, response::Response};
use folkmoot_app::motions::standing_in_words;
use folkmoot_domain::motions::reading::RegisterRow;
use folkmoot_domain::motions::register::RegisterQuery;
use folkmoot_services::motions;
use jiff::Timestamp;

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
                updated: instant(row.closed_at.unwrap_or(row.opened_at)),
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
    let updated = rows
        .iter()
        .map(|row| row.closed_at.unwrap_or(row.opened_at));
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

/// The feed's own type for an instant.
fn instant(at: Timestamp) -> FixedDateTime {
    at.to_string().parse().unwrap_or_default()
}
