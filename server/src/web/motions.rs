//! `/decisions`: the register, decisions and drafts, and the forms of voting.

mod actions;
mod amendments;
mod drafts;
mod feed;
mod links;
mod proceedings;
mod rules;

use std::collections::BTreeSet;

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_app::motions as pages;
use folkmoot_domain::forms::Form;
use folkmoot_domain::ids::AccountId;
use folkmoot_domain::motions::reading::{Register, RegisterRow};
use folkmoot_domain::motions::register::{Cursor, RegisterQuery};
use folkmoot_domain::motions::saying::SayingValues;
use folkmoot_domain::paging::{Limit, Listing};
use folkmoot_services::{Refusal, motions};
use http::StatusCode;
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::{file, see_other},
    bodies::{answer, json, quoted, sent, signed_in},
    page,
};

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/decisions", get(register))
        .route("/decisions.atom", get(feed::feed))
        .route("/people/{id}/votes", get(votes))
        .route("/decisions/{code}", get(decision))
        .route("/decisions/{code}/vote", post(vote))
        .route("/decisions/{code}/roll", post(roll))
        .route("/decisions/{code}/close", post(close))
        .route("/decisions/{code}/effects", post(effects))
        .route("/decisions/{code}/withdraw", post(withdraw))
        .merge(actions::routes())
        .merge(amendments::routes())
        .merge(proceedings::routes())
        .merge(drafts::routes())
        .merge(links::routes())
        .merge(rules::routes())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    format: String,
}

async fn register(
    reader: Reader,
    Query(query): Query<RegisterQuery>,
    Query(asked): Query<Asked>,
) -> Response {
    let result = async {
        let services = &reader.state.services;
        let mut register = motions::list(services, reader.viewer.as_ref(), query).await?;
        register.next = next_address(&register, &asked.format);
        Ok(match asked.format.as_str() {
            "json" => json(
                &reader,
                &Listing {
                    items: register.rows,
                    next: register.next,
                },
            ),
            "csv" => file(
                &reader,
                "text/csv; charset=utf-8; header=present",
                csv(&register.rows),
            ),
            _ => page(&reader, StatusCode::OK, |frame| {
                pages::register_page(frame, &register)
            }),
        })
    };
    answer(&reader, result.await)
}

/// RFC 4180.
fn csv(rows: &[RegisterRow]) -> String {
    let mut text = String::from(
        "code,title,group,mode,matter,standing,opened_at,closes_at,closed_at,force,in_force_from,review_on,ended_by,ended_on,joint\r\n",
    );
    for row in rows {
        let instant = |at: Option<Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let fields = [
            row.code.clone(),
            row.title.clone(),
            row.body.name.clone(),
            row.mode.word().to_owned(),
            row.matter.word().to_owned(),
            row.standing.word().to_owned(),
            row.opened_at.to_string(),
            instant(row.closes_at),
            instant(row.closed_at),
            row.after
                .force
                .map(|force| force.word().to_owned())
                .unwrap_or_default(),
            day(row.after.in_force_from),
            day(row.after.review_on),
            row.after.ended_by.clone().unwrap_or_default(),
            day(row.after.ended_on),
            row.joint.clone().unwrap_or_default(),
        ];
        let fields: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
        text.push_str(&fields.join(","));
        text.push_str("\r\n");
    }
    text
}

/// The address of the next page, with the same filters and in the same format.
fn next_address(register: &Register, format: &str) -> Option<String> {
    let after = register.next.as_deref()?;
    let query = &register.query;
    let kept: Vec<(&str, &str)> = [
        ("body", query.body.as_str()),
        ("year", query.year.as_str()),
        ("standing", query.standing.as_str()),
        ("force", query.force.as_str()),
        ("matter", query.matter.as_str()),
        ("person", query.person.as_str()),
        ("text", query.text.as_str()),
        ("limit", query.limit.as_str()),
        ("format", format),
        ("after", after),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .collect();
    let kept = serde_urlencoded::to_string(kept).ok()?;
    Some(format!("/decisions?{kept}"))
}

/// `?after=`, `?limit=` and `?format=` of a member's votes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AskedVotes {
    after: String,
    limit: String,
    format: String,
}

