//! A member leaves a body.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{
        Appointment, Body, Departure, Grounds, LeaveEntry, Leaving, NewMembership, Role, Term,
        VotingStatus,
    },
};
use folkmoot_store::{
    Tx,
    bodies::{self, joining, memberships},
};
use jiff::Timestamp;

use super::{add_member::begin, end_term, lock, new_membership};
use crate::{Refusal, Services};

/// The body, and what the viewer leaves by resigning; nothing for who has no seat that goes on.
pub async fn leave_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
) -> Result<(Body, Option<Departure>), Refusal> {
    let (inside, viewer) = (services.clone(), viewer.clone());
    services
        .read(move |tx| {
            Box::pin(async move {
                let body = bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let departure = departure(&inside, tx, &body, &viewer, inside.now()).await?;
                Ok((body, departure))
            })
        })
        .await
}

async fn departure(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    viewer: &Viewer,
    at: Timestamp,
) -> Result<Option<Departure>, Refusal> {
    let standing = memberships::standing(tx, body.id).await?;
    let joining = joining::of(tx, body.id).await?;
    let today = body.day_of(at, &services.zones);
    Ok(Departure::of(viewer.id, &standing, joining, today))
}

/// Ends every term of the viewer that holds today and would go on; what was promised for emeriti begins tomorrow.
pub async fn leave(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: LeaveEntry,
) -> Result<(), Refusal> {
    let (inside, viewer, at) = (services.clone(), viewer.clone(), services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                let body = lock(tx, &slug).await?;
                let (reason, emeritus) = entry.read().map_err(Refusal::Invalid)?;
                let Some(departure) = departure(&inside, tx, &body, &viewer, at).await? else {
                    return Err(Refusal::Conflict("joining-conflict-no-seat"));
                };
                if emeritus && !departure.emeritus {
                    return Err(Refusal::NotAllowed("joining-refused-emeritus"));
                }
                for membership in &departure.ending {
                    let why = Grounds {
                        note: reason.clone(),
                        ..Grounds::plain(Leaving::Resigned)
                    };
                    let left = (departure.from, why);
                    end_term::leave(&inside, tx, &body, membership, left, at).await?;
                }
                if emeritus {
                    let new = NewMembership {
                        account: viewer.id,
                        role: Role::Member,
                        voting_status: VotingStatus::Emeritus,
                        affiliation: None,
                        term: Term {
                            from: departure.from,
                            to: None,
                        },
                        appointed: Grounds::plain(Appointment::Continuation),
                        class: None,
                        stands_in_for: None,
                    };
                    let membership = new_membership(&inside, &body, new, at, viewer.id);
                    begin(&inside, tx, &body, &membership).await?;
                }
                Ok(())
            })
        })
        .await
}
