//! Those who keep a body's roster review applications and invite people.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{
        Appointment, Body, InvitationEntry, JoinRequest, Joining, Position, Reply, ReplyEntry,
        RequestKind, RequestState,
    },
    forms::FieldError,
    ids::{AccountId, JoinRequestId},
};
use folkmoot_store::{
    Tx,
    bodies::{
        joining::{self, Answered, NewRequest, Which},
        memberships,
    },
};

use super::{
    Books,
    joining::{position, take_seat},
    keep_books, open_books,
};
use crate::{Refusal, Services};

/// What those who keep a body's roster have to answer, and have answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requests {
    /// The body.
    pub body: Body,
    /// How one joins it.
    pub joining: Joining,
    /// What waits, the latest first.
    pub pending: Vec<JoinRequest>,
    /// What was answered or taken back, the latest first.
    pub answered: Vec<JoinRequest>,
}

/// So many that wait are shown at once; the others come up as these are answered.
const MOST_PENDING: i64 = 500;

/// So many former ones are shown.
const MOST_ANSWERED: i64 = 50;

/// Applications and invitations of a body.
pub async fn requests(
    services: &Services,
    viewer: &Viewer,
    slug: String,
) -> Result<Requests, Refusal> {
    open_books(services, viewer, slug, |tx, books| {
        Box::pin(async move {
            let body = books.body;
            let which = |pending| Which {
                body: Some(body.id),
                pending: Some(pending),
                ..Which::default()
            };
            Ok(Requests {
                joining: joining::of(tx, body.id).await?,
                pending: joining::find(tx, which(true), MOST_PENDING).await?,
                answered: joining::find(tx, which(false), MOST_ANSWERED).await?,
                body,
            })
        })
    })
    .await
}

/// One application or invitation.
pub async fn request(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    id: JoinRequestId,
) -> Result<(Body, JoinRequest), Refusal> {
    open_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let request = of(tx, &books.body, id).await?;
            Ok((books.body, request))
        })
    })
    .await
}

/// The application or invitation, when it is one of this body.
async fn of(tx: &mut Tx, body: &Body, id: JoinRequestId) -> Result<JoinRequest, Refusal> {
    let which = Which {
        body: Some(body.id),
        id: Some(id),
        ..Which::default()
    };
    let found = joining::find(tx, which, 1).await?.pop();
    found.ok_or(Refusal::NotFound)
}

/// Answers an application: yes gives the seat, no says why; or takes an invitation back.
pub async fn review(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    id: JoinRequestId,
    entry: ReplyEntry,
) -> Result<(), Refusal> {
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let request = of(tx, &books.body, id).await?;
            if !request.is_pending() {
                return Err(Refusal::Conflict("joining-conflict-answered"));
            }
            let (reply, answer) = entry.read(request.kind).map_err(Refusal::Invalid)?;
            let (state, membership) = match (request.kind, reply) {
                (RequestKind::Application, Reply::Accept) => {
                    let membership = admit(tx, &books, request.account).await?;
                    (RequestState::Accepted, Some(membership))
                }
                (RequestKind::Application, Reply::Decline) => (RequestState::Declined, None),
                // Nobody but the person can accept an invitation.
                (RequestKind::Invitation, Reply::Accept) => {
                    return Err(Refusal::NotAllowed("joining-refused-other"));
                }
                (RequestKind::Invitation, Reply::Decline) => (RequestState::Withdrawn, None),
            };
            let answered = Answered {
                state,
                at: books.at,
                by: books.viewer.id,
                answer: &answer,
                membership,
            };
            Ok(joining::answer(tx, id, answered).await?)
        })
    })
    .await
}

/// Gives an applicant the seat.
async fn admit(
    tx: &mut Tx,
    books: &Books,
    account: AccountId,
) -> Result<folkmoot_domain::ids::MembershipId, Refusal> {
    let (services, body, at) = (&books.services, &books.body, books.at);
    if memberships::name_of(tx, account).await?.is_none() {
        return Err(Refusal::Conflict("joining-conflict-closed"));
    }
    let today = body.day_of(at, &services.zones);
    if position(tx, body, account, today).await? == Position::Seated {
        return Err(Refusal::Conflict("joining-conflict-their-seat"));
    }
    let seat = (body, joining::of(tx, body.id).await?);
    let how = Appointment::Application;
    let membership = take_seat(services, tx, seat, account, how, (books.viewer.id, at)).await?;
    Ok(membership.id)
}

/// The body and the people whose name contains the words searched for; refused where nobody is invited.
pub async fn invitation_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    search: String,
) -> Result<(Body, Vec<(AccountId, String)>), Refusal> {
    open_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            must_invite(tx, &books.body).await?;
            let people = memberships::find_people(tx, &search).await?;
            Ok((books.body, people))
        })
    })
    .await
}

async fn must_invite(tx: &mut Tx, body: &Body) -> Result<(), Refusal> {
    if joining::of(tx, body.id).await?.way.invites() {
        Ok(())
    } else {
        Err(Refusal::NotAllowed("joining-refused-way"))
    }
}

/// Invites somebody.
pub async fn invite(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: InvitationEntry,
) -> Result<(), Refusal> {
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services,
                viewer,
                body,
                at,
            } = books;
            must_invite(tx, &body).await?;
            let (account, text) = entry.read().map_err(Refusal::Invalid)?;
            let today = body.day_of(at, &services.zones);
            let wrong = if memberships::name_of(tx, account).await?.is_none() {
                Some("bodies-error-person")
            } else {
                match position(tx, &body, account, today).await? {
                    Position::Seated => Some("joining-error-seated"),
                    Position::Applied(_) => Some("joining-error-applied"),
                    Position::Invited(_) => Some("joining-error-invited"),
                    Position::Outside => None,
                }
            };
            if let Some(message) = wrong {
                return Err(Refusal::Invalid(vec![FieldError::new("account", message)]));
            }
            let new = NewRequest {
                id: JoinRequestId(services.new_id()),
                body: body.id,
                account,
                kind: RequestKind::Invitation,
                text,
                at,
                by: viewer.id,
            };
            Ok(joining::add(tx, &new).await?)
        })
    })
    .await
}
