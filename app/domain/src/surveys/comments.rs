//! What those who prepare a questionnaire say to each other about it. Never public; kept with its version.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::catalogue::{Reviewer, Survey};
use crate::{forms::FieldError, ids::SurveyCommentId};

/// The longest comment, in characters.
pub const LONGEST_COMMENT: usize = 4_000;

/// A comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// Its id.
    pub id: SurveyCommentId,
    /// What it is kept under: the name of the element it is about, or [`former`]; empty for the questionnaire as a whole.
    pub element: String,
    /// What it says, as Markdown.
    pub text: String,
    /// Who wrote it.
    pub by: Reviewer,
    /// When.
    pub at: Timestamp,
    /// Who found it settled, and when.
    pub resolved: Option<(Reviewer, Timestamp)>,
}

/// What comments are kept under while their element is not there: it went, or is yet to come, in the step of a revision.
/// No element can have such a name.
pub fn former(element: &str, revision: i64) -> String {
    format!("{{{element}}}{revision}")
}

/// The name of the element that comments are kept under, of one that is not there any more the name it had.
pub fn element_name(kept: &str) -> &str {
    kept.strip_prefix('{')
        .and_then(|rest| rest.rsplit_once('}'))
        .map_or(kept, |(name, _)| name)
}

/// How many comments are not settled yet.
pub fn open(comments: &[Comment]) -> usize {
    let open = comments.iter().filter(|comment| comment.resolved.is_none());
    open.count()
}

/// A comment as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CommentEntry {
    /// The name of the element it is about; empty for the questionnaire as a whole.
    #[serde(default)]
    pub element: String,
    /// What it says.
    #[serde(default)]
    pub text: String,
}

impl CommentEntry {
    /// The text as it is kept.
    ///
    /// # Errors
    /// At `text` when there is none or too much of it, at `element` when the questionnaire has none of that name.
    pub fn read(&self, elements: &[Commented]) -> Result<String, Vec<FieldError>> {
        let mut errors = Vec::new();
        if !elements.iter().any(|element| element.name == self.element) {
            errors.push(FieldError::new("element", "comments-error-element"));
        }
        let text = self.text.replace("\r\n", "\n").trim().to_owned();
        if text.is_empty() {
            errors.push(FieldError::new("text", "comments-error-empty"));
        } else if text.chars().count() > LONGEST_COMMENT {
            let error = FieldError::new("text", "comments-error-long");
            errors.push(error.with("limit", LONGEST_COMMENT));
        } else if text.contains('\0') {
            errors.push(FieldError::new("text", "comments-error-null"));
        }
        if errors.is_empty() {
            Ok(text)
        } else {
            Err(errors)
        }
    }
}

/// Something of a questionnaire that can be commented on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commented {
    /// The name of the element; empty for the questionnaire as a whole.
    pub name: String,
    /// What it asks or says in the questionnaire's own language; empty for the questionnaire as a whole.
    pub title: String,
}

/// The comments on the questionnaire that is being prepared, or else on the one in the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discussion {
    /// The survey.
    pub survey: Survey,
    /// Whether it is being prepared: there is nothing to say about one in the field.
    pub in_work: bool,
    /// What can be commented on, the whole first, then the elements in order.
    pub elements: Vec<Commented>,
    /// All comments, the oldest first.
    pub comments: Vec<Comment>,
}

impl Discussion {
    /// The comments about an element in order.
    pub fn about<'d>(&'d self, element: &'d str) -> impl Iterator<Item = &'d Comment> {
        let comments = self.comments.iter();
        comments.filter(move |comment| comment.element == element)
    }

    /// The comments about elements that are not there any more.
    pub fn about_nothing(&self) -> impl Iterator<Item = &Comment> {
        let is_there = |name: &str| self.elements.iter().any(|element| element.name == name);
        let comments = self.comments.iter();
        comments.filter(move |comment| !is_there(&comment.element))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_says_something_about_something() {
        let elements = ["", "role"].map(|name| Commented {
            name: name.to_owned(),
            title: String::new(),
        });
        let read = |element: &str, text: &str| {
            let entry = CommentEntry {
                element: element.to_owned(),
                text: text.to_owned(),
            };
            let errors = entry.read(&elements);
            errors.map_err(|errors| {
                errors
                    .into_iter()
                    .map(|error| error.message)
                    .collect::<Vec<_>>()
            })
        };
        assert_eq!(
            read("role", " Too long?\r\nYes. "),
            Ok("Too long?\nYes.".to_owned())
        );
        assert_eq!(read("", "All"), Ok("All".to_owned()));
        assert_eq!(read("gone", "x").unwrap_err(), ["comments-error-element"]);
        assert_eq!(read("", " \n").unwrap_err(), ["comments-error-empty"]);
        assert_eq!(read("", "\0x").unwrap_err(), ["comments-error-null"]);
        let long = "x".repeat(LONGEST_COMMENT + 1);
        assert_eq!(read("", &long).unwrap_err(), ["comments-error-long"]);
    }
}
