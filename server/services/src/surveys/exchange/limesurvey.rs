//! The structure files of LimeSurvey (.lss): read, never written.

mod build;
mod conditions;
mod kinds;
mod structure;
#[cfg(test)]
mod tests;

use serde_json::Value as Json;

use super::losses::{Losses, Refused};

/// Reads a questionnaire; `fallback` is its title when it says none.
///
/// # Errors
/// When it is no structure file, or brings entities along.
pub(super) fn read(source: &str, fallback: &str, losses: &mut Losses) -> Result<Json, Refused> {
    let structure = structure::Structure::read(source)?;
    build::definition(&structure, fallback, losses)
}
