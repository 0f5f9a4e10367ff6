//! The draft in the browser's own storage: it survives a reload and a lost connection, and goes nowhere else.

use folkmoot_domain::surveys::{
    answers::Answers,
    flow::{Notice, Place, Turn},
};
use web_sys::{Storage, UrlSearchParams, window};

use super::{Shared, dom, draw, edit};
use crate::session::Session;

/// The field that holds the index of the page; no question's name begins so.
const PAGE: &str = "_page";

/// The field that holds the form's own key.
const KEY: &str = "_key";

/// The field that holds when it was begun.
const BEGUN: &str = "_begun";

/// The field that holds what the order of choices was drawn from.
const SEED: &str = "_seed";

/// The field that holds the version of the questionnaire.
const VERSION: &str = "_version";

/// The field of a draft that was refused because another version is in the field now.
const REFUSED: &str = "_refused";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// A draft belongs to one survey: another version of its questionnaire goes on with it.
fn key(session: &Session) -> String {
    format!("folkmoot-draft-{}", session.setup.submit)
}

/// Keeps the answers as the form's fields, and the place; a preview keeps nothing.
pub(super) fn keep(session: &Session) {
    put(session, false);
}

/// Keeps the answers for the version that is in the field now. Says whether the browser took them.
pub(super) fn keep_for_another_version(session: &Session) -> bool {
    put(session, true);
    let kept = storage().and_then(|storage| storage.get_item(&key(session)).ok().flatten());
    kept.is_some_and(|kept| kept.contains(REFUSED))
}

fn put(session: &Session, refused: bool) {
    if session.setup.submit.is_empty() || session.answers.is_empty() {
        return;
    }
    let (Some(storage), Ok(draft)) = (storage(), UrlSearchParams::new()) else {
        return;
    };
    if let Place::Page(page) = session.turn.place {
        draft.append(PAGE, &page.to_string());
    }
    draft.append(VERSION, &session.setup.version);
    if refused {
        draft.append(REFUSED, "1");
    }
    draft.append(KEY, &session.setup.key);
    draft.append(BEGUN, &session.setup.begun);
    draft.append(SEED, &session.setup.moment.seed.to_string());
    for question in session.definition.questions() {
        for (name, value) in session.answers.fields_of(question) {
            draft.append(&name, &value);
        }
    }
    let _ = storage.set_item(&key(session), &String::from(draft.to_string()));
}

/// Takes the draft up again, unless the page itself brought answers along that the draft does not follow on. Says
/// whether it did.
///
/// A draft of another version is begun anew from its first page, with the answers that still fit.
pub(super) fn restore(session: &Shared) -> bool {
    let kept = {
        let session = session.borrow();
        if session.setup.submit.is_empty() {
            return false;
        }
        storage().and_then(|storage| storage.get_item(&key(&session)).ok().flatten())
    };
    let fields = kept
        .and_then(|kept| UrlSearchParams::new_with_str(&kept).ok())
        .and_then(|kept| dom::fields(&kept))
        .unwrap_or_default();
    let field = |wanted: &str| {
        let found = fields.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.as_str())
    };
    if !session.borrow().answers.is_empty() && field(REFUSED).is_none() {
        return false;
    }
    let answers = Answers::from_fields(&session.borrow().definition, &fields);
    let Some(answers) = answers.ok().filter(|answers| !answers.is_empty()) else {
        return false;
    };
    if let Some(seed) = field(SEED).and_then(|seed| seed.parse().ok()) {
        session.borrow_mut().draw_from(seed);
    }
    edit::changed(session, answers);
    let same = {
        let mut session = session.borrow_mut();
        session.restored = true;
        // The form that was begun then, not the one that this page brought: it may have arrived, unless it was refused.
        if let Some(key) = field(KEY).filter(|_| field(REFUSED).is_none()) {
            let begun = field(BEGUN).unwrap_or_default();
            session.spare.0 = std::mem::replace(&mut session.setup.key, key.to_owned());
            session.spare.1 = std::mem::replace(&mut session.setup.begun, begun.to_owned());
        }
        field(VERSION) == Some(session.setup.version.as_str())
    };
    let page = field(PAGE).and_then(|page| page.parse().ok());
    let (place, notice) = match page {
        _ if !same => (first(&session.borrow()), Some(Notice::OtherVersion)),
        Some(page) if session.borrow().visibility.shows_page(page) => (Place::Page(page), None),
        Some(_) => (session.borrow().turn.place, None),
        None => (Place::Summary, None),
    };
    show(session, place, notice);
    true
}

/// The first page that is shown.
fn first(session: &Session) -> Place {
    Place::Page(session.visibility.pages().next().unwrap_or(0))
}

fn show(session: &Shared, place: Place, notice: Option<Notice>) {
    session.borrow_mut().turn = Turn {
        place,
        errors: Vec::new(),
        notice,
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
    {
        let mut session = session.borrow_mut();
        session.restored = false;
        (session.setup.key, session.setup.begun) = std::mem::take(&mut session.spare);
    }
    edit::changed(session, Answers::default());
    let first = first(&session.borrow());
    show(session, first, None);
}
