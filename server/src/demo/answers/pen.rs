//! How an answer of each kind gets onto a sheet.

use serde_json::{Map, Value, json};

use crate::demo::dice::Dice;

/// Writes answers onto a sheet.
pub(super) struct Pen<'d> {
    /// Its luck.
    pub(super) dice: &'d mut Dice,
    /// Answers by question.
    pub(super) answers: Map<String, Value>,
}

/// Choices with their weights.
pub(super) type Weighted<'a> = &'a [(&'static str, i64)];

impl Pen<'_> {
    /// Any answer.
    pub(super) fn put(&mut self, question: &str, value: Value) {
        self.answers.insert(question.to_owned(), value);
    }

    /// One choice.
    pub(super) fn one(&mut self, question: &str, choices: Weighted<'_>) -> Option<&'static str> {
        let choice = self.dice.pick(choices)?;
        self.put(question, json!(choice));
        Some(choice)
    }

    /// One choice, now and then left out.
    pub(super) fn maybe_one(
        &mut self,
        question: &str,
        choices: Weighted<'_>,
    ) -> Option<&'static str> {
        if self.dice.chance(93) {
            self.one(question, choices)
        } else {
            None
        }
    }

    /// Between `least` and `most` choices.
    pub(super) fn several(&mut self, question: &str, least: i64, most: i64, choices: Weighted<'_>) {
        let count = usize::try_from(self.dice.between(least, most)).unwrap_or(1);
        let chosen = self.dice.draw(choices, count);
        if !chosen.is_empty() {
            self.put(question, json!(chosen));
        }
    }

    /// Each choice by itself, with its chance in percent; `none` when nothing was ticked.
    pub(super) fn ticks(
        &mut self,
        question: &str,
        none: Option<&'static str>,
        choices: Weighted<'_>,
    ) {
        let mut chosen: Vec<&str> = Vec::new();
        for (choice, percent) in choices {
            if self.dice.chance(*percent) {
                chosen.push(choice);
            }
        }
        if chosen.is_empty() {
            chosen.extend(none);
        }
        if !chosen.is_empty() {
            self.put(question, json!(chosen));
        }
    }

    /// Every choice, in an order in which the heavy ones tend to stand first.
    pub(super) fn order(&mut self, question: &str, choices: Weighted<'_>) {
        // Whoever ranks places every choice, the least likely ones too.
        let choices: Vec<_> = choices
            .iter()
            .map(|&(name, weight)| (name, weight.max(1)))
            .collect();
        let order = self.dice.draw(&choices, choices.len());
        self.put(question, json!(order));
    }

    /// Yes with a chance in percent; gives what was answered.
    pub(super) fn yes_or_no(&mut self, question: &str, percent_yes: i64) -> bool {
        let yes = self.dice.chance(percent_yes);
        self.put(question, json!(yes));
        yes
    }

    /// A text from a pool.
    pub(super) fn text(&mut self, question: &str, pool: &[&str]) {
        let place = self.dice.below(u64::try_from(pool.len()).unwrap_or(0));
        let text = usize::try_from(place).ok().and_then(|at| pool.get(at));
        if let Some(text) = text {
            self.put(question, json!(text));
        }
    }

    /// A five-point scale around `centre`, given in tenths.
    pub(super) fn scale(&mut self, question: &str, centre: i64) -> i64 {
        let luck = self.dice.between(-9, 9) + self.dice.between(-6, 6);
        let point = ((centre + luck + 5) / 10).clamp(1, 5);
        self.put(question, json!(point));
        point
    }

    /// A grid: each row with where it stands on the columns, in tenths of a column.
    pub(super) fn grid(&mut self, question: &str, columns: &[&str], rows: &[(&str, i64)]) {
        let mut grid = Map::new();
        for (row, centre) in rows {
            let last = i64::try_from(columns.len()).unwrap_or(1) - 1;
            let luck = self.dice.between(-7, 7) + self.dice.between(-5, 5);
            let place = ((centre + luck + 5) / 10).clamp(0, last);
            if let Some(column) = usize::try_from(place).ok().and_then(|at| columns.get(at)) {
                grid.insert((*row).to_owned(), json!(column));
            }
        }
        self.put(question, Value::Object(grid));
    }
}
