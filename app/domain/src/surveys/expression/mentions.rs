//! How an expression uses its variables: what the checker needs in order to choose the answers worth trying.

use std::borrow::Cow;

use super::{Expression, Function, Node, Operator, Value, evaluate::evaluate};

/// One use of a variable.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention<'a> {
    /// The name as it stands in the braces.
    pub name: &'a str,
    /// What is done with it.
    pub usage: Usage,
}

/// What is done with a variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Usage {
    /// Taken for true or false as it is: `{a} and {b}`.
    Truth,
    /// Told equal or not to constants: `{a} = 'x'`, `{a} anyof ['x', 'y']`.
    Equal(Vec<Value>),
    /// Searched for constants: `{a} contains 'x'`.
    Contains(Vec<Value>),
    /// Put before or after a constant: `{a} < 3`.
    Ordered(Value),
    /// Computed with a number and put before, after or beside another; at this number of the variable it changes.
    Turns(f64),
    /// Asked whether there is an answer.
    Emptiness,
    /// Asked how many values there are.
    Counted,
    /// Anything else.
    Open,
}

struct NoValues;

impl super::Values for NoValues {
    fn value(&self, _name: &str) -> Option<Cow<'_, Value>> {
        None
    }
}

impl Expression {
    /// All uses of variables.
    pub fn mentions(&self) -> Vec<Mention<'_>> {
        let mut found = Vec::new();
        visit(&self.root, true, &mut found);
        found
    }

    /// Whether the value depends on more than its variables: on the day on which it is computed, or on texts.
    pub fn depends_on_the_clock(&self) -> bool {
        asks_the_clock(&self.root)
    }

    /// The conditions that `and`, `or` and `!` join to this one, in order; the expression itself when there are none.
    pub fn clauses(&self) -> Vec<Self> {
        let mut clauses = Vec::new();
        push_clauses(&self.root, &mut clauses);
        clauses
    }

    /// The largest parts whose variables all belong to one group, as `group` says; parts without variables are left out.
    ///
    /// Two values of a group that give each part the same value give the expression the same value.
    pub fn parts(&self, group: &dyn Fn(&str) -> Option<usize>) -> Vec<(usize, Self)> {
        let mut parts = Vec::new();
        push_parts(&self.root, group, &mut parts);
        parts
    }
}

fn push_clauses(node: &Node, clauses: &mut Vec<Expression>) {
    match node {
        Node::Binary(Operator::And | Operator::Or, sides) => {
            push_clauses(&sides.0, clauses);
            push_clauses(&sides.1, clauses);
        }
        Node::Not(inner) => push_clauses(inner, clauses),
        other => clauses.push(Expression {
            root: other.clone(),
        }),
    }
}

fn push_parts(
    node: &Node,
    group: &dyn Fn(&str) -> Option<usize>,
    parts: &mut Vec<(usize, Expression)>,
) {
    let mut names = Vec::new();
    super::collect(node, &mut names);
    let mut groups: Vec<usize> = names.into_iter().filter_map(group).collect();
    groups.sort_unstable();
    groups.dedup();
    match (groups.as_slice(), node) {
        ([], _) => {}
        ([only], node) => parts.push((*only, Expression { root: node.clone() })),
        (_, Node::Array(nodes) | Node::Call(_, nodes)) => {
            for node in nodes {
                push_parts(node, group, parts);
            }
        }
        (_, Node::Not(inner) | Node::Empty(inner) | Node::NotEmpty(inner)) => {
            push_parts(inner, group, parts);
        }
        (_, Node::Binary(_, sides)) => {
            push_parts(&sides.0, group, parts);
            push_parts(&sides.1, group, parts);
        }
        (_, Node::Literal(_) | Node::Variable(..)) => {}
    }
}

fn asks_the_clock(node: &Node) -> bool {
    match node {
        Node::Literal(_) | Node::Variable(..) => false,
        Node::Array(nodes) => nodes.iter().any(asks_the_clock),
        Node::Call(function, nodes) => {
            matches!(
                (function.name(), nodes.len()),
                ("today" | "currentDate" | "age" | "displayValue", _) | ("year", 0)
            ) || nodes.iter().any(asks_the_clock)
        }
        Node::Not(inner) | Node::Empty(inner) | Node::NotEmpty(inner) => asks_the_clock(inner),
        Node::Binary(_, sides) => asks_the_clock(&sides.0) || asks_the_clock(&sides.1),
    }
}

