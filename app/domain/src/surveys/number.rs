//! Numbers from and to decimal text, as JavaScript reads and writes them (ECMA-262, `StringToNumber` and
//! `Number::toString`): the nearest double, and the shortest text that is read as the same one.
//!
//! By hand and without tables. Those of the standard library and of `serde_json` are 20 kB that no compression makes
//! smaller, in a bundle that respondents load on their phones; whole numbers of long integers do the same more slowly,
//! and only for numbers that nobody types.

mod big;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;

use big::Big;

/// Powers of ten up to this one are doubles, and so are all integers of so many digits less seven.
const EXACT_POWER: usize = 22;
const EXACT_DIGITS: usize = 15;
/// The largest integer that a double tells from its neighbours.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_991.0;
/// Bits of a double behind the leading one, and its smallest exponent.
const FRACTION: i32 = 52;
const SMALLEST: i32 = -1022;

/// The integer that a number is, up to the last one that a double tells from its neighbours.
pub(crate) fn whole(number: f64) -> Option<i64> {
    let fits = number.fract().abs() <= 0.0 && number.abs() <= LARGEST_WHOLE;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole and within the exact range of a double"
    )]
    fits.then_some(number as i64)
}

fn power_of_ten(exponent: usize) -> f64 {
    (0..exponent).fold(1.0, |power, _| power * 10.0)
}

/// The number that a text is; none for what is no finite decimal number, as `inf` or a number between blanks.
pub(crate) fn number_in(text: &str) -> Option<f64> {
    let (negative, unsigned) = sign_of(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent_in(exponent)?),
        None => (unsigned, 0),
    };
    let (before, behind) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if before.is_empty() && behind.is_empty() {
        return None;
    }
    let mut digits = Vec::with_capacity(mantissa.len());
    for digit in before.bytes().chain(behind.bytes()) {
        match digit {
            b'0' if digits.is_empty() => {}
            b'0'..=b'9' => digits.push(digit - b'0'),
            _ => return None,
        }
    }
    let exponent = exponent.saturating_sub(i32::try_from(behind.len()).ok()?);
    let number = nearest(&digits, exponent)?;
    Some(if negative { -number } else { number })
}

fn sign_of(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

fn exponent_in(text: &str) -> Option<i32> {
    let (negative, digits) = sign_of(text);
    if digits.is_empty() {
        return None;
    }
    let mut exponent = 0_i32;
    for digit in digits.bytes() {
        if !digit.is_ascii_digit() {
            return None;
        }
        exponent = exponent
            .saturating_mul(10)
            .saturating_add(i32::from(digit - b'0'));
    }
    Some(if negative { -exponent } else { exponent })
}

/// The double nearest to these digits times a power of ten, ties to even; none beyond the largest.
fn nearest(digits: &[u8], exponent: i32) -> Option<f64> {
    let length = i32::try_from(digits.len()).ok()?;
    let first = exponent.saturating_add(length);
    if digits.is_empty() || first < -330 {
        return Some(0.0);
    }
    if first > 310 {
        return None;
    }
    let power = usize::try_from(exponent.unsigned_abs()).ok()?;
    if digits.len() <= EXACT_DIGITS && power <= EXACT_POWER {
        let integer = digits
            .iter()
            .fold(0.0, |number, digit| number * 10.0 + f64::from(*digit));
        let power = power_of_ten(power);
        return Some(if exponent < 0 {
            integer / power
        } else {
            integer * power
        });
    }
    let (mut above, mut below) = (Big::from(0), Big::from(1));
    for digit in digits {
        above.times_and(10, u32::from(*digit));
    }
    let scaled = if exponent < 0 { &mut below } else { &mut above };
    for _ in 0..power {
        scaled.times_and(10, 0);
    }
    let number = quotient(above, below);
    number.is_finite().then_some(number)
}

/// The double nearest to the quotient of two integers, neither of them 0.
fn quotient(mut above: Big, mut below: Big) -> f64 {
    // The quotient is brought between 1 and 2, then divided bit by bit.
    let mut exponent = 0;
    while above >= below {
        below.times_and(2, 0);
        exponent += 1;
    }
    while above < below {
        above.times_and(2, 0);
        exponent -= 1;
    }
    let bits = (exponent - SMALLEST).min(0) + FRACTION + 1;
    if bits < 0 {
        return 0.0;
    }
    let mut mantissa = 0_u64;
    for _ in 0..bits {
        mantissa <<= 1;
        if above >= below {
            above.subtract(&below);
            mantissa |= 1;
        }
        above.times_and(2, 0);
    }
    mantissa += match above.cmp(&below) {
        Ordering::Greater => 1,
        Ordering::Equal => mantissa & 1,
        Ordering::Less => 0,
    };
    // The leading bit of a normal number adds 1 to the exponent that stands before it.
    let before = u64::try_from(exponent - SMALLEST).unwrap_or(0).min(2_046);
    f64::from_bits((before << FRACTION) + mantissa)
}

/// A number as JavaScript writes it.
pub fn number_text(number: f64) -> String {
    if let Some(whole) = whole(number) {
        return whole.to_string();
    }
    if !number.is_finite() {
        return if number.is_nan() {
            "NaN"
        } else if number > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        }
        .to_owned();
    }
    let size = number.abs();
    let (digits, point) = short(size).unwrap_or_else(|| shortest(size));
    let sign = if number < 0.0 { "-" } else { "" };
    format!("{sign}{}", written(&digits, point))
}

