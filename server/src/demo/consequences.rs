//! What decisions of the demo community rest on, and what follows from them.

/// Something that somebody is to do after a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// What.
    pub text: &'static str,
    /// Key of who does it.
    pub owner: &'static str,
    /// Until which day, in days before the day of loading; a negative number lies ahead.
    pub due_days_ago: i32,
}

/// What goes with a motion besides its words and votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consequence {
    /// Key of the decision.
    pub decision: &'static str,
    /// Its draft names the results of last year's survey.
    pub informed: bool,
    /// Key of the decision whose place it takes.
    pub supersedes: Option<&'static str>,
    /// In force from so many days before the day of loading; a negative number lies ahead.
    pub in_force_days_ago: Option<i32>,
    /// Looked at again so many days before the day of loading.
    pub review_days_ago: Option<i32>,
    /// Key of somebody who gets a seat without a vote.
    pub observer: Option<&'static str>,
    /// Key of the officer who notes what is to be done, and when.
    pub noted: Option<(&'static str, i32)>,
    /// What is to be done.
    pub items: &'static [Item],
}

const NONE: Consequence = Consequence {
    decision: "",
    informed: false,
    supersedes: None,
    in_force_days_ago: None,
    review_days_ago: None,
    observer: None,
    noted: None,
    items: &[],
};

/// By decision.
pub const CONSEQUENCES: &[Consequence] = &[
    Consequence {
        decision: "grant",
        in_force_days_ago: Some(-20),
        ..NONE
    },
    Consequence {
        decision: "captioning-sample",
        informed: true,
        supersedes: Some("captioning"),
        observer: Some("femi"),
        ..NONE
    },
    Consequence {
        decision: "provenance",
        informed: true,
        review_days_ago: Some(1),
        noted: Some(("omar", 4)),
        items: &[
            Item {
                text: "Write the form for a provenance record and put it into the repository",
                owner: "quill",
                due_days_ago: 2,
            },
            Item {
                text: "Ask the three archives that gave us pictures for their records",
                owner: "lin",
                due_days_ago: -14,
            },
        ],
        ..NONE
    },
];
