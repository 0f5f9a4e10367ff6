//! The public record: how every use case that changes what the public relies on enters its act.

mod read;

pub use read::{entry, list};

use folkmoot_domain::record::{Act, Unsealable};
use folkmoot_store::{StoreError, Tx, record};
use jiff::Timestamp;

use crate::{Refusal, Services};

/// Seals an act with fresh salts and appends it, in the transaction that made it; gives its number.
pub async fn enter(
    services: &Services,
    tx: &mut Tx,
    act: Act,
    at: Timestamp,
) -> Result<i64, Refusal> {
    let sealed = act
        .seal(at, || services.random_bytes())
        .map_err(|error| match error {
            Unsealable::Json(error) => StoreError::from(error),
            Unsealable::TooLong(bytes) => StoreError::EntryTooLong(bytes),
        })?;
    let entry = record::Entry {
        kind: act.kind,
        subject: act.subject,
        at,
        body: sealed.body,
        documents: sealed.documents,
    };
    Ok(record::append(tx, entry).await?)
}
