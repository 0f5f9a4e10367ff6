//! The outline: its steps are taken without leaving the page, also by keys and by dragging.

use wasm_bindgen::JsCast as _;
use web_sys::{
    Element, Event, HtmlElement, HtmlFormElement, HtmlTemplateElement, KeyboardEvent, SubmitEvent,
    UrlSearchParams, window,
};

use crate::{dom, drag};

/// Takes the outline over, when there is one.
pub(crate) fn wake() {
    let Some(builder) = dom::by_id("builder") else {
        return;
    };
    dom::listen(&builder, "submit", |event| sent(&event));
    if let Some(document) = dom::document() {
        dom::listen(&document, "keydown", |event| pressed(&event));
    }
    drag::wake(&builder);
    dom::refresh_preview();
    // For those who wait for it, as the journeys do.
    let _ = builder.set_attribute("data-live", "");
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
    step(&fields, None);
}

/// Takes a step; afterwards the focus is on the element of this id, or where it was.
pub(crate) fn step(fields: &UrlSearchParams, focus: Option<String>) {
    let Some(builder) = dom::by_id("builder") else {
        return;
    };
    let slug = builder.get_attribute("data-builder").unwrap_or_default();
    let address = format!("/surveys/manage/{slug}/build");
    let focus = focus.or_else(|| {
        let active = dom::document()?.active_element()?;
        Some(active.id())
    });
    let _ = builder.set_attribute("aria-busy", "true");
    dom::post(
        &address,
        fields,
        move |response, html| arrived(&response.url(), &html, focus.as_deref()),
        || {
            let place = dom::by_id("builder");
            let sentence = place.and_then(|place| place.get_attribute("data-offline"));
            dom::say("build-said", &sentence.unwrap_or_default());
        },
    );
}

/// Puts the outline that came back in place, or goes where the answer leads.
fn arrived(address: &str, html: &str, focus: Option<&str>) {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let Some(next) = outline(html).filter(|_| path.ends_with("/build")) else {
        if let Some(window) = window() {
            let _ = window.location().assign(address);
        }
        return;
    };
    let Some(builder) = dom::by_id("builder") else {
        return;
    };
    builder.set_inner_html(&next.inner_html());
    let _ = builder.remove_attribute("aria-busy");
    drag::show_grips(&builder);
    let usable = |id: &&str| !id.is_empty();
    let found = focus.filter(usable).and_then(dom::by_id);
    let found = found.filter(|element| !element.has_attribute("disabled"));
    if let Some(element) = found.or_else(|| dom::by_id("do-undo")) {
        dom::focus(&element);
    }
    let said = dom::by_id("build-last").and_then(|last| last.text_content());
    dom::say("build-said", &said.unwrap_or_default());
    dom::refresh_preview();
}

/// The outline within the HTML of a page.
fn outline(html: &str) -> Option<Element> {
    let template = dom::document()?.create_element("template").ok()?;
    let template: HtmlTemplateElement = template.dyn_into().ok()?;
    template.set_inner_html(html);
    template.content().query_selector("#builder").ok()?
}

/// Alt and an arrow move what has the focus; Ctrl+Z and Ctrl+Shift+Z go back and forth.
fn pressed(event: &Event) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    let writes = dom::around(event, "input, textarea, select").is_some();
    let button = match event.key().as_str() {
        "z" | "Z" if (event.ctrl_key() || event.meta_key()) && !writes => {
            let id = if event.shift_key() {
                "do-redo"
            } else {
                "do-undo"
            };
            dom::by_id(id)
        }
        key @ ("ArrowUp" | "ArrowDown") if event.alt_key() && !writes => {
            let word = if key == "ArrowUp" { "up" } else { "down" };
            let item = dom::around(event, ".build-element, .build-page");
            let head = item.and_then(|item| item.query_selector(".build-head").ok().flatten());
            head.and_then(|head| {
                let selector = format!("button[value^=\"{word}-\"]");
                head.query_selector(&selector).ok().flatten()
            })
        }
        _ => None,
    };
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        let _ = button.focus();
        button.click();
    }
}
