//! What happens to a motion by itself: the deadline closes it, it comes into force, its review comes due; by a job, or by
//! whoever reads before that.

use folkmoot_domain::ids::MotionId;
use folkmoot_domain::motions::State;
use folkmoot_domain::motions::state::deadline_reached;
use folkmoot_store::Tx;
use folkmoot_store::motions::{self as stored, MotionRow};
use jiff::Timestamp;

use super::close::count_and_close;
use super::force;
use super::held::Held;
use crate::{Refusal, Services};

/// Closes every motion whose deadline has come, and does what is due to those that were adopted; what readers call first,
/// and the job of each such time.
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
                        // Another reader may have been faster.
                        Some(row)
                            if row.state == State::Open
                                && deadline_reached(row.closes_at(), now) =>
                        {
                            close(tx, &surroundings, row, now).await
                        }
                        Some(row) if row.state == State::Closed => {
                            force::come(tx, &surroundings, &row, now).await
                        }
                        _ => Ok(()),
                    }
                })
            })
            .await?;
    }
    Ok(())
}

/// Closes one locked motion whose deadline has come: the vote ended at the deadline, whenever that is noticed.
pub(super) async fn close(
    tx: &mut Tx,
    services: &Services,
    row: MotionRow,
    now: Timestamp,
) -> Result<(), Refusal> {
    let ended = row.closes_at().unwrap_or(now);
    let held = Held::load(tx, services, row, now).await?;
    count_and_close(tx, services, &held, ended, None).await?;
    Ok(())
}
