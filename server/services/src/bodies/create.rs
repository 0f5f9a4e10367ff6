//! An administrator creates a body.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, BodyEntry, NewBody},
    ids::BodyId,
    record::{Act, Kind},
};
use folkmoot_store::{Tx, bodies};
use jiff::Timestamp;

use super::require_administrator;
use crate::{Refusal, Services, record};

/// The bodies that a new one may report to; refused to those who may not create one.
pub async fn creation_form(services: &Services, viewer: &Viewer) -> Result<Vec<Body>, Refusal> {
    require_administrator(viewer)?;
    services
        .store
        .read(move |tx| Box::pin(async move { Ok(bodies::all(tx).await?) }))
        .await
}

/// Creates a body and gives its address part.
pub async fn create(
    services: &Services,
    viewer: &Viewer,
    entry: BodyEntry,
) -> Result<Body, Refusal> {
    require_administrator(viewer)?;
    let (services, at) = (services.clone(), services.now());
    let id = BodyId(services.new_id());
    services
        .store
        .clone()
        .write(move |tx| {
            Box::pin(async move {
                let existing = bodies::all(tx).await?;
                let body = entry
                    .read(&existing, &services.zones)
                    .map_err(Refusal::Invalid)?;
                write_down(&services, tx, id, &body, at).await
            })
        })
        .await
}

/// Writes a body down and enters it on the record.
pub(super) async fn write_down(
    services: &Services,
    tx: &mut Tx,
    id: BodyId,
    body: &NewBody,
    at: Timestamp,
) -> Result<Body, Refusal> {
    bodies::add(tx, id, body, at).await?;
    let act = Act::new(Kind::BodyCreated, id.0)
        .fact("slug", body.slug.as_str())
        .fact("code", body.code.as_str())
        .fact("kind", body.kind.word())
        .fact("zone", body.zone.as_str())
        .fact("parent", body.parent.map(|parent| parent.to_string()))
        .document("name", body.name.as_str())
        .document("mission", body.mission.as_str());
    record::enter(services, tx, act, at).await?;
    bodies::by_id(tx, id).await?.ok_or(Refusal::NotFound)
}
