//! The survey at the width of a phone, beside what is being written.

use wasm_bindgen::JsCast as _;
use web_sys::{DocumentFragment, Element, HtmlIFrameElement};

use crate::dom;

/// Shows the newest state where there is room for it.
pub(crate) fn refresh() {
    let Some(place) = dom::by_id("build-preview") else {
        return;
    };
    let _ = place.remove_attribute("hidden");
    // The style sheet shows it on wide screens alone: nothing is loaded that nobody sees.
    if place.client_width() == 0 {
        return;
    }
    let made = place.query_selector("iframe").ok().flatten();
    let Some(frame) = made.and_then(|frame| frame.dyn_into::<HtmlIFrameElement>().ok()) else {
        make(&place);
        return;
    };
    // In place of what it shows, so that the browser's way back leads to another page and not to an older state.
    if let Some(shown) = frame.content_window() {
        let _ = shown.location().replace(&address(&place));
    }
}

/// Goes to where the newest step was made, as the page that came back says.
pub(crate) fn follow(page: &DocumentFragment) {
    let came = page.query_selector("#build-preview").ok().flatten();
    if let (Some(place), Some(came)) = (dom::by_id("build-preview"), came) {
        let _ = place.set_attribute("data-preview", &address(&came));
    }
    refresh();
}

fn address(place: &Element) -> String {
    place.get_attribute("data-preview").unwrap_or_default()
}

fn make(place: &Element) {
    let frame = dom::document().and_then(|document| document.create_element("iframe").ok());
    if let Some(frame) = frame {
        let title = place.get_attribute("data-title").unwrap_or_default();
        let _ = frame.set_attribute("title", &title);
        let _ = frame.set_attribute("src", &address(place));
        let _ = place.append_child(&frame);
    }
}
