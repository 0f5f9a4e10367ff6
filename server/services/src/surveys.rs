//! Surveys: from the upload of a questionnaire to the close; one file for each use case.

pub mod authoring;
pub mod close;
pub mod comments;
pub mod defence;
pub mod download;
pub mod edits;
pub mod exchange;
pub mod field;
pub mod here;
pub mod library;
pub mod list;
pub mod manage;
pub mod open;
pub mod page;
pub mod replace;
pub mod respondent;
pub mod resume;
pub mod review;
pub mod set;
pub mod submit;
pub mod to_answer;
pub mod translations;
pub mod upload;

pub use close::{close, close_due};
pub use comments::{comment, discussion, settle_comment};
pub use defence::{Guard, begin};
pub use download::download;
pub use edits::confirm_edits;
pub use field::field;
pub use here::Here;
pub use library::{
    discard_question, keep_question, keeping, kept, kept_question, library_item, shelves, shopping,
};
pub use list::{Wanted, list};
pub use manage::{manage, managed};
pub use open::open;
pub use page::page;
pub use replace::replace;
pub use respondent::{Credentials, Obstacle};
pub use resume::{keep, resume};
pub use review::approve;
pub use set::set;
pub use submit::{Sending, Submissions, Submitted, submit};
pub use to_answer::{ToAnswer, preview, to_answer};
pub use translations::{to_translate, translations};
pub use upload::upload;

use std::sync::Arc;

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    ids::SurveyId,
    surveys::{
        DraftSurvey, FieldedSurvey,
        catalogue::Survey,
        definition::{Problem, Severity},
        outline::localised,
        questionnaire::questionnaire_digest,
        settings::DEFINITION_LIMIT,
    },
};
use folkmoot_store::{
    StoreError, Tx,
    surveys::{self as store, Questionnaire, StoredVersion},
};

use crate::{Refusal, Services};

/// Whoever prepares, fields and closes surveys: survey managers and administrators.
pub(crate) fn require_manager(actor: &Viewer) -> Result<(), Refusal> {
    if actor.survey_manager || actor.administrator {
        Ok(())
    } else {
        Err(Refusal::NotAllowed("surveys-manage-refused"))
    }
}

/// The survey at an address, taken for this transaction; its revision is already one higher.
async fn lock(tx: &mut Tx, slug: &str) -> Result<Survey, Refusal> {
    let id: SurveyId = store::id_of(tx, slug).await?.ok_or(Refusal::NotFound)?;
    store::lock(tx, id).await?.ok_or(Refusal::NotFound)
}

/// Refuses a form made from an earlier state than the one just locked.
fn require_newest(survey: &Survey, revision_of_the_form: i64) -> Result<(), Refusal> {
    if survey.revision == revision_of_the_form.saturating_add(1) {
        Ok(())
    } else {
        Err(Refusal::Conflict("surveys-manage-conflict-changed"))
    }
}

/// A questionnaire ready to be stored, or everything that is wrong with it, at the field `definition`.
fn read_questionnaire(json: &str) -> Result<Questionnaire, Vec<FieldError>> {
    if json.trim().is_empty() {
        let error = FieldError::new("definition", "surveys-manage-error-empty");
        return Err(vec![error]);
    }
    if json.len() > DEFINITION_LIMIT {
        let error = FieldError::new("definition", "surveys-manage-error-large");
        return Err(vec![error]);
    }
    if json.contains('\0') || json.contains("\\u0000") {
        let error = FieldError::new("definition", "surveys-manage-error-null");
        return Err(vec![error]);
    }
    let draft = DraftSurvey::read(json).map_err(|problems| {
        problems
            .into_iter()
            .filter(|problem| problem.severity == Severity::Error)
            .map(at_definition)
            .collect::<Vec<_>>()
    })?;
    let definition = draft.definition();
    let impossible: Vec<FieldError> = definition
        .patterns()
        .into_iter()
        .filter(|pattern| here::compile(pattern).is_none())
        .map(|pattern| {
            let error = FieldError::new("definition", "surveys-problem-pattern");
            error.with("part", &pattern.source).with("path", "")
        })
        .collect();
    if !impossible.is_empty() {
        return Err(impossible);
    }
    Ok(Questionnaire {
        titles: localised(&definition.title, definition.language),
        questions: i64::try_from(definition.questions().len()).unwrap_or(i64::MAX),
        digest: questionnaire_digest(draft.document()),
        definition: draft.document().to_vec(),
    })
}

/// A problem of a definition as a message at the form's field; its JSON path goes along as `path`.
fn at_definition(problem: Problem) -> FieldError {
    let mut arguments = problem.arguments;
    arguments.push(("path".into(), problem.path));
    FieldError {
        field: "definition".into(),
        message: problem.message,
        arguments,
    }
}

/// A stored questionnaire, read once and then kept; what is stored was checked, so anything else is a damaged database.
fn load(services: &Services, stored: StoredVersion) -> Result<Arc<FieldedSurvey>, Refusal> {
    services
        .submissions
        .questionnaire(stored)
        .ok_or_else(damaged)
}

fn damaged() -> Refusal {
    let damaged = serde::de::Error::custom("a stored questionnaire is not what was stored");
    Refusal::Store(StoreError::Document(damaged))
}

#[cfg(test)]
mod tests;
