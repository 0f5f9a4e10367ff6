//! From a constraint to bounds and validators.

use folkmoot_domain::surveys::expression::Operator;
use serde_json::{Map, Value as Json, json};

use super::super::formula::{Dialect, Formula, Scope, Translated, Unsayable, read, translate};

/// What a constraint became.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Constrained {
    /// Members of the question.
    pub(super) members: Map<String, Json>,
    pub(super) validators: Vec<Json>,
    pub(super) remarks: Vec<folkmoot_domain::surveys::exchange::Reason>,
}

/// What the question takes, as far as constraints depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    Number,
    Text,
    Choices,
    Other,
}

/// Translates a constraint; `message` is what is said when it doesn't hold.
///
/// # Errors
/// With the part that can't be said.
pub(super) fn constrained(
    constraint: &str,
    message: Option<&Json>,
    takes: Takes,
    scope: &Scope<'_>,
) -> Result<Constrained, Unsayable> {
    let formula = read(constraint, Dialect::XPath)?;
    let mut parts = Vec::new();
    conjuncts(&formula, &mut parts);
    let mut result = Constrained::default();
    let with_message = |mut validator: Map<String, Json>| {
        if let Some(message) = message {
            validator.insert("text".to_owned(), message.clone());
        }
        Json::Object(validator)
    };
    let mut bounds: Map<String, Json> = Map::new();
    let mut rest = Vec::new();
    for part in parts {
        match bound(part, takes) {
            Some((member, value)) if !bounds.contains_key(member) => {
                bounds.insert(member.to_owned(), value);
            }
            _ => rest.push(part),
        }
    }
    let bare = message.is_none();
    for (kind, first, second, own_first, own_second) in [
        ("numeric", "minValue", "maxValue", "min", "max"),
        ("text", "minLength", "maxLength", "", "maxLength"),
        (
            "answercount",
            "minCount",
            "maxCount",
            "minSelectedChoices",
            "maxSelectedChoices",
        ),
    ] {
        let found: Vec<(&str, &str, Json)> = [(first, own_first), (second, own_second)]
            .into_iter()
            .filter_map(|(name, own)| Some((name, own, bounds.remove(name)?)))
            .collect();
        if found.is_empty() {
            continue;
        }
        if bare && found.iter().all(|(_, own, _)| !own.is_empty()) {
            for (_, own, value) in found {
                result.members.insert(own.to_owned(), value);
            }
        } else {
            let mut validator = Map::from_iter([("type".to_owned(), json!(kind))]);
            validator.extend(
                found
                    .into_iter()
                    .map(|(name, _, value)| (name.to_owned(), value)),
            );
            result.validators.push(with_message(validator));
        }
    }
    let mut expression: Option<super::super::formula::Ours> = None;
    for part in rest {
        if let Some(pattern) = pattern(part) {
            let validator = Map::from_iter([
                ("type".to_owned(), json!("regex")),
                ("regex".to_owned(), json!(anchored(pattern))),
            ]);
            result.validators.push(with_message(validator));
            continue;
        }
        let Translated { formula, remarks } = translate(part, scope)?;
        result.remarks.extend(remarks);
        expression = Some(match expression {
            Some(before) => before.and(formula),
            None => formula,
        });
    }
    if let Some(expression) = expression {
        let validator = Map::from_iter([
            ("type".to_owned(), json!("expression")),
            ("expression".to_owned(), json!(expression.write()?)),
        ]);
        result.validators.push(with_message(validator));
    }
    Ok(result)
}

fn conjuncts<'f>(formula: &'f Formula, parts: &mut Vec<&'f Formula>) {
    match formula {
        Formula::Binary(Operator::And, sides) => {
            conjuncts(&sides.0, parts);
            conjuncts(&sides.1, parts);
        }
        other => parts.push(other),
    }
}

/// `. >= 5`, `string-length(.) <= 10`, `count-selected(.) <= 3`: an inclusive bound.
fn bound(formula: &Formula, takes: Takes) -> Option<(&'static str, Json)> {
    let Formula::Binary(operator, sides) = formula else {
        return None;
    };
    let (value, number, operator) = match (&sides.0, &sides.1) {
        (value, Formula::Number(number)) => (value, *number, *operator),
        (Formula::Number(number), value) => (value, *number, mirrored(*operator)?),
        _ => return None,
    };
    let own = |arguments: &[Formula]| matches!(arguments, [Formula::This]);
    // Lengths and counts are whole, so that "more than 2" is "at least 3".
    let (least, most, whole) = match value {
        Formula::This if takes == Takes::Number => ("minValue", "maxValue", false),
        Formula::Call(name, arguments)
            if name == "string-length" && takes == Takes::Text && own(arguments) =>
        {
            ("minLength", "maxLength", true)
        }
        Formula::Call(name, arguments)
            if name == "count-selected" && takes == Takes::Choices && own(arguments) =>
        {
            ("minCount", "maxCount", true)
        }
        _ => return None,
    };
    let (member, number) = match operator {
        Operator::GreaterOrEqual => (least, number),
        Operator::LessOrEqual => (most, number),
        Operator::Greater if whole => (least, number + 1.0),
        Operator::Less if whole => (most, number - 1.0),
        _ => return None,
    };
    let json = serde_json::from_str(&number.to_string()).ok()?;
    (!whole || (number >= 0.0 && number.fract().abs() < 1e-9)).then_some((member, json))
}

fn mirrored(operator: Operator) -> Option<Operator> {
    Some(match operator {
        Operator::Less => Operator::Greater,
        Operator::LessOrEqual => Operator::GreaterOrEqual,
        Operator::Greater => Operator::Less,
        Operator::GreaterOrEqual => Operator::LessOrEqual,
        _ => return None,
    })
}

fn pattern(formula: &Formula) -> Option<&str> {
    match formula {
        Formula::Call(name, arguments) if name == "regex" => match arguments.as_slice() {
            [Formula::This, Formula::Text(pattern)] => Some(pattern),
            _ => None,
        },
        _ => None,
    }
}

/// Forms match the whole answer, we look for a match anywhere.
fn anchored(pattern: &str) -> String {
    if pattern.starts_with('^') && pattern.ends_with('$') && !pattern.contains('|') {
        pattern.to_owned()
    } else {
        format!("^(?:{pattern})$")
    }
}
