//! Memberships: terms, corrections, people.

use folkmoot_domain::{
    bodies::{
        Appointment, Correction, Grounds, Leaving, Membership, PersonMembership, Role, Seat, Term,
        VotingStatus,
    },
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
            m.role, m.voting_status, m.affiliation, m.starts_on, m.ends_on,
            m.appointed_by, y.code AS appointed_decision, m.appointment_note,
            m.leaving, z.code AS left_decision, m.leaving_reason,
            m.class, m.stands_in_for,
            CASE WHEN p.closed_at IS NULL THEN p.name END AS stands_in_for_name
        FROM memberships AS m
        JOIN accounts AS a ON a.id = m.account_id
        LEFT JOIN motions AS y ON y.id = m.appointed_by_motion
        LEFT JOIN motions AS z ON z.id = m.left_by_motion
        LEFT JOIN accounts AS p ON p.id = m.stands_in_for
        WHERE m.body_id = $1
            AND m.superseded_at IS NULL";

    /// Every membership that was corrected, with what stands in its place; the latest correction first.
    CORRECTED = "
        SELECT m.id AS membership, m.account_id AS account,
            CASE WHEN a.closed_at IS NULL THEN a.name END AS name,
            m.role, m.voting_status, m.affiliation, m.starts_on, m.ends_on,
            m.appointed_by, y.code AS appointed_decision, m.appointment_note,
            m.leaving, z.code AS left_decision, m.leaving_reason,
            m.class, m.stands_in_for,
            CASE WHEN p.closed_at IS NULL THEN p.name END AS stands_in_for_name,
            n.id AS replacement,
            m.superseded_by AS corrected_by,
            CASE WHEN c.closed_at IS NULL THEN c.name END AS corrected_by_name,
            m.superseded_at AS corrected_at,
            m.superseded_reason AS reason
        FROM memberships AS m
        JOIN accounts AS a ON a.id = m.account_id
        JOIN accounts AS c ON c.id = m.superseded_by
        LEFT JOIN motions AS y ON y.id = m.appointed_by_motion
        LEFT JOIN motions AS z ON z.id = m.left_by_motion
        LEFT JOIN accounts AS p ON p.id = m.stands_in_for
        LEFT JOIN memberships AS n ON n.corrects = m.id
        WHERE m.body_id = $1
            AND m.superseded_at IS NOT NULL
        ORDER BY m.superseded_at DESC, m.id";

    /// One membership that stands.
    BY_ID = "
        SELECT m.id, m.body_id, m.account_id, m.role, m.voting_status, m.affiliation, m.starts_on, m.ends_on,
            m.appointed_by, y.code AS appointed_decision, m.appointment_note,
            m.leaving, z.code AS left_decision, m.leaving_reason,
            m.class, m.stands_in_for, m.recorded_at, m.recorded_by
        FROM memberships AS m
        LEFT JOIN motions AS y ON y.id = m.appointed_by_motion
        LEFT JOIN motions AS z ON z.id = m.left_by_motion
        WHERE m.id = $1
            AND m.superseded_at IS NULL";

    /// Every membership of a body that stands.
    STANDING = "
        SELECT m.id, m.body_id, m.account_id, m.role, m.voting_status, m.affiliation, m.starts_on, m.ends_on,
            m.appointed_by, y.code AS appointed_decision, m.appointment_note,
            m.leaving, z.code AS left_decision, m.leaving_reason,
            m.class, m.stands_in_for, m.recorded_at, m.recorded_by
        FROM memberships AS m
        LEFT JOIN motions AS y ON y.id = m.appointed_by_motion
        LEFT JOIN motions AS z ON z.id = m.left_by_motion
        WHERE m.body_id = $1
            AND m.superseded_at IS NULL
        ORDER BY m.starts_on, m.id";

    /// A new membership.
    ADD = "
        INSERT INTO memberships (
            id, body_id, account_id, role, voting_status, affiliation, starts_on, ends_on,
            corrects, recorded_at, recorded_by, appointed_by, appointed_by_motion, appointment_note,
            leaving, left_by_motion, leaving_reason, class, stands_in_for
        )
        VALUES (
            $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, (SELECT id FROM motions WHERE code = $13), $14,
            $15, (SELECT id FROM motions WHERE code = $16), $17, $18, $19
        )";

    /// The end of a term.
    END = "
        UPDATE memberships
        SET ends_on = $2, leaving = $3, left_by_motion = (SELECT n.id FROM motions AS n WHERE n.code = $4),
            leaving_reason = $5
        WHERE id = $1
            AND superseded_at IS NULL";

    /// Takes a membership out of force and keeps it.
    SUPERSEDE = "
        UPDATE memberships
        SET superseded_at = $2, superseded_by = $3, superseded_reason = $4
        WHERE id = $1
            AND superseded_at IS NULL";

    /// What has come of a decision.
    DECISION = "
        SELECT standing
        FROM motions
        WHERE code = $1";

    /// Every membership of one person that stands, the latest first.
    OF_PERSON = "
        SELECT b.slug, b.name AS body, m.role, m.voting_status, m.affiliation, m.starts_on, m.ends_on,
            m.appointed_by, y.code AS appointed_decision, m.appointment_note,
            m.leaving, z.code AS left_decision, m.leaving_reason,
            m.class, m.stands_in_for,
            CASE WHEN p.closed_at IS NULL THEN p.name END AS stands_in_for_name
        FROM memberships AS m
        JOIN bodies AS b ON b.id = m.body_id
        LEFT JOIN motions AS y ON y.id = m.appointed_by_motion
        LEFT JOIN motions AS z ON z.id = m.left_by_motion
        LEFT JOIN accounts AS p ON p.id = m.stands_in_for
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

/// Why somebody has a seat, why somebody left it, and what the seat is.
#[derive(sqlx::FromRow)]
struct GroundsRow {
    appointed_by: Option<Appointment>,
    appointed_decision: Option<String>,
    appointment_note: Option<String>,
    leaving: Option<Leaving>,
    left_decision: Option<String>,
    leaving_reason: Option<String>,
    class: Option<String>,
    stands_in_for: Option<AccountId>,
}

impl GroundsRow {
    /// How somebody came to the seat, and why they left it; reasons from before there were words for them are others.
    fn read(self) -> (Option<Grounds<Appointment>>, Option<Grounds<Leaving>>) {
        let appointed = self.appointed_by.map(|by| Grounds {
            by,
            decision: self.appointed_decision,
            note: self.appointment_note,
        });
        let note = self.leaving_reason;
        let leaving = self.leaving.or(note.is_some().then_some(Leaving::Other));
        let left = leaving.map(|by| Grounds {
            by,
            decision: self.left_decision,
            note,
        });
        (appointed, left)
    }
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
    #[sqlx(flatten)]
    grounds: GroundsRow,
    stands_in_for_name: Option<String>,
}

impl From<SeatRow> for Seat {
    fn from(mut row: SeatRow) -> Self {
        let class = row.grounds.class.take();
        let stands_in_for = row.grounds.stands_in_for;
        let (appointed, left) = row.grounds.read();
        Self {
            membership: row.membership,
            account: row.account,
            name: row.name,
            role: row.role,
            voting_status: row.voting_status,
            affiliation: row.affiliation,
            company_group: None,
            from: row.starts_on.into(),
            to: row.ends_on.map(Date::from),
            appointed,
            left,
            class,
            stands_in_for,
            stands_in_for_name: row.stands_in_for_name,
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
    #[sqlx(flatten)]
    grounds: GroundsRow,
    recorded_at: Instant,
    recorded_by: AccountId,
}

impl From<MembershipRow> for Membership {
    fn from(mut row: MembershipRow) -> Self {
        let class = row.grounds.class.take();
        let stands_in_for = row.grounds.stands_in_for;
        let (appointed, left) = row.grounds.read();
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
            appointed,
            left,
            class,
            stands_in_for,
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
    #[sqlx(flatten)]
    grounds: GroundsRow,
    stands_in_for_name: Option<String>,
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

/// Every membership of the body that stands, past and future ones too, the earliest first.
pub async fn standing(tx: &mut Tx, body: BodyId) -> Result<Vec<Membership>, StoreError> {
    let rows: Vec<MembershipRow> = STANDING.on(tx).bind(body).fetch_all().await?;
    Ok(rows.into_iter().map(Membership::from).collect())
}

/// Adds a membership, in the place of a corrected one where `corrects` names it.
pub async fn add(
    tx: &mut Tx,
    membership: &Membership,
    corrects: Option<MembershipId>,
) -> Result<(), StoreError> {
    let (appointed, left) = (membership.appointed.as_ref(), membership.left.as_ref());
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
        .bind(appointed.map(|how| how.by))
        .bind(appointed.and_then(|how| how.decision.as_deref()))
        .bind(appointed.and_then(|how| how.note.as_deref()))
        .bind(left.map(|why| why.by))
        .bind(left.and_then(|why| why.decision.as_deref()))
        .bind(left.and_then(|why| why.note.as_deref()))
        .bind(membership.class.as_deref())
        .bind(membership.stands_in_for)
        .execute_one()
        .await
}

/// Ends a term: `to` is the first day out.
pub async fn end(
    tx: &mut Tx,
    id: MembershipId,
    to: Date,
    why: &Grounds<Leaving>,
) -> Result<(), StoreError> {
    END.on(tx)
        .bind(id)
        .bind(Day::from(to))
        .bind(why.by)
        .bind(why.decision.as_deref())
        .bind(why.note.as_deref())
        .execute_one()
        .await
}

/// What has come of the decision with a code, as the register filters it; nothing when there is none that was opened.
pub async fn decision(tx: &mut Tx, code: &str) -> Result<Option<String>, StoreError> {
    let standing: Option<Option<String>> =
        DECISION.on(tx).bind(code).fetch_optional_scalar().await?;
    Ok(standing.flatten())
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

/// Every membership of one person that stands, the latest first.
pub async fn of_person(
    tx: &mut Tx,
    account: AccountId,
) -> Result<Vec<PersonMembership>, StoreError> {
    let rows: Vec<PersonRow> = OF_PERSON.on(tx).bind(account).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|mut row| {
            let class = row.grounds.class.take();
            let stands_in_for = row.grounds.stands_in_for;
            let (appointed, left) = row.grounds.read();
            PersonMembership {
                slug: row.slug,
                body: row.body,
                role: row.role,
                voting_status: row.voting_status,
                affiliation: row.affiliation,
                from: row.starts_on.into(),
                to: row.ends_on.map(Date::from),
                appointed,
                left,
                class,
                stands_in_for,
                stands_in_for_name: row.stands_in_for_name,
            }
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
