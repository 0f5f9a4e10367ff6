//! What goes with the motions besides words and votes: results that inform them, what they end and do, action items.

use folkmoot_domain::motions::actions::ActionValues;
use folkmoot_domain::motions::draft::DraftValues;
use folkmoot_domain::motions::effects::seat_field;
use folkmoot_domain::motions::links::release_field;
use folkmoot_services::motions;
use jiff::{SignedDuration, Timestamp};

use super::{LoadError, Stage, group, refused};
use crate::demo::consequences::{CONSEQUENCES, Consequence};
use crate::demo::decisions::{DECISIONS, Decision};

/// An item is noted; the numbers are its places in [`CONSEQUENCES`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Act(usize, usize);

fn of(decision: &Decision) -> Option<&'static Consequence> {
    CONSEQUENCES
        .iter()
        .find(|consequence| consequence.decision == decision.key)
}

/// The form of a motion with what goes with it.
pub(super) async fn filled(
    stage: &Stage,
    decision: &Decision,
    mut values: DraftValues,
) -> Result<DraftValues, LoadError> {
    let Some(consequence) = of(decision) else {
        return Ok(values);
    };
    let zone = group(decision.group)?.zone;
    let day = |days_ago: Option<i32>| -> Result<String, LoadError> {
        let day = days_ago.map(|days| stage.day(zone, days)).transpose()?;
        Ok(day.map(|day| day.to_string()).unwrap_or_default())
    };
    values.in_force = day(consequence.in_force_days_ago)?;
    values.evaluation = day(consequence.review_days_ago)?;
    if let Some(earlier) = consequence.supersedes {
        earlier_code(stage, earlier)?.clone_into(&mut values.supersedes);
    }
    if let Some(key) = consequence.observer {
        let person = stage.person(key)?.id;
        for (part, value) in [
            ("person", format!("/people/{person}")),
            ("role", "member".to_owned()),
            ("status", "observer".to_owned()),
        ] {
            values.seats.insert(seat_field(1, part), value);
        }
    }
    if consequence.informed {
        let mover = stage.person(decision.moved_by)?;
        let form = motions::compose(&stage.services, mover, decision.group, "", None)
            .await
            .map_err(refused("looking for survey results"))?;
        let releases = form.releases.iter();
        let boxes = releases.map(|release| (release_field(release.id), "yes".to_owned()));
        values.seats.extend(boxes);
    }
    Ok(values)
}

fn earlier_code<'stage>(stage: &'stage Stage, key: &str) -> Result<&'stage str, LoadError> {
    let earlier = stage.motions.get(key);
    earlier
        .map(|motion| motion.code.as_str())
        .ok_or_else(|| LoadError::Missing(format!("the motion {key}")))
}

pub(super) fn timeline(stage: &Stage) -> Result<Vec<(Timestamp, super::Act)>, LoadError> {
    let mut acts = Vec::new();
    for (number, consequence) in CONSEQUENCES.iter().enumerate() {
        let Some((_, days_ago)) = consequence.noted else {
            continue;
        };
        let zone = group(decision(consequence)?.group)?.zone;
        let noted = stage.at(zone, stage.day(zone, days_ago)?, 10, 0)?;
        for item in 0..consequence.items.len() {
            let minutes = i64::try_from(item).unwrap_or_default();
            let at = noted + SignedDuration::from_mins(minutes);
            acts.push((at, super::Act::Consequence(Act(number, item))));
        }
    }
    Ok(acts)
}

fn decision(consequence: &Consequence) -> Result<&'static Decision, LoadError> {
    DECISIONS
        .iter()
        .find(|decision| decision.key == consequence.decision)
        .ok_or_else(|| LoadError::Missing(format!("the motion {}", consequence.decision)))
}

pub(super) async fn perform(stage: &Stage, Act(number, item): Act) -> Result<(), LoadError> {
    let missing = || LoadError::Missing(format!("action item {item} of {number}"));
    let consequence = CONSEQUENCES.get(number).ok_or_else(missing)?;
    let item = consequence.items.get(item).ok_or_else(missing)?;
    let (officer, _) = consequence.noted.ok_or_else(missing)?;
    let zone = group(decision(consequence)?.group)?.zone;
    let values = ActionValues {
        text: item.text.to_owned(),
        owner: format!("/people/{}", stage.person(item.owner)?.id),
        due: stage.day(zone, item.due_days_ago)?.to_string(),
    };
    let code = earlier_code(stage, consequence.decision)?;
    motions::add_action(&stage.services, stage.person(officer)?, code, values)
        .await
        .map_err(refused(format!("noting what follows from {code}")))?;
    Ok(())
}
