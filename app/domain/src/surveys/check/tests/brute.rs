//! The checker beside brute force over all answers of small questionnaires.

use std::borrow::Cow;

use proptest::prelude::*;

use super::*;
use crate::surveys::{
    Answers, Value,
    definition::{Element, Kind, Question},
    flow::{Situation, check_question},
};

/// What a question may be answered with, written down here once more and in full.
fn all_values(kind: &Kind) -> Vec<Value> {
    let text = |text: &str| Value::Text(text.to_owned());
    match kind {
        Kind::Single(_) => vec![text("x"), text("y"), text("other")],
        Kind::Multiple(..) => {
            let items = [text("x"), text("y"), text("z")];
            let mut sets: Vec<Value> = (1..8)
                .map(|mask| {
                    let chosen = (0..3).filter(|bit| mask >> bit & 1 == 1);
                    Value::List(chosen.map(|bit: usize| items[bit].clone()).collect())
                })
                .collect();
            sets.push(Value::List(vec![text("none")]));
            sets
        }
        Kind::Boolean { .. } => vec![Value::Bool(true), Value::Bool(false)],
        Kind::Text(_) => [-1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 9.0]
            .map(Value::Number)
            .to_vec(),
        _ => [
            "x", "y", "xy", "z", "w", "other", "none", "true", "0", "1", "2", "3",
        ]
        .map(text)
        .to_vec(),
    }
}

fn element(kind: usize, name: &str) -> Json {
    match kind {
        0 => {
            json!({"type": "radiogroup", "choices": ["x", "y"], "showOtherItem": true, "name": name})
        }
        1 => {
            json!({"type": "checkbox", "choices": ["x", "y", "z"], "showNoneItem": true, "maxSelectedChoices": 2, "name": name})
        }
        2 => json!({"type": "boolean", "name": name}),
        3 => json!({"type": "text", "inputType": "number", "min": 0, "max": 3, "name": name}),
        _ => json!({"type": "comment", "name": name}),
    }
}

fn clause() -> impl Strategy<Value = String> {
    let variable = prop::sample::select(vec!["{q0}", "{q1}", "{q2}", "{q3}"]);
    let rest = prop::sample::select(vec![
        "= 'x'",
        "<> 'y'",
        "= 'other'",
        "notempty",
        "empty",
        "contains 'x'",
        "notcontains 'y'",
        "anyof ['x', 'z']",
        "allof ['x', 'y']",
        "noneof ['y']",
        "= ['x']",
        "= true",
        "> 1",
        "< 2",
        ">= 3",
        "= 0",
        "+ 1 > 3",
        "= 'w'",
        "= 'none'",
    ]);
    prop_oneof![
        8 => (variable.clone(), rest).prop_map(|(variable, rest)| format!("{variable} {rest}")),
        1 => variable.clone().prop_map(|variable| format!("!{variable}")),
        1 => variable.clone().prop_map(|variable| format!("count({variable}) > 1")),
        1 => (variable.clone(), variable).prop_map(|(one, other)| format!("{one} = {other}")),
    ]
}

fn condition() -> impl Strategy<Value = String> {
    clause().prop_recursive(2, 6, 2, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) and ({b})")),
            (inner.clone(), inner).prop_map(|(a, b)| format!("({a}) or ({b})")),
        ]
    })
}

/// Keeps only the variables of questions before the element.
fn backwards(condition: &str, before: usize) -> Option<String> {
    let later = (before..4).any(|later| condition.contains(&format!("q{later}")));
    (!later).then(|| condition.to_owned())
}

#[derive(Debug, Clone)]
struct Given {
    kinds: [usize; 4],
    required: [bool; 4],
    conditions: Vec<Option<String>>,
    /// After how many questions the second page begins, and its condition.
    split: usize,
    page: Option<String>,
}

fn given() -> impl Strategy<Value = Given> {
    (
        prop::array::uniform4(0_usize..5),
        prop::array::uniform4(any::<bool>()),
        prop::collection::vec(prop::option::weighted(0.8, condition()), 4),
        1_usize..4,
        prop::option::of(condition()),
    )
        .prop_map(|(kinds, required, conditions, split, page)| Given {
            kinds,
            required,
            conditions,
            split,
            page,
        })
}

