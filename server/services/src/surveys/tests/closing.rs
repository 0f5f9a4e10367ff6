use folkmoot_domain::{jobs::JobKind, surveys::catalogue::State};
use folkmoot_store::{
    StoreError,
    jobs::{self, JobKey},
    surveys::answers,
    testing::on_both_databases,
};

use super::*;

on_both_databases! {
    async fn the_server_decides_again_what_was_visible_and_valid(store: Store) {
        let office = Office::on(&store);
        let (_, version) = office.fielded("tea", "open-link", "").await;
        let wrong = office.submit("tea", version, None, r#"{"tea": true}"#).await;
        assert!(matches!(wrong, Err(Refusal::Invalid(errors)) if errors[0].field == "kind"));
        let hidden = r#"{"tea": false, "kind": "green", "why": "too bitter"}"#;
        office.submit("tea", version, None, hidden).await.unwrap();
        surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        let (responses, texts) = store
            .read::<_, StoreError, _>(move |tx| Box::pin(async move {
                Ok((
                    answers::closed_responses(tx, version, None, 10).await?,
                    answers::closed_texts(tx, version, "why", None, 10).await?,
                ))
            }))
            .await
            .unwrap();
        assert_eq!(responses.len(), 1);
        assert!(!responses[0].answers.contains("green"), "a hidden question's answer is dropped");
        assert!(!responses[0].answers.contains("bitter"), "free text stands apart");
        assert_eq!(texts[0].text, "too bitter");
        assert_ne!(texts[0].key, responses[0].key.0);
    }

    async fn a_member_answers_once(store: Store) {
        let office = Office::on(&store);
        let (_, version) = office.fielded("tea", "one-per-member", "").await;
        let stranger = office.submit("tea", version, None, r#"{"tea": false}"#).await;
        assert!(matches!(stranger, Err(Refusal::SignInNeeded)));
        let ann = member(1);
        office.submit("tea", version, Some(&ann), r#"{"tea": false}"#).await.unwrap();
        let again = office.submit("tea", version, Some(&ann), r#"{"tea": false}"#).await;
        assert_eq!(conflict(again), "surveys-answer-already");
        assert!(surveys::to_answer(&office.services, Some(&ann), "tea").await.unwrap().taken_part);
        assert!(!surveys::to_answer(&office.services, Some(&member(2)), "tea").await.unwrap().taken_part);
        let closed = surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        assert_eq!((closed.responses, closed.participants), (Some(1), Some(1)));
        let page = surveys::page(&office.services, Some(&ann), "tea").await.unwrap();
        assert_eq!(page.taken_part, Some(true));
    }

    async fn an_answer_at_the_deadline_is_refused_and_closes_the_survey(store: Store) {
        let office = Office::on(&store);
        let (_, version) = office.fielded("tea", "open-link", "2026-06-20T18:00").await;
        office.clock.set("2026-06-20T17:59:59.999999Z".parse().unwrap());
        office.submit("tea", version, None, r#"{"tea": false}"#).await.unwrap();
        office.clock.set("2026-06-20T18:00:00Z".parse().unwrap());
        let late = office.submit("tea", version, None, r#"{"tea": false}"#).await;
        assert_eq!(conflict(late), "surveys-answer-closed");
        let page = surveys::page(&office.services, None, "tea").await.unwrap();
        assert_eq!(page.survey.state, State::Closed);
        assert_eq!(page.survey.closed_at, page.survey.closes_at);
        assert_eq!(page.survey.responses, Some(1));
        let entries = store
            .read::<_, StoreError, _>(|tx| Box::pin(async move {
                folkmoot_store::record::size(tx).await
            }))
            .await
            .unwrap();
        assert_eq!(entries, 3, "approved, fielded and closed, once each");
    }

    async fn the_first_reader_after_the_deadline_closes_the_survey(store: Store) {
        let office = Office::on(&store);
        office.fielded("tea", "open-link", "2026-06-20T18:00").await;
        office.clock.set("2026-06-21T00:00:00Z".parse().unwrap());
        let (listed, _) = surveys::list(&office.services, surveys::Wanted::default()).await.unwrap();
        assert_eq!(listed[0].state, State::Closed);
    }

    async fn answers_to_other_surveys_outlive_a_close(store: Store) {
        let office = Office::on(&store);
        let (_, tea) = office.fielded("tea", "one-per-member", "").await;
        let (other, cocoa) = office.fielded("cocoa", "one-per-member", "").await;
        for number in 1..=5 {
            let who = member(number);
            let text = r#"{"tea": false, "why": "no"}"#;
            office.submit("tea", tea, Some(&who), text).await.unwrap();
            office.submit("cocoa", cocoa, Some(&who), text).await.unwrap();
        }
        surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        let again = office.submit("cocoa", cocoa, Some(&member(1)), r#"{"tea": false}"#).await;
        assert_eq!(conflict(again), "surveys-answer-already");
        office.submit("cocoa", cocoa, Some(&member(6)), r#"{"tea": false}"#).await.unwrap();
        let (managed, _) = surveys::managed(&office.services, &office.manager, "cocoa").await.unwrap();
        assert_eq!((managed.responses, managed.participants), (6, 6));
        let closed = surveys::close(&office.services, &office.manager, "cocoa").await.unwrap();
        assert_eq!(closed.id, other.id);
        assert_eq!((closed.responses, closed.participants), (Some(6), Some(6)));
    }
}

on_both_databases! {
    async fn the_deadline_is_planned_when_a_survey_is_fielded_and_cancelled_when_it_closes(store: Store) {
        let office = Office::on(&store);
        let (tea, _) = office.fielded("tea", "open-link", "2026-06-20T18:00").await;
        let (cocoa, _) = office.fielded("cocoa", "open-link", "2026-06-28T18:00").await;
        let (chess, _) = office.fielded("chess", "open-link", "").await;
        let planned = async |survey: &Survey| {
            let mut planned = Vec::new();
            for kind in [JobKind::SurveyReminder, JobKind::SurveyLastDay, JobKind::SurveyClose] {
                let key = JobKey { kind, subject: survey.id.0 };
                let due = store
                    .read::<_, StoreError, _>(move |tx| Box::pin(async move { jobs::due_at(tx, key).await }))
                    .await
                    .unwrap();
                planned.extend(due.map(|due| (kind, due.to_string())));
            }
            planned
        };
        let at = |kind, time: &str| (kind, format!("2026-06-{time}Z"));
        assert_eq!(planned(&tea).await, [
            at(JobKind::SurveyLastDay, "19T18:00:00"),
            at(JobKind::SurveyClose, "20T18:00:00"),
        ], "two days leave no room for a reminder");
        assert_eq!(planned(&cocoa).await, [
            at(JobKind::SurveyReminder, "23T15:00:00"),
            at(JobKind::SurveyLastDay, "27T18:00:00"),
            at(JobKind::SurveyClose, "28T18:00:00"),
        ]);
        assert_eq!(planned(&chess).await, []);
        surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        assert_eq!(planned(&tea).await, []);
        office.clock.set("2026-06-28T18:00:00Z".parse().unwrap());
        while let Some(job) = crate::jobs::claim(&office.services).await.unwrap() {
            crate::jobs::run(&office.services, job).await.unwrap();
        }
        let closed = store
            .read::<_, StoreError, _>(|tx| Box::pin(async move {
                folkmoot_store::surveys::by_slug(tx, "cocoa").await
            }))
            .await
            .unwrap()
            .unwrap();
        assert_eq!((closed.state, closed.closed_at), (State::Closed, closed.closes_at));
        assert_eq!(crate::jobs::next(&office.services).await.unwrap(), None);
    }

    async fn surveys_from_before_there_were_jobs_close_at_their_deadline_too(store: Store) {
        let office = Office::on(&store);
        let (survey, _) = office.fielded("tea", "open-link", "2026-06-20T18:00").await;
        let key = JobKey {
            kind: JobKind::SurveyClose,
            subject: survey.id.0,
        };
        office.services
            .write(move |tx| Box::pin(async move { Ok(jobs::cancel(tx, key).await?) }))
            .await
            .unwrap();
        crate::jobs::prepare(&office.services).await.unwrap();
        let due = store
            .read::<_, StoreError, _>(move |tx| Box::pin(async move { jobs::due_at(tx, key).await }))
            .await
            .unwrap();
        assert_eq!(due, survey.closes_at);
    }
}
