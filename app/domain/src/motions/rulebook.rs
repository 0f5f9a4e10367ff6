//! The rules of a body over time, and the form that puts others in force.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Rules;
use super::rules::entry::read_set;
use crate::bodies::{Body, DatedRules, read_day, read_text};
use crate::canonical::{canonical_json, commitment};
use crate::forms::FieldError;

/// The rules of a body as its page shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleBook {
    /// Whose they are.
    pub body: Body,
    /// Today in its zone.
    pub today: Date,
    /// The day that is asked about.
    pub as_of: Date,
    /// Every set it ever had or is going to have, the latest first.
    pub sets: Vec<DatedRules>,
    /// Its voting members on that day.
    pub voting_members: u32,
    /// Whether the reader may put others in force.
    pub may_edit: bool,
}

impl RuleBook {
    /// The set in force at the end of a day; none where the body decides by the Linux Foundation's base text.
    pub fn in_force_on(&self, day: Date) -> Option<&DatedRules> {
        let mut sets = self.sets.iter();
        sets.find(|set| set.in_force_from <= day)
    }

    /// What a form carries to notice that somebody else has set rules meanwhile.
    pub fn mark(&self) -> String {
        mark(&self.sets)
    }
}

/// The fingerprint of all sets of a body.
pub fn mark(sets: &[DatedRules]) -> String {
    // Every set has a form in JSON.
    let bytes = canonical_json(&sets).unwrap_or_default();
    commitment(&[], &bytes)
}

/// The form that puts rules in force, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RulesEntry {
    /// The set as JSON, with what was changed in it so far.
    pub rules: String,
    /// The first day.
    pub in_force_from: String,
    /// The decision or the part of the charter they come from.
    pub clause: String,
    /// The mark of the sets that the form was made from.
    pub seen: String,
}

impl RulesEntry {
    /// The set with what was changed in it so far.
    pub fn set(&self) -> Result<Rules, FieldError> {
        read_set(&self.rules)
    }

    /// The rules this puts in force, beside the sets that are there; a message at each field that is wrong.
    pub fn read(&self, sets: &[DatedRules], today: Date) -> Result<DatedRules, Vec<FieldError>> {
        let mut errors = Vec::new();
        let day = read_day(&self.in_force_from, "in_force_from", &mut errors);
        let clause = read_text(&self.clause, "clause", 200, &mut errors);
        if let Some(day) = day
            && day < today
            && sets.iter().any(|set| set.in_force_from <= today)
        {
            // What the body decided by until today stays as it was.
            errors.push(FieldError::new("in_force_from", "rules-error-past"));
        }
        let rules = match self.set() {
            Ok(rules) => {
                errors.extend(rules.mistakes());
                Some(rules)
            }
            Err(error) => {
                errors.push(error);
                None
            }
        };
        match (day, rules) {
            (Some(in_force_from), Some(rules)) if errors.is_empty() => Ok(DatedRules {
                in_force_from,
                clause,
                rules,
            }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::motions::presets;

    fn entry(day: &str) -> RulesEntry {
        RulesEntry {
            rules: presets::linux_foundation_base().to_json(),
            in_force_from: day.to_owned(),
            clause: "Decision TSC-2026-007".to_owned(),
            seen: String::new(),
        }
    }

    fn messages(entry: &RulesEntry, sets: &[DatedRules]) -> Vec<(String, String)> {
        let errors = entry.read(sets, date(2026, 11, 22)).unwrap_err();
        let pairs = errors
            .into_iter()
            .map(|error| (error.field.into_owned(), error.message.into_owned()));
        pairs.collect()
    }

    #[test]
    fn a_first_set_may_reach_back_and_the_next_one_not() {
        let today = date(2026, 11, 22);
        let first = entry("2024-07-23").read(&[], today).unwrap();
        let one = |field: &str, message: &str| vec![(field.to_owned(), message.to_owned())];
        assert_eq!(
            messages(&entry("2026-11-21"), std::slice::from_ref(&first)),
            one("in_force_from", "rules-error-past")
        );
        let next = entry("2026-11-22")
            .read(std::slice::from_ref(&first), today)
            .unwrap();
        assert_ne!(mark(std::slice::from_ref(&first)), mark(&[next, first]));
    }

    #[test]
    fn every_field_says_what_is_wrong_with_it() {
        let mut wrong = entry("soon");
        wrong.clause.clear();
        wrong.rules = "{}".to_owned();
        assert_eq!(
            messages(&wrong, &[]),
            [
                ("in_force_from", "bodies-error-day"),
                ("clause", "bodies-error-required"),
                ("json", "rules-error-json"),
            ]
            .map(|(field, message)| (field.to_owned(), message.to_owned()))
        );
        let mut empty = entry("2026-12-01");
        empty.rules = "{\"name\": \"None\", \"decisions\": []}".to_owned();
        assert_eq!(
            messages(&empty, &[]),
            [(
                "decisions".to_owned(),
                "bodies-error-rules-empty".to_owned()
            )]
        );
    }
}
