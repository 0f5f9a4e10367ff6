//! Two authors have changed the same element: what only one of them changed is taken as it is, field by field; what both
//! changed stands beside each other until the one who came later decides.

use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

use crate::{
    dom,
    typing::{Entries, Typing},
};

/// `[[name, value], …]` as the server sends it.
pub(crate) fn entries(sent: &JsValue) -> Entries {
    let pairs = js_sys::try_iter(sent).ok().flatten();
    let pairs = pairs.into_iter().flatten().flatten().filter_map(|pair| {
        let pair: Array = pair.dyn_into().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    });
    pairs.collect()
}

fn value<'e>(entries: &'e Entries, name: &str) -> &'e str {
    let found = entries.iter().find(|(named, _)| named == name);
    found.map_or("", |(_, value)| value.trim_end())
}

/// Whether the author has yet to decide about a field.
pub(crate) fn disputed(form: &HtmlFormElement) -> bool {
    form.query_selector("[data-theirs]")
        .ok()
        .flatten()
        .is_some()
}

/// Brings what the server has now into the form; returns whether a field was changed by both.
pub(crate) fn merge(typing: &Typing, kept: &Entries, now: &Entries) -> bool {
    let mine = dom::entries(&typing.form).unwrap_or_default();
    for block in dom::all(&typing.form, "[data-theirs]") {
        block.remove();
    }
    for (name, theirs) in now {
        let (theirs, mine) = (theirs.trim_end(), value(&mine, name));
        let before = value(kept, name);
        if theirs == mine || theirs == before || name == "name" {
            continue;
        }
        let place = field(&typing.form, name);
        match place {
            Some(field) if mine == before => put(&field, theirs),
            place => show(typing, place, theirs),
        }
    }
    disputed(&typing.form)
}

/// What the server has now is what further changes are measured by.
pub(crate) fn follow(kept: &mut Entries, now: &Entries) {
    for (name, value) in now.iter().filter(|(name, _)| name != "name") {
        match kept.iter_mut().find(|(named, _)| named == name) {
            Some(entry) => entry.1.clone_from(value),
            None if value.is_empty() => {}
            None => kept.push((name.clone(), value.clone())),
        }
    }
    // A box that is not ticked is not among the entries of a form.
    kept.retain(|(name, _)| {
        let boxed = dom::by_id(&format!("field-{name}"))
            .and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
            .is_some_and(|input| input.type_() == "checkbox");
        !(boxed && value(now, name).is_empty() && now.iter().any(|(named, _)| named == name))
    });
}

fn field(form: &HtmlFormElement, name: &str) -> Option<Element> {
    form.query_selector(&format!("[name=\"{name}\"]")).ok()?
}

fn put(field: &Element, value: &str) {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        if input.type_() == "checkbox" {
            input.set_checked(value == "on");
        } else {
            input.set_value(value);
        }
    } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(value);
    } else if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
        select.set_value(value);
    }
}

/// Shows what stands there now beside the field, with the choice between both.
fn show(typing: &Typing, field: Option<Element>, theirs: &str) {
    let around = field.as_ref().map(|field| {
        let wrapper = field.closest(".field, .choice").ok().flatten();
        wrapper.unwrap_or_else(|| field.clone())
    });
    let around = around.or_else(|| dom::by_id("build-state"));
    let (Some(around), Some(block)) = (around, element("div", "build-other")) else {
        return;
    };
    let _ = block.set_attribute("data-theirs", "");
    let label = element("p", "field-label");
    let text = element("pre", "");
    let actions = element("div", "actions");
    let (Some(label), Some(text), Some(actions)) = (label, text, actions) else {
        return;
    };
    label.set_text_content(Some(&typing.sentence("data-theirs-label")));
    text.set_text_content(Some(theirs));
    for (sentence, takes) in [("data-take-theirs", true), ("data-keep-mine", false)] {
        let Some(button) = element("button", "button button-secondary button-small") else {
            continue;
        };
        let _ = button.set_attribute("type", "button");
        button.set_text_content(Some(&typing.sentence(sentence)));
        let (typing, field, block) = (typing.clone(), field.clone(), block.clone());
        let theirs = theirs.to_owned();
        dom::listen(&button, "click", move |_| {
            if let Some(field) = &field {
                if takes {
                    put(field, &theirs);
                }
                dom::focus(field);
            }
            block.remove();
            if !disputed(&typing.form) {
                typing.settled();
            }
        });
        let _ = actions.append_child(&button);
    }
    for part in [&label, &text, &actions] {
        let _ = block.append_child(part);
    }
    let _ = around.after_with_node_1(&block);
}

fn element(tag: &str, class: &str) -> Option<Element> {
    let element = dom::document()?.create_element(tag).ok()?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    Some(element)
}
