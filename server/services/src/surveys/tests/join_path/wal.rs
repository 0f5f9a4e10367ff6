//! The write-ahead log of PostgreSQL, read as its superuser can.

use std::time::Duration;

use folkmoot_store::{Engine, Store, testing::inspect};

/// Keeps the log's segments from being recycled while a test reads them; the cluster's other databases come and go.
const SLOT: &str =
    "'folkmoot_test_' || (SELECT oid FROM pg_database WHERE datname = current_database())";

async fn text(store: &Store, sql: &str) -> Option<String> {
    let rows = inspect(store, sql).await.unwrap();
    rows.into_iter().flatten().flatten().next()
}

/// Begins to keep the log; `false` on SQLite, whose log is a file beside the database.
pub(super) async fn keep(store: &Store) -> bool {
    if store.engine() != Engine::Postgres {
        return false;
    }
    inspect(store, "CREATE EXTENSION pg_walinspect")
        .await
        .unwrap();
    let sql =
        format!("SELECT slot_name::text FROM pg_create_physical_replication_slot({SLOT}, TRUE)");
    text(store, &sql).await.unwrap();
    true
}

/// Keeps the log no longer.
pub(super) async fn let_go(store: &Store) {
    let sql = format!("SELECT pg_drop_replication_slot({SLOT})::text");
    inspect(store, &sql).await.unwrap();
}

/// How far the log has come.
pub(super) async fn position(store: &Store) -> String {
    text(store, "SELECT pg_current_wal_insert_lsn()::text")
        .await
        .unwrap()
}

/// What the log has recorded about this database since a position, byte for byte, read from its segments. What other
/// databases of the cluster wrote into the same log is left out.
pub(super) async fn log_since(store: &Store, position: &str) -> Vec<u8> {
    // The tests' cluster commits before it has written the log; this waits until it has.
    let flush =
        "SET LOCAL synchronous_commit = on; SELECT pg_logical_emit_message(TRUE, 'test', '')::text";
    inspect(store, flush).await.unwrap();
    let sql = format!(
        "SELECT encode(
            pg_read_binary_file(
                'pg_wal/' || (pg_walfile_name_offset(r.start_lsn)).file_name,
                (pg_walfile_name_offset(r.start_lsn)).file_offset,
                r.record_length
            ),
            'hex'
        )
        FROM pg_get_wal_records_info('{position}', pg_current_wal_flush_lsn()) AS r,
            pg_database AS d
        WHERE d.datname = current_database()
            AND r.block_ref LIKE '%rel %/' || d.oid || '/%'
        ORDER BY r.start_lsn"
    );
    let records = inspect(store, &sql).await.unwrap();
    let records = records.into_iter().flatten().flatten();
    records
        .flat_map(|record| hex::decode(record).unwrap())
        .collect()
}

/// Ends the log's present segment and has the database give up those it needs no longer. Whether the segment at a
/// position goes; its bytes may stay on the disk under another name until they are overwritten.
pub(super) async fn gives_up_segment(store: &Store, position: &str) -> bool {
    let name = text(store, &format!("SELECT pg_walfile_name('{position}')"))
        .await
        .unwrap();
    let there = format!("SELECT name FROM pg_ls_waldir() WHERE name = '{name}'");
    // Another test of this kind may keep the log for a moment.
    for _ in 0..100 {
        for sql in ["SELECT pg_switch_wal()::text", "CHECKPOINT"] {
            inspect(store, sql).await.unwrap();
        }
        if text(store, &there).await.is_none() {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    false
}
