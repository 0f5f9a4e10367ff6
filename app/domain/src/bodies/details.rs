//! What a body is there for beside its mission: scope, deliverables, when it is disbanded, where it is found.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{check_length, clean_markdown, read_day_or_none, read_text};
use crate::{forms::FieldError, surveys::answers::is_mail_address, words::words};

words! {
    /// What a channel is.
    pub enum ChannelKind {
        /// Where people talk at once, such as Discord.
        Chat = "chat",
        /// Where people write to each other.
        List = "list",
        /// Where the work is.
        Repository = "repository",
        /// Where meetings are announced, beside the calendar here.
        Calendar = "calendar",
    }
}

/// Where a body is found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// What it is.
    pub kind: ChannelKind,
    /// An address that begins with `https://`, or for a list also with `mailto:`.
    pub address: String,
}

/// One thing a body is to deliver.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deliverable {
    /// What it is, in a line of plain text.
    pub text: String,
    /// The day it was delivered; `None` until it is.
    pub done_on: Option<Date>,
}

/// What a body is there for beside its mission.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Details {
    /// What belongs to its work, in Markdown.
    pub scope_in: String,
    /// What does not, in Markdown.
    pub scope_out: String,
    /// What it is to deliver, in its own order.
    pub deliverables: Vec<Deliverable>,
    /// When it is disbanded, in Markdown.
    pub disband_condition: String,
    /// Where it is found, one address of each kind.
    pub channels: Vec<Channel>,
}

/// More deliverables than this are no list that anybody reads.
pub const MOST_DELIVERABLES: usize = 40;

/// Scope and disband condition have at most so many characters each.
const TEXT_LIMIT: usize = 5_000;

/// One line of the form for deliverables, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DeliverableEntry {
    /// Plain text; a line without any is none.
    pub text: String,
    /// `YYYY-MM-DD`, or empty while it is not done.
    pub done_on: String,
}

impl DeliverableEntry {
    fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.done_on.trim().is_empty()
    }
}

/// The part of a body's form that is about its details, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DetailsEntry {
    /// Markdown.
    pub scope_in: String,
    /// Markdown.
    pub scope_out: String,
    /// The lines, blank ones among them; the fields are `deliverable-0`, `done-0` and so on.
    pub deliverables: Vec<DeliverableEntry>,
    /// Markdown.
    pub disband_condition: String,
    /// An address, or empty.
    pub chat: String,
    /// An address, or empty.
    pub list: String,
    /// An address, or empty.
    pub repository: String,
    /// An address, or empty.
    pub calendar: String,
}

impl DetailsEntry {
    /// The form as it is before anybody has changed anything.
    pub fn of(details: &Details) -> Self {
        let address = |kind| {
            let mut channels = details.channels.iter();
            let found = channels.find(|channel| channel.kind == kind);
            found.map_or_else(String::new, |channel| channel.address.clone())
        };
        let line = |deliverable: &Deliverable| DeliverableEntry {
            text: deliverable.text.clone(),
            done_on: deliverable
                .done_on
                .map_or_else(String::new, |day| day.to_string()),
        };
        Self {
            scope_in: details.scope_in.clone(),
            scope_out: details.scope_out.clone(),
            deliverables: details.deliverables.iter().map(line).collect(),
            disband_condition: details.disband_condition.clone(),
            chat: address(ChannelKind::Chat),
            list: address(ChannelKind::List),
            repository: address(ChannelKind::Repository),
            calendar: address(ChannelKind::Calendar),
        }
    }

    /// The form as it was sent; `text` gives what was entered in a field.
    pub fn sent(text: impl Fn(&str) -> String) -> Self {
        let mut deliverables: Vec<DeliverableEntry> = (0..MOST_DELIVERABLES)
            .map(|line| DeliverableEntry {
                text: text(&format!("deliverable-{line}")),
                done_on: text(&format!("done-{line}")),
            })
            .collect();
        while deliverables.last().is_some_and(DeliverableEntry::is_blank) {
            deliverables.pop();
        }
        Self {
            scope_in: text("scope_in"),
            scope_out: text("scope_out"),
            deliverables,
            disband_condition: text("disband_condition"),
            chat: text(ChannelKind::Chat.word()),
            list: text(ChannelKind::List.word()),
            repository: text(ChannelKind::Repository.word()),
            calendar: text(ChannelKind::Calendar.word()),
        }
    }

