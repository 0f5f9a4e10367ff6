//! A survey in the field goes over to its next version; answers stay with the version they were given to.

use folkmoot_domain::{
    record::{Filter, Kind},
    surveys::edits::{ClassEntry, Impact},
};
use folkmoot_store::testing::on_both_databases;

use super::*;
use crate::results;

impl Office {
    /// Begins or changes the next version.
    async fn edited(&self, definition: &str) -> Survey {
        let (managed, _) = surveys::managed(&self.services, &self.manager, "tea")
            .await
            .unwrap();
        let entry = UploadEntry {
            slug: String::new(),
            definition: definition.to_owned(),
            revision: managed.survey.revision,
        };
        surveys::replace(&self.services, &self.manager, "tea", &entry)
            .await
            .unwrap()
    }

    /// A second person approves the next version; gives the survey's revision.
    async fn approved(&self) -> i64 {
        let (managed, _) = surveys::managed(&self.services, &self.second, "tea")
            .await
            .unwrap();
        let digest = managed.in_work().unwrap().digest.clone();
        surveys::approve(&self.services, &self.second, "tea", &digest)
            .await
            .unwrap()
            .revision
    }

    async fn confirmed(&self, class: &str, reason: &str) -> Result<i64, Refusal> {
        let (managed, _) = surveys::managed(&self.services, &self.manager, "tea")
            .await
            .unwrap();
        let digest = managed.in_work().unwrap().digest.clone();
        let chosen = vec![ClassEntry {
            class: class.to_owned(),
            reason: reason.to_owned(),
        }];
        let (services, manager) = (&self.services, &self.manager);
        surveys::confirm_edits(services, manager, "tea", &digest, chosen)
            .await
            .map(|survey| survey.revision)
    }

    async fn goes_over(&self, revision: i64) -> Result<(), Refusal> {
        surveys::field(&self.services, &self.manager, "tea", revision, true)
            .await
            .map(drop)
    }

    async fn drinks(&self, count: u128, version: SurveyVersionId, first: u128) {
        for number in 0..count {
            let viewer = member(first + number);
            self.submit("tea", version, Some(&viewer), r#"{"tea": false}"#)
                .await
                .unwrap();
        }
    }
}

/// The same questionnaire with a title for one question.
fn titled(title: &str) -> String {
    TEA.replace(
        r#""name": "tea","#,
        &format!(r#""name": "tea", "title": {{"default": "{title}", "de": "{title}"}},"#),
    )
}

on_both_databases! {
    async fn the_next_version_needs_confirmed_edits_and_an_approval(store: Store) {
        let office = Office::on(&store);
        let (_, first) = office.fielded("tea", "one-per-member", "").await;
        office.drinks(1, first, 0).await;
        let survey = office.edited(&titled("Do you drink tea?")).await;
        assert_eq!(survey.state, folkmoot_domain::surveys::catalogue::State::Fielded);

        // Respondents still see and answer the version in the field.
        let page = surveys::page(&office.services, None, "tea").await.unwrap();
        assert_eq!((page.version.id, page.version.number), (first, 1));
        office.drinks(1, first, 10).await;

        let (managed, _) = surveys::managed(&office.services, &office.manager, "tea").await.unwrap();
        let next = managed.next.unwrap();
        assert_eq!((next.version.number, next.confirmed), (2, None));
        assert_eq!((next.edits.changed.len(), next.edits.changed[0].proposed), (1, Impact::Wording));

        let revision = office.approved().await;
        assert_eq!(conflict(office.goes_over(revision).await), "surveys-edits-conflict-unconfirmed");
        let refused = office.confirmed("typo", "").await;
        let Err(Refusal::Invalid(errors)) = refused else { panic!("{refused:?}") };
        assert_eq!(errors[0].field, "reason-0");
        let revision = office.confirmed("wording", "").await.unwrap();
        office.goes_over(revision).await.unwrap();

        let page = surveys::page(&office.services, None, "tea").await.unwrap();
        assert_eq!(page.version.number, 2);
        let stale = office.submit("tea", first, Some(&member(20)), r#"{"tea": false}"#).await;
        assert_eq!(conflict(stale), "surveys-answer-other-version");
        // Whoever has answered the first version has taken part.
        let again = office.submit("tea", page.version.id, Some(&member(0)), r#"{"tea": false}"#).await;
        assert_eq!(conflict(again), "surveys-answer-already");

        let list = crate::record::list(&office.services, Filter::default(), folkmoot_domain::paging::Limit::default()).await.unwrap();
        assert_eq!(list.entries[0].kind, Kind::SurveyRevised);
        let entry = crate::record::entry(&office.services, list.entries[0].seq).await.unwrap();
        assert_eq!(entry.body["facts"]["edits"]["tea"], "wording");
        assert_eq!(entry.body["facts"]["comparisons_broken"], serde_json::json!(["tea"]));
        assert_eq!(entry.body["facts"]["questionnaire"], page.version.digest);
    }

    async fn a_change_after_the_confirmation_needs_another_one(store: Store) {
        let office = Office::on(&store);
        office.fielded("tea", "open-link", "").await;
        let none = surveys::confirm_edits(&office.services, &office.manager, "tea", "", Vec::new()).await;
        assert_eq!(conflict(none.map(drop)), "surveys-edits-conflict-none");
        office.edited(&titled("Do you drink tee?")).await;
        office.confirmed("wording", "").await.unwrap();
        office.edited(&titled("Do you drink tea?")).await;
        let revision = office.approved().await;
        assert_eq!(conflict(office.goes_over(revision).await), "surveys-edits-conflict-unconfirmed");
        let revision = office.confirmed("wording", "").await.unwrap();
        office.goes_over(revision).await.unwrap();
        let (managed, _) = surveys::managed(&office.services, &office.manager, "tea").await.unwrap();
        assert_eq!((managed.next, managed.version.number), (None, 2));
    }

    async fn answers_are_counted_for_each_version_by_itself(store: Store) {
        let office = Office::on(&store);
        let (_, first) = office.fielded("tea", "one-per-member", "").await;
        office.drinks(12, first, 0).await;
        office.edited(&titled("Do you drink tea?")).await;
        office.approved().await;
        let revision = office.confirmed("wording", "").await.unwrap();
        office.goes_over(revision).await.unwrap();
        let second = surveys::page(&office.services, None, "tea").await.unwrap().version.id;
        office.drinks(11, second, 100).await;

        let closed = surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        assert_eq!((closed.responses, closed.participants), (Some(23), Some(23)));
        let (managed, _) = surveys::managed(&office.services, &office.manager, "tea").await.unwrap();
        let counts: Vec<(i64, i64)> = managed
            .versions
            .iter()
            .map(|one| (one.version.number, one.responses))
            .collect();
        assert_eq!(counts, [(1, 12), (2, 11)]);
        for (version, respondents) in [(None, 11), (Some(1), 12), (Some(2), 11)] {
            let preview = results::preview_of(&office.services, &office.manager, "tea", version).await.unwrap();
            assert_eq!(preview.preview.release.respondents, respondents, "{version:?}");
            assert_eq!(preview.versions, [1, 2]);
        }
        let missing = results::preview_of(&office.services, &office.manager, "tea", Some(3)).await;
        assert!(matches!(missing, Err(Refusal::NotFound)));
    }
}
