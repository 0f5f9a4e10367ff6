use folkmoot_domain::{record::Kind, surveys::catalogue::State};
use folkmoot_store::{StoreError, testing::on_both_databases};

use super::*;

on_both_databases! {
    async fn only_managers_prepare_surveys(store: Store) {
        let office = Office::on(&store);
        let entry = UploadEntry { slug: "tea".to_owned(), definition: TEA.to_owned(), revision: 0 };
        let refused = surveys::upload(&office.services, &member(1), &entry).await.unwrap_err();
        assert!(matches!(refused, Refusal::NotAllowed("surveys-manage-refused")));
    }

    async fn every_problem_of_an_upload_stands_at_its_field(store: Store) {
        let office = Office::on(&store);
        let entry = UploadEntry {
            slug: "Tea time".to_owned(),
            definition: r#"{"pages": [{"name": "p", "elements": [
                {"type": "file", "name": "a"}, {"type": "text", "name": "b", "visibleIf": "{"}
            ]}]}"#.to_owned(),
            revision: 0,
        };
        let refused = surveys::upload(&office.services, &office.manager, &entry).await.unwrap_err();
        let Refusal::Invalid(errors) = refused else { panic!("{refused:?}") };
        assert_eq!(errors[0].field, "slug");
        let paths: Vec<&str> = errors[1..]
            .iter()
            .map(|error| {
                assert_eq!(error.field, "definition");
                error.arguments.last().unwrap().1.as_str()
            })
            .collect();
        assert!(paths.iter().any(|path| path.starts_with("pages[0].elements[0]")), "{paths:?}");
        assert!(paths.iter().any(|path| path.starts_with("pages[0].elements[1]")), "{paths:?}");
    }

    async fn an_address_is_used_once(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        let entry = UploadEntry { slug: "tea".to_owned(), definition: TEA.to_owned(), revision: 0 };
        let refused = surveys::upload(&office.services, &office.manager, &entry).await.unwrap_err();
        let Refusal::Invalid(errors) = refused else { panic!("{refused:?}") };
        assert_eq!(errors[0].message, "surveys-manage-error-slug-taken");
    }

    async fn a_draft_can_be_replaced_and_a_closed_questionnaire_can_not(store: Store) {
        let office = Office::on(&store);
        let survey = office.draft("tea").await;
        let entry = UploadEntry {
            slug: String::new(),
            definition: TEA.replace("Tea", "Coffee"),
            revision: survey.revision,
        };
        let replaced = surveys::replace(&office.services, &office.manager, "tea", &entry).await.unwrap();
        assert_eq!(replaced.title.in_language(Language::English), "Coffee");
        let stale = surveys::replace(&office.services, &office.manager, "tea", &entry).await;
        assert_eq!(conflict(stale.map(drop)), "surveys-manage-conflict-changed");
        office.field("tea").await;
        let closed = surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        let entry = UploadEntry { revision: closed.revision, ..entry };
        let late = surveys::replace(&office.services, &office.manager, "tea", &entry).await;
        assert_eq!(conflict(late.map(drop)), "surveys-manage-conflict-fielded");
    }

    async fn a_fielded_questionnaire_does_not_change_in_the_database_either(store: Store) {
        let office = Office::on(&store);
        let (survey, version) = office.fielded("tea", "open-link", "").await;
        let questionnaire = folkmoot_store::surveys::Questionnaire {
            definition: b"{}".to_vec(),
            digest: String::new(),
            titles: survey.title,
            questions: 0,
        };
        let refused = store
            .write::<_, StoreError, _>(move |tx| Box::pin(async move {
                folkmoot_store::surveys::replace_version(tx, version, questionnaire).await
            }))
            .await;
        assert!(refused.is_err());
    }

    async fn fielding_puts_the_digest_on_the_record(store: Store) {
        let office = Office::on(&store);
        let (survey, _) = office.fielded("tea", "open-link", "2026-06-20T18:00").await;
        assert_eq!(survey.state, State::Fielded);
        let page = surveys::page(&office.services, None, "tea").await.unwrap();
        let bytes = surveys::download(&office.services, "tea").await.unwrap();
        let digest = folkmoot_domain::surveys::questionnaire::questionnaire_digest(&bytes);
        assert_eq!(page.version.digest, digest);
        let entries = store
            .read::<_, StoreError, _>(|tx| Box::pin(async move {
                folkmoot_store::record::size(tx).await
            }))
            .await
            .unwrap();
        // The approval and the fielding.
        assert_eq!((entries, Kind::SurveyFielded.as_str()), (2, "survey.fielded"));
    }

    async fn a_draft_is_hidden_until_it_is_announced(store: Store) {
        let office = Office::on(&store);
        let survey = office.draft("tea").await;
        let hidden = surveys::page(&office.services, None, "tea").await;
        assert!(matches!(hidden, Err(Refusal::NotFound)));
        assert!(surveys::page(&office.services, Some(&office.manager), "tea").await.is_ok());
        assert_eq!(surveys::list(&office.services, surveys::Wanted::default()).await.unwrap().0, []);
        let settings = SettingsEntry { announced: "on".to_owned(), ..office.settings(&survey) };
        surveys::set(&office.services, &office.manager, "tea", &settings).await.unwrap();
        assert!(surveys::page(&office.services, None, "tea").await.is_ok());
        let (listed, more) = surveys::list(&office.services, surveys::Wanted::default()).await.unwrap();
        assert_eq!((listed.len(), more), (1, false));
        let early = surveys::to_answer(&office.services, None, "tea").await;
        assert!(matches!(early, Err(Refusal::NotFound)));
    }
}
