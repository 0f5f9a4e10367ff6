use folkmoot_domain::{bodies::Role, ids::AccountId};
use jiff::{Timestamp, civil::date};
use uuid::Uuid;

use crate::{Day, Instant, Store, StoreError, statement::statements, testing::on_both_databases};

// Casts tell PostgreSQL what is otherwise told by a column.
statements! {
    ECHO = "
        SELECT
            $1 AS id, $2 AS name, $3 AS flag, $4 AS number, $5 AS bytes, $6 AS instant, $7 AS day,
            $8 AS role, $9 AS missing, $10 AS present";
    COMPARE = "SELECT $1 < $2 AS earlier";
}

#[derive(Debug, PartialEq, sqlx::FromRow)]
struct Everything {
    id: AccountId,
    name: String,
    flag: bool,
    number: i64,
    bytes: Vec<u8>,
    instant: Instant,
    day: Day,
    role: Role,
    missing: Option<String>,
    present: Option<Instant>,
}

async fn echo(store: &Store, sent: Everything) -> Result<Everything, StoreError> {
    store
        .read(|tx| {
            Box::pin(async move {
                ECHO.on(tx)
                    .bind(sent.id)
                    .bind(sent.name)
                    .bind(sent.flag)
                    .bind(sent.number)
                    .bind(sent.bytes)
                    .bind(sent.instant)
                    .bind(sent.day)
                    .bind(sent.role)
                    .bind(sent.missing)
                    .bind(sent.present)
                    .fetch_one()
                    .await
            })
        })
        .await
}

fn everything() -> Everything {
    Everything {
        id: AccountId(Uuid::from_u128(7)),
        name: "Zoë 李 \u{1F5F3}".to_owned(),
        flag: true,
        number: i64::MAX,
        bytes: vec![0, 255, 1],
        instant: "2026-11-22T10:00:00.123456789Z"
            .parse::<Timestamp>()
            .unwrap()
            .into(),
        day: date(2028, 2, 29).into(),
        role: Role::Secretary,
        missing: None,
        present: Some("1969-12-31T23:59:59Z".parse::<Timestamp>().unwrap().into()),
    }
}

on_both_databases! {
    async fn every_kind_of_value_comes_back_as_it_went(store: Store) {
        let back = echo(&store, everything()).await.unwrap();
        assert_eq!(back, everything());
        assert_eq!(Timestamp::from(back.instant).to_string(), "2026-11-22T10:00:00.123456Z");
        for day in [date(1, 1, 1), date(1970, 1, 1), date(9999, 12, 31)] {
            let sent = Everything { day: day.into(), ..everything() };
            assert_eq!(echo(&store, sent).await.unwrap().day, day.into());
        }
    }

    async fn a_text_with_u0000_is_refused(store: Store) {
        let sent = Everything { name: "a\0b".to_owned(), ..everything() };
        assert!(matches!(
            echo(&store, sent).await,
            Err(StoreError::NulCharacter { .. })
        ));
        let sent = Everything { missing: Some("\0".to_owned()), ..everything() };
        assert!(echo(&store, sent).await.is_err());
    }

    async fn instants_sort_by_time_whatever_their_decimals(store: Store) {
        let whole: Instant = "2026-11-22T10:00:00Z".parse::<Timestamp>().unwrap().into();
        let later: Instant = "2026-11-22T10:00:00.000001Z".parse::<Timestamp>().unwrap().into();
        let earlier: bool = store
            .read::<_, StoreError, _>(|tx| Box::pin(async move {
                COMPARE.on(tx).bind(whole).bind(later).fetch_scalar().await
            }))
            .await
            .unwrap();
        assert!(earlier);
    }
}
