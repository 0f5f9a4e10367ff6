use folkmoot_domain::ids::AccountId;
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Store, StoreError,
    accounts::{self, NewAccount},
    bodies::memberships::find_people,
    statement::{Statement, statement},
    testing::on_both_databases,
};

/// Names as they were before they had search keys.
const FORGET_KEYS: Statement = statement!(
    FORGET_KEYS,
    "UPDATE accounts SET name_key = '' WHERE name_key <> ''"
);

async fn found(store: &Store, words: &'static str) -> Vec<String> {
    let people = store
        .read::<_, StoreError, _>(move |tx| Box::pin(async move { find_people(tx, words).await }))
        .await
        .unwrap();
    people.into_iter().map(|(_, name)| name).collect()
}

on_both_databases! {
    async fn migrating_makes_older_names_searchable(store: Store) {
        let account = NewAccount {
            id: AccountId(Uuid::from_u128(1)),
            name: "Öz Ünlü".to_owned(),
            sign_in_name: "oz".to_owned(),
            sign_in_key: "oz".to_owned(),
            password_hash: String::new(),
            mail: None,
            administrator: false,
            survey_manager: false,
            created_at: Timestamp::UNIX_EPOCH,
        };
        store
            .write::<_, StoreError, _>(move |tx| {
                Box::pin(async move {
                    accounts::insert(tx, account).await?;
                    FORGET_KEYS.on(tx).execute_one().await
                })
            })
            .await
            .unwrap();
        assert_eq!(found(&store, "öz").await, Vec::<String>::new());
        store.migrate().await.unwrap();
        assert_eq!(found(&store, "öz ünlü").await, ["Öz Ünlü"]);
    }
}
