//! What a survey manager types into the forms of a survey, and what it means once it is right.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase},
};
use serde::{Deserialize, Serialize};

use super::{
    catalogue::{Access, Survey},
    quotas::{Quota, quotas_text, read_closes_after, read_quotas},
};
use crate::forms::FieldError;

/// The most bytes an uploaded definition may have.
pub const DEFINITION_LIMIT: usize = 1024 * 1024;

/// The form that uploads a questionnaire, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct UploadEntry {
    /// Last part of the address; only asked for a new survey.
    pub slug: String,
    /// The definition as JSON.
    pub definition: String,
    /// The revision the form was made from; only asked for a replacement.
    pub revision: i64,
}

/// The form with a survey's settings, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SettingsEntry {
    /// Last part of the address.
    pub slug: String,
    /// A word of [`Access`].
    pub access: String,
    /// The address part of the body whose members are asked; only looked at where they are.
    pub body: String,
    /// The day on whose end they held a seat, `YYYY-MM-DD`; likewise.
    pub body_as_of: String,
    /// IANA zone name.
    pub zone: String,
    /// Wall time in that zone, `YYYY-MM-DDTHH:MM`; empty for no deadline.
    pub closes_at: String,
    /// With how many responses the survey closes itself; empty for no such number.
    pub closes_after: String,
    /// Quotas, one on each line ([`read_quotas`]).
    pub quotas: String,
    /// `on` when a response can be put aside and taken up again elsewhere.
    pub resumable: String,
    /// `on` when the public list shall show the draft.
    pub announced: String,
    /// The address part of the survey it continues, or empty.
    pub previous: String,
    /// The revision the form was made from.
    pub revision: i64,
}

/// Settings that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Lower-case letters, digits and hyphens.
    pub slug: String,
    /// Who may answer.
    pub access: Access,
    /// The address part of the body whose members are asked, and the day that counts; only with
    /// [`Access::BodyMembers`].
    pub body: Option<(String, Date)>,
    /// A zone the database knows.
    pub zone: String,
    /// The deadline.
    pub closes_at: Option<Timestamp>,
    /// With how many responses it closes itself.
    pub closes_after: Option<i64>,
    /// At most so many responses of which a condition holds.
    pub quotas: Vec<Quota>,
    /// Whether a response can be put aside and taken up again elsewhere.
    pub resumable: bool,
    /// Whether the public list shows the draft.
    pub announced: bool,
    /// Address part of the earlier survey.
    pub previous: Option<String>,
}

impl SettingsEntry {
    /// The form as it shows a survey's present settings.
    pub fn of(
        survey: &Survey,
        previous: Option<&str>,
        quotas: &[Quota],
        zones: &TimeZoneDatabase,
    ) -> Self {
        let closes_at = survey.closes_at.and_then(|deadline| {
            let zone = zones.get(&survey.zone).ok()?;
            let wall = deadline.to_zoned(zone).datetime();
            Some(wall.strftime("%Y-%m-%dT%H:%M").to_string())
        });
        let body = survey.body.as_ref();
        Self {
            slug: survey.slug.clone(),
            access: survey.access.word().to_owned(),
            body: body.map(|body| body.slug.clone()).unwrap_or_default(),
            body_as_of: body.map(|body| body.as_of.to_string()).unwrap_or_default(),
            zone: survey.zone.clone(),
            closes_at: closes_at.unwrap_or_default(),
            closes_after: survey
                .closes_after
                .map(|number| number.to_string())
                .unwrap_or_default(),
            quotas: quotas_text(quotas),
            resumable: if survey.resumable { "on" } else { "" }.to_owned(),
            announced: if survey.announced { "on" } else { "" }.to_owned(),
            previous: previous.unwrap_or_default().to_owned(),
            revision: survey.revision,
        }
    }

    /// The settings, when they are right.
    pub fn read(&self, zones: &TimeZoneDatabase) -> Result<Settings, Vec<FieldError>> {
        let mut errors = Vec::new();
        let slug = read_slug(&self.slug, &mut errors);
        let access = Access::from_word(&self.access);
        if access.is_none() {
            errors.push(FieldError::new("access", "surveys-manage-error-choose"));
        }
        let body = match access {
            Some(Access::BodyMembers) => self.read_body(&mut errors),
            _ => None,
        };
        let zone = zones.get(self.zone.trim()).ok();
        if zone.is_none() {
            errors.push(FieldError::new("zone", "surveys-manage-error-zone"));
        }
        let closes_at = zone.as_ref().and_then(|zone| {
            let read = read_deadline(self.closes_at.trim(), zone);
            read.unwrap_or_else(|sentence| {
                errors.push(FieldError::new("closes_at", sentence));
                None
            })
        });
        let closes_after = read_closes_after(&self.closes_after, &mut errors);
        let quotas = read_quotas(&self.quotas).unwrap_or_else(|mut wrong| {
            errors.append(&mut wrong);
            Vec::new()
        });
        let name = zone.and_then(|zone| zone.iana_name().map(str::to_owned));
        let previous = self.previous.trim();
        match (slug, access, name) {
            (Some(slug), Some(access), Some(zone)) if errors.is_empty() => Ok(Settings {
                slug,
                access,
                body,
                zone,
                closes_at,
                closes_after,
                quotas,
                resumable: self.resumable == "on",
                announced: self.announced == "on",
                previous: (!previous.is_empty()).then(|| previous.to_owned()),
            }),
            _ => Err(errors),
        }
    }

