//! A button of the form was pressed: the step is taken here, without the server.

use folkmoot_domain::surveys::flow::{Action, Outcome, Place, Step, take};
use web_sys::SubmitEvent;

use super::{Shared, draw, edit, sending};

/// A change of language is left to the server, which has the other language.
pub(super) fn submitted(session: &Shared, event: &SubmitEvent) {
    let step = event
        .submitter()
        .and_then(|button| button.get_attribute("value"))
        .unwrap_or_default();
    let action = match step.as_str() {
        "back" => Action::Back,
        "send" => Action::Send,
        "" if session.borrow().turn.place == Place::Summary => Action::Send,
        "" | "next" => Action::Next,
        other => match other.strip_prefix("change:") {
            Some(name) => {
                let session = session.borrow();
                let mut pages = session.definition.pages.iter();
                Action::Change(pages.position(|page| page.name == name).unwrap_or(0))
            }
            None => return,
        },
    };
    event.prevent_default();
    edit::edited(session);
    let outcome = {
        let session = session.borrow();
        let shown = session.shown();
        let step = Step {
            place: session.turn.place,
            shown: &shown,
            returning: session.turn.returning,
        };
        take(session.situation(), step, action)
    };
    match outcome {
        Outcome::Show(turn) => {
            session.borrow_mut().turn = turn;
            draw(session);
        }
        Outcome::Complete(_) => sending::send(session),
    }
}
