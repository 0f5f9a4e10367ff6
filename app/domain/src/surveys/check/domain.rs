//! The answers that stand for all that can be given to a question.

mod lists;
mod numbers;
mod parts;
mod texts;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    decide::Budget,
    plan::{Asked, Facet, Plan},
};
use crate::surveys::answers::is_well_formed;
use crate::surveys::{
    Answers, Value,
    definition::{
        Cell, Check, Choice, Choices, Definition, InputType, Kind, Question, Rules, TextInput,
        Validator,
    },
    expression::{Expression, Usage, Values},
    flow::{Situation, check_page},
};

/// One way of answering a question: the answer under its name, and the words for "other" under `name-Comment`.
pub(super) type Reply = Vec<(String, Value)>;

/// The replies to try; "no answer" is not among them.
pub(super) struct Domain {
    pub replies: Vec<Reply>,
    /// Whether there were more than could be tried.
    pub cut: bool,
    /// Whether rules decide which of them are right that can't be tried here.
    pub unsure: bool,
}

/// What the conditions of the whole questionnaire do with one question.
#[derive(Default)]
pub(super) struct Uses {
    pub equal: Vec<Value>,
    pub contains: Vec<Value>,
    pub ordered: Vec<Value>,
    pub turns: Vec<f64>,
    pub counted: bool,
    pub open: bool,
    /// The same for the words beside it.
    pub comment: Option<Box<Uses>>,
    /// The rows that are asked about.
    pub rows: BTreeSet<String>,
    /// What is done with lines and cells, by their paths.
    pub parts: BTreeMap<String, Uses>,
}

impl Uses {
    fn add(&mut self, usage: &Usage) {
        match usage {
            // What JavaScript takes for true or false, and what is loosely equal to true.
            Usage::Truth => self.equal.extend([
                Value::Bool(true),
                Value::Bool(false),
                Value::Number(1.0),
                Value::Number(0.0),
            ]),
            Usage::Equal(values) => self.equal.extend_from_slice(values),
            Usage::Contains(values) => self.contains.extend_from_slice(values),
            Usage::Ordered(value) => self.ordered.push(value.clone()),
            Usage::Turns(at) => self.turns.push(*at),
            Usage::Emptiness => {}
            Usage::Counted => self.counted = true,
            Usage::Open => self.open = true,
        }
    }

    /// All constants that it is compared with.
    pub fn constants(&self) -> impl Iterator<Item = &Value> {
        self.equal.iter().chain(&self.contains).chain(&self.ordered)
    }
}

/// The domain of each question of the plan.
pub(super) fn domains(plan: &Plan<'_>, budget: &mut Budget) -> Vec<Domain> {
    let uses = uses(plan);
    plan.questions
        .iter()
        .zip(uses)
        .map(|(asked, uses)| {
            let question = expanded(plan, asked);
            domain(&question, asked.offers.is_some(), &uses, budget)
        })
        .collect()
}

/// What all expressions do with each question.
fn uses(plan: &Plan<'_>) -> Vec<Uses> {
    let mut uses: Vec<Uses> = Vec::new();
    uses.resize_with(plan.questions.len(), Uses::default);
    for expression in plan.expressions() {
        for mention in expression.mentions() {
            let Some(facet) = plan.variables.get(mention.name) else {
                continue;
            };
            let Some(uses) = uses.get_mut(facet.question()) else {
                continue;
            };
            match facet {
                Facet::Answer(_) | Facet::End(..) => uses.add(&mention.usage),
                Facet::Comment(_) => {
                    uses.comment.get_or_insert_default().add(&mention.usage);
                }
                Facet::Row(_, row) => {
                    uses.rows.insert(row.clone());
                }
                Facet::Part(_, path) => {
                    uses.parts
                        .entry(path.clone())
                        .or_default()
                        .add(&mention.usage);
                }
            }
        }
    }
    // What is asked about carried choices is asked about where they come from. A chain has no circle.
    for _ in 0..plan.questions.len().min(20) {
        let mut changed = false;
        for (index, asked) in plan.questions.iter().enumerate() {
            let Some((source, _)) = asked.offers.as_ref().and_then(|offers| offers.from) else {
                continue;
            };
            let constants: Vec<Value> = uses
                .get(index)
                .into_iter()
                .flat_map(Uses::constants)
                .cloned()
                .collect();
            if let Some(there) = uses.get_mut(source) {
                there.counted = true;
                for constant in constants {
                    if !there.contains.contains(&constant) {
                        there.contains.push(constant);
                        changed = true;
                    }
                }
            }
        }
        if !changed {
            break;
        }
    }
    uses
}

