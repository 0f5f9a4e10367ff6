//! The state of the form: on the server it is rendered once, in the browser it lives on.

use folkmoot_domain::{
    forms::FieldError,
    language::Language,
    surveys::{
        Surroundings,
        answers::Answers,
        definition::{Choice, Definition, Localised, Page, Pattern, Question},
        flow::{Offer, Place, Situation, Turn, Visibility},
        value::Value,
    },
};

use crate::{Handover, Moment, Setup};

/// Where and when the form is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Here {
    moment: Moment,
    language: Language,
}

impl Surroundings for Here {
    fn now(&self) -> Option<f64> {
        Some(milliseconds(self.moment.now))
    }

    fn offset(&self, _at: i64) -> i64 {
        self.moment.offset
    }

    /// Patterns are the server's: their engine would triple what a phone loads.
    fn matches(&self, _pattern: &Pattern, _text: &str) -> Option<bool> {
        None
    }

    fn language(&self) -> Language {
        self.language
    }

    fn seed(&self) -> u64 {
        u64::from(self.moment.seed)
    }
}

/// A count of milliseconds as expressions have it.
fn milliseconds(now: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "instants are far below 2^53")]
    let now = now as f64;
    now
}

/// One respondent's way through one survey.
pub(crate) struct Session {
    pub(crate) definition: Definition,
    pub(crate) setup: Setup,
    /// What the form holds; in the browser read from it after each change.
    pub(crate) answers: Answers,
    pub(crate) visibility: Visibility,
    pub(crate) here: Here,
    /// Where the form stands; its errors are kept current while the respondent mends them.
    pub(crate) turn: Turn,
    /// Whether scripts run.
    pub(crate) live: bool,
    /// Whether the answers were found on this device.
    pub(crate) restored: bool,
    #[cfg(feature = "hydrate")]
    /// Key and beginning of the form that the page brought, for when the draft found here is thrown away.
    pub(crate) spare: (String, String),
    #[cfg(feature = "hydrate")]
    /// The proof of work, and the key that it is for.
    pub(crate) proof: Option<(String, u64)>,
    #[cfg(feature = "hydrate")]
    /// How many numbers were tried for it.
    pub(crate) tried: u64,
    #[cfg(feature = "hydrate")]
    /// Whether the response is to be sent once more.
    pub(crate) waiting: bool,
}

impl Session {
    pub(crate) fn new(handover: Handover) -> Self {
        let Handover {
            definition,
            answers,
            turn,
            setup,
        } = handover;
        let here = Here {
            moment: setup.moment,
            language: definition.language,
        };
        let situation = Situation {
            definition: &definition,
            answers: &answers,
            surroundings: &here,
        };
        Self {
            #[cfg(feature = "hydrate")]
            spare: (setup.key.clone(), setup.begun.clone()),
            #[cfg(feature = "hydrate")]
            proof: None,
            #[cfg(feature = "hydrate")]
            tried: 0,
            #[cfg(feature = "hydrate")]
            waiting: false,
            visibility: Visibility::of(situation),
            here,
            definition,
            setup,
            answers,
            turn,
            live: false,
            restored: false,
        }
    }

    /// Draws the order of choices again as it was drawn when the draft was begun.
    #[cfg(feature = "hydrate")]
    pub(crate) fn draw_from(&mut self, seed: u32) {
        self.setup.moment.seed = seed;
        self.here.moment.seed = seed;
    }

    /// The answers with what decisions about them need.
    pub(crate) fn situation(&self) -> Situation<'_> {
        Situation {
            definition: &self.definition,
            answers: &self.answers,
            surroundings: &self.here,
        }
    }

    /// A text with the answers that it asks for.
    pub(crate) fn text(&self, text: &Localised) -> String {
        self.visibility
            .text(text, self.language(), self.situation())
    }

    /// What a question offers now, in its order.
    pub(crate) fn offers(&self, question: &Question) -> Vec<Offer> {
        self.visibility.offers(question, self.language())
    }

    /// The choices that a question offers now, in its order.
    pub(crate) fn items(&self, question: &Question) -> Vec<Choice> {
        let mut items = Vec::new();
        for offer in self.offers(question) {
            items.push(offer.choice);
        }
        items
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
