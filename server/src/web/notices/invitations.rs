//! Invitations: the pages of a survey's manager, and the links in messages.

use axum::{
    Router,
    body::Bytes,
    extract::{
        Multipart, Path, Query,
        multipart::{MultipartError, MultipartRejection},
    },
    response::Response,
    routing::{get, post},
};
use folkmoot_app::notices::invitations as pages;
use folkmoot_domain::{
    accounts::Viewer, forms::Form, ids::InvitationId, notices::invitations::InvitationEntry,
    paging::Limit,
};
use folkmoot_services::{Refusal, notices};
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::{see_other, status_page},
    bodies::{answer, mistakes, sent, signed_in},
    body_limit, page,
};

/// Bytes of a list of addresses, with room for a table's other columns.
const LIST_LIMIT: usize = 2 * 1024 * 1024;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/surveys/manage/{slug}/invitations", get(show))
        .route(
            "/surveys/manage/{slug}/invitations/preview",
            post(preview).layer(body_limit(LIST_LIMIT)),
        )
        .route(
            "/surveys/manage/{slug}/invitations/send",
            post(invite).layer(body_limit(LIST_LIMIT)),
        )
        .route("/surveys/manage/{slug}/invitations/reminder", post(remind))
        .route("/surveys/manage/{slug}/invitations/revoke", post(revoke))
        .route("/surveys/manage/{slug}/invitations/resend", post(resend))
        .route("/surveys/{slug}/invited/{token}", get(follow))
        .route(
            "/surveys/{slug}/uninvited/{token}",
            get(decline_form).post(decline),
        )
}

/// Which part of the list, and what was just done.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Part {
    after: String,
    limit: Option<u32>,
    done: String,
}

/// What is shown again because it was refused.
#[derive(Default)]
struct Again {
    entry: Form<InvitationEntry>,
    reminder: Form<String>,
}

async fn show(reader: Reader, Path(slug): Path<String>, Query(part): Query<Part>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        shown(
            &reader,
            viewer,
            &slug,
            StatusCode::OK,
            &part,
            Again::default(),
        )
        .await
    };
    answer(&reader, result.await)
}

async fn shown(
    reader: &Reader,
    viewer: &Viewer,
    slug: &str,
    status: StatusCode,
    part: &Part,
    again: Again,
) -> Result<Response, Refusal> {
    let limit = Limit::new(part.limit);
    let services = &reader.state.services;
    let mut model = notices::invitations_page(services, viewer, slug, &part.after, limit).await?;
    model.next = model.next.map(|after| {
        let query = [
            ("after", after.as_str()),
            ("limit", &limit.rows().to_string()),
        ];
        let query = serde_urlencoded::to_string(query).unwrap_or_default();
        format!("/surveys/manage/{slug}/invitations?{query}")
    });
    let forms = pages::InvitationForms {
        entry: again.entry,
        reminder: again.reminder,
        done: pages::Done::from_word(&part.done),
    };
    let mut response = page(reader, status, |frame| {
        pages::invitations_page(frame, &model, &forms)
    });
    // Addresses stay in no cache.
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Reads the parts of the form; a file that was chosen wins over what was typed.
async fn receive(
    body: Result<Multipart, MultipartRejection>,
) -> Result<InvitationEntry, StatusCode> {
    let mut parts = body.map_err(|rejection| rejection.status())?;
    let status = |error: MultipartError| error.status();
    let mut entry = InvitationEntry::default();
    while let Some(part) = parts.next_field().await.map_err(status)? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(status)?;
        // An address is ASCII: what surrounds it in another encoding does not matter.
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match name.as_str() {
            "language" => entry.language = text,
            "addresses" if entry.addresses.is_empty() => entry.addresses = text,
            "file" if !text.trim().is_empty() => entry.addresses = text,
            _ => {}
        }
    }
    Ok(entry)
}

async fn preview(
    reader: Reader,
    Path(slug): Path<String>,
    body: Result<Multipart, MultipartRejection>,
) -> Response {
    let entry = match receive(body).await {
        Ok(entry) => entry,
        Err(status) => return status_page(&reader, status),
    };
    let result = async {
        let viewer = signed_in(&reader)?;
        let services = &reader.state.services;
        match notices::preview_invitations(services, viewer, &slug, entry.clone()).await {
            Ok(preview) => Ok(page(&reader, StatusCode::OK, |frame| {
                pages::preview_page(frame, &slug, &entry, &preview)
            })),
            Err(refusal) => refused_entry(&reader, viewer, &slug, entry, refusal).await,
        }
    };
    answer(&reader, result.await)
}

