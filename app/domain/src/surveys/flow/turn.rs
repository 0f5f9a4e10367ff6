//! One turn of the respondent: a button was pressed on a page; what comes next?
//!
//! Nothing is remembered between turns: the form carries all answers and where it stood.

use serde::{Deserialize, Serialize};

use super::{
    CompletedAnswers, Situation, Visibility,
    check::{check_shown, one_each},
    complete,
};
use crate::forms::FieldError;

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
    /// The form was begun with another version of the questionnaire.
    OtherVersion,
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
pub fn take(situation: Situation<'_>, step: Step<'_>, action: Action) -> Outcome {
    let visibility = Visibility::of(situation);
    let route = visibility.route(situation);
    let first = Place::Page(route.first().copied().unwrap_or(0));
    let show = |place: Place, returning: bool| {
        Outcome::Show(Turn {
            place,
            errors: Vec::new(),
            notice: None,
            returning,
        })
    };
    match (action, step.place) {
        (Action::Stay, Place::Page(page)) if visibility.shows_page(page) => {
            show(step.place, step.returning)
        }
        (Action::Stay | Action::Next, Place::Summary) => show(Place::Summary, false),
        (Action::Stay, Place::Page(_)) => show(first, false),
        (Action::Back, Place::Summary) => {
            show(route.last().copied().map_or(first, Place::Page), false)
        }
        (Action::Back, Place::Page(page)) => {
            let before = route.iter().rfind(|found| **found < page);
            show(before.copied().map_or(first, Place::Page), false)
        }
        (Action::Change(page), _) => {
            let there = visibility.shows_page(page);
            show(if there { Place::Page(page) } else { first }, true)
        }
        (Action::Next, Place::Page(page)) => next(situation, &visibility, &route, step, page),
        (Action::Send, _) => send(situation, &visibility, &route),
    }
}

fn next(
    situation: Situation<'_>,
    visibility: &Visibility,
    route: &[usize],
    step: Step<'_>,
    page: usize,
) -> Outcome {
    let errors = one_each(check_shown(situation, visibility, page));
    let appeared: Vec<&str> = match situation.definition.pages.get(page) {
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
        let open = route
            .iter()
            .find(|page| !check_shown(situation, visibility, **page).is_empty());
        return match open {
            None => Turn::to(Place::Summary),
            Some(page) => Outcome::Show(Turn {
                place: Place::Page(*page),
                errors: Vec::new(),
                notice: Some(Notice::MoreQuestions),
                returning: true,
            }),
        };
    }
    let after = route.iter().find(|found| **found > page);
    Turn::to(after.copied().map_or(Place::Summary, Place::Page))
}

fn send(situation: Situation<'_>, visibility: &Visibility, route: &[usize]) -> Outcome {
    let all = match complete(situation) {
        Ok(completed) => return Outcome::Complete(completed),
        Err(errors) => errors,
    };
    let open = route.iter().find_map(|page| {
        let errors = one_each(check_shown(situation, visibility, *page));
        (!errors.is_empty()).then_some((*page, errors))
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
