use folkmoot_domain::{
    ids::{AccountId, SurveyId},
    language::Language,
    results::{
        Choice, EqualResponses, PreviewPage, Question, Reply, Shape, SurveyReference, Tabulator,
        disclose,
    },
    surveys::catalogue::{Access, Localised, State, Stratum},
};

use super::*;
use crate::{frame::render_static, testing::frame};

fn words(english: &str) -> Localised {
    Localised([(Language::English, english.to_owned())].into())
}

fn choices(labels: &[&str]) -> Vec<Choice> {
    (1..)
        .zip(labels)
        .map(|(score, label)| Choice {
            name: format!("{score}"),
            label: words(label),
            score: Some(score),
        })
        .collect()
}

fn survey() -> Survey {
    let at = "2026-01-01T00:00:00Z".parse().unwrap();
    Survey {
        id: SurveyId(uuid::Uuid::nil()),
        slug: "models".to_owned(),
        title: words("Models"),
        access: Access::OpenLink,
        body: None,
        closes_after: None,
        resumable: false,
        zone: "UTC".to_owned(),
        state: State::Closed,
        announced: false,
        closes_at: None,
        previous: None,
        created_at: at,
        fielded_at: Some(at),
        closed_at: Some(at),
        responses: Some(60),
        participants: None,
        revision: 1,
    }
}

fn preview() -> PreviewPage {
    let question = |name: &str, title: &str, shape| Question {
        name: name.to_owned(),
        title: words(title),
        shape,
    };
    let scale = choices(&["1", "2", "3", "4", "5"]);
    let mut tabulator = Tabulator::new(vec![
        question(
            "role",
            "What do you do? <script>",
            Shape::Single(choices(&["Dev", "Research", "Art", "Law"])),
        ),
        question(
            "uses",
            "What do you use?",
            Shape::Multiple {
                choices: choices(&["Text", "Image"]),
                least: 1,
                most: 2,
                alone: vec![],
            },
        ),
        question(
            "trust",
            "How much do you trust?",
            Shape::Rating(scale.clone()),
        ),
        question(
            "views",
            "What matters?",
            Shape::Matrix {
                rows: choices(&["Open", "Fast"]),
                columns: scale,
            },
        ),
        question(
            "goals",
            "Order the goals",
            Shape::Ranking(choices(&["A", "B"])),
        ),
        question("why", "Why?", Shape::Text),
        question("same", "All agree?", Shape::Single(choices(&["Yes", "No"]))),
    ]);
    for person in 0..60 {
        tabulator
            .add(&[
                Reply::Choice(match person {
                    0..40 => 0,
                    40..50 => 1,
                    50..57 => 2,
                    _ => 3,
                }),
                Reply::Choices(if person % 3 == 0 { vec![0, 1] } else { vec![0] }),
                Reply::Choice(person % 5),
                Reply::Rows(vec![Some(person % 5), (person < 8).then_some(1)]),
                Reply::Ranking(if person % 4 == 0 {
                    vec![1, 0]
                } else {
                    vec![0, 1]
                }),
                if person % 2 == 0 {
                    Reply::Text
                } else {
                    Reply::Skipped
                },
                if person < 20 {
                    Reply::Choice(0)
                } else {
                    Reply::NotShown
                },
            ])
            .unwrap();
    }
    let reference = SurveyReference {
        id: SurveyId(uuid::Uuid::nil()),
        slug: "models".to_owned(),
        title: words("Models"),
        version: 1,
        questionnaire_digest: "ab".repeat(32),
    };
    let preview = disclose(&tabulator.finish(), 1, reference);
    PreviewPage {
        versions: vec![1],
        survey: survey(),
        digest: "cd".repeat(32),
        bounds: folkmoot_domain::results::attack::bounds(
            &preview.release,
            &folkmoot_domain::results::attack::Knowledge::default(),
        ),
        preview,
        strata: [(Stratum::Member, 40), (Stratum::LinkWithProof, 20)].into(),
        equal: vec![EqualResponses {
            responses: 3,
            answered: 7,
        }],
        obstacle: None,
    }
}

