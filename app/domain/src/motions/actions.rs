//! Action items: who does what until when, after a decision.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::force::Cited;
use super::reading::{DecidingBody, Person};
use crate::bodies::{check_length, read_day_or_none};
use crate::forms::{FieldError, Form};
use crate::words::words;

/// The longest text of an action item, and the longest note on it, in characters.
pub const ACTION_LENGTH: usize = 1_000;

words! {
    /// Where an action item stands.
    pub enum ActionState {
        /// To be done.
        Open = "open",
        /// Done.
        Done = "done",
        /// Nobody is to do it any more.
        Dropped = "dropped",
    }
}

/// An action item as everybody may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionItem {
    /// Counted within the body, from 1.
    pub number: i64,
    /// Whose it is.
    pub body: DecidingBody,
    /// The decision that it follows from.
    pub motion: Option<Cited>,
    /// What is to be done.
    pub text: String,
    /// Who does it; nobody yet, or nobody any more.
    pub owner: Option<Person>,
    /// Until which day, by the body's calendar.
    pub due_on: Option<Date>,
    /// Where it stands.
    pub state: ActionState,
    /// It is open, and its day is over where the body is.
    pub overdue: bool,
    /// What was said when it was done or dropped.
    pub note: String,
    /// When it was written down.
    pub made_at: Timestamp,
    /// By whom.
    pub made_by: Person,
    /// When it was done or dropped, and by whose word.
    pub settled: Option<(Person, Timestamp)>,
}

impl ActionItem {
    /// Its lasting address below the site's.
    pub fn address(&self) -> String {
        format!("/groups/{}/actions/{}", self.body.slug, self.number)
    }

    /// Says whether it is overdue on a day of its body.
    pub fn judge(&mut self, today: Date) {
        self.overdue =
            self.state == ActionState::Open && self.due_on.is_some_and(|due| due < today);
    }
}

/// The form of an action item as it was entered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ActionValues {
    /// What is to be done.
    pub text: String,
    /// Who does it: a name, or the address of a person's page; empty for nobody yet.
    pub owner: String,
    /// Until which day, `2027-01-31`; empty for none.
    pub due: String,
}

/// A new action item, or what becomes of one; whose it is remains to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionEntry {
    /// What is to be done.
    pub text: String,
    /// A name, or the address of a page; nothing for nobody.
    pub owner: Option<String>,
    /// Until which day.
    pub due_on: Option<Date>,
}

impl ActionValues {
    /// Checks the form of a new item.
    ///
    /// # Errors
    /// Messages at the fields.
    pub fn check(&self) -> Result<ActionEntry, Vec<FieldError>> {
        let mut errors = Vec::new();
        let text = words_of(&self.text, "text", &mut errors);
        if text.is_empty() {
            errors.push(FieldError::new("text", "actions-error-text"));
        }
        let due_on = read_day_or_none(&self.due, "due", &mut errors);
        let owner = self.owner.trim();
        if errors.is_empty() {
            Ok(ActionEntry {
                text,
                owner: (!owner.is_empty()).then(|| owner.to_owned()),
                due_on,
            })
        } else {
            Err(errors)
        }
    }
}

/// What becomes of an item, as it was entered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SettleValues {
    /// A word of [`ActionState`].
    pub state: String,
    /// What there is to say.
    pub note: String,
}

impl SettleValues {
    /// Checks the form.
    ///
    /// # Errors
    /// Messages at the fields.
    pub fn check(&self) -> Result<(ActionState, String), Vec<FieldError>> {
        let mut errors = Vec::new();
        let note = words_of(&self.note, "note", &mut errors);
        let state = ActionState::from_word(&self.state);
        if state.is_none() {
            errors.push(FieldError::new("state", "actions-error-state"));
        }
        match state {
            Some(state) if errors.is_empty() => Ok((state, note)),
            _ => Err(errors),
        }
    }
}

fn words_of(entered: &str, field: &'static str, errors: &mut Vec<FieldError>) -> String {
    let text = entered.trim().replace("\r\n", "\n");
    check_length(&text, field, ACTION_LENGTH, errors);
    text
}

/// The form for a new item after a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAction {
    /// The decision.
    pub decision: Cited,
    /// What was entered.
    pub form: Form<ActionValues>,
}

/// The page of one item, for one reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionPage {
    /// The item.
    pub item: ActionItem,
    /// The reader gives it to somebody else, another day, drops it, opens it again.
    pub may_change: bool,
    /// The reader says that it is done.
    pub may_settle: bool,
    /// Owner and day as they are, or as they were entered.
    pub change: Form<ActionValues>,
    /// The note as it was entered.
    pub settle: Form<SettleValues>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str, due: &str) -> ActionValues {
        ActionValues {
            text: text.into(),
            due: due.into(),
            owner: " Ada ".into(),
        }
    }

    #[test]
    fn an_item_needs_words_and_a_day_that_there_is() {
        let entry = values(" Write it\r\nand print it ", "2027-01-31")
            .check()
            .unwrap();
        assert_eq!(entry.text, "Write it\nand print it");
        assert_eq!(entry.owner.as_deref(), Some("Ada"));
        assert_eq!(entry.due_on, Some(jiff::civil::date(2027, 1, 31)));
        let errors = values(" ", "2027-02-30").check().unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_ref()).collect();
        assert_eq!(fields, ["text", "due"]);
        assert!(values(&"x".repeat(ACTION_LENGTH + 1), "").check().is_err());
    }

    #[test]
    fn nothing_becomes_of_an_item_by_an_unknown_word() {
        for (word, known) in [
            ("done", true),
            ("dropped", true),
            ("open", true),
            ("later", false),
        ] {
            let values = SettleValues {
                state: word.into(),
                note: String::new(),
            };
            assert_eq!(values.check().is_ok(), known, "{word}");
        }
    }
}