/// How a value is computed, where one is that is computed.
fn bare(node: &Node) -> &Node {
    match node {
        Node::Call(Function::Computed, nodes) => nodes.first().map_or(node, bare),
        node => node,
    }
}

/// The value of a part without variables.
fn constant(node: &Node) -> Option<Value> {
    let mut names = Vec::new();
    super::collect(node, &mut names);
    if names.is_empty() && !asks_the_clock(node) {
        evaluate(node, &NoValues).map(Cow::into_owned)
    } else {
        None
    }
}

/// `boolean`: whether only the truth of the node's value matters here.
fn visit<'a>(node: &'a Node, boolean: bool, found: &mut Vec<Mention<'a>>) {
    let mut mention = |name: &'a str, usage| found.push(Mention { name, usage });
    match bare(node) {
        Node::Literal(_) => {}
        Node::Variable(name, _) if boolean => mention(name, Usage::Truth),
        Node::Variable(name, _) => mention(name, Usage::Open),
        Node::Array(nodes) => {
            for node in nodes {
                visit(node, false, found);
            }
        }
        Node::Not(inner) => visit(inner, true, found),
        Node::Empty(inner) | Node::NotEmpty(inner) => match bare(inner) {
            Node::Variable(name, _) => mention(name, Usage::Emptiness),
            other => visit(other, false, found),
        },
        Node::Call(function, nodes) => {
            for (index, node) in nodes.iter().enumerate() {
                match (function, node) {
                    (Function::Count, Node::Variable(name, _)) => {
                        found.push(Mention {
                            name,
                            usage: Usage::Counted,
                        });
                    }
                    (Function::Iif, node) => visit(node, boolean || index == 0, found),
                    (_, node) => visit(node, false, found),
                }
            }
        }
        Node::Binary(operator, sides) => binary(*operator, &sides.0, &sides.1, boolean, found),
    }
}

fn binary<'a>(
    operator: Operator,
    left: &'a Node,
    right: &'a Node,
    boolean: bool,
    found: &mut Vec<Mention<'a>>,
) {
    let connects = matches!(operator, Operator::And | Operator::Or);
    let (left, right) = (bare(left), bare(right));
    let usage = match (left, right) {
        _ if connects => None,
        (Node::Variable(name, _), other) => {
            constant(other).and_then(|value| Some((name, direct(operator, value, true)?)))
        }
        (other, Node::Variable(name, _)) => {
            constant(other).and_then(|value| Some((name, direct(operator, value, false)?)))
        }
        _ => None,
    };
    if let Some((name, usage)) = usage {
        found.push(Mention { name, usage });
        return;
    }
    let turns = match operator {
        Operator::Equal
        | Operator::NotEqual
        | Operator::Less
        | Operator::LessOrEqual
        | Operator::Greater
        | Operator::GreaterOrEqual => turning_point(left, right),
        _ => None,
    };
    if let Some((name, at)) = turns {
        found.push(Mention {
            name,
            usage: Usage::Turns(at),
        });
        return;
    }
    visit(left, boolean && connects, found);
    visit(right, boolean && connects, found);
}

/// The use of a variable beside a constant; `None` when it is none of the simple ones.
fn direct(operator: Operator, constant: Value, variable_is_left: bool) -> Option<Usage> {
    let several = |value: Value| match value {
        Value::List(items) => items,
        one => vec![one],
    };
    Some(match operator {
        Operator::Equal | Operator::NotEqual => Usage::Equal(several(constant)),
        Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual => {
            match constant {
                Value::List(_) | Value::Rows(_) => Usage::Open,
                value => Usage::Ordered(value),
            }
        }
        Operator::AnyOf | Operator::NoneOf => match constant {
            Value::List(items) => Usage::Equal(items),
            one if variable_is_left => Usage::Contains(vec![one]),
            _ => Usage::Open,
        },
        Operator::Contains | Operator::NotContains | Operator::AllOf if variable_is_left => {
            Usage::Contains(several(constant))
        }
        // A list of constants that is searched for the variable.
        Operator::Contains | Operator::NotContains => match constant {
            Value::List(items) => Usage::Equal(items),
            _ => Usage::Open,
        },
        _ => return None,
    })
}

