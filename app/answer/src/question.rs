//! One question: its frame, and the fields for its kind.

use folkmoot_domain::surveys::{
    definition::{Kind, Question},
    value::Value,
};

use crate::{choices, grid, html::Html, matrix, page::id, ranking, session::Session, text};

/// Title, hint and message, then the fields; a `fieldset` where several inputs answer together.
pub(crate) fn question(session: &Session, question: &Question, html: &mut Html) {
    let id = id(question);
    let error = session
        .error_at(question)
        .map(|error| session.setup.error(error));
    let class = match error {
        Some(_) => "field field-wrong",
        None => "field",
    };
    let single_field = match &question.kind {
        Kind::Dropdown(_) | Kind::Text(_) | Kind::Comment { .. } => true,
        Kind::Slider(slider) => !slider.range,
        _ => false,
    };
    let (frame, title) = if single_field {
        ("div", "label")
    } else {
        ("fieldset", "legend")
    };
    html.open(frame)
        .attribute("id", &format!("{id}-frame"))
        .attribute("class", class);
    if !single_field {
        html.attribute("aria-describedby", &described(session, question));
    }
    html.end().open(title).attribute("class", "field-label");
    if single_field {
        html.attribute("for", &id);
    }
    html.end()
        .open("span")
        .attribute("id", &format!("{id}-title"))
        .end()
        .text(&session.text(&question.title))
        .close("span");
    if session.visibility.requires(question.position) {
        let required = session.say("surveys-answer-required");
        html.element("span", "field-required", &format!(" ({required})"));
    }
    html.close(title);
    let hint = hint(session, question);
    if !hint.is_empty() {
        html.open("div")
            .attribute("id", &format!("{id}-hint"))
            .attribute("class", "field-hint")
            .end()
            .paragraphs(&hint)
            .close("div");
    }
    why(session, question, &id, html);
    html.open("p")
        .attribute("id", &format!("{id}-error"))
        .attribute("class", "field-error")
        .flag("hidden", error.is_none())
        .end()
        .text(error.as_deref().unwrap_or_default())
        .close("p");
    let fixed = !session.visibility.enables(question.position);
    if fixed {
        html.open("fieldset")
            .attribute("class", "answer-fixed")
            .flag("disabled", true)
            .end();
    }
    fields(session, question, html);
    if fixed {
        html.close("fieldset");
    }
    html.close(frame);
}

fn fields(session: &Session, question: &Question, html: &mut Html) {
    match &question.kind {
        Kind::Single(choices) => choices::single(session, question, choices, html),
        Kind::Dropdown(choices) => choices::dropdown(session, question, choices, html),
        Kind::Multiple(choices, _) => choices::multiple(session, question, choices, html),
        Kind::Rating(scale) => choices::rating(session, question, scale, html),
        Kind::Boolean { yes, no } => choices::boolean(session, question, yes, no, html),
        Kind::Text(input) => text::line(session, question, input, html),
        Kind::Comment {
            longest,
            placeholder,
        } => {
            let placeholder = session.text(placeholder);
            text::comment(session, question, *longest, &placeholder, html);
        }
        Kind::Matrix { columns, rows, .. } => {
            matrix::matrix(session, question, columns, rows, html);
        }
        Kind::Ranking(_) => ranking::ranking(session, question, html),
        Kind::Grid { columns, rows } => grid::grid(session, question, columns, rows, html),
        Kind::Lines(items) => text::lines(session, question, items, html),
        Kind::Slider(slider) => text::slider(session, question, *slider, html),
        Kind::Computed(_) => {
            let value = session.visibility.answers().get(&question.name);
            let value = value.and_then(Value::as_field).unwrap_or_default();
            html.element("output", "answer-computed", &value);
        }
    }
}

/// What helps answering: the author's words, and how many choices may be selected.
pub(crate) fn hint(session: &Session, question: &Question) -> String {
    let mut hint = session.text(&question.description);
    let selections = choices::selections(session, question);
    if !selections.is_empty() {
        hint.push('\n');
        hint.push_str(&selections);
    }
    hint
}

/// Why it is asked, for those who open it.
fn why(session: &Session, question: &Question, id: &str, html: &mut Html) {
    let why = session.text(&question.justification);
    if !why.is_empty() {
        html.begin("details", "field-why")
            .open("summary")
            .attribute("aria-describedby", &format!("{id}-title"))
            .end()
            .text(&session.say("surveys-answer-why"))
            .close("summary")
            .open("div")
            .attribute("id", &format!("{id}-why"))
            .end()
            .paragraphs(&why)
            .close("div")
            .close("details");
    }
}

/// The ids of hint and message, for the inputs.
pub(crate) fn described(session: &Session, question: &Question) -> String {
    let id = id(question);
    if hint(session, question).is_empty() {
        format!("{id}-error")
    } else {
        format!("{id}-hint {id}-error")
    }
}
