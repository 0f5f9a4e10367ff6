//! Editing a questionnaire on the web: each edit is a step that can be taken back, made from a revision that it names.
//!
//! The document that is edited may have errors. Whenever it has none it is the version in work as well, so approvals of
//! what it was before are void; while it has some, nothing of it can be approved or fielded.

mod begin;
mod insert;
mod open;
mod step;
mod translate;

pub use begin::begin;
pub use insert::insert;
pub use open::open;
pub use step::{redo, undo};
pub use translate::{Translated, remove_language, translate};

use folkmoot_domain::{
    accounts::Viewer,
    canonical::canonical_json,
    ids::{AccountId, SurveyVersionId},
    surveys::{
        authoring::{
            Document, Edit, Names, Target, Touch, apply_all, clash, followed,
            workspace::{Act, Made, Saved},
        },
        catalogue::{Reviewer, State, Survey},
    },
};
use folkmoot_store::{
    StoreError, Tx,
    surveys::{self as store, StoredVersion, authoring as steps, comments, reviews},
};
use jiff::Timestamp;

use super::{damaged, lock, read_questionnaire, require_manager};
use crate::{Refusal, Services};

/// Steps that are kept for taking back.
const KEPT: i64 = 200;
/// Within so many seconds, what one person types at one place is one step to take back.
const ONE_STEP: i64 = 60;

/// Edits as an author sends them.
#[derive(Debug, Clone)]
pub struct Edits {
    /// The revision that the author saw.
    pub revision: i64,
    /// What shall be done, all or nothing.
    pub edits: Vec<Edit>,
    /// Whether they were saved while typing, so that taking back goes further than one of them.
    pub typing: bool,
}

/// Makes edits to the questionnaire in work at an address, or begins the next version of one in the field.
///
/// Edits from an earlier revision are made to the newest unless others have changed the same meanwhile.
pub async fn edit(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    edits: Edits,
) -> Result<Saved, Refusal> {
    require_manager(actor)?;
    let (services, slug, actor) = (services.clone(), slug.to_owned(), actor.id);
    let store = services.store.clone();
    store
        .write(move |tx| {
            Box::pin(async move {
                let mut table = Table::taken(tx, &slug).await?;
                let others = made(tx, table.stored.version.id, edits.revision).await?;
                let touched = table.clash(tx, &edits).await?;
                if !touched.is_empty() {
                    return Ok(Saved::Clash { touched, others });
                }
                let added = table.edit(tx, &services, actor, &edits).await?;
                Ok(Saved::Kept {
                    revision: table.revision,
                    sound: table.sound,
                    added,
                    others,
                })
            })
        })
        .await
}

/// What stands in one document and not in another.
fn added(before: &Document, after: &Document) -> Vec<Target> {
    let targets = |document: &Document| -> Vec<_> {
        let all = document.pages().into_iter().chain(document.elements());
        all.map(|outline| outline.target).collect()
    };
    let former = targets(before);
    let mut added = targets(after);
    added.retain(|target| !former.contains(target));
    added
}

/// The questionnaire in work as it is edited, taken for this transaction.
struct Table {
    survey: Survey,
    stored: StoredVersion,
    document: Document,
    revision: i64,
    sound: bool,
    /// Whether somebody has edited this version before.
    begun: bool,
}

/// What a step is besides its document.
struct Step {
    act: Act,
    about: String,
    back: Option<i64>,
    forth: Option<i64>,
    /// What it does to the names of elements, seen from the step that taking it back gives.
    names: Names,
    typing: bool,
}

impl Table {
    async fn taken(tx: &mut Tx, slug: &str) -> Result<Self, Refusal> {
        let survey = lock(tx, slug).await?;
        if survey.state == State::Closed {
            return Err(Refusal::Conflict("surveys-manage-conflict-fielded"));
        }
        let stored = store::version_in_work(tx, survey.id).await?;
        let copy = working_copy(tx, &stored).await?;
        Ok(Self {
            survey,
            stored,
            document: copy.document,
            revision: copy.revision,
            sound: copy.sound,
            begun: copy.begun,
        })
    }

