//! Expressions over values, and what both make of them.

use folkmoot_domain::surveys::expression::{Expression, Given};
use serde_json::{Map, Value as Json, json};

use super::{differences::Report, features, here::Here, oracle::NOW, random::Random};

fn values(random: &mut Random) -> Map<String, Json> {
    let all = [
        json!(0),
        json!(1),
        json!(2),
        json!(5),
        json!(0.1),
        json!(0.2),
        json!(-3),
        json!(12.5),
        json!("a"),
        json!("A"),
        json!("b"),
        json!("abc"),
        json!("5"),
        json!("0"),
        json!("05"),
        json!("0.5"),
        json!("1,5"),
        json!("true"),
        json!("False"),
        json!("'x'"),
        json!(""),
        json!(null),
        json!(true),
        json!(false),
        json!(["a"]),
        json!(["a", "b"]),
        json!(["b", "A"]),
        json!([1, 2]),
        json!(["1", "2"]),
        json!("hello world"),
        json!(" a "),
        json!(100),
        json!("-4"),
        json!("12345678901234567"),
    ];
    let dates = [
        json!("2026-07-31"),
        json!("2026-08-01"),
        json!("1990-08-01"),
        json!("1990-07-31"),
        json!("2024-02-29"),
        json!("2026-03-29T01:30"),
        json!("2026-07-31T14:00"),
        json!("2026-07-31T12:00:00Z"),
        json!("2020-01-01"),
        json!("1999-12-31T23:59:59"),
        json!(null),
    ];
    let mut given = Map::new();
    for name in ["q1", "q2", "q3"] {
        given.insert(name.to_owned(), random.pick(&all).clone());
    }
    for name in ["d1", "d2"] {
        given.insert(name.to_owned(), random.pick(&dates).clone());
    }
    let lists = [json!(["a", "b"]), json!([1]), json!("hello"), json!("𝄞é")];
    given.insert("k".to_owned(), json!(["b", 5, true]));
    given.insert("l".to_owned(), random.pick(&lists).clone());
    let (one, two) = (random.pick(&all).clone(), random.pick(&all).clone());
    given.insert("m".to_owned(), json!({"r1": one, "r2": {"c": two}}));
    // Null in data is what survey-core never keeps.
    without_null(&json!(given)).as_object().unwrap().clone()
}

fn without_null(json: &Json) -> Json {
    match json {
        Json::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), without_null(value)))
            .collect::<Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

const VARIABLES: [&str; 11] = [
    "{m}",
    "{l.length}",
    "{k[0]}",
    "{q1}",
    "{q2}",
    "{q3}",
    "{m.r1}",
    "{m.r2.c}",
    "{Q1}",
    "{missing}",
    "{m.none}",
];
const LITERALS: [&str; 23] = [
    "[]",
    "0",
    "1",
    "2",
    "5",
    "0.1",
    "0.2",
    "-3",
    "'a'",
    "'A'",
    "\"b\"",
    "'abc'",
    "'5'",
    "''",
    "true",
    "false",
    "['a','b']",
    "[1,2]",
    "['a']",
    "item1",
    "'true'",
    "'hello'",
    "3.75",
];
const COMPARISONS: [&str; 16] = [
    "=",
    "<>",
    "<",
    "<=",
    ">",
    ">=",
    "==",
    "!=",
    "contains",
    "notcontains",
    "anyof",
    "allof",
    "noneof",
    "=<",
    "=>",
    "*=",
];

fn atom(random: &mut Random) -> String {
    if random.percent(60) {
        (*random.pick(&VARIABLES)).to_owned()
    } else {
        (*random.pick(&LITERALS)).to_owned()
    }
}

fn date(random: &mut Random) -> String {
    let written = [
        "{d1}",
        "{d2}",
        "today()",
        "today(1)",
        "today(-30)",
        "currentDate()",
        "'2026-07-31'",
        "'2026-07-31T14:00'",
    ];
    (*random.pick(&written)).to_owned()
}

fn about_dates(random: &mut Random) -> String {
    match random.below(8) {
        0 => format!("age({})", date(random)),
        1 => format!(
            "age({}, '{}')",
            date(random),
            random.pick(&["years", "months", "days"])
        ),
        2 => format!("year({})", date(random)),
        3 => format!("getYear({})", date(random)),
        4 => {
            let units = ["days", "months", "years", "hours", "minutes", "seconds"];
            let (from, to) = (date(random), date(random));
            format!("dateDiff({from}, {to}, '{}')", random.pick(&units))
        }
        5 => format!("dateDiff({}, {})", date(random), date(random)),
        6 => "year()".to_owned(),
        _ => {
            let operator = *random.pick(&["=", "<>", "<", "<=", ">", ">="]);
            format!("{} {operator} {}", date(random), date(random))
        }
    }
}

