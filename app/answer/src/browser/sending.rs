//! Sending the response, again and again while there is no connection.

use std::time::Duration;

use folkmoot_domain::surveys::flow::Place;
use leptos::{
    prelude::{set_timeout, window},
    task::spawn_local,
};
use serde_json::Value;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, Request, RequestInit, Response};

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
    let session = session.clone();
    spawn_local(async move {
        let request = request(&session);
        let Some((status, body)) = answer(request).await else {
            return again(&session);
        };
        let text = |name: &str| {
            let text = body.get(name).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        match status {
            200..300 => {
                draft::forget(&session.borrow());
                let _ = window().location().assign(&text("location"));
            }
            500.. => again(&session),
            _ => dom::say("answer-trouble", &text("detail")),
        }
    });
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

fn request(session: &Shared) -> Option<Request> {
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
    let headers = Headers::new().ok()?;
    headers.set("content-type", "application/json").ok()?;
    options.set_headers(&headers);
    Request::new_with_str_and_init(&setup.submit, &options).ok()
}

async fn answer(request: Option<Request>) -> Option<(u16, Value)> {
    let response = JsFuture::from(window().fetch_with_request(&request?))
        .await
        .ok()?;
    let response: Response = response.dyn_into().ok()?;
    let text = JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()?;
    Some((
        response.status(),
        serde_json::from_str(&text).unwrap_or(Value::Null),
    ))
}
