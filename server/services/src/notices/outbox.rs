//! Messages: written in the transaction of the act they tell of, taken to be handed over, settled.

use folkmoot_domain::{
    accounts::{Viewer, wrong_mail},
    forms::FieldError,
    jobs::JobKind,
    language::Language,
    notices::{Failure, Letter, MailPage, MailState},
};
use folkmoot_store::{
    StoreError, Tx,
    jobs::{self, ClaimedJob, JobKey},
    notices::outbox::{self as store, NewMail, Outgoing},
};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::{Refusal, Services, accounts::administrators_only, jobs::retry};

/// How long the outbox keeps the address and the text of a message that has not been sent.
pub const KEPT: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How long it keeps that there was a message.
const COUNTED: SignedDuration = SignedDuration::from_hours(365 * 24);
/// The most messages, and the most jobs, that the administrators' page lists.
const LISTED: i64 = 100;

/// A message as a use case writes it.
#[derive(Debug, Clone)]
pub(crate) struct Mail {
    /// The survey or the invitation it is about.
    pub(crate) subject: Option<Uuid>,
    /// A mail address.
    pub(crate) recipient: String,
    /// The language it is written in.
    pub(crate) language: Language,
    /// What fills its sentences.
    pub(crate) letter: Letter,
}

/// Writes a message into the outbox and plans that it is sent; nothing where no mail can be sent.
pub(crate) async fn write(services: &Services, tx: &mut Tx, mail: Mail) -> Result<(), StoreError> {
    if !services.mail {
        return Ok(());
    }
    let (id, now) = (services.new_id(), services.now());
    let new = NewMail {
        id,
        subject: mail.subject,
        recipient: mail.recipient,
        language: mail.language,
        letter: mail.letter,
        created_at: now,
    };
    store::insert(tx, new).await?;
    jobs::plan(tx, sending(id), now).await
}

fn sending(id: Uuid) -> JobKey {
    JobKey {
        kind: JobKind::Mail,
        subject: id,
    }
}

/// What became of handing a message over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// The mail server has taken it.
    Sent,
    /// It was not taken, and may be the next time.
    NotNow(Failure),
    /// It will never be taken.
    Never(Failure),
    /// Nobody knows whether it was taken.
    Unknown,
}

/// Takes the message of a claimed job out of the outbox to hand it over.
///
/// `None` when there is nothing to do. A message that somebody took and never settled, because a server crashed, may
/// have been sent: it is not sent again, and an administrator learns of it.
pub async fn begin(services: &Services, job: ClaimedJob) -> Result<Option<Outgoing>, Refusal> {
    let id = job.key.subject;
    services
        .write(move |tx| {
            Box::pin(async move {
                if let Some(mail) = store::begin(tx, id).await? {
                    return Ok(Some(mail));
                }
                let unknown = MailState::DeliveryUnknown;
                store::not_sent(tx, id, unknown, Failure::Interrupted).await?;
                jobs::finish(tx, job).await?;
                Ok(None)
            })
        })
        .await
}

/// Keeps what became of a message, and plans another attempt where that makes sense.
pub async fn settle(
    services: &Services,
    job: ClaimedJob,
    delivery: Delivery,
) -> Result<(), Refusal> {
    let id = job.key.subject;
    let (next, last) = retry(services, job);
    services
        .write(move |tx| {
            Box::pin(async move {
                match delivery {
                    Delivery::Sent => store::sent(tx, id).await?,
                    Delivery::NotNow(failure) if !last => {
                        store::not_sent(tx, id, MailState::Queued, failure).await?;
                        jobs::put_off(tx, job, failure, next, false).await?;
                        return Ok(());
                    }
                    Delivery::NotNow(failure) | Delivery::Never(failure) => {
                        store::not_sent(tx, id, MailState::Failed, failure).await?
                    }
                    Delivery::Unknown => {
                        let unknown = MailState::DeliveryUnknown;
                        store::not_sent(tx, id, unknown, Failure::BrokenOff).await?
                    }
                };
                jobs::finish(tx, job).await?;
                Ok(())
            })
        })
        .await
}

/// Erases the addresses and texts that nobody needs any more.
pub(crate) async fn erase_old(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    let before = |age| now.checked_sub(age).unwrap_or(Timestamp::MIN);
    store::erase(tx, before(KEPT)).await?;
    store::remove(tx, before(COUNTED)).await?;
    Ok(())
}

/// The administrators' page about mail.
pub async fn mail_page(services: &Services, actor: &Viewer) -> Result<MailPage, Refusal> {
    administrators_only(actor)?;
    let on = services.mail;
    services
        .read(move |tx| {
            Box::pin(async move {
                Ok(MailPage {
                    on,
                    states: store::states(tx).await?,
                    failures: store::failures(tx).await?,
                    unknown: store::unknown(tx, LISTED).await?,
                    jobs: jobs::troubled(tx, LISTED).await?,
                })
            })
        })
        .await
}

/// An administrator has a message sent again that may not have arrived.
pub async fn resend(services: &Services, actor: &Viewer, id: Uuid) -> Result<(), Refusal> {
    administrators_only(actor)?;
    require_mail(services)?;
    let now = services.now();
    services
        .write(move |tx| {
            Box::pin(async move {
                if store::resend(tx, id).await? {
                    Ok(jobs::plan(tx, sending(id), now).await?)
                } else {
                    Err(Refusal::Conflict("notices-conflict-settled"))
                }
            })
        })
        .await
}

/// An administrator has a message sent to try whether mail gets through.
pub async fn send_test(
    services: &Services,
    actor: &Viewer,
    recipient: &str,
    language: Language,
) -> Result<(), Refusal> {
    administrators_only(actor)?;
    require_mail(services)?;
    let recipient = recipient.trim().to_owned();
    if recipient.is_empty() || wrong_mail("recipient", &recipient).is_some() {
        let error = FieldError::new("recipient", "notices-error-address");
        return Err(Refusal::Invalid(vec![error]));
    }
    let inside = services.clone();
    services
        .write(move |tx| {
            Box::pin(async move {
                let mail = Mail {
                    subject: None,
                    recipient,
                    language,
                    letter: Letter::Test,
                };
                Ok(write(&inside, tx, mail).await?)
            })
        })
        .await
}

/// Refuses what needs mail where none can be sent.
pub(crate) fn require_mail(services: &Services) -> Result<(), Refusal> {
    if services.mail {
        Ok(())
    } else {
        Err(Refusal::Conflict("notices-conflict-off"))
    }
}

#[cfg(test)]
mod tests;
