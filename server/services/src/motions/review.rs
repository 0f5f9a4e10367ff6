//! Looking at a decision again: when its day has come, its people are told, and the question is open once more.

use folkmoot_domain::bodies::Role;
use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::force::{Reviewed, review_draft};
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::motions::{MotionRow, conflicts, force as stored, life};
use folkmoot_store::{Tx, bodies};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;

use super::body::BodyToday;
use crate::record::enter;
use crate::{Refusal, Services, notices};

/// The day of a decision's review has come: a draft asks what becomes of it, and the officers of its body are told. Once
/// for each decision, however many servers look: the caller holds its lock.
pub(super) async fn begin(
    tx: &mut Tx,
    services: &Services,
    row: &MotionRow,
    day: Date,
    now: Timestamp,
) -> Result<(), Refusal> {
    let Some(code) = row.code.as_deref().and_then(|code| code.parse().ok()) else {
        return Ok(());
    };
    if !stored::review(tx, row.id).await? {
        return Ok(());
    }
    let body = BodyToday::of(tx, services, row.body_id, now).await?;
    let draft = review_draft(
        services.language,
        Reviewed {
            code: &code,
            title: &row.title,
            mode: row.mode,
            matter: row.matter,
            day,
        },
    );
    let id = MotionId(services.new_id());
    let mover = mover(tx, &body, row.moved_by).await?;
    life::insert_draft(tx, id, row.body_id, mover, now, (&draft, None)).await?;
    let concerns = conflicts::concerns(tx, row.id).await?;
    conflicts::keep_concerns(tx, id, &concerns).await?;
    stored::reviews(tx, id, row.id).await?;
    let act = record::Act::new(Kind::MotionReviewDue, row.id.0)
        .fact("code", code.to_string())
        .fact("body", row.body_id.to_string())
        .fact("day", day.to_string())
        .fact("draft", id.to_string())
        .document("moved_by", json!(mover));
    enter(services, tx, act, now).await?;
    let due = notices::decisions::Due {
        body: row.body_id,
        today: body.day,
        code: code.to_string(),
        title: row.title.clone(),
        day,
        draft: id,
    };
    notices::decisions::review_due(services, tx, due).await
}

/// In whose name the draft stands: whoever moved the decision, while they have a vote; else the chair, else anybody who
/// presides or has a vote. Whoever opens it needs a vote.
async fn mover(tx: &mut Tx, body: &BodyToday, before: AccountId) -> Result<AccountId, Refusal> {
    let voting = bodies::voting_members(tx, body.body.id, body.day).await?;
    if voting.iter().any(|(account, _)| *account == before) {
        return Ok(before);
    }
    for presiding in [Role::Chair, Role::ViceChair, Role::Lead] {
        for (account, _) in &voting {
            let roles = bodies::roles_of(tx, body.body.id, *account, body.day).await?;
            if roles.contains(&presiding) {
                return Ok(*account);
            }
        }
    }
    Ok(voting.first().map_or(before, |(account, _)| *account))
}

/// A vote that was a review has ended with a decision: what it was about is in force as before, unless the motion itself
/// ends it. Without a quorum, or withdrawn, nothing was decided, and the review stays due.
pub(super) async fn over(tx: &mut Tx, row: &MotionRow) -> Result<(), Refusal> {
    stored::reviewed(tx, row.id).await?;
    Ok(())
}
