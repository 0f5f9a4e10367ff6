//! A response comes in. Nothing of it is logged, and nothing that is stored leads from it to a person.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use folkmoot_domain::{
    ids::{ResponseKey, SubmissionKey, SurveyId, SurveyVersionId},
    language::Language,
    surveys::{
        Answers, CompletedAnswers, FieldedSurvey,
        catalogue::{Access, Respondent, Survey},
        flow::{Situation, complete},
        quotas::Quota,
    },
};
use folkmoot_store::{
    Tx,
    group::Group,
    surveys::{
        self as store, StoredVersion,
        answers::{self, NewResponse, NewText},
        closing, quotas,
    },
};

use super::{
    Credentials, Guard, Here, close_due,
    defence::{self, Defences},
    load,
    respondent::{recognise, take_part},
    resume,
};
use crate::{Refusal, Services, surroundings::Clock};

/// The queue in which responses are written together, and the questionnaires that they are checked against.
#[derive(Clone, Default)]
pub struct Submissions {
    queue: Arc<OnceLock<Group<Submission, (), Refusal>>>,
    questionnaires: Arc<Mutex<HashMap<String, Arc<FieldedSurvey>>>>,
    defences: Defences,
}

/// A form as it is sent.
#[derive(Debug, Clone, Copy)]
pub struct Sending<'a> {
    /// The questionnaire that the respondent saw.
    pub version: SurveyVersionId,
    /// The form's own key: with the same one it is the same form, however often it comes.
    pub key: SubmissionKey,
    /// The language in which it was answered.
    pub language: Language,
    /// What was entered.
    pub answers: &'a Answers,
    /// What it brings along against machines, where a browser sends it; only looked at when it comes through a link.
    pub guard: Option<Guard<'a>>,
    /// The token of the link by which the response was taken up again; what it kept is forgotten.
    pub resumed: Option<&'a str>,
}

/// A response that was taken, now or when the same form came before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submitted {
    /// The survey.
    pub survey: Survey,
}

/// A response on its way: checked beforehand, checked again in the transaction.
struct Submission {
    survey: SurveyId,
    key: SubmissionKey,
    shown: Credentials,
    /// The positions at which it counts, with the most that each takes.
    places: Vec<(i64, i64)>,
    response: NewResponse,
}

/// Questionnaires kept in memory: more than are open at a time.
const MOST_QUESTIONNAIRES: usize = 64;

impl Submissions {
    /// The questionnaire of these bytes, from memory when it was read before; `None` when the bytes are damaged.
    pub(super) fn questionnaire(&self, stored: StoredVersion) -> Option<Arc<FieldedSurvey>> {
        let digest = stored.version.digest;
        let mut kept = self
            .questionnaires
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = kept.get(&digest) {
            return Some(Arc::clone(found));
        }
        let read = Arc::new(FieldedSurvey::load(stored.definition, &digest)?);
        if kept.len() >= MOST_QUESTIONNAIRES {
            kept.clear();
        }
        kept.insert(digest, Arc::clone(&read));
        Some(read)
    }

    /// A queue behind an open link without defences: for measuring how fast responses are stored, never for a community.
    #[must_use]
    pub fn undefended() -> Self {
        Self {
            defences: Defences::off(),
            ..Self::default()
        }
    }

    pub(super) fn defences(&self) -> &Defences {
        &self.defences
    }

    fn queue(&self, services: &Services) -> &Group<Submission, (), Refusal> {
        self.queue.get_or_init(|| {
            let clock = Arc::clone(&services.clock);
            Group::start_with_end(
                &services.store,
                move |tx, submission: Submission| {
                    let clock = Arc::clone(&clock);
                    Box::pin(async move {
                        let response = admit(tx, clock.as_ref(), submission).await?;
                        Ok(((), response))
                    })
                },
                |tx, responses| {
                    let new = responses.into_iter().flatten().collect();
                    Box::pin(answers::add_responses(tx, new))
                },
            )
        })
    }
}

/// Takes a response to the survey at an address.
///
/// The definition decides again what was visible and valid. A form whose key is known already was taken before: it is
/// answered like the first time, and nothing is written, whatever it says now and even after the close.
pub async fn submit(
    services: &Services,
    shown: impl Into<Credentials>,
    slug: &str,
    sending: Sending<'_>,
) -> Result<Submitted, Refusal> {
    let mut shown = shown.into();
    let (address, inside) = (slug.to_owned(), shown.clone());
    let (survey, stored, recognised, quotas) = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let survey = store::by_slug(tx, &address).await?;
                let survey = survey.filter(Survey::is_public).ok_or(Refusal::NotFound)?;
                let stored = store::newest_version(tx, survey.id).await?;
                let recognised = recognise(tx, &survey, &inside).await?;
                let quotas = quotas::of_survey(tx, survey.id).await?;
                Ok::<_, Refusal>((survey, stored, recognised, quotas))
            })
        })
        .await?;
    let may = may_answer(services, &survey, stored.version.id, sending.version);
    let respondent = match may.and_then(|()| Ok(recognised?)) {
        Ok(respondent) => respondent,
        Err(refusal) => return sent_before(services, survey, sending.key, refusal).await,
    };
    let questionnaire = load(services, stored)?;
    let (completed, places) = decide(services, &survey, &questionnaire, &quotas, sending)?;
    let answered = completed.answers.iter().count();
    if let (Respondent::Anyone(_), Some(guard)) = (respondent, sending.guard) {
        match by_link(services, &survey, guard, sending, answered).await {
            Ok(proof) => shown.proof = proof,
            Err(refusal) => return sent_before(services, survey, sending.key, refusal).await,
        }
    }
    let (rest, texts) = completed.detach_texts(questionnaire.definition());
    let response = NewResponse {
        version: sending.version,
        // Not the form's key: this one never leaves the database.
        key: ResponseKey(services.new_id()),
        language: sending.language,
        answers: serde_json::to_string(&rest).map_err(folkmoot_store::StoreError::from)?,
        stratum: respondent.stratum(),
        texts: texts
            .into_iter()
            .map(|text| NewText {
                key: services.new_id(),
                question: text.question,
                text: text.text,
            })
            .collect(),
    };
    let submission = Submission {
        survey: survey.id,
        key: sending.key,
        shown,
        places,
        response,
    };
    let queue = services.submissions.queue(services);
    queue.submit(submission).await?;
    if let Some(token) = sending.resumed {
        // What could not be forgotten now expires.
        if let Err(error) = resume::forget(services, &survey, token).await {
            tracing::error!(%error, "an unfinished response could not be forgotten");
        }
    }
    if survey.closes_after.is_some() {
        // With the last response that was asked for; a failure is made good by whoever reads next.
        close_due(services).await?;
    }
    Ok(Submitted { survey })
}

