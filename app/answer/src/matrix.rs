//! One column for each row: a table, which the style stacks on phones.

use folkmoot_domain::surveys::{
    definition::{Choice, Question},
    value::Value,
};

use crate::{
    choices::{press, texts},
    html::Html,
    page::id,
    session::Session,
};

pub(crate) fn matrix(
    session: &Session,
    question: &Question,
    columns: &[Choice],
    rows: &[Choice],
    html: &mut Html,
) {
    let id = id(question);
    let columns = texts(session, columns);
    html.begin("table", "answer-matrix")
        .begin("thead", "")
        .begin("tr", "");
    html.begin("td", "").close("td");
    for (column, (_, text)) in columns.iter().enumerate() {
        heading("col", &format!("{id}-c{column}"), text, html);
    }
    html.close("tr").close("thead").begin("tbody", "");
    for (row, (key, text)) in texts(session, rows).iter().enumerate() {
        let name = format!("{}.{key}", question.name);
        let chosen = match session.answers.get(&question.name) {
            Some(Value::Rows(rows)) => rows.get(key).and_then(Value::as_field).unwrap_or_default(),
            _ => String::new(),
        };
        html.begin("tr", "");
        heading("row", &format!("{id}-r{row}"), text, html);
        for (column, (value, text)) in columns.iter().enumerate() {
            let input = match (row, column) {
                (0, 0) => id.clone(),
                _ => format!("{id}-{row}-{column}"),
            };
            // The names of row and column together say what is chosen, in whatever shape the table is drawn.
            let labelled = format!("{id}-r{row} {id}-c{column}");
            html.begin("td", "");
            press(
                "radio",
                &input,
                &name,
                value,
                *value == chosen,
                &labelled,
                html,
            );
            html.open("label").attribute("for", &input).end().text(text);
            html.close("label").close("div").close("td");
        }
        html.close("tr");
    }
    html.close("tbody").close("table");
}

pub(crate) fn heading(scope: &str, id: &str, text: &str, html: &mut Html) {
    html.open("th")
        .attribute("scope", scope)
        .attribute("id", id)
        .end()
        .text(text)
        .close("th");
}
