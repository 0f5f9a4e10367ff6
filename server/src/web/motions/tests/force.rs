//! What follows a passed motion, through the real router.

use super::*;

fn more<'f>(fields: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    MOTION.iter().chain(fields).copied().collect()
}

pub(super) async fn passed(tsc: &Committee<'_>, fields: &[(&str, &str)]) -> String {
    let address = opened(&tsc.ben, fields).await;
    for member in [&tsc.ada, &tsc.ben] {
        member
            .post(&format!("{address}/vote"), &[("choice", "yes")])
            .await;
    }
    tsc.ada.post(&format!("{address}/close"), &[]).await;
    address
}

on_both_databases! {
    async fn a_decision_supersedes_an_earlier_one_and_both_pages_say_so(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let first = passed(&tsc, MOTION).await;
        let fields = [("supersedes", "tsc-2026-9"), ("repeals", "DATA-2026-001"), ("in_force", "2020-01-01")];
        let refused = tsc.ben.post("/decisions/new", &more(&fields)).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "is not the number of a decision");
        for kept in ["value=\"tsc-2026-9\"", "value=\"DATA-2026-001\"", "value=\"2020-01-01\""] {
            is(&refused, StatusCode::UNPROCESSABLE_ENTITY, kept);
        }
        // What only the register knows is said at the field as well.
        let refused = tsc.ben.post("/decisions/new", &more(&[("repeals", "DATA-2026-001")])).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "There is no decision DATA-2026-001");
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "TSC-2026-001");
        passed(&tsc, &more(&[("supersedes", "TSC-2026-001")])).await;
        let visitor = site.browser();
        is(&visitor.get(&first).await, StatusCode::OK, "Superseded");
        is(&visitor.get(&first).await, StatusCode::OK, "href=\"/decisions/TSC-2026-002\"");
        is(&visitor.get("/decisions/TSC-2026-002").await, StatusCode::OK, "Supersedes");
        let json = visitor.get("/decisions?force=superseded&format=json").await;
        let json: serde_json::Value = serde_json::from_str(&json.text).unwrap();
        assert_eq!(json["items"].as_array().unwrap().len(), 1);
        assert_eq!(json["items"][0]["ended_by"], "TSC-2026-002");
        let csv = visitor.get("/decisions?force=in-force&format=csv").await;
        is(&csv, StatusCode::OK, "TSC-2026-002");
        assert!(!csv.text.contains("TSC-2026-001,"));
        let api = visitor.get("/api/v1/motions/TSC-2026-001").await;
        let api: serde_json::Value = serde_json::from_str(&api.text).unwrap();
        assert_eq!((&api["force"], &api["ended_by"]), (&"superseded".into(), &"TSC-2026-002".into()));
        let api = visitor.get("/api/v1/motions?force=in-force").await;
        let api: serde_json::Value = serde_json::from_str(&api.text).unwrap();
        assert_eq!(api["items"][0]["code"], "TSC-2026-002");
        assert_eq!(visitor.get("/api/v1/motions?force=maybe").await.status, StatusCode::BAD_REQUEST);
        let api = visitor.get("/api/v1/motions?force=superseded").await;
        let api: serde_json::Value = serde_json::from_str(&api.text).unwrap();
        assert_eq!(api["items"][0]["superseded_by"], "TSC-2026-002");
        assert!(api["items"][0]["repealed_by"].is_null() && api["items"][0].get("roll_call").is_none());
        let feed = visitor.get("/decisions.atom").await;
        is(&feed, StatusCode::OK, "Superseded by TSC-2026-002, since");
        is(&feed, StatusCode::OK, "In force since");
    }

    async fn the_interface_says_what_a_decision_did_and_for_whom(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        signed_up(&site, "nia").await;
        let address = passed(&tsc, &more(&[("seat1_person", "nia"), ("seat1_role", "member"), ("seat1_status", "observer")])).await;
        let api = site.browser().get(&format!("/api/v1/motions/{}", address.replace("/decisions/", ""))).await;
        let api: serde_json::Value = serde_json::from_str(&api.text).unwrap();
        let effect = &api["effects"][0];
        assert_eq!((&effect["kind"], &effect["state"]), (&"seat".into(), &"applied".into()));
        assert_eq!((&effect["person"]["name"], &effect["role"]), (&"nia".into(), &"member".into()));
        assert!(effect["because"].is_null() && effect["from"].is_null());
    }
}
