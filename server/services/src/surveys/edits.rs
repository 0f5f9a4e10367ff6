//! What differs between the version in the field and the one that is to follow, and what of it somebody has confirmed.

use folkmoot_domain::{
    accounts::Viewer,
    surveys::{
        FieldedSurvey,
        catalogue::{NextVersion, State, Survey},
        edits::{ClassEntry, Edits, compare},
    },
};
use folkmoot_store::{
    StoreError, Tx,
    surveys::{self as store, StoredVersion, reviews},
};

use super::{lock, require_manager};
use crate::{Refusal, Services};

/// Confirms the classes of the edits that lead to the next version at an address, if it still has this digest.
pub async fn confirm_edits(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    digest: &str,
    chosen: Vec<ClassEntry>,
) -> Result<Survey, Refusal> {
    require_manager(actor)?;
    let (slug, digest) = (slug.to_owned(), digest.to_owned());
    let (author, now) = (actor.id, services.now());
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let survey = lock(tx, &slug).await?;
                let found = versions(tx, &survey).await?;
                let Some((before, after)) = found else {
                    return Err(Refusal::Conflict("surveys-edits-conflict-none"));
                };
                if after.version.digest != digest {
                    return Err(Refusal::Conflict("surveys-review-conflict-changed"));
                }
                let compared = compared(&before, &after);
                let classes = edits(before, after)?
                    .confirm(&chosen)
                    .map_err(Refusal::Invalid)?;
                reviews::confirm_edits(tx, compared, &classes, author, now).await?;
                store::by_id(tx, survey.id).await?.ok_or(Refusal::NotFound)
            })
        })
        .await
}

/// The version in the field and the one that is to follow; `None` when there are not both.
async fn versions(
    tx: &mut Tx,
    survey: &Survey,
) -> Result<Option<(StoredVersion, StoredVersion)>, StoreError> {
    if survey.state != State::Fielded {
        return Ok(None);
    }
    let before = store::newest_version(tx, survey.id).await?;
    let after = store::version_in_work(tx, survey.id).await?;
    Ok(after
        .version
        .fielded_at
        .is_none()
        .then_some((before, after)))
}

fn compared(before: &StoredVersion, after: &StoredVersion) -> reviews::Compared {
    reviews::Compared {
        version: after.version.id,
        digest: after.version.digest.clone(),
        before: before.version.digest.clone(),
    }
}

fn edits(before: StoredVersion, after: StoredVersion) -> Result<Edits, Refusal> {
    let load = |stored: StoredVersion| {
        FieldedSurvey::load(stored.definition, &stored.version.digest).ok_or_else(super::damaged)
    };
    Ok(compare(
        load(before)?.definition(),
        load(after)?.definition(),
    ))
}

/// The version that is to follow the one in the field, with its edits and what was confirmed of them.
pub(super) async fn next(tx: &mut Tx, survey: &Survey) -> Result<Option<NextVersion>, Refusal> {
    let Some((before, after)) = versions(tx, survey).await? else {
        return Ok(None);
    };
    let compared = compared(&before, &after);
    let version = after.version.clone();
    Ok(Some(NextVersion {
        version,
        edits: edits(before, after)?,
        confirmed: reviews::confirmed_edits(tx, compared).await?,
    }))
}
