//! Our own logs, at their most talkative.

use std::{
    io,
    sync::{Mutex, OnceLock, PoisonError},
};

use folkmoot_store::{Engine, Store, testing::inspect};
use tracing_subscriber::fmt::MakeWriter;

use super::{MEMBERS, amount, member};

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
        .with_writer(Page)
        .try_init();
}

/// No log line has an account, a key or an answer.
pub(super) async fn tell_nothing_of(store: &Store) {
    tracing::info!("the log is kept");
    let log = {
        let written = written().lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&written).into_owned()
    };
    assert!(log.contains("the log is kept"));
    assert!(
        log.contains("INSERT INTO responses"),
        "the driver logs its statements"
    );
    for number in 0..MEMBERS {
        let id = member(number).id;
        assert!(!log.contains(&id.to_string()), "an account in the log");
        assert!(
            !log.contains(&id.0.simple().to_string()),
            "an account in the log"
        );
        assert!(
            !log.contains(&amount(number).to_string()),
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
