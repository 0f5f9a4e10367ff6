//! At most so many responses: of all, and of those of which a condition holds.

use folkmoot_domain::surveys::catalogue::State;
use folkmoot_store::testing::on_both_databases;

use super::*;

const TEA_DRINKER: &str = r#"{"tea": true, "kind": "green"}"#;
const NO_TEA: &str = r#"{"tea": false}"#;

impl Office {
    /// A survey of members in the field that wants so many responses of all, and so many as its quotas say.
    async fn wants(&self, slug: &str, closes_after: &str, quotas: &str) -> SurveyVersionId {
        let survey = self.draft(slug).await;
        let settings = SettingsEntry {
            access: "one-per-member".into(),
            closes_after: closes_after.into(),
            quotas: quotas.into(),
            ..self.settings(&survey)
        };
        surveys::set(&self.services, &self.manager, slug, &settings)
            .await
            .unwrap();
        self.field(slug).await;
        let page = surveys::page(&self.services, None, slug).await.unwrap();
        page.version.id
    }

    /// A second program on the same database, with a queue of its own.
    fn elsewhere(&self, store: &Store) -> Self {
        Self {
            services: Services {
                submissions: surveys::Submissions::default(),
                ..self.services.clone()
            },
            ..Self::on(store)
        }
    }
}

on_both_databases! {
    async fn of_all_who_want_the_last_places_exactly_as_many_get_in(store: Store) {
        let office = Office::on(&store);
        let elsewhere = office.elsewhere(&store);
        let version = office.wants("tea", "", "10: {tea} = true\n12: {kind} = 'black'").await;
        let sendings = (0..30).map(|number| {
            let office = if number % 2 == 0 { &office } else { &elsewhere };
            async move { office.submit("tea", version, Some(&member(number)), TEA_DRINKER).await }
        });
        let results = futures_util::future::join_all(sendings).await;
        let taken = results.iter().filter(|result| result.is_ok()).count();
        assert_eq!(taken, 10);
        for (number, result) in (0..).zip(results) {
            let may_still = surveys::to_answer(&office.services, Some(&member(number)), "tea").await.unwrap();
            if result.is_err() {
                assert_eq!(conflict(result), "access-refused-quota");
                assert!(!may_still.taken_part, "nothing of a refused response is kept");
            } else {
                assert!(may_still.taken_part);
            }
        }
        // Other answers are taken, of the same member too.
        for number in 0..30 {
            let _ = office.submit("tea", version, Some(&member(number)), NO_TEA).await;
        }
        let closed = surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        assert_eq!((closed.responses, closed.participants), (Some(30), Some(30)));
    }

    async fn a_survey_closes_with_the_last_response_that_it_asks_for(store: Store) {
        let office = Office::on(&store);
        let elsewhere = office.elsewhere(&store);
        let version = office.wants("tea", "7", "").await;
        let sendings = (0..20).map(|number| {
            let office = if number % 2 == 0 { &office } else { &elsewhere };
            async move { office.submit("tea", version, Some(&member(number)), NO_TEA).await }
        });
        let results = futures_util::future::join_all(sendings).await;
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 7);
        for refused in results.into_iter().filter(Result::is_err) {
            let sentence = conflict(refused);
            assert!(matches!(sentence, "access-refused-enough" | "surveys-answer-closed"), "{sentence}");
        }
        let page = surveys::page(&office.services, None, "tea").await.unwrap();
        assert_eq!((page.survey.state, page.survey.responses), (State::Closed, Some(7)));
        assert_eq!(page.survey.closed_at, Some(office.services.now()));
    }

    async fn what_one_survey_has_counted_outlives_the_close_of_another(store: Store) {
        let office = Office::on(&store);
        let version = office.wants("tea", "", "10: {tea} = true").await;
        office.wants("other", "5", "").await;
        for number in 0..10 {
            office.submit("tea", version, Some(&member(number)), TEA_DRINKER).await.unwrap();
        }
        surveys::close(&office.services, &office.manager, "other").await.unwrap();
        let late = office.submit("tea", version, Some(&member(10)), TEA_DRINKER).await;
        assert_eq!(conflict(late), "access-refused-quota");
        surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        let left = folkmoot_store::testing::inspect(&store, "SELECT CAST(COUNT(*) AS TEXT) FROM quota_counts");
        assert_eq!(left.await.unwrap()[0][0].as_deref(), Some("0"), "nothing is left of the counting");
    }

    async fn a_form_sent_again_is_thanked_when_its_quota_is_full(store: Store) {
        let office = Office::on(&store);
        let version = office.wants("tea", "", "10: {tea} = true").await;
        let form = office.form();
        office.send("tea", version, form, Some(&member(0)), TEA_DRINKER).await.unwrap();
        for number in 1..10 {
            office.submit("tea", version, Some(&member(number)), TEA_DRINKER).await.unwrap();
        }
        office.send("tea", version, form, Some(&member(0)), TEA_DRINKER).await.unwrap();
    }

    async fn a_quota_names_a_question_and_an_answer_that_there_are(store: Store) {
        let office = Office::on(&store);
        let survey = office.draft("tea").await;
        for (quotas, named) in [("10: {coffee} = true", "coffee"), ("10: {kind} = 'white'", "kind")] {
            let settings = SettingsEntry { quotas: quotas.into(), ..office.settings(&survey) };
            let refused = surveys::set(&office.services, &office.manager, "tea", &settings).await;
            let Err(Refusal::Invalid(errors)) = refused else { panic!("{quotas} was taken") };
            assert_eq!((errors[0].field.as_ref(), errors[0].arguments[0].1.as_str()), ("quotas", named));
        }
        let kept = surveys::managed(&office.services, &office.manager, "tea").await.unwrap().0;
        assert_eq!((kept.quotas, kept.survey.revision), (Vec::new(), survey.revision));
    }
}
