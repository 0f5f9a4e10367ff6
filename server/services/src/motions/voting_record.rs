//! How one member voted, for everybody to read.

use folkmoot_domain::ids::AccountId;
use folkmoot_domain::motions::reading::Person;
use folkmoot_domain::motions::register::Cursor;
use folkmoot_domain::motions::voting_record::VotingRecord;
use folkmoot_domain::paging::Limit;
use folkmoot_store::bodies::memberships;
use folkmoot_store::motions::voting_record::of_person;

use super::at_deadline::close_due;
use crate::{Refusal, Services};

/// One page of a member's votes, the newest first; votes that nobody is to see stay hidden.
pub async fn voting_record(
    services: &Services,
    person: AccountId,
    after: Option<Cursor>,
    limit: Limit,
) -> Result<VotingRecord, Refusal> {
    close_due(services).await?;
    services
        .read(move |tx| {
            Box::pin(async move {
                let mut rows = of_person(tx, person, after, limit).await?;
                let name = memberships::name_of(tx, person).await?;
                if rows.is_empty() && name.is_none() && after.is_none() {
                    return Err(Refusal::NotFound);
                }
                let more = rows.len() > limit.rows();
                rows.truncate(limit.rows());
                let next = rows.last().filter(|_| more).map(|(place, _)| place.token());
                Ok(VotingRecord {
                    person: Person { id: person, name },
                    rows: rows.into_iter().map(|(_, row)| row).collect(),
                    next,
                })
            })
        })
        .await
}
