//! Questionnaires in Markdown, as the Rust survey team writes them.
//!
//! `##` begins a section (our page), `###` a question, `Type:` says how it is answered, `- ` lines are answers, and
//! ``[`NEXT`](#anchor)`` behind an answer jumps to a heading. Beyond that form we write: deeper headings for what stands
//! in a group, `<!-- surveyjs {…} -->` below a heading and `<!-- … -->` behind an answer for what Markdown has no place
//! for, and `Shown if` in a `SURVEY FLOW` quote for conditions.

mod choices;
mod document;
mod jumps;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub(super) use read::read;
pub(super) use write::write;