async fn votes(
    reader: Reader,
    Path(id): Path<String>,
    Query(asked): Query<AskedVotes>,
) -> Response {
    let result = async {
        let person: AccountId = id.parse().map_err(|_| Refusal::NotFound)?;
        let services = &reader.state.services;
        let (after, limit) = (
            Cursor::read(&asked.after),
            Limit::new(asked.limit.trim().parse().ok()),
        );
        let mut record = motions::voting_record(services, person, after, limit).await?;
        record.next = record.next.map(|after| {
            let kept: Vec<(&str, &str)> = [
                ("limit", asked.limit.as_str()),
                ("format", asked.format.as_str()),
                ("after", after.as_str()),
            ]
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .collect();
            let kept = serde_urlencoded::to_string(kept).unwrap_or_default();
            format!("/people/{person}/votes?{kept}")
        });
        Ok(if asked.format == "json" {
            json(
                &reader,
                &Listing {
                    items: record.rows,
                    next: record.next,
                },
            )
        } else {
            page(&reader, StatusCode::OK, |frame| {
                pages::voting_record_page(frame, &record)
            })
        })
    };
    answer(&reader, result.await)
}

async fn decision(
    reader: Reader,
    Path(code): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let result = async {
        let services = &reader.state.services;
        let shown = motions::show(services, reader.viewer.as_ref(), &code).await?;
        Ok(if asked.format == "json" {
            json(&reader, &shown.motion)
        } else {
            page(&reader, StatusCode::OK, |frame| {
                pages::decision_page(frame, &shown, None)
            })
        })
    };
    answer(&reader, result.await)
}

async fn vote(reader: Reader, Path(code): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        let values: SayingValues = sent(&body)?;
        let done = match values.read() {
            Ok(saying) => {
                let why = values.unaffected();
                motions::cast_unaffected(services, viewer, &code, saying, why).await
            }
            Err(errors) => Err(Refusal::Invalid(errors)),
        };
        match done {
            Ok(()) => Ok(see_other(&format!("/decisions/{code}#vote"))),
            Err(Refusal::Invalid(errors)) => {
                refused(
                    &reader,
                    &code,
                    pages::Refused::Vote(Form { values, errors }),
                )
                .await
            }
            Err(other) => Err(other),
        }
    };
    answer(&reader, result.await)
}

/// The page again, with a form that could not be taken.
async fn refused(reader: &Reader, code: &str, form: pages::Refused) -> Result<Response, Refusal> {
    let shown = motions::show(&reader.state.services, reader.viewer.as_ref(), code).await?;
    Ok(page(reader, StatusCode::UNPROCESSABLE_ENTITY, |frame| {
        pages::decision_page(frame, &shown, Some(&form))
    }))
}

async fn roll(reader: Reader, Path(code): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let fields: Vec<(String, String)> = sent(&body)?;
        let people = |field: &str| -> Result<BTreeSet<AccountId>, Refusal> {
            let ids = fields.iter().filter(|(name, _)| name == field);
            ids.map(|(_, id)| id.parse())
                .collect::<Result<_, _>>()
                .map_err(|_| Refusal::Invalid(Vec::new()))
        };
        let listed = people("listed")?;
        let marks = motions::Marks {
            present: people("present")?,
            listed: (!listed.is_empty()).then_some(listed),
        };
        motions::mark_roll(&reader.state.services, viewer, &code, marks).await?;
        let page = fields.iter().find(|(name, _)| name == "seats");
        let page = page.and_then(|(_, page)| page.parse::<usize>().ok());
        let page = page
            .map(|page| format!("?seats={page}"))
            .unwrap_or_default();
        Ok(see_other(&format!("/decisions/{code}{page}#roll")))
    };
    answer(&reader, result.await)
}

async fn close(reader: Reader, Path(code): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        motions::close(&reader.state.services, viewer, &code).await?;
        Ok(see_other(&format!("/decisions/{code}")))
    };
    answer(&reader, result.await)
}

async fn effects(reader: Reader, Path(code): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        motions::apply_again(&reader.state.services, viewer, &code).await?;
        Ok(see_other(&format!("/decisions/{code}#effects")))
    };
    answer(&reader, result.await)
}

async fn withdraw(reader: Reader, Path(code): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        motions::withdraw(&reader.state.services, viewer, &code).await?;
        Ok(see_other(&format!("/decisions/{code}")))
    };
    answer(&reader, result.await)
}

#[cfg(test)]
mod tests;
