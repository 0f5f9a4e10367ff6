use folkmoot_domain::{
    accounts::Viewer,
    ids::AccountId,
    surveys::settings::{SettingsEntry, UploadEntry},
};
use folkmoot_services::surveys;
use folkmoot_store::{Store, testing::on_both_databases};
use http::StatusCode;

use crate::web::testing::{Answer, TestSite};

const TEA: &str = r#"{"title": {"default": "Tea", "de": "Tee"}, "pages": [
    {"name": "one", "elements": [
        {"type": "boolean", "name": "tea", "isRequired": true},
        {"type": "radiogroup", "name": "kind", "visibleIf": "{tea} = true", "isRequired": true, "choices": ["green", "black"]}
    ]},
    {"name": "two", "visibleIf": "{tea} = true", "elements": [{"type": "comment", "name": "why", "title": {"default": "Why?", "de": "Warum?"}}]}
]}"#;

/// A fielded survey at `/surveys/tea`; gives its version.
async fn field_tea(site: &TestSite, access: &str) -> String {
    let manager = Viewer {
        id: AccountId(uuid::Uuid::from_u128(1)),
        name: "Manager".to_owned(),
        administrator: false,
        survey_manager: true,
    };
    let entry = UploadEntry {
        slug: "tea".to_owned(),
        definition: TEA.to_owned(),
        revision: 0,
    };
    let survey = surveys::upload(&site.services, &manager, &entry)
        .await
        .unwrap();
    let settings = SettingsEntry {
        access: access.to_owned(),
        ..SettingsEntry::of(&survey, None, &site.services.zones)
    };
    surveys::set(&site.services, &manager, "tea", &settings)
        .await
        .unwrap();
    let second = Viewer {
        id: AccountId(uuid::Uuid::from_u128(2)),
        ..manager.clone()
    };
    let (managed, _) = surveys::managed(&site.services, &second, "tea")
        .await
        .unwrap();
    let survey = surveys::approve(&site.services, &second, "tea", &managed.version.digest)
        .await
        .unwrap();
    surveys::field(&site.services, &manager, "tea", survey.revision, true)
        .await
        .unwrap();
    let page = surveys::page(&site.services, None, "tea").await.unwrap();
    page.version.id.to_string()
}

async fn post(site: &TestSite, version: &str, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![("_version", version)];
    all.extend(fields);
    site.browser().post("/surveys/tea/answer", &all).await
}

