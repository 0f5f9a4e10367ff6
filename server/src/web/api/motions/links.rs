//! What a decision is linked to: survey releases, other decisions, action items.

use folkmoot_domain::motions::{
    Force, Manner,
    actions::ActionItem as ItemModel,
    force::{Aftermath, Cited},
    links::{InformedBy, Links as LinksModel},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::Person;
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

/// What somebody is to do after a decision.
#[derive(Serialize, ToSchema)]
pub struct ActionItem {
    /// Counted within the body, from 1.
    pub number: i64,
    /// Its lasting address below the site's, `/groups/tsc/actions/4`.
    pub address: String,
    /// What is to be done.
    pub text: String,
    /// Who does it; none while nobody does.
    pub owner: Option<Person>,
    /// Until which day, by the body's calendar.
    pub due_on: Option<String>,
    /// `open`, `done` or `dropped`.
    pub state: String,
    /// It is open, and its day is over where the body is.
    pub overdue: bool,
    /// What was said when it was done or dropped.
    pub note: String,
    /// When it was written down.
    pub made_at: String,
    /// When it was done or dropped.
    pub settled_at: Option<String>,
}

impl From<&ItemModel> for ActionItem {
    fn from(item: &ItemModel) -> Self {
        Self {
            number: item.number,
            address: item.address(),
            text: item.text.clone(),
            owner: item.owner.clone().map(Person::from),
            due_on: item.due_on.map(|day| day.to_string()),
            state: item.state.word().to_owned(),
            overdue: item.overdue,
            note: item.note.clone(),
            made_at: item.made_at.to_string(),
            settled_at: item.settled.as_ref().map(|(_, at)| at.to_string()),
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
    /// What is to be done after it, in the order of making.
    pub action_items: Vec<ActionItem>,
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
            action_items: links.actions.iter().map(ActionItem::from).collect(),
            reviews: after.reviews.as_ref().map(DecisionReference::from),
        }
    }
}
