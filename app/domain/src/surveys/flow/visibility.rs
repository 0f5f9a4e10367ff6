//! What is shown, can be changed and must be answered.

use crate::surveys::letters::lowered;
use std::{borrow::Cow, collections::BTreeMap};

use super::{
    Situation,
    offers::{Offer, in_order, offers, seed_of},
    text::{displayed, piped},
    values::{Known, Names},
};
use crate::{
    language::Language,
    surveys::{
        answers::Answers,
        definition::{
            Choice, Choices, Computation, Element, Kind, Localised, Page, Question, Rules,
        },
        expression::{Expression, Values as _},
        value::Value,
    },
};

/// What is shown, given the answers so far, and what else follows from them.
#[derive(Debug, Clone, PartialEq)]
pub struct Visibility {
    elements: Vec<Standing>,
    pages: Vec<bool>,
    offers: BTreeMap<usize, Vec<Offer>>,
    calculated: BTreeMap<String, Option<Value>>,
    answers: Answers,
    seed: u64,
}

/// How one element stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Standing {
    shown: bool,
    enabled: bool,
    required: bool,
}

impl Visibility {
    /// Evaluates everything that is computed and every condition of the definition.
    ///
    /// A page or panel is shown when its own condition holds and something on it is shown.
    pub fn of(situation: Situation<'_>) -> Self {
        let names = Names::of(situation);
        let (calculated, answers) = compute(situation, &names);
        let known = Known {
            situation,
            names: &names,
            answers: &answers,
            calculated: &calculated,
            item: None,
        };
        let mut deciding = Deciding {
            offers: offers(&known),
            known,
            elements: vec![Standing::default(); situation.definition.elements],
        };
        let pages = situation.definition.pages.iter();
        let pages = pages.map(|page| deciding.page(page)).collect();
        let (elements, offers) = (deciding.elements, deciding.offers);
        Self {
            elements,
            pages,
            offers,
            calculated,
            answers,
            seed: situation.surroundings.seed(),
        }
    }

    fn standing(&self, position: usize) -> Standing {
        self.elements.get(position).copied().unwrap_or_default()
    }

    /// Whether the element at this position is shown.
    pub fn shows(&self, position: usize) -> bool {
        self.standing(position).shown
    }

    /// Whether what stands at this position can be changed.
    pub fn enables(&self, position: usize) -> bool {
        self.standing(position).enabled
    }

