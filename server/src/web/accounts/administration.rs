//! The administrators' list of people.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use folkmoot_app::accounts::{IssuedLink, people_page};
use folkmoot_domain::{accounts::CommunityRole, paging::Limit};
use folkmoot_services::{Refusal, accounts};
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;
use tower_sessions::Session;

use super::{account_id, sessions, signed_in};
use crate::web::{AppState, Reader, answers::see_other, fields::Fields, page, refused};

/// Which part of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Part {
    search: String,
    after: String,
    limit: Option<u32>,
}

/// `GET /admin/people`
pub(super) async fn people(reader: Reader, Query(part): Query<Part>) -> Response {
    show(&reader, &part, None).await
}

async fn show(reader: &Reader, part: &Part, issued: Option<&IssuedLink>) -> Response {
    let limit = Limit::new(part.limit);
    let services = &reader.state.services;
    let found = match signed_in(reader) {
        Ok(actor) => accounts::people(services, actor, &part.search, &part.after, limit).await,
        Err(refusal) => Err(refusal),
    };
    match found {
        Ok(mut model) => {
            model.next = model.next.map(|after| {
                let query = [
                    ("search", model.search.as_str()),
                    ("after", &after),
                    ("limit", &limit.rows().to_string()),
                ];
                let query = serde_urlencoded::to_string(query).unwrap_or_default();
                format!("/admin/people?{query}")
            });
            page(reader, StatusCode::OK, |frame| {
                people_page(frame, &model, issued)
            })
        }
        Err(refusal) => refused(reader, &refusal),
    }
}

/// `POST /admin/people/{id}/roles`: the word of a role in one of the two.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Change {
    grant: String,
    withdraw: String,
}

/// `POST /admin/people/{id}/roles`
pub(super) async fn roles(
    reader: Reader,
    session: Session,
    State(state): State<AppState>,
    Path(id): Path<String>,
    Fields(change): Fields<Change>,
) -> Response {
    let changed = async {
        let actor = signed_in(&reader)?;
        let person = account_id(&id)?;
        let services = &state.services;
        if let Some(role) = CommunityRole::from_word(&change.grant) {
            accounts::grant(services, actor, person, role).await?;
        } else {
            let role = CommunityRole::from_word(&change.withdraw).ok_or(Refusal::NotFound)?;
            accounts::withdraw(services, actor, person, role).await?;
        }
        if person == actor.id {
            sessions::renew(&session).await?;
        }
        Ok::<_, Refusal>(())
    };
    match changed.await {
        Ok(()) => see_other("/admin/people"),
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// `POST /admin/people/{id}/reset-link`: the answer shows the link, this once.
pub(super) async fn reset_link(
    reader: Reader,
    State(state): State<AppState>,
    Path(id): Path<String>,
) -> Response {
    let issued = async {
        let actor = signed_in(&reader)?;
        let person = account_id(&id)?;
        let token = accounts::issue_reset_link(&state.services, actor, person).await?;
        let origin = state.settings.public_origin();
        let person = accounts::person(&state.services, Some(actor), person).await?;
        Ok::<_, Refusal>(IssuedLink {
            name: person.name.unwrap_or_default(),
            address: format!("{origin}/reset/{token}"),
        })
    };
    match issued.await {
        Ok(link) => {
            let mut response = show(&reader, &Part::default(), Some(&link)).await;
            // The link is a secret: it stays nowhere.
            response
                .headers_mut()
                .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Err(refusal) => refused(&reader, &refusal),
    }
}
