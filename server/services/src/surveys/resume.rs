//! A response is put aside and taken up again elsewhere, by a link that only its respondent has.

use std::net::IpAddr;

use folkmoot_domain::{
    ids::SubmissionKey,
    surveys::{
        Answers, Definition,
        catalogue::{Respondent, Survey},
    },
};
use folkmoot_store::{
    StoreError, Tx,
    surveys::{
        self as store, closing,
        unfinished::{self, Unfinished},
    },
};
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use sha2::{Digest as _, Sha256};

use super::{Credentials, close_due, respondent::standing};
use crate::{Refusal, Services};

/// How many days a link works, unless the survey closes before.
pub const KEPT_DAYS: i64 = 30;

/// A form as it stands on somebody's screen.
#[derive(Debug, Clone)]
pub struct OpenForm<'a> {
    /// The form's own key.
    pub form: SubmissionKey,
    /// The name of the page; empty for the summary.
    pub page: &'a str,
    /// What the order of its choices is drawn from.
    pub seed: u32,
    /// What was entered.
    pub answers: &'a Answers,
}

/// A link that brings a response back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The last part of the link, which is stored nowhere.
    pub token: String,
    /// The last day on which it works.
    pub until: Date,
}

/// A response that is taken up again.
#[derive(Debug, Clone, PartialEq)]
pub struct Resumed {
    /// The form's own key.
    pub form: SubmissionKey,
    /// The name of its page; empty for the summary.
    pub page: String,
    /// What the order of its choices is drawn from.
    pub seed: u32,
    /// What was entered.
    pub answers: Answers,
}

/// Keeps a response to the survey at an address until it is sent, its link expires, or the survey closes.
///
/// `token` is that of a form that was kept before: it is written over. Whoever comes through an open link waits their turn
/// like those who send without proof of work.
pub async fn keep(
    services: &Services,
    shown: impl Into<Credentials>,
    slug: &str,
    token: Option<&str>,
    form: OpenForm<'_>,
    address: IpAddr,
) -> Result<Kept, Refusal> {
    let shown = shown.into();
    let (inside, slug) = (services.clone(), slug.to_owned());
    let token = match token.filter(|token| is_token(token)) {
        Some(token) => token.to_owned(),
        None => hex::encode(services.random_bytes::<16>()),
    };
    let digest = digest_of(&token);
    let new = Unfinished {
        form: form.form,
        page: form.page.to_owned(),
        seed: i64::from(form.seed),
        answers: form.answers.to_json(),
        expires_on: Date::MAX,
    };
    let until = services
        .write(move |tx| {
            Box::pin(async move {
                closing::hold_the_gate_open(tx).await?;
                let survey = open_survey(&inside, tx, &slug).await?;
                if !survey.resumable {
                    return Err(Refusal::NotFound);
                }
                let standing = standing(tx, &survey, &shown).await?;
                let respondent = standing.respondent?;
                if standing.taken_part == Some(true) {
                    return Err(Refusal::Conflict("surveys-answer-already"));
                }
                let now = inside.now();
                if matches!(respondent, Respondent::Anyone(_))
                    && !inside.submissions.defences().admits(address, now)
                {
                    return Err(Refusal::TooMany);
                }
                let until = last_day(&inside, &survey, now);
                let new = Unfinished {
                    expires_on: until,
                    ..new
                };
                unfinished::keep(tx, survey.id, digest, new).await?;
                Ok(until)
            })
        })
        .await?;
    Ok(Kept { token, until })
}

/// The survey at an address while it takes answers.
async fn open_survey(services: &Services, tx: &mut Tx, slug: &str) -> Result<Survey, Refusal> {
    let survey = store::by_slug(tx, slug).await?;
    let survey = survey.filter(Survey::is_public).ok_or(Refusal::NotFound)?;
    if survey.takes_answers(services.now()) {
        Ok(survey)
    } else {
        Err(Refusal::Conflict("surveys-answer-closed"))
    }
}

/// The last day of a link made now: [`KEPT_DAYS`] on, or the day of the deadline when that comes first.
fn last_day(services: &Services, survey: &Survey, now: Timestamp) -> Date {
    let zone = services.zones.get(&survey.zone).unwrap_or(TimeZone::UTC);
    let day = |instant: Timestamp| instant.to_zoned(zone.clone()).date();
    let expiry = day(now).saturating_add(KEPT_DAYS.days());
    survey
        .closes_at
        .map_or(expiry, |closes| expiry.min(day(closes)))
}

/// The response behind a link, as far as a questionnaire that may have changed since still asks for it.
pub async fn resume(
    services: &Services,
    slug: &str,
    token: &str,
    definition: &Definition,
) -> Result<Resumed, Refusal> {
    close_due(services).await?;
    if !is_token(token) {
        return Err(Refusal::NotAllowed("access-resume-unknown"));
    }
    let (inside, slug, digest) = (services.clone(), slug.to_owned(), digest_of(token));
    let found = services
        .read(move |tx| {
            Box::pin(async move {
                let survey = open_survey(&inside, tx, &slug).await?;
                let found = unfinished::by_digest(tx, survey.id, digest).await?;
                let zone = inside.zones.get(&survey.zone).unwrap_or(TimeZone::UTC);
                let today = inside.now().to_zoned(zone).date();
                Ok::<_, Refusal>(found.filter(|found| found.expires_on >= today))
            })
        })
        .await?;
    let found = found.ok_or(Refusal::NotAllowed("access-resume-unknown"))?;
    let kept = Answers::from_json(&found.answers).unwrap_or_default();
    let fields: Vec<(String, String)> = definition
        .questions()
        .into_iter()
        .flat_map(|question| kept.fields_of(question))
        .collect();
    Ok(Resumed {
        form: found.form,
        page: found.page,
        seed: u32::try_from(found.seed).unwrap_or(0),
        answers: Answers::from_fields(definition, &fields).unwrap_or_default(),
    })
}

/// Forgets a response whose form was sent: in a transaction of its own, which has nothing in common with the sending.
pub(super) async fn forget(
    services: &Services,
    survey: &Survey,
    token: &str,
) -> Result<(), Refusal> {
    let (id, digest) = (survey.id, digest_of(token));
    services
        .write(move |tx| Box::pin(async move { Ok(unfinished::forget(tx, id, digest).await?) }))
        .await
}

/// Erases what has expired everywhere on Earth.
pub(crate) async fn erase_expired(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    let yesterday = now.to_zoned(TimeZone::UTC).date().saturating_sub(1.day());
    unfinished::erase_expired(tx, yesterday).await
}

fn is_token(token: &str) -> bool {
    token.len() == 32 && token.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn digest_of(token: &str) -> Vec<u8> {
    Sha256::digest(token.to_ascii_lowercase()).to_vec()
}
