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
        Self::start_with_end(
            store,
            move |tx, item| {
                let written = write(tx, item);
                Box::pin(async move { written.await.map(|answer| (answer, ())) })
            },
            |_, _| Box::pin(async { Ok(()) }),
        )
    }

    /// Starts a queue in which each item leaves something to be written at the end of the group, all together.
    ///
    /// What `end` writes carries no trace of the item it came from: PostgreSQL numbers savepoints, and rows written
    /// in the same one can be told from others. When `end` fails, the group fails.
    pub fn start_with_end<L, F, G>(store: &Store, write: F, end: G) -> Self
    where
        L: Send + 'static,
        F: for<'t> Fn(&'t mut Tx, I) -> BoxFuture<'t, Result<(T, L), E>> + Send + Sync + 'static,
        G: for<'t> Fn(&'t mut Tx, Vec<L>) -> BoxFuture<'t, Result<(), StoreError>>
            + Send
            + Sync
            + 'static,
    {
        let (queue, items) = mpsc::channel(QUEUE);
        let steps = Steps {
            write: Arc::new(write),
            end: Arc::new(end),
        };
        let task = tokio::spawn(run(store.clone(), items, steps));
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

/// What is done with each item, and with what the items left.
struct Steps<F, G> {
    write: Arc<F>,
    end: Arc<G>,
}

impl<F, G> Clone for Steps<F, G> {
    fn clone(&self) -> Self {
        Self {
            write: Arc::clone(&self.write),
            end: Arc::clone(&self.end),
        }
    }
}

async fn run<I, T, E, L, F, G>(
    store: Store,
    items: mpsc::Receiver<Queued<I, T, E>>,
    steps: Steps<F, G>,
) where
    I: Send + 'static,
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
    L: Send + 'static,
    F: for<'t> Fn(&'t mut Tx, I) -> BoxFuture<'t, Result<(T, L), E>> + Send + Sync + 'static,
    G: for<'t> Fn(&'t mut Tx, Vec<L>) -> BoxFuture<'t, Result<(), StoreError>>
        + Send
        + Sync
        + 'static,
{
    let items = Arc::new(Mutex::new(items));
    let mut open = true;
    while open {
        let first = match items.lock().await.recv().await {
            Some(Queued::Item(item, answer)) => (item, answer),
            Some(Queued::Close) | None => return,
        };
        let (queue, steps) = (Arc::clone(&items), steps.clone());
        let committed = store
            .write(move |tx| Box::pin(write_group(tx, queue, steps, first)))
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

async fn write_group<I, T, E, L, F, G>(
    tx: &mut Tx,
    queue: Arc<Mutex<mpsc::Receiver<Queued<I, T, E>>>>,
    steps: Steps<F, G>,
    first: (I, Answer<T, E>),
) -> Result<Written<T, E>, StoreError>
where
    I: Send + 'static,
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
    L: Send + 'static,
    F: for<'t> Fn(&'t mut Tx, I) -> BoxFuture<'t, Result<(T, L), E>> + Send + Sync + 'static,
    G: for<'t> Fn(&'t mut Tx, Vec<L>) -> BoxFuture<'t, Result<(), StoreError>>
        + Send
        + Sync
        + 'static,
{
    let started = Instant::now();
    let mut queue = queue.lock().await;
    let mut written = Written {
        answers: Vec::new(),
        closing: false,
    };
    let mut leavings = Vec::new();
    let mut next = Some(first);
    while let Some((item, answer)) = next.take() {
        let write = Arc::clone(&steps.write);
        let result = match tx.savepoint(move |tx| write(tx, item)).await {
            Ok((value, left)) => {
                leavings.push(left);
                Ok(value)
            }
            Err(error) => Err(error),
        };
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
    (steps.end)(tx, leavings).await?;
    Ok(written)
}
