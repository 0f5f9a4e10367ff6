//! Whoever tries to find out who answered what.

use std::path::PathBuf;

use folkmoot_store::{Engine, Store, testing::inspect};
use uuid::Uuid;

use super::wal::log_since;

/// Where responses stand, and the rows that could lead from a person to one: participations, or the forms that
/// browsers have held.
pub(super) struct Tables {
    responses: &'static str,
    participations: &'static str,
    who: &'static str,
}

impl Tables {
    pub(super) const LIVE: Self = Self {
        responses: "responses",
        participations: "participations",
        who: "account_id",
    };
    pub(super) const LIVE_FORMS: Self = Self {
        participations: "submissions",
        who: "key",
        ..Self::LIVE
    };
    pub(super) const CLOSED: Self = Self {
        responses: "closed_responses",
        participations: "closed_participations",
        who: "account_id",
    };
    pub(super) const CLOSED_FORMS: Self = Self {
        participations: "closed_submissions",
        who: "key",
        ..Self::CLOSED
    };
    pub(super) const NAIVE: Self = Self {
        responses: "naive_responses",
        participations: "naive_participations",
        who: "account_id",
    };
}

/// One row as an administrator sees it.
struct Seen {
    /// The account or the form, or the amount that was answered.
    what: String,
    /// The id by which its bytes can be found in a file.
    id: Uuid,
    /// The transaction that wrote it (`xmin`).
    transaction: u64,
    /// Its place in the table's file (`ctid`, rowid), or in the order in which the table is read.
    place: u64,
}

/// Accounts with answers.
pub(super) struct Pairing {
    pub(super) method: &'static str,
    pub(super) pairs: Vec<(String, String)>,
}

/// All that can be seen.
pub(super) struct Evidence {
    responses: Vec<Seen>,
    participations: Vec<Seen>,
    files: Option<Files>,
}

/// The bytes of a database and of its write-ahead log; of PostgreSQL only the log.
pub(super) struct Files {
    pub(super) database: Vec<u8>,
    pub(super) log: Vec<u8>,
}

impl Evidence {
    /// `since` is where to begin in PostgreSQL's log ([`super::wal::position`]).
    pub(super) async fn gather(store: &Store, tables: &Tables, since: Option<&str>) -> Self {
        let files = match since {
            Some(since) => Some(Files {
                database: Vec::new(),
                log: log_since(store, since).await,
            }),
            None => everything_in_files(store).await,
        };
        Self {
            responses: rows(store, tables.responses, "key", "answers").await,
            participations: rows(store, tables.participations, tables.who, "''").await,
            files,
        }
    }

    pub(super) fn accounts(&self) -> usize {
        self.participations.len()
    }

    pub(super) fn answers(&self) -> usize {
        self.responses.len()
    }

    /// Every way of pairing the rows that this joiner knows.
    pub(super) fn pairings(&self) -> Vec<Pairing> {
        let mut pairings = vec![
            self.by_equal("equal transaction", |seen| seen.transaction),
            self.by_rank("order of transactions", |seen| {
                (seen.transaction, seen.place)
            }),
            self.by_rank("place in the table", |seen| (seen.place, 0)),
            self.by_rank("order of ids", |seen| {
                let (high, low) = seen.id.as_u64_pair();
                (high, low)
            }),
        ];
        if let Some(files) = &self.files {
            pairings.push(self.by_rank("place in the file", |seen| {
                (first(&files.database, seen.id), 0)
            }));
            pairings.push(self.by_rank("last place in the write-ahead log", |seen| {
                (last(&files.log, seen.id), 0)
            }));
            pairings.push(self.by_rank("first place in the write-ahead log", |seen| {
                (first(&files.log, seen.id), 0)
            }));
        }
        pairings
    }

    /// Rows that agree in something, where exactly one of each side does.
    fn by_equal(&self, method: &'static str, key: impl Fn(&Seen) -> u64) -> Pairing {
        let mut pairs = Vec::new();
        for who in &self.participations {
            let mut fitting = self.responses.iter().filter(|what| key(what) == key(who));
            if let (Some(what), None) = (fitting.next(), fitting.next()) {
                pairs.push((who.what.clone(), what.what.clone()));
            }
        }
        Pairing { method, pairs }
    }

