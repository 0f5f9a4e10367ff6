//! How an open link defends itself against machines, without third parties and without anything about a device.
//!
//! A form carries the signed time at which it was begun and a field that people don't see; the browser may solve a proof of
//! work. Whoever sends without one waits their turn in a bucket that stands for their network, in memory alone.

use jiff::{SignedDuration, Timestamp};

/// How many leading zero bits the hash of a solved proof has: about a second on a desk, a few seconds in a pocket.
pub const PROOF_BITS: u32 = 18;

/// The most bytes of what a proof is over: with the number and the padding they fill one block of SHA-256.
const MOST_BYTES: usize = 46;

/// Whether a number is a proof of work over a form's key (hashcash: SHA-256 of the key, a dot and the number in eight
/// bytes, the highest first, begins with [`PROOF_BITS`] zero bits).
pub fn proves(key: &str, number: u64) -> bool {
    first_word(key, number).is_some_and(|word| word.leading_zeros() >= PROOF_BITS)
}

/// Looks for a proof among so many numbers from `first` on.
pub fn find_proof(key: &str, first: u64, count: u64) -> Option<u64> {
    (first..first.saturating_add(count)).find(|number| proves(key, *number))
}

/// The first 32 bits of the SHA-256 of a key, a dot and a number; `None` when they don't fit into one block.
fn first_word(key: &str, number: u64) -> Option<u32> {
    if key.len() > MOST_BYTES {
        return None;
    }
    let mut message = Vec::with_capacity(64);
    message.extend_from_slice(key.as_bytes());
    message.push(b'.');
    message.extend_from_slice(&number.to_be_bytes());
    let bits = u64::try_from(message.len()).unwrap_or(0) * 8;
    message.push(0x80);
    message.resize(56, 0);
    message.extend_from_slice(&bits.to_be_bytes());
    Some(compress(&message))
}

/// The first word of one block's compression from the initial state (FIPS 180-4, 6.2.2).
///
/// Written out because the general crate would be a tenth of what a respondent's phone may still load.
#[expect(
    clippy::many_single_char_names,
    reason = "they are called so in the standard"
)]
fn compress(block: &[u8]) -> u32 {
    let mut schedule = [0_u32; 64];
    for (word, bytes) in schedule.iter_mut().zip(block.chunks_exact(4)) {
        *word = bytes
            .iter()
            .fold(0, |word, byte| word << 8 | u32::from(*byte));
    }
    for at in 16..64 {
        let back = |places: usize| schedule.get(at - places).copied().unwrap_or(0);
        let (near, far) = (back(2), back(15));
        let mixed = (near.rotate_right(17) ^ near.rotate_right(19) ^ near >> 10)
            .wrapping_add(back(7))
            .wrapping_add(far.rotate_right(7) ^ far.rotate_right(18) ^ far >> 3)
            .wrapping_add(back(16));
        if let Some(word) = schedule.get_mut(at) {
            *word = mixed;
        }
    }
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = INITIAL;
    for (word, constant) in schedule.iter().zip(CONSTANTS) {
        let first = h
            .wrapping_add(e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25))
            .wrapping_add(e & f ^ !e & g)
            .wrapping_add(constant)
            .wrapping_add(*word);
        let second = (a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22))
            .wrapping_add(a & b ^ a & c ^ b & c);
        (h, g, f, e) = (g, f, e, d.wrapping_add(first));
        (d, c, b, a) = (c, b, a, first.wrapping_add(second));
    }
    let [initial, ..] = INITIAL;
    initial.wrapping_add(a)
}

/// FIPS 180-4, 5.3.3.
const INITIAL: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// FIPS 180-4, 4.2.2.
#[rustfmt::skip]
const CONSTANTS: [u32; 64] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
];

/// The least time in which a person answers so many questions: half a second for each, from 2 to 20 seconds.
///
/// Gentle on purpose: whoever knows the questions and has decided is let through; a program that posts at once is not.
pub fn least_time(answered: usize) -> SignedDuration {
    let questions = i64::try_from(answered).unwrap_or(i64::MAX);
    SignedDuration::from_secs((questions / 2).clamp(2, 20))
}

/// How many forms without proof of work one network may send at once.
const BURST: i32 = 10;
/// After how long it may send one more.
const INTERVAL: SignedDuration = SignedDuration::from_secs(30);

/// A token bucket, kept as the instant at which it will be full again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bucket(Timestamp);

impl Bucket {
    /// A full one.
    pub fn full(now: Timestamp) -> Self {
        Self(now)
    }

    /// Whether it is full again, and need not be remembered.
    pub fn is_full(self, now: Timestamp) -> bool {
        self.0 <= now
    }

    /// The bucket with one token less; `None` when it has none.
    pub fn take(self, now: Timestamp) -> Option<Self> {
        let full = self.0.max(now).checked_add(INTERVAL).ok()?;
        (full.duration_since(now) <= INTERVAL * BURST).then_some(Self(full))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sha2::{Digest as _, Sha256};

    use super::*;

    proptest! {
        #[test]
        fn the_hash_is_that_of_sha_256(key in "[ -~]{0,46}", number: u64) {
            let digest = Sha256::new()
                .chain_update(key.as_bytes())
                .chain_update(b".")
                .chain_update(number.to_be_bytes())
                .finalize();
            let first = u32::from_be_bytes(digest[..4].try_into().unwrap());
            prop_assert_eq!(first_word(&key, number), Some(first));
        }

        #[test]
        fn a_network_never_sends_more_than_a_burst_and_one_for_each_interval(
            waits in proptest::collection::vec(0_i64..90, 1..200),
        ) {
            let start = Timestamp::UNIX_EPOCH;
            let (mut now, mut bucket, mut taken) = (start, Bucket::full(start), 0);
            for wait in waits {
                now += SignedDuration::from_secs(wait);
                if let Some(left) = bucket.take(now) {
                    (bucket, taken) = (left, taken + 1);
                }
                let elapsed = now.duration_since(start).as_secs();
                prop_assert!(taken <= i64::from(BURST) + elapsed / INTERVAL.as_secs());
            }
        }
    }

    #[test]
    fn a_proof_is_found_holds_for_its_key_and_hardly_for_another() {
        let key = "3f0c4a1e-7a51-4b6c-9d0e-5a3b1c2d4e5f";
        let found = (0..)
            .find_map(|slice| find_proof(key, slice * 1_000, 1_000))
            .unwrap();
        assert!(proves(key, found));
        assert!(!proves("3f0c4a1e-7a51-4b6c-9d0e-5a3b1c2d4e60", found));
        assert!(
            !proves(&"x".repeat(47), found),
            "what does not fit is no proof"
        );
    }

    #[test]
    fn a_burst_is_let_through_and_the_next_waits() {
        let now = Timestamp::UNIX_EPOCH;
        let mut bucket = Bucket::full(now);
        for _ in 0..BURST {
            bucket = bucket.take(now).unwrap();
        }
        assert_eq!(bucket.take(now), None);
        assert!(bucket.take(now + INTERVAL).is_some());
        assert!(bucket.is_full(now + INTERVAL * BURST));
    }

    #[test]
    fn the_least_time_is_gentle() {
        assert_eq!(least_time(0).as_secs(), 2);
        assert_eq!(least_time(20).as_secs(), 10);
        assert_eq!(least_time(5_000).as_secs(), 20);
    }
}
