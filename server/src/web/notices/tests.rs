use folkmoot_services::accounts;
use folkmoot_store::{Store, testing::on_both_databases};

use super::*;
use crate::web::testing::TestSite;

const PASSWORD: &str = "seven grey seals waltz";

on_both_databases! {
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
