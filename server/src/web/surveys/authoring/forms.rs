//! The forms of the builder: an element, a condition, values and triggers, the whole as JSON.

use std::fmt::Write as _;

use axum::{
    Json,
    body::Bytes,
    extract::{Path, Query},
    response::{IntoResponse as _, Response},
};
use folkmoot_app::surveys::authoring::{self as pages, ConditionEntry, RowEntry, Trouble};
use folkmoot_domain::surveys::authoring::{
    CalculatedEntry, Edit, Target, TriggerEntry, conditions, entered::Entered, properties::Shape,
    workspace::Workspace,
};
use folkmoot_services::{
    Refusal,
    surveys::authoring::{self, Edits},
};
use http::StatusCode;
use serde::Deserialize;
use serde_json::json;

use super::{fragment, trouble};
use crate::web::{
    Reader,
    answers::see_other,
    bodies::{answer, sent, signed_in},
    islands::page_with_island,
    page, protection,
};

/// What a form is about.
#[derive(Deserialize)]
pub(super) struct About {
    #[serde(default)]
    of: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    property: String,
}

impl About {
    /// The target, when the document has it.
    pub(super) fn target(&self, model: &Workspace) -> Result<Target, Refusal> {
        let name = self.name.clone();
        let target = match self.of.as_str() {
            "survey" => Target::Survey,
            "page" => Target::Page(name),
            _ => Target::Element(name),
        };
        match model.document.get(&target) {
            Some(_) => Ok(target),
            None => Err(Refusal::NotFound),
        }
    }
}

/// The fields of a form in their order, and the revision among them.
fn fields(body: &Bytes) -> Result<(Vec<(String, String)>, i64), Refusal> {
    let mut fields: Vec<(String, String)> = sent(body)?;
    let revision = fields
        .iter()
        .find(|(name, _)| name == "revision")
        .and_then(|(_, value)| value.parse().ok())
        .unwrap_or(-1);
    fields.retain(|(name, _)| name != "revision");
    Ok((fields, revision))
}

pub(super) async fn opened(reader: &Reader, slug: &str) -> Result<Workspace, Refusal> {
    authoring::open(&reader.state.services, signed_in(reader)?, slug, None).await
}

pub(super) async fn element(
    reader: Reader,
    Path(slug): Path<String>,
    Query(about): Query<About>,
) -> Response {
    let result = async {
        let model = opened(&reader, &slug).await?;
        let target = about.target(&model)?;
        let entered = Entered::of(&model.document, &target, model.document.language());
        Ok(element_again(
            &reader,
            StatusCode::OK,
            model,
            target,
            entered,
            Trouble::default(),
        )
        .await)
    };
    answer(&reader, result.await)
}

pub(super) async fn element_again(
    reader: &Reader,
    status: StatusCode,
    model: Workspace,
    target: Target,
    entered: Entered,
    trouble: Trouble,
) -> Response {
    let shown = page_with_island(reader, status, move |frame| {
        pages::element_page(frame, &model, &target, &entered, &trouble)
    });
    protection::showing_own_pages(shown.await)
}

/// What an element's form says: about what, as it was typed, and the edits that lead there.
async fn typed(
    reader: &Reader,
    slug: &str,
    about: &About,
    body: &Bytes,
) -> Result<(Target, Entered, Edits), Refusal> {
    let (fields, revision) = fields(body)?;
    let entered = Entered::sent(fields);
    let model = opened(reader, slug).await?;
    let target = about.target(&model)?;
    let edits = Edits {
        revision,
        edits: entered.edits(&model.document, &target, model.document.language()),
        typing: false,
    };
    Ok((target, entered, edits))
}

pub(super) async fn set_element(
    reader: Reader,
    Path(slug): Path<String>,
    Query(about): Query<About>,
    body: Bytes,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (target, entered, edits) = typed(&reader, &slug, &about, &body).await?;
        let revision = edits.revision;
        match trouble(&reader.state.services, viewer, &slug, edits).await? {
            Ok((_, others)) => {
                let mut address = format!("/surveys/manage/{slug}/build");
                if others {
                    let _ = write!(address, "?since={revision}");
                }
                // A new name is the form's own field.
                let name = entered.field("name").trim();
                let place = match target {
                    Target::Survey => None,
                    Target::Page(_) => fragment("page", name),
                    Target::Element(_) => fragment("element", name),
                };
                Ok(see_other(&(address + &place.unwrap_or_default())))
            }
            Err((status, trouble)) => {
                let model = opened(&reader, &slug).await?;
                Ok(element_again(&reader, status, model, target, entered, trouble).await)
            }
        }
    };
    answer(&reader, result.await)
}

