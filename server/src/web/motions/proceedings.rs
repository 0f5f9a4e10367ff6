//! What happens to an opened motion besides votes: asking for a meeting, extending, what others say, taking it further.

use axum::{Router, body::Bytes, extract::Path, response::Response, routing::post};
use folkmoot_app::motions as pages;
use folkmoot_domain::forms::Form;
use folkmoot_domain::motions::conflicts::ClearingValues;
use folkmoot_domain::motions::proceedings::{ReferralValues, RulingValues};
use folkmoot_services::{Refusal, motions};
use serde::Deserialize;

use super::refused;
use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{answer, sent, signed_in},
};

/// The addresses of what happens besides votes.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/decisions/{code}/halt", post(halt))
        .route("/decisions/{code}/extend", post(extend))
        .route("/decisions/{code}/ruling", post(ruling))
        .route("/decisions/{code}/refer", post(refer))
        .route("/decisions/{code}/conflicts", post(clear))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asks {
    asks: String,
}

async fn halt(reader: Reader, Path(code): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let asks = sent::<Asks>(&body)?.asks == "yes";
        motions::ask_for_meeting(&reader.state.services, viewer, &code, asks).await?;
        Ok(see_other(&format!("/decisions/{code}#halt")))
    };
    answer(&reader, result.await)
}

async fn extend(reader: Reader, Path(code): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        motions::extend(&reader.state.services, viewer, &code).await?;
        Ok(see_other(&format!("/decisions/{code}")))
    };
    answer(&reader, result.await)
}

async fn ruling(reader: Reader, Path(code): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: RulingValues = sent(&body)?;
        let services = &reader.state.services;
        match motions::record_ruling(services, viewer, &code, values.clone()).await {
            Ok(_) => Ok(see_other(&format!("/decisions/{code}"))),
            Err(Refusal::Invalid(errors)) => {
                let form = pages::Refused::Ruling(Form { values, errors });
                refused(&reader, &code, form).await
            }
            Err(other) => Err(other),
        }
    };
    answer(&reader, result.await)
}

async fn refer(reader: Reader, Path(code): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: ReferralValues = sent(&body)?;
        let services = &reader.state.services;
        match motions::refer(services, viewer, &code, values.reason.clone()).await {
            Ok(()) => Ok(see_other(&format!("/decisions/{code}"))),
            Err(Refusal::Invalid(errors)) => {
                let form = pages::Refused::Referral(Form { values, errors });
                refused(&reader, &code, form).await
            }
            Err(other) => Err(other),
        }
    };
    answer(&reader, result.await)
}

async fn clear(reader: Reader, Path(code): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: ClearingValues = sent(&body)?;
        let services = &reader.state.services;
        match motions::clear_conflict(services, viewer, &code, values.clone()).await {
            Ok(()) => Ok(see_other(&format!("/decisions/{code}#votes"))),
            Err(Refusal::Invalid(errors)) => {
                let form = pages::Refused::Clearing(Form { values, errors });
                refused(&reader, &code, form).await
            }
            Err(other) => Err(other),
        }
    };
    answer(&reader, result.await)
}
