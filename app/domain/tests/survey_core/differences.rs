//! How we differ from survey-core 3.1.1 on purpose: the one list, with the reasons; and what came of the cases.

use std::collections::BTreeMap;

/// A difference that is meant: its name, the test that must meet it (`seldom` is met by chance), and why.
pub const ACCEPTED: &[(&str, &str, &str)] = &[
    (
        "form-of-values",
        "surveys",
        "survey-core takes any value from data; a public form must refuse values of another type and choices that are \
         not offered, and then says nothing else about the question (`type`, `choice`)",
    ),
    (
        "stranger-as-other",
        "surveys",
        "where \"other\" is offered, survey-core takes a value that is not offered (any more) for its words and changes \
         the answer, also for a moment while conditions are still being decided, which stays in computed values; here it \
         stays what it is and is refused (`choice`)",
    ),
    (
        "most-choices",
        "surveys",
        "survey-core greys out further choices in the browser and never checks the number; the server must (`answercount`)",
    ),
    (
        "longest-text",
        "surveys",
        "survey-core leaves maxLength to the browser; the server must check it (`text`)",
    ),
    (
        "slider-scale",
        "surveys",
        "survey-core moves a slider's value into its scale in the browser; the server must check it (`numeric`)",
    ),
    (
        "address-of-no-picture",
        "surveys",
        "survey-core hands an empty list to the validators of an unanswered imagepicker or ranking, and then \
         finds no e-mail address in it (`email`)",
    ),
    (
        "reading-of-conditional-choices",
        "seldom",
        "displayValue of an answer whose choice is hidden by a condition is the value itself there, and nothing in a list; \
         here it reads as ever, or conditions would have to be known before they are decided",
    ),
    (
        "stale-zero",
        "seldom",
        "a calculated value that was 0 stays so there when it becomes blank words, which JavaScript takes for equal to 0",
    ),
    (
        "way-back",
        "surveys",
        "a trigger there skips back to an earlier page, and does so each time that the respondent comes along; here the \
         way only goes on",
    ),
    (
        "null-and-empty-list",
        "expressions",
        "an unanswered question is undefined there and null is something else; here both are no value, which is equal to \
         an empty list",
    ),
    (
        "last-digit-of-powers",
        "seldom",
        "powers with a fraction are rounded in the last digit as the machine's mathematics does, which differ",
    ),
    (
        "reference-throws",
        "expressions",
        "survey-core throws a TypeError where the sum of a text and a fraction is to be rounded; ours gives no value",
    ),
];

/// What is not compared, and why.
pub const AVOIDED: &[&str] = &[
    "the word null, which survey-core does not read alone and which makes it throw a TypeError in a function or before empty",
    "displayValue in the conditions of choices: it is asynchronous in survey-core, and all choices vanish there",
    "displayValue of the question itself in its own conditions: there it says what was computed before",
    "choices that depend on the question's own answer where \"other\" is offered: there the order of arrival counts",
    "skipping as soon as an answer makes a trigger true: a form without JavaScript can only skip when a page is left; so the \
     reference is set to do (executeSkipOnValueChanged)",
];

/// So many cases meet every feature and every difference that is meant.
const ENOUGH: usize = 2_000;

/// What came of the cases.
pub struct Report {
    what: &'static str,
    cases: usize,
    features: BTreeMap<&'static str, usize>,
    accepted: BTreeMap<&'static str, usize>,
    wrong: Vec<String>,
}

impl Report {
    /// A report of a test; each of these features is counted, and missed when no case has it.
    pub fn new(what: &'static str, features: impl IntoIterator<Item = &'static str>) -> Self {
        Self {
            what,
            cases: 0,
            features: features.into_iter().map(|feature| (feature, 0)).collect(),
            accepted: BTreeMap::new(),
            wrong: Vec::new(),
        }
    }

    pub fn case(&mut self) {
        self.cases += 1;
    }

    /// The case at hand has this feature.
    pub fn feature(&mut self, name: &str) {
        *self.features.get_mut(name).expect("the feature is listed") += 1;
    }

    pub fn accept(&mut self, name: &str) {
        let (name, ..) = ACCEPTED
            .iter()
            .find(|(accepted, ..)| *accepted == name)
            .expect("the difference is listed");
        *self.accepted.entry(name).or_default() += 1;
    }

    pub fn wrong(&mut self, description: String) {
        self.wrong.push(description);
    }

    /// Prints the figures and fails when a difference is not meant, or one that is meant or a feature never occurs.
    pub fn finish(self) {
        println!(
            "{}: {} cases, {} unexpected differences",
            self.what,
            self.cases,
            self.wrong.len()
        );
        let features: Vec<String> = self
            .features
            .iter()
            .map(|(name, count)| format!("{name} {count}"))
            .collect();
        if !features.is_empty() {
            println!("  cases with: {}", features.join(", "));
        }
        for (name, count) in &self.accepted {
            let (_, _, reason) = ACCEPTED.iter().find(|(found, ..)| found == name).unwrap();
            println!("  accepted {count} times: {name}: {reason}");
        }
        println!("  not compared: {}", AVOIDED.join("; "));
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
        if self.cases < ENOUGH {
            return;
        }
        let missed: Vec<_> = self
            .features
            .iter()
            .filter(|(_, count)| **count == 0)
            .collect();
        assert!(missed.is_empty(), "no case has {missed:?}");
        for (name, test, _) in ACCEPTED {
            assert!(
                *test != self.what || self.accepted.contains_key(name),
                "{name} never occurs: it is no difference"
            );
        }
    }
}