/// What the island saves while somebody types: answers with the revision, a sentence, and what is wrong at which field.
pub(super) async fn save_element(
    reader: Reader,
    Path(slug): Path<String>,
    Query(about): Query<About>,
    body: Bytes,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (target, _, mut edits) = typed(&reader, &slug, &about, &body).await?;
        // Half a name would be written into every condition; names are kept with the button.
        edits
            .edits
            .retain(|edit| !matches!(edit, Edit::Rename { .. }));
        edits.typing = true;
        let frame = reader.frame();
        let saved = trouble(&reader.state.services, viewer, &slug, edits).await?;
        Ok(match saved {
            Ok((revision, others)) => {
                let key = if others {
                    "authoring-kept-others"
                } else {
                    "authoring-kept"
                };
                Json(json!({ "revision": revision, "state": frame.t(key) })).into_response()
            }
            Err((status, trouble)) => {
                let errors: Vec<_> = trouble
                    .errors
                    .iter()
                    .map(|error| json!({"field": error.field, "sentence": frame.error(error)}))
                    .collect();
                let answer = if trouble.clash.is_empty() {
                    json!({ "errors": errors, "state": frame.t("authoring-not-kept") })
                } else {
                    // What only one of both changed is brought together field by field where it is typed.
                    let model = opened(&reader, &slug).await?;
                    let language = model.document.language();
                    let now = Entered::of(&model.document, &target, language).as_sent();
                    json!({
                        "revision": model.revision, "now": now,
                        "state": frame.t("authoring-clash-typing"),
                    })
                };
                (status, Json(answer)).into_response()
            }
        })
    };
    answer(&reader, result.await)
}

/// The condition that is meant; anything else is not found.
fn condition_of(model: &Workspace, about: &About) -> Result<(Target, String), Refusal> {
    let target = about.target(model)?;
    let properties = model.document.properties(&target);
    let property = properties
        .iter()
        .find(|property| property.name == about.property && property.shape == Shape::Condition)
        .ok_or(Refusal::NotFound)?;
    let language = model.document.language();
    let expression = model.document.field(&target, property, language);
    Ok((target, expression))
}

pub(super) async fn condition(
    reader: Reader,
    Path(slug): Path<String>,
    Query(about): Query<About>,
) -> Response {
    let result = async {
        let model = opened(&reader, &slug).await?;
        let (target, expression) = condition_of(&model, &about)?;
        let subjects = conditions::subjects(&model.document, model.document.language());
        let entry = ConditionEntry::of(&about.property, &expression, &subjects);
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::condition_page(frame, &model, &target, &entry, &Trouble::default())
        }))
    };
    answer(&reader, result.await)
}

/// The form of a condition, as it was sent.
fn condition_entry(about: &About, fields: &[(String, String)]) -> ConditionEntry {
    let mut entry = ConditionEntry {
        property: about.property.clone(),
        ..ConditionEntry::default()
    };
    for (name, value) in fields {
        let part = name
            .split_once('-')
            .and_then(|(part, index)| Some((part, index.parse::<usize>().ok()?)));
        match part.filter(|(_, index)| *index < 100) {
            Some((part, index)) => {
                if entry.rows.len() <= index {
                    entry.rows.resize(index + 1, RowEntry::default());
                }
                if let Some(row) = entry.rows.get_mut(index) {
                    match part {
                        "question" => row.question.clone_from(value),
                        "comparison" => row.comparison.clone_from(value),
                        "value" => row.values.push(value.clone()),
                        _ => {}
                    }
                }
            }
            None if name == "join" => entry.join.clone_from(value),
            None if name == "expression" => entry.expression.clone_from(value),
            None => {}
        }
    }
    entry.rows.retain(|row| !row.question.is_empty());
    entry
}

pub(super) async fn set_condition(
    reader: Reader,
    Path(slug): Path<String>,
    Query(about): Query<About>,
    body: Bytes,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (fields, revision) = fields(&body)?;
        let has = |name: &str, value: &str| fields.iter().any(|(n, v)| n == name && v == value);
        let model = opened(&reader, &slug).await?;
        let (target, _) = condition_of(&model, &about)?;
        let subjects = conditions::subjects(&model.document, model.document.language());
        let mut entry = condition_entry(&about, &fields);
        for row in &mut entry.rows {
            split_typed(row, &subjects);
        }
        let value = if has("as", "text") {
            Ok(entry.expression.clone())
        } else {
            conditions::write(&entry.condition(), &subjects)
        };
        let problem = match value {
            Ok(value) => {
                let edits = Edits {
                    revision,
                    edits: vec![Edit::Set {
                        target: target.clone(),
                        property: about.property.clone(),
                        language: model.document.language(),
                        value,
                    }],
                    typing: false,
                };
                match trouble(&reader.state.services, viewer, &slug, edits).await? {
                    Ok(_) => {
                        let more = has("more", "on");
                        let back = if more { "condition" } else { "element" };
                        let mut address = pages::address(&slug, back, &target);
                        if more {
                            address = format!("{address}&property={}", about.property);
                        }
                        return Ok(see_other(&address));
                    }
                    Err(problem) => problem,
                }
            }
            Err(errors) => (StatusCode::UNPROCESSABLE_ENTITY, Trouble::with(errors)),
        };
        let model = opened(&reader, &slug).await?;
        Ok(page(&reader, problem.0, |frame| {
            pages::condition_page(frame, &model, &target, &entry, &problem.1)
        }))
    };
    answer(&reader, result.await)
}

