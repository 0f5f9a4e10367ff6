mod conditions;
mod following;
mod logic;
mod places;
mod random;
mod settings;
mod structure;
mod translating;

use serde_json::{Value as Json, json};

use super::{properties::Shape, *};
use crate::surveys::definition::read_document;

pub(super) fn tea() -> Document {
    Document::read(json!({
        "title": {"default": "Tea", "de": "Tee"}, "locale": "en", "unknown": [1, 2],
        "pages": [
            {"name": "one", "elements": [
                {"type": "radiogroup", "name": "tea", "title": "Tea?", "choices": [
                    "green", {"value": "black", "text": {"default": "Black", "de": "Schwarz"}, "visibleIf": "{old} = 1"},
                    {"value": 3, "text": "Three"}], "showOtherItem": true},
                {"type": "text", "name": "old", "inputType": "number", "title": "How old is {tea}?"},
                {"type": "panel", "name": "more", "visibleIf": "{tea} = 'green' and {tea-Comment} empty", "elements": [
                    {"type": "checkbox", "name": "tea.cup", "choices": ["a", "b"], "title": "{old}"},
                    {"type": "rating", "name": "taste", "visibleIf": "{tea.cup} contains 'a'"}]}]},
            {"name": "two", "elements": [
                {"type": "ranking", "name": "order", "choicesFromQuestion": "tea.cup", "visibleIf": "displayValue('tea') = 'Black'"}]}],
        "calculatedValues": [{"name": "double", "expression": "{old} * 2"}],
        "triggers": [{"type": "skip", "expression": "{old} > 90", "gotoName": "order"}],
    }))
    .unwrap()
}

fn element(name: &str) -> Target {
    Target::Element(name.to_owned())
}

fn place(into: Target, after: Option<&str>) -> Place {
    Place {
        into,
        after: after.map(str::to_owned),
    }
}

fn set(target: Target, property: &str, value: &str) -> Edit {
    Edit::Set {
        target,
        property: property.to_owned(),
        language: Language::English,
        value: value.to_owned(),
    }
}

fn names(document: &Document) -> Vec<String> {
    let elements = document.elements();
    elements
        .iter()
        .map(|outline| properties::name_in(&outline.target).to_owned())
        .collect()
}

#[test]
fn a_new_questionnaire_can_be_read_and_says_what_was_typed() {
    let document = Document::new("T", "Why <we> ask\n\nSecond & last", Language::German);
    let definition = read_document(document.json()).definition.unwrap();
    assert_eq!(definition.language, Language::German);
    let html = document.get(&element("introduction")).unwrap()["html"].clone();
    assert_eq!(html, "<p>Why &lt;we&gt; ask</p>\n<p>Second &amp; last</p>");
}

