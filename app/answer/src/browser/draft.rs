//! The draft in the browser's own storage: it survives a reload and a lost connection, and goes nowhere else.

use folkmoot_domain::surveys::{
    answers::Answers,
    flow::{Place, Turn},
};
use leptos::prelude::window;
use serde_json::Value;
use web_sys::Storage;

use super::{Shared, draw, edit};
use crate::session::Session;

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// A draft belongs to one version of one questionnaire.
fn key(session: &Session) -> String {
    format!("folkmoot-draft-{}", session.setup.version)
}

/// Keeps the answers and the place; a preview keeps nothing.
pub(super) fn keep(session: &Session) {
    if session.setup.submit.is_empty() || session.answers.is_empty() {
        return;
    }
    let page = match session.turn.place {
        Place::Page(page) => page.to_string(),
        Place::Summary => "null".to_owned(),
    };
    if let Some(storage) = storage() {
        let draft = format!(
            r#"{{"page":{page},"answers":{}}}"#,
            session.answers.to_json()
        );
        let _ = storage.set_item(&key(session), &draft);
    }
}

/// Takes the draft up again, unless the page itself brought answers along. Says whether it did.
pub(super) fn restore(session: &Shared) -> bool {
    let kept = {
        let session = session.borrow();
        if session.setup.submit.is_empty() || !session.answers.is_empty() {
            return false;
        }
        storage().and_then(|storage| storage.get_item(&key(&session)).ok().flatten())
    };
    let Some(kept) = kept.and_then(|kept| serde_json::from_str::<Value>(&kept).ok()) else {
        return false;
    };
    let answers = kept
        .get("answers")
        .and_then(|answers| Answers::from_document(answers).ok());
    let Some(answers) = answers.filter(|answers| !answers.is_empty()) else {
        return false;
    };
    edit::changed(session, answers);
    session.borrow_mut().restored = true;
    let page = kept.get("page").and_then(Value::as_u64);
    let page = page.and_then(|page| usize::try_from(page).ok());
    let place = match page {
        Some(page) if session.borrow().visibility.shows_page(page) => Place::Page(page),
        Some(_) => session.borrow().turn.place,
        None => Place::Summary,
    };
    show(session, place);
    true
}

fn show(session: &Shared, place: Place) {
    session.borrow_mut().turn = Turn {
        place,
        errors: Vec::new(),
        notice: None,
        returning: false,
    };
    draw(session);
}

/// Forgets the draft on this device.
pub(super) fn forget(session: &Session) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&key(session));
    }
}

/// Forgets the draft and begins again.
pub(super) fn discard(session: &Shared) {
    forget(&session.borrow());
    session.borrow_mut().restored = false;
    edit::changed(session, Answers::default());
    let first = session.borrow().visibility.pages().next();
    show(session, Place::Page(first.unwrap_or(0)));
}
