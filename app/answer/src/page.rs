//! One page of questions.

use folkmoot_domain::surveys::definition::{Element, Note, Page, Question};

use crate::{Setup, html::Html, question, session::Session};

pub(crate) fn page(session: &Session, index: usize, html: &mut Html) {
    let Some(page) = session.definition.pages.get(index) else {
        return;
    };
    let returning = session.turn.returning;
    let first = session.visibility.page_before(index).is_none();
    let mut shown = String::new();
    for position in session.shown() {
        shown.push_str(&position.to_string());
        shown.push(',');
    }
    whereabouts(session, &page.name, html);
    html.hidden_field("_shown", &shown);
    html.hidden_field("_seed", &session.setup.moment.seed.to_string());
    if returning {
        html.hidden_field("_returning", "yes");
    }
    carry_all(session, Some(page), html);
    if session.restored {
        restored(session, html);
    }
    if first && !returning {
        start(session, html);
    }
    html.open("div")
        .attribute("id", "answer-progress")
        .attribute("class", "progress")
        .end();
    progress(session, index, html);
    html.close("div");
    problems(session, html);
    let title = session.text(&page.title);
    if !title.is_empty() {
        heading(&title, html);
    }
    html.paragraphs(&session.text(&page.description));
    elements(session, &page.elements, html);
    html.begin("div", "actions answer-actions");
    button(
        "next",
        "button button-primary",
        &session.say("surveys-answer-continue"),
        html,
    );
    if !first || returning {
        button(
            "back",
            "button button-secondary",
            &session.say("surveys-answer-back"),
            html,
        );
    }
    put_aside(session, html);
    html.close("div");
    languages(session, html);
}

/// The button that puts the response aside, where the survey allows it: always a step of the server's.
pub(crate) fn put_aside(session: &Session, html: &mut Html) {
    if !session.setup.resume.is_empty() {
        let label = session.say("access-resume-keep");
        button("keep", "button button-quiet", &label, html);
    }
}

/// The fields by which the server knows the form and the place in it.
pub(crate) fn whereabouts(session: &Session, place: &str, html: &mut Html) {
    html.hidden_field("_version", &session.setup.version);
    html.hidden_field("_key", &session.setup.key);
    html.hidden_field("_begun", &session.setup.begun);
    html.hidden_field("_resume", &session.setup.resume);
    html.hidden_field("_place", place);
}

/// The heading that takes the focus when the page has changed.
pub(crate) fn heading(title: &str, html: &mut Html) {
    html.open("h2")
        .attribute("id", "answer-title")
        .attribute("class", "answer-title")
        .attribute("tabindex", "-1")
        .end()
        .text(title)
        .close("h2");
}

/// A button that takes a step.
pub(crate) fn button(step: &str, class: &str, label: &str, html: &mut Html) {
    html.open("button")
        .attribute("type", "submit")
        .attribute("class", class)
        .attribute("name", "_go")
        .attribute("value", step)
        .end()
        .text(label)
        .close("button");
}

/// What is told before the first question.
pub(crate) fn start(session: &Session, html: &mut Html) {
    if session.setup.start.is_empty() {
        return;
    }
    html.begin("dl", "answer-start");
    for (label, text) in &session.setup.start {
        html.begin("div", "")
            .element("dt", "", label)
            .element("dd", "", text)
            .close("div");
    }
    html.close("dl");
}

/// The draft was found on this device, and can be thrown away.
fn restored(session: &Session, html: &mut Html) {
    html.begin("div", "notice notice-information");
    html.element("p", "", &session.say("surveys-answer-draft-restored"));
    html.open("button")
        .attribute("type", "button")
        .attribute("class", "button button-quiet")
        .attribute("data-discard", "")
        .end()
        .text(&session.say("surveys-answer-draft-discard"))
        .close("button");
    html.close("div");
}

/// How far the respondent is; answers may add pages or take them away.
pub(crate) fn progress(session: &Session, index: usize, html: &mut Html) {
    let page = session
        .visibility
        .pages()
        .filter(|page| *page <= index)
        .count();
    let (page, pages) = (
        page.to_string(),
        session.visibility.pages().count().to_string(),
    );
    let words = session
        .setup
        .say_with("surveys-answer-page", &[("page", &page), ("pages", &pages)]);
    html.open("label")
        .attribute("for", "answer-progress-bar")
        .end()
        .text(&words)
        .close("label");
    html.open("progress")
        .attribute("id", "answer-progress-bar")
        .attribute("value", &page)
        .attribute("max", &pages)
        .end()
        .close("progress");
}