/// Several values that were typed into one field stand apart by semicolons.
fn split_typed(row: &mut RowEntry, subjects: &[conditions::Subject]) {
    let typed = conditions::subject(subjects, &row.question)
        .is_some_and(|subject| subject.offers.is_empty());
    let several = conditions::Comparison::from_word(&row.comparison)
        .is_some_and(|comparison| comparison.values() > 1);
    if typed && several {
        row.values = row
            .values
            .iter()
            .flat_map(|value| value.split(';'))
            .map(|value| value.trim().to_owned())
            .collect();
    }
}

pub(super) async fn values(reader: Reader, Path(slug): Path<String>) -> Response {
    let result = async {
        let model = opened(&reader, &slug).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            let (value, trigger) = (CalculatedEntry::default(), TriggerEntry::default());
            pages::values_page(frame, &model, "", &value, &trigger, &Trouble::default())
        }))
    };
    answer(&reader, result.await)
}

pub(super) async fn set_value(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (fields, revision) = fields(&body)?;
        let starts = |start: &str| {
            let found = fields.iter().find(|(name, _)| name.starts_with(start));
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let which = starts("which");
        let removes = !starts("remove").is_empty();
        // The fields end in which of the forms they stand in.
        let end = fields
            .iter()
            .find_map(|(name, _)| name.strip_prefix("expression"))
            .unwrap_or_default()
            .to_owned();
        let value = CalculatedEntry {
            name: starts("name-"),
            expression: starts("expression-"),
        };
        let trigger = TriggerEntry {
            expression: starts("expression-"),
            goes_to: starts("goes_to-"),
        };
        let edit = match which.split_once(' ').unwrap_or((&which, "")) {
            ("value", name) => Edit::SetCalculated {
                name: (!name.is_empty()).then(|| name.to_owned()),
                to: (!removes).then(|| value.clone()),
            },
            (_, index) => Edit::SetTrigger {
                index: index.parse().ok(),
                to: (!removes).then(|| trigger.clone()),
            },
        };
        let edits = Edits {
            revision,
            edits: vec![edit],
            typing: false,
        };
        match trouble(&reader.state.services, viewer, &slug, edits).await? {
            Ok(_) => Ok(see_other(&format!("/surveys/manage/{slug}/build/values"))),
            Err((status, mut trouble)) => {
                for error in &mut trouble.errors {
                    if !error.field.is_empty() {
                        error.field = format!("{}{end}", error.field).into();
                    }
                }
                let model = opened(&reader, &slug).await?;
                Ok(page(&reader, status, |frame| {
                    pages::values_page(frame, &model, &which, &value, &trigger, &trouble)
                }))
            }
        }
    };
    answer(&reader, result.await)
}

pub(super) async fn document(reader: Reader, Path(slug): Path<String>) -> Response {
    let result = async {
        let model = opened(&reader, &slug).await?;
        let text = serde_json::to_string_pretty(model.document.json()).unwrap_or_default();
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::document_page(frame, &model, &text, &Trouble::default())
        }))
    };
    answer(&reader, result.await)
}

/// A document as it was sent.
#[derive(Deserialize)]
struct Sent {
    revision: i64,
    document: String,
}

pub(super) async fn set_document(
    reader: Reader,
    Path(slug): Path<String>,
    body: Bytes,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let sent: Sent = sent(&body)?;
        let edits = Edits {
            revision: sent.revision,
            edits: vec![Edit::Replace {
                document: sent.document.clone(),
            }],
            typing: false,
        };
        match trouble(&reader.state.services, viewer, &slug, edits).await? {
            Ok(_) => Ok(see_other(&format!("/surveys/manage/{slug}/build"))),
            Err((status, trouble)) => {
                let model = opened(&reader, &slug).await?;
                Ok(page(&reader, status, |frame| {
                    pages::document_page(frame, &model, &sent.document, &trouble)
                }))
            }
        }
    };
    answer(&reader, result.await)
}
