//! The motions: moved, opened, voted on and closed as each story says.

use std::collections::BTreeSet;

use folkmoot_domain::{
    ids::{AccountId, MotionId},
    motions::{Choice, Saying, draft::DraftValues},
};
use folkmoot_services::motions;
use jiff::{SignedDuration, Timestamp};

use super::{DECISIONS, LoadError, Stage, consequences, group, meetings::when, refused};
use crate::demo::decisions::{Decision, Ending, Vote};

/// What happens to a motion; the number is its place in [`DECISIONS`].
#[derive(Debug, Clone, Copy)]
pub(super) enum Act {
    /// Moved and opened.
    Open(usize),
    /// At a meeting, the roll is marked.
    Roll(usize),
    /// The vote with this place in the list is cast.
    Cast(usize, usize),
    /// The chair closes the vote, or a reader finds the deadline passed.
    Close(usize),
}

/// A motion that has been opened.
#[derive(Debug, Clone)]
pub(super) struct Staged {
    /// Its id.
    pub(super) id: MotionId,
    /// Its lasting code.
    pub(super) code: String,
}

pub(super) fn timeline(stage: &Stage) -> Result<Vec<(Timestamp, super::Act)>, LoadError> {
    let mut acts = Vec::new();
    for (number, decision) in DECISIONS.iter().enumerate() {
        let minutes =
            |count: usize| SignedDuration::from_mins(i64::try_from(count).unwrap_or_default());
        match decision.vote {
            Vote::Meeting(key, _) => {
                // The motions of one meeting follow each other.
                let before = DECISIONS
                    .iter()
                    .take(number)
                    .filter(|other| matches!(other.vote, Vote::Meeting(same, _) if same == key))
                    .count();
                let begun = when(stage, key)? + minutes(10 + 15 * before);
                acts.push((begun, Act::Open(number)));
                acts.push((begun + minutes(1), Act::Roll(number)));
                for vote in 0..decision.votes.len() {
                    acts.push((begun + minutes(2), Act::Cast(number, vote)));
                }
                acts.push((begun + minutes(5), Act::Close(number)));
            }
            Vote::Electronic {
                opened_days_ago,
                closes_days_ago,
            } => {
                let zone = group(decision.group)?.zone;
                let opened = stage.at(zone, stage.day(zone, opened_days_ago)?, 9, 30)?;
                acts.push((opened, Act::Open(number)));
                for vote in 0..decision.votes.len() {
                    acts.push((opened + minutes(95 * (vote + 1)), Act::Cast(number, vote)));
                }
                if decision.ending != Ending::Open {
                    let closed = stage.at(zone, stage.day(zone, closes_days_ago)?, 18, 5)?;
                    acts.push((closed, Act::Close(number)));
                }
            }
            Vote::LazyConsensus { opened_days_ago } => {
                let zone = group(decision.group)?.zone;
                let opened = stage.at(zone, stage.day(zone, opened_days_ago)?, 11, 0)?;
                acts.push((opened, Act::Open(number)));
                for vote in 0..decision.votes.len() {
                    acts.push((opened + minutes(95 * (vote + 1)), Act::Cast(number, vote)));
                }
            }
        }
    }
    Ok(acts
        .into_iter()
        .map(|(at, act)| (at, super::Act::Motion(act)))
        .collect())
}

pub(super) async fn perform(stage: &mut Stage, act: Act) -> Result<(), LoadError> {
    match act {
        Act::Open(number) => open(stage, decision(number)?).await,
        Act::Roll(number) => roll(stage, decision(number)?).await,
        Act::Cast(number, vote) => cast(stage, decision(number)?, vote).await,
        Act::Close(number) => close(stage, decision(number)?).await,
    }
}

fn decision(number: usize) -> Result<&'static Decision, LoadError> {
    DECISIONS
        .get(number)
        .ok_or_else(|| LoadError::Missing(format!("motion {number}")))
}

fn code<'stage>(stage: &'stage Stage, decision: &Decision) -> Result<&'stage str, LoadError> {
    stage
        .motions
        .get(decision.key)
        .map(|motion| motion.code.as_str())
        .ok_or_else(|| LoadError::Missing(format!("the motion {}", decision.key)))
}

async fn open(stage: &mut Stage, decision: &'static Decision) -> Result<(), LoadError> {
    let zone = group(decision.group)?.zone;
    let (mode, deadline) = match decision.vote {
        Vote::Meeting(..) => ("meeting", String::new()),
        Vote::Electronic {
            closes_days_ago, ..
        } => {
            let day = stage.day(zone, closes_days_ago)?;
            ("electronic", format!("{day}T18:00"))
        }
        Vote::LazyConsensus { .. } => ("lazy-consensus", String::new()),
    };
    let values = DraftValues {
        body: decision.group.to_owned(),
        title: decision.title.to_owned(),
        text: decision.text.to_owned(),
        mode: mode.to_owned(),
        matter: decision.matter.to_owned(),
        deadline,
        ..DraftValues::default()
    };
    let values = consequences::filled(stage, decision, values).await?;
    let mover = stage.person(decision.moved_by)?;
    let act = format!("the motion {}", decision.key);
    let id: MotionId = motions::move_motion(&stage.services, mover, values)
        .await
        .map_err(refused(act.as_str()))?;
    let code = motions::open(&stage.services, mover, id)
        .await
        .map_err(refused(act.as_str()))?;
    stage.motions.insert(
        decision.key,
        Staged {
            id,
            code: code.to_string(),
        },
    );
    Ok(())
}

async fn roll(stage: &Stage, decision: &Decision) -> Result<(), LoadError> {
    let Vote::Meeting(_, present) = decision.vote else {
        return Ok(());
    };
    let present: BTreeSet<AccountId> = present
        .iter()
        .map(|key| stage.person(key).map(|person| person.id))
        .collect::<Result<_, _>>()?;
    motions::mark_roll(
        &stage.services,
        presiding(stage)?,
        code(stage, decision)?,
        present,
    )
    .await
    .map_err(refused(format!("the roll for {}", decision.key)))
}

async fn cast(stage: &Stage, decision: &Decision, vote: usize) -> Result<(), LoadError> {
    let (person, choice) = decision
        .votes
        .get(vote)
        .ok_or_else(|| LoadError::Missing(format!("vote {vote} on {}", decision.key)))?;
    let choice = Choice::from_word(choice)
        .ok_or_else(|| LoadError::Missing(format!("the choice {choice}")))?;
    let reason = decision
        .reasons
        .iter()
        .find(|(who, _)| who == person)
        .map_or("", |(_, reason)| reason);
    motions::cast(
        &stage.services,
        stage.person(person)?,
        code(stage, decision)?,
        Saying::new(choice, reason),
    )
    .await
    .map_err(refused(format!("the vote of {person} on {}", decision.key)))
}

async fn close(stage: &Stage, decision: &Decision) -> Result<(), LoadError> {
    let code = code(stage, decision)?;
    let act = format!("closing {}", decision.key);
    match decision.vote {
        Vote::Meeting(..) => motions::close(&stage.services, presiding(stage)?, code)
            .await
            .map_err(refused(act)),
        // After the deadline whoever looks closes it.
        Vote::Electronic { .. } | Vote::LazyConsensus { .. } => {
            motions::show(&stage.services, None, code)
                .await
                .map_err(refused(act))?;
            Ok(())
        }
    }
}

/// The chair of the steering committee.
fn presiding(stage: &Stage) -> Result<&folkmoot_domain::accounts::Viewer, LoadError> {
    stage.person("ada")
}
