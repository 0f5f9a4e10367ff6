//! Answers as choices.

use serde_json::{Map, Value as Json, json};

use super::{
    super::{
        names::{Taken, identifier},
        patch,
    },
    document::Answer,
};

/// What follows an answer whose words the respondent writes.
const OPEN: [&str; 3] = [
    "(open response)",
    "(please specify)",
    "(please specify below)",
];

/// Choices that our format keeps apart from the others: the mark, and the members that hold them.
pub(super) const SPECIAL: [(&str, &str, &str); 4] = [
    ("other", "showOtherItem", "otherText"),
    ("none", "showNoneItem", "noneText"),
    ("refuse", "showRefuseItem", "refuseText"),
    ("dontknow", "showDontKnowItem", "dontKnowText"),
];

/// Choices as they are gathered.
#[derive(Default)]
pub(super) struct Choices {
    pub(super) items: Vec<Json>,
    /// The members for other, none and the like.
    pub(super) special: Map<String, Json>,
    taken: Taken,
    /// The values in the order of the answers, special ones included.
    pub(super) values: Vec<String>,
    pub(super) jumps: Vec<(Option<usize>, String)>,
    pub(super) open_answers: usize,
}

impl Choices {
    pub(super) fn add(&mut self, answer: &Answer, may_be_special: bool) {
        if let Some(anchor) = &answer.next {
            self.jumps.push((Some(self.values.len()), anchor.clone()));
        }
        let comment = answer
            .comment
            .as_deref()
            .map(|comment| serde_json::from_str(comment).unwrap_or_else(|_| Json::from(comment)));
        let open = OPEN
            .iter()
            .find_map(|suffix| answer.text.strip_suffix(suffix));
        self.open_answers += usize::from(open.is_some());
        let marked = comment
            .as_ref()
            .and_then(|comment| comment.get("item")?.as_str());
        let mark = marked
            .or_else(|| open.map(|_| "other"))
            .filter(|_| may_be_special);
        if let Some((value, show, text)) = SPECIAL
            .iter()
            .find(|(value, show, _)| mark == Some(*value) && !self.special.contains_key(*show))
        {
            let words = open.unwrap_or(&answer.text).trim();
            self.special.insert((*show).to_owned(), json!(true));
            if !words.is_empty() {
                self.special.insert((*text).to_owned(), json!(words));
            }
            self.values.push((*value).to_owned());
            return;
        }
        let words = identifier(&answer.text);
        let wanted = if SPECIAL.iter().any(|(value, ..)| *value == words) {
            format!("{words}_choice")
        } else {
            words
        };
        let mut item = json!({"value": self.taken.free(&wanted), "text": answer.text});
        match comment {
            Some(Json::Object(patch)) => patch::apply(&mut item, &Json::Object(patch)),
            Some(value) => patch::apply(&mut item, &json!({"value": value})),
            None => {}
        }
        let value = item.get("value").unwrap_or(&item);
        self.values.push(match value {
            Json::String(text) => text.clone(),
            other => other.to_string(),
        });
        self.items.push(item);
    }
}
