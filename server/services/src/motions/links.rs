//! What informed a decision: survey releases that its draft names, and those that an officer names later.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::forms::FieldError;
use folkmoot_domain::ids::{AccountId, MotionId, ReleaseId};
use folkmoot_domain::motions::links::{CitedRelease, ReleaseChoice};
use folkmoot_domain::record::{Act, Kind};
use folkmoot_store::Tx;
use folkmoot_store::motions::{self as motions, MotionRow, force, links as stored};
use jiff::Timestamp;
use serde_json::json;

use super::body::BodyToday;
use crate::record::enter;
use crate::{Refusal, Services};

/// So many of the latest releases are there to choose from.
const OFFERED: i64 = 30;

/// What of a draft's releases can't be.
pub(super) async fn wrong(tx: &mut Tx, releases: &[ReleaseId]) -> Result<Vec<FieldError>, Refusal> {
    for release in releases {
        if !stored::is_release(tx, *release).await? {
            return Ok(vec![FieldError::new("informed_by", "links-error-release")]);
        }
    }
    Ok(Vec::new())
}

/// The latest releases, and before them those that a draft names already, however old they are.
pub(super) async fn offered(
    tx: &mut Tx,
    draft: Option<MotionId>,
) -> Result<Vec<CitedRelease>, Refusal> {
    let latest = stored::latest(tx, OFFERED).await?;
    let Some(draft) = draft else {
        return Ok(latest);
    };
    let named = stored::of_motion(tx, draft).await?.informed_by;
    let named = named.into_iter().map(|link| link.release);
    let mut offered: Vec<CitedRelease> =
        named.filter(|release| !latest.contains(release)).collect();
    offered.extend(latest);
    Ok(offered)
}

/// A decision that was adopted, held by this transaction, whose links the actor may keep.
pub(super) struct Adopted {
    pub row: MotionRow,
    pub code: String,
}

impl Adopted {
    pub async fn find(
        tx: &mut Tx,
        services: &Services,
        (actor, now): (AccountId, Timestamp),
        code: &str,
    ) -> Result<Self, Refusal> {
        let id = motions::id_of_code(tx, code)
            .await?
            .ok_or(Refusal::NotFound)?;
        let row = motions::read(tx, id).await?.ok_or(Refusal::NotFound)?;
        let body = BodyToday::of(tx, services, row.body_id, now).await?;
        if !body.office(tx, actor).await?.keeps_the_roll() {
            return Err(Refusal::NotAllowed("links-refused"));
        }
        if force::stands(tx, id).await?.force.is_none() {
            return Err(Refusal::Conflict("links-conflict-not-adopted"));
        }
        let code = row.code.clone().unwrap_or_default();
        Ok(Self { row, code })
    }
}

/// What an officer can choose from, to say what informed a decision.
pub async fn choose_release(
    services: &Services,
    actor: &Viewer,
    code: &str,
) -> Result<ReleaseChoice, Refusal> {
    let (inside, actor, code) = (services.clone(), actor.id, code.to_owned());
    services
        .read(move |tx| {
            Box::pin(async move {
                let by = (actor, inside.now());
                let held = Adopted::find(tx, &inside, by, &code).await?;
                let named = stored::named(tx, held.row.id).await?;
                let mut offered = stored::latest(tx, OFFERED).await?;
                offered.retain(|release| !named.contains(&release.id));
                Ok(ReleaseChoice {
                    code: held.code,
                    title: held.row.title,
                    offered,
                })
            })
        })
        .await
}

/// An officer names a release that informed an adopted decision and that its draft did not name; on the record, so that
/// everybody sees that it was named later. To name it again changes nothing.
pub async fn name_release(
    services: &Services,
    actor: &Viewer,
    code: &str,
    release: &str,
) -> Result<(), Refusal> {
    let (inside, actor, code) = (services.clone(), actor.id, code.to_owned());
    let release = release.trim().to_owned();
    services
        .write(move |tx| {
            Box::pin(async move {
                let now = inside.now();
                let id = motions::id_of_code(tx, &code)
                    .await?
                    .ok_or(Refusal::NotFound)?;
                motions::lock(tx, id).await?.ok_or(Refusal::NotFound)?;
                let held = Adopted::find(tx, &inside, (actor, now), &code).await?;
                let unknown = || {
                    let error = FieldError::new("release", "links-error-release");
                    Refusal::Invalid(vec![error])
                };
                let release: ReleaseId = release.parse().map_err(|_| unknown())?;
                if !stored::is_release(tx, release).await? {
                    return Err(unknown());
                }
                if stored::add_later(tx, (id, release), (actor, now)).await? {
                    let act = Act::new(Kind::MotionInformed, id.0)
                        .fact("code", held.code)
                        .fact("body", held.row.body_id.to_string())
                        .fact("release", release.to_string())
                        .document("by", json!(actor));
                    enter(&inside, tx, act, now).await?;
                }
                Ok(())
            })
        })
        .await
}
