//! The administrators' list of people.

use folkmoot_domain::{
    accounts::{PeoplePage, PersonLine, Viewer, sign_in_key},
    paging::Limit,
};
use folkmoot_store::accounts;

use super::administrators_only;
use crate::{Refusal, Services};

/// People with open accounts, in the order of sign-in names, after one of them; `search` is a part of a name.
///
/// `next` in the answer is the sign-in name to continue after.
pub async fn people(
    services: &Services,
    actor: &Viewer,
    search: &str,
    after: &str,
    limit: Limit,
) -> Result<PeoplePage, Refusal> {
    administrators_only(actor)?;
    let (wanted, after) = (search.to_owned(), sign_in_key(after).replace('\0', ""));
    let mut rows = services
        .read(|tx| {
            Box::pin(async move { Ok(accounts::page(tx, &after, &wanted, limit.probe()).await?) })
        })
        .await?;
    let more = rows.len() > limit.rows();
    rows.truncate(limit.rows());
    let people: Vec<PersonLine> = rows
        .into_iter()
        .map(|row| PersonLine {
            id: row.id,
            name: row.name,
            sign_in_name: row.sign_in_name.unwrap_or_default(),
            administrator: row.administrator,
            survey_manager: row.survey_manager,
            created_at: row.created_at.into(),
        })
        .collect();
    let next = people
        .last()
        .filter(|_| more)
        .map(|person| person.sign_in_name.clone());
    Ok(PeoplePage {
        people,
        search: search.trim().to_owned(),
        next,
    })
}
