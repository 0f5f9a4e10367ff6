//! Other names in an expression, everything else left as it was written.

use super::{
    Function,
    token::{Spot, Token, tokens},
};

/// The text with the variables for which `next` has another name under that name; none when nothing changes.
///
/// A text that is no expression yet is rewritten where its braces are.
pub(crate) fn rewritten(text: &str, next: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let mut written = String::with_capacity(text.len() + 16);
    let mut end = 0;
    let mut replace = |start: usize, until: usize, by: &str| {
        written.push_str(text.get(end..start).unwrap_or_default());
        written.push_str(by);
        end = until;
    };
    if let Ok(spots) = tokens(text) {
        for (index, spot) in spots.iter().enumerate() {
            match &spot.token {
                Token::Variable(name) => {
                    if let Some(next) = next(name) {
                        replace(spot.start, spot.end, &format!("{{{next}}}"));
                    }
                }
                Token::Quoted(name) if is_displayed(&spots, index) => {
                    if let Some(next) = next(name) {
                        let quoted = next.replace('\'', "\\'").replace('"', "\\\"");
                        replace(spot.start, spot.end, &format!("'{quoted}'"));
                    }
                }
                _ => {}
            }
        }
    } else {
        let mut at = 0;
        while let Some(open) = text.get(at..).and_then(|rest| rest.find('{')) {
            let start = at + open + 1;
            let Some(length) = text.get(start..).and_then(|rest| rest.find(['{', '}'])) else {
                break;
            };
            let name = text.get(start..start + length).unwrap_or_default();
            if let Some(next) = next(name) {
                replace(start, start + length, &next);
            }
            at = start + length;
        }
    }
    if end == 0 {
        return None;
    }
    written.push_str(text.get(end..).unwrap_or_default());
    Some(written)
}

/// Whether the token is the name of the question in `displayValue('name')`.
fn is_displayed(spots: &[Spot], index: usize) -> bool {
    let before = |distance: usize| {
        let spot = index.checked_sub(distance).and_then(|at| spots.get(at));
        spot.map(|spot| &spot.token)
    };
    let Some(Token::Word(word)) = before(2) else {
        return false;
    };
    before(1) == Some(&Token::Open) && Function::named(word) == Some(Function::DisplayValue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_names_change() {
        let next = |name: &str| (name.trim() == "a").then(|| "b".to_owned());
        for (text, expected) in [
            ("{a}  =  'a' and { a } > 1", Some("{b}  =  'a' and {b} > 1")),
            ("displayValue('a') = 'a'", Some("displayValue('b') = 'a'")),
            ("{c} = 'a'", None),
            ("{a} = = 'unfinished", Some("{b} = = 'unfinished")),
            ("{a", None),
        ] {
            assert_eq!(rewritten(text, &next).as_deref(), expected, "{text}");
        }
    }
}
