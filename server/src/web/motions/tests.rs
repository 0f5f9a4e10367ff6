//! Decisions through the real router, on both databases.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::bodies::{BodyEntry, MembershipEntry};
use folkmoot_services::bodies;
use folkmoot_store::accounts::by_key;
use folkmoot_store::{Store, StoreError, testing::on_both_databases};
use http::StatusCode;

use crate::web::testing::{Answer, Browser, TestSite};

/// A committee of two voting members, of whom Ada is the chair, with a secretary who has no vote.
struct Committee<'site> {
    ada: Browser<'site>,
    ben: Browser<'site>,
    cleo: Browser<'site>,
    ada_id: String,
}

async fn signed_up<'site>(site: &'site TestSite, name: &str) -> (Browser<'site>, Viewer) {
    let browser = site.browser();
    let fields = [
        ("name", name),
        ("sign_in_name", name),
        ("mail", ""),
        ("password", "seven grey seals waltz"),
    ];
    browser.post("/sign-up", &fields).await;
    let key = name.to_owned();
    let account = site
        .services
        .store
        .read::<_, StoreError, _>(move |tx| Box::pin(async move { by_key(tx, &key).await }))
        .await
        .unwrap()
        .unwrap();
    let viewer = Viewer {
        id: account.id,
        name: name.to_owned(),
        administrator: true,
        survey_manager: false,
    };
    (browser, viewer)
}

async fn committee(site: &TestSite) -> Committee<'_> {
    let (ada, chair) = signed_up(site, "ada").await;
    let (ben, member) = signed_up(site, "ben").await;
    let (cleo, secretary) = signed_up(site, "cleo").await;
    let body = BodyEntry {
        slug: "tsc".into(),
        code: "TSC".into(),
        name: "Technical Steering Committee".into(),
        kind: "committee".into(),
        zone: "America/New_York".into(),
        mission: "Decides.".into(),
        ..BodyEntry::default()
    };
    bodies::create(&site.services, &chair, body).await.unwrap();
    for (person, role, status) in [
        (&chair, "chair", "voting"),
        (&member, "member", "voting"),
        (&secretary, "secretary", "none"),
    ] {
        let entry = MembershipEntry {
            account: person.id.to_string(),
            role: role.into(),
            voting_status: status.into(),
            affiliation: String::new(),
            from: "2026-01-01".into(),
            to: String::new(),
            appointed_by: "founding".into(),
            ..MembershipEntry::default()
        };
        bodies::add_member(&site.services, &chair, "tsc".into(), entry)
            .await
            .unwrap();
    }
    Committee {
        ada,
        ben,
        cleo,
        ada_id: chair.id.to_string(),
    }
}

const MOTION: &[(&str, &str)] = &[
    ("body", "tsc"),
    ("title", "Adopt the data card"),
    ("text", "Every release has *one*."),
    ("mode", "electronic"),
    ("matter", "ordinary"),
    ("deadline", "2026-06-25T18:00"),
];

/// The same form with one field changed.
fn with(field: &'static str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    MOTION
        .iter()
        .map(|(name, old)| (*name, if *name == field { value } else { old }))
        .collect()
}

/// Moves and opens a motion, and gives its address.
async fn opened(browser: &Browser<'_>, fields: &[(&str, &str)]) -> String {
    let draft = browser.post("/decisions/new", fields).await;
    let address = draft.location().to_owned();
    assert!(address.starts_with("/decisions/drafts/"), "{}", draft.text);
    let open = browser.post(&format!("{address}/open"), &[]).await;
    open.location().to_owned()
}

fn is(answer: &Answer, status: StatusCode, words: &str) {
    assert_eq!(answer.status, status, "{}", answer.text);
    assert!(
        answer.text.contains(words),
        "no {words:?} in {}",
        answer.text
    );
}

