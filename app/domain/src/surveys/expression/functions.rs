//! The functions an expression may call.

use std::{borrow::Cow, cmp::Ordering, ops::RangeInclusive};

use serde::{Deserialize, Serialize};

use super::{
    Value, Values,
    compare::{number_of, order, to_text, truthy},
    dates,
    evaluate::{Found, number_in},
    operations::add,
};

/// A function of the expression language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Function {
    /// `iif(condition, then, else)`.
    Iif,
    /// The sum of numbers, also of those inside lists.
    Sum,
    /// The mean; 0 of nothing.
    Average,
    /// The smallest.
    Minimum,
    /// The largest.
    Maximum,
    /// How many values are there.
    Count,
    /// `round(number, decimals)`, halves up.
    Round,
    /// `trunc(number, decimals)`.
    Truncate,
    /// `substring(text, from, to)`.
    Substring,
    /// `today()`, `today(days)`: midnight in the survey's zone.
    Today,
    /// `currentDate()`: now.
    CurrentDate,
    /// `year(date)`; the present one of `year()`.
    Year,
    /// `getYear(date)`.
    GetYear,
    /// `age(date, unit)`: full years until now, or `"months"`.
    Age,
    /// `dateDiff(from, to, unit)`: days, or what the unit says.
    DateDiff,
    /// `displayValue(name, value)`: an answer as its respondent reads it.
    DisplayValue,
    /// What a variable finds where its value is computed so. It has no name: only the checker puts it into a tree.
    Computed,
}

/// Every function by its name.
const NAMES: [(&str, Function); 16] = [
    ("iif", Function::Iif),
    ("sum", Function::Sum),
    ("avg", Function::Average),
    ("min", Function::Minimum),
    ("max", Function::Maximum),
    ("count", Function::Count),
    ("round", Function::Round),
    ("trunc", Function::Truncate),
    ("substring", Function::Substring),
    ("today", Function::Today),
    ("currentDate", Function::CurrentDate),
    ("year", Function::Year),
    ("getYear", Function::GetYear),
    ("age", Function::Age),
    ("dateDiff", Function::DateDiff),
    ("displayValue", Function::DisplayValue),
];

impl Function {
    /// The function of this name; names are case-sensitive.
    pub fn named(name: &str) -> Option<Self> {
        let (_, function) = NAMES.iter().find(|(known, _)| *known == name)?;
        Some(*function)
    }

    /// Its name in expressions.
    pub fn name(self) -> &'static str {
        let named = NAMES.iter().find(|(_, function)| *function == self);
        named.map_or("?", |(name, _)| name)
    }

    pub(super) fn takes(self) -> RangeInclusive<usize> {
        match self {
            Self::Iif | Self::Substring | Self::DateDiff => 2..=3,
            Self::Round | Self::Truncate | Self::Age | Self::DisplayValue => 1..=2,
            Self::Today | Self::Year => 0..=1,
            Self::CurrentDate => 0..=0,
            Self::GetYear => 1..=1,
            _ => 0..=100,
        }
    }
}

