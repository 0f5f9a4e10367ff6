//! Sending the response, again and again while there is no connection.

use std::time::Duration;

use folkmoot_domain::surveys::flow::Place;
use js_sys::{Function, Promise, Reflect};
use leptos::prelude::{set_timeout, window};
use serde_json::Value;
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{RequestInit, Response};

use super::{Shared, dom, draft};

/// How long to wait before the next attempt.
const AGAIN: Duration = Duration::from_secs(5);

/// Sends the response, then leads to the confirmation and forgets the draft.
pub(super) fn send(session: &Shared) {
    if session.borrow().setup.submit.is_empty() {
        dom::say(
            "answer-trouble",
            &session.borrow().say("surveys-answer-preview"),
        );
        return;
    }
    dom::announce(&session.borrow().say("surveys-answer-sending"));
    let (address, options) = request(session);
    let (arrived, lost) = (session.clone(), session.clone());
    let lost = Closure::once_into_js(move |_: JsValue| again(&lost));
    let answered = Closure::once_into_js(move |response: JsValue| {
        let response: Response = response.unchecked_into();
        let status = response.status();
        let read = Closure::once_into_js(move |text: JsValue| {
            let text = text.as_string().unwrap_or_default();
            settle(&arrived, status, &text);
        });
        if let Ok(text) = response.text() {
            let _ = then(&text, &read, &JsValue::NULL);
        }
    });
    let _ = then(
        &window().fetch_with_str_and_init(&address, &options),
        &answered,
        &lost,
    );
}

/// `promise.then(done, failed)`, whose typed form wants closures that outlive the call.
fn then(promise: &Promise, done: &JsValue, failed: &JsValue) -> Result<JsValue, JsValue> {
    let then: Function = Reflect::get(promise, &JsValue::from_str("then"))?.unchecked_into();
    then.call2(promise, done, failed)
}

/// The server has answered.
fn settle(session: &Shared, status: u16, body: &str) {
    let body: Value = serde_json::from_str(body).unwrap_or_default();
    let text = |name: &str| {
        let text = body.get(name).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    };
    match status {
        200..300 => {
            draft::forget(&session.borrow());
            let _ = window().location().assign(&text("location"));
        }
        500.. => again(session),
        _ => dom::say("answer-trouble", &text("detail")),
    }
}

fn again(session: &Shared) {
    dom::say(
        "answer-trouble",
        &session.borrow().say("surveys-answer-offline"),
    );
    let session = session.clone();
    set_timeout(
        move || {
            // Whoever went back to change something sends again when ready.
            let waits = session.borrow().turn.place == Place::Summary;
            if waits {
                send(&session);
            }
        },
        AGAIN,
    );
}

/// The address and the request; the body is read as JSON whatever it is called.
fn request(session: &Shared) -> (String, RequestInit) {
    let session = session.borrow();
    let setup = &session.setup;
    // Version and language are the server's own words: a UUID and a language tag.
    let body = format!(
        r#"{{"version":"{}","language":"{}","answers":{}}}"#,
        setup.version,
        setup.language,
        session.answers.to_json()
    );
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_body(&JsValue::from_str(&body));
    (setup.submit.clone(), options)
}
