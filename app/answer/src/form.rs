use folkmoot_domain::surveys::flow::Place;
use leptos::prelude::*;

use crate::{Setup, html::Html, page, session::Session, summary};

/// The form of a survey: a page of questions, or the summary before sending.
#[island]
pub fn AnswerForm(
    /// A [`Setup`] as JSON.
    setup: String,
) -> impl IntoView {
    let session = Session::new(Setup::read(&setup));
    #[cfg(feature = "hydrate")]
    let content = {
        // The form is there already.
        session.map(crate::browser::wake);
        String::new()
    };
    #[cfg(not(feature = "hydrate"))]
    let content = session.as_ref().map(form).unwrap_or_default();
    view! { <div class="answer" inner_html=content></div> }
}

/// The whole form.
#[cfg_attr(
    feature = "hydrate",
    expect(
        dead_code,
        reason = "the server writes the form, the browser only what is inside"
    )
)]
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
