//! What the demo community's groups are there for beside their missions, and where they are found.

/// What one group says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose {
    /// The group's slug.
    pub group: &'static str,
    /// Markdown.
    pub scope_in: &'static str,
    /// Markdown.
    pub scope_out: &'static str,
    /// What it is to deliver, and how many days ago it was done, where it is.
    pub deliverables: &'static [(&'static str, Option<i32>)],
    /// Markdown.
    pub disband_condition: &'static str,
    /// Words of `domain::bodies::ChannelKind` with addresses.
    pub channels: &'static [(&'static str, &'static str)],
    /// A word of `domain::bodies::Way`, and the voting status of who joins.
    pub joining: (&'static str, &'static str),
    /// Whether who leaves may stay on as emeritus.
    pub emeritus: bool,
}

/// Days before the loading on which the groups wrote this down.
pub const WRITTEN_DAYS_AGO: i32 = 20;

/// The groups that have written it down.
pub const PURPOSES: &[Purpose] = &[
    Purpose {
        group: "tsc",
        scope_in: "Technical direction, releases and licences, the working groups and their leads.",
        scope_out: "Money and legal questions, which the foundation answers.",
        deliverables: &[],
        disband_condition: "",
        channels: &[
            ("chat", "https://discord.example/open-model-initiative"),
            ("list", "mailto:tsc@lists.folkmoot.example"),
            ("repository", "https://git.folkmoot.example/tsc"),
        ],
        joining: ("appointment", "voting"),
        emeritus: true,
    },
    Purpose {
        group: "machine-learning",
        scope_in: "- architectures and training runs\n- evaluation, and the tools for it",
        scope_out: "- which data may be used: that is the Data Working Group’s\n- what is released: that is the committee’s",
        deliverables: &[
            ("A training run that others have repeated", Some(64)),
            ("An evaluation suite for image models", None),
        ],
        disband_condition: "",
        channels: &[
            ("chat", "https://discord.example/open-model-initiative/ml"),
            (
                "repository",
                "https://git.folkmoot.example/machine-learning",
            ),
        ],
        joining: ("application", "voting"),
        emeritus: true,
    },
    Purpose {
        group: "data",
        scope_in: "- finding and describing data sets\n- captions, and how good they are\n- requests to take works out",
        scope_out: "- training runs\n- hosting of the data",
        deliverables: &[
            (
                "A record of provenance for every item of the first data set",
                Some(41),
            ),
            ("A schema for captions in four languages", Some(25)),
            ("A form by which authors have their works taken out", None),
        ],
        disband_condition: "When the second data set is published and its requests are answered, unless the committee \
                            gives the group another task.",
        channels: &[
            ("list", "mailto:data@lists.folkmoot.example"),
            ("repository", "https://git.folkmoot.example/data"),
        ],
        joining: ("application", "voting"),
        emeritus: true,
    },
    Purpose {
        group: "all-hands",
        scope_in: "",
        scope_out: "",
        deliverables: &[],
        disband_condition: "",
        channels: &[("chat", "https://discord.example/open-model-initiative")],
        joining: ("open", "none"),
        emeritus: false,
    },
];

/// Who has applied where, how many days ago, and with which statement; nobody has answered yet.
pub const APPLICATION: (&str, &str, i32, &str) = (
    "chiara",
    "data",
    3,
    "I have read the licences of two image collections and written down what they ask for.\nI can give about four hours \
     a week to the record of provenance.",
);
