//! What people call roles, votes and columns.

use folkmoot_domain::bodies::{
    Role, VotingStatus,
    exchange::{Remarks, read_handle},
};

use super::inline::{github_handle, inline};

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Handle,
    Affiliation,
    Role,
    Status,
    From,
    LastDay,
    Class,
    Principal,
    Appointed,
    Left,
}

/// What the header of a column means; `None` when it is not one of ours.
pub(super) fn column_of(header: &str) -> Option<Column> {
    Some(match header.trim().to_lowercase().as_str() {
        "name" | "member" | "members" | "person" | "full name" | "maintainer" => Column::Name,
        "github" | "github id" | "github handle" | "github username" | "handle" | "username" => {
            Column::Handle
        }
        "affiliation"
        | "company"
        | "organization"
        | "organisation"
        | "employer"
        | "company/affiliation" => Column::Affiliation,
        "role" | "position" => Column::Role,
        "vote" | "voting" | "voting status" => Column::Status,
        "from" | "start" | "term start" | "since" => Column::From,
        "last day" | "until" | "end" | "term end" => Column::LastDay,
        "class" | "member class" | "membership class" => Column::Class,
        "stands in for" | "alternate for" => Column::Principal,
        "came by" | "appointed by" => Column::Appointed,
        "left by" | "reason for leaving" => Column::Left,
        _ => return None,
    })
}

fn role_word(text: &str) -> Option<Role> {
    let word = text.trim().to_lowercase().replace([' ', '_'], "-");
    Role::from_word(&word).or_else(|| {
        Some(match word.as_str() {
            "co-chair" | "cochair" | "chairperson" | "chairman" | "chairwoman" => Role::Chair,
            "vice-chairperson" | "deputy-chair" => Role::ViceChair,
            "tech-lead" | "technical-leader" => Role::TechnicalLead,
            "liaison" => Role::StaffLiaison,
            "leader" => Role::Lead,
            _ => return None,
        })
    })
}

/// The role of a word; what is none is noted.
pub(in crate::bodies::exchange) fn role_of(
    text: &str,
    line: Option<u32>,
    remarks: &mut Remarks,
) -> Option<Role> {
    let role = role_word(text);
    if role.is_none() {
        remarks.note("roster-remark-role", text, line);
    }
    role
}

/// How a role is written.
pub(super) fn role_name(role: Role) -> String {
    role.word().replace('-', " ")
}

/// The voting status of a word; what is none is noted.
pub(in crate::bodies::exchange) fn status_of(
    text: &str,
    line: Option<u32>,
    remarks: &mut Remarks,
) -> Option<VotingStatus> {
    let word = text.trim().to_lowercase().replace([' ', '_'], "-");
    let status = VotingStatus::from_word(&word).or(match word.as_str() {
        "yes" | "voting-rep" | "voting-representative" => Some(VotingStatus::Voting),
        "alternate-voting-rep" | "alternate-voting-representative" => Some(VotingStatus::Alternate),
        "emerita" | "emeriti" => Some(VotingStatus::Emeritus),
        "no" | "non-voting" | "nonvoting" => Some(VotingStatus::None),
        _ => None,
    });
    if status.is_none() {
        remarks.note("roster-remark-status", text, line);
    }
    status
}

/// A name without the role in brackets behind it, as in "Andrew Ross (Chair)".
pub(super) fn without_suffix(text: &str) -> (String, Option<Role>) {
    let found = text
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
        .and_then(|(name, inner)| Some((name.trim().to_owned(), role_word(inner)?)))
        .filter(|(name, _)| !name.is_empty());
    match found {
        Some((name, role)) => (name, Some(role)),
        None => (text.to_owned(), None),
    }
}

/// A person in an item of a list.
pub(super) struct Mention {
    pub(super) handle: String,
    pub(super) name: Option<String>,
    pub(super) role: Option<Role>,
    pub(super) pronouns: bool,
}

/// The person in an item that links to GitHub or begins with a handle; `None` when it is about something else.
pub(super) fn mention(item: &str) -> Option<Mention> {
    let seen = inline(item);
    let linked = seen.links.iter().find_map(|link| github_handle(link));
    let first = seen.text.split_whitespace().next().unwrap_or_default();
    let written = first
        .strip_prefix('@')
        .and_then(|text| read_handle(text.trim_end_matches([',', ':'])));
    let handle = linked.or(written)?;
    let mut rest = seen.text.as_str();
    // The handle, or the name, may stand first; the name is what remains.
    for prefix in [format!("@{handle}"), handle.clone()] {
        if let Some(after) = rest.strip_prefix(prefix.as_str()) {
            rest = after;
            break;
        }
    }
    let rest = rest.trim_start_matches([' ', '-', '–', '—', ':', ',', '/']);
    let (name, pronouns) = without_pronouns(rest.trim());
    let (name, role) = without_suffix(name);
    let name = name.trim_end_matches([' ', '-', '–', '—', ':', ',']).trim();
    Some(Mention {
        name: (!name.is_empty()).then(|| name.to_owned()),
        handle,
        role,
        pronouns,
    })
}

/// A text without pronouns in brackets at its end; we have no place for them, and nobody needs them to vote.
fn without_pronouns(text: &str) -> (&str, bool) {
    let found = text
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
        .filter(|(_, inner)| {
            let words = ["he", "him", "she", "her", "they", "them", "any", "it"];
            inner.contains('/')
                && inner
                    .split('/')
                    .all(|word| words.contains(&word.trim().to_lowercase().as_str()))
        });
    match found {
        Some((name, _)) => (name.trim_end(), true),
        None => (text, false),
    }
}