impl Given {
    fn pages(&self) -> Json {
        let mut elements: Vec<Json> = (0..4)
            .map(|index| {
                let mut element = element(self.kinds[index], &format!("q{index}"));
                element["title"] = json!(format!("Question {index}"));
                element["isRequired"] = json!(self.required[index]);
                let condition = self.conditions[index]
                    .as_deref()
                    .and_then(|text| backwards(text, index));
                if let Some(condition) = condition {
                    element["visibleIf"] = json!(condition);
                }
                element
            })
            .collect();
        let second = elements.split_off(self.split);
        let mut pages = json!([
            {"name": "one", "elements": elements},
            {"name": "two", "elements": second},
        ]);
        if let Some(condition) = self.page.as_deref().and_then(|c| backwards(c, self.split)) {
            pages[1]["visibleIf"] = json!(condition);
        }
        pages
    }
}

/// For each condition by its path: whether it was seen to hold and to fail where it matters.
fn by_brute_force(definition: &Definition) -> std::collections::BTreeMap<String, (bool, bool)> {
    let questions = definition.questions();
    let mut seen = std::collections::BTreeMap::new();
    let mut states: Vec<Answers> = vec![Answers::default()];
    for question in &questions {
        let mut more = Vec::new();
        for state in &states {
            more.push(state.clone());
            for value in all_values(&question.kind) {
                let mut state = state.clone();
                state.set(question.name.clone(), value.clone());
                if question.choices().is_some_and(|c| c.other.is_some())
                    && value == Value::from("other")
                {
                    state.set(question.comment_name(), Value::from("words"));
                }
                if check_question(
                    Situation::timeless(definition, &state),
                    &Visibility::of(Situation::timeless(definition, &state)),
                    question,
                )
                .is_none()
                {
                    more.push(state);
                }
            }
        }
        // Only what a respondent can have come to: nothing is answered that is not shown.
        more.retain(|state| {
            let visibility = Visibility::of(Situation::timeless(definition, state));
            let page = definition
                .pages
                .iter()
                .position(|page| page.questions().iter().any(|q| q.name == question.name))
                .unwrap();
            state.get(&question.name).is_none()
                || (visibility.shows_page(page) && visibility.shows(question.position))
        });
        states = more;
    }
    for state in &states {
        let visibility = Visibility::of(Situation::timeless(definition, state));
        for (index, page) in definition.pages.iter().enumerate() {
            // The pages before were left with everything answered that is required there.
            let passed = definition.pages[..index]
                .iter()
                .enumerate()
                .all(|(before, page)| {
                    !visibility.shows_page(before)
                        || visibility.questions(page).iter().all(|question| {
                            check_question(
                                Situation::timeless(definition, state),
                                &visibility,
                                question,
                            )
                            .is_none()
                        })
                });
            if !passed {
                continue;
            }
            let holds = |condition: &crate::surveys::expression::Expression| {
                condition.is_true(&Plain(definition, state))
            };
            let mut note = |path: String, holds: bool| {
                let entry: &mut (bool, bool) = seen.entry(path).or_default();
                entry.0 |= holds;
                entry.1 |= !holds;
            };
            let open = page.rules.visible_if.as_ref().is_none_or(holds);
            if page.rules.visible_if.is_some() {
                note(format!("pages[{index}].visibleIf"), open);
            }
            for (place, element) in page.elements.iter().enumerate().filter(|_| open) {
                let Element::Question(question) = element else {
                    continue;
                };
                if let Some(condition) = &question.rules.visible_if {
                    note(
                        format!("pages[{index}].elements[{place}].visibleIf"),
                        holds(condition),
                    );
                }
            }
        }
    }
    seen
}

struct Plain<'a>(&'a Definition, &'a Answers);

