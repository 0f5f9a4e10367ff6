//! Action items: officers say who does what until when after a decision, and whoever does it says when it is done.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::forms::{FieldError, Form};
use folkmoot_domain::ids::{AccountId, ActionItemId, BodyId, MotionId};
use folkmoot_domain::motions::actions::{
    ActionEntry, ActionItem, ActionPage, ActionState, ActionValues, NewAction, SettleValues,
};
use folkmoot_domain::motions::force::Cited;
use folkmoot_domain::record::{Act, Kind};
use folkmoot_store::motions::actions::{self as stored, NewItem};
use folkmoot_store::{Tx, bodies};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;
use uuid::Uuid;

use super::body::BodyToday;
use super::effects::{findable, found};
use super::links::Adopted;
use crate::record::enter;
use crate::{Refusal, Services};

/// Says of items whether they are overdue now, each where its body is.
pub(crate) fn judge(services: &Services, items: &mut [ActionItem], now: Timestamp) {
    for item in items {
        let zone = services.zones.get(&item.body.zone).unwrap_or(TimeZone::UTC);
        item.judge(now.to_zoned(zone).date());
    }
}

/// A body's open items, the earliest due first: for its page, inside its transaction.
pub(crate) async fn open_of_body(
    services: &Services,
    tx: &mut Tx,
    body: BodyId,
) -> Result<Vec<ActionItem>, Refusal> {
    let mut items = stored::open_of_body(tx, body).await?;
    judge(services, &mut items, services.now());
    Ok(items)
}

/// The items that a person owns, the open ones first: for the person's own page, inside its transaction.
pub(crate) async fn of_owner(
    services: &Services,
    tx: &mut Tx,
    owner: AccountId,
) -> Result<Vec<ActionItem>, Refusal> {
    let mut items = stored::of_owner(tx, owner).await?;
    judge(services, &mut items, services.now());
    Ok(items)
}

/// The form for a new item after an adopted decision.
pub async fn compose_action(
    services: &Services,
    actor: &Viewer,
    code: &str,
    form: Form<ActionValues>,
) -> Result<NewAction, Refusal> {
    let (inside, actor, code) = (services.clone(), actor.id, code.to_owned());
    services
        .read(move |tx| {
            Box::pin(async move {
                let held = Adopted::find(tx, &inside, (actor, inside.now()), &code).await?;
                Ok(NewAction {
                    decision: Cited {
                        code: held.code,
                        title: held.row.title,
                    },
                    form,
                })
            })
        })
        .await
}

/// Who is to do it, as the form names them.
async fn owner_of(tx: &mut Tx, entry: &ActionEntry) -> Result<Option<AccountId>, Refusal> {
    let Some(typed) = &entry.owner else {
        return Ok(None);
    };
    match found(tx, typed).await? {
        Ok(account) => Ok(Some(account)),
        Err(message) => {
            let error = FieldError::new("owner", message).with("name", typed.as_str());
            Err(Refusal::Invalid(vec![error]))
        }
    }
}

/// An officer writes down what is to be done after a decision; gives the item's number.
pub async fn add_action(
    services: &Services,
    actor: &Viewer,
    code: &str,
    values: ActionValues,
) -> Result<i64, Refusal> {
    let (inside, actor, code) = (services.clone(), actor.id, code.to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let now = inside.now();
                let held = Adopted::find(tx, &inside, (actor, now), &code).await?;
                // Numbers are without gaps: one item at a time.
                bodies::lock(tx, held.row.body_id).await?;
                let entry = values.check().map_err(Refusal::Invalid)?;
                let owner = owner_of(tx, &entry).await?;
                let item = NewItem {
                    id: ActionItemId(inside.new_id()),
                    body: held.row.body_id,
                    motion: held.row.id,
                    text: entry.text.clone(),
                    owner,
                    due_on: entry.due_on,
                };
                let number = stored::add(tx, item, (actor, now)).await?;
                let of = (held.row.body_id, Some(held.row.id), number);
                let act = act(Kind::ActionAdded, of)
                    .fact("due_on", json!(entry.due_on))
                    .document("text", json!(entry.text))
                    .document("owner", json!(owner))
                    .document("by", json!(actor));
                enter(&inside, tx, act, now).await?;
                Ok(number)
            })
        })
        .await
}

/// An act about an item, entered with the decision that it follows from.
fn act(kind: Kind, (body, motion, number): (BodyId, Option<MotionId>, i64)) -> Act {
    let subject: Uuid = motion.map_or(body.0, |motion| motion.0);
    Act::new(kind, subject)
        .fact("body", body.to_string())
        .fact("item", number)
}

/// An item with what the actor may do about it.
struct Held {
    body: BodyToday,
    item: ActionItem,
    officer: bool,
    owner: bool,
}

