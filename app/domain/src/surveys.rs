//! Surveys: definition, logic, answering.

pub mod catalogue;
pub mod settings;
