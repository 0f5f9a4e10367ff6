//! The checker: walks all paths of a questionnaire and lists what its author should know before anybody answers it.
//!
//! **Paths.** A path is one way of answering every question that is shown, going forwards; what stays behind in a
//! question that was hidden later does not count. A question is shown when its own condition and those of its panels
//! and its page hold, and when no jump ends the survey before its page or leads past it. Only what is offered can be
//! chosen, carried choices where they were chosen. Required questions on earlier pages are answered, as the form does
//! not let anybody pass else.
//!
//! **What is judged.** Every condition for what it decides: whether something is shown, required, open to answers,
//! offered (for each choice) or chosen; every computed value for whether it ever changes, and in conditions it stands
//! as it is computed; every jump for whether, where and for whom it acts.
//!
//! **Exactness.** For each question a finite list of answers stands for all that can be given: every choice with
//! "other", "none" and no answer; for numbers, dates and sliders the values at which a comparison turns and those
//! between; for texts the literals that are mentioned, their combinations, and a text that is none of them; of lines
//! and cells those that are asked about in all ways. They are tried exhaustively up to [`Limits`]. A condition is called
//! never or always true only when all were tried and they stand for everything; when an example is found it is shown;
//! everything else is reported as not decided: because there are too many answers, or as open because nothing stands
//! for all of them (free text that is put in order, patterns, computed numbers, the date).
//!
//! **Minutes.** Reading at the speeds of the International Reading Speed Texts (Trauzettel-Klosinski & Dietz, IOVS 53,
//! 2012: English 228, German 179, Italian 188 words, Chinese 255 characters a minute), and acting by the
//! keystroke-level model (Card, Moran & Newell 1980: 1.35 s to decide, 1.1 s to point, 0.2 s to press) with typing at
//! 36 words a minute (Palin et al., MobileHCI 2019). Shortest and longest are over all paths; typical is the median of
//! walks that choose evenly among the answers.

mod decide;
mod domain;
mod lists;
mod logic;
mod minutes;
mod plan;
mod reading;
mod report;
#[cfg(test)]
mod tests;
mod texts;
mod walks;

use std::collections::BTreeSet;

use super::definition::{self, Definition, Problem};
use super::questionnaire::untitled;
use crate::language::Language;

pub use minutes::AnsweringTime;
pub use reading::{Measure, Readability};
pub use report::{Finding, Report, Severity};

/// How much the checker may do before it says what it left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Most evaluations of conditions altogether.
    pub evaluations: u64,
    /// Most evaluations for one condition.
    pub for_one: u64,
    /// Most answers tried for one question.
    pub answers: usize,
    /// Most answers kept for all questions together.
    pub all_answers: usize,
    /// Most questions a condition may depend on, directly or through others.
    pub questions: usize,
    /// Most findings that are listed.
    pub findings: usize,
}

impl Default for Limits {
    /// About a second on one core.
    fn default() -> Self {
        Self {
            evaluations: 1_500_000,
            for_one: 100_000,
            answers: 4_096,
            all_answers: 100_000,
            questions: 200,
            findings: 500,
        }
    }
}

/// Checks a definition in the languages in which it shall be fielded; none stands for those it is written in.
pub fn check(definition: &Definition, languages: &BTreeSet<Language>, limits: &Limits) -> Report {
    let languages = if languages.is_empty() {
        &definition.languages
    } else {
        languages
    };
    let plan = plan::Plan::of(definition);
    let mut findings = Vec::new();
    let mut budget = decide::Budget::new(limits);
    let domains = domain::domains(&plan, &mut budget);
    let walks = walks::walk(&plan, &domains, &mut budget);
    let logic = logic::check(&plan, &domains, &walks, &mut budget, &mut findings);
    let times = minutes::estimate(&plan, &domains, &walks, languages, &mut budget);
    lists::check(&plan, &mut findings);
    texts::check(&plan, languages, &mut findings);
    let readability = reading::check(&plan, languages, &mut findings);
    report::finish(findings, &logic, times, readability, limits)
}

/// The minutes to announce before the first question: those of a typical path in the questionnaire's own language.
///
/// Every view of a survey's page tells them, so they are measured on fewer walks than those of the report.
pub fn announced_minutes(definition: &Definition) -> u64 {
    let few = Limits {
        evaluations: 4_000,
        for_one: 400,
        answers: 32,
        all_answers: 2_000,
        ..Limits::default()
    };
    let plan = plan::Plan::of(definition);
    let mut budget = decide::Budget::new(&few);
    let domains = domain::domains(&plan, &mut budget);
    let walks = walks::walk(&plan, &domains, &mut budget);
    let languages = BTreeSet::from([definition.language]);
    let times = minutes::estimate(&plan, &domains, &walks, &languages, &mut budget);
    let typical = times.values().next().map_or(0, |time| time.typical);
    AnsweringTime::minutes(typical)
}

/// Reads a definition and checks it; when it can't be read, the report holds the problems only.
pub fn check_document(json: &str, languages: &BTreeSet<Language>, limits: &Limits) -> Report {
    let reading = definition::read(json);
    let mut report = match &reading.definition {
        Some(definition) => check(definition, languages, limits),
        None => Report::default(),
    };
    report.put_first(problems(reading.problems));
    report
}

/// The same for a questionnaire that is to be fielded here, which needs a title.
pub fn check_draft(json: &str, languages: &BTreeSet<Language>, limits: &Limits) -> Report {
    let reading = definition::read(json);
    let nameless = reading.definition.as_ref().and_then(untitled);
    let mut report = check_document(json, languages, limits);
    report.put_first(problems(nameless.into_iter().collect()));
    report
}

/// The problems of reading as findings; missing translations are found again here, for the languages wanted.
pub fn problems(problems: Vec<Problem>) -> Vec<Finding> {
    problems
        .into_iter()
        .filter(|problem| problem.message != "surveys-problem-translation")
        .map(Finding::from)
        .collect()
}
