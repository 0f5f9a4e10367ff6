//! What can go wrong between Folkmoot and its database.

use sqlx::error::{DatabaseError, ErrorKind};

/// The database refused or failed; nothing of the transaction stands.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// A row with this key is already there; the same words on both databases.
    #[error("{statement}: not unique: {table} ({})", columns.join(", "))]
    Unique {
        /// The statement's name.
        statement: &'static str,
        /// The table.
        table: String,
        /// The columns of the key, in its order.
        columns: Vec<String>,
    },
    /// A reference to a row that is not there, or the last reference to one that would go.
    #[error("{statement}: a reference would lead nowhere")]
    Reference {
        /// The statement's name.
        statement: &'static str,
    },
    /// A `CHECK`, a `NOT NULL` or a trigger refused.
    #[error("{statement}: refused by the schema: {message}")]
    Refused {
        /// The statement's name.
        statement: &'static str,
        /// What the database said.
        message: String,
    },
    /// A statement that always touches a known number of rows touched another number.
    #[error("{statement}: {actual} rows instead of {expected}")]
    RowsAffected {
        /// The statement's name.
        statement: &'static str,
        /// How many it should have been.
        expected: u64,
        /// How many it was.
        actual: u64,
    },
    /// A row that must be there was not.
    #[error("{statement}: no row")]
    NoRow {
        /// The statement's name.
        statement: &'static str,
    },
    /// Another transaction got in the way (serialisation failure, deadlock, busy file): the whole use case may be tried again.
    #[error("{statement}: another transaction got in the way")]
    Collision {
        /// The statement's name.
        statement: &'static str,
    },
    /// A text with U+0000, which PostgreSQL cannot store.
    #[error("{statement}: text with U+0000")]
    NulCharacter {
        /// The statement's name.
        statement: &'static str,
    },
    /// A statement of this transaction had failed outside a savepoint, so it can't be committed.
    #[error("a statement of this transaction had failed")]
    Poisoned,
    /// An entry for the record is longer than a log entry may be.
    #[error("record entry of {0} bytes, at most 65535 fit")]
    EntryTooLong(usize),
    /// A document that should be stored has no canonical form, or a stored one can't be read.
    #[error("document: {0}")]
    Document(#[from] serde_json::Error),
    /// The work was cut off (a panic, or the runtime went away) and rolled back.
    #[error("the transaction was cut off")]
    Interrupted,
    /// The group this item was in could not be committed.
    #[error("the group of writes could not be committed")]
    GroupFailed,
    /// The store has been shut down.
    #[error("the store is shut down")]
    Closed,
    /// The address of the database is none we understand.
    #[error("not a database address: {0}")]
    Address(String),
    /// The schema could not be brought up to date.
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// Anything else from the driver.
    #[error("{statement}: {source}")]
    Database {
        /// The statement's name.
        statement: &'static str,
        /// What the driver said.
        source: sqlx::Error,
    },
}

impl StoreError {
    /// Whether this is a duplicate of exactly this key.
    ///
    /// ```
    /// # use folkmoot_store::StoreError;
    /// # fn refused(error: StoreError) -> bool {
    /// error.is_duplicate("accounts", &["sign_in_key"])
    /// # }
    /// ```
    pub fn is_duplicate(&self, of_table: &str, key: &[&str]) -> bool {
        matches!(self, Self::Unique { table, columns, .. } if table == of_table && columns == key)
    }

    /// Sorts a driver's error.
    pub(crate) fn from_driver(statement: &'static str, source: sqlx::Error) -> Self {
        match &source {
            sqlx::Error::RowNotFound => Self::NoRow { statement },
            sqlx::Error::PoolClosed => Self::Closed,
            sqlx::Error::Database(database) => Self::from_database(statement, database.as_ref())
                .unwrap_or(Self::Database { statement, source }),
            _ => Self::Database { statement, source },
        }
    }

    fn from_database(statement: &'static str, error: &dyn DatabaseError) -> Option<Self> {
        match error.kind() {
            ErrorKind::UniqueViolation => {
                let (table, columns) = violated_key(error);
                return Some(Self::Unique {
                    statement,
                    table,
                    columns,
                });
            }
            ErrorKind::ForeignKeyViolation => return Some(Self::Reference { statement }),
            ErrorKind::NotNullViolation | ErrorKind::CheckViolation => {
                return Some(Self::Refused {
                    statement,
                    message: error.message().to_owned(),
                });
            }
            _ => {}
        }
        match error.code()?.as_ref() {
            // PostgreSQL: serialization_failure, deadlock_detected, lock_not_available; SQLite: BUSY, LOCKED, BUSY_SNAPSHOT.
            "40001" | "40P01" | "55P03" | "5" | "6" | "517" => Some(Self::Collision { statement }),
            // raise_exception of a PostgreSQL trigger; SQLITE_CONSTRAINT_TRIGGER.
            "P0001" | "1811" => Some(Self::Refused {
                statement,
                message: error.message().to_owned(),
            }),
            _ => None,
        }
    }
}

/// Table and columns of the violated key, read from what each database tells about it.
fn violated_key(error: &dyn DatabaseError) -> (String, Vec<String>) {
    if let Some(error) = error.try_downcast_ref::<sqlx::postgres::PgDatabaseError>() {
        // Detail: `Key (motion_id, account_id)=(…, …) already exists.`
        let columns = error
            .detail()
            .and_then(|detail| detail.strip_prefix("Key ("))
            .and_then(|detail| detail.split_once(")="))
            .map(|(columns, _)| columns.split(", ").map(str::to_owned).collect())
            .unwrap_or_default();
        return (error.table().unwrap_or_default().to_owned(), columns);
    }
    // SQLite: `UNIQUE constraint failed: votes.motion_id, votes.account_id`
    let keys = error
        .message()
        .rsplit_once(": ")
        .map_or("", |(_, keys)| keys);
    let mut table = String::new();
    let mut columns = Vec::new();
    for key in keys.split(", ") {
        if let Some((of, column)) = key.split_once('.') {
            of.clone_into(&mut table);
            columns.push(column.to_owned());
        }
    }
    (table, columns)
}
