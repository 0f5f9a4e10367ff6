//! How many responses are wanted: of all, and of those of which a condition holds.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{
    Answers, Definition, Surroundings,
    authoring::{Document, conditions},
    definition::names_a_question,
    expression::{Expression, Given},
};
use crate::{forms::FieldError, results::MINIMUM_BASE};

/// The most quotas of one survey.
pub const MOST_QUOTAS: usize = 20;

/// The largest number of responses that can be asked for.
const MOST_RESPONSES: i64 = 10_000_000;

/// At most so many responses of which a condition holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quota {
    /// An expression over the questions, as it was written.
    pub condition: String,
    /// The number; never under [`MINIMUM_BASE`], for a refusal tells that so many people have answered so.
    pub most: i64,
}

impl Quota {
    /// Whether these answers count against the quota. A condition that can't be read holds for nobody.
    pub fn counts(&self, answers: &Answers, surroundings: &dyn Surroundings) -> bool {
        let Ok(condition) = Expression::parse(&self.condition) else {
            return false;
        };
        match answers.to_document() {
            Json::Object(values) => condition.holds(&Given::new(&values, surroundings)),
            _ => false,
        }
    }
}

/// Reads quotas as they are typed: one on each line, a number, a colon and a condition, as in `200: {role} = 'Researcher'`.
///
/// # Errors
/// One message at the field `quotas` for each line that is none.
pub fn read_quotas(typed: &str) -> Result<Vec<Quota>, Vec<FieldError>> {
    let (mut quotas, mut errors) = (Vec::new(), Vec::new());
    for (line, text) in (1_usize..).zip(typed.lines()) {
        if text.trim().is_empty() {
            continue;
        }
        match read_line(text) {
            Ok(quota) => quotas.push(quota),
            Err(sentence) => {
                let error = FieldError::new("quotas", sentence).with("line", line);
                errors.push(error.with("least", MINIMUM_BASE));
            }
        }
    }
    if quotas.len() > MOST_QUOTAS {
        let error = FieldError::new("quotas", "access-set-error-quotas-many");
        errors.push(error.with("most", MOST_QUOTAS));
    }
    if errors.is_empty() {
        Ok(quotas)
    } else {
        Err(errors)
    }
}

fn read_line(text: &str) -> Result<Quota, &'static str> {
    let (most, condition) = text
        .split_once([':', '：'])
        .ok_or("access-set-error-quota-line")?;
    let most: i64 = most
        .trim()
        .parse()
        .map_err(|_| "access-set-error-quota-line")?;
    let least = i64::try_from(MINIMUM_BASE).unwrap_or(i64::MAX);
    if !(least..=MOST_RESPONSES).contains(&most) {
        return Err("access-set-error-quota-least");
    }
    let condition = condition.trim();
    let parsed = Expression::parse(condition).map_err(|_| "access-set-error-quota-condition")?;
    if parsed.depends_on_the_clock() || parsed.variables().is_empty() {
        return Err("access-set-error-quota-condition");
    }
    Ok(Quota {
        condition: condition.to_owned(),
        most,
    })
}

/// Quotas as they are typed.
pub fn quotas_text(quotas: &[Quota]) -> String {
    let lines: Vec<String> = quotas
        .iter()
        .map(|quota| format!("{}: {}", quota.most, quota.condition))
        .collect();
    lines.join("\n")
}

/// What a condition asks for and a questionnaire does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// No question or calculated value has this name.
    Name(String),
    /// The question of this name offers no such answer.
    Answer {
        /// The question.
        name: String,
        /// What it is compared with.
        value: String,
    },
}

impl Missing {
    /// The message that says so, at the field `quotas`.
    pub fn error(&self) -> FieldError {
        match self {
            Self::Name(name) => {
                FieldError::new("quotas", "access-set-error-quota-name").with("name", name)
            }
            Self::Answer { name, value } => {
                let error = FieldError::new("quotas", "access-set-error-quota-answer");
                error.with("name", name).with("value", value)
            }
        }
    }
}

/// The first thing that the conditions ask for and a questionnaire does not have; without the document that is edited,
/// only names are compared.
pub fn missing(
    quotas: &[Quota],
    definition: &Definition,
    document: Option<&Document>,
) -> Option<Missing> {
    let subjects = document.map(|document| conditions::subjects(document, document.language()));
    let subjects = subjects.unwrap_or_default();
    let parsed = quotas
        .iter()
        .filter_map(|quota| Expression::parse(&quota.condition).ok());
    for condition in parsed {
        let mut names = condition.variables().into_iter();
        if let Some(name) = names.find(|name| !names_a_question(definition, name)) {
            return Some(Missing::Name(name.to_owned()));
        }
        if let Some((name, value)) = conditions::not_offered(&condition, &subjects) {
            return Some(Missing::Answer { name, value });
        }
    }
    None
}

