//! All choices in order: places to choose without scripts, a list to move items in with them.

use folkmoot_domain::surveys::{
    definition::{Choice, Question},
    value::Value,
};

use crate::{
    choices::{option, texts},
    html::Html,
    page::id,
    session::Session,
};

pub(crate) fn ranking(session: &Session, question: &Question, html: &mut Html) {
    let items = session.items(question);
    if session.live {
        list(session, question, &items, html);
    } else {
        places(session, question, &items, html);
    }
}

/// The items in the order that was given, and whether one was: nobody answers by merely looking at a list.
pub(crate) fn order(
    session: &Session,
    question: &Question,
    items: &[Choice],
) -> (Vec<usize>, bool) {
    let mut order = Vec::new();
    if let Some(Value::List(values)) = session.answers.get(&question.name) {
        for value in values {
            order.extend(items.iter().position(|item| item.value == *value));
        }
    }
    if order.len() == items.len() {
        (order, true)
    } else {
        ((0..items.len()).collect(), false)
    }
}

/// A place for each item, chosen from a list.
fn places(session: &Session, question: &Question, items: &[Choice], html: &mut Html) {
    let id = id(question);
    let count = items.len();
    let (order, given) = order(session, question, items);
    let places = count.to_string();
    let hint = session
        .setup
        .say_with("surveys-answer-rank-places", &[("places", &places)]);
    html.element("p", "field-hint", &hint);
    for (index, (key, text)) in texts(session, items).iter().enumerate() {
        let place = match session.answers.get(&question.name) {
            Some(Value::Rows(rows)) => rows.get(key).and_then(Value::as_field),
            _ if given => order
                .iter()
                .position(|item| *item == index)
                .map(|place| (place + 1).to_string()),
            _ => None,
        }
        .unwrap_or_default();
        let id = match index {
            0 => id.clone(),
            _ => format!("{id}-{index}"),
        };
        let label = session
            .setup
            .say_with("surveys-answer-rank-place", &[("item", text)]);
        html.begin("div", "rank-place");
        html.open("select")
            .attribute("class", "input input-select")
            .attribute("id", &id)
            .attribute("name", &format!("{}.{key}", question.name))
            .attribute("aria-label", &label)
            .end();
        option("", "–", false, html);
        for number in 1..=count {
            let number = number.to_string();
            option(&number, &number, number == place, html);
        }
        html.close("select")
            .open("label")
            .attribute("for", &id)
            .end()
            .text(text);
        html.close("label").close("div");
    }
}

/// The id of one place in the list.
pub(crate) fn place_id(question: &Question, place: usize) -> String {
    format!("{}-place-{place}", id(question))
}

/// The items with buttons that move them; a handle to drag them by.
fn list(session: &Session, question: &Question, items: &[Choice], html: &mut Html) {
    let (order, given) = order(session, question, items);
    let texts = texts(session, items);
    let position = question.position.to_string();
    html.element("p", "field-hint", &session.say("surveys-answer-rank-drag"));
    html.begin("ol", "rank-list");
    for (place, item) in order.iter().enumerate() {
        let Some((key, text)) = texts.get(*item) else {
            continue;
        };
        let slot = place_id(question, place);
        html.open("li")
            .attribute("id", &slot)
            .attribute("class", "rank-item")
            .end();
        if given {
            html.hidden_field(&question.name, key);
        }
        html.open("span")
            .attribute("class", "rank-handle")
            .attribute("aria-hidden", "true")
            .attribute("data-question", &position)
            .attribute("data-drag", &place.to_string())
            .end()
            .text("⠿")
            .close("span")
            .element("span", "rank-text", text);
        for (sign, key, to) in [
            ("↑", "surveys-answer-rank-up", place.checked_sub(1)),
            (
                "↓",
                "surveys-answer-rank-down",
                Some(place + 1).filter(|to| *to < items.len()),
            ),
        ] {
            html.open("button")
                .attribute("type", "button")
                .attribute("class", "rank-move")
                .attribute("id", &format!("{slot}{sign}"))
                .attribute(
                    "aria-label",
                    &session.setup.say_with(key, &[("item", text)]),
                )
                .attribute("data-question", &position)
                .attribute("data-from", &place.to_string());
            match to {
                Some(to) => html.attribute("data-to", &to.to_string()),
                None => html.attribute("aria-disabled", "true"),
            };
            html.end().text(sign).close("button");
        }
        html.close("li");
    }
    html.close("ol");
    if !given {
        html.begin("p", "rank-open")
            .element("span", "", &session.say("surveys-answer-rank-open"));
        html.open("button")
            .attribute("type", "button")
            .attribute("class", "button button-secondary button-small")
            // The list has no input of its own: the error summary leads here.
            .attribute("id", &id(question))
            .attribute("data-question", &position)
            .attribute("data-from", "0")
            .attribute("data-to", "0")
            .end()
            .text(&session.say("surveys-answer-rank-accept"))
            .close("button")
            .close("p");
    }
}
