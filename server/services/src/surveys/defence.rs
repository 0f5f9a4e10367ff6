//! The defences of an open link: a form's signed beginning, the field that people don't see, proof of work, and a limit
//! without it. What is checked here is neither stored nor logged.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use folkmoot_domain::{
    ids::{SubmissionKey, SurveyVersionId},
    surveys::defence::{Bucket, least_time, proves},
};
use folkmoot_store::secrets;
use hmac::{Hmac, Mac as _};
use jiff::Timestamp;
use sha2::Sha256;

use crate::{Refusal, Services, accounts::secrets::keyed};

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

/// The present time, signed for one form of one version: what the form carries from page to page.
pub async fn begin(
    services: &Services,
    version: SurveyVersionId,
    form: SubmissionKey,
) -> Result<String, Refusal> {
    let secret = services.submissions.defences().secret(services).await?;
    let seconds = services.now().as_second();
    let signature = signature(&secret, version, form, seconds).finalize();
    let signature = hex::encode(signature.into_bytes());
    Ok(format!("{seconds}.{signature}"))
}

/// When a form was begun; `None` when that was not signed here for this form of this version.
fn begun(
    secret: &[u8; 32],
    version: SurveyVersionId,
    form: SubmissionKey,
    token: &str,
) -> Option<Timestamp> {
    let (seconds, signed) = token.split_once('.')?;
    let seconds: i64 = seconds.parse().ok()?;
    let signed = hex::decode(signed).ok()?;
    let genuine = signature(secret, version, form, seconds);
    genuine.verify_slice(&signed).ok()?;
    Timestamp::from_second(seconds).ok()
}

/// Of a version, a form's key and a time in seconds.
///
/// With the version in it, a form and the proof that was found for it serve one questionnaire alone.
fn signature(
    secret: &[u8; 32],
    version: SurveyVersionId,
    form: SubmissionKey,
    seconds: i64,
) -> Hmac<Sha256> {
    keyed(secret)
        .chain_update(version.0.as_bytes())
        .chain_update(form.0.as_bytes())
        .chain_update(seconds.to_be_bytes())
}

/// Lets a form through, and says whether it brought a proof of work.
pub(super) async fn check(
    services: &Services,
    guard: Guard<'_>,
    (version, form): (SurveyVersionId, SubmissionKey),
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
    let begun = begun(&secret, version, form, guard.begun).ok_or(Refusal::Conflict(UNKNOWN))?;
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
    fn a_beginning_holds_for_its_form_its_version_and_its_second_alone() {
        let secret = [7; 32];
        let form = |id| SubmissionKey(Uuid::from_u128(id));
        let version = |id| SurveyVersionId(Uuid::from_u128(id));
        let signed = signature(&secret, version(1), form(1), 1_000).finalize();
        let token = format!("1000.{}", hex::encode(signed.into_bytes()));
        let at = |secret, version, form| begun(secret, version, form, &token);
        assert_eq!(
            at(&secret, version(1), form(1)),
            Timestamp::from_second(1_000).ok()
        );
        assert_eq!(at(&secret, version(1), form(2)), None);
        assert_eq!(at(&secret, version(2), form(1)), None);
        assert_eq!(at(&[8; 32], version(1), form(1)), None);
        for wrong in [
            "",
            ".",
            "1000",
            "1000.",
            "0.0",
            &token.replace("1000.", "900."),
        ] {
            assert_eq!(begun(&secret, version(1), form(1), wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_network_of_ipv6_is_one_and_a_mapped_address_is_its_ipv4() {
        let at = |text: &str| network(text.parse().unwrap());
        assert_eq!(at("2001:db8::1"), at("2001:db8::2"));
        assert_ne!(at("2001:db8::1"), at("2001:db8:0:1::1"));
        assert_eq!(at("::ffff:192.0.2.1"), at("192.0.2.1"));
    }
}
