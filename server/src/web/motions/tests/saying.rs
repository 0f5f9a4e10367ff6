//! Reasons, objections and hidden votes through the real router.

use folkmoot_domain::bodies::DatedRules;
use folkmoot_domain::motions::presets::{linux_foundation_base, named};
use folkmoot_domain::motions::rules::{Clause, Support, Timing};
use folkmoot_domain::motions::{Rules, Secrecy};
use folkmoot_store::bodies::by_slug;

use super::*;

/// From the year's beginning on the committee decides by these rules.
async fn decides_by(site: &TestSite, rules: Rules) {
    let body = site
        .services
        .store
        .read::<_, StoreError, _>(|tx| Box::pin(async move { by_slug(tx, "tsc").await }))
        .await
        .unwrap()
        .unwrap();
    let (_, chair) = signed_up(site, "dora").await;
    let dated = DatedRules {
        in_force_from: jiff::civil::date(2026, 1, 1),
        clause: "Voting".into(),
        rules,
    };
    bodies::set_rules(&site.services, &chair, body.id, dated)
        .await
        .unwrap();
}

const VOTE: &str = "/decisions/TSC-2026-001/vote";

on_both_databases! {
    async fn an_objection_without_a_reason_is_refused_at_the_reason_and_nothing_is_lost(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        decides_by(&site, named("openssf").unwrap()).await;
        let mut lazy = with("mode", "lazy-consensus");
        lazy.retain(|(name, _)| *name != "deadline");
        let nameless = tsc.ben.post("/decisions/new", &lazy).await;
        is(&nameless, StatusCode::UNPROCESSABLE_ENTITY, "Choose the kind of change");
        lazy.push(("variant", "Simple change"));
        assert_eq!(opened(&tsc.ben, &lazy).await, "/decisions/TSC-2026-001");
        let refused = tsc.ada.post(VOTE, &[("choice", "no"), ("reason", " ")]).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "Say why you object");
        let long = "x".repeat(2_001);
        let refused = tsc.ada.post(VOTE, &[("choice", "no"), ("reason", &long)]).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "longer than");
        assert!(refused.text.contains(&long), "what was written is still there");
        let given = [("choice", "no"), ("reason", "It has no <owner>.")];
        assert_eq!(tsc.ada.post(VOTE, &given).await.location(), "/decisions/TSC-2026-001#vote");
        let page = site.browser().get("/decisions/TSC-2026-001").await;
        is(&page, StatusCode::OK, "It has no &lt;owner");
        is(&page, StatusCode::OK, "an objection keeps it from being adopted");
        assert_eq!(tsc.ada.post(VOTE, &[("choice", "abstain")]).await.status, StatusCode::SEE_OTHER);
        let page = site.browser().get("/decisions/TSC-2026-001").await;
        is(&page, StatusCode::OK, "No objection is open.");
        let api = site.browser().get("/api/v1/motions/TSC-2026-001").await;
        let motion: serde_json::Value = serde_json::from_str(&api.text).unwrap();
        assert_eq!(motion["variant"], "Simple change");
        let rows = motion["roll_call"].as_array().unwrap();
        let row = rows.iter().find(|row| row["choice"] == "abstain").unwrap();
        assert_eq!(row["former"][0]["reason"], "It has no <owner>.");
    }

    async fn no_address_tells_how_a_hidden_vote_goes(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let mut rules = linux_foundation_base();
        for decision in &mut rules.decisions {
            decision.course.secrecy = Secrecy::UntilClose;
        }
        decides_by(&site, rules).await;
        opened(&tsc.ben, MOTION).await;
        let addresses = [
            "/decisions/TSC-2026-001",
            "/decisions/TSC-2026-001?format=json",
            "/api/v1/motions/TSC-2026-001",
            "/api/v1/motions",
            "/decisions",
            "/decisions?format=csv",
            "/record",
            "/record.atom",
            "/groups/tsc",
            "/",
        ];
        // Everything that anybody can read is the same whichever way somebody votes.
        let mut seen = Vec::new();
        for (choice, reason) in [("yes", "Because."), ("no", "Never.")] {
            tsc.ada.post(VOTE, &[("choice", choice), ("reason", reason)]).await;
            let mut texts = Vec::new();
            for address in addresses {
                texts.push(site.browser().get(address).await.text);
                texts.push(tsc.cleo.get(address).await.text);
            }
            seen.push(texts);
        }
        for (place, (yes, no)) in seen[0].iter().zip(&seen[1]).enumerate() {
            assert_eq!(yes, no, "{}", addresses[place / 2]);
            assert!(!no.contains("Never."));
        }
        let page = site.browser().get("/decisions/TSC-2026-001").await;
        is(&page, StatusCode::OK, "is shown to nobody until the close");
        is(&tsc.ada.get("/decisions/TSC-2026-001").await, StatusCode::OK, "You have voted:");
        tsc.ada.post("/decisions/TSC-2026-001/close", &[]).await;
        is(&site.browser().get("/decisions/TSC-2026-001").await, StatusCode::OK, "Never.");
    }

    async fn who_closes_their_account_takes_name_and_reason_along_and_the_vote_stays(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        opened(&tsc.ben, MOTION).await;
        for reason in ["First thoughts.", "Second thoughts."] {
            tsc.ben.post(VOTE, &[("choice", "yes"), ("reason", reason)]).await;
        }
        tsc.ada.post(VOTE, &[("choice", "yes"), ("reason", "Mine.")]).await;
        let page = site.browser().get("/decisions/TSC-2026-001").await;
        is(&page, StatusCode::OK, "Second thoughts.");
        let gone = tsc.ben.post("/account/close", &[("password", "seven grey seals waltz")]).await;
        assert_eq!(gone.location(), "/");
        // In the middle of the vote, and after it was counted.
        for closed in [false, true] {
            if closed {
                site.clock.set("2026-06-26T00:00:00Z".parse().unwrap());
            }
            let page = site.browser().get("/decisions/TSC-2026-001").await;
            is(&page, StatusCode::OK, "former member");
            is(&page, StatusCode::OK, "Mine.");
            assert!(!page.text.contains("thoughts.") && !page.text.contains(">ben<"));
            let json = site.browser().get("/decisions/TSC-2026-001?format=json").await;
            let motion: serde_json::Value = serde_json::from_str(&json.text).unwrap();
            assert_eq!(motion["count"]["tally"]["yes"], 2);
            assert_eq!(motion["state"], if closed { "closed" } else { "open" });
        }
    }

    async fn a_motion_is_announced_seconded_edited_and_opened_when_its_notice_has_passed(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let mut rules = linux_foundation_base();
        for decision in &mut rules.decisions {
            decision.course.timing = Some(Timing {
                notice: "2d".parse().ok(),
                restarts: true,
                ..Timing::default()
            });
            decision.course.second = Some(Support {
                needed: 1,
                within: None,
                clause: Clause::default(),
            });
        }
        decides_by(&site, rules).await;
        let draft = tsc.ben.post("/decisions/new", MOTION).await;
        let address = draft.location().to_owned();
        let visitor = site.browser();
        assert!(visitor.get(&address).await.location().starts_with("/sign-in"));
        is(&tsc.ben.get(&address).await, StatusCode::OK, "Announce the motion");
        let early = tsc.ben.post(&format!("{address}/open"), &[]).await;
        is(&early, StatusCode::UNPROCESSABLE_ENTITY, "It has to be announced first.");
        let done = tsc.ben.post(&format!("{address}/announce"), &[]).await;
        assert_eq!(done.location(), format!("{address}#before"));
        is(&visitor.get(&address).await, StatusCode::OK, "Adopt the data card");
        is(&visitor.get("/decisions").await, StatusCode::OK, &address);
        is(&visitor.get("/record").await, StatusCode::OK, &address);
        let nonsense = tsc.ada.post(&format!("{address}/back"), &[("backing", "thirds")]).await;
        assert_eq!(nonsense.status, StatusCode::UNPROCESSABLE_ENTITY);
        let second = [("backing", "second"), ("backs", "yes")];
        let done = tsc.ada.post(&format!("{address}/back"), &second).await;
        assert_eq!(done.location(), format!("{address}#before"));
        is(&tsc.ada.get(&address).await, StatusCode::OK, "Withdraw my second");
        site.clock.set("2026-06-19T12:00:00Z".parse().unwrap());
        is(&tsc.ben.get(&format!("{address}/edit")).await, StatusCode::OK, "the meaning stays as it was");
        let edited = tsc.ben.post(&format!("{address}/edit"), &with("text", "Every model has one.")).await;
        assert_eq!(edited.location(), address);
        site.clock.set("2026-06-20T12:00:00Z".parse().unwrap());
        let early = tsc.ben.post(&format!("{address}/open"), &[]).await;
        is(&early, StatusCode::UNPROCESSABLE_ENTITY, "2026-06-21 08:00");
        site.clock.set("2026-06-21T12:00:00Z".parse().unwrap());
        let open = tsc.ben.post(&format!("{address}/open"), &[]).await;
        assert_eq!(open.location(), "/decisions/TSC-2026-001");
        is(&visitor.get("/decisions/TSC-2026-001").await, StatusCode::OK, "The announced motion was edited");
    }
}
