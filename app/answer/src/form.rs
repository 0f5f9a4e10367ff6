use folkmoot_domain::surveys::flow::Place;
use leptos::prelude::*;

#[cfg(not(feature = "hydrate"))]
use crate::Setup;
use crate::{html::Html, page, session::Session, summary};

/// The form of a survey: a page of questions, or the summary before sending.
#[cfg(not(feature = "hydrate"))]
#[component]
pub fn AnswerForm(
    /// What the form needs.
    setup: Setup,
) -> impl IntoView {
    // In an attribute and not among the island's properties, whose reader would be 10 kB of the bundle.
    let document = serde_json::to_string(&setup).unwrap_or_default();
    let content = Session::new(setup).as_ref().map(form).unwrap_or_default();
    view! {
        <div id="answer" data-setup=document inner_html=content></div>
        <AnswerIsland/>
    }
}

/// Takes the form over that stands on the page already.
#[island]
pub fn AnswerIsland() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    crate::browser::wake();
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
