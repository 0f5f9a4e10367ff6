//! The votes of one member.

use folkmoot_domain::ids::AccountId;
use folkmoot_domain::motions::reading::RegisterRow;
use folkmoot_domain::motions::register::Cursor;
use folkmoot_domain::motions::rules::Secrecy;
use folkmoot_domain::motions::voting_record::VotedRow;
use folkmoot_domain::motions::{Choice, Rule, State};
use folkmoot_domain::paging::Limit;

use super::register::ListedMotion;
use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// The decisions in whose electorate somebody was, newest first, with what they said.
    VOTED = "
        SELECT m.id, m.code, m.title, m.mode, m.matter, m.standing, m.opened_at, m.closes_at,
            COALESCE(m.closed_at, m.withdrawn_at) AS closed_at,
            m.force, m.effective_from, m.review_on, m.ended_on, e.code AS ended_by, o.code AS joint,
            b.slug AS body_slug, b.code AS body_code, b.name AS body_name, b.zone AS body_zone,
            m.state, m.rule, v.choice
        FROM electorate_seats s
        JOIN motions m ON m.id = s.motion_id
        JOIN bodies b ON b.id = m.body_id
        LEFT JOIN motions e ON e.id = m.ended_by
        LEFT JOIN motions o ON o.id = m.joint_with
        LEFT JOIN votes v ON v.motion_id = s.motion_id AND v.account_id = s.account_id
        WHERE s.account_id = $1
            AND m.opened_at IS NOT NULL
            AND (m.opened_at < $2 OR (m.opened_at = $2 AND m.id < $3) OR $2 IS NULL)
        ORDER BY m.opened_at DESC, m.id DESC
        LIMIT $4";
}

#[derive(sqlx::FromRow)]
struct VotedMotion {
    #[sqlx(flatten)]
    listed: ListedMotion,
    state: State,
    rule: Option<String>,
    choice: Option<Choice>,
}

/// The decisions in whose electorate somebody was, one more than a page has when there is a next page, each with
/// where in the register it stands; what the rules hide does not leave this function.
pub async fn of_person(
    tx: &mut Tx,
    person: AccountId,
    after: Option<Cursor>,
    limit: Limit,
) -> Result<Vec<(Cursor, VotedRow)>, StoreError> {
    let rows: Vec<VotedMotion> = VOTED
        .on(tx)
        .bind(person)
        .bind(after.map(|cursor| Instant::from(cursor.opened_at)))
        .bind(after.map(|cursor| cursor.id))
        .bind(limit.probe())
        .fetch_all()
        .await?;
    rows.into_iter().map(VotedMotion::told).collect()
}

impl VotedMotion {
    /// What everybody may know of it.
    fn told(self) -> Result<(Cursor, VotedRow), StoreError> {
        let rule: Option<Rule> = super::read_json(self.rule.as_deref())?;
        let secrecy = rule.map_or(Secrecy::Secret, |rule| rule.decision.course.secrecy);
        let choice = self
            .choice
            .filter(|choice| secrecy.tells(self.state, *choice));
        let id = self.listed.id;
        let decision = RegisterRow::from(self.listed);
        let place = Cursor {
            opened_at: decision.opened_at,
            id,
        };
        let row = VotedRow {
            hidden: choice.is_none() && secrecy.hides_choices(self.state),
            choice,
            decision,
        };
        Ok((place, row))
    }
}
