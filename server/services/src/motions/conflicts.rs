//! Conflicts of interest: who is asked before the vote, what is kept of it, and what an officer enters.

use std::collections::BTreeMap;

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::bodies::interests::Interest;
use folkmoot_domain::canonical::commitment;
use folkmoot_domain::ids::{AccountId, BodyId, MotionId};
use folkmoot_domain::motions::conflicts::{
    About, Answered, Asked, ClearingValues, Touch, judge, touches,
};
use folkmoot_domain::motions::reading::{Motion, Person, Shown};
use folkmoot_domain::motions::state::Act;
use folkmoot_domain::motions::{Choice, State};
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::Tx;
use folkmoot_store::bodies::{affiliations, companies, interests};
use folkmoot_store::motions::{ballots, conflicts};
use jiff::civil::Date;
use serde_json::{Value, json};

use super::body::BodyToday;
use super::held::{Done, Held, hold};
use crate::record::enter;
use crate::{Refusal, Services};

/// A motion whose vote is open, and the days that count.
struct Opened<'a> {
    id: MotionId,
    body: BodyId,
    title: &'a str,
    text: &'a str,
    /// The day on which its seats were sealed.
    sealed_on: Date,
    /// Today in the body's zone.
    day: Date,
}

impl Opened<'_> {
    /// What of the interests of each voter it touches today, or of one alone.
    async fn touches(
        &self,
        tx: &mut Tx,
        who: Option<AccountId>,
    ) -> Result<BTreeMap<AccountId, Vec<Touch>>, Refusal> {
        let concerns = conflicts::concerns(tx, self.id).await?;
        let mut declared: BTreeMap<AccountId, Vec<Interest>> = BTreeMap::new();
        for (account, _, interest) in interests::of_electorate(tx, self.id, who).await? {
            declared.entry(account).or_default().push(interest);
        }
        if concerns.is_empty() && declared.is_empty() {
            return Ok(BTreeMap::new());
        }
        let companies = companies::all(tx).await?;
        let said = affiliations::of_body(tx, self.body).await?;
        let about = About {
            concerns: &concerns,
            title: self.title,
            text: self.text,
        };
        let seats = ballots::seats(tx, self.id).await?;
        let mut all = BTreeMap::new();
        for seat in seats
            .iter()
            .filter(|seat| who.is_none_or(|who| who == seat.account))
        {
            let sealed = seat.affiliation.as_deref();
            let sealed = sealed.map(|affiliation| (self.sealed_on, affiliation));
            let affiliation = said.on(seat.account, sealed, self.day);
            let own: Vec<&Interest> = declared.get(&seat.account).into_iter().flatten().collect();
            let found = touches(about, &own, affiliation, (&companies, self.day));
            if !found.is_empty() {
                all.insert(seat.account, found);
            }
        }
        Ok(all)
    }
}

impl Held {
    fn opened_motion(&self) -> Opened<'_> {
        Opened {
            id: self.id(),
            body: self.row.body_id,
            title: &self.row.title,
            text: &self.row.text,
            sealed_on: self.day_of(self.row.opened_at().unwrap_or(self.now)),
            day: self.day_of(self.now),
        }
    }
}

/// Judges a vote of somebody whose interests the motion touches, and keeps what was answered. Lock the motion before.
pub(super) async fn answer(
    tx: &mut Tx,
    held: &Held,
    voter: AccountId,
    (choice, given): (Choice, Option<&str>),
) -> Result<(), Refusal> {
    let motion = held.opened_motion();
    let touched = motion.touches(tx, Some(voter)).await?.remove(&voter);
    let cleared = conflicts::clearings(tx, held.id()).await?;
    let Some(touched) = touched.filter(|_| !cleared.contains_key(&voter)) else {
        conflicts::forget_answer(tx, held.id(), voter).await?;
        return Ok(());
    };
    let before = conflicts::answers(tx, held.id(), Some(voter))
        .await?
        .remove(&voter);
    let rule = held.rule.common.conflict.as_ref();
    let (stance, why) = judge(&touched, rule, choice, (given, before.as_ref()))
        .map_err(|error| Refusal::Invalid(vec![error]))?;
    let same = |before: &Answered| {
        (before.stance, &before.touches, &before.why) == (stance, &touched, &why)
    };
    if !before.as_ref().is_some_and(same) {
        let answered = Answered {
            stance,
            touches: touched,
            why,
            at: held.now,
        };
        conflicts::answer(tx, held.id(), voter, &answered).await?;
    }
    Ok(())
}

