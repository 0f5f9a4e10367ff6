//! Calculated values, jumps and validators.

use super::*;

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
