use folkmoot_domain::{
    ids::SubmissionKey,
    language::Language,
    surveys::{Answers, catalogue::State},
};
use folkmoot_services::{accounts, surveys};
use folkmoot_store::{Store, testing::on_both_databases};
use http::StatusCode;

use crate::{
    demo::answers::QUESTIONNAIRE,
    web::testing::{Browser, TestSite},
};

const PASSWORD: &str = "seven grey seals waltz";
const TEA: &str = r#"{"title": {"default": "Tea <time>", "de": "Teezeit"}, "pages": [{"name": "p", "elements": [
    {"type": "boolean", "name": "tea", "isRequired": true}]}]}"#;

/// A browser in which an administrator is signed in.
pub(super) async fn manager(site: &TestSite) -> Browser<'_> {
    accounts::create_administrator(&site.services, "Alex Admin", "alex", PASSWORD)
        .await
        .unwrap();
    let browser = site.browser();
    let fields = [
        ("sign_in_name", "alex"),
        ("password", PASSWORD),
        ("next", "/surveys/manage"),
    ];
    let answer = browser.post("/sign-in", &fields).await;
    assert_eq!(answer.location(), "/surveys/manage");
    browser
}

/// A browser in which a second administrator is signed in.
async fn second(site: &TestSite) -> Browser<'_> {
    accounts::create_administrator(&site.services, "Sue Second", "sue", PASSWORD)
        .await
        .unwrap();
    let browser = site.browser();
    let fields = [
        ("sign_in_name", "sue"),
        ("password", PASSWORD),
        ("next", "/"),
    ];
    assert_eq!(browser.post("/sign-in", &fields).await.location(), "/");
    browser
}

/// The second administrator approves a draft as it is; gives their browser.
async fn approve<'site>(site: &'site TestSite, slug: &str) -> Browser<'site> {
    let browser = second(site).await;
    let path = format!("/surveys/manage/{slug}");
    let page = browser.get(&path).await;
    let pressed = [("digest", hidden(&page.text, "digest"))];
    let answer = browser.post(&format!("{path}/approve"), &pressed).await;
    assert_eq!(answer.location(), path);
    browser
}

/// The value of a hidden field.
pub(super) fn hidden<'t>(page: &'t str, name: &str) -> &'t str {
    let (_, rest) = page
        .split_once(&format!("name=\"{name}\" value=\""))
        .unwrap();
    rest.split_once('"').unwrap().0
}

