//! Companies, their groups, and for whom people stand.

use folkmoot_domain::{
    bodies::{
        AffiliationEntry,
        companies::{BelongingEntry, CompanyEntry, PartingEntry},
        standing::{Finding, Level},
    },
    ids::CompanyId,
    motions::{
        Choice, Verdict,
        draft::DraftValues,
        rules::{CapEffect, EmployerCap},
    },
};

use super::*;
use crate::motions;

fn company(name: &str, spellings: &str) -> CompanyEntry {
    CompanyEntry {
        name: name.into(),
        spellings: spellings.into(),
        ..CompanyEntry::default()
    }
}

fn belongs(to: &str, from: &str, revision: i64) -> BelongingEntry {
    BelongingEntry {
        to: to.into(),
        from: from.into(),
        source: "https://example.org/announcement".into(),
        revision,
        ..BelongingEntry::default()
    }
}

/// IBM, and Red Hat, which belongs to it from 2019-07-09.
async fn red_hat(services: &Services, admin: &Viewer) -> (CompanyId, CompanyId) {
    let ibm = companies::add(
        services,
        admin,
        company("IBM", "International Business Machines"),
    )
    .await;
    let hat = companies::add(services, admin, company("Red Hat", ""))
        .await
        .unwrap();
    companies::belong(services, admin, hat, belongs("ibm corp", "2019-07-09", 0))
        .await
        .unwrap();
    (ibm.unwrap(), hat)
}

async fn works(services: &Services, viewer: &Viewer, affiliation: &str, from: &str) {
    let entry = AffiliationEntry {
        from: from.into(),
        affiliation: affiliation.into(),
    };
    affiliations::state(services, viewer, viewer.id, entry)
        .await
        .unwrap();
}

async fn affiliation(services: &Services, day: Date) -> (Option<String>, Option<String>) {
    let page = group(services, None, "tsc".into(), Some(day))
        .await
        .unwrap();
    let seat = page.roster.seats.into_iter().next().unwrap();
    (seat.affiliation, seat.company_group)
}

