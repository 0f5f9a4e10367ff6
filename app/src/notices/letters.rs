//! Messages in words: plain text, in the language of the recipient.

use folkmoot_domain::{language::Language, notices::Letter};

use crate::text::{Value, message};

/// What every message says of its origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letterhead {
    /// Where readers reach the site, without a slash at the end.
    pub origin: String,
    /// The community's name.
    pub community: String,
}

/// A message in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterText {
    /// Its subject.
    pub subject: String,
    /// Its text, in paragraphs.
    pub body: String,
}

/// The words of a message.
pub fn letter(head: &Letterhead, language: Language, letter: &Letter) -> LetterText {
    let community = head.community.as_str();
    let say = |key: &str, more: &[(&str, &str)]| {
        let mut arguments: Vec<(&str, Value<'_>)> = vec![("community", community.into())];
        arguments.extend(more.iter().map(|(name, value)| (*name, (*value).into())));
        message(language, key, &arguments)
    };
    let (subject, mut paragraphs) = match letter {
        Letter::Test => (
            say("notices-letter-test-subject", &[]),
            vec![say("notices-letter-test", &[])],
        ),
    };
    paragraphs.push(format!("-- \n{community}\n{}", head.origin));
    LetterText {
        subject,
        body: paragraphs.join("\n\n"),
    }
}
