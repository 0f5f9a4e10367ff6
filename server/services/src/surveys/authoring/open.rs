//! The questionnaire on its author's table.

use std::collections::BTreeSet;

use folkmoot_domain::{
    accounts::Viewer,
    ids::{AccountId, SurveyVersionId},
    surveys::{
        authoring::{Document, workspace::Workspace},
        catalogue::State,
        check::{self, Limits, Report},
    },
};
use folkmoot_store::{
    Tx,
    surveys::{self as store, authoring as steps},
};

use super::{damaged, document_of, made, require_manager};
use crate::{
    Refusal, Services,
    surveys::{close_due, comments},
};

/// What the checker may do for each look at the builder: a tenth of a second on one core.
const QUICK: Limits = Limits {
    evaluations: 100_000,
    for_one: 20_000,
    answers: 512,
    all_answers: 20_000,
    questions: 100,
    findings: 300,
};

/// The questionnaire in work at an address as it is being edited; of a survey in the field, what an edit would continue.
///
/// `since` is the revision from which the reader's last edit was made: what others did after it is listed.
pub async fn open(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    since: Option<i64>,
) -> Result<Workspace, Refusal> {
    require_manager(actor)?;
    close_due(services).await?;
    let (slug, actor) = (slug.to_owned(), actor.id);
    let mut workspace: Workspace = services
        .store
        .read(move |tx| Box::pin(async move { load(tx, &slug, since, actor).await }))
        .await?;
    workspace.report = report(workspace.document.clone()).await?;
    Ok(workspace)
}

async fn load(
    tx: &mut Tx,
    slug: &str,
    since: Option<i64>,
    actor: AccountId,
) -> Result<Workspace, Refusal> {
    let survey = store::by_slug(tx, slug).await?.ok_or(Refusal::NotFound)?;
    if survey.state == State::Closed {
        return Err(Refusal::Conflict("surveys-manage-conflict-fielded"));
    }
    let stored = store::version_in_work(tx, survey.id).await?;
    let version = stored.version.id;
    let mut workspace = Workspace {
        document: document_of(&stored.definition)?,
        survey,
        version: stored.version,
        revision: 0,
        sound: true,
        report: Report::default(),
        last: None,
        meanwhile: Vec::new(),
        comments: Vec::new(),
        can_undo: false,
        can_redo: false,
    };
    if workspace.version.fielded_at.is_none() {
        workspace.comments = comments::of_version(tx, version).await?;
    }
    if let Some(draft) = steps::draft(tx, version).await? {
        let step = steps::step(tx, version, draft.revision).await?;
        let step = step.ok_or_else(damaged)?;
        workspace.document = document_of(&step.document)?;
        workspace.revision = draft.revision;
        workspace.sound = draft.sound;
        workspace.last = made(tx, version, draft.revision.saturating_sub(1))
            .await?
            .pop();
        if let Some(since) = since {
            workspace.meanwhile = made(tx, version, since).await?;
            workspace.meanwhile.retain(|made| made.by.id != actor);
        }
        workspace.can_undo = kept(tx, version, step.back).await?;
        workspace.can_redo = kept(tx, version, step.forth).await?;
    }
    Ok(workspace)
}

async fn kept(
    tx: &mut Tx,
    version: SurveyVersionId,
    revision: Option<i64>,
) -> Result<bool, Refusal> {
    match revision {
        Some(revision) => Ok(steps::is_kept(tx, version, revision).await?),
        None => Ok(false),
    }
}

async fn report(document: Document) -> Result<Report, Refusal> {
    let walk = move || check::check_draft(&document.json().to_string(), &BTreeSet::new(), &QUICK);
    let walked = tokio::task::spawn_blocking(walk).await;
    walked.map_err(|_| damaged())
}
