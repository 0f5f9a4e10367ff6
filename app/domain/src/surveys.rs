//! Surveys: definition, logic, answering.