#[test]
fn an_element_of_each_type_can_be_added_and_completed() {
    let mut document = tea();
    for kind in ElementType::ALL {
        let edit = Edit::Add {
            kind: *kind,
            place: place(Target::Page("two".to_owned()), Some("order")),
            title: "A <b> & c".to_owned(),
        };
        document = apply(&document, &edit).unwrap();
        let added = document.pages()[1].inside[1].target.clone();
        let fill = |property: &properties::Property| match property.shape {
            Shape::Choices => "1 | One\n2 | Two",
            Shape::Pictures => "1 | One | /one.png\n2",
            Shape::Columns => "a | A | checkbox | x; y\nb | B | text",
            Shape::Lines => "a | A | number\nb",
            Shape::Formula => "{old} + 1",
            Shape::Condition => "{old} = 1",
            Shape::Line | Shape::Long | Shape::Markup => "Words",
            Shape::Address => "/one.png",
            Shape::Bound | Shape::Source => "",
            Shape::Count | Shape::Number => match property.name {
                "rateMin" | "min" => "2",
                "rateMax" | "max" => "8",
                _ => "1",
            },
            Shape::Flag => "on",
            Shape::Word(words) => words[0],
        };
        for property in document.properties(&added) {
            let edit = set(added.clone(), property.name, fill(&property));
            document = apply(&document, &edit).unwrap();
            // What the field shows sets the same again.
            let shown = document.field(&added, &property, Language::English);
            let again = apply(&document, &set(added.clone(), property.name, &shown)).unwrap();
            assert_eq!(again, document, "{} {}", kind.word(), property.name);
        }
        if *kind == ElementType::Panel {
            let edit = Edit::Move {
                element: "order".to_owned(),
                place: place(added, None),
            };
            document = apply(&document, &edit).unwrap();
            document = apply(
                &document,
                &Edit::Move {
                    element: "order".to_owned(),
                    place: place(Target::Page("two".to_owned()), None),
                },
            )
            .unwrap();
            let panel = document.pages()[1].inside[1].target.clone();
            let edit = Edit::Add {
                kind: ElementType::Boolean,
                place: place(panel, None),
                title: String::new(),
            };
            document = apply(&document, &edit).unwrap();
        }
    }
    let mut json = document.json().clone();
    json.as_object_mut().unwrap().remove("unknown");
    let reading = read_document(&json);
    let errors: Vec<_> = reading
        .problems
        .iter()
        .filter(|problem| problem.severity == crate::surveys::definition::Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn edits_clash_only_where_both_touch_the_same() {
    let base = tea();
    let theirs = [
        set(element("tea"), "title", "Which tea?"),
        Edit::Add {
            kind: ElementType::Text,
            place: place(element("more"), None),
            title: String::new(),
        },
    ];
    let now = apply_all(&base, &theirs).unwrap();
    let clashes = |edit: Edit| !clash(&[edit], &base, &now).is_empty();
    let remove = |name: &str| Edit::Remove {
        element: name.to_owned(),
    };
    assert!(clashes(set(element("tea"), "isRequired", "on")));
    assert!(!clashes(set(element("old"), "title", "Age")));
    assert!(clashes(remove("tea")));
    // Somebody has just put a question in there.
    assert!(clashes(remove("more")));
    assert!(!clashes(remove("order")));
    assert!(!clashes(Edit::Move {
        element: "tea".to_owned(),
        place: place(Target::Page("two".to_owned()), None),
    }));
    assert!(clashes(Edit::Replace {
        document: base.json().to_string(),
    }));
    assert!(clash(&[remove("tea")], &base, &base).is_empty());
}

#[test]
fn a_form_stands_for_what_was_changed_in_it() {
    let document = tea();
    let language = Language::English;
    for outline in document.pages().into_iter().chain(document.elements()) {
        let shown = entered::Entered::of(&document, &outline.target, language);
        assert_eq!(shown.edits(&document, &outline.target, language), []);
        let again = entered::Entered::sent(shown.as_sent());
        assert_eq!(again.edits(&document, &outline.target, language), []);
    }
    let sent = [
        ("name", "drink"),
        ("title", "Tea?"),
        ("choices", "green\r\nred"),
        ("validator-0", "email"),
        ("validator-1", ""),
    ];
    let sent = sent.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let edits = entered::Entered::sent(sent.to_vec()).edits(&document, &element("tea"), language);
    // "Other" was ticked and is not any more.
    assert_eq!(edits.len(), 4, "{edits:?}");
    let after = apply_all(&document, &edits).unwrap();
    let drink = after.get(&element("drink")).unwrap();
    assert_eq!(drink["choices"], json!(["green", "red"]));
    assert_eq!(drink["validators"], json!([{"type": "email"}]));
    assert!(!drink.contains_key("showOtherItem"));
}

#[test]
fn edits_have_one_form_as_json() {
    let edit = set(element("tea"), "title", "Tea");
    let json = serde_json::to_value(&edit).unwrap();
    assert_eq!(
        json,
        json!({"edit": "set", "target": {"of": "element", "name": "tea"}, "property": "title", "language": "en", "value": "Tea"})
    );
    assert_eq!(serde_json::from_value::<Edit>(json).unwrap(), edit);
    let _: Json = serde_json::to_value(Edit::RemovePage {
        page: "p".to_owned(),
    })
    .unwrap();
}