on_both_databases! {
    async fn a_survey_goes_from_the_upload_to_the_close(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        let parts = [("slug", "tea"), ("definition", ""), ("file", TEA)];
        let answer = browser.upload("/surveys/manage/upload", &parts).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/surveys/manage/tea"));

        let page = browser.get("/surveys/manage/tea").await;
        let settings = [
            ("slug", "tea-2026"), ("access", "open-link"), ("zone", "Europe/Berlin"),
            ("closes_at", "2026-06-20T18:00"), ("previous", ""), ("revision", hidden(&page.text, "revision")),
        ];
        let answer = browser.post("/surveys/manage/tea/settings", &settings).await;
        assert_eq!(answer.location(), "/surveys/manage/tea-2026");
        assert_eq!(site.browser().get("/surveys/tea-2026").await.status, StatusCode::NOT_FOUND);

        let page = browser.get("/surveys/manage/tea-2026").await;
        let pressed = [("revision", hidden(&page.text, "revision"))];
        let alone = browser.post("/surveys/manage/tea-2026/field", &pressed).await;
        assert_eq!(alone.status, StatusCode::CONFLICT);
        assert!(alone.text.contains("a second person has to approve"));

        approve(&site, "tea-2026").await;
        let page = browser.get("/surveys/manage/tea-2026").await;
        assert!(page.text.contains("Approved by Sue Second"), "who has approved");
        let field = page.text.split_once("tea-2026/field\"").unwrap().1;
        let pressed = [("revision", hidden(field, "revision"))];
        let answer = browser.post("/surveys/manage/tea-2026/field", &pressed).await;
        assert_eq!(answer.location(), "/surveys/manage/tea-2026");
        let public = site.browser().get("/surveys/tea-2026").await;
        assert_eq!(public.status, StatusCode::OK);
        assert!(public.text.contains("Tea &lt;time&gt;"), "titles are escaped");
        assert!(public.text.contains("Never stored with an answer"), "what is stored is said");
        assert!(public.text.contains("/surveys/tea-2026/answer"));
        assert!(!public.text.contains("<script"), "a page without an island has no script");

        let version = surveys::to_answer(&site.services, None, "tea-2026").await.unwrap().version.id;
        let answers = Answers::from_json(r#"{"tea": true}"#).unwrap();
        let sending = surveys::Sending {
            version,
            key: SubmissionKey(site.services.new_id()),
            language: Language::English,
            answers: &answers,
            guard: None,
            resumed: None,
        };
        surveys::submit(&site.services, None, "tea-2026", sending).await.unwrap();
        let answer = browser.post("/surveys/manage/tea-2026/close", &[]).await;
        assert_eq!(answer.location(), "/surveys/manage/tea-2026");
        let again = browser.post("/surveys/manage/tea-2026/close", &[]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.text.contains("there is nothing to close"));
        let listed = site.browser().get("/surveys?format=json").await;
        let listed: serde_json::Value = serde_json::from_str(&listed.text).unwrap();
        assert_eq!(listed["items"][0]["state"], State::Closed.word());
        assert_eq!(listed["items"][0]["responses"], 1);
        assert_eq!(listed["next"], serde_json::Value::Null);
    }

    async fn a_fielded_questionnaire_is_edited_as_its_next_version(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        browser.upload("/surveys/manage/upload", &[("slug", "tea"), ("definition", TEA)]).await;
        let other = approve(&site, "tea").await;
        let pressed = |page: &str| {
            let field = page.split_once("tea/field\"").unwrap().1;
            hidden(field, "revision").to_owned()
        };
        let page = browser.get("/surveys/manage/tea").await;
        let revision = pressed(&page.text);
        browser.post("/surveys/manage/tea/field", &[("revision", &revision)]).await;

        let form = browser.get("/surveys/manage/tea/questionnaire").await;
        let worded = TEA.replace(r#""name": "tea","#, r#""name": "tea", "title": {"default": "Tea?", "de": "Tee?"},"#);
        let parts = [("definition", worded.as_str()), ("revision", hidden(&form.text, "revision"))];
        let answer = browser.upload("/surveys/manage/tea/questionnaire", &parts).await;
        assert_eq!(answer.location(), "/surveys/manage/tea");
        let page = browser.get("/surveys/manage/tea?lang=de").await;
        assert!(page.text.contains("<ins>Tee?</ins>"), "what is different");
        assert!(page.text.contains("Nicht mehr vergleichbar"), "what breaks");
        assert!(page.text.contains("müssen ihre Bearbeitungen bestätigt werden"));

        let digest = hidden(page.text.split_once("tea/edits\"").unwrap().1, "digest").to_owned();
        let typo = [("digest", digest.as_str()), ("class-0", "typo"), ("reason-0", "")];
        let refused = browser.post("/surveys/manage/tea/edits?lang=en", &typo).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("Sagen Sie") || refused.text.contains("Say why"));
        let wording = [("digest", digest.as_str()), ("class-0", "wording")];
        let answer = browser.post("/surveys/manage/tea/edits", &wording).await;
        assert_eq!(answer.location(), "/surveys/manage/tea");

        let theirs = other.get("/surveys/manage/tea").await;
        let read = hidden(theirs.text.split_once("tea/approve\"").unwrap().1, "digest").to_owned();
        assert_eq!(read, digest);
        other.post("/surveys/manage/tea/approve", &[("digest", &read)]).await;
        let page = browser.get("/surveys/manage/tea").await;
        let revision = pressed(&page.text);
        let answer = browser.post("/surveys/manage/tea/field", &[("revision", &revision)]).await;
        assert_eq!(answer.location(), "/surveys/manage/tea");
        let public = site.browser().get("/surveys/tea?format=json").await;
        let model: serde_json::Value = serde_json::from_str(&public.text).unwrap();
        assert_eq!((&model["version"]["number"], &model["version"]["digest"]), (&2.into(), &digest.into()));
    }

    async fn the_check_stands_beside_the_draft_in_four_languages(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        let never = r#"{"title": "T", "pages": [{"name": "p", "elements": [
            {"type": "boolean", "name": "tea", "title": "Tea?"},
            {"type": "comment", "name": "why", "title": "Why?", "visibleIf": "{tea} = 'perhaps'"}]}]}"#;
        browser.upload("/surveys/manage/upload", &[("slug", "tea"), ("definition", never)]).await;
        for (language, words) in [
            ("en", "“why” is shown on no path"),
            ("de", "„why“ wird auf keinem Weg gezeigt"),
            ("it", "«why» non compare in nessun percorso"),
            ("zh-Hans", "“why”在任何路径上都不会显示"),
        ] {
            let page = browser.get(&format!("/surveys/manage/tea?lang={language}")).await;
            assert!(page.text.contains(words), "{language}");
            assert!(!page.text.contains("tea/approve\""), "nothing with errors is approved");
            assert!(!page.text.contains("<script"), "without JavaScript");
        }
    }

    async fn a_refused_upload_keeps_the_text_and_says_where_the_problems_are(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        let wrong = r#"{"pages": [{"name": "p", "elements": [{"type": "signaturepad", "name": "</textarea><b>"}]}]}"#;
        let parts = [("slug", "Tea"), ("definition", wrong), ("file", "")];
        let answer = browser.upload("/surveys/manage/upload", &parts).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("pages[0].elements[0]"), "the JSON path");
        assert!(answer.text.contains("signaturepad") && !answer.text.contains("</textarea><b>"));
        assert!(answer.text.contains("value=\"Tea\""), "the address is kept");
        let broken = browser.upload("/surveys/manage/upload", &[("slug", "tea"), ("definition", "{")]).await;
        assert_eq!(broken.status, StatusCode::UNPROCESSABLE_ENTITY);
        let plain = browser.post("/surveys/manage/upload", &[("slug", "tea")]).await;
        assert_eq!(plain.status, StatusCode::BAD_REQUEST);
    }

    async fn only_managers_see_the_management_pages(store: Store) {
        let site = TestSite::new(store);
        let stranger = site.browser();
        for path in ["/surveys/manage", "/surveys/manage/upload", "/surveys/manage/tea"] {
            let answer = stranger.get(path).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
            assert!(answer.location().starts_with("/sign-in?next="), "{path}");
        }
        let fields = [("name", "Ann"), ("sign_in_name", "ann"), ("mail", ""), ("password", PASSWORD)];
        stranger.post("/sign-up", &fields).await;
        for path in ["/surveys/manage", "/surveys/manage/upload", "/surveys/manage/tea"] {
            assert_eq!(stranger.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
    }

    async fn the_demo_survey_reads_in_four_languages(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        let parts = [("slug", "models"), ("file", QUESTIONNAIRE)];
        browser.upload("/surveys/manage/upload", &parts).await;
        approve(&site, "models").await;
        let page = browser.get("/surveys/manage/models").await;
        let field = page.text.split_once("models/field\"").unwrap().1;
        let pressed = [("revision", hidden(field, "revision")), ("acknowledged", "on")];
        let answer = browser.post("/surveys/manage/models/field", &pressed).await;
        assert_eq!(answer.location(), "/surveys/manage/models");
        for (language, words) in [
            ("en", "Which rule on consent should the community follow?"),
            ("de", "Welcher Regel zur Einwilligung soll die Gemeinschaft folgen?"),
            ("it", "Quale regola sul consenso dovrebbe seguire la comunità?"),
            ("zh-Hans", "在征得同意方面，社区应遵循哪条规则？"),
        ] {
            let page = site.browser().get(&format!("/surveys/models?lang={language}")).await;
            assert!(page.text.contains(words), "{language}");
        }
        let file = site.browser().get("/surveys/models/questionnaire.json").await;
        let model: serde_json::Value =
            serde_json::from_str(&site.browser().get("/surveys/models?format=json").await.text).unwrap();
        let digest = folkmoot_domain::surveys::questionnaire::questionnaire_digest(file.text.as_bytes());
        assert_eq!(model["version"]["digest"], digest);
    }

    async fn a_survey_by_invitation_is_warned_of_on_a_site_that_sends_no_mail(store: Store) {
        let site = TestSite::new(store.clone());
        let browser = manager(&site).await;
        browser.upload("/surveys/manage/upload", &[("slug", "tea"), ("definition", TEA)]).await;
        let page = browser.get("/surveys/manage/tea").await;
        assert!(!page.text.contains("This site sends no mail."));
        let settings = [("slug", "tea"), ("access", "invited"), ("zone", "UTC"), ("revision", hidden(&page.text, "revision"))];
        assert_eq!(browser.post("/surveys/manage/tea/settings", &settings).await.status, StatusCode::SEE_OTHER);
        for (language, words) in [
            ("en", "This site sends no mail."), ("de", "Diese Seite verschickt keine E-Mails."), ("it", "Nessun invito può partire"),
            ("zh-Hans", "邀请无法发出"),
        ] {
            let page = browser.get(&format!("/surveys/manage/tea?lang={language}")).await;
            let field = page.text.split_once("id=\"field\"").unwrap().1;
            assert!(field.contains(words), "{}", page.text);
        }
        let with_mail = TestSite::with_mail(store);
        let browser = with_mail.browser();
        browser.post("/sign-in", &[("sign_in_name", "alex"), ("password", PASSWORD)]).await;
        let page = browser.get("/surveys/manage/tea").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.text.contains("This site sends no mail."));
    }
}
