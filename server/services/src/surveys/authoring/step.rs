//! Taking a step back, and taking it again.

use folkmoot_domain::{
    accounts::Viewer,
    surveys::authoring::workspace::{Act, Saved},
};
use folkmoot_store::surveys::authoring as steps;

use super::{Step, Table, document_of, require_manager};
use crate::{Refusal, Services};

/// Takes back the newest step, whoever made it; refused when there is a newer one than the author saw.
pub async fn undo(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    revision: i64,
) -> Result<Saved, Refusal> {
    go(services, actor, slug, revision, Act::Undo).await
}

/// Takes the step again that was taken back last.
pub async fn redo(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    revision: i64,
) -> Result<Saved, Refusal> {
    go(services, actor, slug, revision, Act::Redo).await
}

async fn go(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    revision: i64,
    act: Act,
) -> Result<Saved, Refusal> {
    require_manager(actor)?;
    let (services, slug, actor) = (services.clone(), slug.to_owned(), actor.id);
    let store = services.store.clone();
    store
        .write(move |tx| {
            Box::pin(async move {
                let nothing = || Refusal::Conflict("authoring-conflict-nothing");
                let mut table = Table::taken(tx, &slug).await?;
                let version = table.stored.version.id;
                if table.revision != revision {
                    return Err(Refusal::Conflict("authoring-conflict-newer"));
                }
                let newest = steps::step(tx, version, revision).await?;
                let newest = newest.ok_or_else(nothing)?;
                let to = match act {
                    Act::Undo => newest.back,
                    _ => newest.forth,
                };
                let to = steps::step(tx, version, to.ok_or_else(nothing)?).await?;
                let to = to.ok_or_else(nothing)?;
                let names = match act {
                    Act::Undo => newest.names()?.back(),
                    _ => to.names()?,
                };
                let step = Step {
                    act,
                    about: newest.about,
                    back: to.back,
                    names: to.names()?,
                    forth: match act {
                        Act::Undo => Some(revision),
                        _ => to.forth,
                    },
                    typing: false,
                };
                let document = document_of(&to.document)?;
                table
                    .put(tx, &services, actor, document, step, &names)
                    .await?;
                Ok(Saved::Kept {
                    revision: table.revision,
                    sound: table.sound,
                    added: Vec::new(),
                    others: Vec::new(),
                })
            })
        })
        .await
}
