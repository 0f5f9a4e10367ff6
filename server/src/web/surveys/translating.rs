//! The addresses for translating a questionnaire text by text.

use axum::{
    Router,
    body::Bytes,
    extract::{Multipart, Path, Query, multipart::MultipartRejection},
    response::Response,
    routing::{get, post},
};
use folkmoot_app::surveys::{self as pages, Done, Sheet, Shown};
use folkmoot_domain::{
    forms::FieldError,
    language::Language,
    surveys::translations::{Entry, Text, Translations},
};
use folkmoot_services::{
    Refusal,
    surveys::{
        self,
        authoring::{self, Translated},
    },
};
use http::StatusCode;
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::{see_other, status_page},
    bodies::{answer, mistakes, sent, signed_in},
    body_limit, page,
};

use super::exchange::{UPLOAD_LIMIT, receive};

/// The most texts of a form: those of a file that others have changed meanwhile stand on one page.
const MOST: usize = 1_000;
/// How many texts a page has.
const TEXTS: usize = 30;
/// Texts of a page thrice: the source, what there was, what was typed.
const FORM_LIMIT: usize = 2 * 1024 * 1024;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/surveys/manage/{slug}/translate", get(overview))
        .route(
            "/surveys/manage/{slug}/translate/{language}",
            get(sheet).post(save).layer(body_limit(FORM_LIMIT)),
        )
        .route(
            "/surveys/manage/{slug}/translate/{language}/remove",
            post(remove),
        )
        .route(
            "/surveys/manage/{slug}/translate/{language}/undo",
            post(undo),
        )
        .route(
            "/surveys/manage/{slug}/translate/{language}/file",
            post(keep).layer(body_limit(UPLOAD_LIMIT)),
        )
}

async fn overview(reader: Reader, Path(slug): Path<String>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let found = surveys::translations(&reader.state.services, viewer, &slug).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::translations_page(frame, &found)
        }))
    };
    answer(&reader, result.await)
}

/// Which texts of a language are asked for.
#[derive(Debug, Clone, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    page: String,
    #[serde(default)]
    missing: String,
    #[serde(default)]
    saved: String,
    #[serde(default)]
    removed: String,
    #[serde(default)]
    undone: String,
    /// The step that saved or removed them.
    #[serde(default)]
    revision: String,
}

impl Asked {
    fn number(&self) -> usize {
        self.page.parse().unwrap_or(1).max(1)
    }

    /// What the step before has done, and whether it can still be taken back as the newest.
    fn done(&self, newest: i64) -> Option<Done> {
        let back = self.revision.parse().ok().filter(|step| *step == newest);
        if self.undone == "on" {
            Some(Done::TakenBack)
        } else if let Ok(count) = self.removed.parse() {
            Some(Done::Removed { count, back })
        } else {
            let count = self.saved.parse().ok()?;
            Some(Done::Saved { count, back })
        }
    }
}

/// What is asked for, of a language that can be translated into.
async fn find(reader: &Reader, slug: &str, tag: &str) -> Result<(Translations, Language), Refusal> {
    let viewer = signed_in(reader)?;
    let language = language(tag)?;
    let found = surveys::translations(&reader.state.services, viewer, slug).await?;
    if language == found.own {
        return Err(Refusal::NotFound);
    }
    if !found.in_work {
        return Err(Refusal::Conflict("translations-conflict-not-in-work"));
    }
    Ok((found, language))
}

fn language(tag: &str) -> Result<Language, Refusal> {
    Language::ALL
        .into_iter()
        .find(|language| language.tag() == tag)
        .ok_or(Refusal::NotFound)
}

