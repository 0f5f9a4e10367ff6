//! What came of converting a questionnaire: per question what was kept, changed or dropped, and why.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A format in which questionnaires come or go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// SurveyJS JSON, in whole or in our profile.
    #[serde(rename = "surveyjs")]
    SurveyJs,
    /// The spreadsheets of XLSForm: .xlsx, .xls, .csv.
    #[serde(rename = "xlsform")]
    XlsForm,
    /// The structure file of LimeSurvey; only read, never written.
    #[serde(rename = "limesurvey")]
    LimeSurvey,
    /// Markdown as the Rust survey team writes it.
    Markdown,
    /// The texts for a translator, one file for each language.
    Po,
}

impl Format {
    /// The formats a questionnaire can leave in, in the order they are offered.
    pub const WRITTEN: [Self; 4] = [Self::SurveyJs, Self::XlsForm, Self::Markdown, Self::Po];

    /// The word for it in addresses and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::SurveyJs => "surveyjs",
            Self::XlsForm => "xlsform",
            Self::LimeSurvey => "limesurvey",
            Self::Markdown => "markdown",
            Self::Po => "po",
        }
    }

    /// What people call it; the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::SurveyJs => "SurveyJS",
            Self::XlsForm => "XLSForm",
            Self::LimeSurvey => "LimeSurvey",
            Self::Markdown => "Markdown",
            Self::Po => "PO",
        }
    }

    /// The format of a [`word`](Self::word).
    pub fn of_word(word: &str) -> Option<Self> {
        [
            Self::SurveyJs,
            Self::XlsForm,
            Self::LimeSurvey,
            Self::Markdown,
            Self::Po,
        ]
        .into_iter()
        .find(|format| format.word() == word)
    }
}

/// What an item of the report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// Something people answer.
    Question,
    /// A text between the questions.
    Note,
    /// Questions under a common title: a page, a panel.
    Group,
    /// A value that is computed.
    Calculation,
    /// A field that the device would fill, unasked.
    Metadata,
    /// A message of a translation.
    Message,
    /// The questionnaire as a whole.
    Survey,
}

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It means the same as before.
    Kept,
    /// It is still there, but not all of it; the reasons say what.
    Changed,
    /// It isn't there any more.
    Dropped,
}

impl Outcome {
    /// The Fluent key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Kept => "exchange-outcome-kept",
            Self::Changed => "exchange-outcome-changed",
            Self::Dropped => "exchange-outcome-dropped",
        }
    }
}

/// Why something changed or was dropped.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reason {
    /// The Fluent key of the sentence.
    pub message: Cow<'static, str>,
    /// Values the sentence needs, by the name of the variable.
    pub arguments: Vec<(Cow<'static, str>, String)>,
}

impl Reason {
    /// A reason without values.
    pub fn new(message: &'static str) -> Self {
        Self {
            message: message.into(),
            arguments: Vec::new(),
        }
    }

    /// The same reason with one more value for its sentence, cut to a readable length.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        let value = value.to_string();
        let cut = match value.char_indices().nth(160) {
            Some((end, _)) => format!("{}…", value.get(..end).unwrap_or_default()),
            None => value,
        };
        self.arguments.push((name.into(), cut));
        self
    }
}

/// One question, text or group of the source, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its name in the source; its title where it has no name.
    pub name: String,
    /// Where it stands: `survey row 12`, `line 34`, a JSON path; empty for the questionnaire as a whole.
    pub place: String,
    /// What it is.
    pub kind: ItemKind,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, when it was not simply kept; a kept item may carry remarks.
    pub reasons: Vec<Reason>,
}

/// How many questions there were and what became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Totals {
    /// Questions of the source.
    pub questions: usize,
    /// Questions that mean the same as before.
    pub kept: usize,
    /// Questions still asked, but not quite as before.
    pub changed: usize,
    /// Questions no longer asked.
    pub dropped: usize,
}

impl Totals {
    /// The share of questions still asked, in thousandths rounded down; all of none.
    pub fn kept_thousandths(&self) -> usize {
        ((self.kept + self.changed) * 1000)
            .checked_div(self.questions)
            .unwrap_or(1000)
    }
}

/// What came of a conversion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LossReport {
    /// The format of the source.
    pub from: Format,
    /// The format it became.
    pub to: Format,
    /// Everything in the order of the source.
    pub items: Vec<Item>,
}

impl LossReport {
    /// What became of the questions.
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        for item in &self.items {
            if item.kind != ItemKind::Question {
                continue;
            }
            totals.questions += 1;
            match item.outcome {
                Outcome::Kept => totals.kept += 1,
                Outcome::Changed => totals.changed += 1,
                Outcome::Dropped => totals.dropped += 1,
            }
        }
        totals
    }

    /// The items about which there is something to say.
    pub fn worth_saying(&self) -> impl Iterator<Item = &Item> {
        self.items
            .iter()
            .filter(|item| item.outcome != Outcome::Kept || !item.reasons.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(outcome: Outcome) -> Item {
        Item {
            name: "a".to_owned(),
            place: String::new(),
            kind: ItemKind::Question,
            outcome,
            reasons: Vec::new(),
        }
    }

    #[test]
    fn a_changed_question_is_still_asked_and_a_note_is_no_question() {
        let mut note = question(Outcome::Dropped);
        note.kind = ItemKind::Note;
        let report = LossReport {
            from: Format::XlsForm,
            to: Format::SurveyJs,
            items: vec![
                question(Outcome::Kept),
                question(Outcome::Changed),
                question(Outcome::Dropped),
                note,
            ],
        };
        let totals = report.totals();
        assert_eq!((totals.questions, totals.kept), (3, 1));
        assert_eq!(totals.kept_thousandths(), 666);
        assert_eq!(report.worth_saying().count(), 3);
        assert_eq!(Totals::default().kept_thousandths(), 1000);
    }
}
