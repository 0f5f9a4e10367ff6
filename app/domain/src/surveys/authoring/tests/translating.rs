//! Translators and authors at work on the same questionnaire.

use std::collections::BTreeMap;

use super::{super::*, element, set, tea};
use crate::language::Language::{self, German, Italian};

const TITLE: &str = "survey/pages/one/elements/tea/title";
const BLACK: &str = "survey/pages/one/elements/tea/choices/black";
const GREEN: &str = "survey/pages/one/elements/tea/choices/green";

fn translate(language: Language, texts: &[(&str, &str)]) -> Edit {
    let pairs = texts.iter();
    Edit::Translate {
        language,
        texts: pairs
            .map(|(place, text)| ((*place).to_owned(), (*text).to_owned()))
            .collect(),
    }
}

fn after(edits: &[Edit]) -> Document {
    apply_all(&tea(), edits).unwrap()
}

#[test]
fn translations_are_set_and_removed_and_the_texts_stay() {
    let document = after(&[translate(
        German,
        &[(TITLE, "Tee?"), (BLACK, ""), (GREEN, "Grün")],
    )]);
    let json = document.json().pointer("/pages/0/elements/0").unwrap();
    assert_eq!(json["title"]["default"], "Tea?");
    assert_eq!(json["title"]["de"], "Tee?");
    assert_eq!(json["choices"][0]["text"]["de"], "Grün");
    assert_eq!(json["choices"][1]["text"], "Black");
    // A text stays at its place once it is translated.
    let again = translate(German, &[(GREEN, "Hellgrün")]);
    let again = apply(&document, &again).unwrap();
    assert_eq!(
        again.json()["pages"][0]["elements"][0]["choices"][0]["text"]["de"],
        "Hellgrün"
    );
    let wrong = [
        translate(German, &[(TITLE, "Tee?"), ("survey/nowhere", "Nichts")]),
        // What the texts themselves say is no translation.
        translate(Language::English, &[(TITLE, "Teas?")]),
    ];
    for edit in wrong {
        assert_eq!(
            apply(&tea(), &edit).unwrap_err().message,
            "authoring-error-gone"
        );
    }
}

#[test]
fn translators_are_in_each_others_way_only_at_the_same_text() {
    let base = tea();
    let now = after(&[translate(German, &[(TITLE, "Tee?"), (GREEN, "Grün")])]);
    let clashes = |edit: Edit| clash(&[edit], &base, &now);
    assert_eq!(
        clashes(translate(German, &[(TITLE, "Der Tee?")])),
        [Touch::Content(element("tea"))]
    );
    assert_eq!(clashes(translate(German, &[(BLACK, "Schwarzer")])), []);
    assert_eq!(clashes(translate(Italian, &[(TITLE, "Tè?")])), []);
    // The original has changed under the translator's hands.
    let now = after(&[set(element("tea"), "title", "Which tea?")]);
    let late = clash(&[translate(Italian, &[(TITLE, "Tè?")])], &base, &now);
    assert_eq!(late, [Touch::Content(element("tea"))]);
}

#[test]
fn authors_of_the_texts_and_translators_are_not_in_each_others_way() {
    let base = tea();
    // A choice that was its own value gets a text of its own by that.
    let now = after(&[translate(Italian, &[(TITLE, "Tè?"), (GREEN, "Verde")])]);
    let clashes = |edit: Edit| !clash(&[edit], &base, &now).is_empty();
    assert!(!clashes(set(element("tea"), "title", "Which tea?")));
    assert!(!clashes(set(
        element("tea"),
        "choices",
        "green\nblack | Black\n3 | Three"
    )));
    assert!(!clashes(Edit::Rename {
        target: element("tea"),
        name: "leaves".to_owned(),
    }));
    let in_italian = Edit::SetText {
        target: element("tea"),
        property: "title".to_owned(),
        item: None,
        language: Italian,
        text: "Quale tè?".to_owned(),
    };
    assert!(clashes(in_italian));
    // Somebody's translations would go with it.
    assert!(clashes(Edit::Remove {
        element: "tea".to_owned()
    }));
    // Both stay.
    let both = apply(&now, &set(element("tea"), "choices", "green | Lime\nblack")).unwrap();
    let json = both
        .json()
        .pointer("/pages/0/elements/0/choices/0/text")
        .unwrap();
    assert_eq!(
        (&json["default"], &json["it"]),
        (&"Lime".into(), &"Verde".into())
    );
}

#[test]
fn a_step_of_a_translator_says_which_language() {
    let edit = translate(Language::Chinese, &[]);
    assert_eq!(edit.act(), (workspace::Act::Translate, "zh-Hans"));
    let sent = serde_json::to_value(translate(German, &[(TITLE, "Tee?")])).unwrap();
    assert_eq!(
        sent["texts"],
        serde_json::json!(BTreeMap::from([(TITLE, "Tee?")]))
    );
}
