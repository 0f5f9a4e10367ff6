//! Gathering what becomes of each question while a questionnaire is converted.

use std::collections::BTreeMap;

use folkmoot_domain::surveys::{
    definition::Problem,
    exchange::{Format, Item, ItemKind, LossReport, Outcome, Reason},
};

/// Why a source could not be converted at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused(pub Reason);

impl Refused {
    /// A refusal without values for its sentence.
    pub fn new(message: &'static str) -> Self {
        Self(Reason::new(message))
    }

    /// The same refusal with one more value for its sentence.
    #[must_use]
    pub fn with(self, name: &'static str, value: impl ToString) -> Self {
        Self(self.0.with(name, value))
    }
}

/// The reason that a problem of a definition is.
pub(super) fn reason_of(problem: &Problem) -> Reason {
    Reason {
        message: problem.message.clone(),
        arguments: problem.arguments.clone(),
    }
}

/// The items of a report, in the order they were met; the questionnaire as a whole comes first.
#[derive(Debug, Clone)]
pub(super) struct Losses {
    items: Vec<Item>,
    /// Which item a name of the result stands for.
    produced: BTreeMap<String, usize>,
}

impl Losses {
    /// The item of the questionnaire as a whole.
    pub(super) const SURVEY: usize = 0;

    pub(super) fn new() -> Self {
        Self {
            items: vec![Item {
                name: String::new(),
                place: String::new(),
                kind: ItemKind::Survey,
                outcome: Outcome::Kept,
                reasons: Vec::new(),
            }],
            produced: BTreeMap::new(),
        }
    }

    /// A new item, kept so far.
    pub(super) fn item(
        &mut self,
        kind: ItemKind,
        name: impl Into<String>,
        place: impl Into<String>,
    ) -> usize {
        self.items.push(Item {
            name: name.into(),
            place: place.into(),
            kind,
            outcome: Outcome::Kept,
            reasons: Vec::new(),
        });
        self.items.len() - 1
    }

    /// Notes under which name the item goes on.
    pub(super) fn becomes(&mut self, item: usize, name: &str) {
        self.produced.insert(name.to_owned(), item);
    }

    /// The item that goes on under this name.
    pub(super) fn produced(&self, name: &str) -> Option<usize> {
        self.produced.get(name).copied()
    }

    pub(super) fn changed(&mut self, item: usize, reason: Reason) {
        self.add(item, Outcome::Changed, reason);
    }

    pub(super) fn dropped(&mut self, item: usize, reason: Reason) {
        self.add(item, Outcome::Dropped, reason);
    }

    /// Something to know about an item that is no loss.
    pub(super) fn remark(&mut self, item: usize, reason: Reason) {
        self.add(item, Outcome::Kept, reason);
    }

    fn add(&mut self, item: usize, outcome: Outcome, reason: Reason) {
        let Some(item) = self.items.get_mut(item) else {
            return;
        };
        item.outcome = item.outcome.max(outcome);
        if !item.reasons.contains(&reason) {
            item.reasons.push(reason);
        }
    }

    /// The report; the questionnaire as a whole is left out when there is nothing to say about it.
    pub(super) fn report(self, from: Format, to: Format) -> LossReport {
        let mut items = self.items;
        if items.first().is_some_and(|first| first.reasons.is_empty()) {
            items.remove(0);
        }
        LossReport { from, to, items }
    }
}
