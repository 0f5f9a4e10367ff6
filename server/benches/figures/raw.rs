//! The floor under submissions: the same rows, inserted in groups with nothing around them.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use sqlx::{
    Connection as _, Row as _, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};

/// As many rows as one transaction of the server's queue takes.
pub const GROUP: usize = folkmoot_store::group::LARGEST_GROUP;

/// A response and the texts that came with it.
struct Written {
    version: Vec<u8>,
    key: Vec<u8>,
    language: String,
    answers: String,
}

/// The note that a form was sent.
struct Form {
    survey: Vec<u8>,
    key: Vec<u8>,
}

/// A text of a response.
struct Words {
    version: Vec<u8>,
    question: String,
    key: Vec<u8>,
    text: String,
}

/// Copies what was sent to one database into the empty tables of another; how many, and how long it took.
pub async fn insert(from: &Path, into: &Path) -> anyhow::Result<(u64, Duration)> {
    let (responses, forms, texts) = read(from).await?;
    // The same durability as the server's; foreign keys aside, because the surveys are not copied.
    let options = SqliteConnectOptions::new()
        .filename(into)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(false);
    let mut database = SqliteConnection::connect_with(&options).await?;
    let texts_each = texts.len().div_ceil(responses.len().max(1)).max(1);
    let mut texts = texts.chunks(texts_each * GROUP);
    let mut forms = forms.chunks(GROUP);
    let began = Instant::now();
    for group in responses.chunks(GROUP) {
        let mut transaction = database.begin_with("BEGIN IMMEDIATE").await?;
        for form in forms.next().unwrap_or_default() {
            sqlx::query("INSERT INTO submissions (survey_id, key) VALUES ($1, $2)")
                .bind(&form.survey)
                .bind(&form.key)
                .execute(&mut *transaction)
                .await?;
        }
        for response in group {
            sqlx::query("INSERT INTO responses (version_id, key, language, answers) VALUES ($1, $2, $3, $4)")
                .bind(&response.version)
                .bind(&response.key)
                .bind(&response.language)
                .bind(&response.answers)
                .execute(&mut *transaction)
                .await?;
        }
        for text in texts.next().unwrap_or_default() {
            sqlx::query("INSERT INTO response_texts (version_id, question, key, text) VALUES ($1, $2, $3, $4)")
                .bind(&text.version)
                .bind(&text.question)
                .bind(&text.key)
                .bind(&text.text)
                .execute(&mut *transaction)
                .await?;
        }
        transaction.commit().await?;
    }
    let time = began.elapsed();
    Ok((u64::try_from(responses.len())?, time))
}

async fn read(from: &Path) -> anyhow::Result<(Vec<Written>, Vec<Form>, Vec<Words>)> {
    let options = SqliteConnectOptions::new().filename(from).read_only(true);
    let mut database = SqliteConnection::connect_with(&options).await?;
    // Not in the order of their keys: the server received them in no such order either.
    let responses =
        sqlx::query("SELECT version_id, key, language, answers FROM responses ORDER BY answers")
            .fetch_all(&mut database)
            .await?;
    let texts = sqlx::query("SELECT version_id, question, key, text FROM response_texts")
        .fetch_all(&mut database)
        .await?;
    let forms = sqlx::query("SELECT survey_id, key FROM submissions")
        .fetch_all(&mut database)
        .await?;
    let forms = forms.iter().map(|row| {
        Ok(Form {
            survey: row.try_get(0)?,
            key: row.try_get(1)?,
        })
    });
    let responses = responses.iter().map(|row| {
        Ok(Written {
            version: row.try_get(0)?,
            key: row.try_get(1)?,
            language: row.try_get(2)?,
            answers: row.try_get(3)?,
        })
    });
    let texts = texts.iter().map(|row| {
        Ok(Words {
            version: row.try_get(0)?,
            question: row.try_get(1)?,
            key: row.try_get(2)?,
            text: row.try_get(3)?,
        })
    });
    let responses = responses.collect::<Result<Vec<_>, sqlx::Error>>()?;
    let forms = forms.collect::<Result<Vec<_>, sqlx::Error>>()?;
    let texts = texts.collect::<Result<Vec<_>, sqlx::Error>>()?;
    Ok((responses, forms, texts))
}
