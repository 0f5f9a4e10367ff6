//! Bodies, their charters and rules; the roster is in [`memberships`].

pub mod affiliations;
pub mod companies;
pub mod details;
pub mod interests;
pub mod joining;
pub mod memberships;
pub mod standing;
pub mod voting;

use folkmoot_domain::{
    bodies::{Body, Charter, DatedRules, Kind, NewBody},
    ids::BodyId,
};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

pub use voting::{VotingSeat, roles_of, voting_members, voting_seats};

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// Every body, in the order of the list.
    ALL = "
        SELECT id, slug, code, name, kind, parent, zone, mission, position, created_at, revision
        FROM bodies
        ORDER BY position, name, id";

    /// One body by its address.
    BY_SLUG = "
        SELECT id, slug, code, name, kind, parent, zone, mission, position, created_at, revision
        FROM bodies
        WHERE slug = $1";

    /// One body.
    BY_ID = "
        SELECT id, slug, code, name, kind, parent, zone, mission, position, created_at, revision
        FROM bodies
        WHERE id = $1";

    /// Makes others wait who would change the same body or its roster.
    LOCK = "
        UPDATE bodies
        SET revision = revision + 1
        WHERE id = $1
        RETURNING id, slug, code, name, kind, parent, zone, mission, position, created_at, revision";

    /// A new body, at the end of the list.
    ADD = "
        INSERT INTO bodies (
            id, slug, code, name, kind, parent, zone, mission, position, created_at, revision
        )
        SELECT $1, $2, $3, $4, $5, $6, $7, $8, COALESCE(MAX(position), 0) + 1, $9, 0
        FROM bodies";

    /// Charter versions, the latest first.
    CHARTERS = "
        SELECT c.number, c.text, c.adopted_on, c.recorded_at, m.code
        FROM charters AS c
        LEFT JOIN motions AS m ON m.id = c.motion_id
        WHERE c.body_id = $1
        ORDER BY c.number DESC";

    /// A new charter version.
    ADD_CHARTER = "
        INSERT INTO charters (id, body_id, number, text, adopted_on, recorded_at, motion_id)
        VALUES ($1, $2, $3, $4, $5, $6, (SELECT id FROM motions WHERE code = $7))";

    /// The rules in force on a day.
    RULES_ON = "
        SELECT in_force_from, clause, rules
        FROM body_rules
        WHERE body_id = $1
            AND in_force_from <= $2
        ORDER BY in_force_from DESC
        LIMIT 1";

    /// Every set of rules a body ever had, the latest first.
    ALL_RULES = "
        SELECT in_force_from, clause, rules
        FROM body_rules
        WHERE body_id = $1
        ORDER BY in_force_from DESC";

    /// Rules from a day on; another set for the same day replaces it.
    SET_RULES = "
        INSERT INTO body_rules (body_id, in_force_from, rules, clause, recorded_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (body_id, in_force_from)
        DO UPDATE SET rules = excluded.rules, clause = excluded.clause, recorded_at = excluded.recorded_at";
}

#[derive(sqlx::FromRow)]
struct BodyRow {
    id: BodyId,
    slug: String,
    code: String,
    name: String,
    kind: Kind,
    parent: Option<BodyId>,
    zone: String,
    mission: String,
    position: i64,
    created_at: Instant,
    revision: i64,
}

impl From<BodyRow> for Body {
    fn from(row: BodyRow) -> Self {
        Self {
            id: row.id,
            slug: row.slug,
            code: row.code,
            name: row.name,
            kind: row.kind,
            parent: row.parent,
            zone: row.zone,
            mission: row.mission,
            position: row.position,
            created_at: row.created_at.into(),
            revision: row.revision,
        }
    }
}

#[derive(sqlx::FromRow)]
struct RulesRow {
    in_force_from: Day,
    clause: String,
    rules: String,
}

impl TryFrom<RulesRow> for DatedRules {
    type Error = StoreError;

    fn try_from(row: RulesRow) -> Result<Self, StoreError> {
        Ok(Self {
            in_force_from: row.in_force_from.into(),
            clause: row.clause,
            rules: serde_json::from_str(&row.rules)?,
        })
    }
}

