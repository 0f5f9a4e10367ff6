use std::sync::Arc;

use folkmoot_domain::{
    accounts::Viewer,
    ids::{AccountId, ResponseKey, SurveyId, SurveyVersionId},
    language::Language,
    results::{Cell, Content, Release},
    surveys::{
        Answers, DraftSurvey,
        catalogue::{Access, Localised},
        flow,
    },
};
use folkmoot_store::{Store, accounts, surveys, testing::on_both_databases};
use jiff::tz::TimeZoneDatabase;
use uuid::Uuid;

use super::*;
use crate::{
    Refusal, Services,
    surroundings::{ManualClock, SeededEntropy},
};

const DEFINITION: &str = r#"{
    "title": {"default": "Models", "de": "Modelle"},
    "pages": [{"name": "p1", "elements": [
        {"type": "radiogroup", "name": "role", "title": "Role", "isRequired": true,
         "choices": ["dev", "research", "art"]},
        {"type": "comment", "name": "why", "title": "Why"}
    ]}]
}"#;

fn services(store: Store) -> Services {
    Services::new(
        store,
        Arc::new(ManualClock::new("2026-06-18T12:00:00Z".parse().unwrap())),
        Arc::new(SeededEntropy::new("results")),
        TimeZoneDatabase::bundled(),
    )
}

/// A survey manager, and a survey in the field with as many answers as the counts say, by choice.
async fn fielded(services: &Services, counts: [usize; 3]) -> Viewer {
    let manager = AccountId(services.new_id());
    let (survey, version) = (
        SurveyId(services.new_id()),
        SurveyVersionId(services.new_id()),
    );
    let at = services.now();
    let draft = DraftSurvey::read(DEFINITION).unwrap();
    let definition = draft.definition().clone();
    let questionnaire = draft.field();
    let mut responses = Vec::new();
    for (choice, count) in ["dev", "research", "art"].iter().zip(counts) {
        for _ in 0..count {
            let answers = Answers::from_json(&format!(r#"{{"role": "{choice}"}}"#)).unwrap();
            let answers = flow::complete(flow::Situation::timeless(&definition, &answers)).unwrap();
            responses.push(surveys::answers::NewResponse {
                stratum: folkmoot_domain::surveys::catalogue::Stratum::LinkWithoutProof,
                version,
                key: ResponseKey(services.new_id()),
                language: Language::English,
                answers: serde_json::to_string(&answers).unwrap(),
                texts: Vec::new(),
            });
        }
    }
    let done: Result<(), Refusal> = services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let account = accounts::NewAccount {
                    id: manager,
                    name: "Mara".into(),
                    sign_in_name: "mara".into(),
                    sign_in_key: "mara".into(),
                    password_hash: "none".into(),
                    mail: None,
                    administrator: false,
                    survey_manager: true,
                    created_at: at,
                };
                accounts::insert(tx, account).await?;
                let new = surveys::NewSurvey {
                    id: survey,
                    slug: "models".into(),
                    access: Access::OpenLink,
                    zone: "UTC".into(),
                    created_at: at,
                };
                let questionnaire = surveys::Questionnaire {
                    definition: questionnaire.document().to_vec(),
                    digest: questionnaire.digest().to_owned(),
                    titles: Localised([(Language::English, "Models".to_owned())].into()),
                    questions: 2,
                };
                surveys::insert(tx, new, version, questionnaire).await?;
                surveys::field(tx, survey, version, at).await?;
                surveys::answers::add_responses(tx, responses).await?;
                Ok(())
            })
        })
        .await;
    done.unwrap();
    Viewer {
        id: manager,
        name: "Mara".into(),
        administrator: false,
        survey_manager: true,
    }
}

async fn close(services: &Services) {
    let at = services.now();
    let done: Result<(), Refusal> = services
        .store
        .write(move |tx| {
            Box::pin(async move {
                surveys::closing::shut_the_gate(tx).await?;
                let survey = surveys::by_slug(tx, "models").await?.unwrap();
                surveys::closing::close(tx, survey.id, at, false).await?;
                Ok(())
            })
        })
        .await;
    done.unwrap();
}

async fn record_size(services: &Services) -> i64 {
    let size =
        services.read(|tx| Box::pin(async move { Ok(folkmoot_store::record::size(tx).await?) }));
    size.await.unwrap()
}

