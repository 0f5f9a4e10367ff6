use folkmoot_services::{accounts, jobs};
use folkmoot_store::{
    Store,
    testing::{inspect, on_both_databases},
};

use super::*;
use crate::web::testing::TestSite;

const PASSWORD: &str = "seven grey seals waltz";

/// The message that waits, as it is handed over.
async fn waiting(site: &TestSite) -> String {
    let job = jobs::claim(&site.services).await.unwrap().unwrap();
    let outgoing = notices::begin(&site.services, job).await.unwrap().unwrap();
    serde_json::to_string(&outgoing.letter).unwrap()
}

on_both_databases! {
    async fn a_member_confirms_an_address_chooses_notices_and_stops_them(store: Store) {
        let site = TestSite::with_mail(store);
        let ada = site.browser();
        let fields = [("name", "Ada"), ("sign_in_name", "ada"), ("mail", "ada@example.org"), ("password", PASSWORD)];
        ada.post("/sign-up", &fields).await;
        assert!(ada.get("/account").await.text.contains("/account/mail-link"));
        assert_eq!(site.browser().post("/account/mail-link", &[]).await.status, StatusCode::SEE_OTHER);
        let early = ada.post("/account/notices", &[("notice", "survey-opens")]).await;
        assert_eq!(early.status, StatusCode::CONFLICT);
        assert_eq!(ada.post("/account/mail-link", &[]).await.location(), "/account?done=mail-link");
        assert_eq!(ada.post("/account/mail-link", &[]).await.status, StatusCode::CONFLICT);
        let letter = waiting(&site).await;
        let token = letter.split("token\":\"").nth(1).unwrap().split('"').next().unwrap();
        let address = format!("/confirm-mail/{token}");
        // Whoever looks through the mailbox follows links: that confirms nothing, and needs no sign-in.
        let asked = site.browser().get(&address).await;
        assert!(asked.text.contains("ada@example.org") && asked.header("cache-control").contains("no-store"));
        assert_eq!(site.browser().post(&address, &[]).await.location(), "/account?done=mail-confirmed");
        assert_eq!(ada.get(&address).await.status, StatusCode::CONFLICT);
        let chosen = [("notice", "survey-opens"), ("notice", "results-out"), ("notice", "everything")];
        assert_eq!(ada.post("/account/notices", &chosen).await.location(), "/account?done=notices");
        let page = ada.get("/account").await.text;
        assert_eq!(page.matches(" checked").count(), 2, "{page}");
        let data = ada.get("/account/data.json").await.text;
        assert!(data.contains("survey-opens") && !data.contains("stop_key"), "{data}");
        assert_eq!(site.browser().get("/stop-notices/nobody").await.status, StatusCode::NOT_FOUND);
        ada.post("/account/close", &[("password", PASSWORD)]).await;
        let left = inspect(&site.services.store, "SELECT mail FROM confirmed_mail UNION ALL SELECT notice FROM notice_choices").await;
        assert!(left.unwrap().is_empty());
    }

    async fn an_administrator_tries_whether_mail_gets_through(store: Store) {
        let site = TestSite::with_mail(store);
        accounts::create_administrator(&site.services, "Root", "root", PASSWORD).await.unwrap();
        assert_eq!(site.browser().get("/admin/mail").await.status, StatusCode::SEE_OTHER);
        let root = site.browser();
        root.post("/sign-in", &[("sign_in_name", "root"), ("password", PASSWORD)]).await;
        let empty = root.get("/admin/mail").await;
        assert_eq!(empty.status, StatusCode::OK);
        assert!(empty.text.contains("No message so far"), "{}", empty.text);
        let wrong = root.post("/admin/mail/test", &[("recipient", "nobody")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("value=\"nobody\"") && wrong.text.contains("#field-recipient"));
        let sent = root.post("/admin/mail/test", &[("recipient", "ada@example.org")]).await;
        assert_eq!(sent.location(), "/admin/mail?done=queued");
        let page = root.get("/admin/mail?done=queued").await.text;
        assert!(page.contains("Waiting") && !page.contains("ada@example.org"), "{page}");
        let unknown = root.post(&format!("/admin/mail/{}/resend", Uuid::from_u128(7)), &[]).await;
        assert_eq!(unknown.status, StatusCode::CONFLICT);
    }

    async fn without_a_mail_server_the_page_says_so_and_offers_nothing(store: Store) {
        let site = TestSite::new(store);
        accounts::create_administrator(&site.services, "Root", "root", PASSWORD).await.unwrap();
        let root = site.browser();
        root.post("/sign-in", &[("sign_in_name", "root"), ("password", PASSWORD)]).await;
        let page = root.get("/admin/mail").await.text;
        assert!(page.contains("sends no mail") && !page.contains("/admin/mail/test"), "{page}");
        let refused = root.post("/admin/mail/test", &[("recipient", "ada@example.org")]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
    }
}
