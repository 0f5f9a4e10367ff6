//! Evaluations of expressions per second, ours beside survey-core 3.1.1, as ratios within one run.
//!
//! `cargo xtask bench --only expressions`. Both sides get the same expressions and the same values, already in the form
//! in which each keeps them; they take turns on the same machine after a turn each to warm up, so that a busy machine
//! slows both, and the median of the turns' ratios counts. With expressions read once, as a questionnaire in the field
//! has them, and with each read anew for each evaluation. Nothing is asserted.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement")]

use std::{
    hint::black_box,
    io::{BufRead as _, BufReader, Lines, Write as _},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::{Duration, Instant},
};

use folkmoot_domain::surveys::{
    expression::{Expression, Given},
    surroundings::Nowhere,
};
use serde_json::{Map, Value as Json, json};

const TURN: Duration = Duration::from_secs(1);
const TURNS: usize = 7;

/// Conditions as questionnaires have them.
const EXPRESSIONS: [&str; 12] = [
    "{role} = 'maintainer'",
    "{years} >= 3 and {role} anyof ['maintainer', 'author']",
    "{tools} contains 'cargo' or {tools} empty",
    "{m.speed} = 'fast' and {m.price} < 5",
    "!({agree} = false) and {country} <> 'DE'",
    "iif({years} > 5, {hours} * 2, {hours} / 2) + 1",
    "sum({years}, {hours}, 3) > 20 and round({hours}, 1) = 12.5",
    "({years} + 1) * 2 - 3 >= 10 and {missing} empty",
    "{tools} allof ['git', 'cargo'] and {tools} notcontains 'make'",
    "{role} = 'author' or {role} = 'reviewer' or {role} = 'maintainer'",
    "{country} notempty and {missing} notempty",
    "{a} + {b} > {years} and {country} = 'at'",
];

/// Answers to thirty questions, of which the expressions name some.
fn values() -> Json {
    let mut values = json!({
        "role": "maintainer", "years": 7, "tools": ["git", "cargo"], "m": {"speed": "fast", "price": 3}, "agree": true,
        "country": "AT", "hours": 12.5, "a": 0.1, "b": 0.2,
    });
    for index in 0..21 {
        if let Some(values) = values.as_object_mut() {
            values.insert(format!("question{index}"), json!("an answer"));
        }
    }
    values
}

fn main() {
    let mut reference = Reference::start();
    for (title, parse) in [("read once", false), ("read for each evaluation", true)] {
        let mut ratios = Vec::new();
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        // The first turn of each only warms up.
        for turn in 0..=TURNS {
            let there = reference.per_second(parse);
            let here = per_second(parse);
            if turn > 0 {
                ratios.push(here / there);
                ours.push(here);
                theirs.push(there);
            }
        }
        let (least, most) = (least(&ratios), most(&ratios));
        println!(
            "Expressions, {title}: ours {:.0} per second, survey-core 3.1.1 {:.0}; ratio {:.1} (median of {TURNS} turns, {least:.1} to {most:.1})",
            median(ours),
            median(theirs),
            median(ratios),
        );
    }
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

fn least(figures: &[f64]) -> f64 {
    figures.iter().copied().fold(f64::INFINITY, f64::min)
}

fn most(figures: &[f64]) -> f64 {
    figures.iter().copied().fold(0.0, f64::max)
}

fn per_second(parse: bool) -> f64 {
    let values: Map<String, Json> = values().as_object().cloned().unwrap_or_default();
    let given = Given::new(&values, &Nowhere);
    let read = |text: &str| Expression::parse(text).expect("an expression");
    let expressions: Vec<Expression> = EXPRESSIONS.into_iter().map(read).collect();
    let begin = Instant::now();
    let mut count = 0_u32;
    while begin.elapsed() < TURN {
        // The clock is asked for as seldom as on the other side.
        for _ in 0..10 {
            for (expression, text) in expressions.iter().zip(EXPRESSIONS) {
                if parse {
                    black_box(read(black_box(text)).evaluate(black_box(&given)));
                } else {
                    black_box(black_box(expression).evaluate(black_box(&given)));
                }
                count += 1;
            }
        }
    }
    f64::from(count) / begin.elapsed().as_secs_f64()
}

/// The process that runs survey-core.
struct Reference {
    process: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

impl Reference {
    fn start() -> Self {
        let node = std::env::var_os("FOLKMOOT_NODE").unwrap_or_else(|| "node".into());
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../end2end/oracle");
        let mut process = Command::new(node)
            .arg(folder.join("oracle.mjs"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Node runs");
        let input = process.stdin.take().expect("Node listens");
        let output = process.stdout.take().expect("Node answers");
        Self {
            process,
            input,
            output: BufReader::new(output).lines(),
        }
    }

    fn per_second(&mut self, parse: bool) -> f64 {
        let question = json!({
            "bench": EXPRESSIONS, "values": values(), "seconds": TURN.as_secs_f64(), "parse": parse,
        });
        writeln!(self.input, "{question}").expect("Node listens");
        let line = self.output.next().expect("Node answers").expect("a line");
        let answer: Json = serde_json::from_str(&line).expect("JSON");
        let rate = answer.get("perSecond").and_then(Json::as_f64);
        rate.unwrap_or_else(|| unreachable!("survey-core says {answer}"))
    }
}

impl Drop for Reference {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
