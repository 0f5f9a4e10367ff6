//! What members of the demo community have declared an interest in.

/// When they declared it; it ends a year later.
pub const INTERESTS_DAYS_AGO: i32 = 150;

/// One declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interest {
    /// Key of the person.
    pub person: &'static str,
    /// In what.
    pub name: &'static str,
    /// Of which sort: a word of the register.
    pub kind: &'static str,
    /// What there is to add.
    pub detail: &'static str,
}

/// In the order in which they were declared.
pub const INTERESTS: &[Interest] = &[
    Interest {
        person: "basil",
        name: "Example Labs",
        kind: "office",
        detail: "Engineer there since 2021",
    },
    Interest {
        person: "gudrun",
        name: "EXAMPLE LABS, Inc.",
        kind: "office",
        detail: "",
    },
    Interest {
        person: "lin",
        name: "Captions for All",
        kind: "work",
        detail: "Maintains its tools",
    },
];
