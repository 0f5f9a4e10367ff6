//! The few things that are done to the document.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, Event, EventTarget, HtmlElement, window};

pub(super) fn element(id: &str) -> Option<Element> {
    window()?.document()?.get_element_by_id(id)
}

/// Does something before the page is painted next.
pub(super) fn next_frame(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    let _ = window().map(|window| window.request_animation_frame(act.unchecked_ref()));
}

/// Does something after so many milliseconds.
pub(super) fn later(milliseconds: i32, act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            act.unchecked_ref(),
            milliseconds,
        );
    }
}

/// The names and texts of a form's data or of a query; files are left out.
pub(super) fn fields(entries: &JsValue) -> Option<Vec<(String, String)>> {
    let mut fields = Vec::new();
    for entry in js_sys::try_iter(entries).ok()?? {
        let entry: js_sys::Array = entry.ok()?.unchecked_into();
        if let (Some(name), Some(value)) = (entry.get(0).as_string(), entry.get(1).as_string()) {
            fields.push((name, value));
        }
    }
    Some(fields)
}

/// Listens to an event for as long as the page is open.
pub(super) fn on(target: &EventTarget, name: &str, handle: Box<dyn Fn(Event)>) {
    let handle = Closure::<dyn Fn(Event)>::wrap(handle);
    let _ = target.add_event_listener_with_callback(name, handle.as_ref().unchecked_ref());
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

/// What a field holds now.
pub(super) fn value(field: &Element) -> Option<JsValue> {
    Reflect::get(field, &JsValue::from_str("value")).ok()
}

pub(super) fn set_value(id: &str, value: &JsValue) {
    if let Some(field) = element(id) {
        let _ = Reflect::set(&field, &JsValue::from_str("value"), value);
    }
}

/// Writes a text where another one stands.
pub(super) fn write(id: &str, text: &str) {
    if let Some(element) = element(id).filter(|found| found.text_content().as_deref() != Some(text))
    {
        element.set_text_content(Some(text));
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

/// Gives an element another class.
pub(super) fn restyle(id: &str, class: &str) {
    if let Some(element) = element(id) {
        element.set_class_name(class);
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
