//! Ready-made questions come into the questionnaire in work as one step.

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    surveys::{
        authoring::{Edit, Target},
        library::Item,
    },
};

use super::{Edits, Table, require_manager};
use crate::{Refusal, Services};

/// Inserts an entry of a library at a place ([`Document::place_at`]) of the newest document; gives what was added.
///
/// [`Document::place_at`]: folkmoot_domain::surveys::authoring::Document::place_at
pub async fn insert(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    item: &Item,
    place: &str,
) -> Result<Vec<Target>, Refusal> {
    require_manager(actor)?;
    let (services, slug, actor) = (services.clone(), slug.to_owned(), actor.id);
    let (item, place) = (item.clone(), place.to_owned());
    let store = services.store.clone();
    store
        .write(move |tx| {
            Box::pin(async move {
                let mut table = Table::taken(tx, &slug).await?;
                table.require_in_work("library-conflict-not-in-work")?;
                let place = table.document.place_at(&place).ok_or_else(|| {
                    Refusal::Invalid(vec![FieldError::new("place", "library-error-place")])
                })?;
                let fragment = item.elements_for(table.document.language());
                let edits = Edits {
                    revision: table.revision,
                    edits: vec![Edit::Insert { place, fragment }],
                    typing: false,
                };
                table.edit(tx, &services, actor, &edits).await
            })
        })
        .await
}
