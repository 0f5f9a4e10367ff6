use axum::body::Body;
use folkmoot_store::{Store, testing::on_both_databases};
use http::{Method, Request, StatusCode};

use super::testing::TestSite;
use crate::settings::Settings;

on_both_databases! {
    async fn the_program_says_that_it_lives_and_that_it_can_work(store: Store) {
        let site = TestSite::new(store);
        let alive = site.browser().get("/healthz").await;
        assert_eq!((alive.status, alive.text.as_str()), (StatusCode::OK, "ok\n"));
        assert_eq!(site.browser().get("/readyz").await.status, StatusCode::OK);
    }

    async fn every_answer_carries_the_protection_headers(store: Store) {
        let site = TestSite::new(store);
        for path in ["/nowhere", "/healthz", crate::web::assets::STYLESHEET] {
            let answer = site.browser().get(path).await;
            assert!(answer.header("content-security-policy").contains("script-src 'none'"), "{path}");
            assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"));
            assert_eq!(answer.header("x-content-type-options"), "nosniff");
            assert_eq!(answer.header("referrer-policy"), "same-origin");
            assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin");
            assert_eq!(answer.header("strict-transport-security"), "", "only under https");
        }
    }

    async fn https_is_asked_for_where_readers_come_by_https(store: Store) {
        let settings =
            Settings { public_url: Some("https://moot.example".to_owned()), ..Settings::default() };
        let site = TestSite::with(store, settings);
        let answer = site.browser().get("/healthz").await;
        assert!(answer.header("strict-transport-security").starts_with("max-age="));
    }

    async fn another_sites_form_is_refused(store: Store) {
        let site = TestSite::new(store);
        let request = Request::builder()
            .method(Method::POST)
            .uri("/sign-in")
            .header("host", "127.0.0.1:3000")
            .header("origin", "https://evil.example")
            .header("sec-fetch-site", "cross-site")
            .body(Body::empty())
            .unwrap();
        assert_eq!(site.send(request).await.status, StatusCode::FORBIDDEN);
    }

    async fn a_body_above_the_limit_gets_a_page_or_a_problem_in_the_readers_language(store: Store) {
        let site = TestSite::new(store);
        let words = "x".repeat(5 * 1024 * 1024);
        for (path, limit) in [("/sign-in?lang=de", "256 KiB"), ("/surveys/tea/answer?lang=de", "4.096 KiB")] {
            let answer = site.browser().post(path, &[("text", words.as_str())]).await;
            assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
            assert!(answer.text.contains("Das ist zu groß") && answer.text.contains("<!DOCTYPE html>"), "{path}");
            assert!(answer.text.contains(limit), "{path}: {}", answer.text);
        }
        let request = Request::builder()
            .method(Method::POST)
            .uri("/_island/surveys/tea/responses")
            .header("host", "127.0.0.1:3000")
            .header("sec-fetch-site", "same-origin")
            .header("accept-language", "it")
            .body(Body::from(words))
            .unwrap();
        let answer = site.send(request).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        let problem: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
        assert!(problem["detail"].as_str().unwrap().contains("supera i 4.096 KiB"), "{problem}");
    }

    async fn a_page_that_is_not_there_says_so_in_the_readers_language(store: Store) {
        let site = TestSite::new(store);
        let browser = site.browser();
        let answer = browser.get("/nowhere?lang=de").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert_eq!(answer.header("content-language"), "de");
        assert!(answer.text.contains("<html lang=\"de\""), "{}", answer.text);
        let again = browser.get("/nowhere").await;
        assert_eq!(again.header("content-language"), "de", "the choice is kept");
        assert!(!again.text.contains("<script"), "no page without an island has a script");
    }
}
