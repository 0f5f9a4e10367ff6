//! What a decision is linked to: survey releases that informed it, and what is to be done after it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::actions::ActionItem;
use super::reading::Person;
use super::register::Standing;
use crate::forms::FieldError;
use crate::ids::ReleaseId;
use crate::surveys::catalogue::Localised;

/// The most releases that a draft names.
pub const MOST_RELEASES: usize = 10;

/// The name of the box that names a release.
pub fn release_field(release: ReleaseId) -> String {
    format!("informed_by_{release}")
}

/// The releases whose boxes are ticked among the fields of a draft's form; the message stands at `informed_by`.
pub fn read_releases(
    fields: &BTreeMap<String, String>,
    errors: &mut Vec<FieldError>,
) -> Vec<ReleaseId> {
    let ticked = fields
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .filter_map(|(name, _)| name.strip_prefix("informed_by_")?.parse().ok());
    let releases: Vec<ReleaseId> = ticked.collect();
    if releases.len() > MOST_RELEASES {
        let error = FieldError::new("informed_by", "links-error-many");
        errors.push(error.with("most", MOST_RELEASES));
    }
    releases
}

/// A published release of a survey's results, as a decision names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CitedRelease {
    /// The id.
    pub id: ReleaseId,
    /// The survey, as in `/surveys/{slug}`.
    pub survey: String,
    /// The survey's title.
    pub title: Localised,
    /// The IANA zone of the survey's days.
    pub zone: String,
    /// When the survey went into the field.
    pub fielded_at: Option<Timestamp>,
    /// The number of the release within the survey.
    pub number: i64,
    /// When it was signed off.
    pub released_at: Timestamp,
    /// How many responses it counts.
    pub respondents: i64,
    /// The number of the survey's newest release; another one than this has taken its place.
    pub newest: i64,
}

impl CitedRelease {
    /// Its lasting address below the site's.
    pub fn address(&self) -> String {
        self.address_of(self.number)
    }

    /// The address of the release that has taken its place, with its number; nothing while none has.
    pub fn replaced(&self) -> Option<(i64, String)> {
        (self.newest > self.number).then(|| (self.newest, self.address_of(self.newest)))
    }

    fn address_of(&self, number: i64) -> String {
        format!("/surveys/{}/results/{number}", self.survey)
    }
}

/// A release that informed a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InformedBy {
    /// Which.
    #[serde(flatten)]
    pub release: CitedRelease,
    /// Who named it after the decision, and when; nothing where it was named before the vote.
    pub later: Option<(Person, Timestamp)>,
}

/// What a motion is linked to besides meetings and other decisions.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Links {
    /// Releases that informed it, the earliest first.
    pub informed_by: Vec<InformedBy>,
    /// What is to be done after it, in the order of making.
    pub actions: Vec<ActionItem>,
}

/// A decision that a release informed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Informed {
    /// Its lasting code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// What it has come to.
    pub standing: Standing,
    /// The release was named after the decision.
    pub later: bool,
}

/// The page on which an officer names a release that informed a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseChoice {
    /// The decision's code.
    pub code: String,
    /// The decision's title.
    pub title: String,
    /// Published releases that it does not name yet, the newest first.
    pub offered: Vec<CitedRelease>,
}
