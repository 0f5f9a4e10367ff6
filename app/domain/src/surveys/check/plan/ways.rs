//! How triggers lead through the pages: under which answers somebody comes to a page.

use crate::surveys::{
    definition::{Definition, Element, Page, Rules, Target, Trigger},
    expression::{Expression, Operator},
};

use super::{computed::Computed, names::Names};

/// Most parts of a condition under which a page is come to; a longer one is not followed.
const MOST_PARTS: usize = 400;

/// What triggers do to the way.
#[derive(Default)]
pub(in super::super) struct Ways {
    /// When a page is not passed over, by page; none where nothing leads past it.
    pub reached: Vec<Option<Expression>>,
    /// When a trigger leads to the page past others, by page.
    pub skipped_to: Vec<Option<Expression>>,
    /// The pages on which each trigger acts.
    pub acting: Vec<Vec<usize>>,
    /// Whether every trigger is followed.
    pub followed: bool,
}

/// What one trigger does on a page, and when.
struct Jump {
    when: Expression,
    /// None ends the way.
    to: Option<usize>,
}

struct Reader<'a> {
    definition: &'a Definition,
    names: &'a Names,
    computed: &'a Computed,
    /// The page of each question.
    pages: Vec<usize>,
}

impl Ways {
    pub(super) fn of(definition: &Definition, names: &Names, computed: &Computed) -> Self {
        let count = definition.pages.len();
        let mut ways = Self {
            reached: vec![None; count],
            skipped_to: vec![None; count],
            acting: definition
                .triggers
                .iter()
                .map(|trigger| acting(definition, trigger))
                .collect(),
            followed: true,
        };
        let reader = Reader {
            definition,
            names,
            computed,
            pages: definition
                .pages
                .iter()
                .enumerate()
                .flat_map(|(index, page)| page.questions().into_iter().map(move |_| index))
                .collect(),
        };
        for (index, page) in definition.pages.iter().enumerate() {
            let here: Vec<&Trigger> = definition
                .triggers
                .iter()
                .zip(&ways.acting)
                .filter(|(_, pages)| pages.contains(&index))
                .map(|(trigger, _)| trigger)
                .collect();
            if !here.is_empty() {
                ways.lead(&reader, index, page, &here);
            }
        }
        ways
    }

    fn lead(&mut self, reader: &Reader<'_>, index: usize, page: &Page, here: &[&Trigger]) {
        let mut jumps = Vec::new();
        for trigger in here {
            match reader.jump(index, trigger) {
                Ok(jump) => jumps.extend(jump),
                Err(()) => self.followed = false,
            }
        }
        let Ok(context) = reader.context(index, page) else {
            self.followed &= jumps.is_empty();
            return;
        };
        let context = both(context, self.reached.get(index).cloned().flatten());
        let mut later: Option<Expression> = None;
        let mut ends = None;
        let mut skips = Vec::new();
        // The last one leads: each only where none of those after it does.
        for jump in jumps.into_iter().rev() {
            match jump.to {
                None => ends = Some(either(ends, jump.when)),
                Some(to) => {
                    let alone = later.clone().map(Expression::negated);
                    later = Some(either(later, jump.when.clone()));
                    skips.push((to, both(Some(jump.when), alone)));
                }
            }
        }
        for passed in index + 1..self.reached.len() {
            let over = skips.iter().filter(|(to, _)| *to > passed);
            let over = over.filter_map(|(_, when)| when.clone());
            if let Some(leaves) = over.fold(ends.clone(), |ends, over| Some(either(ends, over))) {
                let leaves = both(context.clone(), Some(leaves)).map(Expression::negated);
                self.note(true, passed, leaves);
            }
        }
        for (to, when) in skips {
            if to > index + 1 {
                self.note(false, to, both(context.clone(), when));
            }
        }
    }

    fn note(&mut self, reached: bool, page: usize, condition: Option<Expression>) {
        let (list, joined) = if reached {
            (&mut self.reached, Operator::And)
        } else {
            (&mut self.skipped_to, Operator::Or)
        };
        let (Some(slot), Some(condition)) = (list.get_mut(page), condition) else {
            return;
        };
        let whole = match slot.take() {
            Some(before) => before.joined(joined, condition),
            None => condition,
        };
        if whole.size() <= MOST_PARTS {
            *slot = Some(whole);
        } else {
            self.followed = false;
        }
    }
}