on_both_databases! {
    async fn a_respondent_without_scripts_goes_page_by_page_to_the_end(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let start = site.browser().get("/surveys/tea/answer").await;
        assert_eq!(start.status, StatusCode::OK);
        assert!(start.text.contains("What is stored") && start.text.contains(&version));

        let empty = post(&site, &version, &[("_place", "one"), ("_shown", "0,"), ("_go", "next")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.text.contains("Please answer this question."));

        let first = [("_place", "one"), ("_shown", "0,"), ("_go", "next"), ("tea", "true")];
        let appeared = post(&site, &version, &first).await;
        assert_eq!(appeared.status, StatusCode::OK);
        assert!(appeared.text.contains("further questions on this page"), "{}", appeared.text);
        assert!(appeared.text.contains("_shown\" value=\"0,1,\""), "{}", appeared.text);

        let second = [("_place", "one"), ("_shown", "0,1,"), ("_go", "next"), ("tea", "true"), ("kind", "green")];
        let page_two = post(&site, &version, &second).await;
        assert!(page_two.text.contains("Why?"), "{}", page_two.text);
        assert!(page_two.text.contains("type=\"hidden\" name=\"kind\" value=\"green\""));

        let third = [("_place", "two"), ("_shown", "2,"), ("_go", "next"), ("tea", "true"), ("kind", "green"), ("why", "warm")];
        let summary = post(&site, &version, &third).await;
        assert!(summary.text.contains("Check your answers") && summary.text.contains("warm"));

        let sent = [("_place", "_summary"), ("_go", "send"), ("tea", "true"), ("kind", "green"), ("why", "warm")];
        let sent = post(&site, &version, &sent).await;
        assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/surveys/tea/answer/done"));
        let done = site.browser().get("/surveys/tea/answer/done").await;
        assert!(done.text.contains("Thank you"));
    }

    async fn another_language_and_the_way_back_keep_every_answer(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let fields = [("_version", version.as_str()), ("_place", "two"), ("_go", "stay"), ("tea", "true"), ("kind", "black"), ("why", "a")];
        let german = site.browser().post("/surveys/tea/answer?lang=de", &fields).await;
        assert_eq!(german.header("content-language"), "de");
        assert!(german.text.contains("Warum?") && german.text.contains("name=\"kind\" value=\"black\""));
        let back = [("_place", "two"), ("_go", "back"), ("tea", "true"), ("kind", "black"), ("why", "a")];
        let back = post(&site, &version, &back).await;
        assert!(back.text.contains("value=\"black\" checked"), "{}", back.text);
        assert!(back.text.contains("type=\"hidden\" name=\"why\" value=\"a\""));
    }

    async fn a_member_answers_once_and_a_stranger_is_led_to_sign_in(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "one-per-member").await;
        let start = site.browser().get("/surveys/tea/answer").await;
        assert_eq!(start.status, StatusCode::SEE_OTHER);
        assert!(start.location().starts_with("/sign-in?next="));
        // Signed out in the middle: the answers come back, with a sentence.
        let sent = post(&site, &version, &[("_place", "_summary"), ("_go", "send"), ("tea", "false")]).await;
        assert_eq!(sent.status, StatusCode::UNAUTHORIZED);
        assert!(sent.text.contains("no longer signed in") && sent.text.contains("name=\"tea\" value=\"false\""));
    }

    async fn damaged_forms_get_a_sentence(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        for fields in [
            vec![("_place", "nowhere"), ("_shown", "x,,999999999999999999999"), ("_go", "change:nowhere")],
            vec![("_place", ""), ("_go", "send"), ("tea", "maybe"), ("kind", "<script>")],
            vec![("_go", "language:xx"), ("stranger", "1")],
        ] {
            let answer = post(&site, &version, &fields).await;
            assert!(answer.status.as_u16() < 500, "{fields:?}");
            assert!(answer.text.contains("answer-form"), "{fields:?}");
            assert!(!answer.text.contains("<script>"), "{fields:?}");
        }
        let stale = post(&site, "another", &[("_place", "one")]).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        let nul = post(&site, &version, &[("why", "a\0b")]).await;
        assert_eq!(nul.status, StatusCode::UNPROCESSABLE_ENTITY);
        let large = "x".repeat(300_000);
        let large = post(&site, &version, &[("why", &large)]).await;
        assert_eq!(large.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(large.text.contains("256 KiB"));
    }

    async fn the_questionnaire_can_be_printed_by_whoever_sees_the_survey(store: Store) {
        let site = TestSite::new(store);
        let before = site.browser().get("/surveys/tea/print").await;
        assert_eq!(before.status, StatusCode::NOT_FOUND);
        field_tea(&site, "one-per-member").await;
        let printed = site.browser().get("/surveys/tea/print?lang=de").await;
        assert_eq!(printed.status, StatusCode::OK);
        assert!(printed.text.contains("Warum?") && printed.text.contains("Was gespeichert wird"), "{}", printed.text);
        assert!(!printed.text.contains("<script"));
        let survey = site.browser().get("/surveys/tea").await;
        assert!(survey.text.contains("href=\"/surveys/tea/print\""));
    }

    async fn the_island_sends_the_same_response(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let send = async |body: String| {
            let request = http::Request::builder()
                .method("POST")
                .uri("/_island/surveys/tea/responses")
                .header("host", "127.0.0.1:3000")
                .header("sec-fetch-site", "same-origin")
                .header("content-type", "application/json");
            site.send(request.body(body.into()).unwrap()).await
        };
        let body = |answers: &str| format!(r#"{{"version": "{version}", "language": "de", "answers": {answers}}}"#);
        let sent = send(body(r#"{"tea": false, "why": "hidden"}"#)).await;
        assert_eq!(sent.status, StatusCode::CREATED);
        assert!(sent.text.contains("/surveys/tea/answer/done"));
        for wrong in [body(r#"{"tea": "maybe"}"#), body("[]"), body(r#"{"stranger": 1, "tea": false}"#), "{".to_owned()] {
            let answer = send(wrong).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text.contains("detail"), "{}", answer.text);
        }
    }
}
