//! The join-path test: somebody with everything the database and our logs hold tries to find out who answered what.
//!
//! The same joiner runs three times. While the survey is open it must succeed (the public page says that whoever runs
//! the live database could look at that moment), and on tables built naively it must succeed even afterwards: so it
//! can fail. On what we keep after the close it must do no better than guessing.

mod joiner;
mod logs;
mod wal;

use std::collections::BTreeMap;

use folkmoot_store::{
    Engine,
    testing::{inspect, on_both_databases},
};

use super::*;
use crate::surroundings::{Entropy as _, SeededEntropy};
use joiner::{Evidence, Pairing, Tables};

const MEMBERS: u128 = 40;
const EVERYBODY: usize = 40;
/// Of 40 pairs one is right by chance on average, in any pairing; ten or more would be a trace.
const MORE_THAN_CHANCE: usize = 10;

const AMOUNT: &str = r#"{"title": "Amount", "pages": [{"name": "p", "elements": [
    {"type": "text", "name": "amount", "inputType": "number", "isRequired": true},
    {"type": "comment", "name": "why"}
]}]}"#;

/// An order of answering in which neither accounts nor keys are sorted.
fn order() -> impl Iterator<Item = u128> {
    (0..MEMBERS).map(|turn| (turn * 17 + 5) % MEMBERS)
}

/// What a member answers: a number that nobody else answers.
fn amount(number: u128) -> u128 {
    700_000 + number * 31
}

