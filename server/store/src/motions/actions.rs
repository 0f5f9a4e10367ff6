//! Action items of bodies, after decisions.

use folkmoot_domain::ids::{AccountId, ActionItemId, BodyId, MotionId};
use folkmoot_domain::motions::actions::{ActionItem, ActionState};
use folkmoot_domain::motions::force::Cited;
use folkmoot_domain::motions::reading::Person;
use jiff::Timestamp;
use jiff::civil::Date;

use super::register::BodyColumns;
use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// The number of a body's next item; lock the body before.
    NEXT = "
        SELECT COALESCE(MAX(number), 0) + 1
        FROM action_items
        WHERE body_id = $1";

    /// Adds an item.
    ADD = "
        INSERT INTO action_items (id, body_id, number, motion_id, text, owner_id, due_on, state, note, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', '', $8, $9)";

    /// Gives an open item to somebody, and another day.
    CHANGE = "
        UPDATE action_items
        SET owner_id = $3, due_on = $4
        WHERE body_id = $1 AND number = $2 AND state = 'open'";

    /// An item is done, dropped, or open again.
    SETTLE = "
        UPDATE action_items
        SET state = $3, note = $4, settled_by = $5, settled_at = $6
        WHERE body_id = $1 AND number = $2 AND state <> $3";

    /// What an item follows from.
    MOTION_OF = "
        SELECT motion_id
        FROM action_items
        WHERE body_id = $1 AND number = $2";

    /// Items with what they name: of a decision, of a body, with a number, of an owner, open ones. Those to be done come
    /// first, the earliest due before the others.
    ITEMS = "
        SELECT i.number, i.text, i.due_on, i.state, i.note, i.made_at, i.settled_at, m.code, m.title,
            i.owner_id, CASE WHEN o.closed_at IS NULL THEN o.name END AS owner_name,
            i.made_by, CASE WHEN w.closed_at IS NULL THEN w.name END AS maker_name,
            i.settled_by, CASE WHEN s.closed_at IS NULL THEN s.name END AS settler_name,
            b.slug AS body_slug, b.code AS body_code, b.name AS body_name, b.zone AS body_zone
        FROM action_items AS i
        JOIN bodies AS b ON b.id = i.body_id
        JOIN accounts AS w ON w.id = i.made_by
        LEFT JOIN motions AS m ON m.id = i.motion_id
        LEFT JOIN accounts AS o ON o.id = i.owner_id
        LEFT JOIN accounts AS s ON s.id = i.settled_by
        WHERE (i.motion_id = $1 OR $1 IS NULL)
            AND (i.body_id = $2 OR $2 IS NULL)
            AND (i.number = $3 OR $3 IS NULL)
            AND (i.owner_id = $4 OR $4 IS NULL)
            AND (i.state = $5 OR $5 IS NULL)
        ORDER BY CASE WHEN i.state = 'open' THEN 0 ELSE 1 END,
            CASE WHEN i.due_on IS NULL THEN 1 ELSE 0 END, i.due_on, i.made_at, i.id";

    /// Nobody owns any more what somebody did who closes their account.
    FORGET_OWNER = "
        UPDATE action_items
        SET owner_id = NULL
        WHERE owner_id = $1";

    /// Erases what they said when they settled items; that they did stays.
    FORGET_NOTES = "
        UPDATE action_items
        SET note = ''
        WHERE settled_by = $1";
}

#[derive(sqlx::FromRow)]
struct ItemRow {
    number: i64,
    text: String,
    due_on: Option<Day>,
    state: ActionState,
    note: String,
    made_at: Instant,
    settled_at: Option<Instant>,
    code: Option<String>,
    title: Option<String>,
    owner_id: Option<AccountId>,
    owner_name: Option<String>,
    made_by: AccountId,
    maker_name: Option<String>,
    settled_by: Option<AccountId>,
    settler_name: Option<String>,
    #[sqlx(flatten)]
    body: BodyColumns,
}

impl From<ItemRow> for ActionItem {
    fn from(row: ItemRow) -> Self {
        let named = |id: AccountId, name| Person { id, name };
        let settler = row.settled_by.map(|id| named(id, row.settler_name));
        Self {
            number: row.number,
            body: row.body.into(),
            motion: row
                .code
                .zip(row.title)
                .map(|(code, title)| Cited { code, title }),
            text: row.text,
            owner: row.owner_id.map(|id| named(id, row.owner_name)),
            due_on: row.due_on.map(Date::from),
            state: row.state,
            // Which day it is, its body knows.
            overdue: false,
            note: row.note,
            made_at: row.made_at.into(),
            made_by: named(row.made_by, row.maker_name),
            settled: settler.zip(row.settled_at.map(Timestamp::from)),
        }
    }
}

