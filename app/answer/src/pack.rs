//! A handover as one attribute value: packed (postcard) and written in base64 (RFC 4648, 4), for a reader of a few hundred
//! bytes. A reader of JSON, of definitions and of expressions would be a fifth of the bundle.

#[cfg(any(test, not(feature = "hydrate")))]
use serde::Serialize;
#[cfg(any(test, feature = "hydrate"))]
use serde::de::DeserializeOwned;

/// What stands for the sixty-four digits.
#[cfg(any(test, not(feature = "hydrate")))]
const DIGITS: [u8; 64] = *b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Packs a value; empty when it can't be, and the page then works as it does without scripts.
#[cfg(any(test, not(feature = "hydrate")))]
pub(crate) fn pack(value: &impl Serialize) -> String {
    let bytes = postcard::to_allocvec(value).unwrap_or_default();
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| u32::from(group.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for (place, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            let digit = usize::try_from(bits >> shift & 0x3f).ok();
            let digit = digit.and_then(|digit| DIGITS.get(digit));
            let filled = place <= group.len();
            text.push(
                digit
                    .filter(|_| filled)
                    .map_or('=', |digit| char::from(*digit)),
            );
        }
    }
    text
}

/// Reads what [`pack`] wrote.
#[cfg(any(test, feature = "hydrate"))]
pub(crate) fn unpack<T: DeserializeOwned>(text: &str) -> Option<T> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in text.bytes().take_while(|digit| *digit != b'=') {
        bits = bits << 6
            | match digit {
                b'A'..=b'Z' => u32::from(digit - b'A'),
                b'a'..=b'z' => u32::from(digit - b'a') + 26,
                b'0'..=b'9' => u32::from(digit - b'0') + 52,
                b'+' => 62,
                _ => 63,
            };
        count += 6;
        if count >= 8 {
            count -= 8;
            let [low, ..] = (bits >> count).to_le_bytes();
            bytes.push(low);
        }
    }
    postcard::from_bytes(&bytes).ok()
}

#[cfg(test)]
mod tests {
    use folkmoot_domain::{
        forms::FieldError,
        language::Language,
        surveys::{
            Answers, DraftSurvey,
            flow::{Notice, Place, Turn},
        },
    };

    use super::*;
    use crate::{Handover, Moment, Setup};

    #[test]
    fn the_digits_are_those_of_rfc_4648() {
        for (value, text) in [("fo", "AmZv"), ("foob", "BGZvb2I="), ("f", "AWY=")] {
            assert_eq!(pack(&value), text);
            assert_eq!(unpack::<String>(text).unwrap(), value);
        }
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(unpack::<Vec<u8>>(&pack(&bytes)).unwrap(), bytes);
        assert_eq!(unpack::<String>("no setup"), None);
    }

    #[test]
    fn the_browser_reads_what_the_server_packed() {
        let json = r#"{"title": "T", "pages": [{"name": "p", "elements": [
            {"type": "checkbox", "name": "a", "choices": [1, "x", {"value": "y", "text": {"default": "Y", "de": "J"}}], "showOtherItem": true},
            {"type": "matrix", "name": "m", "rows": ["r"], "columns": ["c", 2], "visibleIf": "{a} anyof ['x', 1.5] and !({a} empty)"},
            {"type": "panel", "name": "q", "elements": [{"type": "text", "name": "t", "inputType": "number", "min": -2.5}]},
            {"type": "ranking", "name": "r", "choices": ["x", "y"], "visibleIf": "iif({t} > 2, true, {t} + 1 = 2)"}
        ]}]}"#;
        let questionnaire = DraftSurvey::read(json).unwrap().field();
        let handover = Handover {
            definition: questionnaire.in_language(Language::German),
            answers: Answers::from_json(r#"{"a": [1, "x"], "t": 2.5, "m": {"r": 2}}"#).unwrap(),
            turn: Turn {
                place: Place::Page(0),
                errors: vec![FieldError::new("a", "surveys-answer-error-least").with("least", 2)],
                notice: Some(Notice::Incomplete),
                returning: true,
            },
            setup: Setup {
                phrases: vec![(
                    "surveys-answer-error-least".to_owned(),
                    "{least}!".to_owned(),
                )],
                start: vec![("who".to_owned(), "all".to_owned())],
                language: "de".to_owned(),
                languages: vec![("en".to_owned(), "English".to_owned())],
                action: "/a".to_owned(),
                submit: "/s".to_owned(),
                version: "v".to_owned(),
                key: "k".to_owned(),
                begun: "b".to_owned(),
                trapped: true,
                resume: "new".to_owned(),
                trouble: "t".to_owned(),
                moment: Moment {
                    now: 1_500_000_000_000,
                    offset: -3600,
                    seed: 7,
                },
            },
        };
        let read: Handover = unpack(&pack(&handover)).unwrap();
        assert_eq!(read, handover);
        assert_eq!(read.setup.error(&read.turn.errors[0]), "2!");
    }
}
