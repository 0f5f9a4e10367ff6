mod details;
mod employers;
mod interests;
mod joining;
mod seats;

use folkmoot_domain::{
    bodies::{
        CharterEntry, CorrectionEntry, DatedRules, EditEntry, EndEntry, Joining, JoiningEntry,
        Membership, MembershipEntry, Role, VotingStatus,
    },
    ids::MembershipId,
    motions::{Abstention, Ratio, Share, presets},
};
use folkmoot_store::{
    Store, StoreError,
    bodies::{roles_of, voting_members},
    testing::on_both_databases,
};
use jiff::civil::{Date, date};
use uuid::Uuid;

use super::*;
use crate::testing::{administrator, person, services_at};

fn tsc() -> folkmoot_domain::bodies::BodyEntry {
    folkmoot_domain::bodies::BodyEntry {
        slug: "tsc".into(),
        code: "tsc".into(),
        name: "Technical Steering Committee".into(),
        kind: "committee".into(),
        zone: "America/New_York".into(),
        mission: "Decides.".into(),
        ..Default::default()
    }
}

fn seat(viewer: &Viewer, role: Role, status: VotingStatus, from: &str) -> MembershipEntry {
    MembershipEntry {
        account: viewer.id.to_string(),
        role: role.word().into(),
        voting_status: status.word().into(),
        affiliation: "Example Ltd".into(),
        from: from.into(),
        to: String::new(),
        appointed_by: "founding".into(),
        ..MembershipEntry::default()
    }
}

async fn voters(services: &Services, body: &Body, day: Date) -> Vec<AccountId> {
    let id = body.id;
    services
        .store
        .read::<_, StoreError, _>(move |tx| {
            Box::pin(async move { voting_members(tx, id, day).await })
        })
        .await
        .unwrap()
        .into_iter()
        .map(|(account, _)| account)
        .collect()
}

async fn entries(services: &Services) -> i64 {
    services
        .store
        .read::<_, StoreError, _>(|tx| {
            Box::pin(async move { folkmoot_store::record::size(tx).await })
        })
        .await
        .unwrap()
}

