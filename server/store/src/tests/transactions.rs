use std::time::Duration;

use crate::{
    Store, StoreError, Tx, dialect, record, statement::statements, testing::on_both_databases,
};

statements! {
    /// Changes something visible.
    GROW = "UPDATE record_head SET size = size + 1 WHERE id = 1";
    /// Fails on both.
    BREAK = "INSERT INTO record_head (id, size) VALUES (1, 0)";
}

async fn size(store: &Store) -> i64 {
    store
        .read(|tx| Box::pin(record::size(tx)))
        .await
        .map_err(|error: StoreError| error)
        .unwrap()
}

async fn grow(store: &Store) -> Result<(), StoreError> {
    store
        .write(|tx| Box::pin(async move { GROW.on(tx).execute_one().await }))
        .await
}

on_both_databases! {
    async fn a_write_that_ends_well_stands(store: Store) {
        grow(&store).await.unwrap();
        assert_eq!(size(&store).await, 1);
    }

    async fn a_write_that_fails_leaves_nothing(store: Store) {
        let refused: Result<(), StoreError> = store
            .write(|tx| Box::pin(async move {
                GROW.on(tx).execute_one().await?;
                Err(StoreError::Interrupted)
            }))
            .await;
        assert!(matches!(refused, Err(StoreError::Interrupted)));
        assert_eq!(size(&store).await, 0);
        grow(&store).await.unwrap();
    }

    async fn a_write_that_panics_leaves_nothing(store: Store) {
        let refused: Result<(), StoreError> = store
            .write(|tx| Box::pin(async move {
                GROW.on(tx).execute_one().await?;
                panic!("on purpose")
            }))
            .await;
        assert!(matches!(refused, Err(StoreError::Interrupted)));
        assert_eq!(size(&store).await, 0);
        grow(&store).await.unwrap();
    }

    async fn a_swallowed_error_can_not_be_committed(store: Store) {
        let refused: Result<(), StoreError> = store
            .write(|tx| Box::pin(async move {
                GROW.on(tx).execute_one().await?;
                let _ = BREAK.on(tx).execute().await;
                Ok(())
            }))
            .await;
        assert!(matches!(refused, Err(StoreError::Poisoned)));
        assert_eq!(size(&store).await, 0);
    }

    async fn a_duplicate_names_its_key_and_fails_alone_in_a_savepoint(store: Store) {
        store
            .write(|tx: &mut Tx| Box::pin(async move {
                GROW.on(tx).execute_one().await?;
                let refused: Result<u64, StoreError> = tx
                    .savepoint(|tx| Box::pin(async move { BREAK.on(tx).execute().await }))
                    .await;
                assert!(refused.unwrap_err().is_duplicate("record_head", &["id"]));
                GROW.on(tx).execute_one().await
            }))
            .await
            .unwrap();
        assert_eq!(size(&store).await, 2);
    }

    async fn a_dropped_write_goes_on_and_leaves_nothing_open(store: Store) {
        let slow = store.write::<(), StoreError, _>(|tx| Box::pin(async move {
            GROW.on(tx).execute_one().await?;
            tokio::time::sleep(Duration::from_millis(100)).await;
            GROW.on(tx).execute_one().await
        }));
        assert!(tokio::time::timeout(Duration::from_millis(30), slow).await.is_err());
        grow(&store).await.unwrap();
        assert_eq!(size(&store).await, 3);
    }

    async fn a_dropped_read_leaves_nothing_open(store: Store) {
        for _ in 0..40 {
            let slow = store.read::<(), StoreError, _>(|tx| Box::pin(async move {
                record::size(tx).await?;
                tokio::time::sleep(Duration::from_mins(1)).await;
                Ok(())
            }));
            if let Ok(ended) = tokio::time::timeout(Duration::from_millis(10), slow).await {
                panic!("it was not to end: {ended:?}");
            }
        }
        grow(&store).await.unwrap();
        assert_eq!(size(&store).await, 1);
    }

    async fn a_read_sees_one_snapshot(store: Store) {
        let other = store.clone();
        let (before, after) = store
            .read::<_, StoreError, _>(|tx| Box::pin(async move {
                let before = record::size(tx).await?;
                grow(&other).await?;
                Ok((before, record::size(tx).await?))
            }))
            .await
            .unwrap();
        assert_eq!((before, after), (0, 0));
        assert_eq!(size(&store).await, 1);
    }

    async fn a_read_can_not_write(store: Store) {
        let refused = store
            .read::<_, StoreError, _>(|tx| Box::pin(async move { GROW.on(tx).execute().await }))
            .await;
        assert!(refused.is_err());
        grow(&store).await.unwrap();
        assert_eq!(size(&store).await, 1);
    }

    async fn concurrent_writers_all_get_through(store: Store) {
        let writers: Vec<_> = (0..64)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { grow(&store).await })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap().unwrap();
        }
        assert_eq!(size(&store).await, 64);
    }

    async fn a_store_that_is_shut_down_says_so(store: Store) {
        store.ping().await.unwrap();
        store.shut_down().await;
        assert!(matches!(grow(&store).await, Err(StoreError::Closed)));
        assert!(matches!(store.ping().await, Err(StoreError::Closed)));
    }

    async fn a_migrated_database_nobody_used_is_new(store: Store) {
        assert!(store.is_new().await.unwrap());
        assert!(store
            .read::<_, StoreError, _>(|tx| Box::pin(dialect::table_exists(tx, "record_head")))
            .await
            .unwrap());
        store.migrate().await.unwrap();
        grow(&store).await.unwrap();
        assert!(!store.is_new().await.unwrap());
    }
}
