use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use crate::{
    Store, StoreError, Tx,
    group::{Group, LARGEST_GROUP},
    record,
    statement::{Statement, statement},
    testing::on_both_databases,
};

const GROW: Statement = statement!(GROW, "UPDATE record_head SET size = size + 1 WHERE id = 1");
const BREAK: Statement = statement!(BREAK, "INSERT INTO record_head (id, size) VALUES (1, 0)");

#[derive(Debug)]
enum Refused {
    Odd(usize),
    Store(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Counts even items, refuses odd ones after having written, and lets every seventh break a statement.
async fn count(tx: &mut Tx, item: usize) -> Result<usize, Refused> {
    GROW.on(tx).execute_one().await?;
    if item.is_multiple_of(7) {
        BREAK.on(tx).execute().await?;
    }
    if item % 2 == 1 {
        return Err(Refused::Odd(item));
    }
    Ok(item)
}

async fn size(store: &Store) -> i64 {
    store
        .read::<_, StoreError, _>(|tx| Box::pin(record::size(tx)))
        .await
        .unwrap()
}

fn counting(store: &Store) -> Group<usize, usize, Refused> {
    Group::start(store, |tx, item| Box::pin(count(tx, item)))
}

on_both_databases! {
    async fn each_item_is_answered_and_a_refused_one_fails_alone(store: Store) {
        let group = counting(&store);
        let senders: Vec<_> = (1..=3 * LARGEST_GROUP)
            .map(|item| {
                let group = group.clone();
                tokio::spawn(async move { (item, group.submit(item).await) })
            })
            .collect();
        let mut stood = 0;
        for sender in senders {
            match sender.await.unwrap() {
                (item, Ok(answer)) => {
                    assert_eq!(item, answer);
                    stood += 1;
                }
                (item, Err(Refused::Odd(refused))) => assert_eq!(item, refused),
                (item, Err(Refused::Store(error))) => {
                    assert_eq!(item % 7, 0, "{error}");
                    assert!(error.is_duplicate("record_head", &["id"]), "{error}");
                }
            }
        }
        assert_eq!(size(&store).await, stood);
        let expected = (1..=3 * LARGEST_GROUP).filter(|item| item % 2 == 0 && item % 7 != 0).count();
        assert_eq!(stood, i64::try_from(expected).unwrap());
    }

    async fn what_was_handed_in_is_written_before_the_store_shuts_down(store: Store) {
        let written = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&written);
        let group: Group<usize, (), StoreError> = Group::start(&store, move |tx, _| {
            let counter = Arc::clone(&counter);
            Box::pin(async move {
                GROW.on(tx).execute_one().await?;
                counter.fetch_add(1, Ordering::SeqCst);
                Ok(())
            })
        });
        let senders: Vec<_> = (0..300)
            .map(|item| {
                let group = group.clone();
                tokio::spawn(async move { group.submit(item).await })
            })
            .collect();
        while written.load(Ordering::SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
        store.shut_down().await;
        let mut answered = 0;
        for sender in senders {
            answered += usize::from(sender.await.unwrap().is_ok());
        }
        assert_eq!(answered, written.load(Ordering::SeqCst));
        assert!(matches!(group.submit(0).await, Err(StoreError::Closed)));
    }
}
