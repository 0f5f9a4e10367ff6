//! Joint votes: what both make of each, the notice and the deadline of two rules.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::motions::joint::{Part, deadline};
use crate::motions::presets::linux_foundation_base;
use crate::motions::register::Standing;
use crate::motions::rules::Timing;
use crate::motions::timing::{Untimely, Window};
use crate::motions::{Matter, Mode, Obstacle, Prelude, Rule};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn timed(timing: Timing) -> Rule {
    let mut rule = linux_foundation_base()
        .for_motion(Matter::Ordinary, Mode::Electronic)
        .unwrap();
    rule.decision.course.timing = Some(timing);
    rule
}

fn noticed(notice: Option<&str>) -> Rule {
    timed(Timing {
        notice: notice.map(|notice| notice.parse().unwrap()),
        ..Timing::default()
    })
}

#[test]
fn of_every_pair_of_outcomes_both_have_to_be_passed() {
    use Standing::{
        AwaitsOtherBody, Blocked, Failed, NoQuorum, NotCarriedJointly, Open, Passed,
        PassedSubjectToApproval, Refused, Tied, Withdrawn,
    };
    let alone = [
        Open,
        Passed,
        PassedSubjectToApproval,
        Refused,
        Failed,
        NoQuorum,
        Tied,
        Blocked,
        Withdrawn,
    ];
    // A row for each of the first: what it is beside each of the others, in the same order.
    let waits = AwaitsOtherBody;
    let not = NotCarriedJointly;
    let subject = PassedSubjectToApproval;
    let table = [
        [Open; 9],
        [waits, Passed, waits, not, not, not, waits, not, not],
        [subject, subject, subject, not, not, not, subject, not, not],
        [Refused; 9],
        [Failed; 9],
        [NoQuorum; 9],
        [Tied; 9],
        [Blocked; 9],
        [Withdrawn; 9],
    ];
    for (own, row) in alone.into_iter().zip(table) {
        for (other, expected) in alone.into_iter().zip(row) {
            assert_eq!(own.jointly(other), expected, "{own:?} beside {other:?}");
            // Neither is in force without the other.
            assert_eq!(
                own.jointly(other) == Passed,
                other.jointly(own) == Passed,
                "{own:?} and {other:?}"
            );
        }
    }
}

#[test]
fn the_longer_notice_counts_each_in_the_zone_of_its_body() {
    let zones = [TimeZone::UTC, TimeZone::fixed(jiff::tz::offset(2))];
    let now = at("2026-03-02T12:00:00Z");
    let obstacles = |announced: bool, own: Option<&str>, other: Option<&str>| {
        let from = announced.then_some(at("2026-03-01T12:00:00Z"));
        let prelude = Prelude {
            announced_at: from,
            notice_from: from,
            backers: Vec::new(),
        };
        let (own, other) = (noticed(own), noticed(other));
        prelude.obstacles_jointly((&own, &zones[0]), (&other, &zones[1]), now)
    };
    let until = |text: &str| vec![Obstacle::Notice { until: at(text) }];
    let third = "2026-03-03T12:00:00Z";
    let fifth = "2026-03-05T12:00:00Z";
    assert_eq!(obstacles(true, None, None), []);
    assert_eq!(obstacles(true, None, Some("2d")), until(third));
    assert_eq!(obstacles(true, Some("2d"), None), until(third));
    assert_eq!(obstacles(true, Some("2d"), Some("4d")), until(fifth));
    assert_eq!(obstacles(true, Some("4d"), Some("2d")), until(fifth));
    assert_eq!(obstacles(true, Some("1d"), Some("1d")), []);
    assert_eq!(obstacles(false, None, None), []);
    for (own, other) in [
        (None, Some("2d")),
        (Some("2d"), None),
        (Some("1d"), Some("2d")),
    ] {
        assert_eq!(obstacles(false, own, other), [Obstacle::NotAnnounced]);
    }
}

#[test]
fn one_deadline_has_to_fit_both_rules_and_says_whose_it_does_not_fit() {
    let window = |earliest: Option<&str>, latest: Option<&str>| Window {
        earliest: earliest.map(at),
        latest: latest.map(at),
    };
    let [one, three, five, nine] = [
        "2026-03-01T12:00:00Z",
        "2026-03-03T12:00:00Z",
        "2026-03-05T12:00:00Z",
        "2026-03-09T12:00:00Z",
    ];
    let open = window(None, None);
    let free = |first, second, wanted: Option<&str>| {
        deadline((first, second), Mode::Electronic, wanted.map(at))
    };
    assert_eq!(free(open, open, Some(three)), Ok(Some(at(three))));
    assert_eq!(
        free(open, open, None),
        Err((Part::Second, Untimely::Missing))
    );
    let week = window(Some(three), Some(nine));
    assert_eq!(
        free(open, week, Some(one)),
        Err((Part::Second, Untimely::TooEarly(at(three))))
    );
    assert_eq!(
        free(week, open, Some(one)),
        Err((Part::First, Untimely::TooEarly(at(three))))
    );
    // Where none is named, the later of those that the rules give, and it has to fit both.
    assert_eq!(free(week, open, None), Ok(Some(at(three))));
    assert_eq!(
        free(week, window(Some(five), None), None),
        Ok(Some(at(five)))
    );
    assert_eq!(
        free(
            window(Some(one), Some(three)),
            window(Some(five), None),
            None
        ),
        Err((Part::First, Untimely::TooLate(at(three))))
    );
    let meeting = |first, second| deadline((first, second), Mode::Meeting, None);
    assert_eq!(meeting(open, open), Ok(None));
    assert_eq!(meeting(week, window(None, Some(five))), Ok(Some(at(five))));
}
