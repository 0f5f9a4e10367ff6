//! Somebody joins a body: openly, by application, or by accepting an invitation.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{
        ApplicationEntry, Appointment, Body, Grounds, JoinRequest, Joining, Membership,
        NewMembership, Position, Reply, ReplyEntry, RequestKind, RequestState, Role, Term, Way,
    },
    ids::{AccountId, JoinRequestId},
};
use folkmoot_store::{
    Tx,
    bodies::{
        self,
        joining::{self, Answered, NewRequest, Which},
        memberships,
    },
};
use futures_util::future::BoxFuture;
use jiff::{Timestamp, civil::Date};

use super::{add_member::begin, lock, new_membership};
use crate::{Refusal, Services};

/// A body as it looks to somebody who would join it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// The body.
    pub body: Body,
    /// How one joins.
    pub joining: Joining,
    /// How the viewer stands to it.
    pub position: Position,
}

/// How the viewer can join a body.
pub async fn door(services: &Services, viewer: &Viewer, slug: String) -> Result<Door, Refusal> {
    let (inside, account) = (services.clone(), viewer.id);
    services
        .read(move |tx| {
            Box::pin(async move {
                let body = bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let today = body.day_of(inside.now(), &inside.zones);
                Ok(Door {
                    joining: joining::of(tx, body.id).await?,
                    position: position(tx, &body, account, today).await?,
                    body,
                })
            })
        })
        .await
}

/// How somebody stands to joining a body.
pub(super) async fn position(
    tx: &mut Tx,
    body: &Body,
    account: AccountId,
    today: Date,
) -> Result<Position, Refusal> {
    let standing = memberships::standing(tx, body.id).await?;
    let mut own = standing
        .iter()
        .filter(|membership| membership.account == account);
    if own.any(|membership| !membership.term.is_over_on(today)) {
        return Ok(Position::Seated);
    }
    let pending = joining::pending(tx, body.id, account).await?.map(Box::new);
    Ok(match pending {
        Some(request) if request.kind == RequestKind::Application => Position::Applied(request),
        Some(request) => Position::Invited(request),
        None => Position::Outside,
    })
}

/// What a use case has in hand when somebody stands at a body's door.
struct Knock {
    services: Services,
    viewer: Viewer,
    body: Body,
    joining: Joining,
    position: Position,
    at: Timestamp,
}

impl Knock {
    /// Writes down what has come of a request that waited.
    async fn answer(
        &self,
        tx: &mut Tx,
        request: JoinRequestId,
        state: RequestState,
        answer: &str,
        membership: Option<&Membership>,
    ) -> Result<(), Refusal> {
        let answered = Answered {
            state,
            at: self.at,
            by: self.viewer.id,
            answer,
            membership: membership.map(|membership| membership.id),
        };
        Ok(joining::answer(tx, request, answered).await?)
    }

    /// Gives the viewer a seat.
    async fn sit(&self, tx: &mut Tx, how: Appointment) -> Result<Membership, Refusal> {
        let (person, by) = (self.viewer.id, self.viewer.id);
        let seat = (&self.body, self.joining);
        take_seat(&self.services, tx, seat, person, how, (by, self.at)).await
    }
}

/// Runs a use case of somebody at a body's door. The body is locked until it ends, so that nobody joins twice.
async fn knock<T, F>(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    work: F,
) -> Result<T, Refusal>
where
    T: Send + 'static,
    F: for<'t> FnOnce(&'t mut Tx, Knock) -> BoxFuture<'t, Result<T, Refusal>> + Send + 'static,
{
    let (inside, viewer, at) = (services.clone(), viewer.clone(), services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                let body = lock(tx, &slug).await?;
                let today = body.day_of(at, &inside.zones);
                let knock = Knock {
                    joining: joining::of(tx, body.id).await?,
                    position: position(tx, &body, viewer.id, today).await?,
                    services: inside,
                    viewer,
                    body,
                    at,
                };
                work(tx, knock).await
            })
        })
        .await
}

