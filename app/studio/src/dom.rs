//! The few things that are asked of the document and of the server.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{
    Document, Element, Event, EventTarget, FormData, HtmlElement, HtmlFormElement,
    PageTransitionEvent, RequestInit, Response, UrlSearchParams, window,
};

pub(crate) fn document() -> Option<Document> {
    window().and_then(|window| window.document())
}

pub(crate) fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Marks what the island takes over, before it listens anywhere: a second call finds it taken.
///
/// The mark is also what those wait for who want to know that it is awake, as the journeys do.
pub(crate) fn claim(element: &Element) -> bool {
    if element.has_attribute("data-live") {
        return false;
    }
    element.set_attribute("data-live", "").is_ok()
}

/// What has the focus.
pub(crate) fn active() -> Option<Element> {
    document()?.active_element()
}

/// The id of what has the focus; empty when it has none.
pub(crate) fn active_id() -> String {
    active().map(|active| active.id()).unwrap_or_default()
}

/// All elements within another one that fit a selector, in order.
pub(crate) fn all(within: &Element, selector: &str) -> Vec<Element> {
    let found = within.query_selector_all(selector).ok();
    let found = found.map(|found| {
        (0..found.length())
            .filter_map(|index| found.get(index)?.dyn_into().ok())
            .collect()
    });
    found.unwrap_or_default()
}

/// The nearest element around the one an event is about that fits a selector.
pub(crate) fn around(event: &Event, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok().flatten()
}

/// Listens for as long as the page is open.
pub(crate) fn listen(target: &EventTarget, name: &str, act: impl Fn(Event) + 'static) {
    let act: Box<dyn Fn(Event)> = Box::new(act);
    let act = Closure::wrap(act).into_js_value();
    let _ = target.add_event_listener_with_callback(name, act.unchecked_ref());
}

/// A page that the browser has kept as it was left may be older than what others and its own forms have made since.
pub(crate) fn reload_when_restored() {
    let Some(window) = window() else { return };
    listen(&window, "pageshow", |event| {
        let kept = event.dyn_ref::<PageTransitionEvent>();
        let kept = kept.is_some_and(PageTransitionEvent::persisted);
        if let (true, Some(window)) = (kept, web_sys::window()) {
            let _ = window.location().reload();
        }
    });
}

/// Acts after so many milliseconds.
pub(crate) fn after(milliseconds: i32, act: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let act = Closure::once_into_js(act);
        let act: &Function = act.unchecked_ref();
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(act, milliseconds);
    }
}

pub(crate) fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// What the fields of a form hold, as they would be sent.
pub(crate) fn entries(form: &HtmlFormElement) -> Option<Vec<(String, String)>> {
    let data = FormData::new_with_form(form).ok()?;
    let mut entries = Vec::new();
    for entry in js_sys::try_iter(&data).ok()?? {
        let entry: js_sys::Array = entry.ok()?.unchecked_into();
        if let (Some(name), Some(value)) = (entry.get(0).as_string(), entry.get(1).as_string()) {
            entries.push((name, value));
        }
    }
    Some(entries)
}

/// What the fields of a form hold, and the button that sends it.
pub(crate) fn fields(form: &HtmlFormElement, button: Option<&Element>) -> Option<UrlSearchParams> {
    let fields = UrlSearchParams::new().ok()?;
    for (name, value) in entries(form)? {
        fields.append(&name, &value);
    }
    if let Some(button) = button {
        let attribute = |name| button.get_attribute(name).unwrap_or_default();
        fields.append(&attribute("name"), &attribute("value"));
    }
    Some(fields)
}

/// The most bytes that browsers send for a page that is being left; in characters as they are sent.
const KEPT_ALIVE: usize = 60_000;

/// Sends fields to an address; `answered` gets the response and its text, `lost` is called when nothing came back.
///
/// `outlives` sends them to the end although the page may be left meanwhile.
pub(crate) fn post(
    address: &str,
    fields: &UrlSearchParams,
    outlives: bool,
    answered: impl FnOnce(Response, String) + 'static,
    lost: impl Fn() + Clone + 'static,
) {
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_body(fields);
    if outlives && String::from(fields.to_string()).len() < KEPT_ALIVE {
        let _ = Reflect::set(&options, &JsValue::from_str("keepalive"), &JsValue::TRUE);
    }
    let Some(window) = window() else { return };
    let failed = {
        let lost = lost.clone();
        Closure::once_into_js(move |_: JsValue| lost())
    };
    let received = Closure::once_into_js(move |response: JsValue| {
        let response: Response = response.unchecked_into();
        let text = response.text();
        let broken = Closure::once_into_js(move |_: JsValue| lost());
        let read = Closure::once_into_js(move |text: JsValue| {
            answered(response, text.as_string().unwrap_or_default());
        });
        if let Ok(text) = text {
            then(&text, &read, &broken);
        }
    });
    then(
        &window.fetch_with_str_and_init(address, &options),
        &received,
        &failed,
    );
}

/// `promise.then(done, failed)`, whose typed form wants closures that outlive the call.
fn then(promise: &Promise, done: &JsValue, failed: &JsValue) {
    let method = Reflect::get(promise, &JsValue::from_str("then"));
    if let Some(method) = method
        .ok()
        .and_then(|method| method.dyn_into::<Function>().ok())
    {
        let _ = method.call2(promise, done, failed);
    }
}
