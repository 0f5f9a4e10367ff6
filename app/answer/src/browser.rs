//! The form while scripts run: it follows what is typed, takes steps without the server, and keeps a draft.

mod dom;
mod draft;
mod edit;
mod order;
mod sending;
mod step;
mod work;

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, PointerEvent, SubmitEvent, window};

use crate::{pack::unpack, session::Session};

/// The session, shared by everything that listens.
pub(crate) type Shared = Rc<RefCell<Session>>;

/// Takes the form over, when there is one.
pub(crate) fn wake() {
    let packed = dom::element("answer").and_then(|answer| answer.get_attribute("data-handover"));
    if let Some(handover) = packed.and_then(|packed| unpack(&packed)) {
        take_over(&Rc::new(RefCell::new(Session::new(handover))));
    }
}

fn take_over(session: &Shared) {
    session.borrow_mut().live = true;
    listen(session, "input", edit::entered);
    listen(session, "change", edit::settled);
    listen(session, "submit", |session, event| {
        step::submitted(session, event.unchecked_ref::<SubmitEvent>());
    });
    listen(session, "click", |session, event| {
        if dom::target(event).is_some_and(|target| within(&target, "[data-discard]").is_some()) {
            draft::discard(session);
        } else {
            order::pressed(session, event);
        }
    });
    let dragged: Rc<RefCell<Option<order::Dragged>>> = Rc::default();
    for name in ["pointerdown", "pointermove", "pointerup", "pointercancel"] {
        let dragged = dragged.clone();
        listen(session, name, move |session, event| {
            order::pointed(session, &dragged, event.unchecked_ref::<PointerEvent>());
        });
    }
    if let Some(window) = window() {
        let session = session.clone();
        dom::on(
            &window,
            "online",
            Box::new(move |_| sending::retry(&session)),
        );
    }
    // What was typed before the scripts came is kept.
    edit::edited(session);
    if !draft::restore(session) {
        edit::enliven(&session.borrow());
    }
    work::begin(session);
    // For those who wait for it, as the journeys do.
    if let Some(form) = dom::element("answer-form") {
        let _ = form.set_attribute("data-live", "");
    }
}

fn listen(session: &Shared, name: &str, handle: impl Fn(&Shared, &Event) + 'static) {
    let session = session.clone();
    if let Some(form) = dom::element("answer-form") {
        dom::on(&form, name, Box::new(move |event| handle(&session, &event)));
    }
}

/// The nearest element around a target that fits a selector.
fn within(target: &Element, selector: &str) -> Option<Element> {
    target.closest(selector).ok().flatten()
}

/// Draws the page anew and leads the eye and the focus to what matters there.
fn draw(session: &Shared) {
    let target = {
        let session = session.borrow();
        let mut html = crate::html::Html::default();
        crate::form::content(&session, &mut html);
        dom::fill("answer-content", &html.finish());
        dom::say("answer-trouble", "");
        if !session.turn.errors.is_empty() {
            "error-summary"
        } else if session.turn.notice.is_some() {
            "answer-notice"
        } else {
            "answer-title"
        }
    };
    draft::keep(&session.borrow());
    dom::next_frame(move || {
        if let Some(element) = dom::element(target).or_else(|| dom::element("answer-form")) {
            element.scroll_into_view();
        }
        dom::focus(target);
    });
}
