//! Notices about surveys: to whom each goes is decided when it is sent, by the server, and nobody sees the list.

use folkmoot_domain::{
    ids::SurveyId,
    notices::{Letter, NoticeKind},
    surveys::catalogue::{Access, State, Survey},
};
use folkmoot_store::{Tx, notices::choices as store, results, surveys};

use super::{
    choices::stop_token,
    outbox::{Mail, write},
};
use crate::{Refusal, Services};

/// Writes a notice about a survey to everybody who wants such notices, unless its time is over.
pub(crate) async fn announce(
    services: &Services,
    tx: &mut Tx,
    survey: SurveyId,
    notice: NoticeKind,
) -> Result<(), Refusal> {
    let Some(survey) = surveys::by_id(tx, survey).await? else {
        return Ok(());
    };
    let release = match notice {
        NoticeKind::ResultsOut => Some(results::newest_number(tx, survey.id).await?),
        _ => None,
    };
    let is_due = match notice {
        NoticeKind::SurveyOpens | NoticeKind::SurveyLastDay => survey.takes_answers(services.now()),
        // Where nobody keeps who has answered, nobody can be reminded.
        NoticeKind::SurveyReminder => {
            survey.takes_answers(services.now()) && survey.access == Access::OnePerMember
        }
        NoticeKind::ResultsOut => survey.state == State::Closed && release > Some(0),
    };
    if !is_due {
        return Ok(());
    }
    for recipient in store::wanting(tx, notice, survey.id).await? {
        let letter = Letter::Notice {
            notice,
            slug: survey.slug.clone(),
            title: survey.title.in_language(recipient.language).to_owned(),
            closes_at: survey.closes_at,
            zone: survey.zone.clone(),
            release,
            stop: stop_token(&recipient, notice),
        };
        let mail = Mail {
            subject: Some(survey.id.0),
            recipient: recipient.mail,
            language: recipient.language,
            letter,
        };
        write(services, tx, mail).await?;
    }
    Ok(())
}

/// What waits about a survey that has ended is not sent any more.
pub(crate) async fn withdraw(tx: &mut Tx, survey: &Survey) -> Result<(), Refusal> {
    folkmoot_store::notices::outbox::withdraw(tx, survey.id.0).await?;
    Ok(())
}