/// Where `2 * {a} + 1` meets a number: the value of the variable.
fn turning_point<'a>(left: &'a Node, right: &'a Node) -> Option<(&'a str, f64)> {
    let (line, number) = match (straight(left), constant(right)) {
        (Some(line), Some(Value::Number(number))) => (line, number),
        _ => match (constant(left), straight(right)) {
            (Some(Value::Number(number)), Some(line)) => (line, number),
            _ => return None,
        },
    };
    let at = (number - line.2) / line.1;
    at.is_finite().then_some((line.0, at))
}

/// A straight line in one variable: its name, the slope, and the value at 0.
fn straight(node: &Node) -> Option<(&str, f64, f64)> {
    let number = |node: &Node| match constant(node) {
        Some(Value::Number(number)) => Some(number),
        _ => None,
    };
    match bare(node) {
        Node::Variable(name, _) => Some((name, 1.0, 0.0)),
        Node::Binary(operator, sides) => {
            let (left, right) = (&sides.0, &sides.1);
            match (operator, straight(left), straight(right)) {
                (Operator::Plus, Some(line), None) => {
                    Some((line.0, line.1, line.2 + number(right)?))
                }
                (Operator::Plus, None, Some(line)) => {
                    Some((line.0, line.1, line.2 + number(left)?))
                }
                (Operator::Minus, Some(line), None) => {
                    Some((line.0, line.1, line.2 - number(right)?))
                }
                (Operator::Minus, None, Some(line)) => {
                    Some((line.0, -line.1, number(left)? - line.2))
                }
                (Operator::Times, Some(line), None) => {
                    let by = number(right)?;
                    Some((line.0, line.1 * by, line.2 * by))
                }
                (Operator::Times, None, Some(line)) => {
                    let by = number(left)?;
                    Some((line.0, line.1 * by, line.2 * by))
                }
                (Operator::Divide, Some(line), None) => {
                    let by = number(right)?;
                    Some((line.0, line.1 / by, line.2 / by))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usages(text: &str) -> Vec<(String, Usage)> {
        Expression::parse(text)
            .unwrap()
            .mentions()
            .into_iter()
            .map(|mention| (mention.name.to_owned(), mention.usage))
            .collect()
    }

    #[test]
    fn each_use_is_told_by_what_stands_beside_it() {
        let text = |text: &str| Value::Text(text.to_owned());
        for (expression, expected) in [
            ("{a} or !{a}", Usage::Truth),
            ("{a} = 'x'", Usage::Equal(vec![text("x")])),
            ("'x' <> {a}", Usage::Equal(vec![text("x")])),
            (
                "{a} anyof ['x', 'y']",
                Usage::Equal(vec![text("x"), text("y")]),
            ),
            ("{a} contains 'x'", Usage::Contains(vec![text("x")])),
            ("{a} < 3", Usage::Ordered(Value::Number(3.0))),
            ("{a} notempty", Usage::Emptiness),
            ("2 * {a} + 1 > 7", Usage::Turns(3.0)),
            ("10 - {a} > 7", Usage::Turns(3.0)),
            ("count({a}) >= 2", Usage::Counted),
            ("{a} * {a} > 4", Usage::Open),
            ("{a} % 2 = 1", Usage::Open),
            ("'xyz' contains {a}", Usage::Open),
        ] {
            let found = usages(expression);
            assert!(
                found
                    .iter()
                    .all(|(name, usage)| name == "a" && *usage == expected),
                "{expression}: {found:?}"
            );
            assert!(!found.is_empty(), "{expression}");
        }
    }

    #[test]
    fn clauses_and_parts_cut_at_the_connectives() {
        let expression = Expression::parse("{a} = 1 and ({a} > {b} or !({c} empty))").unwrap();
        let clauses: Vec<String> = expression
            .clauses()
            .iter()
            .map(Expression::to_string)
            .collect();
        assert_eq!(clauses, ["{a} = 1", "{a} > {b}", "{c} empty"]);
        let group = |name: &str| name.bytes().next().map(usize::from);
        let parts: Vec<String> = expression
            .parts(&group)
            .iter()
            .map(|(_, part)| part.to_string())
            .collect();
        assert_eq!(parts, ["{a} = 1", "{a}", "{b}", "!{c} empty"]);
    }
}
