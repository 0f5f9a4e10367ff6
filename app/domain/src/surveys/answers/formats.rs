//! The forms of dates, times and addresses, without regular expressions.

use crate::surveys::definition::InputType;

/// Whether a text has the form that its field asks for; any text does where none is asked for.
pub fn is_well_formed(input: InputType, text: &str) -> bool {
    match input {
        InputType::Text | InputType::Number | InputType::Range => true,
        InputType::Email => is_mail_address(text),
        InputType::Url => text.split_once("://").is_some_and(|(scheme, rest)| {
            matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https")
                && !rest.is_empty()
                && !text.contains(char::is_whitespace)
        }),
        InputType::Telephone => {
            text.chars()
                .all(|character| character.is_ascii_digit() || " +-()./".contains(character))
                && text.bytes().filter(u8::is_ascii_digit).count() >= 3
        }
        InputType::Date => date(text, 3).is_some(),
        InputType::Month => date(text, 2).is_some(),
        InputType::Time => is_time(text),
        InputType::DateTime => text
            .split_once('T')
            .is_some_and(|(day, time)| date(day, 3).is_some() && is_time(time)),
        InputType::Week => text.split_once("-W").is_some_and(|(year, week)| {
            let week = two_digits(week).is_some_and(|week| (1..=53).contains(&week));
            week && year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())
        }),
        InputType::Colour => text.strip_prefix('#').is_some_and(|digits| {
            digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        }),
    }
}

fn is_time(text: &str) -> bool {
    let parts: Option<Vec<u32>> = text.split(':').map(two_digits).collect();
    matches!(parts.as_deref(), Some([hours, rest @ ..])
        if *hours < 24 && matches!(rest.len(), 1 | 2) && rest.iter().all(|part| *part < 60))
}

/// Words with points between them or something in quotes, `@`, and a domain whose last label has two characters:
/// the form that survey-core asks for. No form can tell whether the address exists.
pub(crate) fn is_mail_address(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let plain = |label: &str, also: &str| {
        !label.is_empty()
            && !label.chars().any(|found| {
                found.is_whitespace() || "<>()[].,;:\"@".contains(found) || also.contains(found)
            })
    };
    let quoted = local
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .is_some_and(|inside| !inside.is_empty() && !inside.contains(['\n', '\r']));
    let local = quoted || local.split('.').all(|label| plain(label, ""));
    let mut labels = domain.rsplit('.');
    let last = labels
        .next()
        .is_some_and(|label| plain(label, "=") && label.encode_utf16().count() >= 2);
    let mut count = 0;
    let rest = labels.all(|label| {
        count += 1;
        plain(label, "=")
    });
    local && last && rest && count > 0
}

fn two_digits(text: &str) -> Option<u32> {
    (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

/// `2026-07` or `2026-07-31`, with the number of parts given; days that do not exist are none.
fn date(text: &str, parts: usize) -> Option<()> {
    let mut pieces = text.split('-');
    let year = pieces.next()?;
    if year.len() != 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let year: u32 = year.parse().ok()?;
    let month = two_digits(pieces.next()?).filter(|month| (1..=12).contains(month))?;
    if parts == 3 {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        two_digits(pieces.next()?).filter(|day| (1..=days).contains(day))?;
    }
    pieces.next().is_none().then_some(())
}
