//! Dragging elements and pages by their grips, with a mouse, a pen or a finger.

use std::cell::RefCell;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, PointerEvent, UrlSearchParams, window};

use crate::{
    builder::{self, Step},
    dom,
    outline::Focus,
};

/// How near to an edge of the window it scrolls, and how far each time, in pixels.
const EDGE: f64 = 56.0;
const FAR: f64 = 14.0;
/// How often it scrolls, in milliseconds.
const OFTEN: i32 = 16;

/// Where an element would be dropped, seen from what the pointer is over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
    /// At the beginning of what stands in it.
    First,
    /// At the end of what stands in it.
    Last,
}

impl Side {
    fn class(self) -> &'static str {
        match self {
            Self::Before => "build-before",
            Self::After => "build-after",
            Self::First | Self::Last => "build-into",
        }
    }
}

/// What is being dragged, by which pointer, and where it would be dropped.
struct Dragged {
    element: Element,
    grip: Element,
    pointer: i32,
    at: (f64, f64),
    drop: Option<(Element, Side)>,
}

thread_local! {
    static DRAGGED: RefCell<Option<Dragged>> = const { RefCell::new(None) };
}

pub(crate) fn wake(builder: &Element) {
    show_grips();
    for name in ["pointerdown", "pointermove", "pointerup", "pointercancel"] {
        dom::listen(builder, name, move |event| pointed(name, &event));
    }
}

/// Shows the grips, which do nothing without scripts.
pub(crate) fn show_grips() {
    let grips = dom::by_id("builder").map(|builder| dom::all(&builder, ".build-grip"));
    for grip in grips.unwrap_or_default() {
        let _ = grip.remove_attribute("hidden");
    }
}

fn pointed(name: &str, event: &Event) {
    let Some(event) = event.dyn_ref::<PointerEvent>() else {
        return;
    };
    let is_it = |dragged: &Dragged| dragged.pointer == event.pointer_id();
    match name {
        "pointerdown" => begin(event),
        "pointermove" => {
            let ours = DRAGGED.with_borrow_mut(|dragged| {
                let dragged = dragged.as_mut().filter(|dragged| is_it(dragged))?;
                dragged.at = (f64::from(event.client_x()), f64::from(event.client_y()));
                Some(())
            });
            if ours.is_some() {
                aim();
            }
        }
        _ if DRAGGED.with_borrow(|dragged| dragged.as_ref().is_some_and(is_it)) => {
            let done = end();
            if let (Some((element, Some((over, side)))), "pointerup") = (done, name) {
                release(&element, &over, side);
            }
        }
        _ => {}
    }
}

fn begin(event: &PointerEvent) {
    let grip = dom::around(event, ".build-grip");
    let element = grip
        .as_ref()
        .and_then(|grip| grip.closest(".build-element, .build-page").ok()?);
    let free = DRAGGED.with_borrow(Option::is_none) && event.button() == 0;
    if let (Some(grip), Some(element), true) = (grip, element, free) {
        event.prevent_default();
        // Later events come here wherever the pointer goes, also outside the window.
        let _ = grip.set_pointer_capture(event.pointer_id());
        let _ = element.class_list().add_1("build-dragged");
        DRAGGED.set(Some(Dragged {
            element,
            grip,
            pointer: event.pointer_id(),
            at: (f64::from(event.client_x()), f64::from(event.client_y())),
            drop: None,
        }));
        scroll();
    }
}

/// Ends dragging without moving anything.
pub(crate) fn cancel() {
    let _ = end();
}

/// What was dragged and where it would be dropped.
fn end() -> Option<(Element, Option<(Element, Side)>)> {
    let done = DRAGGED.take()?;
    let _ = done.grip.release_pointer_capture(done.pointer);
    let _ = done.element.class_list().remove_1("build-dragged");
    if let Some((over, side)) = &done.drop {
        let _ = over.class_list().remove_1(side.class());
    }
    Some((done.element, done.drop))
}

