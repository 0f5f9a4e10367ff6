//! The builder: every step is a form of its own, answered with a redirect to where the author goes on.

mod discussion;
mod forms;

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_app::surveys::authoring::{self as pages, Trouble};
use folkmoot_domain::{
    accounts::Viewer,
    forms::{FieldError, Form},
    surveys::authoring::{
        Edit, ElementType, Target,
        workspace::{BeginEntry, Saved, Workspace},
    },
};
use folkmoot_services::{
    Refusal,
    surveys::{
        self,
        authoring::{self, Edits},
    },
};
use http::StatusCode;
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{LONG_TEXT, answer, mistakes, sent, signed_in},
    body_limit,
    islands::page_with_island,
    page, protection,
};

/// The addresses of the builder.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/surveys/manage/new", get(begin_form).post(begin))
        .route("/surveys/manage/{slug}/build", get(build).post(step))
        .route(
            "/surveys/manage/{slug}/build/element",
            get(forms::element).post(forms::set_element),
        )
        .route(
            "/surveys/manage/{slug}/build/comment",
            post(discussion::comment),
        )
        .route(
            "/surveys/manage/{slug}/build/condition",
            get(forms::condition).post(forms::set_condition),
        )
        .route(
            "/surveys/manage/{slug}/build/values",
            get(forms::values).post(forms::set_value),
        )
        .route(
            "/surveys/manage/{slug}/build/json",
            get(forms::document).post(forms::set_document),
        )
        .route(
            "/_island/surveys/manage/{slug}/build/element",
            post(forms::save_element),
        )
        .layer(body_limit(2 * LONG_TEXT))
}

async fn begin_form(reader: Reader) -> Response {
    let result = async { begin_again(&reader, StatusCode::OK, Form::default()).await };
    answer(&reader, result.await)
}

async fn begin_again(
    reader: &Reader,
    status: StatusCode,
    form: Form<BeginEntry>,
) -> Result<Response, Refusal> {
    let all = surveys::manage(&reader.state.services, signed_in(reader)?).await?;
    Ok(page(reader, status, |frame| {
        pages::begin_page(frame, &all, &form)
    }))
}

async fn begin(reader: Reader, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: BeginEntry = sent(&body)?;
        let services = &reader.state.services;
        match authoring::begin(services, viewer, &values, reader.language).await {
            Ok(survey) => Ok(see_other(&format!("/surveys/manage/{}/build", survey.slug))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                begin_again(&reader, status, Form { values, errors }).await
            }
        }
    };
    answer(&reader, result.await)
}

/// The revision from which the reader's last edit was made, when others have edited meanwhile.
#[derive(Deserialize)]
struct Since {
    since: Option<i64>,
}

async fn build(
    reader: Reader,
    Path(slug): Path<String>,
    Query(Since { since }): Query<Since>,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let model = authoring::open(&reader.state.services, viewer, &slug, since).await?;
        Ok(built(&reader, StatusCode::OK, model, Trouble::default()).await)
    };
    answer(&reader, result.await)
}

async fn built(
    reader: &Reader,
    status: StatusCode,
    model: Workspace,
    trouble: Trouble,
) -> Response {
    let shown = page_with_island(reader, status, move |frame| {
        pages::build_page(frame, &model, &trouble)
    });
    protection::showing_own_pages(shown.await)
}

/// What was pressed, and the fields beside it.
#[derive(Deserialize)]
struct Pressed {
    revision: i64,
    r#do: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    to: String,
}

async fn step(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let pressed: Pressed = sent(&body)?;
        let services = &reader.state.services;
        let revision = pressed.revision;
        let saved = match pressed.r#do.as_str() {
            "undo" => authoring::undo(services, viewer, &slug, revision).await,
            "redo" => authoring::redo(services, viewer, &slug, revision).await,
            _ => {
                let model = authoring::open(services, viewer, &slug, None).await?;
                let edits = Edits {
                    revision,
                    edits: edit(&model, &pressed).into_iter().collect(),
                    typing: false,
                };
                authoring::edit(services, viewer, &slug, edits).await
            }
        };
        let trouble = match saved {
            Ok(Saved::Kept { added, others, .. }) => {
                let since = others.iter().any(|made| made.by.id != viewer.id);
                return Ok(see_other(&next(&slug, &pressed, &added, since)));
            }
            Ok(Saved::Clash { others, .. }) => (
                StatusCode::CONFLICT,
                Trouble {
                    clash: others,
                    ..Trouble::default()
                },
            ),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                (status, Trouble::with(errors))
            }
        };
        let model = authoring::open(services, viewer, &slug, None).await?;
        Ok(built(&reader, trouble.0, model, trouble.1).await)
    };
    answer(&reader, result.await)
}

