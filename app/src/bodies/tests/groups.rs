//! The list of groups, what a group is there for, and the form that edits it.

use super::*;

/// A committee, a working group under it, and one under that.
pub(super) fn summaries() -> Vec<GroupSummary> {
    [
        ("tsc", None),
        ("data", Some("tsc")),
        ("captions", Some("data")),
    ]
    .map(|(slug, parent)| GroupSummary {
        id: BodyId(account().0),
        slug: slug.into(),
        code: slug.to_uppercase(),
        name: format!("The {slug} <i>group</i>"),
        kind: Kind::Community,
        parent: parent.map(str::to_owned),
        mission: "Works.".into(),
        voting_members: 1,
        members: 2,
    })
    .into()
}

#[test]
fn groups_stand_in_the_list_of_those_they_report_to_one_heading_deeper() {
    let html = html(&frame("/groups"), |frame| groups_page(frame, &summaries()));
    let places: Vec<usize> = [
        "<h2 class=\"card-title\"><a href=\"/groups/tsc\"",
        "<ul aria-label=\"Groups under The tsc &lt;i&gt;group&lt;/i&gt;\" class=\"tree\"",
        "<h3 class=\"card-title\"><a href=\"/groups/data\"",
        "<ul aria-label=\"Groups under The data &lt;i&gt;group&lt;/i&gt;\" class=\"tree\"",
        "<h4 class=\"card-title\"><a href=\"/groups/captions\"",
    ]
    .iter()
    .map(|part| html.find(part).unwrap_or_else(|| panic!("{part}: {html}")))
    .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(html.matches("class=\"tree\"").count(), 3);
}

#[test]
fn a_group_shows_its_scope_and_deliverables_without_the_markup_in_them() {
    let shown = html(&frame("/groups/tsc"), |frame| group_page(frame, &group()));
    assert!(shown.contains("Models, <em>all</em> of them"), "{shown}");
    assert!(shown.contains("A &lt;b&gt;model&lt;/b&gt;"), "{shown}");
    assert!(shown.contains("Not done yet") && shown.contains("2026-05-01"));
    assert!(shown.contains("href=\"mailto:tsc@example.org\""));
    assert!(
        !shown.contains("What does not"),
        "an empty part has no heading"
    );
    let mut bare = group();
    bare.details = Details::default();
    let shown = html(&frame("/groups/tsc"), |frame| group_page(frame, &bare));
    assert!(!shown.contains("id=\"scope\""), "{shown}");
}

#[test]
fn the_form_offers_no_parent_that_reports_to_the_group_and_has_lines_to_spare() {
    let mut under = group().body;
    under.id = BodyId(uuid::Uuid::from_u128(8));
    under.slug = "under".into();
    under.parent = Some(group().body.id);
    let mut other = group().body;
    other.id = BodyId(uuid::Uuid::from_u128(9));
    other.slug = "other".into();
    let all = [group().body, under, other];
    let form = Form::new(EditEntry::of(
        &all[0],
        &group().details,
        group().joining,
        &all,
    ));
    let html = html(&frame("/groups/tsc/edit"), |frame| {
        edit_page(frame, &all[0], &all, &form)
    });
    assert!(html.contains("value=\"other\""), "{html}");
    assert!(!html.contains("value=\"under\"") && !html.contains("value=\"tsc\""));
    assert!(html.contains("name=\"deliverable-4\"") && !html.contains("name=\"deliverable-5\""));
}