/// Reads the number of responses with which a survey closes itself; nothing typed is no such number.
pub fn read_closes_after(typed: &str, errors: &mut Vec<FieldError>) -> Option<i64> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let number = typed.parse().ok();
    let number = number.filter(|number| (1..=MOST_RESPONSES).contains(number));
    if number.is_none() {
        errors.push(FieldError::new(
            "closes_after",
            "access-set-error-closes-after",
        ));
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::surveys::{DraftSurvey, surroundings::Nowhere};

    fn messages(typed: &str) -> Vec<String> {
        let errors = read_quotas(typed).unwrap_err();
        errors
            .iter()
            .map(|error| {
                error
                    .message
                    .trim_start_matches("access-set-error-")
                    .to_owned()
            })
            .collect()
    }

    #[test]
    fn each_line_is_a_quota_and_is_written_as_it_was_read() {
        let typed = "200: {role} = 'Researcher'\n\n 10 ： {tools} contains 'a:b' ";
        let quotas = read_quotas(typed).unwrap();
        assert_eq!(quotas[1].condition, "{tools} contains 'a:b'");
        assert_eq!(read_quotas(&quotas_text(&quotas)).unwrap(), quotas);
        assert_eq!(read_quotas("").unwrap(), []);
    }

    #[test]
    fn a_refusal_never_tells_of_fewer_than_a_release_would() {
        assert_eq!(messages("9: {role} = 'a'"), ["quota-least"]);
        assert!(read_quotas("10: {role} = 'a'").is_ok());
    }

    #[test]
    fn every_wrong_line_is_named() {
        assert_eq!(messages("{role} = 'a'"), ["quota-line"]);
        assert_eq!(messages("many: {role} = 'a'"), ["quota-line"]);
        assert_eq!(
            messages("20: {role} =\n30: 1 = 1\n40: {born} < today()"),
            ["quota-condition", "quota-condition", "quota-condition"]
        );
        let errors = read_quotas("20: {a} = 1\n\n5: {b} = 1").unwrap_err();
        assert_eq!(errors[0].arguments[0], ("line".into(), "3".to_owned()));
        assert_eq!(messages(&"20: {a} = 1\n".repeat(21)), ["quotas-many"]);
    }

    #[test]
    fn a_quota_counts_the_answers_of_which_its_condition_holds() {
        let quota = &read_quotas("10: {role} = 'dev' and {years} >= 3").unwrap()[0];
        let counts = |json: &str| quota.counts(&Answers::from_json(json).unwrap(), &Nowhere);
        assert!(counts(r#"{"role": "dev", "years": 3}"#));
        assert!(!counts(r#"{"role": "dev", "years": 2}"#));
        assert!(!counts(r#"{"years": 5}"#));
    }

    #[test]
    fn conditions_are_about_questions_that_there_are() {
        let draft = DraftSurvey::read(
            r#"{"title": "T", "pages": [{"name": "p", "elements": [{"type": "text", "name": "role"}]}],
                "calculatedValues": [{"name": "sum", "expression": "1 + 1"}]}"#,
        );
        let draft = draft.unwrap();
        let found = |typed: &str| missing(&read_quotas(typed).unwrap(), draft.definition(), None);
        assert_eq!(found("10: {Role} = 'a'"), None);
        assert_eq!(
            found("10: {rule} = 'a'"),
            Some(Missing::Name("rule".to_owned()))
        );
        let calculated = found("10: {sum} = 2");
        assert_eq!(
            calculated,
            Some(Missing::Name("sum".to_owned())),
            "it is not stored"
        );
    }

    #[test]
    fn a_quota_asks_for_answers_that_are_offered() {
        let json = r#"{"title": "T", "pages": [{"name": "p", "elements": [
            {"type": "radiogroup", "name": "role", "choices": ["Writer", {"value": 2, "text": "Reader"}], "showOtherItem": true},
            {"type": "checkbox", "name": "tools", "choices": ["pen", "press"]},
            {"type": "rating", "name": "trust", "rateMax": 5},
            {"type": "text", "name": "town"}
        ]}]}"#;
        let draft = DraftSurvey::read(json).unwrap();
        let document = Document::parse(json).unwrap();
        let found = |typed: &str| {
            missing(
                &read_quotas(typed).unwrap(),
                draft.definition(),
                Some(&document),
            )
        };
        for right in [
            "10: {role} = 'writer'",
            "10: {role} = 2 or {role} = 'other'",
            "10: {tools} anyof ['pen', 'press'] and {trust} > 7",
            "10: {town} = 'Anywhere'",
            "10: {role} notempty",
        ] {
            assert_eq!(found(right), None, "{right}");
        }
        for (wrong, name, value) in [
            ("10: {role} = 'Writter'", "role", "Writter"),
            (
                "10: {town} = 'a' and ({trust} = 3 or {role} <> 3)",
                "role",
                "3",
            ),
            ("10: {tools} allof ['pen', 'pencil']", "tools", "pencil"),
            ("10: !({tools} contains 'ink')", "tools", "ink"),
        ] {
            let (name, value) = (name.to_owned(), value.to_owned());
            assert_eq!(
                found(wrong),
                Some(Missing::Answer { name, value }),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_survey_closes_with_a_number_of_responses_or_without_one() {
        let mut errors = Vec::new();
        assert_eq!(read_closes_after(" ", &mut errors), None);
        assert_eq!(read_closes_after("500", &mut errors), Some(500));
        assert!(errors.is_empty());
        for wrong in ["0", "-1", "many", "10000001"] {
            assert_eq!(read_closes_after(wrong, &mut errors), None);
        }
        assert_eq!(errors.len(), 4);
    }
}
