//! The motions of the demo community: one for each way in which a vote can end, and one that is still open.

/// Where a motion is voted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vote {
    /// At the meeting with this key of [`super::gatherings::GATHERINGS`]; with the people who were there.
    Meeting(&'static str, &'static [&'static str]),
    /// Without a meeting: opened and closing so many days ago; a negative number lies ahead.
    Electronic {
        /// Opened, in days before the day of loading.
        opened_days_ago: i32,
        /// Closed, in days before the day of loading.
        closes_days_ago: i32,
    },
    /// By lazy consensus, within the waiting period of the group's rules; opened so many days ago.
    LazyConsensus {
        /// Opened, in days before the day of loading.
        opened_days_ago: i32,
    },
}

/// How the vote is meant to end; a test of the loader checks that it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Adopted.
    Passed,
    /// Not adopted.
    Failed,
    /// Nothing decided.
    NoQuorum,
    /// Still open.
    Open,
}

/// A motion with its votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// How the rest of the demo refers to it.
    pub key: &'static str,
    /// Slug of the body.
    pub group: &'static str,
    /// One line.
    pub title: &'static str,
    /// Markdown.
    pub text: &'static str,
    /// A word of the motion's matter: `ordinary` or `licence-exception`.
    pub matter: &'static str,
    /// Key of the mover.
    pub moved_by: &'static str,
    /// Where it is voted on.
    pub vote: Vote,
    /// Person and choice (`yes`, `no`, `abstain`, `recuse`).
    pub votes: &'static [(&'static str, &'static str)],
    /// Person and reason, where one was given.
    pub reasons: &'static [(&'static str, &'static str)],
    /// How it ends.
    pub ending: Ending,
}