/// Which items are read.
#[derive(Debug, Clone, Copy, Default)]
struct Sought {
    motion: Option<MotionId>,
    body: Option<BodyId>,
    number: Option<i64>,
    owner: Option<AccountId>,
    state: Option<ActionState>,
}

async fn items(tx: &mut Tx, sought: Sought) -> Result<Vec<ActionItem>, StoreError> {
    let rows: Vec<ItemRow> = ITEMS
        .on(tx)
        .bind(sought.motion)
        .bind(sought.body)
        .bind(sought.number)
        .bind(sought.owner)
        .bind(sought.state)
        .fetch_all()
        .await?;
    Ok(rows.into_iter().map(ActionItem::from).collect())
}

/// An item to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewItem {
    /// Its id.
    pub id: ActionItemId,
    /// Whose it is.
    pub body: BodyId,
    /// The decision that it follows from.
    pub motion: MotionId,
    /// What is to be done.
    pub text: String,
    /// Who does it.
    pub owner: Option<AccountId>,
    /// Until which day.
    pub due_on: Option<Date>,
}

/// Adds an item and gives its number. Lock the body before.
pub async fn add(
    tx: &mut Tx,
    item: NewItem,
    (by, at): (AccountId, Timestamp),
) -> Result<i64, StoreError> {
    let number: i64 = NEXT.on(tx).bind(item.body).fetch_scalar().await?;
    ADD.on(tx)
        .bind(item.id)
        .bind(item.body)
        .bind(number)
        .bind(item.motion)
        .bind(item.text)
        .bind(item.owner)
        .bind(item.due_on.map(Day::from))
        .bind(by)
        .bind(Instant::from(at))
        .execute_one()
        .await?;
    Ok(number)
}

/// Gives an open item to somebody, and another day; `false` when it is open no more.
pub async fn change(
    tx: &mut Tx,
    (body, number): (BodyId, i64),
    (owner, due_on): (Option<AccountId>, Option<Date>),
) -> Result<bool, StoreError> {
    let rows = CHANGE
        .on(tx)
        .bind(body)
        .bind(number)
        .bind(owner)
        .bind(due_on.map(Day::from))
        .execute()
        .await?;
    Ok(rows > 0)
}

/// An item is done, dropped or open again; `false` when it is so already.
pub async fn settle(
    tx: &mut Tx,
    (body, number): (BodyId, i64),
    (state, note): (ActionState, &str),
    (by, at): (AccountId, Timestamp),
) -> Result<bool, StoreError> {
    let settled = state != ActionState::Open;
    let rows = SETTLE
        .on(tx)
        .bind(body)
        .bind(number)
        .bind(state)
        .bind(note)
        .bind(settled.then_some(by))
        .bind(settled.then(|| Instant::from(at)))
        .execute()
        .await?;
    Ok(rows > 0)
}

/// The decision that an item follows from.
pub async fn motion_of(
    tx: &mut Tx,
    (body, number): (BodyId, i64),
) -> Result<Option<MotionId>, StoreError> {
    let found: Option<Option<MotionId>> = MOTION_OF
        .on(tx)
        .bind(body)
        .bind(number)
        .fetch_optional_scalar()
        .await?;
    Ok(found.flatten())
}

/// One item of a body.
pub async fn by_number(
    tx: &mut Tx,
    (body, number): (BodyId, i64),
) -> Result<Option<ActionItem>, StoreError> {
    let sought = Sought {
        body: Some(body),
        number: Some(number),
        ..Sought::default()
    };
    Ok(items(tx, sought).await?.pop())
}

/// The items after a decision, in the order of making.
pub async fn of_motion(tx: &mut Tx, motion: MotionId) -> Result<Vec<ActionItem>, StoreError> {
    let sought = Sought {
        motion: Some(motion),
        ..Sought::default()
    };
    let mut items = items(tx, sought).await?;
    items.sort_by_key(|item| item.number);
    Ok(items)
}

/// A body's open items, the earliest due first.
pub async fn open_of_body(tx: &mut Tx, body: BodyId) -> Result<Vec<ActionItem>, StoreError> {
    let sought = Sought {
        body: Some(body),
        state: Some(ActionState::Open),
        ..Sought::default()
    };
    items(tx, sought).await
}

/// The items that a person owns, the open ones first, the earliest due first.
pub async fn of_owner(tx: &mut Tx, owner: AccountId) -> Result<Vec<ActionItem>, StoreError> {
    let sought = Sought {
        owner: Some(owner),
        ..Sought::default()
    };
    items(tx, sought).await
}

/// Takes somebody who closes their account out of the items, with what they said of them.
pub async fn forget(tx: &mut Tx, account: AccountId) -> Result<(), StoreError> {
    for statement in [FORGET_OWNER, FORGET_NOTES] {
        statement.on(tx).bind(account).execute().await?;
    }
    Ok(())
}