impl crate::surveys::expression::Values for Plain<'_> {
    fn value(&self, name: &str) -> Option<Cow<'_, Value>> {
        let nothing = || self.0.question(name).and_then(Question::unanswered);
        self.1.get(name).or_else(nothing).map(Cow::Borrowed)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn the_checker_finds_what_brute_force_finds(given in given()) {
        let pages = given.pages();
        let definition = definition(pages.clone());
        let seen = by_brute_force(&definition);
        let report = check(&definition, &BTreeSet::new(), &Limits::default());
        let codes = |path: &str| -> Vec<&str> {
            report
                .findings
                .iter()
                .filter(|finding| finding.path == path)
                .map(Finding::code)
                .collect()
        };
        for (path, (holding, failing)) in seen {
            let codes = codes(&path);
            let never = codes.iter().any(|code| code.starts_with("condition-never"));
            let always = codes.iter().any(|code| {
                code.starts_with("condition-always") || *code == "condition-repeated"
            });
            if codes.iter().any(|code| code.starts_with("not-decided")) {
                // Nothing was claimed.
                prop_assert!(!never && !always, "{path} of {pages:#}");
                continue;
            }
            prop_assert_eq!(never, !holding && failing, "never at {} of {:#}: {:?}", path, pages, codes);
            prop_assert_eq!(always, holding && !failing, "always at {} of {:#}: {:?}", path, pages, codes);
        }
    }
}

/// What the second page's rules and the triggers are made of.
#[derive(Debug, Clone)]
struct Ruled {
    given: Given,
    rule: &'static str,
    condition: String,
    trigger: Option<(String, bool)>,
    calculated: String,
}

fn ruled() -> impl Strategy<Value = Ruled> {
    (
        given(),
        prop::sample::select(vec!["requiredIf", "enableIf", "choicesVisibleIf"]),
        condition(),
        prop::option::of((condition(), any::<bool>())),
        clause(),
    )
        .prop_map(|(given, rule, condition, trigger, calculated)| Ruled {
            given,
            rule,
            condition,
            trigger,
            calculated,
        })
}

impl Ruled {
    /// The four questions on two pages, then a page of one question with a rule, and a last one.
    fn document(&self) -> Json {
        let mut pages = self.given.pages();
        let mut asked =
            json!({"type": "radiogroup", "name": "last", "title": "Last", "choices": ["x", "y"]});
        asked[self.rule] = json!(self.condition.replace("{q3}", "{value}"));
        if let Some(pages) = pages.as_array_mut() {
            pages.push(json!({"name": "three", "elements": [asked]}));
            pages.push(json!({"name": "four", "elements": [{"type": "boolean", "name": "end", "title": "End"}]}));
        }
        let mut document = json!({"title": "Survey", "pages": pages, "calculatedValues": [
            {"name": "value", "expression": format!("iif({}, 'x', 'y')", self.calculated)},
        ]});
        if let Some((condition, skips)) = &self.trigger {
            document["triggers"] = json!([if *skips {
                json!({"type": "skip", "expression": condition, "gotoName": "end"})
            } else {
                json!({"type": "complete", "expression": condition})
            }]);
        }
        document
    }
}