    /// The body and the day, when both are there; whether there is such a body is not known here.
    fn read_body(&self, errors: &mut Vec<FieldError>) -> Option<(String, Date)> {
        let body = self.body.trim();
        if body.is_empty() {
            errors.push(FieldError::new("body", "access-set-error-body"));
        }
        let as_of = self.body_as_of.trim().parse::<Date>().ok();
        if as_of.is_none() {
            let error = FieldError::new("body_as_of", "access-set-error-body-as-of");
            errors.push(error);
        }
        as_of.map(|as_of| (body.to_owned(), as_of))
    }
}

/// The instant of a wall time, `None` for none. One that comes twice in autumn is the first of the two; one that the clock
/// skips in spring is refused, for nobody could say which of two hours was meant.
fn read_deadline(wall: &str, zone: &TimeZone) -> Result<Option<Timestamp>, &'static str> {
    const UNREADABLE: &str = "surveys-manage-error-instant";
    if wall.is_empty() {
        return Ok(None);
    }
    let wall: DateTime = wall.parse().map_err(|_| UNREADABLE)?;
    let instant = zone.to_ambiguous_timestamp(wall);
    match instant.offset() {
        AmbiguousOffset::Gap { .. } => Err("surveys-manage-error-skipped"),
        _ => instant.compatible().map(Some).map_err(|_| UNREADABLE),
    }
}

/// The last part of an address: 2 to 60 lower-case letters, digits and single hyphens inside.
pub fn read_slug(typed: &str, errors: &mut Vec<FieldError>) -> Option<String> {
    let slug = typed.trim();
    let plain = slug
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let shaped = !slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--");
    if !plain || !shaped || !(2..=60).contains(&slug.len()) {
        errors.push(FieldError::new("slug", "surveys-manage-error-slug"));
        return None;
    }
    // `/surveys/manage` is where surveys are managed.
    if slug == "manage" {
        errors.push(FieldError::new("slug", "surveys-manage-error-slug-taken"));
        return None;
    }
    Some(slug.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> SettingsEntry {
        SettingsEntry {
            slug: "models-2026".to_owned(),
            access: "one-per-member".to_owned(),
            zone: "America/New_York".to_owned(),
            closes_at: "2026-12-01T18:00".to_owned(),
            ..SettingsEntry::default()
        }
    }

    #[test]
    fn the_deadline_is_wall_time_in_the_zone_of_the_survey() {
        let settings = entry().read(&TimeZoneDatabase::bundled()).unwrap();
        let deadline: Timestamp = "2026-12-01T23:00:00Z".parse().unwrap();
        assert_eq!(settings.closes_at, Some(deadline));
    }

    #[test]
    fn a_deadline_that_the_clock_skips_is_refused_and_one_that_comes_twice_is_the_first() {
        let deadline = |wall: &str| {
            let typed = SettingsEntry {
                zone: "Europe/Rome".to_owned(),
                closes_at: wall.to_owned(),
                ..entry()
            };
            typed.read(&TimeZoneDatabase::bundled())
        };
        for skipped in ["2027-03-28T02:00", "2027-03-28T02:30"] {
            let errors = deadline(skipped).unwrap_err();
            let expected = FieldError::new("closes_at", "surveys-manage-error-skipped");
            assert_eq!(errors, [expected], "{skipped}");
        }
        for (wall, instant) in [
            ("2027-03-28T03:00", "2027-03-28T01:00:00Z"),
            ("2027-10-31T02:30", "2027-10-31T00:30:00Z"),
        ] {
            let expected: Timestamp = instant.parse().unwrap();
            assert_eq!(deadline(wall).unwrap().closes_at, Some(expected), "{wall}");
        }
    }

    #[test]
    fn every_mistake_stands_at_its_field() {
        let wrong = SettingsEntry {
            slug: "Models 2026".to_owned(),
            access: "everybody".to_owned(),
            zone: "Berlin".to_owned(),
            ..entry()
        };
        let errors = wrong.read(&TimeZoneDatabase::bundled()).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_ref()).collect();
        assert_eq!(fields, ["slug", "access", "zone"]);
        let late = SettingsEntry {
            closes_at: "tomorrow".to_owned(),
            ..entry()
        };
        let errors = late.read(&TimeZoneDatabase::bundled()).unwrap_err();
        assert_eq!(errors[0].field, "closes_at");
    }

    #[test]
    fn a_body_and_its_day_are_asked_for_only_where_its_members_are_asked() {
        let zones = TimeZoneDatabase::bundled();
        let typed = SettingsEntry {
            body: "tsc".to_owned(),
            body_as_of: "2026-05-31".to_owned(),
            ..entry()
        };
        assert_eq!(typed.read(&zones).unwrap().body, None);
        let asked = SettingsEntry {
            access: "body-members".to_owned(),
            ..typed
        };
        let (body, day) = asked.read(&zones).unwrap().body.unwrap();
        assert_eq!(
            (body.as_str(), day.to_string().as_str()),
            ("tsc", "2026-05-31")
        );
        let neither = SettingsEntry {
            body: String::new(),
            body_as_of: "May".to_owned(),
            ..asked
        };
        let errors = neither.read(&zones).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_ref()).collect();
        assert_eq!(fields, ["body", "body_as_of"]);
    }

    #[test]
    fn the_address_of_the_management_pages_is_no_slug() {
        let mut errors = Vec::new();
        assert_eq!(read_slug("manage", &mut errors), None);
        assert_eq!(read_slug("a--b", &mut errors), None);
        assert_eq!(read_slug("-ab", &mut errors), None);
        assert_eq!(errors.len(), 3);
        assert_eq!(
            read_slug(" models ", &mut errors).as_deref(),
            Some("models")
        );
    }
}
