//! Mail: what is written to whom, and where each message stands. Messages wait in the outbox until they are sent.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{jobs::JobKind, words::words};

words! {
    /// Where a message stands.
    pub enum MailState {
        /// Waits to be sent, for the first time or again.
        Queued = "queued",
        /// Is being handed over.
        Sending = "sending",
        /// The mail server has taken it; recipient and text are erased.
        Sent = "sent",
        /// Will not be sent any more.
        Failed = "failed",
        /// The connection broke when the mail server may have taken it already: never sent again by itself.
        DeliveryUnknown = "delivery-unknown",
    }
}

words! {
    /// Why a message, or a job, did not get through.
    pub enum Failure {
        /// No connection, or it broke before the message was handed over.
        Connection = "connection",
        /// No encryption, or a certificate that is not to be trusted.
        Encryption = "encryption",
        /// The mail server does not accept our name and password.
        Authentication = "authentication",
        /// The mail server says: later (4xx).
        Later = "later",
        /// The mail server says: no (5xx).
        Refused = "refused",
        /// The address is none.
        Address = "address",
        /// The connection broke after the message was handed over, before the mail server's answer.
        BrokenOff = "broken-off",
        /// The program stopped in the middle.
        Interrupted = "interrupted",
        /// It waited for longer than addresses are kept.
        TooOld = "too-old",
        /// What it was about is over, or somebody took it back.
        Withdrawn = "withdrawn",
        /// The database failed.
        Database = "database",
    }
}

/// A message without its recipient: what fills its sentences. Kept as JSON until it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Letter {
    /// An administrator tries whether mail gets through.
    Test,
}

impl Letter {
    /// The kind, by which messages are counted when their text is erased.
    pub fn kind(&self) -> MailKind {
        match self {
            Self::Test => MailKind::Test,
        }
    }
}

words! {
    /// The kinds of messages.
    pub enum MailKind {
        /// An administrator tries whether mail gets through.
        Test = "test",
    }
}

/// The administrators' page about mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailPage {
    /// Whether this server is set up to send mail.
    pub on: bool,
    /// How many messages there are in each state.
    pub states: Vec<(MailState, i64)>,
    /// Why messages are where they are, with how many.
    pub failures: Vec<(MailState, Failure, i64)>,
    /// Messages that may or may not have arrived, the oldest first.
    pub unknown: Vec<UnknownDelivery>,
    /// Jobs that failed, or were given up.
    pub jobs: Vec<TroubledJob>,
}

/// A message that may or may not have arrived. To whom is not shown: it could tell who has not answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownDelivery {
    /// The message.
    pub id: Uuid,
    /// Its kind.
    pub kind: MailKind,
    /// When it was written.
    pub created_at: Timestamp,
}

/// A job that did not succeed when it was last tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TroubledJob {
    /// What was to be done.
    pub kind: JobKind,
    /// How often it was tried.
    pub attempts: i64,
    /// Why it failed the last time.
    pub failure: Failure,
    /// When it is tried again; `None` once it is given up.
    pub next: Option<Timestamp>,
}
