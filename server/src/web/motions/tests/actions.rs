//! Action items through the real router.

use super::force::passed;
use super::*;

on_both_databases! {
    async fn an_officer_notes_an_item_and_its_owner_says_that_it_is_done(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let address = passed(&tsc, MOTION).await;
        let form = format!("{address}/actions");
        is(&tsc.ada.get(&form).await, StatusCode::OK, "name=\"owner\"");
        let refused = tsc.ada.post(&form, &[("text", ""), ("owner", "Zoe <Unknown>"), ("due", "soon")]).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "Say what is to be done.");
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "value=\"soon\"");
        let item = [("text", "Write <it>"), ("owner", "ben"), ("due", "2026-01-31")];
        let done = tsc.ada.post(&form, &item).await;
        assert_eq!(done.location(), format!("{address}#actions"));
        let visitor = site.browser();
        let at = "/groups/tsc/actions/1";
        for page in [address.as_str(), at, "/groups/tsc"] {
            is(&visitor.get(page).await, StatusCode::OK, "Write &lt;it&gt;");
            is(&visitor.get(page).await, StatusCode::OK, "Overdue");
        }
        is(&tsc.ben.get("/account").await, StatusCode::OK, "Your action items");
        assert!(!tsc.ada.get("/account").await.text.contains("Your action items"));
        let refused = tsc.ada.post(at, &[("owner", "ben"), ("due", "never")]).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "value=\"never\"");
        let moved = tsc.ada.post(at, &[("owner", "ben"), ("due", "2030-01-31")]).await;
        assert_eq!(moved.location(), at);
        let state = format!("{at}/state");
        let long = "x".repeat(1_001);
        let refused = tsc.ben.post(&state, &[("state", "done"), ("note", &long)]).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, &long);
        let done = tsc.ben.post(&state, &[("state", "done"), ("note", "At example.org")]).await;
        assert_eq!(done.location(), at);
        is(&visitor.get(at).await, StatusCode::OK, "At example.org");
        assert_eq!(visitor.get("/groups/tsc/actions/2").await.status, StatusCode::NOT_FOUND);
        assert_eq!(visitor.get("/groups/tsc/actions/x").await.status, StatusCode::NOT_FOUND);
        let api = visitor.get(&format!("/api/v1/motions/{}", address.replace("/decisions/", ""))).await;
        let api: serde_json::Value = serde_json::from_str(&api.text).unwrap();
        let item = &api["links"]["action_items"][0];
        assert_eq!((item["address"].as_str(), item["state"].as_str()), (Some(at), Some("done")));
        assert_eq!((&item["owner"]["name"], &item["overdue"]), (&"ben".into(), &false.into()));
    }
}
