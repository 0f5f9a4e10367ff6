//! Sending the response, again and again while there is no connection.

use folkmoot_domain::surveys::flow::Place;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{RequestInit, Response, window};

use super::{Shared, dom, draft, work};

/// How long to wait before the next attempt, in milliseconds.
const AGAIN: i32 = 5_000;

/// How long to wait for a proof of work that is nearly there.
const SOON: i32 = 250;

/// Sends the response, then leads to the confirmation and forgets the draft.
pub(super) fn send(session: &Shared) {
    if session.borrow().setup.submit.is_empty() {
        dom::say(
            "answer-trouble",
            &session.borrow().say("surveys-answer-preview"),
        );
        return;
    }
    session.borrow_mut().waiting = false;
    if work::goes_on(session) {
        let session = session.clone();
        dom::announce(&session.borrow().say("surveys-answer-sending"));
        return dom::later(SOON, move || send(&session));
    }
    dom::announce(&session.borrow().say("surveys-answer-sending"));
    let (address, options) = request(session);
    let (arrived, lost) = (session.clone(), session.clone());
    let lost = Closure::once_into_js(move |_: JsValue| again(&lost));
    let answered = Closure::once_into_js(move |response: JsValue| {
        let response: Response = response.unchecked_into();
        let status = response.status();
        let read = Closure::once_into_js(move |body: JsValue| settle(&arrived, status, &body));
        if let Ok(body) = response.json() {
            // What is no JSON came from something between here and there.
            let _ = then(&body, &read, &read);
        }
    });
    if let Some(window) = window() {
        let sent = window.fetch_with_str_and_init(&address, &options);
        let _ = then(&sent, &answered, &lost);
    }
}

/// `promise.then(done, failed)`, whose typed form wants closures that outlive the call.
fn then(promise: &Promise, done: &JsValue, failed: &JsValue) -> Result<JsValue, JsValue> {
    let then: Function = Reflect::get(promise, &JsValue::from_str("then"))?.unchecked_into();
    then.call2(promise, done, failed)
}

/// The server has answered, or something in its place.
fn settle(session: &Shared, status: u16, body: &JsValue) {
    let text = |name: &str| {
        let text = Reflect::get(body, &JsValue::from_str(name)).ok();
        text.and_then(|text| text.as_string())
    };
    match (status, text("location"), text("detail")) {
        (200..300, Some(location), _) => {
            draft::forget(&session.borrow());
            lead_to(&location);
        }
        (400..500, _, Some(detail)) => {
            let other_version = text("other-version");
            if let Some(here) = other_version
                && draft::keep_for_another_version(&session.borrow())
            {
                return lead_to(&here);
            }
            dom::say("answer-trouble", &detail);
            // The form was not known, or not any more: it is begun anew, with everything in it.
            if let Some(begun) = text("begun") {
                session.borrow_mut().setup.begun = begun;
                draft::keep(&session.borrow());
            }
            if text("trapped").is_some() {
                dom::set_value("answer-trap-field", &JsValue::from_str(""));
                dom::restyle("answer-trap", "field");
            }
        }
        // Whatever else it is, a proxy's page for one, was not said by us: nothing was taken or refused.
        _ => again(session),
    }
}

fn lead_to(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(address);
    }
}

fn again(session: &Shared) {
    dom::say(
        "answer-trouble",
        &session.borrow().say("surveys-answer-offline"),
    );
    session.borrow_mut().waiting = true;
    let session = session.clone();
    dom::later(AGAIN, move || retry(&session));
}

/// Sends again what is to be sent again: after a while, or at once when the browser is back online.
///
/// The response may have arrived before; the server knows the form by its key.
pub(super) fn retry(session: &Shared) {
    let waits = {
        let session = session.borrow();
        // Whoever went back to change something sends again when ready.
        session.waiting && session.turn.place == Place::Summary
    };
    if waits {
        send(session);
    }
}

/// The address and the request; the body is read as JSON whatever it is called.
fn request(session: &Shared) -> (String, RequestInit) {
    let session = session.borrow();
    let setup = &session.setup;
    // Version, key and language are the server's own words: UUIDs and a language tag.
    // So is when the form was begun, a number and hexadecimal digits.
    let proof = work::found(&session).map_or_else(String::new, |proof| proof.to_string());
    let trap = dom::element("answer-trap-field").and_then(|field| dom::value(&field));
    let trap = trap.and_then(|trap| trap.as_string()).unwrap_or_default();
    let trapped = if trap.is_empty() { "" } else { "yes" };
    let body = format!(
        r#"{{"version":"{}","key":"{}","begun":"{}","proof":"{proof}","trapped":"{trapped}","resume":"{}","language":"{}","answers":{}}}"#,
        setup.version,
        setup.key,
        setup.begun,
        setup.resume,
        setup.language,
        session.answers.to_json()
    );
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_body(&JsValue::from_str(&body));
    (setup.submit.clone(), options)
}
