//! Questions answered in words, numbers and dates.

use folkmoot_domain::surveys::{
    definition::{InputType, Question, TextInput},
    value::Value,
};

use crate::{html::Html, page::id, question::described, session::Session};

pub(crate) fn line(session: &Session, question: &Question, input: &TextInput, html: &mut Html) {
    let class = match input.input {
        InputType::Text | InputType::Email | InputType::Url => "input",
        _ => "input input-short",
    };
    html.open("input")
        .attribute("class", class)
        .attribute("type", input.input.name())
        .attribute("value", &session.entered(&question.name));
    for (name, bound) in [("min", &input.least), ("max", &input.most)] {
        if let Some(bound) = bound.as_ref().and_then(Value::as_field) {
            html.attribute(name, &bound);
        }
    }
    if input.input == InputType::Number {
        html.attribute("step", "any");
    }
    common(
        session,
        question,
        input.longest,
        input.placeholder.text(session.language()),
        html,
    );
}

pub(crate) fn comment(
    session: &Session,
    question: &Question,
    longest: usize,
    placeholder: &str,
    html: &mut Html,
) {
    html.open("textarea")
        .attribute("class", "input")
        .attribute("rows", "4");
    common(session, question, longest, placeholder, html);
    // A browser drops the first line break after the tag: one more keeps that of the text.
    html.text("\n")
        .text(&session.entered(&question.name))
        .close("textarea");
}

fn common(
    session: &Session,
    question: &Question,
    longest: usize,
    placeholder: &str,
    html: &mut Html,
) {
    if !placeholder.is_empty() {
        html.attribute("placeholder", placeholder);
    }
    html.attribute("id", &id(question))
        .attribute("name", &question.name)
        .attribute("maxlength", &longest.to_string())
        .attribute("aria-describedby", &described(session, question))
        .end();
}
