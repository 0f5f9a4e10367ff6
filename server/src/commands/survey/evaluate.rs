//! `folkmoot survey evaluate`

use anyhow::{anyhow, bail};
use folkmoot_domain::surveys::expression::{Expression, ExpressionErrorKind, Given};
use serde_json::Value as Json;

use super::{Place, read_json};

/// The value of an expression, as JSON.
pub(super) fn evaluate(expression: &str, values: &str, place: &Place) -> anyhow::Result<Json> {
    let parsed = Expression::parse(expression).map_err(|error| {
        let at = expression
            .get(..error.at)
            .map_or(0, |before| before.chars().count())
            + 1;
        anyhow!(
            "the expression is wrong at character {at}: {}",
            reason(&error.kind)
        )
    })?;
    let Json::Object(values) = read_json(values, "the values")? else {
        bail!("the values must be a JSON object");
    };
    let here = place.here()?;
    let value = parsed.evaluate(&Given::new(&values, &here));
    Ok(value.map_or(Json::Null, |value| value.to_json()))
}

fn reason(kind: &ExpressionErrorKind) -> String {
    match kind {
        ExpressionErrorKind::Unexpected(found) if found.is_empty() => {
            "it ends too early".to_owned()
        }
        ExpressionErrorKind::Unexpected(found) => format!("{found:?} can't stand there"),
        ExpressionErrorKind::Unclosed => "a quotation mark or brace is never closed".to_owned(),
        ExpressionErrorKind::UnknownFunction(name) => {
            format!("the function {name:?} is not supported")
        }
        ExpressionErrorKind::WrongArguments(name) => {
            format!("the function {name:?} has too few or too many values")
        }
        ExpressionErrorKind::TooComplex => format!(
            "it is too long or too deeply nested; at most {} bytes and {} words and signs are supported",
            Expression::LONGEST,
            Expression::MOST_TOKENS
        ),
    }
}
