//! What happens to a motion by itself: the deadline closes it, it comes into force, its review comes due; by a job, or by
//! whoever reads before that.

use folkmoot_domain::ids::MotionId;
use folkmoot_domain::motions::State;
use folkmoot_domain::motions::state::deadline_reached;
use folkmoot_store::Tx;
use folkmoot_store::motions::{self as stored, MotionRow, proceedings};
use jiff::Timestamp;

use super::close::count_and_close;
use super::force;
use super::held::Held;
use crate::{Refusal, Services, jobs};

/// Closes every motion whose deadline has come or that is settled, and does what is due to those that were adopted; what
/// readers call first, and the job of each such time.
pub(crate) async fn close_due(services: &Services) -> Result<(), Refusal> {
    let now = services.now();
    let due: Vec<MotionId> = services
        .store
        .read(|tx| {
            Box::pin(async move {
                let mut due = stored::due(tx, now).await?;
                due.extend(stored::force::due(tx, now).await?);
                Ok::<_, Refusal>(due)
            })
        })
        .await?;
    for id in due {
        let surroundings = services.clone();
        services
            .store
            .write(move |tx| {
                Box::pin(async move {
                    match stored::lock(tx, id).await? {
                        Some(row) if row.state == State::Closed => {
                            force::come(tx, &surroundings, &row, now).await?;
                        }
                        // Another reader may have been faster.
                        Some(row) => {
                            catch_up(tx, &surroundings, row, now).await?;
                        }
                        None => {}
                    }
                    Ok::<_, Refusal>(())
                })
            })
            .await?;
    }
    Ok(())
}

/// Does to one locked motion what time has done to it meanwhile; `None` when that has ended its vote.
///
/// It ended when it was settled, or at its deadline, whenever that is noticed.
pub(super) async fn catch_up(
    tx: &mut Tx,
    services: &Services,
    row: MotionRow,
    now: Timestamp,
) -> Result<Option<MotionRow>, Refusal> {
    if row.state != State::Open {
        return Ok(Some(row));
    }
    let (id, closes_at) = (row.id, row.closes_at());
    let overdue = deadline_reached(closes_at, now);
    match (row.settles_at(), closes_at) {
        (Some(settles_at), _) if settles_at <= now => {
            let held = Held::load(tx, services, row, now).await?;
            if close_if_carried(tx, services, &held, settles_at).await? {
                return Ok(None);
            }
            // From now on each vote looks; what is left for time is the deadline.
            proceedings::looked(tx, id).await?;
            if overdue {
                count_and_close(tx, services, &held, closes_at.unwrap_or(now), None).await?;
                return Ok(None);
            }
            jobs::plan_motion(tx, id, closes_at).await?;
            Ok(stored::read(tx, id).await?)
        }
        (_, Some(ended)) if overdue => {
            let held = Held::load(tx, services, row, now).await?;
            count_and_close(tx, services, &held, ended, None).await?;
            Ok(None)
        }
        _ => Ok(Some(row)),
    }
}

/// Closes a motion that is adopted as it stands at an instant and that nobody who is still awaited could change.
pub(super) async fn close_if_carried(
    tx: &mut Tx,
    services: &Services,
    held: &Held,
    at: Timestamp,
) -> Result<bool, Refusal> {
    let counted = held.count(tx, at).await?;
    if !held.is_carried(&counted, at) {
        return Ok(false);
    }
    count_and_close(tx, services, held, at, None).await?;
    Ok(true)
}
