//! Suspended votes, and votes with few and with very many members.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::motions::Choice::{No, Yes};
use folkmoot_domain::motions::rules::{Absence, Clause};
use folkmoot_domain::motions::{Powers, Suspension};

use super::*;

fn suspension() -> Suspension {
    Suspension {
        absence: Absence::Meetings(3),
        missed: 4,
        of: 9,
        last: None,
        clause: Clause {
            place: "9.d".into(),
            ..Clause::default()
        },
    }
}

fn open(votes: &[Choice]) -> Motion {
    let mut motion = motion(Matter::Ordinary, Mode::Electronic, votes, 0);
    motion.state = State::Open;
    motion
}

/// As one of the members reads it.
fn read_by(member: u128, language: Language) -> Frame {
    Frame {
        viewer: Some(Viewer {
            id: account(member),
            name: "A member".into(),
            administrator: false,
            survey_manager: false,
        }),
        ..in_language(language)
    }
}

#[test]
fn who_is_suspended_reads_why_in_the_place_of_the_form() {
    for language in Language::ALL {
        let mut motion = open(&[Yes, No]);
        motion.roll_call[3].suspended = Some(suspension());
        let shown = Shown::to_anyone(motion);
        let page = |member| {
            let frame = read_by(member, language);
            html(&frame, |frame| decision_page(frame, &shown, None))
        };
        let (mine, others) = (page(3), page(4));
        let frame = in_language(language);
        let sentence = frame.t("course-suspended-you");
        assert!(mine.contains(&sentence) && !others.contains(&sentence));
        let found = frame.t_with("course-suspended-meetings", &[("missed", 4.into())]);
        assert!(others.contains(&found), "in the roll call, for everybody");
        assert!(mine.contains("9.d"));
    }
}

#[test]
fn a_draft_says_who_would_have_no_vote() {
    let mut motion = open(&[]);
    motion.state = State::Draft;
    let shown = Shown {
        to_suspend: vec![(
            Person {
                id: account(4),
                name: Some("Member 4".into()),
            },
            suspension(),
        )],
        ..Shown::to_anyone(motion)
    };
    for language in Language::ALL {
        let frame = in_language(language);
        let html = html(&frame, |frame| draft_page(frame, &shown, &[]));
        assert!(html.contains(&frame.t("course-suspended-foreseen-note")));
        assert!(html.contains("/groups/tsc/standing"));
    }
}

#[test]
fn a_roll_call_of_thousands_comes_in_pages() {
    let mut motion = open(&[Yes]);
    let row = motion.roll_call.remove(5);
    motion.roll_call = (0..1_234)
        .map(|n| RollCallRow {
            person: Person {
                id: account(n),
                name: Some(format!("Member {n:04}")),
            },
            ..row.clone()
        })
        .collect();
    motion.mode = Mode::Meeting;
    let shown = Shown {
        powers: Powers {
            mark_roll: true,
            ..Powers::default()
        },
        ..Shown::to_anyone(motion)
    };
    let page = |path: &str| {
        let frame = Frame {
            path: path.into(),
            ..in_language(Language::English)
        };
        html(&frame, |frame| decision_page(frame, &shown, None))
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    let first = page("/decisions/TSC-2026-007");
    assert!(first.contains("Page 1 of 13, 1,234 members"));
    assert!(first.contains("Member 0099") && !first.contains("Member 0100"));
    assert!(first.contains("?seats=2#votes") && !first.contains("seat-mark"));
    assert!(first.contains("1,234 members have not voted yet"));
    assert_eq!(first.matches("name=\"listed\"").count(), 100);
    let last = page("/decisions/TSC-2026-007?seats=99");
    assert!(last.contains("Page 13 of 13") && last.contains("Member 1233"));
    assert!(last.contains("?seats=12#votes") && !last.contains("?seats=14"));
}

#[test]
fn one_or_two_voters_are_told_what_that_means() {
    for (seats, key) in [(1, "course-few-one"), (2, "course-few-two")] {
        let mut motion = open(&[Yes]);
        motion.roll_call.truncate(seats);
        for language in Language::ALL {
            let frame = in_language(language);
            let shown = Shown::to_anyone(motion.clone());
            let html = html(&frame, |frame| decision_page(frame, &shown, None));
            assert!(html.contains(&frame.t(key)));
        }
    }
    let frame = in_language(Language::English);
    let shown = Shown::to_anyone(open(&[Yes]));
    let html = html(&frame, |frame| decision_page(frame, &shown, None));
    assert!(!html.contains(&frame.t("course-few-two")));
}
