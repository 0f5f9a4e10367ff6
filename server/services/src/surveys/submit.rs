//! A response comes in. Nothing of it is logged, and nothing that is stored leads from it to a person.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use folkmoot_domain::{
    accounts::Viewer,
    ids::{AccountId, ResponseKey, SurveyId, SurveyVersionId},
    language::Language,
    surveys::{
        Answers, FieldedSurvey,
        catalogue::{Access, Survey},
        flow::{Situation, complete},
    },
};
use folkmoot_store::{
    Tx,
    group::Group,
    surveys::{
        self as store, StoredVersion,
        answers::{self, NewResponse, NewText},
        closing,
    },
};

use super::{Here, close_due, load};
use crate::{Refusal, Services, surroundings::Clock};

/// The queue in which responses are written together, and the questionnaires that they are checked against.
#[derive(Clone, Default)]
pub struct Submissions {
    queue: Arc<OnceLock<Group<Submission, (), Refusal>>>,
    questionnaires: Arc<Mutex<HashMap<String, Arc<FieldedSurvey>>>>,
}

/// A response that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submitted {
    /// The survey.
    pub survey: Survey,
}

/// A response on its way: checked beforehand, checked again in the transaction.
struct Submission {
    survey: SurveyId,
    version: SurveyVersionId,
    account: Option<AccountId>,
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
                |tx, responses| Box::pin(answers::add_responses(tx, responses)),
            )
        })
    }
}

/// Takes a response to the survey at an address.
///
/// `version` is the questionnaire that the respondent saw. The definition decides again what was visible and valid.
pub async fn submit(
    services: &Services,
    viewer: Option<&Viewer>,
    slug: &str,
    version: SurveyVersionId,
    language: Language,
    entered: &Answers,
) -> Result<Submitted, Refusal> {
    let address = slug.to_owned();
    let (survey, stored) = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let survey = store::by_slug(tx, &address).await?;
                let survey = survey.filter(Survey::is_public).ok_or(Refusal::NotFound)?;
                let stored = store::newest_version(tx, survey.id).await?;
                Ok::<_, Refusal>((survey, stored))
            })
        })
        .await?;
    if !survey.takes_answers(services.now()) {
        close_due(services).await?;
        return Err(Refusal::Conflict("surveys-answer-closed"));
    }
    if stored.version.id != version {
        return Err(Refusal::Conflict("surveys-answer-other-version"));
    }
    let account = match (survey.access, viewer) {
        (Access::OpenLink, _) => None,
        (Access::OnePerMember, Some(viewer)) => Some(viewer.id),
        (Access::OnePerMember, None) => return Err(Refusal::SignInNeeded),
    };
    let questionnaire = load(services, stored)?;
    let situation = Situation {
        definition: questionnaire.definition(),
        answers: entered,
        surroundings: &Here::new(services.now(), &survey.zone, &services.zones, language),
    };
    let completed = complete(situation).map_err(Refusal::Invalid)?;
    let (rest, texts) = completed.detach_texts(questionnaire.definition());
    let response = NewResponse {
        version,
        key: ResponseKey(services.new_id()),
        language,
        answers: serde_json::to_string(&rest).map_err(folkmoot_store::StoreError::from)?,
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
        version,
        account,
        response,
    };
    let queue = services.submissions.queue(services);
    queue.submit(submission).await?;
    Ok(Submitted { survey })
}

/// Whether the survey is still open and the account has not answered; notes that it has, and lets the response
/// through to the end of the group, where it is written apart from the participation.
async fn admit(
    tx: &mut Tx,
    clock: &dyn Clock,
    submission: Submission,
) -> Result<NewResponse, Refusal> {
    closing::hold_the_gate_open(tx).await?;
    let survey = store::by_id(tx, submission.survey)
        .await?
        .ok_or(Refusal::NotFound)?;
    if !survey.takes_answers(clock.now()) {
        return Err(Refusal::Conflict("surveys-answer-closed"));
    }
    if store::newest_version_id(tx, survey.id).await? != submission.version {
        return Err(Refusal::Conflict("surveys-answer-other-version"));
    }
    if let Some(account) = submission.account {
        answers::participate(tx, survey.id, account)
            .await
            .map_err(|error| {
                if error.is_duplicate("participations", &["survey_id", "account_id"]) {
                    Refusal::Conflict("surveys-answer-already")
                } else {
                    error.into()
                }
            })?;
    }
    Ok(submission.response)
}
