//! `/groups`: bodies, charters, rosters, and the forms that keep them.

mod affiliations;
mod companies;
mod exchange;
mod interests;
mod joining;
mod roster;
mod standing;

pub(super) use roster::quoted;

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::bodies as pages;
use folkmoot_domain::{
    accounts::Viewer,
    bodies::{BodyEntry, CharterEntry, EditEntry},
    forms::{FieldError, Form},
};
use folkmoot_services::{Refusal, bodies};
use http::StatusCode;
use jiff::civil::Date;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::web::{
    AppState, Reader,
    answers::{file, see_other},
    body_limit, page, refused,
};

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/groups", get(groups))
        .route("/groups/new", get(creation).post(create))
        .route("/groups/{slug}", get(group))
        .route("/groups/{slug}/edit", get(edit_form).post(edit))
        .route("/groups/{slug}/charter/new", get(charter_form).post(adopt))
        .route("/groups/{slug}/charter", get(charter_in_force))
        .route("/groups/{slug}/charter/{number}", get(charter))
        .merge(roster::routes())
        .merge(joining::routes())
        .merge(standing::routes())
        .merge(companies::routes())
        .merge(affiliations::routes())
        .merge(interests::routes())
        .layer(body_limit(LONG_TEXT))
        .merge(exchange::routes())
}

/// Bytes for a form with a long text: 200,000 characters of Chinese take nine bytes each when a form is encoded.
pub(super) const LONG_TEXT: usize = 2 * 1024 * 1024;

/// `?format=` and `?as_of=`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    format: String,
    as_of: String,
}

impl Asked {
    /// The day asked for; what is no day is refused as not found, so that a mistyped address is not taken for today.
    fn day(&self) -> Result<Option<Date>, Refusal> {
        if self.as_of.is_empty() {
            return Ok(None);
        }
        let mut errors = Vec::new();
        folkmoot_domain::bodies::read_day(&self.as_of, "as_of", &mut errors)
            .map(Some)
            .ok_or(Refusal::NotFound)
    }
}

/// Which button of a form was pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Pressed {
    pub(super) r#do: String,
}

impl Pressed {
    /// The text is to be shown as it will look, and nothing is to be done yet.
    pub(super) fn wants_preview(&self) -> bool {
        self.r#do == "preview"
    }
}

/// The signed-in person, or the way to the sign-in page.
pub(super) fn signed_in(reader: &Reader) -> Result<&Viewer, Refusal> {
    reader.viewer.as_ref().ok_or(Refusal::SignInNeeded)
}

/// A form that was sent, field by field; a body that is no form is an invalid request.
pub(super) fn sent<T: DeserializeOwned>(body: &Bytes) -> Result<T, Refusal> {
    serde_urlencoded::from_bytes(body).map_err(|_| Refusal::Invalid(Vec::new()))
}

/// A read model as JSON.
pub(super) fn json<T: Serialize>(reader: &Reader, model: &T) -> Response {
    match serde_json::to_vec_pretty(model) {
        Ok(bytes) => file(reader, "application/json", bytes),
        Err(error) => refused(reader, &Refusal::Store(error.into())),
    }
}

/// What a refused form is shown again with; refusals that are no matter of the form become a page of their own.
pub(super) fn mistakes(refusal: Refusal) -> Result<(StatusCode, Vec<FieldError>), Refusal> {
    match refusal {
        Refusal::Invalid(errors) if !errors.is_empty() => {
            Ok((StatusCode::UNPROCESSABLE_ENTITY, errors))
        }
        Refusal::Conflict(reason) => Ok((StatusCode::CONFLICT, vec![FieldError::new("", reason)])),
        other => Err(other),
    }
}

/// A form that was sent and refused, with the status it is shown again under.
pub(super) type Typed<V> = (StatusCode, Form<V>);

/// A refused form with what was typed; refusals that are no matter of the form become a page of their own.
pub(super) fn typed<V>(refusal: Refusal, values: V) -> Result<Typed<V>, Refusal> {
    let (status, errors) = mistakes(refusal)?;
    Ok((status, Form { values, errors }))
}

/// A handler's answer, whichever way it ended.
pub(super) fn answer(reader: &Reader, result: Result<Response, Refusal>) -> Response {
    result.unwrap_or_else(|refusal| refused(reader, &refusal))
}

async fn groups(reader: Reader, Query(asked): Query<Asked>) -> Response {
    let result = async {
        let groups = bodies::groups(&reader.state.services).await?;
        Ok(if asked.format == "json" {
            json(&reader, &groups)
        } else {
            page(&reader, StatusCode::OK, |frame| {
                pages::groups_page(frame, &groups)
            })
        })
    };
    answer(&reader, result.await)
}

