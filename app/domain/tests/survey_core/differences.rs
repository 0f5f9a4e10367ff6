//! How we differ from survey-core 3.1.1 on purpose: the one list, with the reasons.

use std::collections::BTreeMap;

/// A difference that is meant: its name and why.
pub const ACCEPTED: &[(&str, &str)] = &[
    (
        "form-of-values",
        "survey-core takes any value from data; a public form must refuse values of another type and choices that are \
         not offered, and then says nothing else about the question (`type`, `choice`)",
    ),
    (
        "stranger-as-other",
        "where \"other\" is offered, survey-core takes a value that is not offered (any more) for its words and changes \
         the answer; here it stays what it is and is refused (`choice`)",
    ),
    (
        "most-choices",
        "survey-core greys out further choices in the browser and never checks the number; the server must (`answercount`)",
    ),
    (
        "longest-text",
        "survey-core leaves maxLength to the browser; the server must check it (`text`)",
    ),
    (
        "slider-scale",
        "survey-core moves a slider's value into its scale in the browser; the server must check it (`numeric`)",
    ),
    (
        "address-of-no-picture",
        "survey-core hands an empty list to the validators of an unanswered imagepicker or ranking, and then \
         finds no e-mail address in it (`email`)",
    ),
    (
        "words-of-other",
        "survey-core takes spaces for the words of \"other\"; they say nothing (`required`)",
    ),
    (
        "null-and-empty-list",
        "an unanswered question is undefined there and null is something else; here both are no value, which is equal to \
         an empty list",
    ),
    (
        "reference-throws",
        "survey-core throws a TypeError where the sum of a text and a fraction is to be rounded; ours gives no value",
    ),
    (
        "objects-in-arithmetic",
        "a matrix in a sum becomes \"[object Object]\" or NaN there by accident of JavaScript",
    ),
];

/// What came of the cases.
pub struct Report {
    what: &'static str,
    cases: usize,
    accepted: BTreeMap<&'static str, usize>,
    wrong: Vec<String>,
}

impl Report {
    pub fn new(what: &'static str) -> Self {
        Self {
            what,
            cases: 0,
            accepted: BTreeMap::new(),
            wrong: Vec::new(),
        }
    }

    pub fn case(&mut self) {
        self.cases += 1;
    }

    pub fn accept(&mut self, name: &str) {
        let (name, _) = ACCEPTED
            .iter()
            .find(|(accepted, _)| *accepted == name)
            .expect("the difference is listed");
        *self.accepted.entry(name).or_default() += 1;
    }

    pub fn wrong(&mut self, description: String) {
        self.wrong.push(description);
    }

    /// Prints the figures and fails when a difference is not meant.
    pub fn finish(self) {
        println!(
            "{}: {} cases, {} unexpected differences",
            self.what,
            self.cases,
            self.wrong.len()
        );
        for (name, count) in &self.accepted {
            let (_, reason) = ACCEPTED.iter().find(|(found, _)| found == name).unwrap();
            println!("  accepted {count} times: {name}: {reason}");
        }
        for wrong in self.wrong.iter().take(12) {
            println!("{wrong}\n");
        }
        assert!(
            self.wrong.is_empty(),
            "{} differences of {}",
            self.wrong.len(),
            self.what
        );
        assert!(self.cases > 0, "nothing was compared");
    }
}