/// Every state that a respondent can have come to who answers page by page.
///
/// None when they are too many for a test.
fn states(definition: &Definition) -> Option<Vec<Answers>> {
    let mut states: Vec<Answers> = vec![Answers::default()];
    for (index, page) in definition.pages.iter().enumerate() {
        for question in page.questions() {
            let mut more = Vec::new();
            for state in &states {
                more.push(state.clone());
                let visibility = Visibility::of(Situation::timeless(definition, state));
                let route = visibility.route(Situation::timeless(definition, state));
                if !route.contains(&index) || !visibility.shows(question.position) {
                    continue;
                }
                for value in all_values(&question.kind) {
                    let mut state = state.clone();
                    let is_other = value == Value::from("other");
                    state.set(question.name.clone(), value);
                    if is_other && question.has_other() {
                        state.set(question.comment_name(), Value::from("words"));
                    }
                    let situation = Situation::timeless(definition, &state);
                    if check_question(situation, &Visibility::of(situation), question).is_none() {
                        more.push(state);
                    }
                }
            }
            states = more;
            if states.len() > 1_200 {
                return None;
            }
        }
        // Nobody leaves the page with something wrong on it.
        states.retain(|state| {
            let situation = Situation::timeless(definition, state);
            let visibility = Visibility::of(situation);
            !visibility.route(situation).contains(&index)
                || visibility
                    .questions(page)
                    .iter()
                    .all(|question| check_question(situation, &visibility, question).is_none())
        });
    }
    Some(states)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    /// What is called never or always is so in every state that the form lets anybody come to.
    #[test]
    fn what_is_said_of_rules_values_and_triggers_is_so(ruled in ruled()) {
        let document = ruled.document();
        let reading = read(&document.to_string());
        let Some(definition) = reading.definition else {
            return Ok(());
        };
        let Some(states) = states(&definition) else {
            return Ok(());
        };
        let report = check(&definition, &BTreeSet::new(), &Limits::default());
        let says = |code: &str, path: &str| {
            report.findings.iter().any(|finding| finding.code() == code && finding.path.starts_with(path))
        };
        let last = definition.question("last").unwrap();
        let page = definition.pages.len() - 2;
        let (mut required, mut enabled, mut values, mut offered) = (BTreeSet::new(), BTreeSet::new(), Vec::new(), BTreeSet::new());
        let mut reached = BTreeSet::new();
        for state in states {
            let situation = Situation::timeless(&definition, &state);
            let visibility = Visibility::of(situation);
            let route = visibility.route(situation);
            reached.extend(route.iter().copied());
            for (_, value) in visibility.calculated(situation) {
                if !values.contains(&value.cloned()) {
                    values.push(value.cloned());
                }
            }
            if route.contains(&page) {
                required.insert(visibility.requires(last.position));
                enabled.insert(visibility.enables(last.position));
                offered.extend(visibility.offers(last, crate::language::Language::English).into_iter().map(|offer| offer.choice.key()));
            }
        }
        let place = format!("pages[{page}].elements[0]");
        prop_assert!(!says("required-never", &place) || !required.contains(&true), "{:#}", document);
        prop_assert!(!says("required-always", &place) || !required.contains(&false), "{:#}", document);
        prop_assert!(!says("enabled-never", &place) || !enabled.contains(&true), "{:#}", document);
        prop_assert!(!says("enabled-always", &place) || !enabled.contains(&false), "{:#}", document);
        prop_assert!(!says("choices-never", &place) || offered.is_empty(), "{:#}", document);
        prop_assert!(!says("choice-never", &place) || offered.len() < 2, "{:#}", document);
        prop_assert!(!says("computed-constant", "calculated") || values.len() < 2, "{:#} {:?}", document, values);
        for index in 0..definition.pages.len() {
            let path = format!("pages[{index}]");
            let is_passed = report.findings.iter().any(|finding| finding.code() == "page-passed-over" && finding.path == path);
            prop_assert!(!is_passed || !reached.contains(&index), "page {index} of {document:#}");
        }
        prop_assert!(!says("trigger-never", "triggers") || !says("page-passed-over", "pages"), "{:#}", document);
        // And what is never so in any state is found, unless it is said to be undecided or is not come to at all.
        // The texts of this file are not all texts there are, and of what lies behind a jump only some is found.
        let has_texts = ruled.given.kinds.contains(&4);
        let undecided = has_texts || ruled.trigger.is_some() || ["not-decided", "not-decided-open", "not-decided-circle"]
                .iter()
                .any(|code| says(code, &place));
        if !undecided && !required.is_empty() && last.rules.required_if.is_some() {
            prop_assert_eq!(says("required-never", &place), !required.contains(&true), "{:#}", document);
        }
        if !undecided && !enabled.is_empty() && last.rules.enable_if.is_some() {
            prop_assert_eq!(says("enabled-never", &place), !enabled.contains(&true), "{:#}", document);
        }
    }
}
