//! A person takes a seat in a body.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, Membership, MembershipEntry, Roster},
    forms::FieldError,
    ids::AccountId,
    record::{Act, Kind},
};
use folkmoot_store::{Tx, bodies::memberships};

use super::{
    Books, Others, classes, keep_books, must_be_adopted, new_membership, open_books, person,
};
use crate::{Refusal, Services, record};

/// What a form for a seat offers to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// The body.
    pub body: Body,
    /// The classes of members that its rules distinguish.
    pub classes: Vec<String>,
    /// Who has a vote there now or later: for these an alternate can stand in.
    pub principals: Vec<(AccountId, String)>,
}

impl Offered {
    /// What there is to choose from today.
    pub(super) async fn of(tx: &mut Tx, books: Books) -> Result<Self, Refusal> {
        let Books {
            services, body, at, ..
        } = books;
        let today = body.day_of(at, &services.zones);
        let roster = Roster::at_end_of(today, memberships::of_body(tx, body.id).await?);
        let mut principals: Vec<(AccountId, String)> = roster
            .seats
            .into_iter()
            .chain(roster.coming)
            .filter(|seat| seat.voting_status.votes())
            .filter_map(|seat| Some((seat.account, seat.name?)))
            .collect();
        principals.sort_by(|one, other| (&one.1, one.0).cmp(&(&other.1, other.0)));
        principals.dedup();
        Ok(Self {
            classes: classes(tx, &body).await?,
            principals,
            body,
        })
    }
}

/// What the form offers, and the people whose name contains the words searched for.
pub async fn member_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    search: String,
) -> Result<(Offered, Vec<(AccountId, String)>), Refusal> {
    open_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let people = memberships::find_people(tx, &search).await?;
            Ok((Offered::of(tx, books).await?, people))
        })
    })
    .await
}

/// Writes a membership down.
pub async fn add_member(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: MembershipEntry,
) -> Result<Membership, Refusal> {
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services,
                viewer,
                body,
                at,
            } = books;
            let others = Others::of(tx, &body).await?;
            let new = entry.read(others.beside()).map_err(Refusal::Invalid)?;
            must_be_adopted(tx, new.appointed.decision.as_deref()).await?;
            if memberships::name_of(tx, new.account).await?.is_none() {
                let error = FieldError::new("account", "bodies-error-person");
                return Err(Refusal::Invalid(vec![error]));
            }
            let membership = new_membership(&services, &body, new, at, viewer.id);
            begin(&services, tx, &body, &membership).await?;
            Ok(membership)
        })
    })
    .await
}

/// Writes a membership down and puts it on the record; lock the body before.
pub(super) async fn begin(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    membership: &Membership,
) -> Result<(), Refusal> {
    memberships::add(tx, membership, None).await?;
    let appointed = membership.appointed.as_ref();
    let act = Act::new(Kind::MembershipBegun, membership.id.0)
        .fact("body", body.slug.as_str())
        .fact("role", membership.role.word())
        .fact("voting_status", membership.voting_status.word())
        .fact("from", membership.term.from.to_string())
        .fact("to", membership.term.to.map(|day| day.to_string()))
        .fact("appointed_by", appointed.map(|how| how.by.word()))
        .fact("decision", appointed.and_then(|how| how.decision.clone()))
        .fact("class", membership.class.clone())
        .fact(
            "stands_in_for",
            membership.stands_in_for.map(|account| account.to_string()),
        )
        .document("person", person(tx, membership.account).await?)
        .document("note", appointed.and_then(|how| how.note.clone()))
        .document("affiliation", membership.affiliation.clone());
    record::enter(services, tx, act, membership.recorded_at).await?;
    Ok(())
}
