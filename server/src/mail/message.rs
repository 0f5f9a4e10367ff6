//! A message as it goes out: plain text, no tracking, nothing in its headers but what we put there.

use std::time::{Duration, SystemTime};

use folkmoot_app::notices::{Letterhead, letter};
use folkmoot_store::notices::outbox::Outgoing;
use jiff::tz::TimeZoneDatabase;
use lettre::{
    Message,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
};

/// In whose name messages go out.
#[derive(Clone)]
pub struct Site {
    from: Mailbox,
    letterhead: Letterhead,
}

impl Site {
    /// A site at an origin such as `https://moot.example`; `None` when `from` is no mail address.
    pub fn new(from: &str, origin: String, community: String) -> Option<Self> {
        let address = from.trim().parse::<Mailbox>().ok()?;
        let name = address.name.unwrap_or_else(|| community.clone());
        Some(Self {
            from: Mailbox::new(Some(one_line(&name)), address.email),
            letterhead: Letterhead {
                origin,
                community,
                zones: TimeZoneDatabase::bundled(),
            },
        })
    }

    /// The host of the site's address, by which it greets the mail server and names its messages.
    pub(super) fn host(&self) -> &str {
        let origin = &self.letterhead.origin;
        let authority = origin.split_once("://").map_or("", |(_, rest)| rest);
        let host = match authority.split_once(']') {
            // The literal of an address of IPv6 in its brackets.
            Some((address, _)) => return authority.get(..=address.len()).unwrap_or("localhost"),
            None => authority.split(':').next().unwrap_or_default(),
        };
        if host.is_empty() || !host.is_ascii() {
            "localhost"
        } else {
            host
        }
    }
}

/// The message; `None` when it can't be addressed to its recipient.
pub(super) fn compose(site: &Site, outgoing: &Outgoing) -> Option<Message> {
    let text = letter(&site.letterhead, outgoing.language, &outgoing.letter);
    let address = outgoing.recipient.parse().ok()?;
    let seconds = u64::try_from(outgoing.created_at.as_second()).unwrap_or_default();
    let message = Message::builder()
        .from(site.from.clone())
        .to(Mailbox::new(None, address))
        .subject(one_line(&text.subject))
        .date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
        // The same each time it is sent, so that whoever gets it twice can tell.
        .message_id(Some(format!("<{}@{}>", outgoing.id, site.host())))
        // RFC 3834: no answers from machines.
        .raw_header(header("Auto-Submitted", "auto-generated")?)
        .header(ContentType::TEXT_PLAIN)
        .raw_header(header("Content-Language", outgoing.language.tag())?);
    let message = match text.stop {
        // One click in the mail program, without a page in between (RFC 8058).
        Some(address) => message
            .raw_header(header("List-Unsubscribe", &format!("<{address}>"))?)
            .raw_header(header(
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click",
            )?),
        None => message,
    };
    message.body(text.body).ok()
}

/// A header of ours: one line of visible ASCII, sent as it is.
fn header(name: &'static str, value: &str) -> Option<HeaderValue> {
    let plain = value.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    let name = HeaderName::new_from_ascii(name.to_owned()).ok()?;
    plain.then(|| HeaderValue::dangerous_new_pre_encoded(name, value.to_owned(), value.to_owned()))
}

