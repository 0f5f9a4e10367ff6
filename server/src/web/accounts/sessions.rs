//! Sessions: the cookie, and what the database keeps of it.

use std::{collections::HashMap, fmt};

use folkmoot_domain::{accounts::Viewer, ids::AccountId};
use folkmoot_services::{
    Refusal, Services,
    accounts::{KeptSession, SESSION_DAYS, SessionId, end_session, keep_session, kept_session},
};
use folkmoot_store::StoreError;
use http::{HeaderMap, header};
use jiff::{SignedDuration, Timestamp};
use time::OffsetDateTime;
use tower_sessions::{
    Expiry, Session, SessionManagerLayer, SessionStore,
    cookie::SameSite,
    session::{Id, Record},
    session_store::{Error, Result},
};

use crate::settings::Settings;

/// What a session remembers: whose it is.
const ACCOUNT: &str = "account";
/// What a session remembers: the browser.
const AGENT: &str = "agent";
/// As much of a browser's name as is kept.
const LONGEST_AGENT: usize = 300;

/// Gives every request its session; the database is asked only when somebody asks the session.
pub fn layer(services: &Services, settings: &Settings) -> SessionManagerLayer<Sessions> {
    // A `__Host-` cookie can't be set by a sibling domain; browsers take it over https alone.
    let name = if settings.is_https() {
        "__Host-folkmoot"
    } else {
        "folkmoot"
    };
    SessionManagerLayer::new(Sessions(services.clone()))
        .with_name(name)
        .with_secure(settings.is_https())
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(time::Duration::days(i64::from(
            SESSION_DAYS,
        ))))
}

/// Sessions in the database.
#[derive(Clone)]
pub struct Sessions(Services);

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

#[async_trait::async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // 128 random bits: two alike are not to be expected.
        self.save(record).await
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let text = |key| record.data.get(key).and_then(serde_json::Value::as_str);
        let session = KeptSession {
            account: text(ACCOUNT).and_then(|id| id.parse().ok()),
            agent: text(AGENT).unwrap_or_default().to_owned(),
            data: serde_json::to_string(&record.data)
                .map_err(|error| Error::Encode(error.to_string()))?,
            expires_at: self.end_of_a_new_one(),
        };
        keep_session(&self.0, secret(record.id), session)
            .await
            .map_err(|refusal| Error::Backend(refusal.to_string()))
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let kept = kept_session(&self.0, secret(*id))
            .await
            .map_err(|refusal| Error::Backend(refusal.to_string()))?;
        let Some((data, expires_at)) = kept else {
            return Ok(None);
        };
        let data: HashMap<String, serde_json::Value> =
            serde_json::from_str(&data).map_err(|error| Error::Decode(error.to_string()))?;
        let expiry_date = OffsetDateTime::from_unix_timestamp(expires_at.as_second())
            .map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record {
            id: *id,
            data,
            expiry_date,
        }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        end_session(&self.0, secret(*id))
            .await
            .map_err(|refusal| Error::Backend(refusal.to_string()))
    }
}

fn secret(id: Id) -> SessionId {
    SessionId(id.0.to_be_bytes())
}

impl Sessions {
    /// By our own clock, not by the machine's that the session layer asks.
    fn end_of_a_new_one(&self) -> Timestamp {
        let now = self.0.now();
        now.checked_add(SignedDuration::from_hours(24 * i64::from(SESSION_DAYS)))
            .unwrap_or(now)
    }
}

/// Whose session it is, once signed in.
pub(super) async fn account(session: &Session) -> Option<AccountId> {
    match session.get::<AccountId>(ACCOUNT).await {
        Ok(account) => account,
        Err(error) => {
            tracing::error!(%error, "a session can't be read");
            None
        }
    }
}

/// The session's secret, once there is a session.
pub(super) fn id(session: &Session) -> Option<SessionId> {
    session.id().map(secret)
}

/// Signs a person in: the session gets a new secret, so that one known from before is worth nothing.
pub(super) async fn sign_in(
    session: &Session,
    viewer: &Viewer,
    headers: &HeaderMap,
) -> std::result::Result<(), Refusal> {
    let agent: String = headers
        .get(header::USER_AGENT)
        .and_then(|agent| agent.to_str().ok())
        .unwrap_or_default()
        .chars()
        .take(LONGEST_AGENT)
        .collect();
    let begun = async {
        session.clear().await;
        session.cycle_id().await?;
        session.insert(ACCOUNT, viewer.id).await?;
        session.insert(AGENT, agent).await?;
        session.save().await
    };
    begun.await.map_err(unreadable)
}

/// Gives the session a new secret: the person's rights have changed.
pub(super) async fn renew(session: &Session) -> std::result::Result<(), Refusal> {
    session.cycle_id().await.map_err(unreadable)
}

/// Ends the session.
pub(super) async fn sign_out(session: &Session) -> std::result::Result<(), Refusal> {
    session.flush().await.map_err(unreadable)
}

fn unreadable(error: tower_sessions::session::Error) -> Refusal {
    tracing::error!(%error, "a session can't be kept");
    Refusal::Store(StoreError::Interrupted)
}
