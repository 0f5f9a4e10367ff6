//! Adding, moving, copying and removing pages and elements.

use serde_json::{Map, Value as Json, json};

use super::{
    Document, Place, Target,
    document::name_of,
    elements::ElementType,
    fragment, gone,
    names::{next_name, unused},
};
use crate::forms::FieldError;

impl Document {
    pub(super) fn add_page(&mut self, after: Option<&str>, title: &str) {
        let name = unused("page", &mut self.taken_pages());
        let mut page = Map::from_iter([("name".to_owned(), json!(name))]);
        if !title.trim().is_empty() {
            page.insert("title".to_owned(), json!(title.trim()));
        }
        page.insert("elements".to_owned(), json!([]));
        self.put_page(after, Json::Object(page));
    }

    pub(super) fn move_page(&mut self, page: &str, after: Option<&str>) -> Result<(), FieldError> {
        if after == Some(page) {
            return Ok(());
        }
        let taken = self.take_page(page).ok_or_else(|| gone(page))?;
        self.put_page(after, taken);
        Ok(())
    }

    pub(super) fn duplicate_page(&mut self, page: &str) -> Result<(), FieldError> {
        let target = Target::Page(page.to_owned());
        let mut copy = self.get(&target).ok_or_else(|| gone(page))?.clone();
        let elements = match copy.remove("elements") {
            Some(Json::Array(elements)) => elements,
            _ => Vec::new(),
        };
        let elements = fragment::adopted(elements, &mut self.taken());
        copy.insert("elements".to_owned(), Json::Array(elements));
        let name = next_name(page, &mut self.taken_pages());
        copy.insert("name".to_owned(), json!(name));
        self.put_page(Some(page), Json::Object(copy));
        Ok(())
    }

    pub(super) fn remove_page(&mut self, page: &str) -> Result<(), FieldError> {
        if self.pages().len() < 2 {
            return Err(FieldError::new("", "authoring-error-last-page"));
        }
        self.take_page(page).map(drop).ok_or_else(|| gone(page))
    }

    pub(super) fn add(
        &mut self,
        kind: ElementType,
        place: &Place,
        title: &str,
    ) -> Result<(), FieldError> {
        let name = unused(kind.stem(), &mut self.taken());
        let element = Json::Object(kind.element(&name, title));
        self.put(place, vec![element])
    }

    pub(super) fn insert(&mut self, place: &Place, fragment: Vec<Json>) -> Result<(), FieldError> {
        let fragment = fragment::structured(fragment)?;
        let fragment = fragment::adopted(fragment, &mut self.taken());
        self.put(place, fragment)
    }

    pub(super) fn move_element(&mut self, element: &str, place: &Place) -> Result<(), FieldError> {
        if place.after.as_deref() == Some(element) {
            return Ok(());
        }
        let taken = self.remove(element)?;
        // A panel can't be moved into itself: what stands in it went with it.
        self.put(place, vec![taken])
    }

    pub(super) fn duplicate(&mut self, element: &str) -> Result<(), FieldError> {
        let target = Target::Element(element.to_owned());
        let copy = self.get(&target).ok_or_else(|| gone(element))?.clone();
        let standing = self.standing(element).ok_or_else(|| gone(element))?;
        let copies = fragment::adopted(vec![Json::Object(copy)], &mut self.taken());
        let place = Place {
            into: standing.parent,
            after: Some(element.to_owned()),
        };
        self.put(&place, copies)
    }

    pub(super) fn remove(&mut self, element: &str) -> Result<Json, FieldError> {
        let standing = self.standing(element).ok_or_else(|| gone(element))?;
        let list = self
            .list_mut(&standing.parent)
            .ok_or_else(|| gone(element))?;
        if standing.index < list.len() {
            Ok(list.remove(standing.index))
        } else {
            Err(gone(element))
        }
    }

    fn put(&mut self, place: &Place, elements: Vec<Json>) -> Result<(), FieldError> {
        let into = super::properties::name_in(&place.into).to_owned();
        let list = self.list_mut(&place.into).ok_or_else(|| gone(&into))?;
        let index = index_after(list, place.after.as_deref());
        list.splice(index..index, elements);
        Ok(())
    }

    fn put_page(&mut self, after: Option<&str>, page: Json) {
        if let Some(pages) = self.pages_mut() {
            let index = index_after(pages, after);
            pages.insert(index, page);
        }
    }

    fn take_page(&mut self, page: &str) -> Option<Json> {
        let pages = self.pages_mut()?;
        let named = |json: &Json| json.as_object().is_some_and(|found| name_of(found) == page);
        let index = pages.iter().position(named)?;
        Some(pages.remove(index))
    }
}

/// The index behind the one of this name; the last when it is not there.
fn index_after(list: &[Json], after: Option<&str>) -> usize {
    let Some(after) = after else {
        return 0;
    };
    let named = |json: &Json| {
        json.as_object()
            .is_some_and(|found| name_of(found) == after)
    };
    list.iter().position(named).map_or(list.len(), |at| at + 1)
}
