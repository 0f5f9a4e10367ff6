//! Looking at a database as its administrator could, past everything this crate offers: for the tests of what is *not*
//! stored.

use sqlx::{AssertSqlSafe, Executor as _, Row as _};

use crate::{Store, StoreError, tx::Driver};

/// The rows of a query whose columns are all texts; in a transaction of its own.
pub async fn inspect(store: &Store, sql: &str) -> Result<Vec<Vec<Option<String>>>, StoreError> {
    let sql = sql.to_owned();
    store
        .write(move |tx| {
            Box::pin(async move {
                let query = sqlx::raw_sql(AssertSqlSafe(sql));
                match tx.driver() {
                    Driver::Sqlite(connection) => {
                        connection.fetch_all(query).await.and_then(|rows| {
                            rows.iter()
                                .map(|row| (0..row.len()).map(|at| row.try_get(at)).collect())
                                .collect()
                        })
                    }
                    Driver::Postgres(connection) => {
                        connection.fetch_all(query).await.and_then(|rows| {
                            rows.iter()
                                .map(|row| (0..row.len()).map(|at| row.try_get(at)).collect())
                                .collect()
                        })
                    }
                }
                .map_err(|error| StoreError::from_driver("inspect", error))
            })
        })
        .await
}
