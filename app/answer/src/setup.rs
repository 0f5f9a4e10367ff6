//! What the page hands to the form, on the server and in the browser.

use folkmoot_domain::{
    forms::FieldError,
    surveys::{
        Answers,
        definition::Definition,
        flow::{Notice, Turn, own_words},
    },
};
use serde::{Deserialize, Serialize};

/// The moment in which a form is looked at: what conditions about dates and random orders depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z; the server decides again when the answers arrive.
    pub now: i64,
    /// How many seconds the survey's zone is east of UTC then.
    pub offset: i64,
    /// What the random order of choices is drawn from, the same for all pages of one respondent.
    pub seed: u32,
}

/// Everything the form needs; the browser gets it packed ([`crate::pack`]).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Handover {
    /// The definition, its texts in one language.
    pub definition: Definition,
    /// The answers so far.
    pub answers: Answers,
    /// Where the respondent stands, and what is wrong there.
    pub turn: Turn,
    /// What stays as it is while the form is filled in.
    pub setup: Setup,
}

/// What the form says, and where it sends.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Setup {
    /// The sentences of [`PHRASES`] in the page's language, with `{name}` for their values.
    pub phrases: Vec<(String, String)>,
    /// What is told before the first question: a label and a sentence each.
    pub start: Vec<(String, String)>,
    /// The tag of the page's language.
    pub language: String,
    /// The languages to switch to: tag and own name.
    pub languages: Vec<(String, String)>,
    /// Where the form is posted.
    pub action: String,
    /// Where the island sends the response; empty in a preview, which sends nothing.
    pub submit: String,
    /// The version of the questionnaire.
    pub version: String,
    /// The form's own key; in the browser that of a draft found there.
    pub key: String,
    /// When the form was begun, signed by the server; empty where nothing has to be defended.
    pub begun: String,
    /// Whether the field that people don't see was filled in, and is shown now to be emptied.
    pub trapped: bool,
    /// Whether the form can be put aside: empty when it can't, else `new` or the token of the link that it came by.
    pub resume: String,
    /// Why sending did not work; empty when it was not tried.
    pub trouble: String,
    /// When the page was made.
    pub moment: Moment,
}

impl Setup {
    /// The key of the sentence for a notice.
    pub(crate) fn notice_key(notice: Option<Notice>) -> &'static str {
        match notice {
            None => "",
            Some(Notice::MoreQuestions) => MORE_QUESTIONS,
            Some(Notice::Incomplete) => INCOMPLETE,
            Some(Notice::OtherVersion) => OTHER_VERSION,
        }
    }

    /// A sentence.
    pub(crate) fn say(&self, key: &str) -> String {
        let mut phrases = self.phrases.iter();
        let found = phrases.find(|(found, _)| found == key);
        found.map(|(_, phrase)| phrase.clone()).unwrap_or_default()
    }

    /// A sentence with values.
    pub(crate) fn say_with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut sentence = self.say(key);
        for (name, value) in values {
            sentence = sentence.replace(&format!("{{{name}}}"), value);
        }
        sentence
    }

    /// The sentence of a message at a question.
    pub(crate) fn error(&self, error: &FieldError) -> String {
        let values: Vec<(&str, &str)> = error
            .arguments
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_str()))
            .collect();
        let sentence = match own_words(error) {
            Some(own) => own.to_owned(),
            None => self.say_with(&error.message, &values),
        };
        // Which of several fields it is about.
        match values.iter().find(|(name, _)| *name == "place") {
            Some((_, place)) => format!("{place}: {sentence}"),
            None => sentence,
        }
    }
}

const MORE_QUESTIONS: &str = "surveys-answer-notice-more";
const INCOMPLETE: &str = "surveys-answer-notice-incomplete";
const OTHER_VERSION: &str = "surveys-answer-notice-other-version";
/// The label of the field that people don't see.
#[cfg(not(feature = "hydrate"))]
pub(crate) const TRAP: &str = "access-guard-field";
#[cfg(feature = "hydrate")]
const TRAP: &str = "access-guard-field";

