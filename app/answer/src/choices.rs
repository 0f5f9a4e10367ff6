//! Questions that offer choices.

use folkmoot_domain::surveys::{
    answers::LONGEST_LINE,
    definition::{Choice, Choices, Kind, Localised, Question, Scale},
    value::Value,
};

use crate::{
    html::Html,
    page::{id, image},
    question::described,
    session::Session,
};

/// What can be pressed: value and text.
pub(crate) type Options = Vec<(String, String)>;

/// A choice to be drawn.
struct Pick {
    value: String,
    text: String,
    picture: String,
    enabled: bool,
}

pub(crate) fn single(session: &Session, question: &Question, choices: &Choices, html: &mut Html) {
    inputs(
        session,
        "radio",
        question,
        &offered(session, question, choices),
        html,
    );
    other(session, question, choices, html);
}

pub(crate) fn multiple(session: &Session, question: &Question, choices: &Choices, html: &mut Html) {
    inputs(
        session,
        "checkbox",
        question,
        &offered(session, question, choices),
        html,
    );
    other(session, question, choices, html);
}

pub(crate) fn boolean(
    session: &Session,
    question: &Question,
    yes: &Localised,
    no: &Localised,
    html: &mut Html,
) {
    let mut picks = Vec::new();
    for (value, text, common) in [
        ("true", yes, "surveys-answer-yes"),
        ("false", no, "surveys-answer-no"),
    ] {
        picks.push(Pick::plain(
            value.to_owned(),
            or_common(session, text, common),
        ));
    }
    inputs(session, "radio", question, &picks, html);
}

pub(crate) fn rating(session: &Session, question: &Question, scale: &Scale, html: &mut Html) {
    html.begin("div", "scale");
    html.element("span", "scale-end", &session.text(&scale.lowest));
    html.begin("div", "scale-steps");
    let mut picks = Vec::new();
    for (value, text) in texts(session, &scale.steps) {
        picks.push(Pick::plain(value, text));
    }
    inputs(session, "radio", question, &picks, html);
    html.close("div");
    html.element("span", "scale-end", &session.text(&scale.highest));
    html.close("div");
}

pub(crate) fn dropdown(session: &Session, question: &Question, choices: &Choices, html: &mut Html) {
    let chosen = session.entered(&question.name);
    html.open("select")
        .attribute("class", "input input-select")
        .attribute("id", &id(question))
        .attribute("name", &question.name)
        .attribute("aria-describedby", &described(session, question))
        .end();
    option("", &session.say("surveys-answer-choose"), false, html);
    for pick in offered(session, question, choices) {
        html.open("option")
            .attribute("value", &pick.value)
            .flag("selected", pick.value == chosen)
            .flag("disabled", !pick.enabled)
            .end()
            .text(&pick.text)
            .close("option");
    }
    html.close("select");
    other(session, question, choices, html);
}

pub(crate) fn option(value: &str, text: &str, selected: bool, html: &mut Html) {
    html.open("option")
        .attribute("value", value)
        .flag("selected", selected)
        .end()
        .text(text)
        .close("option");
}

/// The author's text, or the common word where there is none.
pub(crate) fn or_common(session: &Session, text: &Localised, common: &str) -> String {
    let own = session.text(text);
    if own.is_empty() {
        session.say(common)
    } else {
        own
    }
}

/// The common word for a special choice.
pub(crate) fn common(value: &str) -> &'static str {
    match value {
        Choices::OTHER => "surveys-answer-other",
        Choices::REFUSED => "surveys-answer-refused",
        Choices::DONT_KNOW => "surveys-answer-dont-know",
        _ => "surveys-answer-none",
    }
}

/// All choices with the special ones where offered.
fn offered(session: &Session, question: &Question, choices: &Choices) -> Vec<Pick> {
    let mut picks = Vec::new();
    for offer in session.offers(question) {
        picks.push(Pick {
            value: offer.choice.key(),
            text: session.text(&offer.choice.text),
            picture: offer.choice.picture,
            enabled: offer.enabled,
        });
    }
    for (value, text) in choices.special() {
        let text = or_common(session, text, common(value));
        picks.push(Pick::plain(value.to_owned(), text));
    }
    picks
}

