//! The form of a draft, with what there is to choose from.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::forms::Form;
use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::draft::DraftValues;
use folkmoot_domain::motions::reading::{Composer, DecidingBody, Person};
use folkmoot_domain::motions::{Matter, Mode, State};
use folkmoot_store::Tx;
use folkmoot_store::bodies::memberships;
use folkmoot_store::motions::register;
use jiff::{Timestamp, ToSpan as _};

use super::body::BodyToday;
use super::meeting;
use crate::{Refusal, Services};

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
        if today.office(tx, actor).await?.voting {
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
                if !today.office(tx, actor).await?.voting {
                    return Err(Refusal::NotAllowed("motions-refused-move"));
                }
                let form = entered.unwrap_or_else(|| {
                    Form::new(DraftValues {
                        meeting,
                        ..blank(&surroundings, &today, now)
                    })
                });
                composer(tx, &surroundings, &today, None, form).await
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
                let form = entered.unwrap_or_else(|| {
                    let zone = today.zone(&surroundings.zones);
                    Form::new(DraftValues {
                        body: today.body.slug.clone(),
                        title: motion.title,
                        text: motion.text,
                        mode: motion.mode.word().to_owned(),
                        matter: motion.matter.word().to_owned(),
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
                    })
                });
                composer(tx, &surroundings, &today, Some(id), form).await
            })
        })
        .await
}

async fn composer(
    tx: &mut Tx,
    services: &Services,
    today: &BodyToday,
    draft: Option<MotionId>,
    form: Form<DraftValues>,
) -> Result<Composer, Refusal> {
    let rules = today.rules(tx).await?;
    let mut members = Vec::new();
    for seat in today.seats(tx).await? {
        members.push(Person {
            id: seat.account,
            name: memberships::name_of(tx, seat.account).await?,
        });
    }
    members.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(Composer {
        draft,
        body: today.deciding(),
        members,
        meetings: meeting::offered(tx, services, today, &form.values.meeting).await?,
        decisions: rules
            .decisions
            .iter()
            .map(|decision| (decision.matter, decision.mode))
            .collect(),
        form,
    })
}

/// An ordinary electronic vote of seven days, until six in the evening.
fn blank(services: &Services, today: &BodyToday, now: Timestamp) -> DraftValues {
    let zone = today.zone(&services.zones);
    let deadline = today
        .day
        .checked_add(7.days())
        .map(|day| day.at(18, 0, 0, 0).strftime("%Y-%m-%dT%H:%M").to_string());
    DraftValues {
        body: today.body.slug.clone(),
        mode: Mode::Electronic.word().to_owned(),
        matter: Matter::Ordinary.word().to_owned(),
        deadline: deadline.unwrap_or_else(|_| wall_time(now, &zone)),
        ..DraftValues::default()
    }
}

fn wall_time(at: Timestamp, zone: &jiff::tz::TimeZone) -> String {
    at.to_zoned(zone.clone())
        .strftime("%Y-%m-%dT%H:%M")
        .to_string()
}