on_both_databases! {
    async fn decisions_are_a_feed_and_a_member_has_a_voting_record(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        opened(&tsc.ben, MOTION).await;
        tsc.ada.post("/decisions/TSC-2026-001/vote", &[("choice", "no")]).await;
        let feed = site.browser().get("/decisions.atom?body=tsc&text=card").await;
        is(&feed, StatusCode::OK, "TSC-2026-001 Adopt the data card: Open");
        assert!(feed.header("content-type").starts_with("application/atom+xml"));
        is(&feed, StatusCode::OK, "/decisions.atom?body=tsc&amp;text=card");
        let none = site.browser().get("/decisions.atom?text=nothing").await;
        assert!(none.status == StatusCode::OK && !none.text.contains("<entry>"));
        let register = site.browser().get("/decisions?text=card").await;
        is(&register, StatusCode::OK, "/decisions.atom?text=card");

        let address = format!("/people/{}/votes", tsc.ada_id);
        let votes = site.browser().get(&address).await;
        is(&votes, StatusCode::OK, "Votes of ada");
        is(&votes, StatusCode::OK, "/decisions/TSC-2026-001");
        let json = site.browser().get(&format!("{address}?format=json")).await;
        is(&json, StatusCode::OK, "\"choice\": \"no\"");
        is(&site.browser().get(&format!("/people/{}", tsc.ada_id)).await, StatusCode::OK, &address);
        for nobody in ["/people/x/votes", "/people/00000000-0000-0000-0000-000000000009/votes"] {
            assert_eq!(site.browser().get(nobody).await.status, StatusCode::NOT_FOUND);
        }
    }

    async fn a_member_moves_opens_votes_and_everybody_reads_the_outcome(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let form = tsc.ben.get("/decisions/new").await;
        is(&form, StatusCode::OK, "2026-06-25T18:00");
        let draft = tsc.ben.post("/decisions/new", MOTION).await;
        assert_eq!(draft.status, StatusCode::SEE_OTHER);
        let address = draft.location().to_owned();
        is(&tsc.ada.get(&address).await, StatusCode::OK, "Adopt the data card");
        assert!(site.browser().get(&address).await.location().starts_with("/sign-in"));
        let opening = tsc.ben.post(&format!("{address}/open"), &[]).await;
        assert_eq!(opening.location(), "/decisions/TSC-2026-001");
        assert_eq!(tsc.ada.get(&address).await.location(), "/decisions/TSC-2026-001");
        for (member, choice) in [(&tsc.ada, "yes"), (&tsc.ben, "no"), (&tsc.ben, "yes")] {
            let voted = member.post("/decisions/TSC-2026-001/vote", &[("choice", choice)]).await;
            assert_eq!(voted.location(), "/decisions/TSC-2026-001#vote");
        }
        is(&tsc.ben.get("/decisions/TSC-2026-001").await, StatusCode::OK, "You have voted:");
        let closed = tsc.ada.post("/decisions/TSC-2026-001/close", &[]).await;
        assert_eq!(closed.location(), "/decisions/TSC-2026-001");
        let visitor = site.browser();
        let page = visitor.get("/decisions/TSC-2026-001?lang=de").await;
        is(&page, StatusCode::OK, "Der Antrag ist angenommen");
        assert!(!page.text.contains("<script"));
        let json = visitor.get("/decisions/TSC-2026-001?format=json").await;
        let motion: serde_json::Value = serde_json::from_str(&json.text).unwrap();
        assert_eq!(motion["count"]["verdict"], "passed");
        assert_eq!(motion["count"]["tally"]["yes"], 2);
        let list = visitor.get("/decisions?format=json&standing=passed").await;
        let list: serde_json::Value = serde_json::from_str(&list.text).unwrap();
        assert_eq!(list["items"][0]["code"], "TSC-2026-001");
        assert_eq!(list["next"], serde_json::Value::Null);
        let csv = visitor.get("/decisions?format=csv").await;
        assert!(csv.text.contains("TSC-2026-001,Adopt the data card,"));
    }

    async fn an_announced_motion_is_amended_and_its_texts_are_compared(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let draft = tsc.ben.post("/decisions/new", MOTION).await;
        let address = draft.location().to_owned();
        let (amend, first) = (format!("{address}/amend"), format!("{address}/amendments/1"));
        is(&tsc.ada.get(&amend).await, StatusCode::FORBIDDEN, "the mover changes the motion itself");
        tsc.ben.post(&format!("{address}/announce"), &[]).await;
        let form = tsc.ada.get(&amend).await;
        is(&form, StatusCode::OK, "name=\"base\" value=\"1\"");
        is(&tsc.ben.get(&amend).await, StatusCode::FORBIDDEN, "the mover changes the motion itself");
        assert!(site.browser().get(&amend).await.location().starts_with("/sign-in"));
        let text = "Every release has <b>two</b>.";
        let stale = tsc.ada.post(&amend, &[("text", text), ("reason", ""), ("base", "7")]).await;
        is(&stale, StatusCode::UNPROCESSABLE_ENTITY, "has changed while you wrote");
        let proposed = tsc.ada.post(&amend, &[("text", text), ("reason", "One is few."), ("base", "1")]).await;
        assert_eq!(proposed.location(), format!("{address}#amendment-1"));
        is(&site.browser().get(&address).await, StatusCode::OK, "<ins>");
        for nothing in [format!("{address}/amendments/2"), format!("{address}/amendments/x")] {
            assert!(tsc.ben.get(&nothing).await.status.is_client_error());
        }
        is(&tsc.ben.get(&first).await, StatusCode::OK, "id=\"accept\"");
        let none = tsc.ben.post(&first, &[("state", "")]).await;
        is(&none, StatusCode::UNPROCESSABLE_ENTITY, "Choose what becomes of the amendment.");
        is(&tsc.ada.post(&first, &[("state", "accepted")]).await, StatusCode::FORBIDDEN, "whoever moved the motion");
        tsc.ben.post(&first, &[("state", "accepted")]).await;
        let versions = site.browser().get(&format!("{address}/versions?from=1&to=2")).await;
        is(&versions, StatusCode::OK, "From version");
        assert!(!versions.text.contains("<b>two"));
        let opened = tsc.ben.post(&format!("{address}/open"), &[]).await;
        let lasting = format!("{}/versions", opened.location());
        assert_eq!(site.browser().get(&format!("{address}/versions")).await.location(), lasting);
        is(&site.browser().get(&lasting).await, StatusCode::OK, "by amendment");
    }

    async fn an_officer_writes_down_what_those_outside_said(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let address = opened(&tsc.ben, &with("matter", "charter-amendment")).await;
        for member in [&tsc.ada, &tsc.ben] {
            member.post(&format!("{address}/vote"), &[("choice", "yes")]).await;
        }
        tsc.ada.post(&format!("{address}/close"), &[]).await;
        is(&site.browser().get(&address).await, StatusCode::OK, "It is not in force yet");
        let form = tsc.cleo.get(&address).await;
        is(&form, StatusCode::OK, "has said</h2>");
        let ruling = format!("{address}/ruling");
        let day = form.text.split("name=\"on\"").count();
        assert_eq!(day, 2);
        let wrong = [("answer", "refused"), ("on", "2026-06-18"), ("reason", "")];
        let wrong = tsc.cleo.post(&ruling, &wrong).await;
        is(&wrong, StatusCode::UNPROCESSABLE_ENTITY, "Say why it was refused");
        is(&wrong, StatusCode::UNPROCESSABLE_ENTITY, "value=\"2026-06-18\"");
        let said = [("answer", "granted"), ("on", "2026-06-18"), ("reason", "By its board.")];
        is(&tsc.ben.post(&ruling, &said).await, StatusCode::FORBIDDEN, "chair or secretary");
        assert!(site.browser().post(&ruling, &said).await.location().starts_with("/sign-in"));
        assert_eq!(tsc.cleo.post(&ruling, &said).await.location(), address);
        let page = site.browser().get(&address).await;
        is(&page, StatusCode::OK, "By its board.");
        let json = site.browser().get("/api/v1/motions/TSC-2026-001").await;
        let motion: serde_json::Value = serde_json::from_str(&json.text).unwrap();
        assert_eq!((&motion["standing"], &motion["rulings"][0]["answer"]), (&"passed".into(), &"granted".into()));
        assert_eq!(motion["outcome"]["verdict"], "passed-subject-to-approval");
    }

    async fn a_tie_is_taken_further_and_what_the_rules_do_not_know_is_refused(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let address = opened(&tsc.ben, MOTION).await;
        for (member, choice) in [(&tsc.ada, "yes"), (&tsc.ben, "no")] {
            member.post(&format!("{address}/vote"), &[("choice", choice)]).await;
        }
        let halt = tsc.ben.post(&format!("{address}/halt"), &[("asks", "yes")]).await;
        is(&halt, StatusCode::CONFLICT, "asking for a meeting does not end it");
        let extend = tsc.ada.post(&format!("{address}/extend"), &[]).await;
        is(&extend, StatusCode::CONFLICT, "know no extension");
        tsc.ada.post(&format!("{address}/close"), &[]).await;
        let refer = format!("{address}/refer");
        let empty = tsc.ben.post(&refer, &[("reason", "")]).await;
        is(&empty, StatusCode::UNPROCESSABLE_ENTITY, "Say what has to be resolved.");
        assert_eq!(tsc.ben.post(&refer, &[("reason", "Two readings.")]).await.location(), address);
        is(&site.browser().get(&address).await, StatusCode::OK, "Two readings.");
        let again = tsc.ada.post(&refer, &[("reason", "Again.")]).await;
        is(&again, StatusCode::CONFLICT, "taken further already");
    }

    async fn refusals_say_what_happened_and_keep_what_was_entered(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let wrong = tsc.ben.post("/decisions/new", &with("deadline", "yesterday")).await;
        is(&wrong, StatusCode::UNPROCESSABLE_ENTITY, "Adopt the data card");
        is(&wrong, StatusCode::UNPROCESSABLE_ENTITY, "Enter day and time");
        let secretary = tsc.cleo.post("/decisions/new", MOTION).await;
        is(&secretary, StatusCode::FORBIDDEN, "you cannot move motions in it");
        let address = opened(&tsc.ben, MOTION).await;
        let vote = format!("{address}/vote");
        let signed_out = site.browser().post(&vote, &[("choice", "yes")]).await;
        assert!(signed_out.location().starts_with("/sign-in"));
        let nothing = tsc.ben.post(&vote, &[]).await;
        is(&nothing, StatusCode::UNPROCESSABLE_ENTITY, "Choose how you vote.");
        let outside = tsc.cleo.post(&vote, &[("choice", "yes")]).await;
        is(&outside, StatusCode::FORBIDDEN, "not in the electorate");
        is(&tsc.ben.post(&format!("{address}/close"), &[]).await, StatusCode::FORBIDDEN, "closed by the chair");
        site.clock.set("2026-06-25T22:00:00Z".parse().unwrap());
        let late = tsc.ben.post(&vote, &[("choice", "yes")]).await;
        is(&late, StatusCode::CONFLICT, "The vote has ended, by its deadline");
        is(&site.browser().get(&address).await, StatusCode::OK, "The motion failed");
        is(&site.browser().get("/decisions/TSC-2026-999").await, StatusCode::NOT_FOUND, "");
        is(&tsc.ben.get("/decisions/drafts/nonsense").await, StatusCode::NOT_FOUND, "");
    }

    async fn the_form_offers_the_bodys_own_meetings_and_the_decision_leads_to_them(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let without = tsc.ben.get("/decisions/new?body=tsc").await;
        assert!(!without.text.contains("name=\"meeting\""), "there is none to choose");
        let series = [
            ("title", "Committee call"),
            ("starts_on", "2026-06-04"),
            ("wall_time", "10:00"),
            ("zone", "America/New_York"),
            ("minutes", "60"),
            ("every_weeks", "2"),
        ];
        assert_eq!(tsc.ada.post("/groups/tsc/series/new", &series).await.status, StatusCode::SEE_OTHER);
        let form = tsc.ben.get("/decisions/new?body=tsc&meeting=2026-07-02").await;
        is(&form, StatusCode::OK, "<option value=\"2026-07-02\" selected>Committee call");
        let mut fields = MOTION.to_vec();
        fields.push(("meeting", "2026-07-03"));
        let wrong = tsc.ben.post("/decisions/new", &fields).await;
        is(&wrong, StatusCode::UNPROCESSABLE_ENTITY, "This group has no such meeting.");
        is(&wrong, StatusCode::UNPROCESSABLE_ENTITY, "href=\"#field-meeting\"");
        is(&wrong, StatusCode::UNPROCESSABLE_ENTITY, "Adopt the data card");
        is(&wrong, StatusCode::UNPROCESSABLE_ENTITY, "Every release has *one*.");
        is(&wrong, StatusCode::UNPROCESSABLE_ENTITY, "value=\"2026-06-25T18:00\"");
        fields.pop();
        fields.push(("meeting", "2026-07-02"));
        let address = opened(&tsc.ben, &fields).await;
        let visitor = site.browser();
        is(&visitor.get(&address).await, StatusCode::OK, "href=\"/meetings/tsc/2026-07-02\"");
        is(&visitor.get("/meetings/tsc/2026-07-02").await, StatusCode::OK, &format!("href=\"{address}\""));
        let json = visitor.get(&format!("{address}?format=json")).await;
        let motion: serde_json::Value = serde_json::from_str(&json.text).unwrap();
        assert_eq!(motion["meetings"][0]["address"], "/meetings/tsc/2026-07-02");
    }

    async fn a_mover_takes_an_open_motion_back(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let address = opened(&tsc.ben, MOTION).await;
        let withdraw = format!("{address}/withdraw");
        is(&tsc.ben.get(&address).await, StatusCode::OK, &format!("action=\"{withdraw}\""));
        assert!(!tsc.ada.get(&address).await.text.contains(&withdraw));
        is(&tsc.ada.post(&withdraw, &[]).await, StatusCode::FORBIDDEN, "by its mover alone");
        assert!(site.browser().post(&withdraw, &[]).await.location().starts_with("/sign-in"));
        assert_eq!(tsc.ben.post(&withdraw, &[]).await.location(), address);
        let page = site.browser().get(&address).await;
        is(&page, StatusCode::OK, "The motion was withdrawn before the vote ended.");
        is(&site.browser().get("/decisions?standing=withdrawn").await, StatusCode::OK, &address);
        is(&site.browser().get("/record").await, StatusCode::OK, "was withdrawn");
        let late = tsc.ben.post(&format!("{address}/vote"), &[("choice", "yes")]).await;
        is(&late, StatusCode::CONFLICT, "has been withdrawn");
    }

    async fn the_secretary_marks_the_roll_of_a_meeting(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let mut fields = with("mode", "meeting");
        fields.retain(|(name, _)| *name != "deadline");
        let address = opened(&tsc.ben, &fields).await;
        let roll = format!("{address}/roll");
        let marked = tsc.cleo.post(&roll, &[("present", tsc.ada_id.as_str())]).await;
        assert_eq!(marked.location(), format!("{address}#roll"));
        let page = site.browser().get(&address).await;
        is(&page, StatusCode::OK, "1 of 2 voting members present");
        assert!(page.text.contains("quorum met"));
        let wrong = tsc.cleo.post(&roll, &[("present", "nobody")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        is(&tsc.ben.post(&roll, &[]).await, StatusCode::FORBIDDEN, "chair or secretary");
    }

    async fn the_register_pages_by_address(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        for _ in 0..3 {
            opened(&tsc.ben, MOTION).await;
        }
        let visitor = site.browser();
        let mut next = "/decisions?limit=2&text=data&format=json".to_owned();
        let mut codes = Vec::new();
        for _ in 0..2 {
            let list: serde_json::Value = serde_json::from_str(&visitor.get(&next).await.text).unwrap();
            for item in list["items"].as_array().unwrap() {
                codes.push(item["code"].as_str().unwrap().to_owned());
            }
            next = list["next"].as_str().unwrap_or_default().to_owned();
        }
        assert_eq!(codes.len(), 3);
        assert_eq!(next, "");
        is(&visitor.get("/decisions?text=nowhere").await, StatusCode::OK, "No decision fits");
        is(&visitor.get("/decisions?year=abc&after=nonsense&limit=x").await, StatusCode::OK, "TSC-2026-003");
    }
}

mod actions;
mod conflicts;
mod force;
mod joint;
mod links;
mod saying;
