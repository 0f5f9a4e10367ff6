use std::collections::BTreeMap;

use folkmoot_domain::surveys::{
    Answers, DraftSurvey,
    flow::{Situation, complete},
};

use super::*;

fn share(sheets: &[Sheet], of: impl Fn(&Sheet) -> bool, that: impl Fn(&Sheet) -> bool) -> usize {
    let base: Vec<_> = sheets.iter().filter(|sheet| of(sheet)).collect();
    assert!(base.len() >= 20, "a base of {}", base.len());
    100 * base.iter().filter(|sheet| that(sheet)).count() / base.len()
}

fn is<'a>(question: &'a str, choice: &'a str) -> impl Fn(&Sheet) -> bool + 'a {
    move |sheet| sheet.answers.get(question).and_then(Value::as_str) == Some(choice)
}

#[test]
fn the_same_seed_gives_the_same_sheets() {
    assert_eq!(sheets(7, 20), sheets(7, 20));
    assert_ne!(sheets(7, 20), sheets(8, 20));
}

#[test]
fn answers_hang_together() {
    let sheets = sheets(2025, 600);
    let artists = share(&sheets, is("role", "artist"), is("consent", "opt_in"));
    let hobbyists = share(&sheets, is("role", "hobbyist"), is("consent", "opt_in"));
    assert!(artists > hobbyists + 20, "{artists} and {hobbyists}");
    let tune = |sheet: &Sheet| sheet.answers.get("fine_tune") == Some(&json!(true));
    let researchers = share(&sheets, is("role", "researcher"), tune);
    let painters = share(&sheets, is("role", "artist"), tune);
    assert!(researchers > painters + 20, "{researchers} and {painters}");
}

#[test]
fn every_role_and_language_answered_at_least_ten_times() {
    let mut roles: BTreeMap<String, usize> = BTreeMap::new();
    let mut languages: BTreeMap<Language, usize> = BTreeMap::new();
    for sheet in sheets(2025, 600) {
        let role = sheet.answers["role"].as_str().unwrap().to_owned();
        *roles.entry(role).or_default() += 1;
        *languages.entry(sheet.language).or_default() += 1;
    }
    assert_eq!(roles.len(), 7);
    assert!(roles.values().all(|count| *count >= 10), "{roles:?}");
    assert_eq!(languages.len(), 4);
}

#[test]
fn the_questionnaire_is_read_without_a_problem() {
    let draft = DraftSurvey::read(QUESTIONNAIRE).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(draft.warnings(), []);
    let definition = draft.definition();
    assert!(definition.questions().len() >= 24);
    assert_eq!(definition.languages.len(), 4);
    for question in definition.questions() {
        for language in Language::ALL {
            let text = question.title.text(language);
            let translated = language == Language::English || text != question.title.fallback;
            assert!(translated, "{} in {}", question.name, language.tag());
        }
    }
}

#[test]
fn every_sheet_is_a_complete_response() {
    let draft = DraftSurvey::read(QUESTIONNAIRE).unwrap();
    let mut seen = std::collections::BTreeSet::new();
    for sheet in sheets(2025, 600).into_iter().chain(sheets(2026, 600)) {
        let answers = Answers::from_document(&Value::Object(sheet.answers.clone())).unwrap();
        let completed = complete(Situation::timeless(draft.definition(), &answers))
            .unwrap_or_else(|errors| panic!("{errors:#?}\n{:#?}", sheet.answers));
        assert_eq!(completed.answers, answers, "an answer nobody asked for");
        seen.extend(completed.answers.iter().map(|(name, _)| name.to_owned()));
    }
    for question in draft.definition().questions() {
        assert!(
            seen.contains(&question.name),
            "{} has no answer",
            question.name
        );
    }
}
