//! Notices about surveys: to whom each goes is decided when it is sent, by the server, and nobody sees the list.

use folkmoot_domain::{
    ids::{AccountId, SurveyId},
    notices::{Letter, NoticeKind},
    surveys::catalogue::{Access, State, Survey},
};
use folkmoot_store::{Tx, bodies, notices::choices as store, results, surveys};

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
    let open = survey.takes_answers(services.now());
    let is_due = match notice {
        // Who is invited learns of it by the invitation.
        NoticeKind::SurveyOpens | NoticeKind::SurveyLastDay => {
            open && survey.access != Access::Invited
        }
        // Where nobody keeps who has answered, nobody can be reminded.
        NoticeKind::SurveyReminder => open && survey.access.asks_members(),
        NoticeKind::ResultsOut => survey.state == State::Closed && release > Some(0),
        // Of decisions, not of surveys.
        NoticeKind::ReviewDue => false,
    };
    if !is_due {
        return Ok(());
    }
    for recipient in store::wanting(tx, notice, survey.id).await? {
        if open && !is_asked(tx, &survey, recipient.account).await? {
            continue;
        }
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

/// Whether a member may answer, as far as that follows from who they are.
async fn is_asked(tx: &mut Tx, survey: &Survey, account: AccountId) -> Result<bool, Refusal> {
    Ok(match &survey.body {
        Some(body) => !bodies::roles_of(tx, body.id, account, body.as_of)
            .await?
            .is_empty(),
        None => true,
    })
}

/// What waits about a survey that has ended is not sent any more.
pub(crate) async fn withdraw(tx: &mut Tx, survey: &Survey) -> Result<(), Refusal> {
    folkmoot_store::notices::outbox::withdraw(tx, survey.id.0).await?;
    Ok(())
}
