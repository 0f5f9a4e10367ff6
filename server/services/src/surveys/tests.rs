mod access;
mod authoring;
mod closing;
mod commenting;
mod inviting;
mod join_path;
mod notifying;
mod preparing;
mod quotas;
mod racing;
mod resuming;
mod reviewing;
mod sending_again;
mod translating;
mod versions;

use std::sync::Arc;

use folkmoot_domain::{
    accounts::Viewer,
    ids::{AccountId, SubmissionKey, SurveyVersionId},
    language::Language,
    surveys::{
        Answers,
        catalogue::Survey,
        settings::{SettingsEntry, UploadEntry},
    },
};
use folkmoot_store::Store;
use uuid::Uuid;

use crate::{
    Refusal, Services,
    surroundings::ManualClock,
    surveys,
    testing::{services_at, survey_manager},
};

const TEA: &str = r#"{"title": {"default": "Tea", "de": "Tee"}, "pages": [{"name": "p", "elements": [
    {"type": "boolean", "name": "tea", "isRequired": true},
    {"type": "radiogroup", "name": "kind", "visibleIf": "{tea} = true", "isRequired": true, "choices": ["green", "black"]},
    {"type": "comment", "name": "why"}
]}]}"#;

const NOW: &str = "2026-06-18T12:00:00Z";

/// A survey manager with their surroundings.
struct Office {
    services: Services,
    clock: Arc<ManualClock>,
    manager: Viewer,
    /// Another survey manager, who reviews.
    second: Viewer,
}

impl Office {
    fn on(store: &Store) -> Self {
        let (services, clock) = services_at(store, NOW);
        Self {
            services,
            clock,
            manager: survey_manager(),
            second: Viewer {
                id: AccountId(Uuid::from_u128(3)),
                name: "Sue Second".to_owned(),
                ..survey_manager()
            },
        }
    }

    async fn draft(&self, slug: &str) -> Survey {
        let entry = UploadEntry {
            slug: slug.to_owned(),
            definition: TEA.to_owned(),
            revision: 0,
        };
        surveys::upload(&self.services, &self.manager, &entry)
            .await
            .unwrap()
    }

    /// Settings as the draft has them, to be changed by the test.
    fn settings(&self, survey: &Survey) -> SettingsEntry {
        SettingsEntry::of(survey, None, &[], &self.services.zones)
    }

    /// A survey in the field that closes at a wall time in UTC, or never.
    async fn fielded(
        &self,
        slug: &str,
        access: &str,
        closes_at: &str,
    ) -> (Survey, SurveyVersionId) {
        let survey = self.draft(slug).await;
        let settings = SettingsEntry {
            access: access.to_owned(),
            closes_at: closes_at.to_owned(),
            ..self.settings(&survey)
        };
        surveys::set(&self.services, &self.manager, slug, &settings)
            .await
            .unwrap();
        let survey = self.field(slug).await;
        let page = surveys::page(&self.services, None, slug).await.unwrap();
        (survey, page.version.id)
    }

    /// A second person approves the draft as it is.
    async fn approve(&self, slug: &str) -> Survey {
        let (managed, _) = surveys::managed(&self.services, &self.second, slug)
            .await
            .unwrap();
        surveys::approve(&self.services, &self.second, slug, &managed.version.digest)
            .await
            .unwrap()
    }

    /// The draft is approved and goes into the field.
    async fn field(&self, slug: &str) -> Survey {
        let approved = self.approve(slug).await;
        surveys::field(&self.services, &self.manager, slug, approved.revision, true)
            .await
            .unwrap()
    }

    async fn submit(
        &self,
        slug: &str,
        version: SurveyVersionId,
        viewer: Option<&Viewer>,
        json: &str,
    ) -> Result<(), Refusal> {
        let key = self.form();
        self.send(slug, version, key, viewer, json).await
    }

    /// The key of a form that is written for the first time.
    fn form(&self) -> SubmissionKey {
        SubmissionKey(self.services.new_id())
    }

    async fn send(
        &self,
        slug: &str,
        version: SurveyVersionId,
        key: SubmissionKey,
        viewer: Option<&Viewer>,
        json: &str,
    ) -> Result<(), Refusal> {
        let sending = surveys::Sending {
            version,
            key,
            language: Language::German,
            answers: &Answers::from_json(json).unwrap(),
            guard: None,
            resumed: None,
        };
        surveys::submit(&self.services, viewer, slug, sending)
            .await
            .map(drop)
    }
}

/// Somebody with an account; the participations need no row of theirs.
fn member(number: u128) -> Viewer {
    Viewer {
        id: AccountId(Uuid::from_u128(0x1000 + number)),
        name: format!("Member {number}"),
        administrator: false,
        survey_manager: false,
    }
}

fn conflict(result: Result<(), Refusal>) -> &'static str {
    match result {
        Err(Refusal::Conflict(key)) => key,
        other => panic!("{other:?}"),
    }
}