/// The question with the choices that it may offer as its own.
fn expanded<'a>(plan: &Plan<'a>, asked: &Asked<'a>) -> Cow<'a, Question> {
    if asked.offers.is_none() {
        return Cow::Borrowed(asked.question);
    }
    let items = plan.definition.choice_items(asked.question);
    let mut question = asked.question.clone();
    if let Kind::Single(choices)
    | Kind::Dropdown(choices)
    | Kind::Multiple(choices, _)
    | Kind::Ranking(choices) = &mut question.kind
    {
        let free = |choice: &Choice| Choice::plain(choice.value.clone(), choice.text.clone());
        choices.items = items.iter().map(free).collect();
        choices.from = None;
        choices.visible_if = None;
        choices.enable_if = None;
    }
    Cow::Owned(question)
}

fn domain(question: &Question, follows: bool, uses: &Uses, budget: &mut Budget) -> Domain {
    let most = budget.answers_left();
    let (values, all) = values(question, uses, most);
    let mut cut = !all || is_bound_by_more(question, follows);
    let mut replies = Vec::new();
    let alone = Alone::new(question);
    for value in values {
        if replies.len() >= most {
            cut = true;
            break;
        }
        let (given, all) = with_comment(question, value, uses.comment.as_deref());
        cut |= !all;
        for reply in given {
            if alone.is_valid(&reply) {
                replies.push(reply);
            }
        }
    }
    budget.took_answers(replies.len());
    let is_beyond =
        |validator: &Validator| matches!(validator.check, Check::Regex(_) | Check::Expression(_));
    Domain {
        replies,
        cut,
        unsure: question.validators.iter().any(is_beyond),
    }
}

/// Whether what can be answered depends on other questions, or on rules of which nobody can tell which answers pass.
fn is_bound_by_more(question: &Question, follows: bool) -> bool {
    let choices = question.choices();
    let conditional = |choice: &Choice| choice.visible_if.is_some() || choice.enable_if.is_some();
    let is_tried = |input| {
        matches!(
            input,
            InputType::Text
                | InputType::Number
                | InputType::Email
                | InputType::Url
                | InputType::Telephone
                | InputType::Date
                | InputType::Month
                | InputType::Time
        )
    };
    let is_open = |validator: &Validator| match (&validator.check, &question.kind) {
        // Its bounds are among the numbers that are tried, and what it refuses is sorted out.
        (Check::Numeric { .. }, Kind::Text(text)) => !text.input.is_number(),
        (Check::Count { .. }, Kind::Multiple(..)) => false,
        _ => true,
    };
    let has_rules_inside = match &question.kind {
        Kind::Lines(items) => items.iter().any(|item| !item.validators.is_empty()),
        Kind::Grid { columns, .. } => columns.iter().any(|column| !column.validators.is_empty()),
        _ => false,
    };
    question.validators.iter().any(is_open)
        || has_rules_inside
        || choices.is_some_and(|choices| {
            !follows
                && (choices.from.is_some()
                    || choices.visible_if.is_some()
                    || choices.enable_if.is_some()
                    || choices.items.iter().any(conditional))
        })
        || matches!(&question.kind, Kind::Text(text) if !is_tried(text.input))
}

