use folkmoot_store::{Store, testing::on_both_databases};
use http::StatusCode;

use crate::web::{
    surveys::tests::{hidden, manager},
    testing::{Browser, TestSite},
};

const TEA: &str = r#"{"title": {"default": "Tea", "de": "Tee"}, "pages": [{"name": "p", "title": "You", "elements": [
    {"type": "text", "name": "who", "title": "Your name?"},
    {"type": "html", "name": "note", "html": "<p>Hello {who}</p>"}]}]}"#;

async fn browser(site: &TestSite) -> Browser<'_> {
    let browser = manager(site).await;
    let parts = [("slug", "tea"), ("definition", TEA)];
    browser.upload("/surveys/manage/upload", &parts).await;
    browser
}

/// The hidden fields and one typed text of each entry, as a browser sends them.
fn filled(page: &str, typed: &[&str]) -> Vec<(String, String)> {
    let mut fields = vec![("page".to_owned(), "1".to_owned())];
    for (index, text) in typed.iter().enumerate() {
        for name in ["place", "source", "before"] {
            let name = format!("{name}-{index}");
            let value = hidden(page, &name)
                .replace("&lt;", "<")
                .replace("&gt;", ">");
            fields.push((name, value));
        }
        fields.push((format!("text-{index}"), (*text).to_owned()));
    }
    fields
}

async fn send(browser: &Browser<'_>, fields: &[(String, String)]) -> crate::web::testing::Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser
        .post("/surveys/manage/tea/translate/it", &fields)
        .await
}

