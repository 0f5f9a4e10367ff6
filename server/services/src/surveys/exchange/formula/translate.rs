//! From the formulas of other programs to ours.

use folkmoot_domain::surveys::{exchange::Reason, expression::Operator};

use super::{Formula, Kind, Ours, Scope, Translated, Unsayable};

/// Translates a formula.
///
/// # Errors
/// With the part that our expressions can't say.
pub(in super::super) fn translate(
    formula: &Formula,
    scope: &Scope<'_>,
) -> Result<Translated, Unsayable> {
    let mut remarks = Vec::new();
    let formula = Translation {
        scope,
        remarks: &mut remarks,
    }
    .one(formula)?;
    // What our expressions can't hold has to show here, not when it is written into the definition.
    formula.write()?;
    Ok(Translated { formula, remarks })
}

struct Translation<'a> {
    scope: &'a Scope<'a>,
    remarks: &'a mut Vec<Reason>,
}

impl Translation<'_> {
    fn one(&mut self, formula: &Formula) -> Result<Ours, Unsayable> {
        Ok(match formula {
            Formula::Text(text) => Ours::text(text),
            Formula::Number(number) => Ours::Number(*number),
            Formula::Name(name) => self.named(name)?.0,
            Formula::This => self.this()?,
            Formula::Column(column) => self.column(column)?,
            Formula::Negative(inner) => {
                Ours::binary(Operator::Minus, Ours::Number(0.0), self.one(inner)?)
            }
            Formula::Binary(operator, sides) => self.binary(*operator, &sides.0, &sides.1)?,
            Formula::Call(name, arguments) => self.call(name, arguments)?,
        })
    }

    fn named(&self, name: &str) -> Result<(Ours, Kind), Unsayable> {
        match self.scope.names.get(name) {
            Some(known) if known.kind != Kind::Missing => {
                Ok((Ours::variable(&known.target), known.kind))
            }
            _ => Err(Unsayable(name.to_owned())),
        }
    }

    fn this(&self) -> Result<Ours, Unsayable> {
        let name = self.scope.this.ok_or_else(|| Unsayable(".".to_owned()))?;
        self.named(name).map(|(variable, _)| variable)
    }

    /// In a choice filter the choice's cell, elsewhere a variable without a sign.
    fn column(&self, column: &str) -> Result<Ours, Unsayable> {
        match self.scope.columns {
            Some(cells) => {
                let cell = cells
                    .get(column)
                    .or_else(|| cells.get(&column.to_lowercase()));
                // A word that is no column: somebody forgot its quotes.
                Ok(Ours::text(cell.map_or(column, String::as_str)))
            }
            None => self.named(column).map(|(variable, _)| variable),
        }
    }

    fn kind(&self, formula: &Formula) -> Kind {
        let name = match formula {
            Formula::Name(name) => name,
            Formula::This => self.scope.this.unwrap_or_default(),
            Formula::Column(name) if self.scope.columns.is_none() => name,
            Formula::Call(name, _)
                if ["today", "now", "date", "date-time"].contains(&name.as_str()) =>
            {
                return Kind::Date;
            }
            _ => return Kind::Plain,
        };
        self.scope
            .names
            .get(name)
            .map_or(Kind::Plain, |known| known.kind)
    }

    fn binary(
        &mut self,
        operator: Operator,
        left: &Formula,
        right: &Formula,
    ) -> Result<Ours, Unsayable> {
        let equality = matches!(operator, Operator::Equal | Operator::NotEqual);
        for (one, other) in [(left, right), (right, left)] {
            if !equality {
                break;
            }
            if let Formula::Text(text) = other {
                let inverted = |found: Ours| {
                    if operator == Operator::NotEqual {
                        found.not()
                    } else {
                        found
                    }
                };
                if text.is_empty() && !matches!(one, Formula::Text(_)) {
                    let value = self.one(one)?;
                    return Ok(inverted(match value {
                        Ours::Variable(_) => Ours::Empty(Box::new(value)),
                        other => Ours::binary(Operator::Equal, other, Ours::text("")),
                    }));
                }
                if self.kind(one) == Kind::Many {
                    let chosen = text.split_whitespace().map(Ours::text).collect();
                    let value = self.one(one)?;
                    return Ok(inverted(Ours::binary(
                        Operator::Equal,
                        value,
                        Ours::List(chosen),
                    )));
                }
            }
            if let (Formula::Call(name, arguments), Formula::Number(number)) = (one, other)
                && is_length(name)
                && number.abs() < 0.5
                && let [inner] = arguments.as_slice()
            {
                let value = self.one(inner)?;
                return Ok(inverted_if(operator == Operator::NotEqual, empty(value)?));
            }
        }
        if let (Formula::Call(name, arguments), Formula::Number(number)) = (left, right)
            && is_length(name)
            && let [inner] = arguments.as_slice()
            && ((operator == Operator::Greater && number.abs() < 0.5)
                || (operator == Operator::GreaterOrEqual && (number - 1.0).abs() < 0.5))
        {
            let value = self.one(inner)?;
            return Ok(empty(value)?.not());
        }
        if operator == Operator::Minus
            && self.kind(left) == Kind::Date
            && self.kind(right) == Kind::Date
        {
            let (left, right) = (self.one(left)?, self.one(right)?);
            return Ok(Ours::Call(
                "dateDiff",
                vec![right, left, Ours::text("days")],
            ));
        }
        let (left, right) = (self.one(left)?, self.one(right)?);
        Ok(Ours::binary(operator, left, right))
    }

    fn call(&mut self, name: &str, arguments: &[Formula]) -> Result<Ours, Unsayable> {
        let unsayable = || Unsayable(format!("{name}()"));
        Ok(match (name, arguments) {
            ("true", []) => Ours::Bool(true),
            ("false", []) => Ours::Bool(false),
            ("not", [inner]) => self.one(inner)?.not(),
            ("selected", [from, choice]) => {
                let operator = match self.kind(from) {
                    Kind::Many => Operator::Contains,
                    _ => Operator::Equal,
                };
                Ours::binary(operator, self.one(from)?, self.one(choice)?)
            }
            ("count-selected", [from]) => Ours::Call("count", vec![self.one(from)?]),
            ("if" | "iif", [condition, then, otherwise]) => Ours::Call(
                "iif",
                vec![self.one(condition)?, self.one(then)?, self.one(otherwise)?],
            ),
            ("coalesce", [first, second]) => {
                let value = self.one(first)?;
                let there = empty(value.clone())?.not();
                Ours::Call("iif", vec![there, value, self.one(second)?])
            }
            ("is_empty", [value]) => empty(self.one(value)?)?,
            ("once", [inner]) => {
                self.remarks.push(Reason::new("exchange-formula-once"));
                self.one(inner)?
            }
            (
                "number" | "string" | "boolean" | "boolean-from-string" | "date" | "date-time",
                [inner],
            ) => self.one(inner)?,
            ("concat", [first, rest @ ..]) => self.concat(first, rest)?,
            ("int" | "intval", [inner]) => Ours::Call("trunc", vec![self.one(inner)?]),
            ("round", [inner]) => Ours::Call("round", vec![self.one(inner)?]),
            ("round", [inner, places]) => {
                Ours::Call("round", vec![self.one(inner)?, self.one(places)?])
            }
            ("pow", [base, exponent]) => {
                Ours::binary(Operator::Power, self.one(base)?, self.one(exponent)?)
            }
            ("contains", [text, part]) => {
                Ours::binary(Operator::Contains, self.one(text)?, self.one(part)?)
            }
            ("substr", [_, _] | [_, _, _]) => Ours::Call("substring", self.all(arguments)?),
            ("sum", [_, ..]) => Ours::Call("sum", self.all(arguments)?),
            ("min", [_, ..]) => Ours::Call("min", self.all(arguments)?),
            ("max", [_, ..]) => Ours::Call("max", self.all(arguments)?),
            ("today", []) => Ours::Call("today", Vec::new()),
            ("now", []) => Ours::Call("currentDate", Vec::new()),
            ("format-date", [date, Formula::Text(format)]) if format == "%Y" => {
                Ours::Call("year", vec![self.one(date)?])
            }
            ("jr:choice-name", [_, Formula::Text(name)]) => {
                let name = name.trim().trim_start_matches("${").trim_end_matches('}');
                match self.named(name)?.0 {
                    Ours::Variable(target) => Ours::Call("displayValue", vec![Ours::text(&target)]),
                    _ => return Err(unsayable()),
                }
            }
            _ => return Err(unsayable()),
        })
    }

    fn all(&mut self, formulas: &[Formula]) -> Result<Vec<Ours>, Unsayable> {
        formulas.iter().map(|formula| self.one(formula)).collect()
    }

    /// Texts put one behind the other; two numbers side by side would be added instead.
    fn concat(&mut self, first: &Formula, rest: &[Formula]) -> Result<Ours, Unsayable> {
        let is_text = |formula: &Formula| matches!(formula, Formula::Text(_));
        let mut all = self.one(first)?;
        let mut text_before = is_text(first);
        for part in rest {
            if !text_before && !is_text(part) {
                self.remarks.push(Reason::new("exchange-formula-concat"));
            }
            text_before = true;
            all = Ours::binary(Operator::Plus, all, self.one(part)?);
        }
        Ok(all)
    }
}

fn is_length(name: &str) -> bool {
    ["string-length", "count-selected", "strlen", "count"].contains(&name)
}

fn inverted_if(inverted: bool, formula: Ours) -> Ours {
    if inverted { formula.not() } else { formula }
}

/// Only a variable can be asked whether it is empty.
fn empty(value: Ours) -> Result<Ours, Unsayable> {
    match value {
        Ours::Variable(_) => Ok(Ours::Empty(Box::new(value))),
        other => Err(Unsayable(other.write()?)),
    }
}