/// What a person wrote, as one line: nothing in it can begin another header.
fn one_line(text: &str) -> String {
    let without = text.replace(
        |character: char| character.is_control() || matches!(character, '\u{2028}' | '\u{2029}'),
        " ",
    );
    without.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use folkmoot_domain::{
        language::Language,
        notices::{Letter, NoticeKind},
    };
    use uuid::Uuid;

    use super::*;

    fn outgoing(recipient: &str) -> Outgoing {
        Outgoing {
            id: Uuid::from_u128(7),
            subject: None,
            recipient: recipient.to_owned(),
            language: Language::German,
            letter: Letter::Test,
            attempts: 1,
            created_at: "2026-06-18T12:00:00Z".parse().unwrap(),
        }
    }

    fn site(community: &str) -> Site {
        let origin = "https://moot.example:8443".to_owned();
        Site::new("moot@example.org", origin, community.to_owned()).unwrap()
    }

    fn text(message: &Message) -> (String, String) {
        let formatted = String::from_utf8(message.formatted()).unwrap();
        let (head, body) = formatted.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }

    #[test]
    fn a_message_says_who_when_and_that_no_machine_shall_answer() {
        let message = compose(&site("Moot"), &outgoing("ada@example.org")).unwrap();
        let (head, body) = text(&message);
        for line in [
            "From: Moot <moot@example.org>",
            "To: ada@example.org",
            "Date: Thu, 18 Jun 2026 12:00:00 +0000",
            "Message-ID: <00000000-0000-0000-0000-000000000007@moot.example>",
            "Auto-Submitted: auto-generated",
            "Content-Language: de",
            "Content-Type: text/plain; charset=utf-8",
        ] {
            assert!(head.lines().any(|one| one == line), "{line} in {head}");
        }
        assert!(body.contains("https://moot.example:8443"), "{body}");
        assert!(!body.contains('<'), "plain text: {body}");
    }

    #[test]
    fn a_notice_is_stopped_by_one_click() {
        let mut notice = outgoing("ada@example.org");
        notice.letter = Letter::Notice {
            notice: NoticeKind::SurveyOpens,
            slug: "tea".to_owned(),
            title: "Tea\r\nBcc: eve@example.org".to_owned(),
            closes_at: None,
            zone: "UTC".to_owned(),
            release: None,
            stop: format!("{}-survey-opens-{}", "a".repeat(32), "b".repeat(32)),
        };
        let (head, _) = text(&compose(&site("Moot"), &notice).unwrap());
        let stop = format!(
            "List-Unsubscribe: <https://moot.example:8443/stop-notices/{}-survey-opens-{}>",
            "a".repeat(32),
            "b".repeat(32)
        );
        assert!(head.lines().any(|line| line == stop), "{head}");
        assert!(
            head.lines()
                .any(|line| line == "List-Unsubscribe-Post: List-Unsubscribe=One-Click"),
            "{head}"
        );
        assert!(!head.lines().any(|line| line.starts_with("Bcc")), "{head}");
    }

    #[test]
    fn nothing_that_people_write_can_begin_a_header() {
        let names = [
            "Moot\r\nBcc: eve@example.org",
            "Moot\nBcc: eve@example.org\n\nHello",
            "Moot\u{2028}Bcc: x",
        ];
        for name in names {
            let message = compose(&site(name), &outgoing("ada@example.org")).unwrap();
            let (head, _) = text(&message);
            assert!(!head.lines().any(|line| line.starts_with("Bcc")), "{head}");
            let recipients: Vec<String> = message
                .envelope()
                .to()
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_eq!(recipients, ["ada@example.org"]);
        }
        for recipient in [
            "ada@example.org\r\nBcc: eve@example.org",
            "ada@example.org, eve@example.org",
            "ada@example.org>\r\nRCPT TO:<eve@example.org",
            "Ada <ada@example.org>",
            "",
        ] {
            assert!(
                compose(&site("Moot"), &outgoing(recipient)).is_none(),
                "{recipient:?}"
            );
        }
        assert!(header("X", "a\r\nb").is_none());
    }

    #[test]
    fn a_site_without_a_name_of_its_own_is_named_by_its_address() {
        let host = |origin: &str| {
            let site = Site::new("a@b.example", origin.to_owned(), String::new()).unwrap();
            site.host().to_owned()
        };
        assert_eq!(host("http://127.0.0.1:3000"), "127.0.0.1");
        assert_eq!(host("http://[::1]:3000"), "[::1]");
        assert_eq!(host("https://moot.example"), "moot.example");
    }
}