pub fn expression(random: &mut Random, depth: usize) -> String {
    let kind = random.below(100);
    if depth == 0 || kind < 15 {
        return atom(random);
    }
    let sub = |random: &mut Random| expression(random, depth - 1);
    match kind {
        15..=49 => format!(
            "{} {} {}",
            sub(random),
            random.pick(&COMPARISONS),
            sub(random)
        ),
        50..=61 => format!(
            "{} {} {}",
            sub(random),
            random.pick(&["+", "-", "*", "/", "%", "^"]),
            sub(random)
        ),
        62..=73 => format!(
            "{} {} {}",
            sub(random),
            random.pick(&["and", "or", "&&", "||"]),
            sub(random)
        ),
        74..=77 => format!("({})", sub(random)),
        78..=81 => format!("{} {}", atom(random), random.pick(&["empty", "notempty"])),
        82..=84 => format!("!({})", sub(random)),
        85..=91 => about_dates(random),
        92 => format!("iif({}, {}, {})", sub(random), sub(random), sub(random)),
        93 => format!(
            "round({}, {})",
            random.pick(&["{q1}", "3.14159", "2.5", "-2.5", "1.005"]),
            random.below(4)
        ),
        94 => format!(
            "trunc({}, {})",
            random.pick(&["{q1}", "3.14159", "2.5", "-2.5", "100"]),
            random.below(4)
        ),
        95 => format!(
            "substring({}, {}, {})",
            atom(random),
            random.below(3),
            random.below(9)
        ),
        _ => {
            let name = *random.pick(&["sum", "avg", "min", "max", "count"]);
            let count = random.below(4);
            let arguments: Vec<String> = (0..count).map(|_| sub(random)).collect();
            format!("{name}({})", arguments.join(", "))
        }
    }
}

/// An expression and the values of its variables.
pub struct Case {
    text: String,
    given: Map<String, Json>,
}

impl Case {
    pub fn generate(random: &mut Random) -> Self {
        let depth = 1 + random.below(3);
        Self {
            text: expression(random, depth),
            given: values(random),
        }
    }

    pub fn question(&self) -> Json {
        json!({"expression": self.text, "values": self.given, "now": NOW})
    }

    pub fn compare(&self, theirs: &Json, report: &mut Report) {
        report.case();
        for feature in features::of_expression(&self.text) {
            report.feature(feature);
        }
        let (ours, parsed) = self.ours();
        let same = same_json(&ours["value"], &theirs["value"])
            && ours["parsed"] == theirs["parsed"]
            && ours["holds"] == theirs["holds"];
        if same {
            return;
        }
        // Only the sum of a text and a fraction in a function of numbers, which is where it throws.
        let rounds =
            self.text.contains('+') || self.text.contains("sum(") || self.text.contains("avg(");
        if theirs
            .get("failed")
            .is_some_and(|why| why.to_string().contains("TypeError"))
            && rounds
        {
            report.accept("reference-throws");
        } else if self.text.contains('^') && nearly_same(&ours["value"], &theirs["value"]) {
            report.accept("last-digit-of-powers");
        } else if parsed && self.compares_nothing_with_a_list() {
            report.accept("null-and-empty-list");
        } else {
            report.wrong(format!(
                "{}\n  values {}\n  ours {ours}\n  theirs {theirs}",
                self.text,
                json!(self.given)
            ));
        }
    }

    /// Whether an empty list stands in it, which is equal to what is undefined there but not to what is null.
    fn compares_nothing_with_a_list(&self) -> bool {
        self.text.contains("[]")
    }

    fn ours(&self) -> (Json, bool) {
        let here = Here;
        match Expression::parse(&self.text) {
            Err(_) => (
                json!({"parsed": false, "value": null, "holds": false}),
                false,
            ),
            Ok(expression) => {
                let values = Given::new(&self.given, &here);
                let value = expression.evaluate(&values);
                let ours = json!({
                    "parsed": true,
                    "value": value.map_or(Json::Null, |value| value.to_json()),
                    "holds": expression.holds(&values),
                });
                (ours, true)
            }
        }
    }
}

/// Whether two numbers differ in their last digits only.
fn nearly_same(left: &Json, right: &Json) -> bool {
    let (Some(left), Some(right)) = (left.as_f64(), right.as_f64()) else {
        return false;
    };
    (left - right).abs() <= left.abs() * 4.0 * f64::EPSILON
}

/// Numbers are compared as numbers: 1 and 1.0 are the same.
pub fn same_json(left: &Json, right: &Json) -> bool {
    match (left, right) {
        (Json::Number(left), Json::Number(right)) => left.as_f64() == right.as_f64(),
        (Json::Array(left), Json::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same_json(left, right))
        }
        _ => left == right,
    }
}
