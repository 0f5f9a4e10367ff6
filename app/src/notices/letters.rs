//! Messages in words: plain text, in the language of the recipient.

use folkmoot_domain::{
    language::Language,
    notices::{Letter, NoticeKind},
};
use jiff::{Timestamp, tz::TimeZoneDatabase};

use crate::{
    frame::{Assets, Frame},
    text::{Value, message},
    when::day_in_words,
};

/// What every message says of its origin.
#[derive(Debug, Clone)]
pub struct Letterhead {
    /// Where readers reach the site, without a slash at the end.
    pub origin: String,
    /// The community's name.
    pub community: String,
    /// The zones in which deadlines are told.
    pub zones: TimeZoneDatabase,
}

/// A message in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterText {
    /// Its subject.
    pub subject: String,
    /// Its text, in paragraphs.
    pub body: String,
    /// The address at which such messages are stopped.
    pub stop: Option<String>,
}

/// Says the sentences of one message.
struct Speaker<'a> {
    head: &'a Letterhead,
    language: Language,
}

/// The words of a message.
pub fn letter(head: &Letterhead, language: Language, letter: &Letter) -> LetterText {
    let speaker = Speaker { head, language };
    let origin = &head.origin;
    let mut stop = None;
    let (subject, mut paragraphs) = match letter {
        Letter::Test => (
            speaker.say("notices-letter-test-subject", &[]),
            vec![speaker.say("notices-letter-test", &[])],
        ),
        Letter::Confirmation { token } => (
            speaker.say("notices-letter-confirmation-subject", &[]),
            vec![
                speaker.say("notices-letter-confirmation", &[]),
                format!("{origin}/confirm-mail/{token}"),
                speaker.say("notices-letter-confirmation-otherwise", &[]),
            ],
        ),
        Letter::Invitation {
            reminder,
            slug,
            title,
            closes_at,
            zone,
            token,
        } => {
            let title = [("title", title.as_str())];
            let (subject, sentence) = if *reminder {
                (
                    "invitations-letter-reminder-subject",
                    "invitations-letter-reminder",
                )
            } else {
                ("invitations-letter-subject", "invitations-letter")
            };
            let mut paragraphs = vec![
                speaker.say(sentence, &title),
                format!("{origin}/surveys/{slug}/invited/{token}"),
            ];
            paragraphs.extend(closes_at.map(|closes_at| speaker.until(closes_at, zone)));
            let stopping = format!("{origin}/surveys/{slug}/uninvited/{token}");
            paragraphs.push(speaker.say("invitations-letter-stored", &[]));
            paragraphs.push(speaker.say("invitations-letter-why", &[]));
            paragraphs.push(stopping.clone());
            stop = Some(stopping);
            (speaker.say(subject, &title), paragraphs)
        }
        Letter::Review {
            code,
            title,
            day,
            draft,
            stop: token,
        } => {
            let day = day_in_words(language, *day);
            let values = [("code", code.as_str()), ("title", title), ("day", &day)];
            let stopping = format!("{origin}/stop-notices/{token}");
            stop = Some(stopping.clone());
            (
                speaker.say("notices-letter-review-subject", &values),
                vec![
                    speaker.say("notices-letter-review", &values),
                    format!("{origin}/decisions/{code}"),
                    speaker.say("notices-letter-review-draft", &[]),
                    format!("{origin}/decisions/drafts/{draft}"),
                    speaker.say("notices-letter-why", &[]),
                    stopping,
                ],
            )
        }
        Letter::Notice {
            notice,
            slug,
            title,
            closes_at,
            zone,
            release,
            stop: token,
        } => {
            let title = [("title", title.as_str())];
            let (subject, sentence) = match notice {
                NoticeKind::SurveyOpens => ("notices-letter-opens-subject", "notices-letter-opens"),
                NoticeKind::SurveyReminder => {
                    ("notices-letter-reminder-subject", "notices-letter-reminder")
                }
                NoticeKind::SurveyLastDay => {
                    ("notices-letter-last-day-subject", "notices-letter-last-day")
                }
                NoticeKind::ResultsOut => {
                    ("notices-letter-results-subject", "notices-letter-results")
                }
                // Of decisions: a message of its own.
                NoticeKind::ReviewDue => ("notices-letter-review-subject", "notices-letter-review"),
            };
            let address = match release {
                Some(number) => format!("{origin}/surveys/{slug}/results/{number}"),
                None => format!("{origin}/surveys/{slug}"),
            };
            let mut paragraphs = vec![speaker.say(sentence, &title), address];
            if let (Some(closes_at), None) = (closes_at, release) {
                paragraphs.push(speaker.until(*closes_at, zone));
            }
            let stopping = format!("{origin}/stop-notices/{token}");
            paragraphs.push(speaker.say("notices-letter-why", &[]));
            paragraphs.push(stopping.clone());
            stop = Some(stopping);
            (speaker.say(subject, &title), paragraphs)
        }
    };
    paragraphs.push(format!("-- \n{}\n{origin}", head.community));
    LetterText {
        subject,
        body: paragraphs.join("\n\n"),
        stop,
    }
}

impl Speaker<'_> {
    fn say(&self, key: &str, more: &[(&str, &str)]) -> String {
        let community: Value<'_> = self.head.community.as_str().into();
        let mut arguments = vec![("community", community)];
        arguments.extend(more.iter().map(|(name, value)| (*name, (*value).into())));
        message(self.language, key, &arguments)
    }

    fn until(&self, deadline: Timestamp, zone: &str) -> String {
        // Instants are put into words by the frame of a page; of this one nothing else is used.
        let frame = Frame {
            language: self.language,
            written_in: self.language,
            viewer: None,
            community: self.head.community.clone(),
            path: String::new(),
            origin: self.head.origin.clone(),
            demo: false,
            assets: Assets::default(),
            source: None,
            now: deadline,
            zones: self.head.zones.clone(),
        };
        let deadline = frame.instant_in_words(deadline, zone);
        self.say("notices-letter-until", &[("deadline", &deadline)])
    }
}
