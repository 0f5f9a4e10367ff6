//! How one joins a body; applications and invitations.

use folkmoot_domain::{
    bodies::{JoinRequest, Joining, RequestKind, RequestState, VotingStatus, Way},
    ids::{AccountId, BodyId, JoinRequestId, MembershipId},
};
use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// How one joins a body.
    JOINING = "
        SELECT joining, joins_as, keeps_emeritus
        FROM bodies
        WHERE id = $1";

    /// Another way to join.
    SET_JOINING = "
        UPDATE bodies
        SET joining = $2, joins_as = $3, keeps_emeritus = $4
        WHERE id = $1";

    /// Applications and invitations of a body, of a person, or one of them; those that wait or those that do not.
    FIND = "
        SELECT r.id, r.body_id, b.slug, b.name AS body_name, r.account_id,
            CASE WHEN a.closed_at IS NULL THEN a.name END AS name,
            r.kind, r.text, r.made_at,
            CASE WHEN m.closed_at IS NULL THEN m.name END AS made_by_name,
            r.state, r.answered_at,
            CASE WHEN w.closed_at IS NULL THEN w.name END AS answered_by_name,
            r.answer
        FROM join_requests AS r
        JOIN bodies AS b ON b.id = r.body_id
        JOIN accounts AS a ON a.id = r.account_id
        JOIN accounts AS m ON m.id = r.made_by
        LEFT JOIN accounts AS w ON w.id = r.answered_by
        WHERE (r.body_id = $1 OR $1 IS NULL)
            AND (r.account_id = $2 OR $2 IS NULL)
            AND (r.id = $3 OR $3 IS NULL)
            AND ((r.state = 'pending') = $4 OR $4 IS NULL)
        ORDER BY r.made_at DESC, r.id
        LIMIT $5";

    /// How many applications wait for an answer.
    COUNT_APPLICATIONS = "
        SELECT COUNT(*)
        FROM join_requests
        WHERE body_id = $1
            AND kind = 'application'
            AND state = 'pending'";

    /// A new application or invitation.
    ADD = "
        INSERT INTO join_requests (id, body_id, account_id, kind, text, made_at, made_by, state, answer)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 'pending', '')";

    /// What has come of one that waited.
    ANSWER = "
        UPDATE join_requests
        SET state = $2, answered_at = $3, answered_by = $4, answer = $5, membership_id = $6
        WHERE id = $1
            AND state = 'pending'";

    /// Takes back what waits for somebody who closes the account.
    WITHDRAW_ALL = "
        UPDATE join_requests
        SET state = 'withdrawn', answered_at = $2, answered_by = $1
        WHERE account_id = $1
            AND state = 'pending'";

    /// Erases what was said to and by somebody who closes the account.
    ERASE_TEXTS = "
        UPDATE join_requests
        SET text = '', answer = ''
        WHERE account_id = $1";
}

#[derive(sqlx::FromRow)]
struct RequestRow {
    id: JoinRequestId,
    body_id: BodyId,
    slug: String,
    body_name: String,
    account_id: AccountId,
    name: Option<String>,
    kind: RequestKind,
    text: String,
    made_at: Instant,
    made_by_name: Option<String>,
    state: RequestState,
    answered_at: Option<Instant>,
    answered_by_name: Option<String>,
    answer: String,
}

impl From<RequestRow> for JoinRequest {
    fn from(row: RequestRow) -> Self {
        Self {
            id: row.id,
            body: row.body_id,
            slug: row.slug,
            body_name: row.body_name,
            account: row.account_id,
            name: row.name,
            kind: row.kind,
            text: row.text,
            made_at: row.made_at.into(),
            made_by_name: row.made_by_name,
            state: row.state,
            answered_at: row.answered_at.map(Timestamp::from),
            answered_by_name: row.answered_by_name,
            answer: row.answer,
        }
    }
}

/// Which applications and invitations are asked for; what is not said does not matter.
#[derive(Debug, Clone, Copy, Default)]
pub struct Which {
    /// Those of a body.
    pub body: Option<BodyId>,
    /// Those of a person.
    pub account: Option<AccountId>,
    /// This one.
    pub id: Option<JoinRequestId>,
    /// Those that wait for an answer, or those that do not.
    pub pending: Option<bool>,
}

