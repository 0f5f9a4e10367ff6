//! One PostgreSQL database per test, copied from a migrated template.

use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

use crate::Store;

/// Any number: all test programs that prepare the template take this lock.
const TEMPLATE_LOCK: i64 = 0x666f_6c6b;

pub(super) struct Database {
    cluster: String,
    name: String,
    pub(super) address: String,
}

impl Database {
    pub(super) async fn create() -> Self {
        let cluster = std::env::var("FOLKMOOT_TEST_POSTGRES").unwrap_or_else(|_| {
            panic!(
                "this test needs PostgreSQL: run `cargo xtask test`, \
                 or set FOLKMOOT_TEST_POSTGRES to the address of a throw-away cluster"
            )
        });
        let mut connection = connect(&cluster).await;
        let template = template(&cluster, &mut connection).await;
        let name = format!("folkmoot_test_{}", unique());
        run(
            &mut connection,
            format!("CREATE DATABASE {name} TEMPLATE {template}"),
        )
        .await;
        close(connection).await;
        Self {
            address: in_cluster(&cluster, &name),
            cluster,
            name,
        }
    }

    pub(super) async fn remove(self) {
        let mut connection = connect(&self.cluster).await;
        run(
            &mut connection,
            format!("DROP DATABASE {} WITH (FORCE)", self.name),
        )
        .await;
        close(connection).await;
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the name of a test's database, not a value of the program"
)]
fn unique() -> impl std::fmt::Display {
    uuid::Uuid::new_v4().simple()
}

/// The template for the present migrations, made by whoever needs it first.
async fn template(cluster: &str, connection: &mut PgConnection) -> String {
    let name = format!("folkmoot_template_{:016x}", Store::postgres_schema());
    run(
        connection,
        format!("SELECT pg_advisory_lock({TEMPLATE_LOCK})"),
    )
    .await;
    let there: bool =
        sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)")
            .bind(&name)
            .fetch_one(&mut *connection)
            .await
            .expect("the list of databases");
    if !there {
        // Under another name until it is complete, in case this program is stopped in between.
        let draft = format!("{name}_draft");
        run(
            connection,
            format!("DROP DATABASE IF EXISTS {draft} WITH (FORCE)"),
        )
        .await;
        run(connection, format!("CREATE DATABASE {draft}")).await;
        let store = Store::open(&in_cluster(cluster, &draft))
            .await
            .expect("the template opens");
        store.migrate().await.expect("the schema is set up");
        store.shut_down().await;
        run(
            connection,
            format!("ALTER DATABASE {draft} RENAME TO {name}"),
        )
        .await;
    }
    run(
        connection,
        format!("SELECT pg_advisory_unlock({TEMPLATE_LOCK})"),
    )
    .await;
    name
}

async fn connect(address: &str) -> PgConnection {
    PgConnection::connect(address)
        .await
        .expect("the PostgreSQL cluster of the tests answers")
}

async fn close(connection: PgConnection) {
    connection.close().await.expect("the connection closes");
}

/// Names here are made by this module, never by input.
async fn run(connection: &mut PgConnection, sql: String) {
    connection
        .execute(sqlx::raw_sql(AssertSqlSafe(sql)))
        .await
        .expect("the cluster lets us make databases");
}

/// The cluster's address with another database.
fn in_cluster(cluster: &str, database: &str) -> String {
    let (address, options) = cluster
        .split_once('?')
        .map_or((cluster, None), |(address, options)| {
            (address, Some(options))
        });
    let start = address.find("://").map_or(0, |at| at + 3);
    let host_end = address
        .get(start..)
        .and_then(|rest| rest.find('/'))
        .map_or(address.len(), |at| start + at);
    let host = address.get(..host_end).unwrap_or(address);
    match options {
        Some(options) => format!("{host}/{database}?{options}"),
        None => format!("{host}/{database}"),
    }
}
