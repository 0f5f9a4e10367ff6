//! Any text is read as a definition or refused with reasons; what was read can be checked, outlined, stored and loaded.

#![no_main]

use std::collections::BTreeSet;

use folkmoot_domain::{
    language::Language,
    surveys::{
        DraftSurvey, FieldedSurvey,
        check::{Limits, check},
        definition::{self, Severity, in_one_language, read_accepted},
        outline::outline,
    },
};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let changed =
        (!seed.is_multiple_of(4)).then(|| folkmoot_fuzz::mutate(data, size, max_size, seed));
    match changed.flatten() {
        Some(size) => size,
        None => fuzzer_mutate(data, size, max_size),
    }
});

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let reading = definition::read(text);
    let wrong = |severity| severity == Severity::Error;
    let Some(definition) = reading.definition else {
        assert!(
            reading
                .problems
                .iter()
                .any(|problem| wrong(problem.severity))
        );
        return;
    };
    let few = Limits {
        evaluations: 2_000,
        for_one: 500,
        answers: 64,
        all_answers: 2_000,
        ..Limits::default()
    };
    let report = check(&definition, &BTreeSet::new(), &few);
    assert!(report.findings.len() <= few.findings + 1);
    for expression in expressions(&definition) {
        assert!(expression.to_string().len() < 100_000);
    }
    let Ok(draft) = DraftSurvey::read(text) else {
        return;
    };
    let document = serde_json::from_slice(draft.document()).unwrap();
    outline(&definition, &document);
    let fielded = draft.field();
    let loaded = FieldedSurvey::load(fielded.document().to_vec(), fielded.digest());
    assert_eq!(loaded.unwrap().definition(), &definition);
    for language in Language::ALL {
        let one = read_accepted(&in_one_language(&document, language)).unwrap();
        assert_eq!(one.questions().len(), definition.questions().len());
    }
});

fn expressions(
    definition: &definition::Definition,
) -> impl Iterator<Item = &folkmoot_domain::surveys::expression::Expression> {
    let calculated = definition.calculated.iter().map(|value| &value.expression);
    calculated.chain(
        definition
            .triggers
            .iter()
            .map(|trigger| &trigger.expression),
    )
}