/// Digits and the place of the point before them: `12` and 3 are 120.
type Digits = (String, i32);

/// How many digits stand behind the point where JavaScript writes the number.
pub(crate) fn decimals(number: f64) -> usize {
    if !number.is_finite() || number.fract().abs() <= 0.0 {
        return 0;
    }
    // A smaller one is written with an exponent.
    if number.abs() >= 1e-6
        && let Some((decimals, _)) = scaled(number.abs())
    {
        return usize::try_from(decimals).unwrap_or(0);
    }
    number_text(number)
        .split_once('.')
        .map_or(0, |(_, fraction)| fraction.len())
}

/// The digits of a number with few decimals.
fn short(size: f64) -> Option<Digits> {
    let (decimals, scaled) = scaled(size)?;
    let digits = whole(scaled)?.to_string();
    let point = i32::try_from(digits.len()).ok()? - decimals;
    Some((digits, point))
}

/// How many decimals a number has when they are few, and its digits as a whole number. A quotient of two integers that
/// are doubles is rounded once, as is the reading of its text: when it is the number, so is the text.
fn scaled(size: f64) -> Option<(i32, f64)> {
    let mut power = 1.0;
    for decimals in 1..=15 {
        power *= 10.0;
        let scaled = (size * power).round();
        if scaled >= LARGEST_WHOLE / 4.0 {
            return None;
        }
        #[expect(clippy::float_cmp, reason = "the same double is asked for")]
        if scaled / power == size {
            return Some((decimals, scaled));
        }
    }
    None
}

/// The shortest digits that are read as this number and as no other (Steele and White 1990, free-format algorithm).
fn shortest(size: f64) -> Digits {
    let bits = size.to_bits();
    let (fraction, before) = (bits & ((1 << FRACTION) - 1), bits >> FRACTION);
    let mantissa = if before == 0 {
        fraction
    } else {
        fraction | 1 << FRACTION
    };
    let exponent = i32::try_from(before.max(1)).unwrap_or(1) + SMALLEST - 1 - FRACTION;
    // number = above / below; half the way to its neighbours = upper / below and lower / below.
    let (mut above, mut below) = (Big::from(mantissa), Big::from(1));
    let (mut upper, mut lower) = (Big::from(1), Big::from(1));
    let narrow = fraction == 0 && before > 1;
    for big in [&mut above, &mut below] {
        big.times_and(if narrow { 4 } else { 2 }, 0);
    }
    if narrow {
        upper.times_and(2, 0);
    }
    for _ in 0..exponent.unsigned_abs() {
        if exponent < 0 {
            below.times_and(2, 0);
        } else {
            for big in [&mut above, &mut upper, &mut lower] {
                big.times_and(2, 0);
            }
        }
    }
    // A text right between two numbers is read as the even one.
    let even = mantissa & 1 == 0;
    let reaches = |sum: &Big, below: &Big| if even { sum >= below } else { sum > below };
    let mut point = 0;
    while reaches(&above.plus(&upper), &below) {
        below.times_and(10, 0);
        point += 1;
    }
    let mut digits = String::new();
    loop {
        for big in [&mut above, &mut upper, &mut lower] {
            big.times_and(10, 0);
        }
        if digits.is_empty() && !reaches(&above.plus(&upper), &below) {
            point -= 1;
            continue;
        }
        let mut digit = 0;
        while above >= below {
            above.subtract(&below);
            digit += 1;
        }
        let low = if even { above <= lower } else { above < lower };
        let high = reaches(&above.plus(&upper), &below);
        if high && (!low || above.plus(&above) >= below) {
            digit += 1;
        }
        digits.extend(char::from_digit(digit, 10));
        if low || high {
            return (digits, point);
        }
    }
}

/// As `Number::toString` places the point.
fn written(digits: &str, point: i32) -> String {
    let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or(0));
    let split = |at: i32| {
        digits
            .split_at_checked(usize::try_from(at).unwrap_or(0))
            .unwrap_or((digits, ""))
    };
    if count <= point && point <= 21 {
        format!("{digits}{}", zeros(point - count))
    } else if 0 < point && point <= 21 {
        let (before, behind) = split(point);
        format!("{before}.{behind}")
    } else if -6 < point && point <= 0 {
        format!("0.{}{digits}", zeros(-point))
    } else {
        let (first, rest) = split(1);
        let dot = if rest.is_empty() { "" } else { "." };
        let sign = if point > 0 { "+" } else { "-" };
        format!("{first}{dot}{rest}e{sign}{}", (point - 1).abs())
    }
}
