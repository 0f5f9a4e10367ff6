//! Any edits in any order.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::json;

use super::{super::*, tea};
use crate::surveys::{
    Answers,
    authoring::document::name_of,
    definition::read_document,
    flow::{Situation, Visibility},
    letters::lowered,
};

fn element_names() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "tea",
        "old",
        "more",
        "tea.cup",
        "taste",
        "order",
        "question1",
        "question2",
        "panel1",
        "tea2",
        "gone",
    ])
    .prop_map(str::to_owned)
}

fn page_names() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["one", "two", "page1", "page2", "gone"]).prop_map(str::to_owned)
}

fn targets() -> impl Strategy<Value = Target> {
    prop_oneof![
        4 => element_names().prop_map(Target::Element),
        2 => page_names().prop_map(Target::Page),
        1 => Just(Target::Survey),
    ]
}

fn places() -> impl Strategy<Value = Place> {
    (targets(), prop::option::of(element_names())).prop_map(|(into, after)| Place { into, after })
}

fn texts() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "",
        "a | b",
        "1",
        "{tea} = 1",
        "on",
        "\\| | |\n|",
        "a\nb | B\nc | C | text | x; y",
        "{",
        "tea",
        "\0",
        "ü",
    ])
    .prop_map(str::to_owned)
}

fn properties() -> impl Strategy<Value = String> {
    let all: BTreeSet<&str> = ElementType::ALL
        .iter()
        .flat_map(|kind| kind.properties())
        .map(|property| property.name)
        .chain(["nothing"])
        .collect();
    prop::sample::select(all.into_iter().collect::<Vec<_>>()).prop_map(str::to_owned)
}

fn translated_places() -> Vec<String> {
    let texts = crate::surveys::translations::texts(tea().json());
    texts.into_iter().map(|text| text.place).collect()
}

fn edits() -> impl Strategy<Value = Edit> {
    let language = prop::sample::select(vec![Language::English, Language::German]);
    prop_oneof![
        (prop::option::of(page_names()), texts())
            .prop_map(|(after, title)| Edit::AddPage { after, title }),
        (page_names(), prop::option::of(page_names()))
            .prop_map(|(page, after)| Edit::MovePage { page, after }),
        page_names().prop_map(|page| Edit::DuplicatePage { page }),
        page_names().prop_map(|page| Edit::RemovePage { page }),
        (prop::sample::select(ElementType::ALL), places(), texts())
            .prop_map(|(kind, place, title)| Edit::Add { kind, place, title }),
        places().prop_map(|place| Edit::Insert {
            place,
            fragment: vec![
                json!({"type": "panel", "name": "old", "elements": [{"type": "text"}]}),
                json!({"type": "text", "name": "Tea", "visibleIf": "{old} = 1"})
            ],
        }),
        (element_names(), places()).prop_map(|(element, place)| Edit::Move { element, place }),
        element_names().prop_map(|element| Edit::Duplicate { element }),
        element_names().prop_map(|element| Edit::Remove { element }),
        (targets(), prop_oneof![element_names(), texts()])
            .prop_map(|(target, name)| Edit::Rename { target, name }),
        (targets(), properties(), language.clone(), texts()).prop_map(
            |(target, property, language, value)| Edit::Set {
                target,
                property,
                language,
                value
            }
        ),
        (
            language.clone(),
            prop::sample::select(translated_places()),
            texts()
        )
            .prop_map(|(language, place, text)| Edit::Translate {
                language,
                texts: [(place, text)].into(),
            }),
        texts().prop_map(|document| Edit::Replace { document }),
    ]
}

fn names_are_unique(document: &Document) -> bool {
    let mut seen = BTreeSet::new();
    let mut pages = BTreeSet::new();
    document.elements().iter().all(|outline| {
        !name_of(outline.json).is_empty() && seen.insert(lowered(name_of(outline.json)))
    }) && document
        .pages()
        .iter()
        .all(|page| pages.insert(lowered(name_of(page.json))))
}

proptest! {
    #[test]
    fn any_edits_leave_a_document_that_can_be_edited_on(edits in prop::collection::vec(edits(), 1..40)) {
        let mut document = tea();
        for edit in edits {
            let Ok(next) = apply(&document, &edit) else { continue };
            prop_assert!(names_are_unique(&next), "{edit:?}");
            let again = Document::parse(&next.json().to_string());
            prop_assert_eq!(again.as_ref(), Ok(&next), "{:?}", edit);
            // Whatever it holds, it is read without a panic.
            let _ = read_document(next.json());
            document = next;
        }
        // What nothing touches stays, unless the whole was replaced.
        if document.json().get("triggers").is_some() {
            prop_assert_eq!(&document.json()["unknown"], &json!([1, 2]));
        }
    }

    #[test]
    fn there_and_back_is_where_it_was(edits in prop::collection::vec(edits(), 0..10), element in element_names(), there in places()) {
        let mut document = tea();
        for edit in edits {
            document = apply(&document, &edit).unwrap_or(document);
        }
        let Some(back) = document.place_of(&element) else { return Ok(()) };
        let go = |document: &Document, place: Place| {
            apply(document, &Edit::Move { element: element.clone(), place })
        };
        if let Ok(moved) = go(&document, there) {
            prop_assert_eq!(go(&moved, back).unwrap(), document);
        }
    }

    #[test]
    fn a_name_changes_nothing_about_what_is_shown(
        which in prop::sample::select(vec!["tea", "old", "tea.cup", "taste"]),
        next in prop::sample::select(vec!["x", "a b", "tea.x", "it's", "old-Comment.1", "Tea"]),
        tea_is in prop::sample::select(vec![json!("green"), json!("black"), json!("other"), json!(3)]),
        old in 0..3, cup in prop::sample::subsequence(vec!["a", "b"], 0..3), comment in prop::option::of("[a-c]{0,2}"),
    ) {
        let mut json = tea().json().clone();
        json.as_object_mut().unwrap().remove("unknown");
        let before = Document::read(json).unwrap();
        let target = Target::Element(which.to_owned());
        let Ok(after) = apply(&before, &Edit::Rename { target, name: next.to_owned() }) else { return Ok(()) };
        let shown = |document: &Document, rename: bool| {
            let name = |name: &str| match name.strip_prefix(which) {
                Some(rest) if rename && (rest.is_empty() || rest == "-Comment") => format!("{next}{rest}"),
                _ => name.to_owned(),
            };
            let mut answers = json!({ name("tea"): tea_is, name("old"): old });
            if !cup.is_empty() {
                answers[name("tea.cup")] = json!(cup);
            }
            if let Some(words) = comment.as_ref().filter(|words| !words.is_empty()) {
                answers[name("tea-Comment")] = json!(words);
            }
            let definition = read_document(document.json()).definition.unwrap();
            let answers = Answers::from_document(&answers).unwrap();
            let situation = Situation::timeless(&definition, &answers);
            let visibility = Visibility::of(situation);
            let text = definition.question(&name("old")).unwrap().title.clone();
            let shown: Vec<bool> = (0..definition.elements).map(|at| visibility.shows(at)).collect();
            (shown, visibility.text(&text, Language::English, situation))
        };
        prop_assert_eq!(shown(&before, false), shown(&after, true));
    }
}
