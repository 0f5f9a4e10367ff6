//! The document that is edited, and the way to its parts.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use super::{
    Place, Target,
    elements::ElementType,
    names::{Names, at, pointer_of, take_name, unused},
    properties::text_in,
};
use crate::{
    forms::FieldError,
    language::Language,
    surveys::{
        definition::{DEEPEST_PANEL, LARGEST_DEFINITION, MOST_PAGES, MOST_QUESTIONS},
        letters::lowered,
    },
};

/// A questionnaire's JSON with a structure that can be edited: a list of pages with names of their own, on them
/// elements with types and names of their own. Everything else in it may still be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub(super) root: Json,
}

/// A page, panel or other element as an outline lists it.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline<'a> {
    /// Which.
    pub target: Target,
    /// Its type; none for a page, and for a type that is not known.
    pub kind: Option<ElementType>,
    /// Its JSON.
    pub json: &'a Map<String, Json>,
    /// What stands in it, for pages and panels.
    pub inside: Vec<Self>,
}

/// Where an element stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its page or panel.
    pub parent: Target,
    /// The name of the page.
    pub page: String,
    /// Its index within the parent.
    pub index: usize,
    /// How many panels it stands in.
    pub depth: usize,
}

impl Document {
    /// A questionnaire with a title and a page that begins with what respondents read first.
    pub fn new(title: &str, introduction: &str, language: Language) -> Self {
        let paragraphs: Vec<String> = introduction
            .split("\n\n")
            .map(str::trim)
            .filter(|paragraph| !paragraph.is_empty())
            .map(|paragraph| {
                let escaped = paragraph.replace('&', "&amp;").replace('<', "&lt;");
                format!("<p>{}</p>", escaped.replace('>', "&gt;"))
            })
            .collect();
        let note = json!({"type": "html", "name": "introduction", "html": paragraphs.join("\n")});
        Self {
            root: json!({
                "title": title,
                "locale": language.tag(),
                "pages": [{"name": "page1", "elements": [note]}],
            }),
        }
    }

