//! Notices by mail: the address is confirmed, notices are chosen and stopped.

use std::collections::BTreeSet;

use axum::{
    extract::{Path, State},
    response::Response,
};
use folkmoot_app::notices::{confirmation_page, stop_page, stopped_page};
use folkmoot_domain::notices::NoticeKind;
use folkmoot_services::notices;
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;

use crate::web::{
    AppState, Reader, accounts::signed_in, answers::see_other, fields::Fields, page, refused,
};

/// `POST /account/mail-link`
pub(super) async fn send_link(reader: Reader, State(state): State<AppState>) -> Response {
    let sent = match signed_in(&reader) {
        Ok(actor) => notices::send_confirmation(&state.services, actor, reader.language).await,
        Err(refusal) => Err(refusal),
    };
    match sent {
        Ok(()) => see_other("/account?done=mail-link"),
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// `POST /account/notices`: a field `notice` for each that is wanted.
fn wanted(fields: &[(String, String)]) -> Vec<NoticeKind> {
    let chosen = fields.iter().filter(|(name, _)| name == "notice");
    let notices: BTreeSet<NoticeKind> = chosen
        .filter_map(|(_, word)| NoticeKind::from_word(word))
        .collect();
    notices.into_iter().collect()
}

/// `POST /account/notices`
pub(super) async fn choose(
    reader: Reader,
    State(state): State<AppState>,
    Fields(fields): Fields<Vec<(String, String)>>,
) -> Response {
    let kept = match signed_in(&reader) {
        Ok(actor) => {
            notices::choose(&state.services, actor, wanted(&fields), reader.language).await
        }
        Err(refusal) => Err(refusal),
    };
    match kept {
        Ok(()) => see_other("/account?done=notices"),
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// `GET /confirm-mail/{token}`: asks, because programs that look through mail follow every link.
pub(super) async fn confirmation(
    reader: Reader,
    State(state): State<AppState>,
    Path(token): Path<String>,
) -> Response {
    match notices::confirmation(&state.services, &token).await {
        Ok(mail) => {
            let mut response = page(&reader, StatusCode::OK, |frame| {
                confirmation_page(frame, &token, &mail)
            });
            let headers = response.headers_mut();
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// `POST /confirm-mail/{token}`
pub(super) async fn confirm(
    reader: Reader,
    State(state): State<AppState>,
    Path(token): Path<String>,
) -> Response {
    match notices::confirm(&state.services, &token).await {
        Ok(()) => see_other("/account?done=mail-confirmed"),
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// `GET /stop-notices/{token}`
pub(super) async fn stop_form(
    reader: Reader,
    State(state): State<AppState>,
    Path(token): Path<String>,
) -> Response {
    match notices::stop_page(&state.services, &token).await {
        Ok(model) => page(&reader, StatusCode::OK, |frame| stop_page(frame, &model)),
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// `POST /stop-notices/{token}`: what was sent; a mail program sends `List-Unsubscribe=One-Click` (RFC 8058).
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Stopped {
    all: String,
}

/// `POST /stop-notices/{token}`
pub(super) async fn stop(
    reader: Reader,
    State(state): State<AppState>,
    Path(token): Path<String>,
    Fields(sent): Fields<Stopped>,
) -> Response {
    let all = !sent.all.is_empty();
    let stopped = async {
        notices::stop(&state.services, &token, all).await?;
        notices::stop_page(&state.services, &token).await
    };
    match stopped.await {
        Ok(model) => page(&reader, StatusCode::OK, |frame| stopped_page(frame, &model)),
        Err(refusal) => refused(&reader, &refusal),
    }
}
