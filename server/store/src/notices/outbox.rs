//! The outbox: one row for each message and recipient, from the act that it tells of until it is sent.

use folkmoot_domain::{
    language::Language,
    notices::{Failure, Letter, MailKind, MailState, UnknownDelivery},
};
use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Adds a message.
    INSERT = "
        INSERT INTO outbox (id, kind, subject, recipient, letter, language, state, attempts, last_failure, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, 'queued', 0, NULL, $7)";

    /// Takes a message to be handed over.
    BEGIN = "
        UPDATE outbox
        SET state = 'sending', attempts = attempts + 1
        WHERE id = $1 AND state = 'queued'
        RETURNING subject, recipient, letter, language, attempts, created_at";

    /// The state of a message.
    STATE = "
        SELECT state
        FROM outbox
        WHERE id = $1";

    /// A message was taken by the mail server: its recipient and its text go.
    SENT = "
        UPDATE outbox
        SET state = 'sent', recipient = NULL, letter = NULL, last_failure = NULL
        WHERE id = $1 AND state = 'sending'";

    /// A message was not taken.
    NOT_SENT = "
        UPDATE outbox
        SET state = $2, last_failure = $3
        WHERE id = $1 AND state = 'sending'";

    /// Sends a message again that may not have arrived.
    RESEND = "
        UPDATE outbox
        SET state = 'queued', attempts = 0
        WHERE id = $1 AND state = 'delivery-unknown' AND letter IS NOT NULL";

    /// How many messages there are by state.
    STATES = "
        SELECT state, COUNT(*) AS messages
        FROM outbox
        GROUP BY state
        ORDER BY state";

    /// How many messages there are by state and failure.
    FAILURES = "
        SELECT state, last_failure, COUNT(*) AS messages
        FROM outbox
        WHERE last_failure IS NOT NULL
        GROUP BY state, last_failure
        ORDER BY state, last_failure";

    /// Messages that may or may not have arrived and can be sent again.
    UNKNOWN = "
        SELECT id, kind, created_at
        FROM outbox
        WHERE state = 'delivery-unknown' AND letter IS NOT NULL
        ORDER BY created_at, id
        LIMIT $1";

    /// Erases recipients and texts from before an instant; what waits until then is not sent any more.
    ERASE = "
        UPDATE outbox
        SET recipient = NULL, letter = NULL,
            last_failure = CASE state WHEN 'queued' THEN 'too-old' ELSE last_failure END,
            state = CASE state WHEN 'queued' THEN 'failed' ELSE state END
        WHERE created_at < $1 AND state <> 'sending' AND recipient IS NOT NULL";

    /// Erases recipients and texts of what waits about a subject; it is not sent any more.
    WITHDRAW = "
        UPDATE outbox
        SET recipient = NULL, letter = NULL, state = 'failed', last_failure = 'withdrawn'
        WHERE subject = $1 AND state = 'queued'";

    /// Removes what was settled before an instant.
    REMOVE = "
        DELETE FROM outbox
        WHERE created_at < $1 AND recipient IS NULL";
}

/// A message about to be written.
#[derive(Debug, Clone)]
pub struct NewMail {
    /// Its id, which is also that of its header `Message-ID`, however often it is sent.
    pub id: Uuid,
    /// The survey or the invitation it is about.
    pub subject: Option<Uuid>,
    /// A mail address.
    pub recipient: String,
    /// The language it is written in.
    pub language: Language,
    /// What fills its sentences.
    pub letter: Letter,
    /// Now.
    pub created_at: Timestamp,
}

/// A message that is being handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Its id.
    pub id: Uuid,
    /// The survey or the invitation it is about.
    pub subject: Option<Uuid>,
    /// A mail address.
    pub recipient: String,
    /// The language it is written in.
    pub language: Language,
    /// What fills its sentences.
    pub letter: Letter,
    /// How often it was handed over, with this time.
    pub attempts: i64,
    /// When it was written.
    pub created_at: Timestamp,
}