/// A question as if nothing else were asked, for its own rules.
struct Alone(Definition);

impl Alone {
    fn new(question: &Question) -> Self {
        let mut question = question.clone();
        question.rules = Rules::default();
        question.position = 0;
        question
            .validators
            .retain(|validator| !matches!(validator.check, Check::Expression(_)));
        Self(Definition::of_one(question))
    }

    fn is_valid(&self, reply: &Reply) -> bool {
        let answers: Answers = reply.iter().cloned().collect();
        check_page(Situation::timeless(&self.0, &answers), 0).is_empty()
    }
}

/// The reply, with words where "other" was chosen: each kind of words that a condition tells apart, and whether none is
/// left out.
fn with_comment(question: &Question, value: Value, uses: Option<&Uses>) -> (Vec<Reply>, bool) {
    let is_other = question.choices().is_some_and(|choices| {
        choices.other.is_some()
            && value
                .items()
                .iter()
                .any(|item| item.as_text() == Some(Choices::OTHER))
    });
    let reply = vec![(question.name.clone(), value)];
    if !is_other {
        return (vec![reply], true);
    }
    let (words, all) = match uses {
        Some(uses) => texts::texts(uses, None),
        None => (vec![texts::ANY.to_owned()], true),
    };
    let replies = words
        .into_iter()
        .map(|words| {
            let mut reply = reply.clone();
            reply.push((question.comment_name(), Value::Text(words)));
            reply
        })
        .collect();
    (replies, all)
}

/// Values to try, and whether these are all there are to try; those that are not valid are sorted out later.
fn values(question: &Question, uses: &Uses, most: usize) -> (Vec<Value>, bool) {
    let of = |choices: &[Choice]| choices.iter().map(|choice| choice.value.clone()).collect();
    match &question.kind {
        Kind::Single(choices) | Kind::Dropdown(choices) => (offered(choices), true),
        Kind::Rating(scale) => (of(&scale.steps), true),
        Kind::Boolean { .. } => (vec![Value::Bool(true), Value::Bool(false)], true),
        Kind::Multiple(choices, selections) => {
            let is_counted = |validator: &Validator| matches!(validator.check, Check::Count { .. });
            let counted = uses.counted || question.validators.iter().any(is_counted);
            lists::several(choices, *selections, (uses, counted), most)
        }
        Kind::Matrix { columns, rows, .. } => lists::matrix(columns, rows, uses, most),
        Kind::Ranking(choices) => lists::rankings(&choices.items, uses),
        Kind::Lines(items) => parts::lines(items, uses, most),
        Kind::Grid { columns, rows } => parts::grid(columns, rows, uses, most),
        Kind::Slider(slider) => parts::slider(slider, uses, most),
        // Nobody answers it, and conditions are about what it is computed from.
        Kind::Computed(_) => (Vec::new(), false),
        Kind::Comment { .. } => {
            let (texts, complete) = texts::texts(uses, None);
            (texts.into_iter().map(Value::Text).collect(), complete)
        }
        Kind::Text(text) => match text.input {
            InputType::Number => numbers::numbers(text, uses, &question.validators),
            input => {
                let (texts, complete) = texts::texts(uses, Some((input, text)));
                (texts.into_iter().map(Value::Text).collect(), complete)
            }
        },
    }
}

/// All choices, "other" and "none" included.
pub(super) fn offered(choices: &Choices) -> Vec<Value> {
    choices
        .items
        .iter()
        .map(|choice| choice.value.clone())
        .chain(choices.special().map(|(value, _)| Value::from(value)))
        .collect()
}

/// Whether the replies of the domains stand for all others in this expression.
pub(super) fn is_covered(plan: &Plan<'_>, expression: &Expression) -> bool {
    !expression.depends_on_the_clock()
        && expression.mentions().iter().all(|mention| {
            let Some(facet) = plan.variables.get(mention.name) else {
                // A calculated value, a cell, or nothing at all: no reply says what it is.
                return false;
            };
            let asked = plan.questions.get(facet.question());
            asked.is_some_and(|asked| covers(&asked.question.kind, facet, &mention.usage))
        })
}

