//! Canonical JSON (RFC 8785) and the salted commitments built on it.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// The canonical JSON of a value (RFC 8785): the same bytes for the same content, everywhere.
///
/// # Errors
/// When the value has no JSON form (a map with keys that are no strings, a number that is no number).
pub fn canonical_json<T: Serialize>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json_canonicalizer::to_vec(value)
}

/// SHA-256(salt ‖ canonical document), in lower-case hexadecimal: what the record holds instead of names and texts.
pub fn commitment(salt: &[u8], document: &[u8]) -> String {
    let digest = Sha256::new()
        .chain_update(salt)
        .chain_update(document)
        .finalize();
    digest
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            use std::fmt::Write as _;
            // Writing to a String can't fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_order_and_spacing_do_not_matter() {
        let one: serde_json::Value = serde_json::from_str(r#"{"b": 1, "a": [1.0, "ü"]}"#).unwrap();
        let other: serde_json::Value = serde_json::from_str(r#"{"a":[1,"ü"],"b":1}"#).unwrap();
        assert_eq!(
            canonical_json(&one).unwrap(),
            canonical_json(&other).unwrap()
        );
        assert_eq!(
            canonical_json(&one).unwrap(),
            r#"{"a":[1,"ü"],"b":1}"#.as_bytes()
        );
    }

    #[test]
    fn another_salt_gives_another_commitment() {
        assert_ne!(commitment(b"one", b"{}"), commitment(b"two", b"{}"));
        assert_eq!(
            commitment(b"", b""),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }
}
