//! SQLite's one writer: a task that owns the writing connection and runs one transaction after the other.

use std::panic::AssertUnwindSafe;

use futures_util::{FutureExt as _, future::BoxFuture};
use tokio::sync::{mpsc, oneshot};

use crate::Tx;

/// Work for the writer; it answers its caller itself.
pub(crate) type Job = Box<dyn for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, ()> + Send>;

pub(crate) enum Order {
    Run(Job),
    Close(oneshot::Sender<()>),
}

/// How many transactions may wait before a caller waits to hand in the next.
const QUEUE: usize = 1024;

/// Starts the writer on its connection.
pub(crate) fn start(mut tx: Tx) -> mpsc::Sender<Order> {
    let (sender, mut orders) = mpsc::channel(QUEUE);
    tokio::spawn(async move {
        while let Some(order) = orders.recv().await {
            match order {
                Order::Run(job) => {
                    let ended = AssertUnwindSafe(job(&mut tx)).catch_unwind().await;
                    if ended.is_err() {
                        tracing::error!("a write panicked; it is rolled back");
                    }
                    if let Err(error) = tx.abandon().await {
                        tracing::error!(%error, "the writer could not roll back");
                    }
                }
                Order::Close(done) => {
                    orders.close();
                    // What was handed in meanwhile is dropped: its callers hear that the store is closed.
                    drop(orders);
                    drop(tx);
                    let _ = done.send(());
                    return;
                }
            }
        }
    });
    sender
}
