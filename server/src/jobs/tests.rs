use std::time::Instant;

use folkmoot_domain::{
    accounts::Viewer,
    ids::AccountId,
    language::Language,
    notices::{MailPage, MailState},
};
use folkmoot_store::{Store, testing::on_both_databases};

use super::*;
use crate::{
    mail::{Server, Site, tests::MailServer},
    web::testing::TestSite,
};

fn admin() -> Viewer {
    Viewer {
        id: AccountId(uuid::Uuid::from_u128(1)),
        name: "Alex Admin".to_owned(),
        administrator: true,
        survey_manager: false,
    }
}

/// Waits until mail stands as it should; a moment later nothing more has happened.
async fn until(services: &Services, settled: impl Fn(&MailPage) -> bool) -> MailPage {
    let begun = Instant::now();
    loop {
        let page = notices::mail_page(services, &admin()).await.unwrap();
        if settled(&page) {
            return page;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "{page:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

fn count(page: &MailPage, state: MailState) -> i64 {
    let found = page.states.iter().find(|(one, _)| *one == state);
    found.map_or(0, |(_, count)| *count)
}

on_both_databases! {
    async fn three_servers_send_each_message_once(store: Store) {
        let Some(mut mail) = MailServer::start(&[]) else { return };
        let site = TestSite::with_mail(store);
        for number in 0..20 {
            let recipient = format!("person{number}@example.org");
            notices::send_test(&site.services, &admin(), &recipient, Language::English).await.unwrap();
        }
        for name in ["refused", "broken"] {
            let recipient = format!("{name}@example.org");
            notices::send_test(&site.services, &admin(), &recipient, Language::English).await.unwrap();
        }
        let address = format!("smtp://127.0.0.1:{}", mail.port);
        let from = Site::new("moot@moot.example", "https://moot.example".to_owned(), "Moot".to_owned());
        let post = Post::new(Server::read(&address).unwrap(), from.unwrap());
        let runners: Vec<Runner> = (0..3).map(|_| Runner::start(&site.services, Some(post.clone()))).collect();
        let page = until(&site.services, |page| {
            count(page, MailState::Queued) + count(page, MailState::Sending) == 0
        }).await;
        for runner in runners {
            runner.stop().await;
        }
        assert_eq!(count(&page, MailState::Sent), 20);
        assert_eq!((count(&page, MailState::Failed), count(&page, MailState::DeliveryUnknown)), (1, 1));
        let mut recipients: Vec<String> = (0..21)
            .map(|_| mail.next()["to"][0].as_str().unwrap().to_owned())
            .collect();
        recipients.sort();
        recipients.dedup();
        assert_eq!(recipients.len(), 21, "twenty, and the one that broke off, each once");
    }

    async fn a_runner_without_mail_does_everything_else(store: Store) {
        let site = TestSite::new(store);
        jobs::prepare(&site.services).await.unwrap();
        let runner = Runner::start(&site.services, None);
        let begun = Instant::now();
        while jobs::next(&site.services).await.unwrap().is_none_or(|next| next <= site.services.now()) {
            assert!(begun.elapsed() < Duration::from_secs(20), "the day's erasure is done and planned again");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        runner.stop().await;
    }
}
