//! Mail: the administrators' page about what was sent and what was not, and what people do about their notices.

mod invitations;
mod own;

use axum::{
    Router,
    extract::{Path, Query, State},
    response::Response,
    routing::{get, post},
};
use folkmoot_app::notices::{MailForms, mail_page};
use folkmoot_domain::forms::Form;
use folkmoot_services::{Refusal, notices};
use http::StatusCode;
use serde::Deserialize;
use uuid::Uuid;

use crate::web::{
    AppState, Reader, accounts::signed_in, answers::see_other, fields::Fields, page, refused,
};

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .merge(invitations::routes())
        .route("/account/mail-link", post(own::send_link))
        .route("/account/notices", post(own::choose))
        .route(
            "/confirm-mail/{token}",
            get(own::confirmation).post(own::confirm),
        )
        .route("/stop-notices/{token}", get(own::stop_form).post(own::stop))
        .route("/admin/mail", get(show))
        .route("/admin/mail/test", post(send_test))
        .route("/admin/mail/{id}/resend", post(resend))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct After {
    done: String,
}

/// `GET /admin/mail`
async fn show(reader: Reader, Query(after): Query<After>) -> Response {
    let forms = MailForms {
        is_queued: after.done == "queued",
        ..MailForms::default()
    };
    mail(&reader, StatusCode::OK, &forms).await
}

async fn mail(reader: &Reader, status: StatusCode, forms: &MailForms) -> Response {
    let loaded = match signed_in(reader) {
        Ok(actor) => notices::mail_page(&reader.state.services, actor).await,
        Err(refusal) => Err(refusal),
    };
    match loaded {
        Ok(model) => page(reader, status, |frame| mail_page(frame, &model, forms)),
        Err(refusal) => refused(reader, &refusal),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct TestSent {
    recipient: String,
}

/// `POST /admin/mail/test`
async fn send_test(
    reader: Reader,
    State(state): State<AppState>,
    Fields(sent): Fields<TestSent>,
) -> Response {
    let written = match signed_in(&reader) {
        Ok(actor) => {
            notices::send_test(&state.services, actor, &sent.recipient, reader.language).await
        }
        Err(refusal) => Err(refusal),
    };
    match written {
        Ok(()) => see_other("/admin/mail?done=queued"),
        Err(Refusal::Invalid(errors)) => {
            let forms = MailForms {
                test: Form {
                    values: sent.recipient,
                    errors,
                },
                ..MailForms::default()
            };
            mail(&reader, StatusCode::UNPROCESSABLE_ENTITY, &forms).await
        }
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// `POST /admin/mail/{id}/resend`
async fn resend(reader: Reader, State(state): State<AppState>, Path(id): Path<String>) -> Response {
    let queued = async {
        let actor = signed_in(&reader)?;
        let id: Uuid = id.parse().map_err(|_| Refusal::NotFound)?;
        notices::resend(&state.services, actor, id).await
    };
    match queued.await {
        Ok(()) => see_other("/admin/mail?done=queued"),
        Err(refusal) => refused(&reader, &refusal),
    }
}

#[cfg(test)]
mod tests;