/// The pages on which the trigger acts when they are left.
fn acting(definition: &Definition, trigger: &Trigger) -> Vec<usize> {
    let acts = |page: &Page| {
        let mut found = definition.triggers_of(page, |_| true);
        found.any(|found| std::ptr::eq(found, trigger))
    };
    let pages = definition.pages.iter().enumerate();
    pages
        .filter(|(_, page)| acts(page))
        .map(|(index, _)| index)
        .collect()
}

impl Reader<'_> {
    /// What a trigger does when the page is left; an error where that can't be followed.
    fn jump(&self, index: usize, trigger: &Trigger) -> Result<Option<Jump>, ()> {
        let to = match trigger.goes_to {
            // The way only goes on.
            Some(target) if target.page <= index => return Ok(None),
            other => other,
        };
        let mut when = self.followed(&trigger.expression, index).ok_or(())?;
        if let Some(target) = to {
            for condition in self.conditions_of(target) {
                let condition = self.followed(condition, index).ok_or(())?;
                when = when.joined(Operator::And, condition);
            }
        }
        Ok(Some(Jump {
            when,
            to: to.map(|target| target.page),
        }))
    }

    /// The condition in terms of answers given up to this page; none where it is about others.
    fn followed(&self, condition: &Expression, page: usize) -> Option<Expression> {
        let filled = self.computed.filled(condition);
        let questions = self.definition.questions();
        let is_before = |name: &str| {
            let facet = self.names.facet(name, &questions);
            let page_of = |facet: super::Facet| self.pages.get(facet.question()).copied();
            facet.and_then(page_of).is_some_and(|of| of <= page)
        };
        let follows = filled.is_flag() && filled.variables().into_iter().all(is_before);
        follows.then(|| filled.into_owned())
    }

    /// When the page is shown, apart from what leads past it; an error where that can't be followed.
    fn context(&self, index: usize, page: &Page) -> Result<Option<Expression>, ()> {
        let shows = page.elements.iter().any(|element| match element {
            Element::Question(question) => {
                question.rules.visible_if.is_none()
                    && question
                        .choices()
                        .is_none_or(|choices| !choices.hidden_when_empty)
            }
            Element::Note(note) => note.visible_if.is_none(),
            Element::Picture(picture) => picture.visible_if.is_none(),
            Element::Panel(_) => false,
        });
        // Else it hangs on what stands on the page.
        if !shows {
            return Err(());
        }
        match &page.rules.visible_if {
            None => Ok(None),
            Some(condition) => self.followed(condition, index).map(Some).ok_or(()),
        }
    }

    /// The conditions under which the element that a trigger leads to is shown.
    fn conditions_of(&self, target: Target) -> Vec<&Expression> {
        fn inside<'a>(elements: &'a [Element], position: usize) -> Option<Vec<&'a Expression>> {
            elements.iter().find_map(|element| {
                let own = |rules: &'a Rules| rules.visible_if.iter().collect::<Vec<_>>();
                let (own, inner) = match element {
                    Element::Question(question) => (own(&question.rules), None),
                    Element::Panel(panel) => (own(&panel.rules), inside(&panel.elements, position)),
                    Element::Note(note) => (note.visible_if.iter().collect(), None),
                    Element::Picture(picture) => (picture.visible_if.iter().collect(), None),
                };
                match inner {
                    Some(inner) => Some(own.into_iter().chain(inner).collect()),
                    None => (element.position() == position).then_some(own),
                }
            })
        }
        let Some(page) = self.definition.pages.get(target.page) else {
            return Vec::new();
        };
        let inner = inside(&page.elements, target.position).unwrap_or_default();
        page.rules.visible_if.iter().chain(inner).collect()
    }
}

fn both(one: Option<Expression>, other: Option<Expression>) -> Option<Expression> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.joined(Operator::And, other)),
        (one, other) => one.or(other),
    }
}

fn either(one: Option<Expression>, other: Expression) -> Expression {
    match one {
        Some(one) => one.joined(Operator::Or, other),
        None => other,
    }
}
