//! What the page hands to the form, on the server and in the browser.

use folkmoot_domain::{
    forms::FieldError,
    surveys::{
        definition::Definition,
        flow::{Notice, Place, Turn},
    },
};
use serde::Serialize;
#[cfg(any(test, feature = "hydrate"))]
use serde_json::Value;

/// Everything the form needs, as one JSON text.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Setup {
    /// The definition, its texts in one language.
    pub definition: serde_json::Value,
    /// The answers so far.
    pub answers: serde_json::Value,
    /// The index of the page that is shown; none for the summary.
    pub page: Option<usize>,
    /// Whether the page returns to the summary.
    pub returning: bool,
    /// What is wrong on the page.
    pub errors: Vec<FieldError>,
    /// The key of a sentence above the page; empty for none.
    pub notice: String,
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
    /// Why sending did not work; empty when it was not tried.
    pub trouble: String,
}

impl Setup {
    #[cfg(any(test, feature = "hydrate"))]
    /// Reads what was written as JSON; what is missing is empty.
    ///
    /// By hand: derived code for this would be 8 kB of the bundle.
    pub(crate) fn read(json: &str) -> Self {
        let mut document: Value = serde_json::from_str(json).unwrap_or_default();
        let text = |name: &str| text_at(&document, name);
        let mut setup = Self {
            notice: text("notice"),
            language: text("language"),
            action: text("action"),
            submit: text("submit"),
            version: text("version"),
            trouble: text("trouble"),
            returning: document.get("returning").and_then(Value::as_bool) == Some(true),
            page: document
                .get("page")
                .and_then(Value::as_u64)
                .and_then(|page| usize::try_from(page).ok()),
            start: pairs(&document, "start"),
            languages: pairs(&document, "languages"),
            phrases: pairs(&document, "phrases"),
            ..Self::default()
        };
        for error in list(&document, "errors") {
            setup.errors.push(FieldError {
                field: text_at(error, "field").into(),
                message: text_at(error, "message").into(),
                arguments: pairs(error, "arguments")
                    .into_iter()
                    .map(|(name, value)| (name.into(), value))
                    .collect(),
            });
        }
        let mut take = |name: &str| document.get_mut(name).map(Value::take).unwrap_or_default();
        setup.definition = take("definition");
        setup.answers = take("answers");
        setup
    }

    /// Where the respondent stands.
    pub(crate) fn turn(&self) -> Turn {
        Turn {
            place: self.page.map_or(Place::Summary, Place::Page),
            errors: self.errors.clone(),
            notice: match self.notice.as_str() {
                MORE_QUESTIONS => Some(Notice::MoreQuestions),
                INCOMPLETE => Some(Notice::Incomplete),
                _ => None,
            },
            returning: self.returning,
        }
    }

    /// The key of the sentence for a notice.
    pub fn notice_key(notice: Option<Notice>) -> &'static str {
        match notice {
            None => "",
            Some(Notice::MoreQuestions) => MORE_QUESTIONS,
            Some(Notice::Incomplete) => INCOMPLETE,
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
        self.say_with(&error.message, &values)
    }

    /// The definition; nothing when it is none, which the server has ruled out.
    pub(crate) fn read_definition(&self) -> Option<Definition> {
        folkmoot_domain::surveys::definition::read_accepted(&self.definition)
    }
}

#[cfg(any(test, feature = "hydrate"))]
fn text_at(document: &Value, name: &str) -> String {
    let text = document.get(name).and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}

#[cfg(any(test, feature = "hydrate"))]
fn list<'a>(document: &'a Value, name: &str) -> &'a [Value] {
    let list = document.get(name).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}

#[cfg(any(test, feature = "hydrate"))]
fn pairs(document: &Value, name: &str) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for pair in list(document, name) {
        let part = |index: usize| pair.get(index).and_then(Value::as_str).unwrap_or_default();
        pairs.push((part(0).to_owned(), part(1).to_owned()));
    }
    pairs
}

const MORE_QUESTIONS: &str = "surveys-answer-notice-more";
const INCOMPLETE: &str = "surveys-answer-notice-incomplete";

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
    ("surveys-answer-choose", &[]),
    ("surveys-answer-yes", &[]),
    ("surveys-answer-no", &[]),
    ("surveys-answer-none", &[]),
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
    ("surveys-answer-error-ranking", &[]),
    ("surveys-answer-error-ranking-twice", &[]),
    ("surveys-answer-error-malformed", &[]),
    ("surveys-answer-error-unknown", &[]),
    ("surveys-answer-error-too-large", &[]),
    ("surveys-answer-error-forbidden-character", &[]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_reads_what_the_server_wrote() {
        let setup = Setup {
            definition: serde_json::json!({"title": "T"}),
            answers: serde_json::json!({"a": [1, "x"]}),
            page: Some(3),
            returning: true,
            errors: vec![FieldError::new("a", "surveys-answer-error-least").with("least", 2)],
            notice: MORE_QUESTIONS.to_owned(),
            phrases: vec![(
                "surveys-answer-error-least".to_owned(),
                "{least}!".to_owned(),
            )],
            start: vec![("who".to_owned(), "all".to_owned())],
            language: "de".to_owned(),
            languages: vec![("en".to_owned(), "English".to_owned())],
            action: "/a".to_owned(),
            submit: "/s".to_owned(),
            version: "v".to_owned(),
            trouble: "t".to_owned(),
        };
        let read = Setup::read(&serde_json::to_string(&setup).unwrap());
        assert_eq!(read, setup);
        assert_eq!(read.error(&read.errors[0]), "2!");
    }
}
