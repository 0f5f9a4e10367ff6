//! From the text of a formula to tokens.

use folkmoot_domain::surveys::expression::Operator;

use super::{Dialect, Unsayable};

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    Text(String),
    Number(f64),
    /// `${name}` or a path.
    Name(String),
    /// A bare word: a column, a variable or a function.
    Word(String),
    This,
    Operator(Operator),
    Not,
    Open,
    Close,
    Comma,
}

const SIGNS: [(&str, Token); 17] = [
    ("&&", Token::Operator(Operator::And)),
    ("||", Token::Operator(Operator::Or)),
    ("==", Token::Operator(Operator::Equal)),
    ("!=", Token::Operator(Operator::NotEqual)),
    ("<=", Token::Operator(Operator::LessOrEqual)),
    (">=", Token::Operator(Operator::GreaterOrEqual)),
    ("≤", Token::Operator(Operator::LessOrEqual)),
    ("≥", Token::Operator(Operator::GreaterOrEqual)),
    ("=", Token::Operator(Operator::Equal)),
    ("<", Token::Operator(Operator::Less)),
    (">", Token::Operator(Operator::Greater)),
    ("+", Token::Operator(Operator::Plus)),
    ("-", Token::Operator(Operator::Minus)),
    ("*", Token::Operator(Operator::Times)),
    ("(", Token::Open),
    (")", Token::Close),
    (",", Token::Comma),
];

/// Longest formula that is read, in bytes.
const LONGEST: usize = 20_000;

pub(super) fn tokens(text: &str, dialect: Dialect) -> Result<Vec<Token>, Unsayable> {
    if text.len() > LONGEST {
        return Err(Unsayable(text.to_owned()));
    }
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = one(rest, first, dialect, tokens.last())?;
        tokens.push(token);
        rest = rest.get(length..).unwrap_or_default().trim_start();
    }
    Ok(tokens)
}

fn one(
    rest: &str,
    first: char,
    dialect: Dialect,
    before: Option<&Token>,
) -> Result<(Token, usize), Unsayable> {
    match first {
        '\'' | '"' | '‘' | '’' | '“' | '”' => quoted(rest, first),
        '0'..='9' => Ok(number(rest)),
        '$' if rest.starts_with("${") => {
            let end = rest.find('}').ok_or_else(|| Unsayable(rest.to_owned()))?;
            let name = rest.get(2..end).unwrap_or_default().trim();
            Ok((Token::Name(name.to_owned()), end + 1))
        }
        '/' if dialect == Dialect::LimeSurvey || is_operand(before) => {
            Ok((Token::Operator(Operator::Divide), 1))
        }
        '.' | '/' if dialect == Dialect::XPath => path(rest),
        '!' if !rest.starts_with("!=") => Ok((Token::Not, 1)),
        _ if first.is_alphabetic() || first == '_' => Ok(word(rest, dialect)),
        _ => SIGNS
            .iter()
            .find(|(sign, _)| rest.starts_with(sign))
            .map(|(sign, token)| (token.clone(), sign.len()))
            .ok_or_else(|| Unsayable(rest.to_owned())),
    }
}

/// Whether what stands before a sign can be its left side.
fn is_operand(before: Option<&Token>) -> bool {
    matches!(
        before,
        Some(
            Token::Text(_)
                | Token::Number(_)
                | Token::Name(_)
                | Token::Word(_)
                | Token::This
                | Token::Close
        )
    )
}

/// Typewriter quotes, or the curly ones that word processors put in their place.
fn quoted(rest: &str, quote: char) -> Result<(Token, usize), Unsayable> {
    let closes = |character: char| match quote {
        '‘' | '’' => matches!(character, '’' | '\''),
        '“' | '”' => matches!(character, '”' | '"'),
        _ => character == quote,
    };
    let (end, last) = rest
        .char_indices()
        .skip(1)
        .find(|(_, character)| closes(*character))
        .ok_or_else(|| Unsayable(rest.to_owned()))?;
    let text = rest.get(quote.len_utf8()..end).unwrap_or_default();
    Ok((Token::Text(text.to_owned()), end + last.len_utf8()))
}

fn number(rest: &str) -> (Token, usize) {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut length = digits(rest);
    if let Some(fraction) = rest.get(length..).and_then(|rest| rest.strip_prefix('.')) {
        length += 1 + digits(fraction);
    }
    let value = rest
        .get(..length)
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(f64::NAN);
    (Token::Number(value), length)
}

/// `.`, `../name`, `/data/group/name`: what counts is the last name.
fn path(rest: &str) -> Result<(Token, usize), Unsayable> {
    let length = rest
        .find(|character: char| {
            !(character.is_alphanumeric() || matches!(character, '.' | '/' | '_' | '-'))
        })
        .unwrap_or(rest.len());
    let written = rest.get(..length).unwrap_or_default();
    if written == "." {
        return Ok((Token::This, 1));
    }
    let name = written.rsplit('/').next().unwrap_or_default();
    if name.starts_with(|first: char| first.is_alphabetic() || first == '_') {
        Ok((Token::Name(name.to_owned()), length))
    } else {
        Err(Unsayable(written.to_owned()))
    }
}

fn word(rest: &str, dialect: Dialect) -> (Token, usize) {
    // A path from the question itself.
    for prefix in ["current()/../", "current()/"] {
        if let Some(after) = rest.strip_prefix(prefix) {
            let length = after
                .find(|character: char| !(character.is_alphanumeric() || character == '_'))
                .unwrap_or(after.len());
            let name = after.get(..length).unwrap_or_default();
            return (Token::Name(name.to_owned()), prefix.len() + length);
        }
    }
    let belongs = |character: char| {
        character.is_alphanumeric()
            || matches!(character, '_' | '.' | ':')
            || (character == '-' && dialect == Dialect::XPath)
    };
    let length = rest
        .find(|character: char| !belongs(character))
        .unwrap_or(rest.len());
    let word = rest.get(..length).unwrap_or_default();
    let operator = match (word, dialect) {
        ("or", _) => Some(Operator::Or),
        ("and", _) => Some(Operator::And),
        ("div", Dialect::XPath) => Some(Operator::Divide),
        ("mod", Dialect::XPath) => Some(Operator::Modulo),
        ("eq", Dialect::LimeSurvey) => Some(Operator::Equal),
        ("ne", Dialect::LimeSurvey) => Some(Operator::NotEqual),
        ("lt", Dialect::LimeSurvey) => Some(Operator::Less),
        ("le", Dialect::LimeSurvey) => Some(Operator::LessOrEqual),
        ("gt", Dialect::LimeSurvey) => Some(Operator::Greater),
        ("ge", Dialect::LimeSurvey) => Some(Operator::GreaterOrEqual),
        _ => None,
    };
    let token = operator.map_or_else(|| Token::Word(word.to_owned()), Token::Operator);
    (token, length)
}
