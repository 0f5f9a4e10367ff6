//! Answers are put aside in one browser and taken up again in another.

use super::*;

on_both_databases! {
    async fn a_link_takes_the_answers_to_another_browser_without_scripts(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let start = site.browser().get("/surveys/tea/answer").await;
        assert!(start.text.contains("value=\"keep\"") && start.text.contains("Going on later"));
        let fields = [("_place", "two"), ("_go", "keep"), ("tea", "true"), ("kind", "green"), ("why", "<b>warm</b>")];
        let kept = post(&site, &version, &fields).await;
        assert_eq!(kept.status, StatusCode::OK);
        assert_eq!(kept.header("cache-control"), "no-store");
        assert!(kept.text.contains("It works until 18 July 2026"), "{}", kept.text);
        let (_, link) = kept.text.split_once("/surveys/tea/answer/resume/").unwrap();
        let link = format!("/surveys/tea/answer/resume/{}", link.split_once('"').unwrap().0);
        assert!(link.ends_with("?lang=en"));

        let other = site.browser();
        let resumed = other.get(&link).await;
        assert_eq!(resumed.status, StatusCode::OK);
        assert!(resumed.text.contains("Why?") && resumed.text.contains("&lt;b&gt;warm"), "the page and the words");
        assert_eq!(hidden(&resumed.text, "kind"), "green");
        let german = other.get(&link.replace("lang=en", "lang=de")).await;
        assert!(german.text.contains("Warum?"));
        wait(&site, 30);
        let mut send = vec![("_version", version.as_str()), ("_place", "_summary"), ("_go", "send")];
        for name in ["_key", "_begun", "_resume", "tea", "kind"] {
            send.push((name, hidden(&resumed.text, name)));
        }
        let sent = other.post("/surveys/tea/answer", &send).await;
        assert_eq!(sent.location(), "/surveys/tea/answer/done");
        let gone = other.get(&link).await;
        assert_eq!(gone.status, StatusCode::FORBIDDEN);
        assert!(gone.text.contains("Nothing is kept under this link"));
    }

    async fn where_it_is_not_allowed_or_nobody_may_answer_nothing_is_put_aside(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "one-per-member").await;
        let fields = [("_place", "one"), ("_go", "keep"), ("tea", "true")];
        let signed_out = post(&site, &version, &fields).await;
        assert_eq!(signed_out.status, StatusCode::UNAUTHORIZED);
        assert!(signed_out.text.contains("value=\"true\" checked"), "nothing is lost: {}", signed_out.text);
        let link = "/surveys/tea/answer/resume/00000000000000000000000000000000";
        assert!(site.browser().get(link).await.location().starts_with("/sign-in?next="));
    }
}
