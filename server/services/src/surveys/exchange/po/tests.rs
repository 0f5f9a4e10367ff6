use folkmoot_domain::surveys::exchange::{Format, Outcome};
use serde_json::json;

use super::*;

fn survey() -> Json {
    json!({"title": {"default": "Tea \"time\"", "de": "Teezeit"}, "pages": [{"name": "p", "elements": [
        {"type": "radiogroup", "name": "tea", "title": "Which\ntea?", "choices": ["Green", {"value": 1, "text": "Black"}]},
    ]}]})
}

#[test]
fn a_file_holds_every_sentence_with_its_place() {
    let file = write(&survey(), Some("de"));
    for part in [
        "msgctxt \"survey/title\"\nmsgid \"Tea \\\"time\\\"\"\nmsgstr \"Teezeit\"",
        "msgctxt \"survey/pages/p/elements/tea/title\"\nmsgid \"\"\n\"Which\\n\"\n\"tea?\"\nmsgstr \"\"",
        "msgctxt \"survey/pages/p/elements/tea/choices/Green\"\nmsgid \"Green\"",
        "msgctxt \"survey/pages/p/elements/tea/choices/1\"\nmsgid \"Black\"",
        "Language: de\\n",
    ] {
        assert!(file.contains(part), "{part}\n{file}");
    }
}

#[test]
fn translations_come_back_and_what_fits_nowhere_is_reported() {
    let file = write(&survey(), Some("it"))
        .replace(
            "msgid \"Green\"\nmsgstr \"\"",
            "msgid \"Green\"\nmsgstr \"Verde\"",
        )
        .replace(
            "msgid \"Black\"\nmsgstr \"\"",
            "msgid \"Dark\"\nmsgstr \"Scuro\"",
        )
        + "\nmsgctxt \"survey/pages/p/elements/gone/title\"\nmsgid \"Gone\"\nmsgstr \"Via\"\n\
           \n#~ msgctxt \"survey/old\"\n#~ msgid \"Old\"\n#~ msgstr \"Vecchio\"\n\
           \n#, fuzzy\nmsgctxt \"survey/title\"\nmsgid \"Tea \\\"time\\\"\"\nmsgstr \"Forse\"\n";
    let mut losses = Losses::new();
    let merged = merge(&survey(), &file, &mut losses).unwrap();
    assert_eq!(
        merged.pointer("/pages/0/elements/0/choices/0"),
        Some(&json!({"value": "Green", "text": {"default": "Green", "it": "Verde"}}))
    );
    assert_eq!(merged["title"], survey()["title"]);
    let dropped: Vec<String> = losses
        .report(Format::Po, Format::SurveyJs)
        .items
        .into_iter()
        .filter(|item| item.outcome == Outcome::Dropped)
        .map(|item| item.reasons[0].message.to_string())
        .collect();
    assert_eq!(
        dropped,
        [
            "exchange-po-obsolete",
            "exchange-po-fuzzy",
            "exchange-po-changed",
            "exchange-po-unknown"
        ]
    );
}

#[test]
fn files_without_a_language_or_with_other_lines_are_refused() {
    for (file, message) in [
        (
            "msgid \"a\"\nmsgstr \"b\"\n",
            "exchange-refused-po-language",
        ),
        ("hello\n", "exchange-refused-po"),
        ("msgid \"a\n", "exchange-refused-po"),
    ] {
        let refused = merge(&survey(), file, &mut Losses::new()).unwrap_err();
        assert_eq!(refused.0.message, message, "{file}");
    }
}
