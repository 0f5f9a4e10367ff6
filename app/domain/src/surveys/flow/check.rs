//! What is wrong with the answers.

use super::{
    Situation, Visibility,
    validate::violated,
    values::{Known, Names},
};
use crate::{
    forms::FieldError,
    surveys::{
        answers::LONGEST_LINE,
        definition::{Check, Choices, Element, InputType, Kind, Page, Question, Rules, Selections},
        value::Value,
    },
};

mod inputs;
mod tables;

/// What is wrong with the shown questions of one page: at most one message for each, its field being the name.
pub fn check_page(situation: Situation<'_>, page: usize) -> Vec<FieldError> {
    let visibility = Visibility::of(situation);
    one_each(check_shown(situation, &visibility, page))
}

/// What is wrong with the answer to a question that is shown: the first thing.
pub fn check_question(
    situation: Situation<'_>,
    visibility: &Visibility,
    question: &Question,
) -> Option<FieldError> {
    let names = Names::of(situation);
    let checking = Checking {
        visibility,
        known: visibility.known(situation, &names),
    };
    checking.question(question).into_iter().next()
}

/// The first message at each question: a form says one thing at a time.
pub(super) fn one_each(errors: Vec<FieldError>) -> Vec<FieldError> {
    let mut kept: Vec<FieldError> = Vec::with_capacity(errors.len());
    for error in errors {
        // Errors of one question follow each other.
        if kept.last().is_none_or(|last| last.field != error.field) {
            kept.push(error);
        }
    }
    kept
}

/// All that is wrong with what is shown on a page, in the order of its questions.
pub(super) fn check_shown(
    situation: Situation<'_>,
    visibility: &Visibility,
    page: usize,
) -> Vec<FieldError> {
    let Some(page) = situation
        .definition
        .pages
        .get(page)
        .filter(|_| visibility.shows_page(page))
    else {
        return Vec::new();
    };
    let names = Names::of(situation);
    let checking = Checking {
        visibility,
        known: visibility.known(situation, &names),
    };
    checking.page(page)
}

struct Checking<'a> {
    visibility: &'a Visibility,
    known: Known<'a>,
}