/// What this reader is asked before voting, and for whom the reader may enter that a match is mistaken.
pub(super) async fn ask(
    tx: &mut Tx,
    shown: &mut Shown,
    (viewer, keeps_the_roll): (AccountId, bool),
    (body, sealed_on): (&BodyToday, Option<Date>),
) -> Result<(), Refusal> {
    let motion = &shown.motion;
    if motion.state != State::Open {
        return Ok(());
    }
    let rule = motion
        .rule
        .as_ref()
        .and_then(|rule| rule.common.conflict.clone());
    let opened = opened(motion, body, sealed_on);
    if shown.powers.vote {
        let touched = opened.touches(tx, Some(viewer)).await?.remove(&viewer);
        let row = motion.roll_call.iter().find(|row| row.person.id == viewer);
        let cleared = row.is_some_and(|row| row.cleared.is_some());
        if let Some(touches) = touched.filter(|_| !cleared) {
            let before = conflicts::answers(tx, motion.id, Some(viewer)).await?;
            shown.asked = Some(Asked {
                touches,
                rule: rule.clone(),
                before: before.into_values().next(),
            });
        }
    }
    if keeps_the_roll && rule.is_some() {
        shown.to_clear = to_clear(motion, opened.touches(tx, None).await?, viewer);
    }
    Ok(())
}

fn opened<'m>(motion: &'m Motion, body: &BodyToday, sealed_on: Option<Date>) -> Opened<'m> {
    Opened {
        id: motion.id,
        body: body.body.id,
        title: &motion.title,
        text: &motion.text,
        sealed_on: sealed_on.unwrap_or(body.day),
        day: body.day,
    }
}

fn to_clear(
    motion: &Motion,
    mut touched: BTreeMap<AccountId, Vec<Touch>>,
    viewer: AccountId,
) -> Vec<(Person, Vec<Touch>)> {
    let rows = motion.roll_call.iter();
    rows.filter(|row| row.cleared.is_none() && row.person.id != viewer)
        .filter_map(|row| Some((row.person.clone(), touched.remove(&row.person.id)?)))
        .collect()
}

/// Chair or secretary enters that a voter's interest is matched by mistake, so that the rule about conflicts does not
/// hold for it. Nobody does so for themselves.
pub async fn clear_conflict(
    services: &Services,
    actor: &Viewer,
    code: &str,
    values: ClearingValues,
) -> Result<(), Refusal> {
    let (surroundings, actor, code) = (services.clone(), actor.id, code.to_owned());
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let Some(held) = hold(tx, &surroundings, &code, Act::Vote).await? else {
                    return Ok(Done::TooLate);
                };
                let body = BodyToday::of(tx, &surroundings, held.row.body_id, held.now).await?;
                let voter: AccountId = values.person.parse().map_err(|_| Refusal::NotFound)?;
                if !body.office(tx, actor).await?.keeps_the_roll() || voter == actor {
                    return Err(Refusal::NotAllowed("conflicts-refused-clear"));
                }
                let touched = held.opened_motion().touches(tx, Some(voter)).await?;
                let has_rule = held.rule.common.conflict.is_some();
                if !has_rule || !touched.contains_key(&voter) {
                    return Err(Refusal::Conflict("conflicts-conflict-clear"));
                }
                let reason = values.read().map_err(Refusal::Invalid)?;
                let by = (actor, held.now);
                if !conflicts::clear(tx, held.id(), voter, &reason, by).await? {
                    return Err(Refusal::Conflict("conflicts-conflict-clear"));
                }
                conflicts::forget_answer(tx, held.id(), voter).await?;
                let act = record::Act::new(Kind::MotionConflictCleared, held.id().0)
                    .fact("code", json!(held.row.code))
                    .document("cleared", json!({"voter": voter, "by": actor}))
                    .document("reason", json!(commitment(&[], reason.as_bytes())));
                enter(&surroundings, tx, act, held.now).await?;
                Ok::<_, Refusal>(Done::Happened(()))
            })
        })
        .await?
        .or_too_late()
}

/// The answers as the record keeps them: who did what, the words by their SHA-256, which go with their author.
pub(super) fn digests(answers: &BTreeMap<AccountId, Answered>) -> BTreeMap<AccountId, Value> {
    answers
        .iter()
        .map(|(voter, answered)| {
            let why = answered.why.as_ref();
            let why = why.map(|why| commitment(&[], why.as_bytes()));
            (*voter, json!({"stance": answered.stance, "why": why}))
        })
        .collect()
}
