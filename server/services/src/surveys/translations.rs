//! The texts of a questionnaire as translators see them; saving them is [`super::authoring::translate`].

use folkmoot_domain::{
    accounts::Viewer,
    surveys::{
        authoring::Document,
        catalogue::State,
        translations::{Translations, texts},
    },
};
use folkmoot_store::surveys as store;

use super::{authoring::working_copy, comments, require_manager};
use crate::{Refusal, Services};

/// The texts of the questionnaire that is being prepared, or else of the one in the field.
pub async fn translations(
    services: &Services,
    actor: &Viewer,
    slug: &str,
) -> Result<Translations, Refusal> {
    Ok(to_translate(services, actor, slug).await?.0)
}

/// The same with the questionnaire itself, as it is being edited.
pub async fn to_translate(
    services: &Services,
    actor: &Viewer,
    slug: &str,
) -> Result<(Translations, Document), Refusal> {
    require_manager(actor)?;
    let slug = slug.to_owned();
    services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let survey = store::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let stored = store::version_in_work(tx, survey.id).await?;
                let copy = working_copy(tx, &stored).await?;
                let translations = Translations {
                    in_work: survey.state != State::Closed && stored.version.fielded_at.is_none(),
                    own: copy.document.language(),
                    revision: copy.revision,
                    sound: copy.sound,
                    texts: texts(copy.document.json()),
                    comments: comments::of_version(tx, stored.version.id).await?,
                    survey,
                };
                Ok((translations, copy.document))
            })
        })
        .await
}