async fn refused_entry(
    reader: &Reader,
    viewer: &Viewer,
    slug: &str,
    values: InvitationEntry,
    refusal: Refusal,
) -> Result<Response, Refusal> {
    let (status, errors) = mistakes(refusal)?;
    let again = Again {
        entry: Form { values, errors },
        ..Again::default()
    };
    shown(reader, viewer, slug, status, &Part::default(), again).await
}

async fn invite(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let entry: InvitationEntry = sent(&body)?;
        match notices::invite(&reader.state.services, viewer, &slug, entry.clone()).await {
            Ok(()) => Ok(done(&slug, "invited")),
            Err(refusal) => refused_entry(&reader, viewer, &slug, entry, refusal).await,
        }
    };
    answer(&reader, result.await)
}

fn done(slug: &str, what: &str) -> Response {
    see_other(&format!("/surveys/manage/{slug}/invitations?done={what}"))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Reminder {
    /// `now`, `plan` or `cancel`.
    r#do: String,
    /// Wall time in the survey's zone.
    at: String,
}

async fn remind(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let reminder: Reminder = sent(&body)?;
        let services = &reader.state.services;
        let (what, planned) = match reminder.r#do.as_str() {
            "cancel" => (
                "cancelled",
                notices::cancel_reminder(services, viewer, &slug).await,
            ),
            "plan" => {
                let at = if reminder.at.trim().is_empty() {
                    "-"
                } else {
                    &reminder.at
                };
                (
                    "planned",
                    notices::plan_reminder(services, viewer, &slug, at).await,
                )
            }
            _ => (
                "reminded",
                notices::plan_reminder(services, viewer, &slug, "").await,
            ),
        };
        let Err(refusal) = planned else {
            return Ok(done(&slug, what));
        };
        let (status, errors) = mistakes(refusal)?;
        let again = Again {
            reminder: Form {
                values: reminder.at,
                errors,
            },
            ..Again::default()
        };
        shown(&reader, viewer, &slug, status, &Part::default(), again).await
    };
    answer(&reader, result.await)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Which {
    /// An invitation, or `all`.
    invitation: String,
}

impl Which {
    fn one(&self) -> Result<InvitationId, Refusal> {
        self.invitation.parse().map_err(|_| Refusal::NotFound)
    }
}

async fn revoke(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let which: Which = sent(&body)?;
        let one = match which.invitation.as_str() {
            "all" => None,
            _ => Some(which.one()?),
        };
        notices::revoke(&reader.state.services, viewer, &slug, one).await?;
        Ok(done(&slug, "revoked"))
    };
    answer(&reader, result.await)
}

async fn resend(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let which: Which = sent(&body)?;
        let services = &reader.state.services;
        notices::resend_invitation(services, viewer, &slug, which.one()?).await?;
        Ok(done(&slug, "resent"))
    };
    answer(&reader, result.await)
}

/// The link of an invitation: from here on a cookie holds it, so that it stands in no further address.
async fn follow(reader: Reader, Path((slug, token)): Path<(String, String)>) -> Response {
    let mut response = see_other(&format!("/surveys/{slug}/answer"));
    let sound = token.len() == 64
        && token.bytes().all(|byte| byte.is_ascii_hexdigit())
        && slug
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let secure = if reader.state.settings.is_https() {
        "; Secure"
    } else {
        ""
    };
    let cookie = format!("invitation-{slug}={token}; Path=/; HttpOnly; SameSite=Lax{secure}");
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if sound && let Ok(cookie) = HeaderValue::from_str(&cookie) {
        headers.append(header::SET_COOKIE, cookie);
    }
    response
}

async fn decline_form(reader: Reader, Path((slug, token)): Path<(String, String)>) -> Response {
    let result = async {
        let survey = notices::declining(&reader.state.services, &slug, &token).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::decline_page(frame, &survey, &token)
        }))
    };
    answer(&reader, result.await)
}

/// Also what a mail program sends by itself (RFC 8058).
async fn decline(reader: Reader, Path((slug, token)): Path<(String, String)>) -> Response {
    let result = async {
        let survey = notices::decline(&reader.state.services, &slug, &token).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::declined_page(frame, &survey)
        }))
    };
    answer(&reader, result.await)
}

#[cfg(test)]
mod tests;
