//! An administrator edits a body's name and mission.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, MissionEntry},
    record::{Act, Kind},
};
use folkmoot_store::bodies;

use super::{lock, require_administrator};
use crate::{Refusal, Services, record};

/// The body as the form shows it.
pub async fn edit_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
) -> Result<Body, Refusal> {
    require_administrator(viewer)?;
    services
        .store
        .read(move |tx| {
            Box::pin(async move { bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound) })
        })
        .await
}

/// Gives a body another name and mission; refused when somebody else changed it since the form was made.
pub async fn edit(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: MissionEntry,
) -> Result<Body, Refusal> {
    require_administrator(viewer)?;
    let (services, at) = (services.clone(), services.now());
    let (name, mission) = entry.read().map_err(Refusal::Invalid)?;
    services
        .store
        .clone()
        .write(move |tx| {
            Box::pin(async move {
                let body = lock(tx, &slug).await?;
                if body.revision != entry.revision + 1 {
                    return Err(Refusal::Conflict("bodies-conflict-edit"));
                }
                bodies::edit(tx, body.id, &name, &mission).await?;
                let act = Act::new(Kind::BodyChanged, body.id.0)
                    .fact("slug", body.slug.as_str())
                    .document("name", name.as_str())
                    .document("mission", mission.as_str());
                record::enter(&services, tx, act, at).await?;
                Ok(Body {
                    name,
                    mission,
                    ..body
                })
            })
        })
        .await
}