#[derive(FromRow)]
struct OutgoingRow {
    subject: Option<Uuid>,
    recipient: String,
    letter: String,
    language: String,
    attempts: i64,
    created_at: Instant,
}

/// Adds a message.
pub async fn insert(tx: &mut Tx, mail: NewMail) -> Result<(), StoreError> {
    INSERT
        .on(tx)
        .bind(mail.id)
        .bind(mail.letter.kind())
        .bind(mail.subject)
        .bind(mail.recipient)
        .bind(serde_json::to_string(&mail.letter)?)
        .bind(mail.language.tag())
        .bind(Instant::from(mail.created_at))
        .execute_one()
        .await
}

/// Takes a message to be handed over; none when it does not wait.
pub async fn begin(tx: &mut Tx, id: Uuid) -> Result<Option<Outgoing>, StoreError> {
    let row: Option<OutgoingRow> = BEGIN.on(tx).bind(id).fetch_optional().await?;
    let Some(row) = row else {
        return Ok(None);
    };
    Ok(Some(Outgoing {
        id,
        subject: row.subject,
        recipient: row.recipient,
        language: Language::from_tag(&row.language).unwrap_or_default(),
        letter: serde_json::from_str(&row.letter)?,
        attempts: row.attempts,
        created_at: row.created_at.into(),
    }))
}

/// The state of a message; none when there is no such message.
pub async fn state(tx: &mut Tx, id: Uuid) -> Result<Option<MailState>, StoreError> {
    STATE.on(tx).bind(id).fetch_optional_scalar().await
}

/// The mail server has taken a message: its recipient and its text are erased. `false` when it was not being sent.
pub async fn sent(tx: &mut Tx, id: Uuid) -> Result<bool, StoreError> {
    Ok(SENT.on(tx).bind(id).execute().await? > 0)
}

/// A message was not taken, or nobody knows; `false` when it was not being sent.
pub async fn not_sent(
    tx: &mut Tx,
    id: Uuid,
    state: MailState,
    failure: Failure,
) -> Result<bool, StoreError> {
    let changed = NOT_SENT
        .on(tx)
        .bind(id)
        .bind(state)
        .bind(failure)
        .execute()
        .await?;
    Ok(changed > 0)
}

/// Lets a message wait again that may not have arrived; `false` when there is none to be sent again.
pub async fn resend(tx: &mut Tx, id: Uuid) -> Result<bool, StoreError> {
    Ok(RESEND.on(tx).bind(id).execute().await? > 0)
}

/// How many messages there are by state.
pub async fn states(tx: &mut Tx) -> Result<Vec<(MailState, i64)>, StoreError> {
    STATES.on(tx).fetch_all().await
}

/// How many messages there are by state and failure.
pub async fn failures(tx: &mut Tx) -> Result<Vec<(MailState, Failure, i64)>, StoreError> {
    FAILURES.on(tx).fetch_all().await
}

#[derive(FromRow)]
struct UnknownRow {
    id: Uuid,
    kind: MailKind,
    created_at: Instant,
}

/// Messages that may or may not have arrived and can be sent again, the oldest first.
pub async fn unknown(tx: &mut Tx, limit: i64) -> Result<Vec<UnknownDelivery>, StoreError> {
    let rows: Vec<UnknownRow> = UNKNOWN.on(tx).bind(limit).fetch_all().await?;
    let unknown = rows.into_iter().map(|row| UnknownDelivery {
        id: row.id,
        kind: row.kind,
        created_at: row.created_at.into(),
    });
    Ok(unknown.collect())
}

/// Erases recipients and texts from before an instant; gives how many.
pub async fn erase(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    ERASE.on(tx).bind(Instant::from(before)).execute().await
}

/// Takes back what waits about a subject; gives how many.
pub async fn withdraw(tx: &mut Tx, subject: Uuid) -> Result<u64, StoreError> {
    WITHDRAW.on(tx).bind(subject).execute().await
}

/// Removes what was settled before an instant; gives how many.
pub async fn remove(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    REMOVE.on(tx).bind(Instant::from(before)).execute().await
}
