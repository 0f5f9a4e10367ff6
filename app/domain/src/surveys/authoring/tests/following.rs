//! Names under which comments are kept.

use super::{super::*, element, place, tea};

fn rename(from: &str, to: &str) -> Edit {
    Edit::Rename {
        target: element(from),
        name: to.to_owned(),
    }
}

/// What the names of a step are, from the questionnaire about tea.
fn after(edits: &[Edit], revision: i64) -> (Document, Names) {
    let next = apply_all(&tea(), edits).unwrap();
    let names = followed(&tea(), edits, &next, revision);
    (next, names)
}

#[test]
fn a_name_is_followed_through_several_renamings_at_once() {
    let (_, names) = after(
        &[
            rename("tea", "leaves"),
            rename("old", "tea"),
            rename("leaves", "cups"),
        ],
        1,
    );
    assert_eq!(names.after("tea"), Some("cups"));
    assert_eq!(names.after("old"), Some("tea"));
    assert_eq!(names.after("taste"), None);
    let back = names.back();
    assert_eq!(
        (back.after("cups"), back.after("tea")),
        (Some("tea"), Some("old"))
    );
}

#[test]
fn what_was_said_about_a_removed_element_is_not_said_about_the_next_one_of_its_name() {
    let remove = Edit::Remove {
        element: "more".to_owned(),
    };
    let (without, removal) = after(&[remove], 7);
    assert_eq!(removal.after("taste"), Some("{taste}7"));
    let add = Edit::Add {
        kind: ElementType::Rating,
        place: place(Target::Page("two".to_owned()), None),
        title: String::new(),
    };
    let added = apply_all(&without, &[add.clone(), rename("question1", "taste")]).unwrap();
    let addition = followed(&without, &[add, rename("question1", "taste")], &added, 8);
    assert_eq!(addition.after("{taste}7"), None);
    // Taking both back: what is said about the later one goes with it, and that about the former comes back.
    assert_eq!(addition.back().after("taste"), Some("{taste}8"));
    assert_eq!(removal.back().after("{taste}7"), Some("taste"));
    assert_eq!(removal.back().after("{taste}8"), None);
}

#[test]
fn steps_that_are_one_have_their_names_together() {
    let (_, first) = after(&[rename("tea", "leaves")], 1);
    let (_, second) = after(&[rename("old", "age")], 2);
    let both = first.and(&second);
    assert_eq!(
        (both.after("tea"), both.after("old")),
        (Some("leaves"), Some("age"))
    );
    assert!(first.and(&first.back()).is_empty());
    assert!(after(&[], 3).1.is_empty());
}
