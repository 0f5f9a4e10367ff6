//! Moving the items of a ranking, by buttons and by dragging.

use std::cell::RefCell;

use folkmoot_domain::surveys::value::Value;
use web_sys::{Element, Event, PointerEvent};

use super::{Shared, dom, edit, within};
use crate::{choices::texts, ranking};

/// What is being dragged: the question's position and the place of the item.
#[derive(Clone, Copy)]
pub(super) struct Dragged {
    question: usize,
    place: usize,
}

fn number(element: &Element, name: &str) -> Option<usize> {
    element.get_attribute(name)?.parse().ok()
}

/// A button of the list was pressed: the item moves, and the focus with it.
pub(super) fn pressed(session: &Shared, event: &Event) {
    let Some(button) = dom::target(event).and_then(|target| within(&target, "[data-from]")) else {
        return;
    };
    let (Some(question), Some(from), Some(to)) = (
        number(&button, "data-question"),
        number(&button, "data-from"),
        number(&button, "data-to"),
    ) else {
        return;
    };
    let sign = button
        .text_content()
        .filter(|sign| sign == "↑" || sign == "↓");
    if let Some(place) = shift(session, question, from, to) {
        dom::focus(&format!("{place}{}", sign.as_deref().unwrap_or("↓")));
    }
}

/// Moves an item from one place to another and says where it is now; gives the id of that place.
fn shift(session: &Shared, position: usize, from: usize, to: usize) -> Option<String> {
    let (answers, place, sentence) = {
        let session = session.borrow();
        let questions = session.definition.questions();
        let question = questions
            .into_iter()
            .find(|found| found.position == position)?;
        let items = session.items(question);
        let items = items.as_slice();
        let (mut order, _) = ranking::order(&session, question, items);
        if from >= order.len() || to >= order.len() {
            return None;
        }
        let item = order.remove(from);
        order.insert(to, item);
        let mut values = Vec::new();
        for item in &order {
            values.extend(items.get(*item).map(|item| item.value.clone()));
        }
        let mut answers = session.answers.clone();
        answers.set(question.name.clone(), Value::List(values));
        let texts = texts(&session, items);
        let (_, text) = texts.get(item)?;
        let sentence = session.setup.say_with(
            "surveys-answer-rank-moved",
            &[
                ("item", text),
                ("place", &(to + 1).to_string()),
                ("places", &items.len().to_string()),
            ],
        );
        (answers, ranking::place_id(question, to), sentence)
    };
    edit::changed(session, answers);
    edit::recheck(session, position);
    let session = session.borrow();
    let questions = session.definition.questions();
    let question = questions
        .into_iter()
        .find(|found| found.position == position)?;
    edit::redraw(&session, question);
    dom::announce(&sentence);
    Some(place)
}

/// A pointer takes an item by its handle, moves it, lets it go.
pub(super) fn pointed(session: &Shared, dragged: &RefCell<Option<Dragged>>, event: &PointerEvent) {
    match event.type_().as_str() {
        "pointerdown" => {
            let Some(handle) = dom::target(event).and_then(|target| within(&target, "[data-drag]"))
            else {
                return;
            };
            let (question, place) = (
                number(&handle, "data-question"),
                number(&handle, "data-drag"),
            );
            if let (Some(question), Some(place)) = (question, place) {
                event.prevent_default();
                // The list is drawn anew while the item moves: the form keeps the pointer.
                if let Some(form) = dom::element("answer-form") {
                    let _ = form.set_pointer_capture(event.pointer_id());
                }
                *dragged.borrow_mut() = Some(Dragged { question, place });
            }
        }
        "pointermove" => {
            let Some(held) = *dragged.borrow() else {
                return;
            };
            if let Some(to) = under(session, held.question, event).filter(|to| *to != held.place)
                && shift(session, held.question, held.place, to).is_some()
            {
                *dragged.borrow_mut() = Some(Dragged { place: to, ..held });
            }
        }
        _ => *dragged.borrow_mut() = None,
    }
}

/// The place at whose height the pointer is.
fn under(session: &Shared, position: usize, event: &PointerEvent) -> Option<usize> {
    let session = session.borrow();
    let questions = session.definition.questions();
    let question = questions
        .into_iter()
        .find(|found| found.position == position)?;
    (0..session.items(question).len()).find(|place| {
        dom::element(&ranking::place_id(question, *place)).is_some_and(|element| {
            let bounds = element.get_bounding_client_rect();
            let height = f64::from(event.client_y());
            bounds.top() <= height && height < bounds.bottom()
        })
    })
}