on_both_databases! {
    async fn a_body_is_created_once_and_goes_on_the_record(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        let body = create(&services, &admin, tsc()).await.unwrap();
        assert_eq!((body.code.as_str(), body.position), ("TSC", 1));
        assert_eq!(entries(&services).await, 1);
        let Err(Refusal::Invalid(errors)) = create(&services, &admin, tsc()).await else {
            panic!("a second body has the same address");
        };
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_ref()).collect();
        assert_eq!(fields, ["slug", "code"]);
        assert_eq!(entries(&services).await, 1);
        let member = person(&store, 2, "Mo Member").await;
        assert!(matches!(
            create(&services, &member, tsc()).await,
            Err(Refusal::NotAllowed(_))
        ));
    }

    async fn the_roster_of_a_past_day_is_what_held_at_its_end(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        let body = create(&services, &admin, tsc()).await.unwrap();
        let (ada, ben) = (person(&store, 2, "Ada").await, person(&store, 3, "Ben").await);
        let chair = seat(&ada, Role::Chair, VotingStatus::Voting, "2025-07-01");
        let chair = add_member(&services, &admin, "tsc".into(), chair).await.unwrap();
        let observer = seat(&ben, Role::Member, VotingStatus::Observer, "2026-01-15");
        add_member(&services, &admin, "tsc".into(), observer).await.unwrap();
        let end = EndEntry { to: "2026-02-01".into(), leaving: "resigned".into(), reason: "Moved on".into(), ..EndEntry::default() };
        end_term(&services, &admin, "tsc".into(), chair.id, end).await.unwrap();

        let on = |day| group(&services, None, "tsc".into(), Some(day));
        let people = |group: folkmoot_domain::bodies::Group| {
            group.roster.seats.iter().map(|seat| seat.name.clone().unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(people(on(date(2025, 6, 30)).await.unwrap()), Vec::<String>::new());
        assert_eq!(people(on(date(2025, 7, 1)).await.unwrap()), ["Ada"]);
        assert_eq!(people(on(date(2026, 1, 31)).await.unwrap()), ["Ada", "Ben"]);
        assert_eq!(people(on(date(2026, 2, 1)).await.unwrap()), ["Ben"]);
        // Who may vote comes from voting status alone.
        assert_eq!(voters(&services, &body, date(2026, 1, 31)).await, [ada.id]);
        assert_eq!(voters(&services, &body, date(2026, 2, 1)).await, []);
        let now = group(&services, Some(&admin), "tsc".into(), None).await.unwrap();
        assert_eq!(now.roster.former.len(), 1);
        assert!(now.may_edit_roster && now.may_edit_body);
        let list = groups(&services).await.unwrap();
        assert_eq!((list[0].voting_members, list[0].members), (0, 1));
    }

    async fn a_correction_keeps_what_was_believed(store: Store) {
        let (services, clock) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        let body = create(&services, &admin, tsc()).await.unwrap();
        let ada = person(&store, 2, "Ada").await;
        let believed = seat(&ada, Role::Member, VotingStatus::Observer, "2025-07-01");
        let believed = add_member(&services, &admin, "tsc".into(), believed).await.unwrap();
        clock.set("2026-03-02T12:00:00Z".parse().unwrap());
        let correction = CorrectionEntry {
            role: "member".into(),
            voting_status: "voting".into(),
            from: "2025-06-01".into(),
            appointed_by: "founding".into(),
            reason: "The vote of 2025-06-01 gave a voting seat".into(),
            ..Default::default()
        };
        let now = correct_membership(&services, &admin, "tsc".into(), believed.id, correction)
            .await
            .unwrap()
            .unwrap();
        assert_ne!(now.id, believed.id);
        assert_eq!(voters(&services, &body, date(2025, 6, 15)).await, [ada.id]);
        let page = group(&services, None, "tsc".into(), None).await.unwrap();
        let correction = &page.corrections[0];
        assert_eq!(correction.former.voting_status, VotingStatus::Observer);
        assert_eq!(correction.replacement, Some(now.id));
        assert_eq!(correction.corrected_by, admin.id);
        assert_eq!(correction.corrected_at.to_string(), "2026-03-02T12:00:00Z");
        // What was corrected can't be corrected again; its replacement can be struck out.
        let strike = CorrectionEntry {
            strike: "yes".into(),
            reason: "Never was a member".into(),
            ..Default::default()
        };
        assert!(matches!(
            correct_membership(&services, &admin, "tsc".into(), believed.id, strike.clone()).await,
            Err(Refusal::NotFound)
        ));
        let none = correct_membership(&services, &admin, "tsc".into(), now.id, strike).await;
        assert_eq!(none.unwrap(), None);
        assert_eq!(voters(&services, &body, date(2025, 6, 15)).await, []);
        assert_eq!(entries(&services).await, 4);
    }

    async fn the_secretary_keeps_the_roster_while_in_office(store: Store) {
        let (services, clock) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        create(&services, &admin, tsc()).await.unwrap();
        let (sam, mo) = (person(&store, 2, "Sam").await, person(&store, 3, "Mo").await);
        let office = MembershipEntry {
            to: "2026-04-01".into(),
            ..seat(&sam, Role::Secretary, VotingStatus::None, "2026-01-01")
        };
        add_member(&services, &admin, "tsc".into(), office).await.unwrap();
        let new = seat(&mo, Role::Member, VotingStatus::Voting, "2026-03-01");
        assert!(matches!(
            add_member(&services, &mo, "tsc".into(), new.clone()).await,
            Err(Refusal::NotAllowed(_))
        ));
        add_member(&services, &sam, "tsc".into(), new.clone()).await.unwrap();
        // One second before April in New York, then April.
        clock.set("2026-04-01T03:59:59Z".parse().unwrap());
        assert!(member_form(&services, &sam, "tsc".into(), "mo".into()).await.is_ok());
        clock.set("2026-04-01T04:00:00Z".parse().unwrap());
        assert!(matches!(
            member_form(&services, &sam, "tsc".into(), "mo".into()).await,
            Err(Refusal::NotAllowed(_))
        ));
    }

    async fn people_are_found_by_a_part_of_their_name(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        create(&services, &admin, tsc()).await.unwrap();
        person(&store, 2, "Ada 100% Muster").await;
        let find = async |words: &str| {
            let (_, people) = member_form(&services, &admin, "tsc".into(), words.into()).await.unwrap();
            people.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
        };
        assert_eq!(find("muSTer").await, ["Ada 100% Muster"]);
        assert_eq!(find("0%").await, ["Ada 100% Muster"]);
        assert_eq!(find("1%0").await, Vec::<String>::new());
        assert_eq!(find(" ").await, Vec::<String>::new());
    }

    async fn people_are_found_in_any_case_of_any_script(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        create(&services, &admin, tsc()).await.unwrap();
        person(&store, 2, "Öz Ünlü").await;
        person(&store, 3, "Жанна").await;
        for (words, name) in [
            ("öz", "Öz Ünlü"),
            ("ÖZ", "Öz Ünlü"),
            // O with a combining diaeresis.
            ("O\u{308}z ü", "Öz Ünlü"),
            ("ЖАН", "Жанна"),
            ("жан", "Жанна"),
        ] {
            let form = member_form(&services, &admin, "tsc".into(), words.into()).await.unwrap();
            let names: Vec<_> = form.1.into_iter().map(|(_, name)| name).collect();
            assert_eq!(names, [name], "{words}");
        }
    }

    async fn a_charter_gets_its_next_version_from_the_latest_only(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        create(&services, &admin, tsc()).await.unwrap();
        let first = CharterEntry { text: "# One".into(), adopted_on: "2024-07-23".into(), after: 0 };
        adopt_charter(&services, &admin, "tsc".into(), first.clone()).await.unwrap();
        assert!(matches!(
            adopt_charter(&services, &admin, "tsc".into(), first).await,
            Err(Refusal::Conflict(_))
        ));
        let second = CharterEntry { text: "# Two".into(), adopted_on: "2026-04-01".into(), after: 1 };
        assert_eq!(
            adopt_charter(&services, &admin, "tsc".into(), second).await.unwrap().number,
            2
        );
        let on = async |day| {
            group(&services, None, "tsc".into(), Some(day)).await.unwrap().charter_in_force
        };
        assert_eq!(on(date(2024, 7, 22)).await, None);
        assert_eq!(on(date(2026, 3, 31)).await, Some(1));
        assert_eq!(on(date(2026, 4, 1)).await, Some(2));
    }

    async fn rules_that_cannot_decide_are_refused_and_sound_ones_are_put_in_force(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        let body = create(&services, &admin, tsc()).await.unwrap();
        let sound = DatedRules {
            in_force_from: date(2026, 4, 1),
            clause: "TSC Voting".into(),
            rules: presets::linux_foundation(Abstention::B),
        };
        let mut nonsense = sound.clone();
        nonsense.clause.clear();
        nonsense.rules.decisions[0].threshold.as_mut().unwrap().share = Share::more_than(Ratio::new(1, 1).unwrap());
        let before = entries(&services).await;
        let Err(Refusal::Invalid(errors)) = set_rules(&services, &admin, body.id, nonsense).await else {
            panic!("nobody could ever decide by these rules");
        };
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_ref()).collect();
        assert_eq!(fields, ["decisions.ordinary.meeting.threshold", "clause"]);
        assert_eq!(entries(&services).await, before);
        set_rules(&services, &admin, body.id, sound.clone()).await.unwrap();
        assert_eq!(entries(&services).await, before + 1);
        let id = body.id;
        let on = async |day| {
            services.read(move |tx| Box::pin(async move { Ok(bodies::rules_on(tx, id, day).await?) })).await.unwrap()
        };
        assert_eq!(on(date(2026, 3, 31)).await, None);
        assert_eq!(on(date(2026, 4, 1)).await, Some(sound));
        let member = person(&store, 2, "Mo Member").await;
        let again = on(date(2026, 4, 1)).await.unwrap();
        assert!(matches!(
            set_rules(&services, &member, body.id, again).await,
            Err(Refusal::NotAllowed(_))
        ));
    }

    async fn an_edit_from_an_old_form_is_refused(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        let body = create(&services, &admin, tsc()).await.unwrap();
        let entry = EditEntry {
            name: "TSC".into(),
            kind: "committee".into(),
            joining: JoiningEntry::of(Joining::default()),
            mission: "Steers.".into(),
            revision: body.revision,
            ..EditEntry::default()
        };
        let edited = edit(&services, &admin, "tsc".into(), entry.clone()).await.unwrap();
        assert_eq!(edited.mission, "Steers.");
        assert!(matches!(
            edit(&services, &admin, "tsc".into(), entry).await,
            Err(Refusal::Conflict(_))
        ));
    }

    async fn two_who_add_the_same_member_at_once_add_one(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        let body = create(&services, &admin, tsc()).await.unwrap();
        let ada = person(&store, 2, "Ada").await;
        let entry = seat(&ada, Role::Member, VotingStatus::Voting, "2026-01-01");
        let attempt = || {
            let (services, admin, entry) = (services.clone(), admin.clone(), entry.clone());
            tokio::spawn(async move { add_member(&services, &admin, "tsc".into(), entry).await })
        };
        let outcomes = [attempt(), attempt(), attempt(), attempt()];
        let mut added: Vec<Membership> = Vec::new();
        for outcome in outcomes {
            match outcome.await.unwrap() {
                Ok(membership) => added.push(membership),
                Err(Refusal::Invalid(errors)) => assert_eq!(errors[0].message, "bodies-error-overlap"),
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!(added.len(), 1);
        let (id, account) = (body.id, ada.id);
        let roles = services
            .store
            .read::<_, StoreError, _>(move |tx| Box::pin(async move {
                roles_of(tx, id, account, date(2026, 3, 1)).await
            }))
            .await
            .unwrap();
        assert_eq!(roles, [Role::Member]);
    }

    async fn a_membership_of_another_body_is_not_found(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        create(&services, &admin, tsc()).await.unwrap();
        let data = folkmoot_domain::bodies::BodyEntry {
            slug: "data".into(),
            code: "DATA".into(),
            parent: "tsc".into(),
            ..tsc()
        };
        create(&services, &admin, data).await.unwrap();
        let ada = person(&store, 2, "Ada").await;
        let entry = seat(&ada, Role::Member, VotingStatus::Voting, "2026-01-01");
        let membership = add_member(&services, &admin, "tsc".into(), entry).await.unwrap();
        let end = EndEntry { to: "2026-02-01".into(), leaving: "resigned".into(), ..EndEntry::default() };
        assert!(matches!(
            end_term(&services, &admin, "data".into(), membership.id, end.clone()).await,
            Err(Refusal::NotFound)
        ));
        let nobody = MembershipId(Uuid::nil());
        assert!(matches!(
            end_term(&services, &admin, "tsc".into(), nobody, end).await,
            Err(Refusal::NotFound)
        ));
        let page = group(&services, None, "tsc".into(), None).await.unwrap();
        assert_eq!(page.children[0].0, "data");
    }
}
