//! Notices about decisions, to the officers of the body that took them.

use folkmoot_domain::{
    ids::{BodyId, MotionId},
    notices::{Letter, NoticeKind},
};
use folkmoot_store::{Tx, notices::choices as store};
use jiff::civil::Date;

use super::{
    choices::stop_token,
    outbox::{Mail, write},
};
use crate::{Refusal, Services};

/// A decision whose review date has come.
#[derive(Debug, Clone)]
pub(crate) struct Due {
    /// Whose it is.
    pub(crate) body: BodyId,
    /// Today, where the body is.
    pub(crate) today: Date,
    /// Its code.
    pub(crate) code: String,
    /// Its title.
    pub(crate) title: String,
    /// The day that has come.
    pub(crate) day: Date,
    /// The draft that asks what becomes of it.
    pub(crate) draft: MotionId,
}

/// Tells those who lead a body or keep its books, and want to be told.
pub(crate) async fn review_due(services: &Services, tx: &mut Tx, due: Due) -> Result<(), Refusal> {
    let notice = NoticeKind::ReviewDue;
    for recipient in store::officers_wanting(tx, notice, due.body, due.today).await? {
        let letter = Letter::Review {
            code: due.code.clone(),
            title: due.title.clone(),
            day: due.day,
            draft: due.draft,
            stop: stop_token(&recipient, notice),
        };
        let mail = Mail {
            subject: Some(due.draft.0),
            recipient: recipient.mail,
            language: recipient.language,
            letter,
        };
        write(services, tx, mail).await?;
    }
    Ok(())
}
