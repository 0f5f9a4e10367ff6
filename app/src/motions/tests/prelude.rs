//! What comes before the vote, on the page of a draft.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::motions::reading::Backer;
use folkmoot_domain::motions::{Backing, Obstacle};

use super::*;

fn announced() -> Shown {
    let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[], 0);
    motion.state = State::Draft;
    (motion.code, motion.opened_at, motion.closed_at) = (None, None, None);
    (motion.count, motion.closed_by) = (None, None);
    motion.roll_call.clear();
    let rule = motion.rule.as_mut().unwrap();
    rule.decision.course.second = Some(folkmoot_domain::motions::rules::Support {
        needed: 1,
        within: "3d".parse().ok(),
        clause: folkmoot_domain::motions::Clause::default(),
    });
    motion.before = Before {
        announced_at: Some("2026-11-01T12:00:00Z".parse().unwrap()),
        notice_from: Some("2026-11-02T12:00:00Z".parse().unwrap()),
        backers: vec![Backer {
            person: Person {
                id: account(3),
                name: Some("Member 3".into()),
            },
            backing: Backing::Second,
            given_at: "2026-11-01T13:00:00Z".parse().unwrap(),
            withdrawn_at: Some("2026-11-01T14:00:00Z".parse().unwrap()),
        }],
        obstacles: vec![
            Obstacle::Notice {
                until: "2026-11-09T12:00:00Z".parse().unwrap(),
            },
            Obstacle::Backers {
                backing: Backing::Second,
                given: 0,
                needed: 1,
                until: Some("2026-11-05T12:00:00Z".parse().unwrap()),
            },
        ],
        ..Before::default()
    };
    Shown {
        powers: Powers {
            open: true,
            ..Powers::default()
        },
        ..Shown::to_anyone(motion)
    }
}

#[test]
fn what_stands_before_the_vote_is_said_and_opening_is_not_offered() {
    for language in Language::ALL {
        let frame = in_language(language);
        let html = html(&frame, |frame| draft_page(frame, &announced(), &[]));
        for words in [
            "prelude-state",
            "prelude-note",
            "prelude-opens-from",
            "prelude-anew",
            "prelude-second-withdrawn",
            "prelude-fact-seconds",
        ] {
            assert!(html.contains(&frame.t(words)), "{words}");
        }
        assert!(!html.contains("/open\""));
        assert!(!html.contains("/announce\""));
    }
}

#[test]
fn a_member_seconds_and_takes_it_back() {
    let mut shown = announced();
    shown.powers.back = true;
    let viewer = Viewer {
        id: account(3),
        name: "Member 3".into(),
        administrator: false,
        survey_manager: false,
    };
    let frame = Frame {
        viewer: Some(viewer),
        ..in_language(Language::English)
    };
    let before = html(&frame, |frame| draft_page(frame, &shown, &[]));
    assert!(before.contains("Second this motion"));
    assert!(
        !before.contains("Sponsor this motion"),
        "the rule asks for none"
    );
    shown.motion.before.backers[0].withdrawn_at = None;
    let after = html(&frame, |frame| draft_page(frame, &shown, &[]));
    assert!(after.contains("Withdraw my second"));
    assert!(!after.contains("Second this motion"));
}

#[test]
fn once_nothing_stands_before_the_vote_it_can_be_opened() {
    let mut shown = announced();
    shown.motion.before.obstacles.clear();
    let frame = in_language(Language::English);
    let html = html(&frame, |frame| draft_page(frame, &shown, &[]));
    assert!(html.contains("Nothing stands between this motion and its vote any more."));
    assert!(html.contains("/open\""));
}