/// All motions, in the order of their opening.
pub const DECISIONS: &[Decision] = &[
    Decision {
        key: "captioning",
        group: "tsc",
        title: "Adopt the captioning guideline 1.0",
        text: "The committee adopts version 1.0 of the captioning guideline as proposed by the Data Working Group. \
               New captions follow it from now on; existing captions are brought into line as they are checked.",
        matter: "ordinary",
        moved_by: "gudrun",
        vote: Vote::Meeting(
            "tsc-captioning",
            &["ada", "basil", "chiara", "lin", "gudrun", "jonas"],
        ),
        votes: &[
            ("ada", "yes"),
            ("basil", "yes"),
            ("chiara", "yes"),
            ("lin", "abstain"),
            ("gudrun", "yes"),
            ("jonas", "yes"),
        ],
        reasons: &[],
        ending: Ending::Passed,
    },
    Decision {
        key: "credits",
        group: "tsc",
        title: "Accept cloud credits in exchange for early access",
        text: "The committee accepts the sponsor’s offer of compute worth one training run. In return the sponsor \
               receives the weights two weeks before they are published.",
        matter: "ordinary",
        moved_by: "jonas",
        vote: Vote::Meeting(
            "tsc-captioning",
            &["ada", "basil", "chiara", "lin", "gudrun", "jonas"],
        ),
        votes: &[
            ("ada", "no"),
            ("basil", "yes"),
            ("chiara", "no"),
            ("lin", "abstain"),
            ("gudrun", "yes"),
            ("jonas", "yes"),
        ],
        reasons: &[],
        ending: Ending::Failed,
    },
    Decision {
        key: "runner",
        group: "tsc",
        title: "Move the nightly evaluation to the new runner",
        text: "The nightly evaluation moves to the new runner at the start of next month. The old one is kept for \
               two weeks.",
        matter: "ordinary",
        moved_by: "femi",
        vote: Vote::Meeting("tsc-runner", &["ada", "femi", "lin"]),
        votes: &[("ada", "yes"), ("femi", "yes"), ("lin", "yes")],
        reasons: &[],
        ending: Ending::NoQuorum,
    },
    Decision {
        key: "grant",
        group: "tsc",
        title: "Accept 4,000 GPU hours from Example Labs",
        text: "The committee accepts 4,000 GPU hours from Example Labs, to be used by the end of the year and \
               without conditions. The lab may say that it gave compute, and no more.",
        matter: "ordinary",
        moved_by: "chiara",
        vote: Vote::Meeting("tsc-grant", &["ada", "chiara", "lin", "femi", "jonas"]),
        votes: &[
            ("ada", "yes"),
            ("basil", "recuse"),
            ("chiara", "yes"),
            ("lin", "yes"),
            ("femi", "no"),
            ("gudrun", "recuse"),
            ("jonas", "yes"),
        ],
        reasons: &[],
        ending: Ending::Passed,
    },
    Decision {
        key: "captioning-sample",
        group: "data",
        title: "Check one caption in fifty, and let the committee watch",
        text: "In the place of checking every caption under guideline 1.0, one in fifty is checked by two people, and \
               the error rate is published with each release. Femi follows the work as an observer for the committee.",
        matter: "ordinary",
        moved_by: "omar",
        vote: Vote::Electronic {
            opened_days_ago: 30,
            closes_days_ago: 24,
        },
        votes: &[
            ("omar", "yes"),
            ("lin", "yes"),
            ("gudrun", "yes"),
            ("quill", "no"),
        ],
        reasons: &[("quill", "One in fifty is too few for the small languages.")],
        ending: Ending::Passed,
    },
    Decision {
        key: "harbour",
        group: "tsc",
        title: "Licence exception for the Harbour photograph collection",
        text: "The committee allows the *Harbour* collection (12,400 photographs) into the training data under its \
               own licence, which permits training and redistribution but asks every user to name the archive.\n\n\
               The charter asks for two thirds of the entire committee.",
        matter: "licence-exception",
        moved_by: "chiara",
        vote: Vote::Electronic {
            opened_days_ago: 26,
            closes_days_ago: 19,
        },
        votes: &[
            ("chiara", "yes"),
            ("ada", "yes"),
            ("basil", "no"),
            ("lin", "yes"),
            ("gudrun", "yes"),
            ("jonas", "no"),
            ("femi", "abstain"),
        ],
        reasons: &[],
        ending: Ending::Failed,
    },
    Decision {
        key: "provenance",
        group: "data",
        title: "Require a provenance record for every new source",
        text: "No source enters the training data without a provenance record: who collected it, when, under which \
               licence, what was removed, and how somebody can have a work taken out.",
        matter: "ordinary",
        moved_by: "lin",
        vote: Vote::Electronic {
            opened_days_ago: 12,
            closes_days_ago: 5,
        },
        votes: &[
            ("lin", "yes"),
            ("omar", "yes"),
            ("gudrun", "abstain"),
            ("quill", "yes"),
        ],
        reasons: &[],
        ending: Ending::Passed,
    },
    Decision {
        key: "plan",
        group: "tsc",
        title: "Plan the next training run by the results of the community survey",
        text: "The next large training run follows the priorities of last year’s community survey:\n\n\
               1. a small image model that runs on one consumer graphics card;\n\
               2. weights, code and data published together;\n\
               3. every caption of the evaluation set checked by a person.\n\n\
               The Machine Learning Working Group brings a plan within six weeks.",
        matter: "ordinary",
        moved_by: "ada",
        vote: Vote::Electronic {
            opened_days_ago: 2,
            closes_days_ago: -5,
        },
        votes: &[("ada", "yes"), ("gudrun", "yes")],
        reasons: &[("gudrun", "The survey was clear, and the plan follows it.")],
        ending: Ending::Open,
    },
    Decision {
        key: "archive-languages",
        group: "data",
        title: "Keep captions in the language of the archive",
        text: "A caption that came with a picture stays in its own language. Translations stand beside it and say \
               who made them.",
        matter: "ordinary",
        moved_by: "lin",
        vote: Vote::LazyConsensus { opened_days_ago: 3 },
        votes: &[("lin", "yes"), ("omar", "no"), ("quill", "yes")],
        reasons: &[
            (
                "omar",
                "Two archives gave us captions of which nobody knows the language. Say first what we do with those.",
            ),
            (
                "quill",
                "Translators are named for books; they should be named for captions.",
            ),
        ],
        ending: Ending::Open,
    },
    Decision {
        key: "costly-evaluation",
        group: "machine-learning",
        title: "Stop the evaluation that costs most and tells least",
        text: "The human rating of long videos ends with this quarter. The budget goes to checking captions.",
        matter: "ordinary",
        moved_by: "femi",
        vote: Vote::Electronic {
            opened_days_ago: 1,
            closes_days_ago: -6,
        },
        votes: &[("femi", "yes")],
        reasons: &[],
        ending: Ending::Open,
    },
];

#[cfg(test)]
mod tests {
    use super::super::cast::SEATS;
    use super::*;

    #[test]
    fn only_people_with_a_vote_move_and_vote() {
        for decision in DECISIONS {
            let voting = |person: &str| {
                SEATS.iter().any(|seat| {
                    seat.group == decision.group
                        && seat.person == person
                        && seat.voting == "voting"
                        && seat.until_days_ago.is_none()
                })
            };
            assert!(voting(decision.moved_by), "{}", decision.key);
            for (person, _) in decision.votes {
                assert!(voting(person), "{person} in {}", decision.key);
            }
        }
    }

    #[test]
    fn there_is_one_motion_for_every_ending() {
        for ending in [
            Ending::Passed,
            Ending::Failed,
            Ending::NoQuorum,
            Ending::Open,
        ] {
            assert!(DECISIONS.iter().any(|decision| decision.ending == ending));
        }
    }
}
