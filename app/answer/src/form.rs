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

/// What stands in the form now: it is rendered anew with each turn.
pub(crate) fn content(session: &Session, html: &mut Html) {
    match session.turn.place {
        Place::Page(index) => page::page(session, index, html),
        Place::Summary => summary::summary(session, html),
    }
}
