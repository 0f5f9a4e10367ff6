//! Reading the record: everybody may, and everything needed to check an entry comes with it.

use std::collections::BTreeMap;

use folkmoot_domain::{
    canonical::commitment,
    language::Language,
    paging::Limit,
    record::{Document, Entry, EntryPage, Filter, Kind, Subject, Summary},
    surveys::catalogue::Localised,
};
use folkmoot_store::{
    StoreError,
    record::{
        self as stored,
        reading::{self, DocumentRow, EntryRow},
    },
};
use serde_json::Value;

use crate::{Refusal, Services};

/// A page of the record, newest first.
pub async fn list(services: &Services, filter: Filter, limit: Limit) -> Result<EntryPage, Refusal> {
    services
        .read(move |tx| {
            Box::pin(async move {
                let size = stored::size(tx).await?;
                let kind = filter.kind.map(Kind::as_str);
                let mut rows = reading::list(tx, kind, filter.before, limit.probe()).await?;
                let more = rows.len() > limit.rows();
                rows.truncate(limit.rows());
                let next = rows.last().filter(|_| more).map(|row| row.seq);
                let entries = rows.iter().map(summary).collect::<Result<_, _>>()?;
                Ok(EntryPage {
                    filter,
                    size,
                    entries,
                    next,
                })
            })
        })
        .await
}

/// One entry with its documents.
pub async fn entry(services: &Services, seq: i64) -> Result<Entry, Refusal> {
    services
        .read(move |tx| {
            Box::pin(async move {
                let row = reading::entry(tx, seq).await?.ok_or(Refusal::NotFound)?;
                let kept = reading::documents(tx, seq).await?;
                let size = stored::size(tx).await?;
                let body: Value = serde_json::from_slice(&row.body).map_err(StoreError::from)?;
                Ok(Entry {
                    summary: summary(&row)?,
                    body_text: String::from_utf8_lossy(&row.body).into_owned(),
                    digest: commitment(&[], &row.body),
                    documents: documents(&body, &kept),
                    body,
                    size,
                })
            })
        })
        .await
}

/// Every commitment of the body, with its document unless that was erased.
fn documents(body: &Value, kept: &[DocumentRow]) -> Vec<Document> {
    let commitments: BTreeMap<String, String> = body
        .get("commitments")
        .and_then(|commitments| serde_json::from_value(commitments.clone()).ok())
        .unwrap_or_default();
    commitments
        .into_iter()
        .map(|(name, commitment)| {
            let row = kept.iter().find(|row| row.name == name);
            Document {
                salt: row.map(|row| hex::encode(&row.salt)),
                document: row.map(|row| String::from_utf8_lossy(&row.document).into_owned()),
                name,
                commitment,
            }
        })
        .collect()
}

fn summary(row: &EntryRow) -> Result<Summary, StoreError> {
    Ok(Summary {
        seq: row.seq,
        kind: row.kind.parse().map_err(|error| {
            StoreError::from(<serde_json::Error as serde::de::Error>::custom(error))
        })?,
        subject_id: row.subject,
        subject: subject(row)?,
        happened_at: row.at(),
    })
}

fn subject(row: &EntryRow) -> Result<Option<Subject>, StoreError> {
    if let (Some(slug), Some(titles)) = (&row.survey_slug, &row.survey_titles) {
        let body: Value = serde_json::from_slice(&row.body)?;
        let release = body.pointer("/facts/release").and_then(Value::as_i64);
        let path = match release {
            Some(number) => format!("/surveys/{slug}/results/{number}"),
            None => format!("/surveys/{slug}"),
        };
        return Ok(Some(Subject {
            name: serde_json::from_str(titles)?,
            path: Some(path),
        }));
    }
    let (name, path) = if let (Some(code), Some(title)) = (&row.motion_code, &row.motion_title) {
        (format!("{code} – {title}"), format!("/decisions/{code}"))
    } else if let Some(title) = &row.motion_title {
        let motion = row.subject;
        (title.clone(), format!("/decisions/drafts/{motion}"))
    } else if let (Some(slug), Some(group)) = (&row.group_slug, &row.group_name) {
        // A group often calls its meetings as itself.
        let called = |title: &str| {
            if title == group {
                group.clone()
            } else {
                format!("{group}, {title}")
            }
        };
        match (&row.meeting_date, &row.meeting_title, &row.person_name) {
            (Some(day), Some(title), _) => {
                let day = jiff::civil::Date::from(*day);
                (
                    format!("{}, {day}", called(title)),
                    format!("/meetings/{slug}/{day}"),
                )
            }
            (None, Some(title), _) => (called(title), format!("/groups/{slug}")),
            (_, _, Some(person)) if !person.is_empty() => {
                (format!("{person} – {group}"), format!("/groups/{slug}"))
            }
            _ => (group.clone(), format!("/groups/{slug}")),
        }
    } else if let (Some(person), Some(name)) = (&row.person, &row.person_name) {
        (name.clone(), format!("/people/{person}"))
    } else if let Some(company) = &row.company_name {
        (
            company.clone(),
            format!("/companies#company-{}", row.subject),
        )
    } else {
        return Ok(None);
    };
    let mut words = Localised::default();
    if !name.is_empty() {
        words.0.insert(Language::English, name);
    }
    Ok(Some(Subject {
        name: words,
        path: Some(path),
    }))
}
