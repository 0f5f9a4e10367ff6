//! Exact shares: two thirds is 2/3 and never 66 %.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A ratio from 0 to 1, written `2/3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ratio {
    numerator: u32,
    denominator: u32,
}

impl Ratio {
    /// One half.
    pub const HALF: Self = Self {
        numerator: 1,
        denominator: 2,
    };
    /// Two thirds.
    pub const TWO_THIRDS: Self = Self {
        numerator: 2,
        denominator: 3,
    };

    /// Three quarters.
    pub const THREE_QUARTERS: Self = Self {
        numerator: 3,
        denominator: 4,
    };

    /// `numerator` of `denominator`; `None` when it is none, or more than 1.
    pub fn new(numerator: u32, denominator: u32) -> Option<Self> {
        (denominator > 0 && numerator <= denominator).then_some(Self {
            numerator,
            denominator,
        })
    }

    /// The upper number.
    pub fn numerator(self) -> u32 {
        self.numerator
    }

    /// The whole number that is at most this part of `base`.
    pub fn of(self, base: u32) -> u32 {
        let product = u64::from(self.numerator) * u64::from(base);
        // At most `base`, so it fits.
        u32::try_from(product / u64::from(self.denominator)).unwrap_or(base)
    }

    /// The lower number.
    pub fn denominator(self) -> u32 {
        self.denominator
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

/// The text is no ratio from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a ratio is written as two whole numbers, such as 2/3, and is at most 1")]
pub struct NoRatio;

impl FromStr for Ratio {
    type Err = NoRatio;

    fn from_str(text: &str) -> Result<Self, NoRatio> {
        let (numerator, denominator) = text.split_once('/').ok_or(NoRatio)?;
        let whole = |part: &str| part.trim().parse::<u32>().map_err(|_| NoRatio);
        Self::new(whole(numerator)?, whole(denominator)?).ok_or(NoRatio)
    }
}

impl TryFrom<String> for Ratio {
    type Error = NoRatio;

    fn try_from(text: String) -> Result<Self, NoRatio> {
        text.parse()
    }
}

impl From<Ratio> for String {
    fn from(ratio: Ratio) -> Self {
        ratio.to_string()
    }
}

/// A share to be reached: *more than* a ratio (strict) or *at least* a ratio.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Share {
    /// The exact ratio of the base, such as `2/3`.
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub ratio: Ratio,
    /// `true` for "more than", `false` for "at least".
    pub strict: bool,
}

impl Share {
    /// More than the ratio.
    pub const fn more_than(ratio: Ratio) -> Self {
        Self {
            ratio,
            strict: true,
        }
    }

    /// The ratio or more.
    pub const fn at_least(ratio: Ratio) -> Self {
        Self {
            ratio,
            strict: false,
        }
    }

    /// The smallest whole number that reaches this share of `base`; never less than one, because
    /// nobody decides nothing.
    pub fn needed(self, base: u32) -> u32 {
        let (numerator, denominator) = (
            u64::from(self.ratio.numerator),
            u64::from(self.ratio.denominator),
        );
        let product = numerator * u64::from(base);
        let needed = if self.strict {
            product / denominator + 1
        } else {
            product.div_ceil(denominator)
        };
        // At most base + 1; the one value above u32 (strictly more than all of 2³²−1) stays unreachable.
        u32::try_from(needed.max(1)).unwrap_or(u32::MAX)
    }

    /// Whether `part` of `base` reaches the share.
    pub fn reached(self, part: u32, base: u32) -> bool {
        part >= self.needed(base)
    }
}
