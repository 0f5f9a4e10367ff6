//! What is set at an element.

use super::*;

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