    /// Whether what stands at this position must be answered when it is shown.
    pub fn requires(&self, position: usize) -> bool {
        self.standing(position).required
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

    /// The pages in the order in which the respondent comes to them: triggers end or shorten the way.
    pub fn route(&self, situation: Situation<'_>) -> Vec<usize> {
        let names = Names::of(situation);
        let known = self.known(situation, &names);
        let mut route = Vec::new();
        let mut next = self.pages().next();
        while let Some(index) = next {
            route.push(index);
            next = self.page_after(index);
            let Some(page) = situation.definition.pages.get(index) else {
                break;
            };
            let answered = |question: &Question| self.answers.get(&question.name).is_some();
            let triggers = situation.definition.triggers_of(page, answered);
            for trigger in triggers.filter(|trigger| trigger.expression.is_true(&known)) {
                match trigger.goes_to {
                    None => return route,
                    // The way only goes on: back leads the respondent's own step. The last one leads.
                    Some(target) if target.page > index && self.shows(target.position) => {
                        next = Some(target.page)
                            .filter(|page| self.shows_page(*page))
                            .or(next);
                    }
                    Some(_) => {}
                }
            }
        }
        route
    }

    /// The shown questions of a page in order; none of a page that is not shown.
    pub fn questions<'a>(&self, page: &'a Page) -> Vec<&'a Question> {
        page.questions()
            .into_iter()
            .filter(|question| self.shows(question.position))
            .collect()
    }

    /// Whether a question offers the same as in another state.
    pub fn offers_as(&self, other: &Self, question: &Question) -> bool {
        self.offers.get(&question.position) == other.offers.get(&question.position)
    }

    /// What a question offers now, without its special choices, in the order in which it is shown.
    pub fn offers<'a>(&'a self, question: &'a Question, language: Language) -> Vec<Offer> {
        let Some(choices) = question.choices() else {
            return Vec::new();
        };
        let offers = self.offered(question, choices).into_owned();
        in_order(
            offers,
            choices.order,
            language,
            seed_of(self.seed, question),
        )
    }

    fn offered(&self, question: &Question, choices: &Choices) -> Cow<'_, [Offer]> {
        if let Some(offers) = self.offers.get(&question.position) {
            return Cow::Borrowed(offers);
        }
        let always = |choice: &Choice| Offer {
            choice: choice.clone(),
            enabled: true,
        };
        Cow::Owned(choices.items.iter().map(always).collect())
    }

    /// Whether a question offers a value now, its special choices included.
    pub(super) fn has_choice(&self, question: &Question, value: &Value) -> bool {
        let Some(choices) = question.choices() else {
            return false;
        };
        let special = value
            .as_text()
            .is_some_and(|key| choices.special().any(|(special, _)| special == key));
        special
            || match self.offers.get(&question.position) {
                Some(offers) => offers.iter().any(|offer| offer.choice.value == *value),
                None => choices.items.iter().any(|choice| choice.value == *value),
            }
    }

    /// The calculated values in the order of the definition; none where an expression gives nothing.
    pub fn calculated<'a>(
        &'a self,
        situation: Situation<'a>,
    ) -> impl Iterator<Item = (&'a str, Option<&'a Value>)> {
        situation.definition.calculated.iter().map(|value| {
            let found = self.calculated.get(&lowered(&value.name));
            (value.name.as_str(), found.and_then(Option::as_ref))
        })
    }

    /// The answers, those to computed questions being what they are computed to.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What expressions find here.
    pub(super) fn known<'a>(&'a self, situation: Situation<'a>, names: &'a Names<'a>) -> Known<'a> {
        Known {
            situation,
            names,
            answers: &self.answers,
            calculated: &self.calculated,
            item: None,
        }
    }

    /// A text with the answers that it asks for in braces.
    pub fn text(&self, text: &Localised, language: Language, situation: Situation<'_>) -> String {
        self.filled(text, language, situation, |words| words)
    }

    /// A text with markup, in which the answers that it asks for are only text.
    pub fn html(&self, text: &Localised, language: Language, situation: Situation<'_>) -> String {
        self.filled(text, language, situation, |words| {
            let words = words.replace('&', "&amp;").replace('<', "&lt;");
            words.replace('>', "&gt;").replace('"', "&quot;")
        })
    }

    fn filled(
        &self,
        text: &Localised,
        language: Language,
        situation: Situation<'_>,
        written: impl Fn(String) -> String,
    ) -> String {
        if !text.text(language).contains('{') {
            return text.text(language).to_owned();
        }
        let names = Names::of(situation);
        let known = self.known(situation, &names);
        piped(text, language, |name| {
            let name = name.trim();
            let value = if let Some(question) = names.find(name) {
                let value = self.answers.get(&question.name);
                value.map(|value| displayed(question, value, &self.answers, language))
            } else if let Some((question, item)) = known.item_of(name) {
                item.map(|item| displayed(question, item, &self.answers, language))
            } else {
                let is_known = self.calculated.contains_key(&lowered(name))
                    || name
                        .split_once(['.', '-'])
                        .is_some_and(|(start, _)| names.find(start).is_some());
                is_known.then_some(())?;
                known.value(name).map(Cow::into_owned)
            };
            Some(written(
                value.and_then(|value| value.as_field()).unwrap_or_default(),
            ))
        })
    }
}

