//! Any text is read as an expression or refused; what was read is written so that it is read as the same again, and has
//! a value whatever the variables hold. The input is `{"expression": text, "values": object}`.

#![no_main]

use folkmoot_domain::surveys::{
    expression::{Expression, Given},
    surroundings::Nowhere,
};
use folkmoot_fuzz::Here;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use serde_json::Value as Json;

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let changed =
        (!seed.is_multiple_of(3)).then(|| folkmoot_fuzz::mutate(data, size, max_size, seed));
    match changed.flatten() {
        Some(size) => size,
        None => fuzzer_mutate(data, size, max_size),
    }
});

fuzz_target!(|data: &[u8]| {
    let Ok(document) = serde_json::from_slice::<Json>(data) else {
        return;
    };
    let Some(text) = document["expression"].as_str() else {
        return;
    };
    let expression = match Expression::parse(text) {
        Ok(expression) => expression,
        Err(error) => {
            // The place is shown to the author.
            assert!(text.get(..error.at.min(text.len())).is_some());
            return;
        }
    };
    let written = expression.to_string();
    if written.len() <= Expression::LONGEST {
        match Expression::parse(&written) {
            Ok(again) => assert_eq!(again, expression, "{text} is written as {written}"),
            Err(error) => panic!("{text} is written as {written}: {error:?}"),
        }
    }
    let none = serde_json::Map::new();
    let values = document["values"].as_object().unwrap_or(&none);
    let given = Given::new(values, &Here);
    let value = expression.evaluate(&given);
    // The same answers give the same value, and a condition follows from it.
    assert_eq!(
        format!("{value:?}"),
        format!("{:?}", expression.evaluate(&given))
    );
    expression.holds(&given);
    expression.evaluate(&Given::new(values, &Nowhere));
    if let Some(value) = value {
        value.to_json();
    }
});