async fn sheet(
    reader: Reader,
    Path((slug, tag)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let result = async {
        let (found, language) = find(&reader, &slug, &tag).await?;
        let sheet = page_of(found, language, &asked);
        Ok(show(&reader, StatusCode::OK, &sheet))
    };
    answer(&reader, result.await)
}

fn show(reader: &Reader, status: StatusCode, sheet: &Sheet) -> Response {
    page(reader, status, |frame| pages::sheet_page(frame, sheet))
}

/// A page of texts as they are stored.
fn page_of(translations: Translations, language: Language, asked: &Asked) -> Sheet {
    let missing = asked.missing == "on";
    let wanted: Vec<&Text> = translations
        .texts
        .iter()
        .filter(|text| !missing || text.is_missing(language))
        .collect();
    let done = asked.done(translations.revision);
    let pages = wanted.len().div_ceil(TEXTS).max(1);
    let number = asked.number().min(pages);
    let shown = wanted
        .iter()
        .skip((number - 1) * TEXTS)
        .take(TEXTS)
        .map(|text| fresh(text, language))
        .collect();
    Sheet {
        shown,
        translations,
        language,
        gone: Vec::new(),
        page: number,
        pages,
        missing,
        done,
        errors: Vec::new(),
    }
}

/// A text as it is stored.
fn fresh(text: &Text, language: Language) -> Shown {
    Shown {
        entry: Entry::of(text, language),
        text: text.clone(),
        error: None,
        clash: None,
    }
}

async fn save(reader: Reader, Path((slug, tag)): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let language = language(&tag)?;
        let fields: Vec<(String, String)> = sent(&body)?;
        let (asked, entries, go_on) = read(&fields);
        let services = &reader.state.services;
        let done = authoring::translate(services, viewer, &slug, language, entries.clone()).await;
        if let Ok(done) = &done
            && is_decided(done)
        {
            let query = query(&asked, go_on, done);
            return Ok(see_other(&format!("{}?{query}", address(&slug, &tag))));
        }
        let (found, language) = find(&reader, &slug, &tag).await?;
        let mut sheet = page_of(found, language, &asked);
        let status = match done {
            Ok(done) => undecided(&mut sheet, &entries, done),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                sheet.errors = errors;
                as_sent(&mut sheet, entries);
                status
            }
        };
        Ok(show(&reader, status, &sheet))
    };
    answer(&reader, result.await)
}

fn address(slug: &str, tag: &str) -> String {
    format!("/surveys/manage/{slug}/translate/{tag}")
}

/// Whether nothing is left for a person to decide.
fn is_decided(done: &Translated) -> bool {
    done.clashes.is_empty() && done.refused.is_empty()
}

/// What a report showed of a translator's file is kept; what others have changed meanwhile is shown beside it.
async fn keep(
    reader: Reader,
    Path((slug, tag)): Path<(String, String)>,
    body: Result<Multipart, MultipartRejection>,
) -> Response {
    let sent = match receive(body).await {
        Ok(sent) => sent,
        Err(status) => return status_page(&reader, status),
    };
    let result = async {
        let viewer = signed_in(&reader)?;
        let language = language(&tag)?;
        let entries: Vec<Entry> = serde_json::from_str(&sent.entries)
            .map_err(|_| Refusal::Conflict("translations-conflict-file"))?;
        let services = &reader.state.services;
        let done = authoring::translate(services, viewer, &slug, language, entries.clone()).await?;
        if is_decided(&done) {
            let query = query(&Asked::default(), false, &done);
            return Ok(see_other(&format!("{}?{query}", address(&slug, &tag))));
        }
        let (found, language) = find(&reader, &slug, &tag).await?;
        let mut sheet = page_of(found, language, &Asked::default());
        let clashing = done.clashes.iter().map(|clash| &clash.entry);
        let left: Vec<Entry> = clashing
            .chain(done.refused.iter().map(|(entry, _)| entry))
            .take(MOST)
            .cloned()
            .collect();
        let status = undecided(&mut sheet, &left, done);
        Ok(show(&reader, status, &sheet))
    };
    answer(&reader, result.await)
}

/// The step to take back, and the page to go back to.
#[derive(Deserialize)]
struct Step {
    revision: i64,
    #[serde(default)]
    page: String,
    #[serde(default)]
    missing: String,
}

async fn undo(reader: Reader, Path((slug, tag)): Path<(String, String)>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let step: Step = sent(&body)?;
        let services = &reader.state.services;
        let asked = Asked {
            page: step.page,
            missing: step.missing,
            ..Asked::default()
        };
        match authoring::undo(services, viewer, &slug, step.revision).await {
            Ok(_) => {
                let query = format!("{}&undone=on", place(&asked, 0));
                Ok(see_other(&format!("{}?{query}", address(&slug, &tag))))
            }
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let (found, language) = find(&reader, &slug, &tag).await?;
                let mut sheet = page_of(found, language, &asked);
                sheet.errors = errors;
                Ok(show(&reader, status, &sheet))
            }
        }
    };
    answer(&reader, result.await)
}

