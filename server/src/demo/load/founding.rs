//! People, bodies, charter and terms.

use folkmoot_domain::{
    accounts::{SignUp, Viewer},
    bodies::{BodyEntry, CharterEntry, DatedRules, EndEntry, MembershipEntry},
    motions::presets::linux_foundation_base,
};
use folkmoot_services::{accounts, bodies};
use jiff::Timestamp;

use super::{FOUNDED_DAYS_AGO, GROUPS, LoadError, PEOPLE, SEATS, Seat, Stage, group, refused};
use crate::demo::accounts::password;

/// The charter of the steering committee.
const CHARTER: &str = include_str!("../charter.md");

/// What happens while a community comes together.
#[derive(Debug, Clone, Copy)]
pub(super) enum Act {
    /// Everybody signs up.
    People,
    /// The bodies are created, the charter adopted.
    Bodies,
    /// A term begins; the number is that of the seat in [`SEATS`].
    Begin(usize),
    /// A term ends.
    End(usize),
}

/// When all of it happened.
pub(super) fn timeline(stage: &Stage) -> Result<Vec<(Timestamp, super::Act)>, LoadError> {
    let founded = stage.day("UTC", FOUNDED_DAYS_AGO)?;
    let mut acts = vec![
        (stage.at("UTC", founded, 8, 0)?, Act::People),
        (stage.at("UTC", founded, 9, 0)?, Act::Bodies),
    ];
    for (number, seat) in SEATS.iter().enumerate() {
        let zone = group(seat.group)?.zone;
        let from = stage.day(zone, seat.from_days_ago)?;
        acts.push((stage.at(zone, from, 12, 0)?, Act::Begin(number)));
        if let Some(days_ago) = seat.until_days_ago {
            // Before the terms that begin on the same day.
            let until = stage.day(zone, days_ago)?;
            acts.push((stage.at(zone, until, 11, 0)?, Act::End(number)));
        }
    }
    Ok(acts
        .into_iter()
        .map(|(at, act)| (at, super::Act::Founding(act)))
        .collect())
}

pub(super) async fn perform(stage: &mut Stage, act: Act) -> Result<(), LoadError> {
    match act {
        Act::People => people(stage).await,
        Act::Bodies => create_bodies(stage).await,
        Act::Begin(number) => begin(stage, number).await,
        Act::End(number) => end(stage, number).await,
    }
}

async fn people(stage: &mut Stage) -> Result<(), LoadError> {
    for person in PEOPLE {
        let form = SignUp {
            sign_in_name: person.key.to_owned(),
            name: person.name.to_owned(),
            password: password(person.key),
            ..SignUp::default()
        };
        let new = accounts::NewPerson {
            form,
            administrator: person.administrator,
            survey_manager: person.survey_manager,
        };
        let id = accounts::create(&stage.services, new)
            .await
            .map_err(refused(format!("signing up {}", person.key)))?;
        let viewer = Viewer {
            id,
            name: person.name.to_owned(),
            administrator: person.administrator,
            survey_manager: person.survey_manager,
        };
        stage.people.insert(person.key, viewer);
    }
    Ok(())
}

async fn create_bodies(stage: &mut Stage) -> Result<(), LoadError> {
    let administrator = stage.administrator()?.clone();
    for group in GROUPS {
        let entry = BodyEntry {
            slug: group.slug.to_owned(),
            code: group.code.to_owned(),
            name: group.name.to_owned(),
            kind: group.kind.to_owned(),
            parent: group.parent.unwrap_or_default().to_owned(),
            zone: group.zone.to_owned(),
            mission: group.mission.to_owned(),
        };
        let body = bodies::create(&stage.services, &administrator, entry)
            .await
            .map_err(refused(format!("creating {}", group.slug)))?;
        let rules = DatedRules {
            in_force_from: stage.day(group.zone, FOUNDED_DAYS_AGO)?,
            clause: "TSC Voting".to_owned(),
            rules: linux_foundation_base(),
        };
        bodies::set_rules(&stage.services, &administrator, body.id, rules)
            .await
            .map_err(refused(format!("the rules of {}", group.slug)))?;
    }
    let entry = CharterEntry {
        text: CHARTER.to_owned(),
        adopted_on: stage.day("America/New_York", FOUNDED_DAYS_AGO)?.to_string(),
        after: 0,
    };
    bodies::adopt_charter(&stage.services, &administrator, "tsc".to_owned(), entry)
        .await
        .map_err(refused("adopting the charter"))?;
    Ok(())
}

fn seat(number: usize) -> Result<&'static Seat, LoadError> {
    SEATS
        .get(number)
        .ok_or_else(|| LoadError::Missing(format!("seat {number}")))
}

async fn begin(stage: &mut Stage, number: usize) -> Result<(), LoadError> {
    let seat = seat(number)?;
    let zone = group(seat.group)?.zone;
    let entry = MembershipEntry {
        account: stage.person(seat.person)?.id.to_string(),
        role: seat.role.to_owned(),
        voting_status: seat.voting.to_owned(),
        affiliation: seat.affiliation.to_owned(),
        from: stage.day(zone, seat.from_days_ago)?.to_string(),
        to: String::new(),
    };
    let membership = bodies::add_member(
        &stage.services,
        stage.administrator()?,
        seat.group.to_owned(),
        entry,
    )
    .await
    .map_err(refused(format!(
        "the term of {} in {}",
        seat.person, seat.group
    )))?;
    stage.memberships.insert(number, membership.id);
    Ok(())
}

async fn end(stage: &mut Stage, number: usize) -> Result<(), LoadError> {
    let seat = seat(number)?;
    let zone = group(seat.group)?.zone;
    let days_ago = seat.until_days_ago.unwrap_or_default();
    let membership = stage
        .memberships
        .get(&number)
        .ok_or_else(|| LoadError::Missing(format!("the term of {}", seat.person)))?;
    let entry = EndEntry {
        to: stage.day(zone, days_ago)?.to_string(),
        reason: "End of term".to_owned(),
    };
    bodies::end_term(
        &stage.services,
        stage.administrator()?,
        seat.group.to_owned(),
        *membership,
        entry,
    )
    .await
    .map_err(refused(format!(
        "the end of the term of {} in {}",
        seat.person, seat.group
    )))
}
