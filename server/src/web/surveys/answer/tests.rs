use axum::body::Body;
use folkmoot_domain::{
    accounts::{SignUp, Viewer},
    ids::AccountId,
    surveys::settings::{SettingsEntry, UploadEntry},
};
use folkmoot_services::{accounts, surveys};
use folkmoot_store::{Store, testing::on_both_databases};
use http::{Request, StatusCode};

use crate::web::testing::{Answer, Browser, TestSite};

const TEA: &str = r#"{"title": {"default": "Tea", "de": "Tee"}, "pages": [
    {"name": "one", "elements": [
        {"type": "boolean", "name": "tea", "isRequired": true},
        {"type": "radiogroup", "name": "kind", "visibleIf": "{tea} = true", "isRequired": true, "choices": ["green", "black"]}
    ]},
    {"name": "two", "visibleIf": "{tea} = true", "elements": [{"type": "comment", "name": "why", "title": {"default": "Why?", "de": "Warum?"}}]}
]}"#;

const PASSWORD: &str = "seven grey seals waltz";

fn survey_manager() -> Viewer {
    Viewer {
        id: AccountId(uuid::Uuid::from_u128(1)),
        name: "Manager".to_owned(),
        administrator: false,
        survey_manager: true,
    }
}

/// A browser in which somebody with an account is signed in.
async fn member<'site>(site: &'site TestSite, name: &str, survey_manager: bool) -> Browser<'site> {
    let person = accounts::NewPerson {
        form: SignUp {
            name: name.to_owned(),
            sign_in_name: name.to_owned(),
            password: PASSWORD.to_owned(),
            ..SignUp::default()
        },
        administrator: false,
        survey_manager,
    };
    accounts::create(&site.services, person).await.unwrap();
    let browser = site.browser();
    sign_in(&browser, name).await;
    browser
}

async fn sign_in(browser: &Browser<'_>, name: &str) {
    let fields = [
        ("sign_in_name", name),
        ("password", PASSWORD),
        ("next", "/surveys"),
    ];
    assert_eq!(
        browser.post("/sign-in", &fields).await.location(),
        "/surveys"
    );
}

/// The value of a hidden field.
fn hidden<'t>(page: &'t str, name: &str) -> &'t str {
    let mark = format!("type=\"hidden\" name=\"{name}\" value=\"");
    let (_, rest) = page
        .split_once(&mark)
        .unwrap_or_else(|| panic!("no {name} in {page}"));
    rest.split_once('"').unwrap().0
}

/// What the island sends.
fn island(body: String, cookie: &str) -> Request<Body> {
    from_this_site("/_island/surveys/tea/responses", "application/json")
        .header("cookie", cookie)
        .body(body.into())
        .unwrap()
}

/// What a browser without scripts sends, byte by byte.
fn form(body: &'static [u8]) -> Request<Body> {
    from_this_site("/surveys/tea/answer", "application/x-www-form-urlencoded")
        .body(body.into())
        .unwrap()
}

fn from_this_site(address: &str, kind: &str) -> http::request::Builder {
    Request::builder()
        .method("POST")
        .uri(address)
        .header("host", "127.0.0.1:3000")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", kind)
}