/// Somebody joins a body that is open to all.
pub async fn join(
    services: &Services,
    viewer: &Viewer,
    slug: String,
) -> Result<Membership, Refusal> {
    knock(services, viewer, slug, |tx, knock| {
        Box::pin(async move {
            if knock.joining.way != Way::Open {
                return Err(Refusal::NotAllowed("joining-refused-way"));
            }
            let waiting = match &knock.position {
                Position::Seated => return Err(Refusal::Conflict("joining-conflict-seated")),
                Position::Applied(request) | Position::Invited(request) => Some(request.id),
                Position::Outside => None,
            };
            let membership = knock.sit(tx, Appointment::Open).await?;
            if let Some(request) = waiting {
                let state = RequestState::Accepted;
                knock
                    .answer(tx, request, state, "", Some(&membership))
                    .await?;
            }
            Ok(membership)
        })
    })
    .await
}

/// Somebody applies for a seat.
pub async fn apply(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: ApplicationEntry,
) -> Result<(), Refusal> {
    knock(services, viewer, slug, |tx, knock| {
        Box::pin(async move {
            if knock.joining.way != Way::Application {
                return Err(Refusal::NotAllowed("joining-refused-way"));
            }
            let text = entry.read().map_err(Refusal::Invalid)?;
            match knock.position {
                Position::Seated => return Err(Refusal::Conflict("joining-conflict-seated")),
                Position::Applied(_) => return Err(Refusal::Conflict("joining-conflict-applied")),
                Position::Invited(_) => return Err(Refusal::Conflict("joining-conflict-invited")),
                Position::Outside => {}
            }
            let new = NewRequest {
                id: JoinRequestId(knock.services.new_id()),
                body: knock.body.id,
                account: knock.viewer.id,
                kind: RequestKind::Application,
                text,
                at: knock.at,
                by: knock.viewer.id,
            };
            Ok(joining::add(tx, &new).await?)
        })
    })
    .await
}

/// Somebody takes an application back.
pub async fn withdraw(services: &Services, viewer: &Viewer, slug: String) -> Result<(), Refusal> {
    knock(services, viewer, slug, |tx, knock| {
        Box::pin(async move {
            let Position::Applied(request) = &knock.position else {
                return Err(Refusal::Conflict("joining-conflict-answered"));
            };
            let state = RequestState::Withdrawn;
            knock.answer(tx, request.id, state, "", None).await
        })
    })
    .await
}

/// Somebody who was invited says yes, which gives the seat, or no.
pub async fn reply(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: ReplyEntry,
) -> Result<Option<Membership>, Refusal> {
    knock(services, viewer, slug, |tx, knock| {
        Box::pin(async move {
            let request = match &knock.position {
                Position::Invited(request) => request.id,
                Position::Seated => return Err(Refusal::Conflict("joining-conflict-seated")),
                _ => return Err(Refusal::Conflict("joining-conflict-answered")),
            };
            let (reply, answer) = entry
                .read(RequestKind::Invitation)
                .map_err(Refusal::Invalid)?;
            let (state, membership) = match reply {
                Reply::Accept => {
                    let membership = knock.sit(tx, Appointment::Invitation).await?;
                    (RequestState::Accepted, Some(membership))
                }
                Reply::Decline => (RequestState::Declined, None),
            };
            knock
                .answer(tx, request, state, &answer, membership.as_ref())
                .await?;
            Ok(membership)
        })
    })
    .await
}

/// Gives somebody a seat from today on, as the body has it for those who join; lock the body before.
pub(super) async fn take_seat(
    services: &Services,
    tx: &mut Tx,
    (body, joining): (&Body, Joining),
    account: AccountId,
    how: Appointment,
    (by, at): (AccountId, Timestamp),
) -> Result<Membership, Refusal> {
    let new = NewMembership {
        account,
        role: Role::Member,
        voting_status: joining.status,
        affiliation: None,
        term: Term {
            from: body.day_of(at, &services.zones),
            to: None,
        },
        appointed: Grounds::plain(how),
        class: None,
        stands_in_for: None,
    };
    let membership = new_membership(services, body, new, at, by);
    begin(services, tx, body, &membership).await?;
    Ok(membership)
}

/// Somebody's applications and invitations, the latest first: for the person's own page, inside its transaction.
pub async fn requests_of(tx: &mut Tx, account: AccountId) -> Result<Vec<JoinRequest>, Refusal> {
    let which = Which {
        account: Some(account),
        ..Which::default()
    };
    Ok(joining::find(tx, which, MOST_OWN).await?)
}

/// Nobody reads further back.
const MOST_OWN: i64 = 200;
