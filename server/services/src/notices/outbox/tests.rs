use folkmoot_store::{
    Store,
    testing::{inspect, on_both_databases},
};

use super::*;
use crate::{
    jobs as running,
    testing::{administrator, person, services_at},
};

const NOW: &str = "2026-06-18T12:00:00Z";

/// An administrator's message in the outbox of a site that can send mail.
async fn written(store: &Store) -> (Services, Viewer) {
    let (services, clock) = services_at(store, NOW);
    clock.set("2026-06-18T12:00:00Z".parse().unwrap());
    let services = services.with_mail(true);
    let admin = administrator(store).await;
    send_test(&services, &admin, " ada@example.org ", Language::German)
        .await
        .unwrap();
    (services, admin)
}

async fn taken(services: &Services) -> (ClaimedJob, Outgoing) {
    let job = running::claim(services).await.unwrap().unwrap();
    (job, begin(services, job).await.unwrap().unwrap())
}

async fn page_of(services: &Services, admin: &Viewer) -> MailPage {
    mail_page(services, admin).await.unwrap()
}

/// What the outbox still knows of recipients.
async fn recipients(store: &Store) -> Vec<Option<String>> {
    let rows = inspect(store, "SELECT recipient FROM outbox")
        .await
        .unwrap();
    rows.into_iter().flatten().collect()
}

on_both_databases! {
    async fn a_message_is_handed_over_once_and_its_recipient_forgotten(store: Store) {
        let (services, admin) = written(&store).await;
        let (job, mail) = taken(&services).await;
        assert_eq!((mail.recipient.as_str(), mail.language, mail.letter), ("ada@example.org", Language::German, Letter::Test));
        settle(&services, job, Delivery::Sent).await.unwrap();
        assert_eq!(page_of(&services, &admin).await.states, [(MailState::Sent, 1)]);
        assert_eq!(recipients(&store).await, [None]);
        assert_eq!(running::next(&services).await.unwrap(), None);
    }

    async fn a_message_that_is_refused_for_now_keeps_its_id_when_it_is_tried_again(store: Store) {
        let (services, admin) = written(&store).await;
        let (job, first) = taken(&services).await;
        settle(&services, job, Delivery::NotNow(Failure::Later)).await.unwrap();
        let page = page_of(&services, &admin).await;
        assert_eq!(page.failures, [(MailState::Queued, Failure::Later, 1)]);
        let next = running::next(&services).await.unwrap().unwrap();
        let (later, _) = services_at(&store, &next.to_string());
        let (job, second) = taken(&later.with_mail(true)).await;
        assert_eq!((second.id, second.attempts), (first.id, 2));
        settle(&services, job, Delivery::Never(Failure::Refused)).await.unwrap();
        let page = page_of(&services, &admin).await;
        assert_eq!(page.failures, [(MailState::Failed, Failure::Refused, 1)]);
        assert_eq!(running::next(&services).await.unwrap(), None);
    }

    async fn what_a_crashed_server_had_in_hand_is_not_sent_again_by_itself(store: Store) {
        let (services, admin) = written(&store).await;
        taken(&services).await;
        let (later, _) = services_at(&store, "2026-06-18T12:15:00Z");
        let later = later.with_mail(true);
        let job = running::claim(&later).await.unwrap().unwrap();
        assert_eq!(begin(&later, job).await.unwrap(), None);
        let page = page_of(&later, &admin).await;
        assert_eq!(page.states, [(MailState::DeliveryUnknown, 1)]);
        assert_eq!(running::next(&later).await.unwrap(), None);
        let id = page.unknown[0].id;
        resend(&later, &admin, id).await.unwrap();
        let again = resend(&later, &admin, id).await;
        assert!(matches!(again, Err(Refusal::Conflict("notices-conflict-settled"))), "{again:?}");
        let (job, mail) = taken(&later).await;
        assert_eq!(mail.id, id, "the same message for whoever compares");
        settle(&later, job, Delivery::Unknown).await.unwrap();
        let page = page_of(&later, &admin).await;
        assert_eq!(page.failures, [(MailState::DeliveryUnknown, Failure::BrokenOff, 1)]);
    }

    async fn addresses_are_erased_after_a_fortnight_and_what_waits_is_not_sent(store: Store) {
        let (services, admin) = written(&store).await;
        let erase = async |now: &str| {
            let now: Timestamp = now.parse().unwrap();
            services.write(move |tx| Box::pin(async move { Ok(erase_old(tx, now).await?) })).await.unwrap();
        };
        erase("2026-07-02T12:00:00Z").await;
        assert_eq!(recipients(&store).await, [Some("ada@example.org".to_owned())]);
        erase("2026-07-02T12:00:01Z").await;
        assert_eq!(recipients(&store).await, [None]);
        let page = page_of(&services, &admin).await;
        assert_eq!(page.failures, [(MailState::Failed, Failure::TooOld, 1)]);
        erase("2027-06-19T12:00:00Z").await;
        assert!(page_of(&services, &admin).await.states.is_empty());
    }

    async fn only_administrators_look_at_mail_and_only_where_there_is_some(store: Store) {
        let (services, admin) = written(&store).await;
        let ada = person(&store, 7, "Ada").await;
        assert!(matches!(mail_page(&services, &ada).await, Err(Refusal::NotAllowed(_))));
        assert!(matches!(send_test(&services, &ada, "a@b.example", Language::English).await, Err(Refusal::NotAllowed(_))));
        let nowhere = send_test(&services, &admin, "a@b.example\r\nBcc: c@d.example", Language::English).await;
        assert!(matches!(nowhere, Err(Refusal::Invalid(_))), "{nowhere:?}");
        let off = services.with_mail(false);
        let refused = send_test(&off, &admin, "a@b.example", Language::English).await;
        assert!(matches!(refused, Err(Refusal::Conflict("notices-conflict-off"))), "{refused:?}");
        assert!(!page_of(&off, &admin).await.on);
    }
}
