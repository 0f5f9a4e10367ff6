//! The form of a draft, with what there is to choose from.

use std::collections::{BTreeMap, BTreeSet};

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::forms::Form;
use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::draft::DraftValues;
use folkmoot_domain::motions::effects::{charter_text, typed_again};
use folkmoot_domain::motions::links::release_field;
use folkmoot_domain::motions::reading::{Composer, DecidingBody, Person};
use folkmoot_domain::motions::{Manner, Matter, Mode, Rules, State};
use folkmoot_store::Tx;
use folkmoot_store::bodies::standing;
use folkmoot_store::motions::{force, register};
use jiff::{Timestamp, ToSpan as _};

use super::body::BodyToday;
use super::{effects, joint, links, meeting};
use crate::bodies::classes;
use crate::{Refusal, Services};

/// So many of the latest decisions the form lists, to look up their codes.
const OFFERED: i64 = 50;

/// Where the actor may move something today.
pub async fn bodies_to_move_in(
    services: &Services,
    actor: &Viewer,
) -> Result<Vec<DecidingBody>, Refusal> {
    let now = services.now();
    let actor = actor.id;
    let surroundings = services.clone();
    services
        .store
        .read(move |tx| Box::pin(async move { may_move_in(tx, &surroundings, actor, now).await }))
        .await
}

/// The same within a transaction.
pub(super) async fn may_move_in(
    tx: &mut Tx,
    services: &Services,
    actor: AccountId,
    now: Timestamp,
) -> Result<Vec<DecidingBody>, Refusal> {
    let mut may = Vec::new();
    for body in register::deciding_bodies(tx).await? {
        let today = BodyToday::by_slug(tx, services, &body.slug, now).await?;
        let office = today.office(tx, actor).await?;
        if today.rules(tx).await?.lets_move(&office) {
            may.push(body);
        }
    }
    Ok(may)
}

/// The form for a new motion in a body, for the body's meeting that was announced for the day `meeting` where that is
/// not empty; with what was entered before, when it was refused.
pub async fn compose(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    meeting: &str,
    entered: Option<Form<DraftValues>>,
) -> Result<Composer, Refusal> {
    let now = services.now();
    let (actor, slug, meeting) = (actor.id, slug.to_owned(), meeting.to_owned());
    let surroundings = services.clone();
    services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let today = BodyToday::by_slug(tx, &surroundings, &slug, now).await?;
                let office = today.office(tx, actor).await?;
                let rules = today.rules(tx).await?;
                if !rules.lets_move(&office) {
                    return Err(Refusal::NotAllowed("motions-refused-move"));
                }
                let form = entered.unwrap_or_else(|| {
                    Form::new(DraftValues {
                        meeting,
                        ..blank(&surroundings, &today, &rules, now)
                    })
                });
                composer(tx, &surroundings, &today, (None, false), form, now).await
            })
        })
        .await
}

/// The form for changing a draft; with what was entered before, when it was refused.
pub async fn compose_change(
    services: &Services,
    actor: &Viewer,
    id: MotionId,
    entered: Option<Form<DraftValues>>,
) -> Result<Composer, Refusal> {
    let now = services.now();
    let actor = actor.id;
    let surroundings = services.clone();
    services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let (body, motion) = meeting::find(tx, &surroundings, id).await?;
                let today = BodyToday::of(tx, &surroundings, body, now).await?;
                let office = today.office(tx, actor).await?;
                if motion.mover.id != actor && !office.sees_drafts() {
                    return Err(Refusal::NotFound);
                }
                if motion.state != State::Draft {
                    return Err(Refusal::Conflict("motions-conflict-opened"));
                }
                if motion.mover.id != actor && !office.keeps_the_roll() {
                    return Err(Refusal::NotAllowed("motions-refused-edit"));
                }
                let announced = motion.before.announced_at.is_some();
                let mut names = BTreeMap::new();
                for person in motion
                    .effects
                    .iter()
                    .filter_map(|shown| shown.person.as_ref())
                {
                    names.insert(person.id, effects::findable(tx, person).await?);
                }
                let releases = motion
                    .links
                    .informed_by
                    .iter()
                    .map(|link| (release_field(link.release.id), "yes".to_owned()));
                let releases: Vec<_> = releases.collect();
                let form = entered.unwrap_or_else(|| {
                    let zone = today.zone(&surroundings.zones);
                    let mut seats = typed_again(&motion.effects, |person| {
                        names.get(&person.id).cloned().unwrap_or_default()
                    });
                    seats.extend(releases);
                    Form::new(DraftValues {
                        body: today.body.slug.clone(),
                        title: motion.title,
                        text: motion.text,
                        mode: motion.mode.word().to_owned(),
                        matter: motion.matter.word().to_owned(),
                        variant: motion.variant.unwrap_or_default(),
                        evaluation: motion
                            .evaluate_on
                            .map(|day| day.to_string())
                            .unwrap_or_default(),
                        subject: motion
                            .subject
                            .map(|person| person.id.to_string())
                            .unwrap_or_default(),
                        deadline: motion
                            .closes_at
                            .map(|at| wall_time(at, &zone))
                            .unwrap_or_default(),
                        meeting: motion
                            .meetings
                            .iter()
                            .find(|meeting| !meeting.linked_by_hand)
                            .map(|meeting| meeting.announced_for.to_string())
                            .unwrap_or_default(),
                        in_force: motion
                            .after
                            .wanted_from
                            .map(|day| day.to_string())
                            .unwrap_or_default(),
                        supersedes: motion.after.typed(Manner::Supersedes),
                        repeals: motion.after.typed(Manner::Repeals),
                        charter: charter_text(&motion.effects).unwrap_or_default().to_owned(),
                        joint: motion
                            .joint
                            .map(|joint| joint.body.slug)
                            .unwrap_or_default(),
                        concerns: motion.concerns.join("\n"),
                        seats,
                        minor: String::new(),
                    })
                });
                composer(tx, &surroundings, &today, (Some(id), announced), form, now).await
            })
        })
        .await
}