on_both_databases! {
    async fn texts_are_translated_side_by_side(store: Store) {
        let site = TestSite::new(store);
        let browser = browser(&site).await;
        let overview = browser.get("/surveys/manage/tea/translate").await;
        assert!(overview.text.contains("1 of 4 texts"), "{}", overview.text);
        assert!(overview.text.contains("everything in English"), "{}", overview.text);

        let path = "/surveys/manage/tea/translate/it";
        let page = browser.get(path).await;
        assert!(page.text.contains("placeholder=\"Your name?\""), "{}", page.text);
        let typed = filled(&page.text, &["Tè", "", "Come si chiama?", "<p>Ciao {chi}</p>"]);
        let saved = send(&browser, &typed).await;
        assert_eq!(saved.location(), format!("{path}?page=1&saved=3&revision=1"));
        let page = browser.get(saved.location()).await;
        assert!(page.text.contains("3 texts saved."), "{}", page.text);
        assert!(page.text.contains("{who} stands in the original"), "{}", page.text);
        assert!(page.text.contains("{chi} does not stand in the original"), "{}", page.text);
        let missing = browser.get(&format!("{path}?missing=on")).await;
        assert_eq!(missing.text.matches("<textarea").count(), 1);
    }

    async fn what_was_saved_can_be_taken_back_until_somebody_goes_on(store: Store) {
        let site = TestSite::new(store);
        let browser = browser(&site).await;
        let path = "/surveys/manage/tea/translate/it";
        let page = browser.get(path).await;
        let saved = send(&browser, &filled(&page.text, &["Tè", "Lei"])).await;
        let page = browser.get(saved.location()).await;
        assert!(page.text.contains(&format!("action=\"{path}/undo\"")), "{}", page.text);
        let undone = browser.post(&format!("{path}/undo"), &[("revision", "1"), ("page", "1")]).await;
        assert_eq!(undone.location(), format!("{path}?page=1&undone=on"));
        let page = browser.get(undone.location()).await;
        assert!(page.text.contains("Taken back") && page.text.contains("0 of 4 texts"), "{}", page.text);
        // The way back of an older page is gone, and its button is not shown any more.
        let again = browser.post(&format!("{path}/undo"), &[("revision", "1")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        let page = browser.get(saved.location()).await;
        assert!(!page.text.contains("/undo\""), "{}", page.text);
    }

    async fn a_translators_file_is_merged_with_what_others_do_meanwhile(store: Store) {
        let site = TestSite::new(store);
        let browser = browser(&site).await;
        let po = browser.get("/surveys/manage/tea/export/po?language=it").await.text;
        let po = po.replace("msgid \"Tea\"\nmsgstr \"\"", "msgid \"Tea\"\nmsgstr \"Tè\"")
            .replace("msgid \"You\"\nmsgstr \"\"", "msgid \"You\"\nmsgstr \"Lei\"");
        let report = browser.upload("/surveys/manage/tea/translation", &[("file", &po)]).await;
        let entries = hidden(&report.text, "entries").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
        // Another one is faster at one of the texts, and breaks the questionnaire elsewhere.
        let page = browser.get("/surveys/manage/tea/translate/it").await;
        send(&browser, &filled(&page.text, &["Il tè"])).await;
        let path = "/surveys/manage/tea/translate/it/file";
        let kept = browser.upload(path, &[("entries", &entries)]).await;
        assert_eq!(kept.status, StatusCode::CONFLICT, "{}", kept.text);
        assert_eq!(kept.text.matches("<textarea").count(), 1, "{}", kept.text);
        for part in ["1 text saved.", ">\nTè</textarea>", "<dd lang=\"it\">Il tè</dd>", "/undo\""] {
            assert!(kept.text.contains(part), "{part} not in {}", kept.text);
        }
        let page = browser.get("/surveys/manage/tea/translate/it").await;
        assert!(page.text.contains(">\nLei</textarea>") && page.text.contains(">\nIl tè</textarea>"), "{}", page.text);
        let broken = browser.upload(path, &[("entries", "[")]).await;
        assert_eq!(broken.status, StatusCode::CONFLICT);
    }

    async fn what_another_changed_meanwhile_is_shown_beside_what_was_typed(store: Store) {
        let site = TestSite::new(store);
        let browser = browser(&site).await;
        let page = browser.get("/surveys/manage/tea/translate/it").await;
        let first = filled(&page.text, &["Tè", ""]);
        assert_eq!(send(&browser, &first).await.status, StatusCode::SEE_OTHER);
        let second = filled(&page.text, &["Il tè", "Lei"]);
        let refused = send(&browser, &second).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        for part in ["1 text saved.", "Somebody else has changed this", ">\nIl tè</textarea>", "<dd lang=\"it\">Tè</dd>"] {
            assert!(refused.text.contains(part), "{part} not in {}", refused.text);
        }
        // Whoever has seen both decides.
        let third = filled(&refused.text, &["Il tè", "Lei"]);
        assert_eq!(send(&browser, &third).await.location(), "/surveys/manage/tea/translate/it?page=1&saved=1&revision=3");
    }

    async fn markup_that_is_refused_stays_in_its_field(store: Store) {
        let site = TestSite::new(store);
        let browser = browser(&site).await;
        let page = browser.get("/surveys/manage/tea/translate/it").await;
        let typed = filled(&page.text, &["Tè", "", "", "<script>{who}</script>"]);
        let refused = send(&browser, &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("&lt;script&gt;{who}&lt;/script&gt;</textarea>"), "{}", refused.text);
        assert!(refused.text.contains("href=\"#field-text-3\""), "{}", refused.text);
        assert!(refused.text.contains("1 text saved."), "{}", refused.text);
    }

    async fn a_language_goes_only_when_that_is_meant(store: Store) {
        let site = TestSite::new(store);
        let browser = browser(&site).await;
        let path = "/surveys/manage/tea/translate/de";
        let page = browser.get(path).await;
        let fields = [("page", "1"), ("place-0", "survey/title"), ("source-0", "Tea"), ("before-0", "Tee"), ("text-0", "Der Tee")];
        browser.post(path, &fields).await;
        let stale = hidden(&page.text, "revision").to_owned();
        let page = browser.get(path).await;
        let revision = hidden(&page.text, "revision");
        let unmeant = browser.post(&format!("{path}/remove"), &[("revision", revision)]).await;
        assert_eq!(unmeant.status, StatusCode::UNPROCESSABLE_ENTITY);
        let stale = [("revision", stale.as_str()), ("confirmed", "on")];
        let stale = browser.post(&format!("{path}/remove"), &stale).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        let meant = [("revision", revision), ("confirmed", "on")];
        let meant = browser.post(&format!("{path}/remove"), &meant).await;
        assert_eq!(meant.location(), format!("{path}?removed=1&revision=2"));
        let page = browser.get(meant.location()).await;
        assert!(page.text.contains("1 translated text removed.") && page.text.contains("/undo\""), "{}", page.text);
        let overview = browser.get("/surveys/manage/tea/translate").await;
        assert_eq!(overview.text.matches("not begun").count(), 3, "{}", overview.text);
        for unknown in ["en", "fr"] {
            let path = format!("/surveys/manage/tea/translate/{unknown}");
            assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
        }
        let stranger = site.browser().get("/surveys/manage/tea/translate").await;
        assert_ne!(stranger.status, StatusCode::OK);
    }
}