on_both_databases! {
    async fn a_roster_tells_the_employer_of_its_day(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        create(&services, &admin, tsc()).await.unwrap();
        red_hat(&services, &admin).await;
        let ada = person(&store, 2, "Ada").await;
        let entry = MembershipEntry {
            affiliation: "RedHat, Inc.".into(),
            ..seat(&ada, Role::Chair, VotingStatus::Voting, "2019-01-01")
        };
        add_member(&services, &admin, "tsc".into(), entry).await.unwrap();
        works(&services, &ada, "Example Labs", "2023-05-01").await;
        works(&services, &ada, "", "2024-05-01").await;
        let said = |written: &str| Some(written.to_owned());
        assert_eq!(affiliation(&services, date(2019, 7, 8)).await, (said("RedHat, Inc."), None));
        assert_eq!(affiliation(&services, date(2019, 7, 9)).await, (said("RedHat, Inc."), said("IBM")));
        assert_eq!(affiliation(&services, date(2023, 5, 1)).await, (said("Example Labs"), None));
        assert_eq!(affiliation(&services, date(2026, 3, 1)).await, (None, None));
        // What was wrong is taken back, and what stood before holds again.
        affiliations::take_back(&services, &admin, ada.id, date(2024, 5, 1)).await.unwrap();
        assert_eq!(affiliation(&services, date(2026, 3, 1)).await, (said("Example Labs"), None));
        assert!(matches!(
            affiliations::take_back(&services, &admin, ada.id, date(2024, 5, 1)).await,
            Err(Refusal::NotFound)
        ));
        // Another statement for the same day takes the place of the first.
        works(&services, &ada, "Example Laboratories", "2023-05-01").await;
        assert_eq!(affiliation(&services, date(2026, 3, 1)).await, (said("Example Laboratories"), None));
        let stranger = person(&store, 3, "Ben").await;
        let entry = AffiliationEntry { from: "2026-01-01".into(), affiliation: "Hooli".into() };
        assert!(matches!(
            affiliations::state(&services, &stranger, ada.id, entry).await,
            Err(Refusal::NotAllowed(_))
        ));
    }

    async fn a_company_is_kept_by_administrators_from_the_newest_form(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        let (ibm, hat) = red_hat(&services, &admin).await;
        let member = person(&store, 2, "Mo").await;
        assert!(matches!(
            companies::add(&services, &member, company("Hooli", "")).await,
            Err(Refusal::NotAllowed(_))
        ));
        let Err(Refusal::Invalid(errors)) = companies::add(&services, &admin, company("I.B.M., Inc.", "")).await else {
            panic!("a company was written down twice");
        };
        assert_eq!(errors[0].message, "companies-error-taken");
        let old = CompanyEntry { revision: 0, ..company("Red Hat Software", "RHT") };
        assert!(matches!(companies::change(&services, &admin, hat, old.clone()).await, Err(Refusal::Conflict(_))));
        let new = CompanyEntry { revision: 1, ..old };
        companies::change(&services, &admin, hat, new).await.unwrap();
        let all = companies::all(&services).await.unwrap();
        assert_eq!(all.find("rht").unwrap().id, hat);
        assert_eq!(all.find("Red Hat").map(|found| found.id), None, "a spelling that went is free");
        // A circle is refused, also by way of another.
        let Err(Refusal::Invalid(errors)) =
            companies::belong(&services, &admin, ibm, belongs("RHT", "2020-01-01", 0)).await
        else {
            panic!("IBM belongs to itself");
        };
        assert_eq!(errors[0].message, "companies-error-circle");
        // The belonging ends, is prolonged, and is struck out.
        let until = |until: &str, revision| PartingEntry { until: until.into(), revision, ..PartingEntry::default() };
        let began = date(2019, 7, 9);
        companies::part(&services, &admin, hat, began, until("2025-01-01", 2)).await.unwrap();
        let all = companies::all(&services).await.unwrap();
        assert_eq!(all.employer("rht", date(2024, 12, 31)).unwrap().id, ibm);
        assert_eq!(all.employer("rht", date(2025, 1, 1)).unwrap().id, hat);
        let strike = PartingEntry { strike: "yes".into(), revision: 3, ..PartingEntry::default() };
        companies::part(&services, &admin, hat, began, strike).await.unwrap();
        let all = companies::all(&services).await.unwrap();
        assert_eq!(all.employer("rht", date(2024, 12, 31)).unwrap().id, hat);
        assert_eq!(entries(&services).await, 6);
    }

    async fn two_companies_that_are_put_under_each_other_at_once_make_no_circle(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        let one = companies::add(&services, &admin, company("Initech", "")).await.unwrap();
        let other = companies::add(&services, &admin, company("Hooli", "")).await.unwrap();
        let attempt = |id, to: &'static str| {
            let (services, admin) = (services.clone(), admin.clone());
            tokio::spawn(async move {
                companies::belong(&services, &admin, id, belongs(to, "2026-01-01", 0)).await
            })
        };
        let (first, second) = (attempt(one, "Hooli"), attempt(other, "Initech"));
        let outcomes = [first.await.unwrap().is_ok(), second.await.unwrap().is_ok()];
        assert_ne!(outcomes[0], outcomes[1], "one is there, the other would be a circle");
    }

    async fn an_electorate_is_sealed_with_groups_of_companies_and_classes(store: Store) {
        let (services, _) = services_at(&store, "2026-03-02T15:00:00Z");
        let admin = administrator(&store).await;
        let body = create(&services, &admin, tsc()).await.unwrap();
        let mut rules = presets::linux_foundation(Abstention::A);
        rules.common.classes = vec!["large".into(), "small".into()];
        rules.common.employer_cap = Some(EmployerCap {
            ratio: None,
            votes: Some(1),
            effect: CapEffect::Block,
            grace: None,
            clause: folkmoot_domain::motions::Clause { place: "2.d".into(), text: "One vote each.".into(), ..Default::default() },
        });
        let dated = DatedRules { in_force_from: date(2020, 1, 1), clause: "2".into(), rules };
        set_rules(&services, &admin, body.id, dated).await.unwrap();
        red_hat(&services, &admin).await;
        let free = CompanyEntry { nobody: "yes".into(), ..company("Independent", "") };
        companies::add(&services, &admin, free).await.unwrap();
        let people = [("IBM", "large"), ("RED HAT", "large"), ("independent", "small"), ("Independent", "small")];
        let mut voters = Vec::new();
        for (number, (affiliation, class)) in (2..).zip(people) {
            let voter = person(&store, number, &format!("Voter {number}")).await;
            let entry = MembershipEntry {
                affiliation: affiliation.into(),
                class: class.into(),
                ..seat(&voter, Role::Chair, VotingStatus::Voting, "2026-01-01")
            };
            add_member(&services, &admin, "tsc".into(), entry).await.unwrap();
            voters.push(voter);
        }
        let draft = DraftValues {
            body: "tsc".into(),
            title: "Adopt the data card".into(),
            text: "Every release has one.".into(),
            mode: "electronic".into(),
            matter: "ordinary".into(),
            deadline: "2026-03-09T12:00".into(),
            ..DraftValues::default()
        };
        let id = motions::move_motion(&services, &voters[0], draft).await.unwrap();
        let code = motions::open(&services, &voters[0], id).await.unwrap().to_string();
        // The roster is corrected afterwards; what was sealed stays.
        works(&services, &voters[1], "Hooli", "2026-01-01").await;
        let seats = services
            .read(move |tx| Box::pin(async move { Ok(folkmoot_store::motions::ballots::seats(tx, id).await?) }))
            .await
            .unwrap();
        let sealed: Vec<_> = seats.iter().map(|seat| (seat.counted_employer(), seat.class.as_deref())).collect();
        assert_eq!(
            sealed,
            [(Some("IBM"), Some("large")), (Some("IBM"), Some("large")), (None, Some("small")), (None, Some("small"))]
        );
        for voter in &voters {
            motions::cast(&services, voter, &code, Choice::Yes).await.unwrap();
        }
        motions::close(&services, &voters[0], &code).await.unwrap();
        let shown = motions::show(&services, None, &code).await.unwrap();
        let outcome = shown.motion.outcome().unwrap().clone();
        assert_eq!(outcome.verdict, Verdict::Blocked, "two of one group of companies voted");
        // The standing, which looks at the roster of the day, sees that one has left.
        let now = standing(&services, "tsc".into(), None).await.unwrap();
        let caps: Vec<_> = now.standing.lines.iter().filter(|line| matches!(line.finding, Finding::Employers { .. })).collect();
        assert_eq!((caps.len(), caps[0].level), (1, Level::Kept));
        assert_eq!(caps[0].clause.as_ref().unwrap().place, "2.d");
    }
}
