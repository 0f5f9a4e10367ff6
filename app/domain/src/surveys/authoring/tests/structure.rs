//! Where elements stand and what they are called.

use super::*;

#[test]
fn another_name_goes_wherever_the_former_stood() {
    let edit = Edit::Rename {
        target: element("tea"),
        name: "drink".to_owned(),
    };
    let document = apply(&tea(), &edit).unwrap();
    let property =
        |name: &str, property: &str| document.get(&element(name)).unwrap()[property].clone();
    assert_eq!(property("old", "title"), "How old is {drink}?");
    assert_eq!(
        property("more", "visibleIf"),
        "{drink} = 'green' and {drink-Comment} empty"
    );
    // A question whose name begins like the other's is another question.
    assert_eq!(property("taste", "visibleIf"), "{tea.cup} contains 'a'");
    assert_eq!(
        property("order", "visibleIf"),
        "displayValue('drink') = 'Black'"
    );
    let edit = Edit::Rename {
        target: element("tea.cup"),
        name: "cup".to_owned(),
    };
    let document = apply(&document, &edit).unwrap();
    assert_eq!(
        document.get(&element("order")).unwrap()["choicesFromQuestion"],
        "cup"
    );
    let edit = Edit::Rename {
        target: element("order"),
        name: "last".to_owned(),
    };
    let document = apply(&document, &edit).unwrap();
    assert_eq!(document.json()["triggers"][0]["gotoName"], "last");
    for taken in ["DOUBLE", "old", "_x", ""] {
        let edit = Edit::Rename {
            target: element("cup"),
            name: taken.to_owned(),
        };
        assert_eq!(
            apply(&document, &edit).unwrap_err().field,
            "name",
            "{taken}"
        );
    }
}

#[test]
fn a_copy_refers_to_itself() {
    let edit = Edit::Duplicate {
        element: "more".to_owned(),
    };
    let document = apply(&tea(), &edit).unwrap();
    assert_eq!(
        names(&document),
        [
            "tea", "old", "more", "tea.cup", "taste", "more2", "tea.cup2", "taste2", "order"
        ]
    );
    let copy = document.get(&element("taste2")).unwrap();
    assert_eq!(copy["visibleIf"], "{tea.cup2} contains 'a'");
    let edit = Edit::Insert {
        place: place(Target::Page("two".to_owned()), None),
        fragment: vec![
            json!({"type": "text", "name": "old"}),
            json!({"type": "text", "visibleIf": "{old} = 1 and {tea} = 'green'"}),
        ],
    };
    let document = apply(&document, &edit).unwrap();
    let inserted = &document.pages()[1].inside;
    assert_eq!(inserted[0].json["name"], "old2");
    assert_eq!(
        inserted[1].json["visibleIf"],
        "{old2} = 1 and {tea} = 'green'"
    );
}

#[test]
fn a_panel_does_not_go_into_itself() {
    let edit = Edit::Move {
        element: "more".to_owned(),
        place: place(element("more"), None),
    };
    assert!(apply(&tea(), &edit).is_err());
}

#[test]
fn one_step_up_and_one_down_lead_through_the_whole_questionnaire() {
    let mut document = tea();
    let mut steps = 0;
    while let Some(place) = document.place_above("order") {
        let element = "order".to_owned();
        document = apply(&document, &Edit::Move { element, place }).unwrap();
        steps += 1;
    }
    assert_eq!((steps, names(&document)[0].as_str()), (4, "order"));
    while let Some(place) = document.place_below("order") {
        let element = "order".to_owned();
        document = apply(&document, &Edit::Move { element, place }).unwrap();
        steps -= 1;
    }
    assert_eq!((steps, document), (0, tea()));
    let document = tea();
    assert_eq!(
        document.place_above("tea.cup").unwrap(),
        document.place_of("more").unwrap()
    );
    let behind = place(Target::Page("one".to_owned()), Some("more"));
    assert_eq!(document.place_below("taste"), Some(behind));
    assert_eq!(
        (document.page_above("two"), document.page_above("one")),
        (Some(None), None)
    );
    assert_eq!(document.page_below("one").as_deref(), Some("two"));
}

#[test]
fn a_path_leads_to_its_element() {
    let document = tea();
    for (path, target) in [
        ("", Target::Survey),
        ("pages[1]", Target::Page("two".to_owned())),
        ("pages[0].visibleIf", Target::Page("one".to_owned())),
        (
            "pages[0].elements[2].elements[1].visibleIf",
            element("taste"),
        ),
        ("pages[9].elements[0]", Target::Survey),
        ("calculatedValues[0].expression", Target::Survey),
    ] {
        assert_eq!(document.target_at(path), target, "{path}");
    }
}
