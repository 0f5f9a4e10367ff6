//! Declared interests over HTTP.

use super::*;

const ACME: [(&str, &str); 5] = [
    ("name", "=Acme, Inc."),
    ("kind", "office"),
    ("detail", "Engineer <b>there</b>"),
    ("from", "2026-01-01"),
    ("until", "2099-01-01"),
];

fn acme(until: &str) -> Vec<(&str, &str)> {
    let mut fields = ACME.to_vec();
    fields[4] = ("until", until);
    fields
}

on_both_databases! {
    async fn somebody_declares_an_interest_that_everybody_reads(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let ada = person(&site, "Ada").await;
        admin.post("/groups/tsc/members/new", &seat(&ada, "chair", "2026-01-01")).await;
        let browser = site.browser();
        assert!(browser.get("/account/interests").await.location().starts_with("/sign-in?next="));
        sign_in(&browser, "ada").await;
        // Two years at most; nothing of what was typed is lost.
        let far = browser.post("/account/interests", &acme("2099-01-01")).await;
        assert_eq!(far.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(far.text.contains("or a day before") && far.text.contains("=Acme, Inc.\""), "{}", far.text);
        assert!(far.text.contains("Engineer &lt;b&gt;there") && far.text.contains("value=\"office\" selected"), "{}", far.text);
        let empty = browser.post("/account/interests", &[]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = browser.get("/account/interests").await;
        let until = page.text.split("name=\"until\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
        let until = until.split('"').next().unwrap().to_owned();
        assert_eq!(browser.post("/account/interests", &acme(&until)).await.location(), "/account/interests#current");

        let visitor = site.browser();
        for address in ["/groups/tsc/interests".to_owned(), format!("/people/{ada}/interests")] {
            let shown = visitor.get(&address).await;
            assert!(shown.text.contains("=Acme, Inc.") && shown.text.contains("Engineer &lt;b&gt;there"), "{}", shown.text);
            assert!(!shown.text.contains("/withdraw"));
            let csv = visitor.get(&format!("{address}?format=csv")).await;
            assert!(csv.header("content-type").starts_with("text/csv"));
            assert!(csv.text.contains("\"'=Acme, Inc.\",office,"), "{}", csv.text);
            let json: serde_json::Value = serde_json::from_str(&visitor.get(&format!("{address}?format=json")).await.text).unwrap();
            assert_eq!(json["rows"][0]["state"], "standing");
            // Nobody had declared anything then.
            assert!(visitor.get(&format!("{address}?as_of=2020-01-01")).await.text.contains("Nothing is declared"));
            assert_eq!(visitor.get(&format!("{address}?as_of=soon")).await.status, StatusCode::NOT_FOUND);
        }
        let api: serde_json::Value =
            serde_json::from_str(&visitor.get("/api/v1/bodies/tsc/interests").await.text).unwrap();
        let id = api["items"][0]["id"].as_str().unwrap();
        assert!(visitor.get(&format!("/people/{ada}")).await.text.contains(&format!("/people/{ada}/interests")));
        assert!(browser.get("/account").await.text.contains("You have declared one interest."));

        let change = browser.get(&format!("/account/interests?change={id}")).await;
        assert!(change.text.contains(&format!("name=\"replaces\" value=\"{id}\"")), "{}", change.text);
        let withdraw = format!("/account/interests/{id}/withdraw");
        assert_eq!(browser.post(&withdraw, &[]).await.location(), "/account/interests");
        assert_eq!(browser.post(&withdraw, &[]).await.status, StatusCode::CONFLICT);
        assert!(visitor.get("/groups/tsc/interests").await.text.contains("Withdrawn"));
        for nothing in ["/people/x/interests", "/groups/nothing/interests", "/account/interests?change=x"] {
            assert_eq!(browser.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
        }
    }
}
