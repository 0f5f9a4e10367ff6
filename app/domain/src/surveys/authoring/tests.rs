mod conditions;
mod following;
mod places;
mod random;
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
fn a_list_keeps_what_its_lines_do_not_say() {
    let before = tea();
    let properties = before.properties(&element("tea"));
    let choices = properties
        .iter()
        .find(|property| property.name == "choices")
        .unwrap();
    let shown = before.field(&element("tea"), choices, Language::English);
    assert_eq!(shown, "green\nblack | Black\n3 | Three");
    let edit = set(
        element("tea"),
        "choices",
        "3 | Three\nblack | Dark\n\nnew \\| one",
    );
    let after = apply(&before, &edit).unwrap();
    assert_eq!(
        after.get(&element("tea")).unwrap()["choices"],
        json!([{"value": 3, "text": "Three"},
            {"value": "black", "text": {"default": "Dark", "de": "Schwarz"}, "visibleIf": "{old} = 1"},
            "new | one"])
    );
    let german = Edit::Set {
        target: element("tea"),
        property: "choices".to_owned(),
        language: Language::German,
        value: "green | Grün\nblack\n3 | Drei".to_owned(),
    };
    let after = apply(&before, &german).unwrap();
    assert_eq!(
        after.get(&element("tea")).unwrap()["choices"],
        json!([{"value": "green", "text": {"de": "Grün"}},
            {"value": "black", "text": "Black", "visibleIf": "{old} = 1"},
            {"value": 3, "text": {"default": "Three", "de": "Drei"}}])
    );
}

#[test]
fn what_can_not_be_set_says_so_at_its_field() {
    for (property, value, message) in [
        ("choices", "a\na", "surveys-problem-duplicate-choice"),
        ("choices", " | b", "surveys-problem-choice-value"),
        ("choicesOrder", "up", "surveys-problem-unsupported-value"),
        ("rateMin", "1", "surveys-problem-unsupported-property"),
        ("title", "a\0", "surveys-problem-nul"),
    ] {
        let error = apply(&tea(), &set(element("tea"), property, value)).unwrap_err();
        assert_eq!(
            (error.field.as_ref(), error.message.as_ref()),
            (property, message)
        );
    }
    let error = apply(&tea(), &set(element("nobody"), "title", "x")).unwrap_err();
    assert_eq!(error.message, "surveys-problem-unsupported-property");
    for (text, message) in [
        ("{", "surveys-problem-not-json"),
        ("[]", "surveys-problem-not-an-object"),
        ("{\"pages\": []}", "surveys-problem-no-pages"),
        (
            "{\"elements\": [{\"type\": \"html\", \"name\": \"a\"}, {\"type\": \"html\", \"name\": \"A\"}]}",
            "surveys-problem-duplicate-name",
        ),
        (
            "{\"elements\": [{\"name\": \"a\"}]}",
            "surveys-problem-missing",
        ),
    ] {
        let edit = Edit::Replace {
            document: text.to_owned(),
        };
        let error = apply(&tea(), &edit).unwrap_err();
        assert_eq!(
            (error.field.as_ref(), error.message.as_ref()),
            ("document", message)
        );
    }
}

#[test]
fn texts_are_set_in_one_language_alone() {
    let text = |target, item: Option<Item>, property: &str, language, text: &str| Edit::SetText {
        target,
        property: property.to_owned(),
        item,
        language,
        text: text.to_owned(),
    };
    let mut document = tea();
    for edit in [
        text(Target::Survey, None, "title", Language::Italian, "Tè"),
        text(element("tea"), None, "title", Language::German, "Tee?"),
        text(Target::Survey, None, "title", Language::German, ""),
        text(
            element("tea"),
            Some(Item {
                list: "choices".to_owned(),
                key: "green".to_owned(),
            }),
            "text",
            Language::German,
            "Grün",
        ),
    ] {
        document = apply(&document, &edit).unwrap();
    }
    let json = document.json();
    assert_eq!(json["title"], json!({"default": "Tea", "it": "Tè"}));
    let tea = document.get(&element("tea")).unwrap();
    assert_eq!(tea["title"], json!({"default": "Tea?", "de": "Tee?"}));
    assert_eq!(
        tea["choices"][0],
        json!({"value": "green", "text": {"de": "Grün"}})
    );
}

