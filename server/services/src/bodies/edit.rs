//! An administrator edits a body: what it is called, under which it stands, what it is there for, where it is found.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, Details, EditEntry, Joining},
    record::{Act, Kind},
};
use folkmoot_store::bodies::{self, details, joining};
use serde_json::json;

use super::{lock, require_administrator};
use crate::{Refusal, Services, record};

/// A body as its form shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editable {
    /// The body.
    pub body: Body,
    /// What it is there for beside its mission, and where it is found.
    pub details: Details,
    /// How one joins it.
    pub joining: Joining,
    /// Every body, in the order of the list; it may report to those that don't report to it.
    pub all: Vec<Body>,
}

/// The body as the form shows it.
pub async fn edit_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
) -> Result<Editable, Refusal> {
    require_administrator(viewer)?;
    services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let body = bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                Ok(Editable {
                    details: details::of(tx, body.id).await?,
                    joining: joining::of(tx, body.id).await?,
                    all: bodies::all(tx).await?,
                    body,
                })
            })
        })
        .await
}

/// Writes a body down as the form has it; refused when somebody else changed it since the form was made, or when it
/// would report to itself.
pub async fn edit(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: EditEntry,
) -> Result<Body, Refusal> {
    require_administrator(viewer)?;
    let (services, at) = (services.clone(), services.now());
    services
        .store
        .clone()
        .write(move |tx| {
            Box::pin(async move {
                // Two who put two bodies under each other at once lock different bodies: they wait here.
                details::lock_tree(tx).await?;
                let body = lock(tx, &slug).await?;
                let all = bodies::all(tx).await?;
                let edited = entry.read(body.id, &all).map_err(Refusal::Invalid)?;
                if body.revision != entry.revision + 1 {
                    return Err(Refusal::Conflict("bodies-conflict-edit"));
                }
                details::edit(tx, body.id, &edited).await?;
                joining::set(tx, body.id, edited.joining).await?;
                let act = Act::new(Kind::BodyChanged, body.id.0)
                    .fact("slug", body.slug.as_str())
                    .fact("kind", edited.kind.word())
                    .fact("parent", edited.parent.map(|parent| parent.to_string()))
                    .fact("joining", json!(edited.joining))
                    .document("name", edited.name.as_str())
                    .document("mission", edited.mission.as_str())
                    .document("details", json!(edited.details));
                record::enter(&services, tx, act, at).await?;
                Ok(Body {
                    name: edited.name,
                    kind: edited.kind,
                    parent: edited.parent,
                    mission: edited.mission,
                    ..body
                })
            })
        })
        .await
}
