//! The store: opening it, writing, reading, shutting down.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use futures_util::future::BoxFuture;
use sqlx::{
    Connection as _, PgPool, SqlitePool,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{
        SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePoolOptions,
        SqliteSynchronous,
    },
};
use tokio::sync::{mpsc, oneshot};
use tracing::Instrument as _;

use crate::{
    StoreError, Tx, accounts, dialect,
    engine::Engine,
    group::Member,
    motions, record,
    tx::{Connection, Driver},
    writer::{self, Order},
};

pub(crate) static SQLITE_MIGRATIONS: Migrator = sqlx::migrate!("../../migrations/sqlite");
static POSTGRES_MIGRATIONS: Migrator = sqlx::migrate!("../../migrations/postgres");

/// Connections for reading a SQLite file at the same time.
const SQLITE_READERS: u32 = 8;
/// Connections to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 16;
/// How long to wait for a connection or for another program's lock.
const PATIENCE: Duration = Duration::from_secs(10);
/// Prepared statements kept per connection: more than there are.
const STATEMENT_CACHE: usize = 512;

/// The database behind Folkmoot, cheap to clone.
///
/// ```
/// # use folkmoot_store::{Store, StoreError, record};
/// # async fn example(store: Store) -> Result<(), StoreError> {
/// let size = store
///     .read(|tx| Box::pin(async move { record::size(tx).await }))
///     .await?;
/// # let _: i64 = size;
/// # Ok(())
/// # }
/// ```
///
/// The work is one closure that gets the open transaction and returns a boxed future. It owns what it uses
/// (`move`; ids are `Copy`), because a write goes on when the request that asked for it is gone. `Ok` commits, `Err`
/// rolls back. The error is any type with `From<StoreError>`.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    /// The group-commit queues, to be drained at shutdown.
    groups: Mutex<Vec<Member>>,
}

enum Db {
    Sqlite {
        options: Box<SqliteConnectOptions>,
        writer: mpsc::Sender<Order>,
        writing: SqlitePool,
        readers: SqlitePool,
    },
    Postgres {
        pool: PgPool,
    },
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store")
            .field("engine", &self.engine())
            .finish_non_exhaustive()
    }
}

