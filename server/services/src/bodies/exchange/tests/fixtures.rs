//! Real rosters of other projects, read when `FOLKMOOT_FIXTURES` names the folder that holds them.

use std::collections::BTreeSet;

use super::*;

fn fixture(name: &str) -> Option<String> {
    let Ok(root) = std::env::var("FOLKMOOT_FIXTURES") else {
        println!("skipped: FOLKMOOT_FIXTURES names no folder, so groups/{name} was not checked");
        return None;
    };
    Some(std::fs::read_to_string(format!("{root}/groups/{name}")).unwrap())
}

/// Written in its own format and in CSV, and read again, the file is the same.
fn comes_back(file: &RosterFile, format: Format) {
    for format in [format, Format::Csv] {
        let written = write(file, format, None).unwrap();
        let again = read_text(&written.text, format).file;
        let mut expected = file.clone();
        if matches!(format, Format::Csv | Format::Markdown) {
            // The mission is no part of a roster.
            for body in &mut expected.bodies {
                body.mission.clear();
            }
        }
        if format == Format::Csv {
            expected
                .bodies
                .sort_by(|one, other| one.slug.cmp(&other.slug));
            let mut again = again;
            again.bodies.sort_by(|one, other| one.slug.cmp(&other.slug));
            assert_eq!(again, expected, "{format:?}");
        } else {
            assert_eq!(again, expected, "{format:?}");
        }
    }
}

#[test]
fn the_register_of_kubernetes_comes_back_without_a_difference() {
    let Some(text) = fixture("kubernetes-sigs.yaml") else {
        return;
    };
    let Read { file, remarks } = read_text(&text, Format::Sigs);
    let kinds = |kind| {
        file.bodies
            .iter()
            .filter(|body| body.kind == Some(kind))
            .count()
    };
    assert_eq!(kinds(Kind::SpecialInterestGroup), 24);
    assert_eq!(kinds(Kind::WorkingGroup), 8);
    assert_eq!(kinds(Kind::Committee), 3);
    let seats: Vec<_> = file.bodies.iter().flat_map(|body| &body.seats).collect();
    let of = |role| seats.iter().filter(|seat| seat.role == role).count();
    assert_eq!(
        (
            seats.len(),
            of(Some(Role::Chair)),
            of(Some(Role::TechnicalLead)),
            of(None)
        ),
        (286, 112, 54, 120)
    );
    let people: BTreeSet<_> = seats
        .iter()
        .filter_map(|seat| seat.person.handle.as_ref())
        .map(|handle| handle.to_lowercase())
        .collect();
    assert_eq!(people.len(), 224);
    let said = |subject: &str| {
        let remark = remarks.iter().find(|remark| remark.subject == subject);
        remark.map(|remark| (remark.message.to_string(), remark.line.is_some()))
    };
    for key in ["meetings", "contact", "subprojects", "email"] {
        assert_eq!(
            said(key),
            Some(("roster-remark-key".to_owned(), true)),
            "{key}"
        );
    }
    comes_back(&file, Format::Sigs);
}

#[test]
fn the_register_of_cncf_tells_who_was_a_member_on_a_day_and_comes_back() {
    let Some(text) = fixture("cncf-tags.yaml") else {
        return;
    };
    let Read { file, remarks } = read_text(&text, Format::Tags);
    let seats: Vec<_> = file.bodies.iter().flat_map(|body| &body.seats).collect();
    let dated = seats
        .iter()
        .filter(|seat| seat.from.is_some() && seat.to.is_some());
    let on = |day| {
        dated
            .clone()
            .filter(|seat| {
                seat.from.is_some_and(|from| from <= day) && seat.to.is_some_and(|to| day < to)
            })
            .count()
    };
    assert_eq!((on(date(2026, 6, 30)), on(date(2026, 7, 1))), (38, 27));
    let kinds = |kind, parent| {
        let of = |body: &&ListedBody| body.kind == Some(kind) && body.parent.is_some() == parent;
        file.bodies.iter().filter(of).count()
    };
    assert_eq!(kinds(Kind::SpecialInterestGroup, false), 5);
    assert_eq!(kinds(Kind::WorkingGroup, false), 3);
    assert_eq!(kinds(Kind::WorkingGroup, true), 3);
    let own = file.bodies.iter().filter(|body| body.parent.is_none());
    let own: usize = own.map(|body| body.seats.len()).sum();
    let said = |message: &str| remarks.iter().find(|remark| remark.message == message);
    // Of the 41 rows of groups and the committee's own subprojects one names nobody, and one is a whole sentence.
    assert_eq!(own, 40);
    assert_eq!(
        said("roster-remark-nobody").map(|remark| remark.count),
        Some(1)
    );
    assert!(said("roster-remark-cut").is_some());
    comes_back(&file, Format::Tags);
}

#[test]
fn the_list_of_node_and_the_table_of_opensearch_come_back() {
    let Some(text) = fixture("nodejs-tsc-members.md") else {
        return;
    };
    let Read { file, remarks } = read_text(&text, Format::Markdown);
    let seats = &file.bodies[0].seats;
    let of = |status| {
        seats
            .iter()
            .filter(|seat| seat.voting_status == Some(status))
            .count()
    };
    assert_eq!(
        (
            of(VotingStatus::Voting),
            of(VotingStatus::None),
            of(VotingStatus::Emeritus),
            seats.len()
        ),
        (20, 7, 27, 54)
    );
    assert_eq!(seats[0].person.shown(), "Antoine du Hamel (@aduh95)");
    assert!(
        seats
            .iter()
            .any(|seat| seat.person.name.as_deref() == Some("Tiancheng \"Timothy\" Gu"))
    );
    assert_eq!(remarks.len(), 1, "{remarks:?}");
    comes_back(&file, Format::Markdown);

    let text = fixture("opensearch-tsc-members.md").unwrap();
    let Read { file, .. } = read_text(&text, Format::Markdown);
    let seats = &file.bodies[0].seats;
    let present: Vec<_> = seats.iter().filter(|seat| !seat.former).collect();
    let from = |company: &str| {
        let of = |seat: &&&ListedSeat| seat.affiliation.as_deref() == Some(company);
        present.iter().filter(of).count()
    };
    assert_eq!(
        (present.len(), seats.len(), from("AWS"), from("Apple")),
        (15, 20, 3, 3)
    );
    let chair = present
        .iter()
        .find(|seat| seat.role == Some(Role::Chair))
        .unwrap();
    assert_eq!(chair.person.shown(), "Andrew Ross (@andrross)");
    comes_back(&file, Format::Markdown);
}
