//! People say for whom they stand, from which day on.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Affiliation, AffiliationEntry, AffiliationLine},
    ids::AccountId,
    record::{Act, Kind},
};
use folkmoot_store::{
    Tx, accounts,
    bodies::{affiliations, companies, memberships::name_of},
};
use jiff::civil::Date;

use super::{day_begun_everywhere, person};
use crate::{Refusal, Services, record};

/// Whether the viewer may say for whom somebody stands: oneself, and administrators everybody.
pub fn may_state(viewer: Option<&Viewer>, account: AccountId) -> bool {
    viewer.is_some_and(|viewer| viewer.administrator || viewer.id == account)
}

/// What somebody has said so far, with the name, and the form: from a day on that has begun everywhere.
pub async fn form(
    services: &Services,
    viewer: &Viewer,
    account: AccountId,
) -> Result<(String, Vec<Affiliation>, AffiliationEntry), Refusal> {
    require(viewer, account)?;
    let inside = services.clone();
    services
        .read(move |tx| {
            Box::pin(async move {
                let name = name_of(tx, account).await?.ok_or(Refusal::NotFound)?;
                let blank = AffiliationEntry {
                    from: day_begun_everywhere(tx, &inside).await?.to_string(),
                    ..AffiliationEntry::default()
                };
                Ok((name, affiliations::of_person(tx, account).await?, blank))
            })
        })
        .await
}

/// Writes down for whom somebody stands from a day on; what was said for the same day gives way and stays in the table.
pub async fn state(
    services: &Services,
    viewer: &Viewer,
    account: AccountId,
    entry: AffiliationEntry,
) -> Result<(), Refusal> {
    require(viewer, account)?;
    let said = entry.read().map_err(Refusal::Invalid)?;
    let (inside, at, by) = (services.clone(), services.now(), viewer.id);
    services
        .write(move |tx| {
            Box::pin(async move {
                lock(tx, account).await?;
                affiliations::supersede(tx, account, said.from, at, by).await?;
                let id = inside.new_id();
                affiliations::add(tx, id, account, &said, at, by).await?;
                enter(&inside, tx, account, said.from, Some(said), (by, at)).await
            })
        })
        .await
}

/// Takes back what was said for a day, because it was wrong.
pub async fn take_back(
    services: &Services,
    viewer: &Viewer,
    account: AccountId,
    from: Date,
) -> Result<(), Refusal> {
    require(viewer, account)?;
    let (inside, at, by) = (services.clone(), services.now(), viewer.id);
    services
        .write(move |tx| {
            Box::pin(async move {
                lock(tx, account).await?;
                if !affiliations::supersede(tx, account, from, at, by).await? {
                    return Err(Refusal::NotFound);
                }
                enter(&inside, tx, account, from, None, (by, at)).await
            })
        })
        .await
}

/// What somebody has said, with the name of the group of companies on the first day of each: for the person's page,
/// inside its transaction.
pub(crate) async fn of_person(
    tx: &mut Tx,
    account: AccountId,
) -> Result<Vec<AffiliationLine>, Refusal> {
    let companies = companies::all(tx).await?;
    let said = affiliations::of_person(tx, account).await?;
    Ok(said
        .into_iter()
        .map(|one| {
            let written = one.affiliation.as_deref();
            let group = written.and_then(|written| companies.other_group(written, one.from));
            AffiliationLine {
                from: one.from,
                affiliation: one.affiliation,
                group,
            }
        })
        .collect())
}

fn require(viewer: &Viewer, account: AccountId) -> Result<(), Refusal> {
    if may_state(Some(viewer), account) {
        Ok(())
    } else {
        Err(Refusal::NotAllowed("seats-refused-affiliation"))
    }
}

/// Makes others wait who would say something about the same person; there must be such an account, and open.
pub(super) async fn lock(tx: &mut Tx, account: AccountId) -> Result<(), Refusal> {
    let row = accounts::lock(tx, account)
        .await?
        .ok_or(Refusal::NotFound)?;
    row.viewer().map(|_| ()).ok_or(Refusal::NotFound)
}

async fn enter(
    services: &Services,
    tx: &mut Tx,
    account: AccountId,
    from: Date,
    said: Option<Affiliation>,
    (by, at): (AccountId, jiff::Timestamp),
) -> Result<(), Refusal> {
    let act = Act::new(Kind::AffiliationStated, account.0)
        .fact("from", from.to_string())
        .fact("by", by.to_string())
        .fact("taken_back", said.is_none())
        .document("person", person(tx, account).await?)
        .document("affiliation", said.and_then(|said| said.affiliation));
    record::enter(services, tx, act, at).await?;
    Ok(())
}
