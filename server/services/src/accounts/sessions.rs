//! Sessions: kept in the database under a hash of their id, listed to and ended by their owner.

use folkmoot_domain::{accounts::Viewer, ids::AccountId};
use folkmoot_store::accounts::{
    self,
    sessions::{self, Session},
};
use jiff::Timestamp;

use super::secrets;
use crate::{Refusal, Services};

/// How long a session lasts.
pub const SESSION_DAYS: u16 = 30;

/// The secret in a session cookie.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SessionId(pub [u8; 16]);

impl SessionId {
    pub(super) fn hash(self) -> [u8; 32] {
        secrets::digest(&self.0)
    }
}

impl std::fmt::Debug for SessionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionId(…)")
    }
}

/// A session as the session layer keeps and gets it.
#[derive(Debug, Clone)]
pub struct KeptSession {
    /// Whose it is, once signed in.
    pub account: Option<AccountId>,
    /// The browser as it named itself.
    pub agent: String,
    /// What the session remembers, as JSON.
    pub data: String,
    /// When it ends by itself.
    pub expires_at: Timestamp,
}

/// Keeps a session, new or known, and removes expired ones.
pub async fn keep_session(
    services: &Services,
    id: SessionId,
    session: KeptSession,
) -> Result<(), Refusal> {
    let now = services.now();
    let session = Session {
        id_hash: id.hash(),
        account: session.account,
        data: session.data,
        agent: session.agent,
        at: now,
        expires_at: session.expires_at,
    };
    services
        .write(move |tx| {
            Box::pin(async move {
                sessions::delete_expired(tx, now).await?;
                Ok(sessions::save(tx, session).await?)
            })
        })
        .await
}

/// What a session remembers, and when it ends; none when it is over or never was.
pub async fn kept_session(
    services: &Services,
    id: SessionId,
) -> Result<Option<(String, Timestamp)>, Refusal> {
    let now = services.now();
    let row = services
        .read(|tx| Box::pin(async move { Ok(sessions::load(tx, id.hash(), now).await?) }))
        .await?;
    Ok(row.map(|row| (row.data, row.expires_at.into())))
}

/// Ends a session, if there is one.
pub async fn end_session(services: &Services, id: SessionId) -> Result<(), Refusal> {
    services
        .write(move |tx| Box::pin(async move { Ok(sessions::delete(tx, id.hash()).await?) }))
        .await
}

/// Who is signed in as this account; none when it is closed.
pub async fn viewer(services: &Services, account: AccountId) -> Result<Option<Viewer>, Refusal> {
    services
        .read(|tx| {
            Box::pin(async move {
                let account = accounts::by_id(tx, account).await?;
                Ok(account.and_then(|account| account.viewer()))
            })
        })
        .await
}

/// A person ends one of their sessions, named by its handle in the list.
pub async fn end_own_session(
    services: &Services,
    actor: &Viewer,
    handle: &str,
) -> Result<(), Refusal> {
    let account = actor.id;
    let id_hash = hex::decode(handle).map_err(|_| Refusal::NotFound)?;
    let ended = services
        .write(move |tx| {
            Box::pin(async move { Ok(sessions::delete_of_account(tx, account, id_hash).await?) })
        })
        .await?;
    if ended {
        Ok(())
    } else {
        Err(Refusal::NotFound)
    }
}

/// A person ends all their sessions but the present one; how many there were.
pub async fn end_other_sessions(
    services: &Services,
    actor: &Viewer,
    present: SessionId,
) -> Result<u64, Refusal> {
    let account = actor.id;
    services
        .write(move |tx| {
            Box::pin(async move {
                Ok(sessions::delete_others(tx, account, Some(present.hash())).await?)
            })
        })
        .await
}
