//! The defences of an open link: a form's signed beginning, the field that people don't see, proof of work, and a limit
//! without it. What is checked here is neither stored nor logged.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use folkmoot_domain::{
    ids::SubmissionKey,
    surveys::defence::{Bucket, least_time, proves},
};
use folkmoot_store::secrets;
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use crate::{Refusal, Services};

/// The field that people don't see was filled in.
pub const TRAPPED: &str = "access-guard-trapped";
/// The form's beginning is not one that was signed here for this form.
pub const UNKNOWN: &str = "access-guard-unknown";
/// The form came sooner than a person answers.
const QUICK: &str = "access-guard-quick";

/// What a form brings along besides its answers.
#[derive(Debug, Clone, Copy)]
pub struct Guard<'a> {
    /// When it was begun, as [`begin`] signed it.
    pub begun: &'a str,
    /// Whether the field that people don't see was filled in.
    pub trapped: bool,
    /// The number that its browser found ([`folkmoot_domain::surveys::defence`]).
    pub proof: Option<u64>,
    /// Where it comes from; kept in memory, for a few minutes, when it brings no proof.
    pub address: IpAddr,
}

/// The key under which beginnings are signed, and the buckets of networks that send without proof.
#[derive(Clone, Default)]
pub struct Defences {
    secret: Arc<OnceLock<[u8; 32]>>,
    buckets: Arc<Mutex<HashMap<IpAddr, Bucket>>>,
    off: bool,
}

/// Above so many networks those whose buckets are full again are forgotten.
const CROWD: usize = 10_000;

impl Defences {
    /// Defences that let everything through.
    pub(super) fn off() -> Self {
        Self {
            off: true,
            ..Self::default()
        }
    }

    /// Takes a token for a network; `false` when it has none left.
    pub(super) fn admits(&self, address: IpAddr, now: Timestamp) -> bool {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= CROWD {
            buckets.retain(|_, bucket| !bucket.is_full(now));
        }
        let bucket = buckets.entry(network(address)).or_insert(Bucket::full(now));
        match bucket.take(now) {
            Some(left) => {
                *bucket = left;
                true
            }
            None => false,
        }
    }

    async fn secret(&self, services: &Services) -> Result<[u8; 32], Refusal> {
        if let Some(secret) = self.secret.get() {
            return Ok(*secret);
        }
        let fresh: [u8; 32] = services.random_bytes();
        let kept = services
            .write(move |tx| {
                Box::pin(async move {
                    Ok(secrets::get_or_keep(tx, "answering-forms", fresh.to_vec()).await?)
                })
            })
            .await?;
        // Only this program writes it; another length would be a damaged database, and no form would be known.
        let secret = <[u8; 32]>::try_from(kept).unwrap_or(fresh);
        Ok(*self.secret.get_or_init(|| secret))
    }
}

/// One household has a /64 of IPv6 to itself: its addresses count as one.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)))
        }
        v4 @ IpAddr::V4(_) => v4,
    }
}

/// The present time, signed for one form: what the form carries from page to page.
pub async fn begin(services: &Services, form: SubmissionKey) -> Result<String, Refusal> {
    let secret = services.submissions.defences().secret(services).await?;
    let seconds = services.now().as_second();
    Ok(format!("{seconds}.{}", sign(&secret, form, seconds)))
}

/// When a form was begun; `None` when that was not signed here for this form.
fn begun(secret: &[u8; 32], form: SubmissionKey, token: &str) -> Option<Timestamp> {
    let (seconds, signature) = token.split_once('.')?;
    let seconds: i64 = seconds.parse().ok()?;
    let genuine = sign(secret, form, seconds);
    // Compared as hashes, so that the time it takes tells nothing about the signature.
    (Sha256::digest(&genuine) == Sha256::digest(signature))
        .then(|| Timestamp::from_second(seconds).ok())
        .flatten()
}

/// HMAC-SHA-256 (RFC 2104) of a form's key and a time in seconds, in hexadecimal.
fn sign(secret: &[u8; 32], form: SubmissionKey, seconds: i64) -> String {
    let padded = |with: u8| {
        let mut block = [with; 64];
        for (byte, key) in block.iter_mut().zip(secret) {
            *byte ^= key;
        }
        block
    };
    let inner = Sha256::new()
        .chain_update(padded(0x36))
        .chain_update(form.0.as_bytes())
        .chain_update(seconds.to_be_bytes())
        .finalize();
    let outer = Sha256::new()
        .chain_update(padded(0x5c))
        .chain_update(inner)
        .finalize();
    hex::encode(outer)
}

/// Lets a form through, and says whether it brought a proof of work.
pub(super) async fn check(
    services: &Services,
    guard: Guard<'_>,
    form: SubmissionKey,
    answered: usize,
) -> Result<bool, Refusal> {
    let defences = services.submissions.defences();
    if guard.trapped {
        return Err(Refusal::Conflict(TRAPPED));
    }
    if defences.off {
        return Ok(false);
    }
    let secret = defences.secret(services).await?;
    let now = services.now();
    let begun = begun(&secret, form, guard.begun).ok_or(Refusal::Conflict(UNKNOWN))?;
    if now.duration_since(begun) < least_time(answered) {
        return Err(Refusal::Conflict(QUICK));
    }
    let proven = guard
        .proof
        .is_some_and(|number| proves(&form.to_string(), number));
    if proven || defences.admits(guard.address, now) {
        Ok(proven)
    } else {
        Err(Refusal::TooMany)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_beginning_holds_for_its_form_and_its_second_alone() {
        let secret = [7; 32];
        let (form, other) = (
            SubmissionKey(Uuid::from_u128(1)),
            SubmissionKey(Uuid::from_u128(2)),
        );
        let token = format!("1000.{}", sign(&secret, form, 1_000));
        assert_eq!(
            begun(&secret, form, &token),
            Timestamp::from_second(1_000).ok()
        );
        assert_eq!(begun(&secret, other, &token), None);
        assert_eq!(begun(&[8; 32], form, &token), None);
        for wrong in [
            "",
            ".",
            "1000",
            "1000.",
            "0.0",
            &token.replace("1000.", "900."),
        ] {
            assert_eq!(begun(&secret, form, wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_signature_is_hmac() {
        // RFC 4231's construction with our message, computed with another program.
        let form = SubmissionKey(Uuid::from_u128(0x0001_0203_0405_0607_0809_0a0b_0c0d_0e0f));
        assert_eq!(sign(&[0x0b; 32], form, 1), SIGNED);
    }

    const SIGNED: &str = "1f7820a196d1a9b812d94b59b45759836695734a4340705b8a4d92cd20cab557";

    #[test]
    fn a_network_of_ipv6_is_one_and_a_mapped_address_is_its_ipv4() {
        let at = |text: &str| network(text.parse().unwrap());
        assert_eq!(at("2001:db8::1"), at("2001:db8::2"));
        assert_ne!(at("2001:db8::1"), at("2001:db8:0:1::1"));
        assert_eq!(at("::ffff:192.0.2.1"), at("192.0.2.1"));
    }
}
