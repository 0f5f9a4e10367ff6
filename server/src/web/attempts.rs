//! How often an address has tried something lately. In memory alone: addresses are neither stored nor logged.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Mutex, PoisonError},
};

use jiff::{SignedDuration, Timestamp};

/// Attempts within [`PERIOD`] from one address.
const MOST: u32 = 60;
/// How long attempts count.
const PERIOD: SignedDuration = SignedDuration::from_mins(15);
/// Above so many addresses those whose period is over are forgotten.
const CROWD: usize = 10_000;

/// Counts attempts by address.
#[derive(Debug, Default)]
pub struct Attempts(Mutex<HashMap<IpAddr, Counted>>);

#[derive(Debug, Clone, Copy)]
struct Counted {
    since: Timestamp,
    number: u32,
}

impl Attempts {
    /// Whether an address has tried too often.
    pub fn are_too_many(&self, address: IpAddr, now: Timestamp) -> bool {
        let counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counted
            .get(&network(address))
            .is_some_and(|counted| counted.counts_at(now) && counted.number >= MOST)
    }

    /// Counts one attempt.
    pub fn count(&self, address: IpAddr, now: Timestamp) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= CROWD {
            all.retain(|_, counted| counted.counts_at(now));
        }
        let counted = all.entry(network(address)).or_insert(Counted {
            since: now,
            number: 0,
        });
        if !counted.counts_at(now) {
            *counted = Counted {
                since: now,
                number: 0,
            };
        }
        counted.number = counted.number.saturating_add(1);
    }
}

impl Counted {
    fn counts_at(self, now: Timestamp) -> bool {
        now.duration_since(self.since) < PERIOD
    }
}

/// One household has a /64 of IPv6 to itself: its addresses count as one.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => address.to_ipv4_mapped().map_or_else(
            || IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64))),
            IpAddr::V4,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_refused_after_many_attempts_and_let_in_later() {
        let attempts = Attempts::default();
        let now = Timestamp::UNIX_EPOCH;
        let here: IpAddr = "2001:db8::1".parse().unwrap();
        for _ in 0..MOST {
            assert!(!attempts.are_too_many(here, now));
            attempts.count(here, now);
        }
        assert!(attempts.are_too_many(here, now));
        assert!(attempts.are_too_many("2001:db8::2".parse().unwrap(), now));
        assert!(!attempts.are_too_many("2001:db8:0:1::1".parse().unwrap(), now));
        assert!(!attempts.are_too_many(here, now + PERIOD));
        attempts.count(here, now + PERIOD);
        assert!(!attempts.are_too_many(here, now + PERIOD));
    }
}
