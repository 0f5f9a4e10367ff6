//! Joint votes of two bodies, through the real router.

use super::*;

fn jointly<'f>(fields: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    MOTION.iter().chain(fields).copied().collect()
}

/// A working group, of which Cleo is the lead and the only voting member.
async fn group(site: &TestSite, tsc: &Committee<'_>) {
    let (_, administrator) = signed_up(site, "dora").await;
    let body = BodyEntry {
        slug: "ml".into(),
        code: "ML".into(),
        name: "Machine Learning".into(),
        kind: "working-group".into(),
        zone: "Europe/Berlin".into(),
        mission: "Trains.".into(),
        ..BodyEntry::default()
    };
    bodies::create(&site.services, &administrator, body)
        .await
        .unwrap();
    let page = tsc.cleo.get("/account").await.text;
    let id = page.split("/people/").nth(1).unwrap();
    let id: String = id
        .chars()
        .take_while(|letter| letter.is_ascii_hexdigit() || *letter == '-')
        .collect();
    let entry = MembershipEntry {
        account: id,
        role: "lead".into(),
        voting_status: "voting".into(),
        from: "2020-01-01".into(),
        appointed_by: "founding".into(),
        ..MembershipEntry::default()
    };
    bodies::add_member(&site.services, &administrator, "ml".into(), entry)
        .await
        .unwrap();
}

on_both_databases! {
    async fn another_body_is_refused_at_its_field_and_nothing_is_lost(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        group(&site, &tsc).await;
        is(&tsc.ben.get("/decisions/new?body=tsc").await, StatusCode::OK, "Together with which other group?");
        for (slug, sentence) in [("nowhere", "Choose one of the groups."), ("tsc", "Choose another group")] {
            let refused = tsc.ben.post("/decisions/new", &jointly(&[("joint", slug)])).await;
            is(&refused, StatusCode::UNPROCESSABLE_ENTITY, sentence);
            is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "id=\"field-joint-error\"");
            is(&refused, StatusCode::UNPROCESSABLE_ENTITY, MOTION.iter().find(|(name, _)| *name == "title").unwrap().1);
        }
        // What was chosen stays chosen beside another mistake.
        let refused = tsc.ben.post("/decisions/new", &jointly(&[("joint", "ml"), ("in_force", "2020-01-01")])).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "value=\"ml\" selected");
    }

    async fn both_pages_the_register_and_programs_say_what_both_decided(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        group(&site, &tsc).await;
        let first = opened(&tsc.ben, &jointly(&[("joint", "ml")])).await;
        assert_eq!(first, "/decisions/TSC-2026-001");
        let second = "/decisions/ML-2026-001";
        let visitor = site.browser();
        is(&visitor.get(&first).await, StatusCode::OK, "Machine Learning votes on it too.");
        is(&visitor.get(second).await, StatusCode::OK, "Technical Steering Committee votes on it too.");
        for member in [&tsc.ada, &tsc.ben] {
            member.post(&format!("{first}/vote"), &[("choice", "yes")]).await;
        }
        tsc.ada.post(&format!("{first}/close"), &[]).await;
        is(&visitor.get(&first).await, StatusCode::OK, "it awaits the vote of Machine Learning");
        let api = visitor.get("/api/v1/motions/TSC-2026-001").await;
        let api: serde_json::Value = serde_json::from_str(&api.text).unwrap();
        assert_eq!((&api["standing"], &api["force"]), (&"awaits-other-body".into(), &serde_json::Value::Null));
        assert_eq!(api["joint"]["code"], "ML-2026-001");
        assert_eq!((&api["joint"]["standing"], &api["joint"]["part"]), (&"open".into(), &"first".into()));
        let listed = visitor.get("/api/v1/motions?standing=awaits-other-body").await;
        let listed: serde_json::Value = serde_json::from_str(&listed.text).unwrap();
        assert_eq!((&listed["items"][0]["code"], &listed["items"][0]["joint"]), (&"TSC-2026-001".into(), &"ML-2026-001".into()));
        is(&visitor.get("/decisions").await, StatusCode::OK, "jointly with");
        is(&visitor.get("/decisions?format=csv").await, StatusCode::OK, "ML-2026-001\r\n");
        let feed = visitor.get("/decisions.atom").await;
        assert!(feed.text.contains("rel=\"related\""), "{}", feed.text);

        tsc.cleo.post(&format!("{second}/vote"), &[("choice", "no")]).await;
        tsc.cleo.post(&format!("{second}/close"), &[]).await;
        is(&visitor.get(&first).await, StatusCode::OK, "Not carried jointly: Machine Learning has not adopted it.");
        let api = visitor.get("/api/v1/motions/TSC-2026-001").await;
        let api: serde_json::Value = serde_json::from_str(&api.text).unwrap();
        assert_eq!(api["standing"], "not-carried-jointly");
        assert_eq!(api["joint"]["outcome"]["no"], 1);
    }
}
