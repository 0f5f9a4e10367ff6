use serde_json::json;

use super::*;

fn table(name: &str, rows: &[&[(&str, &str)]]) -> String {
    let rows: Vec<String> = rows
        .iter()
        .map(|fields| {
            let fields: Vec<String> = fields
                .iter()
                .map(|(field, text)| format!("<{field}><![CDATA[{text}]]></{field}>"))
                .collect();
            format!("<row>{}</row>", fields.concat())
        })
        .collect();
    let rows = rows.concat();
    format!("<{name}><fields/><rows>{rows}</rows></{name}>")
}

fn source() -> String {
    let question = |qid, kind, code, order, relevance| {
        vec![
            ("qid", qid),
            ("parent_qid", "0"),
            ("sid", "9"),
            ("gid", "1"),
            ("type", kind),
            ("title", code),
            ("question_order", order),
            ("relevance", relevance),
            ("mandatory", "Y"),
            ("other", "N"),
        ]
    };
    let questions = [
        question("10", "L", "role", "1", "1"),
        question("11", "M", "tools", "2", "((role.NAOK == \"A1\"))"),
        question(
            "12",
            "F",
            "views",
            "3",
            "tools_SQ1.NAOK == \"Y\" && !is_empty(role.NAOK)",
        ),
        question("13", "|", "upload", "4", "1"),
    ];
    let questions: Vec<&[(&str, &str)]> = questions.iter().map(Vec::as_slice).collect();
    let text = |qid, question, language| {
        vec![("qid", qid), ("question", question), ("language", language)]
    };
    let texts = [
        text("10", "<p>Your <b>role</b>?</p>", "en"),
        text("10", "Ihre Rolle?", "de"),
        text("11", "Tools?", "en"),
        text("12", "Views?", "en"),
        text("13", "File?", "en"),
        text("20", "Rust", "en"),
        text("21", "Speed", "en"),
    ];
    let texts: Vec<&[(&str, &str)]> = texts.iter().map(Vec::as_slice).collect();
    [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>".to_owned(),
        table("surveys", &[&[("sid", "9"), ("language", "en")]]),
        table("surveys_languagesettings", &[
            &[("surveyls_survey_id", "9"), ("surveyls_language", "en"), ("surveyls_title", "Tea")],
        ]),
        table("groups", &[&[("gid", "1"), ("group_order", "1")]]),
        table("group_l10ns", &[&[("gid", "1"), ("group_name", "You"), ("language", "en")]]),
        table("questions", &questions),
        table("subquestions", &[
            &[("qid", "20"), ("parent_qid", "11"), ("title", "SQ1"), ("scale_id", "0")],
            &[("qid", "21"), ("parent_qid", "12"), ("title", "SQ1"), ("scale_id", "0")],
        ]),
        table("question_l10ns", &texts),
        table("answers", &[
            &[("aid", "1"), ("qid", "10"), ("code", "A1"), ("sortorder", "1")],
            &[("aid", "2"), ("qid", "12"), ("code", "A1"), ("sortorder", "1")],
        ]),
        table("answer_l10ns", &[
            &[("aid", "1"), ("answer", "Maintainer"), ("language", "en")],
            &[("aid", "2"), ("answer", "Good"), ("language", "en")],
        ]),
        "</document>".to_owned(),
    ]
    .concat()
}

#[test]
fn groups_questions_and_relevance_are_read() {
    let mut losses = Losses::new();
    let found = read(&source(), "Survey", &mut losses).unwrap();
    assert_eq!(
        found,
        json!({"title": "Tea", "locale": "en", "pages": [{"name": "page1", "title": "You", "elements": [
            {"type": "radiogroup", "name": "role", "title": {"default": "Your role?", "de": "Ihre Rolle?"}, "isRequired": true,
             "choices": [{"value": "A1", "text": "Maintainer"}]},
            {"type": "checkbox", "name": "tools", "title": "Tools?", "isRequired": true, "visibleIf": "{role} = 'A1'",
             "choices": [{"value": "SQ1", "text": "Rust"}]},
            {"type": "matrix", "name": "views", "title": "Views?", "isRequired": true,
             "visibleIf": "{tools} contains 'SQ1' and {role} notempty",
             "rows": [{"value": "SQ1", "text": "Speed"}], "columns": [{"value": "A1", "text": "Good"}]},
        ]}]})
    );
    let report = losses.report(
        folkmoot_domain::surveys::exchange::Format::LimeSurvey,
        folkmoot_domain::surveys::exchange::Format::SurveyJs,
    );
    let totals = report.totals();
    assert_eq!((totals.questions, totals.kept, totals.dropped), (4, 3, 1));
}

#[test]
fn entities_and_broken_files_are_refused() {
    for (source, message) in [
        (
            "<!DOCTYPE d [<!ENTITY a \"b\">]><document>&a;</document>",
            "exchange-refused-entities",
        ),
        ("<document><questions>", "exchange-refused-xml"),
        ("<document/>", "exchange-refused-not-limesurvey"),
    ] {
        let refused = read(source, "", &mut Losses::new()).unwrap_err();
        assert_eq!(refused.0.message, message, "{source}");
    }
}
