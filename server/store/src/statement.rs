//! SQL statements as registered constants, and running them on either database.
//!
//! ```ignore
//! statements! {
//!     /// One body by its address.
//!     BY_SLUG = "
//!         SELECT id, name
//!         FROM bodies
//!         WHERE slug = $1";
//! }
//!
//! pub async fn by_slug(tx: &mut Tx, slug: &str) -> Result<Option<BodyRow>, StoreError> {
//!     BY_SLUG.on(tx).bind(slug).fetch_optional().await
//! }
//! ```
//!
//! Each module has one `statements!` block and names itself in [`registry`](crate::registry), so that one test
//! prepares every statement on both databases.

use sqlx::{
    Arguments as _, Decode, Encode, FromRow, Postgres, Sqlite, Type,
    postgres::{PgArguments, PgRow},
    sqlite::{SqliteArguments, SqliteRow},
};

use crate::{
    StoreError,
    engine::Engine,
    tx::{Driver, Tx},
};

/// One SQL statement with a name.
#[derive(Debug, Clone, Copy)]
pub struct Statement {
    /// Module and constant, as in `folkmoot_store::record::APPEND`.
    pub name: &'static str,
    pub(crate) sqlite: &'static str,
    pub(crate) postgres: &'static str,
}

/// Defines named statements and the module's list of them, `STATEMENTS`.
///
/// `NAME = "…";` is one text for both databases. `NAME = { sqlite: "…", postgres: "…" };` is for the module
/// `dialect` alone.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:tt;)+) => {
        $(
            $(#[$doc])*
            const $name: $crate::statement::Statement = $crate::statement::statement!($name, $sql);
        )+

        /// Every statement of this module.
        pub(crate) const STATEMENTS: &[$crate::statement::Statement] = &[$($name),+];
    };
}
pub(crate) use statements;

macro_rules! statement {
    ($name:ident, { sqlite: $sqlite:literal, postgres: $postgres:literal $(,)? }) => {
        $crate::statement::Statement {
            name: concat!(module_path!(), "::", stringify!($name)),
            sqlite: $sqlite,
            postgres: $postgres,
        }
    };
    ($name:ident, $sql:literal) => {
        $crate::statement::Statement {
            name: concat!(module_path!(), "::", stringify!($name)),
            sqlite: $sql,
            postgres: $sql,
        }
    };
}
pub(crate) use statement;

/// A value that both databases take.
pub trait Value<'q>:
    Encode<'q, Sqlite> + Type<Sqlite> + Encode<'q, Postgres> + Type<Postgres>
{
}

impl<'q, T> Value<'q> for T where
    T: Encode<'q, Sqlite> + Type<Sqlite> + Encode<'q, Postgres> + Type<Postgres>
{
}

/// A row type that reads from both databases; `#[derive(sqlx::FromRow)]` gives it, and so do tuples.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

impl<T> Row for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{}

/// A single value that reads from both databases.
pub trait Scalar:
    for<'r> Decode<'r, Sqlite>
    + Type<Sqlite>
    + for<'r> Decode<'r, Postgres>
    + Type<Postgres>
    + Send
    + Unpin
{
}

impl<T> Scalar for T where
    T: for<'r> Decode<'r, Sqlite>
        + Type<Sqlite>
        + for<'r> Decode<'r, Postgres>
        + Type<Postgres>
        + Send
        + Unpin
{
}

impl Statement {
    /// The text for one database.
    pub fn sql(self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }

    /// Takes the statement to a transaction; values are bound next, in the order of `$1`, `$2`, ….
    pub fn on(self, tx: &mut Tx) -> Run<'_> {
        let arguments = match tx.engine() {
            Engine::Sqlite => Arguments::Sqlite(SqliteArguments::default()),
            Engine::Postgres => Arguments::Postgres(PgArguments::default()),
        };
        Run {
            tx,
            statement: self,
            arguments: Ok(arguments),
        }
    }
}

enum Arguments {
    Sqlite(SqliteArguments),
    Postgres(PgArguments),
}

/// A statement on its way: bind its values, then choose how to run it.
#[must_use = "a statement does nothing until it is run"]
pub struct Run<'t> {
    tx: &'t mut Tx,
    statement: Statement,
    arguments: Result<Arguments, StoreError>,
}

