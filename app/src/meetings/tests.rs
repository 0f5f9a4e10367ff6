use folkmoot_domain::{
    forms::{FieldError, Form},
    ids::{AccountId, BodyId, MotionId},
    language::Language,
    meetings::{
        Attendee, Draft, GroupRef, LinkedMotion, MeetingPage, MeetingSummary, Meetings, Minutes,
        MinutesEntry, MinutesPad, QuorumNote,
    },
};
use jiff::{ToSpan, civil::date};

use super::*;
use crate::{
    frame::{Page, render_static},
    testing::frame,
};

fn account() -> AccountId {
    "00000000-0000-0000-0000-000000000007".parse().unwrap()
}

fn group() -> GroupRef {
    GroupRef {
        slug: "tsc".into(),
        name: "Committee".into(),
    }
}

fn occurrence() -> Occurrence {
    let starts: jiff::Timestamp = "2026-11-05T15:00:00Z".parse().unwrap();
    Occurrence {
        body: BodyId(account().0),
        series: None,
        meeting: None,
        original_date: date(2026, 11, 5),
        wall: date(2026, 11, 5).at(10, 0, 0, 0),
        zone: "America/New_York".into(),
        starts,
        ends: starts.checked_add(60.minutes()).unwrap(),
        title: "Call <1>".into(),
        place: "javascript:alert(1)".into(),
        cancelled: false,
        moved: false,
        notice: String::new(),
    }
}

fn minutes(version: i64) -> Minutes {
    Minutes {
        version,
        text: format!("# Minutes {version}\n\n<script>alert(1)</script>"),
        note: String::new(),
        published_at: "2026-11-06T15:00:00Z".parse().unwrap(),
        published_by: account(),
        published_by_name: Some("Sam".into()),
    }
}

fn meeting() -> MeetingPage {
    MeetingPage {
        group: group(),
        occurrence: occurrence(),
        standing: Standing::Published,
        attendees: vec![Attendee {
            account: account(),
            name: None,
            role: None,
            voting_status: None,
            affiliation: None,
            attendance: Some(Attendance::Guest),
        }],
        quorum: Some(QuorumNote {
            voting_members: 5,
            present: 2,
            needed: 3,
        }),
        minutes: vec![minutes(2), minutes(1)],
        being_written: true,
        motions: vec![LinkedMotion {
            id: MotionId(account().0),
            code: Some("TSC-2026-007".into()),
            title: "Adopt".into(),
            state: "passed".into(),
            linked_by_hand: true,
        }],
        previous: Some(date(2026, 10, 22)),
        next: None,
        now: "2026-11-22T12:00:00Z".parse().unwrap(),
        may_keep: true,
    }
}

fn html(frame: &Frame, make: impl FnOnce(&Frame) -> Page) -> String {
    render_static(frame, || make(frame))
}

#[test]
fn a_meeting_is_told_in_its_zone_in_utc_and_by_distance() {
    let html = html(&frame("/meetings/tsc/2026-11-05"), |frame| {
        meeting_page(frame, &meeting(), None)
    });
    assert!(html.contains("Thursday, 5 November 2026, 10:00 (New York, UTC−5)"));
    assert!(html.contains("15:00 UTC"), "{html}");
    assert!(html.contains("17 days ago"));
    assert!(html.contains("/decisions/TSC-2026-007"));
}

#[test]
fn nothing_in_a_meeting_becomes_markup_or_a_script_address() {
    let html = html(&frame("/"), |frame| meeting_page(frame, &meeting(), None));
    assert!(!html.contains("<script"), "{html}");
    assert!(!html.contains("href=\"javascript:"));
    assert!(html.contains("Call &lt;1&gt;"));
}

#[test]
fn the_quorum_is_told_with_its_numbers() {
    let html = html(&frame("/"), |frame| meeting_page(frame, &meeting(), None));
    assert!(html.contains("2 of 5 voting members present; 3 needed. There was no quorum"));
}

