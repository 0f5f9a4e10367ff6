//! The public record: pages, JSON and the Atom feed.

use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::{
    Router,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::record::{entry_page, record_page, sentence_text};
use folkmoot_domain::{
    paging::Limit,
    record::{Filter, Summary},
};
use folkmoot_services::{Refusal, record};
use http::StatusCode;
use jiff::Timestamp;
use serde::Deserialize;

use crate::web::{AppState, Reader, answers::file, page, refused, results::read_number};

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/record", get(list))
        .route("/record/{entry}", get(show))
        .route("/record.atom", get(feed))
}

#[derive(Deserialize)]
struct ListQuery {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    before: String,
}

async fn list(reader: Reader, Query(query): Query<ListQuery>) -> Response {
    // What is no kind or no number is as good as nothing asked.
    let filter = Filter {
        kind: query.kind.parse().ok(),
        before: read_number(&query.before),
    };
    match record::list(&reader.state.services, filter, Limit::default()).await {
        Ok(model) => page(&reader, StatusCode::OK, |frame| record_page(frame, &model)),
        Err(refusal) => refused(&reader, &refusal),
    }
}

async fn show(reader: Reader, Path(entry): Path<String>) -> Response {
    let (number, form) = entry.split_once('.').unwrap_or((&entry, ""));
    let Some(seq) = read_number(number).filter(|_| matches!(form, "" | "json")) else {
        return refused(&reader, &Refusal::NotFound);
    };
    match record::entry(&reader.state.services, seq).await {
        Ok(model) if form == "json" => {
            let json = serde_json::to_vec(&model).unwrap_or_default();
            file(&reader, "application/json", json)
        }
        Ok(model) => page(&reader, StatusCode::OK, |frame| entry_page(frame, &model)),
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// The newest entries as Atom (RFC 4287), in the reader's language.
async fn feed(reader: Reader) -> Response {
    let newest = record::list(&reader.state.services, Filter::default(), Limit::default()).await;
    match newest {
        Ok(model) => {
            let text = render(&reader, &model.entries);
            file(&reader, "application/atom+xml; charset=utf-8", text)
        }
        Err(refusal) => refused(&reader, &refusal),
    }
}

fn render(reader: &Reader, entries: &[Summary]) -> String {
    let frame = reader.frame();
    let site = reader.state.settings.public_origin();
    let link = |path: &str, rel: &str, media_type: &str| Link {
        href: format!("{site}{path}"),
        rel: rel.to_owned(),
        mime_type: Some(media_type.to_owned()),
        ..Link::default()
    };
    let items: Vec<Entry> = entries
        .iter()
        .map(|entry| {
            let address = format!("/record/{}", entry.seq);
            let subject = entry
                .subject
                .as_ref()
                .and_then(|subject| subject.path.as_deref());
            let mut links = vec![link(&address, "alternate", "text/html")];
            links.extend(subject.map(|path| link(path, "related", "text/html")));
            Entry {
                id: format!("{site}{address}"),
                title: Text::plain(sentence_text(&frame, entry)),
                updated: instant(entry.happened_at),
                published: Some(instant(entry.happened_at)),
                links,
                categories: vec![atom_syndication::Category {
                    term: entry.kind.as_str().to_owned(),
                    ..atom_syndication::Category::default()
                }],
                ..Entry::default()
            }
        })
        .collect();
    let updated = entries
        .first()
        .map_or(Timestamp::UNIX_EPOCH, |entry| entry.happened_at);
    let feed = Feed {
        id: format!("{site}/record.atom"),
        title: Text::plain(format!("{} – {}", frame.community, frame.t("record-title"))),
        subtitle: Some(Text::plain(frame.t("record-lead"))),
        updated: instant(updated),
        authors: vec![Person {
            name: frame.community.clone(),
            ..Person::default()
        }],
        lang: Some(frame.language.tag().to_owned()),
        links: vec![
            link("/record.atom", "self", "application/atom+xml"),
            link("/record", "alternate", "text/html"),
        ],
        entries: items,
        ..Feed::default()
    };
    feed.to_string()
}

/// The feed's own type for an instant.
fn instant(at: Timestamp) -> FixedDateTime {
    at.to_string().parse().unwrap_or_default()
}