/// The texts that were on the page that was sent: what was saved as it is stored now, the rest with what was typed.
fn undecided(sheet: &mut Sheet, entries: &[Entry], done: Translated) -> StatusCode {
    let language = sheet.language;
    let status = if done.refused.is_empty() {
        StatusCode::CONFLICT
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    on_the_page(sheet, entries, |text, entry| {
        let mut shown = fresh(text, language);
        let refused = done
            .refused
            .iter()
            .find(|(refused, _)| refused.place == entry.place);
        let clash = done
            .clashes
            .iter()
            .find(|clash| clash.entry.place == entry.place);
        if refused.is_some() || clash.is_some() {
            shown.entry.typed.clone_from(&entry.typed);
        }
        shown.error = refused.map(|(_, error)| error.clone());
        shown.clash = clash.cloned();
        shown
    });
    sheet.done = (done.saved > 0).then_some(Done::Saved {
        count: done.saved,
        back: Some(done.revision).filter(|step| *step == sheet.translations.revision),
    });
    sheet.gone = done
        .clashes
        .into_iter()
        .filter(|clash| clash.source.is_none())
        .collect();
    status
}

/// Everything as it was sent: nothing was decided.
fn as_sent(sheet: &mut Sheet, entries: Vec<Entry>) {
    on_the_page(sheet, &entries, |text, entry| Shown {
        text: text.clone(),
        entry: entry.clone(),
        error: None,
        clash: None,
    });
}

fn on_the_page(sheet: &mut Sheet, entries: &[Entry], show: impl Fn(&Text, &Entry) -> Shown) {
    let texts = &sheet.translations.texts;
    let on_it = entries.iter().filter_map(|entry| {
        let text = texts.iter().find(|text| text.place == entry.place)?;
        Some(show(text, entry))
    });
    sheet.shown = on_it.collect();
}

/// Where saving leads: the same page, or the next one. Of the missing texts those that were saved are not there any
/// more, and what follows has moved up.
fn query(asked: &Asked, go_on: bool, done: &Translated) -> String {
    let missing = asked.missing == "on";
    let next = usize::from(go_on && !(missing && done.saved > 0));
    let (place, saved) = (place(asked, next), done.saved);
    if saved == 0 {
        return format!("{place}&saved=0");
    }
    format!("{place}&saved={saved}&revision={}", done.revision)
}

/// A page of the sheet, so many behind the one that was asked for.
fn place(asked: &Asked, next: usize) -> String {
    let page = asked.number() + next;
    let missing = if asked.missing == "on" {
        "&missing=on"
    } else {
        ""
    };
    format!("page={page}{missing}")
}

/// The fields `place-0`, `source-0`, `before-0`, `text-0`, `place-1` …, in the order of the page.
fn read(fields: &[(String, String)]) -> (Asked, Vec<Entry>, bool) {
    let mut asked = Asked::default();
    let mut entries: Vec<Entry> = Vec::new();
    let mut go_on = false;
    for (name, value) in fields {
        let value = value.clone();
        match name.split_once('-') {
            Some(("place", _)) => entries.push(Entry {
                place: value,
                ..Entry::default()
            }),
            Some((part, _)) => {
                if let Some(entry) = entries.last_mut() {
                    match part {
                        "source" => entry.source = value,
                        "before" => entry.before = value,
                        "text" => entry.typed = value,
                        _ => {}
                    }
                }
            }
            None => match name.as_str() {
                "page" => asked.page = value,
                "missing" => asked.missing = value,
                "go" => go_on = value == "next",
                _ => {}
            },
        }
    }
    entries.truncate(MOST);
    (asked, entries, go_on)
}

/// The state of the questionnaire that was looked at, and whether it is meant.
#[derive(Deserialize)]
struct Pressed {
    revision: i64,
    #[serde(default)]
    confirmed: String,
}

async fn remove(
    reader: Reader,
    Path((slug, tag)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let language = language(&tag)?;
        let pressed: Pressed = sent(&body)?;
        let services = &reader.state.services;
        let removed = if pressed.confirmed == "on" {
            authoring::remove_language(services, viewer, &slug, language, pressed.revision).await
        } else {
            let error = FieldError::new("confirmed", "translations-remove-unconfirmed");
            Err(Refusal::Invalid(vec![error]))
        };
        match removed {
            Ok((count, revision)) => {
                let to = address(&slug, &tag);
                let query = format!("removed={count}&revision={revision}");
                Ok(see_other(&format!("{to}?{query}")))
            }
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let (found, language) = find(&reader, &slug, &tag).await?;
                let mut sheet = page_of(found, language, &Asked::default());
                sheet.errors = errors;
                Ok(show(&reader, status, &sheet))
            }
        }
    };
    answer(&reader, result.await)
}

#[cfg(test)]
mod tests;
