//! What is really offered: choices that stand with another question, and numbers in place of a list.

use folkmoot_domain::surveys::definition::read_document;
use serde_json::{Value as Json, json};

use super::{
    names::{list, text},
    rows::{Cells, Writer, cell},
};

/// Longest way from a question to the one whose choices it carries on; longer ones go in a circle.
const FARTHEST: usize = 100;

impl Writer<'_> {
    /// The list of what an element offers; its name.
    pub(super) fn offered(&mut self, element: &Json, pointer: &str) -> String {
        let definition = self.definition;
        let (mut element, mut pointer) = (element, pointer.to_owned());
        for _ in 0..FARTHEST {
            let Some(source) = source(definition, element) else {
                break;
            };
            (element, pointer) = source;
        }
        match numbers(element) {
            Some(choices) => {
                let made = json!({"name": text(element, "name"), "choices": choices});
                self.list(&made, "choices", &pointer)
            }
            None => self.list(element, "choices", &pointer),
        }
    }

    /// Which choices of the list are offered, where a form can say it.
    pub(super) fn filter(&self, cells: &mut Cells, element: &Json) {
        let mut parts = Vec::new();
        let mut next = Some(element);
        for _ in 0..FARTHEST {
            let Some(element) = next.take() else {
                break;
            };
            let condition = text(element, "choicesVisibleIf");
            if !condition.trim().is_empty() {
                parts.push(format!("({condition})"));
            }
            let Some((source, _)) = source(self.definition, element) else {
                break;
            };
            let several = ["checkbox", "tagbox", "ranking"].contains(&text(source, "type"))
                || source.get("multiSelect") == Some(&Json::Bool(true));
            let sign = if several { "contains" } else { "=" };
            let chosen = format!("{{{}}} {sign} {{item}}", text(source, "name"));
            match text(element, "choicesFromQuestionMode") {
                // What was chosen was offered.
                "selected" => parts.push(format!("({chosen})")),
                "unselected" => {
                    parts.push(format!("!({chosen})"));
                    next = Some(source);
                }
                _ => next = Some(source),
            }
        }
        let formula = self.formula(&parts.join(" and "), None, true);
        cell(cells, "choice_filter", &formula.unwrap_or_default());
    }
}

/// The question whose choices an element carries on, and where it stands.
fn source<'a>(definition: &'a Json, element: &Json) -> Option<(&'a Json, String)> {
    let name = element.get("choicesFromQuestion")?.as_str()?;
    list(definition, "pages")
        .iter()
        .enumerate()
        .find_map(|(index, page)| named(page, &format!("/pages/{index}"), name))
}

fn named<'a>(parent: &'a Json, pointer: &str, name: &str) -> Option<(&'a Json, String)> {
    let elements = list(parent, "elements").iter().enumerate();
    elements
        .map(|(index, element)| (element, format!("{pointer}/elements/{index}")))
        .find_map(|(element, pointer)| {
            if text(element, "name") == name {
                return Some((element, pointer));
            }
            named(element, &pointer, name)
        })
}

/// The numbers that stand for a list, as our reader counts them.
fn numbers(element: &Json) -> Option<Vec<Json>> {
    let number = |name: &str| element.get(name).cloned().unwrap_or_default();
    let dropdown = json!({
        "type": "dropdown",
        "name": "numbers",
        "choicesMin": number("choicesMin"),
        "choicesMax": number("choicesMax"),
        "choicesStep": number("choicesStep"),
    });
    let read = read_document(&json!({"elements": [dropdown]}));
    let definition = read.definition?;
    let choices = definition.question("numbers")?.choices()?.items.iter();
    Some(choices.map(|choice| choice.value.to_json()).collect())
}
