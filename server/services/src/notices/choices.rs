//! Which notices a person wants: on their page, or by the address in every notice, without signing in.

use folkmoot_domain::{
    accounts::Viewer,
    ids::AccountId,
    language::Language,
    notices::{NoticeKind, NoticeSettings, StopLink},
};
use folkmoot_store::{
    StoreError, Tx,
    accounts::{self, AccountRow},
    notices::choices::{self as store, Confirmed},
};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::{
    Refusal, Services,
    accounts::{open_account, secrets::keyed},
};

/// What a person's own page says about notices.
pub(crate) async fn settings(
    tx: &mut Tx,
    account: &AccountRow,
    mail_is_on: bool,
) -> Result<NoticeSettings, StoreError> {
    let confirmed = store::confirmed(tx, account.id).await?;
    Ok(NoticeSettings {
        on: mail_is_on,
        language: confirmed.map(|confirmed| confirmed.language),
        link_sent_at: store::issued_at(tx, account.id).await?,
        chosen: store::chosen(tx, account.id).await?,
    })
}

/// A person chooses which notices they want, in the language of the page.
pub async fn choose(
    services: &Services,
    actor: &Viewer,
    notices: Vec<NoticeKind>,
    language: Language,
) -> Result<(), Refusal> {
    let id = actor.id;
    services
        .write(move |tx| {
            Box::pin(async move {
                open_account(accounts::lock(tx, id).await?)?;
                if store::confirmed(tx, id).await?.is_none() && !notices.is_empty() {
                    return Err(Refusal::Conflict("notices-conflict-unconfirmed"));
                }
                Ok(store::choose(tx, id, &notices, language).await?)
            })
        })
        .await
}

/// The signed part of the address at which one kind of notices is stopped: account, kind and signature, one word.
pub(crate) fn stop_token(confirmed: &Confirmed, notice: NoticeKind) -> String {
    let account = confirmed.account.0.simple();
    let signature = signature(&confirmed.stop_key, notice).finalize();
    let signature = hex::encode(signature.into_bytes().get(..16).unwrap_or_default());
    format!("{account}-{}-{signature}", notice.word())
}

/// Under the account's key; its first half stands in the address: 128 bits that nobody guesses.
fn signature(key: &[u8], notice: NoticeKind) -> Hmac<Sha256> {
    keyed(key).chain_update(notice.word())
}

/// Whose notices an address stops, and which.
async fn read_token(tx: &mut Tx, token: &str) -> Result<(AccountId, NoticeKind), Refusal> {
    let parts = token
        .split_once('-')
        .and_then(|(account, rest)| Some((account, rest.rsplit_once('-')?)));
    let (account, (word, signed)) = parts.ok_or(Refusal::NotFound)?;
    let account: AccountId = account.parse().map_err(|_| Refusal::NotFound)?;
    let notice = NoticeKind::from_word(word).ok_or(Refusal::NotFound)?;
    let confirmed = store::confirmed(tx, account).await?;
    let key = confirmed.ok_or(Refusal::NotFound)?.stop_key;
    let signed = hex::decode(signed).map_err(|_| Refusal::NotFound)?;
    let genuine = signature(&key, notice);
    let verified = genuine.verify_truncated_left(&signed).is_ok() && signed.len() == 16;
    verified
        .then_some((account, notice))
        .ok_or(Refusal::NotFound)
}

/// The page behind the address in a notice.
pub async fn stop_page(services: &Services, token: &str) -> Result<StopLink, Refusal> {
    let token = token.to_owned();
    services
        .read(|tx| {
            Box::pin(async move {
                let (account, notice) = read_token(tx, &token).await?;
                let chosen = store::chosen(tx, account).await?;
                Ok(StopLink {
                    notice,
                    others: chosen.iter().any(|other| *other != notice),
                    token,
                })
            })
        })
        .await
}

/// Stops one kind of notices, or all of them. Needs no sign-in, and may be done twice.
pub async fn stop(services: &Services, token: &str, all: bool) -> Result<(), Refusal> {
    let token = token.to_owned();
    services
        .write(move |tx| {
            Box::pin(async move {
                let (account, notice) = read_token(tx, &token).await?;
                accounts::lock(tx, account).await?;
                if all {
                    Ok(store::stop_all(tx, account).await?)
                } else {
                    Ok(store::stop(tx, account, notice).await?)
                }
            })
        })
        .await
}