on_both_databases! {
    async fn a_manager_signs_off_exactly_what_the_preview_shows(store: Store) {
        let services = services(store);
        let manager = fielded(&services, [20, 12, 3]).await;
        close(&services).await;
        let page = preview(&services, &manager, "models").await.unwrap();
        assert_eq!(page.obstacle, None);
        assert_eq!(page.preview.release.respondents, 35);
        let Content::Published(table) = &page.preview.release.tables[0].content else {
            panic!("withheld")
        };
        assert_eq!(table.rows[0].cell, Cell::Shown { count: 20, percent: Some(57) });
        assert!(matches!(table.rows[1].cell, Cell::Hidden(_)));
        assert!(matches!(table.rows[2].cell, Cell::Hidden(_)));
        assert_eq!(record_size(&services).await, 0);

        let wrong = release(&services, &manager, "models", "another").await;
        assert!(matches!(wrong, Err(Refusal::Conflict("results-changed"))));
        assert_eq!(release(&services, &manager, "models", &page.digest).await.unwrap(), 1);
        assert_eq!(record_size(&services).await, 1);

        let shown = show(&services, "models", 1).await.unwrap();
        assert_eq!(shown.release, page.preview.release);
        assert_eq!(shown.line.released_by.name.as_deref(), Some("Mara"));
        let bytes = document(&services, "models", 1).await.unwrap();
        assert_eq!(Release::digest(&bytes), page.digest);
        assert_eq!(shown.line.digest, page.digest);
    }

    async fn the_same_results_are_released_once(store: Store) {
        let services = services(store);
        let manager = fielded(&services, [20, 12, 10]).await;
        close(&services).await;
        let page = preview(&services, &manager, "models").await.unwrap();
        let (one, other) = tokio::join!(
            release(&services, &manager, "models", &page.digest),
            release(&services, &manager, "models", &page.digest),
        );
        assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1);
        let again = preview(&services, &manager, "models").await.unwrap();
        assert_eq!(again.obstacle, Some("results-obstacle-released"));
        let refused = release(&services, &manager, "models", &again.digest).await;
        assert!(matches!(refused, Err(Refusal::Conflict("results-obstacle-released"))));
        assert_eq!(list(&services, "models").await.unwrap().releases.len(), 1);
        assert_eq!(record_size(&services).await, 1);
    }

    async fn only_closed_surveys_and_only_survey_managers(store: Store) {
        let services = services(store);
        let manager = fielded(&services, [20, 12, 10]).await;
        let open = preview(&services, &manager, "models").await;
        assert!(matches!(open, Err(Refusal::Conflict("results-not-closed"))));
        let member = Viewer { survey_manager: false, administrator: true, ..manager.clone() };
        let refused = release(&services, &member, "models", "").await;
        assert!(matches!(refused, Err(Refusal::NotAllowed(_))));
        assert!(list(&services, "models").await.unwrap().releases.is_empty());
        assert!(matches!(show(&services, "models", 1).await, Err(Refusal::NotFound)));
        assert!(matches!(list(&services, "nothing").await, Err(Refusal::NotFound)));
    }

    async fn fewer_than_ten_responses_are_never_released(store: Store) {
        let services = services(store);
        let manager = fielded(&services, [5, 4, 0]).await;
        close(&services).await;
        let page = preview(&services, &manager, "models").await.unwrap();
        assert_eq!(page.obstacle, Some("results-obstacle-too-few"));
        assert!(page.preview.release.tables.iter().all(|table| table.content == Content::Withheld));
        let refused = release(&services, &manager, "models", &page.digest).await;
        assert!(matches!(refused, Err(Refusal::Conflict("results-obstacle-too-few"))));
    }

    async fn a_release_can_be_neither_changed_nor_removed(store: Store) {
        let services = services(store);
        let manager = fielded(&services, [20, 12, 10]).await;
        close(&services).await;
        let page = preview(&services, &manager, "models").await.unwrap();
        release(&services, &manager, "models", &page.digest).await.unwrap();
        let survey = page.survey.id;
        let again = services
            .store
            .write(move |tx| {
                Box::pin(async move {
                    let new = folkmoot_store::results::NewRelease {
                        id: folkmoot_domain::ids::ReleaseId(Uuid::nil()),
                        survey,
                        number: 1,
                        document: Vec::new(),
                        digest: String::new(),
                        respondents: 0,
                        tables: 0,
                        released_at: jiff::Timestamp::UNIX_EPOCH,
                        released_by: manager.id,
                    };
                    folkmoot_store::results::insert(tx, new).await?;
                    Ok::<(), Refusal>(())
                })
            })
            .await;
        assert!(matches!(again, Err(Refusal::Store(folkmoot_store::StoreError::Unique { .. }))));
    }
}
