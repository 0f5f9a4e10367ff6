//! A table of members in a block of CONTRIBUTING.md.

use folkmoot_domain::bodies::exchange::{ListedBody, Remarks, RosterFile};

use super::{
    block::{Comment, blocks, put},
    markdown::{read_from, table},
};
use crate::surveys::exchange::Refused;

/// Reads the tables and lists of every block.
///
/// # Errors
/// When there is none: a list of people in a guide for contributors could be anybody.
pub(super) fn read(text: &str, remarks: &mut Remarks) -> Result<RosterFile, Refused> {
    let mut file = RosterFile::default();
    for block in blocks(text, Comment::Html)? {
        let mut body = ListedBody::new(block.slug, block.slug);
        for part in read_from(block.content, block.line + 1, remarks) {
            body.seats.extend(part.seats);
        }
        file.bodies.push(body);
    }
    if file.bodies.is_empty() {
        return Err(Refused::new("roster-refused-no-block").with("group", "…"));
    }
    Ok(file)
}

/// Writes a table into the block of each body.
///
/// # Errors
/// When the markers of the file don't match.
pub(super) fn write(
    file: &RosterFile,
    into: Option<&str>,
    remarks: &mut Remarks,
) -> Result<String, Refused> {
    let mut text = into.unwrap_or_default().to_owned();
    for body in &file.bodies {
        // An empty line on each side keeps the markers from becoming part of the table.
        let mut lines = vec![String::new()];
        lines.extend(table(body, false));
        let former = table(body, true);
        if !former.is_empty() {
            remarks.note("roster-lost-former", body.slug.as_str(), None);
        }
        lines.push(String::new());
        text = put(&text, Comment::Html, &body.slug, &lines)?;
    }
    Ok(text)
}
