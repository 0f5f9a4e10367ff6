//! SurveyJS JSON from elsewhere: brought into the shape that our profile is a part of.

use folkmoot_domain::surveys::exchange::{ItemKind, Reason};
use serde_json::{Map, Value as Json, json};

use super::{
    aside::kind_of,
    losses::{Losses, Refused},
};

/// Reads a definition; `fallback` is its title when it says none.
///
/// # Errors
/// When it is no JSON object.
pub(super) fn read(source: &str, fallback: &str, losses: &mut Losses) -> Result<Json, Refused> {
    let document: Json = serde_json::from_str(source).map_err(|error| {
        Refused::new("surveys-problem-not-json")
            .with("line", error.line())
            .with("column", error.column())
    })?;
    let Json::Object(mut survey) = document else {
        return Err(Refused::new("surveys-problem-not-an-object"));
    };
    elements_by_their_name(&mut survey);
    if !survey.contains_key("pages")
        && let Some(elements) = survey.remove("elements")
    {
        survey.insert(
            "pages".to_owned(),
            json!([{"name": "page1", "elements": elements}]),
        );
    }
    if let Some(Json::Array(pages)) = survey.get_mut("pages") {
        for page in pages.iter_mut().filter_map(Json::as_object_mut) {
            elements_by_their_name(page);
        }
        for (index, page) in pages.iter().enumerate() {
            note_all(page, &format!("pages[{index}]"), losses);
        }
    }
    let untitled = survey
        .get("title")
        .is_none_or(|title| title == "" || title.is_null());
    if untitled {
        survey.insert("title".to_owned(), json!(fallback));
        losses.remark(
            Losses::SURVEY,
            Reason::new("exchange-untitled").with("title", fallback),
        );
    }
    Ok(Json::Object(survey))
}

/// `questions` is the former name of `elements`.
fn elements_by_their_name(members: &mut Map<String, Json>) {
    if !members.contains_key("elements")
        && let Some(elements) = members.remove("questions")
    {
        members.insert("elements".to_owned(), elements);
    }
}

fn note_all(element: &Json, path: &str, losses: &mut Losses) {
    let kind = element.get("type").and_then(Json::as_str);
    if let (Some(name), Some(_)) = (element.get("name").and_then(Json::as_str), kind) {
        // What opens panels or has rows of its own asks something, whether we have it or not.
        let kind = match kind_of(kind) {
            ItemKind::Group if kind != Some("panel") => ItemKind::Question,
            other => other,
        };
        let item = losses.item(kind, name, path);
        losses.becomes(item, name);
    }
    for (index, inner) in element
        .get("elements")
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
        .enumerate()
    {
        note_all(inner, &format!("{path}.elements[{index}]"), losses);
    }
}

#[cfg(test)]
mod tests {
    use folkmoot_domain::surveys::exchange::Outcome;

    use super::super::import;

    /// How a form looks elsewhere is no reason to refuse it, and what is left out is said.
    #[test]
    fn what_the_profile_has_not_is_reported_and_the_question_stays() {
        let document = r#"{"title": "Tea", "logo": "tea.png", "width": "800px", "showProgressBar": "top", "themeSettings": {},
            "pages": [{"name": "p", "elements": [
                {"type": "radiogroup", "name": "tea", "title": "Tea?", "choices": ["a", "b"], "defaultValue": "a", "colCount": 2},
                {"type": "boolean", "name": "cup", "title": "Cup?", "valueTrue": "yes", "valueFalse": "no"},
                {"type": "text", "name": "how", "title": "How?", "minWidth": "10px"}
            ]}]}"#;
        let imported = import(document.as_bytes(), "tea.json").unwrap();
        let reasons = |name: &str| -> Vec<String> {
            let items = imported.report.items.iter();
            let items = items.filter(|item| item.name == name);
            items
                .flat_map(|item| &item.reasons)
                .map(|reason| reason.message.replace("surveys-problem-", ""))
                .collect()
        };
        assert_eq!(reasons("tea"), ["prefilled"]);
        assert_eq!(
            reasons("cup"),
            ["unsupported-property", "unsupported-property"]
        );
        assert_eq!(reasons("how"), [""; 0]);
        let totals = imported.report.totals();
        assert_eq!((totals.questions, totals.kept, totals.dropped), (3, 1, 0));
        let mut outcomes = imported.report.items.iter().map(|item| item.outcome);
        assert!(outcomes.all(|outcome| outcome != Outcome::Dropped));
    }
}
