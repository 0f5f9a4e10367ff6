//! Places by the words that forms carry: `page P` and `panel E` for the end of a page or panel, `first page P` and
//! `first panel E` for its beginning, `after E` behind an element.

use serde::{Deserialize, Serialize};

use super::{
    Document, ElementType, Outline, Place, Target, document::name_of, properties::text_in,
};
use crate::{language::Language, surveys::translations::without_tags};

/// A place as a list offers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceName {
    /// Its word, as [`Document::place_at`] reads it.
    pub word: String,
    /// The page or panel at whose end it is, or else the element before it.
    pub title: String,
    /// Whether it is behind an element.
    pub is_after: bool,
    /// How many panels it stands in.
    pub depth: usize,
}

impl Document {
    /// The place of a word; none when it is not there.
    pub fn place_at(&self, word: &str) -> Option<Place> {
        if let Some(before) = word.strip_prefix("after ") {
            let mut place = self.place_of(before)?;
            place.after = Some(before.to_owned());
            return Some(place);
        }
        let (is_first, container) = match word.strip_prefix("first ") {
            Some(container) => (true, container),
            None => (false, word),
        };
        let into = match container.split_once(' ')? {
            ("page", name) => Target::Page(name.to_owned()),
            ("panel", name) if self.kind(name) == Some(ElementType::Panel) => {
                Target::Element(name.to_owned())
            }
            _ => return None,
        };
        let elements = self
            .get(&into)?
            .get("elements")
            .and_then(|list| list.as_array());
        let last = elements.and_then(|list| list.last()?.as_object());
        Some(Place {
            into,
            after: last
                .filter(|_| !is_first)
                .map(|last| name_of(last).to_owned()),
        })
    }

    /// The ends of all pages and panels and the places behind their elements, in order; titles in a language where
    /// they have one.
    pub fn places(&self, language: Language) -> Vec<PlaceName> {
        let mut places = Vec::new();
        for page in self.pages() {
            self.push_places(&page, language, 0, &mut places);
        }
        places
    }

    fn push_places(
        &self,
        outline: &Outline<'_>,
        language: Language,
        depth: usize,
        places: &mut Vec<PlaceName>,
    ) {
        let word = match &outline.target {
            Target::Element(name) => format!("panel {name}"),
            _ => format!("page {}", name_of(outline.json)),
        };
        places.push(PlaceName {
            word,
            title: self.called(outline, language),
            is_after: false,
            depth,
        });
        for element in &outline.inside {
            places.push(PlaceName {
                word: format!("after {}", name_of(element.json)),
                title: self.called(element, language),
                is_after: true,
                depth,
            });
            if element.kind == Some(ElementType::Panel) {
                self.push_places(element, language, depth + 1, places);
            }
        }
    }

    /// What a page or element asks or says, or else its name.
    fn called(&self, outline: &Outline<'_>, language: Language) -> String {
        let own = self.language();
        let mut texts = ["title", "html", "altText"].into_iter().flat_map(|name| {
            let json = outline.json.get(name);
            [language, own].map(|language| without_tags(&text_in(json, language, own)))
        });
        texts
            .find(|text| !text.trim().is_empty())
            .unwrap_or_else(|| name_of(outline.json).to_owned())
    }
}
