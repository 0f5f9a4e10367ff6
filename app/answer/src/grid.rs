//! A small question in each cell: a table, which the style stacks on phones.

use folkmoot_domain::surveys::{
    definition::{Cell, Choice, Column, Question},
    value::Value,
};

use crate::{
    choices::{option, press, texts},
    html::Html,
    matrix::heading,
    page::id,
    session::Session,
    summary::text_of,
    text::{Place, area, field},
};

pub(crate) fn grid(
    session: &Session,
    question: &Question,
    columns: &[Column],
    rows: &[Choice],
    html: &mut Html,
) {
    let id = id(question);
    html.begin("table", "answer-matrix answer-grid")
        .begin("thead", "")
        .begin("tr", "");
    html.begin("td", "").close("td");
    for (column, shown) in columns.iter().enumerate() {
        let title = session.text(&shown.title);
        heading("col", &format!("{id}-c{column}"), &title, html);
    }
    html.close("tr").close("thead").begin("tbody", "");
    let answers = session.answers.get(&question.name).and_then(Value::rows);
    for (row, (key, text)) in texts(session, rows).iter().enumerate() {
        let cells = answers.and_then(|answers| answers.get(key));
        html.begin("tr", "");
        heading("row", &format!("{id}-r{row}"), text, html);
        for (column, shown) in columns.iter().enumerate() {
            let cell = cells.and_then(Value::rows);
            let value = cell.and_then(|cells| cells.get(&shown.name));
            let input = match (row, column) {
                (0, 0) => id.clone(),
                _ => format!("{id}-{row}-{column}"),
            };
            html.begin("td", "");
            // On a phone the column's name stands beside its field.
            html.element("span", "answer-grid-title", &session.text(&shown.title));
            let place = Place {
                id: &input,
                name: &format!("{}.{key}.{}", question.name, shown.name),
                described: "",
                labelled: &format!("{id}-r{row} {id}-c{column}"),
                value: &value.and_then(Value::as_field).unwrap_or_default(),
            };
            draw(session, &shown.cell, &place, value, html);
            html.close("td");
        }
        html.close("tr");
    }
    html.close("tbody").close("table");
}

fn draw(session: &Session, cell: &Cell, place: &Place<'_>, value: Option<&Value>, html: &mut Html) {
    match cell {
        Cell::Choice(choices) => select(session, place, &texts(session, choices), html),
        Cell::Boolean => {
            let options = vec![
                ("true".to_owned(), session.say("surveys-answer-yes")),
                ("false".to_owned(), session.say("surveys-answer-no")),
            ];
            select(session, place, &options, html);
        }
        Cell::Choices(choices) => {
            let chosen = value.map(Value::items).unwrap_or_default();
            for (index, choice) in choices.iter().enumerate() {
                let id = match index {
                    0 => place.id.to_owned(),
                    _ => format!("{}-{index}", place.id),
                };
                let checked = chosen.contains(&choice.value);
                let label = format!("{} {id}-label", place.labelled);
                press(
                    "checkbox",
                    &id,
                    place.name,
                    &choice.key(),
                    checked,
                    &label,
                    html,
                );
                html.open("label")
                    .attribute("for", &id)
                    .attribute("id", &format!("{id}-label"))
                    .end()
                    .text(&session.text(&choice.text))
                    .close("label")
                    .close("div");
            }
        }
        Cell::Text(input) => field(session, place, input, html),
        Cell::Comment(longest) => area(place, *longest, "", html),
    }
}

fn select(session: &Session, place: &Place<'_>, options: &[(String, String)], html: &mut Html) {
    html.open("select")
        .attribute("class", "input input-select")
        .attribute("id", place.id)
        .attribute("name", place.name)
        .attribute("aria-labelledby", place.labelled)
        .end();
    option("", &session.say("surveys-answer-choose"), false, html);
    for (value, text) in options {
        option(value, text, value == place.value, html);
    }
    html.close("select");
}

/// The answer in a cell as its respondent reads it.
pub(crate) fn in_words(session: &Session, cell: &Cell, value: &Value) -> String {
    match (cell, value) {
        (Cell::Choice(choices), value) => text_of(session, choices, value),
        (Cell::Choices(choices), value) => {
            let mut words = Vec::new();
            for item in value.items() {
                words.push(text_of(session, choices, item));
            }
            words.join(", ")
        }
        (Cell::Boolean, Value::Bool(flag)) => session.say(if *flag {
            "surveys-answer-yes"
        } else {
            "surveys-answer-no"
        }),
        (_, value) => value.as_field().unwrap_or_default(),
    }
}
