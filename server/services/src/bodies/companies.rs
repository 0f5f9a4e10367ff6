//! Companies are written down, spelled, and put into groups, by administrators.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{
        Term,
        companies::{BelongingEntry, Companies, Company, CompanyEntry, NewCompany, PartingEntry},
    },
    ids::CompanyId,
    record::{Act, Kind},
};
use folkmoot_store::{Tx, bodies::companies};
use jiff::civil::Date;
use serde_json::json;

use super::require_administrator;
use crate::{Refusal, Services, record};

/// Every company, for everybody.
pub async fn all(services: &Services) -> Result<Companies, Refusal> {
    services
        .store
        .read(move |tx| Box::pin(async move { Ok(companies::all(tx).await?) }))
        .await
}

/// Every company and the one asked for, for an administrator's form.
pub async fn form(
    services: &Services,
    viewer: &Viewer,
    id: CompanyId,
) -> Result<(Companies, Company), Refusal> {
    require_administrator(viewer)?;
    let all = all(services).await?;
    let company = all.get(id).cloned().ok_or(Refusal::NotFound)?;
    Ok((all, company))
}

/// Refuses the form for a new company to whoever may not send it.
pub fn creation_form(viewer: &Viewer) -> Result<(), Refusal> {
    require_administrator(viewer)
}

/// Writes a company down.
pub async fn add(
    services: &Services,
    viewer: &Viewer,
    entry: CompanyEntry,
) -> Result<CompanyId, Refusal> {
    require_administrator(viewer)?;
    let (inside, at) = (services.clone(), services.now());
    let id = CompanyId(services.new_id());
    services
        .write(move |tx| {
            Box::pin(async move {
                companies::lock(tx).await?;
                let all = companies::all(tx).await?;
                let new = entry.read(&all, None).map_err(Refusal::Invalid)?;
                companies::add(tx, id, &new, at).await?;
                let act = named(Kind::CompanyRecorded, id, new);
                record::enter(&inside, tx, act, at).await?;
                Ok(id)
            })
        })
        .await
}

/// Gives a company another name and other spellings; refused when somebody else changed it since the form was made.
pub async fn change(
    services: &Services,
    viewer: &Viewer,
    id: CompanyId,
    entry: CompanyEntry,
) -> Result<(), Refusal> {
    require_administrator(viewer)?;
    let (inside, at) = (services.clone(), services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                let (all, _) = held(tx, id, entry.revision).await?;
                let new = entry.read(&all, Some(id)).map_err(Refusal::Invalid)?;
                companies::change(tx, id, &new).await?;
                let act = named(Kind::CompanyChanged, id, new);
                record::enter(&inside, tx, act, at).await?;
                Ok(())
            })
        })
        .await
}

/// Writes down that a company belongs to another one from a day on.
pub async fn belong(
    services: &Services,
    viewer: &Viewer,
    id: CompanyId,
    entry: BelongingEntry,
) -> Result<(), Refusal> {
    require_administrator(viewer)?;
    let (inside, at) = (services.clone(), services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                let (all, company) = held(tx, id, entry.revision).await?;
                let new = entry.read(&all, &company).map_err(Refusal::Invalid)?;
                companies::belong(tx, id, &new, at).await?;
                let act = grouped(id, new.to, Some(&new.term)).fact("source", new.source);
                record::enter(&inside, tx, act, at).await?;
                Ok(())
            })
        })
        .await
}

/// Ends a belonging, or strikes it out when it never was; `from` is the day on which it began.
pub async fn part(
    services: &Services,
    viewer: &Viewer,
    id: CompanyId,
    from: Date,
    entry: PartingEntry,
) -> Result<(), Refusal> {
    require_administrator(viewer)?;
    let (inside, at) = (services.clone(), services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                let (all, company) = held(tx, id, entry.revision).await?;
                let mut belongs = company.belongs.iter();
                let belonging = belongs
                    .find(|one| one.term.from == from)
                    .ok_or(Refusal::NotFound)?;
                let term = entry
                    .read(&all, &company, belonging)
                    .map_err(Refusal::Invalid)?;
                let until = term.as_ref().and_then(|term| term.to);
                companies::part(tx, id, from, until).await?;
                let act = grouped(id, belonging.to, term.as_ref())
                    .fact("was", json!({ "from": from, "to": belonging.term.to }));
                record::enter(&inside, tx, act, at).await?;
                Ok(())
            })
        })
        .await
}

/// Every company and the one to be changed, with all of them locked.
async fn held(tx: &mut Tx, id: CompanyId, revision: i64) -> Result<(Companies, Company), Refusal> {
    companies::lock(tx).await?;
    let all = companies::all(tx).await?;
    let company = all.get(id).cloned().ok_or(Refusal::NotFound)?;
    if company.revision != revision {
        return Err(Refusal::Conflict("companies-conflict"));
    }
    Ok((all, company))
}

fn named(kind: Kind, id: CompanyId, company: NewCompany) -> Act {
    Act::new(kind, id.0)
        .fact("name", company.name)
        .fact("spellings", company.spellings)
        .fact("nobody", company.nobody)
}

fn grouped(company: CompanyId, head: CompanyId, term: Option<&Term>) -> Act {
    Act::new(Kind::CompanyGrouped, company.0)
        .fact("belongs_to", head.to_string())
        .fact("from", term.map(|term| term.from.to_string()))
        .fact(
            "to",
            term.and_then(|term| term.to).map(|day| day.to_string()),
        )
}