/// Calculated values and computed answers, each after what it uses.
fn compute(
    situation: Situation<'_>,
    names: &Names<'_>,
) -> (BTreeMap<String, Option<Value>>, Answers) {
    let mut calculated = BTreeMap::new();
    let mut answers = situation.answers.clone();
    for value in &situation.definition.calculated {
        calculated.insert(lowered(&value.name), None);
    }
    for step in &situation.definition.order {
        let (name, expression, is_answer) = match step {
            Computation::Calculated(index) => match situation.definition.calculated.get(*index) {
                Some(value) => (lowered(&value.name), &value.expression, false),
                None => continue,
            },
            Computation::Question(position) => {
                match situation
                    .definition
                    .question_at(*position)
                    .map(|found| (&found.name, &found.kind))
                {
                    Some((name, Kind::Computed(expression))) => (name.clone(), expression, true),
                    _ => continue,
                }
            }
        };
        let value = expression.evaluate(&Known {
            situation,
            names,
            answers: &answers,
            calculated: &calculated,
            item: None,
        });
        // Infinity and no number can't be stored.
        let value =
            value.filter(|value| !matches!(value, Value::Number(number) if !number.is_finite()));
        if is_answer {
            answers.set(name, value.unwrap_or_else(|| Value::Text(String::new())));
        } else {
            // What is empty is equal to no value at all, which a calculated value is at first.
            calculated.insert(name, value.filter(|value| !value.is_empty()));
        }
    }
    (calculated, answers)
}

struct Deciding<'a> {
    known: Known<'a>,
    offers: BTreeMap<usize, Vec<Offer>>,
    elements: Vec<Standing>,
}

impl Deciding<'_> {
    fn page(&mut self, page: &Page) -> bool {
        let enabled = self.enabled(&page.rules);
        let any = self.decide(&page.elements, enabled);
        any && self.holds(page.rules.visible_if.as_ref(), true)
    }

    fn holds(&self, condition: Option<&Expression>, without: bool) -> bool {
        condition.map_or(without, |condition| condition.is_true(&self.known))
    }

    fn enabled(&self, rules: &Rules) -> bool {
        match &rules.enable_if {
            Some(condition) => !condition.is_false(&self.known),
            None => !rules.read_only,
        }
    }

    /// Notes how each element stands and says whether any is shown.
    fn decide(&mut self, elements: &[Element], within_enabled: bool) -> bool {
        let mut any = false;
        for element in elements {
            let standing = match element {
                Element::Question(question) => {
                    let offers_something = !question
                        .choices()
                        .is_some_and(|choices| choices.hidden_when_empty)
                        || self.offers_something(question);
                    Standing {
                        shown: offers_something
                            && self.holds(question.rules.visible_if.as_ref(), true),
                        ..self.of_rules(&question.rules, within_enabled)
                    }
                }
                Element::Note(note) => self.fixed(note.visible_if.as_ref()),
                Element::Picture(picture) => self.fixed(picture.visible_if.as_ref()),
                Element::Panel(panel) => {
                    let standing = self.of_rules(&panel.rules, within_enabled);
                    let inside = self.decide(&panel.elements, standing.enabled);
                    Standing {
                        shown: inside && self.holds(panel.rules.visible_if.as_ref(), true),
                        ..standing
                    }
                }
            };
            if let Element::Panel(panel) = element
                && !standing.shown
            {
                self.hide(&panel.elements);
            }
            if let Some(slot) = self.elements.get_mut(element.position()) {
                *slot = standing;
            }
            any |= standing.shown;
        }
        any
    }

    fn of_rules(&self, rules: &Rules, within_enabled: bool) -> Standing {
        Standing {
            shown: false,
            enabled: within_enabled && self.enabled(rules),
            required: self.holds(rules.required_if.as_ref(), rules.required),
        }
    }

    fn fixed(&self, condition: Option<&Expression>) -> Standing {
        Standing {
            shown: self.holds(condition, true),
            enabled: true,
            required: false,
        }
    }

    fn offers_something(&self, question: &Question) -> bool {
        match self.offers.get(&question.position) {
            Some(offers) => {
                // Of carried choices the special ones count too, as in the reference implementation.
                let special = question.choices().is_some_and(|choices| {
                    choices.from.is_some() && choices.special().next().is_some()
                });
                special || !offers.is_empty()
            }
            None => question
                .choices()
                .is_none_or(|choices| !choices.items.is_empty()),
        }
    }

    /// What stands in something hidden is hidden.
    fn hide(&mut self, elements: &[Element]) {
        for element in elements {
            if let Some(slot) = self.elements.get_mut(element.position()) {
                slot.shown = false;
            }
            if let Element::Panel(panel) = element {
                self.hide(&panel.elements);
            }
        }
    }
}
