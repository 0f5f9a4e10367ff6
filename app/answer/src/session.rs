//! The state of the form: on the server it is rendered once, in the browser it lives on.

use folkmoot_domain::{
    forms::FieldError,
    language::Language,
    surveys::{
        answers::Answers,
        definition::{Definition, Page, Question},
        flow::{Place, Turn, Visibility},
        value::Value,
    },
};

use crate::{Handover, Setup};

/// One respondent's way through one survey.
pub(crate) struct Session {
    pub(crate) definition: Definition,
    pub(crate) setup: Setup,
    /// What the form holds; in the browser read from it after each change.
    pub(crate) answers: Answers,
    pub(crate) visibility: Visibility,
    /// Where the form stands; its errors are kept current while the respondent mends them.
    pub(crate) turn: Turn,
    /// Whether scripts run.
    pub(crate) live: bool,
    /// Whether the answers were found on this device.
    pub(crate) restored: bool,
}

impl Session {
    pub(crate) fn new(handover: Handover) -> Self {
        let Handover {
            definition,
            answers,
            turn,
            setup,
        } = handover;
        Self {
            visibility: Visibility::of(&definition, &answers),
            definition,
            setup,
            answers,
            turn,
            live: false,
            restored: false,
        }
    }

    pub(crate) fn language(&self) -> Language {
        self.definition.language
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.setup.say(key)
    }

    /// The page the form stands on; none at the summary.
    pub(crate) fn page(&self) -> Option<&Page> {
        match self.turn.place {
            Place::Page(page) => self.definition.pages.get(page),
            Place::Summary => None,
        }
    }

    /// The positions of the questions that are on the page.
    pub(crate) fn shown(&self) -> Vec<usize> {
        let mut shown = Vec::new();
        if let Some(page) = self.page() {
            for question in self.visibility.questions(page) {
                shown.push(question.position);
            }
        }
        shown
    }

    /// What is wrong with a question.
    pub(crate) fn error_at(&self, question: &Question) -> Option<&FieldError> {
        let mut errors = self.turn.errors.iter();
        errors.find(|error| error.field == question.name)
    }

    /// The answer under a name as its only field carries it.
    pub(crate) fn entered(&self, name: &str) -> String {
        let value = self.answers.get(name).and_then(Value::as_field);
        value.unwrap_or_default()
    }
}
