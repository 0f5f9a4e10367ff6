//! The words that forms carry for places.

use super::{super::*, element, place, tea};
use crate::language::Language;

#[test]
fn every_place_that_is_offered_is_there_and_means_itself() {
    let document = tea();
    let places = document.places(Language::German);
    let words: Vec<&str> = places.iter().map(|place| place.word.as_str()).collect();
    assert_eq!(
        words,
        [
            "page one",
            "after tea",
            "after old",
            "after more",
            "panel more",
            "after tea.cup",
            "after taste",
            "page two",
            "after order"
        ]
    );
    // What has no title in the reader's language has one in the questionnaire's own, or its name.
    let titles: Vec<&str> = places.iter().map(|place| place.title.as_str()).collect();
    assert_eq!(titles[..4], ["one", "Tea?", "How old is {tea}?", "more"]);
    assert_eq!(
        (places[4].depth, places[5].depth, places[5].is_after),
        (1, 1, true)
    );
    for place in &places {
        assert!(document.place_at(&place.word).is_some(), "{place:?}");
    }
    let one = Target::Page("one".to_owned());
    for (word, at) in [
        ("page one", Some(place(one.clone(), Some("more")))),
        ("first page one", Some(place(one.clone(), None))),
        ("after tea", Some(place(one, Some("tea")))),
        ("panel more", Some(place(element("more"), Some("taste")))),
        ("panel tea", None),
        ("page three", None),
        ("after nothing", None),
        ("one", None),
    ] {
        assert_eq!(document.place_at(word), at, "{word}");
    }
}
