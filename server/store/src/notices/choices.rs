//! Who wants which notices by mail, and whose address is confirmed.

use folkmoot_domain::{
    ids::{AccountId, BodyId, SurveyId},
    language::Language,
    notices::NoticeKind,
};
use jiff::{Timestamp, civil::Date};
use sqlx::FromRow;

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// Puts a link on its way; a former one of the account is void.
    ISSUE = "
        INSERT INTO mail_confirmations (account_id, token_hash, mail, language, issued_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (account_id) DO UPDATE
        SET token_hash = excluded.token_hash, mail = excluded.mail, language = excluded.language,
            issued_at = excluded.issued_at, expires_at = excluded.expires_at";

    /// When an account's link was put on its way.
    ISSUED_AT = "
        SELECT issued_at
        FROM mail_confirmations
        WHERE account_id = $1";

    /// A link that can be used: the account's address is still the same.
    CONFIRMATION = "
        SELECT m.account_id, m.mail, m.language
        FROM mail_confirmations AS m
        JOIN accounts AS a ON a.id = m.account_id
        WHERE m.token_hash = $1 AND m.expires_at > $2 AND a.mail = m.mail AND a.closed_at IS NULL";

    /// Removes an account's link.
    REMOVE_CONFIRMATION = "
        DELETE FROM mail_confirmations
        WHERE account_id = $1";

    /// An address is confirmed.
    CONFIRM = "
        INSERT INTO confirmed_mail (account_id, mail, language, stop_key)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (account_id) DO UPDATE
        SET mail = excluded.mail, language = excluded.language, stop_key = excluded.stop_key";

    /// The confirmed address of an account, if it is still the account's.
    CONFIRMED = "
        SELECT c.mail, c.language, c.stop_key
        FROM confirmed_mail AS c
        JOIN accounts AS a ON a.id = c.account_id
        WHERE c.account_id = $1 AND a.mail = c.mail AND a.closed_at IS NULL";

    /// Another language.
    SET_LANGUAGE = "
        UPDATE confirmed_mail
        SET language = $2
        WHERE account_id = $1";

    /// Forgets an account's confirmed address.
    REMOVE_CONFIRMED = "
        DELETE FROM confirmed_mail
        WHERE account_id = $1";

    /// The notices an account wants.
    CHOSEN = "
        SELECT notice
        FROM notice_choices
        WHERE account_id = $1
        ORDER BY notice";

    /// An account wants a notice.
    CHOOSE = "
        INSERT INTO notice_choices (account_id, notice)
        VALUES ($1, $2)
        ON CONFLICT (account_id, notice) DO NOTHING";

    /// An account does not want a notice.
    STOP = "
        DELETE FROM notice_choices
        WHERE account_id = $1 AND notice = $2";

    /// An account wants no notices.
    STOP_ALL = "
        DELETE FROM notice_choices
        WHERE account_id = $1";

    /// Who wants a notice at a confirmed address and has not taken part in a survey.
    WANTING = "
        SELECT c.account_id, c.mail, c.language, c.stop_key
        FROM notice_choices AS n
        JOIN confirmed_mail AS c ON c.account_id = n.account_id
        JOIN accounts AS a ON a.id = n.account_id
        WHERE n.notice = $1 AND a.mail = c.mail AND a.closed_at IS NULL
            AND NOT EXISTS (
                SELECT 1
                FROM participations AS p
                WHERE p.survey_id = $2 AND p.account_id = n.account_id
            )
        ORDER BY c.account_id";

    /// Who wants a notice at a confirmed address, and leads a body or keeps its books on a day.
    OFFICERS_WANTING = "
        SELECT c.account_id, c.mail, c.language, c.stop_key
        FROM notice_choices AS n
        JOIN confirmed_mail AS c ON c.account_id = n.account_id
        JOIN accounts AS a ON a.id = n.account_id
        WHERE n.notice = $1 AND a.mail = c.mail AND a.closed_at IS NULL
            AND EXISTS (
                SELECT 1
                FROM memberships AS m
                WHERE m.account_id = n.account_id
                    AND m.body_id = $2
                    AND m.superseded_at IS NULL
                    AND m.role IN ('chair', 'vice-chair', 'secretary', 'lead')
                    AND m.starts_on <= $3
                    AND (m.ends_on IS NULL OR $3 < m.ends_on)
            )
        ORDER BY c.account_id";
}

/// A link about to be put on its way.
#[derive(Debug, Clone)]
pub struct Confirmation {
    /// Whose address is to be confirmed.
    pub account: AccountId,
    /// The address.
    pub mail: String,
    /// The language in which the person asked.
    pub language: Language,
}

/// A confirmed address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// Whose it is.
    pub account: AccountId,
    /// The address.
    pub mail: String,
    /// The language in which messages are written.
    pub language: Language,
    /// Signs the addresses by which notices are stopped.
    pub stop_key: Vec<u8>,
}

#[derive(FromRow)]
struct ConfirmedRow {
    account_id: AccountId,
    mail: String,
    language: String,
    stop_key: Vec<u8>,
}

impl From<ConfirmedRow> for Confirmed {
    fn from(row: ConfirmedRow) -> Self {
        Self {
            account: row.account_id,
            mail: row.mail,
            language: Language::from_tag(&row.language).unwrap_or_default(),
            stop_key: row.stop_key,
        }
    }
}