    /// Refuses to touch a version in the field: its pages don't begin the next one.
    fn require_in_work(&self, refused: &'static str) -> Result<(), Refusal> {
        match self.stored.version.fielded_at {
            None => Ok(()),
            Some(_) => Err(Refusal::Conflict(refused)),
        }
    }

    /// Makes edits that nothing stands in the way of as one step, if they change anything; gives what they have added.
    async fn edit(
        &mut self,
        tx: &mut Tx,
        services: &Services,
        actor: AccountId,
        edits: &Edits,
    ) -> Result<Vec<Target>, Refusal> {
        let next = apply_all(&self.document, &edits.edits).map_err(Refusal::Invalid)?;
        let added = added(&self.document, &next);
        if next != self.document {
            let (act, about) = edits.edits.last().map_or((Act::Set, ""), Edit::act);
            let coming = self.revision.saturating_add(1);
            let names = followed(&self.document, &edits.edits, &next, coming);
            let step = Step {
                act,
                about: about.to_owned(),
                back: Some(self.revision),
                forth: None,
                names: names.clone(),
                typing: edits.typing,
            };
            self.put(tx, services, actor, next, step, &names).await?;
        }
        Ok(added)
    }

    /// What the edits and what happened since their revision both touch.
    async fn clash(&self, tx: &mut Tx, edits: &Edits) -> Result<Vec<Touch>, Refusal> {
        if edits.revision == self.revision {
            return Ok(Vec::new());
        }
        let base = steps::step(tx, self.stored.version.id, edits.revision).await?;
        let Some(base) = base.filter(|_| edits.revision < self.revision) else {
            return Ok(vec![Touch::Everything]);
        };
        let base = document_of(&base.document)?;
        Ok(clash(&edits.edits, &base, &self.document))
    }

    /// Makes a document the newest, and the version in work when it has no errors; comments follow the names.
    async fn put(
        &mut self,
        tx: &mut Tx,
        services: &Services,
        actor: AccountId,
        document: Document,
        mut step: Step,
        names: &Names,
    ) -> Result<(), Refusal> {
        let now = services.now();
        let written = canonical_json(document.json()).map_err(StoreError::Document)?;
        let questionnaire = read_questionnaire(&String::from_utf8_lossy(&written)).ok();
        if !self.begun {
            self.begin(tx, services, actor).await?;
        }
        let version = self.stored.version.id;
        self.sound = questionnaire.is_some();
        if let Some(questionnaire) = questionnaire {
            store::replace_version(tx, version, questionnaire).await?;
        }
        reviews::add_author(tx, version, actor).await?;
        comments::follow(tx, version, names).await?;
        self.join(tx, actor, now, &mut step).await?;
        self.revision += 1;
        let next = steps::NewStep {
            revision: self.revision,
            account: actor,
            at: now,
            act: step.act.word().to_owned(),
            about: step.about,
            document: written,
            back: step.back,
            forth: step.forth,
            names: step.names,
        };
        steps::advance(tx, version, next, self.sound, KEPT).await?;
        self.document = document;
        Ok(())
    }

    /// Keeps the state from which editing begins; of a version in the field, as the beginning of the next.
    async fn begin(
        &mut self,
        tx: &mut Tx,
        services: &Services,
        actor: AccountId,
    ) -> Result<(), Refusal> {
        if self.stored.version.fielded_at.is_some() {
            let next = SurveyVersionId(services.new_id());
            let number = self.stored.version.number.saturating_add(1);
            let same = read_questionnaire(&String::from_utf8_lossy(&self.stored.definition));
            let same = same.map_err(|_| damaged())?;
            store::insert_version(tx, self.survey.id, next, number, same).await?;
            self.stored.version.id = next;
            self.stored.version.number = number;
            self.stored.version.fielded_at = None;
        }
        let first = steps::NewStep {
            revision: self.revision,
            account: actor,
            at: services.now(),
            act: Act::Begin.word().to_owned(),
            about: String::new(),
            document: self.stored.definition.clone(),
            back: None,
            forth: None,
            names: Names::default(),
        };
        steps::begin(tx, self.stored.version.id, first).await?;
        self.begun = true;
        Ok(())
    }

