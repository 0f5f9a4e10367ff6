//! The register of decisions, and the drafts a reader can see.

use std::collections::BTreeMap;

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::ids::{AccountId, BodyId};
use folkmoot_domain::motions::reading::{DraftRow, Register};
use folkmoot_domain::motions::register::{Cursor, RegisterQuery};
use folkmoot_store::Tx;
use folkmoot_store::motions::register;
use jiff::Timestamp;

use super::at_deadline::close_due;
use super::body::BodyToday;
use super::compose::may_move_in;
use crate::{Refusal, Services};

/// One page of the register.
pub async fn list(
    services: &Services,
    viewer: Option<&Viewer>,
    query: RegisterQuery,
) -> Result<Register, Refusal> {
    close_due(services).await?;
    let now = services.now();
    let filters = query.filters();
    let viewer = viewer.map(|viewer| viewer.id);
    let surroundings = services.clone();
    services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let mut rows = register::list(tx, &filters).await?;
                let more = rows.len() > filters.limit.rows();
                rows.truncate(filters.limit.rows());
                let next = rows.last().filter(|_| more).map(|(id, row)| {
                    Cursor {
                        opened_at: row.opened_at,
                        id: *id,
                    }
                    .token()
                });
                let (announced, drafts) = drafts(tx, &surroundings, viewer, now).await?;
                let may_move = match viewer {
                    Some(viewer) => !may_move_in(tx, &surroundings, viewer, now)
                        .await?
                        .is_empty(),
                    None => false,
                };
                Ok(Register {
                    query,
                    rows: rows.into_iter().map(|(_, row)| row).collect(),
                    next,
                    bodies: register::deciding_bodies(tx).await?,
                    years: register::years(tx).await?,
                    announced,
                    drafts,
                    may_move,
                })
            })
        })
        .await
}

/// What is announced, and the drafts of bodies in which the reader may see them, and their own.
async fn drafts(
    tx: &mut Tx,
    services: &Services,
    viewer: Option<AccountId>,
    now: Timestamp,
) -> Result<(Vec<DraftRow>, Vec<DraftRow>), Refusal> {
    let mut seen: BTreeMap<BodyId, bool> = BTreeMap::new();
    let (mut announced, mut shown) = (Vec::new(), Vec::new());
    for (body, mover, draft) in register::drafts(tx).await? {
        if draft.announced_at.is_some() {
            announced.push(draft);
            continue;
        }
        let Some(viewer) = viewer else {
            continue;
        };
        let may_see = if let Some(known) = seen.get(&body) {
            *known
        } else {
            let today = BodyToday::of(tx, services, body, now).await?;
            let may_see = today.office(tx, viewer).await?.sees_drafts();
            seen.insert(body, may_see);
            may_see
        };
        if may_see || mover == viewer {
            shown.push(draft);
        }
    }
    Ok((announced, shown))
}
