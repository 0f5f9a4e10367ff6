use folkmoot_domain::surveys::{
    DraftSurvey,
    catalogue::{Localised, State},
};

use super::*;
use crate::{frame::render_static, testing::frame};

const DEFINITION: &str = r#"{"title": {"default": "Tea <b>", "de": "Tee"}, "pages": [
    {"name": "one", "title": "First", "elements": [
        {"type": "radiogroup", "name": "kind", "title": "Which?", "isRequired": true, "choices": ["green", "black"], "showOtherItem": true},
        {"type": "comment", "name": "why", "visibleIf": "{kind} = 'green'"},
        {"type": "text", "name": "cups", "inputType": "number", "min": 1}
    ]},
    {"name": "two", "elements": [
        {"type": "checkbox", "name": "with", "choices": ["milk", "sugar", "lemon"], "minSelectedChoices": 2, "maxSelectedChoices": 2},
        {"type": "matrix", "name": "times", "rows": ["morning"], "columns": ["never", "often"]},
        {"type": "ranking", "name": "rank", "choices": ["cup", "pot"]},
        {"type": "rating", "name": "rate", "minRateDescription": "bad"},
        {"type": "dropdown", "name": "from", "choices": ["cn", "in"]},
        {"type": "boolean", "name": "biscuit"}
    ]}
]}"#;

fn answering(json: &str, place: Place) -> Answering {
    let questionnaire = Arc::new(DraftSurvey::read(DEFINITION).unwrap().field());
    let survey = Survey {
        id: "00000000-0000-4000-8000-000000000001".parse().unwrap(),
        slug: "tea".to_owned(),
        title: Localised::default(),
        access: folkmoot_domain::surveys::catalogue::Access::OpenLink,
        body: None,
        closes_after: None,
        resumable: false,
        zone: "Europe/Berlin".to_owned(),
        state: State::Fielded,
        announced: false,
        closes_at: Some("2026-12-01T17:00:00Z".parse().unwrap()),
        previous: None,
        created_at: "2026-11-01T00:00:00Z".parse().unwrap(),
        fielded_at: None,
        closed_at: None,
        responses: None,
        participants: None,
        revision: 1,
    };
    let version = Version {
        id: "00000000-0000-4000-8000-000000000002".parse().unwrap(),
        number: 1,
        digest: questionnaire.digest().to_owned(),
        questions: 9,
        fielded_at: None,
    };
    let key = "3f0c4a1e-7a51-4b6c-9d0e-5a3b1c2d4e5f".parse().unwrap();
    let moment = Moment::default();
    let mut answering = Answering::start(survey, version, questionnaire, moment, key);
    answering.answers = Answers::from_json(json).unwrap();
    answering.turn.place = place;
    answering
}

fn html(language: Language, answering: &Answering) -> String {
    let mut frame = frame("/surveys/tea/answer");
    frame.language = language;
    let html = render_static(&frame, || answer_page(&frame, answering));
    // What the island is told stands in an attribute; the page is what a reader without scripts gets.
    let start = html.find("<form id=\"answer-form\"").unwrap();
    html[start..html.find("</form></div>").unwrap()].to_owned()
}

#[test]
fn the_start_says_what_is_stored_and_until_when() {
    let html = html(Language::English, &answering("{}", Place::Page(0)));
    for part in [
        "What is stored",
        "1 December 2026, 18:00 (Berlin, UTC+1)",
        "Everybody who has this link",
        "Page 1 of 2",
        "<legend class=\"field-label\"><span id=\"field-q0-title\">Which?</span><span class=\"field-required\"> (required)</span></legend>",
        "name=\"kind-Comment\"",
        "type=\"number\"",
        "formaction=\"/surveys/tea/answer?lang=de\"",
    ] {
        assert!(html.contains(part), "{part} not in {html}");
    }
    assert!(
        !html.contains("<textarea"),
        "a hidden question is not drawn"
    );
}

