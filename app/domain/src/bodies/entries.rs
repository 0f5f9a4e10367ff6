//! What people type into the forms of a body, and what it means once it is right.

use std::borrow::Cow;

use jiff::{civil::Date, tz::TimeZoneDatabase};
use serde::{Deserialize, Serialize};

use super::{Body, Kind, Membership, Role, Term, VotingStatus};
use crate::{
    forms::FieldError,
    ids::{AccountId, BodyId},
};

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

/// The form for a body's mission, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MissionEntry {
    /// Full name.
    pub name: String,
    /// Markdown.
    pub mission: String,
    /// The revision the form was made from.
    pub revision: i64,
}

impl MissionEntry {
    /// Name and mission, when they can be kept.
    pub fn read(&self) -> Result<(String, String), Vec<FieldError>> {
        let mut errors = Vec::new();
        let name = read_text(&self.name, "name", 120, &mut errors);
        check_length(&self.mission, "mission", MARKDOWN_LIMIT, &mut errors);
        if errors.is_empty() {
            Ok((name, clean_markdown(&self.mission)))
        } else {
            Err(errors)
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

/// The form for a new membership, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MembershipEntry {
    /// The account, chosen from the people found.
    pub account: String,
    /// A word of [`Role`].
    pub role: String,
    /// A word of [`VotingStatus`].
    pub voting_status: String,
    /// Company or other affiliation, or empty.
    pub affiliation: String,
    /// `YYYY-MM-DD`.
    pub from: String,
    /// `YYYY-MM-DD` or empty.
    pub to: String,
}

/// A membership that can be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMembership {
    /// The person.
    pub account: AccountId,
    /// What the person does there.
    pub role: Role,
    /// Whether the person votes there.
    pub voting_status: VotingStatus,
    /// Affiliation, when there is one.
    pub affiliation: Option<String>,
    /// The days it holds.
    pub term: Term,
}

impl MembershipEntry {
    /// The membership this describes, beside the person's others in the body.
    ///
    /// A person may hold two roles at once, but not the same role twice on the same day.
    pub fn read(&self, others: &[Membership]) -> Result<NewMembership, Vec<FieldError>> {
        let mut errors = Vec::new();
        let account = self.account.trim().parse::<AccountId>().ok();
        if account.is_none() {
            errors.push(FieldError::new("account", "bodies-error-person"));
        }
        let role = Role::from_word(&self.role);
        if role.is_none() {
            errors.push(FieldError::new("role", "bodies-error-choose"));
        }
        let voting_status = VotingStatus::from_word(&self.voting_status);
        if voting_status.is_none() {
            errors.push(FieldError::new("voting_status", "bodies-error-choose"));
        }
        let affiliation = self.affiliation.trim().to_owned();
        check_length(&affiliation, "affiliation", 120, &mut errors);
        let from = read_day(&self.from, "from", &mut errors);
        let to = read_day_or_none(&self.to, "to", &mut errors);
        let (Some(account), Some(role), Some(voting_status), Some(from)) =
            (account, role, voting_status, from)
        else {
            return Err(errors);
        };
        let Some(term) = Term::new(from, to) else {
            errors.push(FieldError::new("to", "bodies-error-empty-term"));
            return Err(errors);
        };
        let twice = others.iter().any(|other| {
            other.account == account && other.role == role && other.term.overlaps(&term)
        });
        if twice {
            errors.push(FieldError::new("from", "bodies-error-overlap"));
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(NewMembership {
            account,
            role,
            voting_status,
            affiliation: (!affiliation.is_empty()).then_some(affiliation),
            term,
        })
    }
}

/// The form that ends a term, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct EndEntry {
    /// First day out, `YYYY-MM-DD`.
    pub to: String,
    /// Why the person leaves, or empty.
    pub reason: String,
}

impl EndEntry {
    /// First day out and reason, for a term that has such a day.
    pub fn read(&self, term: &Term) -> Result<(Date, String), Vec<FieldError>> {
        let mut errors = Vec::new();
        let reason = self.reason.trim().to_owned();
        check_length(&reason, "reason", 500, &mut errors);
        let to = read_day(&self.to, "to", &mut errors);
        if let Some(to) = to
            && Term::new(term.from, Some(to)).is_none()
        {
            errors.push(FieldError::new("to", "bodies-error-empty-term"));
        }
        match to {
            Some(to) if errors.is_empty() => Ok((to, reason)),
            _ => Err(errors),
        }
    }
}

/// The form that corrects a membership, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CorrectionEntry {
    /// A word of [`Role`].
    pub role: String,
    /// A word of [`VotingStatus`].
    pub voting_status: String,
    /// Company or other affiliation, or empty.
    pub affiliation: String,
    /// `YYYY-MM-DD`.
    pub from: String,
    /// `YYYY-MM-DD` or empty.
    pub to: String,
    /// Why the row is wrong.
    pub reason: String,
    /// Any text: strike the membership out, it never was.
    pub strike: String,
}

impl CorrectionEntry {
    /// What stands in the corrected row's place (nothing when it is struck out), and the reason.
    pub fn read(
        &self,
        wrong: &Membership,
        others: &[Membership],
    ) -> Result<(Option<NewMembership>, String), Vec<FieldError>> {
        let mut errors = Vec::new();
        let reason = read_text(&self.reason, "reason", 500, &mut errors);
        if !self.strike.is_empty() {
            return if errors.is_empty() {
                Ok((None, reason))
            } else {
                Err(errors)
            };
        }
        let entry = MembershipEntry {
            account: wrong.account.to_string(),
            role: self.role.clone(),
            voting_status: self.voting_status.clone(),
            affiliation: self.affiliation.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
        };
        let others: Vec<Membership> = others
            .iter()
            .filter(|other| other.id != wrong.id)
            .cloned()
            .collect();
        match entry.read(&others) {
            Ok(membership) if errors.is_empty() => Ok((Some(membership), reason)),
            Ok(_) => Err(errors),
            Err(more) => {
                errors.extend(more);
                Err(errors)
            }
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
