//! A form of answers as it comes: from a browser without scripts, or from the island.

use folkmoot_domain::{
    ids::{SubmissionKey, SurveyVersionId},
    language::Language,
    surveys::{
        Answers,
        answers::Unreadable,
        definition::Definition,
        flow::{Action, Place},
    },
};
use serde_json::Value;

/// What the island sends.
pub(super) struct Sent {
    pub(super) version: SurveyVersionId,
    pub(super) key: Option<SubmissionKey>,
    pub(super) begun: String,
    pub(super) trapped: bool,
    pub(super) resumed: Option<String>,
    pub(super) proof: Option<u64>,
    pub(super) language: Language,
    pub(super) answers: Result<Answers, Unreadable>,
}

impl Sent {
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        let document: Value = serde_json::from_slice(body).ok()?;
        let text = |name: &str| document.get(name).and_then(Value::as_str);
        Some(Self {
            version: text("version")?.parse().ok()?,
            key: text("key").and_then(SubmissionKey::brought),
            begun: text("begun").unwrap_or_default().to_owned(),
            trapped: text("trapped").is_some_and(|trapped| !trapped.is_empty()),
            resumed: text("resume").and_then(resumed),
            proof: text("proof").and_then(|proof| proof.parse().ok()),
            language: Language::from_tag(text("language")?)?,
            answers: Answers::from_json(&document.get("answers")?.to_string()),
        })
    }
}

/// The fields of the form itself, whose names begin with `_`.
pub(super) struct Form {
    pub(super) version: Option<SurveyVersionId>,
    pub(super) key: Option<SubmissionKey>,
    pub(super) begun: String,
    pub(super) trapped: bool,
    pub(super) resumed: Option<String>,
    pub(super) keeps: bool,
    pub(super) page: String,
    pub(super) place: Place,
    pub(super) shown: Vec<usize>,
    pub(super) returning: bool,
    pub(super) seed: Option<u32>,
    pub(super) action: Action,
}

impl Form {
    /// Reads them; what makes no sense stands for the beginning.
    pub(super) fn of(definition: &Definition, fields: &[(String, String)]) -> Self {
        let text = |name: &str| {
            let field = fields.iter().find(|(found, _)| found == name);
            field.map_or("", |(_, text)| text.as_str())
        };
        let page = |name: &str| {
            let mut pages = definition.pages.iter();
            pages.position(|page| page.name == name).unwrap_or(0)
        };
        let place = match text("_place") {
            "_summary" => Place::Summary,
            name => Place::Page(page(name)),
        };
        let go = text("_go");
        Self {
            version: text("_version").parse().ok(),
            key: SubmissionKey::brought(text("_key")),
            begun: text("_begun").to_owned(),
            trapped: !text("_website").is_empty(),
            resumed: resumed(text("_resume")),
            keeps: text("_go") == "keep",
            page: match place {
                Place::Page(_) => text("_place").to_owned(),
                Place::Summary => String::new(),
            },
            place,
            shown: text("_shown")
                .split(',')
                .filter_map(|position| position.parse().ok())
                .collect(),
            returning: text("_returning") == "yes",
            seed: text("_seed").parse().ok(),
            action: match (go, go.strip_prefix("change:")) {
                (_, Some(name)) => Action::Change(page(name)),
                ("back", _) => Action::Back,
                ("stay", _) => Action::Stay,
                ("send", _) => Action::Send,
                _ => Action::Next,
            },
        }
    }
}

/// The token of a link, in a form that was taken up again; `new` stands for none.
fn resumed(text: &str) -> Option<String> {
    (!matches!(text, "" | "new")).then(|| text.to_owned())
}
