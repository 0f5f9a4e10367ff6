//! Interests are declared, changed, withdrawn, end by themselves and leave with their person.

use folkmoot_domain::{
    accounts::SignUp,
    bodies::{
        companies::CompanyEntry,
        interests::{InterestEntry, InterestRegister, InterestState, MOST_INTERESTS},
    },
};

use super::*;
use crate::{accounts, bodies, bodies::interests, record};

fn typed(name: &str) -> InterestEntry {
    InterestEntry {
        name: name.into(),
        kind: "office".into(),
        detail: "Engineer there".into(),
        from: "2026-03-01".into(),
        until: "2027-03-01".into(),
        replaces: String::new(),
    }
}

/// Name and state of each interest of a register.
fn said(register: &InterestRegister) -> Vec<(String, InterestState)> {
    let rows = register.rows.iter();
    rows.map(|row| (row.interest.name.clone(), row.state))
        .collect()
}

fn message<T: std::fmt::Debug>(outcome: Result<T, Refusal>) -> String {
    match outcome.unwrap_err() {
        Refusal::Invalid(errors) => errors.iter().map(|error| error.message.as_ref()).collect(),
        Refusal::Conflict(reason) => reason.into(),
        other => panic!("{other}"),
    }
}

on_both_databases! {
    async fn a_form_proposes_a_day_that_has_begun_in_every_group(store: Store) {
        // Still the first of March in New York.
        let (services, _) = services_at(&store, "2026-03-02T03:00:00Z");
        let (admin, ada) = (administrator(&store).await, person(&store, 2, "Ada").await);
        let proposed = || async {
            let (_, interest) = interests::form(&services, &ada, None).await.unwrap();
            let (_, _, affiliation) = bodies::affiliations::form(&services, &ada, ada.id).await.unwrap();
            (interest.from, affiliation.from)
        };
        let both = |day: &str| (day.to_owned(), day.to_owned());
        assert_eq!(proposed().await, both("2026-03-02"), "no group yet");
        create(&services, &admin, tsc()).await.unwrap();
        let abroad = folkmoot_domain::bodies::BodyEntry {
            slug: "abroad".into(),
            code: "ABR".into(),
            zone: "Asia/Shanghai".into(),
            ..tsc()
        };
        create(&services, &admin, abroad).await.unwrap();
        assert_eq!(proposed().await, both("2026-03-01"));
    }

    async fn an_interest_is_declared_changed_and_withdrawn_before_everybody(store: Store) {
        let (services, clock) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        create(&services, &admin, tsc()).await.unwrap();
        let (ada, ben) = (person(&store, 2, "Ada").await, person(&store, 3, "Ben").await);
        let chair = seat(&ada, Role::Chair, VotingStatus::Voting, "2026-02-01");
        add_member(&services, &admin, "tsc".into(), chair).await.unwrap();
        let before = entries(&services).await;
        let acme = interests::declare(&services, &ada, typed("Acme")).await.unwrap();
        interests::declare(&services, &ben, typed("Globex")).await.unwrap();
        assert_eq!(entries(&services).await, before + 2);
        // Whoever has no seat stands in no group's register.
        let group = interests::of_body(&services, "tsc".into(), None).await.unwrap();
        assert_eq!(said(&group), [("Acme".to_owned(), InterestState::Standing)]);
        assert_eq!((group.rows[0].person.as_str(), group.rows[0].account), ("Ada", ada.id));
        let then = interests::of_body(&services, "tsc".into(), Some(date(2026, 1, 31))).await.unwrap();
        assert_eq!(said(&then), [], "she had no seat, and had declared nothing");

        clock.set("2026-04-01T12:00:00Z".parse().unwrap());
        let change = InterestEntry { replaces: acme.to_string(), until: "2026-06-01".into(), ..typed("Acme Holding") };
        interests::declare(&services, &ada, change.clone()).await.unwrap();
        assert_eq!(message(interests::declare(&services, &ada, change).await), "interests-conflict-withdrawn");
        assert_eq!(message(interests::withdraw(&services, &ada, acme).await), "interests-conflict-withdrawn");
        let own = interests::of_person(&services, ada.id, None).await.unwrap();
        let states = [("Acme".to_owned(), InterestState::Withdrawn), ("Acme Holding".to_owned(), InterestState::Standing)];
        assert_eq!(said(&own), states);
        // The register of an earlier day is as it was then.
        let then = interests::of_person(&services, ada.id, Some(date(2026, 3, 15))).await.unwrap();
        assert_eq!(said(&then), [("Acme".to_owned(), InterestState::Standing)]);
        let (_, form) = interests::form(&services, &ada, Some(own.rows[1].interest.id)).await.unwrap();
        assert_eq!((form.name.as_str(), form.until.as_str()), ("Acme Holding", "2027-04-01"));
        // Nobody changes or withdraws what somebody else has declared.
        assert_eq!(message(interests::withdraw(&services, &ben, own.rows[1].interest.id).await), "interests-conflict-withdrawn");

        clock.set("2026-06-01T12:00:00Z".parse().unwrap());
        let over = interests::of_person(&services, ada.id, None).await.unwrap();
        assert_eq!(over.current().count(), 0);
        let page = accounts::own_page(&services, &ada, None).await.unwrap();
        assert_eq!(page.interests.len(), 2);
    }

    async fn what_names_nobody_is_refused_and_so_is_a_heap(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        let ada = person(&store, 2, "Ada").await;
        let nobody = CompanyEntry { name: "Between jobs".into(), nobody: "yes".into(), ..CompanyEntry::default() };
        companies::add(&services, &admin, nobody).await.unwrap();
        for name in ["between  JOBS", "Independent"] {
            assert_eq!(message(interests::declare(&services, &ada, typed(name)).await), "interests-error-generic", "{name}");
        }
        for number in 0..MOST_INTERESTS {
            interests::declare(&services, &ada, typed(&format!("Company {number}"))).await.unwrap();
        }
        assert_eq!(message(interests::declare(&services, &ada, typed("One more")).await), "interests-error-many");
        let first = interests::of_person(&services, ada.id, None).await.unwrap().rows.remove(0).interest.id;
        let instead = InterestEntry { replaces: first.to_string(), ..typed("One more") };
        interests::declare(&services, &ada, instead).await.unwrap();
    }

    async fn who_closes_the_account_takes_the_words_along(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        create(&services, &admin, tsc()).await.unwrap();
        let form = SignUp {
            name: "Ada".into(),
            sign_in_name: "ada".into(),
            password: "seven grey seals waltz".into(),
            ..SignUp::default()
        };
        let id = accounts::sign_up(&services, form).await.unwrap();
        let ada = Viewer { id, name: "Ada".into(), administrator: false, survey_manager: false };
        add_member(&services, &admin, "tsc".into(), seat(&ada, Role::Member, VotingStatus::Voting, "2026-02-01")).await.unwrap();
        interests::declare(&services, &ada, typed("Acme")).await.unwrap();
        let number = entries(&services).await;
        let entry = record::entry(&services, number).await.unwrap();
        assert!(!entry.body_text.contains("Acme") && entry.documents.len() == 1, "{}", entry.body_text);
        accounts::close(&services, &ada, "seven grey seals waltz").await.unwrap();
        assert_eq!(said(&interests::of_body(&services, "tsc".into(), None).await.unwrap()), []);
        let kept = record::entry(&services, number).await.unwrap();
        assert!(kept.documents[0].document.is_none() && kept.body_text == entry.body_text);
    }
}
