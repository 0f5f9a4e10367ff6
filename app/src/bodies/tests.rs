use folkmoot_domain::{
    bodies::{
        Body, Charter, Correction, CorrectionEntry, Group, Kind, MembershipEntry, Role, Roster,
        Seat, VotingStatus,
    },
    forms::{FieldError, Form},
    ids::{BodyId, MembershipId},
    language::Language,
};
use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    frame::{Page, render_static},
    testing::frame,
};

fn account() -> AccountId {
    "00000000-0000-0000-0000-000000000007".parse().unwrap()
}

fn seat(name: Option<&str>, to: Option<jiff::civil::Date>) -> Seat {
    Seat {
        membership: MembershipId(account().0),
        account: account(),
        name: name.map(str::to_owned),
        role: Role::Chair,
        voting_status: VotingStatus::Voting,
        affiliation: Some("Example <b>Ltd</b>".into()),
        from: date(2026, 1, 1),
        to,
    }
}

fn group() -> Group {
    let day = date(2026, 11, 22);
    Group {
        body: Body {
            id: BodyId(account().0),
            slug: "tsc".into(),
            code: "TSC".into(),
            name: "Technical Steering Committee".into(),
            kind: Kind::Committee,
            parent: None,
            zone: "America/New_York".into(),
            mission: "Decides on <script>alert(1)</script> **everything**.".into(),
            position: 1,
            created_at: Timestamp::UNIX_EPOCH,
            revision: 0,
        },
        parent: Some(("board".into(), "Board".into())),
        children: vec![("data".into(), "Data".into()), ("ml".into(), "ML".into())],
        charters: vec![Charter {
            number: 1,
            text: "# Charter\n\nQuorum is half.".into(),
            adopted_on: date(2024, 7, 23),
            recorded_at: Timestamp::UNIX_EPOCH,
        }],
        charter_in_force: Some(1),
        roster: Roster::at_end_of(
            day,
            [
                seat(Some("Ada"), None),
                seat(None, Some(date(2026, 11, 22))),
            ],
        ),
        today: day,
        corrections: vec![Correction {
            former: seat(Some("Ada"), None),
            replacement: None,
            corrected_by: account(),
            corrected_by_name: Some("Sam".into()),
            corrected_at: "2026-11-01T12:00:00Z".parse().unwrap(),
            reason: "Entered twice".into(),
        }],
        may_edit_roster: false,
        may_edit_body: false,
    }
}

fn html(frame: &Frame, make: impl FnOnce(&Frame) -> Page) -> String {
    render_static(frame, || make(frame))
}

#[test]
fn a_group_shows_its_mission_without_the_markup_in_it() {
    let html = html(&frame("/groups/tsc"), |frame| group_page(frame, &group()));
    assert!(html.contains("<strong>everything</strong>"), "{html}");
    assert!(!html.contains("<script"), "{html}");
    assert!(html.contains("Example &lt;b&gt;Ltd&lt;/b&gt;"));
}

#[test]
fn a_reader_sees_the_roster_without_ways_to_change_it() {
    let html = html(&frame("/groups/tsc"), |frame| group_page(frame, &group()));
    assert!(html.contains("Ada"));
    assert!(html.contains("Former member"));
    assert!(html.contains("1 member, 1 with a vote"), "{html}");
    assert!(!html.contains("/members/"));
    assert!(html.contains("struck out"));
}

#[test]
fn a_keeper_of_the_books_can_change_the_roster() {
    let group = Group {
        may_edit_roster: true,
        ..group()
    };
    let html = html(&frame("/groups/tsc"), |frame| group_page(frame, &group));
    assert!(html.contains("/groups/tsc/members/new"));
    assert!(html.contains(&format!("/groups/tsc/members/{}/end", account())));
}

#[test]
fn a_past_day_is_named_on_the_page() {
    let past = Group {
        today: date(2027, 1, 1),
        ..group()
    };
    let html = html(&frame("/groups/tsc?as_of=2026-11-22"), |frame| {
        group_page(frame, &past)
    });
    assert!(html.contains("You see the members as of 22 November 2026"));
    assert!(html.contains("format=csv&amp;as_of=2026-11-22"));
}

#[test]
fn a_refused_form_keeps_what_was_typed_and_says_what_is_wrong() {
    let form = Form {
        values: MembershipEntry {
            account: account().to_string(),
            affiliation: "Acme \"&\"".into(),
            from: "2026-13-01".into(),
            ..MembershipEntry::default()
        },
        errors: vec![FieldError::new("from", "bodies-error-day")],
    };
    let html = html(&frame("/groups/tsc/members/new"), |frame| {
        member_page(
            frame,
            &group().body,
            "ada",
            &[(account(), "Ada".into())],
            &form,
        )
    });
    assert!(html.contains("href=\"#field-from\""));
    assert!(html.contains("value=\"2026-13-01\""));
    assert!(html.contains("Acme &quot;&amp;&quot;"), "{html}");
}

#[test]
fn every_page_speaks_every_language() {
    for language in Language::ALL {
        let mut frame = frame("/groups/tsc");
        frame.language = language;
        let group = Group {
            may_edit_roster: true,
            may_edit_body: true,
            today: date(2027, 1, 1),
            ..group()
        };
        let membership = folkmoot_domain::bodies::Membership {
            id: MembershipId(account().0),
            body: group.body.id,
            account: account(),
            role: Role::Secretary,
            voting_status: VotingStatus::Emeritus,
            affiliation: None,
            term: group.roster.seats[0].term(),
            recorded_at: Timestamp::UNIX_EPOCH,
            recorded_by: account(),
        };
        let pages = [
            html(&frame, |frame| group_page(frame, &group)),
            html(&frame, |frame| groups_page(frame, &[])),
            html(&frame, |frame| {
                charter_page(frame, &group, &group.charters[0])
            }),
            html(&frame, |frame| {
                creation_page(frame, &Form::default(), std::slice::from_ref(&group.body))
            }),
            html(&frame, |frame| {
                mission_page(frame, &group.body, &Form::default())
            }),
            html(&frame, |frame| {
                charter_form_page(frame, &group.body, &Form::default(), true)
            }),
            html(&frame, |frame| {
                end_page(frame, &group.body, &membership, None, &Form::default())
            }),
            html(&frame, |frame| {
                let form = Form::<CorrectionEntry>::default();
                correction_page(frame, &group.body, &membership, Some("Ada"), &form)
            }),
            html(&frame, |frame| {
                member_page(frame, &group.body, "nobody", &[], &Form::default())
            }),
        ];
        for page in pages {
            assert!(!page.contains("bodies-"), "{language:?}: {page}");
        }
    }
}
