use folkmoot_store::{Store, testing::on_both_databases};
use http::StatusCode;

use crate::web::{
    bodies::tests::{administrator, committee, person, sign_in},
    testing::{Browser, TestSite},
};

/// The committee, joined in this way.
async fn joined_by(admin: &Browser<'_>, way: &str) {
    committee(admin).await;
    let edit = [
        ("name", "Steering Committee"),
        ("kind", "committee"),
        ("joining", way),
        ("joins_as", "observer"),
        ("emeritus", "yes"),
        ("revision", "0"),
    ];
    let answer = admin.post("/groups/tsc/edit", &edit).await;
    assert_eq!(answer.location(), "/groups/tsc", "{}", answer.text);
}

async fn member<'a>(site: &'a TestSite, name: &str) -> Browser<'a> {
    person(site, name).await;
    let browser = site.browser();
    sign_in(&browser, &name.to_lowercase()).await;
    browser
}

/// The address of the first application or invitation that waits.
fn first_request(list: &str) -> &str {
    let from = list.find("/groups/tsc/joining/").unwrap();
    let rest = &list[from..];
    &rest[..rest.find('"').unwrap()]
}

on_both_databases! {
    async fn a_member_joins_an_open_group_by_a_button_and_leaves_it(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        joined_by(&admin, "open").await;
        let visitor = site.browser();
        assert!(visitor.get("/groups/tsc").await.text.contains("Anybody with an account may join."));
        assert!(visitor.get("/groups/tsc/join").await.location().starts_with("/sign-in?next="));
        let mo = member(&site, "Mo").await;
        assert!(mo.get("/groups/tsc").await.text.contains("href=\"/groups/tsc/join\""));
        assert!(mo.get("/account").await.text.contains("You are in no group yet."));
        let page = mo.get("/groups/tsc/join").await;
        assert!(page.text.contains("name=\"do\" value=\"join\"") || page.text.contains("value=\"join\""), "{}", page.text);
        let joined = mo.post("/groups/tsc/join", &[("do", "join")]).await;
        assert_eq!(joined.location(), "/groups/tsc#membership");
        assert_eq!(mo.post("/groups/tsc/join", &[("do", "join")]).await.status, StatusCode::CONFLICT);
        let own = mo.get("/account").await.text;
        assert!(own.contains("Steering Committee") && own.contains("/groups/tsc/leave"), "{own}");
        let form = mo.get("/groups/tsc/leave").await.text;
        assert!(form.contains("name=\"emeritus\""), "{form}");
        let long = "x".repeat(501);
        let refused = mo.post("/groups/tsc/leave", &[("reason", long.as_str())]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(&long));
        let left = mo.post("/groups/tsc/leave", &[("reason", "Moved on"), ("emeritus", "yes")]).await;
        assert_eq!(left.location(), "/account#groups");
        let own = mo.get("/account").await.text;
        assert!(own.contains("Resigned") && own.contains("Emeritus"), "{own}");
        assert_eq!(mo.post("/groups/tsc/join", &[("do", "dance")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn an_application_is_made_reviewed_and_answered_with_a_reason(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        joined_by(&admin, "application").await;
        let (mo, ben) = (member(&site, "Mo").await, member(&site, "Ben").await);
        let blank = mo.post("/groups/tsc/join", &[("do", "apply"), ("statement", "  ")]).await;
        assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(blank.text.contains("#field-statement"), "{}", blank.text);
        let statement = "I caption images <script>1</script>";
        mo.post("/groups/tsc/join", &[("do", "apply"), ("statement", statement)]).await;
        assert!(mo.get("/groups/tsc/join").await.text.contains("I caption images &lt;script&gt;"));
        // Nobody else learns of it.
        for path in ["/groups/tsc", "/groups/tsc?format=json", "/account"] {
            assert!(!ben.get(path).await.text.contains("I caption images"), "{path}");
        }
        assert!(!site.browser().get("/groups/tsc").await.text.contains("/groups/tsc/joining"));
        assert_eq!(ben.get("/groups/tsc/joining").await.status, StatusCode::FORBIDDEN);
        assert!(admin.get("/groups/tsc").await.text.contains("(1 waiting)"));
        let list = admin.get("/groups/tsc/joining").await.text;
        let request = first_request(&list);
        assert_eq!(ben.get(request).await.status, StatusCode::FORBIDDEN);
        assert!(admin.get(request).await.text.contains("I caption images"));
        let bare = admin.post(request, &[("reply", "decline"), ("answer", "")]).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bare.text.contains("#field-answer"), "{}", bare.text);
        let declined = [("reply", "decline"), ("answer", "No seat is free")];
        assert_eq!(admin.post(request, &declined).await.location(), "/groups/tsc/joining");
        assert_eq!(admin.post(request, &declined).await.status, StatusCode::CONFLICT);
        assert!(mo.get("/account").await.text.contains("No seat is free"));
        mo.post("/groups/tsc/join", &[("do", "apply"), ("statement", "Now?")]).await;
        let list = admin.get("/groups/tsc/joining").await.text;
        admin.post(first_request(&list), &[("reply", "accept"), ("answer", "")]).await;
        let page = site.browser().get("/groups/tsc").await.text;
        assert!(page.contains("Mo") && page.contains("By application"), "{page}");
        assert_eq!(admin.get("/groups/tsc/joining/x").await.status, StatusCode::NOT_FOUND);
    }

    async fn somebody_is_found_invited_and_accepts(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        joined_by(&admin, "invitation").await;
        let mo = member(&site, "Mo").await;
        assert_eq!(mo.get("/groups/tsc/invite").await.status, StatusCode::FORBIDDEN);
        let found = admin.get("/groups/tsc/invite?find=mo").await.text;
        let account = found.split("name=\"account\"").nth(1).unwrap();
        let account = account.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let nobody = admin.post("/groups/tsc/invite", &[("find", "mo"), ("message", "Come")]).await;
        assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nobody.text.contains("Come</textarea>"), "{}", nobody.text);
        let invited = [("find", "mo"), ("account", account.as_str()), ("message", "Come and help")];
        assert_eq!(admin.post("/groups/tsc/invite", &invited).await.location(), "/groups/tsc/joining");
        let twice = admin.post("/groups/tsc/invite", &invited).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(mo.get("/account").await.text.contains("href=\"/groups/tsc/join\""));
        let page = mo.get("/groups/tsc/join").await.text;
        assert!(page.contains("Alex Admin invites you to join.") && page.contains("Come and help"), "{page}");
        mo.post("/groups/tsc/join", &[("do", "reply"), ("reply", "accept")]).await;
        assert!(site.browser().get("/groups/tsc").await.text.contains("By invitation"));
    }
}
