use folkmoot_domain::accounts::SignUp;
use folkmoot_services::accounts;
use folkmoot_store::{Store, testing::on_both_databases};
use http::StatusCode;

mod employers;
mod interests;

use crate::web::testing::{Browser, TestSite};

const PASSWORD: &str = "seven grey seals waltz";

/// A browser in which the administrator is signed in.
pub(in crate::web) async fn administrator(site: &TestSite) -> Browser<'_> {
    accounts::create_administrator(&site.services, "Alex Admin", "alex", PASSWORD)
        .await
        .unwrap();
    let browser = site.browser();
    sign_in(&browser, "alex").await;
    browser
}

pub(in crate::web) async fn sign_in(browser: &Browser<'_>, name: &str) {
    let fields = [
        ("sign_in_name", name),
        ("password", PASSWORD),
        ("next", "/"),
    ];
    let answer = browser.post("/sign-in", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

/// A person with an account; gives the address part of their page.
pub(in crate::web) async fn person(site: &TestSite, name: &str) -> String {
    let form = SignUp {
        name: name.into(),
        sign_in_name: name.to_lowercase(),
        password: PASSWORD.into(),
        ..SignUp::default()
    };
    accounts::sign_up(&site.services, form)
        .await
        .unwrap()
        .to_string()
}

/// A committee with the address part `tsc`.
pub(in crate::web) async fn committee(browser: &Browser<'_>) {
    let fields = [
        ("slug", "tsc"),
        ("code", "TSC"),
        ("name", "Steering Committee"),
        ("kind", "committee"),
        ("zone", "America/New_York"),
        ("mission", "Steers **everything**."),
    ];
    let answer = browser.post("/groups/new", &fields).await;
    assert_eq!(
        (answer.status, answer.location()),
        (StatusCode::SEE_OTHER, "/groups/tsc")
    );
}

fn seat<'a>(account: &'a str, role: &'a str, from: &'a str) -> [(&'a str, &'a str); 7] {
    [
        ("find", "a"),
        ("account", account),
        ("role", role),
        ("voting_status", "voting"),
        ("affiliation", "=Acme, Ltd"),
        ("from", from),
        ("appointed_by", "founding"),
    ]
}

on_both_databases! {
    async fn a_visitor_sees_who_held_which_seat_on_any_date(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let ada = person(&site, "Ada").await;
        let found = admin.get("/groups/tsc/members/new?find=ADA").await;
        assert!(found.text.contains(&ada), "{}", found.text);
        let added = admin.post("/groups/tsc/members/new", &seat(&ada, "chair", "2026-01-01")).await;
        assert_eq!(added.location(), "/groups/tsc#members");

        let visitor = site.browser();
        let page = visitor.get("/groups/tsc").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("Ada") && page.text.contains("<strong>everything</strong>"));
        assert!(!page.text.contains("/members/new"));
        let tag = page.header("etag").to_owned();
        assert!(!tag.is_empty() && !tag.starts_with("W/"));
        let before = visitor.get("/groups/tsc?as_of=2025-12-31").await;
        assert!(before.text.contains("Nobody had a seat on this day."));
        assert_eq!(visitor.get("/groups/tsc?as_of=2025-13-31").await.status, StatusCode::NOT_FOUND);
        assert_eq!(visitor.get("/groups/nobody").await.status, StatusCode::NOT_FOUND);
        let json: serde_json::Value =
            serde_json::from_str(&visitor.get("/groups/tsc/roster?format=json").await.text).unwrap();
        assert_eq!(json["seats"][0]["role"], "chair");
        let csv = visitor.get("/groups/tsc/roster?format=csv").await;
        assert_eq!(
            csv.text,
            format!(
                "person,name,role,voting_status,affiliation,from,to,class,company_group,stands_in_for,appointed_by,decision,note\r\n\
                 {ada},Ada,chair,voting,\"'=Acme, Ltd\",2026-01-01,,,,,founding,,\r\n"
            )
        );
        assert!(visitor.get("/groups").await.text.contains("1 member, 1 with a vote"));
        assert!(visitor.get(&format!("/people/{ada}")).await.text.contains("Steering Committee"));
    }

    async fn a_refused_membership_keeps_what_was_typed(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let ada = person(&site, "Ada").await;
        let answer = admin.post("/groups/tsc/members/new", &seat(&ada, "chair", "1 May")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("value=\"1 May\"") && answer.text.contains("#field-from"));
        assert!(answer.text.contains("=Acme, Ltd"));
    }

    async fn only_those_who_may_get_the_forms(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        person(&site, "Mo").await;
        let member = site.browser();
        sign_in(&member, "mo").await;
        for path in ["/groups/new", "/groups/tsc/edit", "/groups/tsc/members/new", "/groups/tsc/charter/new"] {
            let visitor = site.browser().get(path).await;
            assert!(visitor.location().starts_with("/sign-in?next="), "{path}");
            assert_eq!(member.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
            assert_eq!(member.post(path, &[]).await.status.as_u16() / 100, 4, "{path}");
            assert_eq!(admin.get(path).await.status, StatusCode::OK, "{path}");
        }
        let nobody = "/groups/tsc/members/00000000-0000-0000-0000-000000000000/end";
        assert_eq!(admin.get(nobody).await.status, StatusCode::NOT_FOUND);
        assert_eq!(admin.get("/groups/tsc/members/x/correct").await.status, StatusCode::NOT_FOUND);
    }

    async fn a_charter_is_previewed_before_it_is_adopted(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let pressed = |what, day| {
            [("do", what), ("text", "# Rules\n<script>1</script>\n\n*Half* decides."), ("adopted_on", day), ("after", "0")]
        };
        let form = "/groups/tsc/charter/new";
        assert!(!admin.get(form).await.text.contains("id=\"preview\""));
        // Even with a day that is none yet: everything typed stays.
        let shown = admin.post(form, &pressed("preview", "soon")).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(shown.text.contains(">Rules</h3>") && shown.text.contains("<em>Half</em> decides."));
        assert!(!shown.text.contains("<script"), "{}", shown.text);
        assert!(shown.text.contains("value=\"soon\"") && shown.text.contains("*Half* decides.</textarea>"));
        assert!(!site.browser().get("/groups/tsc").await.text.contains("/charter/1"));
        let adopted = admin.post(form, &pressed("adopt", "2026-06-01")).await;
        assert_eq!(adopted.location(), "/groups/tsc");
        assert!(site.browser().get("/groups/tsc/charter/1").await.text.contains("<em>Half</em> decides."));
        person(&site, "Mo").await;
        let member = site.browser();
        sign_in(&member, "mo").await;
        assert_eq!(member.post(form, &pressed("preview", "")).await.status, StatusCode::FORBIDDEN);
    }

    async fn an_edit_that_was_too_late_keeps_its_text(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let edit = |mission, revision| {
            [
                ("name", "Steering Committee"),
                ("kind", "committee"),
                ("joining", "appointment"),
                ("joins_as", "observer"),
                ("mission", mission),
                ("revision", revision),
            ]
        };
        assert_eq!(admin.post("/groups/tsc/edit", &edit("First.", "0")).await.location(), "/groups/tsc");
        let late = admin.post("/groups/tsc/edit", &edit("My own words.", "0")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("My own words.") && late.text.contains("Somebody else changed"));
        let garbled = admin.post("/groups/tsc/edit", &edit("x", "many")).await;
        assert_eq!(garbled.status, StatusCode::CONFLICT);
    }

    async fn what_a_group_is_there_for_is_edited_and_read_on_its_page(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let edit = |parent, list, done| {
            [
                ("name", "Steering Committee"),
                ("kind", "community"),
                ("parent", parent),
                ("joining", "appointment"),
                ("joins_as", "observer"),
                ("mission", "Steers."),
                ("scope_in", "Models <script>1</script>"),
                ("deliverable-0", "A report"),
                ("done-0", done),
                ("list", list),
                ("revision", "0"),
            ]
        };
        // Every mistake at its field, and nothing is lost.
        let refused = admin.post("/groups/tsc/edit", &edit("tsc", "javascript:1", "1 May")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for part in ["#field-parent", "#field-list", "#field-done-0", "value=\"javascript:1\"", "value=\"A report\""] {
            assert!(refused.text.contains(part), "{part}: {}", refused.text);
        }
        let done = admin.post("/groups/tsc/edit", &edit("", "tsc@lists.example.org", "2026-05-01")).await;
        assert_eq!(done.location(), "/groups/tsc");
        let page = site.browser().get("/groups/tsc").await;
        for part in ["Community", "A report", "mailto:tsc@lists.example.org"] {
            assert!(page.text.contains(part), "{part}: {}", page.text);
        }
        assert!(!page.text.contains("<script"), "{}", page.text);
        let json: serde_json::Value =
            serde_json::from_str(&site.browser().get("/api/v1/bodies/tsc").await.text).unwrap();
        assert_eq!(json["deliverables"][0]["done_on"], "2026-05-01");
        assert_eq!(json["channels"][0]["kind"], "list");
    }
}
