//! SQLite changes a table's checks by making the table anew: what stands in it, and what refers to it, must survive.

use folkmoot_domain::{
    ids::{AccountId, MotionId},
    motions::{Choice, State},
};
use jiff::Timestamp;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use uuid::Uuid;

use crate::{
    Store, StoreError,
    motions::{self, ballots, life},
    store::SQLITE_MIGRATIONS,
};

/// The last migration before motions could be withdrawn while open.
const BEFORE: i64 = 10;

/// A committee of one who has opened a motion and voted on it; every id is nil.
const COMMITTEE: &str = "
    INSERT INTO accounts (id, name, administrator, survey_manager, created_at, revision)
    VALUES (zeroblob(16), 'Ada', 0, 0, '2026-01-01T00:00:00.000000Z', 0);
    INSERT INTO bodies (id, slug, code, name, kind, zone, mission, position, created_at, revision)
    VALUES (zeroblob(16), 'tsc', 'TSC', 'TSC', 'committee', 'UTC', '', 1, '2026-01-01T00:00:00.000000Z', 0);
    INSERT INTO motions (
        id, body_id, title, text, search_key, mode, matter, state, standing, moved_by, created_at, year, number,
        code, opened_at, opened_by, rule, revision
    )
    VALUES (
        zeroblob(16), zeroblob(16), 'Question', 'Text', 'question text', 'electronic', 'ordinary', 'open', 'open',
        zeroblob(16), '2026-01-02T00:00:00.000000Z', 2026, 1, 'TSC-2026-001', '2026-01-02T00:00:00.000000Z',
        zeroblob(16), '{}', 3
    );
    INSERT INTO electorate_seats (motion_id, account_id) VALUES (zeroblob(16), zeroblob(16));
    INSERT INTO votes (motion_id, account_id, choice, cast_at)
    VALUES (zeroblob(16), zeroblob(16), 'yes', '2026-01-03T00:00:00.000000Z')";

#[tokio::test]
async fn a_database_with_an_open_vote_keeps_it_through_the_migration() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("folkmoot.sqlite");
    let options = SqliteConnectOptions::new()
        .filename(&path)
        .create_if_missing(true)
        .foreign_keys(true);
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await
        .unwrap();
    SQLITE_MIGRATIONS.run_to(BEFORE, &pool).await.unwrap();
    sqlx::raw_sql(COMMITTEE).execute(&pool).await.unwrap();
    pool.close().await;

    let store = Store::open(path.to_str().unwrap()).await.unwrap();
    store.migrate().await.unwrap();
    let (motion, ada) = (MotionId(Uuid::nil()), AccountId(Uuid::nil()));
    let kept = store
        .write::<_, StoreError, _>(move |tx| {
            Box::pin(async move {
                let row = motions::read(tx, motion).await?;
                let votes = ballots::votes(tx, motion).await?;
                life::withdraw(tx, motion, Timestamp::UNIX_EPOCH, ada).await?;
                Ok((row, votes, motions::read(tx, motion).await?))
            })
        })
        .await
        .unwrap();
    let (before, votes, after) = (kept.0.unwrap(), kept.1, kept.2.unwrap());
    assert_eq!(before.state, State::Open);
    assert_eq!(before.code.as_deref(), Some("TSC-2026-001"));
    assert_eq!(votes.get(&ada), Some(&Choice::Yes));
    assert_eq!((after.state, after.code), (State::Withdrawn, before.code));
    store.shut_down().await;
}