/// Every body, in the order of the list.
pub async fn all(tx: &mut Tx) -> Result<Vec<Body>, StoreError> {
    let rows: Vec<BodyRow> = ALL.on(tx).fetch_all().await?;
    Ok(rows.into_iter().map(Body::from).collect())
}

/// The body at `/groups/{slug}`.
pub async fn by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Body>, StoreError> {
    let row: Option<BodyRow> = BY_SLUG.on(tx).bind(slug).fetch_optional().await?;
    Ok(row.map(Body::from))
}

/// One body.
pub async fn by_id(tx: &mut Tx, body: BodyId) -> Result<Option<Body>, StoreError> {
    let row: Option<BodyRow> = BY_ID.on(tx).bind(body).fetch_optional().await?;
    Ok(row.map(Body::from))
}

/// Locks a body for a use case that decides about it or its roster; the revision given back is the new one.
pub async fn lock(tx: &mut Tx, body: BodyId) -> Result<Option<Body>, StoreError> {
    let row: Option<BodyRow> = LOCK.on(tx).bind(body).fetch_optional().await?;
    Ok(row.map(Body::from))
}

/// Adds a body at the end of the list.
pub async fn add(
    tx: &mut Tx,
    id: BodyId,
    body: &NewBody,
    created_at: Timestamp,
) -> Result<(), StoreError> {
    ADD.on(tx)
        .bind(id)
        .bind(body.slug.as_str())
        .bind(body.code.as_str())
        .bind(body.name.as_str())
        .bind(body.kind)
        .bind(body.parent)
        .bind(body.zone.as_str())
        .bind(body.mission.as_str())
        .bind(Instant::from(created_at))
        .execute_one()
        .await
}

/// Charter versions, the latest first.
pub async fn charters(tx: &mut Tx, body: BodyId) -> Result<Vec<Charter>, StoreError> {
    let rows: Vec<(i64, String, Day, Instant, Option<String>)> =
        CHARTERS.on(tx).bind(body).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(
            |(number, text, adopted_on, recorded_at, decision)| Charter {
                number,
                text,
                adopted_on: adopted_on.into(),
                recorded_at: recorded_at.into(),
                decision,
            },
        )
        .collect())
}

/// Adds a charter version.
pub async fn add_charter(
    tx: &mut Tx,
    id: Uuid,
    body: BodyId,
    charter: &Charter,
) -> Result<(), StoreError> {
    ADD_CHARTER
        .on(tx)
        .bind(id)
        .bind(body)
        .bind(charter.number)
        .bind(charter.text.as_str())
        .bind(Day::from(charter.adopted_on))
        .bind(Instant::from(charter.recorded_at))
        .bind(charter.decision.as_deref())
        .execute_one()
        .await
}

/// The rules in force on a day.
pub async fn rules_on(
    tx: &mut Tx,
    body: BodyId,
    day: Date,
) -> Result<Option<DatedRules>, StoreError> {
    let row: Option<RulesRow> = RULES_ON
        .on(tx)
        .bind(body)
        .bind(Day::from(day))
        .fetch_optional()
        .await?;
    row.map(DatedRules::try_from).transpose()
}

/// Every set of rules the body ever had, the latest first.
pub async fn all_rules(tx: &mut Tx, body: BodyId) -> Result<Vec<DatedRules>, StoreError> {
    let rows: Vec<RulesRow> = ALL_RULES.on(tx).bind(body).fetch_all().await?;
    rows.into_iter().map(DatedRules::try_from).collect()
}

/// Puts rules in force from a day on.
pub async fn set_rules(
    tx: &mut Tx,
    body: BodyId,
    rules: &DatedRules,
    recorded_at: Timestamp,
) -> Result<(), StoreError> {
    SET_RULES
        .on(tx)
        .bind(body)
        .bind(Day::from(rules.in_force_from))
        .bind(serde_json::to_string(&rules.rules)?)
        .bind(rules.clause.as_str())
        .bind(Instant::from(recorded_at))
        .execute_one()
        .await
}