/// Puts a link on its way.
pub async fn issue(
    tx: &mut Tx,
    link: Confirmation,
    token_hash: [u8; 32],
    at: Timestamp,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    ISSUE
        .on(tx)
        .bind(link.account)
        .bind(token_hash.to_vec())
        .bind(link.mail)
        .bind(link.language.tag())
        .bind(Instant::from(at))
        .bind(Instant::from(expires_at))
        .execute_one()
        .await
}

/// When an account's link was put on its way.
pub async fn issued_at(tx: &mut Tx, account: AccountId) -> Result<Option<Timestamp>, StoreError> {
    let at: Option<Instant> = ISSUED_AT
        .on(tx)
        .bind(account)
        .fetch_optional_scalar()
        .await?;
    Ok(at.map(Timestamp::from))
}

/// The link of a token, while it can be used.
pub async fn confirmation(
    tx: &mut Tx,
    token_hash: [u8; 32],
    now: Timestamp,
) -> Result<Option<Confirmation>, StoreError> {
    let row: Option<(AccountId, String, String)> = CONFIRMATION
        .on(tx)
        .bind(token_hash.to_vec())
        .bind(Instant::from(now))
        .fetch_optional()
        .await?;
    Ok(row.map(|(account, mail, language)| Confirmation {
        account,
        mail,
        language: Language::from_tag(&language).unwrap_or_default(),
    }))
}

/// An address is confirmed; the link that did it is used up.
pub async fn confirm(
    tx: &mut Tx,
    link: Confirmation,
    stop_key: [u8; 32],
) -> Result<(), StoreError> {
    CONFIRM
        .on(tx)
        .bind(link.account)
        .bind(link.mail)
        .bind(link.language.tag())
        .bind(stop_key.to_vec())
        .execute_one()
        .await?;
    remove(tx, REMOVE_CONFIRMATION, link.account).await
}

/// The confirmed address of an account, if it is still the account's.
pub async fn confirmed(tx: &mut Tx, account: AccountId) -> Result<Option<Confirmed>, StoreError> {
    let row: Option<(String, String, Vec<u8>)> =
        CONFIRMED.on(tx).bind(account).fetch_optional().await?;
    Ok(row.map(|(mail, language, stop_key)| {
        ConfirmedRow {
            account_id: account,
            mail,
            language,
            stop_key,
        }
        .into()
    }))
}

/// The notices an account wants.
pub async fn chosen(tx: &mut Tx, account: AccountId) -> Result<Vec<NoticeKind>, StoreError> {
    CHOSEN.on(tx).bind(account).fetch_scalars().await
}

/// An account wants these notices, in this language, and no others.
pub async fn choose(
    tx: &mut Tx,
    account: AccountId,
    notices: &[NoticeKind],
    language: Language,
) -> Result<(), StoreError> {
    stop_all(tx, account).await?;
    for notice in notices {
        CHOOSE
            .on(tx)
            .bind(account)
            .bind(*notice)
            .execute_one()
            .await?;
    }
    SET_LANGUAGE
        .on(tx)
        .bind(account)
        .bind(language.tag())
        .execute()
        .await
        .map(|_| ())
}

/// An account does not want a notice.
pub async fn stop(tx: &mut Tx, account: AccountId, notice: NoticeKind) -> Result<(), StoreError> {
    STOP.on(tx)
        .bind(account)
        .bind(notice)
        .execute()
        .await
        .map(|_| ())
}

/// An account wants no notices.
pub async fn stop_all(tx: &mut Tx, account: AccountId) -> Result<(), StoreError> {
    remove(tx, STOP_ALL, account).await
}

/// Forgets everything about an account's notices.
pub async fn forget(tx: &mut Tx, account: AccountId) -> Result<(), StoreError> {
    for statement in [STOP_ALL, REMOVE_CONFIRMED, REMOVE_CONFIRMATION] {
        remove(tx, statement, account).await?;
    }
    Ok(())
}

async fn remove(
    tx: &mut Tx,
    statement: crate::statement::Statement,
    account: AccountId,
) -> Result<(), StoreError> {
    statement.on(tx).bind(account).execute().await.map(|_| ())
}

/// Who wants a notice at a confirmed address and has not taken part in a survey, as far as that is kept.
pub async fn wanting(
    tx: &mut Tx,
    notice: NoticeKind,
    survey: SurveyId,
) -> Result<Vec<Confirmed>, StoreError> {
    let rows: Vec<ConfirmedRow> = WANTING.on(tx).bind(notice).bind(survey).fetch_all().await?;
    Ok(rows.into_iter().map(Confirmed::from).collect())
}

/// Who leads a body or keeps its books on a day, and wants a notice at a confirmed address.
pub async fn officers_wanting(
    tx: &mut Tx,
    notice: NoticeKind,
    body: BodyId,
    day: Date,
) -> Result<Vec<Confirmed>, StoreError> {
    let rows: Vec<ConfirmedRow> = OFFICERS_WANTING
        .on(tx)
        .bind(notice)
        .bind(body)
        .bind(Day::from(day))
        .fetch_all()
        .await?;
    Ok(rows.into_iter().map(Confirmed::from).collect())
}