#[test]
fn an_earlier_version_says_that_it_was_amended() {
    let page = |version| {
        html(&frame("/"), |frame| {
            meeting_page(frame, &meeting(), version)
        })
    };
    assert!(page(Some(1)).contains("This version was amended later."));
    assert!(
        page(Some(1)).contains(">Minutes 1</h3>"),
        "{}",
        page(Some(1))
    );
    assert!(!page(None).contains("This version was amended later."));
}

#[test]
fn overdue_minutes_are_shown_as_overdue() {
    let late = MeetingPage {
        standing: Standing::Overdue,
        minutes: Vec::new(),
        may_keep: false,
        ..meeting()
    };
    let html = html(&frame("/"), |frame| meeting_page(frame, &late, None));
    assert!(html.contains("Minutes overdue"));
    assert!(html.contains("A draft is being written."));
    assert!(!html.contains("/minutes\""));
}

fn pad() -> MinutesPad {
    MinutesPad {
        group: group(),
        occurrence: occurrence(),
        published: Some(minutes(1)),
        draft: Some(Draft {
            text: "the other’s words".into(),
            note: String::new(),
            revision: 3,
            saved_at: "2026-11-06T15:00:00Z".parse().unwrap(),
            saved_by: account(),
            saved_by_name: Some("Sam".into()),
        }),
    }
}

#[test]
fn a_conflict_keeps_the_typed_text_and_shows_the_other() {
    let form = Form {
        values: MinutesEntry {
            text: "my own <words>".into(),
            revision: 3,
            version: 1,
            ..MinutesEntry::default()
        },
        errors: vec![FieldError::new("", "meetings-conflict-minutes")],
    };
    let html = html(&frame("/"), |frame| {
        minutes_page(frame, &pad(), &form, true, false)
    });
    assert!(html.contains("my own &lt;words&gt;"));
    assert!(html.contains("the other’s words"));
    assert!(html.contains("Somebody else saved or published"));
    assert!(html.contains("name=\"note\""));
}

#[test]
fn every_page_speaks_every_language() {
    for language in Language::ALL {
        let mut frame = frame("/meetings");
        frame.language = language;
        let summary = MeetingSummary {
            group: group(),
            occurrence: occurrence(),
            standing: Standing::Due,
        };
        let model = Meetings {
            upcoming: vec![summary.clone()],
            past: vec![summary],
            series: Vec::new(),
            older: Some(date(2026, 1, 1)),
            now: frame.now,
            may_announce: vec![group()],
        };
        let (group, occurrence, meeting) = (group(), occurrence(), meeting());
        let pages = [
            html(&frame, |frame| meetings_page(frame, &model, Some("tsc"))),
            html(&frame, |frame| meeting_page(frame, &meeting, Some(1))),
            html(&frame, |frame| {
                minutes_page(frame, &pad(), &Form::default(), true, true)
            }),
            html(&frame, |frame| {
                series_page(frame, &group, Some("1"), &Form::default())
            }),
            html(&frame, |frame| {
                end_series_page(frame, &group, "1", "Call", &Form::default())
            }),
            html(&frame, |frame| {
                announce_page(frame, &group, &Form::default())
            }),
            html(&frame, |frame| {
                move_page(frame, &group, &occurrence, &Form::default())
            }),
            html(&frame, |frame| {
                cancel_page(frame, &group, &occurrence, &Form::default())
            }),
            html(&frame, |frame| {
                attendance_page(frame, &group, &occurrence, &meeting.attendees, "x", &[])
            }),
            html(&frame, |frame| {
                links_page(frame, &group, &occurrence, &meeting.motions)
            }),
        ];
        for page in pages {
            assert!(!page.contains("meetings-"), "{language:?}: {page}");
            assert!(!page.contains("bodies-"), "{language:?}: {page}");
        }
    }
}
