//! A new version goes into the field while somebody answers the former one, and no answer is lost by it.

use super::*;

/// [`TEA`] asked otherwise: one choice is another, one question is gone and one is new.
const NEXT: &str = r#"{"title": {"default": "Tea", "de": "Tee"}, "pages": [
    {"name": "one", "elements": [
        {"type": "boolean", "name": "tea", "title": {"default": "Do you drink tea?", "de": "Trinken Sie Tee?"}, "isRequired": true},
        {"type": "radiogroup", "name": "kind", "visibleIf": "{tea} = true", "isRequired": true, "choices": ["green", "white"]}
    ]},
    {"name": "two", "visibleIf": "{tea} = true", "elements": [{"type": "comment", "name": "where"}]}
]}"#;

/// The next version goes into the field; gives its id.
async fn field_next(site: &TestSite) -> String {
    let (services, author) = (&site.services, survey_manager());
    let reviewer = Viewer {
        id: AccountId(uuid::Uuid::from_u128(2)),
        ..author.clone()
    };
    let (managed, _) = surveys::managed(services, &author, "tea").await.unwrap();
    let entry = UploadEntry {
        slug: String::new(),
        definition: NEXT.to_owned(),
        revision: managed.survey.revision,
    };
    surveys::replace(services, &author, "tea", &entry)
        .await
        .unwrap();
    let (managed, _) = surveys::managed(services, &author, "tea").await.unwrap();
    let digest = &managed.in_work().unwrap().digest;
    surveys::approve(services, &reviewer, "tea", digest)
        .await
        .unwrap();
    let survey = surveys::confirm_edits(services, &author, "tea", digest, Vec::new())
        .await
        .unwrap();
    surveys::field(services, &author, "tea", survey.revision, true)
        .await
        .unwrap();
    let page = surveys::page(services, None, "tea").await.unwrap();
    page.version.id.to_string()
}

async fn responses(site: &TestSite) -> i64 {
    let managed = surveys::managed(&site.services, &survey_manager(), "tea").await;
    managed.unwrap().0.responses
}

/// Sends what a page holds in hidden fields, from its summary.
async fn send(site: &TestSite, page: &Answer, answers: &[(&str, &str)]) -> Answer {
    let mut fields = vec![("_place", "_summary"), ("_go", "send")];
    fields.extend(["_version", "_key", "_begun"].map(|name| (name, hidden(&page.text, name))));
    fields.extend(answers);
    site.browser().post("/surveys/tea/answer", &fields).await
}

on_both_databases! {
    async fn a_form_of_the_former_version_comes_back_in_the_new_one_with_what_still_fits(store: Store) {
        let site = TestSite::new(store);
        let first = field_tea(&site, "open-link").await;
        let begun = begin(&site).await;
        let next = field_next(&site).await;
        for (language, words) in [
            ("zh-Hans", "自您开始作答以来问卷已更改。"), ("it", "Il questionario è cambiato"), ("de", "Der Fragebogen hat sich geändert"),
            ("en", "The questionnaire has changed since you began."),
        ] {
            for go in ["next", "stay", "back", "keep"] {
                let fields = [
                    ("_version", first.as_str()), ("_key", &begun[0].1), ("_begun", &begun[1].1), ("_place", "two"), ("_shown", "2,"),
                    ("_seed", "77"), ("_go", go), ("tea", "true"), ("kind", "green"), ("why", "warm"),
                ];
                let address = format!("/surveys/tea/answer?lang={language}");
                let changed = site.browser().post(&address, &fields).await;
                assert_eq!(changed.status, StatusCode::CONFLICT, "{go}");
                assert!(changed.text.contains(words), "{go}: {}", changed.text);
                assert_eq!([hidden(&changed.text, "_version"), hidden(&changed.text, "_place")], [next.as_str(), "one"]);
                assert_eq!(hidden(&changed.text, "_seed"), "77");
                for checked in ["value=\"true\" checked", "value=\"green\" checked"] {
                    assert!(changed.text.contains(checked), "{checked}: {}", changed.text);
                }
                assert!(!changed.text.contains("warm"), "what is asked no more is not kept");
                assert_ne!(hidden(&changed.text, "_key"), begun[0].1);
            }
        }
    }

    async fn sending_to_the_former_version_leads_through_the_new_one(store: Store) {
        let site = TestSite::new(store);
        let first = field_tea(&site, "open-link").await;
        let (taken, begun) = (begin(&site).await, begin(&site).await);
        let sent = async |form: &[(&str, String)], kind: &str| {
            let mut fields = vec![("_version", first.as_str()), ("_place", "_summary"), ("_go", "send"), ("tea", "true"), ("kind", kind)];
            fields.extend(form.iter().map(|(name, value)| (*name, value.as_str())));
            site.browser().post("/surveys/tea/answer", &fields).await
        };
        assert_eq!(sent(&taken, "green").await.location(), "/surveys/tea/answer/done");
        field_next(&site).await;
        assert_eq!(sent(&taken, "green").await.location(), "/surveys/tea/answer/done", "it was taken in its time");
        let changed = sent(&begun, "black").await;
        assert_eq!((changed.status, responses(&site).await), (StatusCode::CONFLICT, 1));
        assert!(changed.text.contains("has changed since you began"), "{}", changed.text);
        assert_eq!(hidden(&changed.text, "_place"), "one");
        assert!(changed.text.contains("value=\"true\" checked") && !changed.text.contains("black"), "{}", changed.text);
        wait(&site, 30);
        let sent = send(&site, &changed, &[("tea", "true"), ("kind", "white"), ("where", "here")]).await;
        assert_eq!((sent.location(), responses(&site).await), ("/surveys/tea/answer/done", 2));
    }

    async fn after_the_close_a_form_of_the_former_version_is_only_there_to_be_copied(store: Store) {
        let site = TestSite::new(store);
        let first = field_tea(&site, "open-link").await;
        let begun = begin(&site).await;
        field_next(&site).await;
        surveys::close(&site.services, &survey_manager(), "tea").await.unwrap();
        let fields = [("_version", first.as_str()), ("_key", &begun[0].1), ("_begun", &begun[1].1), ("_go", "send"), ("tea", "false")];
        let late = site.browser().post("/surveys/tea/answer", &fields).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("This survey is closed") && !late.text.contains("has changed since"), "{}", late.text);
        assert_eq!(hidden(&late.text, "tea"), "false");
    }

    async fn a_members_form_stays_one_in_the_new_version(store: Store) {
        let site = TestSite::new(store);
        let first = field_tea(&site, "members-and-link").await;
        let browser = member(&site, "quinn", false).await;
        let start = browser.get("/surveys/tea/answer").await;
        browser.post("/sign-out", &[]).await;
        field_next(&site).await;
        let fields = [("_version", first.as_str()), ("_key", hidden(&start.text, "_key")), ("_begun", ""), ("_go", "next"), ("tea", "false")];
        let changed = browser.post("/surveys/tea/answer", &fields).await;
        assert_eq!((changed.status, hidden(&changed.text, "_begun")), (StatusCode::CONFLICT, ""));
        wait(&site, 30);
        let refused = send(&site, &changed, &[("tea", "false")]).await;
        assert_eq!((refused.status, responses(&site).await), (StatusCode::UNAUTHORIZED, 0));
    }
}
