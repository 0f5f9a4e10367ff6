//! What people have declared an interest in.

use folkmoot_domain::{
    bodies::interests::{Interest, InterestKind, NewInterest},
    ids::{AccountId, BodyId, InterestId, MotionId},
};
use jiff::{Timestamp, civil::Date};

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// The interests of one person, those that end last first.
    OF_PERSON = "
        SELECT i.account_id, a.name AS person, i.id, i.name, i.kind, i.detail, i.starts_on, i.ends_on,
            i.declared_at, i.withdrawn_at
        FROM declared_interests AS i
        JOIN accounts AS a ON a.id = i.account_id
        WHERE i.account_id = $1
            AND a.closed_at IS NULL
        ORDER BY i.ends_on DESC, i.name, i.id";

    /// The interests of those who have a seat in a body on a day, by person.
    OF_BODY = "
        SELECT i.account_id, a.name AS person, i.id, i.name, i.kind, i.detail, i.starts_on, i.ends_on,
            i.declared_at, i.withdrawn_at
        FROM declared_interests AS i
        JOIN accounts AS a ON a.id = i.account_id
        WHERE a.closed_at IS NULL
            AND i.account_id IN (
                SELECT m.account_id
                FROM memberships AS m
                WHERE m.body_id = $1
                    AND m.superseded_at IS NULL
                    AND m.starts_on <= $2
                    AND (m.ends_on IS NULL OR m.ends_on > $2)
            )
        ORDER BY a.name, i.account_id, i.name, i.ends_on DESC, i.id";

    /// The interests of those who have a seat in a motion's electorate, or of one of them, that were not withdrawn.
    OF_ELECTORATE = "
        SELECT i.account_id, a.name AS person, i.id, i.name, i.kind, i.detail, i.starts_on, i.ends_on,
            i.declared_at, i.withdrawn_at
        FROM electorate_seats AS s
        JOIN declared_interests AS i ON i.account_id = s.account_id
        JOIN accounts AS a ON a.id = s.account_id
        WHERE s.motion_id = $1
            AND (s.account_id = $2 OR $2 IS NULL)
            AND i.withdrawn_at IS NULL
            AND a.closed_at IS NULL
        ORDER BY i.account_id, i.name, i.id";

    /// A new interest.
    ADD = "
        INSERT INTO declared_interests (id, account_id, name, kind, detail, starts_on, ends_on, declared_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

    /// Withdraws an interest that its person has not withdrawn before.
    WITHDRAW = "
        UPDATE declared_interests
        SET withdrawn_at = $3
        WHERE id = $1
            AND account_id = $2
            AND withdrawn_at IS NULL";

    /// Withdraws and erases what somebody has declared who closes the account.
    FORGET = "
        UPDATE declared_interests
        SET name = '', detail = NULL, withdrawn_at = COALESCE(withdrawn_at, $2)
        WHERE account_id = $1";
}

#[derive(sqlx::FromRow)]
struct InterestRow {
    account_id: AccountId,
    person: String,
    id: InterestId,
    name: String,
    kind: InterestKind,
    detail: Option<String>,
    starts_on: Day,
    ends_on: Day,
    declared_at: Instant,
    withdrawn_at: Option<Instant>,
}

/// An interest with the account and the name of its person.
pub type Declared = (AccountId, String, Interest);

impl From<InterestRow> for Declared {
    fn from(row: InterestRow) -> Self {
        let interest = Interest {
            id: row.id,
            name: row.name,
            kind: row.kind,
            detail: row.detail,
            from: row.starts_on.into(),
            until: row.ends_on.into(),
            declared_at: row.declared_at.into(),
            withdrawn_at: row.withdrawn_at.map(Timestamp::from),
        };
        (row.account_id, row.person, interest)
    }
}

/// Everything that one person has declared, what ends last first; nothing of who has closed the account.
pub async fn of_person(tx: &mut Tx, account: AccountId) -> Result<Vec<Declared>, StoreError> {
    let rows: Vec<InterestRow> = OF_PERSON.on(tx).bind(account).fetch_all().await?;
    Ok(rows.into_iter().map(Declared::from).collect())
}

/// Everything declared by those who have a seat in a body on a day, by person.
pub async fn of_body(tx: &mut Tx, body: BodyId, day: Date) -> Result<Vec<Declared>, StoreError> {
    let of_body = OF_BODY.on(tx).bind(body).bind(Day::from(day));
    let rows: Vec<InterestRow> = of_body.fetch_all().await?;
    Ok(rows.into_iter().map(Declared::from).collect())
}

/// What those have declared, and not withdrawn, who have a seat in a motion's electorate; or one of them alone.
pub async fn of_electorate(
    tx: &mut Tx,
    motion: MotionId,
    who: Option<AccountId>,
) -> Result<Vec<Declared>, StoreError> {
    let of_electorate = OF_ELECTORATE.on(tx).bind(motion).bind(who);
    let rows: Vec<InterestRow> = of_electorate.fetch_all().await?;
    Ok(rows.into_iter().map(Declared::from).collect())
}

/// Declares an interest.
pub async fn add(
    tx: &mut Tx,
    id: InterestId,
    account: AccountId,
    new: &NewInterest,
    at: Timestamp,
) -> Result<(), StoreError> {
    ADD.on(tx)
        .bind(id)
        .bind(account)
        .bind(new.name.as_str())
        .bind(new.kind)
        .bind(new.detail.as_deref())
        .bind(Day::from(new.from))
        .bind(Day::from(new.until))
        .bind(Instant::from(at))
        .execute_one()
        .await
}

/// Withdraws an interest of a person; whether there was one to withdraw.
pub async fn withdraw(
    tx: &mut Tx,
    id: InterestId,
    account: AccountId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let withdraw = WITHDRAW.on(tx).bind(id).bind(account);
    Ok(withdraw.bind(Instant::from(at)).execute().await? > 0)
}

/// Withdraws and erases what somebody has declared who closes the account.
pub async fn forget(tx: &mut Tx, account: AccountId, at: Timestamp) -> Result<(), StoreError> {
    let forget = FORGET.on(tx).bind(account).bind(Instant::from(at));
    forget.execute().await?;
    Ok(())
}