pub(super) fn call(
    function: Function,
    arguments: &[Found<'_>],
    values: &dyn Values,
) -> Option<Value> {
    let first = || arguments.first().and_then(Option::as_deref);
    match function {
        // These are evaluated where they stand.
        Function::Iif | Function::Computed => None,
        Function::Sum => Some(sum(&flat(arguments))),
        Function::Average => {
            let values = flat(arguments);
            let count = u32::try_from(values.len()).ok().filter(|count| *count > 0);
            Some(Value::Number(match (count, sum(&values)) {
                (None, _) => 0.0,
                (Some(count), total) => number_of(&total).unwrap_or(f64::NAN) / f64::from(count),
            }))
        }
        Function::Minimum => extreme(flat(arguments), Ordering::Greater),
        Function::Maximum => extreme(flat(arguments), Ordering::Less),
        Function::Count => u32::try_from(flat(arguments).len())
            .ok()
            .map(|count| Value::Number(f64::from(count))),
        Function::Round => Some(Value::Number(rounding(arguments, 0.0).map_or(
            f64::NAN,
            |(number, places)| {
                let factor = 10_f64.powf(places);
                let shifted = number * factor * (1.0 + f64::EPSILON);
                (shifted + 0.5).floor() / factor
            },
        ))),
        Function::Truncate => Some(Value::Number(
            rounding(arguments, -1.0)
                .map_or(f64::NAN, |(number, places)| truncated(number, places)),
        )),
        Function::Substring => Some(Value::Text(substring(arguments))),
        Function::Today => dates::today(first(), values),
        Function::CurrentDate => values.now().map(Value::Moment),
        Function::Year => dates::year(first(), values),
        Function::GetYear => {
            let date = first().filter(|date| truthy(Some(date)))?;
            dates::year(Some(date), values)
        }
        Function::Age => dates::age(arguments, values),
        Function::DateDiff => dates::difference(arguments, values),
        Function::DisplayValue => {
            let name = to_text(first()?);
            values.display(&name, arguments.get(1).and_then(Option::as_deref))
        }
    }
}

/// All values one after the other, those of lists too; texts that are numbers become numbers.
fn flat<'v>(arguments: &'v [Found<'_>]) -> Vec<Cow<'v, Value>> {
    fn push<'v>(value: &'v Value, into: &mut Vec<Cow<'v, Value>>) {
        match value {
            Value::List(items) => {
                for item in items {
                    push(item, into);
                }
            }
            Value::Text(text) => into.push(match number_in(text) {
                Some(number) => Cow::Owned(Value::Number(number)),
                None => Cow::Borrowed(value),
            }),
            other => into.push(Cow::Borrowed(other)),
        }
    }
    let mut values = Vec::with_capacity(arguments.len());
    for argument in arguments.iter().flatten() {
        push(argument, &mut values);
    }
    values
}

fn sum(values: &[Cow<'_, Value>]) -> Value {
    values.iter().fold(Value::Number(0.0), |total, value| {
        match (&total, value.as_ref()) {
            (Value::Number(total), Value::Number(value)) => Value::Number(add(*total, *value)),
            (Value::Number(total), Value::Bool(flag)) => {
                Value::Number(add(*total, if *flag { 1.0 } else { 0.0 }))
            }
            (total, value) => Value::Text(to_text(total) + &to_text(value)),
        }
    })
}

fn extreme(values: Vec<Cow<'_, Value>>, replace_when: Ordering) -> Option<Value> {
    let best = values.into_iter().reduce(|best, value| {
        if order(Some(&best), Some(&value)) == Some(replace_when) {
            value
        } else {
            best
        }
    });
    best.map(Cow::into_owned)
}

fn rounding(arguments: &[Found<'_>], default_places: f64) -> Option<(f64, f64)> {
    let values = flat(arguments);
    let number = |value: &Cow<'_, Value>| match value.as_ref() {
        Value::Number(number) => Some(*number),
        _ => None,
    };
    let places = match values.get(1) {
        Some(places) => number(places)?,
        None => 0.0,
    };
    let places = if places.abs() <= 0.0 {
        default_places
    } else {
        places
    };
    Some((number(values.first()?)?, places))
}

/// Cuts the decimals off the shortest writing of the number.
fn truncated(number: f64, places: f64) -> f64 {
    let Some(places) = super::super::number::whole(places).and_then(|n| usize::try_from(n).ok())
    else {
        return number.trunc();
    };
    let text = super::super::number::number_text(number);
    match text.split_once('.') {
        Some((whole, fraction)) => {
            let kept = fraction
                .get(..places.min(fraction.len()))
                .unwrap_or_default();
            number_in(&format!("{whole}.{kept}0")).unwrap_or(number)
        }
        None => number,
    }
}

/// The characters from one position up to another, as JavaScript's `substring` counts them.
fn substring(arguments: &[Found<'_>]) -> String {
    let Some(Value::Text(text)) = arguments.first().and_then(Option::as_deref) else {
        return String::new();
    };
    let units: Vec<u16> = text.encode_utf16().collect();
    let position = |argument: Option<&Found<'_>>, otherwise: usize| {
        argument
            .and_then(Option::as_deref)
            .and_then(number_of)
            .map_or(otherwise, |number| {
                let number = super::super::number::whole(number.trunc())
                    .unwrap_or(0)
                    .max(0);
                usize::try_from(number).unwrap_or(0).min(units.len())
            })
    };
    let (from, to) = (
        position(arguments.get(1), 0),
        position(arguments.get(2), units.len()),
    );
    let (from, to) = (from.min(to), from.max(to));
    String::from_utf16_lossy(units.get(from..to).unwrap_or_default())
}
