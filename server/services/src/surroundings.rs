//! What every use case needs from outside: the database, the time, randomness, the zones.

use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};

use folkmoot_domain::language::Language;
use folkmoot_store::Tx;
use futures_util::future::BoxFuture;
use jiff::{Timestamp, Unit, tz::TimeZoneDatabase};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::Refusal;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Timestamp;
}

/// Fills bytes that nobody can guess.
pub trait Entropy: Send + Sync {
    /// Fills the whole slice.
    fn fill(&self, bytes: &mut [u8]);
}

/// The surroundings of a use case.
#[derive(Clone)]
pub struct Services {
    /// The database.
    pub store: folkmoot_store::Store,
    /// The clock; tests set their own.
    pub clock: Arc<dyn Clock>,
    /// The source of randomness; tests and the demo seed their own.
    pub entropy: Arc<dyn Entropy>,
    /// The IANA zones.
    pub zones: TimeZoneDatabase,
    /// Where responses to surveys queue up; one for each store (`Submissions::default()`).
    pub submissions: crate::surveys::Submissions,
    /// Whether mail can be sent; where it can't, none is written.
    pub mail: bool,
    /// The language of the community, in which the program writes what its people go on writing.
    pub language: Language,
}

impl Services {
    /// Surroundings on a store.
    pub fn new(
        store: folkmoot_store::Store,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        zones: TimeZoneDatabase,
    ) -> Self {
        Self {
            store,
            clock,
            entropy,
            zones,
            submissions: crate::surveys::Submissions::default(),
            mail: false,
            language: Language::default(),
        }
    }

    /// The same surroundings for a community that writes in this language.
    #[must_use]
    pub fn with_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// The same surroundings with or without mail.
    #[must_use]
    pub fn with_mail(self, mail: bool) -> Self {
        Self { mail, ..self }
    }

    /// Runs a use case that writes, in one transaction; see [`Store::write`](folkmoot_store::Store::write).
    ///
    /// ```
    /// # use folkmoot_services::{Refusal, Services};
    /// # async fn example(services: &Services) -> Result<(), Refusal> {
    /// services.write(|tx| Box::pin(async move {
    ///     // lock, load, decide, write, record: on `tx`
    /// #   let _ = tx;
    ///     Ok(())
    /// })).await
    /// # }
    /// ```
    pub fn write<T, F>(&self, work: F) -> BoxFuture<'_, Result<T, Refusal>>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, Refusal>> + Send + 'static,
    {
        self.store.write(work)
    }

    /// Runs a use case that only reads, on one snapshot; see [`Store::read`](folkmoot_store::Store::read).
    pub fn read<'s, T, F>(&'s self, work: F) -> BoxFuture<'s, Result<T, Refusal>>
    where
        T: Send + 's,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, Refusal>> + Send + 's,
    {
        self.store.read(work)
    }

    /// The present instant, cut to the microseconds that both databases keep.
    pub fn now(&self) -> Timestamp {
        let now = self.clock.now();
        now.round(
            jiff::TimestampRound::new()
                .smallest(Unit::Microsecond)
                .mode(jiff::RoundMode::Trunc),
        )
        .unwrap_or(now)
    }

    /// A random identifier (UUIDv4).
    pub fn new_id(&self) -> Uuid {
        uuid::Builder::from_random_bytes(self.random_bytes()).into_uuid()
    }

    /// Random bytes, for salts, tokens and keys.
    pub fn random_bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.entropy.fill(&mut bytes);
        bytes
    }
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the machine"
    )]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The machine's source of randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(
        clippy::disallowed_methods,
        clippy::expect_used,
        reason = "the one place that asks the machine; a machine without randomness can't go on"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the machine has a source of randomness");
    }
}

/// A clock that stands where it was put: for tests, and for the demo community's past.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that stands at this instant.
    pub fn new(now: Timestamp) -> Self {
        Self(AtomicI64::new(now.as_microsecond()))
    }

    /// Moves the clock.
    pub fn set(&self, now: Timestamp) {
        self.0.store(now.as_microsecond(), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// Bytes that follow from a seed (SHA-256 in counter mode): for tests and the demo community, never for secrets.
#[derive(Debug)]
pub struct SeededEntropy {
    seed: [u8; 32],
    counter: AtomicU64,
}

impl SeededEntropy {
    /// The sequence of this seed, from its beginning.
    pub fn new(seed: &str) -> Self {
        Self {
            seed: Sha256::digest(seed).into(),
            counter: AtomicU64::new(0),
        }
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let block = self.counter.fetch_add(1, Ordering::SeqCst);
            let digest = Sha256::new()
                .chain_update(self.seed)
                .chain_update(block.to_be_bytes())
                .finalize();
            for (byte, random) in chunk.iter_mut().zip(digest) {
                *byte = random;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_never_the_same_twice() {
        let (one, other) = (SeededEntropy::new("moot"), SeededEntropy::new("moot"));
        let (mut first, mut second, mut again) = ([0; 40], [0; 40], [0; 40]);
        one.fill(&mut first);
        one.fill(&mut second);
        other.fill(&mut again);
        assert_ne!(first, second);
        assert_eq!(first, again);
    }

    #[test]
    fn a_manual_clock_stands_until_it_is_moved() {
        let noon: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
        let clock = ManualClock::new(Timestamp::UNIX_EPOCH);
        clock.set(noon);
        assert_eq!((clock.now(), clock.now()), (noon, noon));
    }
}
