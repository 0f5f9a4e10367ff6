//! Two people stand behind a questionnaire in the field.

use folkmoot_domain::{paging::Limit, record::Kind};
use folkmoot_store::testing::on_both_databases;

use super::*;

const NEVER: &str = r#"{"title": "Tea", "pages": [{"name": "p", "elements": [
    {"type": "boolean", "name": "tea", "title": "Tea?"},
    {"type": "comment", "name": "why", "title": "Why?", "visibleIf": "{tea} = true and {tea} = false"}
]}]}"#;

const ALWAYS: &str = r#"{"title": "Tea", "pages": [{"name": "p", "elements": [
    {"type": "boolean", "name": "tea", "title": "Tea?"},
    {"type": "comment", "name": "why", "title": "Why?", "visibleIf": "{tea} = true or {tea} <> true"}
]}]}"#;

impl Office {
    async fn replaced(&self, by: &Viewer, survey: &Survey, definition: &str) -> Survey {
        let entry = UploadEntry {
            slug: String::new(),
            definition: definition.to_owned(),
            revision: survey.revision,
        };
        surveys::replace(&self.services, by, &survey.slug, &entry)
            .await
            .unwrap()
    }

    async fn digest(&self) -> String {
        let (managed, _) = surveys::managed(&self.services, &self.manager, "tea")
            .await
            .unwrap();
        managed.version.digest
    }

    async fn fields(&self, revision: i64, acknowledged: bool) -> Result<(), Refusal> {
        let (services, manager) = (&self.services, &self.manager);
        surveys::field(services, manager, "tea", revision, acknowledged)
            .await
            .map(drop)
    }
}

on_both_databases! {
    async fn nobody_approves_what_they_have_worked_on(store: Store) {
        let office = Office::on(&store);
        let survey = office.draft("tea").await;
        let digest = office.digest().await;
        let own = surveys::approve(&office.services, &office.manager, "tea", &digest).await;
        assert_eq!(conflict(own.map(drop)), "surveys-review-conflict-author");
        assert_eq!(conflict(office.fields(survey.revision, true).await), "surveys-review-conflict-missing");
        let refused = surveys::approve(&office.services, &member(1), "tea", &digest).await;
        assert!(matches!(refused, Err(Refusal::NotAllowed(_))));

        let approved = office.approve("tea").await;
        let twice = surveys::approve(&office.services, &office.second, "tea", &digest).await;
        assert_eq!(conflict(twice.map(drop)), "surveys-review-conflict-twice");
        office.fields(approved.revision, true).await.unwrap();
        let late = surveys::approve(&office.services, &office.second, "tea", &digest).await;
        assert_eq!(conflict(late.map(drop)), "surveys-manage-conflict-fielded");
    }

    async fn a_change_makes_an_approval_void(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        let stale = office.digest().await;
        let approved = office.approve("tea").await;
        let changed = office.replaced(&office.manager, &approved, &TEA.replace("Tea", "Coffee")).await;
        assert_eq!(conflict(office.fields(changed.revision, true).await), "surveys-review-conflict-missing");
        let (managed, _) = surveys::managed(&office.services, &office.manager, "tea").await.unwrap();
        assert!(managed.review.has_void && managed.review.approval.is_none());
        let old = surveys::approve(&office.services, &office.second, "tea", &stale).await;
        assert_eq!(conflict(old.map(drop)), "surveys-review-conflict-changed");

        let approved = office.approve("tea").await;
        office.fields(approved.revision, true).await.unwrap();
    }

    async fn whoever_approves_and_then_works_on_it_has_not_approved_it(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        let approved = office.approve("tea").await;
        // The same questionnaire again: the digest stays, but now it is the approver's work too.
        let survey = office.replaced(&office.second, &approved, TEA).await;
        assert_eq!(conflict(office.fields(survey.revision, true).await), "surveys-review-conflict-missing");
    }

    async fn errors_of_the_check_stand_in_the_way_and_warnings_are_acknowledged(store: Store) {
        let office = Office::on(&store);
        let survey = office.draft("tea").await;
        let survey = office.replaced(&office.manager, &survey, NEVER).await;
        let digest = office.digest().await;
        let refused = surveys::approve(&office.services, &office.second, "tea", &digest).await;
        assert_eq!(conflict(refused.map(drop)), "surveys-review-conflict-errors");
        assert_eq!(conflict(office.fields(survey.revision, true).await), "surveys-review-conflict-errors");

        office.replaced(&office.manager, &survey, ALWAYS).await;
        let approved = office.approve("tea").await;
        let unread = office.fields(approved.revision, false).await;
        let Err(Refusal::Invalid(errors)) = unread else { panic!("{unread:?}") };
        assert_eq!(errors[0].field, "acknowledged");
        office.fields(approved.revision, true).await.unwrap();
    }

    async fn approval_and_fielding_are_on_the_record_with_the_digest(store: Store) {
        let office = Office::on(&store);
        office.fielded("tea", "open-link", "").await;
        let digest = office.digest().await;
        let filter = folkmoot_domain::record::Filter::default();
        let page = crate::record::list(&office.services, filter, Limit::default()).await.unwrap();
        let kinds: Vec<Kind> = page.entries.iter().map(|entry| entry.kind).collect();
        assert_eq!(kinds, [Kind::SurveyFielded, Kind::SurveyApproved]);
        for line in page.entries {
            let entry = crate::record::entry(&office.services, line.seq).await.unwrap();
            assert_eq!(entry.body["facts"]["questionnaire"], digest);
            let approver = entry.documents[0].document.as_ref().unwrap();
            assert!(approver.contains(&office.second.id.to_string()));
        }
    }
}
