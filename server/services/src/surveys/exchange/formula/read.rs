//! From tokens to a tree, by recursive descent; XPath 1.0's precedence, which is also LimeSurvey's.

use folkmoot_domain::surveys::expression::Operator;

use super::{
    Dialect, Formula, Unsayable,
    tokens::{Token, tokens},
};

/// Deepest nesting of parentheses and calls.
const DEEPEST: usize = 40;

/// Reads a formula.
///
/// # Errors
/// When it is none that we know, with the part that can't be read.
pub(in super::super) fn read(text: &str, dialect: Dialect) -> Result<Formula, Unsayable> {
    let tokens = tokens(text, dialect)?;
    let mut reader = Reader {
        text,
        tokens: &tokens,
        at: 0,
        depth: 0,
    };
    let formula = reader.formula(0)?;
    if reader.at == tokens.len() {
        Ok(formula)
    } else {
        Err(reader.unsayable())
    }
}

const LEVELS: [&[Operator]; 5] = [
    &[Operator::Or],
    &[Operator::And],
    &[
        Operator::Equal,
        Operator::NotEqual,
        Operator::Less,
        Operator::LessOrEqual,
        Operator::Greater,
        Operator::GreaterOrEqual,
    ],
    &[Operator::Plus, Operator::Minus],
    &[Operator::Times, Operator::Divide, Operator::Modulo],
];

struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn unsayable(&self) -> Unsayable {
        Unsayable(self.text.to_owned())
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn take(&mut self, token: &Token) -> bool {
        let found = self.peek() == Some(token);
        self.at += usize::from(found);
        found
    }

    fn nested(&mut self) -> Result<Formula, Unsayable> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.unsayable());
        }
        let formula = self.formula(0);
        self.depth -= 1;
        formula
    }

    fn formula(&mut self, level: usize) -> Result<Formula, Unsayable> {
        let Some(operators) = LEVELS.get(level) else {
            return self.unary();
        };
        let mut left = self.formula(level + 1)?;
        while let Some(Token::Operator(operator)) = self.peek() {
            let operator = *operator;
            if !operators.contains(&operator) {
                break;
            }
            self.at += 1;
            let right = self.formula(level + 1)?;
            left = Formula::Binary(operator, Box::new((left, right)));
        }
        Ok(left)
    }

    fn unary(&mut self) -> Result<Formula, Unsayable> {
        let signs: Vec<Token> = self
            .tokens
            .get(self.at..)
            .unwrap_or_default()
            .iter()
            .take_while(|token| matches!(token, Token::Not | Token::Operator(Operator::Minus)))
            .cloned()
            .collect();
        self.at += signs.len();
        let mut formula = self.operand()?;
        for sign in signs.iter().rev().take(2) {
            formula = match (sign, formula) {
                (Token::Not, inner) => Formula::Call("not".to_owned(), vec![inner]),
                (_, Formula::Number(number)) => Formula::Number(-number),
                (_, inner) => Formula::Negative(Box::new(inner)),
            };
        }
        if signs.len() > 2 {
            return Err(self.unsayable());
        }
        Ok(formula)
    }

    fn operand(&mut self) -> Result<Formula, Unsayable> {
        let token = self.peek().cloned();
        self.at += 1;
        Ok(match token {
            Some(Token::Text(text)) => Formula::Text(text),
            Some(Token::Number(number)) if number.is_finite() => Formula::Number(number),
            Some(Token::Name(name)) => Formula::Name(name),
            Some(Token::This) => Formula::This,
            Some(Token::Word(word)) if self.take(&Token::Open) => {
                Formula::Call(word, self.arguments()?)
            }
            Some(Token::Word(word)) => Formula::Column(word),
            Some(Token::Open) => {
                let formula = self.nested()?;
                if !self.take(&Token::Close) {
                    return Err(self.unsayable());
                }
                formula
            }
            _ => return Err(self.unsayable()),
        })
    }

    fn arguments(&mut self) -> Result<Vec<Formula>, Unsayable> {
        let mut arguments = Vec::new();
        if self.take(&Token::Close) {
            return Ok(arguments);
        }
        loop {
            arguments.push(self.nested()?);
            if self.take(&Token::Close) {
                return Ok(arguments);
            }
            if !self.take(&Token::Comma) {
                return Err(self.unsayable());
            }
        }
    }
}