    /// Reads a document from its text.
    ///
    /// # Errors
    /// A sentence at the field `document` when it is no JSON or has no structure that could be edited.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let error = |message| FieldError::new("document", message);
        if text.len() > LARGEST_DEFINITION {
            return Err(error("surveys-problem-too-large").with("limit", LARGEST_DEFINITION));
        }
        if text.contains('\0') || text.contains("\\u0000") {
            return Err(error("surveys-problem-nul"));
        }
        let root = serde_json::from_str(text).map_err(|wrong| {
            error("surveys-problem-not-json")
                .with("line", wrong.line())
                .with("column", wrong.column())
        })?;
        Self::read(root)
    }

    /// Takes a JSON document, with names for the pages and elements that have none.
    ///
    /// # Errors
    /// A sentence at the field `document` when it has no structure that could be edited.
    pub fn read(mut root: Json) -> Result<Self, FieldError> {
        let Json::Object(fields) = &mut root else {
            return Err(at("", "surveys-problem-not-an-object"));
        };
        if !fields.contains_key("pages")
            && let Some(elements) = fields.remove("elements")
        {
            fields.insert(
                "pages".to_owned(),
                json!([{"name": "page1", "elements": elements}]),
            );
        }
        let pages = fields
            .get_mut("pages")
            .and_then(Json::as_array_mut)
            .filter(|pages| !pages.is_empty())
            .ok_or_else(|| at("pages", "surveys-problem-no-pages"))?;
        let mut names = Names::default();
        for (index, page) in pages.iter_mut().enumerate() {
            let path = format!("pages[{index}]");
            let page = page
                .as_object_mut()
                .ok_or_else(|| at(&path, "surveys-problem-not-an-object"))?;
            if !take_name(page, &path, &mut names.pages)? {
                names.nameless.push(pointer_of(&path));
            }
            names.elements_of(page, &path, 0)?;
        }
        let mut document = Self { root };
        names.elements.append(&mut document.taken());
        document.name_the_nameless(names);
        document.within_limits()
    }

    /// The document as JSON.
    pub fn json(&self) -> &Json {
        &self.root
    }

    /// The language of texts that name none.
    pub fn language(&self) -> Language {
        self.root
            .get("locale")
            .and_then(Json::as_str)
            .and_then(Language::from_tag)
            .unwrap_or_default()
    }

    /// Its title in a language, or in its own.
    pub fn title(&self, language: Language) -> String {
        let title = self.root.get("title");
        let own = self.language();
        let text = text_in(title, language, own);
        if text.is_empty() {
            text_in(title, own, own)
        } else {
            text
        }
    }

    /// All pages with what stands on them.
    pub fn pages(&self) -> Vec<Outline<'_>> {
        let pages = self.root.get("pages").and_then(Json::as_array);
        pages
            .into_iter()
            .flatten()
            .filter_map(Json::as_object)
            .map(|page| Outline {
                target: Target::Page(name_of(page).to_owned()),
                kind: None,
                json: page,
                inside: inside(page),
            })
            .collect()
    }

    /// All elements in order, those in panels behind their panel.
    pub fn elements(&self) -> Vec<Outline<'_>> {
        fn push<'a>(outlines: Vec<Outline<'a>>, found: &mut Vec<Outline<'a>>) {
            for outline in outlines {
                found.push(outline.clone());
                push(outline.inside, found);
            }
        }
        let mut found = Vec::new();
        for page in self.pages() {
            push(page.inside, &mut found);
        }
        found
    }

    /// The JSON of something.
    pub fn get(&self, target: &Target) -> Option<&Map<String, Json>> {
        self.root.pointer(&self.pointer(target)?)?.as_object()
    }

    /// The type of an element, when it is known.
    pub fn kind(&self, element: &str) -> Option<ElementType> {
        kind_of(self.get(&Target::Element(element.to_owned()))?)
    }

    /// Where an element stands.
    pub fn standing(&self, element: &str) -> Option<Standing> {
        fn find(list: &[Outline<'_>], parent: &Outline<'_>, name: &str) -> Option<Standing> {
            list.iter().enumerate().find_map(|(index, outline)| {
                if matches!(&outline.target, Target::Element(found) if found == name) {
                    return Some(Standing {
                        parent: parent.target.clone(),
                        page: String::new(),
                        index,
                        depth: 0,
                    });
                }
                let mut standing = find(&outline.inside, outline, name)?;
                standing.depth += 1;
                Some(standing)
            })
        }
        self.pages().iter().find_map(|page| {
            let mut standing = find(&page.inside, page, element)?;
            name_of(page.json).clone_into(&mut standing.page);
            Some(standing)
        })
    }

    /// The place where an element stands.
    pub fn place_of(&self, element: &str) -> Option<Place> {
        let standing = self.standing(element)?;
        let elements = self.get(&standing.parent)?.get("elements")?.as_array()?;
        let before = standing
            .index
            .checked_sub(1)
            .and_then(|at| elements.get(at));
        Some(Place {
            after: before
                .and_then(Json::as_object)
                .map(|before| name_of(before).to_owned()),
            into: standing.parent,
        })
    }

    /// The place one step up: before the one above, out of a panel, or at the end of the page before.
    pub fn place_above(&self, element: &str) -> Option<Place> {
        let own = self.place_of(element)?;
        if let Some(before) = &own.after {
            return self.place_of(before);
        }
        match &own.into {
            Target::Element(panel) => self.place_of(panel),
            page => {
                let pages = self.pages();
                let index = pages.iter().position(|found| found.target == *page)?;
                let before = pages.get(index.checked_sub(1)?)?;
                Some(Place {
                    into: before.target.clone(),
                    after: before
                        .inside
                        .last()
                        .map(|last| name_of(last.json).to_owned()),
                })
            }
        }
    }

    /// The place one step down: behind the one below, out of a panel, or at the beginning of the next page.
    pub fn place_below(&self, element: &str) -> Option<Place> {
        let own = self.standing(element)?;
        let list = self.get(&own.parent)?.get("elements")?.as_array()?;
        let next = list.get(own.index + 1).and_then(Json::as_object);
        if let Some(next) = next {
            return Some(Place {
                into: own.parent,
                after: Some(name_of(next).to_owned()),
            });
        }
        match own.parent {
            Target::Element(panel) => Some(Place {
                into: self.standing(&panel)?.parent,
                after: Some(panel),
            }),
            page => {
                let pages = self.pages();
                let index = pages.iter().position(|found| found.target == page)?;
                Some(Place {
                    into: pages.get(index + 1)?.target.clone(),
                    after: None,
                })
            }
        }
    }

    /// The page behind which a page stands when it goes one step up; none for one that is the first.
    ///
    /// The inner value is none where it becomes the first.
    pub fn page_above(&self, page: &str) -> Option<Option<String>> {
        let index = self.page_index(page)?.checked_sub(1)?;
        Some(
            index
                .checked_sub(1)
                .and_then(|before| self.page_name(before)),
        )
    }

    /// The page behind which a page stands when it goes one step down; none for one that is the last.
    pub fn page_below(&self, page: &str) -> Option<String> {
        self.page_name(self.page_index(page)? + 1)
    }

    fn page_index(&self, page: &str) -> Option<usize> {
        let pages = self.pages();
        pages.iter().position(|found| name_of(found.json) == page)
    }

    fn page_name(&self, index: usize) -> Option<String> {
        let pages = self.pages();
        pages.get(index).map(|page| name_of(page.json).to_owned())
    }

    /// What a path of a problem is about: `pages[1].elements[0].choices[3]` is about an element.
    pub fn target_at(&self, path: &str) -> Target {
        let mut pointer = String::new();
        let mut target = Target::Survey;
        for piece in path.split('.') {
            let (list, index) = match piece.split_once('[') {
                Some((list @ ("pages" | "elements" | "questions"), rest)) => {
                    (list, rest.strip_suffix(']').unwrap_or_default())
                }
                _ => break,
            };
            let list = if list == "questions" {
                "elements"
            } else {
                list
            };
            pointer = format!("{pointer}/{list}/{index}");
            let Some(found) = self.root.pointer(&pointer).and_then(Json::as_object) else {
                break;
            };
            let name = name_of(found).to_owned();
            target = match list {
                "pages" => Target::Page(name),
                _ => Target::Element(name),
            };
        }
        target
    }

    /// The names of elements and calculated values that are taken, in small letters.
    pub(super) fn taken(&self) -> BTreeSet<String> {
        let calculated = self.root.get("calculatedValues").and_then(Json::as_array);
        let calculated = calculated.into_iter().flatten().filter_map(Json::as_object);
        let elements = self.elements().into_iter().map(|outline| outline.json);
        calculated
            .chain(elements)
            .map(|object| lowered(name_of(object)))
            .collect()
    }

    /// The names of pages that are taken, in small letters.
    pub(super) fn taken_pages(&self) -> BTreeSet<String> {
        let pages = self.pages();
        pages
            .iter()
            .map(|page| lowered(name_of(page.json)))
            .collect()
    }

    /// The JSON pointer of something.
    pub(super) fn pointer(&self, target: &Target) -> Option<String> {
        fn find(list: &[Outline<'_>], base: &str, wanted: &Target) -> Option<String> {
            list.iter().enumerate().find_map(|(index, outline)| {
                let pointer = format!("{base}/{index}");
                if outline.target == *wanted {
                    return Some(pointer);
                }
                find(&outline.inside, &format!("{pointer}/elements"), wanted)
            })
        }
        match target {
            Target::Survey => Some(String::new()),
            target => find(&self.pages(), "/pages", target),
        }
    }

    pub(super) fn get_mut(&mut self, target: &Target) -> Option<&mut Map<String, Json>> {
        let pointer = self.pointer(target)?;
        self.root.pointer_mut(&pointer)?.as_object_mut()
    }

    pub(super) fn pages_mut(&mut self) -> Option<&mut Vec<Json>> {
        self.root.get_mut("pages")?.as_array_mut()
    }

    /// The list of what stands on a page or in a panel.
    pub(super) fn list_mut(&mut self, parent: &Target) -> Option<&mut Vec<Json>> {
        let holds = match parent {
            Target::Survey => false,
            Target::Page(_) => true,
            Target::Element(name) => self.kind(name) == Some(ElementType::Panel),
        };
        if !holds {
            return None;
        }
        let list = self
            .get_mut(parent)?
            .entry("elements")
            .or_insert_with(|| Json::Array(Vec::new()));
        if list.is_null() {
            *list = Json::Array(Vec::new());
        }
        list.as_array_mut()
    }

    /// The same document unless it has become larger than one may be.
    pub(super) fn within_limits(self) -> Result<Self, FieldError> {
        let too_many =
            |message, limit: usize| Err(FieldError::new("", message).with("limit", limit));
        let deepest = |outlines: &[Outline<'_>]| {
            outlines.iter().map(depth).max().unwrap_or(0) > DEEPEST_PANEL + 1
        };
        let pages = self.pages();
        if pages.len() > MOST_PAGES {
            return too_many("surveys-problem-too-many", MOST_PAGES);
        }
        if pages.iter().any(|page| deepest(&page.inside)) {
            return too_many("surveys-problem-too-deep", DEEPEST_PANEL);
        }
        if self.elements().len() > MOST_QUESTIONS {
            return too_many("surveys-problem-too-many-questions", MOST_QUESTIONS);
        }
        let written = self.root.to_string();
        if written.len() > LARGEST_DEFINITION {
            return too_many("surveys-problem-too-large", LARGEST_DEFINITION);
        }
        if written.contains("\\u0000") {
            return Err(FieldError::new("", "surveys-problem-nul"));
        }
        Ok(self)
    }

    fn name_the_nameless(&mut self, mut names: Names) {
        for pointer in std::mem::take(&mut names.nameless) {
            let is_page = !pointer.contains("/elements/");
            let (base, taken) = if is_page {
                ("page", &mut names.pages)
            } else {
                ("question", &mut names.elements)
            };
            if let Some(object) = self
                .root
                .pointer_mut(&pointer)
                .and_then(Json::as_object_mut)
            {
                let name = unused(base, taken);
                object.insert("name".to_owned(), Json::String(name));
            }
        }
    }
}

/// How many levels of elements an outline has.
fn depth(outline: &Outline<'_>) -> usize {
    1 + outline.inside.iter().map(depth).max().unwrap_or(0)
}

fn inside(object: &Map<String, Json>) -> Vec<Outline<'_>> {
    let elements = object.get("elements").and_then(Json::as_array);
    elements
        .into_iter()
        .flatten()
        .filter_map(Json::as_object)
        .map(|element| Outline {
            target: Target::Element(name_of(element).to_owned()),
            kind: kind_of(element),
            json: element,
            inside: inside(element),
        })
        .collect()
}

/// The name of a page or element.
pub(super) fn name_of(object: &Map<String, Json>) -> &str {
    object
        .get("name")
        .and_then(Json::as_str)
        .unwrap_or_default()
}

pub(super) fn kind_of(object: &Map<String, Json>) -> Option<ElementType> {
    ElementType::from_word(object.get("type")?.as_str()?)
}
