//! Which passwords are taken: long ones that are on nobody's first page of guesses. No rules of composition.

use unicode_normalization::UnicodeNormalization as _;

use crate::{accounts::sign_in_key, forms::FieldError};

/// Fewest characters of a password.
pub const SHORTEST_PASSWORD: usize = 12;
/// Most characters of a password.
pub const LONGEST_PASSWORD: usize = 200;

/// Words that most common long passwords are made of; each is long enough only together with others or padding.
const COMMON: &str = include_str!("common_passwords.txt");

/// The password as it is hashed: NFKC, so that the same keys give the same password on every device.
pub fn normalise_password(password: &str) -> String {
    password.nfkc().collect()
}

/// What is wrong with a new password, entered in `field`, of the person with this sign-in name.
pub fn wrong_password(
    field: &'static str,
    password: &str,
    sign_in_name: &str,
) -> Option<FieldError> {
    let password = normalise_password(password);
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        return Some(
            FieldError::new(field, "accounts-error-password-short")
                .with("least", SHORTEST_PASSWORD),
        );
    }
    if length > LONGEST_PASSWORD {
        return Some(
            FieldError::new(field, "accounts-error-password-long").with("most", LONGEST_PASSWORD),
        );
    }
    let plain = password.to_lowercase();
    if is_common(&plain) || is_monotonous(&plain) {
        return Some(FieldError::new(field, "accounts-error-password-common"));
    }
    let key = sign_in_key(sign_in_name);
    if !key.is_empty() && key.chars().count() > 3 && plain.replace(&key, "").chars().count() < 4 {
        return Some(FieldError::new(field, "accounts-error-password-name"));
    }
    None
}

/// On the list, or on it but for digits and signs at its ends.
fn is_common(password: &str) -> bool {
    let core = password.trim_matches(|character: char| !character.is_alphabetic());
    COMMON
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .any(|common| common == password || (!core.is_empty() && common == core))
}

/// Made of few different characters, or of one step repeated: `aaaaaaaaaaaa`, `123456789012`, `abcabcabcabc`.
fn is_monotonous(password: &str) -> bool {
    let characters: Vec<char> = password.chars().collect();
    let mut distinct = characters.clone();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.len() < 5 {
        return true;
    }
    let step = |pair: &[char]| match pair {
        [one, two] => Some(i64::from(u32::from(*two)) - i64::from(u32::from(*one))),
        _ => None,
    };
    let regular = characters
        .windows(2)
        .filter(|pair| step(pair).is_some_and(|step| step.abs() <= 1))
        .count();
    // Nearly every character follows from the one before.
    regular * 10 >= (characters.len() - 1) * 8
}