/// Scrolls while something is held near the upper or lower edge of the window.
fn scroll() {
    let at = DRAGGED.with_borrow(|dragged| dragged.as_ref().map(|dragged| dragged.at));
    let (Some((_, y)), Some(window)) = (at, window()) else {
        return;
    };
    let height = window.inner_height().ok();
    let height = height.and_then(|height| height.as_f64()).unwrap_or(y);
    let far = if y < EDGE {
        -FAR
    } else if y > height - EDGE {
        FAR
    } else {
        0.0
    };
    if far != 0.0 {
        window.scroll_by_with_x_and_y(0.0, far);
        aim();
    }
    dom::after(OFTEN, scroll);
}

/// Finds where the element would be dropped now, and shows it.
fn aim() {
    DRAGGED.with_borrow_mut(|dragged| {
        let Some(dragged) = dragged else { return };
        let drop = place(dragged.at, &dragged.element);
        if drop != dragged.drop {
            if let Some((over, side)) = &dragged.drop {
                let _ = over.class_list().remove_1(side.class());
            }
            if let Some((over, side)) = &drop {
                let _ = over.class_list().add_1(side.class());
            }
            dragged.drop = drop;
        }
    });
}

fn is_page(element: &Element) -> bool {
    element.has_attribute("data-page")
}

/// The element or page below the pointer that is not what is dragged or stands in it, and on which side; for a page
/// another page.
fn place((x, y): (f64, f64), dragged: &Element) -> Option<(Element, Side)> {
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
    let below = dom::document()?.element_from_point(x as f32, y as f32)?;
    if is_page(dragged) {
        let over = below.closest(".build-page").ok()??;
        let area = over.get_bounding_client_rect();
        let above = y < area.top() + area.height() / 2.0;
        let side = if above { Side::Before } else { Side::After };
        return (over != *dragged).then_some((over, side));
    }
    let over = below.closest(".build-element, .build-page").ok()??;
    if dragged.contains(Some(&over)) {
        return None;
    }
    let holds = is_page(&over) || over.query_selector(":scope > .build-panel").ok()?.is_some();
    let area = if holds {
        over.query_selector(":scope > .build-head").ok()??
    } else {
        over.clone()
    };
    let area = area.get_bounding_client_rect();
    let above = y < area.top() + area.height() / 2.0;
    let side = match (holds, above) {
        (true, _) if y > area.bottom() => Side::Last,
        (true, true) if !is_page(&over) => Side::Before,
        (true, _) => Side::First,
        (false, true) => Side::Before,
        (false, false) => Side::After,
    };
    Some((over, side))
}

/// Takes the step.
fn release(dragged: &Element, over: &Element, side: Side) {
    let (kind, moved, to) = match dragged.get_attribute("data-page") {
        Some(page) => ("page", page, beside_page(over, side)),
        None => ("element", name(dragged), beside_element(over, side)),
    };
    let (Ok(fields), Some(to)) = (UrlSearchParams::new(), to) else {
        return;
    };
    fields.append("do", &format!("move-{kind} {moved}"));
    fields.append("to", &to);
    builder::take(Step {
        fields,
        button: None,
        focus: Focus::First(vec![format!("open-{kind}-{moved}")]),
    });
}

/// The place of a page, as steps name it.
fn beside_page(over: &Element, side: Side) -> Option<String> {
    let after = match side {
        Side::Before => over.previous_element_sibling(),
        _ => Some(over.clone()),
    };
    match after {
        Some(page) => Some(format!("after {}", page.get_attribute("data-page")?)),
        None => Some("first".to_owned()),
    }
}

/// The place of an element, as steps name it.
fn beside_element(over: &Element, side: Side) -> Option<String> {
    Some(match (side, over.previous_element_sibling()) {
        (Side::After, _) => format!("after {}", name(over)),
        (Side::Before, Some(before)) => format!("after {}", name(&before)),
        (Side::Before, None) => {
            let parent = over.parent_element()?;
            format!(
                "first {}",
                of(&parent.closest(".build-element, .build-page").ok()??)
            )
        }
        (Side::First, _) => format!("first {}", of(over)),
        (Side::Last, _) => of(over),
    })
}

fn name(element: &Element) -> String {
    element.get_attribute("data-element").unwrap_or_default()
}

/// A page or panel as steps name it.
fn of(place: &Element) -> String {
    let named = |kind: &str, attribute| Some(format!("{kind} {}", place.get_attribute(attribute)?));
    named("page", "data-page")
        .or_else(|| named("panel", "data-element"))
        .unwrap_or_default()
}