/// Runs one expression with the driver's query and connection in scope.
macro_rules! on_driver {
    ($run:ident, |$query:ident, $connection:ident| $work:expr) => {{
        let Run {
            tx,
            statement,
            arguments,
        } = $run;
        let result = match (tx.driver(), arguments?) {
            (Driver::Sqlite($connection), Arguments::Sqlite(arguments)) => {
                let $query = sqlx::query_with(statement.sqlite, arguments);
                $work
            }
            (Driver::Postgres($connection), Arguments::Postgres(arguments)) => {
                let $query = sqlx::query_with(statement.postgres, arguments);
                $work
            }
            // `Statement::on` made the arguments for this very transaction.
            _ => return Err(StoreError::Interrupted),
        };
        result.map_err(|error| {
            if !matches!(error, sqlx::Error::RowNotFound) {
                tx.poison();
            }
            StoreError::from_driver(statement.name, error)
        })
    }};
}

impl Run<'_> {
    /// Binds the next value.
    pub fn bind<'q, V: Value<'q>>(mut self, value: V) -> Self {
        let name = self.statement.name;
        if holds_nul(&value) {
            self.arguments = Err(StoreError::NulCharacter { statement: name });
        }
        if let Ok(arguments) = &mut self.arguments {
            let added = match arguments {
                Arguments::Sqlite(arguments) => arguments.add(value),
                Arguments::Postgres(arguments) => arguments.add(value),
            };
            if let Err(error) = added {
                self.arguments = Err(StoreError::Database {
                    statement: name,
                    source: sqlx::Error::Encode(error),
                });
            }
        }
        self
    }

    /// The one row there must be; else [`StoreError::NoRow`].
    pub async fn fetch_one<T: Row>(self) -> Result<T, StoreError> {
        let statement = self.statement.name;
        self.fetch_optional()
            .await?
            .ok_or(StoreError::NoRow { statement })
    }

    /// The first row, if there is one.
    pub async fn fetch_optional<T: Row>(self) -> Result<Option<T>, StoreError> {
        on_driver!(self, |query, connection| query
            .try_map(|row| T::from_row(&row))
            .fetch_optional(connection)
            .await)
    }

    /// All rows.
    pub async fn fetch_all<T: Row>(self) -> Result<Vec<T>, StoreError> {
        on_driver!(self, |query, connection| query
            .try_map(|row| T::from_row(&row))
            .fetch_all(connection)
            .await)
    }

    /// The first column of the one row there must be.
    pub async fn fetch_scalar<T: Scalar>(self) -> Result<T, StoreError> {
        let (value,) = self.fetch_one().await?;
        Ok(value)
    }

    /// The first column of every row.
    pub async fn fetch_scalars<T: Scalar>(self) -> Result<Vec<T>, StoreError> {
        let rows: Vec<(T,)> = self.fetch_all().await?;
        Ok(rows.into_iter().map(|(value,)| value).collect())
    }

    /// The first column of the first row, if there is one.
    pub async fn fetch_optional_scalar<T: Scalar>(self) -> Result<Option<T>, StoreError> {
        let row: Option<(T,)> = self.fetch_optional().await?;
        Ok(row.map(|(value,)| value))
    }

    /// Runs it and tells how many rows it touched.
    pub async fn execute(self) -> Result<u64, StoreError> {
        on_driver!(self, |query, connection| query
            .execute(connection)
            .await
            .map(|done| done.rows_affected()))
    }

    /// Runs it; it must touch exactly one row.
    pub async fn execute_one(self) -> Result<(), StoreError> {
        let statement = self.statement.name;
        let actual = self.execute().await?;
        if actual == 1 {
            Ok(())
        } else {
            Err(StoreError::RowsAffected {
                statement,
                expected: 1,
                actual,
            })
        }
    }
}

/// Whether a text value holds U+0000: SQLite would keep it, PostgreSQL can't, so neither gets it.
fn holds_nul<'q, V: Value<'q>>(value: &V) -> bool {
    use sqlx::TypeInfo as _;
    let type_info = <V as Encode<'q, Postgres>>::produces(value)
        .unwrap_or_else(<V as Type<Postgres>>::type_info);
    if !matches!(
        type_info.name().to_ascii_uppercase().as_str(),
        "TEXT" | "VARCHAR"
    ) {
        return false;
    }
    let mut encoded = sqlx::postgres::PgArgumentBuffer::default();
    let _ = <V as Encode<'q, Postgres>>::encode_by_ref(value, &mut encoded);
    encoded.contains(&0)
}
