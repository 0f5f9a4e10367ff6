use std::{
    io,
    sync::{Mutex, PoisonError},
};

use folkmoot_services::{accounts, jobs, notices, surveys};
use folkmoot_store::{
    Store,
    testing::{inspect, on_both_databases},
};

use super::*;
use crate::web::{
    telemetry,
    testing::{Browser, TestSite},
};

/// Everything that is logged, at the most talkative.
static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Log;

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut log = LOG.lock().unwrap_or_else(PoisonError::into_inner);
        log.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn keep_log() {
    let _ = tracing_subscriber::fmt()
        .with_env_filter(telemetry::filter("trace").unwrap())
        .with_ansi(false)
        .with_writer(|| Log)
        .try_init();
}

const PASSWORD: &str = "seven grey seals waltz";
const TEA: &str = r#"{"title": "Tea", "pages": [{"name": "p", "elements": [
    {"type": "boolean", "name": "tea", "isRequired": true}
]}]}"#;

async fn manager<'site>(site: &'site TestSite, name: &str) -> Browser<'site> {
    accounts::create_administrator(&site.services, name, name, PASSWORD)
        .await
        .unwrap();
    let browser = site.browser();
    browser
        .post(
            "/sign-in",
            &[("sign_in_name", name), ("password", PASSWORD)],
        )
        .await;
    browser
}

