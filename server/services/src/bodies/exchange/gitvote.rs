//! `.gitvote.yml`: who may vote, as the gitvote bot reads it.

use folkmoot_domain::bodies::{
    VotingStatus,
    exchange::{Format, ListedBody, ListedPerson, ListedSeat, Remarks, RosterFile, read_handle},
};

use super::{
    block::{Comment, blocks, fresh, replaced},
    yaml::{Node, Value, parse, scalar},
};
use crate::surveys::exchange::Refused;

/// Reads the voters: of every block that has our markers, else of every profile.
pub(super) fn read(text: &str, remarks: &mut Remarks) -> Result<RosterFile, Refused> {
    let root = parse(text)?;
    let mut file = RosterFile::default();
    for block in blocks(text, Comment::Hash)? {
        let mut body = ListedBody::new(block.slug, block.slug);
        for (number, line) in (block.line + 1..).zip(block.content.lines()) {
            let line = line.trim();
            if let Some(written) = line.strip_prefix('-') {
                let written = written.trim().trim_matches(['"', '\'']);
                body.seats.extend(voter(written, number, remarks));
            } else if !line.is_empty() && !line.starts_with('#') {
                remarks.note("roster-remark-line", "", Some(number));
            }
        }
        file.bodies.push(body);
    }
    if !file.bodies.is_empty() {
        return Ok(file);
    }
    let profiles = root
        .get("profiles")
        .ok_or_else(|| Refused::new("roster-refused-sections").with("keys", "profiles"))?;
    for (name, profile) in profiles.entries() {
        let Some(voters) = profile.get("allowed_voters") else {
            continue;
        };
        voters.note_others(&["users"], remarks);
        let mut body = ListedBody::new(name.as_str(), name.as_str());
        for user in voters.get("users").map_or(&[][..], Node::items) {
            if let Value::Text(written) = &user.value {
                body.seats.extend(voter(written, user.line, remarks));
            }
        }
        file.bodies.push(body);
    }
    Ok(file)
}

fn voter(written: &str, line: u32, remarks: &mut Remarks) -> Option<ListedSeat> {
    let Some(handle) = read_handle(written) else {
        remarks.note("roster-remark-handle", written, Some(line));
        return None;
    };
    Some(ListedSeat {
        person: ListedPerson {
            handle: Some(handle),
            ..ListedPerson::default()
        },
        voting_status: Some(VotingStatus::Voting),
        ..ListedSeat::default()
    })
}

/// The handles of those that a file of this format lists, each once; who has none is noted.
pub(super) fn handles<'b>(
    body: &'b ListedBody,
    format: Format,
    remarks: &mut Remarks,
) -> Vec<&'b str> {
    let mut handles: Vec<&str> = Vec::new();
    for seat in &body.seats {
        let status = seat.voting_status.unwrap_or(VotingStatus::None);
        let role = seat.role.unwrap_or(folkmoot_domain::bodies::Role::Member);
        if seat.former || !format.covers(role, status) {
            remarks.note("roster-lost-kinds", format.name(), None);
            continue;
        }
        match seat.person.handle.as_deref() {
            None => remarks.note("roster-lost-handle", seat.person.shown(), None),
            Some(handle) if handles.contains(&handle) => {}
            Some(handle) => handles.push(handle),
        }
    }
    if !handles.is_empty() {
        remarks.note("roster-lost-all-but-handles", format.name(), None);
    }
    handles
}

/// Writes the voters into the blocks of a file, or a file with nothing but voters.
///
/// # Errors
/// When the file has no block for one of the bodies: where in it the voters belong only its author knows.
pub(super) fn write(
    file: &RosterFile,
    into: Option<&str>,
    remarks: &mut Remarks,
) -> Result<String, Refused> {
    let mut text = into.unwrap_or("profiles:\n").to_owned();
    for (number, body) in file.bodies.iter().enumerate() {
        let lines: Vec<String> = handles(body, Format::Gitvote, remarks)
            .into_iter()
            // A handle of digits alone would be a number.
            .map(|handle| format!("- {}", scalar(handle)))
            .collect();
        if into.is_some() {
            text = replaced(&text, Comment::Hash, &body.slug, &lines)?
                .ok_or_else(|| Refused::new("roster-refused-no-block").with("group", &body.slug))?;
        } else {
            let profile = if number == 0 {
                "default"
            } else {
                body.slug.as_str()
            };
            for line in [
                format!("  {}:\n", scalar(profile)),
                "    allowed_voters:\n      users:\n".to_owned(),
            ] {
                text.push_str(&line);
            }
            text.push_str(&fresh(Comment::Hash, &body.slug, &lines, "        "));
        }
    }
    if into.is_none() {
        remarks.note("roster-lost-gitvote", "", None);
    }
    Ok(text)
}
