//! Invitations and their links; that one was used stands elsewhere (`surveys::answers`).

use folkmoot_domain::{
    ids::{InvitationId, SurveyId},
    language::Language,
    notices::{
        MailState,
        invitations::{InvitationLine, InvitationState, address_key},
    },
};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Adds an invitation; one that was revoked for the same address can be used again.
    INVITE = "
        INSERT INTO invitations (id, survey_id, address, address_key, language, state, written, reminded_at)
        VALUES ($1, $2, $3, $4, $5, 'invited', $6, NULL)
        ON CONFLICT (survey_id, address_key) DO UPDATE
        SET state = 'invited', written = excluded.written
        WHERE invitations.state = 'revoked'";

    /// Whether an address is invited and not revoked.
    IS_INVITED = "
        SELECT COUNT(*)
        FROM invitations
        WHERE survey_id = $1 AND address_key = $2 AND state <> 'revoked'";

    /// How many invitations there are by state.
    STATES = "
        SELECT state, COUNT(*) AS invitations
        FROM invitations
        WHERE survey_id = $1
        GROUP BY state
        ORDER BY state";

    /// How many messages of invitations there are by state.
    MESSAGES = "
        SELECT o.state, COUNT(*) AS messages
        FROM outbox AS o
        JOIN invitations AS i ON i.id = o.subject
        WHERE i.survey_id = $1
        GROUP BY o.state
        ORDER BY o.state";

    /// A part of the list in the order of addresses.
    PAGE = "
        SELECT i.id, i.address, i.state, (
                SELECT o.state
                FROM outbox AS o
                WHERE o.subject = i.id
                ORDER BY o.created_at DESC, o.id DESC
                LIMIT 1
            ) AS mail
        FROM invitations AS i
        WHERE i.survey_id = $1 AND i.address_key > $2
        ORDER BY i.address_key
        LIMIT $3";

    /// Invitations whose message is not written yet.
    UNWRITTEN = "
        SELECT id, address, language
        FROM invitations
        WHERE survey_id = $1 AND state = 'invited' AND NOT written AND address IS NOT NULL
        ORDER BY address_key
        LIMIT $2";

    /// Invitations that were not used and not yet reminded since an instant.
    UNREMINDED = "
        SELECT i.id, i.address, i.language
        FROM invitations AS i
        WHERE i.survey_id = $1 AND i.state = 'invited' AND i.written AND i.address IS NOT NULL
            AND (i.reminded_at IS NULL OR i.reminded_at < $2)
            AND NOT EXISTS (
                SELECT 1
                FROM invited_participations AS p
                WHERE p.survey_id = i.survey_id AND p.invitation_id = i.id
            )
        ORDER BY i.address_key
        LIMIT $3";

    /// One invitation that can be written to.
    ADDRESSEE = "
        SELECT id, address, language
        FROM invitations
        WHERE survey_id = $1 AND id = $2 AND state = 'invited' AND address IS NOT NULL";

    /// The message of an invitation is written.
    WRITTEN = "
        UPDATE invitations
        SET written = $2
        WHERE id = $1";

    /// A reminder of an invitation is written.
    REMINDED = "
        UPDATE invitations
        SET reminded_at = $2
        WHERE id = $1";

    /// Adds a link.
    ADD_LINK = "
        INSERT INTO invitation_links (token_hash, invitation_id)
        VALUES ($1, $2)";

    /// The invitation behind a link.
    BY_LINK = "
        SELECT i.id
        FROM invitation_links AS l
        JOIN invitations AS i ON i.id = l.invitation_id
        WHERE i.survey_id = $1 AND l.token_hash = $2 AND i.state <> 'revoked'";

    /// Takes one invitation back.
    REVOKE = "
        UPDATE invitations
        SET state = 'revoked'
        WHERE survey_id = $1 AND id = $2";

    /// Takes all invitations of a survey back.
    REVOKE_ALL = "
        UPDATE invitations
        SET state = 'revoked'
        WHERE survey_id = $1";

    /// Somebody wants no more messages.
    DECLINE = "
        UPDATE invitations
        SET state = 'declined'
        WHERE id = $1 AND state = 'invited'";

    /// What waits for one invitation is not sent.
    WITHDRAW_ALL = "
        UPDATE outbox
        SET recipient = NULL, letter = NULL, state = 'failed', last_failure = 'withdrawn'
        WHERE state = 'queued' AND subject IN (SELECT id FROM invitations WHERE survey_id = $1)";

    /// Erases the addresses of a survey's invitations.
    ERASE_ADDRESSES = "
        UPDATE invitations
        SET address = NULL, address_key = NULL, reminded_at = NULL
        WHERE survey_id = $1";

    /// Erases the addresses in messages that could not be delivered.
    ERASE_MESSAGES = "
        UPDATE outbox
        SET recipient = NULL, letter = NULL
        WHERE state IN ('failed', 'delivery-unknown')
            AND (subject = $1 OR subject IN (SELECT id FROM invitations WHERE survey_id = $1))";

    /// Removes the links of a survey's invitations.
    REMOVE_LINKS = "
        DELETE FROM invitation_links
        WHERE invitation_id IN (SELECT id FROM invitations WHERE survey_id = $1)";

    /// Notes that a reminder begins.
    BEGIN_REMINDER = "
        INSERT INTO invitation_reminders (survey_id, began_at)
        VALUES ($1, $2)
        ON CONFLICT (survey_id) DO UPDATE
        SET began_at = excluded.began_at";

    /// When the last reminder began.
    LAST_REMINDER = "
        SELECT began_at
        FROM invitation_reminders
        WHERE survey_id = $1";
}

