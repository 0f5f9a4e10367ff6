//! The two schemas say the same: what one database refuses, the other refuses.

use crate::{
    Engine, Store, StoreError,
    statement::{Statement, statement},
    testing::{on_postgres, on_sqlite},
};

/// Columns in their order, counted anew because PostgreSQL keeps the numbers of those that went, in SQLite's types; whatever PostgreSQL type has no counterpart stays as it is and differs.
const COLUMNS: Statement = statement!(COLUMNS, {
    sqlite: r#"
        SELECT t.name || '.' || c.name || ' #' || (c.cid + 1) || ' ' || c.type
            || CASE c."notnull" WHEN 1 THEN ' NOT NULL' ELSE '' END AS said
        FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '_sqlx%'
        ORDER BY said"#,
    postgres: "
        SELECT CAST(table_name || '.' || column_name || ' #'
            || ROW_NUMBER() OVER (PARTITION BY table_name ORDER BY ordinal_position) || ' '
            || CASE data_type
                WHEN 'uuid' THEN 'BLOB'
                WHEN 'bytea' THEN 'BLOB'
                WHEN 'bigint' THEN 'INTEGER'
                WHEN 'boolean' THEN 'INTEGER'
                WHEN 'text' THEN 'TEXT'
                WHEN 'date' THEN 'TEXT'
                WHEN 'timestamp with time zone' THEN 'TEXT'
                ELSE data_type
            END
            || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END AS TEXT) COLLATE \"C\" AS said
        FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name NOT LIKE '_sqlx%'
        ORDER BY said",
});

/// Primary keys and other unique keys with their columns.
const KEYS: Statement = statement!(KEYS, {
    sqlite: r#"
        SELECT t.name || ' (' || (
                SELECT group_concat(i.name, ', ' ORDER BY i.seqno)
                FROM pragma_index_info(l.name) AS i
            ) || ')' || CASE l.partial WHEN 1 THEN ' partial' ELSE '' END AS said
        FROM sqlite_schema AS t, pragma_index_list(t.name) AS l
        WHERE t.type = 'table' AND l."unique" = 1 AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '_sqlx%'
        UNION
        SELECT t.name || ' (' || (
                SELECT group_concat(c.name, ', ' ORDER BY c.pk)
                FROM pragma_table_info(t.name) AS c
                WHERE c.pk > 0
            ) || ')' AS said
        FROM sqlite_schema AS t
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '_sqlx%'
            AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS c WHERE c.pk > 0)
        ORDER BY said"#,
    postgres: "
        SELECT DISTINCT CAST(t.relname || ' (' || (
                SELECT string_agg(a.attname, ', ' ORDER BY k.place)
                FROM unnest(i.indkey) WITH ORDINALITY AS k (number, place)
                JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = k.number
            ) || ')' || CASE WHEN i.indpred IS NULL THEN '' ELSE ' partial' END AS TEXT) COLLATE \"C\" AS said
        FROM pg_index AS i
        JOIN pg_class AS t ON t.oid = i.indrelid
        JOIN pg_namespace AS n ON n.oid = t.relnamespace
        WHERE i.indisunique AND n.nspname = current_schema() AND t.relname NOT LIKE '_sqlx%'
        ORDER BY said",
});

/// References with their columns and what happens when the row they lead to goes.
const REFERENCES: Statement = statement!(REFERENCES, {
    sqlite: r#"
        SELECT t.name || ' (' || group_concat(f."from", ', ' ORDER BY f.seq) || ') -> ' || f."table" || ' ('
            || group_concat(f."to", ', ' ORDER BY f.seq) || ') ' || f.on_delete AS said
        FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS f
        WHERE t.type = 'table'
        GROUP BY t.name, f.id, f."table", f.on_delete
        ORDER BY said"#,
    postgres: "
        SELECT CAST(t.relname || ' (' || (
                SELECT string_agg(a.attname, ', ' ORDER BY k.place)
                FROM unnest(c.conkey) WITH ORDINALITY AS k (number, place)
                JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = k.number
            ) || ') -> ' || r.relname || ' (' || (
                SELECT string_agg(a.attname, ', ' ORDER BY k.place)
                FROM unnest(c.confkey) WITH ORDINALITY AS k (number, place)
                JOIN pg_attribute AS a ON a.attrelid = c.confrelid AND a.attnum = k.number
            ) || ') ' || CASE c.confdeltype
                WHEN 'a' THEN 'NO ACTION'
                WHEN 'c' THEN 'CASCADE'
                WHEN 'r' THEN 'RESTRICT'
                WHEN 'n' THEN 'SET NULL'
                ELSE 'SET DEFAULT'
            END AS TEXT) COLLATE \"C\" AS said
        FROM pg_constraint AS c
        JOIN pg_class AS t ON t.oid = c.conrelid
        JOIN pg_class AS r ON r.oid = c.confrelid
        JOIN pg_namespace AS n ON n.oid = t.relnamespace
        WHERE c.contype = 'f' AND n.nspname = current_schema()
        ORDER BY said",
});

fn schema(engine: Engine, statement: Statement) -> Vec<String> {
    let (tell, told) = std::sync::mpsc::channel();
    let story = async move |store: Store| {
        let said: Result<Vec<String>, StoreError> = store
            .read(move |tx| Box::pin(async move { statement.on(tx).fetch_scalars().await }))
            .await;
        tell.send(said.unwrap()).unwrap();
    };
    match engine {
        Engine::Sqlite => on_sqlite(story),
        Engine::Postgres => on_postgres(story),
    }
    told.recv().unwrap()
}

fn assert_same(statement: Statement) {
    let sqlite = schema(Engine::Sqlite, statement);
    let postgres = schema(Engine::Postgres, statement);
    let only = |one: &[String], other: &[String]| -> Vec<String> {
        one.iter()
            .filter(|said| !other.contains(said))
            .cloned()
            .collect()
    };
    let (left, right) = (only(&sqlite, &postgres), only(&postgres, &sqlite));
    assert!(
        left.is_empty() && right.is_empty(),
        "only on SQLite: {left:#?}\nonly on PostgreSQL: {right:#?}"
    );
    assert!(!sqlite.is_empty());
}

#[test]
fn tables_have_the_same_columns_in_the_same_order() {
    assert_same(COLUMNS);
}

#[test]
fn tables_have_the_same_keys() {
    assert_same(KEYS);
}

#[test]
fn tables_have_the_same_references() {
    assert_same(REFERENCES);
}

#[test]
fn every_text_column_of_postgres_compares_bytes() {
    const OTHER: Statement = statement!(OTHER, "
        SELECT CAST(table_name || '.' || column_name AS TEXT)
        FROM information_schema.columns
        WHERE table_schema = current_schema() AND data_type = 'text' AND table_name NOT LIKE '_sqlx%'
            AND collation_name IS DISTINCT FROM 'C'");
    assert_eq!(schema(Engine::Postgres, OTHER), Vec::<String>::new());
}

#[test]
fn every_table_of_sqlite_is_strict() {
    const LOOSE: Statement = statement!(LOOSE, "
        SELECT name
        FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_sqlx%'");
    assert_eq!(schema(Engine::Sqlite, LOOSE), Vec::<String>::new());
}
