//! The questionnaire to be read or printed: every page and every question with space to write in, branches included.

use folkmoot_domain::surveys::{
    definition::{Choice, Choices, Element, InputType, Kind, Page, Question, Rules},
    expression::Expression,
    number_text,
};
use leptos::prelude::*;

use crate::{
    Handover,
    choices::{common, or_common, selections, texts},
    conditions,
    html::Html,
    page::image,
    session::Session,
};

/// The sentences that the questionnaire on paper needs beside [`crate::PHRASES`], with the names of their values.
pub const PAPER_PHRASES: &[(&str, &[&str])] = &[
    ("surveys-paper-only-if", &["condition"]),
    ("surveys-paper-enabled-if", &["condition"]),
    ("surveys-paper-required-if", &["condition"]),
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
    rules(session, &page.rules, html);
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
                html.sanitised(note.html.text(language)).close("div");
            }
            Element::Picture(picture) => {
                html.begin("div", "paper-note");
                only_if(session, picture.visible_if.as_ref(), html);
                image(&picture.address, picture.alternative.text(language), html);
                html.close("div");
            }
            Element::Panel(panel) => {
                html.begin("section", "paper-panel");
                let title = panel.title.text(language);
                if !title.is_empty() {
                    html.element("h3", "", title);
                }
                rules(session, &panel.rules, html);
                html.paragraphs(panel.description.text(language));
                self::elements(session, &panel.elements, number, html);
                html.close("section");
            }
        }
    }
}

/// Who answers this, who may, and who must, in words.
fn rules(session: &Session, rules: &Rules, html: &mut Html) {
    only_if(session, rules.visible_if.as_ref(), html);
    let more = [
        ("surveys-paper-enabled-if", &rules.enable_if),
        ("surveys-paper-required-if", &rules.required_if),
    ];
    for (key, condition) in more {
        sentence(session, key, condition.as_ref(), html);
    }
}

/// Who answers this, in words.
fn only_if(session: &Session, condition: Option<&Expression>, html: &mut Html) {
    sentence(session, "surveys-paper-only-if", condition, html);
}

fn sentence(session: &Session, key: &str, condition: Option<&Expression>, html: &mut Html) {
    if let Some(condition) = condition {
        let words = conditions::in_words(session, condition);
        let sentence = session.setup.say_with(key, &[("condition", &words)]);
        html.element("p", "paper-condition", &sentence);
    }
}

fn one_question(session: &Session, question: &Question, number: usize, html: &mut Html) {
    let language = session.language();
    html.begin("div", "paper-question")
        .begin("p", "paper-title")
        .text(&format!("{number}. {}", question.title.text(language)));
    if question.rules.required {
        let required = session.say("surveys-answer-required");
        html.element("span", "field-required", &format!(" ({required})"));
    }
    html.close("p");
    rules(session, &question.rules, html);
    html.begin("div", "field-hint")
        .paragraphs(question.description.text(language))
        .paragraphs(&selections(session, question))
        .close("div");
    let why = question.justification.text(language);
    if !why.is_empty() {
        html.begin("p", "paper-why")
            .text(&session.say("surveys-answer-why"))
            .text(" ")
            .text(why)
            .close("p");
    }
    space(session, question, html);
    html.close("div");
}

/// Where the answer goes.
fn space(session: &Session, question: &Question, html: &mut Html) {
    let language = session.language();
    match &question.kind {
        Kind::Single(choices) | Kind::Dropdown(choices) => {
            offered(session, "paper-one", question, choices, html);
        }
        Kind::Multiple(choices, _) => offered(session, "paper-any", question, choices, html),
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
        Kind::Ranking(_) => {
            let items = session.definition.choice_items(question);
            let places = items.len().to_string();
            let hint = session
                .setup
                .say_with("surveys-answer-rank-places", &[("places", &places)]);
            html.element("p", "field-hint", &hint);
            boxes(session, "paper-place", items, html);
        }
        Kind::Grid { columns, rows } => {
            let titles: Vec<String> = columns
                .iter()
                .map(|column| column.title.text(language).to_owned())
                .collect();
            lattice(session, "paper-short", &titles, rows, html);
        }
        Kind::Lines(items) => {
            for item in items {
                html.element("p", "", item.title.text(language));
                html.begin("div", "paper-line").close("div");
            }
        }
        Kind::Slider(slider) => {
            let (least, most) = (number_text(slider.least), number_text(slider.most));
            html.element("p", "field-hint", &format!("{least} – {most}"));
            html.begin("div", "paper-line paper-short").close("div");
        }
        Kind::Computed(_) => {}
    }
}

/// All choices of a question, the special ones below.
fn offered(
    session: &Session,
    class: &str,
    question: &Question,
    choices: &Choices,
    html: &mut Html,
) {
    boxes(
        session,
        class,
        session.definition.choice_items(question),
        html,
    );
    for (value, own) in choices.special() {
        html.begin("p", class)
            .text(&or_common(session, own, common(value)));
        if value == Choices::OTHER {
            html.begin("span", "paper-line paper-short").close("span");
        }
        html.close("p");
    }
}

fn boxes(session: &Session, class: &str, choices: &[Choice], html: &mut Html) {
    html.begin("ul", "paper-choices");
    for (_, text) in texts(session, choices) {
        html.element("li", class, &text);
    }
    html.close("ul");
}

fn table(session: &Session, columns: &[Choice], rows: &[Choice], html: &mut Html) {
    let mut titles = Vec::new();
    for (_, text) in texts(session, columns) {
        titles.push(text);
    }
    lattice(session, "paper-one", &titles, rows, html);
}

/// A table with a cell of a class for each row and column.
fn lattice(session: &Session, class: &str, columns: &[String], rows: &[Choice], html: &mut Html) {
    html.begin("table", "paper-table")
        .begin("thead", "")
        .begin("tr", "")
        .begin("td", "")
        .close("td");
    for text in columns {
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
        for _ in columns {
            html.element("td", class, "");
        }
        html.close("tr");
    }
    html.close("tbody").close("table");
}
