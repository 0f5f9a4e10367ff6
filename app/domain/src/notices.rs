//! Notices and mail: what is written to whom, and where each message stands. Messages wait in the outbox until they are sent.

pub mod invitations;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{ids::MotionId, jobs::JobKind, language::Language, words::words};

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
    /// Somebody is asked whether the address is theirs.
    Confirmation {
        /// The secret part of the address that confirms it.
        token: String,
    },
    /// What somebody chose to be told.
    Notice {
        /// What it tells.
        notice: NoticeKind,
        /// The last part of the survey's address.
        slug: String,
        /// The survey's title in the recipient's language.
        title: String,
        /// When the survey ends.
        closes_at: Option<Timestamp>,
        /// The survey's zone.
        zone: String,
        /// The number of the release.
        release: Option<i64>,
        /// The signed part of the address at which such notices are stopped.
        stop: String,
    },
    /// The day has come on which a decision is looked at again.
    Review {
        /// The code of the decision.
        code: String,
        /// Its title.
        title: String,
        /// The day.
        day: Date,
        /// The draft that asks what becomes of it.
        draft: MotionId,
        /// The signed part of the address at which such notices are stopped.
        stop: String,
    },
    /// Somebody is invited to answer a survey, or reminded of it.
    Invitation {
        /// Whether it is a reminder.
        reminder: bool,
        /// The last part of the survey's address.
        slug: String,
        /// The survey's title in the recipient's language.
        title: String,
        /// When the survey ends.
        closes_at: Option<Timestamp>,
        /// The survey's zone.
        zone: String,
        /// The secret part of the link.
        token: String,
    },
}

words! {
    /// What members can be told by mail. Nothing is sent that was not chosen.
    pub enum NoticeKind {
        /// A survey opens that they may answer.
        SurveyOpens = "survey-opens",
        /// A survey is half over, and they have not taken part.
        SurveyReminder = "survey-reminder",
        /// A survey ends the next day.
        SurveyLastDay = "survey-last-day",
        /// The first results of a survey are out.
        ResultsOut = "results-out",
        /// A decision of a body that they lead, or whose books they keep, is to be looked at again.
        ReviewDue = "review-due",
    }
}

/// What a person's own page says about notices.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct NoticeSettings {
    /// Whether this site sends mail.
    #[serde(skip)]
    pub on: bool,
    /// The language of the messages; `None` as long as the account's address is not confirmed.
    pub language: Option<Language>,
    /// When the last link to confirm an address was sent.
    pub link_sent_at: Option<Timestamp>,
    /// What the person wants to be told.
    pub chosen: Vec<NoticeKind>,
}

/// The page behind the address in a notice at which such notices are stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopLink {
    /// What the notice told.
    pub notice: NoticeKind,
    /// Whether the person wants to be told other things.
    pub others: bool,
    /// The signed part of the address.
    pub token: String,
}

impl Letter {
    /// The kind, by which messages are counted when their text is erased.
    pub fn kind(&self) -> MailKind {
        match self {
            Self::Test => MailKind::Test,
            Self::Confirmation { .. } => MailKind::Confirmation,
            Self::Review { .. } => MailKind::ReviewDue,
            Self::Invitation { reminder: true, .. } => MailKind::InvitationReminder,
            Self::Invitation { .. } => MailKind::Invitation,
            Self::Notice { notice, .. } => match notice {
                NoticeKind::SurveyOpens => MailKind::SurveyOpens,
                NoticeKind::SurveyReminder => MailKind::SurveyReminder,
                NoticeKind::SurveyLastDay => MailKind::SurveyLastDay,
                NoticeKind::ResultsOut => MailKind::ResultsOut,
                NoticeKind::ReviewDue => MailKind::ReviewDue,
            },
        }
    }
}

words! {
    /// The kinds of messages.
    pub enum MailKind {
        /// An administrator tries whether mail gets through.
        Test = "test",
        /// Somebody is asked whether the address is theirs.
        Confirmation = "confirmation",
        /// A survey opens.
        SurveyOpens = "survey-opens",
        /// A survey is half over.
        SurveyReminder = "survey-reminder",
        /// A survey ends the next day.
        SurveyLastDay = "survey-last-day",
        /// The first results of a survey are out.
        ResultsOut = "results-out",
        /// The day has come on which a decision is looked at again.
        ReviewDue = "review-due",
        /// Somebody is invited to answer a survey.
        Invitation = "invitation",
        /// Somebody is reminded of an invitation.
        InvitationReminder = "invitation-reminder",
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
