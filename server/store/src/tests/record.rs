use folkmoot_domain::record::{BODY_LIMIT, Kind, SealedDocument};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Engine, Store, StoreError,
    record::{self, Entry},
    statement::{Statement, statement, statements},
    testing::on_both_databases,
};

statements! {
    REWRITE = "UPDATE record_entries SET kind = 'forged' WHERE seq = 1";
    REMOVE = "DELETE FROM record_entries WHERE seq = 1";
    FORGE = "
        INSERT INTO record_entries (seq, kind, subject, happened_at, body)
        SELECT seq, 'forged', subject, happened_at, body
        FROM record_entries
        WHERE seq = 1
        ON CONFLICT (seq) DO UPDATE SET kind = 'forged'";
    SEQUENCE = "SELECT seq FROM record_entries ORDER BY seq";
    DOCUMENTS = "SELECT COUNT(*) FROM record_documents";
}

/// SQLite's other way to overwrite a row, and PostgreSQL's other way to empty a table.
const OVERWRITE: Statement = statement!(OVERWRITE, {
    sqlite: "
        INSERT OR REPLACE INTO record_entries (seq, kind, subject, happened_at, body)
        SELECT seq, 'forged', subject, happened_at, body
        FROM record_entries
        WHERE seq = 1",
    postgres: "TRUNCATE record_entries CASCADE",
});

fn entry(body: &[u8]) -> Entry {
    Entry {
        kind: Kind::RoleGranted,
        subject: Uuid::from_u128(1),
        at: Timestamp::UNIX_EPOCH,
        body: body.to_vec(),
        documents: vec![SealedDocument {
            name: "name".to_owned(),
            salt: [1; 32],
            document: b"\"Ada\"".to_vec(),
        }],
    }
}

async fn append(store: &Store, entry: Entry) -> Result<i64, StoreError> {
    store
        .write(|tx| Box::pin(async move { record::append(tx, entry).await }))
        .await
}

on_both_databases! {
    async fn entries_are_numbered_without_gaps_whoever_writes(store: Store) {
        let writers: Vec<_> = (0..40)
            .map(|number| {
                let store = store.clone();
                tokio::spawn(async move {
                    store
                        .write(move |tx| Box::pin(async move {
                            record::append(tx, entry(b"{}")).await?;
                            if number % 4 == 0 { Err(StoreError::Interrupted) } else { Ok(()) }
                        }))
                        .await
                })
            })
            .collect();
        let mut stood = 0;
        for writer in writers {
            stood += i64::from(writer.await.unwrap().is_ok());
        }
        let sequence: Vec<i64> = store
            .read::<_, StoreError, _>(|tx| Box::pin(async move { SEQUENCE.on(tx).fetch_scalars().await }))
            .await
            .unwrap();
        assert_eq!(stood, 30);
        assert_eq!(sequence, (1..=30).collect::<Vec<_>>());
    }

    async fn what_is_on_the_record_can_not_be_changed(store: Store) {
        append(&store, entry(b"{}")).await.unwrap();
        for forgery in [REWRITE, REMOVE, FORGE, OVERWRITE] {
            let refused: Result<u64, StoreError> = store
                .write(move |tx| Box::pin(async move { forgery.on(tx).execute().await }))
                .await;
            assert!(
                matches!(refused, Err(StoreError::Refused { .. })),
                "{} on {}: {refused:?}",
                forgery.name,
                store.engine(),
            );
        }
        assert_eq!(store.engine() == Engine::Sqlite, OVERWRITE.sql(store.engine()).contains("REPLACE"));
        let documents: i64 = store
            .read::<_, StoreError, _>(|tx| Box::pin(async move { DOCUMENTS.on(tx).fetch_scalar().await }))
            .await
            .unwrap();
        assert_eq!(documents, 1);
    }

    async fn an_entry_is_at_most_as_long_as_a_log_entry(store: Store) {
        assert_eq!(append(&store, entry(&vec![b' '; BODY_LIMIT])).await.unwrap(), 1);
        assert!(matches!(
            append(&store, entry(&vec![b' '; BODY_LIMIT + 1])).await,
            Err(StoreError::EntryTooLong(65_536))
        ));
    }
}
