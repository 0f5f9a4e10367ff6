//! All answers once more, before anything is sent.

use folkmoot_domain::surveys::{
    definition::{Choice, Choices, Kind, Page, Question},
    value::Value,
};

use crate::{
    choices::{common, or_common},
    grid,
    html::Html,
    page::{button, carry_all, heading, languages, problems, put_aside, whereabouts},
    session::Session,
};

pub(crate) fn summary(session: &Session, html: &mut Html) {
    whereabouts(session, "_summary", html);
    carry_all(session, None, html);
    problems(session, html);
    heading(&session.say("surveys-answer-summary"), html);
    html.element("p", "", &session.say("surveys-answer-summary-lead"));
    html.begin("div", "actions answer-actions");
    button(
        "send",
        "button button-primary",
        &session.say("surveys-answer-send"),
        html,
    );
    button(
        "back",
        "button button-secondary",
        &session.say("surveys-answer-back"),
        html,
    );
    put_aside(session, html);
    html.close("div");
    for index in session.visibility.route(session.situation()) {
        if let Some(page) = session.definition.pages.get(index) {
            section(session, page, html);
        }
    }
    languages(session, html);
}

fn section(session: &Session, page: &Page, html: &mut Html) {
    let title = match session.text(&page.title) {
        title if title.is_empty() => page.name.clone(),
        title => title,
    };
    html.begin("section", "answer-section")
        .begin("div", "answer-section-head");
    html.element("h3", "", &title);
    html.open("button")
        .attribute("type", "submit")
        .attribute("class", "button button-quiet")
        .attribute("name", "_go")
        .attribute("value", &format!("change:{}", page.name))
        .end()
        .text(&session.say("surveys-answer-change"))
        .element("span", "visually-hidden", &format!(": {title}"))
        .close("button")
        .close("div")
        .begin("dl", "answer-list");
    for question in session.visibility.questions(page) {
        html.begin("div", "")
            .element("dt", "", &session.text(&question.title))
            .begin("dd", "");
        let lines = in_words(session, question);
        if lines.is_empty() {
            html.element(
                "span",
                "answer-missing",
                &session.say("surveys-answer-not-answered"),
            );
        }
        for line in lines {
            html.element("span", "answer-line", &line);
        }
        html.close("dd").close("div");
    }
    html.close("dl").close("section");
}

/// An answer as its respondent reads it, in lines.
fn in_words(session: &Session, question: &Question) -> Vec<String> {
    let mut lines = Vec::new();
    let Some(value) = session.visibility.answers().get(&question.name) else {
        return lines;
    };
    match &question.kind {
        Kind::Single(choices) | Kind::Dropdown(choices) | Kind::Multiple(choices, _) => {
            for item in value.items() {
                lines.push(chosen(session, question, choices, item));
            }
        }
        Kind::Rating(scale) => lines.push(text_of(session, &scale.steps, value)),
        Kind::Boolean { yes, no } => lines.push(if *value == Value::Bool(true) {
            or_common(session, yes, "surveys-answer-yes")
        } else {
            or_common(session, no, "surveys-answer-no")
        }),
        Kind::Text(_) | Kind::Computed(_) => lines.extend(value.as_field()),
        Kind::Slider(_) => {
            let mut ends = Vec::new();
            for end in value.items() {
                ends.extend(end.as_field());
            }
            lines.push(ends.join(" – "));
        }
        Kind::Lines(items) => {
            for item in items {
                let entered = value.rows().and_then(|rows| rows.get(&item.name));
                if let Some(entered) = entered.and_then(Value::as_field) {
                    lines.push(format!("{}: {entered}", session.text(&item.title)));
                }
            }
        }
        Kind::Grid { columns, rows } => {
            for row in rows {
                let cells = value.rows().and_then(|answers| answers.get(&row.key()));
                for column in columns {
                    let cell = cells.and_then(Value::rows);
                    let Some(cell) = cell.and_then(|cells| cells.get(&column.name)) else {
                        continue;
                    };
                    let place = format!(
                        "{}, {}",
                        session.text(&row.text),
                        session.text(&column.title)
                    );
                    lines.push(format!(
                        "{place}: {}",
                        grid::in_words(session, &column.cell, cell)
                    ));
                }
            }
        }
        Kind::Comment { .. } => {
            for line in value.as_text().unwrap_or_default().lines() {
                lines.push(line.to_owned());
            }
        }
        Kind::Matrix { columns, rows, .. } => {
            let Value::Rows(chosen) = value else {
                return lines;
            };
            for row in rows {
                if let Some(column) = chosen.get(&row.key()) {
                    let column = text_of(session, columns, column);
                    lines.push(format!("{}: {column}", session.text(&row.text)));
                }
            }
        }
        Kind::Ranking(_) => {
            let items = session.items(question);
            for (index, item) in value.items().iter().enumerate() {
                lines.push(format!("{}. {}", index + 1, text_of(session, &items, item)));
            }
        }
    }
    lines
}

fn chosen(session: &Session, question: &Question, choices: &Choices, item: &Value) -> String {
    let key = item.as_text();
    if let Some((special, text)) = choices.special().find(|(special, _)| key == Some(*special)) {
        let text = or_common(session, text, common(special));
        return if special == Choices::OTHER {
            format!("{text}: {}", session.entered(&question.comment_name()))
        } else {
            text
        };
    }
    text_of(session, &session.items(question), item)
}

pub(crate) fn text_of(session: &Session, items: &[Choice], value: &Value) -> String {
    match items.iter().find(|item| item.value == *value) {
        Some(item) => session.text(&item.text),
        None => value.as_field().unwrap_or_default(),
    }
}