impl Store {
    /// Opens a database: `postgres://…`, or a SQLite file by path, `sqlite:path` or `sqlite://path`, created if missing.
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        let db = if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            open_postgres(address).await?
        } else {
            let path = address
                .strip_prefix("sqlite://")
                .or_else(|| address.strip_prefix("sqlite:"))
                .unwrap_or(address);
            if path.is_empty() || path.starts_with(':') || path.contains("://") {
                return Err(StoreError::Address(address.to_owned()));
            }
            open_sqlite(Path::new(path)).await?
        };
        Ok(Self {
            inner: Arc::new(Inner {
                db,
                groups: Mutex::default(),
            }),
        })
    }

    /// Which database this is.
    pub fn engine(&self) -> Engine {
        match self.inner.db {
            Db::Sqlite { .. } => Engine::Sqlite,
            Db::Postgres { .. } => Engine::Postgres,
        }
    }

    /// Brings the schema up to date; migrations already applied are left alone.
    pub fn migrate(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            match &self.inner.db {
                Db::Sqlite { options, .. } => {
                    let pool = SqlitePoolOptions::new()
                        .max_connections(1)
                        .connect_with(options.as_ref().clone())
                        .await
                        .map_err(driver("connect"))?;
                    let done = SQLITE_MIGRATIONS.run(&pool).await;
                    pool.close().await;
                    done?;
                }
                Db::Postgres { pool } => POSTGRES_MIGRATIONS.run(pool).await?,
            }
            // What only the program can compute.
            self.write(|tx| {
                Box::pin(async move {
                    accounts::fill_name_keys(tx).await?;
                    motions::words::fill(tx).await
                })
            })
            .await
        })
    }

    /// A number for the present set of PostgreSQL migrations: another set, another number.
    #[cfg(feature = "testing")]
    pub(crate) fn postgres_schema() -> u64 {
        use std::hash::{Hash as _, Hasher as _};
        let mut hasher = std::hash::DefaultHasher::new();
        for migration in POSTGRES_MIGRATIONS.iter() {
            migration.version.hash(&mut hasher);
            migration.checksum.hash(&mut hasher);
        }
        hasher.finish()
    }

    /// Whether nobody has used this database yet: no schema, or no account and no record entry.
    pub async fn is_new(&self) -> Result<bool, StoreError> {
        self.read(|tx| {
            Box::pin(async move {
                if !dialect::table_exists(tx, "record_head").await? {
                    return Ok(true);
                }
                Ok(record::size(tx).await? == 0 && accounts::count(tx).await? == 0)
            })
        })
        .await
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.read(|tx| {
            Box::pin(async move {
                match tx.driver() {
                    Driver::Sqlite(connection) => connection.ping().await,
                    Driver::Postgres(connection) => connection.ping().await,
                }
                .map_err(driver("ping"))
            })
        })
        .await
    }

    /// Runs a use case that writes, in one transaction: `Ok` commits, `Err` rolls back.
    ///
    /// Only store and domain calls belong inside, never network or rendering: on SQLite all other writers wait.
    /// The work goes on when the caller is dropped. First lock what the use case decides about
    /// (`UPDATE … SET revision = revision + 1 WHERE id = $1 RETURNING …`), then load, decide, write.
    pub fn write<T, E, F>(&self, work: F) -> BoxFuture<'_, Result<T, E>>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
    {
        Box::pin(async move {
            match &self.inner.db {
                Db::Sqlite { writer, .. } => {
                    let (answer, answered) = oneshot::channel();
                    let span = tracing::Span::current();
                    let job: writer::Job = Box::new(move |tx| {
                        Box::pin(
                            async move {
                                let result = tx.transact("BEGIN IMMEDIATE", work).await;
                                // Nobody waits any more when the request was dropped; what is committed stands.
                                let _ = answer.send(result);
                            }
                            .instrument(span),
                        )
                    });
                    writer
                        .send(Order::Run(job))
                        .await
                        .map_err(|_| StoreError::Closed)?;
                    answered.await.map_err(|_| self.cut_off())?
                }
                Db::Postgres { pool } => {
                    let pool = pool.clone();
                    tokio::spawn(
                        async move {
                            let connection = pool.acquire().await.map_err(driver("acquire"))?;
                            Tx::new(Connection::Postgres(connection))
                                .transact("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", work)
                                .await
                        }
                        .in_current_span(),
                    )
                    .await
                    .map_err(|_| self.cut_off())?
                }
            }
        })
    }

    /// Runs a use case that only reads, on one snapshot.
    ///
    /// Close it (let it return) before rendering or streaming. Writing inside fails.
    pub fn read<'s, T, E, F>(&'s self, work: F) -> BoxFuture<'s, Result<T, E>>
    where
        T: Send + 's,
        E: From<StoreError> + Send + 's,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 's,
    {
        Box::pin(async move {
            match &self.inner.db {
                Db::Sqlite { readers, .. } => {
                    let connection = readers.acquire().await.map_err(driver("acquire"))?;
                    Tx::new(Connection::Sqlite(connection))
                        .transact("BEGIN DEFERRED", work)
                        .await
                }
                Db::Postgres { pool } => {
                    let connection = pool.acquire().await.map_err(driver("acquire"))?;
                    Tx::new(Connection::Postgres(connection))
                        .transact("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", work)
                        .await
                }
            }
        })
    }

    /// Writes a consistent copy of a SQLite database to a new file, while others go on reading and writing.
    ///
    /// Refused for PostgreSQL, whose tool for this is `pg_dump`.
    pub async fn backup_sqlite(&self, to: &Path) -> Result<(), StoreError> {
        let Db::Sqlite { options, .. } = &self.inner.db else {
            return Err(StoreError::Address(
                "PostgreSQL is backed up with pg_dump".to_owned(),
            ));
        };
        let target = to
            .to_str()
            .ok_or_else(|| StoreError::Address(to.display().to_string()))?;
        let mut connection = SqliteConnection::connect_with(options)
            .await
            .map_err(driver("connect"))?;
        sqlx::query("VACUUM INTO $1")
            .bind(target)
            .execute(&mut connection)
            .await
            .map_err(driver("VACUUM INTO"))?;
        connection.close().await.map_err(driver("close"))
    }

    /// Removes what deleted rows left behind: a SQLite file is rewritten and its write-ahead log emptied; PostgreSQL
    /// needs nothing after [`close`](crate::surveys::closing::close).
    ///
    /// `false` when a reader kept the log from being emptied: try again.
    pub async fn remove_traces(&self) -> Result<bool, StoreError> {
        let Db::Sqlite { writer, .. } = &self.inner.db else {
            return Ok(true);
        };
        let (answer, answered) = oneshot::channel();
        let job: writer::Job = Box::new(move |tx| {
            Box::pin(async move {
                let _ = answer.send(dialect::rewrite_file(tx).await);
            })
        });
        writer
            .send(Order::Run(job))
            .await
            .map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| self.cut_off())?
    }

    /// Ends well: group commits are finished, transactions under way run to their end, then everything is closed.
    pub async fn shut_down(&self) {
        let groups = std::mem::take(
            &mut *self
                .inner
                .groups
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        );
        for group in groups {
            group.drain().await;
        }
        match &self.inner.db {
            Db::Sqlite {
                writer,
                writing,
                readers,
                ..
            } => {
                let (done, closed) = oneshot::channel();
                if writer.send(Order::Close(done)).await.is_ok() {
                    let _ = closed.await;
                }
                readers.close().await;
                writing.close().await;
            }
            Db::Postgres { pool } => pool.close().await,
        }
    }

    /// Takes a group-commit queue into the list that shutdown drains.
    pub(crate) fn join(&self, member: Member) {
        self.inner
            .groups
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(member);
    }

    fn cut_off(&self) -> StoreError {
        let closed = match &self.inner.db {
            Db::Sqlite { writer, .. } => writer.is_closed(),
            Db::Postgres { pool } => pool.is_closed(),
        };
        if closed {
            StoreError::Closed
        } else {
            StoreError::Interrupted
        }
    }
}