/// What is new or wrong, above the page; the markup is that of the error summary on other pages.
pub(crate) fn problems(session: &Session, html: &mut Html) {
    let notice = Setup::notice_key(session.turn.notice);
    if !notice.is_empty() {
        html.open("div")
            .attribute("id", "answer-notice")
            .attribute("class", "notice notice-information")
            .attribute("role", "alert")
            .attribute("tabindex", "-1")
            .end()
            .element("p", "", &session.say(notice))
            .close("div");
    }
    if session.turn.errors.is_empty() {
        return;
    }
    html.open("div")
        .attribute("id", "error-summary")
        .attribute("class", "error-summary")
        .attribute("role", "alert")
        .attribute("tabindex", "-1")
        .flag("autofocus", true)
        .end()
        .element("h2", "", &session.say("surveys-answer-problem"))
        .begin("ul", "");
    for error in &session.turn.errors {
        let sentence = session.setup.error(error);
        html.begin("li", "");
        match session.definition.question(&error.field) {
            Some(question) => {
                let title = session.text(&question.title);
                html.open("a")
                    .attribute("href", &format!("#{}", id(question)))
                    .end()
                    .text(&format!("{title}: {sentence}"))
                    .close("a");
            }
            None => {
                html.text(&sentence);
            }
        }
        html.close("li");
    }
    html.close("ul").close("div");
}

/// The id of a question's first input.
pub(crate) fn id(question: &Question) -> String {
    format!("field-q{}", question.position)
}

/// The id of the place of an element, which the browser fills or hides as answers change.
pub(crate) fn slot_id(position: usize) -> String {
    format!("slot-{position}")
}

/// What stands on a page or in a panel.
pub(crate) fn elements(session: &Session, elements: &[Element], html: &mut Html) {
    for element in elements {
        let position = element.position();
        let shown = session.visibility.shows(position);
        let (tag, class) = match element {
            Element::Question(_) => ("div", "answer-slot"),
            Element::Panel(_) => ("section", "answer-panel"),
            Element::Note(_) => ("div", "answer-note"),
            Element::Picture(_) => ("figure", "answer-picture"),
        };
        html.open(tag)
            .attribute("id", &slot_id(position))
            .attribute("class", class)
            .flag("hidden", !shown)
            .end();
        match element {
            Element::Question(question) => slot(session, question, html),
            Element::Note(note) => {
                words(session, note, html);
            }
            Element::Picture(picture) => {
                let alternative = session.text(&picture.alternative);
                image(&picture.address, &alternative, html);
            }
            Element::Panel(panel) => {
                let title = session.text(&panel.title);
                if !title.is_empty() {
                    html.open("h3")
                        .attribute("id", &format!("{}-title", slot_id(position)))
                        .end()
                        .text(&title)
                        .close("h3");
                }
                html.paragraphs(&session.text(&panel.description));
                self::elements(session, &panel.elements, html);
            }
        }
        html.close(tag);
    }
}

/// The words between the questions.
pub(crate) fn words(session: &Session, note: &Note, html: &mut Html) {
    let (language, situation) = (session.language(), session.situation());
    html.sanitised(&session.visibility.html(&note.html, language, situation));
}

/// A picture; its words alone where it would be loaded from elsewhere.
pub(crate) fn image(address: &str, alternative: &str, html: &mut Html) {
    if address.is_empty() {
        html.element("span", "", alternative);
        return;
    }
    html.open("img")
        .attribute("src", address)
        .attribute("alt", alternative)
        .attribute("loading", "lazy")
        .end();
}

/// A question where it stands, or the fields that carry its answer on while it is not shown.
pub(crate) fn slot(session: &Session, question: &Question, html: &mut Html) {
    if session.visibility.shows(question.position) {
        question::question(session, question, html);
    }
    // A field that can't be changed is not sent; what it holds goes along all the same.
    let position = question.position;
    if !session.visibility.shows(position) || !session.visibility.enables(position) {
        carry(session, question, html);
    }
}

/// The answers to all questions that stand on other pages.
pub(crate) fn carry_all(session: &Session, except: Option<&Page>, html: &mut Html) {
    for page in &session.definition.pages {
        if except.is_some_and(|except| except.name == page.name) {
            continue;
        }
        for question in page.questions() {
            carry(session, question, html);
        }
    }
}

/// The fields that carry one answer on.
fn carry(session: &Session, question: &Question, html: &mut Html) {
    for (name, value) in session.answers.fields_of(question) {
        html.hidden_field(&name, &value);
    }
}

/// Buttons that show the same place in another language.
pub(crate) fn languages(session: &Session, html: &mut Html) {
    let setup = &session.setup;
    if setup.languages.is_empty() {
        return;
    }
    html.open("div")
        .attribute("class", "answer-languages")
        .attribute("role", "group")
        .attribute("aria-label", &setup.say("surveys-answer-languages"))
        .end();
    for (tag, name) in &setup.languages {
        html.open("button")
            .attribute("type", "submit")
            .attribute("class", "button button-quiet")
            .attribute("name", "_go")
            .attribute("value", "stay")
            .attribute("formaction", &format!("{}?lang={tag}", setup.action))
            .attribute("lang", tag)
            .end()
            .text(name)
            .close("button");
    }
    html.close("div");
}
