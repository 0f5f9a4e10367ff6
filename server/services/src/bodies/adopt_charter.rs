//! A charter text is put in force as a new version.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, Charter, CharterEntry},
    record::{Act, Kind},
};
use folkmoot_store::bodies;

use super::{lock, require_administrator};
use crate::{Refusal, Services, record};

/// The body and its latest charter, to start the next version from.
pub async fn charter_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
) -> Result<(Body, Option<Charter>), Refusal> {
    require_administrator(viewer)?;
    services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let body = bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let latest = bodies::charters(tx, body.id).await?.into_iter().next();
                Ok((body, latest))
            })
        })
        .await
}

/// Adopts a text as the next version of the body's charter; earlier versions stay.
pub async fn adopt_charter(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: CharterEntry,
) -> Result<Charter, Refusal> {
    require_administrator(viewer)?;
    let (services, at) = (services.clone(), services.now());
    let (text, adopted_on) = entry.read().map_err(Refusal::Invalid)?;
    services
        .store
        .clone()
        .write(move |tx| {
            Box::pin(async move {
                let body = lock(tx, &slug).await?;
                let latest = bodies::charters(tx, body.id)
                    .await?
                    .first()
                    .map_or(0, |charter| charter.number);
                if latest != entry.after {
                    return Err(Refusal::Conflict("bodies-conflict-charter"));
                }
                let charter = Charter {
                    number: latest + 1,
                    text,
                    adopted_on,
                    recorded_at: at,
                    decision: None,
                };
                bodies::add_charter(tx, services.new_id(), body.id, &charter).await?;
                let act = Act::new(Kind::CharterAdopted, body.id.0)
                    .fact("slug", body.slug.as_str())
                    .fact("version", charter.number)
                    .fact("adopted_on", adopted_on.to_string())
                    .document("text", charter.text.as_str());
                record::enter(&services, tx, act, at).await?;
                Ok(charter)
            })
        })
        .await
}