/// Where the author goes on: at the form of a new element, or in the outline where something was done.
fn next(slug: &str, pressed: &Pressed, added: &[Target], since: bool) -> String {
    let (act, name) = pressed.r#do.split_once(' ').unwrap_or((&pressed.r#do, ""));
    let base = format!("/surveys/manage/{slug}/build");
    if let (true, Some(target)) = (act.starts_with("add-to-"), added.first()) {
        // Browsers put the cursor into the field that an address names.
        return format!("{}#field-title", pages::address(slug, "element", target));
    }
    let query = if since {
        format!("?since={}", pressed.revision)
    } else {
        String::new()
    };
    let stays = ["up-element", "down-element", "move-element", "copy-element"].contains(&act);
    let fragment = stays.then(|| fragment("element", name)).flatten();
    format!("{base}{query}{}", fragment.unwrap_or_default())
}

/// Where in the outline a page or element stands; none for a name that an address can't carry as it is.
fn fragment(of: &str, name: &str) -> Option<String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    (!name.is_empty() && name.bytes().all(plain)).then(|| format!("#open-{of}-{name}"))
}

/// The edit that a button stands for; none for a step that leads nowhere.
fn edit(model: &Workspace, pressed: &Pressed) -> Option<Edit> {
    let document = &model.document;
    let (act, name) = pressed.r#do.split_once(' ').unwrap_or((&pressed.r#do, ""));
    let element = name.to_owned();
    let page = name.to_owned();
    Some(match act {
        "add-page" => Edit::AddPage {
            after: document.pages().last().and_then(|last| match &last.target {
                Target::Page(name) => Some(name.clone()),
                _ => None,
            }),
            title: pressed.title.clone(),
        },
        "add-to-page" | "add-to-panel" => Edit::Add {
            kind: ElementType::from_word(&pressed.kind)?,
            place: document.place_at(pressed.r#do.strip_prefix("add-to-")?)?,
            title: pressed.title.clone(),
        },
        "up-page" => Edit::MovePage {
            after: document.page_above(&page)?,
            page,
        },
        "down-page" => Edit::MovePage {
            after: Some(document.page_below(&page)?),
            page,
        },
        "move-page" => Edit::MovePage {
            after: match pressed.to.as_str() {
                "first" => None,
                to => Some(to.strip_prefix("after ")?.to_owned()),
            },
            page,
        },
        "copy-page" => Edit::DuplicatePage { page },
        "remove-page" => Edit::RemovePage { page },
        "up-element" => Edit::Move {
            place: document.place_above(&element)?,
            element,
        },
        "down-element" => Edit::Move {
            place: document.place_below(&element)?,
            element,
        },
        "copy-element" => Edit::Duplicate { element },
        "remove-element" => Edit::Remove { element },
        "move-element" => Edit::Move {
            place: document.place_at(&pressed.to)?,
            element,
        },
        _ => return None,
    })
}

/// What stood in the way of an edit, with the status that says so.
async fn trouble(
    services: &folkmoot_services::Services,
    viewer: &Viewer,
    slug: &str,
    edits: Edits,
) -> Result<Result<(i64, bool), (StatusCode, Trouble)>, Refusal> {
    match authoring::edit(services, viewer, slug, edits).await {
        Ok(Saved::Kept {
            revision, others, ..
        }) => {
            let others = others.iter().any(|made| made.by.id != viewer.id);
            Ok(Ok((revision, others)))
        }
        Ok(Saved::Clash { others, .. }) => Ok(Err((
            StatusCode::CONFLICT,
            Trouble {
                errors: vec![FieldError::new("", "authoring-clash")],
                clash: others,
                comment: None,
            },
        ))),
        Err(refusal) => {
            let (status, errors) = mistakes(refusal)?;
            Ok(Err((status, Trouble::with(errors))))
        }
    }
}

#[cfg(test)]
mod tests;
