//! One turn of the respondent: a button was pressed on a page; what comes next?
//!
//! Nothing is remembered between turns: the form carries all answers and where it stood.

use serde::{Deserialize, Serialize};

use super::{CompletedAnswers, Visibility, check::check_shown, complete};
use crate::{
    forms::FieldError,
    surveys::{answers::Answers, definition::Definition},
};

/// Where the respondent is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// On the page of this index.
    Page(usize),
    /// At the summary, before sending.
    Summary,
}

/// Which button was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Onwards.
    Next,
    /// Back, with nothing checked.
    Back,
    /// The same place again, as after a change of language.
    Stay,
    /// To a page, from the summary, to change an answer.
    Change(usize),
    /// The response is to be sent.
    Send,
}

/// The form as it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    /// Where it stood.
    pub place: Place,
    /// The positions of the questions that were on it.
    pub shown: &'a [usize],
    /// Whether the page was opened from the summary, to which it returns.
    pub returning: bool,
}

/// A sentence above the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Notice {
    /// An answer has made further questions of this page appear.
    MoreQuestions,
    /// Something on this page stands in the way of sending.
    Incomplete,
}

/// What is shown next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Where.
    pub place: Place,
    /// What is wrong there.
    pub errors: Vec<FieldError>,
    /// A sentence above it.
    pub notice: Option<Notice>,
    /// Whether the page returns to the summary.
    pub returning: bool,
}

/// What comes of a turn.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// A page or the summary is shown.
    Show(Turn),
    /// The response is complete and can be stored.
    Complete(CompletedAnswers),
}

impl Turn {
    fn to(place: Place) -> Outcome {
        Outcome::Show(Self {
            place,
            errors: Vec::new(),
            notice: None,
            returning: false,
        })
    }
}

/// Decides what comes next.
pub fn take(definition: &Definition, answers: &Answers, step: Step<'_>, action: Action) -> Outcome {
    let visibility = Visibility::of(definition, answers);
    let first = Place::Page(visibility.pages().next().unwrap_or(0));
    match (action, step.place) {
        (Action::Stay, Place::Page(page)) if visibility.shows_page(page) => Outcome::Show(Turn {
            place: step.place,
            errors: Vec::new(),
            notice: None,
            returning: step.returning,
        }),
        (Action::Stay | Action::Next, Place::Summary) => Turn::to(Place::Summary),
        (Action::Stay, Place::Page(_)) => Turn::to(first),
        (Action::Back, Place::Summary) => {
            Turn::to(visibility.pages().next_back().map_or(first, Place::Page))
        }
        (Action::Back, Place::Page(page)) => {
            Turn::to(visibility.page_before(page).map_or(first, Place::Page))
        }
        (Action::Change(page), _) => Outcome::Show(Turn {
            place: if visibility.shows_page(page) {
                Place::Page(page)
            } else {
                first
            },
            errors: Vec::new(),
            notice: None,
            returning: true,
        }),
        (Action::Next, Place::Page(page)) => next(definition, answers, &visibility, step, page),
        (Action::Send, _) => send(definition, answers, &visibility),
    }
}

fn next(
    definition: &Definition,
    answers: &Answers,
    visibility: &Visibility,
    step: Step<'_>,
    page: usize,
) -> Outcome {
    let errors = check_shown(definition, answers, visibility, page);
    let appeared: Vec<&str> = match definition.pages.get(page) {
        Some(found) if visibility.shows_page(page) => visibility
            .questions(found)
            .into_iter()
            .filter(|question| !step.shown.contains(&question.position))
            .map(|question| question.name.as_str())
            .collect(),
        _ => Vec::new(),
    };
    if !errors.is_empty() || !appeared.is_empty() {
        return Outcome::Show(Turn {
            place: step.place,
            // Nobody is blamed for not having answered what was not there yet.
            errors: errors
                .into_iter()
                .filter(|error| !appeared.contains(&error.field.as_ref()))
                .collect(),
            notice: (!appeared.is_empty()).then_some(Notice::MoreQuestions),
            returning: step.returning,
        });
    }
    if step.returning {
        let open = visibility
            .pages()
            .find(|page| !check_shown(definition, answers, visibility, *page).is_empty());
        return match open {
            None => Turn::to(Place::Summary),
            Some(page) => Outcome::Show(Turn {
                place: Place::Page(page),
                errors: Vec::new(),
                notice: Some(Notice::MoreQuestions),
                returning: true,
            }),
        };
    }
    Turn::to(
        visibility
            .page_after(page)
            .map_or(Place::Summary, Place::Page),
    )
}

fn send(definition: &Definition, answers: &Answers, visibility: &Visibility) -> Outcome {
    let all = match complete(definition, answers) {
        Ok(completed) => return Outcome::Complete(completed),
        Err(errors) => errors,
    };
    let open = visibility.pages().find_map(|page| {
        let errors = check_shown(definition, answers, visibility, page);
        (!errors.is_empty()).then_some((page, errors))
    });
    Outcome::Show(match open {
        Some((page, errors)) => Turn {
            place: Place::Page(page),
            errors,
            notice: Some(Notice::Incomplete),
            returning: true,
        },
        None => Turn {
            place: Place::Summary,
            errors: all,
            notice: None,
            returning: false,
        },
    })
}
