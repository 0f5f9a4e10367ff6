//! Something was typed or chosen: what is shown and what is wrong follows at once.

use folkmoot_domain::surveys::{
    answers::Answers,
    definition::{Element, Kind, Localised, Question},
    flow::{Place, Visibility, check_question},
};
use wasm_bindgen::JsCast as _;
use web_sys::{Event, FormData, HtmlFormElement};

use super::{Shared, dom, draft};
use crate::{
    choices::is_other,
    html::Html,
    page::{id, progress, slot, slot_id, words},
    question::hint,
    session::Session,
};

/// The answers in the form, read as the server reads them.
fn read(session: &Session) -> Option<Answers> {
    let form: HtmlFormElement = dom::element("answer-form")?.unchecked_into();
    let data = FormData::new_with_form(&form).ok()?;
    let fields = dom::fields(&data)?;
    Answers::from_fields(&session.definition, &fields).ok()
}

/// Something was typed or dragged: a scale and the number beside it follow each other, then the page follows both.
pub(super) fn entered(session: &Shared, event: &Event) {
    if let Some(field) = dom::target(event)
        && let Some(value) = dom::value(&field)
    {
        match field.get_attribute("data-slides") {
            Some(number) => dom::set_value(&number, &value),
            None => dom::set_value(&format!("{}-slide", field.id()), &value),
        }
    }
    edited(session);
}

/// Reads the form and lets the page follow.
pub(super) fn edited(session: &Shared) {
    let answers = read(&session.borrow());
    if let Some(answers) = answers {
        changed(session, answers);
    }
}

/// The answers are these now: shows and hides what depends on them, and keeps the draft.
pub(super) fn changed(session: &Shared, answers: Answers) {
    let before = {
        let mut session = session.borrow_mut();
        session.answers = answers;
        let visibility = Visibility::of(session.situation());
        std::mem::replace(&mut session.visibility, visibility)
    };
    let session = session.borrow();
    if let (Some(page), Place::Page(index)) = (session.page(), session.turn.place) {
        repeat(&session, "answer-title", &page.title);
        follow(&session, &before, &page.elements);
        if !before.pages().eq(session.visibility.pages()) {
            let mut html = Html::default();
            progress(&session, index, &mut html);
            dom::fill("answer-progress", &html.finish());
        }
    }
    draft::keep(&session);
}

fn follow(session: &Session, before: &Visibility, elements: &[Element]) {
    for element in elements {
        let position = element.position();
        let shown = session.visibility.shows(position);
        if shown != before.shows(position) {
            dom::hide(&slot_id(position), !shown);
        }
        if let Element::Question(question) = element
            && (shown != before.shows(position) || differs(session, before, question))
        {
            redraw(session, question);
        }
        match element {
            Element::Panel(panel) => {
                repeat(
                    session,
                    &format!("{}-title", slot_id(position)),
                    &panel.title,
                );
                follow(session, before, &panel.elements);
            }
            Element::Question(question) => {
                let id = id(question);
                repeat(session, &format!("{id}-title"), &question.title);
                if repeats(session, &question.description) {
                    let mut html = Html::default();
                    html.paragraphs(&hint(session, question));
                    dom::fill(&format!("{id}-hint"), &html.finish());
                }
                if repeats(session, &question.justification) {
                    let mut html = Html::default();
                    html.paragraphs(&session.text(&question.justification));
                    dom::fill(&format!("{id}-why"), &html.finish());
                }
                other_words(session, question);
            }
            Element::Note(note) => {
                if repeats(session, &note.html) {
                    let mut html = Html::default();
                    words(session, note, &mut html);
                    dom::fill(&slot_id(position), &html.finish());
                }
            }
            Element::Picture(_) => {}
        }
    }
}

/// Whether a text repeats answers.
fn repeats(session: &Session, text: &Localised) -> bool {
    text.text(session.language()).contains('{')
}

/// Writes a text anew that repeats answers.
fn repeat(session: &Session, id: &str, text: &Localised) {
    if repeats(session, text) {
        dom::write(id, &session.text(text));
    }
}

/// Whether a shown question is drawn differently now: what it offers, or whether it can be changed.
fn differs(session: &Session, before: &Visibility, question: &Question) -> bool {
    let (position, now) = (question.position, &session.visibility);
    now.shows(position)
        && (now.enables(position) != before.enables(position)
            || now.requires(position) != before.requires(position)
            || !now.offers_as(before, question)
            || (matches!(question.kind, Kind::Computed(_))
                && now.answers().get(&question.name) != before.answers().get(&question.name)))
}

/// Draws one question anew.
pub(super) fn redraw(session: &Session, question: &Question) {
    let mut html = Html::default();
    slot(session, question, &mut html);
    dom::fill(&slot_id(question.position), &html.finish());
}

/// The field for the words of "other" is there while "other" is chosen.
fn other_words(session: &Session, question: &Question) {
    if question.has_other() {
        let line = format!("{}-words-line", id(question));
        dom::hide(&line, !is_other(session, question));
    }
}

/// Turns the form as the server wrote it into the one that lives: lists to move items in, no idle fields.
pub(super) fn enliven(session: &Session) {
    let Some(page) = session.page() else {
        return;
    };
    for question in session.visibility.questions(page) {
        if matches!(question.kind, Kind::Ranking(_) | Kind::Slider(_)) {
            redraw(session, question);
        }
        other_words(session, question);
    }
}

/// A field has its value: it was chosen, or left after typing.
pub(super) fn settled(session: &Shared, event: &Event) {
    edited(session);
    let name = dom::target(event)
        .and_then(|target| target.get_attribute("name"))
        .unwrap_or_default();
    let position = {
        let session = session.borrow();
        let questions = session.definition.questions();
        let found = questions.iter().find(|question| {
            let rest = name.strip_prefix(&question.name);
            rest.is_some_and(|rest| rest.is_empty() || rest == "-Comment" || rest.starts_with('.'))
        });
        found.map(|question| question.position)
    };
    if let Some(position) = position {
        recheck(session, position);
    }
}

/// A question has its answer: takes back or renews what was said about it.
///
/// What is merely not finished yet (a second choice, the next row) is said on moving on, not before.
pub(super) fn recheck(session: &Shared, position: usize) {
    let mut session = session.borrow_mut();
    let session = &mut *session;
    let questions = session.definition.questions();
    let Some(question) = questions
        .into_iter()
        .find(|question| question.position == position)
    else {
        return;
    };
    let found = check_question(session.situation(), &session.visibility, question);
    let known = session
        .turn
        .errors
        .iter()
        .any(|error| error.field == question.name);
    let unfinished = found.as_ref().is_some_and(|error| {
        let kind = error.message.trim_start_matches("surveys-answer-error-");
        matches!(
            kind,
            "required" | "least" | "rows" | "ranking" | "ranking-twice" | "other" | "panel"
        )
    });
    if !known && (unfinished || found.is_none()) {
        return;
    }
    let sentence = found.as_ref().map(|error| session.setup.error(error));
    let id = id(question);
    dom::say(
        &format!("{id}-error"),
        sentence.as_deref().unwrap_or_default(),
    );
    let class = if sentence.is_some() {
        "field field-wrong"
    } else {
        "field"
    };
    dom::restyle(&format!("{id}-frame"), class);
    session
        .turn
        .errors
        .retain(|error| error.field != question.name);
    session.turn.errors.extend(found);
}