/// Somebody who can be written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    /// The invitation.
    pub id: InvitationId,
    /// A mail address.
    pub address: String,
    /// The language in which messages are written.
    pub language: Language,
}

#[derive(FromRow)]
struct AddresseeRow {
    id: InvitationId,
    address: String,
    language: String,
}

impl From<AddresseeRow> for Addressee {
    fn from(row: AddresseeRow) -> Self {
        Self {
            id: row.id,
            address: row.address,
            language: Language::from_tag(&row.language).unwrap_or_default(),
        }
    }
}

/// Adds an invitation; `false` when the address is invited already.
pub async fn invite(tx: &mut Tx, survey: SurveyId, who: Addressee) -> Result<bool, StoreError> {
    let added = INVITE
        .on(tx)
        .bind(who.id)
        .bind(survey)
        .bind(who.address.as_str())
        .bind(address_key(&who.address))
        .bind(who.language.tag())
        .bind(false)
        .execute()
        .await?;
    Ok(added > 0)
}

/// Whether an address is invited and not revoked.
pub async fn is_invited(tx: &mut Tx, survey: SurveyId, address: &str) -> Result<bool, StoreError> {
    let found: i64 = IS_INVITED
        .on(tx)
        .bind(survey)
        .bind(address_key(address))
        .fetch_scalar()
        .await?;
    Ok(found > 0)
}

/// How many invitations there are by state.
pub async fn states(
    tx: &mut Tx,
    survey: SurveyId,
) -> Result<Vec<(InvitationState, i64)>, StoreError> {
    STATES.on(tx).bind(survey).fetch_all().await
}

/// How many messages of invitations there are by state.
pub async fn messages(tx: &mut Tx, survey: SurveyId) -> Result<Vec<(MailState, i64)>, StoreError> {
    MESSAGES.on(tx).bind(survey).fetch_all().await
}

#[derive(FromRow)]
struct LineRow {
    id: InvitationId,
    address: String,
    state: InvitationState,
    mail: Option<MailState>,
}

/// Invitations after an address, in the order of addresses.
pub async fn page(
    tx: &mut Tx,
    survey: SurveyId,
    after: &str,
    limit: i64,
) -> Result<Vec<InvitationLine>, StoreError> {
    let rows: Vec<LineRow> = PAGE
        .on(tx)
        .bind(survey)
        .bind(address_key(after))
        .bind(limit)
        .fetch_all()
        .await?;
    let lines = rows.into_iter().map(|row| InvitationLine {
        id: row.id,
        address: row.address,
        state: row.state,
        mail: row.mail,
    });
    Ok(lines.collect())
}

fn addressees(rows: Vec<AddresseeRow>) -> Vec<Addressee> {
    rows.into_iter().map(Addressee::from).collect()
}

