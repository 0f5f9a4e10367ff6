//! What a decision is linked to: survey releases, other decisions.

use folkmoot_domain::motions::{
    Force, Manner,
    force::{Aftermath, Cited},
    links::{InformedBy, Links as LinksModel},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::web::api::surveys::Text;

/// Another decision.
#[derive(Serialize, ToSchema)]
pub struct DecisionReference {
    /// Its lasting number.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its lasting address below the site's, `/decisions/TSC-2026-007`.
    pub address: String,
}

impl From<&Cited> for DecisionReference {
    fn from(decision: &Cited) -> Self {
        Self {
            code: decision.code.clone(),
            title: decision.title.clone(),
            address: format!("/decisions/{}", decision.code),
        }
    }
}

/// A published release of a survey's results.
#[derive(Serialize, ToSchema)]
pub struct ReleaseReference {
    /// Last part of the survey's address.
    pub survey: String,
    /// The survey's title.
    #[schema(inline)]
    pub title: Text,
    /// The number of the release within the survey.
    pub number: i64,
    /// Its lasting address below the site's, `/surveys/models-2026/results/1`.
    pub address: String,
    /// When it was signed off.
    pub released_at: String,
    /// Completed responses it counts.
    pub respondents: i64,
    /// The address of the release that has taken its place.
    pub replaced_by: Option<String>,
    /// It was named after the decision, and not before its vote.
    pub named_later: bool,
}

impl From<&InformedBy> for ReleaseReference {
    fn from(link: &InformedBy) -> Self {
        let release = &link.release;
        Self {
            survey: release.survey.clone(),
            title: Text::from(&release.title),
            number: release.number,
            address: release.address(),
            released_at: release.released_at.to_string(),
            respondents: release.respondents,
            replaced_by: release.replaced().map(|(_, address)| address),
            named_later: link.later.is_some(),
        }
    }
}

/// What a decision is linked to besides meetings.
#[derive(Serialize, ToSchema)]
pub struct Links {
    /// Survey releases that informed it, the earliest first.
    pub informed_by: Vec<ReleaseReference>,
    /// Decisions whose place it takes once it is in force.
    pub supersedes: Vec<DecisionReference>,
    /// Decisions that it ends once it is in force.
    pub repeals: Vec<DecisionReference>,
    /// The decision that took its place.
    pub superseded_by: Option<DecisionReference>,
    /// The decision that ended it.
    pub repealed_by: Option<DecisionReference>,
    /// The decision whose review it is.
    pub reviews: Option<DecisionReference>,
}

impl Links {
    /// The links of a motion, of which some lie in what became of it.
    pub fn of(links: &LinksModel, after: &Aftermath) -> Self {
        let earlier = |manner: Manner| {
            let earlier = after.earlier.iter();
            let of_manner = earlier.filter(|earlier| earlier.manner == manner);
            of_manner
                .map(|earlier| DecisionReference::from(&earlier.decision))
                .collect()
        };
        let ended_as = |force: Force| {
            let by = after.ended_by.as_ref();
            by.filter(|_| after.force == Some(force))
                .map(DecisionReference::from)
        };
        Self {
            informed_by: links
                .informed_by
                .iter()
                .map(ReleaseReference::from)
                .collect(),
            supersedes: earlier(Manner::Supersedes),
            repeals: earlier(Manner::Repeals),
            superseded_by: ended_as(Force::Superseded),
            repealed_by: ended_as(Force::Repealed),
            reviews: after.reviews.as_ref().map(DecisionReference::from),
        }
    }
}
