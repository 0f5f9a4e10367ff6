//! `/companies`: the public list, and the forms by which administrators keep it.

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::bodies as pages;
use folkmoot_domain::{
    bodies::companies::{Belonging, BelongingEntry, CompanyEntry, PartingEntry},
    forms::Form,
    ids::CompanyId,
};
use folkmoot_services::{Refusal, bodies::companies};
use http::StatusCode;
use jiff::{civil::Date, tz::TimeZone};

use super::{Asked, Typed, answer, json, sent, signed_in, typed};
use crate::web::{AppState, Reader, answers::see_other, page};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/companies", get(all))
        .route("/companies/new", get(creation).post(add))
        .route("/companies/{id}/edit", get(form).post(change))
        .route("/companies/{id}/belongs", get(belonging).post(belong))
        .route("/companies/{id}/belongs/{from}", get(parting).post(part))
}

fn company_id(text: &str) -> Result<CompanyId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

fn day(text: &str) -> Result<Date, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

/// The line of a company in the list.
fn line(id: CompanyId) -> Response {
    see_other(&format!("/companies#company-{id}"))
}

async fn all(reader: Reader, Query(asked): Query<Asked>) -> Response {
    let result = async {
        let services = &reader.state.services;
        let companies = companies::all(services).await?;
        let today = services.now().to_zoned(TimeZone::UTC).date();
        Ok(if asked.format == "json" {
            json(&reader, &companies.by_name())
        } else {
            page(&reader, StatusCode::OK, |frame| {
                pages::companies_page(frame, &companies, today)
            })
        })
    };
    answer(&reader, result.await)
}

async fn creation(reader: Reader) -> Response {
    let blank = (StatusCode::OK, Form::default());
    answer(&reader, show_creation(&reader, blank))
}

fn show_creation(
    reader: &Reader,
    (status, form): Typed<CompanyEntry>,
) -> Result<Response, Refusal> {
    companies::creation_form(signed_in(reader)?)?;
    Ok(page(reader, status, |frame| {
        pages::company_page(frame, None, &form)
    }))
}

async fn add(reader: Reader, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: CompanyEntry = sent(&body)?;
        match companies::add(&reader.state.services, viewer, values.clone()).await {
            Ok(id) => Ok(line(id)),
            Err(refusal) => show_creation(&reader, typed(refusal, values)?),
        }
    };
    answer(&reader, result.await)
}

async fn form(reader: Reader, Path(id): Path<String>) -> Response {
    let result = async { show_form(&reader, company_id(&id)?, None).await };
    answer(&reader, result.await)
}

async fn show_form(
    reader: &Reader,
    id: CompanyId,
    typed: Option<Typed<CompanyEntry>>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let (_, company) = companies::form(&reader.state.services, viewer, id).await?;
    let (status, mut form) =
        typed.unwrap_or_else(|| (StatusCode::OK, Form::new(CompanyEntry::of(&company))));
    if status == StatusCode::CONFLICT {
        // Whoever saves again has been told.
        form.values.revision = company.revision;
    }
    Ok(page(reader, status, |frame| {
        pages::company_page(frame, Some(&company), &form)
    }))
}

async fn change(reader: Reader, Path(id): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (id, values): (_, CompanyEntry) = (company_id(&id)?, sent(&body)?);
        match companies::change(&reader.state.services, viewer, id, values.clone()).await {
            Ok(()) => Ok(line(id)),
            Err(refusal) => show_form(&reader, id, Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}

async fn belonging(reader: Reader, Path(id): Path<String>) -> Response {
    let result = async { show_belonging(&reader, company_id(&id)?, None).await };
    answer(&reader, result.await)
}

async fn show_belonging(
    reader: &Reader,
    id: CompanyId,
    typed: Option<Typed<BelongingEntry>>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let (_, company) = companies::form(&reader.state.services, viewer, id).await?;
    let (status, mut form) = typed.unwrap_or_else(|| (StatusCode::OK, Form::default()));
    if matches!(status, StatusCode::OK | StatusCode::CONFLICT) {
        form.values.revision = company.revision;
    }
    Ok(page(reader, status, |frame| {
        pages::belonging_page(frame, &company, &form)
    }))
}

async fn belong(reader: Reader, Path(id): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (id, values): (_, BelongingEntry) = (company_id(&id)?, sent(&body)?);
        match companies::belong(&reader.state.services, viewer, id, values.clone()).await {
            Ok(()) => Ok(line(id)),
            Err(refusal) => show_belonging(&reader, id, Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}

async fn parting(reader: Reader, Path((id, from)): Path<(String, String)>) -> Response {
    let result = async { show_parting(&reader, company_id(&id)?, day(&from)?, None).await };
    answer(&reader, result.await)
}

async fn show_parting(
    reader: &Reader,
    id: CompanyId,
    from: Date,
    typed: Option<Typed<PartingEntry>>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let (companies, company) = companies::form(&reader.state.services, viewer, id).await?;
    let began = |one: &&Belonging| one.term.from == from;
    let belonging = company
        .belongs
        .iter()
        .find(began)
        .ok_or(Refusal::NotFound)?;
    let (status, mut form) = typed.unwrap_or_else(|| {
        let until = belonging.term.to.map(|day| day.to_string());
        let entry = PartingEntry {
            until: until.unwrap_or_default(),
            ..PartingEntry::default()
        };
        (StatusCode::OK, Form::new(entry))
    });
    if matches!(status, StatusCode::OK | StatusCode::CONFLICT) {
        form.values.revision = company.revision;
    }
    Ok(page(reader, status, |frame| {
        pages::parting_page(frame, &companies, &company, belonging, &form)
    }))
}

async fn part(reader: Reader, Path((id, from)): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (id, from) = (company_id(&id)?, day(&from)?);
        let values: PartingEntry = sent(&body)?;
        match companies::part(&reader.state.services, viewer, id, from, values.clone()).await {
            Ok(()) => Ok(line(id)),
            Err(refusal) => show_parting(&reader, id, from, Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}
