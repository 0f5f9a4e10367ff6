//! The questionnaire to be read or printed: every page and every question with space to write in, branches included.

use folkmoot_domain::surveys::{
    definition::{Choice, Element, InputType, Kind, Localised, Page, Question},
    expression::Expression,
};
use leptos::prelude::*;

use crate::{
    Handover,
    choices::{or_common, selections, texts},
    conditions,
    html::Html,
    session::Session,
};

/// The sentences that the questionnaire on paper needs beside [`crate::PHRASES`], with the names of their values.
pub const PAPER_PHRASES: &[(&str, &[&str])] = &[
    ("surveys-paper-only-if", &["condition"]),
    ("surveys-paper-quoted", &["text"]),
    ("surveys-paper-depends", &["questions"]),
    ("surveys-paper-and", &["first", "second"]),
    ("surveys-paper-or", &["first", "second"]),
    ("surveys-paper-is", &["question", "answer"]),
    ("surveys-paper-is-not", &["question", "answer"]),
    ("surveys-paper-less", &["question", "answer"]),
    ("surveys-paper-at-most", &["question", "answer"]),
    ("surveys-paper-more", &["question", "answer"]),
    ("surveys-paper-at-least", &["question", "answer"]),
    ("surveys-paper-any-of", &["question", "answer"]),
    ("surveys-paper-all-of", &["question", "answer"]),
    ("surveys-paper-none-of", &["question", "answer"]),
    ("surveys-paper-empty", &["question"]),
    ("surveys-paper-answered", &["question"]),
];

/// A survey on paper: what is told before the first question, then all pages one after the other.
#[component]
pub fn PaperForm(
    /// What the form needs, with the sentences of [`PAPER_PHRASES`] besides.
    handover: Handover,
) -> impl IntoView {
    let content = paper(&Session::new(handover));
    view! { <div class="paper" inner_html=content></div> }
}

fn paper(session: &Session) -> String {
    let mut html = Html::default();
    crate::page::start(session, &mut html);
    let mut number = 0;
    for page in &session.definition.pages {
        one_page(session, page, &mut number, &mut html);
    }
    html.finish()
}

fn one_page(session: &Session, page: &Page, number: &mut usize, html: &mut Html) {
    let language = session.language();
    html.begin("section", "paper-page");
    let title = page.title.text(language);
    if !title.is_empty() {
        html.element("h2", "", title);
    }
    only_if(session, page.visible_if.as_ref(), html);
    html.paragraphs(page.description.text(language));
    elements(session, &page.elements, number, html);
    html.close("section");
}

fn elements(session: &Session, elements: &[Element], number: &mut usize, html: &mut Html) {
    let language = session.language();
    for element in elements {
        match element {
            Element::Question(question) => {
                *number += 1;
                one_question(session, question, *number, html);
            }
            Element::Note(note) => {
                html.begin("div", "paper-note");
                only_if(session, note.visible_if.as_ref(), html);
                html.paragraphs(note.text.text(language)).close("div");
            }
            Element::Panel(panel) => {
                html.begin("section", "paper-panel");
                let title = panel.title.text(language);
                if !title.is_empty() {
                    html.element("h3", "", title);
                }
                only_if(session, panel.visible_if.as_ref(), html);
                html.paragraphs(panel.description.text(language));
                self::elements(session, &panel.elements, number, html);
                html.close("section");
            }
        }
    }
}

/// Who answers this, in words.
fn only_if(session: &Session, condition: Option<&Expression>, html: &mut Html) {
    if let Some(condition) = condition {
        let words = conditions::in_words(session, condition);
        let sentence = session
            .setup
            .say_with("surveys-paper-only-if", &[("condition", &words)]);
        html.element("p", "paper-condition", &sentence);
    }
}

