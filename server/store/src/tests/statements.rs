use std::{collections::BTreeSet, path::Path};

use sqlx::{Executor as _, SqlSafeStr as _};

use crate::{
    Store, StoreError, registry, statement::Statement, testing::on_both_databases, tx::Driver,
};

fn all() -> impl Iterator<Item = Statement> {
    let tests = [
        super::record::STATEMENTS,
        super::transactions::STATEMENTS,
        super::values::STATEMENTS,
    ];
    registry::ALL
        .iter()
        .copied()
        .chain(tests)
        .flatten()
        .copied()
        .collect::<Vec<_>>()
        .into_iter()
}

on_both_databases! {
    async fn every_statement_can_be_prepared(store: Store) {
        let faults = store
            .read::<_, StoreError, _>(|tx| Box::pin(async move {
                let mut faults = Vec::new();
                for statement in all() {
                    let sql = statement.sql(tx.engine()).into_sql_str();
                    let prepared: Result<(), StoreError> = tx
                        .savepoint(|tx| Box::pin(async move {
                            match tx.driver() {
                                Driver::Sqlite(connection) => connection.prepare(sql).await.map(drop),
                                Driver::Postgres(connection) => connection.prepare(sql).await.map(drop),
                            }
                            .map_err(|error| StoreError::from_driver(statement.name, error))
                        }))
                        .await;
                    if let Err(error) = prepared {
                        faults.push(error.to_string());
                    }
                }
                Ok(faults)
            }))
            .await
            .unwrap();
        assert!(faults.is_empty(), "on {}:\n{}", store.engine(), faults.join("\n"));
    }
}

#[test]
fn every_module_with_statements_is_in_the_registry() {
    let registered: BTreeSet<&str> = all()
        .filter_map(|statement| statement.name.rsplit_once("::"))
        .map(|(module, _)| module)
        .collect();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut missing = Vec::new();
    let mut folders = vec![(source, "folkmoot_store".to_owned())];
    while let Some((folder, module)) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            let module = if name == "lib" {
                module.clone()
            } else {
                format!("{module}::{name}")
            };
            if path.is_dir() {
                folders.push((path, module));
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                if text.lines().any(|line| line == "statements! {")
                    && !registered.contains(module.as_str())
                {
                    missing.push(module);
                }
            }
        }
    }
    assert!(missing.is_empty(), "not in registry::ALL: {missing:?}");
}

#[test]
fn only_the_dialect_says_things_twice() {
    let twice: Vec<&str> = all()
        .filter(|statement| {
            statement.sqlite != statement.postgres && !statement.name.contains("::dialect::")
        })
        .map(|statement| statement.name)
        .collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn no_statement_selects_whatever_columns_there_are() {
    let lazy: Vec<&str> = all()
        .filter(|statement| statement.sqlite.contains('*') && !statement.sqlite.contains("(*)"))
        .map(|statement| statement.name)
        .collect();
    assert!(lazy.is_empty(), "{lazy:?}");
}
