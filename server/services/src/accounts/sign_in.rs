//! Signing in: the same answer and the same work whether or not there is such an account.

use folkmoot_domain::{
    accounts::{SignIn, Viewer, sign_in_key},
    forms::FieldError,
};
use folkmoot_store::accounts::{self, sign_in_failures};
use jiff::SignedDuration;

use super::secrets;
use crate::{Refusal, Services};

/// Attempts under one name within [`PERIOD`].
const ATTEMPTS: i64 = 10;
/// How long failed attempts count.
const PERIOD: SignedDuration = SignedDuration::from_mins(15);

/// Checks name and password and tells who that is.
pub async fn sign_in(services: &Services, form: &SignIn) -> Result<Viewer, Refusal> {
    let key = sign_in_key(&form.sign_in_name);
    count_attempt(services, &key).await?;
    let looked_up = key.clone();
    let account = services
        .read(|tx| {
            Box::pin(async move {
                // What no database keeps is nobody's name.
                if looked_up.contains('\0') {
                    return Ok(None);
                }
                Ok(accounts::by_key(tx, &looked_up).await?)
            })
        })
        .await?;
    let viewer = account.as_ref().and_then(accounts::AccountRow::viewer);
    let hash = account.and_then(|account| account.password_hash);
    let right = secrets::password_is(&form.password, hash).await?;
    match viewer {
        Some(viewer) if right => {
            forget_attempts(services, &key).await?;
            Ok(viewer)
        }
        _ => Err(Refusal::Invalid(vec![FieldError::new(
            "sign_in_name",
            "accounts-error-sign-in",
        )])),
    }
}

/// Counts an attempt to prove a password; refuses when there were too many.
///
/// It is counted before the password is looked at, so that many at once don't slip through.
pub(super) async fn count_attempt(services: &Services, key: &str) -> Result<(), Refusal> {
    let key_hash = secrets::digest(key.as_bytes());
    let now = services.now();
    let period_began = now.checked_sub(PERIOD).unwrap_or(now);
    let attempts = services
        .write(move |tx| {
            Box::pin(async move {
                sign_in_failures::forget_before(tx, period_began).await?;
                Ok(sign_in_failures::count_attempt(tx, key_hash, now, period_began).await?)
            })
        })
        .await?;
    if attempts > ATTEMPTS {
        return Err(Refusal::TooMany);
    }
    Ok(())
}

/// The password was proved: the attempts before are forgotten.
pub(super) async fn forget_attempts(services: &Services, key: &str) -> Result<(), Refusal> {
    let key_hash = secrets::digest(key.as_bytes());
    services
        .write(move |tx| Box::pin(async move { Ok(sign_in_failures::forget(tx, key_hash).await?) }))
        .await
}
