//! From our expressions to the XPath of XLSForm.

use std::collections::BTreeMap;

use folkmoot_domain::surveys::{
    Value,
    expression::{Expression, Function, Node, Operator},
};

use super::{Kind, Unsayable};

/// What our names are called in the form that is written.
pub(in super::super) struct Exported<'a> {
    /// Name in the form and kind, by what stands between our braces in lower case.
    pub(in super::super) names: &'a BTreeMap<String, (String, Kind)>,
    /// The name for which `.` stands.
    pub(in super::super) this: Option<&'a str>,
    /// Whether `{item}` stands for the choice.
    pub(in super::super) item: bool,
}

/// Translates one of our expressions.
///
/// # Errors
/// With the part that XLSForm can't say.
pub(in super::super) fn xpath(text: &str, names: &Exported<'_>) -> Result<String, Unsayable> {
    let expression = Expression::parse(text).map_err(|_| Unsayable(text.to_owned()))?;
    names.write(expression.root(), 0)
}

/// Where an operand stands that needs no parentheses.
const ATOM: u8 = 5;

impl Exported<'_> {
    fn write(&self, node: &Node, level: u8) -> Result<String, Unsayable> {
        let (own, text) = match node {
            Node::Literal(value) => (ATOM, literal(value.as_ref())?),
            Node::Variable(name, _) => (ATOM, self.variable(name)?.0),
            Node::Array(_) => return Err(Unsayable("[…]".to_owned())),
            Node::Not(inner) => (ATOM, format!("not({})", self.write(inner, 0)?)),
            Node::Empty(inner) => (2, format!("{} = ''", self.write(inner, 3)?)),
            Node::NotEmpty(inner) => (2, format!("{} != ''", self.write(inner, 3)?)),
            Node::Binary(operator, sides) => self.binary(*operator, &sides.0, &sides.1)?,
            Node::Call(function, arguments) => (ATOM, self.call(*function, arguments)?),
        };
        Ok(if own < level {
            format!("({text})")
        } else {
            text
        })
    }

    fn variable(&self, name: &str) -> Result<(String, Kind), Unsayable> {
        if self.item && name.eq_ignore_ascii_case("item") {
            return Ok(("name".to_owned(), Kind::Plain));
        }
        let key = name.to_lowercase();
        let (written, kind) = self
            .names
            .get(&key)
            .ok_or_else(|| Unsayable(format!("{{{name}}}")))?;
        Ok(
            if self.this.is_some_and(|this| this.to_lowercase() == key) {
                (".".to_owned(), *kind)
            } else {
                (format!("${{{written}}}"), *kind)
            },
        )
    }

    fn is_many(&self, node: &Node) -> bool {
        matches!(node, Node::Variable(name, _)
            if self.variable(name).is_ok_and(|(_, kind)| kind == Kind::Many))
    }

    fn binary(
        &self,
        operator: Operator,
        left: &Node,
        right: &Node,
    ) -> Result<(u8, String), Unsayable> {
        let sign = match operator {
            Operator::NotEqual => "!=",
            Operator::Divide => "div",
            Operator::Modulo => "mod",
            Operator::Power => {
                let (base, exponent) = (self.write(left, 0)?, self.write(right, 0)?);
                return Ok((ATOM, format!("pow({base}, {exponent})")));
            }
            Operator::Contains if self.is_many(left) => {
                return Ok((ATOM, self.selected(left, right)?));
            }
            Operator::NotContains if self.is_many(left) => {
                return Ok((ATOM, format!("not({})", self.selected(left, right)?)));
            }
            Operator::AnyOf => return self.of(left, right, "or", 0),
            Operator::AllOf => return self.of(left, right, "and", 1),
            Operator::NoneOf => {
                let (_, any) = self.of(left, right, "or", 0)?;
                return Ok((ATOM, format!("not({any})")));
            }
            Operator::Contains => {
                let (text, part) = (self.write(left, 0)?, self.write(right, 0)?);
                return Ok((ATOM, format!("contains({text}, {part})")));
            }
            Operator::NotContains => {
                let (text, part) = (self.write(left, 0)?, self.write(right, 0)?);
                return Ok((ATOM, format!("not(contains({text}, {part}))")));
            }
            Operator::Or
            | Operator::And
            | Operator::Equal
            | Operator::Less
            | Operator::LessOrEqual
            | Operator::Greater
            | Operator::GreaterOrEqual
            | Operator::Plus
            | Operator::Minus
            | Operator::Times => operator.sign(),
        };
        let level = operator.level();
        // A list in one text, and a yes or no, are other things there.
        if level == 2 && (self.is_many(left) || self.is_many(right)) {
            return Err(Unsayable(sign.to_owned()));
        }
        let side = |node: &Node, level: u8, other: &Node| match (node, other) {
            (Node::Literal(Some(Value::Bool(flag))), Node::Variable(..)) => Ok(format!("'{flag}'")),
            _ => self.write(node, level),
        };
        let left_text = side(left, level + u8::from(level == 2), right)?;
        let right_text = side(right, level + 1, left)?;
        Ok((level, format!("{left_text} {sign} {right_text}")))
    }

    fn selected(&self, from: &Node, choice: &Node) -> Result<String, Unsayable> {
        let (from, choice) = (self.write(from, 0)?, self.write(choice, 0)?);
        Ok(format!("selected({from}, {choice})"))
    }

    fn of(
        &self,
        from: &Node,
        choices: &Node,
        joined_by: &str,
        level: u8,
    ) -> Result<(u8, String), Unsayable> {
        let choices = match choices {
            Node::Array(choices) => choices.as_slice(),
            other => std::slice::from_ref(other),
        };
        let parts: Vec<String> = choices
            .iter()
            .map(|choice| {
                if self.is_many(from) {
                    self.selected(from, choice)
                } else {
                    let (from, choice) = (self.write(from, 3)?, self.write(choice, 3)?);
                    Ok(format!("{from} = {choice}"))
                }
            })
            .collect::<Result<_, _>>()?;
        if parts.is_empty() {
            return Err(Unsayable("[]".to_owned()));
        }
        Ok((level, parts.join(&format!(" {joined_by} "))))
    }

    fn call(&self, function: Function, arguments: &[Node]) -> Result<String, Unsayable> {
        let written: Vec<String> = arguments
            .iter()
            .map(|argument| self.write(argument, 0))
            .collect::<Result<_, _>>()?;
        let name = match function {
            Function::Iif => "if",
            Function::Sum => "sum",
            Function::Minimum => "min",
            Function::Maximum => "max",
            Function::Round => "round",
            Function::Truncate if written.len() == 1 => "int",
            Function::Substring => "substr",
            Function::Today if written.is_empty() => "today",
            Function::CurrentDate => "now",
            Function::Year | Function::GetYear if written.len() == 1 => {
                return Ok(format!("number(format-date({}, '%Y'))", written.concat()));
            }
            Function::Count if matches!(arguments, [only] if self.is_many(only)) => {
                "count-selected"
            }
            other => return Err(Unsayable(format!("{other:?}"))),
        };
        Ok(format!("{name}({})", written.join(", ")))
    }
}

fn literal(value: Option<&Value>) -> Result<String, Unsayable> {
    Ok(match value {
        None => "''".to_owned(),
        Some(Value::Bool(flag)) => format!("{flag}()"),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Text(text)) if !text.contains('\'') => format!("'{text}'"),
        Some(Value::Text(text)) if !text.contains('"') => format!("\"{text}\""),
        // XPath 1.0 has no way to write a text with both kinds of quotes.
        Some(Value::Text(text)) => return Err(Unsayable(text.clone())),
        Some(_) => return Err(Unsayable("[…]".to_owned())),
    })
}
