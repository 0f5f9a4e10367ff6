//! The form of an element: kept while somebody types.

use std::{cell::RefCell, rc::Rc};

use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlFormElement};

use crate::dom;

/// How long nothing is typed before it is kept, in milliseconds.
const PAUSE: i32 = 700;
/// How long to wait before the next attempt when nothing came back.
const AGAIN: i32 = 5_000;

#[derive(Default)]
struct State {
    /// Counts what was typed: only the last pause keeps.
    typed: u32,
    /// Whether something is under way.
    sending: bool,
}

/// Takes the form over, when there is one.
pub(crate) fn wake() {
    let place = dom::by_id("element-form").and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
    let Some(form) = place else { return };
    let state: Rc<RefCell<State>> = Rc::default();
    for name in ["input", "change"] {
        let (form, state) = (form.clone(), state.clone());
        dom::listen(&form.clone(), name, move |event| {
            // A name is kept with the button: half of it would go into every condition.
            if dom::around(&event, "[name=name]").is_none() {
                typed(&form, &state);
            }
        });
    }
    dom::refresh_preview();
    let _ = form.set_attribute("data-live", "");
}

fn typed(form: &HtmlFormElement, state: &Rc<RefCell<State>>) {
    dom::say("build-state", &sentence(form, "data-unsaved"));
    let typed = {
        let mut state = state.borrow_mut();
        state.typed = state.typed.wrapping_add(1);
        state.typed
    };
    let (form, state) = (form.clone(), state.clone());
    dom::after(PAUSE, move || {
        if state.borrow().typed == typed {
            keep(&form, &state);
        }
    });
}

fn sentence(form: &Element, name: &str) -> String {
    form.get_attribute(name).unwrap_or_default()
}

/// Sends the form; what is typed meanwhile is sent afterwards.
fn keep(form: &HtmlFormElement, state: &Rc<RefCell<State>>) {
    if state.borrow().sending {
        let (form, state) = (form.clone(), state.clone());
        dom::after(PAUSE, move || keep(&form, &state));
        return;
    }
    let Some(fields) = dom::fields(form, None) else {
        return;
    };
    state.borrow_mut().sending = true;
    let address = sentence(form, "data-keep");
    let (answered, lost) = ((form.clone(), state.clone()), (form.clone(), state.clone()));
    dom::post(
        &address,
        &fields,
        move |response, text| {
            answered.1.borrow_mut().sending = false;
            arrived(&answered.0, response.status(), &text);
        },
        move || {
            let (form, state) = lost.clone();
            state.borrow_mut().sending = false;
            dom::say("build-state", &sentence(&form, "data-offline"));
            dom::after(AGAIN, move || keep(&form, &state));
        },
    );
}

/// Says how it ended, marks the fields that are wrong, and remembers the revision for the next time.
fn arrived(form: &Element, status: u16, text: &str) {
    let Ok(answer) = JSON::parse(text) else {
        dom::say("build-state", &sentence(form, "data-offline"));
        return;
    };
    let get = |value: &JsValue, name: &str| {
        Reflect::get(value, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
    };
    let mut said = get(&answer, "state").as_string().unwrap_or_default();
    if let Ok(wrong) = form.query_selector_all("[aria-invalid]") {
        for index in 0..wrong.length() {
            if let Some(field) = wrong
                .get(index)
                .and_then(|field| field.dyn_into::<Element>().ok())
            {
                let _ = field.remove_attribute("aria-invalid");
            }
        }
    }
    if let Ok(Some(errors)) = js_sys::try_iter(&get(&answer, "errors")) {
        for error in errors.flatten() {
            let field = get(&error, "field").as_string().unwrap_or_default();
            if let Some(field) = dom::by_id(&format!("field-{field}")) {
                let _ = field.set_attribute("aria-invalid", "true");
            }
            said = format!(
                "{said} {}",
                get(&error, "sentence").as_string().unwrap_or_default()
            );
        }
    }
    dom::say("build-state", said.trim());
    if let (200, Some(revision)) = (status, get(&answer, "revision").as_f64()) {
        remember(&revision.to_string());
        dom::refresh_preview();
    }
}

/// All forms of the page go on from the newest revision.
fn remember(revision: &str) {
    let fields =
        dom::document().and_then(|document| document.query_selector_all("[name=revision]").ok());
    if let Some(fields) = fields {
        for index in 0..fields.length() {
            if let Some(field) = fields
                .get(index)
                .and_then(|field| field.dyn_into::<Element>().ok())
            {
                let _ = field.set_attribute("value", revision);
            }
        }
    }
}
