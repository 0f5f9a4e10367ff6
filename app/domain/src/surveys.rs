//! Surveys: definition, logic, answering.
//!
//! The same code decides on the server and in the browser, so nothing here needs a clock, a zone or a regex.
//!
//! - [`definition`]: a questionnaire, read from the strict profile of SurveyJS JSON; problems carry their JSON path.
//! - [`access`]: who may answer, and the way in by which a response came.
//! - [`quotas`]: how many responses are wanted.
//! - [`defence`]: how an open link defends itself against machines.
//! - [`questionnaire`]: versions: [`DraftSurvey`] becomes [`FieldedSurvey`], whose bytes and digest never change.
//! - [`expression`]: the language of `visibleIf`.
//! - [`authoring`]: edits of a questionnaire that is being prepared, and conditions in words.
//! - [`check`]: walks all paths and tells the author what will not work.
//! - [`comments`]: what those who prepare it say to each other about it.
//! - [`library`]: ready-made questions.
//! - [`translations`]: its texts beside their translations, by places made of names.
//! - [`edits`]: what differs between two versions, and which comparisons that breaks.
//! - [`answers`]: what a respondent has entered so far, from form fields or JSON.
//! - [`flow`]: what is shown ([`flow::Visibility`]), what is wrong, where to go next ([`flow::take`]), and
//!   [`flow::complete`]: the decision about a whole response, giving [`flow::CompletedAnswers`].

pub mod access;
pub mod answers;
pub mod authoring;
pub mod catalogue;
pub mod check;
pub mod comments;
pub mod defence;
pub mod definition;
pub mod edits;
pub mod exchange;
pub mod expression;
pub mod flow;
mod letters;
pub mod library;
mod moments;
mod number;
pub mod outline;
pub mod questionnaire;
pub mod quotas;
pub mod settings;
pub mod surroundings;
pub mod translations;
pub mod value;

pub use answers::Answers;
pub use check::announced_minutes;
pub use definition::Definition;
pub use flow::CompletedAnswers;
pub use number::number_text;
pub use questionnaire::{DraftSurvey, FieldedSurvey};
pub use surroundings::Surroundings;
pub use value::Value;