    /// The first with the first, the second with the second.
    fn by_rank(&self, method: &'static str, key: impl Fn(&Seen) -> (u64, u64)) -> Pairing {
        let sorted = |rows: &[Seen]| {
            let mut sorted: Vec<_> = rows
                .iter()
                .map(|row| (key(row), row.what.clone()))
                .collect();
            // Where the key says nothing, the order in which the rows were read stays.
            sorted.sort_by_key(|(key, _)| *key);
            sorted.into_iter().map(|(_, what)| what).collect::<Vec<_>>()
        };
        let pairs = sorted(&self.participations)
            .into_iter()
            .zip(sorted(&self.responses))
            .collect();
        Pairing { method, pairs }
    }
}

async fn rows(store: &Store, table: &str, id: &str, answers: &str) -> Vec<Seen> {
    let with_place = match store.engine() {
        Engine::Sqlite => {
            format!("SELECT lower(hex({id})), {answers}, '0', CAST(rowid AS TEXT) FROM {table}")
        }
        // Block and line of the row's address as one number.
        Engine::Postgres => format!(
            "SELECT {id}::text, {answers}, xmin::text,
                (((ctid::text)::point)[0] * 65536 + ((ctid::text)::point)[1])::bigint::text
             FROM {table}"
        ),
    };
    let without = format!("SELECT lower(hex({id})), {answers}, '0', '0' FROM {table}");
    let found = match inspect(store, &with_place).await {
        Ok(found) => found,
        // No rowid: what is left is the order in which the table is read.
        Err(_) => inspect(store, &without).await.unwrap(),
    };
    found
        .into_iter()
        .enumerate()
        .map(|(read, row)| {
            let text = |at: usize| row[at].clone().unwrap_or_default();
            let id: Uuid = text(0).parse().unwrap();
            let place: u64 = text(3).parse().unwrap();
            Seen {
                what: if answers == "''" {
                    id.to_string()
                } else {
                    amount_in(&text(1))
                },
                id,
                transaction: text(2).parse().unwrap(),
                place: if place == 0 { read as u64 } else { place },
            }
        })
        .collect()
}

/// The six digits of the amount in stored answers.
fn amount_in(answers: &str) -> String {
    let digits = |text: &str| {
        text.chars()
            .take_while(char::is_ascii_digit)
            .collect::<String>()
    };
    answers
        .match_indices('7')
        .map(|(at, _)| digits(&answers[at..]))
        .find(|digits| digits.len() == 6)
        .unwrap()
}

/// The database file and its write-ahead log; `None` on PostgreSQL.
pub(super) async fn everything_in_files(store: &Store) -> Option<Files> {
    if store.engine() != Engine::Sqlite {
        return None;
    }
    let rows = inspect(
        store,
        "SELECT file FROM pragma_database_list WHERE name = 'main'",
    )
    .await
    .unwrap();
    let path = PathBuf::from(rows[0][0].clone().unwrap());
    let log = path.with_extension("sqlite-wal");
    Some(Files {
        database: std::fs::read(&path).unwrap(),
        log: std::fs::read(log).unwrap_or_default(),
    })
}

/// Where a pattern stands.
pub(super) fn places(bytes: &[u8], pattern: &[u8]) -> Vec<usize> {
    bytes
        .windows(pattern.len())
        .enumerate()
        .filter(|(_, window)| *window == pattern)
        .map(|(at, _)| at)
        .collect()
}

fn first(bytes: &[u8], id: Uuid) -> u64 {
    places(bytes, id.as_bytes())
        .first()
        .map_or(u64::MAX, |at| *at as u64)
}

fn last(bytes: &[u8], id: Uuid) -> u64 {
    places(bytes, id.as_bytes())
        .last()
        .map_or(u64::MAX, |at| *at as u64)
}
