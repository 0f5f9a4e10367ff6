//! Memberships: terms, corrections, and who may vote on a day.

use folkmoot_domain::{
    bodies::{Correction, Membership, PersonMembership, Role, Seat, Term, VotingStatus},
    ids::{AccountId, BodyId, MembershipId},
    search::search_pattern,
};
use jiff::{Timestamp, civil::Date};

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// Every membership of a body that stands, with names.
    OF_BODY = "
        SELECT m.id AS membership, m.account_id AS account,
            CASE WHEN a.closed_at IS NULL THEN a.name END AS name,
            m.role, m.voting_status, m.affiliation, m.starts_on, m.ends_on
        FROM memberships AS m
        JOIN accounts AS a ON a.id = m.account_id
        WHERE m.body_id = $1
            AND m.superseded_at IS NULL";

    /// Every membership that was corrected, with what stands in its place; the latest correction first.
    CORRECTED = "
        SELECT m.id AS membership, m.account_id AS account,
            CASE WHEN a.closed_at IS NULL THEN a.name END AS name,
            m.role, m.voting_status, m.affiliation, m.starts_on, m.ends_on,
            n.id AS replacement,
            m.superseded_by AS corrected_by,
            CASE WHEN c.closed_at IS NULL THEN c.name END AS corrected_by_name,
            m.superseded_at AS corrected_at,
            m.superseded_reason AS reason
        FROM memberships AS m
        JOIN accounts AS a ON a.id = m.account_id
        JOIN accounts AS c ON c.id = m.superseded_by
        LEFT JOIN memberships AS n ON n.corrects = m.id
        WHERE m.body_id = $1
            AND m.superseded_at IS NOT NULL
        ORDER BY m.superseded_at DESC, m.id";

    /// One membership that stands.
    BY_ID = "
        SELECT id, body_id, account_id, role, voting_status, affiliation, starts_on, ends_on,
            recorded_at, recorded_by
        FROM memberships
        WHERE id = $1
            AND superseded_at IS NULL";

    /// What stands of one person in one body.
    OF_PERSON_IN_BODY = "
        SELECT id, body_id, account_id, role, voting_status, affiliation, starts_on, ends_on,
            recorded_at, recorded_by
        FROM memberships
        WHERE body_id = $1
            AND account_id = $2
            AND superseded_at IS NULL
        ORDER BY starts_on, id";

    /// A new membership.
    ADD = "
        INSERT INTO memberships (
            id, body_id, account_id, role, voting_status, affiliation, starts_on, ends_on,
            corrects, recorded_at, recorded_by
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

    /// The end of a term.
    END = "
        UPDATE memberships
        SET ends_on = $2, leaving_reason = $3
        WHERE id = $1
            AND superseded_at IS NULL";

    /// Takes a membership out of force and keeps it.
    SUPERSEDE = "
        UPDATE memberships
        SET superseded_at = $2, superseded_by = $3, superseded_reason = $4
        WHERE id = $1
            AND superseded_at IS NULL";

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

    /// Every membership of one person that stands, the latest first.
    OF_PERSON = "
        SELECT b.slug, b.name AS body, m.role, m.voting_status, m.affiliation, m.starts_on, m.ends_on
        FROM memberships AS m
        JOIN bodies AS b ON b.id = m.body_id
        WHERE m.account_id = $1
            AND m.superseded_at IS NULL
        ORDER BY m.starts_on DESC, b.position, m.id";

    /// People by a part of their name.
    FIND_PEOPLE = r"
        SELECT id, name
        FROM accounts
        WHERE closed_at IS NULL
            AND name_key LIKE $1 ESCAPE '\'
        ORDER BY name_key, id
        LIMIT 20";

    /// The name of somebody whose account is open.
    NAME_OF = "
        SELECT name
        FROM accounts
        WHERE id = $1
            AND closed_at IS NULL";
}

#[derive(sqlx::FromRow)]
struct SeatRow {
    membership: MembershipId,
    account: AccountId,
    name: Option<String>,
    role: Role,
    voting_status: VotingStatus,
    affiliation: Option<String>,
    starts_on: Day,
    ends_on: Option<Day>,
}

impl From<SeatRow> for Seat {
    fn from(row: SeatRow) -> Self {
        Self {
            membership: row.membership,
            account: row.account,
            name: row.name,
            role: row.role,
            voting_status: row.voting_status,
            affiliation: row.affiliation,
            from: row.starts_on.into(),
            to: row.ends_on.map(Date::from),
        }
    }
}

#[derive(sqlx::FromRow)]
struct CorrectionRow {
    #[sqlx(flatten)]
    former: SeatRow,
    replacement: Option<MembershipId>,
    corrected_by: AccountId,
    corrected_by_name: Option<String>,
    corrected_at: Instant,
    reason: String,
}

#[derive(sqlx::FromRow)]
struct MembershipRow {
    id: MembershipId,
    body_id: BodyId,
    account_id: AccountId,
    role: Role,
    voting_status: VotingStatus,
    affiliation: Option<String>,
    starts_on: Day,
    ends_on: Option<Day>,
    recorded_at: Instant,
    recorded_by: AccountId,
}