impl Checking<'_> {
    fn page(&self, page: &Page) -> Vec<FieldError> {
        let mut errors = Vec::new();
        self.elements(&page.elements, &mut errors);
        let required = self.rules_require(&page.rules);
        self.one_of(&page.elements, required, &mut errors);
        errors
    }

    fn elements(&self, elements: &[Element], errors: &mut Vec<FieldError>) {
        for element in elements {
            if !self.visibility.shows(element.position()) {
                continue;
            }
            match element {
                Element::Question(question) => errors.extend(self.question(question)),
                Element::Panel(panel) => {
                    self.elements(&panel.elements, errors);
                    let required = self.visibility.requires(panel.position)
                        && self.visibility.enables(panel.position);
                    self.one_of(&panel.elements, required, errors);
                }
                Element::Note(_) | Element::Picture(_) => {}
            }
        }
    }

    fn rules_require(&self, rules: &Rules) -> bool {
        let required = match &rules.required_if {
            Some(condition) => condition.is_true(&self.known),
            None => rules.required,
        };
        let enabled = match &rules.enable_if {
            Some(condition) => !condition.is_false(&self.known),
            None => !rules.read_only,
        };
        required && enabled
    }

    /// Of a required page or panel one question at least must be answered.
    fn one_of(&self, elements: &[Element], required: bool, errors: &mut Vec<FieldError>) {
        let mut questions = Vec::new();
        if required {
            self.shown(elements, &mut questions);
        }
        let Some(first) = questions.first() else {
            return;
        };
        if questions
            .iter()
            .all(|question| self.answer(question).is_none())
        {
            let error = FieldError::new(first.name.clone(), "surveys-answer-error-panel");
            // Beside the other messages of the question it stands at.
            let place = errors
                .iter()
                .position(|error| error.field == first.name)
                .map_or(errors.len(), |at| at + 1);
            errors.insert(place, error);
        }
    }

    fn shown<'e>(&self, elements: &'e [Element], questions: &mut Vec<&'e Question>) {
        for element in elements {
            if !self.visibility.shows(element.position()) {
                continue;
            }
            match element {
                Element::Question(question) => questions.push(question),
                Element::Panel(panel) => self.shown(&panel.elements, questions),
                Element::Note(_) | Element::Picture(_) => {}
            }
        }
    }

    /// The answer, unless it is blank.
    fn answer(&self, question: &Question) -> Option<&Value> {
        let value = self.known.answers.get(&question.name)?;
        let blank = matches!(value, Value::Text(text) if text.trim().is_empty());
        (!blank).then_some(value)
    }

    fn question(&self, question: &Question) -> Vec<FieldError> {
        let computed = matches!(question.kind, Kind::Computed(_));
        if !self.visibility.enables(question.position) && !computed {
            // What can't be changed can't be mended.
            return Vec::new();
        }
        let wrong = |message| FieldError::new(question.name.clone(), message);
        let value = self.answer(question);
        let mut errors = Vec::new();
        if value.is_none() && !computed && self.visibility.requires(question.position) {
            errors.push(wrong("surveys-answer-error-required"));
        }
        // A validator for addresses takes the place of the field's own check.
        let by_validator = matches!(&question.kind, Kind::Text(text) if text.input == InputType::Email)
            && question
                .validators
                .iter()
                .any(|validator| matches!(validator.check, Check::Email));
        if let Some(value) = value
            && let Some(error) = self.malformed(question, value)
            && !(by_validator && matches!(value, Value::Text(_)))
        {
            errors.push(error);
            return errors;
        }
        match &question.kind {
            Kind::Single(_) | Kind::Dropdown(_) => errors.extend(self.other(question, value)),
            Kind::Multiple(_, selections) => {
                errors.extend(self.other(question, value));
                errors.extend(Self::selections(question, *selections, value));
            }
            Kind::Text(input) => {
                errors.extend(value.and_then(|value| inputs::text(&question.name, input, value)));
            }
            Kind::Comment { longest, .. } => errors.extend(
                value
                    .and_then(Value::as_text)
                    .and_then(|text| inputs::length(&question.name, text, *longest)),
            ),
            Kind::Slider(slider) => {
                errors
                    .extend(value.and_then(|value| inputs::slider(&question.name, *slider, value)));
            }
            Kind::Matrix {
                rows,
                all_rows: true,
                ..
            } => {
                let answered = value.and_then(Value::rows);
                let all = rows
                    .iter()
                    .all(|row| answered.is_some_and(|answered| answered.contains_key(&row.key())));
                if !all {
                    errors.push(wrong("surveys-answer-error-rows"));
                }
            }
            Kind::Grid { columns, rows } => {
                errors.extend(tables::grid(question, columns, rows, value, &self.known));
            }
            Kind::Lines(items) => {
                errors.extend(tables::lines(question, items, value, &self.known));
            }
            _ => {}
        }
        if errors.is_empty() || matches!(question.kind, Kind::Grid { .. } | Kind::Lines(_)) {
            let validators = &question.validators;
            errors.extend(violated(validators, value, &question.name, &self.known));
        }
        errors
    }

    /// What is wrong with the form of a value: no value of this kind, or none of those offered.
    fn malformed(&self, question: &Question, value: &Value) -> Option<FieldError> {
        let message = match &question.kind {
            Kind::Single(_) | Kind::Dropdown(_) => match value {
                Value::List(_) | Value::Rows(_) => Some("surveys-answer-error-malformed"),
                value if self.visibility.has_choice(question, value) => None,
                _ => Some("surveys-answer-error-choice"),
            },
            Kind::Multiple(choices, _) => self.malformed_list(question, choices, value),
            Kind::Rating(scale) => match value {
                Value::List(_) | Value::Rows(_) => Some("surveys-answer-error-malformed"),
                value if scale.steps.iter().any(|step| step.value == *value) => None,
                _ => Some("surveys-answer-error-choice"),
            },
            Kind::Boolean { .. } => match value {
                Value::Bool(_) => None,
                _ => Some("surveys-answer-error-malformed"),
            },
            Kind::Text(input) => inputs::malformed(input, value),
            Kind::Comment { .. } => match value {
                Value::Text(_) => None,
                _ => Some("surveys-answer-error-malformed"),
            },
            Kind::Slider(slider) => inputs::malformed_slider(*slider, value),
            Kind::Matrix { columns, rows, .. } => tables::malformed_matrix(columns, rows, value),
            Kind::Ranking(_) => self.malformed_ranking(question, value),
            Kind::Grid { columns, rows } => tables::malformed_grid(columns, rows, value),
            Kind::Lines(items) => tables::malformed_lines(items, value),
            Kind::Computed(_) => None,
        };
        message.map(|message| FieldError::new(question.name.clone(), message))
    }

    fn malformed_list(
        &self,
        question: &Question,
        choices: &Choices,
        value: &Value,
    ) -> Option<&'static str> {
        let Value::List(items) = value else {
            return Some("surveys-answer-error-malformed");
        };
        if !items
            .iter()
            .all(|item| self.visibility.has_choice(question, item))
        {
            return Some("surveys-answer-error-choice");
        }
        let alone = items.iter().any(|item| {
            let mut exclusive = choices.exclusive();
            exclusive.any(|(value, _)| item.as_text() == Some(value))
        });
        if alone && items.len() > 1 {
            return Some("surveys-answer-error-none-alone");
        }
        repeated(items).then_some("surveys-answer-error-malformed")
    }

    fn malformed_ranking(&self, question: &Question, value: &Value) -> Option<&'static str> {
        match value {
            Value::List(order) => {
                if !order
                    .iter()
                    .all(|item| self.visibility.has_choice(question, item))
                {
                    return Some("surveys-answer-error-choice");
                }
                let language = self.known.situation.surroundings.language();
                let offered = self.visibility.offers(question, language).len();
                (repeated(order) || order.len() != offered)
                    .then_some("surveys-answer-error-ranking")
            }
            Value::Rows(places) => {
                let twice = |place| places.values().filter(|other| *other == place).count() > 1;
                Some(if places.values().any(twice) {
                    "surveys-answer-error-ranking-twice"
                } else {
                    "surveys-answer-error-ranking"
                })
            }
            _ => Some("surveys-answer-error-malformed"),
        }
    }

    /// "Other" wants words, and not too many.
    fn other(&self, question: &Question, value: Option<&Value>) -> Option<FieldError> {
        let is_other = |item: &Value| item.as_text() == Some(Choices::OTHER);
        if !question.has_other() || !value?.items().iter().any(is_other) {
            return None;
        }
        match self.known.answers.get(&question.comment_name()) {
            Some(Value::Text(words)) => inputs::length(&question.name, words, LONGEST_LINE),
            _ => Some(FieldError::new(
                question.name.clone(),
                "surveys-answer-error-other",
            )),
        }
    }

    /// Too few choices are too few also when there are none, as in the reference implementation.
    fn selections(
        question: &Question,
        selections: Selections,
        value: Option<&Value>,
    ) -> Option<FieldError> {
        let items = value.map(Value::items).unwrap_or_default();
        let choices = question.choices()?;
        let mut exclusive = choices.exclusive();
        if let [only] = items
            && exclusive.any(|(value, _)| only.as_text() == Some(value))
        {
            return None;
        }
        let wrong = |message| FieldError::new(question.name.clone(), message);
        match (selections.least, selections.most) {
            (Some(least), _) if items.len() < least => {
                Some(wrong("surveys-answer-error-least").with("least", least))
            }
            (_, Some(most)) if items.len() > most => {
                Some(wrong("surveys-answer-error-most").with("most", most))
            }
            _ => None,
        }
    }
}

/// Whether a value stands in a list twice.
fn repeated(items: &[Value]) -> bool {
    items
        .iter()
        .enumerate()
        .any(|(at, item)| items.get(..at).is_some_and(|before| before.contains(item)))
}