/// A fielded survey at `/surveys/tea`; gives its version.
async fn field_tea(site: &TestSite, access: &str) -> String {
    let manager = survey_manager();
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
        resumable: "on".to_owned(),
        ..SettingsEntry::of(&survey, None, &[], &site.services.zones)
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

/// Lets time pass.
fn wait(site: &TestSite, seconds: i64) {
    let later = site.services.now() + jiff::SignedDuration::from_secs(seconds);
    site.clock.set(later);
}

/// Key and signed beginning of a form that was begun half a minute ago, where the survey gives out forms with one.
async fn begin(site: &TestSite) -> Vec<(&'static str, String)> {
    let start = site.browser().get("/surveys/tea/answer").await;
    wait(site, 30);
    if !start.text.contains("name=\"_begun\"") {
        return Vec::new();
    }
    ["_key", "_begun"]
        .map(|name| (name, hidden(&start.text, name).to_owned()))
        .into()
}

async fn post(site: &TestSite, version: &str, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![("_version", version)];
    let begun = begin(site).await;
    if !fields.iter().any(|(name, _)| *name == "_key") {
        all.extend(begun.iter().map(|(name, value)| (*name, value.as_str())));
    }
    all.extend(fields);
    site.browser().post("/surveys/tea/answer", &all).await
}

mod changed;
mod defended;
mod resumed;

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
        for body in [&b""[..], b"_place=one&_go=next&tea=true", b"_version=another&_place=one", b"\xff\xfe%FF&\x00"] {
            let unreadable = site.send(form(body)).await;
            assert_eq!(unreadable.status, StatusCode::UNPROCESSABLE_ENTITY, "{body:?}");
            assert!(unreadable.text.contains("This answer arrived damaged."), "{}", unreadable.text);
        }
        let nul = post(&site, &version, &[("why", "a\0b")]).await;
        assert_eq!(nul.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nul.text.contains("answer-form") && nul.text.contains("value=\"ab\""), "{}", nul.text);
        for words in ["é".repeat(300_000), "x".repeat(1_000_000)] {
            let large = post(&site, &version, &[("_place", "one"), ("_go", "next"), ("tea", "true"), ("why", &words)]).await;
            assert_eq!(large.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(large.text.contains("256 KiB") && large.text.contains(&words), "nothing is lost");
            assert!(large.text.contains("value=\"true\" checked") && hidden(&large.text, "_place") == "one");
        }
    }

    async fn the_questionnaire_can_be_printed_by_whoever_sees_the_survey(store: Store) {
        let site = TestSite::new(store);
        let before = site.browser().get("/surveys/tea/print").await;
        assert_eq!(before.status, StatusCode::NOT_FOUND);
        field_tea(&site, "one-per-member").await;
        let printed = site.browser().get("/surveys/tea/print?lang=de").await;
        assert_eq!(printed.status, StatusCode::OK);
        let again = site.browser().get("/surveys/tea/print?lang=de").await;
        assert_eq!(printed.text, again.text, "a form on paper has no key of its own");
        assert!(printed.text.contains("Warum?") && printed.text.contains("Was gespeichert wird"), "{}", printed.text);
        assert!(!printed.text.contains("<script"));
        let survey = site.browser().get("/surveys/tea").await;
        assert!(survey.text.contains("href=\"/surveys/tea/print\""));
    }

    async fn the_island_sends_the_same_response(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let send = async |body: String| site.send(island(body, "")).await;
        let begun = begin(&site).await;
        let (key, begun) = (&begun[0].1, &begun[1].1);
        let body = |answers: &str| {
            format!(r#"{{"version": "{version}", "key": "{key}", "begun": "{begun}", "language": "de", "answers": {answers}}}"#)
        };
        let sent = send(body(r#"{"tea": false, "why": "hidden"}"#)).await;
        assert_eq!(sent.status, StatusCode::CREATED);
        assert!(sent.text.contains("/surveys/tea/answer/done"));
        for wrong in [body(r#"{"tea": "maybe"}"#), body("[]"), body(r#"{"stranger": 1, "tea": false}"#), "{".to_owned()] {
            let answer = send(wrong).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text.contains("detail"), "{}", answer.text);
        }
    }

    async fn a_form_that_is_posted_again_leads_to_the_same_thanks_and_counts_once(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let start = site.browser().get("/surveys/tea/answer").await;
        let (key, begun) = (hidden(&start.text, "_key"), hidden(&start.text, "_begun"));
        let other = site.browser().get("/surveys/tea/answer").await;
        assert_ne!(key, hidden(&other.text, "_key"), "every form has a key of its own");
        assert_eq!(start.header("cache-control"), "private, no-store", "nobody else is handed this form");
        let fields = [("_key", key), ("_begun", begun), ("_place", "one"), ("_shown", "0,"), ("_go", "next"), ("tea", "false")];
        let summary = post(&site, &version, &fields).await;
        assert_eq!(hidden(&summary.text, "_key"), key, "the key goes along from page to page");
        let send = [("_key", key), ("_begun", begun), ("_place", "_summary"), ("_go", "send"), ("tea", "false")];
        for _ in 0..2 {
            let sent = post(&site, &version, &send).await;
            assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/surveys/tea/answer/done"));
        }
        surveys::close(&site.services, &survey_manager(), "tea").await.unwrap();
        // The reply was lost, and when the browser sent again the survey had closed.
        let late = post(&site, &version, &send).await;
        assert_eq!((late.status, late.location()), (StatusCode::SEE_OTHER, "/surveys/tea/answer/done"));
        let never = post(&site, &version, &[("_place", "_summary"), ("_go", "send"), ("tea", "false")]).await;
        assert_eq!(never.status, StatusCode::CONFLICT);
        assert!(never.text.contains("name=\"tea\" value=\"false\""), "what was entered stays to be copied");
        let page = surveys::page(&site.services, None, "tea").await.unwrap();
        assert_eq!(page.survey.responses, Some(1));
    }

    async fn the_island_sends_again_without_being_counted_again(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let begun = begin(&site).await;
        let (key, begun) = (&begun[0].1, &begun[1].1);
        let body = format!(
            r#"{{"version": "{version}", "key": "{key}", "begun": "{begun}", "language": "de", "answers": {{"tea": false}}}}"#
        );
        for _ in 0..3 {
            let sent = site.send(island(body.clone(), "")).await;
            assert_eq!(sent.status, StatusCode::CREATED);
        }
        // A key that is no random one is not taken, so nothing was begun under it.
        let clock = "01890a5d-ac96-774b-bcce-b302099a8057";
        let sent = site.send(island(body.replace(key.as_str(), clock), "")).await;
        assert_eq!(sent.status, StatusCode::CONFLICT);
        let closed = surveys::close(&site.services, &survey_manager(), "tea").await.unwrap();
        assert_eq!(closed.responses, Some(1));
    }

    async fn a_manager_walks_through_a_preview_that_stores_nothing(store: Store) {
        let site = TestSite::new(store);
        let manager = member(&site, "morgan", true).await;
        let entry = UploadEntry { slug: "tea".to_owned(), definition: TEA.to_owned(), revision: 0 };
        surveys::upload(&site.services, &survey_manager(), &entry).await.unwrap();
        let address = "/surveys/manage/tea/preview";
        let start = manager.get(address).await;
        assert_eq!(start.status, StatusCode::OK, "a draft can be looked at");
        assert!(start.text.contains("This is a preview: nothing is stored or sent."));
        assert_eq!(site.browser().get("/surveys/tea/answer").await.status, StatusCode::NOT_FOUND);
        let version = hidden(&start.text, "_version").to_owned();
        let step = async |place: &str, shown: &str, go: &str, answers: &[(&str, &str)]| {
            let mut fields = vec![("_version", version.as_str()), ("_place", place), ("_shown", shown), ("_go", go)];
            fields.extend(answers);
            manager.post(address, &fields).await
        };
        let empty = step("one", "0,", "next", &[]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let more = step("one", "0,", "next", &[("tea", "true")]).await;
        assert!(more.text.contains("name=\"kind\""), "conditions work as they will");
        let summary = step("two", "2,", "next", &[("tea", "true"), ("kind", "black"), ("why", "a")]).await;
        assert!(summary.text.contains("name=\"_place\" value=\"_summary\""), "{}", summary.text);
        let sent = step("_summary", "", "send", &[("tea", "true"), ("kind", "black"), ("why", "a")]).await;
        assert_eq!(sent.status, StatusCode::OK);
        assert!(sent.text.contains("nothing is stored or sent") && sent.text.contains("name=\"why\" value=\"a\""));
        let german = manager.post(&format!("{address}?lang=de"), &[
            ("_version", &version), ("_place", "two"), ("_go", "stay"), ("tea", "true"), ("kind", "black"),
        ]).await;
        assert!(german.text.contains("Warum?") && german.text.contains("/surveys/manage/tea/preview?lang=en"));
        let beside = manager.get(&format!("{address}/beside?at=tea&lang=en")).await;
        assert!(beside.text.contains("value=\"one\"") && beside.text.contains("action=\"/surveys/manage/tea/preview/beside?lang=en\""));
        assert!(!beside.text.contains("site-header") && beside.text.contains("aria-label=\"Preview on a phone\""), "{}", beside.text);
        let other = site.services.new_id().to_string();
        let stale = manager.post(address, &[("_version", &other), ("_place", "two"), ("tea", "true")]).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.text.contains("has changed since you began") && stale.text.contains("value=\"true\" checked"));
        let (counts, _) = surveys::managed(&site.services, &survey_manager(), "tea").await.unwrap();
        assert_eq!((counts.responses, counts.participants), (0, 0));
    }

    async fn a_preview_is_for_those_who_prepare_surveys(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let address = "/surveys/manage/tea/preview";
        let fields = [("_version", version.as_str()), ("_place", "one"), ("_go", "next")];
        let stranger = site.browser();
        assert!(stranger.get(address).await.location().starts_with("/sign-in?next="));
        assert!(stranger.post(address, &fields).await.location().starts_with("/sign-in?next="));
        let reader = member(&site, "quinn", false).await;
        assert_eq!(reader.get(address).await.status, StatusCode::FORBIDDEN);
        assert_eq!(reader.post(address, &fields).await.status, StatusCode::FORBIDDEN);
        let manager = member(&site, "morgan", true).await;
        assert_eq!(manager.get("/surveys/manage/nothing/preview").await.status, StatusCode::NOT_FOUND);
    }

    async fn a_member_signed_out_in_the_middle_signs_in_and_finishes(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "one-per-member").await;
        let browser = member(&site, "quinn", false).await;
        let start = browser.get("/surveys/tea/answer").await;
        let key = hidden(&start.text, "_key").to_owned();
        browser.post("/sign-out", &[]).await;
        let step = async |place: &str, shown: &str, go: &str| {
            let fields = [
                ("_version", version.as_str()), ("_key", &key), ("_place", place), ("_shown", shown), ("_go", go),
                ("tea", "true"), ("kind", "black"), ("why", "rain"),
            ];
            browser.post("/surveys/tea/answer", &fields).await
        };
        // Every page on the way goes on as before.
        let two = step("one", "0,1,", "next").await;
        assert_eq!(two.status, StatusCode::OK);
        assert!(two.text.contains("rain</textarea>"), "{}", two.text);
        let refused = step("_summary", "", "send").await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        assert!(refused.text.contains("Sign in in another tab, then send again"));
        for kept in [("_key", key.as_str()), ("tea", "true"), ("kind", "black"), ("why", "rain")] {
            assert_eq!(hidden(&refused.text, kept.0), kept.1, "nothing is lost");
        }
        // The island is told the same, and keeps its draft.
        let body = format!(r#"{{"version": "{version}", "key": "{key}", "language": "en",
            "answers": {{"tea": true, "kind": "black", "why": "rain"}}}}"#);
        let told = site.send(island(body.clone(), "")).await;
        assert_eq!(told.status, StatusCode::UNAUTHORIZED);
        assert!(told.text.contains("Sign in in another tab, then send again"));

        sign_in(&browser, "quinn").await;
        let sent = step("_summary", "", "send").await;
        assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/surveys/tea/answer/done"));
        // And the reply got lost: the same form is thanked, another one by the same member is not.
        assert_eq!(step("_summary", "", "send").await.location(), "/surveys/tea/answer/done");
        let again = site.send(island(body.clone(), &browser.cookie())).await;
        assert_eq!(again.status, StatusCode::CREATED);
        let other = body.replace(&key, &site.services.new_id().to_string());
        let other = site.send(island(other, &browser.cookie())).await;
        assert_eq!(other.status, StatusCode::CONFLICT);
        let closed = surveys::close(&site.services, &survey_manager(), "tea").await.unwrap();
        assert_eq!((closed.responses, closed.participants), (Some(1), Some(1)));
    }
}