/// Lets through what comes by the link, and says whether it brought a proof of work.
async fn by_link(
    services: &Services,
    survey: &Survey,
    guard: Guard<'_>,
    sending: Sending<'_>,
    answered: usize,
) -> Result<bool, Refusal> {
    if survey.access == Access::MembersAndLink && guard.begun.is_empty() {
        // A member's form, who is signed in no more: by the link they could answer once more as a member.
        return Err(Refusal::SignInNeeded);
    }
    defence::check(services, guard, (sending.version, sending.key), answered).await
}

/// The response as the definition accepts it, and where it counts against what is wanted, with the most of each place.
fn decide(
    services: &Services,
    survey: &Survey,
    questionnaire: &FieldedSurvey,
    quotas: &[Quota],
    sending: Sending<'_>,
) -> Result<(CompletedAnswers, Vec<(i64, i64)>), Refusal> {
    let here = Here::new(
        services.now(),
        &survey.zone,
        &services.zones,
        sending.language,
    );
    let situation = Situation {
        definition: questionnaire.definition(),
        answers: sending.answers,
        surroundings: &here,
    };
    let completed = complete(situation).map_err(Refusal::Invalid)?;
    let all = survey.closes_after.map(|most| (quotas::ALL, most));
    let counted = (quotas::ALL + 1..)
        .zip(quotas)
        .filter(|(_, quota)| quota.counts(&completed.answers, &here))
        .map(|(position, quota)| (position, quota.most));
    let places = all.into_iter().chain(counted).collect();
    Ok((completed, places))
}

/// Whether an answer to this version is taken now.
fn may_answer(
    services: &Services,
    survey: &Survey,
    newest: SurveyVersionId,
    seen: SurveyVersionId,
) -> Result<(), Refusal> {
    if !survey.takes_answers(services.now()) {
        return Err(Refusal::Conflict("surveys-answer-closed"));
    }
    if newest != seen {
        return Err(Refusal::Conflict("surveys-answer-other-version"));
    }
    Ok(())
}

/// Refuses a form, unless it was taken when it came before.
async fn sent_before(
    services: &Services,
    survey: Survey,
    key: SubmissionKey,
    refusal: Refusal,
) -> Result<Submitted, Refusal> {
    close_due(services).await?;
    let id = survey.id;
    let was_sent = services
        .store
        .read(move |tx| Box::pin(async move { answers::was_sent(tx, id, key).await }))
        .await?;
    if was_sent {
        Ok(Submitted { survey })
    } else {
        Err(refusal)
    }
}

/// Whether the survey is still open and this respondent has not answered; notes that the form was sent and that they
/// have taken part, and lets the response through to the end of the group, where it is written apart from both.
///
/// `None` when the form was sent before.
async fn admit(
    tx: &mut Tx,
    clock: &dyn Clock,
    submission: Submission,
) -> Result<Option<NewResponse>, Refusal> {
    closing::hold_the_gate_open(tx).await?;
    let survey = store::by_id(tx, submission.survey)
        .await?
        .ok_or(Refusal::NotFound)?;
    if !survey.takes_answers(clock.now()) {
        // Closed since the look beforehand; the note of a form sent before stands elsewhere now.
        return if answers::was_sent(tx, survey.id, submission.key).await? {
            Ok(None)
        } else {
            Err(Refusal::Conflict("surveys-answer-closed"))
        };
    }
    if store::newest_version_id(tx, survey.id).await? != submission.response.version {
        return Err(Refusal::Conflict("surveys-answer-other-version"));
    }
    if !answers::note_submission(tx, survey.id, submission.key).await? {
        return Ok(None);
    }
    let respondent = recognise(tx, &survey, &submission.shown).await??;
    take_part(tx, &survey, respondent).await?;
    for (position, most) in submission.places {
        if !quotas::take(tx, survey.id, position, most).await? {
            return Err(Refusal::Conflict(if position == quotas::ALL {
                "access-refused-enough"
            } else {
                "access-refused-quota"
            }));
        }
    }
    Ok(Some(NewResponse {
        stratum: respondent.stratum(),
        ..submission.response
    }))
}
