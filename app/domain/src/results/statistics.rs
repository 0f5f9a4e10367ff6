//! Exact statistics: fractions in lowest terms, whole percent.

use serde::{Deserialize, Serialize};

/// A fraction in lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Fraction {
    /// Above the line.
    pub numerator: i64,
    /// Below the line, at least 1.
    pub denominator: u64,
}

impl Fraction {
    /// The fraction in lowest terms; none without a denominator or beyond 64 bits.
    pub fn new(numerator: i128, denominator: u64) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        let divisor = gcd(numerator.unsigned_abs(), u128::from(denominator)).max(1);
        Some(Self {
            numerator: i64::try_from(numerator / i128::try_from(divisor).ok()?).ok()?,
            denominator: u64::try_from(u128::from(denominator) / divisor).ok()?,
        })
    }

    /// The value in hundredths, half away from zero.
    pub fn hundredths(self) -> i64 {
        let doubled = i128::from(self.numerator) * 200;
        let below = i128::from(self.denominator);
        let rounded = (doubled.abs() + below) / (2 * below) * doubled.signum();
        i64::try_from(rounded).unwrap_or(i64::MAX)
    }

    /// The value with two decimals and a decimal point.
    pub fn decimal(self) -> String {
        let hundredths = self.hundredths();
        let sign = if hundredths < 0 { "-" } else { "" };
        let absolute = hundredths.unsigned_abs();
        format!("{sign}{}.{:02}", absolute / 100, absolute % 100)
    }
}

/// What a ranking says of one choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RankingRow {
    /// The choice.
    pub name: String,
    /// The mean place, 1 is best.
    pub mean_rank: Fraction,
    /// Borda points: for each respondent the number of choices ranked lower.
    pub borda: u64,
}

/// Whole percent, half up; exact in integers.
pub fn whole_percent(count: u64, base: u64) -> u8 {
    if base == 0 {
        return 0;
    }
    let rounded = (u128::from(count) * 200 + u128::from(base)) / (u128::from(base) * 2);
    u8::try_from(rounded).unwrap_or(u8::MAX)
}

fn gcd(mut one: u128, mut other: u128) -> u128 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}
