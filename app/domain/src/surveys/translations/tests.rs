use serde_json::json;

use super::*;
use crate::language::Language::{Chinese, English, German, Italian};

fn survey() -> Json {
    json!({
        "title": {"default": "Tea", "de": "Tee"},
        "completedHtml": "Thank you",
        "pages": [{"name": "p", "title": "You", "elements": [
            {"type": "radiogroup", "name": "kind", "title": {"default": "Which, {name}?", "zh-CN": "哪种，{name}？"},
             "justification": "We plan.",
             "choices": ["green", {"value": 1, "text": {"default": "Black", "de": "Schwarz"}}, {"value": 2, "text": "2"}],
             "showOtherItem": true, "otherText": "Other"},
            {"type": "panel", "name": "more", "elements": [
                {"type": "html", "name": "note", "html": "<p>Now</p>"},
                {"type": "multipletext", "name": "lines", "title": "Lines", "items": [{"name": "a", "title": "First"}]}
            ]}
        ]}]
    })
}

#[test]
fn texts_come_in_the_order_of_reading_with_their_places() {
    let texts = texts(&survey());
    let places: Vec<&str> = texts.iter().map(|text| text.place.as_str()).collect();
    let kind = "survey/pages/p/elements/kind";
    let more = "survey/pages/p/elements/more/elements";
    assert_eq!(
        places,
        [
            "survey/title".to_owned(),
            "survey/pages/p/title".to_owned(),
            format!("{kind}/title"),
            format!("{kind}/justification"),
            format!("{kind}/choices/green"),
            format!("{kind}/choices/1"),
            format!("{kind}/choices/2"),
            format!("{kind}/otherText"),
            format!("{more}/note/html"),
            format!("{more}/lines/title"),
            format!("{more}/lines/items/a/title"),
            "survey/completedHtml".to_owned(),
        ]
    );
    assert_eq!(texts[2].path, "pages[0].elements[0].title");
    assert_eq!(texts[2].translation(Chinese), "哪种，{name}？");
    assert_eq!(texts[5].member, "choices");
    let owner = |index: usize| {
        (
            texts[index].page.as_deref(),
            texts[index].element.as_deref(),
        )
    };
    assert_eq!(owner(1), (Some("p"), None));
    assert_eq!(owner(10), (Some("p"), Some("lines")));
    assert_eq!(owner(11), (None, None));
    let same: Vec<usize> = (0..texts.len())
        .filter(|index| texts[*index].same_everywhere)
        .collect();
    assert_eq!(same, [4, 6], "a bare choice and a number");
}

#[test]
fn completion_counts_what_is_to_be_translated() {
    let texts = texts(&survey());
    let german = completion(&texts, German);
    assert_eq!((german.translated, german.texts), (2, 10));
    // You · Which, {name}? · We plan. · Other · <p>Now</p> · Lines · First · Thank you
    assert_eq!(german.words_left, 11);
    assert_eq!(completion(&texts, Italian).translated, 0);
}

#[test]
fn a_translation_is_put_in_and_taken_out_again() {
    let kind = "survey/pages/p/elements/kind";
    let change = |place: String, words: &str| BTreeMap::from([(place, words.to_owned())]);
    let with = with_translations(
        &survey(),
        Chinese,
        &change(format!("{kind}/title"), "何种？"),
    );
    // Under the tag that it has there already.
    let title = json!({"default": "Which, {name}?", "zh-CN": "何种？"});
    assert_eq!(with["pages"][0]["elements"][0]["title"], title);
    let with = with_translations(
        &survey(),
        Italian,
        &change(format!("{kind}/choices/green"), "verde"),
    );
    let choice = json!({"value": "green", "text": {"default": "green", "it": "verde"}});
    assert_eq!(with["pages"][0]["elements"][0]["choices"][0], choice);
    let without = with_translations(&survey(), German, &change("survey/title".to_owned(), " "));
    assert_eq!(without["title"], "Tea");
    let without = without_language(&survey(), German);
    assert_eq!(without["title"], "Tea");
    assert!(!without.to_string().contains("Schwarz"));
    assert!(without.to_string().contains("哪种"));
    let nothing = change(format!("{kind}/choices/green"), "");
    assert_eq!(with_translations(&survey(), Italian, &nothing), survey());
}

#[test]
fn the_own_language_may_stand_beside_the_default() {
    let document = json!({"locale": "de", "title": {"de": "Tee", "en": "Tea"}, "pages": []});
    let texts = texts(&document);
    assert_eq!(own_language(&document), German);
    assert_eq!(texts[0].source, "Tee");
    assert_eq!(
        texts[0].translations,
        BTreeMap::from([(English, "Tea".to_owned())])
    );
}

#[test]
fn names_in_braces_are_compared_in_any_case() {
    let warned = |source: &str, translation: &str| -> Vec<(String, String)> {
        name_warnings(source, translation)
            .into_iter()
            .map(|found| (found.message.into_owned(), found.arguments[0].1.clone()))
            .collect()
    };
    assert_eq!(warned("Hello {Name}", "Hallo { name }"), []);
    assert_eq!(warned("Hello {name}", ""), []);
    let lost = ("translations-name-lost".to_owned(), "{name}".to_owned());
    let strange = ("translations-name-strange".to_owned(), "{nome}".to_owned());
    assert_eq!(warned("Hello {name}", "Ciao {nome}"), [lost, strange]);
}

fn entry(place: &str, source: &str, before: &str, typed: &str) -> Entry {
    let [place, source, before, typed] = [place, source, before, typed].map(str::to_owned);
    Entry {
        place,
        source,
        before,
        typed,
    }
}

#[test]
fn only_what_was_typed_is_changed_and_only_where_nobody_else_was() {
    let texts = texts(&survey());
    let (title, page) = ("survey/title", "survey/pages/p/title");
    let settled = settle(
        &texts,
        German,
        vec![
            // Left as it was, although another was faster.
            entry(title, "Tea", "Tee?", "Tee?"),
            entry(page, "You", "", "Sie\r\nda "),
        ],
    );
    assert_eq!(settled.clashes, []);
    let changes = BTreeMap::from([(page.to_owned(), "Sie\nda".to_owned())]);
    assert_eq!(settled.changes, changes);
    for (entry, source, stored) in [
        (entry(title, "Tea", "", "Thee"), Some("Tea"), "Tee"),
        (entry(title, "Teas", "Tee", "Tees"), Some("Tea"), "Tee"),
        (entry("survey/gone", "Gone", "", "Weg"), None, ""),
    ] {
        let settled = settle(&texts, German, vec![entry.clone()]);
        assert!(settled.changes.is_empty());
        let clash = Clash {
            entry,
            source: source.map(str::to_owned),
            stored: stored.to_owned(),
        };
        assert_eq!(settled.clashes, [clash]);
    }
    // Two who typed the same agree.
    let same = settle(&texts, German, vec![entry(title, "Teas", "", "Tee")]);
    assert_eq!(same, Settled::default());
}
