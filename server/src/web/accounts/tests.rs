use folkmoot_services::accounts;
use folkmoot_store::{Store, testing::on_both_databases};
use http::StatusCode;

use crate::{
    settings::Settings,
    web::testing::{Answer, Browser, TestSite},
};

const PASSWORD: &str = "seven grey seals waltz";

async fn sign_up(browser: &Browser<'_>, name: &str) -> Answer {
    let fields = [
        ("name", "Ada Muster"),
        ("sign_in_name", name),
        ("mail", ""),
        ("password", PASSWORD),
    ];
    browser.post("/sign-up", &fields).await
}

async fn sign_in(browser: &Browser<'_>, name: &str, password: &str, next: &str) -> Answer {
    let fields = [
        ("sign_in_name", name),
        ("password", password),
        ("next", next),
    ];
    browser.post("/sign-in", &fields).await
}

fn cookie(answer: &Answer) -> &str {
    answer.header("set-cookie")
}

on_both_databases! {
    async fn a_person_signs_up_out_and_in(store: Store) {
        let site = TestSite::new(store);
        let browser = site.browser();
        let form = browser.get("/sign-up").await;
        assert_eq!(form.status, StatusCode::OK);
        assert_eq!(cookie(&form), "");
        let opened = sign_up(&browser, "ada").await;
        assert_eq!((opened.status, opened.location()), (StatusCode::SEE_OTHER, "/account?done=signed-up"));
        let set = cookie(&opened);
        assert!(set.starts_with("folkmoot=") && set.contains("HttpOnly") && set.contains("SameSite=Lax"), "{set}");
        let page = browser.get("/account?done=signed-up").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("Your account is open") && page.text.contains("Ada Muster"));
        assert!(page.header("cache-control").contains("private"));
        assert_eq!(browser.post("/sign-out", &[]).await.location(), "/");
        assert_eq!(browser.get("/account").await.location(), "/sign-in?next=%2Faccount");
        let back = sign_in(&browser, "ADA", PASSWORD, "/decisions?year=2026").await;
        assert_eq!(back.location(), "/decisions?year=2026");
        assert_eq!(browser.get("/sign-in?next=/record").await.location(), "/record");
    }

    async fn signing_in_never_leads_elsewhere(store: Store) {
        let site = TestSite::new(store);
        sign_up(&site.browser(), "ada").await;
        let answer = sign_in(&site.browser(), "ada", PASSWORD, "//evil.example").await;
        assert_eq!(answer.location(), "/");
    }

    async fn a_session_known_from_before_signing_in_is_worth_nothing(store: Store) {
        let site = TestSite::new(store);
        let browser = site.browser();
        let first = sign_up(&browser, "ada").await;
        let second = sign_in(&browser, "ada", PASSWORD, "/").await;
        let secret = |answer: &Answer| cookie(answer).split(';').next().unwrap().to_owned();
        assert_ne!(secret(&first), secret(&second));
        let old = http::Request::get("/account")
            .header("cookie", secret(&first))
            .body(axum::body::Body::empty())
            .unwrap();
        assert_eq!(site.send(old).await.status, StatusCode::SEE_OTHER);
    }

    async fn mistakes_come_back_at_their_fields_with_what_was_entered(store: Store) {
        let site = TestSite::new(store);
        let browser = site.browser();
        let fields = [("name", "Ada \u{202e}"), ("sign_in_name", "a b"), ("mail", "nobody"), ("password", "short")];
        let answer = browser.post("/sign-up?lang=de", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        for id in ["#field-name", "#field-sign_in_name", "#field-mail", "#field-password"] {
            assert!(answer.text.contains(id), "{id}");
        }
        assert!(answer.text.contains("value=\"nobody\"") && !answer.text.contains("short"));
        assert!(answer.text.contains("mindestens 12 Zeichen"));
        assert_eq!(browser.post("/sign-up", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn an_unknown_name_a_wrong_password_and_nonsense_get_the_same_page(store: Store) {
        let site = TestSite::new(store);
        sign_up(&site.browser(), "ada").await;
        let page = async |name: &str| {
            let answer = sign_in(&site.browser(), name, "not the password", "/").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name:?}");
            answer.text.replace(&format!("value=\"{name}\""), "")
        };
        assert_eq!(page("ada").await, page("bob").await);
        assert!(page("a\0b").await.contains("is not right"));
        assert!(page("").await.contains("is not right"));
        let garbage = site
            .send(
                http::Request::post("/sign-in")
                    .header("content-type", "application/x-www-form-urlencoded")
                    .header("host", "127.0.0.1:3000")
                    .header("sec-fetch-site", "same-origin")
                    .body(axum::body::Body::from("sign_in_name=%ff&sign_in_name=2"))
                    .unwrap(),
            )
            .await;
        assert!(garbage.status.is_client_error(), "{}", garbage.status);
    }

    async fn one_address_has_only_so_many_attempts(store: Store) {
        let site = TestSite::new(store);
        for number in 0..60 {
            let name = format!("person{number}");
            let answer = sign_in(&site.browser(), &name, "x", "/").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let refused = sign_in(&site.browser(), "somebody", "x", "/").await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(refused.text.contains("value=\"somebody\""));
        assert_eq!(sign_up(&site.browser(), "ada").await.status, StatusCode::TOO_MANY_REQUESTS);
    }

    async fn the_password_is_changed_on_the_account_page(store: Store) {
        let site = TestSite::new(store);
        let (here, there) = (site.browser(), site.browser());
        sign_up(&here, "ada").await;
        sign_in(&there, "ada", PASSWORD, "/").await;
        let wrong = [("old_password", "no"), ("new_password", "eight blue herons tango")];
        let answer = here.post("/account/password", &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("#field-old_password"));
        let right = [("old_password", PASSWORD), ("new_password", "eight blue herons tango")];
        let answer = here.post("/account/password", &right).await;
        assert_eq!(answer.location(), "/account?done=password");
        assert_eq!(here.get("/account").await.status, StatusCode::OK);
        assert_eq!(there.get("/account").await.status, StatusCode::SEE_OTHER);
        let settings = [("name", ""), ("mail", "x@y")];
        let answer = here.post("/account/settings", &settings).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("value=\"x@y\""));
        let settings = [("name", "Ada L."), ("mail", "x@y")];
        assert_eq!(here.post("/account/settings", &settings).await.location(), "/account?done=settings");
        let data = here.get("/account/data.json").await;
        assert!(data.text.contains("\"mail\": \"x@y\""), "{}", data.text);
        assert!(data.header("content-disposition").contains("attachment"));
    }

    async fn sessions_are_ended_one_by_one_or_all_at_once(store: Store) {
        let site = TestSite::new(store);
        let (here, there, elsewhere) = (site.browser(), site.browser(), site.browser());
        sign_up(&here, "ada").await;
        sign_in(&there, "ada", PASSWORD, "/").await;
        sign_in(&elsewhere, "ada", PASSWORD, "/").await;
        let page = here.get("/account").await.text;
        let handle = page.split("name=\"session\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(here.post("/account/sessions", &[("session", &handle)]).await.location(), "/account?done=sessions");
        let signed_in = async |browser: &Browser<'_>| browser.get("/account").await.status == StatusCode::OK;
        assert!(signed_in(&there).await != signed_in(&elsewhere).await);
        here.post("/account/sessions", &[("session", "others")]).await;
        assert!(signed_in(&here).await && !signed_in(&there).await && !signed_in(&elsewhere).await);
    }

    async fn closing_the_account_leaves_a_former_member(store: Store) {
        let site = TestSite::new(store);
        let browser = site.browser();
        sign_up(&browser, "ada").await;
        let page = browser.get("/account").await.text;
        let person = page.split("href=\"/people/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let public = format!("/people/{person}");
        assert!(site.browser().get(&public).await.text.contains("Ada Muster"));
        assert_eq!(browser.get("/account/close").await.status, StatusCode::OK);
        let wrong = browser.post("/account/close", &[("password", "no")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(browser.post("/account/close", &[("password", PASSWORD)]).await.location(), "/");
        assert_eq!(browser.get("/account").await.status, StatusCode::SEE_OTHER);
        let left = site.browser().get(&public).await;
        assert!(left.text.contains("Former member") && !left.text.contains("Ada Muster"));
        assert_eq!(site.browser().get("/people/nobody").await.status, StatusCode::NOT_FOUND);
    }

    async fn administrators_give_roles_and_issue_links(store: Store) {
        let site = TestSite::new(store);
        accounts::create_administrator(&site.services, "Root", "root", PASSWORD).await.unwrap();
        let (root, ada) = (site.browser(), site.browser());
        sign_in(&root, "root", PASSWORD, "/").await;
        sign_up(&ada, "ada").await;
        assert_eq!(ada.get("/admin/people").await.status, StatusCode::FORBIDDEN);
        assert_eq!(site.browser().get("/admin/people").await.status, StatusCode::SEE_OTHER);
        let list = root.get("/admin/people?search=muster").await;
        assert_eq!(list.status, StatusCode::OK);
        let action = list.text.split("action=\"/admin/people/").nth(1).unwrap().split('/').next().unwrap().to_owned();
        let roles = format!("/admin/people/{action}/roles");
        assert_eq!(ada.post(&roles, &[("grant", "administrator")]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(root.post(&roles, &[("grant", "survey-manager")]).await.location(), "/admin/people");
        assert_eq!(root.post(&roles, &[("grant", "king")]).await.status, StatusCode::NOT_FOUND);
        // Other rights, another session.
        assert_eq!(ada.get("/account").await.status, StatusCode::SEE_OTHER);
        let issued = root.post(&format!("/admin/people/{action}/reset-link"), &[]).await;
        assert_eq!(issued.status, StatusCode::OK);
        assert_eq!(issued.header("cache-control"), "no-store");
        let token = issued.text.split("/reset/").nth(1).unwrap().split('<').next().unwrap();
        let link = format!("/reset/{token}");
        assert_eq!(ada.get(&link).await.status, StatusCode::OK);
        assert_eq!(ada.post(&link, &[("password", "short")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(ada.post(&link, &[("password", "eight blue herons tango")]).await.location(), "/sign-in");
        assert_eq!(ada.get(&link).await.status, StatusCode::CONFLICT);
        let back = sign_in(&ada, "ada", "eight blue herons tango", "/account").await;
        assert_eq!(back.location(), "/account");
        assert!(ada.get("/account").await.text.contains("Survey manager"));
    }

    async fn under_https_the_cookie_belongs_to_this_host_alone(store: Store) {
        let settings = Settings {
            public_url: Some("https://moot.example".to_owned()),
            ..Settings::default()
        };
        let site = TestSite::with(store, settings);
        let answer = sign_up(&site.browser(), "ada").await;
        let set = cookie(&answer);
        assert!(set.starts_with("__Host-folkmoot=") && set.contains("Secure") && set.contains("Path=/"), "{set}");
        assert!(!set.contains("Domain"));
    }
}