fn driver(what: &'static str) -> impl FnOnce(sqlx::Error) -> StoreError {
    move |error| StoreError::from_driver(what, error)
}

/// Makes the file before SQLite does, so that other users of the machine can't read it; SQLite gives its
/// companion files the same permissions. A file that is there keeps its own.
fn make_private(path: &Path) {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // Where this fails, SQLite says why it can't open the file, or the file is there already.
    let _ = options.open(path);
}

async fn open_sqlite(path: &Path) -> Result<Db, StoreError> {
    make_private(path);
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .statement_cache_capacity(STATEMENT_CACHE)
        // Without it INSERT OR REPLACE would pass the triggers that keep the record append-only.
        .pragma("recursive_triggers", "ON")
        // What is erased is gone from the file, too.
        .pragma("secure_delete", "ON");
    let writing = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.clone())
        .await
        .map_err(driver("connect"))?;
    let connection = writing.acquire().await.map_err(driver("acquire"))?;
    let readers = SqlitePoolOptions::new()
        .max_connections(SQLITE_READERS)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .connect_lazy_with(
            options
                .clone()
                .create_if_missing(false)
                .pragma("query_only", "ON"),
        );
    Ok(Db::Sqlite {
        options: Box::new(options),
        writer: writer::start(Tx::new(Connection::Sqlite(connection))),
        writing,
        readers,
    })
}

async fn open_postgres(address: &str) -> Result<Db, StoreError> {
    let options: PgConnectOptions = address
        .parse()
        .map_err(|_| StoreError::Address("not a PostgreSQL address".to_owned()))?;
    let options = options
        .application_name("folkmoot")
        .statement_cache_capacity(STATEMENT_CACHE)
        .options([("idle_in_transaction_session_timeout", "60s")]);
    let pool = PgPoolOptions::new()
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .connect_with(options)
        .await
        .map_err(driver("connect"))?;
    Ok(Db::Postgres { pool })
}