/// Invitations whose message is not written yet.
pub async fn unwritten(
    tx: &mut Tx,
    survey: SurveyId,
    limit: i64,
) -> Result<Vec<Addressee>, StoreError> {
    let rows = UNWRITTEN
        .on(tx)
        .bind(survey)
        .bind(limit)
        .fetch_all()
        .await?;
    Ok(addressees(rows))
}

/// Invitations that were not used and not yet reminded since an instant.
pub async fn unreminded(
    tx: &mut Tx,
    survey: SurveyId,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<Addressee>, StoreError> {
    let rows = UNREMINDED
        .on(tx)
        .bind(survey)
        .bind(Instant::from(since))
        .bind(limit)
        .fetch_all()
        .await?;
    Ok(addressees(rows))
}

/// One invitation, if it can be written to.
pub async fn addressee(
    tx: &mut Tx,
    survey: SurveyId,
    id: InvitationId,
) -> Result<Option<Addressee>, StoreError> {
    let row: Option<AddresseeRow> = ADDRESSEE
        .on(tx)
        .bind(survey)
        .bind(id)
        .fetch_optional()
        .await?;
    Ok(row.map(Addressee::from))
}

/// The message of an invitation is written.
pub async fn is_written(tx: &mut Tx, id: InvitationId) -> Result<(), StoreError> {
    WRITTEN.on(tx).bind(id).bind(true).execute_one().await
}

/// A reminder of an invitation is written.
pub async fn is_reminded(tx: &mut Tx, id: InvitationId, at: Timestamp) -> Result<(), StoreError> {
    REMINDED
        .on(tx)
        .bind(id)
        .bind(Instant::from(at))
        .execute_one()
        .await
}

/// Adds a link to an invitation.
pub async fn add_link(
    tx: &mut Tx,
    id: InvitationId,
    token_hash: [u8; 32],
) -> Result<(), StoreError> {
    ADD_LINK
        .on(tx)
        .bind(token_hash.to_vec())
        .bind(id)
        .execute_one()
        .await
}

/// The invitation to a survey behind a link, unless it is revoked.
pub async fn by_link(
    tx: &mut Tx,
    survey: SurveyId,
    token_hash: [u8; 32],
) -> Result<Option<InvitationId>, StoreError> {
    BY_LINK
        .on(tx)
        .bind(survey)
        .bind(token_hash.to_vec())
        .fetch_optional_scalar()
        .await
}

/// Takes an invitation back; `false` when there is none.
pub async fn revoke(tx: &mut Tx, survey: SurveyId, id: InvitationId) -> Result<bool, StoreError> {
    Ok(REVOKE.on(tx).bind(survey).bind(id).execute().await? > 0)
}

/// Takes all invitations of a survey back, with the messages that wait.
pub async fn revoke_all(tx: &mut Tx, survey: SurveyId) -> Result<(), StoreError> {
    REVOKE_ALL.on(tx).bind(survey).execute().await?;
    WITHDRAW_ALL.on(tx).bind(survey).execute().await.map(|_| ())
}

/// Somebody wants no more messages about a survey.
pub async fn decline(tx: &mut Tx, id: InvitationId) -> Result<(), StoreError> {
    DECLINE.on(tx).bind(id).execute().await.map(|_| ())
}

/// Erases the addresses and the links of a survey's invitations, and takes back the messages that wait.
pub async fn erase(tx: &mut Tx, survey: SurveyId) -> Result<(), StoreError> {
    for statement in [WITHDRAW_ALL, ERASE_MESSAGES, ERASE_ADDRESSES, REMOVE_LINKS] {
        statement.on(tx).bind(survey).execute().await?;
    }
    Ok(())
}

/// Notes that a reminder begins.
pub async fn begin_reminder(
    tx: &mut Tx,
    survey: SurveyId,
    at: Timestamp,
) -> Result<(), StoreError> {
    BEGIN_REMINDER
        .on(tx)
        .bind(survey)
        .bind(Instant::from(at))
        .execute_one()
        .await
}

/// When a survey's last reminder began.
pub async fn last_reminder(tx: &mut Tx, survey: SurveyId) -> Result<Option<Timestamp>, StoreError> {
    let began: Option<Instant> = LAST_REMINDER
        .on(tx)
        .bind(survey)
        .fetch_optional_scalar()
        .await?;
    Ok(began.map(Timestamp::from))
}
