//! Integers of any length, with what [`super`] does to them.

use std::cmp::Ordering;

/// Thirty-two bits at a time, the lowest first; the last is never 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Big(Vec<u32>);

impl Big {
    /// Multiplies by a factor and adds a digit.
    pub(super) fn times_and(&mut self, factor: u32, digit: u32) {
        let mut carry = u64::from(digit);
        for part in &mut self.0 {
            carry += u64::from(*part) * u64::from(factor);
            *part = low(carry);
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(low(carry));
        }
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        let mut sum = Vec::with_capacity(self.0.len().max(other.0.len()) + 1);
        let mut carry = 0;
        for at in 0..self.0.len().max(other.0.len()) {
            let part = |big: &Self| big.0.get(at).copied().map_or(0, u64::from);
            carry += part(self) + part(other);
            sum.push(low(carry));
            carry >>= 32;
        }
        if carry > 0 {
            sum.push(low(carry));
        }
        Self(sum)
    }

    /// Takes away what is not larger.
    pub(super) fn subtract(&mut self, other: &Self) {
        let mut borrowed = false;
        let mut parts = other.0.iter();
        for part in &mut self.0 {
            let (rest, first) = part.overflowing_sub(parts.next().copied().unwrap_or(0));
            let (rest, second) = rest.overflowing_sub(u32::from(borrowed));
            *part = rest;
            borrowed = first || second;
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}

fn low(part: u64) -> u32 {
    (part & 0xffff_ffff) as u32
}

impl From<u64> for Big {
    fn from(number: u64) -> Self {
        let mut big = Self(vec![low(number), low(number >> 32)]);
        big.subtract(&Self(Vec::new()));
        big
    }
}

impl Ord for Big {
    fn cmp(&self, other: &Self) -> Ordering {
        let lengths = self.0.len().cmp(&other.0.len());
        lengths.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

impl PartialOrd for Big {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
