//! Conditions in words: `{role} = 'maintainer'` is “Your role” is “Maintainer”.

use folkmoot_domain::surveys::{
    definition::{Choice, Kind, Localised, Question},
    expression::{Expression, Node, Operator},
    value::Value,
};

use crate::{choices::or_common, session::Session};

/// The condition as a sentence's part; what has no plain words names the questions that it depends on.
pub(crate) fn in_words(session: &Session, condition: &Expression) -> String {
    words(session, condition.root()).unwrap_or_else(|| {
        let mut names: Vec<&str> = Vec::new();
        for name in condition.variables() {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let titles: Vec<String> = names
            .iter()
            .map(|name| {
                quoted(
                    session,
                    &title(session, name).unwrap_or_else(|| (*name).to_owned()),
                )
            })
            .collect();
        let questions = titles.join(", ");
        session
            .setup
            .say_with("surveys-paper-depends", &[("questions", &questions)])
    })
}

fn quoted(session: &Session, text: &str) -> String {
    session
        .setup
        .say_with("surveys-paper-quoted", &[("text", text)])
}

fn words(session: &Session, node: &Node) -> Option<String> {
    match node {
        Node::Binary(Operator::Or, sides) => both(session, "surveys-paper-or", sides),
        Node::Binary(Operator::And, sides) => both(session, "surveys-paper-and", sides),
        Node::Binary(operator, sides) => {
            let Node::Variable(name, _) = &sides.0 else {
                return None;
            };
            let key = match operator {
                Operator::Equal => "surveys-paper-is",
                Operator::NotEqual => "surveys-paper-is-not",
                Operator::Less => "surveys-paper-less",
                Operator::LessOrEqual => "surveys-paper-at-most",
                Operator::Greater => "surveys-paper-more",
                Operator::GreaterOrEqual => "surveys-paper-at-least",
                Operator::Contains | Operator::AnyOf => "surveys-paper-any-of",
                Operator::AllOf => "surveys-paper-all-of",
                Operator::NotContains | Operator::NoneOf => "surveys-paper-none-of",
                _ => return None,
            };
            sentence(session, key, name, &answer(session, name, &sides.1)?)
        }
        Node::Empty(inner) | Node::NotEmpty(inner) => {
            let Node::Variable(name, _) = inner.as_ref() else {
                return None;
            };
            let key = match node {
                Node::Empty(_) => "surveys-paper-empty",
                _ => "surveys-paper-answered",
            };
            sentence(session, key, name, "")
        }
        _ => None,
    }
}

fn sentence(session: &Session, key: &str, name: &str, answer: &str) -> Option<String> {
    let question = quoted(session, &title(session, name)?);
    let values = [("question", question.as_str()), ("answer", answer)];
    Some(session.setup.say_with(key, &values))
}

/// Two conditions; one that is joined in the other way stands in parentheses.
fn both(session: &Session, key: &str, sides: &(Node, Node)) -> Option<String> {
    let part = |node: &Node| {
        let inner = words(session, node)?;
        Some(match node {
            Node::Binary(Operator::Or, _) if key == "surveys-paper-and" => format!("({inner})"),
            _ => inner,
        })
    };
    let (first, second) = (part(&sides.0)?, part(&sides.1)?);
    let values = [("first", first.as_str()), ("second", second.as_str())];
    Some(session.setup.say_with(key, &values))
}

/// What a name in braces stands for: a question, or a row of one.
fn title(session: &Session, name: &str) -> Option<String> {
    let language = session.language();
    let text = |text: &Localised| text.text(language).to_owned();
    if let Some(question) = find(session, name) {
        return Some(text(&question.title));
    }
    name.match_indices('.').find_map(|(at, _)| {
        let question = find(session, name.get(..at)?)?;
        let row = name.get(at + 1..)?;
        let Kind::Matrix { rows, .. } = &question.kind else {
            return None;
        };
        let row = rows.iter().find(|found| found.key() == row)?;
        Some(format!("{}: {}", text(&question.title), text(&row.text)))
    })
}

fn find<'a>(session: &'a Session, name: &str) -> Option<&'a Question> {
    let questions = session.definition.questions();
    let found = |question: &&Question| question.name.eq_ignore_ascii_case(name);
    questions.into_iter().find(found)
}

/// The other side of a comparison: the texts of choices, or the value itself.
fn answer(session: &Session, name: &str, node: &Node) -> Option<String> {
    let value = |node: &Node| match node {
        Node::Literal(Some(value)) => Some(text_of(session, name, value)),
        Node::Variable(other, _) => title(session, other).map(|title| quoted(session, &title)),
        _ => None,
    };
    match node {
        Node::Array(nodes) => {
            let texts: Option<Vec<String>> = nodes.iter().map(value).collect();
            Some(texts?.join(", "))
        }
        node => value(node),
    }
}

fn text_of(session: &Session, name: &str, value: &Value) -> String {
    let plain = || value.as_field().unwrap_or_default();
    let row = || name.split('.').next().and_then(|name| find(session, name));
    let Some(question) = find(session, name).or_else(row) else {
        return quoted(session, &plain());
    };
    let of = |choices: &[Choice]| {
        let found = choices.iter().find(|choice| choice.value == *value);
        found.map(|choice| choice.text.text(session.language()).to_owned())
    };
    let text = match (&question.kind, value) {
        (Kind::Boolean { yes, no }, Value::Bool(flag)) => Some(if *flag {
            or_common(session, yes, "surveys-answer-yes")
        } else {
            or_common(session, no, "surveys-answer-no")
        }),
        (Kind::Rating(scale), _) => of(&scale.steps),
        (Kind::Matrix { columns, .. }, _) => of(columns),
        _ => of(session.definition.choice_items(question)),
    };
    quoted(session, &text.unwrap_or_else(plain))
}
