//! The answers that stand for all that can be given to a question.

mod numbers;
mod texts;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    decide::Budget,
    plan::{Facet, Plan},
};
use crate::surveys::answers::is_well_formed;
use crate::surveys::{
    Answers, Value,
    definition::{
        Check, Choice, Choices, Definition, InputType, Kind, Question, Rules, Selections,
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
    let mut uses: Vec<Uses> = Vec::new();
    uses.resize_with(plan.questions.len(), Uses::default);
    for condition in &plan.conditions {
        for mention in &condition.mentions {
            let Some(facet) = plan.variables.get(mention.name) else {
                continue;
            };
            let Some(uses) = uses.get_mut(facet.question()) else {
                continue;
            };
            match facet {
                Facet::Answer(_) => uses.add(&mention.usage),
                Facet::Comment(_) => {
                    uses.comment.get_or_insert_default().add(&mention.usage);
                }
                Facet::Row(_, row) => {
                    uses.rows.insert(row.clone());
                }
            }
        }
    }
    plan.questions
        .iter()
        .zip(uses)
        .map(|(asked, uses)| domain(asked.question, &uses, budget))
        .collect()
}

fn domain(question: &Question, uses: &Uses, budget: &mut Budget) -> Domain {
    let most = budget.answers_left();
    let (values, all) = values(question, uses, most);
    let mut cut = !all || is_bound_by_more(question);
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
    Domain { replies, cut }
}

/// Whether what can be answered depends on other questions, or on rules of which nobody can tell which answers pass.
fn is_bound_by_more(question: &Question) -> bool {
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
    !question.validators.is_empty()
        || choices.is_some_and(|choices| {
            choices.from.is_some()
                || choices.visible_if.is_some()
                || choices.enable_if.is_some()
                || choices.items.iter().any(conditional)
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
        Kind::Multiple(choices, selections) => several(choices, *selections, uses, most),
        Kind::Matrix { columns, rows, .. } => matrix(columns, rows, uses, most),
        Kind::Ranking(choices) => rankings(&choices.items, uses),
        // What is asked in several fields or computed has more answers than can be tried.
        Kind::Grid { .. } | Kind::Lines(_) | Kind::Slider(_) | Kind::Computed(_) => {
            (Vec::new(), false)
        }
        Kind::Comment { .. } => {
            let (texts, complete) = texts::texts(uses, None);
            (texts.into_iter().map(Value::Text).collect(), complete)
        }
        Kind::Text(text) => match text.input {
            InputType::Number => numbers::numbers(text, uses),
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

/// Whether the replies that are tried stand for all others in this use.
fn covers(kind: &Kind, facet: &Facet, usage: &Usage) -> bool {
    let plain = matches!(usage, Usage::Truth | Usage::Emptiness | Usage::Counted);
    match (kind, facet) {
        // Each column is tried in the row.
        (_, Facet::Row(..)) => true,
        (_, Facet::Comment(_)) | (Kind::Comment { .. }, _) => {
            plain || matches!(usage, Usage::Equal(_) | Usage::Contains(_))
        }
        (Kind::Text(text), _) => match (text.input, usage) {
            (InputType::Number, usage) => !matches!(usage, Usage::Contains(_) | Usage::Open),
            // Two literals may overlap in a short text.
            (InputType::Text, Usage::Contains(_)) => text.longest >= 200,
            // Between two minutes there are seconds.
            (InputType::Date | InputType::Month, Usage::Ordered(value)) => value
                .as_text()
                .is_some_and(|text_of| is_well_formed(text.input, text_of)),
            (_, usage) => plain || matches!(usage, Usage::Equal(_)),
        },
        // The text or the sum of a list may be compared: no set stands for another.
        (Kind::Multiple(..), _) => plain || matches!(usage, Usage::Equal(_) | Usage::Contains(_)),
        (Kind::Matrix { .. }, _) => plain,
        (Kind::Ranking(choices), _) => plain || choices.items.len() <= ALL_ORDERS,
        _ => true,
    }
}

/// Sets of choices: each set of those that a condition names, with as many of the others as can matter.
fn several(
    choices: &Choices,
    selections: Selections,
    uses: &Uses,
    most: usize,
) -> (Vec<Value>, bool) {
    let all = offered(choices);
    let selectable: Vec<&Value> = all
        .iter()
        .filter(|value| !(choices.none.is_some() && value.as_text() == Some(Choices::NONE)))
        .collect();
    let (named, others): (Vec<&Value>, Vec<&Value>) = selectable.into_iter().partition(|value| {
        uses.open
            || (uses.comment.is_some() && value.as_text() == Some(Choices::OTHER))
            || uses.constants().any(|constant| is_same(constant, value))
    });
    let mut complete = true;
    let bits = named
        .len()
        .min(usize::try_from(most.max(2).ilog2()).unwrap_or(1));
    if bits < named.len() {
        complete = false;
    }
    let mut sets = Vec::new();
    if choices.none.is_some() {
        sets.push(Value::List(vec![Value::from(Choices::NONE)]));
    }
    for mask in 0..(1_usize << bits) {
        let chosen: Vec<Value> = named
            .iter()
            .take(bits)
            .enumerate()
            .filter(|(bit, _)| mask >> bit & 1 == 1)
            .map(|(_, value)| (*value).clone())
            .collect();
        let counts: BTreeSet<usize> = if uses.counted {
            (0..=others.len()).collect()
        } else {
            let missing = selections.least.unwrap_or(0).saturating_sub(chosen.len());
            BTreeSet::from([0, missing.max(1)])
        };
        for count in counts.into_iter().filter(|count| *count <= others.len()) {
            let rest = others.iter().take(count).map(|value| (*value).clone());
            let set: Vec<Value> = chosen.iter().cloned().chain(rest).collect();
            if !set.is_empty() {
                sets.push(Value::List(set));
            }
            if sets.len() > most {
                return (sets, false);
            }
        }
    }
    (sets, complete)
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

/// The rows that conditions ask about in all ways, the other rows filled or not.
fn matrix(columns: &[Choice], rows: &[Choice], uses: &Uses, most: usize) -> (Vec<Value>, bool) {
    let mut complete = true;
    let keys: Vec<String> = rows.iter().map(Choice::key).collect();
    let first = columns.first().map(|column| column.value.clone());
    let mut grids: Vec<BTreeMap<String, Value>> = vec![BTreeMap::new()];
    for row in keys.iter().filter(|row| uses.rows.contains(*row)) {
        let more: Vec<_> = grids
            .iter()
            .flat_map(|grid| {
                columns.iter().map(|column| {
                    let mut grid = grid.clone();
                    grid.insert(row.clone(), column.value.clone());
                    grid
                })
            })
            .collect();
        if grids.len() + more.len() > most {
            complete = false;
            break;
        }
        grids.extend(more);
    }
    let filled = grids.iter().map(|grid| {
        let mut grid = grid.clone();
        for row in keys.iter().filter(|row| !uses.rows.contains(*row)) {
            if let Some(column) = &first {
                grid.entry(row.clone()).or_insert_with(|| column.clone());
            }
        }
        grid
    });
    let mut all: Vec<BTreeMap<String, Value>> = Vec::new();
    for grid in grids.iter().cloned().chain(filled) {
        if !grid.is_empty() && all.last() != Some(&grid) {
            all.push(grid);
        }
    }
    (all.into_iter().map(Value::Rows).collect(), complete)
}

/// The most items of which all orders are tried.
const ALL_ORDERS: usize = 5;

/// All orders of a few items; of many those that conditions name and two others.
fn rankings(items: &[Choice], uses: &Uses) -> (Vec<Value>, bool) {
    let values: Vec<Value> = items.iter().map(|item| item.value.clone()).collect();
    if values.len() <= ALL_ORDERS {
        let mut orders: Vec<Vec<Value>> = vec![Vec::new()];
        for value in &values {
            orders = orders
                .into_iter()
                .flat_map(|order| {
                    (0..=order.len()).map(move |at| {
                        let mut order = order.clone();
                        order.insert(at, value.clone());
                        order
                    })
                })
                .collect();
        }
        return (orders.into_iter().map(Value::List).collect(), true);
    }
    let mut reversed = values.clone();
    reversed.reverse();
    // A list of constants is one order; its items come one after the other.
    let named = uses
        .equal
        .chunks(values.len())
        .filter(|order| order.len() == values.len())
        .map(<[Value]>::to_vec);
    let mut orders: Vec<Vec<Value>> = named.collect();
    orders.push(values);
    orders.push(reversed);
    (orders.into_iter().map(Value::List).collect(), true)
}