async fn group(reader: Reader, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Response {
    let result = async {
        let viewer = reader.viewer.as_ref();
        let group = bodies::group(&reader.state.services, viewer, slug, asked.day()?).await?;
        Ok(if asked.format == "json" {
            json(&reader, &group)
        } else {
            page(&reader, StatusCode::OK, |frame| {
                pages::group_page(frame, &group)
            })
        })
    };
    answer(&reader, result.await)
}

async fn charter(reader: Reader, Path((slug, number)): Path<(String, String)>) -> Response {
    let result = async {
        let group = bodies::group(&reader.state.services, None, slug, None).await?;
        let charter = group
            .charters
            .iter()
            .find(|charter| charter.number.to_string() == number)
            .ok_or(Refusal::NotFound)?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::charter_page(frame, &group, charter)
        }))
    };
    answer(&reader, result.await)
}

/// The version that held at the end of a day, today when none is named; its own address is linked.
async fn charter_in_force(
    reader: Reader,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let result = async {
        let services = &reader.state.services;
        let group = bodies::group(services, None, slug, asked.day()?).await?;
        let mut versions = group.charters.iter();
        let charter = versions
            .find(|charter| Some(charter.number) == group.charter_in_force)
            .ok_or(Refusal::NotFound)?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::charter_page(frame, &group, charter)
        }))
    };
    answer(&reader, result.await)
}

async fn creation(reader: Reader) -> Response {
    let blank = (StatusCode::OK, Form::default());
    answer(&reader, show_creation(&reader, blank).await)
}

async fn show_creation(
    reader: &Reader,
    (status, form): Typed<BodyEntry>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let existing = bodies::creation_form(&reader.state.services, viewer).await?;
    Ok(page(reader, status, |frame| {
        pages::creation_page(frame, &form, &existing)
    }))
}

async fn create(reader: Reader, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: BodyEntry = sent(&body)?;
        match bodies::create(&reader.state.services, viewer, values.clone()).await {
            Ok(body) => Ok(see_other(&format!("/groups/{}", body.slug))),
            Err(refusal) => show_creation(&reader, typed(refusal, values)?).await,
        }
    };
    answer(&reader, result.await)
}

async fn edit_form(reader: Reader, Path(slug): Path<String>) -> Response {
    answer(&reader, show_edit_form(&reader, slug, None).await)
}

async fn show_edit_form(
    reader: &Reader,
    slug: String,
    typed: Option<Typed<EditEntry>>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let bodies::Editable {
        body,
        details,
        joining,
        all,
    } = bodies::edit_form(&reader.state.services, viewer, slug).await?;
    let (status, mut form) = typed.unwrap_or_else(|| {
        let entry = EditEntry::of(&body, &details, joining, &all);
        (StatusCode::OK, Form::new(entry))
    });
    if status == StatusCode::CONFLICT {
        // Whoever saves again has been told.
        form.values.revision = body.revision;
    }
    Ok(page(reader, status, |frame| {
        pages::edit_page(frame, &body, &all, &form)
    }))
}

async fn edit(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let fields: Vec<(String, String)> = sent(&body)?;
        let values = EditEntry::sent(&fields);
        match bodies::edit(&reader.state.services, viewer, slug.clone(), values.clone()).await {
            Ok(body) => Ok(see_other(&format!("/groups/{}", body.slug))),
            Err(refusal) => show_edit_form(&reader, slug, Some(typed(refusal, values)?)).await,
        }
    };
    answer(&reader, result.await)
}

async fn charter_form(reader: Reader, Path(slug): Path<String>) -> Response {
    answer(&reader, show_charter_form(&reader, slug, None, false).await)
}

async fn show_charter_form(
    reader: &Reader,
    slug: String,
    typed: Option<Typed<CharterEntry>>,
    preview: bool,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    let (body, latest) = bodies::charter_form(services, viewer, slug).await?;
    let after = latest.as_ref().map_or(0, |charter| charter.number);
    let (status, mut form) = typed.unwrap_or_else(|| {
        let entry = CharterEntry {
            after,
            text: latest.map(|charter| charter.text).unwrap_or_default(),
            adopted_on: body.day_of(services.now(), &services.zones).to_string(),
        };
        (StatusCode::OK, Form::new(entry))
    });
    if status == StatusCode::CONFLICT {
        form.values.after = after;
    }
    Ok(page(reader, status, |frame| {
        pages::charter_form_page(frame, &body, &form, preview)
    }))
}

async fn adopt(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let (values, pressed): (CharterEntry, Pressed) = (sent(&body)?, sent(&body)?);
        if pressed.wants_preview() {
            let as_typed = (StatusCode::OK, Form::new(values));
            return show_charter_form(&reader, slug, Some(as_typed), true).await;
        }
        let services = &reader.state.services;
        match bodies::adopt_charter(services, viewer, slug.clone(), values.clone()).await {
            Ok(_) => Ok(see_other(&format!("/groups/{slug}"))),
            Err(refusal) => {
                show_charter_form(&reader, slug, Some(typed(refusal, values)?), false).await
            }
        }
    };
    answer(&reader, result.await)
}

#[cfg(test)]
pub(super) mod tests;