fn one_question(session: &Session, question: &Question, number: usize, html: &mut Html) {
    let language = session.language();
    html.begin("div", "paper-question")
        .begin("p", "paper-title")
        .text(&format!("{number}. {}", question.title.text(language)));
    if question.required {
        let required = session.say("surveys-answer-required");
        html.element("span", "field-required", &format!(" ({required})"));
    }
    html.close("p");
    only_if(session, question.visible_if.as_ref(), html);
    html.begin("div", "field-hint")
        .paragraphs(question.description.text(language))
        .paragraphs(&selections(session, question))
        .close("div");
    space(session, question, html);
    html.close("div");
}

/// Where the answer goes.
fn space(session: &Session, question: &Question, html: &mut Html) {
    let language = session.language();
    match &question.kind {
        Kind::Single(choices) | Kind::Dropdown(choices) => {
            boxes(session, "paper-one", &choices.items, html);
            extra(
                session,
                "paper-one",
                choices.other.as_ref(),
                "surveys-answer-other",
                true,
                html,
            );
            extra(
                session,
                "paper-one",
                choices.none.as_ref(),
                "surveys-answer-none",
                false,
                html,
            );
        }
        Kind::Multiple(choices, _) => {
            boxes(session, "paper-any", &choices.items, html);
            extra(
                session,
                "paper-any",
                choices.other.as_ref(),
                "surveys-answer-other",
                true,
                html,
            );
            extra(
                session,
                "paper-any",
                choices.none.as_ref(),
                "surveys-answer-none",
                false,
                html,
            );
        }
        Kind::Boolean { yes, no } => {
            for (own, common) in [(yes, "surveys-answer-yes"), (no, "surveys-answer-no")] {
                html.element("p", "paper-one", &or_common(session, own, common));
            }
        }
        Kind::Rating(scale) => {
            html.begin("div", "scale");
            html.element("span", "scale-end", scale.lowest.text(language));
            for (_, text) in texts(session, &scale.steps) {
                html.element("span", "paper-one", &text);
            }
            html.element("span", "scale-end", scale.highest.text(language));
            html.close("div");
        }
        Kind::Text(text) => {
            let class = match text.input {
                InputType::Text | InputType::Email | InputType::Url => "paper-line",
                _ => "paper-line paper-short",
            };
            html.begin("div", class).close("div");
        }
        Kind::Comment { .. } => {
            html.begin("div", "paper-lines").close("div");
        }
        Kind::Matrix { columns, rows, .. } => table(session, columns, rows, html),
        Kind::Ranking(items) => {
            let places = items.len().to_string();
            let hint = session
                .setup
                .say_with("surveys-answer-rank-places", &[("places", &places)]);
            html.element("p", "field-hint", &hint);
            boxes(session, "paper-place", items, html);
        }
    }
}

fn boxes(session: &Session, class: &str, choices: &[Choice], html: &mut Html) {
    html.begin("ul", "paper-choices");
    for (_, text) in texts(session, choices) {
        html.element("li", class, &text);
    }
    html.close("ul");
}

/// "Other" with a line for its words, or "none".
fn extra(
    session: &Session,
    class: &str,
    own: Option<&Localised>,
    common: &str,
    line: bool,
    html: &mut Html,
) {
    let Some(own) = own else {
        return;
    };
    html.begin("p", class)
        .text(&or_common(session, own, common));
    if line {
        html.begin("span", "paper-line paper-short").close("span");
    }
    html.close("p");
}

fn table(session: &Session, columns: &[Choice], rows: &[Choice], html: &mut Html) {
    let columns = texts(session, columns);
    html.begin("table", "paper-table")
        .begin("thead", "")
        .begin("tr", "")
        .begin("td", "")
        .close("td");
    for (_, text) in &columns {
        html.open("th")
            .attribute("scope", "col")
            .end()
            .text(text)
            .close("th");
    }
    html.close("tr").close("thead").begin("tbody", "");
    for (_, text) in texts(session, rows) {
        html.begin("tr", "");
        html.open("th")
            .attribute("scope", "row")
            .end()
            .text(&text)
            .close("th");
        for _ in &columns {
            html.element("td", "paper-one", "");
        }
        html.close("tr");
    }
    html.close("tbody").close("table");
}
