#[cfg(not(feature = "hydrate"))]
use leptos::prelude::*;

use folkmoot_domain::surveys::flow::Place;

#[cfg(not(feature = "hydrate"))]
use crate::{Handover, pack::pack};
use crate::{html::Html, page, session::Session, summary};

/// The form of a survey: a page of questions, or the summary before sending.
#[cfg(not(feature = "hydrate"))]
#[component]
pub fn AnswerForm(
    /// What the form needs.
    handover: Handover,
) -> impl IntoView {
    let packed = pack(&handover);
    let content = form(&Session::new(handover));
    view! { <div id="answer" data-handover=packed inner_html=content></div> }
}

/// The questions of a page as they look in a form, without the form: nothing of it is sent anywhere.
#[cfg(not(feature = "hydrate"))]
#[component]
pub fn Sample(
    /// What the form would need.
    handover: Handover,
) -> impl IntoView {
    let session = Session::new(handover);
    let mut html = Html::default();
    if let Some(page) = session.definition.pages.first() {
        page::elements(&session, &page.elements, &mut html);
    }
    view! { <div class="form sample" inner_html=html.finish()></div> }
}

/// The whole form.
#[cfg(not(feature = "hydrate"))]
fn form(session: &Session) -> String {
    let setup = &session.setup;
    let mut html = Html::default();
    // The language goes along in the address, for browsers without cookies.
    html.open("form")
        .attribute("id", "answer-form")
        .attribute("class", "form answer-form")
        .attribute("method", "post")
        .attribute(
            "action",
            &format!("{}?lang={}", setup.action, setup.language),
        )
        .flag("novalidate", true)
        .attribute("autocomplete", "off")
        .end();
    html.open("div")
        .attribute("id", "answer-content")
        .attribute("class", "form")
        .end();
    content(session, &mut html);
    html.close("div");
    trap(session, &mut html);
    html.open("p")
        .attribute("id", "answer-trouble")
        .attribute("class", "notice notice-warning")
        .attribute("role", "alert")
        .flag("hidden", setup.trouble.is_empty())
        .end()
        .text(&setup.trouble)
        .close("p");
    html.open("p")
        .attribute("id", "answer-status")
        .attribute("class", "visually-hidden")
        .attribute("role", "status")
        .end()
        .close("p");
    html.close("form");
    html.finish()
}

/// A field that people don't see and programs fill in. It is shown, empty, to somebody whose browser has filled it in.
#[cfg(not(feature = "hydrate"))]
fn trap(session: &Session, html: &mut Html) {
    if session.setup.begun.is_empty() {
        return;
    }
    let class = if session.setup.trapped {
        "field"
    } else {
        "answer-trap"
    };
    html.open("div")
        .attribute("id", "answer-trap")
        .attribute("class", class)
        .end();
    html.open("label")
        .attribute("class", "field-label")
        .attribute("for", "answer-trap-field")
        .end()
        .text(&session.say(crate::setup::TRAP))
        .close("label");
    html.open("input")
        .attribute("id", "answer-trap-field")
        .attribute("class", "input")
        .attribute("type", "text")
        .attribute("name", "_website")
        .attribute("autocomplete", "off")
        .end()
        .close("div");
}

/// What stands in the form now: it is rendered anew with each turn.
pub(crate) fn content(session: &Session, html: &mut Html) {
    match session.turn.place {
        Place::Page(index) => page::page(session, index, html),
        Place::Summary => summary::summary(session, html),
    }
}
