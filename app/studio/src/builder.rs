//! The steps of the outline: taken without leaving the page, one after the other, by buttons, keys and dragging.

use std::{cell::RefCell, collections::VecDeque};

use wasm_bindgen::JsCast as _;
use web_sys::{
    Element, Event, HtmlFormElement, KeyboardEvent, SubmitEvent, UrlSearchParams, window,
};

use crate::{
    dom, drag,
    outline::{self, Focus},
    preview,
};

/// A step that is wanted.
pub(crate) struct Step {
    /// What is sent, without a revision: that of the outline which stands there when the step's turn comes.
    pub(crate) fields: UrlSearchParams,
    /// The button that stands for it: when it can't be pressed any more by then, there is nothing to do.
    pub(crate) button: Option<String>,
    /// Where the keyboard goes on afterwards.
    pub(crate) focus: Focus,
}

/// One step is under way at most. What is pressed meanwhile waits, so that it is made from what its author sees next
/// and nothing is made twice or from an older state.
#[derive(Default)]
struct Queue {
    under_way: bool,
    waiting: VecDeque<Step>,
}

thread_local! {
    static QUEUE: RefCell<Queue> = RefCell::default();
}

/// Takes the outline over, when there is one that nobody has taken over yet.
pub(crate) fn wake() {
    let Some(builder) = dom::by_id("builder").filter(dom::claim) else {
        return;
    };
    dom::listen(&builder, "submit", |event| sent(&event));
    if let Some(document) = dom::document() {
        dom::listen(&document, "keydown", |event| pressed(&event));
    }
    dom::reload_when_restored();
    drag::wake(&builder);
    preview::refresh();
}

/// A form of the outline is sent from here.
fn sent(event: &Event) {
    let Some(event) = event.dyn_ref::<SubmitEvent>() else {
        return;
    };
    let form = event
        .target()
        .and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
    let button = event.submitter().map(Element::from);
    let Some(fields) = form.and_then(|form| dom::fields(&form, button.as_ref())) else {
        return;
    };
    event.prevent_default();
    let act = fields.get("do").unwrap_or_default();
    let button = button.map(|button| button.id());
    take(Step {
        fields,
        button: button.filter(|id| !id.is_empty()),
        focus: outline::after(&act),
    });
}

/// Alt and an arrow move what the keyboard is in; Ctrl+Z and Ctrl+Shift+Z go back and forth.
fn pressed(event: &Event) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    if event.key() == "Escape" {
        drag::cancel();
        return;
    }
    if dom::around(event, "input, textarea, select").is_some() {
        return;
    }
    let button = match event.key().as_str() {
        "z" | "Z" if event.ctrl_key() || event.meta_key() => dom::by_id(if event.shift_key() {
            "do-redo"
        } else {
            "do-undo"
        }),
        "y" if event.ctrl_key() => dom::by_id("do-redo"),
        "ArrowUp" if event.alt_key() => outline::mover(event, "up"),
        "ArrowDown" if event.alt_key() => outline::mover(event, "down"),
        _ => return,
    };
    let Some(button) = button else { return };
    event.prevent_default();
    if let Ok(fields) = UrlSearchParams::new() {
        fields.append("do", &button.get_attribute("value").unwrap_or_default());
        take(Step {
            fields,
            button: Some(button.id()),
            focus: Focus::Stay,
        });
    }
}

/// Takes a step now, or when those before it have been taken.
pub(crate) fn take(step: Step) {
    QUEUE.with_borrow_mut(|queue| queue.waiting.push_back(step));
    next();
}

/// Sends the step whose turn it is.
fn next() {
    let step = QUEUE.with_borrow_mut(|queue| {
        if queue.under_way {
            return None;
        }
        while let Some(step) = queue.waiting.pop_front() {
            let can = |id: &String| {
                dom::by_id(id).is_some_and(|button| !button.has_attribute("disabled"))
            };
            if step.button.as_ref().is_none_or(can) {
                queue.under_way = true;
                return Some(step);
            }
        }
        None
    });
    let (Some(step), Some(builder)) = (step, dom::by_id("builder")) else {
        return;
    };
    let slug = builder.get_attribute("data-builder").unwrap_or_default();
    step.fields
        .set("revision", &outline::revision().unwrap_or_default());
    let _ = builder.set_attribute("aria-busy", "true");
    let was = dom::active_id();
    let focus = outline::places(step.focus);
    let act = step.fields.get("do").unwrap_or_default();
    dom::post(
        &format!("/surveys/manage/{slug}/build"),
        &step.fields,
        false,
        move |response, html| {
            let focus = if dom::active_id() == was {
                focus
            } else {
                // The author has gone on meanwhile.
                outline::places(Focus::Stay)
            };
            let done = response.ok().then_some(act.as_str());
            arrived(&response.url(), &html, &focus, done);
        },
        lost,
    );
}

/// Puts the outline that came back in place, or goes where the answer leads.
fn arrived(address: &str, html: &str, focus: &[String], done: Option<&str>) {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let page = outline::page(html);
    let came = page
        .as_ref()
        .and_then(|page| page.query_selector("#builder").ok().flatten());
    let Some(came) = came.filter(|_| path.ends_with("/build")) else {
        // Whatever waits is not for another page, and nothing else is sent from this one.
        QUEUE.with_borrow_mut(|queue| queue.waiting.clear());
        let field = page.as_ref().and_then(|page| {
            let first = page
                .query_selector("#element-form :is(input, textarea, select):not([type=hidden])");
            Some(format!("#{}", first.ok()??.id()))
        });
        if let Some(window) = window() {
            let address = format!("{address}{}", field.unwrap_or_default());
            let _ = window.location().assign(&address);
        }
        return;
    };
    drag::cancel();
    outline::replace(&came, focus, done);
    drag::show_grips();
    QUEUE.with_borrow_mut(|queue| queue.under_way = false);
    if let Some(page) = page {
        preview::follow(&page);
    }
    next();
}

/// Nothing came back: nobody knows whether the step was taken, so it is not taken again by itself.
fn lost() {
    QUEUE.with_borrow_mut(|queue| {
        queue.under_way = false;
        queue.waiting.clear();
    });
    if let Some(builder) = dom::by_id("builder") {
        let _ = builder.remove_attribute("aria-busy");
        let sentence = builder.get_attribute("data-offline").unwrap_or_default();
        outline::say(&sentence, true);
    }
}