impl Held {
    async fn find(
        tx: &mut Tx,
        services: &Services,
        (actor, now): (Option<AccountId>, Timestamp),
        (slug, number): (&str, i64),
    ) -> Result<Self, Refusal> {
        let body = BodyToday::by_slug(tx, services, slug, now).await?;
        let at = (body.body.id, number);
        let item = stored::by_number(tx, at).await?.ok_or(Refusal::NotFound)?;
        let officer = match actor {
            Some(actor) => body.office(tx, actor).await?.keeps_the_roll(),
            None => false,
        };
        let owner = item.owner.as_ref().map(|owner| owner.id);
        Ok(Self {
            officer,
            owner: actor.is_some() && owner == actor,
            body,
            item,
        })
    }

    /// The same with the body locked, so that nobody else changes one of its items meanwhile.
    async fn lock(
        tx: &mut Tx,
        services: &Services,
        (actor, now): (AccountId, Timestamp),
        at: (&str, i64),
    ) -> Result<Self, Refusal> {
        let body = BodyToday::by_slug(tx, services, at.0, now).await?;
        bodies::lock(tx, body.body.id).await?;
        Self::find(tx, services, (Some(actor), now), at).await
    }

    fn at(&self) -> (BodyId, i64) {
        (self.body.body.id, self.item.number)
    }

    async fn act(&self, tx: &mut Tx, kind: Kind) -> Result<Act, Refusal> {
        let motion = stored::motion_of(tx, self.at()).await?;
        Ok(act(kind, (self.body.body.id, motion, self.item.number)))
    }
}

/// One item; everybody may read it.
pub async fn show_action(
    services: &Services,
    viewer: Option<&Viewer>,
    slug: &str,
    number: i64,
) -> Result<ActionPage, Refusal> {
    let (inside, slug) = (services.clone(), slug.to_owned());
    let viewer = viewer.map(|viewer| viewer.id);
    services
        .read(move |tx| {
            Box::pin(async move {
                let now = inside.now();
                let held = Held::find(tx, &inside, (viewer, now), (&slug, number)).await?;
                let open = held.item.state == ActionState::Open;
                let owner = match &held.item.owner {
                    Some(owner) if held.officer => findable(tx, owner).await?,
                    _ => String::new(),
                };
                let due = held.item.due_on.map(|day| day.to_string());
                let mut item = held.item;
                item.judge(held.body.day);
                Ok(ActionPage {
                    may_change: held.officer,
                    may_settle: open && (held.officer || held.owner),
                    change: Form::new(ActionValues {
                        text: item.text.clone(),
                        owner,
                        due: due.unwrap_or_default(),
                    }),
                    settle: Form::default(),
                    item,
                })
            })
        })
        .await
}

/// An officer gives an open item to somebody else, or another day.
pub async fn change_action(
    services: &Services,
    actor: &Viewer,
    (slug, number): (&str, i64),
    values: ActionValues,
) -> Result<(), Refusal> {
    let (inside, actor, slug) = (services.clone(), actor.id, slug.to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let now = inside.now();
                let held = Held::lock(tx, &inside, (actor, now), (&slug, number)).await?;
                if !held.officer {
                    return Err(Refusal::NotAllowed("actions-refused-change"));
                }
                // What is to be done stays as it was written down.
                let entry = ActionValues {
                    text: held.item.text.clone(),
                    ..values
                };
                let entry = entry.check().map_err(Refusal::Invalid)?;
                let owner = owner_of(tx, &entry).await?;
                let before = held.item.owner.as_ref().map(|owner| owner.id);
                if (owner, entry.due_on) == (before, held.item.due_on) {
                    return Ok(());
                }
                if !stored::change(tx, held.at(), (owner, entry.due_on)).await? {
                    return Err(Refusal::Conflict("actions-conflict-settled"));
                }
                let act = held
                    .act(tx, Kind::ActionChanged)
                    .await?
                    .fact("due_on", json!(entry.due_on))
                    .document("owner", json!(owner))
                    .document("by", json!(actor));
                enter(&inside, tx, act, now).await?;
                Ok(())
            })
        })
        .await
}

/// Whoever does it, or an officer, says that an item is done; an officer drops it, or opens it again.
pub async fn settle_action(
    services: &Services,
    actor: &Viewer,
    (slug, number): (&str, i64),
    values: SettleValues,
) -> Result<(), Refusal> {
    let (inside, actor, slug) = (services.clone(), actor.id, slug.to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let now = inside.now();
                let held = Held::lock(tx, &inside, (actor, now), (&slug, number)).await?;
                let (state, note) = values.check().map_err(Refusal::Invalid)?;
                let may = held.officer || held.owner && state == ActionState::Done;
                if !may {
                    return Err(Refusal::NotAllowed("actions-refused-settle"));
                }
                let was_open = held.item.state == ActionState::Open;
                if was_open == (state == ActionState::Open) {
                    return Err(Refusal::Conflict("actions-conflict-settled"));
                }
                let said = (state, note.as_str());
                stored::settle(tx, held.at(), said, (actor, now)).await?;
                let act = held
                    .act(tx, Kind::ActionSettled)
                    .await?
                    .fact("state", state.word())
                    .document("note", json!(note))
                    .document("by", json!(actor));
                enter(&inside, tx, act, now).await?;
                Ok(())
            })
        })
        .await
}
