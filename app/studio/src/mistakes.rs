//! What is wrong at the fields of a form, said there as the server would have written it.

use web_sys::Element;

use crate::dom;

/// Takes away what was said at the fields of a form, by the server or here.
pub(crate) fn clear(form: &Element) {
    for sentence in dom::all(form, ".field-error") {
        sentence.remove();
    }
    for field in dom::all(form, "[aria-invalid]") {
        let _ = field.remove_attribute("aria-invalid");
        let own = format!("{}-error", field.id());
        let described = field.get_attribute("aria-describedby").unwrap_or_default();
        let others: Vec<&str> = described.split(' ').filter(|id| *id != own).collect();
        let _ = field.set_attribute("aria-describedby", &others.join(" "));
    }
    for around in dom::all(form, ".field-wrong") {
        let _ = around.class_list().remove_1("field-wrong");
    }
}

/// Says at a field what is wrong there; returns whether the page has the field.
pub(crate) fn show(field: &str, sentence: &str) -> bool {
    let id = format!("field-{field}");
    let place = dom::by_id(&id).filter(|_| !field.is_empty());
    let made = dom::document().and_then(|document| document.create_element("p").ok());
    let (Some(place), Some(said)) = (place, made) else {
        return false;
    };
    let own = format!("{id}-error");
    said.set_id(&own);
    said.set_class_name("field-error");
    said.set_text_content(Some(sentence));
    let _ = place.before_with_node_1(&said);
    let described = place.get_attribute("aria-describedby").unwrap_or_default();
    let _ = place.set_attribute("aria-describedby", format!("{described} {own}").trim());
    let _ = place.set_attribute("aria-invalid", "true");
    // What is folded away is opened: nobody looks for a mistake there.
    if let Ok(Some(folded)) = place.closest("details") {
        let _ = folded.set_attribute("open", "");
    }
    if let Ok(Some(around)) = place.closest(".field") {
        let _ = around.class_list().add_1("field-wrong");
    }
    true
}
