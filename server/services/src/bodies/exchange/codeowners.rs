//! CODEOWNERS: who is asked to review, in a block of the file.

use folkmoot_domain::bodies::exchange::{
    Format, ListedBody, ListedPerson, ListedSeat, Remarks, RosterFile, read_handle,
};

use super::{
    block::{Comment, blocks, put},
    gitvote::handles,
};
use crate::surveys::exchange::Refused;

/// Reads the owners of every block, else of the whole file as one body.
pub(super) fn read(text: &str, remarks: &mut Remarks) -> Result<RosterFile, Refused> {
    let mut file = RosterFile::default();
    for block in blocks(text, Comment::Hash)? {
        let mut body = ListedBody::new(block.slug, block.slug);
        owners(block.content, block.line + 1, &mut body, remarks);
        file.bodies.push(body);
    }
    if file.bodies.is_empty() {
        let mut body = ListedBody::new("", "");
        owners(text, 1, &mut body, remarks);
        file.bodies.push(body);
    }
    Ok(file)
}

fn owners(text: &str, first: u32, body: &mut ListedBody, remarks: &mut Remarks) {
    let mut known = std::collections::BTreeSet::new();
    for (number, line) in (first..).zip(text.lines()) {
        let line = line.split(" #").next().unwrap_or(line).trim();
        if line.is_empty() || line.starts_with(['#', '[']) {
            continue;
        }
        // The pattern comes first; spaces within it are escaped.
        let owners = line
            .replace("\\ ", "\u{a0}")
            .split(' ')
            .skip(1)
            .map(str::to_owned)
            .collect::<Vec<_>>();
        for written in owners.iter().filter(|owner| !owner.is_empty()) {
            let handle = written.strip_prefix('@').and_then(read_handle);
            match handle {
                Some(handle) if known.insert(handle.to_ascii_lowercase()) => {
                    body.seats.push(ListedSeat {
                        person: ListedPerson {
                            handle: Some(handle),
                            ..ListedPerson::default()
                        },
                        ..ListedSeat::default()
                    });
                }
                Some(_) => {}
                None if written.starts_with('@') && written.contains('/') => {
                    remarks.note("roster-remark-team", written.as_str(), Some(number));
                }
                None => remarks.note("roster-remark-owner", "", Some(number)),
            }
        }
    }
}

/// Writes the owners into the blocks of a file; the pattern that a block has is kept, a new one is for everything.
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
        let owners: Vec<String> = handles(body, Format::Codeowners, remarks)
            .iter()
            .map(|handle| format!("@{handle}"))
            .collect();
        let owners = owners.join(" ");
        let found = blocks(&text, Comment::Hash)?;
        let known = found.iter().find(|block| block.slug == body.slug);
        let mut patterns: Vec<&str> = known
            .map(|block| patterns(block.content))
            .unwrap_or_default();
        if patterns.is_empty() {
            patterns.push("*");
        }
        let lines: Vec<String> = patterns
            .into_iter()
            .map(|pattern| format!("{pattern} {owners}").trim_end().to_owned())
            .collect();
        text = put(&text, Comment::Hash, &body.slug, &lines)?;
    }
    Ok(text)
}

/// The patterns of a block, each with its escaped spaces.
fn patterns(content: &str) -> Vec<&str> {
    content
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let mut escaped = false;
            let end = line.find(|letter| {
                let ends = letter == ' ' && !escaped;
                escaped = letter == '\\';
                ends
            });
            end.and_then(|end| line.get(..end)).unwrap_or(line)
        })
        .collect()
}
