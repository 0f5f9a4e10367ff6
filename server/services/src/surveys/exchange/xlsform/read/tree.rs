//! Rows into groups.

use super::{
    super::{
        super::losses::Refused,
        columns::Record,
        types::{self, Row, Type},
    },
    ASIDE,
};

/// A row and what stands between it and its end.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) record: Record,
    pub(super) kind: Type,
    pub(super) inner: Vec<Node>,
}

/// Deepest nesting of groups.
const DEEPEST: usize = 30;

pub(super) fn grow(rows: Vec<Record>) -> Result<Vec<Node>, Refused> {
    let mut open: Vec<Node> = Vec::new();
    let mut done: Vec<Node> = Vec::new();
    for record in rows {
        let row = record.number;
        let written = record.get("type");
        if written.is_empty() || record.is_on("disabled") {
            // A remark of the authors; a question without a type is a mistake.
            let is_question = !record.get("name").is_empty() && record.has("label");
            if is_question && written.is_empty() {
                return Err(Refused::new("exchange-refused-type").with("row", row));
            }
            continue;
        }
        let kind = types::read(written);
        if kind.row == Row::End {
            let node = open
                .pop()
                .ok_or_else(|| Refused::new("exchange-refused-group").with("row", row))?;
            open.last_mut()
                .map_or(&mut done, |group| &mut group.inner)
                .push(node);
            continue;
        }
        check(&record, &kind)?;
        let node = Node {
            record,
            kind,
            inner: Vec::new(),
        };
        if node.kind.row.begins() {
            if open.len() >= DEEPEST {
                return Err(Refused::new("exchange-refused-deep").with("limit", DEEPEST));
            }
            open.push(node);
        } else {
            open.last_mut()
                .map_or(&mut done, |group| &mut group.inner)
                .push(node);
        }
    }
    match open.first() {
        Some(group) => Err(Refused::new("exchange-refused-group").with("row", group.record.number)),
        None => Ok(done),
    }
}

/// What a form's own programs would refuse too.
fn check(record: &Record, kind: &Type) -> Result<(), Refused> {
    let has_words = [
        "label",
        "hint",
        "guidance_hint",
        "image",
        "audio",
        "video",
        "big-image",
    ]
    .into_iter()
    .any(|column| record.has(column));
    if kind.row == Row::Calculate
        && record.get("calculation").is_empty()
        && record.get("default").is_empty()
    {
        return Err(Refused::new("exchange-refused-calculation").with("row", record.number));
    }
    let aside = !record.get(ASIDE).is_empty();
    if kind.row.needs_label() && !has_words && record.get("calculation").is_empty() && !aside {
        return Err(Refused::new("exchange-refused-label")
            .with("row", record.number)
            .with("name", record.get("name")));
    }
    Ok(())
}