    /// What was typed as the address of a channel.
    pub fn address(&self, kind: ChannelKind) -> &str {
        match kind {
            ChannelKind::Chat => &self.chat,
            ChannelKind::List => &self.list,
            ChannelKind::Repository => &self.repository,
            ChannelKind::Calendar => &self.calendar,
        }
    }

    /// The details, when they can be kept.
    pub fn read(&self) -> Result<Details, Vec<FieldError>> {
        let mut errors = Vec::new();
        for (field, text) in [
            ("scope_in", &self.scope_in),
            ("scope_out", &self.scope_out),
            ("disband_condition", &self.disband_condition),
        ] {
            check_length(text, field, TEXT_LIMIT, &mut errors);
        }
        let deliverables = self.read_deliverables(&mut errors);
        let channels = self.read_channels(&mut errors);
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Details {
            scope_in: clean_markdown(&self.scope_in),
            scope_out: clean_markdown(&self.scope_out),
            deliverables,
            disband_condition: clean_markdown(&self.disband_condition),
            channels,
        })
    }

    fn read_deliverables(&self, errors: &mut Vec<FieldError>) -> Vec<Deliverable> {
        let mut deliverables = Vec::new();
        let lines = self.deliverables.iter().enumerate();
        for (line, entry) in lines.filter(|(_, entry)| !entry.is_blank()) {
            let text = read_text(&entry.text, format!("deliverable-{line}"), 300, errors);
            let mut wrong = Vec::new();
            let done_on = read_day_or_none(&entry.done_on, "done", &mut wrong);
            errors.extend(wrong.into_iter().map(|error| FieldError {
                field: format!("done-{line}").into(),
                ..error
            }));
            deliverables.push(Deliverable { text, done_on });
        }
        deliverables
    }

    fn read_channels(&self, errors: &mut Vec<FieldError>) -> Vec<Channel> {
        let mut channels = Vec::new();
        for kind in ChannelKind::ALL.iter().copied() {
            let mut address = self.address(kind).trim().to_owned();
            if address.is_empty() {
                continue;
            }
            check_length(&address, kind.word(), 500, errors);
            if kind == ChannelKind::List && is_mail_address(&address) {
                address.insert_str(0, MAILTO);
            }
            let (good, message) = match kind {
                ChannelKind::List => (
                    is_https(&address) || is_mailto(&address),
                    "details-error-list",
                ),
                _ => (is_https(&address), "details-error-address"),
            };
            if !good {
                errors.push(FieldError::new(kind.word(), message));
            }
            channels.push(Channel { kind, address });
        }
        channels
    }
}

const MAILTO: &str = "mailto:";

/// Whether it is a link to one mail address and nothing else: no subject, no copies to others.
fn is_mailto(address: &str) -> bool {
    address.strip_prefix(MAILTO).is_some_and(|address| {
        is_mail_address(address) && !address.contains(['?', '&', '%', '/', '#', '"'])
    })
}