fn line(number: i64, name: Option<&str>) -> ReleaseLine {
    ReleaseLine {
        number,
        digest: "cd".repeat(32),
        respondents: 60,
        tables: 8,
        released_at: "2026-11-20T12:00:00Z".parse().unwrap(),
        released_by: Signer {
            id: AccountId(uuid::Uuid::nil()),
            name: name.map(str::to_owned),
        },
    }
}

fn page(language: Language) -> String {
    let mut frame = frame("/surveys/models/results/1");
    frame.language = language;
    let model = ReleasePage {
        survey: survey(),
        line: line(1, Some("Mara")),
        newest: 2,
        informed: Vec::new(),
        release: preview().preview.release,
    };
    render_static(&frame, || release_page(&frame, &model))
}

#[test]
fn a_release_shows_findings_charts_numbers_and_method() {
    let html = page(Language::English);
    for part in [
        "Most chosen: Dev (67%)",
        "3.00 on average, on a scale from 1 to 5",
        "Most often in first place: A (75%)",
        "30 of 60 people wrote something",
        "n = 60 who answered this question, of 60 respondents",
        "No margin of error is meaningful",
        "/surveys/models/results/1.csv",
        "Go to release 2",
        "&lt;5",
        "Withheld: fewer than 10 answered",
        "class=\"chart chart-narrow\"",
    ] {
        assert!(html.contains(part), "{part} is missing");
    }
    assert!(!html.contains("<script"), "a title is not escaped");
    assert!(!html.contains("style=\""));
    let (_, law) = html.split_once("Law</th><td").unwrap();
    assert!(law.split_once("</td>").unwrap().0.ends_with("\">&lt;5"));
    // All ticked "Text": its share is whole and its rest is none, so it can be shown.
    assert!(html.contains("Most often ticked: Text (100%)"));
}

#[test]
fn a_release_speaks_the_language_of_the_page() {
    assert!(page(Language::German).contains("Am häufigsten gewählt: Dev (67 %)"));
    assert!(page(Language::German).contains("Im Mittel 3,00 auf einer Skala von 1 bis 5"));
    assert!(page(Language::Italian).contains("Nessun margine di errore ha senso"));
    assert!(page(Language::Chinese).contains("选择最多：Dev（67%）"));
}

#[test]
fn the_preview_says_what_is_missing_and_asks_for_the_sign_off() {
    let frame = frame("/surveys/models/results/preview");
    let mut model = preview();
    let html = render_static(&frame, || preview_page(&frame, &model));
    assert!(html.contains("Fewer than 10 answered."));
    assert!(html.contains("Members, signed in") && html.contains("Responses that say the same"));
    assert!(html.contains("From 1 to 4: 1. Hidden to protect those: 1."));
    assert!(html.contains("All say the same, and they are fewer than 30."));
    assert!(html.contains("finds 0 of 1 small counts"));
    assert!(html.contains(&format!("name=\"digest\" value=\"{}\"", model.digest)));
    model.obstacle = Some("results-obstacle-released");
    let html = render_static(&frame, || preview_page(&frame, &model));
    assert!(
        html.contains("already released")
            && !html.contains("<form method=\"post\" action=\"/surveys")
    );
}

#[test]
fn the_list_names_who_signed_off_and_forgets_former_members() {
    let frame = frame("/surveys/models/results");
    let mut model = ReleaseList {
        survey: survey(),
        releases: vec![line(2, Some("Mara")), line(1, None)],
    };
    let html = render_static(&frame, || release_list_page(&frame, &model));
    assert!(html.contains("Mara") && html.contains("a former member"));
    model.releases.clear();
    let html = render_static(&frame, || release_list_page(&frame, &model));
    assert!(html.contains("No results have been released yet"));
}
