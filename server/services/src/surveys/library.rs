//! The library of ready-made questions, and taking one of them into the questionnaire in work.

use std::sync::LazyLock;

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    language::Language,
    surveys::{
        catalogue::Survey,
        library::{Item, Shelf, Shopping, pages, with_item},
        translations::Translations,
    },
};

use super::{require_manager, translations};
use crate::{Refusal, Services};

static SHELVES: LazyLock<Vec<Shelf>> = LazyLock::new(|| {
    [
        include_str!("library/people.json"),
        include_str!("library/scales.json"),
        include_str!("library/models.json"),
        include_str!("library/closing.json"),
    ]
    .into_iter()
    // The tests read each of them.
    .filter_map(|json| serde_json::from_str(json).ok())
    .collect()
});

/// All ready-made questions by subject.
pub fn shelves() -> &'static [Shelf] {
    &SHELVES
}

/// The entry of a name.
pub fn library_item(name: &str) -> Option<&'static Item> {
    let mut items = SHELVES.iter().flat_map(|shelf| &shelf.items);
    items.find(|item| item.name == name)
}

/// A survey with the pages that an entry can be added to, their titles in a language.
pub async fn shopping(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    language: Language,
) -> Result<Shopping, Refusal> {
    require_manager(actor)?;
    let (found, document) = translations::load(services, slug).await?;
    let Translations {
        survey, in_work, ..
    } = found;
    Ok(Shopping {
        pages: pages(&document, language),
        survey,
        in_work,
    })
}

/// Adds an entry at the end of a page, if the survey is still as it was looked at.
pub async fn insert_item(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    name: &str,
    page: &str,
    revision: i64,
) -> Result<Survey, Refusal> {
    require_manager(actor)?;
    let item = library_item(name).ok_or(Refusal::NotFound)?;
    let (found, document) = translations::load(services, slug).await?;
    if !found.in_work {
        return Err(Refusal::Conflict("library-conflict-not-in-work"));
    }
    if found.survey.revision != revision {
        return Err(Refusal::Conflict("surveys-manage-conflict-changed"));
    }
    let document = with_item(&document, page, item)
        .ok_or_else(|| Refusal::Invalid(vec![FieldError::new("page", "library-error-page")]))?;
    translations::keep(services, actor, &found.survey, &document).await
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use folkmoot_domain::surveys::{
        check::{Limits, Severity, check_document},
        definition::read_document,
    };

    use super::*;

    #[test]
    fn every_entry_can_be_asked_as_it_is_in_four_languages() {
        let languages = BTreeSet::from(Language::ALL);
        let mut names = BTreeSet::new();
        let mut count = 0;
        for item in SHELVES.iter().flat_map(|shelf| &shelf.items) {
            count += 1;
            for element in &item.elements {
                let name = element["name"].as_str().unwrap();
                assert!(names.insert(name.to_owned()), "{name} stands twice");
            }
            assert_eq!(item.elements[0]["name"], item.name.as_str());
            // As it is asked, with its conditions.
            let mut document = item.questionnaire();
            document["pages"][0]["elements"] = serde_json::json!(item.elements);
            let reading = read_document(&document);
            assert_eq!(reading.problems, [], "{}", item.name);
            for question in reading.definition.unwrap().questions() {
                assert!(!question.justification.is_empty(), "{}", question.name);
            }
            let report = check_document(&document.to_string(), &languages, &Limits::default());
            let wrong = report
                .findings
                .iter()
                .filter(|found| found.severity != Severity::Note);
            assert_eq!(wrong.collect::<Vec<_>>(), Vec::<&_>::new(), "{}", item.name);
            for language in Language::ALL {
                assert!(!item.note(language).is_empty() && !item.title(language).is_empty());
            }
        }
        assert_eq!(SHELVES.len(), 4);
        assert!(count >= 35, "{count}");
    }
}
