//! From tokens to a tree, by recursive descent; the precedence is that of survey-core's grammar.

use super::{
    Expression, ExpressionError, ExpressionErrorKind, Function, Node, Operator, Value,
    token::{Spot, Token, tokens},
};

/// Deepest nesting of parentheses, arrays and calls.
const DEEPEST: usize = 40;

pub(super) fn parse(text: &str) -> Result<Node, ExpressionError> {
    if text.len() > Expression::LONGEST {
        return Err(ExpressionError {
            at: Expression::LONGEST,
            kind: ExpressionErrorKind::TooComplex,
        });
    }
    let spots = tokens(text)?;
    if let Some(spot) = spots.get(Expression::MOST_TOKENS) {
        return Err(ExpressionError {
            at: spot.start,
            kind: ExpressionErrorKind::TooComplex,
        });
    }
    let mut parser = Parser {
        text,
        spots: &spots,
        at: 0,
        depth: 0,
    };
    let node = parser.expression()?;
    if parser.at < spots.len() {
        return Err(parser.unexpected());
    }
    Ok(node)
}

struct Parser<'a> {
    text: &'a str,
    spots: &'a [Spot],
    at: usize,
    depth: usize,
}

/// The binary operators by level, the loosest first; all of them group to the left.
const LEVELS: [&[Operator]; 7] = [
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
    &[Operator::Power],
    &[
        Operator::Contains,
        Operator::NotContains,
        Operator::AnyOf,
        Operator::AllOf,
        Operator::NoneOf,
    ],
];

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.spots.get(self.at).map(|spot| &spot.token)
    }

    fn take(&mut self, token: &Token) -> bool {
        let found = self.peek() == Some(token);
        if found {
            self.at += 1;
        }
        found
    }

    fn unexpected(&self) -> ExpressionError {
        let (at, written) = self
            .spots
            .get(self.at)
            .map_or((self.text.len(), ""), |spot| {
                (
                    spot.start,
                    self.text.get(spot.start..spot.end).unwrap_or_default(),
                )
            });
        ExpressionError {
            at,
            kind: ExpressionErrorKind::Unexpected(written.to_owned()),
        }
    }

    fn expression(&mut self) -> Result<Node, ExpressionError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(ExpressionError {
                at: self.spots.get(self.at).map_or(self.text.len(), |s| s.start),
                kind: ExpressionErrorKind::TooComplex,
            });
        }
        let node = self.binary(0);
        self.depth -= 1;
        node
    }

    fn binary(&mut self, level: usize) -> Result<Node, ExpressionError> {
        let Some(operators) = LEVELS.get(level) else {
            return self.factor();
        };
        let mut left = self.binary(level + 1)?;
        while let Some(Token::Operator(operator)) = self.peek() {
            let operator = *operator;
            if !operators.contains(&operator) {
                break;
            }
            self.at += 1;
            let right = self.binary(level + 1)?;
            left = Node::Binary(operator, Box::new((left, right)));
        }
        Ok(left)
    }

    fn factor(&mut self) -> Result<Node, ExpressionError> {
        let negations = self
            .spots
            .get(self.at..)
            .unwrap_or_default()
            .iter()
            .take_while(|spot| spot.token == Token::Not)
            .count();
        self.at += negations;
        let mut node = self.operand()?;
        if negations > 0 {
            node = Node::Not(Box::new(node));
            if negations % 2 == 0 {
                node = Node::Not(Box::new(node));
            }
        }
        Ok(node)
    }

    fn operand(&mut self) -> Result<Node, ExpressionError> {
        match self.peek().cloned() {
            Some(Token::Open) => {
                self.at += 1;
                let node = self.expression()?;
                self.expect(&Token::Close)?;
                Ok(node)
            }
            Some(Token::OpenBracket) => {
                self.at += 1;
                self.sequence(&Token::CloseBracket).map(Node::Array)
            }
            Some(Token::Word(name)) if self.next_is_open() => self.call(&name),
            _ => {
                let atom = self.atom()?;
                Ok(if self.take(&Token::Empty) {
                    Node::Empty(Box::new(atom))
                } else if self.take(&Token::NotEmpty) {
                    Node::NotEmpty(Box::new(atom))
                } else {
                    atom
                })
            }
        }
    }

    /// Whether a parenthesis follows the word without a space, which makes it a call.
    fn next_is_open(&self) -> bool {
        let after = (self.spots.get(self.at), self.spots.get(self.at + 1));
        matches!(after, (Some(word), Some(next)) if next.token == Token::Open && word.end == next.start)
    }

    fn call(&mut self, name: &str) -> Result<Node, ExpressionError> {
        let at = self.spots.get(self.at).map_or(0, |spot| spot.start);
        let refuse = |kind| Err(ExpressionError { at, kind });
        let Some(function) = Function::named(name) else {
            return refuse(ExpressionErrorKind::UnknownFunction(name.to_owned()));
        };
        self.at += 2;
        let values = self.sequence(&Token::Close)?;
        if !function.takes().contains(&values.len()) {
            return refuse(ExpressionErrorKind::WrongArguments(name.to_owned()));
        }
        Ok(Node::Call(function, values))
    }

    fn sequence(&mut self, end: &Token) -> Result<Vec<Node>, ExpressionError> {
        let mut nodes = Vec::new();
        if self.take(end) {
            return Ok(nodes);
        }
        loop {
            nodes.push(self.expression()?);
            if self.take(end) {
                return Ok(nodes);
            }
            self.expect(&Token::Comma)?;
        }
    }

    fn expect(&mut self, token: &Token) -> Result<(), ExpressionError> {
        if self.take(token) {
            Ok(())
        } else {
            Err(self.unexpected())
        }
    }

    fn atom(&mut self) -> Result<Node, ExpressionError> {
        let node = match self.peek() {
            Some(Token::Number(number)) => Node::Literal(Some(Value::Number(*number))),
            Some(Token::Quoted(text)) => Node::Literal(Some(Value::Text(text.clone()))),
            Some(Token::Word(word)) => Node::Literal(match word.to_ascii_lowercase().as_str() {
                "true" => Some(Value::Bool(true)),
                "false" => Some(Value::Bool(false)),
                _ if word == "null" || word == "undefined" => None,
                _ => Some(Value::Text(word.clone())),
            }),
            Some(Token::Variable(name)) => match name.strip_prefix('#') {
                Some(name) if !name.is_empty() => Node::Variable(name.to_owned(), true),
                _ => Node::Variable(name.clone(), false),
            },
            Some(Token::Operator(Operator::Minus)) => {
                return match self.spots.get(self.at + 1) {
                    Some(Spot {
                        token: Token::Number(number),
                        start,
                        ..
                    }) if self
                        .spots
                        .get(self.at)
                        .is_some_and(|sign| sign.end == *start) =>
                    {
                        let node = Node::Literal(Some(Value::Number(-number)));
                        self.at += 2;
                        Ok(node)
                    }
                    _ => Err(self.unexpected()),
                };
            }
            _ => return Err(self.unexpected()),
        };
        self.at += 1;
        Ok(node)
    }
}