async fn composer(
    tx: &mut Tx,
    services: &Services,
    today: &BodyToday,
    (draft, announced): (Option<MotionId>, bool),
    form: Form<DraftValues>,
    now: Timestamp,
) -> Result<Composer, Refusal> {
    let rules = today.rules(tx).await?;
    let mut names = standing::names(tx, today.body.id).await?;
    let mut members: Vec<Person> = today
        .seats(tx)
        .await?
        .iter()
        .map(|seat| Person {
            id: seat.account,
            name: names.remove(&seat.account),
        })
        .collect();
    members.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(Composer {
        draft,
        announced,
        body: today.deciding(),
        members,
        meetings: meeting::offered(tx, services, today, &form.values.meeting).await?,
        decisions: rules
            .decisions
            .iter()
            .map(|decision| (decision.matter, decision.mode))
            .collect(),
        variants: variants(&rules),
        asked_jointly: rules
            .decisions
            .iter()
            .filter_map(|one| Some((one.matter, one.joint.clone()?.with)))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
        partners: joint::partners(tx, services, (today, &rules), now).await?,
        seats: effects::seats(tx, today.body.id, today.day).await?,
        classes: classes(tx, &today.body).await?,
        releases: links::offered(tx, draft).await?,
        in_force: force::can_be_ended(tx, today.body.id, today.body.parent, OFFERED).await?,
        evaluation: rules
            .decisions
            .iter()
            .any(|decision| decision.course.evaluation),
        form,
    })
}

/// The kinds of change that the rules name, each once with its mode.
fn variants(rules: &Rules) -> Vec<(String, Mode)> {
    let mut variants = Vec::new();
    for decision in &rules.decisions {
        let named = decision.variant.clone().map(|kind| (kind, decision.mode));
        variants.extend(named.filter(|named| !variants.contains(named)));
    }
    variants
}

/// An ordinary electronic vote of seven days, until six in the evening; where the rules don't know that, the first way
/// of deciding that they know, with the deadline it has by itself.
fn blank(services: &Services, today: &BodyToday, rules: &Rules, now: Timestamp) -> DraftValues {
    let usual = (Matter::Ordinary, Mode::Electronic);
    let mut known = rules
        .decisions
        .iter()
        .map(|decision| (decision.matter, decision.mode));
    let (matter, mode) = match known.clone().find(|known| *known == usual) {
        Some(usual) => usual,
        None => known.next().unwrap_or(usual),
    };
    let deadline = if mode == Mode::Electronic {
        let zone = today.zone(&services.zones);
        today.day.checked_add(7.days()).map_or_else(
            |_| wall_time(now, &zone),
            |day| day.at(18, 0, 0, 0).strftime("%Y-%m-%dT%H:%M").to_string(),
        )
    } else {
        String::new()
    };
    DraftValues {
        body: today.body.slug.clone(),
        mode: mode.word().to_owned(),
        matter: matter.word().to_owned(),
        deadline,
        ..DraftValues::default()
    }
}

fn wall_time(at: Timestamp, zone: &jiff::tz::TimeZone) -> String {
    at.to_zoned(zone.clone())
        .strftime("%Y-%m-%dT%H:%M")
        .to_string()
}
