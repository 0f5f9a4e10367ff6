//! `/groups/{slug}/members/…` and the roster as a file.

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::bodies as pages;
use folkmoot_domain::{
    bodies::{Body, CorrectionEntry, EndEntry, MembershipEntry, Roster, exchange::Format},
    forms::Form,
    ids::MembershipId,
};
use folkmoot_services::{Refusal, bodies};
use http::StatusCode;
use serde::Deserialize;

use super::{Asked, Typed, answer, exchange::exported, json, sent, signed_in, typed};
use crate::web::{
    AppState, Reader,
    answers::{file, see_other},
    page,
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/groups/{slug}/roster", get(roster))
        .route("/groups/{slug}/members/new", get(member_form).post(add))
        .route("/groups/{slug}/members/{id}/end", get(end_form).post(end))
        .route(
            "/groups/{slug}/members/{id}/correct",
            get(correction_form).post(correct),
        )
}

/// Whom the search is for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Search {
    pub(super) find: String,
}

async fn roster(reader: Reader, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Response {
    let result = async {
        let day = asked.day()?;
        if let Some(format) =
            Format::from_word(&asked.format).filter(|format| *format != Format::Csv)
        {
            return exported(&reader, slug, day, format).await;
        }
        let roster = bodies::roster(&reader.state.services, slug, day).await?;
        Ok(if asked.format == "csv" {
            file(
                &reader,
                "text/csv; charset=utf-8; header=present",
                csv(&roster),
            )
        } else {
            json(&reader, &roster)
        })
    };
    answer(&reader, result.await)
}

/// The seats of the day as RFC 4180, with one row for each; people as in `/people/{id}`, an erased name is empty.
fn csv(roster: &Roster) -> String {
    let mut text = String::from(
        "person,name,role,voting_status,affiliation,from,to,class,company_group,stands_in_for,appointed_by,decision,note\r\n",
    );
    for seat in &roster.seats {
        let told = |text: &Option<String>| text.clone().unwrap_or_default();
        let appointed = seat.appointed.as_ref();
        let fields = [
            seat.account.to_string(),
            told(&seat.name),
            seat.role.word().to_owned(),
            seat.voting_status.word().to_owned(),
            told(&seat.affiliation),
            seat.from.to_string(),
            seat.to.map(|day| day.to_string()).unwrap_or_default(),
            told(&seat.class),
            told(&seat.company_group),
            seat.stands_in_for
                .map(|principal| principal.to_string())
                .unwrap_or_default(),
            appointed
                .map(|grounds| grounds.by.word().to_owned())
                .unwrap_or_default(),
            appointed
                .and_then(|grounds| grounds.decision.clone())
                .unwrap_or_default(),
            appointed
                .and_then(|grounds| grounds.note.clone())
                .unwrap_or_default(),
        ];
        let quoted: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
        text.push_str(&quoted.join(","));
        text.push_str("\r\n");
    }
    text
}

/// A field that a spreadsheet would take for a formula is kept from being one by an apostrophe.
pub(in crate::web) fn quoted(field: &str) -> String {
    let guarded = if field.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{field}")
    } else {
        field.to_owned()
    };
    if guarded.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

async fn member_form(
    reader: Reader,
    Path(slug): Path<String>,
    Query(search): Query<Search>,
) -> Response {
    answer(&reader, show_member(&reader, slug, search.find, None).await)
}

async fn show_member(
    reader: &Reader,
    slug: String,
    find: String,
    typed: Option<Typed<MembershipEntry>>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    let (offered, people) = bodies::member_form(services, viewer, slug, find.clone()).await?;
    let body = &offered.body;
    let (status, form) = typed.unwrap_or_else(|| {
        let blank = MembershipEntry {
            role: "member".to_owned(),
            from: today(reader, body),
            ..MembershipEntry::default()
        };
        (StatusCode::OK, Form::new(blank))
    });
    Ok(page(reader, status, |frame| {
        pages::member_page(frame, body, &find, &people, choices(&offered), &form)
    }))
}

async fn add(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (values, search): (MembershipEntry, Search) = (sent(&body)?, sent(&body)?);
        let services = &reader.state.services;
        match bodies::add_member(services, viewer, slug.clone(), values.clone()).await {
            Ok(_) => Ok(see_other(&format!("/groups/{slug}#members"))),
            Err(refusal) => {
                show_member(&reader, slug, search.find, Some(typed(refusal, values)?)).await
            }
        }
    };
    answer(&reader, result.await)
}

/// What the forms of a seat offer to choose from.
fn choices(offered: &bodies::Offered) -> pages::SeatChoices<'_> {
    pages::SeatChoices {
        classes: &offered.classes,
        principals: &offered.principals,
    }
}

/// Today by the body's clock, as a form takes it.
fn today(reader: &Reader, body: &Body) -> String {
    let services = &reader.state.services;
    body.day_of(services.now(), &services.zones).to_string()
}

fn membership_id(text: &str) -> Result<MembershipId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

async fn end_form(reader: Reader, Path((slug, id)): Path<(String, String)>) -> Response {
    let result = async { show_end(&reader, slug, membership_id(&id)?, None).await };
    answer(&reader, result.await)
}

async fn show_end(
    reader: &Reader,
    slug: String,
    id: MembershipId,
    typed: Option<Typed<EndEntry>>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    let (body, membership, name) = bodies::end_form(services, viewer, slug, id).await?;
    let (status, form) = typed.unwrap_or_else(|| {
        let blank = EndEntry {
            to: today(reader, &body),
            ..EndEntry::default()
        };
        (StatusCode::OK, Form::new(blank))
    });
    Ok(page(reader, status, |frame| {
        pages::end_page(frame, &body, &membership, name.as_deref(), &form)
    }))
}

async fn end(reader: Reader, Path((slug, id)): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let id = membership_id(&id)?;
        let values: EndEntry = sent(&body)?;
        let services = &reader.state.services;
        match bodies::end_term(services, viewer, slug.clone(), id, values.clone()).await {
            Ok(()) => Ok(see_other(&format!("/groups/{slug}#former"))),
            Err(refusal) => show_end(&reader, slug, id, Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}

async fn correction_form(reader: Reader, Path((slug, id)): Path<(String, String)>) -> Response {
    let result = async { show_correction(&reader, slug, membership_id(&id)?, None).await };
    answer(&reader, result.await)
}

async fn show_correction(
    reader: &Reader,
    slug: String,
    id: MembershipId,
    typed: Option<Typed<CorrectionEntry>>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    let (offered, membership, name) = bodies::correction_form(services, viewer, slug, id).await?;
    let (status, form) =
        typed.unwrap_or_else(|| (StatusCode::OK, Form::new(CorrectionEntry::of(&membership))));
    let (body, name, choices) = (&offered.body, name.as_deref(), choices(&offered));
    Ok(page(reader, status, |frame| {
        pages::correction_page(frame, body, &membership, name, choices, &form)
    }))
}

async fn correct(
    reader: Reader,
    Path((slug, id)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let id = membership_id(&id)?;
        let values: CorrectionEntry = sent(&body)?;
        let services = &reader.state.services;
        match bodies::correct_membership(services, viewer, slug.clone(), id, values.clone()).await {
            Ok(_) => Ok(see_other(&format!("/groups/{slug}#corrections"))),
            Err(refusal) => show_correction(&reader, slug, id, Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}
