//! For whom people stand, over time.

use folkmoot_domain::{
    bodies::{Affiliation, Affiliations},
    ids::{AccountId, BodyId},
};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// What everybody who ever had a seat in a body has said.
    OF_BODY = "
        SELECT f.account_id, f.starts_on, f.affiliation
        FROM affiliations AS f
        WHERE f.superseded_at IS NULL
            AND f.account_id IN (SELECT m.account_id FROM memberships AS m WHERE m.body_id = $1)
        ORDER BY f.account_id, f.starts_on";

    /// What one person has said, the latest first.
    OF_PERSON = "
        SELECT starts_on, affiliation
        FROM affiliations
        WHERE account_id = $1
            AND superseded_at IS NULL
        ORDER BY starts_on DESC";

    /// Takes a statement back; the row stays.
    SUPERSEDE = "
        UPDATE affiliations
        SET superseded_at = $3, superseded_by = $4
        WHERE account_id = $1
            AND starts_on = $2
            AND superseded_at IS NULL";

    /// A new statement.
    ADD = "
        INSERT INTO affiliations (id, account_id, starts_on, affiliation, recorded_at, recorded_by)
        VALUES ($1, $2, $3, $4, $5, $6)";
}

/// What everybody who ever had a seat in the body has said of their affiliation.
pub async fn of_body(tx: &mut Tx, body: BodyId) -> Result<Affiliations, StoreError> {
    let rows: Vec<(AccountId, Day, Option<String>)> = OF_BODY.on(tx).bind(body).fetch_all().await?;
    Ok(Affiliations::of(rows.into_iter().map(
        |(account, from, affiliation)| {
            let from = from.into();
            (account, Affiliation { from, affiliation })
        },
    )))
}

/// What one person has said, the latest first.
pub async fn of_person(tx: &mut Tx, account: AccountId) -> Result<Vec<Affiliation>, StoreError> {
    let rows: Vec<(Day, Option<String>)> = OF_PERSON.on(tx).bind(account).fetch_all().await?;
    let statement = |(from, affiliation): (Day, Option<String>)| Affiliation {
        from: from.into(),
        affiliation,
    };
    Ok(rows.into_iter().map(statement).collect())
}

/// Takes back what was said for a day, if anything was; the row stays, with who and when.
pub async fn supersede(
    tx: &mut Tx,
    account: AccountId,
    from: Date,
    at: Timestamp,
    by: AccountId,
) -> Result<bool, StoreError> {
    let rows = SUPERSEDE
        .on(tx)
        .bind(account)
        .bind(Day::from(from))
        .bind(Instant::from(at))
        .bind(by)
        .execute()
        .await?;
    Ok(rows > 0)
}

/// Writes a statement down; take back what was said for the day before.
pub async fn add(
    tx: &mut Tx,
    id: Uuid,
    account: AccountId,
    said: &Affiliation,
    at: Timestamp,
    by: AccountId,
) -> Result<(), StoreError> {
    ADD.on(tx)
        .bind(id)
        .bind(account)
        .bind(Day::from(said.from))
        .bind(said.affiliation.as_deref())
        .bind(Instant::from(at))
        .bind(by)
        .execute_one()
        .await
}
