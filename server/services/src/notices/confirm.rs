//! A person shows that a mail address is theirs; before that, nothing else is sent to it.

use folkmoot_domain::{accounts::Viewer, language::Language, notices::Letter};
use folkmoot_store::{
    accounts,
    notices::choices::{self as store, Confirmation},
};
use jiff::SignedDuration;

use super::outbox::{Mail, require_mail, write};
use crate::{
    Refusal, Services,
    accounts::{open_account, secrets::digest},
};

/// How long a link can be used.
const LASTS: SignedDuration = SignedDuration::from_hours(24);
/// How long after a link another one can be asked for: nobody's mailbox is to be filled from here.
const PAUSE: SignedDuration = SignedDuration::from_mins(10);

/// Sends a link to the address of the person who is signed in.
pub async fn send_confirmation(
    services: &Services,
    actor: &Viewer,
    language: Language,
) -> Result<(), Refusal> {
    require_mail(services)?;
    let token = hex::encode(services.random_bytes::<32>());
    let (id, now) = (actor.id, services.now());
    let expires_at = now.checked_add(LASTS).unwrap_or(now);
    let inside = services.clone();
    services
        .write(move |tx| {
            Box::pin(async move {
                let account = open_account(accounts::lock(tx, id).await?)?;
                let Some(mail) = account.mail else {
                    return Err(Refusal::Conflict("notices-conflict-no-address"));
                };
                let last = store::issued_at(tx, id).await?;
                if last.is_some_and(|last| now.duration_since(last) < PAUSE) {
                    return Err(Refusal::Conflict("notices-conflict-recent"));
                }
                let link = Confirmation {
                    account: id,
                    mail: mail.clone(),
                    language,
                };
                store::issue(tx, link, digest(token.as_bytes()), now, expires_at).await?;
                let mail = Mail {
                    subject: None,
                    recipient: mail,
                    language,
                    letter: Letter::Confirmation { token },
                };
                Ok(write(&inside, tx, mail).await?)
            })
        })
        .await
}

/// The address that a link confirms, while it can be used.
pub async fn confirmation(services: &Services, token: &str) -> Result<String, Refusal> {
    let (hash, now) = (digest(token.as_bytes()), services.now());
    let link = services
        .read(|tx| Box::pin(async move { Ok(store::confirmation(tx, hash, now).await?) }))
        .await?;
    link.map(|link| link.mail).ok_or(OVER)
}

/// Confirms the address that a link was sent to. Needs no sign-in: who has the link has the mailbox.
pub async fn confirm(services: &Services, token: &str) -> Result<(), Refusal> {
    let (hash, now) = (digest(token.as_bytes()), services.now());
    let stop_key = services.random_bytes();
    services
        .write(move |tx| {
            Box::pin(async move {
                let link = store::confirmation(tx, hash, now).await?.ok_or(OVER)?;
                accounts::lock(tx, link.account).await?;
                let link = store::confirmation(tx, hash, now).await?.ok_or(OVER)?;
                Ok(store::confirm(tx, link, stop_key).await?)
            })
        })
        .await
}

/// Used, expired, replaced, or never issued: not told apart.
const OVER: Refusal = Refusal::Conflict("notices-conflict-confirmation");
