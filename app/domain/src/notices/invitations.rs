//! Invitations: addresses as a survey manager enters them, and what the manager sees of invitations afterwards.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::MailState;
use crate::{
    accounts::wrong_mail, forms::FieldError, ids::InvitationId, surveys::catalogue::Survey,
    words::words,
};

/// The most people a survey can invite.
pub const MOST_INVITATIONS: usize = 5_000;
/// The most problems that are listed.
const MOST_PROBLEMS: usize = 100;

words! {
    /// Where an invitation stands; never whether it was used.
    pub enum InvitationState {
        /// Can be used.
        Invited = "invited",
        /// Taken back.
        Revoked = "revoked",
        /// The person wants no more messages about this survey.
        Declined = "declined",
    }
}

/// A line that holds no address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongLine {
    /// Its number, from 1.
    pub number: usize,
    /// What stands in it, shortened.
    pub text: String,
}

/// A list of addresses as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AddressList {
    /// Each once, in the order of their coming.
    pub addresses: Vec<String>,
    /// How many came again.
    pub repeated: usize,
    /// The first lines without an address.
    pub wrong: Vec<WrongLine>,
    /// How many lines have none.
    pub wrong_lines: usize,
}

/// The address as it is compared: no two people share one that differs in capitals alone.
pub fn address_key(address: &str) -> String {
    address.to_lowercase()
}

/// Reads one address a line, or a table: of each line the first cell that looks like an address counts. Cells end at a
/// comma, a semicolon or a tab; `Ada <ada@example.org>` is read, and a first line without any address is a heading.
pub fn read_addresses(text: &str) -> AddressList {
    let mut list = AddressList::default();
    let mut known = BTreeSet::new();
    for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let found = line.split([',', ';', '\t']).find_map(address_in);
        match found {
            Some(address) if known.insert(address_key(&address)) => list.addresses.push(address),
            Some(_) => list.repeated += 1,
            None if index == 0 && !line.contains('@') => {}
            None => {
                list.wrong_lines += 1;
                if list.wrong.len() < MOST_PROBLEMS {
                    list.wrong.push(WrongLine {
                        number: index + 1,
                        text: line.trim().chars().take(60).collect(),
                    });
                }
            }
        }
    }
    list
}

fn address_in(cell: &str) -> Option<String> {
    let cell = cell.trim().trim_matches(['"', '\'']).trim();
    let cell = match cell.split_once('<') {
        Some((_, rest)) => rest.split('>').next().unwrap_or_default(),
        None => cell,
    };
    let address = cell.trim();
    let plain =
        address.is_ascii() && !address.contains(['<', '>', '(', ')', '[', ']', '\\', '"', ':']);
    let (local, host) = address.rsplit_once('@')?;
    let sound = plain
        && wrong_mail("addresses", address).is_none()
        && local.len() <= 64
        && !local.contains('@')
        && !dots_astray(local)
        && !dots_astray(host);
    sound.then(|| address.to_owned())
}

fn dots_astray(part: &str) -> bool {
    part.is_empty() || part.starts_with('.') || part.ends_with('.') || part.contains("..")
}

/// The form that invites people, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct InvitationEntry {
    /// Addresses, one a line, or a table.
    pub addresses: String,
    /// BCP 47 tag of the language in which the messages are written.
    pub language: String,
}

impl InvitationEntry {
    /// The addresses, or why they can't be invited; `there` are invited already.
    pub fn read(&self, there: usize) -> Result<AddressList, FieldError> {
        let list = read_addresses(&self.addresses);
        let field = "addresses";
        if list.addresses.is_empty() {
            return Err(FieldError::new(field, "invitations-error-none"));
        }
        if list.addresses.len().saturating_add(there) > MOST_INVITATIONS {
            let error = FieldError::new(field, "invitations-error-many");
            return Err(error.with("most", MOST_INVITATIONS));
        }
        Ok(list)
    }
}

/// What would happen if the invitations were sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationPreview {
    /// What was read.
    pub list: AddressList,
    /// How many of the addresses are invited already.
    pub invited: usize,
}

/// One invitation, as the survey's manager sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationLine {
    /// The invitation.
    pub id: InvitationId,
    /// The address, as long as it is kept.
    pub address: String,
    /// Where it stands.
    pub state: InvitationState,
    /// Where its last message stands; `None` before it is written.
    pub mail: Option<MailState>,
}

/// The invitations of a survey, as its manager sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationsPage {
    /// The survey.
    pub survey: Survey,
    /// Whether this site sends mail.
    pub on: bool,
    /// How many invitations there are in each state.
    pub states: Vec<(InvitationState, i64)>,
    /// How many of their messages there are in each state.
    pub messages: Vec<(MailState, i64)>,
    /// A part of the list, in the order of addresses.
    pub lines: Vec<InvitationLine>,
    /// The address to continue after.
    pub next: Option<String>,
    /// When the next reminder can begin; `None` for now.
    pub next_reminder: Option<jiff::Timestamp>,
    /// When a reminder is planned.
    pub planned: Option<jiff::Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_from_lines_and_from_tables() {
        let text = "\u{feff}Name;Mail\r\nAda;ada@example.org\r\n\"Bo\",\"bo@example.org\"\r\n\r\nCleo <cleo@example.org>\n";
        let list = read_addresses(text);
        assert_eq!(
            list.addresses,
            ["ada@example.org", "bo@example.org", "cleo@example.org"]
        );
        assert_eq!((list.repeated, list.wrong_lines), (0, 0));
    }

    #[test]
    fn an_address_counts_once_and_a_wrong_line_is_named() {
        let list = read_addresses(
            "ada@example.org\nADA@example.org\nnobody\na b@example.org\nx@y..z\n@x\nx@",
        );
        assert_eq!((list.addresses.len(), list.repeated), (1, 1));
        let lines: Vec<usize> = list.wrong.iter().map(|wrong| wrong.number).collect();
        assert_eq!(lines, [3, 4, 5, 6, 7]);
    }

    #[test]
    fn nothing_that_could_begin_a_header_is_an_address() {
        for wrong in [
            "ada@example.org\rBcc: eve@example.org",
            "ada@example.org\u{2028}x",
            "a\u{0}@example.org",
            "ada@exam(ple).org",
            "\\ada@example.org:25",
        ] {
            assert_eq!(read_addresses(wrong).addresses.len(), 0, "{wrong:?}");
        }
    }

    #[test]
    fn more_than_five_thousand_are_refused_and_the_limit_is_named() {
        let entry = |number: usize| InvitationEntry {
            addresses: (0..number)
                .map(|one| format!("p{one}@example.org"))
                .collect::<Vec<_>>()
                .join("\n"),
            language: String::new(),
        };
        assert!(entry(5_000).read(0).is_ok());
        let refused = entry(5_000).read(1).unwrap_err();
        assert_eq!(refused.arguments[0].1, "5000");
        assert!(InvitationEntry::default().read(0).is_err());
    }
}
