//! The functions about dates, as `FunctionFactory` of survey-core 3.1.1 computes them.

use super::{
    Value, Values,
    compare::{number_of, to_text, truthy},
    evaluate::Found,
};
use crate::surveys::moments::{Civil, DAY, as_float, civil, read};

/// A zone from where expressions find their values.
fn offset(values: &dyn Values) -> impl Fn(i64) -> i64 {
    |at| values.offset(at)
}

/// The moment that a value names, as JavaScript's `new Date` does; nothing at all is now.
pub(super) fn moment(value: Option<&Value>, values: &dyn Values) -> f64 {
    match value.filter(|value| truthy(Some(value))) {
        None => values.now().unwrap_or(f64::NAN),
        Some(Value::Text(text)) => read(text, &offset(values)),
        Some(value @ (Value::List(_) | Value::Rows(_))) => read(&to_text(value), &offset(values)),
        Some(value) => number_of(value).unwrap_or(f64::NAN),
    }
}

fn civil_of(value: Option<&Value>, values: &dyn Values) -> Option<Civil> {
    civil(moment(value, values), &offset(values))
}

/// `today()` is midnight in the zone; `today(n)` is n days later.
pub(super) fn today(days: Option<&Value>, values: &dyn Values) -> Option<Value> {
    let midnight = civil(values.now()?, &offset(values))?.midnight();
    let Some(days) = days else {
        return Some(Value::Moment(midnight.moment(&offset(values))));
    };
    let later = number_of(days)
        .and_then(|days| crate::surveys::number::whole(days.trunc()))
        .filter(|days| days.abs() < 100_000_000)?;
    let at = as_float((midnight.days() + later) * DAY);
    let same_wall_time = civil(at, &|_| 0)?;
    Some(Value::Moment(same_wall_time.moment(&offset(values))))
}

/// The year of a date; of today when none is given.
pub(super) fn year(date: Option<&Value>, values: &dyn Values) -> Option<Value> {
    let found = civil_of(date, values)?;
    Some(Value::Number(as_float(found.year)))
}

/// The full years, months or days from a date until now.
pub(super) fn age(arguments: &[Found<'_>], values: &dyn Values) -> Option<Value> {
    let from = argument(arguments, 0)?;
    match unit(arguments, 1, "years") {
        // There is no second date to count the days to, which survey-core takes for none.
        "days" => Some(Value::Number(0.0)),
        unit => whole_months(civil_of(Some(from), values), civil_of(None, values), unit),
    }
}

/// The distance of two dates; days, hours, minutes and seconds without a sign.
pub(super) fn difference(arguments: &[Found<'_>], values: &dyn Values) -> Option<Value> {
    let (from, to) = (argument(arguments, 0)?, argument(arguments, 1)?);
    let unit = unit(arguments, 2, "days");
    let length = match unit {
        "hours" => 3_600_000.0,
        "minutes" => 60_000.0,
        "seconds" => 1_000.0,
        _ => {
            let (from, to) = (civil_of(Some(from), values), civil_of(Some(to), values));
            if unit != "days" {
                return whole_months(from, to, unit);
            }
            let days = to?.days() - from?.days();
            return Some(Value::Number(as_float(days.abs())));
        }
    };
    let distance = (moment(Some(to), values) - moment(Some(from), values)).abs();
    Some(Value::Number((distance / length).ceil())).filter(|_| !distance.is_nan())
}

/// Months when asked for, else years, towards zero.
fn whole_months(from: Option<Civil>, to: Option<Civil>, unit: &str) -> Option<Value> {
    let months = unit == "months";
    let (Some(from), Some(to)) = (from, to) else {
        // No date at all is no number of months, and 0 years.
        return (!months).then_some(Value::Number(0.0));
    };
    let mut count = (to.year - from.year) * 12 + to.month - from.month;
    if to.day < from.day {
        count -= 1;
    }
    Some(Value::Number(as_float(if months {
        count
    } else {
        count / 12
    })))
}

fn argument<'a>(arguments: &'a [Found<'_>], index: usize) -> Option<&'a Value> {
    let found = arguments.get(index)?.as_deref();
    found.filter(|value| truthy(Some(value)))
}

fn unit<'a>(arguments: &'a [Found<'_>], index: usize, otherwise: &'a str) -> &'a str {
    argument(arguments, index)
        .and_then(Value::as_text)
        .unwrap_or(otherwise)
}

/// Both sides of a comparison where a text stands beside a moment: it is read as one, as exactly as it is written.
pub(super) fn comparable(
    left: Option<&Value>,
    right: Option<&Value>,
    values: &dyn Values,
) -> Option<(Value, Value)> {
    match (left?, right?) {
        (Value::Text(text), Value::Moment(at)) => Some(beside(text, *at, false, values)),
        (Value::Moment(at), Value::Text(text)) => {
            let (text, at) = beside(text, *at, true, values);
            Some((at, text))
        }
        _ => None,
    }
}

fn beside(text: &str, at: f64, cut_first: bool, values: &dyn Values) -> (Value, Value) {
    let offset = offset(values);
    let mut at = at;
    if cut_first && let Some(mut wall) = civil(at, &offset) {
        // What the text does not say does not count: seconds, minutes, hours.
        for (said, unit) in [(17, 60_000), (14, 3_600_000), (11, DAY)] {
            if text.len() < said {
                wall.within -= wall.within % unit;
                at = wall.moment(&offset);
            }
        }
    }
    let mut read = moment(Some(&Value::Text(text.to_owned())), values);
    if let Some(mut wall) = civil(at, &offset) {
        wall.within -= wall.within % 1_000;
        at = wall.moment(&offset);
        if wall.within == 0
            && let Some(day) = civil(read, &offset)
        {
            // Hours, minutes and seconds are set to 0, thousandths are not.
            read = Civil {
                within: day.within % 1_000,
                ..day
            }
            .moment(&offset);
        }
    }
    (Value::Moment(read), Value::Moment(at))
}
