//! The proof of work of a form that came through a link: found in small slices while somebody reads and answers.

use folkmoot_domain::surveys::defence::find_proof;

use super::{Shared, dom};
use crate::session::Session;

/// Numbers tried in one go: a few milliseconds even in a pocket.
const SLICE: u64 = 4_096;
/// The pause between two slices, in milliseconds: whoever types does not notice.
const PAUSE: i32 = 8;
/// After so many numbers there is no use in waiting for the proof any longer; one in a thousand forms needs more.
const PATIENCE: u64 = 7 << 18;

/// Begins to look for the proof, where the form needs one.
pub(super) fn begin(session: &Shared) {
    if !session.borrow().setup.begun.is_empty() {
        go_on(session, String::new(), 0);
    }
}

/// Tries the next numbers for a key; from the start when the form has another key by now.
fn go_on(session: &Shared, key: String, next: u64) {
    let now = session.borrow().setup.key.clone();
    let next = if key == now { next } else { 0 };
    if found(&session.borrow()).is_none() {
        let proof = find_proof(&now, next, SLICE);
        let mut session = session.borrow_mut();
        session.tried = next + SLICE;
        session.proof = proof.map(|proof| (now.clone(), proof));
    }
    // It goes on after the proof is found, slowly, for the form may get another key.
    let pause = match found(&session.borrow()) {
        Some(_) => 1_000,
        None => PAUSE,
    };
    let again = session.clone();
    dom::later(pause, move || go_on(&again, now, next + SLICE));
}

/// The proof for the form as it is.
pub(super) fn found(session: &Session) -> Option<u64> {
    let proof = session.proof.as_ref();
    proof
        .filter(|(key, _)| *key == session.setup.key)
        .map(|(_, proof)| *proof)
}

/// Whether a proof is being looked for that is worth waiting for.
pub(super) fn goes_on(session: &Shared) -> bool {
    let session = session.borrow();
    !session.setup.begun.is_empty() && found(&session).is_none() && session.tried < PATIENCE
}
