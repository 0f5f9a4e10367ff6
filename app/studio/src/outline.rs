//! The outline as it stands on the page: finding places in it, and putting a newer one in its place.

use wasm_bindgen::JsCast as _;
use web_sys::{
    DocumentFragment, Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTemplateElement,
};

use crate::dom;

/// Where the keyboard goes on after a step.
pub(crate) enum Focus {
    /// Where it is, or at what stands around it.
    Stay,
    /// At the first of these that is there and can be used.
    First(Vec<String>),
    /// At what stands behind this element then: its copy.
    Behind(String),
}

/// Where the keyboard goes on after what a button or form does.
pub(crate) fn after(act: &str) -> Focus {
    let (act, name) = act.split_once(' ').unwrap_or((act, ""));
    let Some((word, of)) = act.split_once('-') else {
        return Focus::Stay;
    };
    let item = item(of, name);
    match word {
        "up" | "down" => {
            let other = if word == "up" { "down" } else { "up" };
            Focus::First(vec![
                format!("{word}-{of}-{name}"),
                format!("{other}-{of}-{name}"),
                title(of, name),
            ])
        }
        "remove" => {
            let beside = |sibling: Option<Element>| sibling.and_then(|sibling| title_of(&sibling));
            let (next, previous) = item.as_ref().map_or((None, None), |item| {
                (
                    beside(item.next_element_sibling()),
                    beside(item.previous_element_sibling()),
                )
            });
            // What is left alone goes on where something can be added.
            let around = item.and_then(|item| item.parent_element());
            let around =
                around.and_then(|around| around.closest(".build-element, .build-page").ok()?);
            let around = around.and_then(|around| title_of(&around));
            let rest = ["add-page-title".to_owned()];
            Focus::First(
                [next, previous, around]
                    .into_iter()
                    .flatten()
                    .chain(rest)
                    .collect(),
            )
        }
        "copy" => Focus::Behind(format!("{of}-{name}")),
        "add" => Focus::First(vec!["add-page-title".to_owned()]),
        "move" => Focus::First(vec![title(of, name)]),
        _ => Focus::Stay,
    }
}

fn title(of: &str, name: &str) -> String {
    format!("open-{of}-{name}")
}

/// The id of the link that is the title of an element or page.
fn title_of(item: &Element) -> Option<String> {
    if let Some(name) = item.get_attribute("data-element") {
        return Some(title("element", &name));
    }
    item.get_attribute("data-page")
        .map(|name| title("page", &name))
}

fn item(of: &str, name: &str) -> Option<Element> {
    dom::by_id(&format!("{of}-{name}"))
}

/// The ids at which the keyboard may go on, best first.
pub(crate) fn places(focus: Focus) -> Vec<String> {
    match focus {
        Focus::First(ids) => ids,
        // Asked for when the copy is there.
        Focus::Behind(id) => vec![format!("behind {id}")],
        Focus::Stay => {
            let mut ids = vec![dom::active_id()];
            let mut around = dom::document()
                .and_then(|document| document.active_element())
                .and_then(|active| active.closest(".build-element, .build-page").ok()?);
            while let Some(item) = around {
                ids.extend(title_of(&item));
                around = item
                    .parent_element()
                    .and_then(|parent| parent.closest(".build-element, .build-page").ok()?);
            }
            ids
        }
    }
}

/// The button that moves the element or page in which a key was pressed.
pub(crate) fn mover(event: &Event, word: &str) -> Option<Element> {
    let item = dom::around(event, ".build-element, .build-page")?;
    let of = title_of(&item)?;
    dom::by_id(&format!("{word}-{}", of.strip_prefix("open-")?))
}

/// The revision of the outline that stands there.
pub(crate) fn revision() -> Option<String> {
    let field = dom::by_id("steps")?
        .query_selector("[name=revision]")
        .ok()??;
    field.get_attribute("value")
}

/// The HTML of a page, without showing it.
pub(crate) fn page(html: &str) -> Option<DocumentFragment> {
    let template = dom::document()?.create_element("template").ok()?;
    let template: HtmlTemplateElement = template.dyn_into().ok()?;
    template.set_inner_html(html);
    Some(template.content())
}

/// Puts the outline that came in place of the one that stands there, without losing what is being typed.
///
/// `done` is what the step did, when it was taken: what was entered for it is not put back.
pub(crate) fn replace(came: &Element, focus: &[String], done: Option<&str>) {
    let Some(builder) = dom::by_id("builder") else {
        return;
    };
    let typed = entries(&builder, done);
    let selection = dom::active().and_then(|active| {
        let input = active.dyn_into::<HtmlInputElement>().ok()?;
        Some((input.id(), input.selection_start().ok()??))
    });
    builder.set_inner_html(&came.inner_html());
    let _ = builder.remove_attribute("aria-busy");
    for (id, value) in typed {
        if let Some(input) = dom::by_id(&id) {
            put(&input, &value);
        }
    }
    if let Some(element) = focus.iter().find_map(|id| usable(id)).or_else(fallback) {
        dom::focus(&element);
        if let (Some((id, at)), Some(input)) = (selection, element.dyn_ref::<HtmlInputElement>())
            && id == input.id()
        {
            let _ = input.set_selection_range(at, at);
        }
    }
    let trouble = builder.query_selector("#build-clash p:not(.notice-title), .error-summary li");
    match trouble.ok().flatten() {
        Some(trouble) if done.is_none() => {
            say(&trouble.text_content().unwrap_or_default(), true);
        }
        _ => {
            let said = dom::by_id("build-last").and_then(|last| last.text_content());
            say(&said.unwrap_or_default(), false);
        }
    }
}

fn fallback() -> Option<Element> {
    usable("do-undo").or_else(|| usable("add-page-title"))
}

/// The element of an id when it can take the focus.
fn usable(id: &str) -> Option<Element> {
    if let Some(id) = id.strip_prefix("behind ") {
        let copy = dom::by_id(id)?.next_element_sibling()?;
        return usable(&title_of(&copy)?);
    }
    let element = (!id.is_empty()).then(|| dom::by_id(id)).flatten()?;
    (!element.has_attribute("disabled")).then_some(element)
}

/// What stands in the forms that add something, by the ids of their fields, without those of the step that was taken.
fn entries(builder: &Element, done: Option<&str>) -> Vec<(String, String)> {
    let mut entries = Vec::new();
    for form in dom::all(builder, ".build-add") {
        let act = form.query_selector("[name=do]").ok().flatten();
        let act = act.and_then(|act| act.get_attribute("value"));
        if done.is_some() && act.as_deref() == done {
            continue;
        }
        for field in dom::all(&form, "input:not([type=hidden]), select") {
            let value = match field.dyn_ref::<HtmlInputElement>() {
                Some(input) => input.value(),
                None => field
                    .dyn_ref::<HtmlSelectElement>()
                    .map(HtmlSelectElement::value)
                    .unwrap_or_default(),
            };
            entries.push((field.id(), value));
        }
    }
    entries
}

fn put(field: &Element, value: &str) {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.set_value(value);
    } else if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
        select.set_value(value);
    }
}

/// Says a sentence to those who hear the page; trouble is also shown.
pub(crate) fn say(sentence: &str, trouble: bool) {
    let Some(place) = dom::by_id("build-said") else {
        return;
    };
    let class = if trouble {
        "build-trouble"
    } else {
        "visually-hidden"
    };
    place.set_class_name(class);
    place.set_text_content(Some(sentence));
}
