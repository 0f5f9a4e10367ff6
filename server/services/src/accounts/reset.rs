//! A new password by a single-use link that an administrator issues.

use folkmoot_domain::{
    accounts::{ResetPage, Viewer, sign_in_key, wrong_password},
    ids::AccountId,
};
use folkmoot_store::accounts::{self, reset_links, sessions, sign_in_failures};
use jiff::SignedDuration;

use super::{account::open_account, administrators_only, secrets};
use crate::{Refusal, Services};

/// How long a link can be used.
const LASTS: SignedDuration = SignedDuration::from_hours(24);

/// An administrator issues a link for a person; former links are void. Gives the token, which is kept nowhere.
pub async fn issue_reset_link(
    services: &Services,
    actor: &Viewer,
    person: AccountId,
) -> Result<String, Refusal> {
    administrators_only(actor)?;
    let token = hex::encode(services.random_bytes::<32>());
    let token_hash = secrets::digest(token.as_bytes());
    let (by, now) = (actor.id, services.now());
    let expires_at = now.checked_add(LASTS).unwrap_or(now);
    services
        .write(move |tx| {
            Box::pin(async move {
                open_account(accounts::lock(tx, person).await?)?;
                reset_links::delete_of_account(tx, person).await?;
                reset_links::insert(tx, token_hash, person, by, now, expires_at).await?;
                Ok(())
            })
        })
        .await?;
    Ok(token)
}

/// The page behind a link, while it can be used.
pub async fn reset_page(services: &Services, token: &str) -> Result<ResetPage, Refusal> {
    let token_hash = secrets::digest(token.as_bytes());
    let now = services.now();
    let account = services
        .read(|tx| {
            Box::pin(async move {
                let id = reset_links::account_of(tx, token_hash, now)
                    .await?
                    .ok_or(OVER)?;
                open_account(accounts::by_id(tx, id).await?)
            })
        })
        .await?;
    Ok(ResetPage {
        sign_in_name: account.sign_in_name.unwrap_or_default(),
        token: token.to_owned(),
    })
}

/// The person chooses a new password; the link is used up and all sessions end.
pub async fn choose_password(
    services: &Services,
    token: &str,
    password: &str,
) -> Result<(), Refusal> {
    let page = reset_page(services, token).await?;
    if let Some(wrong) = wrong_password("password", password, &page.sign_in_name) {
        return Err(Refusal::Invalid(vec![wrong]));
    }
    let hash = secrets::hash_password(services, password).await?;
    let token_hash = secrets::digest(token.as_bytes());
    let key_hash = secrets::digest(sign_in_key(&page.sign_in_name).as_bytes());
    let now = services.now();
    services
        .write(move |tx| {
            Box::pin(async move {
                let id = reset_links::use_up(tx, token_hash, now)
                    .await?
                    .ok_or(OVER)?;
                open_account(accounts::lock(tx, id).await?)?;
                accounts::set_password(tx, id, &hash).await?;
                sessions::delete_others(tx, id, None).await?;
                sign_in_failures::forget(tx, key_hash).await?;
                Ok(())
            })
        })
        .await
}

/// Used, expired, replaced, or never issued: not told apart.
const OVER: Refusal = Refusal::Conflict("accounts-refusal-reset-link");
