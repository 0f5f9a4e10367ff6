//! What a seat has beside the person, the role and the days: class, for whom an alternate stands in, the reasons.

use serde::{Deserialize, Serialize};

use super::ListedPerson;
use crate::{
    bodies::{Appointment, Grounds, Leaving},
    ids::AccountId,
};

/// The papers of a seat as a file has them. What is `None` the file does not say, and an import leaves it as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ListedPapers {
    /// The class of members.
    pub class: Option<String>,
    /// For whom an alternate stands in.
    pub stands_in_for: Option<ListedPerson>,
    /// How the person came to the seat.
    pub appointed: Option<Grounds<Appointment>>,
    /// Why the person left it.
    pub left: Option<Grounds<Leaving>>,
}

/// The papers of a seat as they stand.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Papers {
    /// The class of members.
    pub class: Option<String>,
    /// For whom an alternate stands in.
    pub stands_in_for: Option<AccountId>,
    /// How the person came to the seat.
    pub appointed: Option<Grounds<Appointment>>,
    /// Why the person left it.
    pub left: Option<Grounds<Leaving>>,
}

/// A reason in one cell: the word, then the code of a decision in brackets, then a note after a colon, as in
/// `vote (TSC-2026-007): by acclamation`.
pub fn write_grounds<W: Copy>(grounds: &Grounds<W>, word: impl Fn(W) -> &'static str) -> String {
    let mut text = word(grounds.by).to_owned();
    if let Some(decision) = &grounds.decision {
        text.extend([" (", decision.as_str(), ")"]);
    }
    if let Some(note) = &grounds.note {
        text.push_str(": ");
        text.push_str(note);
    }
    text
}

/// The reason in a cell that [`write_grounds`] wrote, or a person by hand; `None` when its first word is no reason.
pub fn read_grounds<W>(text: &str, word: impl Fn(&str) -> Option<W>) -> Option<Grounds<W>> {
    let text = text.trim();
    let end = text.find([' ', ':', '(']).unwrap_or(text.len());
    let (first, rest) = text.split_at_checked(end)?;
    let by = word(&first.to_lowercase())?;
    let mut rest = rest.trim();
    let mut decision = None;
    if let Some((code, after)) = rest
        .strip_prefix('(')
        .and_then(|inside| inside.split_once(')'))
        .filter(|(code, _)| is_code(code))
    {
        decision = Some(code.to_uppercase());
        rest = after.trim();
    }
    let note = rest.strip_prefix(':').unwrap_or(rest).trim();
    Some(Grounds {
        by,
        decision,
        note: (!note.is_empty()).then(|| note.chars().take(LONGEST_NOTE).collect()),
    })
}

/// Whether two reasons are the same but for the spaces in their notes, which some files don't keep.
pub(super) fn reads_as<W: PartialEq>(one: &Grounds<W>, other: &Grounds<W>) -> bool {
    let note = |grounds: &Grounds<W>| -> Vec<String> {
        let words = grounds.note.iter().flat_map(|note| note.split_whitespace());
        words.map(str::to_owned).collect()
    };
    one.by == other.by && one.decision == other.decision && note(one) == note(other)
}

/// A note has at most so many characters, as in the forms.
const LONGEST_NOTE: usize = 500;

fn is_code(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_a_word_a_decision_and_a_note() {
        let read = |text: &str| read_grounds(text, Appointment::from_word);
        let vote = |decision: Option<&str>, note: Option<&str>| {
            Some(Grounds {
                by: Appointment::Vote,
                decision: decision.map(str::to_owned),
                note: note.map(str::to_owned),
            })
        };
        assert_eq!(read("vote"), vote(None, None));
        assert_eq!(
            read(" Vote (tsc-2026-007) "),
            vote(Some("TSC-2026-007"), None)
        );
        assert_eq!(
            read("vote (TSC-2026-007): by acclamation: all"),
            vote(Some("TSC-2026-007"), Some("by acclamation: all"))
        );
        assert_eq!(
            read("vote: (see the minutes)"),
            vote(None, Some("(see the minutes)"))
        );
        assert_eq!(
            read("vote at the summit"),
            vote(None, Some("at the summit"))
        );
        for wrong in ["", "voted", "by vote", "Wahl"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_reason_that_is_written_is_read_again() {
        for decision in [None, Some("TSC-2026-007".to_owned())] {
            for note in [None, Some("By the summit: (all) of it".to_owned())] {
                for by in Leaving::ALL {
                    let why = Grounds {
                        by: *by,
                        decision: decision.clone(),
                        note: note.clone(),
                    };
                    let text = write_grounds(&why, Leaving::word);
                    assert_eq!(read_grounds(&text, Leaving::from_word), Some(why), "{text}");
                }
            }
        }
    }
}
