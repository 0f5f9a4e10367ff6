//! Languages, reading, time.

use super::*;
use crate::language::Language;

fn bilingual() -> Definition {
    let document = json!({
        "title": {"default": "Survey", "de": "Umfrage", "zh-CN": "调查"},
        "pages": [{"name": "one", "elements": [
            {"type": "radiogroup", "name": "a", "title": {"default": "A question", "de": "Eine Frage"},
             "choices": ["C++", {"value": "x", "text": {"default": "Yes", "de": "Ja", "zh": "是"}}, {"value": 5, "text": "5"}]},
            {"type": "boolean", "name": "b", "title": {"default": "Long?", "zh": "长吗？"}, "visibleIf": "{a} = 'x'",
             "justification": {"default": "We wonder.", "de": "Wir wüssten es gern."}},
            {"type": "comment", "name": "c", "title": {"default": "Why?", "de": "Warum?", "zh": "为什么？"}, "visibleIf": "{b} = true"},
        ]}],
    });
    read(&document.to_string()).definition.unwrap()
}

#[test]
fn missing_translations_are_named_by_path_and_language() {
    let languages = BTreeSet::from([Language::English, Language::German, Language::Chinese]);
    let missing = |languages| -> Vec<String> {
        check(&bilingual(), &languages, &Limits::default())
            .findings
            .into_iter()
            .filter(|finding| finding.code() == "translation")
            .map(|finding| format!("{} {}", finding.path, finding.arguments[0].1))
            .collect()
    };
    let expected = [
        "pages[0].elements[0].title zh-Hans",
        "pages[0].elements[1].justification zh-Hans",
        "pages[0].elements[1].title de",
    ];
    assert_eq!(missing(languages), expected);
    assert_eq!(missing(BTreeSet::new()), expected);
    assert_eq!(missing(BTreeSet::from([Language::Italian])).len(), 6);
}

#[test]
fn the_shortest_path_leaves_out_what_can_be_left_out() {
    let report = check(&bilingual(), &BTreeSet::new(), &Limits::default());
    for language in [Language::English, Language::German, Language::Chinese] {
        let time = report.times[&language];
        assert!(time.exact);
        assert!(
            time.shortest <= time.typical && time.typical < time.longest,
            "{time:?}"
        );
    }
    // One page, one question with three choices of a word each, and the title.
    let shortest = report.times[&Language::English].shortest;
    assert!((4..=8).contains(&shortest), "{shortest}");
    // A larger field takes about 45 seconds more.
    let english = report.times[&Language::English];
    assert!(english.longest > english.shortest + 45);
}

#[test]
fn a_path_that_excludes_another_is_not_counted_twice() {
    let long = |name: &str, role: &str| json!({"type": "comment", "name": name, "title": name, "visibleIf": format!("{{role}} = '{role}'")});
    let times = |elements: Json| report(one_page(elements)).times[&Language::English];
    let role = json!({"type": "radiogroup", "name": "role", "title": "Role", "choices": ["x", "y"], "isRequired": true});
    let both = times(json!([role, long("a", "x"), long("b", "y")]));
    let one = times(json!([role, long("a", "x")]));
    assert_eq!(both.longest, one.longest);
    assert_eq!(both.shortest, both.longest);
    assert!(one.shortest < one.longest);
}

#[test]
fn long_sentences_and_words_are_noted() {
    let sentence = "This is a sentence that goes on and on with many small words until nobody knows any more how it began or where it might ever end.";
    let report = report(one_page(json!([
        {"type": "text", "name": "a", "title": sentence},
        {"type": "text", "name": "b", "title": "What about Donaudampfschifffahrtsgesellschaft?"},
        {"type": "text", "name": "c", "title": "See https://example.org/a-very-long-address-indeed-that-is-no-word."},
    ])));
    let codes: Vec<_> = report
        .findings
        .iter()
        .map(|finding| format!("{} at {}", finding.code(), finding.path))
        .collect();
    assert_eq!(
        codes,
        [
            "long-sentence at pages[0].elements[0].title",
            "long-word at pages[0].elements[1].title",
        ]
    );
}
