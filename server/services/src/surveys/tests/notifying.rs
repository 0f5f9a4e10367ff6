use folkmoot_domain::{
    accounts::AccountSettings,
    notices::{Letter, NoticeKind},
};
use folkmoot_store::{notices::outbox::Outgoing, testing::on_both_databases};
use jiff::SignedDuration;

use super::*;
use crate::{
    accounts, jobs, notices, results,
    testing::{self, addressed, administrator, confirmation_link, person, wants_every_notice},
};

/// Sends everything that is due, and gives it.
pub(super) async fn post(office: &Office) -> Vec<Outgoing> {
    testing::post(&office.services).await
}

pub(super) fn recipients(sent: &[Outgoing]) -> Vec<&str> {
    let mut recipients: Vec<&str> = sent.iter().map(|mail| mail.recipient.as_str()).collect();
    recipients.sort_unstable();
    recipients
}

fn conflicts<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    match result {
        Err(Refusal::Conflict(key)) => key,
        other => panic!("{other:?}"),
    }
}

async fn with_address(office: &Office, store: &Store, number: u128, mail: &str) -> Viewer {
    let who = person(store, number, "Ann").await;
    addressed(&office.services, &who, mail).await;
    who
}

/// Asks for a link and reads it in the mailbox.
async fn link(office: &Office, who: &Viewer) -> String {
    confirmation_link(&office.services, who).await
}

/// Somebody with a confirmed address who wants every notice.
async fn wanting_all(office: &Office, store: &Store, number: u128) -> Viewer {
    let who = person(store, number, "Ann").await;
    wants_every_notice(&office.services, &who, &format!("p{number}@example.org")).await;
    who
}

pub(super) fn office(store: &Store) -> Office {
    let mut office = Office::on(store);
    office.services = office.services.with_mail(true);
    office
}