/// How one joins a body; as if nothing were said for a body that is not there.
pub async fn of(tx: &mut Tx, body: BodyId) -> Result<Joining, StoreError> {
    let row: Option<(Way, VotingStatus, bool)> = JOINING.on(tx).bind(body).fetch_optional().await?;
    Ok(row
        .map(|(way, status, emeritus)| Joining {
            way,
            status,
            emeritus,
        })
        .unwrap_or_default())
}

/// Says how one joins a body.
pub async fn set(tx: &mut Tx, body: BodyId, joining: Joining) -> Result<(), StoreError> {
    SET_JOINING
        .on(tx)
        .bind(body)
        .bind(joining.way)
        .bind(joining.status)
        .bind(joining.emeritus)
        .execute_one()
        .await
}

/// Applications and invitations, the latest first, at most so many.
pub async fn find(tx: &mut Tx, which: Which, most: i64) -> Result<Vec<JoinRequest>, StoreError> {
    let rows: Vec<RequestRow> = FIND
        .on(tx)
        .bind(which.body)
        .bind(which.account)
        .bind(which.id)
        .bind(which.pending)
        .bind(most)
        .fetch_all()
        .await?;
    Ok(rows.into_iter().map(JoinRequest::from).collect())
}

/// How many applications wait for an answer.
pub async fn count_applications(tx: &mut Tx, body: BodyId) -> Result<i64, StoreError> {
    COUNT_APPLICATIONS.on(tx).bind(body).fetch_scalar().await
}

/// The one that waits between a body and a person, where there is one.
pub async fn pending(
    tx: &mut Tx,
    body: BodyId,
    account: AccountId,
) -> Result<Option<JoinRequest>, StoreError> {
    let which = Which {
        body: Some(body),
        account: Some(account),
        pending: Some(true),
        id: None,
    };
    Ok(find(tx, which, 1).await?.pop())
}

/// An application or invitation as it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRequest {
    /// Never changes.
    pub id: JoinRequestId,
    /// The body.
    pub body: BodyId,
    /// Who would have a seat.
    pub account: AccountId,
    /// Who asked whom.
    pub kind: RequestKind,
    /// The statement or message.
    pub text: String,
    /// When.
    pub at: Timestamp,
    /// The applicant or the inviter.
    pub by: AccountId,
}

/// Adds an application or an invitation; lock the body and look for a pending one before.
pub async fn add(tx: &mut Tx, new: &NewRequest) -> Result<(), StoreError> {
    ADD.on(tx)
        .bind(new.id)
        .bind(new.body)
        .bind(new.account)
        .bind(new.kind)
        .bind(new.text.as_str())
        .bind(Instant::from(new.at))
        .bind(new.by)
        .execute_one()
        .await
}

/// What was answered, by whom and when; with the membership that came of it.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    /// Not pending.
    pub state: RequestState,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: AccountId,
    /// What the answer adds.
    pub answer: &'a str,
    /// The membership, for one that was accepted.
    pub membership: Option<MembershipId>,
}

/// Writes down what has come of one that waited; lock the body before.
pub async fn answer(
    tx: &mut Tx,
    request: JoinRequestId,
    answered: Answered<'_>,
) -> Result<(), StoreError> {
    ANSWER
        .on(tx)
        .bind(request)
        .bind(answered.state)
        .bind(Instant::from(answered.at))
        .bind(answered.by)
        .bind(answered.answer)
        .bind(answered.membership)
        .execute_one()
        .await
}

/// Takes back what waits for somebody who closes the account, and erases what was said.
pub async fn forget(tx: &mut Tx, account: AccountId, at: Timestamp) -> Result<(), StoreError> {
    let run = WITHDRAW_ALL.on(tx).bind(account).bind(Instant::from(at));
    run.execute().await?;
    ERASE_TEXTS.on(tx).bind(account).execute().await?;
    Ok(())
}
