//! What people type into the forms of a body, and what it means once it is right.

use std::borrow::Cow;

use jiff::{civil::Date, tz::TimeZoneDatabase};
use serde::{Deserialize, Serialize};

use super::{Body, Kind};
use crate::{forms::FieldError, ids::BodyId};

/// The form for a new body, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BodyEntry {
    /// Last part of the address.
    pub slug: String,
    /// Prefix of decisions.
    pub code: String,
    /// Full name.
    pub name: String,
    /// A word of [`Kind`].
    pub kind: String,
    /// Address part of the parent, or empty.
    pub parent: String,
    /// IANA zone name.
    pub zone: String,
    /// Markdown.
    pub mission: String,
}

/// A body that can be created.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBody {
    /// Lower-case letters, digits and hyphens.
    pub slug: String,
    /// Capital letters and digits.
    pub code: String,
    /// Full name.
    pub name: String,
    /// What sort of body.
    pub kind: Kind,
    /// The parent, when there is one.
    pub parent: Option<BodyId>,
    /// A zone the database knows.
    pub zone: String,
    /// Markdown.
    pub mission: String,
}

impl BodyEntry {
    /// The body this describes, among those that exist already.
    pub fn read(
        &self,
        existing: &[Body],
        zones: &TimeZoneDatabase,
    ) -> Result<NewBody, Vec<FieldError>> {
        let mut errors = Vec::new();
        let slug = self.slug.trim().to_owned();
        if !is_slug(&slug) {
            errors.push(FieldError::new("slug", "bodies-error-slug"));
        } else if existing.iter().any(|body| body.slug == slug) {
            errors.push(FieldError::new("slug", "bodies-error-slug-taken"));
        }
        let code = self.code.trim().to_ascii_uppercase();
        if !is_code(&code) {
            errors.push(FieldError::new("code", "bodies-error-code"));
        } else if existing.iter().any(|body| body.code == code) {
            errors.push(FieldError::new("code", "bodies-error-code-taken"));
        }
        let name = read_text(&self.name, "name", 120, &mut errors);
        let kind = Kind::from_word(&self.kind);
        if kind.is_none() {
            errors.push(FieldError::new("kind", "bodies-error-choose"));
        }
        let wanted = self.parent.trim();
        let parent = existing
            .iter()
            .find(|body| body.slug == wanted)
            .map(|body| body.id);
        if !wanted.is_empty() && parent.is_none() {
            errors.push(FieldError::new("parent", "bodies-error-choose"));
        }
        let zone = zones
            .get(self.zone.trim())
            .ok()
            .and_then(|zone| zone.iana_name().map(str::to_owned));
        if zone.is_none() {
            errors.push(FieldError::new("zone", "bodies-error-zone"));
        }
        check_length(&self.mission, "mission", MARKDOWN_LIMIT, &mut errors);
        match (kind, zone) {
            (Some(kind), Some(zone)) if errors.is_empty() => Ok(NewBody {
                slug,
                code,
                name,
                kind,
                parent,
                zone,
                mission: clean_markdown(&self.mission),
            }),
            _ => Err(errors),
        }
    }
}

/// The form for a new charter version, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CharterEntry {
    /// Markdown.
    pub text: String,
    /// `YYYY-MM-DD`.
    pub adopted_on: String,
    /// The version the form was made from; 0 for none.
    pub after: i64,
}

impl CharterEntry {
    /// Text and day of adoption, when they can be kept.
    pub fn read(&self) -> Result<(String, Date), Vec<FieldError>> {
        let mut errors = Vec::new();
        let text = clean_markdown(&self.text);
        if text.is_empty() {
            errors.push(FieldError::new("text", "bodies-error-required"));
        }
        check_length(&text, "text", MARKDOWN_LIMIT, &mut errors);
        match read_day(&self.adopted_on, "adopted_on", &mut errors) {
            Some(day) if errors.is_empty() => Ok((text, day)),
            _ => Err(errors),
        }
    }
}

/// Markdown longer than this is refused: 200,000 characters, some 60 printed pages.
pub(crate) const MARKDOWN_LIMIT: usize = 200_000;

/// A day typed as `YYYY-MM-DD`; a message at the field when it is none.
pub fn read_day(text: &str, field: &'static str, errors: &mut Vec<FieldError>) -> Option<Date> {
    let day = parse_day(text.trim());
    if day.is_none() {
        errors.push(FieldError::new(field, "bodies-error-day"));
    }
    day
}

/// One of the answers, or a message at the field.
pub(super) fn choose<T>(
    chosen: Option<T>,
    field: &'static str,
    errors: &mut Vec<FieldError>,
) -> Option<T> {
    if chosen.is_none() {
        errors.push(FieldError::new(field, "bodies-error-choose"));
    }
    chosen
}

/// A day typed as `YYYY-MM-DD`, or nothing typed at all.
pub fn read_day_or_none(
    text: &str,
    field: &'static str,
    errors: &mut Vec<FieldError>,
) -> Option<Date> {
    if text.trim().is_empty() {
        None
    } else {
        read_day(text, field, errors)
    }
}

/// One line of text that must not be empty, cut of surrounding spaces.
pub fn read_text(
    text: &str,
    field: impl Into<Cow<'static, str>>,
    limit: usize,
    errors: &mut Vec<FieldError>,
) -> String {
    let (text, field) = (text.trim().to_owned(), field.into());
    if text.is_empty() {
        errors.push(FieldError::new(field, "bodies-error-required"));
    } else {
        check_length(&text, field, limit, errors);
    }
    text
}

/// A message at the field when the text has more characters than the limit, or a U+0000 that PostgreSQL can't keep.
pub(crate) fn check_length(
    text: &str,
    field: impl Into<Cow<'static, str>>,
    limit: usize,
    errors: &mut Vec<FieldError>,
) {
    if text.contains('\0') {
        errors.push(FieldError::new(field, "bodies-error-character"));
    } else if text.chars().count() > limit {
        errors.push(FieldError::new(field, "bodies-error-too-long").with("limit", limit));
    }
}

/// Markdown as it is kept: line ends of one kind, no space around.
pub(crate) fn clean_markdown(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

/// Only the plain form `YYYY-MM-DD`, years 1000 to 9999: jiff alone would take times and zones after it.
fn parse_day(text: &str) -> Option<Date> {
    let plain = text.len() == 10
        && !text.starts_with('0')
        && text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    plain.then(|| text.parse().ok()).flatten()
}

fn is_slug(text: &str) -> bool {
    (2..=40).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.ends_with('-')
        // `/groups/new` is the form for a new group.
        && text != "new"
}

fn is_code(text: &str) -> bool {
    (2..=12).contains(&text.len())
        && text.starts_with(|first: char| first.is_ascii_uppercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}
