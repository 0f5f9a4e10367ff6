//! What is certain about a condition while only some of its variables are known.

use super::{Expression, Node, Operator, Value, Values, collect, evaluate::evaluate};

impl Expression {
    /// Whether the condition will hold or fail whatever the unknown variables turn out to be; `None` when that is open.
    pub fn outlook(&self, is_known: &dyn Fn(&str) -> bool, values: &dyn Values) -> Option<bool> {
        outlook(&self.root, is_known, values)
    }
}

fn outlook(node: &Node, is_known: &dyn Fn(&str) -> bool, values: &dyn Values) -> Option<bool> {
    let sides = |sides: &(Node, Node)| {
        (
            outlook(&sides.0, is_known, values),
            outlook(&sides.1, is_known, values),
        )
    };
    match node {
        Node::Binary(Operator::And, both) => match sides(both) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        },
        Node::Binary(Operator::Or, both) => match sides(both) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        },
        Node::Not(inner) => outlook(inner, is_known, values).map(|holds| !holds),
        clause => {
            let mut names = Vec::new();
            collect(clause, &mut names);
            if !names.into_iter().all(is_known) {
                return None;
            }
            // Other values than flags count in their own ways beside "and" and "or".
            match evaluate(clause, values).as_deref() {
                Some(Value::Bool(holds)) => Some(*holds),
                _ => None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    struct One;

    impl Values for One {
        fn value(&self, _name: &str) -> Option<Cow<'_, Value>> {
            Some(Cow::Owned(Value::Number(1.0)))
        }
    }

    #[test]
    fn one_side_can_decide_the_whole() {
        let outlook = |text: &str| {
            Expression::parse(text)
                .unwrap()
                .outlook(&|name| name == "a", &One)
        };
        assert_eq!(outlook("{a} = 2 and {b} = 1"), Some(false));
        assert_eq!(outlook("{b} = 1 or {a} = 1"), Some(true));
        assert_eq!(outlook("!({a} = 1) or {b} = 1"), None);
        assert_eq!(outlook("{a} = 1 and {b} = 1"), None);
        assert_eq!(outlook("{a} or {b}"), None);
        assert_eq!(outlook("{a} = {b}"), None);
    }
}
