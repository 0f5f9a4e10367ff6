//! What is shown.

use crate::surveys::{
    answers::Answers,
    definition::{Definition, Element, Kind, Page, Question},
    expression::{Expression, Values},
    value::Value,
};

/// What is shown, given the answers so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visibility {
    elements: Vec<bool>,
    pages: Vec<bool>,
}

impl Visibility {
    /// Evaluates every condition of the definition.
    ///
    /// A page or panel is shown when its own condition holds and something on it is shown.
    pub fn of(definition: &Definition, answers: &Answers) -> Self {
        let values = AnswerValues {
            definition,
            answers,
        };
        let mut elements = vec![false; definition.elements];
        let pages = definition
            .pages
            .iter()
            .map(|page| {
                holds(page.visible_if.as_ref(), &values)
                    && decide(&page.elements, &values, &mut elements)
            })
            .collect();
        Self { elements, pages }
    }

    /// Whether the element at this position is shown.
    pub fn shows(&self, position: usize) -> bool {
        self.elements.get(position).copied().unwrap_or(false)
    }

    /// Whether the page of this index is shown.
    pub fn shows_page(&self, page: usize) -> bool {
        self.pages.get(page).copied().unwrap_or(false)
    }

    /// The indices of the pages that are shown, in order.
    pub fn pages(&self) -> impl DoubleEndedIterator<Item = usize> {
        self.pages
            .iter()
            .enumerate()
            .filter(|(_, shown)| **shown)
            .map(|(page, _)| page)
    }

    /// The next shown page after this one.
    pub fn page_after(&self, page: usize) -> Option<usize> {
        self.pages().find(|found| *found > page)
    }

    /// The last shown page before this one.
    pub fn page_before(&self, page: usize) -> Option<usize> {
        self.pages().rfind(|found| *found < page)
    }

    /// The shown questions of a page in order; none of a page that is not shown.
    pub fn questions<'a>(&self, page: &'a Page) -> Vec<&'a Question> {
        page.questions()
            .into_iter()
            .filter(|question| self.shows(question.position))
            .collect()
    }
}

/// Marks the shown ones and says whether there is any.
fn decide(elements: &[Element], values: &AnswerValues<'_>, shown: &mut [bool]) -> bool {
    let mut any = false;
    for element in elements {
        let visible = match element {
            Element::Question(question) => holds(question.visible_if.as_ref(), values),
            Element::Note(note) => holds(note.visible_if.as_ref(), values),
            Element::Panel(panel) => {
                holds(panel.visible_if.as_ref(), values) && decide(&panel.elements, values, shown)
            }
        };
        if let Some(slot) = shown.get_mut(element.position()) {
            *slot = visible;
        }
        any |= visible;
    }
    any
}

fn holds(condition: Option<&Expression>, values: &AnswerValues<'_>) -> bool {
    condition.is_none_or(|condition| condition.holds(values))
}

struct AnswerValues<'a> {
    definition: &'a Definition,
    answers: &'a Answers,
}

impl AnswerValues<'_> {
    fn named(&self, name: &str) -> Option<&Question> {
        let questions = self.definition.questions();
        let exact = questions.iter().find(|question| question.name == name);
        exact
            .or_else(|| {
                questions
                    .iter()
                    .find(|question| question.name.eq_ignore_ascii_case(name))
            })
            .copied()
    }
}

impl Values for AnswerValues<'_> {
    fn value(&self, name: &str) -> Option<Value> {
        if let Some(question) = self.named(name) {
            let value = self.answers.get(&question.name)?;
            // A ranking that is not finished is no answer yet.
            let unfinished = matches!((&question.kind, value), (Kind::Ranking(_), Value::Rows(_)));
            return (!unfinished).then(|| value.clone());
        }
        let (_, comment) = self
            .answers
            .iter()
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .unzip();
        if let Some(comment) = comment {
            return Some(comment.clone());
        }
        // `matrix.row`; both may hold points themselves.
        name.match_indices('.').find_map(|(at, _)| {
            let question = self.named(name.get(..at)?)?;
            let row = name.get(at + 1..)?;
            match self.answers.get(&question.name)? {
                Value::Rows(rows) => rows
                    .iter()
                    .find(|(found, _)| found.eq_ignore_ascii_case(row))
                    .map(|(_, value)| value.clone()),
                _ => None,
            }
        })
    }

    fn is_ordered(&self, name: &str) -> bool {
        self.named(name)
            .is_some_and(|question| matches!(question.kind, Kind::Ranking(_)))
    }
}
