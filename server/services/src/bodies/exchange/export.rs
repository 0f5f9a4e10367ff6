//! The rosters of a day, for a file.

use folkmoot_domain::bodies::{
    Body, Roster, Seat,
    exchange::{ListedBody, ListedPapers, ListedPerson, ListedSeat, RosterFile},
};
use folkmoot_store::{
    Tx,
    accounts::handles,
    bodies::{self, memberships},
};
use jiff::civil::Date;

use crate::{Refusal, Services};

/// Who sits in the body at the end of a day, today when none is named; in every body when none is named.
pub async fn export(
    services: &Services,
    slug: Option<String>,
    as_of: Option<Date>,
) -> Result<RosterFile, Refusal> {
    let inside = services.clone();
    services
        .read(move |tx| {
            Box::pin(async move {
                let all = bodies::all(tx).await?;
                let wanted: Vec<&Body> = all
                    .iter()
                    .filter(|body| slug.as_ref().is_none_or(|slug| body.slug == *slug))
                    .collect();
                if wanted.is_empty() {
                    return Err(Refusal::NotFound);
                }
                let mut file = RosterFile::default();
                for body in wanted {
                    let today = body.day_of(inside.now(), &inside.zones);
                    let parent = all.iter().find(|other| Some(other.id) == body.parent);
                    file.bodies.push(ListedBody {
                        slug: body.slug.clone(),
                        name: body.name.clone(),
                        kind: Some(body.kind),
                        parent: parent.map(|parent| parent.slug.clone()),
                        mission: body.mission.clone(),
                        seats: seats(tx, body, as_of.unwrap_or(today)).await?,
                    });
                }
                Ok(file)
            })
        })
        .await
}

async fn seats(tx: &mut Tx, body: &Body, as_of: Date) -> Result<Vec<ListedSeat>, Refusal> {
    let handles = handles::all(tx).await?;
    let roster = Roster::at_end_of(as_of, memberships::of_body(tx, body.id).await?);
    let listed = |seat: Seat| ListedSeat {
        person: ListedPerson {
            account: Some(seat.account),
            handle: handles.get(&seat.account).cloned(),
            name: seat.name,
        },
        role: Some(seat.role),
        voting_status: Some(seat.voting_status),
        affiliation: seat.affiliation,
        from: Some(seat.from),
        to: seat.to,
        former: false,
        papers: ListedPapers {
            class: seat.class,
            stands_in_for: seat.stands_in_for.map(|principal| ListedPerson {
                account: Some(principal),
                handle: handles.get(&principal).cloned(),
                name: seat.stands_in_for_name,
            }),
            appointed: seat.appointed,
            left: seat.left,
        },
    };
    Ok(roster.seats.into_iter().map(listed).collect())
}
