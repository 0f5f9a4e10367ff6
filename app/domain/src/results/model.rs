//! What the result pages and the interface read.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::{EqualResponses, Preview, Release, attack::Bounds};
use crate::{
    ids::AccountId,
    motions::links::Informed,
    surveys::catalogue::{Stratum, Survey},
};

/// A release in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReleaseLine {
    /// Its number within the survey.
    pub number: i64,
    /// SHA-256 of the document, in hexadecimal.
    pub digest: String,
    /// How many responses it counts.
    pub respondents: i64,
    /// How many tables it has, those withheld included.
    pub tables: i64,
    /// When it was signed off.
    pub released_at: Timestamp,
    /// Who signed it off.
    pub released_by: Signer,
}

/// Who signed a release off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signer {
    /// The account.
    pub id: AccountId,
    /// The name today; none for a former member.
    pub name: Option<String>,
}

/// A survey with its releases, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReleaseList {
    /// The survey.
    pub survey: Survey,
    /// Its releases.
    pub releases: Vec<ReleaseLine>,
}

/// One release as its page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReleasePage {
    /// The survey today.
    pub survey: Survey,
    /// What the list says of the release.
    pub line: ReleaseLine,
    /// The number of the newest release.
    pub newest: i64,
    /// The release.
    pub release: Release,
    /// Decisions that it informed, the earliest first.
    pub informed: Vec<Informed>,
}

/// What would be published, for the person who decides about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PreviewPage {
    /// The numbers of the versions that were in the field; each is counted and released by itself.
    pub versions: Vec<i64>,
    /// The survey.
    pub survey: Survey,
    /// The document and what is missing from it.
    pub preview: Preview,
    /// SHA-256 of the document; the sign-off names it, so that nothing else is published.
    pub digest: String,
    /// What a reader could find out about hidden counts.
    pub bounds: Vec<Bounds>,
    /// How many responses of the version came by each way in; for the curator alone, no release says it.
    pub strata: BTreeMap<Stratum, i64>,
    /// Responses that say the same; for the curator alone as well.
    pub equal: Vec<EqualResponses>,
    /// Why it can't be released, as a Fluent key.
    pub obstacle: Option<&'static str>,
}