/// Whether it is an address on the web to which anybody can go without handing over a name or password in it.
fn is_https(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (name, port) = host.split_once(':').unwrap_or((host, "443"));
    let label = |label: &str| {
        !label.is_empty()
            && label
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    !address
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control() || letter == '\\')
        && port.parse::<u16>().is_ok()
        && name.contains('.')
        && name.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn wrong(entry: &DetailsEntry) -> Vec<(String, String)> {
        let errors = entry.read().unwrap_err().into_iter();
        errors
            .map(|error| (error.field.into_owned(), error.message.into_owned()))
            .collect()
    }

    #[test]
    fn a_channel_is_an_https_address_without_a_password_in_it() {
        let of = |address: &str| DetailsEntry {
            chat: address.to_owned(),
            ..DetailsEntry::default()
        };
        for good in [
            "https://chat.example.org/tsc",
            " https://example.org:8443/?a=b#c ",
            "https://bücher.example",
        ] {
            assert_eq!(of(good).read().unwrap().channels.len(), 1, "{good}");
        }
        assert_eq!(of("  ").read().unwrap().channels, []);
        for bad in [
            "http://example.org",
            "javascript:alert(1)",
            "https://",
            "https://localhost",
            "https://user:secret@example.org",
            "https://example.org:secret@example.net/",
            "https://example.org:99999/",
            "https://example..org",
            "https://exa mple.org",
            "https://example.org\\@example.net",
            "mailto:tsc@example.org",
            "chat.example.org",
        ] {
            let expected = ("chat".to_owned(), "details-error-address".to_owned());
            assert_eq!(wrong(&of(bad)), [expected], "{bad}");
        }
    }

    #[test]
    fn a_list_is_also_a_mail_address_with_or_without_the_scheme() {
        let of = |address: &str| DetailsEntry {
            list: address.to_owned(),
            ..DetailsEntry::default()
        };
        for (typed, kept) in [
            ("tsc@lists.example.org", "mailto:tsc@lists.example.org"),
            (
                "mailto:tsc@lists.example.org",
                "mailto:tsc@lists.example.org",
            ),
            (
                "https://lists.example.org/g/tsc",
                "https://lists.example.org/g/tsc",
            ),
        ] {
            assert_eq!(of(typed).read().unwrap().channels[0].address, kept);
        }
        for bad in [
            "mailto:",
            "mailto:tsc",
            "mailto:a@example.org?cc=b@example.org",
        ] {
            let expected = ("list".to_owned(), "details-error-list".to_owned());
            assert_eq!(wrong(&of(bad)), [expected], "{bad}");
        }
    }

    #[test]
    fn a_form_made_from_details_gives_them_back() {
        let details = Details {
            scope_in: "Models".into(),
            scope_out: "Money".into(),
            deliverables: vec![
                Deliverable {
                    text: "A report".into(),
                    done_on: Some(date(2026, 5, 1)),
                },
                Deliverable {
                    text: "A model".into(),
                    done_on: None,
                },
            ],
            disband_condition: "Once delivered".into(),
            channels: vec![
                Channel {
                    kind: ChannelKind::Chat,
                    address: "https://chat.example.org".into(),
                },
                Channel {
                    kind: ChannelKind::List,
                    address: "mailto:tsc@example.org".into(),
                },
            ],
        };
        assert_eq!(DetailsEntry::of(&details).read(), Ok(details));
    }

    #[test]
    fn blank_lines_are_no_deliverables_and_messages_stand_at_their_line() {
        let sent = |fields: &[(&str, &str)]| {
            DetailsEntry::sent(|name| {
                let found = fields.iter().find(|(field, _)| *field == name);
                found.map_or_else(String::new, |(_, text)| (*text).to_owned())
            })
        };
        let good = sent(&[
            ("deliverable-1", " A report "),
            ("done-1", "2026-05-01"),
            ("deliverable-3", "A model"),
            ("deliverable-4", " "),
        ]);
        assert_eq!(good.deliverables.len(), 4);
        let texts: Vec<String> = good
            .read()
            .unwrap()
            .deliverables
            .into_iter()
            .map(|one| one.text)
            .collect();
        assert_eq!(texts, ["A report", "A model"]);
        let bad = sent(&[
            ("done-0", "2026-05-01"),
            ("deliverable-2", "A model"),
            ("done-2", "soon"),
        ]);
        let expected = [
            ("deliverable-0", "bodies-error-required"),
            ("done-2", "bodies-error-day"),
        ];
        assert_eq!(
            wrong(&bad),
            expected.map(|(field, message)| (field.to_owned(), message.to_owned()))
        );
    }
}
