//! Who has a vote, a seat or a role in a body on a day.

use folkmoot_domain::{
    bodies::Role,
    ids::{AccountId, BodyId},
};
use jiff::civil::Date;

use crate::{Day, StoreError, Tx, statement::statements};

statements! {
    /// Who has a vote at the end of a day.
    VOTING = "
        SELECT account_id, MIN(affiliation)
        FROM memberships
        WHERE body_id = $1
            AND superseded_at IS NULL
            AND voting_status = 'voting'
            AND starts_on <= $2
            AND (ends_on IS NULL OR $2 < ends_on)
        GROUP BY account_id
        ORDER BY account_id";

    /// The seats with a vote at the end of a day.
    VOTING_SEATS = "
        SELECT account_id, affiliation, starts_on, class
        FROM memberships
        WHERE body_id = $1
            AND superseded_at IS NULL
            AND voting_status = 'voting'
            AND starts_on <= $2
            AND (ends_on IS NULL OR $2 < ends_on)
        ORDER BY account_id, starts_on DESC, id";

    /// How many have a vote and how many a seat at the end of a day.
    COUNTS = "
        SELECT
            COUNT(DISTINCT CASE WHEN voting_status = 'voting' THEN account_id END),
            COUNT(DISTINCT account_id)
        FROM memberships
        WHERE body_id = $1
            AND superseded_at IS NULL
            AND starts_on <= $2
            AND (ends_on IS NULL OR $2 < ends_on)";

    /// The roles of one person at the end of a day.
    ROLES = "
        SELECT DISTINCT role
        FROM memberships
        WHERE body_id = $1
            AND account_id = $2
            AND superseded_at IS NULL
            AND starts_on <= $3
            AND (ends_on IS NULL OR $3 < ends_on)
        ORDER BY role";
}

/// Who has a vote at the end of the day, each person once, with the affiliation then.
pub async fn voting_members(
    tx: &mut Tx,
    body: BodyId,
    day: Date,
) -> Result<Vec<(AccountId, Option<String>)>, StoreError> {
    VOTING
        .on(tx)
        .bind(body)
        .bind(Day::from(day))
        .fetch_all()
        .await
}

/// A seat with a vote as an electorate is made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotingSeat {
    /// The person.
    pub account: AccountId,
    /// What the term says of the affiliation at its beginning.
    pub affiliation: Option<String>,
    /// The first day of the term.
    pub from: Date,
    /// The class of members.
    pub class: Option<String>,
}

/// The seats with a vote at the end of the day, each person once: of two terms the later one.
pub async fn voting_seats(
    tx: &mut Tx,
    body: BodyId,
    day: Date,
) -> Result<Vec<VotingSeat>, StoreError> {
    let rows: Vec<(AccountId, Option<String>, Day, Option<String>)> = VOTING_SEATS
        .on(tx)
        .bind(body)
        .bind(Day::from(day))
        .fetch_all()
        .await?;
    let mut seats: Vec<VotingSeat> = Vec::with_capacity(rows.len());
    for (account, affiliation, from, class) in rows {
        match seats.last_mut().filter(|last| last.account == account) {
            Some(last) => {
                last.affiliation = last.affiliation.take().or(affiliation);
                last.class = last.class.take().or(class);
            }
            None => seats.push(VotingSeat {
                account,
                affiliation,
                from: from.into(),
                class,
            }),
        }
    }
    Ok(seats)
}

/// How many have a vote, and how many have any seat, at the end of the day.
pub async fn counts(tx: &mut Tx, body: BodyId, day: Date) -> Result<(i64, i64), StoreError> {
    COUNTS
        .on(tx)
        .bind(body)
        .bind(Day::from(day))
        .fetch_one()
        .await
}

/// The roles of one person in the body at the end of the day.
pub async fn roles_of(
    tx: &mut Tx,
    body: BodyId,
    account: AccountId,
    day: Date,
) -> Result<Vec<Role>, StoreError> {
    ROLES
        .on(tx)
        .bind(body)
        .bind(account)
        .bind(Day::from(day))
        .fetch_scalars()
        .await
}