#[test]
fn another_name_goes_wherever_the_former_stood() {
    let edit = Edit::Rename {
        target: element("tea"),
        name: "drink".to_owned(),
    };
    let document = apply(&tea(), &edit).unwrap();
    let property =
        |name: &str, property: &str| document.get(&element(name)).unwrap()[property].clone();
    assert_eq!(property("old", "title"), "How old is {drink}?");
    assert_eq!(
        property("more", "visibleIf"),
        "{drink} = 'green' and {drink-Comment} empty"
    );
    // A question whose name begins like the other's is another question.
    assert_eq!(property("taste", "visibleIf"), "{tea.cup} contains 'a'");
    assert_eq!(
        property("order", "visibleIf"),
        "displayValue('drink') = 'Black'"
    );
    let edit = Edit::Rename {
        target: element("tea.cup"),
        name: "cup".to_owned(),
    };
    let document = apply(&document, &edit).unwrap();
    assert_eq!(
        document.get(&element("order")).unwrap()["choicesFromQuestion"],
        "cup"
    );
    let edit = Edit::Rename {
        target: element("order"),
        name: "last".to_owned(),
    };
    let document = apply(&document, &edit).unwrap();
    assert_eq!(document.json()["triggers"][0]["gotoName"], "last");
    for taken in ["DOUBLE", "old", "_x", ""] {
        let edit = Edit::Rename {
            target: element("cup"),
            name: taken.to_owned(),
        };
        assert_eq!(
            apply(&document, &edit).unwrap_err().field,
            "name",
            "{taken}"
        );
    }
}

#[test]
fn a_copy_refers_to_itself() {
    let edit = Edit::Duplicate {
        element: "more".to_owned(),
    };
    let document = apply(&tea(), &edit).unwrap();
    assert_eq!(
        names(&document),
        [
            "tea", "old", "more", "tea.cup", "taste", "more2", "tea.cup2", "taste2", "order"
        ]
    );
    let copy = document.get(&element("taste2")).unwrap();
    assert_eq!(copy["visibleIf"], "{tea.cup2} contains 'a'");
    let edit = Edit::Insert {
        place: place(Target::Page("two".to_owned()), None),
        fragment: vec![
            json!({"type": "text", "name": "old"}),
            json!({"type": "text", "visibleIf": "{old} = 1 and {tea} = 'green'"}),
        ],
    };
    let document = apply(&document, &edit).unwrap();
    let inserted = &document.pages()[1].inside;
    assert_eq!(inserted[0].json["name"], "old2");
    assert_eq!(
        inserted[1].json["visibleIf"],
        "{old2} = 1 and {tea} = 'green'"
    );
}

#[test]
fn a_panel_does_not_go_into_itself() {
    let edit = Edit::Move {
        element: "more".to_owned(),
        place: place(element("more"), None),
    };
    assert!(apply(&tea(), &edit).is_err());
}

#[test]
fn one_step_up_and_one_down_lead_through_the_whole_questionnaire() {
    let mut document = tea();
    let mut steps = 0;
    while let Some(place) = document.place_above("order") {
        let element = "order".to_owned();
        document = apply(&document, &Edit::Move { element, place }).unwrap();
        steps += 1;
    }
    assert_eq!((steps, names(&document)[0].as_str()), (4, "order"));
    while let Some(place) = document.place_below("order") {
        let element = "order".to_owned();
        document = apply(&document, &Edit::Move { element, place }).unwrap();
        steps -= 1;
    }
    assert_eq!((steps, document), (0, tea()));
    let document = tea();
    assert_eq!(
        document.place_above("tea.cup").unwrap(),
        document.place_of("more").unwrap()
    );
    let behind = place(Target::Page("one".to_owned()), Some("more"));
    assert_eq!(document.place_below("taste"), Some(behind));
    assert_eq!(
        (document.page_above("two"), document.page_above("one")),
        (Some(None), None)
    );
    assert_eq!(document.page_below("one").as_deref(), Some("two"));
}

