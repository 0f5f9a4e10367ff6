//! From a definition to a form.

mod kinds;
mod names;
mod offers;
mod rows;

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::{
    super::{
        aside::{Written, write_whole},
        losses::Losses,
    },
    Workbook,
    read::read,
};
use rows::Writer;

/// Writes a questionnaire so that reading it gives it back whole.
pub(in super::super) fn write(definition: &Json, losses: &mut Losses) -> Workbook {
    write_whole(
        definition,
        losses,
        |patches: &BTreeMap<String, Json>| {
            let (document, places) = Writer::new(definition, patches).workbook();
            Written { document, places }
        },
        |book| read(book, "", &mut Losses::new()).ok(),
    )
}
