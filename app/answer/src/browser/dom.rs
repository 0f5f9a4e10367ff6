//! The few things that are done to the document.

use leptos::prelude::document;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, HtmlElement};

pub(super) fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Listens to an event for as long as the page is open.
pub(super) fn on(element: &Element, name: &str, handle: Box<dyn Fn(Event)>) {
    let handle = Closure::<dyn Fn(Event)>::wrap(handle);
    let _ = element.add_event_listener_with_callback(name, handle.as_ref().unchecked_ref());
    handle.forget();
}

pub(super) fn target(event: &Event) -> Option<Element> {
    event.target().map(JsCast::unchecked_into)
}

pub(super) fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}

/// Replaces what stands in an element by HTML that [`crate::html::Html`] has written.
pub(super) fn fill(id: &str, html: &str) {
    if let Some(element) = element(id) {
        element.set_inner_html(html);
    }
}

pub(super) fn hide(id: &str, hidden: bool) {
    if let Some(element) = element(id) {
        let _ = element.toggle_attribute_with_force("hidden", hidden);
    }
}

/// Puts a sentence into an element that is hidden while it has none.
pub(super) fn say(id: &str, sentence: &str) {
    if let Some(element) = element(id) {
        element.set_text_content(Some(sentence));
    }
    hide(id, sentence.is_empty());
}

/// Tells a screen reader.
pub(super) fn announce(sentence: &str) {
    if let Some(element) = element("answer-status") {
        element.set_text_content(Some(sentence));
    }
}
