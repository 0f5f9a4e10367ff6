//! From text to tokens.

use crate::surveys::number::number_in;

use super::{ExpressionError, ExpressionErrorKind, Operator};

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    Number(f64),
    /// A quoted text, without its quotes.
    Quoted(String),
    /// `{name}`, without its braces.
    Variable(String),
    /// A bare word.
    Word(String),
    Operator(Operator),
    Not,
    Empty,
    NotEmpty,
    Open,
    Close,
    OpenBracket,
    CloseBracket,
    Comma,
}

/// A token and where it starts and ends.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spot {
    pub(super) token: Token,
    pub(super) start: usize,
    pub(super) end: usize,
}

const SIGNS: [(&str, Token); 22] = [
    ("||", Token::Operator(Operator::Or)),
    ("&&", Token::Operator(Operator::And)),
    ("<=", Token::Operator(Operator::LessOrEqual)),
    ("=<", Token::Operator(Operator::LessOrEqual)),
    (">=", Token::Operator(Operator::GreaterOrEqual)),
    ("=>", Token::Operator(Operator::GreaterOrEqual)),
    ("==", Token::Operator(Operator::Equal)),
    ("!=", Token::Operator(Operator::NotEqual)),
    ("<>", Token::Operator(Operator::NotEqual)),
    ("*=", Token::Operator(Operator::Contains)),
    ("=", Token::Operator(Operator::Equal)),
    ("<", Token::Operator(Operator::Less)),
    (">", Token::Operator(Operator::Greater)),
    ("+", Token::Operator(Operator::Plus)),
    ("-", Token::Operator(Operator::Minus)),
    ("*", Token::Operator(Operator::Times)),
    ("/", Token::Operator(Operator::Divide)),
    ("%", Token::Operator(Operator::Modulo)),
    ("^", Token::Operator(Operator::Power)),
    ("!", Token::Not),
    ("(", Token::Open),
    (")", Token::Close),
];

pub(super) fn tokens(text: &str) -> Result<Vec<Spot>, ExpressionError> {
    let mut spots = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(first) = rest.chars().next() else {
            break;
        };
        if first.is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let (token, length) = one(rest, first).map_err(|kind| ExpressionError { at, kind })?;
        spots.push(Spot {
            token,
            start: at,
            end: at + length,
        });
        at += length;
    }
    Ok(spots)
}

fn one(rest: &str, first: char) -> Result<(Token, usize), ExpressionErrorKind> {
    match first {
        '\'' | '"' => quoted(rest, first),
        '{' => braces(rest),
        '0'..='9' => number(rest),
        'a'..='z' | 'A'..='Z' | '_' => Ok(word(rest)),
        '[' => Ok((Token::OpenBracket, 1)),
        ']' => Ok((Token::CloseBracket, 1)),
        ',' => Ok((Token::Comma, 1)),
        _ => SIGNS
            .iter()
            .find(|(sign, _)| rest.starts_with(sign))
            .map(|(sign, token)| (token.clone(), sign.len()))
            .ok_or_else(|| ExpressionErrorKind::Unexpected(first.to_string())),
    }
}

/// A quoted text; `\'` and `\"` stand for the quotes themselves, which may not stand bare inside.
fn quoted(rest: &str, quote: char) -> Result<(Token, usize), ExpressionErrorKind> {
    let mut text = String::new();
    let mut characters = rest.char_indices().skip(1).peekable();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' if matches!(characters.peek(), Some((_, '\'' | '"'))) => {
                if let Some((_, escaped)) = characters.next() {
                    text.push(escaped);
                }
            }
            _ if character == quote => return Ok((Token::Quoted(text), at + 1)),
            '\'' | '"' => return Err(ExpressionErrorKind::Unexpected(character.to_string())),
            _ => text.push(character),
        }
    }
    Err(ExpressionErrorKind::Unclosed)
}

fn braces(rest: &str) -> Result<(Token, usize), ExpressionErrorKind> {
    let inner = rest.get(1..).unwrap_or_default();
    let end = inner
        .find(['{', '}'])
        .ok_or(ExpressionErrorKind::Unclosed)?;
    let name = inner.get(..end).unwrap_or_default();
    if name.trim().is_empty() || inner.get(end..).is_none_or(|left| left.starts_with('{')) {
        return Err(ExpressionErrorKind::Unexpected("{".to_owned()));
    }
    Ok((Token::Variable(name.to_owned()), end + 2))
}

/// `0`, `12` or `0.5`; no leading zeros, no exponent.
fn number(rest: &str) -> Result<(Token, usize), ExpressionErrorKind> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut length = digits(rest);
    let unexpected = |length: usize| {
        ExpressionErrorKind::Unexpected(rest.chars().take(length + 1).collect::<String>())
    };
    if let Some(fraction) = rest.get(length..).and_then(|rest| rest.strip_prefix('.')) {
        let decimals = digits(fraction);
        if decimals == 0 {
            return Err(unexpected(length));
        }
        length += 1 + decimals;
    } else if length > 1 && rest.starts_with('0') {
        return Err(unexpected(length));
    }
    if rest.get(length..).is_some_and(|rest| {
        rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_')
    }) {
        return Err(unexpected(length));
    }
    rest.get(..length)
        .and_then(number_in)
        .map(|number| (Token::Number(number), length))
        .ok_or_else(|| unexpected(length))
}

fn word(rest: &str) -> (Token, usize) {
    let length = rest
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
        .count();
    let word = rest.get(..length).unwrap_or_default();
    let token = match word.to_ascii_lowercase().as_str() {
        "or" => Token::Operator(Operator::Or),
        "and" => Token::Operator(Operator::And),
        "equal" | "equals" => Token::Operator(Operator::Equal),
        "notequal" | "notequals" => Token::Operator(Operator::NotEqual),
        "less" => Token::Operator(Operator::Less),
        "lessorequal" => Token::Operator(Operator::LessOrEqual),
        "greater" => Token::Operator(Operator::Greater),
        "greaterorequal" => Token::Operator(Operator::GreaterOrEqual),
        "power" => Token::Operator(Operator::Power),
        "contains" | "contain" => Token::Operator(Operator::Contains),
        "notcontains" | "notcontain" => Token::Operator(Operator::NotContains),
        "anyof" => Token::Operator(Operator::AnyOf),
        "allof" => Token::Operator(Operator::AllOf),
        "noneof" => Token::Operator(Operator::NoneOf),
        "negate" => Token::Not,
        "empty" => Token::Empty,
        "notempty" => Token::NotEmpty,
        _ => Token::Word(word.to_owned()),
    };
    (token, length)
}
