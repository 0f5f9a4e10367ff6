//! How one joins and leaves: on a group's page, on the pages of the forms, on the person's own page.

use folkmoot_domain::{
    bodies::{Departure, JoinRequest, LeaveEntry, Membership, Position, RequestKind, RequestState},
    ids::JoinRequestId,
};

use super::*;

fn request(kind: RequestKind, state: RequestState) -> JoinRequest {
    let answered = state != RequestState::Pending;
    let at: Timestamp = "2026-11-01T12:00:00Z".parse().unwrap();
    JoinRequest {
        id: JoinRequestId(account().0),
        body: group().body.id,
        slug: "tsc".into(),
        body_name: "Technical Steering Committee".into(),
        account: account(),
        name: Some("Mo <i>Member</i>".into()),
        kind,
        text: "I caption\n<b>images</b>".into(),
        made_at: at,
        made_by_name: Some("Ada".into()),
        state,
        answered_at: answered.then_some(at),
        answered_by_name: answered.then(|| "Ada".to_owned()),
        answer: if answered { "No seat is free" } else { "" }.into(),
    }
}

fn membership() -> Membership {
    let seat = seat(Some("Ada"), None);
    Membership {
        id: seat.membership,
        body: group().body.id,
        account: account(),
        role: seat.role,
        voting_status: seat.voting_status,
        affiliation: None,
        term: seat.term(),
        appointed: None,
        left: None,
        class: None,
        stands_in_for: None,
        recorded_at: Timestamp::UNIX_EPOCH,
        recorded_by: account(),
    }
}

fn departure() -> Departure {
    Departure {
        from: date(2026, 11, 23),
        ending: vec![membership()],
        coming: true,
        emeritus: true,
    }
}

fn shown(door: AtTheDoor, way: Way, keeps: bool) -> String {
    let mut group = group();
    group.door = door;
    group.joining.way = way;
    group.may_edit_roster = keeps;
    html(&frame("/groups/tsc"), |frame| group_page(frame, &group))
}

#[test]
fn a_group_offers_what_the_viewer_can_do_next() {
    let outside = AtTheDoor::default();
    let (join, leave, list) = (
        "/groups/tsc/join\"",
        "/groups/tsc/leave",
        "/groups/tsc/joining",
    );
    assert!(shown(outside, Way::Open, false).contains(join));
    assert!(shown(outside, Way::Application, false).contains("Apply to join"));
    for way in [Way::Appointment, Way::Invitation] {
        let page = shown(outside, way, false);
        assert!(!page.contains(join) && !page.contains(list), "{page}");
    }
    let invited = AtTheDoor {
        pending: Some(RequestKind::Invitation),
        ..outside
    };
    assert!(shown(invited, Way::Invitation, false).contains("Answer the invitation"));
    let seated = AtTheDoor {
        seated: true,
        ..outside
    };
    let page = shown(seated, Way::Open, false);
    assert!(page.contains(leave) && !page.contains(join), "{page}");
    let keeper = AtTheDoor {
        waiting: 3,
        ..outside
    };
    assert!(shown(keeper, Way::Application, true).contains("(3 waiting)"));
    assert!(!shown(outside, Way::Application, true).contains("waiting)"));
    // What nobody can use is not offered: a group that is joined by nobody on their own has no list of applications.
    assert!(!shown(outside, Way::Appointment, true).contains(list));
}

#[test]
fn what_somebody_wrote_is_text_and_no_markup() {
    let request = request(RequestKind::Application, RequestState::Pending);
    let page = html(&frame("/groups/tsc/joining/x"), |frame| {
        review_page(frame, &group().body, &request, &Form::default())
    });
    assert!(page.contains("&lt;b&gt;images&lt;/b&gt;"), "{page}");
    assert!(page.contains("Mo &lt;i&gt;Member"), "{page}");
    assert!(page.contains("value=\"accept\"") && page.contains("value=\"decline\""));
}

#[test]
fn an_invitation_can_only_be_taken_back_by_those_who_made_it() {
    let request = request(RequestKind::Invitation, RequestState::Pending);
    let page = html(&frame("/groups/tsc/joining/x"), |frame| {
        review_page(frame, &group().body, &request, &Form::default())
    });
    assert!(
        page.contains("value=\"decline\"") && !page.contains("value=\"accept\""),
        "{page}"
    );
}

#[test]
fn a_member_has_the_way_out_beside_a_seat_that_goes_on() {
    let own = |to| folkmoot_domain::bodies::PersonMembership {
        slug: "tsc".into(),
        body: "TSC".into(),
        role: Role::Member,
        voting_status: VotingStatus::Voting,
        affiliation: None,
        from: date(2026, 1, 1),
        to,
        appointed: None,
        left: None,
        class: None,
        stands_in_for: None,
        stands_in_for_name: None,
    };
    let today = date(2026, 11, 22);
    let ways_out = |to, today| {
        let page = html(&frame("/account"), |frame| {
            let view = memberships_of_person(frame, &[own(to)], today);
            Page::new("Groups".to_owned(), view)
        });
        page.contains("/groups/tsc/leave")
    };
    assert!(ways_out(None, Some(today)));
    assert!(ways_out(Some(date(2027, 1, 1)), Some(today)));
    assert!(!ways_out(Some(today), Some(today)));
    // Others see no way out.
    assert!(!ways_out(None, None));
}

#[test]
fn every_page_of_joining_is_in_words_in_every_language() {
    let (body, joining) = (group().body, group().joining);
    let applied = request(RequestKind::Application, RequestState::Pending);
    let invited = request(RequestKind::Invitation, RequestState::Pending);
    let all: Vec<JoinRequest> = RequestState::ALL
        .iter()
        .map(|state| request(RequestKind::Application, *state))
        .collect();
    for language in Language::ALL {
        let mut frame = frame("/groups/tsc/join");
        frame.language = language;
        let positions = [
            Position::Seated,
            Position::Outside,
            Position::Applied(Box::new(applied.clone())),
            Position::Invited(Box::new(invited.clone())),
        ];
        let mut pages = Vec::new();
        for position in &positions {
            for way in Way::ALL {
                let joining = folkmoot_domain::bodies::Joining {
                    way: *way,
                    ..joining
                };
                let forms = DoorForms::default();
                pages.push(html(&frame, |frame| {
                    join_page(frame, &body, joining, position, &forms)
                }));
            }
        }
        for request in all.iter().chain([&invited]) {
            pages.push(html(&frame, |frame| {
                review_page(frame, &body, request, &Form::default())
            }));
        }
        let one = std::slice::from_ref(&applied);
        let people = [(account(), "Mo".to_owned())];
        pages.extend([
            html(&frame, |frame| {
                requests_page(frame, &body, joining, &all, &all)
            }),
            html(&frame, |frame| {
                requests_page(frame, &body, joining, one, &[])
            }),
            html(&frame, |frame| {
                requests_page(frame, &body, joining, &[], &[])
            }),
            html(&frame, |frame| {
                invitation_page(frame, &body, "mo", &people, &Form::default())
            }),
            html(&frame, |frame| {
                let form = Form::<LeaveEntry>::default();
                leave_page(frame, &body, Some(&departure()), &form)
            }),
            html(&frame, |frame| {
                leave_page(frame, &body, None, &Form::default())
            }),
            html(&frame, |frame| {
                Page::new("Own".to_owned(), own_requests(frame, &all))
            }),
        ]);
        for page in pages {
            for key in ["bodies-", "joining-", "seats-"] {
                assert!(!page.contains(key), "{language:?}: {page}");
            }
        }
    }
}