on_both_databases! {
    async fn nothing_is_sent_to_an_address_before_its_owner_has_followed_a_link(store: Store) {
        let office = office(&store);
        let ann = with_address(&office, &store, 11, "ann@example.org").await;
        let all = || NoticeKind::ALL.to_vec();
        let early = notices::choose(&office.services, &ann, all(), Language::German).await;
        assert_eq!(conflicts(early), "notices-conflict-unconfirmed");
        let token = link(&office, &ann).await;
        let again = notices::send_confirmation(&office.services, &ann, Language::German).await;
        assert_eq!(conflicts(again), "notices-conflict-recent");
        assert_eq!(notices::confirmation(&office.services, &token).await.unwrap(), "ann@example.org");
        notices::confirm(&office.services, &token).await.unwrap();
        let twice = notices::confirm(&office.services, &token).await;
        assert_eq!(conflicts(twice), "notices-conflict-confirmation");
        notices::choose(&office.services, &ann, all(), Language::German).await.unwrap();
        office.fielded("tea", "one-per-member", "").await;
        let sent = post(&office).await;
        assert_eq!((recipients(&sent), sent[0].language), (vec!["ann@example.org"], Language::German));
        assert!(matches!(&sent[0].letter, Letter::Notice { title, .. } if title == "Tee"), "{sent:?}");
        // Another address is another person's until the link says otherwise.
        let settings = AccountSettings { name: "Ann".to_owned(), mail: "bea@example.org".to_owned() };
        accounts::change_settings(&office.services, &ann, &settings).await.unwrap();
        office.fielded("cocoa", "one-per-member", "").await;
        assert!(post(&office).await.is_empty());
    }

    async fn a_link_is_void_after_a_day_and_with_another_address(store: Store) {
        let office = office(&store);
        let ann = with_address(&office, &store, 11, "ann@example.org").await;
        let late = link(&office, &ann).await;
        office.clock.set(office.services.now() + SignedDuration::from_hours(24));
        assert_eq!(conflicts(notices::confirm(&office.services, &late).await), "notices-conflict-confirmation");
        let other = link(&office, &ann).await;
        let settings = AccountSettings { name: "Ann".to_owned(), mail: "bea@example.org".to_owned() };
        accounts::change_settings(&office.services, &ann, &settings).await.unwrap();
        assert_eq!(conflicts(notices::confirm(&office.services, &other).await), "notices-conflict-confirmation");
    }

    async fn without_mail_and_without_a_choice_nobody_is_written_to(store: Store) {
        let office = office(&store);
        let quiet = with_address(&office, &store, 11, "ann@example.org").await;
        let token = link(&office, &quiet).await;
        notices::confirm(&office.services, &token).await.unwrap();
        office.fielded("tea", "one-per-member", "").await;
        assert!(post(&office).await.is_empty());
        let off = office.services.clone().with_mail(false);
        let refused = notices::send_confirmation(&off, &quiet, Language::German).await;
        assert_eq!(conflicts(refused), "notices-conflict-off");
    }

    async fn reminders_go_to_those_who_have_not_taken_part_when_they_are_sent(store: Store) {
        let office = office(&store);
        let mut members = Vec::new();
        for number in 11..=13 {
            members.push(wanting_all(&office, &store, number).await);
        }
        let (_, tea) = office.fielded("tea", "one-per-member", "2026-06-28T12:00").await;
        office.fielded("cocoa", "open-link", "2026-06-28T12:00").await;
        assert_eq!(post(&office).await.len(), 6, "two surveys open for three");
        office.submit("tea", tea, Some(&members[0]), r#"{"tea": false}"#).await.unwrap();
        office.clock.set("2026-06-23T12:00:00Z".parse().unwrap());
        office.submit("tea", tea, Some(&members[1]), r#"{"tea": false}"#).await.unwrap();
        let reminded = post(&office).await;
        assert_eq!(recipients(&reminded), ["p13@example.org"], "of an open link nobody knows who has answered");
        office.clock.set("2026-06-27T12:00:00Z".parse().unwrap());
        let last = post(&office).await;
        let to_tea = last.iter().filter(|mail| matches!(&mail.letter, Letter::Notice { slug, .. } if slug == "tea"));
        assert_eq!((to_tea.count(), last.len()), (1, 4));
        assert!(post(&office).await.is_empty(), "each once");
    }

    async fn what_waits_about_a_survey_is_taken_back_when_it_closes(store: Store) {
        let office = office(&store);
        wanting_all(&office, &store, 11).await;
        office.fielded("tea", "one-per-member", "").await;
        let opens = jobs::claim(&office.services).await.unwrap().unwrap();
        jobs::run(&office.services, opens).await.unwrap();
        surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        assert!(post(&office).await.is_empty());
    }

    async fn the_first_release_is_told(store: Store) {
        let office = office(&store);
        wanting_all(&office, &store, 11).await;
        let (_, version) = office.fielded("tea", "open-link", "").await;
        post(&office).await;
        for _ in 0..12 {
            office.submit("tea", version, None, r#"{"tea": false}"#).await.unwrap();
        }
        surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        let curator = Viewer { survey_manager: true, ..administrator(&store).await };
        let page = results::preview(&office.services, &curator, "tea").await.unwrap();
        results::release(&office.services, &curator, "tea", &page.digest).await.unwrap();
        let told = post(&office).await;
        assert!(matches!(&told[..], [Outgoing { letter: Letter::Notice { release: Some(1), .. }, .. }]), "{told:?}");
    }

    async fn notices_are_stopped_by_their_own_address_without_signing_in(store: Store) {
        let office = office(&store);
        let ann = wanting_all(&office, &store, 11).await;
        office.fielded("tea", "one-per-member", "").await;
        let sent = post(&office).await;
        let Letter::Notice { stop, .. } = &sent[0].letter else { panic!("{sent:?}") };
        let page = notices::stop_page(&office.services, stop).await.unwrap();
        assert_eq!((page.notice, page.others), (NoticeKind::SurveyOpens, true));
        let forged = stop.replace("survey-opens", "results-out");
        for wrong in [forged.as_str(), "", "-", "a-survey-opens-b", &stop[..stop.len() - 1]] {
            let refused = notices::stop(&office.services, wrong, true).await;
            assert!(matches!(refused, Err(Refusal::NotFound)), "{wrong}: {refused:?}");
        }
        for _ in 0..2 {
            notices::stop(&office.services, stop, false).await.unwrap();
        }
        office.fielded("cocoa", "one-per-member", "").await;
        assert!(post(&office).await.is_empty());
        let chosen = accounts::own_page(&office.services, &ann, None).await.unwrap().notices.chosen;
        assert_eq!(chosen.len(), 4);
        notices::stop(&office.services, stop, true).await.unwrap();
        let chosen = accounts::own_page(&office.services, &ann, None).await.unwrap().notices.chosen;
        assert!(chosen.is_empty());
    }
}
