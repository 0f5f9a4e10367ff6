use folkmoot_store::{Store, testing::on_both_databases};
use http::{StatusCode, header};

use super::super::tests::{hidden, manager};
use crate::web::testing::TestSite;

const ELSEWHERE: &str = r#"{"title": "Tea <time>", "elements": [
    {"type": "radiogroup", "name": "tea", "title": "Which?", "choices": ["Green", "Black"]},
    {"type": "signaturepad", "name": "sign"}]}"#;

fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

on_both_databases! {
    async fn a_file_becomes_a_draft_once_its_report_was_seen(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        let parts = [("slug", "tea"), ("file", ELSEWHERE)];
        let report = browser.upload("/surveys/manage/import", &parts).await;
        assert_eq!(report.status, StatusCode::OK, "{}", report.text);
        assert!(report.text.contains("2 questions: 1 kept, 0 changed, 1 dropped."), "{}", report.text);
        assert!(report.text.contains("signaturepad"), "the reason names the type");
        assert!(!report.text.contains("<script"), "it works without JavaScript");
        assert_eq!(browser.get("/surveys/manage/tea").await.status, StatusCode::NOT_FOUND, "nothing is stored yet");

        let definition = unescaped(hidden(&report.text, "definition"));
        let parts = [("slug", hidden(&report.text, "slug")), ("definition", definition.as_str())];
        let answer = browser.upload("/surveys/manage/upload", &parts).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/surveys/manage/tea"));
    }

    async fn a_file_that_cannot_be_read_leaves_the_form_with_the_reason(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        for (file, sentence) in [("", "Choose a file."), ("[1]", "object")] {
            let parts = [("slug", "tea"), ("file", file)];
            let answer = browser.upload("/surveys/manage/import", &parts).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text.contains(sentence), "{}", answer.text);
            assert!(answer.text.contains("value=\"tea\""), "the address is kept");
        }
        let large = "x".repeat(5 * 1024 * 1024);
        let answer = browser.upload("/surveys/manage/import", &[("slug", "tea"), ("file", &large)]).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(site.browser().get("/surveys/manage/import").await.status, StatusCode::SEE_OTHER);
    }

    async fn a_survey_is_exported_and_a_translation_merged(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        let tea = r#"{"title": "Tea", "pages": [{"name": "p", "elements": [{"type": "text", "name": "a", "title": "Why?"}]}]}"#;
        browser.upload("/surveys/manage/upload", &[("slug", "tea"), ("definition", tea)]).await;
        for (format, ending, start) in [("surveyjs", ".json", "{"), ("markdown", ".md", "# Tea"), ("xlsform", ".xlsx", "PK"), ("po?language=it", ".it.po", "msgid")] {
            let file = browser.get(&format!("/surveys/manage/tea/export/{format}")).await;
            assert_eq!(file.status, StatusCode::OK, "{format}");
            assert!(file.text.starts_with(start), "{format}");
            let name = file.headers.get(header::CONTENT_DISPOSITION).unwrap().to_str().unwrap();
            assert_eq!(name, format!("attachment; filename=\"tea{ending}\""));
        }
        assert_eq!(browser.get("/surveys/manage/tea/export/limesurvey").await.status, StatusCode::NOT_FOUND);
        let stranger = site.browser().get("/surveys/manage/tea/export/surveyjs").await;
        assert_eq!(stranger.status, StatusCode::SEE_OTHER);

        let po = browser.get("/surveys/manage/tea/export/po?language=it").await.text;
        let po = po.replace("msgid \"Why?\"\nmsgstr \"\"", "msgid \"Why?\"\nmsgstr \"Perché?\"");
        let report = browser.upload("/surveys/manage/tea/translation", &[("file", &po)]).await;
        assert_eq!(report.status, StatusCode::OK, "{}", report.text);
        let entries = unescaped(hidden(&report.text, "entries"));
        let path = "/surveys/manage/tea/translate/it";
        let answer = browser.upload(&format!("{path}/file"), &[("entries", &entries)]).await;
        assert_eq!(answer.location(), format!("{path}?page=1&saved=1&revision=1"), "{}", answer.text);
        let markdown = browser.get("/surveys/manage/tea/export/surveyjs").await;
        assert!(markdown.text.contains("Perché?"));
        let wrong = browser.upload("/surveys/manage/tea/translation", &[("file", "hello")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("Line 1 is none of a PO file."));
    }
}