/// Whether the expressions tell answers to the question apart, beyond asking whether there is one.
pub(super) fn tells_apart(plan: &Plan<'_>, expressions: &[&Expression], question: usize) -> bool {
    expressions.iter().any(|expression| {
        expression.mentions().iter().any(|mention| {
            let facet = plan.variables.get(mention.name);
            facet.is_some_and(|facet| facet.question() == question)
                && mention.usage != Usage::Emptiness
        })
    })
}

/// Whether the replies that are tried stand for all others in this use.
fn covers(kind: &Kind, facet: &Facet, usage: &Usage) -> bool {
    let plain = matches!(usage, Usage::Truth | Usage::Emptiness | Usage::Counted);
    match (kind, facet) {
        // Each column is tried in the row.
        (_, Facet::Row(..)) => true,
        (Kind::Lines(items), Facet::Part(_, path)) => items
            .iter()
            .find(|item| item.name == *path)
            .is_some_and(|item| covers_text(&item.input, usage)),
        (Kind::Grid { columns, .. }, Facet::Part(_, path)) => columns
            .iter()
            .find(|column| path.ends_with(&format!(".{}", column.name)))
            .is_some_and(|column| match &column.cell {
                Cell::Text(input) => covers_text(input, usage),
                Cell::Comment(_) => plain || matches!(usage, Usage::Equal(_) | Usage::Contains(_)),
                Cell::Choices(_) => plain || matches!(usage, Usage::Equal(_) | Usage::Contains(_)),
                Cell::Choice(_) | Cell::Boolean => true,
            }),
        (Kind::Lines(_) | Kind::Grid { .. }, _) => plain,
        (Kind::Slider(slider), Facet::Answer(_)) if slider.range => plain,
        (Kind::Slider(_), _) => !matches!(usage, Usage::Contains(_) | Usage::Open),
        (_, Facet::Comment(_)) | (Kind::Comment { .. }, _) => {
            plain || matches!(usage, Usage::Equal(_) | Usage::Contains(_))
        }
        (Kind::Text(text), _) => covers_text(text, usage),
        // The text or the sum of a list may be compared: no set stands for another.
        (Kind::Multiple(..), _) => plain || matches!(usage, Usage::Equal(_) | Usage::Contains(_)),
        (Kind::Matrix { .. }, _) => plain,
        (Kind::Ranking(choices), _) => plain || choices.items.len() <= lists::ALL_ORDERS,
        _ => true,
    }
}

/// Whether the texts that are tried in a field stand for all others in this use.
fn covers_text(text: &TextInput, usage: &Usage) -> bool {
    let plain = matches!(usage, Usage::Truth | Usage::Emptiness | Usage::Counted);
    match (text.input, usage) {
        (InputType::Number, usage) => !matches!(usage, Usage::Contains(_) | Usage::Open),
        // Two literals may overlap in a short text.
        (InputType::Text, Usage::Contains(_)) => text.longest >= 200,
        // Between two minutes there are seconds.
        (InputType::Date | InputType::Month, Usage::Ordered(value)) => value
            .as_text()
            .is_some_and(|text_of| is_well_formed(text.input, text_of)),
        (_, usage) => plain || matches!(usage, Usage::Equal(_)),
    }
}

/// Whether a condition would take the two for the same.
pub(super) fn is_same(constant: &Value, value: &Value) -> bool {
    struct Two<'a>(&'a Value, &'a Value);
    impl Values for Two<'_> {
        fn value(&self, name: &str) -> Option<Cow<'_, Value>> {
            Some(Cow::Borrowed(if name == "one" { self.0 } else { self.1 }))
        }
    }
    Expression::parse("{#one} = {#two}").is_ok_and(|equal| equal.holds(&Two(constant, value)))
}
