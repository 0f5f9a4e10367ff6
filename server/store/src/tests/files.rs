use std::os::unix::fs::PermissionsExt as _;

use crate::{Engine, Store, StoreError, record, testing::on_both_databases};

#[tokio::test]
async fn an_address_is_a_path_or_names_its_kind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sqlite");
    let path = path.to_str().unwrap();
    for address in [
        path.to_owned(),
        format!("sqlite:{path}"),
        format!("sqlite://{path}"),
    ] {
        let store = Store::open(&address).await.unwrap();
        assert_eq!(store.engine(), Engine::Sqlite);
        assert!(store.is_new().await.unwrap());
        store.shut_down().await;
    }
    for wrong in [
        "",
        "sqlite:",
        "sqlite::memory:",
        ":memory:",
        "mysql://localhost/x",
    ] {
        assert!(
            matches!(Store::open(wrong).await, Err(StoreError::Address(_))),
            "{wrong:?}"
        );
    }
}

#[tokio::test]
async fn a_new_file_is_its_owners_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sqlite");
    let store = Store::open(path.to_str().unwrap()).await.unwrap();
    store.migrate().await.unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", file.file_name());
    }
    store.shut_down().await;
}

on_both_databases! {
    async fn a_copy_of_a_sqlite_database_is_a_database(store: Store) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("copy.sqlite");
        let done = store.backup_sqlite(&path).await;
        if store.engine() == Engine::Postgres {
            assert!(matches!(done, Err(StoreError::Address(_))));
            return;
        }
        done.unwrap();
        let copy = Store::open(path.to_str().unwrap()).await.unwrap();
        let size = copy.read::<_, StoreError, _>(|tx| Box::pin(record::size(tx))).await.unwrap();
        assert_eq!(size, 0);
        copy.shut_down().await;
        // An existing file is not written over.
        assert!(store.backup_sqlite(&path).await.is_err());
    }
}
