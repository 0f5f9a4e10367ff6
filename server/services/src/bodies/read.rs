//! What the pages of groups and people show.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{AtTheDoor, Body, Group, GroupSummary, PersonMembership, Position, Roster},
    ids::AccountId,
};
use folkmoot_store::{
    Tx,
    bodies::{self, memberships},
    motions,
};
use jiff::civil::Date;

use super::{joining::position, keeps_the_books};
use crate::{Refusal, Services, motions::open_actions};

/// All groups with the number of their members today.
pub async fn groups(services: &Services) -> Result<Vec<GroupSummary>, Refusal> {
    let services = services.clone();
    services
        .store
        .clone()
        .read(move |tx| {
            Box::pin(async move {
                let all = bodies::all(tx).await?;
                let mut groups = Vec::with_capacity(all.len());
                for body in &all {
                    let today = body.day_of(services.now(), &services.zones);
                    let (voting_members, members) =
                        bodies::voting::counts(tx, body.id, today).await?;
                    groups.push(GroupSummary {
                        id: body.id,
                        slug: body.slug.clone(),
                        code: body.code.clone(),
                        name: body.name.clone(),
                        kind: body.kind,
                        parent: all
                            .iter()
                            .find(|other| Some(other.id) == body.parent)
                            .map(|parent| parent.slug.clone()),
                        mission: body.mission.clone(),
                        voting_members,
                        members,
                    });
                }
                Ok(groups)
            })
        })
        .await
}

/// A group with its roster at the end of a day, today when none is named.
pub async fn group(
    services: &Services,
    viewer: Option<&Viewer>,
    slug: String,
    as_of: Option<Date>,
) -> Result<Group, Refusal> {
    let (services, viewer) = (services.clone(), viewer.cloned());
    services
        .store
        .clone()
        .read(move |tx| {
            Box::pin(async move {
                let all = bodies::all(tx).await?;
                let body = all
                    .iter()
                    .find(|body| body.slug == slug)
                    .cloned()
                    .ok_or(Refusal::NotFound)?;
                let today = body.day_of(services.now(), &services.zones);
                let as_of = as_of.unwrap_or(today);
                let charters = bodies::charters(tx, body.id).await?;
                let keeps = keeps_the_books(&services, tx, &body, viewer.as_ref()).await?;
                let named = |other: &Body| (other.slug.clone(), other.name.clone());
                Ok(Group {
                    parent: all
                        .iter()
                        .find(|other| Some(other.id) == body.parent)
                        .map(named),
                    children: all
                        .iter()
                        .filter(|other| other.parent == Some(body.id))
                        .map(named)
                        .collect(),
                    // Of two versions adopted by then, the one adopted later holds.
                    charter_in_force: charters
                        .iter()
                        .filter(|charter| charter.adopted_on <= as_of)
                        .max_by_key(|charter| (charter.adopted_on, charter.number))
                        .map(|charter| charter.number),
                    charters,
                    roster: roster_on(tx, &body, as_of).await?,
                    actions: open_actions(&services, tx, body.id).await?,
                    up_for_review: motions::force::up_for_review(tx, body.id).await?,
                    today,
                    corrections: memberships::corrections(tx, body.id).await?,
                    may_edit_roster: keeps,
                    may_edit_body: viewer.as_ref().is_some_and(|viewer| viewer.administrator),
                    details: bodies::details::of(tx, body.id).await?,
                    joining: bodies::joining::of(tx, body.id).await?,
                    door: at_the_door(tx, &body, viewer.as_ref(), keeps, today).await?,
                    body,
                })
            })
        })
        .await
}

/// How the viewer stands to joining the body; with the applications that wait, for those who keep the books.
async fn at_the_door(
    tx: &mut Tx,
    body: &Body,
    viewer: Option<&Viewer>,
    keeps: bool,
    today: Date,
) -> Result<AtTheDoor, Refusal> {
    let Some(viewer) = viewer else {
        return Ok(AtTheDoor::default());
    };
    let position = position(tx, body, viewer.id, today).await?;
    let waiting = if keeps {
        bodies::joining::count_applications(tx, body.id).await?
    } else {
        0
    };
    Ok(AtTheDoor {
        seated: position == Position::Seated,
        pending: match position {
            Position::Applied(request) | Position::Invited(request) => Some(request.kind),
            Position::Seated | Position::Outside => None,
        },
        waiting: usize::try_from(waiting).unwrap_or_default(),
    })
}

/// A group's roster alone, for CSV and JSON.
pub async fn roster(
    services: &Services,
    slug: String,
    as_of: Option<Date>,
) -> Result<Roster, Refusal> {
    let services = services.clone();
    services
        .store
        .clone()
        .read(move |tx| {
            Box::pin(async move {
                let body = bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let today = body.day_of(services.now(), &services.zones);
                roster_on(tx, &body, as_of.unwrap_or(today)).await
            })
        })
        .await
}

/// The roster at the end of a day; each seat says the affiliation and the group of companies of the day it shows.
async fn roster_on(tx: &mut Tx, body: &Body, day: Date) -> Result<Roster, Refusal> {
    let mut seats = memberships::of_body(tx, body.id).await?;
    let companies = bodies::companies::all(tx).await?;
    let affiliations = bodies::affiliations::of_body(tx, body.id).await?;
    affiliations.tell(&mut seats, &companies, day);
    Ok(Roster::at_end_of(day, seats))
}

/// Everything a person ever was in a body, the latest first: for the person's page, inside its transaction.
pub async fn memberships_of(
    tx: &mut Tx,
    account: AccountId,
) -> Result<Vec<PersonMembership>, Refusal> {
    Ok(memberships::of_person(tx, account).await?)
}
