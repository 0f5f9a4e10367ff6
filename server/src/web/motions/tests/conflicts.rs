//! Conflicts of interest over HTTP: the question before the vote, and its answers.

use super::*;

/// A motion that concerns Acme, in which Ben has declared an interest.
async fn concerning_acme(tsc: &Committee<'_>) -> String {
    let declared = [
        ("name", "Acme"),
        ("kind", "office"),
        ("from", "2026-01-01"),
        ("until", "2026-12-31"),
    ];
    let answer = tsc.ben.post("/account/interests", &declared).await;
    assert_eq!(answer.location(), "/account/interests#current");
    let mut fields = MOTION.to_vec();
    fields.push(("concerns", "ACME, Inc.\nThe <b>build</b>"));
    opened(&tsc.ada, &fields).await
}

on_both_databases! {
    async fn a_voter_is_asked_and_answers_before_voting(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let address = concerning_acme(&tsc).await;
        let vote = format!("{address}/vote");
        let page = tsc.ben.get(&address).await;
        is(&page, StatusCode::OK, "You declared an interest in Acme, until 31 December 2026. This motion concerns ACME, Inc.");
        is(&page, StatusCode::OK, "The &lt;b&gt;build&lt;/b&gt;");
        assert!(!page.text.contains("value=\"recuse\" checked") && page.text.contains("name=\"why\""));
        assert!(!tsc.ada.get(&address).await.text.contains("name=\"interest\""));
        // Nothing that was entered is lost.
        let silent = tsc.ben.post(&vote, &[("choice", "no"), ("reason", "It is dear.")]).await;
        is(&silent, StatusCode::UNPROCESSABLE_ENTITY, "Say whether your interest affects your vote.");
        is(&silent, StatusCode::UNPROCESSABLE_ENTITY, "It is dear.");
        let empty = tsc.ben.post(&vote, &[("choice", "no"), ("interest", "unaffected"), ("why", "")]).await;
        is(&empty, StatusCode::UNPROCESSABLE_ENTITY, "Say in a sentence why.");
        let both = tsc.ben.post(&vote, &[("choice", "no"), ("interest", "recuse"), ("why", "Well")]).await;
        is(&both, StatusCode::UNPROCESSABLE_ENTITY, "Keep one of the two.");
        is(&both, StatusCode::UNPROCESSABLE_ENTITY, "Well</textarea>");
        let done = tsc.ben.post(&vote, &[("interest", "recuse")]).await;
        assert_eq!(done.location(), format!("{address}#vote"), "{}", done.text);
        is(&site.browser().get(&address).await, StatusCode::OK, "Stepped aside. Interest in Acme.");
        let voted = tsc.ben.post(&vote, &[("choice", "no"), ("interest", "unaffected"), ("why", "I <i>left</i>")]).await;
        assert_eq!(voted.location(), format!("{address}#vote"), "{}", voted.text);
        let shown = site.browser().get(&address).await;
        is(&shown, StatusCode::OK, "Declared an interest in Acme, voted all the same:");
        is(&shown, StatusCode::OK, "I &lt;i&gt;left&lt;/i&gt;");
        let code = address.rsplit('/').next().unwrap();
        let api: serde_json::Value =
            serde_json::from_str(&site.browser().get(&format!("/api/v1/motions/{code}")).await.text).unwrap();
        assert_eq!(api["concerns"][0], "ACME, Inc.");
        let seats = api["roll_call"].as_array().unwrap();
        let ben = seats.iter().find(|seat| seat["person"]["name"] == "ben").unwrap();
        assert_eq!((&ben["conflict"]["stance"], &ben["conflict"]["why"]), (&"voted".into(), &"I <i>left</i>".into()));
        // What was answered before stands in the form.
        let again = tsc.ben.get(&address).await;
        is(&again, StatusCode::OK, "I &lt;i&gt;left&lt;/i&gt;</textarea>");
        // Without a rule there is nothing to clear.
        let clear = format!("{address}/conflicts");
        is(&tsc.cleo.post(&clear, &[("person", &tsc.ada_id), ("cleared", "x")]).await, StatusCode::CONFLICT, "nothing to enter");
        assert!(site.browser().post(&clear, &[]).await.location().starts_with("/sign-in"));
    }

    async fn a_draft_names_what_it_concerns(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let many: Vec<String> = (0..30).map(|number| format!("Company {number}")).collect();
        let many = many.join("\n");
        let mut fields = MOTION.to_vec();
        fields.push(("concerns", &many));
        let refused = tsc.ada.post("/decisions/new", &fields).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "Name at most 20.");
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "Company 29");
        fields.pop();
        fields.push(("concerns", "Acme\nacme"));
        let draft = tsc.ada.post("/decisions/new", &fields).await.location().to_owned();
        is(&tsc.ada.get(&format!("{draft}/edit")).await, StatusCode::OK, "Acme</textarea>");
        is(&tsc.ada.get(&draft).await, StatusCode::OK, "Acme");
    }
}
