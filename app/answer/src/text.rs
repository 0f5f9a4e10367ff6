//! Questions answered in words, numbers and dates.

use folkmoot_domain::surveys::{
    definition::{InputType, Item, Question, Slider, TextInput},
    number_text,
    value::Value,
};

use crate::{html::Html, page::id, question::described, session::Session};

/// Where a field stands: its id and name, what describes or names it, and what it holds.
pub(crate) struct Place<'a> {
    pub(crate) id: &'a str,
    pub(crate) name: &'a str,
    /// The id of what describes it; empty for none.
    pub(crate) described: &'a str,
    /// The ids of what names it where no label does; empty for a label.
    pub(crate) labelled: &'a str,
    pub(crate) value: &'a str,
}

pub(crate) fn line(session: &Session, question: &Question, input: &TextInput, html: &mut Html) {
    let place = Place {
        id: &id(question),
        name: &question.name,
        described: &described(session, question),
        labelled: "",
        value: &session.entered(&question.name),
    };
    field(session, &place, input, html);
}

/// A one-line field.
pub(crate) fn field(session: &Session, place: &Place<'_>, input: &TextInput, html: &mut Html) {
    let class = match input.input {
        InputType::Text | InputType::Email | InputType::Url => "input",
        _ => "input input-short",
    };
    // A browser's own scale always has a value: what nobody touched would be an answer.
    let kind = match input.input {
        InputType::Range => InputType::Number.name(),
        other => other.name(),
    };
    html.open("input")
        .attribute("class", class)
        .attribute("type", kind)
        .attribute("value", place.value);
    for (name, bound) in [("min", &input.least), ("max", &input.most)] {
        if let Some(bound) = bound.as_ref().and_then(Value::as_field) {
            html.attribute(name, &bound);
        }
    }
    if input.input.is_number() {
        let step = input.step.map_or_else(|| "any".to_owned(), number_text);
        html.attribute("step", &step);
    }
    common(
        place,
        input.longest,
        &session.text(&input.placeholder),
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
    let place = Place {
        id: &id(question),
        name: &question.name,
        described: &described(session, question),
        labelled: "",
        value: &session.entered(&question.name),
    };
    area(&place, longest, placeholder, html);
}

/// A field of several lines.
pub(crate) fn area(place: &Place<'_>, longest: usize, placeholder: &str, html: &mut Html) {
    html.open("textarea")
        .attribute("class", "input")
        .attribute("rows", "4");
    common(place, longest, placeholder, html);
    // A browser drops the first line break after the tag: one more keeps that of the text.
    html.text("\n").text(place.value).close("textarea");
}

fn common(place: &Place<'_>, longest: usize, placeholder: &str, html: &mut Html) {
    for (name, value) in [
        ("placeholder", placeholder),
        ("aria-labelledby", place.labelled),
        ("aria-describedby", place.described),
    ] {
        if !value.is_empty() {
            html.attribute(name, value);
        }
    }
    html.attribute("id", place.id)
        .attribute("name", place.name)
        .attribute("maxlength", &longest.to_string())
        .end();
}

/// Several lines under one title, each with a label of its own.
pub(crate) fn lines(session: &Session, question: &Question, items: &[Item], html: &mut Html) {
    let rows = session.answers.get(&question.name).and_then(Value::rows);
    for (index, item) in items.iter().enumerate() {
        let id = match index {
            0 => id(question),
            _ => format!("{}-{index}", id(question)),
        };
        let value = rows.and_then(|rows| rows.get(&item.name));
        html.begin("div", "answer-line-field")
            .open("label")
            .attribute("for", &id)
            .end()
            .text(&session.text(&item.title));
        if item.required {
            let required = session.say("surveys-answer-required");
            html.element("span", "field-required", &format!(" ({required})"));
        }
        html.close("label");
        let place = Place {
            id: &id,
            name: &format!("{}.{}", question.name, item.name),
            described: "",
            labelled: "",
            value: &value.and_then(Value::as_field).unwrap_or_default(),
        };
        field(session, &place, &item.input, html);
        html.close("div");
    }
}

/// A number on a scale, or both ends of a range.
pub(crate) fn slider(session: &Session, question: &Question, slider: Slider, html: &mut Html) {
    let entered = session.answers.get(&question.name);
    let entered = entered.map(Value::items).unwrap_or_default();
    let ends: &[&str] = if slider.range {
        &["surveys-answer-range-low", "surveys-answer-range-high"]
    } else {
        &[""]
    };
    for (index, end) in ends.iter().enumerate() {
        let id = match index {
            0 => id(question),
            _ => format!("{}-{index}", id(question)),
        };
        let value = entered.get(index).and_then(Value::as_field);
        let value = value.unwrap_or_default();
        html.begin("div", "answer-slider");
        if session.live {
            slide(slider, &id, &value, html);
        }
        html.open("input")
            .attribute("class", "input input-short")
            .attribute("type", "number")
            .attribute("id", &id)
            .attribute("name", &question.name)
            .attribute("value", &value);
        bounds(slider, html);
        if slider.range {
            html.attribute("aria-label", &session.say(end));
        } else {
            html.attribute("aria-describedby", &described(session, question));
        }
        html.end().close("div");
    }
    let (least, most) = (number_text(slider.least), number_text(slider.most));
    html.element("span", "field-hint", &format!("{least} – {most}"));
}

fn bounds(slider: Slider, html: &mut Html) {
    for (name, bound) in [
        ("min", slider.least),
        ("max", slider.most),
        ("step", slider.step),
    ] {
        html.attribute(name, &number_text(bound));
    }
}

/// The scale to drag along, while scripts run. It has no name: what counts is the number beside it, which is empty until
/// somebody has answered, and which the keyboard and screen readers use.
fn slide(slider: Slider, field: &str, value: &str, html: &mut Html) {
    html.open("input")
        .attribute("class", "answer-slide")
        .attribute("type", "range")
        .attribute("id", &format!("{field}-slide"))
        .attribute("data-slides", field)
        .attribute("tabindex", "-1")
        .attribute("aria-hidden", "true");
    bounds(slider, html);
    html.attribute("value", value).end();
}
