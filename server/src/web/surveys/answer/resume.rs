//! Answers are put aside, and taken up again by their link.

use std::net::IpAddr;

use axum::{
    extract::{Path, State},
    response::Response,
};
use folkmoot_app::surveys::answer::{Answering, kept_page};
use folkmoot_domain::surveys::flow::Place;
use folkmoot_services::surveys::{self, to_answer};
use http::{HeaderValue, StatusCode, header};

use super::{answering, barrier, begin, comes_through_the_link, sentence, show, standing_at};
use crate::web::{AppState, Reader, page, refused};

/// Puts the response aside and shows its link; when that does not work, its page comes back with everything in it.
pub(super) async fn keep(
    state: &AppState,
    reader: &Reader,
    slug: &str,
    address: IpAddr,
    mut answering: Answering,
    page_name: String,
) -> Response {
    let form = surveys::resume::OpenForm {
        form: answering.key,
        page: &page_name,
        seed: answering.moment.seed,
        answers: &answering.answers,
    };
    let (shown, token) = (reader.credentials(slug), answering.resumed.as_deref());
    match surveys::keep(&state.services, shown, slug, token, form, address).await {
        Ok(kept) => {
            let origin = state.settings.public_origin();
            // The link opens in the language in which it was made.
            let (token, tag) = (kept.token, reader.language.tag());
            let link = format!("{origin}/surveys/{slug}/answer/resume/{token}?lang={tag}");
            let mut response = page(reader, StatusCode::OK, |frame| {
                kept_page(frame, &answering.survey, &link, kept.until)
            });
            // The link is a secret: it stays nowhere.
            response
                .headers_mut()
                .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Err(refusal) => {
            let (status, sentence) = sentence(&refusal);
            answering.trouble = Some(sentence);
            show(reader, status, answering).await
        }
    }
}

/// A response that was put aside, taken up again.
pub(super) async fn resume(
    State(state): State<AppState>,
    Path((slug, token)): Path<(String, String)>,
    reader: Reader,
) -> Response {
    let found = match to_answer(&state.services, reader.credentials(&slug), &slug).await {
        Ok(found) => found,
        Err(refusal) => return refused(&reader, &refusal),
    };
    if let Some(refusal) = barrier(&found) {
        return refused(&reader, &refusal);
    }
    let questionnaire = found.questionnaire.clone();
    let definition = questionnaire.definition();
    let resumed = surveys::resume(&state.services, &slug, &token, definition).await;
    let resumed = match resumed {
        Ok(resumed) => resumed,
        Err(refusal) => return refused(&reader, &refusal),
    };
    let defended = comes_through_the_link(&found);
    let mut answering = answering(&state, &reader, found);
    answering.key = resumed.form;
    // Begun anew, so that no time had to be kept.
    if defended {
        answering.begun = match begin(&state, &answering).await {
            Ok(begun) => begun,
            Err(refusal) => return refused(&reader, &refusal),
        };
    }
    let mut pages = definition.pages.iter();
    let place = match pages.position(|page| page.name == resumed.page) {
        Some(page) => Place::Page(page),
        None if resumed.page.is_empty() => Place::Summary,
        None => answering.turn.place,
    };
    answering.answers = resumed.answers;
    answering.moment.seed = resumed.seed;
    answering.turn = standing_at(place);
    answering.resumed = Some(token);
    show(&reader, StatusCode::OK, answering).await
}
