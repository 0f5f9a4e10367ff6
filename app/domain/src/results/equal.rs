//! Responses that say the same: found in the answers alone, for the curator to think about.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::surveys::{CompletedAnswers, Value};

/// With fewer answered questions, equal answers say nothing.
pub const LEAST_ANSWERED: u64 = 5;

/// Some responses that give the same answer to every question, their free texts left aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EqualResponses {
    /// How many responses, at least two.
    pub responses: u64,
    /// How many questions each of them answers.
    pub answered: u64,
}

/// Counts equal responses in one pass over them.
#[derive(Debug, Clone, Default)]
pub struct EqualCounter(BTreeMap<[u8; 32], EqualResponses>);

impl EqualCounter {
    /// Counts one more response.
    pub fn add(&mut self, response: &CompletedAnswers) {
        let mut answered = 0;
        let mut digest = Sha256::new();
        for (question, value) in response.answers.iter() {
            answered += 1;
            digest.update(question.as_bytes());
            digest.update([0]);
            digest.update(said(value).as_bytes());
            digest.update([0]);
        }
        for question in &response.written {
            digest.update(question.as_bytes());
            digest.update([1]);
        }
        if answered < LEAST_ANSWERED {
            return;
        }
        let equal = EqualResponses {
            responses: 0,
            answered,
        };
        let equal = self.0.entry(digest.finalize().into()).or_insert(equal);
        equal.responses += 1;
    }

    /// The groups of two and more, the largest first.
    pub fn finish(self) -> Vec<EqualResponses> {
        let mut groups: Vec<EqualResponses> = self
            .0
            .into_values()
            .filter(|equal| equal.responses > 1)
            .collect();
        groups.sort_unstable_by(|one, other| other.cmp(one));
        groups
    }
}

fn said(value: &Value) -> String {
    value.to_json().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::surveys::Answers;

    fn response(json: &str) -> CompletedAnswers {
        CompletedAnswers {
            answers: Answers::from_json(json).unwrap(),
            ..CompletedAnswers::default()
        }
    }

    const ONE: &str = r#"{"a": 1, "b": "x", "c": true, "d": ["m", "n"], "e": 5}"#;

    #[test]
    fn equal_answers_are_counted_however_they_are_ordered() {
        let mut counter = EqualCounter::default();
        for json in [
            ONE,
            r#"{"e": 5, "d": ["m", "n"], "c": true, "b": "x", "a": 1}"#,
            r#"{"a": 1, "b": "x", "c": true, "d": ["n", "m"], "e": 5}"#,
            ONE,
        ] {
            counter.add(&response(json));
        }
        let expected = EqualResponses {
            responses: 3,
            answered: 5,
        };
        assert_eq!(counter.finish(), [expected]);
    }

    #[test]
    fn short_responses_and_those_with_words_elsewhere_are_not_equal() {
        let mut counter = EqualCounter::default();
        counter.add(&response(r#"{"a": 1, "b": 2, "c": 3, "d": 4}"#));
        counter.add(&response(r#"{"a": 1, "b": 2, "c": 3, "d": 4}"#));
        let mut with_words = response(ONE);
        with_words.written.insert("why".to_owned());
        counter.add(&with_words);
        counter.add(&response(ONE));
        assert_eq!(counter.finish(), []);
    }

    #[test]
    fn the_largest_group_comes_first() {
        let mut counter = EqualCounter::default();
        let other = ONE.replace("true", "false");
        for json in [ONE, ONE, &other, &other, &other] {
            counter.add(&response(json));
        }
        let sizes: Vec<u64> = counter
            .finish()
            .iter()
            .map(|equal| equal.responses)
            .collect();
        assert_eq!(sizes, [3, 2]);
    }
}
