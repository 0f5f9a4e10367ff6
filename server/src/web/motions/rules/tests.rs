//! The editor of a body's rules through the real router, on both databases.

use folkmoot_store::{Store, testing::on_both_databases};
use http::StatusCode;

use crate::web::bodies::tests::{administrator, committee, person, sign_in};
use crate::web::testing::{Answer, Browser, TestSite};

const EDIT: &str = "/groups/tsc/rules/edit";

/// What stands in a field of a form that was shown; HTML is turned back into text.
fn field(answer: &Answer, name: &str) -> String {
    let (_, after) = answer
        .text
        .split_once(&format!("name=\"{name}\" value=\""))
        .unwrap_or_else(|| panic!("no field {name} in {}", answer.text));
    let value = after.split('"').next().unwrap();
    value
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// Presses a button of the editor with what travels in its form and some fields of its own.
async fn press(browser: &Browser<'_>, from: &Answer, act: &str, own: &[(&str, &str)]) -> Answer {
    let (rules, seen) = (field(from, "rules"), field(from, "seen"));
    let mut fields = vec![("do", act), ("rules", &rules), ("seen", &seen)];
    fields.extend(own);
    browser.post(EDIT, &fields).await
}

fn is(answer: &Answer, status: StatusCode, words: &str) {
    assert_eq!(answer.status, status, "{}", answer.text);
    let text = answer.text.replace("&#x27;", "'");
    assert!(text.contains(words), "no {words:?} in {text}");
}

/// Every field of the first decision of the base text, as the form sends it.
const DECISION: &[(&str, &str)] = &[
    ("place", "0"),
    ("in_force_from", "2026-12-01"),
    ("clause", "TSC-2026-001"),
    ("matter", "ordinary"),
    ("mode", "meeting"),
    ("language", "en"),
    ("quorum", "1/2"),
    ("quorum_strict", "least"),
    ("quorum_base", "eligible"),
    ("quorum_counts", "present"),
    ("quorum_place", "TSC Voting, point 1"),
    ("quorum_text", "Half of them."),
    ("threshold", "1/2"),
    ("threshold_strict", "least"),
    ("threshold_base", "present"),
    ("threshold_place", "TSC Voting, point 2"),
    ("threshold_text", "Half of those."),
    ("movers", "voting-members"),
    ("secrecy", "open"),
];

async fn entries(browser: &Browser<'_>) -> usize {
    let record = browser.get("/record?kind=rules.set&limit=100").await;
    record.text.matches("/record/").count()
}

on_both_databases! {
    async fn rules_are_made_from_a_preset_looked_at_and_put_in_force(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let empty = site.browser().get("/groups/tsc/rules").await;
        is(&empty, StatusCode::OK, "No rules of its own");
        is(&admin.get(EDIT).await, StatusCode::OK, "What do you want to begin from?");
        let nothing = admin.post(EDIT, &[("do", "begin")]).await;
        is(&nothing, StatusCode::UNPROCESSABLE_ENTITY, "What do you want to begin from?");

        let begun = admin.post(EDIT, &[("do", "begin"), ("from", "linux-foundation")]).await;
        is(&begun, StatusCode::OK, "No reading of abstentions was chosen");
        assert!(!begun.text.contains("Half is enough"));
        let form = press(&admin, &begun, "decision-0", &[]).await;
        is(&form, StatusCode::OK, "TSC Voting, point 1");

        // Bad input: a sentence at the field, and nothing that was typed is lost.
        let mut wrong = DECISION.to_vec();
        wrong.push(("most", "a week"));
        let refused = press(&admin, &form, "keep", &wrong).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "Enter a length of time such as 72h, 7d or 10bd.");
        for kept in ["value=\"a week\"", "Half of those.", "value=\"TSC-2026-001\""] {
            is(&refused, StatusCode::UNPROCESSABLE_ENTITY, kept);
        }
        let kept = press(&admin, &refused, "keep", DECISION).await;
        is(&kept, StatusCode::OK, "At least half of those in attendance must vote yes.");
        is(&kept, StatusCode::OK, "Half is enough");
        is(&kept, StatusCode::OK, "value=\"2026-12-01\"");

        let set = press(&admin, &kept, "set", &[]).await;
        is(&set, StatusCode::OK, "How is an abstention read?");
        let chosen = [
            ("name", "Rules of the committee"),
            ("language", "en"),
            ("abstention", "B"),
            ("recusal_members", "yes"),
            ("escalation_to", "Series Manager"),
            ("escalation_place", "point 4"),
            ("escalation_text", "They may refer it."),
        ];
        let looked = press(&admin, &set, "keep-set", &chosen).await;
        is(&looked, StatusCode::OK, "Rules of the committee");
        assert!(!looked.text.contains("No reading of abstentions was chosen"));

        let before = entries(&admin).await;
        let unnamed = press(&admin, &looked, "save", &[("in_force_from", "2026-12-01")]).await;
        is(&unnamed, StatusCode::UNPROCESSABLE_ENTITY, "Rules of the committee");
        assert_eq!(entries(&admin).await, before);
        let day = [("in_force_from", "2026-06-20"), ("clause", "TSC-2026-001")];
        let saved = press(&admin, &unnamed, "save", &day).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        assert_eq!(saved.location(), "/groups/tsc/rules?as_of=2026-06-20");
        assert_eq!(entries(&admin).await, before + 1);
        let shown = site.browser().get(saved.location()).await;
        is(&shown, StatusCode::OK, "Rules of the committee");
        is(&shown, StatusCode::OK, "At least half of those in attendance must vote yes.");
        let json = site.browser().get("/groups/tsc/rules?as_of=2026-06-20&format=json").await;
        is(&json, StatusCode::OK, "\"abstention\": \"B\"");
        // The day before, nothing of it held.
        let earlier = site.browser().get("/groups/tsc/rules?as_of=2026-06-19").await;
        is(&earlier, StatusCode::OK, "No rules of its own");

        // Whoever began before that is told, keeps what was made, and may save again.
        let late = press(&admin, &looked, "save", &day).await;
        is(&late, StatusCode::CONFLICT, "Somebody else has changed the rules");
        is(&late, StatusCode::CONFLICT, "Rules of the committee");
        let again = press(&admin, &late, "save", &day).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
    }

    async fn a_set_is_read_from_json_and_decisions_are_copied_and_removed(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let begun = admin.post(EDIT, &[("do", "begin"), ("from", "nothing")]).await;
        is(&begun, StatusCode::OK, "No decision has a rule yet.");
        let broken = press(&admin, &begun, "import", &[("json", "{\n \"decisions\": 3\n}")]).await;
        is(&broken, StatusCode::UNPROCESSABLE_ENTITY, "This is no set of rules. Line 2:");
        is(&broken, StatusCode::UNPROCESSABLE_ENTITY, "\"decisions\": 3");
        let file = site.browser().get("/help/presets/kubernetes?format=json").await;
        assert_eq!(file.status, StatusCode::OK);
        let read = press(&admin, &broken, "import", &[("json", &file.text)]).await;
        is(&read, StatusCode::OK, "Removal of a member");
        is(&read, StatusCode::OK, "From a summary, unverified");
        let copied = press(&admin, &read, "copy-0", &[]).await;
        assert_eq!(copied.text.matches("<details class=\"rule\">").count(), 2);
        // Two rules for the same matter and mode can't be put in force.
        let day = [("in_force_from", "2026-12-01"), ("clause", "Decision 1")];
        let twice = press(&admin, &copied, "save", &day).await;
        is(&twice, StatusCode::UNPROCESSABLE_ENTITY, "value=\"Decision 1\"");
        let removed = press(&admin, &twice, "remove-1", &day).await;
        assert_eq!(removed.text.matches("<details class=\"rule\">").count(), 1);
        for act in ["remove-1", "decision-7", "copy-9", "dance", ""] {
            let refused = press(&admin, &removed, act, &[]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{act}");
        }
        assert_eq!(press(&admin, &removed, "save", &day).await.status, StatusCode::SEE_OTHER);
    }

    async fn only_an_administrator_changes_rules(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let begun = admin.post(EDIT, &[("do", "begin"), ("from", "oqs")]).await;
        person(&site, "Mo").await;
        let member = site.browser();
        sign_in(&member, "mo").await;
        assert_eq!(member.get(EDIT).await.status, StatusCode::FORBIDDEN);
        let day = [("in_force_from", "2026-12-01"), ("clause", "Because")];
        let tried = press(&member, &begun, "save", &day).await;
        assert_eq!(tried.status, StatusCode::FORBIDDEN);
        assert!(site.browser().get(EDIT).await.location().starts_with("/sign-in"));
        assert_eq!(admin.get("/groups/nobody/rules").await.status, StatusCode::NOT_FOUND);
        assert_eq!(admin.get("/groups/tsc/rules?as_of=soon").await.status, StatusCode::NOT_FOUND);
    }
}
