//! Any answers to any definition are decoded, judged and completed or refused; nothing is lost on the way through a form.
//! The input is `{"definition": …, "answers": object, "fields": [[name, text]], "page": index}`.

#![no_main]

use folkmoot_domain::{
    language::Language,
    surveys::{
        Answers,
        definition::{self, Definition},
        flow::{
            Action, Outcome, Place, Situation, Step, Visibility, all_errors, check_question,
            complete, take,
        },
    },
};
use folkmoot_fuzz::Here;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use serde_json::Value as Json;

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let changed =
        (!seed.is_multiple_of(8)).then(|| folkmoot_fuzz::mutate(data, size, max_size, seed));
    match changed.flatten() {
        Some(size) => size,
        None => fuzzer_mutate(data, size, max_size),
    }
});

fuzz_target!(|data: &[u8]| {
    let Ok(document) = serde_json::from_slice::<Json>(data) else {
        return;
    };
    let Some(definition) = definition::read_document(&document["definition"]).definition else {
        return;
    };
    let page = document["page"].as_u64().unwrap_or(0) as usize;
    if let Ok(answers) = Answers::from_json(&document["answers"].to_string()) {
        let again = Answers::from_json(&answers.to_json()).unwrap();
        assert_eq!(again, answers);
        judge(&definition, &answers, page);
    }
    let fields: Vec<(String, String)> = document["fields"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|field| {
            let text = |index: usize| field.get(index)?.as_str().map(str::to_owned);
            Some((text(0)?, text(1)?))
        })
        .collect();
    if let Ok(answers) = Answers::from_fields(&definition, &fields) {
        judge(&definition, &answers, page);
        let once = through_a_form(&definition, &answers);
        assert_eq!(through_a_form(&definition, &once), once);
    }
});

fn through_a_form(definition: &Definition, answers: &Answers) -> Answers {
    let questions = definition.questions();
    let fields: Vec<_> = questions
        .into_iter()
        .flat_map(|question| answers.fields_of(question))
        .collect();
    Answers::from_fields(definition, &fields).unwrap()
}

fn judge(definition: &Definition, answers: &Answers, page: usize) {
    let situation = Situation {
        definition,
        answers,
        surroundings: &Here,
    };
    let visibility = Visibility::of(situation);
    for question in definition.questions() {
        visibility.offers(question, Language::English);
        visibility.text(&question.title, Language::German, situation);
        check_question(situation, &visibility, question);
    }
    all_errors(situation);
    for place in [Place::Page(page), Place::Summary] {
        let step = Step {
            place,
            shown: &[0, page],
            returning: page.is_multiple_of(2),
        };
        for action in [
            Action::Next,
            Action::Back,
            Action::Stay,
            Action::Change(page),
            Action::Send,
        ] {
            if let Outcome::Show(turn) = take(situation, step, action)
                && let Place::Page(shown) = turn.place
            {
                assert!(shown < definition.pages.len());
            }
        }
    }
    let Ok(completed) = complete(situation) else {
        return;
    };
    // What was accepted with nothing left out is accepted again as it is stored.
    if completed.answers == *visibility.answers() {
        let stored = Situation {
            answers: &completed.answers,
            ..situation
        };
        assert_eq!(complete(stored).unwrap(), completed);
    }
    let (rest, texts) = completed.clone().detach_texts(definition);
    assert!(rest.written.len() == texts.len());
}
