//! A survey is begun on the web: with an introduction, or with a copy of another survey's questionnaire.

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    language::Language,
    surveys::{
        authoring::{Document, Edit, Target, apply, workspace::BeginEntry},
        catalogue::Survey,
        settings::UploadEntry,
    },
};
use folkmoot_store::surveys as store;

use super::{document_of, require_manager};
use crate::{Refusal, Services, surveys::upload};

/// The longest title and introduction, in characters.
const LONGEST: (usize, usize) = (200, 5_000);

/// Makes a draft whose questionnaire can be read from the first moment: a page with what respondents read first.
pub async fn begin(
    services: &Services,
    actor: &Viewer,
    entry: &BeginEntry,
    language: Language,
) -> Result<Survey, Refusal> {
    require_manager(actor)?;
    let mut errors = Vec::new();
    let mut require = |field: &'static str, text: &str, longest: usize| {
        let length = text.trim().chars().count();
        if length == 0 {
            errors.push(FieldError::new(field, "authoring-error-needed"));
        } else if length > longest {
            let error = FieldError::new(field, "surveys-problem-too-long");
            errors.push(error.with("limit", longest));
        }
    };
    require("title", &entry.title, LONGEST.0);
    let copied = !entry.template.is_empty();
    if !copied {
        require("introduction", &entry.introduction, LONGEST.1);
    }
    let document = if copied {
        copy(services, &entry.template, &entry.title).await
    } else {
        let introduction = entry.introduction.replace("\r\n", "\n");
        Ok(Document::new(entry.title.trim(), &introduction, language))
    };
    let document = match document {
        Ok(document) => document,
        Err(Refusal::NotFound) => {
            errors.push(FieldError::new("template", "surveys-manage-error-choose"));
            Document::new(entry.title.trim(), "", language)
        }
        Err(refusal) => return Err(refusal),
    };
    let draft = UploadEntry {
        // Whatever else is wrong is said together with a wrong address; nothing is made then.
        slug: entry.slug.trim().to_owned(),
        definition: document.json().to_string(),
        revision: 0,
    };
    if !errors.is_empty() {
        let _ = folkmoot_domain::surveys::settings::read_slug(&draft.slug, &mut errors);
        return Err(Refusal::Invalid(errors));
    }
    upload(services, actor, &draft).await
}

/// The newest questionnaire of another survey under another title.
async fn copy(services: &Services, slug: &str, title: &str) -> Result<Document, Refusal> {
    let slug = slug.to_owned();
    let definition = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let id = store::id_of(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                Ok::<_, Refusal>(store::newest_version(tx, id).await?.definition)
            })
        })
        .await?;
    let document = document_of(&definition)?;
    let edit = Edit::SetText {
        target: Target::Survey,
        property: "title".to_owned(),
        item: None,
        language: document.language(),
        text: title.trim().to_owned(),
    };
    apply(&document, &edit).map_err(|error| Refusal::Invalid(vec![error]))
}
