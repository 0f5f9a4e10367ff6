//! Laying a definition out.

use std::{borrow::Cow, collections::BTreeSet};

use super::{
    Asked, Condition, Item, Offers, Plan, Role, Ways, What, computed::Computed, names::Names,
    offers,
};
use crate::surveys::{
    definition::{Definition, Element, Kind, Page, Question, Rules},
    expression::Expression,
};

/// What is needed while a definition is laid out.
struct Sources<'a> {
    names: Names,
    computed: Computed,
    questions: Vec<&'a Question>,
}

impl<'a> Plan<'a> {
    pub(in super::super) fn of(definition: &'a Definition) -> Self {
        let plan = Self::laid_out(definition, true);
        let is_in_a_circle = plan.questions.iter().any(|asked| asked.entangled);
        let follows_something = !definition.triggers.is_empty()
            || plan.questions.iter().any(|asked| asked.offers.is_some());
        if is_in_a_circle && follows_something {
            // A circle shall be one of conditions alone.
            return Self::laid_out(definition, false);
        }
        plan
    }

    fn laid_out(definition: &'a Definition, follows: bool) -> Self {
        let sources = Sources {
            names: Names::of(definition),
            computed: Computed::of(definition),
            questions: definition.questions(),
        };
        let mut ways = Ways::of(definition, &sources.names, &sources.computed);
        if !follows && !definition.triggers.is_empty() {
            ways.reached = Vec::new();
            ways.skipped_to = Vec::new();
            ways.followed = false;
        }
        let calculated = definition
            .calculated
            .iter()
            .map(|value| sources.computed.filled(&value.expression).into_owned())
            .collect();
        let mut plan = Self {
            definition,
            items: Vec::new(),
            conditions: Vec::new(),
            questions: Vec::new(),
            variables: std::collections::BTreeMap::new(),
            ways,
            calculated,
            computed: std::collections::BTreeMap::new(),
            triggers: definition
                .triggers
                .iter()
                .map(|trigger| sources.computed.filled(&trigger.expression).into_owned())
                .collect(),
            follows,
            is_closed_somewhere: false,
            order: Vec::new(),
        };
        for (index, page) in definition.pages.iter().enumerate() {
            plan.page(index, page, &sources);
        }
        plan.resolve_values(&sources);
        plan.depend();
        plan.sort();
        plan
    }

    fn page(&mut self, index: usize, page: &'a Page, sources: &Sources<'a>) {
        let path = format!("pages[{index}]");
        self.is_closed_somewhere |= is_closed(&page.rules);
        let reached = self.ways.reached.get(index).cloned().flatten();
        let within: Vec<usize> = reached
            .map(|reached| self.add(Role::Reached, "", None, Cow::Owned(reached), sources))
            .into_iter()
            .collect();
        let own = self.written(
            Role::Shown,
            "visibleIf",
            page.rules.visible_if.as_ref(),
            sources,
        );
        self.rules(&page.rules, sources);
        let inner = joined(&within, own);
        self.items.push(Item {
            path: path.clone(),
            name: &page.name,
            page: index,
            what: What::Page(page),
            own,
            within,
        });
        self.elements(&page.elements, &path, index, &inner, sources);
    }

    fn elements(
        &mut self,
        elements: &'a [Element],
        parent: &str,
        page: usize,
        within: &[usize],
        sources: &Sources<'a>,
    ) {
        for (index, element) in elements.iter().enumerate() {
            let path = format!("{parent}.elements[{index}]");
            let (name, condition, what) = match element {
                Element::Question(question) => (
                    &question.name,
                    &question.rules.visible_if,
                    What::Question(self.questions.len()),
                ),
                Element::Panel(panel) => (&panel.name, &panel.rules.visible_if, What::Panel(panel)),
                Element::Note(note) => (&note.name, &note.visible_if, What::Note(note)),
                Element::Picture(picture) => {
                    (&picture.name, &picture.visible_if, What::Picture(picture))
                }
            };
            let own = self.written(Role::Shown, "visibleIf", condition.as_ref(), sources);
            let inner = joined(within, own);
            if let Element::Question(question) = element {
                self.rules(&question.rules, sources);
                let offers = self.offers(question, sources);
                self.questions.push(Asked {
                    question,
                    item: self.items.len(),
                    page,
                    required: is_always_required(question),
                    context: inner.clone(),
                    offers,
                    depends_on: BTreeSet::new(),
                    entangled: false,
                    rank: 0,
                    latest: 0,
                });
            }
            if let Element::Panel(panel) = element {
                self.rules(&panel.rules, sources);
            }
            self.items.push(Item {
                path: path.clone(),
                name,
                page,
                what,
                own,
                within: within.to_vec(),
            });
            if let Element::Panel(panel) = element {
                self.is_closed_somewhere |= is_closed(&panel.rules);
                self.elements(&panel.elements, &path, page, &inner, sources);
            }
        }
    }

    /// What is written at an element beside `visibleIf`; the element is the next of the items.
    fn rules(&mut self, rules: &'a Rules, sources: &Sources<'a>) {
        self.written(
            Role::Required,
            "requiredIf",
            rules.required_if.as_ref(),
            sources,
        );
        self.written(Role::Enabled, "enableIf", rules.enable_if.as_ref(), sources);
    }

