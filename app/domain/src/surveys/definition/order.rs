//! The order in which everything that is computed is computed: each after what it uses.

use crate::surveys::letters::lowered;
use std::collections::BTreeMap;

use super::{Computation, Definition, Expression, Kind, Question, fields::Gathered};

/// What is computed in its order; a circle is a problem.
pub(super) fn order(definition: &Definition, gathered: &mut Gathered) -> Vec<Computation> {
    let questions = definition.questions();
    let mut steps: Vec<(&str, &Expression, Computation)> = Vec::new();
    for (index, value) in definition.calculated.iter().enumerate() {
        let step = Computation::Calculated(index);
        steps.push((&value.name, &value.expression, step));
    }
    for question in &questions {
        if let Kind::Computed(expression) = &question.kind {
            let step = Computation::Question(question.position);
            steps.push((&question.name, expression, step));
        }
    }
    let mut names = BTreeMap::new();
    for (index, (name, _, _)) in steps.iter().enumerate() {
        names.insert(lowered(name), index);
    }
    let uses: Vec<Vec<usize>> = steps
        .iter()
        .map(|(_, expression, _)| {
            let variables = expression.variables();
            variables
                .into_iter()
                .chain(expression.readings())
                .filter_map(|name| names.get(&lowered(name)).copied())
                .collect()
        })
        .collect();
    let mut walk = Walk {
        uses: &uses,
        state: vec![State::Waiting; steps.len()],
        order: Vec::with_capacity(steps.len()),
        circle: None,
    };
    for index in 0..steps.len() {
        walk.visit(index);
    }
    if let Some((name, _, _)) = walk.circle.and_then(|index| steps.get(index)) {
        gathered.wrong("", "surveys-problem-circle", "name", name);
    }
    walk.order
        .iter()
        .filter_map(|index| steps.get(*index).map(|(_, _, step)| *step))
        .collect()
}

/// Choices carried forward come from a question that has some, and never in a circle.
pub(super) fn check_carried(questions: &[&Question], gathered: &mut Gathered) {
    let index_of: BTreeMap<&str, usize> = questions
        .iter()
        .enumerate()
        .map(|(index, question)| (question.name.as_str(), index))
        .collect();
    for (path, position, name) in std::mem::take(&mut gathered.carried) {
        let source = index_of
            .get(name.as_str())
            .and_then(|index| questions.get(*index));
        match source {
            None => gathered.wrong(&path, "surveys-problem-unknown-reference", "name", &name),
            Some(source) if source.choices().is_none() || source.position == position => {
                gathered.wrong(&path, "surveys-problem-carried", "name", &name);
            }
            Some(_) => {}
        }
    }
    let uses: Vec<Vec<usize>> = questions
        .iter()
        .map(|question| {
            let from = question.choices().and_then(|choices| choices.from.as_ref());
            from.and_then(|from| index_of.get(from.question.as_str()).copied())
                .into_iter()
                .collect()
        })
        .collect();
    let mut walk = Walk {
        uses: &uses,
        state: vec![State::Waiting; questions.len()],
        order: Vec::new(),
        circle: None,
    };
    for index in 0..questions.len() {
        walk.visit(index);
    }
    if let Some(question) = walk.circle.and_then(|index| questions.get(index)) {
        gathered.wrong("", "surveys-problem-circle", "name", &question.name);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Waiting,
    Open,
    Done,
}

struct Walk<'a> {
    uses: &'a [Vec<usize>],
    state: Vec<State>,
    order: Vec<usize>,
    circle: Option<usize>,
}

impl Walk<'_> {
    /// Depth first, without recursion: chains may be long.
    fn visit(&mut self, start: usize) {
        let mut stack = vec![(start, 0)];
        if self.state.get(start) != Some(&State::Waiting) {
            return;
        }
        self.set(start, State::Open);
        while let Some((index, next)) = stack.pop() {
            if let Some(used) = self.uses.get(index).and_then(|uses| uses.get(next)) {
                let used = *used;
                stack.push((index, next + 1));
                match self.state.get(used) {
                    Some(State::Waiting) => {
                        self.set(used, State::Open);
                        stack.push((used, 0));
                    }
                    Some(State::Open) => self.circle = self.circle.or(Some(used)),
                    _ => {}
                }
            } else {
                self.set(index, State::Done);
                self.order.push(index);
            }
        }
    }

    fn set(&mut self, index: usize, state: State) {
        if let Some(slot) = self.state.get_mut(index) {
            *slot = state;
        }
    }
}