/// The form in which a member answers: the key is random, so the members' order is none of the keys.
fn form(number: u128) -> SubmissionKey {
    let mut bytes = [0; 16];
    SeededEntropy::new(&format!("form {number}")).fill(&mut bytes);
    SubmissionKey(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

/// Who answered what, and in which form, as only the test knows it.
fn truth() -> BTreeMap<String, String> {
    (0..MEMBERS)
        .flat_map(|number| {
            let answer = amount(number).to_string();
            let who = [member(number).id.to_string(), form(number).to_string()];
            who.map(|who| (who, answer.clone()))
        })
        .collect()
}

async fn everybody_answers(store: &Store) -> Office {
    let office = Office::on(store);
    let entry = UploadEntry {
        slug: "amount".to_owned(),
        definition: AMOUNT.to_owned(),
        revision: 0,
    };
    surveys::upload(&office.services, &office.manager, &entry)
        .await
        .unwrap();
    office.field("amount").await;
    let version = surveys::page(&office.services, None, "amount")
        .await
        .unwrap()
        .version
        .id;
    for number in order() {
        let json = format!(
            r#"{{"amount": {}, "why": "words of {number}"}}"#,
            amount(number)
        );
        // One after the other, each in a group of its own: the case that is easiest to join.
        office
            .send(
                "amount",
                version,
                form(number),
                Some(&member(number)),
                &json,
            )
            .await
            .unwrap();
    }
    office
}

fn right(pairing: &Pairing) -> usize {
    let truth = truth();
    pairing
        .pairs
        .iter()
        .filter(|(account, answer)| truth.get(account) == Some(answer))
        .count()
}

/// The joiner's best method on these tables, and how many pairs it got right; PostgreSQL's log is read from `since`.
async fn best(store: &Store, tables: &Tables, since: Option<&str>) -> (usize, &'static str) {
    let evidence = Evidence::gather(store, tables, since).await;
    assert_eq!(
        evidence.accounts(),
        EVERYBODY,
        "the joiner sees every participation"
    );
    assert_eq!(
        evidence.answers(),
        EVERYBODY,
        "the joiner sees every response"
    );
    evidence
        .pairings()
        .iter()
        .map(|pairing| (right(pairing), pairing.method))
        .max()
        .unwrap()
}

on_both_databases! {
    async fn nothing_joins_a_closed_response_to_a_person(store: Store) {
        logs::start();
        let office = everybody_answers(&store).await;
        for tables in [Tables::LIVE, Tables::LIVE_FORMS] {
            let (right, method) = best(&store, &tables, None).await;
            assert_eq!(right, EVERYBODY, "the joiner works: {method} on {}", store.engine());
        }

        surveys::close(&office.services, &office.manager, "amount").await.unwrap();
        for tables in [Tables::CLOSED, Tables::CLOSED_FORMS] {
            let (right, method) = best(&store, &tables, None).await;
            assert!(right < MORE_THAN_CHANCE, "{right} of {MEMBERS} by {method}");
        }

        let kept = joiner::everything_in_files(&store).await;
        if let Some(files) = kept {
            for number in 0..MEMBERS {
                let found = joiner::places(&files.database, amount(number).to_string().as_bytes());
                assert_eq!(found.len(), 1, "an answer stands in the file once");
                let (account, form) = (member(number).id.0, form(number).0);
                for trace in [
                    amount(number).to_string().as_bytes(),
                    account.as_bytes().as_slice(),
                    form.as_bytes().as_slice(),
                ] {
                    let found = joiner::places(&files.log, trace);
                    assert!(found.is_empty(), "the write-ahead log was emptied");
                }
            }
        }
        logs::tell_nothing_of(&store).await;
    }

    async fn the_joiner_finds_everybody_in_tables_built_naively(store: Store) {
        let office = everybody_answers(&store).await;
        let (with_order, plain) = match store.engine() {
            Engine::Sqlite => ("INTEGER PRIMARY KEY", "BLOB"),
            Engine::Postgres => ("BIGINT GENERATED ALWAYS AS IDENTITY", "UUID"),
        };
        for sql in [
            format!("CREATE TABLE naive_responses (place {with_order}, version_id {plain}, key {plain}, answers TEXT)"),
            format!("CREATE TABLE naive_participations (place {with_order}, account_id {plain})"),
        ] {
            inspect(&store, &sql).await.unwrap();
        }
        // One row after the other as they came, as a plain INSERT in the handler would have done.
        for number in order() {
            // By their rank, so that neither account nor answer appears in a statement, which the driver logs.
            for sql in [
                format!(
                    "INSERT INTO naive_responses (version_id, key, answers)
                     SELECT version_id, key, answers FROM responses ORDER BY answers LIMIT 1 OFFSET {number}"
                ),
                format!(
                    "INSERT INTO naive_participations (account_id)
                     SELECT account_id FROM participations ORDER BY account_id LIMIT 1 OFFSET {number}"
                ),
            ] {
                inspect(&store, &sql).await.unwrap();
            }
        }
        surveys::close(&office.services, &office.manager, "amount").await.unwrap();
        let (right, method) = best(&store, &Tables::NAIVE, None).await;
        assert_eq!(right, EVERYBODY, "by {method} on {}", store.engine());
    }

    /// What the close writes into PostgreSQL's log joins nobody. What was written before does, and the page on anonymity
    /// says so: until the log is overwritten, for which a checkpoint gives its segments up. Copies of it nobody can undo.
    async fn the_log_of_postgres_tells_of_the_time_before_the_close_until_it_is_given_up(store: Store) {
        if !wal::keep(&store).await {
            // The log of SQLite is emptied at the close, which the first test checks.
            return;
        }
        let opening = wal::position(&store).await;
        let office = everybody_answers(&store).await;
        let closing = wal::position(&store).await;
        surveys::close(&office.services, &office.manager, "amount").await.unwrap();
        let log = wal::log_since(&store, &opening).await;
        let mut after = Vec::new();
        for tables in [Tables::CLOSED, Tables::CLOSED_FORMS] {
            after.push(best(&store, &tables, Some(&closing)).await);
        }
        wal::let_go(&store).await;

        for (right, method) in after {
            assert!(right < MORE_THAN_CHANCE, "{right} of {MEMBERS} by {method}");
        }
        let mut told = BTreeMap::new();
        for number in 0..MEMBERS {
            let account = joiner::places(&log, member(number).id.0.as_bytes());
            let answer = joiner::places(&log, amount(number).to_string().as_bytes());
            assert!(!account.is_empty() && !answer.is_empty(), "the log was read");
            told.insert(account[0], answer[0]);
        }
        let answers: Vec<usize> = told.into_values().collect();
        assert!(answers.is_sorted(), "who answered first stands first, and the answer beside");
        assert!(wal::gives_up_segment(&store, &opening).await);
    }

    async fn stored_answers_have_these_columns_and_no_others(store: Store) {
        for (table, expected) in [
            ("responses", "version_id key language answers stratum"),
            ("closed_responses", "version_id key language answers stratum"),
            ("responses_aside", "version_id key language answers stratum"),
            ("response_texts", "version_id question key text"),
            ("closed_response_texts", "version_id question key text"),
            ("response_texts_aside", "version_id question key text"),
            ("participations", "survey_id account_id"),
            ("closed_participations", "survey_id account_id"),
            ("participations_aside", "survey_id account_id"),
            ("submissions", "survey_id key"),
            ("closed_submissions", "survey_id key"),
            ("submissions_aside", "survey_id key"),
            ("invitations", "id survey_id address address_key language state written reminded_at"),
            ("invitation_links", "token_hash invitation_id"),
            ("invited_participations", "survey_id invitation_id"),
            ("closed_invited_participations", "survey_id invitation_id"),
            ("invited_participations_aside", "survey_id invitation_id"),
            ("quota_counts", "survey_id position taken"),
            ("quota_counts_aside", "survey_id position taken"),
            ("unfinished_responses", "survey_id digest form page seed answers expires_on"),
            ("unfinished_responses_aside", "survey_id digest form page seed answers expires_on"),
        ] {
            let sql = match store.engine() {
                Engine::Sqlite => format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid"),
                Engine::Postgres => format!(
                    "SELECT column_name::text FROM information_schema.columns
                     WHERE table_name = '{table}' ORDER BY ordinal_position"
                ),
            };
            let columns: Vec<String> = inspect(&store, &sql).await.unwrap().into_iter().flatten().flatten().collect();
            assert_eq!(columns.join(" "), expected, "{table}");
        }
        if store.engine() == Engine::Sqlite {
            // A table without rowid has no order of insertion.
            for table in ["responses", "closed_responses", "response_texts", "closed_response_texts",
                "participations", "closed_participations", "submissions", "closed_submissions",
                "invited_participations", "closed_invited_participations", "quota_counts", "unfinished_responses"] {
                let rowid = inspect(&store, &format!("SELECT CAST(rowid AS TEXT) FROM {table}")).await;
                assert!(rowid.is_err(), "{table} has a rowid");
            }
        }
    }

    async fn keys_are_random_and_tell_no_time(store: Store) {
        everybody_answers(&store).await;
        let sql = match store.engine() {
            Engine::Sqlite => "SELECT lower(hex(key)) FROM responses UNION ALL SELECT lower(hex(key)) FROM response_texts",
            Engine::Postgres => "SELECT replace(key::text, '-', '') FROM responses
                UNION ALL SELECT replace(key::text, '-', '') FROM response_texts",
        };
        let keys: Vec<String> = inspect(&store, sql).await.unwrap().into_iter().flatten().flatten().collect();
        assert_eq!(keys.len(), 80);
        for key in keys {
            assert_eq!(key.as_bytes()[12], b'4', "version 4 is random, version 7 would be a clock: {key}");
        }
    }
}
