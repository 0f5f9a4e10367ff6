//! The meetings of the demo community: series, past meetings with minutes, and one whose minutes are due.

/// A recurring meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Series {
    /// Slug of the body.
    pub group: &'static str,
    /// Title of each meeting.
    pub title: &'static str,
    /// IANA zone in which the wall time holds.
    pub zone: &'static str,
    /// 1 Monday to 7 Sunday (ISO 8601).
    pub weekday: u8,
    /// Hour and minute on the wall.
    pub wall_time: (i8, i8),
    /// How long.
    pub minutes: u16,
    /// Every so many weeks.
    pub every_weeks: u8,
    /// Where: an address that leads nowhere.
    pub place: &'static str,
}

/// The series, each with occurrences before and after the day of loading.
pub const SERIES: &[Series] = &[
    Series {
        group: "all-hands",
        title: "All-hands call",
        zone: "America/New_York",
        weekday: 4,
        wall_time: (10, 0),
        minutes: 60,
        every_weeks: 2,
        place: "https://meet.folkmoot.example/all-hands",
    },
    Series {
        group: "tsc",
        title: "Technical Steering Committee",
        zone: "America/New_York",
        weekday: 2,
        wall_time: (11, 0),
        minutes: 60,
        every_weeks: 2,
        place: "https://meet.folkmoot.example/tsc",
    },
    Series {
        group: "data",
        title: "Data Working Group",
        zone: "Europe/Berlin",
        weekday: 1,
        wall_time: (16, 30),
        minutes: 45,
        every_weeks: 2,
        place: "https://meet.folkmoot.example/data",
    },
];

/// A past meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gathering {
    /// How the rest of the demo refers to it.
    pub key: &'static str,
    /// Slug of the body whose series it belongs to.
    pub group: &'static str,
    /// Which occurrence: 1 is the last one before the day of loading.
    pub occurrences_ago: u32,
    /// Markdown; `None` where minutes are due.
    pub minutes: Option<&'static str>,
    /// Keys of the people who were there.
    pub present: &'static [&'static str],
}

/// The past meetings, oldest first within a body.
pub const GATHERINGS: &[Gathering] = &[
    Gathering {
        key: "tsc-captioning",
        group: "tsc",
        occurrences_ago: 5,
        minutes: Some(include_str!("minutes/tsc-captioning.md")),
        present: &[
            "ada", "basil", "chiara", "lin", "gudrun", "jonas", "hana", "omar",
        ],
    },
    Gathering {
        key: "tsc-runner",
        group: "tsc",
        occurrences_ago: 4,
        minutes: Some(include_str!("minutes/tsc-runner.md")),
        present: &["ada", "femi", "lin", "hana", "petra"],
    },
    Gathering {
        key: "tsc-grant",
        group: "tsc",
        occurrences_ago: 3,
        minutes: Some(include_str!("minutes/tsc-grant.md")),
        present: &[
            "ada", "basil", "chiara", "lin", "femi", "gudrun", "jonas", "hana", "petra", "omar",
        ],
    },
    Gathering {
        key: "tsc-due",
        group: "tsc",
        occurrences_ago: 1,
        minutes: None,
        present: &["ada", "chiara", "lin", "gudrun", "hana"],
    },
    Gathering {
        key: "all-hands-survey",
        group: "all-hands",
        occurrences_ago: 3,
        minutes: Some(include_str!("minutes/all-hands-survey.md")),
        present: &["ada", "petra", "omar", "quill", "femi", "rosa"],
    },
    Gathering {
        key: "all-hands-release",
        group: "all-hands",
        occurrences_ago: 2,
        minutes: Some(include_str!("minutes/all-hands-release.md")),
        present: &["petra", "hana", "quill", "jonas"],
    },
    Gathering {
        key: "data-provenance",
        group: "data",
        occurrences_ago: 2,
        minutes: Some(include_str!("minutes/data-provenance.md")),
        present: &["omar", "lin", "quill"],
    },
];

#[cfg(test)]
mod tests {
    use super::super::cast::PEOPLE;
    use super::super::decisions::{DECISIONS, Vote};
    use super::*;

    #[test]
    fn six_meetings_have_minutes_and_one_is_due() {
        let written = GATHERINGS
            .iter()
            .filter(|meeting| meeting.minutes.is_some());
        assert_eq!(written.count(), 6);
        assert_eq!(GATHERINGS.len(), 7);
    }

    #[test]
    fn people_and_motions_of_a_meeting_exist() {
        for meeting in GATHERINGS {
            assert!(SERIES.iter().any(|series| series.group == meeting.group));
            for person in meeting.present {
                assert!(PEOPLE.iter().any(|other| other.key == *person), "{person}");
            }
        }
        for decision in DECISIONS {
            if let Vote::Meeting(key, roll) = decision.vote {
                let meeting = GATHERINGS.iter().find(|meeting| meeting.key == key);
                let meeting = meeting.unwrap_or_else(|| panic!("{key}"));
                assert!(roll.iter().all(|person| meeting.present.contains(person)));
            }
        }
    }
}