#[test]
fn without_a_deadline_the_start_names_the_zone_of_the_survey() {
    let mut answering = answering("{}", Place::Page(0));
    answering.survey.closes_at = None;
    for (language, words) in [
        (
            Language::English,
            "until the organisers close it (time zone: Europe/Berlin)",
        ),
        (Language::German, "(Zeitzone: Europe/Berlin)"),
        (Language::Italian, "(fuso orario: Europe/Berlin)"),
        (Language::Chinese, "（时区：Europe/Berlin）"),
    ] {
        let html = html(language, &answering);
        assert!(html.contains(words), "{html}");
    }
}

#[test]
fn every_other_answer_goes_along_in_hidden_fields() {
    let json = r#"{"kind": "black", "why": "\"><script>", "with": ["milk", "sugar"]}"#;
    let first = html(Language::English, &answering(json, Place::Page(0)));
    assert!(
        first.contains(r#"type="hidden" name="with" value="milk""#),
        "{first}"
    );
    assert!(
        first.contains(r#"type="hidden" name="why" value="&quot;&gt;&lt;script&gt;""#),
        "{first}"
    );
    assert!(first.contains(r#"value="black" checked"#), "{first}");
    let key = r#"type="hidden" name="_key" value="3f0c4a1e-7a51-4b6c-9d0e-5a3b1c2d4e5f""#;
    let summary = html(Language::English, &answering(json, Place::Summary));
    assert!(first.contains(key) && summary.contains(key), "{first}");
    let second = html(Language::German, &answering(json, Place::Page(1)));
    assert!(
        second.contains(r#"type="hidden" name="kind" value="black""#),
        "{second}"
    );
    assert!(second.contains("Wählen Sie genau 2 aus."), "{second}");
    assert!(second.contains(r#"name="rank.cup""#), "{second}");
    assert!(
        second.contains(r#"aria-labelledby="field-q4-r0 field-q4-c1""#),
        "{second}"
    );
    assert!(second.contains("Ja") && second.contains("Nein"), "{second}");
}

#[test]
fn the_summary_shows_every_answer_in_words() {
    let json = r#"{"kind": "other", "kind-Comment": "mint", "with": ["milk", "sugar"], "times": {"morning": "often"},
        "rank": ["pot", "cup"], "rate": 4, "biscuit": true}"#;
    let html = html(Language::Italian, &answering(json, Place::Summary));
    for part in [
        "Altro: mint",
        "milk</span><span class=\"answer-line\">sugar",
        "morning: often",
        "1. pot",
        ">4</span>",
        ">Sì</span>",
        "Senza risposta",
        "value=\"change:two\"",
        "value=\"send\"",
    ] {
        assert!(html.contains(part), "{part} not in {html}");
    }
}

#[test]
fn a_mistake_is_said_above_and_beside_the_question() {
    let mut answering = answering("{}", Place::Page(0));
    answering.turn.errors = folkmoot_domain::surveys::flow::check_page(
        Situation::timeless(answering.questionnaire.definition(), &answering.answers),
        0,
    );
    let html = html(Language::English, &answering);
    assert!(
        html.contains("href=\"#field-q0\">Which?: Please answer this question.</a>"),
        "{html}"
    );
    assert!(
        html.contains("id=\"field-q0-error\" class=\"field-error\">Please answer"),
        "{html}"
    );
}

#[test]
fn a_preview_has_nowhere_to_send_to() {
    let answering = answering("{}", Place::Summary).preview();
    assert!(setup(&frame("/"), &answering, PHRASES).submit.is_empty());
    assert!(html(Language::English, &answering).contains("/surveys/manage/tea/preview"));
}

fn printed(language: Language, definition: &str) -> String {
    let mut answering = answering("{}", Place::Page(0));
    answering.questionnaire = Arc::new(DraftSurvey::read(definition).unwrap().field());
    let mut frame = frame("/surveys/tea/print");
    frame.language = language;
    render_static(&frame, || print_page(&frame, &answering))
}

#[test]
fn whoever_wonders_can_read_why_it_is_asked() {
    let survey = r#"{"title": "T", "pages": [{"name": "p", "elements": [
        {"type": "text", "name": "a", "title": "A?", "justification": {"default": "To <plan>.", "de": "Zum <Planen>."}},
        {"type": "text", "name": "b", "title": "B?"}
    ]}]}"#;
    let mut answering = answering("{}", Place::Page(0));
    answering.questionnaire = Arc::new(DraftSurvey::read(survey).unwrap().field());
    let form = html(Language::English, &answering);
    let why = "<summary aria-describedby=\"field-q0-title\">Why do we ask this?</summary>\
               <div id=\"field-q0-why\"><p>To &lt;plan&gt;.</p></div></details>";
    assert_eq!(form.matches(why).count(), 1, "{form}");
    assert_eq!(form.matches("<details").count(), 1, "{form}");
    let paper = printed(Language::German, survey);
    let why = "<p class=\"paper-why\">Warum fragen wir das? Zum &lt;Planen&gt;.</p>";
    assert!(paper.contains(why), "{paper}");
}

#[test]
fn on_paper_stand_all_questions_and_who_is_asked_them() {
    let html = printed(Language::English, DEFINITION);
    for part in [
        "What is stored",
        "<p class=\"paper-title\">1. Which?<span class=\"field-required\"> (required)</span></p>",
        "Only if “Which?” is “green”.",
        "<li class=\"paper-one\">black</li>",
        "<li class=\"paper-any\">sugar</li>",
        "Select exactly 2.",
        "<th scope=\"row\">morning</th><td class=\"paper-one\"></td><td class=\"paper-one\"></td>",
        "<li class=\"paper-place\">pot</li>",
        "9. ",
    ] {
        assert!(html.contains(part), "{part} not in {html}");
    }
    assert!(
        !html.contains("<input") && !html.contains("<script"),
        "{html}"
    );
    let german = printed(Language::German, DEFINITION);
    assert!(
        german.contains("Nur falls „Which?“ mit „green“ beantwortet ist."),
        "{german}"
    );
}

#[test]
fn on_paper_stands_who_must_answer_and_who_may() {
    let html = printed(
        Language::English,
        r#"{"title": "T", "pages": [{"name": "p", "elements": [
            {"type": "boolean", "name": "a", "title": "A?", "labelTrue": "Aye"},
            {"type": "text", "name": "b", "title": "B?", "requiredIf": "{a} = true", "enableIf": "{a} notempty"},
            {"type": "panel", "name": "c", "title": "C", "enableIf": "{a} = true", "elements": [{"type": "text", "name": "d"}]}
        ]}]}"#,
    );
    for part in [
        "<p class=\"paper-condition\">Required if “A?” is “Aye”.</p>",
        "<p class=\"paper-condition\">Can be filled in only if “A?” is answered.</p>",
        "<p class=\"paper-condition\">Can be filled in only if “A?” is “Aye”.</p>",
    ] {
        assert!(html.contains(part), "{part} not in {html}");
    }
}

