//! The library of ready-made questions; taking one of them in is [`super::authoring::insert`].

mod kept;

use std::sync::LazyLock;

use folkmoot_domain::{
    accounts::Viewer,
    language::Language,
    surveys::library::{Item, Shelf, Shopping},
};

pub use kept::{LONGEST_NOTE, discard_question, keep_question, keeping, kept, kept_question};

use super::translations::to_translate;
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

/// A survey with the places for an entry, their titles in a language.
pub async fn shopping(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    language: Language,
) -> Result<Shopping, Refusal> {
    let (found, document) = to_translate(services, actor, slug).await?;
    Ok(Shopping {
        places: document.places(language),
        survey: found.survey,
        in_work: found.in_work,
    })
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
            let document = item.document();
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
