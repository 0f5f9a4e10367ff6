//! Dragging elements by their grips, with a mouse, a pen or a finger.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, PointerEvent, UrlSearchParams};

use crate::{builder, dom};

/// Where an element would be dropped.
#[derive(Clone)]
struct Drop {
    over: Element,
    /// Above the middle of what it is over.
    before: bool,
}

/// What is being dragged.
struct Dragged {
    element: Element,
    drop: Option<Drop>,
}

pub(crate) fn wake(builder: &Element) {
    show_grips(builder);
    let dragged: Rc<RefCell<Option<Dragged>>> = Rc::default();
    for name in ["pointerdown", "pointermove", "pointerup", "pointercancel"] {
        let dragged = dragged.clone();
        dom::listen(builder, name, move |event| {
            pointed(name, &event, &mut dragged.borrow_mut());
        });
    }
}

/// Shows the grips, which do nothing without scripts.
pub(crate) fn show_grips(builder: &Element) {
    if let Ok(grips) = builder.query_selector_all(".build-grip") {
        for index in 0..grips.length() {
            if let Some(grip) = grips
                .get(index)
                .and_then(|grip| grip.dyn_into::<Element>().ok())
            {
                let _ = grip.remove_attribute("hidden");
            }
        }
    }
}

fn pointed(name: &str, event: &Event, dragged: &mut Option<Dragged>) {
    let Some(event) = event.dyn_ref::<PointerEvent>() else {
        return;
    };
    match name {
        "pointerdown" => {
            let grip = dom::around(event, ".build-grip");
            let element = grip
                .as_ref()
                .and_then(|grip| grip.closest(".build-element").ok()?);
            if let (Some(grip), Some(element)) = (grip, element) {
                event.prevent_default();
                let _ = grip.set_pointer_capture(event.pointer_id());
                let _ = element.class_list().add_1("build-dragged");
                *dragged = Some(Dragged {
                    element,
                    drop: None,
                });
            }
        }
        "pointermove" => {
            if let Some(dragged) = dragged {
                mark(dragged.drop.take(), false);
                dragged.drop = place(event, &dragged.element);
                mark(dragged.drop.clone(), true);
            }
        }
        _ => {
            if let Some(done) = dragged.take() {
                let _ = done.element.class_list().remove_1("build-dragged");
                mark(done.drop.clone(), false);
                if let (Some(drop), "pointerup") = (done.drop, name) {
                    release(&done.element, &drop);
                }
            }
        }
    }
}

/// The element or page below the pointer that is not what is dragged or stands in it.
fn place(event: &PointerEvent, dragged: &Element) -> Option<Drop> {
    #[expect(clippy::cast_precision_loss, reason = "pixels of a screen")]
    let (x, y) = (event.client_x() as f32, event.client_y() as f32);
    let below = dom::document()?.element_from_point(x, y)?;
    let over = below.closest(".build-element, .build-page").ok()??;
    if dragged.contains(Some(&over)) {
        return None;
    }
    let area = over.get_bounding_client_rect();
    let before = f64::from(y) < area.top() + area.height() / 2.0;
    Some(Drop { over, before })
}

fn mark(drop: Option<Drop>, on: bool) {
    if let Some(drop) = drop {
        let class = if drop.before {
            "build-before"
        } else {
            "build-after"
        };
        let classes = drop.over.class_list();
        let _ = if on {
            classes.add_1(class)
        } else {
            classes.remove_1(class)
        };
    }
}

/// Sends the move.
fn release(element: &Element, drop: &Drop) {
    let name = |element: &Element| element.get_attribute("data-element").unwrap_or_default();
    let to = match drop.over.get_attribute("data-page") {
        // A page takes it at its end.
        Some(page) => format!("page {page}"),
        None if drop.before => match drop.over.previous_element_sibling() {
            Some(before) => format!("after {}", name(&before)),
            None => first(&drop.over).unwrap_or_default(),
        },
        None => format!("after {}", name(&drop.over)),
    };
    let (Ok(fields), Some(revision)) = (UrlSearchParams::new(), revision()) else {
        return;
    };
    let moved = name(element);
    fields.append("revision", &revision);
    fields.append("do", &format!("move-element {moved}"));
    fields.append("to", &to);
    builder::step(&fields, Some(format!("up-element-{moved}")));
}

/// The first place of the panel or page in which an element stands.
fn first(element: &Element) -> Option<String> {
    let around = element
        .parent_element()?
        .closest(".build-element, .build-page")
        .ok()??;
    let named = |kind: &str, attribute| {
        let name = around.get_attribute(attribute)?;
        Some(format!("first {kind} {name}"))
    };
    named("page", "data-page").or_else(|| named("panel", "data-element"))
}

fn revision() -> Option<String> {
    let field = dom::by_id("steps")?
        .query_selector("[name=revision]")
        .ok()??;
    field.get_attribute("value")
}