impl Pick {
    fn plain(value: String, text: String) -> Self {
        Self {
            value,
            text,
            picture: String::new(),
            enabled: true,
        }
    }
}

pub(crate) fn texts(session: &Session, choices: &[Choice]) -> Options {
    let mut options = Vec::new();
    for choice in choices {
        options.push((choice.key(), session.text(&choice.text)));
    }
    options
}

fn inputs(session: &Session, kind: &str, question: &Question, picks: &[Pick], html: &mut Html) {
    let id = id(question);
    let mut chosen = Vec::new();
    for value in session
        .answers
        .get(&question.name)
        .map(Value::items)
        .unwrap_or_default()
    {
        chosen.extend(value.as_field());
    }
    let pictures = picks.iter().any(|pick| !pick.picture.is_empty());
    if pictures {
        html.begin("div", "picture-choices");
    }
    for (index, pick) in picks.iter().enumerate() {
        // The first input carries the question's own id: the error summary leads to it.
        let id = match index {
            0 => id.clone(),
            _ => format!("{id}-{index}"),
        };
        html.begin("div", "choice")
            .open("input")
            .attribute("type", kind)
            .attribute("id", &id)
            .attribute("name", &question.name)
            .attribute("value", &pick.value)
            .flag("checked", chosen.contains(&pick.value))
            .flag("disabled", !pick.enabled)
            .end()
            .open("label")
            .attribute("for", &id)
            .end();
        if !pick.picture.is_empty() {
            // The text beside it says what it shows.
            image(&pick.picture, "", html);
        }
        html.text(&pick.text).close("label").close("div");
    }
    if pictures {
        html.close("div");
    }
}

/// A radio button or checkbox; its label and the end of its line are still to come.
pub(crate) fn press(
    kind: &str,
    id: &str,
    name: &str,
    value: &str,
    chosen: bool,
    labelled: &str,
    html: &mut Html,
) {
    html.begin("div", "choice")
        .open("input")
        .attribute("type", kind)
        .attribute("id", id)
        .attribute("name", name)
        .attribute("value", value);
    if !labelled.is_empty() {
        html.attribute("aria-labelledby", labelled);
    }
    html.flag("checked", chosen).end();
}

/// Whether "other" is chosen.
pub(crate) fn is_other(session: &Session, question: &Question) -> bool {
    let value = session.answers.get(&question.name);
    value.is_some_and(|value| {
        let mut items = value.items().iter();
        items.any(|item| item.as_text() == Some(Choices::OTHER))
    })
}

/// The field for the words of "other"; with scripts it waits until "other" is chosen.
fn other(session: &Session, question: &Question, choices: &Choices, html: &mut Html) {
    if choices.other.is_none() {
        return;
    }
    let (name, id) = (question.comment_name(), format!("{}-words", id(question)));
    html.open("div")
        .attribute("id", &format!("{id}-line"))
        .attribute("class", "answer-other")
        .flag("hidden", session.live && !is_other(session, question))
        .end();
    html.open("label")
        .attribute("for", &id)
        .end()
        .text(&session.say("surveys-answer-other-words"))
        .close("label");
    html.open("input")
        .attribute("class", "input")
        .attribute("type", "text")
        .attribute("id", &id)
        .attribute("name", &name)
        .attribute("value", &session.entered(&name))
        .attribute("maxlength", &LONGEST_LINE.to_string())
        .end()
        .close("div");
}

/// How many choices may be selected, in words; empty where any number may.
pub(crate) fn selections(session: &Session, question: &Question) -> String {
    let Kind::Multiple(choices, selections) = &question.kind else {
        return String::new();
    };
    let offered = session.definition.choice_items(question).len();
    let all = offered + usize::from(choices.other.is_some());
    let least = selections.least.unwrap_or(0);
    let most = selections.most.filter(|most| *most < all);
    let key = match most {
        Some(most) if most == least => "surveys-answer-select-exactly",
        Some(_) if least > 1 => "surveys-answer-select-between",
        Some(_) => "surveys-answer-select-most",
        None if least > 1 => "surveys-answer-select-least",
        None => return String::new(),
    };
    let (least, most) = (least.to_string(), most.unwrap_or(all).to_string());
    session
        .setup
        .say_with(key, &[("least", &least), ("most", &most)])
}
