//! People declare their interests, withdraw them, and everybody reads them.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::interests::{
        InterestEntry, InterestRegister, InterestRow, MOST_INTERESTS, NewInterest, is_current,
    },
    forms::FieldError,
    ids::{AccountId, InterestId},
    record::{Act, Kind},
};
use folkmoot_store::{
    Tx,
    bodies::{
        self, companies,
        interests::{self, Declared},
        memberships::name_of,
    },
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde_json::json;

use super::{affiliations::lock, day_begun_everywhere};
use crate::{Refusal, Services, record};

/// What a person has declared, at the end of a day: today in UTC when none is named.
pub async fn of_person(
    services: &Services,
    account: AccountId,
    as_of: Option<Date>,
) -> Result<InterestRegister, Refusal> {
    let today = today(services.now());
    services
        .read(move |tx| {
            Box::pin(async move {
                let name = name_of(tx, account).await?.ok_or(Refusal::NotFound)?;
                let declared = interests::of_person(tx, account).await?;
                Ok(InterestRegister {
                    name,
                    address: format!("/people/{account}"),
                    of_body: false,
                    as_of: as_of.unwrap_or(today),
                    today,
                    rows: rows(declared, as_of.unwrap_or(today), &TimeZone::UTC),
                })
            })
        })
        .await
}

/// What those have declared who have a seat in a body at the end of a day, today when none is named.
pub async fn of_body(
    services: &Services,
    slug: String,
    as_of: Option<Date>,
) -> Result<InterestRegister, Refusal> {
    let surroundings = services.clone();
    services
        .read(move |tx| {
            Box::pin(async move {
                let body = bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let today = body.day_of(surroundings.now(), &surroundings.zones);
                let day = as_of.unwrap_or(today);
                let zone = surroundings.zones.get(&body.zone).unwrap_or(TimeZone::UTC);
                let declared = interests::of_body(tx, body.id, day).await?;
                Ok(InterestRegister {
                    name: body.name,
                    address: format!("/groups/{}", body.slug),
                    of_body: true,
                    as_of: day,
                    today,
                    rows: rows(declared, day, &zone),
                })
            })
        })
        .await
}

/// What the viewer has declared, and the form: empty, or filled in with the interest that is to be changed.
pub async fn form(
    services: &Services,
    viewer: &Viewer,
    change: Option<InterestId>,
) -> Result<(InterestRegister, InterestEntry), Refusal> {
    let register = of_person(services, viewer.id, None).await?;
    let mut current = register.current();
    let entry = match change {
        None => {
            let inside = services.clone();
            let day = services
                .read(move |tx| Box::pin(async move { day_begun_everywhere(tx, &inside).await }))
                .await?;
            InterestEntry::blank(day)
        }
        Some(id) => {
            let row = current.find(|row| row.interest.id == id);
            InterestEntry::of(&row.ok_or(Refusal::NotFound)?.interest, register.today)
        }
    };
    drop(current);
    Ok((register, entry))
}

/// Declares an interest of the viewer; where it takes the place of another one, that is withdrawn.
pub async fn declare(
    services: &Services,
    viewer: &Viewer,
    entry: InterestEntry,
) -> Result<InterestId, Refusal> {
    let (inside, at, account) = (services.clone(), services.now(), viewer.id);
    let new = entry.read(today(at)).map_err(Refusal::Invalid)?;
    let id = InterestId(services.new_id());
    services
        .write(move |tx| {
            Box::pin(async move {
                lock(tx, account).await?;
                let companies = companies::all(tx).await?;
                if companies
                    .find(&new.name)
                    .is_some_and(|company| company.nobody)
                {
                    return Err(wrong("name", "interests-error-generic"));
                }
                if let Some(replaced) = new.replaces {
                    withdraw_one(&inside, tx, account, replaced, at).await?;
                }
                let declared = interests::of_person(tx, account).await?;
                let current = rows(declared, today(at), &TimeZone::UTC);
                if current.iter().filter(|row| is_current(row.state)).count() >= MOST_INTERESTS {
                    return Err(Refusal::Invalid(vec![
                        FieldError::new("", "interests-error-many").with("most", MOST_INTERESTS),
                    ]));
                }
                interests::add(tx, id, account, &new, at).await?;
                record::enter(&inside, tx, declared_act(account, id, &new), at).await?;
                Ok(id)
            })
        })
        .await
}

/// Withdraws an interest of the viewer; it stays in the register as withdrawn.
pub async fn withdraw(services: &Services, viewer: &Viewer, id: InterestId) -> Result<(), Refusal> {
    let (inside, at, account) = (services.clone(), services.now(), viewer.id);
    services
        .write(move |tx| {
            Box::pin(async move {
                lock(tx, account).await?;
                withdraw_one(&inside, tx, account, id, at).await
            })
        })
        .await
}

/// What somebody has declared and where it stands today, for the account's page, inside its transaction.
pub(crate) async fn of_account(
    tx: &mut Tx,
    account: AccountId,
    today: Date,
) -> Result<Vec<InterestRow>, Refusal> {
    let declared = interests::of_person(tx, account).await?;
    Ok(rows(declared, today, &TimeZone::UTC))
}

async fn withdraw_one(
    services: &Services,
    tx: &mut Tx,
    account: AccountId,
    id: InterestId,
    at: Timestamp,
) -> Result<(), Refusal> {
    if !interests::withdraw(tx, id, account, at).await? {
        return Err(Refusal::Conflict("interests-conflict-withdrawn"));
    }
    let act = Act::new(Kind::InterestWithdrawn, account.0).fact("interest", id.to_string());
    record::enter(services, tx, act, at).await?;
    Ok(())
}

fn declared_act(account: AccountId, id: InterestId, new: &NewInterest) -> Act {
    Act::new(Kind::InterestDeclared, account.0)
        .fact("interest", id.to_string())
        .fact("from", new.from.to_string())
        .fact("until", new.until.to_string())
        .fact("replaces", json!(new.replaces))
        .document(
            "declaration",
            json!({"name": new.name, "kind": new.kind, "detail": new.detail}),
        )
}

fn rows(declared: Vec<Declared>, day: Date, zone: &TimeZone) -> Vec<InterestRow> {
    declared
        .into_iter()
        .filter_map(|(account, person, interest)| {
            let state = interest.state_on(day, zone)?;
            Some(InterestRow {
                account,
                person,
                interest,
                state,
            })
        })
        .collect()
}

fn today(now: Timestamp) -> Date {
    now.to_zoned(TimeZone::UTC).date()
}

fn wrong(field: &'static str, message: &'static str) -> Refusal {
    Refusal::Invalid(vec![FieldError::new(field, message)])
}