    /// What one person types at one place is one step to take back.
    async fn join(
        &self,
        tx: &mut Tx,
        actor: AccountId,
        now: Timestamp,
        step: &mut Step,
    ) -> Result<(), Refusal> {
        if !step.typing {
            return Ok(());
        }
        let last = steps::step(tx, self.stored.version.id, self.revision).await?;
        let goes_on = last.filter(|last| {
            last.act == step.act.word()
                && last.about == step.about
                && last.account_id == actor
                && last.forth.is_none()
                && now.as_second() - Timestamp::from(last.made_at).as_second() < ONE_STEP
        });
        if let Some(last) = goes_on {
            step.back = last.back;
            step.names = last.names()?.and(&step.names);
        }
        Ok(())
    }
}

/// The questionnaire as it is being edited, or as it is stored while nobody edits it.
pub(super) struct WorkingCopy {
    pub(super) document: Document,
    pub(super) revision: i64,
    /// Whether the version holds this document.
    pub(super) sound: bool,
    begun: bool,
}

pub(super) async fn working_copy(
    tx: &mut Tx,
    stored: &StoredVersion,
) -> Result<WorkingCopy, Refusal> {
    let version = stored.version.id;
    let draft = steps::draft(tx, version).await?;
    let document = match draft {
        None => document_of(&stored.definition)?,
        Some(draft) => {
            let step = steps::step(tx, version, draft.revision).await?;
            document_of(&step.ok_or_else(damaged)?.document)?
        }
    };
    Ok(WorkingCopy {
        document,
        revision: draft.map_or(0, |draft| draft.revision),
        sound: draft.is_none_or(|draft| draft.sound),
        begun: draft.is_some(),
    })
}

/// A document as it is kept.
pub(super) fn document_of(bytes: &[u8]) -> Result<Document, Refusal> {
    let json = serde_json::from_slice(bytes).map_err(StoreError::Document)?;
    Document::read(json).map_err(|_| damaged())
}

/// What was done to a version after a revision.
async fn made(tx: &mut Tx, version: SurveyVersionId, after: i64) -> Result<Vec<Made>, StoreError> {
    let made = steps::steps_after(tx, version, after).await?;
    Ok(made
        .into_iter()
        .map(|step| Made {
            by: Reviewer {
                id: step.account_id,
                name: Some(step.name).filter(|name| !name.is_empty()),
            },
            at: step.made_at.into(),
            act: Act::from_word(&step.act).unwrap_or(Act::Set),
            about: step.about,
        })
        .collect())
}

/// Refuses to decide about a version while the document that is edited has errors.
pub(super) async fn require_settled(tx: &mut Tx, version: SurveyVersionId) -> Result<(), Refusal> {
    match steps::draft(tx, version).await? {
        Some(draft) if !draft.sound => Err(Refusal::Conflict("authoring-conflict-unsound")),
        _ => Ok(()),
    }
}

/// A questionnaire that came as a whole is a step of its own, when somebody edits the version.
pub(super) async fn follow(
    tx: &mut Tx,
    version: SurveyVersionId,
    account: AccountId,
    at: Timestamp,
    document: Vec<u8>,
) -> Result<(), Refusal> {
    let Some(draft) = steps::draft(tx, version).await? else {
        return Ok(());
    };
    let former = steps::step(tx, version, draft.revision).await?;
    let former = document_of(&former.ok_or_else(damaged)?.document)?;
    let revision = draft.revision.saturating_add(1);
    let names = followed(&former, &[], &document_of(&document)?, revision);
    comments::follow(tx, version, &names).await?;
    let step = steps::NewStep {
        revision,
        account,
        at,
        act: Act::Replace.word().to_owned(),
        about: String::new(),
        document,
        back: Some(draft.revision),
        forth: None,
        names,
    };
    Ok(steps::advance(tx, version, step, true, KEPT).await?)
}