/// A survey in the field that is answered by invitation, and its manager.
async fn survey(site: &TestSite) -> Browser<'_> {
    let (root, second) = (manager(site, "root").await, manager(site, "second").await);
    let parts = [("slug", "tea"), ("definition", TEA)];
    root.upload("/surveys/manage/upload", &parts).await;
    let form = root.get("/surveys/manage/tea").await.text;
    let hidden = |text: &str, name: &str| {
        let field = text
            .split(&format!("name=\"{name}\" value=\""))
            .nth(1)
            .unwrap_or_default();
        field.split('"').next().unwrap_or_default().to_owned()
    };
    let settings = [
        ("slug", "tea"),
        ("access", "invited"),
        ("zone", "UTC"),
        ("resumable", "on"),
        ("revision", &hidden(&form, "revision")),
    ];
    assert_eq!(
        root.post("/surveys/manage/tea/settings", &settings)
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    let form = second.get("/surveys/manage/tea").await.text;
    second
        .post(
            "/surveys/manage/tea/approve",
            &[("digest", &hidden(&form, "digest"))],
        )
        .await;
    let form = root.get("/surveys/manage/tea").await.text;
    let fielded = [
        ("revision", hidden(&form, "revision")),
        ("acknowledged", "on".to_owned()),
    ];
    let fielded: Vec<(&str, &str)> = fielded
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    assert_eq!(
        root.post("/surveys/manage/tea/field", &fielded)
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    root
}

/// The links that go out now.
async fn links(site: &TestSite) -> Vec<String> {
    let mut links = Vec::new();
    while let Some(job) = jobs::claim(&site.services).await.unwrap() {
        jobs::run(&site.services, job).await.unwrap();
        if let Ok(Some(outgoing)) = notices::begin(&site.services, job).await {
            let letter = serde_json::to_string(&outgoing.letter).unwrap();
            let token = letter.split("token\":\"").nth(1).unwrap();
            links.push(token.split('"').next().unwrap().to_owned());
            notices::settle(&site.services, job, notices::Delivery::Sent)
                .await
                .unwrap();
        }
    }
    links
}

on_both_databases! {
    async fn a_manager_invites_a_list_after_looking_at_it(store: Store) {
        let site = TestSite::with_mail(store);
        let root = survey(&site).await;
        let base = "/surveys/manage/tea/invitations";
        assert!(root.get("/surveys/manage/tea").await.text.contains(base));
        assert!(root.get(base).await.text.contains("Nobody is invited so far"));
        let empty = root.upload(&format!("{base}/preview"), &[("addresses", "nobody"), ("language", "de")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.text.contains("nobody") && empty.text.contains("#field-addresses"));
        let list = "Name;Mail\nAda;ada@example.org\nBo;bo@example.org\nAda;ada@example.org\nnobody";
        let preview = root.upload(&format!("{base}/preview"), &[("addresses", ""), ("file", list), ("language", "de")]).await;
        assert_eq!(preview.status, StatusCode::OK);
        assert!(preview.text.contains("2 people would be invited") && preview.text.contains("Line 5:"), "{}", preview.text);
        assert!(links(&site).await.is_empty(), "nothing is sent by looking");
        let fields = [("addresses", "ada@example.org\nbo@example.org"), ("language", "de")];
        let invited = root.post(&format!("{base}/send"), &fields).await;
        assert_eq!(invited.location(), "/surveys/manage/tea/invitations?done=invited");
        assert_eq!(links(&site).await.len(), 2);
        let page = root.get(base).await;
        assert!(page.text.contains("ada@example.org") && page.text.contains("Sent"));
        assert_eq!(page.header("cache-control"), "no-store");
        let wrong = root.post(&format!("{base}/reminder"), &[("do", "plan"), ("at", "soon")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(root.post(&format!("{base}/reminder"), &[("do", "now")]).await.location(), "/surveys/manage/tea/invitations?done=reminded");
        assert_eq!(links(&site).await.len(), 2);
        assert_eq!(root.post(&format!("{base}/revoke"), &[("invitation", "all")]).await.location(), "/surveys/manage/tea/invitations?done=revoked");
        assert_eq!(site.browser().get(base).await.status, StatusCode::SEE_OTHER);
    }

    async fn a_link_opens_the_form_and_stands_in_no_further_address(store: Store) {
        keep_log();
        let site = TestSite::with_mail(store);
        let root = survey(&site).await;
        let stranger = site.browser().get("/surveys/tea/answer").await;
        assert_eq!(stranger.status, StatusCode::FORBIDDEN);
        root.post("/surveys/manage/tea/invitations/send", &[("addresses", "ada@example.org")]).await;
        let token = links(&site).await.remove(0);
        let ada = site.browser();
        let followed = ada.get(&format!("/surveys/tea/invited/{token}")).await;
        assert_eq!(followed.location(), "/surveys/tea/answer");
        let cookie = followed.header("set-cookie");
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Secure"), "{cookie}");
        let form = ada.get("/surveys/tea/answer").await;
        assert_eq!((form.status, form.header("referrer-policy")), (StatusCode::OK, "same-origin"));
        assert!(!form.text.contains(&token));
        let version = surveys::page(&site.services, None, "tea").await.unwrap().version.id.to_string();
        let answers = [("_version", version.as_str()), ("_place", "_summary"), ("_go", "send"), ("tea", "true")];
        let sent = ada.post("/surveys/tea/answer", &answers).await;
        assert_eq!(sent.location(), "/surveys/tea/answer/done");
        assert!(ada.get("/surveys/tea/answer").await.text.contains("This invitation has been used already"));
        let again = ada.post("/surveys/tea/answer", &answers).await;
        assert!(again.text.contains("This invitation has been used already"), "{}", again.text);
        let stored = inspect(&site.services.store, "SELECT answers FROM responses").await.unwrap();
        assert_eq!(stored.len(), 1);
        assert!(!stored[0][0].as_deref().unwrap_or_default().contains(&token));
        let log = LOG.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let log = String::from_utf8_lossy(&log);
        assert!(log.contains("/surveys/{slug}/invited/{token}"), "the log is kept");
        let told: Vec<&str> = log.lines().filter(|line| line.contains(&token)).collect();
        assert!(told.is_empty(), "{told:?}");
        let asked = site.browser().get(&format!("/surveys/tea/uninvited/{token}")).await;
        assert_eq!(asked.status, StatusCode::OK);
        let one_click = [("List-Unsubscribe", "One-Click")];
        assert_eq!(site.browser().post(&format!("/surveys/tea/uninvited/{token}"), &one_click).await.status, StatusCode::OK);
        assert_eq!(site.browser().get("/surveys/tea/uninvited/nobody").await.status, StatusCode::NOT_FOUND);
    }

    async fn whoever_is_invited_puts_answers_aside_and_goes_on(store: Store) {
        let site = TestSite::with_mail(store);
        let root = survey(&site).await;
        root.post("/surveys/manage/tea/invitations/send", &[("addresses", "ada@example.org")]).await;
        let token = links(&site).await.remove(0);
        let ada = site.browser();
        ada.get(&format!("/surveys/tea/invited/{token}")).await;
        let version = surveys::page(&site.services, None, "tea").await.unwrap().version.id.to_string();
        let half = [("_version", version.as_str()), ("_place", "p"), ("_go", "keep"), ("tea", "true")];
        let kept = ada.post("/surveys/tea/answer", &half).await;
        assert_eq!(kept.status, StatusCode::OK, "{}", kept.text);
        let (_, link) = kept.text.split_once("https://moot.example/surveys/tea/answer/resume/").unwrap();
        let link = format!("/surveys/tea/answer/resume/{}", link.split_once('"').unwrap().0);
        let resumed = ada.get(&link).await;
        assert_eq!(resumed.status, StatusCode::OK, "{}", resumed.text);
        assert!(resumed.text.contains("value=\"true\" checked"), "{}", resumed.text);
        let stranger = site.browser().get(&link).await;
        assert_eq!(stranger.status, StatusCode::FORBIDDEN, "the link is no invitation");
        let all = [("_version", version.as_str()), ("_place", "_summary"), ("_go", "send"), ("tea", "true")];
        assert_eq!(ada.post("/surveys/tea/answer", &all).await.location(), "/surveys/tea/answer/done");
        let used = ada.get(&link).await;
        assert!(used.text.contains("This invitation has been used already"), "{}", used.text);
    }
}
