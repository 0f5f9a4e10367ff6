//! Passwords and tokens: hashed slowly and never at more than two places at a time, compared in constant time.

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher as _, PasswordVerifier as _},
};
use folkmoot_domain::accounts::normalise_password;
use folkmoot_store::StoreError;
use hmac::{Hmac, KeyInit as _};
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

use crate::{Refusal, Services};

/// Each hashing takes 19 MiB and some tens of milliseconds: more at once would starve everything else.
static HASHING: Semaphore = Semaphore::const_new(2);

/// The hash of a password, in PHC form.
pub(super) async fn hash_password(services: &Services, password: &str) -> Result<String, Refusal> {
    let password = normalise_password(password);
    let salt: [u8; 16] = services.random_bytes();
    blocking(move || {
        argon2()?
            .hash_password_with_salt(password.as_bytes(), &salt)
            .ok()
            .map(|hash| hash.to_string())
    })
    .await?
    .ok_or(Refusal::Store(StoreError::Interrupted))
}

/// Whether a password is the one of this hash. Without a hash the same work is done, and the answer is no.
pub(super) async fn password_is(
    password: &str,
    stored_hash: Option<String>,
) -> Result<bool, Refusal> {
    let password = normalise_password(password);
    blocking(move || match (argon2(), stored_hash) {
        (Some(argon2), Some(hash)) => argon2.verify_password(password.as_bytes(), &*hash).is_ok(),
        (Some(argon2), None) => {
            let _ = argon2.hash_password_with_salt(password.as_bytes(), &[0; 16]);
            false
        }
        (None, _) => false,
    })
    .await
}

/// OWASP's first recommendation for Argon2id: 19 MiB, two passes, one lane.
fn argon2() -> Option<Argon2<'static>> {
    let params = Params::new(19_456, 2, 1, None).ok()?;
    Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Refusal> {
    let _turn = HASHING
        .acquire()
        .await
        .map_err(|_| StoreError::Interrupted)?;
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| Refusal::Store(StoreError::Interrupted))
}

/// What is stored of a token or a name that must not be readable.
pub(crate) fn digest(secret: &[u8]) -> [u8; 32] {
    Sha256::digest(secret).into()
}

/// HMAC-SHA-256 (RFC 2104) under a key of at most 64 bytes, as all keys here are.
pub(crate) fn keyed(key: &[u8]) -> Hmac<Sha256> {
    let mut block = [0; 64];
    for (place, byte) in block.iter_mut().zip(key) {
        *place = *byte;
    }
    Hmac::new(&block.into())
}

#[cfg(test)]
mod tests {
    use hmac::Mac as _;

    use super::*;

    #[test]
    fn a_keyed_digest_is_that_of_rfc_4231() {
        let signed = keyed(&[0x0b; 20]).chain_update("Hi There").finalize();
        assert_eq!(
            hex::encode(signed.into_bytes()),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        );
    }
}
