//! Names: the one shown to others and the one to sign in with.

use unicode_normalization::UnicodeNormalization as _;

use crate::forms::FieldError;

/// Most characters of a shown name.
const LONGEST_NAME: usize = 80;
/// Fewest and most characters of a sign-in name.
const SIGN_IN_NAME: std::ops::RangeInclusive<usize> = 2..=40;
/// Most characters of a mail address (RFC 5321, 4.5.3.1).
const LONGEST_MAIL: usize = 254;

/// The sign-in name as it is compared: NFKC and lower case, so that `Ada`, `ada` and `ａｄａ` are one.
pub fn sign_in_key(name: &str) -> String {
    let folded: String = name.trim().nfkc().collect::<String>().to_lowercase();
    // Lower case can undo the normal form (ϓ, İ).
    folded.nfkc().collect()
}

/// What is wrong with a shown name, entered in `field`.
pub fn wrong_name(field: &'static str, name: &str) -> Option<FieldError> {
    let name = name.trim();
    if name.is_empty() {
        Some(FieldError::new(field, "accounts-error-name-missing"))
    } else if name.chars().count() > LONGEST_NAME {
        Some(FieldError::new(field, "accounts-error-name-long").with("most", LONGEST_NAME))
    } else if name.chars().any(unprintable) {
        Some(FieldError::new(field, "accounts-error-name-characters"))
    } else {
        None
    }
}

/// What is wrong with a sign-in name, entered in `field`.
pub fn wrong_sign_in_name(field: &'static str, name: &str) -> Option<FieldError> {
    let key = sign_in_key(name);
    if key.is_empty() {
        return Some(FieldError::new(
            field,
            "accounts-error-sign-in-name-missing",
        ));
    }
    if !SIGN_IN_NAME.contains(&key.chars().count()) {
        return Some(
            FieldError::new(field, "accounts-error-sign-in-name-length")
                .with("least", SIGN_IN_NAME.start())
                .with("most", SIGN_IN_NAME.end()),
        );
    }
    if !key
        .chars()
        .all(|character| character.is_alphanumeric() || "._-".contains(character))
    {
        return Some(FieldError::new(
            field,
            "accounts-error-sign-in-name-characters",
        ));
    }
    None
}

/// What is wrong with an optional mail address, entered in `field`; empty is right.
pub fn wrong_mail(field: &'static str, mail: &str) -> Option<FieldError> {
    let mail = mail.trim();
    if mail.is_empty() {
        return None;
    }
    let plausible = mail.chars().count() <= LONGEST_MAIL
        && !mail
            .chars()
            .any(|character| character.is_whitespace() || unprintable(character))
        && mail
            .rsplit_once('@')
            .is_some_and(|(local, host)| !local.is_empty() && !host.is_empty());
    (!plausible).then(|| FieldError::new(field, "accounts-error-mail"))
}

/// Control characters, and those that turn the direction of the text around them (they could disguise a name).
fn unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
