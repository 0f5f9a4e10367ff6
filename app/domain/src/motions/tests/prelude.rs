//! Announcement, notice, seconds and sponsors.

use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use super::super::prelude::{Backing, Obstacle, Prelude};
use super::super::presets::linux_foundation_base;
use super::super::rules::{Matter, Mode, Rule, Support, Timing};

fn new_york() -> TimeZone {
    TimeZoneDatabase::bundled().get("America/New_York").unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn support(needed: u32, within: &str) -> Support {
    Support {
        needed,
        within: within.parse().ok(),
        clause: super::super::rules::Clause::default(),
    }
}

/// A week of notice, two seconds within three days, one sponsor.
fn rule() -> Rule {
    let mut rule = linux_foundation_base()
        .for_motion(Matter::Ordinary, Mode::Electronic)
        .unwrap();
    let course = &mut rule.decision.course;
    course.timing = Some(Timing {
        notice: "7d".parse().ok(),
        ..Timing::default()
    });
    course.second = Some(support(2, "3d"));
    course.sponsors = Some(support(1, ""));
    rule
}

const ANNOUNCED: &str = "2026-03-02T15:00:00Z";

/// Who backs it how, since when.
type Given = (Backing, &'static str);

fn announced(backers: &[Given]) -> Prelude {
    Prelude {
        announced_at: Some(at(ANNOUNCED)),
        notice_from: Some(at(ANNOUNCED)),
        backers: backers
            .iter()
            .map(|(how, given)| (*how, at(given)))
            .collect(),
    }
}

use Backing::{Second, Sponsor};

#[test]
fn nothing_stands_before_a_vote_where_the_charter_asks_for_nothing() {
    let plain = linux_foundation_base()
        .for_motion(Matter::Ordinary, Mode::Electronic)
        .unwrap();
    assert!(!plain.asks_for_announcement());
    for prelude in [Prelude::default(), announced(&[])] {
        assert_eq!(prelude.obstacles(&plain, at(ANNOUNCED), &new_york()), []);
    }
}

#[test]
fn what_is_asked_for_stands_before_the_vote_until_it_is_there() {
    let (rule, zone) = (rule(), new_york());
    // Summer time begins in between: seven days end at the same wall time.
    let (seconds_until, notice_until) = (at("2026-03-05T15:00:00Z"), at("2026-03-09T14:00:00Z"));
    let notice = Obstacle::Notice {
        until: notice_until,
    };
    let seconds = |given| Obstacle::Backers {
        backing: Second,
        given,
        needed: 2,
        until: Some(seconds_until),
    };
    let lapsed = |given| Obstacle::Lapsed {
        backing: Second,
        given,
        needed: 2,
        until: seconds_until,
    };
    let sponsor = Obstacle::Backers {
        backing: Sponsor,
        given: 0,
        needed: 1,
        until: None,
    };
    let (early, last, late) = (
        "2026-03-03T00:00:00Z",
        "2026-03-05T15:00:00Z",
        "2026-03-05T15:00:00.000001Z",
    );
    let table: [(&[Given], &str, Vec<Obstacle>); 7] = [
        (&[], early, vec![notice, seconds(0), sponsor]),
        (&[(Second, early)], early, vec![notice, seconds(1), sponsor]),
        (
            &[(Second, early), (Second, last)],
            last,
            vec![notice, sponsor],
        ),
        (&[(Second, early)], last, vec![notice, seconds(1), sponsor]),
        (&[(Second, early)], late, vec![notice, lapsed(1), sponsor]),
        // A second that comes too late is none, and nobody is two people.
        (
            &[(Second, early), (Second, late), (Sponsor, late)],
            "2026-03-09T13:59:59Z",
            vec![notice, lapsed(1)],
        ),
        (
            &[(Second, early), (Second, last), (Sponsor, late)],
            "2026-03-09T14:00:00Z",
            vec![],
        ),
    ];
    for (backers, now, expected) in table {
        assert_eq!(
            announced(backers).obstacles(&rule, at(now), &zone),
            expected,
            "{now}"
        );
    }
    assert_eq!(
        Prelude::default().obstacles(&rule, at(early), &zone),
        [Obstacle::NotAnnounced]
    );
}

#[test]
fn an_edit_that_begins_anew_begins_notice_and_the_time_for_seconds_anew() {
    let (rule, zone) = (rule(), new_york());
    let mut prelude = announced(&[(Second, "2026-03-03T00:00:00Z")]);
    let now = at("2026-03-08T12:00:00Z");
    assert!(matches!(
        prelude.obstacles(&rule, now, &zone)[1],
        Obstacle::Lapsed { given: 1, .. }
    ));
    prelude.notice_from = Some(at("2026-03-08T00:00:00Z"));
    let obstacles = prelude.obstacles(&rule, now, &zone);
    // Friday 7 March, 19:00 in New York, and a week later.
    assert_eq!(
        obstacles[0],
        Obstacle::Notice {
            until: at("2026-03-14T23:00:00Z")
        }
    );
    assert!(matches!(obstacles[1], Obstacle::Backers { given: 1, .. }));
}
