//! `/people/{id}/interests`, `/groups/{slug}/interests`: what people have declared; `/account/interests`: one's own.

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_app::bodies as pages;
use folkmoot_domain::{
    bodies::interests::{InterestEntry, InterestRegister},
    forms::Form,
    ids::{AccountId, InterestId},
};
use folkmoot_services::{Refusal, bodies::interests};
use http::StatusCode;
use serde::Deserialize;

use super::{Asked, Typed, answer, json, quoted, sent, signed_in, typed};
use crate::web::{
    AppState, Reader,
    answers::{file, see_other},
    page,
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/people/{id}/interests", get(of_person))
        .route("/groups/{slug}/interests", get(of_body))
        .route("/account/interests", get(own).post(declare))
        .route("/account/interests/{id}/withdraw", post(withdraw))
}

async fn of_person(reader: Reader, Path(id): Path<String>, Query(asked): Query<Asked>) -> Response {
    let result = async {
        let person: AccountId = id.parse().map_err(|_| Refusal::NotFound)?;
        let services = &reader.state.services;
        let register = interests::of_person(services, person, asked.day()?).await?;
        Ok(shown(&reader, &register, &asked))
    };
    answer(&reader, result.await)
}

async fn of_body(reader: Reader, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Response {
    let result = async {
        let services = &reader.state.services;
        let register = interests::of_body(services, slug, asked.day()?).await?;
        Ok(shown(&reader, &register, &asked))
    };
    answer(&reader, result.await)
}

fn shown(reader: &Reader, register: &InterestRegister, asked: &Asked) -> Response {
    match asked.format.as_str() {
        "json" => json(reader, register),
        "csv" => file(
            reader,
            "text/csv; charset=utf-8; header=present",
            csv(register),
        ),
        _ => page(reader, StatusCode::OK, |frame| {
            pages::interests_page(frame, register)
        }),
    }
}

/// RFC 4180.
fn csv(register: &InterestRegister) -> String {
    let mut text = String::from(
        "person,name,interest,kind,detail,from,until,declared_at,withdrawn_at,state\r\n",
    );
    for row in &register.rows {
        let interest = &row.interest;
        let fields = [
            row.account.to_string(),
            row.person.clone(),
            interest.name.clone(),
            interest.kind.word().to_owned(),
            interest.detail.clone().unwrap_or_default(),
            interest.from.to_string(),
            interest.until.to_string(),
            interest.declared_at.to_string(),
            interest
                .withdrawn_at
                .map(|at| at.to_string())
                .unwrap_or_default(),
            row.state.word().to_owned(),
        ];
        let fields: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
        text.push_str(&fields.join(","));
        text.push_str("\r\n");
    }
    text
}

/// `?change=` names the interest that is to be changed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Change {
    change: String,
}

async fn own(reader: Reader, Query(asked): Query<Change>) -> Response {
    answer(&reader, form(&reader, &asked.change, None).await)
}

async fn form(
    reader: &Reader,
    change: &str,
    typed: Option<Typed<InterestEntry>>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let change = match change {
        "" => None,
        id => Some(id.parse().map_err(|_| Refusal::NotFound)?),
    };
    let services = &reader.state.services;
    let (register, entry) = interests::form(services, viewer, change).await?;
    let (status, form) = typed.unwrap_or_else(|| (StatusCode::OK, Form::new(entry)));
    Ok(page(reader, status, |frame| {
        pages::own_interests_page(frame, &register, &form)
    }))
}

async fn declare(reader: Reader, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: InterestEntry = sent(&body)?;
        match interests::declare(&reader.state.services, viewer, values.clone()).await {
            Ok(_) => Ok(see_other("/account/interests#current")),
            Err(refusal) => form(&reader, "", Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}

async fn withdraw(reader: Reader, Path(id): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let id: InterestId = id.parse().map_err(|_| Refusal::NotFound)?;
        interests::withdraw(&reader.state.services, viewer, id).await?;
        Ok(see_other("/account/interests"))
    };
    answer(&reader, result.await)
}
