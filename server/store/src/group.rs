//! Group commit: many small writes (responses, ballots) share one transaction and one flush to disk.
//!
//! Each item was checked beforehand; it goes into the queue, is checked again inside the transaction, in a savepoint
//! of its own, and its sender is answered after the commit. One refused item fails alone.
//!
//! ```
//! # use folkmoot_store::{Store, StoreError, Tx, group::Group};
//! # struct Submission;
//! # #[derive(Debug)] enum Refusal { Store(StoreError) }
//! # impl From<StoreError> for Refusal { fn from(error: StoreError) -> Self { Self::Store(error) } }
//! # async fn record_submission(_: &mut Tx, _: Submission) -> Result<(), Refusal> { Ok(()) }
//! # async fn example(store: Store) -> Result<(), Refusal> {
//! // Once, when the program starts; keep it beside the store (it is cheap to clone):
//! let submissions = Group::start(&store, |tx, submission: Submission| {
//!     Box::pin(async move { record_submission(tx, submission).await })
//! });
//! // In the use case, after the checks that need no lock:
//! submissions.submit(Submission).await?;
//! # Ok(())
//! # }
//! ```

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::future::BoxFuture;
use tokio::{
    sync::{Mutex, mpsc, oneshot},
    task::JoinHandle,
};

use crate::{Store, StoreError, Tx};

/// Most items in one transaction.
pub const LARGEST_GROUP: usize = 256;
/// A transaction takes no further item after this long, so that other writers get their turn.
pub const LONGEST_GROUP: Duration = Duration::from_millis(5);
/// How many items may wait before a sender waits to hand in the next.
const QUEUE: usize = 4096;

type Answer<T, E> = oneshot::Sender<Result<T, E>>;

enum Queued<I, T, E> {
    Item(I, Answer<T, E>),
    Close,
}

/// A queue whose items are written together.
pub struct Group<I, T, E> {
    queue: mpsc::Sender<Queued<I, T, E>>,
}

impl<I, T, E> Clone for Group<I, T, E> {
    fn clone(&self) -> Self {
        Self {
            queue: self.queue.clone(),
        }
    }
}

/// A queue as the store knows it: something to drain at shutdown.
pub(crate) struct Member {
    close: Box<dyn FnOnce() -> BoxFuture<'static, ()> + Send>,
    task: JoinHandle<()>,
}

impl Member {
    pub(crate) async fn drain(self) {
        (self.close)().await;
        let _ = self.task.await;
    }
}

impl<I, T, E> Group<I, T, E>
where
    I: Send + 'static,
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    /// Starts a queue on the store; `write` checks and writes one item, inside a savepoint.
    pub fn start<F>(store: &Store, write: F) -> Self
    where
        F: for<'t> Fn(&'t mut Tx, I) -> BoxFuture<'t, Result<T, E>> + Send + Sync + 'static,
    {
        let (queue, items) = mpsc::channel(QUEUE);
        let task = tokio::spawn(run(store.clone(), items, Arc::new(write)));
        let closing = queue.downgrade();
        store.join(Member {
            close: Box::new(move || {
                Box::pin(async move {
                    if let Some(queue) = closing.upgrade() {
                        let _ = queue.send(Queued::Close).await;
                    }
                })
            }),
            task,
        });
        Self { queue }
    }

    /// Hands in one item and waits until it is committed or refused.
    ///
    /// An item handed in is written even when the caller does not wait for the answer.
    pub async fn submit(&self, item: I) -> Result<T, E> {
        let (answer, answered) = oneshot::channel();
        self.queue
            .send(Queued::Item(item, answer))
            .await
            .map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::GroupFailed)?
    }
}

async fn run<I, T, E, F>(store: Store, items: mpsc::Receiver<Queued<I, T, E>>, write: Arc<F>)
where
    I: Send + 'static,
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
    F: for<'t> Fn(&'t mut Tx, I) -> BoxFuture<'t, Result<T, E>> + Send + Sync + 'static,
{
    let items = Arc::new(Mutex::new(items));
    let mut open = true;
    while open {
        let first = match items.lock().await.recv().await {
            Some(Queued::Item(item, answer)) => (item, answer),
            Some(Queued::Close) | None => return,
        };
        let (queue, write) = (Arc::clone(&items), Arc::clone(&write));
        let committed = store
            .write(move |tx| Box::pin(write_group(tx, queue, write, first)))
            .await;
        match committed {
            Ok(group) => {
                open = !group.closing;
                for (answer, result) in group.answers {
                    let _ = answer.send(result);
                }
            }
            // The answers went down with the group: every sender hears `GroupFailed`.
            Err(error) => {
                tracing::error!(%error, "a group of writes could not be committed");
                open = !matches!(error, StoreError::Closed);
            }
        }
    }
}

struct Written<T, E> {
    answers: Vec<(Answer<T, E>, Result<T, E>)>,
    closing: bool,
}

async fn write_group<I, T, E, F>(
    tx: &mut Tx,
    queue: Arc<Mutex<mpsc::Receiver<Queued<I, T, E>>>>,
    write: Arc<F>,
    first: (I, Answer<T, E>),
) -> Result<Written<T, E>, StoreError>
where
    I: Send + 'static,
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
    F: for<'t> Fn(&'t mut Tx, I) -> BoxFuture<'t, Result<T, E>> + Send + Sync + 'static,
{
    let started = Instant::now();
    let mut queue = queue.lock().await;
    let mut written = Written {
        answers: Vec::new(),
        closing: false,
    };
    let mut next = Some(first);
    while let Some((item, answer)) = next.take() {
        let result = tx.savepoint(|tx| write(tx, item)).await;
        written.answers.push((answer, result));
        if written.answers.len() >= LARGEST_GROUP || started.elapsed() >= LONGEST_GROUP {
            break;
        }
        match queue.try_recv() {
            Ok(Queued::Item(item, answer)) => next = Some((item, answer)),
            Ok(Queued::Close) => written.closing = true,
            Err(_) => {}
        }
    }
    Ok(written)
}
