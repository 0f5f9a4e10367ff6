//! Expressions of surveys, ours beside those of the reference implementation.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::Context as _;
use folkmoot_domain::surveys::{
    expression::{Expression, Given},
    surroundings::Nowhere,
};
use serde_json::{Value as Json, json};

/// Conditions as questionnaires have them.
fn cases() -> Vec<Json> {
    let values = json!({
        "role": "maintainer", "years": 7, "tools": ["git", "cargo"], "m": {"speed": "fast", "price": 3}, "agree": true,
        "country": "AT", "hours": 12.5,
    });
    [
        "{role} = 'maintainer'",
        "{years} >= 3 and {role} anyof ['maintainer', 'author']",
        "{tools} contains 'cargo' or {tools} empty",
        "{m.speed} = 'fast' and {m.price} < 5",
        "!({agree} = false) and {country} <> 'DE'",
        "iif({years} > 5, {hours} * 2, {hours} / 2) + 1",
        "sum({years}, {hours}, 3) > 20 and round({hours}, 1) = 12.5",
        "({years} + 1) * 2 - 3 >= 10 and {missing} empty",
    ]
    .iter()
    .map(|expression| json!({"expression": expression, "values": values}))
    .collect()
}

/// Evaluations per second of both, in turns on the same machine.
pub fn compare(turns: usize, turn: Duration) -> anyhow::Result<(f64, f64)> {
    let cases = cases();
    let node = std::env::var_os("FOLKMOOT_NODE").unwrap_or_else(|| "node".into());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../end2end/oracle/oracle.mjs");
    let mut process = Command::new(node)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("Node does not run")?;
    let mut input = process.stdin.take().context("Node does not listen")?;
    let output = process.stdout.take().context("Node does not answer")?;
    let mut lines = BufReader::new(output).lines();
    let question = json!({"bench": cases, "seconds": turn.as_secs_f64()});
    let (mut ours, mut theirs) = (0.0, 0.0);
    for _ in 0..turns {
        writeln!(input, "{question}")?;
        let answer: Json = serde_json::from_str(&lines.next().context("Node has ended")??)?;
        let rate = answer.get("perSecond").and_then(Json::as_f64);
        theirs += rate.with_context(|| format!("survey-core says {answer}"))?;
        ours += per_second(&cases, turn)?;
    }
    drop(input);
    process.wait()?;
    let count = f64::from(u32::try_from(turns)?);
    Ok((ours / count, theirs / count))
}

fn per_second(cases: &[Json], turn: Duration) -> anyhow::Result<f64> {
    let mut prepared = Vec::new();
    for case in cases {
        let expression = case.get("expression").and_then(Json::as_str);
        let expression = Expression::parse(expression.unwrap_or_default())
            .map_err(|error| anyhow::anyhow!("{error:?}"))?;
        let values = case.get("values").and_then(Json::as_object);
        let values = values.context("a case has no values")?;
        prepared.push((expression, Given::new(values, &Nowhere)));
    }
    let begin = Instant::now();
    let mut count = 0_u32;
    while begin.elapsed() < turn {
        for (expression, values) in &prepared {
            std::hint::black_box(expression.evaluate(values));
            count += 1;
        }
    }
    Ok(f64::from(count) / begin.elapsed().as_secs_f64())
}