#[test]
fn a_path_leads_to_its_element() {
    let document = tea();
    for (path, target) in [
        ("", Target::Survey),
        ("pages[1]", Target::Page("two".to_owned())),
        ("pages[0].visibleIf", Target::Page("one".to_owned())),
        (
            "pages[0].elements[2].elements[1].visibleIf",
            element("taste"),
        ),
        ("pages[9].elements[0]", Target::Survey),
        ("calculatedValues[0].expression", Target::Survey),
    ] {
        assert_eq!(document.target_at(path), target, "{path}");
    }
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
fn calculated_values_and_triggers_are_added_changed_and_removed() {
    let entry = |name: &str, expression: &str| {
        Some(CalculatedEntry {
            name: name.to_owned(),
            expression: expression.to_owned(),
        })
    };
    let calculated = |name: Option<&str>, to| Edit::SetCalculated {
        name: name.map(str::to_owned),
        to,
    };
    let document = apply(&tea(), &calculated(None, entry("half", "{old} / 2"))).unwrap();
    let document = apply(
        &document,
        &calculated(Some("double"), entry("twice", "{old} * 2")),
    )
    .unwrap();
    assert_eq!(
        document.json()["calculatedValues"],
        json!([{"name": "twice", "expression": "{old} * 2"}, {"name": "half", "expression": "{old} / 2"}])
    );
    assert!(apply(&document, &calculated(None, entry("TEA", "1"))).is_err());
    let document = apply(&document, &calculated(Some("half"), None)).unwrap();
    assert_eq!(document.calculated().len(), 1);
    let end = Edit::SetTrigger {
        index: Some(0),
        to: Some(TriggerEntry {
            expression: "{old} < 3".to_owned(),
            goes_to: String::new(),
        }),
    };
    let document = apply(&document, &end).unwrap();
    assert_eq!(
        document.json()["triggers"],
        json!([{"type": "complete", "expression": "{old} < 3"}])
    );
    let gone = Edit::SetTrigger {
        index: Some(1),
        to: None,
    };
    assert!(apply(&document, &gone).is_err());
}

#[test]
fn validators_keep_their_other_languages() {
    let entry = |kind: &str, first: &str, second: &str, text: &str| ValidatorEntry {
        kind: kind.to_owned(),
        first: first.to_owned(),
        second: second.to_owned(),
        text: text.to_owned(),
    };
    let edit = |language, validators| Edit::SetValidators {
        element: "old".to_owned(),
        language,
        validators,
    };
    let entries = vec![
        entry("numeric", "1", "", "Too small"),
        entry("expression", "{old} > 1", "", ""),
        entry("", "", "", ""),
    ];
    let document = apply(&tea(), &edit(Language::English, entries)).unwrap();
    assert_eq!(
        document.get(&element("old")).unwrap()["validators"],
        json!([{"type": "numeric", "minValue": 1, "text": "Too small"}, {"type": "expression", "expression": "{old} > 1"}])
    );
    let entries = vec![entry("numeric", "2", "", "Zu klein")];
    let document = apply(&document, &edit(Language::German, entries)).unwrap();
    let shown = document.validators("old", Language::English);
    assert_eq!(shown, [entry("numeric", "2", "", "Too small")]);
    let wrong = vec![entry("numeric", "many", "", "")];
    let error = apply(&document, &edit(Language::English, wrong)).unwrap_err();
    assert_eq!(error.field, "first-0");
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