/// The sentences that the form may need, with the names of their values.
pub const PHRASES: &[(&str, &[&str])] = &[
    ("surveys-answer-page", &["page", "pages"]),
    ("surveys-answer-summary", &[]),
    ("surveys-answer-summary-lead", &[]),
    ("surveys-answer-not-answered", &[]),
    ("surveys-answer-change", &[]),
    ("surveys-answer-continue", &[]),
    ("surveys-answer-back", &[]),
    ("surveys-answer-send", &[]),
    ("surveys-answer-required", &[]),
    ("surveys-answer-why", &[]),
    ("surveys-answer-choose", &[]),
    ("surveys-answer-yes", &[]),
    ("surveys-answer-no", &[]),
    ("surveys-answer-none", &[]),
    ("surveys-answer-refused", &[]),
    ("surveys-answer-dont-know", &[]),
    ("surveys-answer-range-low", &[]),
    ("surveys-answer-range-high", &[]),
    ("surveys-answer-other", &[]),
    ("surveys-answer-other-words", &[]),
    ("surveys-answer-select-exactly", &["least"]),
    ("surveys-answer-select-between", &["least", "most"]),
    ("surveys-answer-select-least", &["least"]),
    ("surveys-answer-select-most", &["most"]),
    ("surveys-answer-rank-places", &["places"]),
    ("surveys-answer-rank-place", &["item"]),
    ("surveys-answer-rank-drag", &[]),
    ("surveys-answer-rank-up", &["item"]),
    ("surveys-answer-rank-down", &["item"]),
    ("surveys-answer-rank-moved", &["item", "place", "places"]),
    ("surveys-answer-rank-accept", &[]),
    ("surveys-answer-rank-open", &[]),
    (MORE_QUESTIONS, &[]),
    (INCOMPLETE, &[]),
    (OTHER_VERSION, &[]),
    ("surveys-answer-languages", &[]),
    ("surveys-answer-draft-restored", &[]),
    ("surveys-answer-draft-discard", &[]),
    ("surveys-answer-sending", &[]),
    ("surveys-answer-offline", &[]),
    ("surveys-answer-problem", &[]),
    ("surveys-answer-preview", &[]),
    ("surveys-answer-error-required", &[]),
    ("surveys-answer-error-choice", &[]),
    ("surveys-answer-error-other", &[]),
    ("surveys-answer-error-none-alone", &[]),
    ("surveys-answer-error-least", &["least"]),
    ("surveys-answer-error-most", &["most"]),
    ("surveys-answer-error-too-long", &["most"]),
    ("surveys-answer-error-number", &[]),
    ("surveys-answer-error-smallest", &["least"]),
    ("surveys-answer-error-largest", &["most"]),
    ("surveys-answer-error-earliest", &["least"]),
    ("surveys-answer-error-latest", &["most"]),
    ("surveys-answer-error-email", &[]),
    ("surveys-answer-error-url", &[]),
    ("surveys-answer-error-telephone", &[]),
    ("surveys-answer-error-date", &[]),
    ("surveys-answer-error-month", &[]),
    ("surveys-answer-error-time", &[]),
    ("surveys-answer-error-rows", &[]),
    ("surveys-answer-error-panel", &[]),
    ("surveys-answer-error-step", &["step"]),
    ("surveys-answer-error-numeric", &[]),
    ("surveys-answer-error-too-short", &["least"]),
    ("surveys-answer-error-digits", &[]),
    ("surveys-answer-error-regex", &[]),
    ("surveys-answer-error-expression", &[]),
    ("surveys-answer-error-ranking", &[]),
    ("surveys-answer-error-ranking-twice", &[]),
    ("surveys-answer-error-malformed", &[]),
    ("surveys-answer-error-unknown", &[]),
    ("surveys-answer-error-too-large", &[]),
    ("surveys-answer-error-forbidden-character", &[]),
    (TRAP, &[]),
    ("access-resume-keep", &[]),
];
