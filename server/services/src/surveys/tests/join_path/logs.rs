//! Our own logs, at their most talkative.

use std::{
    io,
    sync::{Mutex, OnceLock, PoisonError},
};

use folkmoot_store::{Engine, Store, testing::inspect};
use tracing_subscriber::fmt::MakeWriter;

use super::{MEMBERS, amount, form, member};

static WRITTEN: OnceLock<Mutex<Vec<u8>>> = OnceLock::new();

fn written() -> &'static Mutex<Vec<u8>> {
    WRITTEN.get_or_init(Mutex::default)
}

struct Page;

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut written = written().lock().unwrap_or_else(PoisonError::into_inner);
        written.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Page {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        Self
    }
}

/// Keeps everything that is logged from now on, whoever logs it.
pub(super) fn start() {
    let _ = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .without_time()
        .with_writer(Page)
        .try_init();
}

/// Whether a number stands in the log by itself: some digits of a duration or of a position are no answer.
fn stands_in(log: &str, number: &str) -> bool {
    log.match_indices(number).any(|(at, _)| {
        let (before, after) = (&log[..at], &log[at + number.len()..]);
        let goes_on = after.starts_with(char::is_alphanumeric);
        !goes_on && !before.ends_with(|one: char| one.is_alphanumeric() || one == '.')
    })
}

/// No log line has an account, a key or an answer.
pub(super) async fn tell_nothing_of(store: &Store) {
    tracing::info!("the log is kept");
    let log = {
        let written = written().lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&written).into_owned()
    };
    assert!(log.contains("the log is kept"));
    assert!(stands_in(r#"{"amount":700031,"#, "700031"));
    assert!(
        log.contains("INSERT INTO responses"),
        "the driver logs its statements"
    );
    for number in 0..MEMBERS {
        for id in [member(number).id.0, form(number).0] {
            for written in [id.to_string(), id.simple().to_string()] {
                assert!(!log.contains(&written), "an account or a form in the log");
            }
        }
        assert!(
            !stands_in(&log, &amount(number).to_string()),
            "an answer in the log"
        );
        assert!(
            !log.contains(&format!("words of {number}\"")),
            "a text in the log"
        );
    }
    let sql = match store.engine() {
        Engine::Sqlite => "SELECT lower(hex(key)) FROM closed_responses",
        Engine::Postgres => "SELECT replace(key::text, '-', '') FROM closed_responses",
    };
    for key in inspect(store, sql)
        .await
        .unwrap()
        .into_iter()
        .flatten()
        .flatten()
    {
        let key: uuid::Uuid = key.parse().unwrap();
        assert!(
            !log.contains(&key.to_string()),
            "a response's key in the log"
        );
        assert!(
            !log.contains(&key.simple().to_string()),
            "a response's key in the log"
        );
    }
}
