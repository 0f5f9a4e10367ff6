//! One open transaction on either database.

use futures_util::future::BoxFuture;
use sqlx::{Executor as _, PgConnection, Postgres, Sqlite, SqliteConnection, pool::PoolConnection};

use crate::{StoreError, engine::Engine};

/// An open transaction: what every function of this crate works on.
///
/// Only [`Store::write`](crate::Store::write) and [`Store::read`](crate::Store::read) make one, and only they end it.
#[derive(Debug)]
pub struct Tx {
    connection: Connection,
    /// How many levels are open: 0 outside a transaction, 2 and more inside savepoints.
    depth: u32,
    /// A statement failed since the last savepoint: PostgreSQL would turn COMMIT into ROLLBACK without a word.
    poisoned: bool,
}

#[derive(Debug)]
pub(crate) enum Connection {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

/// The driver's connection under a transaction.
pub(crate) enum Driver<'t> {
    Sqlite(&'t mut SqliteConnection),
    Postgres(&'t mut PgConnection),
}

impl Tx {
    pub(crate) fn new(connection: Connection) -> Self {
        Self {
            connection,
            depth: 0,
            poisoned: false,
        }
    }

    /// Which database this is.
    pub fn engine(&self) -> Engine {
        match self.connection {
            Connection::Sqlite(_) => Engine::Sqlite,
            Connection::Postgres(_) => Engine::Postgres,
        }
    }

    pub(crate) fn driver(&mut self) -> Driver<'_> {
        match &mut self.connection {
            Connection::Sqlite(connection) => Driver::Sqlite(connection),
            Connection::Postgres(connection) => Driver::Postgres(connection),
        }
    }

    pub(crate) fn poison(&mut self) {
        self.poisoned = true;
    }

    /// Runs a part that may fail alone: on an error everything it wrote is undone and the transaction goes on.
    ///
    /// Needed wherever a failed statement (a duplicate key, say) is an answer and not the end: PostgreSQL takes
    /// no further statement after a failed one.
    pub async fn savepoint<T, E, F>(&mut self, work: F) -> Result<T, E>
    where
        E: From<StoreError>,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>>,
    {
        let poisoned_before = self.poisoned;
        self.begin("BEGIN").await?;
        match work(self).await {
            Ok(value) if self.poisoned == poisoned_before => {
                self.commit().await?;
                Ok(value)
            }
            Ok(_) => {
                self.roll_back().await?;
                self.poisoned = poisoned_before;
                Err(StoreError::Poisoned.into())
            }
            Err(error) => {
                self.roll_back().await?;
                self.poisoned = poisoned_before;
                Err(error)
            }
        }
    }

    /// Begins, works, and commits or rolls back.
    pub(crate) async fn transact<T, E, F>(&mut self, begin: &'static str, work: F) -> Result<T, E>
    where
        E: From<StoreError>,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>>,
    {
        self.poisoned = false;
        self.begin(begin).await?;
        match work(self).await {
            Ok(_) if self.poisoned => {
                self.roll_back().await?;
                Err(StoreError::Poisoned.into())
            }
            Ok(value) => match self.commit().await {
                Ok(()) => Ok(value),
                Err(error) => {
                    self.roll_back().await?;
                    Err(error.into())
                }
            },
            Err(error) => {
                self.roll_back().await?;
                Err(error)
            }
        }
    }

    async fn begin(&mut self, transaction: &'static str) -> Result<(), StoreError> {
        let begin = if self.depth == 0 {
            transaction
        } else {
            "SAVEPOINT part"
        };
        // Counted first: dropped while it begins, the connection must not go back to its pool.
        self.depth += 1;
        let begun = self.control(begin).await;
        if begun.is_err() {
            self.depth -= 1;
        }
        begun
    }

    async fn commit(&mut self) -> Result<(), StoreError> {
        let commit = if self.depth > 1 {
            "RELEASE SAVEPOINT part"
        } else {
            "COMMIT"
        };
        self.control(commit).await?;
        self.depth -= 1;
        Ok(())
    }

    /// Undoes the innermost level that is open, if any is.
    async fn roll_back(&mut self) -> Result<(), StoreError> {
        match self.depth {
            0 => return Ok(()),
            1 => self.control("ROLLBACK").await?,
            // Both names mean the innermost savepoint.
            _ => {
                self.control("ROLLBACK TO SAVEPOINT part").await?;
                self.control("RELEASE SAVEPOINT part").await?;
            }
        }
        self.depth -= 1;
        Ok(())
    }

    async fn control(&mut self, sql: &'static str) -> Result<(), StoreError> {
        let done = match self.driver() {
            Driver::Sqlite(connection) => connection.execute(sqlx::raw_sql(sql)).await.map(|_| ()),
            Driver::Postgres(connection) => {
                connection.execute(sqlx::raw_sql(sql)).await.map(|_| ())
            }
        };
        done.map_err(|error| StoreError::from_driver(sql, error))
    }

    /// Undoes whatever is still open, after a panic.
    pub(crate) async fn abandon(&mut self) -> Result<(), StoreError> {
        if self.depth > 0 {
            self.depth = 1;
            self.roll_back().await?;
        }
        Ok(())
    }
}

impl Drop for Tx {
    /// A dropped read, or a panic in the work: the connection is closed, and with it what was open.
    fn drop(&mut self) {
        if self.depth > 0 {
            match &mut self.connection {
                Connection::Sqlite(connection) => connection.close_on_drop(),
                Connection::Postgres(connection) => connection.close_on_drop(),
            }
        }
    }
}