impl From<MembershipRow> for Membership {
    fn from(row: MembershipRow) -> Self {
        Self {
            id: row.id,
            body: row.body_id,
            account: row.account_id,
            role: row.role,
            voting_status: row.voting_status,
            affiliation: row.affiliation,
            term: Term {
                from: row.starts_on.into(),
                to: row.ends_on.map(Date::from),
            },
            recorded_at: row.recorded_at.into(),
            recorded_by: row.recorded_by,
        }
    }
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    slug: String,
    body: String,
    role: Role,
    voting_status: VotingStatus,
    affiliation: Option<String>,
    starts_on: Day,
    ends_on: Option<Day>,
}

/// Every membership of the body that stands, past and future ones too; [`Roster`](folkmoot_domain::bodies::Roster) sorts them by a day.
pub async fn of_body(tx: &mut Tx, body: BodyId) -> Result<Vec<Seat>, StoreError> {
    let rows: Vec<SeatRow> = OF_BODY.on(tx).bind(body).fetch_all().await?;
    Ok(rows.into_iter().map(Seat::from).collect())
}

/// What was corrected, the latest first.
pub async fn corrections(tx: &mut Tx, body: BodyId) -> Result<Vec<Correction>, StoreError> {
    let rows: Vec<CorrectionRow> = CORRECTED.on(tx).bind(body).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|row| Correction {
            former: row.former.into(),
            replacement: row.replacement,
            corrected_by: row.corrected_by,
            corrected_by_name: row.corrected_by_name,
            corrected_at: row.corrected_at.into(),
            reason: row.reason,
        })
        .collect())
}

/// One membership that stands.
pub async fn by_id(tx: &mut Tx, id: MembershipId) -> Result<Option<Membership>, StoreError> {
    let row: Option<MembershipRow> = BY_ID.on(tx).bind(id).fetch_optional().await?;
    Ok(row.map(Membership::from))
}

/// What stands of one person in one body.
pub async fn of_person_in_body(
    tx: &mut Tx,
    body: BodyId,
    account: AccountId,
) -> Result<Vec<Membership>, StoreError> {
    let rows: Vec<MembershipRow> = OF_PERSON_IN_BODY
        .on(tx)
        .bind(body)
        .bind(account)
        .fetch_all()
        .await?;
    Ok(rows.into_iter().map(Membership::from).collect())
}

/// Adds a membership, in the place of a corrected one where `corrects` names it.
pub async fn add(
    tx: &mut Tx,
    membership: &Membership,
    corrects: Option<MembershipId>,
) -> Result<(), StoreError> {
    ADD.on(tx)
        .bind(membership.id)
        .bind(membership.body)
        .bind(membership.account)
        .bind(membership.role)
        .bind(membership.voting_status)
        .bind(membership.affiliation.as_deref())
        .bind(Day::from(membership.term.from))
        .bind(membership.term.to.map(Day::from))
        .bind(corrects)
        .bind(Instant::from(membership.recorded_at))
        .bind(membership.recorded_by)
        .execute_one()
        .await
}

/// Ends a term: `to` is the first day out.
pub async fn end(tx: &mut Tx, id: MembershipId, to: Date, reason: &str) -> Result<(), StoreError> {
    END.on(tx)
        .bind(id)
        .bind(Day::from(to))
        .bind((!reason.is_empty()).then_some(reason))
        .execute_one()
        .await
}

/// Takes a membership out of force; the row stays, with who, when and why.
pub async fn supersede(
    tx: &mut Tx,
    id: MembershipId,
    at: Timestamp,
    by: AccountId,
    reason: &str,
) -> Result<(), StoreError> {
    SUPERSEDE
        .on(tx)
        .bind(id)
        .bind(Instant::from(at))
        .bind(by)
        .bind(reason)
        .execute_one()
        .await
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

/// Every membership of one person that stands, the latest first.
pub async fn of_person(
    tx: &mut Tx,
    account: AccountId,
) -> Result<Vec<PersonMembership>, StoreError> {
    let rows: Vec<PersonRow> = OF_PERSON.on(tx).bind(account).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|row| PersonMembership {
            slug: row.slug,
            body: row.body,
            role: row.role,
            voting_status: row.voting_status,
            affiliation: row.affiliation,
            from: row.starts_on.into(),
            to: row.ends_on.map(Date::from),
        })
        .collect())
}

/// Up to twenty people whose name contains the words, in any case; nobody when there are no words.
pub async fn find_people(tx: &mut Tx, words: &str) -> Result<Vec<(AccountId, String)>, StoreError> {
    match search_pattern(words) {
        Some(pattern) => FIND_PEOPLE.on(tx).bind(pattern).fetch_all().await,
        None => Ok(Vec::new()),
    }
}

/// The name of somebody whose account is open.
pub async fn name_of(tx: &mut Tx, account: AccountId) -> Result<Option<String>, StoreError> {
    NAME_OF.on(tx).bind(account).fetch_optional_scalar().await
}