#[test]
fn conditions_are_put_into_words_or_name_what_they_depend_on() {
    let survey = |condition: &str| {
        format!(
            r#"{{"title": "T", "pages": [{{"name": "p", "elements": [
                {{"type": "checkbox", "name": "a", "title": "A?", "choices": [{{"value": 1, "text": "One"}}, "two"]}},
                {{"type": "boolean", "name": "b", "title": "B?", "labelTrue": "Aye"}},
                {{"type": "text", "name": "c", "title": "C?", "inputType": "number"}},
                {{"type": "matrix", "name": "m", "title": "M?", "rows": [{{"value": "r", "text": "Row"}}], "columns": [{{"value": "x", "text": "Ex"}}]}},
                {{"type": "comment", "name": "last", "visibleIf": "{condition}"}}
            ]}}]}}"#
        )
    };
    for (condition, words) in [
        ("{a} anyof [1, 'two']", "“A?” has one of “One”, “two”"),
        (
            "{b} = true and ({c} >= 3 or {c} empty)",
            "“B?” is “Aye” and (“C?” is at least “3” or “C?” is not answered)",
        ),
        ("{m.r} <> 'x'", "“M?: Row” is not “Ex”"),
        (
            "{c} + 1 < 3 or {b} = true",
            "your answers call for it: “C?”, “B?”",
        ),
        (
            "iif({c} > 1, {b}, false)",
            "your answers call for it: “C?”, “B?”",
        ),
    ] {
        let html = printed(Language::English, &survey(condition));
        assert!(
            html.contains(&format!("Only if {words}.")),
            "{words} not in {html}"
        );
    }
}