    fn offers(&mut self, question: &'a Question, sources: &Sources<'a>) -> Option<Offers> {
        let choices = question.choices().filter(|choices| choices.is_dynamic())?;
        let from = match &choices.from {
            Some(carry) => Some((sources.names.question(&carry.question)?, carry.mode)),
            None => None,
        };
        let items = self.definition.choice_items(question);
        let mut offered: Vec<_> = items
            .iter()
            .map(|choice| (choice.value.clone(), Vec::new()))
            .collect();
        let Some(conditions) = offers::of_choices(self.definition, question, choices) else {
            // Too many: one for all, about a choice that nobody knows.
            for (role, name, condition) in [
                (Role::Offered(0), "choicesVisibleIf", &choices.visible_if),
                (Role::Selectable(0), "choicesEnableIf", &choices.enable_if),
            ] {
                self.written(role, name, condition.as_ref(), sources);
            }
            return None;
        };
        for condition in conditions {
            let role = if condition.offers {
                Role::Offered(condition.choice)
            } else {
                Role::Selectable(condition.choice)
            };
            let judged = sources.computed.filled(&condition.judged).into_owned();
            let written = Some(condition.written);
            let index = self.add(
                role,
                &condition.property,
                written,
                Cow::Owned(judged),
                sources,
            );
            if let (Role::Offered(choice), Some(slot)) = (role, offered.get_mut(condition.choice)) {
                debug_assert_eq!(choice, condition.choice);
                slot.1.push(index);
            }
        }
        self.follows.then_some(Offers {
            from,
            items: offered,
            hides: choices.hidden_when_empty,
        })
    }

    fn written(
        &mut self,
        role: Role,
        property: &str,
        written: Option<&'a Expression>,
        sources: &Sources<'a>,
    ) -> Option<usize> {
        let judged = sources.computed.filled(written?);
        Some(self.add(role, property, written, judged, sources))
    }

    /// A condition of the element that is laid out next.
    fn add(
        &mut self,
        role: Role,
        property: &str,
        written: Option<&'a Expression>,
        expression: Cow<'a, Expression>,
        sources: &Sources<'a>,
    ) -> usize {
        let mut questions = BTreeSet::new();
        for name in expression.variables() {
            if let Some(facet) = sources.names.facet(name, &sources.questions) {
                questions.insert(facet.question());
                self.variables.insert(name.to_owned(), facet);
            }
        }
        let is_choice = matches!(role, Role::Offered(_) | Role::Selectable(_));
        let is_unknown = |name: &&str| {
            let own = ["item", "choice", "self"];
            let is_own = is_choice && own.iter().any(|own| own.eq_ignore_ascii_case(name.trim()));
            !is_own
                && sources.names.facet(name, &sources.questions).is_none()
                && !sources.names.may_be(name, self.definition)
        };
        let unknown = written
            .into_iter()
            .flat_map(Expression::variables)
            .filter(is_unknown)
            .collect();
        self.conditions.push(Condition {
            item: self.items.len(),
            role,
            property: property.to_owned(),
            written,
            expression,
            questions,
            unknown,
        });
        self.conditions.len() - 1
    }

    /// The names in what is computed and in triggers.
    fn resolve_values(&mut self, sources: &Sources<'a>) {
        for (index, asked) in self.questions.iter().enumerate() {
            if let Kind::Computed(expression) = &asked.question.kind {
                let filled = sources.computed.filled(expression).into_owned();
                self.computed.insert(index, filled);
            }
        }
        let mut found = Vec::new();
        for expression in self.expressions() {
            for name in expression.variables() {
                if let Some(facet) = sources.names.facet(name, &sources.questions) {
                    found.push((name.to_owned(), facet));
                }
            }
        }
        self.variables.extend(found);
    }

    /// Which questions each depends on.
    fn depend(&mut self) {
        for asked in &mut self.questions {
            let offers = asked.offers.iter();
            let offered = offers.clone().flat_map(|offers| &offers.items);
            let conditions = offered.flat_map(|(_, conditions)| conditions);
            asked.depends_on = asked
                .context
                .iter()
                .chain(conditions)
                .filter_map(|condition| self.conditions.get(*condition))
                .flat_map(|condition| condition.questions.iter().copied())
                .chain(offers.filter_map(|offers| offers.from.map(|(source, _)| source)))
                .collect();
        }
    }
}

impl Plan<'_> {
    /// Every expression whose value may be asked for.
    pub(in super::super) fn expressions(&self) -> impl Iterator<Item = &Expression> {
        let conditions = self.conditions.iter();
        let conditions = conditions.map(|condition| &*condition.expression);
        let skips = self.ways.skipped_to.iter().flatten();
        let values = self.calculated.iter().chain(&self.triggers);
        conditions
            .chain(skips)
            .chain(values)
            .chain(self.computed.values())
    }

    /// The questions that an expression asks about.
    pub(in super::super) fn asked_by(&self, expression: &Expression) -> BTreeSet<usize> {
        let names = expression.variables().into_iter();
        names
            .filter_map(|name| self.variables.get(name))
            .map(super::Facet::question)
            .collect()
    }
}

fn is_closed(rules: &Rules) -> bool {
    rules.read_only || rules.enable_if.is_some()
}

/// Whether the question must be answered whenever it is shown, as far as that depends on nothing else.
fn is_always_required(question: &Question) -> bool {
    let rules = &question.rules;
    let free = rules.required_if.is_none() && rules.enable_if.is_none() && !rules.read_only;
    free && (rules.required || matches!(question.kind, Kind::Matrix { all_rows: true, .. }))
}

fn joined(within: &[usize], own: Option<usize>) -> Vec<usize> {
    within.iter().copied().chain(own).collect()
}
