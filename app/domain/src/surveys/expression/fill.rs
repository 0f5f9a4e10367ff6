//! Expressions put together from others: what the checker judges in place of what was written.

use super::{Expression, Function, Node, Operator, Value};

impl Expression {
    /// The expression with other parts in place of some variables; `None` when there are none such.
    pub(crate) fn filled(&self, with: &dyn Fn(&str) -> Option<Node>) -> Option<Self> {
        let mut changed = false;
        let root = filled(&self.root, with, &mut changed);
        changed.then_some(Self { root })
    }

    /// What stands under the name of a value that is computed so, as a variable finds it; nothing is `otherwise`.
    pub(crate) fn as_variable(&self, otherwise: Option<Value>) -> Node {
        let mut nodes = vec![self.root.clone()];
        nodes.extend(otherwise.map(|value| Node::Literal(Some(value))));
        Node::Call(Function::Computed, nodes)
    }

    /// An expression that is this value.
    pub(crate) fn constant(value: Value) -> Self {
        Self {
            root: Node::Literal(Some(value)),
        }
    }

    /// The opposite.
    pub(crate) fn negated(self) -> Self {
        Self {
            root: Node::Not(Box::new(self.root)),
        }
    }

    /// Both sides joined by `and` or `or`.
    pub(crate) fn joined(self, operator: Operator, other: Self) -> Self {
        Self {
            root: Node::Binary(operator, Box::new((self.root, other.root))),
        }
    }

    /// How many parts it has.
    pub(crate) fn size(&self) -> usize {
        size(&self.root)
    }

    /// Whether its value is a flag whatever its variables are.
    pub(crate) fn is_flag(&self) -> bool {
        is_flag(&self.root)
    }
}

fn filled(node: &Node, with: &dyn Fn(&str) -> Option<Node>, changed: &mut bool) -> Node {
    let mut each = |nodes: &[Node]| -> Vec<Node> {
        nodes
            .iter()
            .map(|node| filled(node, with, changed))
            .collect()
    };
    match node {
        // A value that is taken as it is would be converted by what takes its place.
        Node::Literal(_) | Node::Variable(_, true) => node.clone(),
        Node::Variable(name, false) => match with(name) {
            Some(other) => {
                *changed = true;
                other
            }
            None => node.clone(),
        },
        Node::Array(nodes) => Node::Array(each(nodes)),
        Node::Call(function, nodes) => Node::Call(*function, each(nodes)),
        Node::Not(inner) => Node::Not(Box::new(filled(inner, with, changed))),
        Node::Empty(inner) => Node::Empty(Box::new(filled(inner, with, changed))),
        Node::NotEmpty(inner) => Node::NotEmpty(Box::new(filled(inner, with, changed))),
        Node::Binary(operator, sides) => {
            let left = filled(&sides.0, with, changed);
            Node::Binary(*operator, Box::new((left, filled(&sides.1, with, changed))))
        }
    }
}

fn size(node: &Node) -> usize {
    1 + match node {
        Node::Literal(_) | Node::Variable(..) => 0,
        Node::Array(nodes) | Node::Call(_, nodes) => nodes.iter().map(size).sum(),
        Node::Not(inner) | Node::Empty(inner) | Node::NotEmpty(inner) => size(inner),
        Node::Binary(_, sides) => size(&sides.0) + size(&sides.1),
    }
}

fn is_flag(node: &Node) -> bool {
    match node {
        Node::Not(_) | Node::Empty(_) | Node::NotEmpty(_) => true,
        Node::Literal(value) => matches!(value, Some(Value::Bool(_))),
        Node::Binary(Operator::And | Operator::Or, sides) => is_flag(&sides.0) && is_flag(&sides.1),
        Node::Binary(operator, _) => !matches!(
            operator,
            Operator::Plus
                | Operator::Minus
                | Operator::Times
                | Operator::Divide
                | Operator::Modulo
                | Operator::Power
        ),
        Node::Variable(..) | Node::Array(_) | Node::Call(..) => false,
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::surveys::expression::Values;

    struct None;

    impl Values for None {
        fn value(&self, _name: &str) -> Option<Cow<'_, Value>> {
            Option::None
        }
    }

    fn parsed(text: &str) -> Expression {
        Expression::parse(text).unwrap()
    }

    #[test]
    fn what_takes_the_place_of_a_variable_counts_as_it_would() {
        let value = |written: &str, computed: &str| {
            let node = parsed(computed).as_variable(Option::None);
            let filled = parsed(written).filled(&|name| (name == "a").then(|| node.clone()));
            filled.unwrap().evaluate(&None)
        };
        assert_eq!(value("{a} + 1", "'12'"), Some(Value::Number(13.0)));
        assert_eq!(value("{a} empty", "''"), Some(Value::Bool(true)));
        assert_eq!(value("{a} = null", "1 / 0"), Some(Value::Bool(true)));
        assert_eq!(
            value("iif({a} > 2, [{a}], 0)", "1 + 2"),
            Some(Value::List(vec![3.0.into()]))
        );
        assert!(
            parsed("{#a} = 1 and {b} = 2")
                .filled(&|name| (name == "a").then_some(Node::Literal(Option::None)))
                .is_none()
        );
    }

    #[test]
    fn a_flag_is_one_whatever_the_variables_are() {
        for (text, flag) in [
            ("{a} = 1 and !{b}", true),
            ("{a} or {b} = 1", false),
            ("{a} + 1", false),
            ("{a} anyof [1] or {b} empty", true),
        ] {
            assert_eq!(parsed(text).is_flag(), flag, "{text}");
        }
    }
}
