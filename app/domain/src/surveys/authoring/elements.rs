//! The types of elements that an author can add.

use serde_json::{Map, Value as Json, json};

use crate::words::words;

words! {
    /// The type of an element, by its word in the definition.
    pub enum ElementType {
        /// One of several choices.
        Radiogroup = "radiogroup",
        /// Any number of choices.
        Checkbox = "checkbox",
        /// One of several choices in a list that opens.
        Dropdown = "dropdown",
        /// Any number of choices in a list that opens.
        Tagbox = "tagbox",
        /// Choices by their pictures.
        Imagepicker = "imagepicker",
        /// Yes or no.
        Boolean = "boolean",
        /// A step on a scale.
        Rating = "rating",
        /// A number on a scale that is dragged along.
        Slider = "slider",
        /// Choices in order of preference.
        Ranking = "ranking",
        /// A line of text, a number or a date.
        Text = "text",
        /// A longer text.
        Comment = "comment",
        /// Several lines under one title.
        Multipletext = "multipletext",
        /// One column for each row.
        Matrix = "matrix",
        /// A small question in each cell of a table.
        Matrixdropdown = "matrixdropdown",
        /// Computed from other answers.
        Expression = "expression",
        /// A text between the questions.
        Html = "html",
        /// A picture between the questions.
        Image = "image",
        /// Elements under a common title.
        Panel = "panel",
    }
}

impl ElementType {
    /// Whether it asks for an answer or shows a computed one.
    pub fn is_question(self) -> bool {
        !matches!(self, Self::Html | Self::Image | Self::Panel)
    }

    /// What names of new elements of this type begin with.
    pub(super) fn stem(self) -> &'static str {
        match self {
            Self::Html => "text",
            Self::Image => "picture",
            Self::Panel => "panel",
            _ => "question",
        }
    }

    /// A new element of this type.
    pub(super) fn element(self, name: &str, title: &str) -> Map<String, Json> {
        let mut element = Map::new();
        element.insert("type".to_owned(), json!(self.word()));
        element.insert("name".to_owned(), json!(name));
        if !title.trim().is_empty() && self != Self::Image {
            let (property, text) = match self {
                Self::Html => ("html", html(title)),
                _ => ("title", title.trim().to_owned()),
            };
            element.insert(property.to_owned(), json!(text));
        }
        if self == Self::Panel {
            element.insert("elements".to_owned(), json!([]));
        }
        element
    }
}

/// A plain text as a paragraph.
fn html(text: &str) -> String {
    let escaped = text.trim().replace('&', "&amp;").replace('<', "&lt;");
    format!("<p>{}</p>", escaped.replace('>', "&gt;"))
}
