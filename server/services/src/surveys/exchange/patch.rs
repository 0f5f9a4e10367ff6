//! What a format has no place for, kept aside: the difference between what it can say and what was meant.
//!
//! A patch is a JSON merge patch (RFC 7396) with two additions: an object without `default` laid over a plain text
//! adds translations to it, and `{"$": value}` replaces whatever there was.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

/// The member that replaces as a whole.
const WHOLE: &str = "$";

/// What has to be laid over `base` to get `wanted`; `None` when they are equal.
pub(super) fn difference(base: &Json, wanted: &Json) -> Option<Json> {
    if base == wanted {
        return None;
    }
    let patch = narrow(base, wanted);
    let mut tried = base.clone();
    apply(&mut tried, &patch);
    Some(if tried == *wanted {
        patch
    } else {
        Json::Object(Map::from_iter([(WHOLE.to_owned(), wanted.clone())]))
    })
}

fn narrow(base: &Json, wanted: &Json) -> Json {
    match (base, wanted) {
        (Json::Object(base), Json::Object(wanted)) => {
            let mut patch = Map::new();
            for (name, value) in wanted {
                let before = base.get(name).unwrap_or(&Json::Null);
                if let Some(inner) = difference(before, value) {
                    patch.insert(name.clone(), inner);
                }
            }
            for name in base.keys().filter(|name| !wanted.contains_key(*name)) {
                patch.insert(name.clone(), Json::Null);
            }
            Json::Object(patch)
        }
        (Json::String(_), Json::Object(texts)) if texts.get("default") == Some(base) => {
            let mut texts = texts.clone();
            texts.remove("default");
            Json::Object(texts)
        }
        _ => wanted.clone(),
    }
}

/// Lays a patch over a value.
pub(super) fn apply(base: &mut Json, patch: &Json) {
    let Json::Object(patch) = patch else {
        base.clone_from(patch);
        return;
    };
    if let (1, Some(whole)) = (patch.len(), patch.get(WHOLE)) {
        base.clone_from(whole);
        return;
    }
    let mut members = match std::mem::take(base) {
        Json::Object(members) => members,
        Json::String(text) if !patch.contains_key("default") => {
            Map::from_iter([("default".to_owned(), Json::String(text))])
        }
        _ => Map::new(),
    };
    for (name, value) in patch {
        if value.is_null() {
            members.remove(name);
        } else {
            apply(members.entry(name.clone()).or_insert(Json::Null), value);
        }
    }
    *base = Json::Object(members);
}

/// The patches that turn what a format can say (`base`) into what was meant, by the place that can carry one.
///
/// `places` are JSON pointers. The deepest go first, so that a parent only carries what none of its parts can.
pub(super) fn patches<'p>(
    mut base: Json,
    wanted: &Json,
    places: impl IntoIterator<Item = &'p str>,
) -> BTreeMap<String, Json> {
    let mut places: Vec<&str> = places.into_iter().collect();
    places.sort_by_key(|place| std::cmp::Reverse(place.matches('/').count()));
    let mut patches = BTreeMap::new();
    for place in places {
        let (Some(said), Some(meant)) = (base.pointer_mut(place), wanted.pointer(place)) else {
            continue;
        };
        if let Some(patch) = difference(said, meant) {
            said.clone_from(meant);
            patches.insert(place.to_owned(), patch);
        }
    }
    patches
}

/// The names of what a patch adds or changes, for the report.
pub(super) fn names(patch: &Json) -> String {
    match patch {
        Json::Object(members) => {
            let names: Vec<&str> = members.keys().map(String::as_str).collect();
            names.join(", ")
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn any_json() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            any::<bool>().prop_map(Json::from),
            (-3i32..3).prop_map(Json::from),
            "[a-c$]{0,2}".prop_map(Json::from),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Json::from),
                prop::collection::btree_map("default|de|\\$|a|b", inner, 0..4)
                    .prop_map(|members| Json::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_difference_laid_over_the_base_gives_what_was_wanted(base in any_json(), wanted in any_json()) {
            match difference(&base, &wanted) {
                None => prop_assert_eq!(base, wanted),
                Some(patch) => {
                    let mut result = base;
                    apply(&mut result, &patch);
                    prop_assert_eq!(result, wanted);
                }
            }
        }
    }

    #[test]
    fn translations_leave_the_text_itself_to_the_format() {
        let (base, wanted) = (json!("Role"), json!({"default": "Role", "de": "Rolle"}));
        let patch = difference(&base, &wanted).unwrap();
        assert_eq!(patch, json!({"de": "Rolle"}));
        let mut edited = json!("Your role");
        apply(&mut edited, &patch);
        assert_eq!(edited, json!({"default": "Your role", "de": "Rolle"}));
    }

    #[test]
    fn a_part_that_can_carry_its_own_patch_spares_its_parent_one() {
        let base = json!({"choices": [{"value": "1"}, {"value": "2"}], "title": "T"});
        let wanted = json!({"choices": [{"value": 1}, {"value": "2"}], "title": "T"});
        let found = patches(base, &wanted, ["", "/choices/0", "/choices/1"]);
        assert_eq!(
            found,
            BTreeMap::from([("/choices/0".to_owned(), json!({"value": 1}))])
        );
    }
}
