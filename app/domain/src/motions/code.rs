//! The lasting name of an opened motion, such as TSC-2026-007.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Body, year in the body's zone, and a number that is never used again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MotionCode {
    body: String,
    year: i16,
    number: u32,
}

/// The text is no code of a motion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a motion's code looks like TSC-2026-007")]
pub struct NoMotionCode;

impl MotionCode {
    /// The code for a body's motion; a number starts at one.
    pub fn new(body: &str, year: i16, number: u32) -> Result<Self, NoMotionCode> {
        let body_ok = !body.is_empty()
            && body
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-');
        if !body_ok || !(1..=9999).contains(&year) || number == 0 {
            return Err(NoMotionCode);
        }
        Ok(Self {
            body: body.to_owned(),
            year,
            number,
        })
    }

    /// The body's code.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// The year of the opening, in the body's zone.
    pub fn year(&self) -> i16 {
        self.year
    }

    /// The number within body and year.
    pub fn number(&self) -> u32 {
        self.number
    }
}

impl fmt::Display for MotionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}-{:03}", self.body, self.year, self.number)
    }
}

impl FromStr for MotionCode {
    type Err = NoMotionCode;

    fn from_str(text: &str) -> Result<Self, NoMotionCode> {
        let (rest, number) = text.rsplit_once('-').ok_or(NoMotionCode)?;
        let (body, year) = rest.rsplit_once('-').ok_or(NoMotionCode)?;
        let code = Self::new(
            body,
            year.parse().map_err(|_| NoMotionCode)?,
            number.parse().map_err(|_| NoMotionCode)?,
        )?;
        // One motion, one address: TSC-2026-7 and TSC-2026-0007 are none.
        if code.to_string() == text {
            Ok(code)
        } else {
            Err(NoMotionCode)
        }
    }
}

impl TryFrom<String> for MotionCode {
    type Error = NoMotionCode;

    fn try_from(text: String) -> Result<Self, NoMotionCode> {
        text.parse()
    }
}

impl From<MotionCode> for String {
    fn from(code: MotionCode) -> Self {
        code.to_string()
    }
}
