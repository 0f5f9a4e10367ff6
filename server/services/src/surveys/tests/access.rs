//! Who may answer, and the way in that a response keeps.

use std::collections::BTreeMap;

use folkmoot_domain::{
    bodies::{BodyEntry, EndEntry, MembershipEntry, Role, VotingStatus},
    surveys::catalogue::Stratum,
};
use folkmoot_store::testing::on_both_databases;

use super::*;
use crate::{
    bodies::{add_member, create, end_term},
    testing::{administrator, person},
};

const NO_TEA: &str = r#"{"tea": false}"#;

impl Office {
    /// A committee whose days are those of New York, and two people: the first leaves it on 1 June.
    async fn committee(&self, store: &Store) -> [Viewer; 2] {
        let admin = administrator(store).await;
        let body = BodyEntry {
            slug: "tsc".into(),
            code: "tsc".into(),
            name: "Technical Steering Committee".into(),
            kind: "committee".into(),
            zone: "America/New_York".into(),
            mission: "Decides.".into(),
            ..BodyEntry::default()
        };
        create(&self.services, &admin, body).await.unwrap();
        let people = [
            person(store, 10, "Ada").await,
            person(store, 11, "Ben").await,
        ];
        let mut terms = Vec::new();
        for who in &people {
            let seat = MembershipEntry {
                account: who.id.to_string(),
                role: Role::Member.word().into(),
                voting_status: VotingStatus::Observer.word().into(),
                affiliation: String::new(),
                from: "2026-01-01".into(),
                to: String::new(),
                appointed_by: "founding".into(),
                ..MembershipEntry::default()
            };
            let term = add_member(&self.services, &admin, "tsc".into(), seat);
            terms.push(term.await.unwrap().id);
        }
        let end = EndEntry {
            to: "2026-06-01".into(),
            reason: String::new(),
            leaving: "resigned".into(),
            ..EndEntry::default()
        };
        end_term(&self.services, &admin, "tsc".into(), terms[0], end)
            .await
            .unwrap();
        people
    }

    /// A survey of the committee's members as of a day.
    async fn asks_the_committee(&self, slug: &str, as_of: &str) -> SurveyVersionId {
        let survey = self.draft(slug).await;
        let settings = SettingsEntry {
            access: "body-members".into(),
            body: "tsc".into(),
            body_as_of: as_of.into(),
            ..self.settings(&survey)
        };
        surveys::set(&self.services, &self.manager, slug, &settings)
            .await
            .unwrap();
        self.field(slug).await;
        let page = surveys::page(&self.services, None, slug).await.unwrap();
        page.version.id
    }

    async fn strata(&self, slug: &str) -> BTreeMap<Stratum, i64> {
        let managed = surveys::managed(&self.services, &self.manager, slug).await;
        managed.unwrap().0.strata
    }
}

on_both_databases! {
    async fn a_survey_of_a_body_asks_those_who_held_a_seat_at_the_end_of_the_day(store: Store) {
        let office = Office::on(&store);
        let [ada, ben] = office.committee(&store).await;
        let may = office.asks_the_committee("may", "2026-05-31").await;
        let june = office.asks_the_committee("june", "2026-06-01").await;
        for (slug, version, who) in [("may", may, &ada), ("may", may, &ben), ("june", june, &ben)] {
            office.submit(slug, version, Some(who), NO_TEA).await.unwrap();
            let again = office.submit(slug, version, Some(who), NO_TEA).await;
            assert_eq!(conflict(again), "surveys-answer-already");
        }
        for who in [&ada, &member(1)] {
            let stranger = office.submit("june", june, Some(who), NO_TEA).await;
            assert!(matches!(stranger, Err(Refusal::NotAllowed("access-refused-not-in-body"))));
            let page = surveys::page(&office.services, Some(who), "june").await.unwrap();
            assert_eq!((page.is_asked, page.taken_part), (Some(false), None));
        }
        assert!(matches!(office.submit("june", june, None, NO_TEA).await, Err(Refusal::SignInNeeded)));
        let page = surveys::page(&office.services, Some(&ben), "june").await.unwrap();
        assert_eq!((page.is_asked, page.taken_part), (Some(true), Some(true)));
        assert_eq!(page.survey.body.unwrap().as_of.to_string(), "2026-06-01");
        let closed = surveys::close(&office.services, &office.manager, "may").await.unwrap();
        assert_eq!((closed.responses, closed.participants), (Some(2), Some(2)));
        assert_eq!(office.strata("may").await, [(Stratum::BodyMember, 2)].into());
        assert_eq!(office.strata("june").await, [(Stratum::BodyMember, 1)].into());
    }

    async fn settings_name_a_body_that_exists_and_a_day_that_has_begun_there(store: Store) {
        let office = Office::on(&store);
        office.committee(&store).await;
        let survey = office.draft("tea").await;
        // At midnight UTC the eighteenth has not begun in New York.
        office.clock.set("2026-06-18T00:00:00Z".parse().unwrap());
        for (body, day, wrong) in [
            ("nobody", "2026-06-17", "body"),
            ("tsc", "2026-06-18", "body_as_of"),
            ("tsc", "soon", "body_as_of"),
        ] {
            let settings = SettingsEntry {
                access: "body-members".into(),
                body: body.into(),
                body_as_of: day.into(),
                ..office.settings(&survey)
            };
            let refused = surveys::set(&office.services, &office.manager, "tea", &settings).await;
            let Err(Refusal::Invalid(errors)) = refused else { panic!("{body} {day}") };
            assert_eq!(errors[0].field, wrong);
        }
    }

    async fn members_and_the_link_are_two_strata_to_the_end(store: Store) {
        let office = Office::on(&store);
        let (_, version) = office.fielded("tea", "members-and-link", "").await;
        let ann = member(1);
        office.submit("tea", version, Some(&ann), NO_TEA).await.unwrap();
        let again = office.submit("tea", version, Some(&ann), NO_TEA).await;
        assert_eq!(conflict(again), "surveys-answer-already");
        for _ in 0..3 {
            office.submit("tea", version, None, NO_TEA).await.unwrap();
        }
        let proven = surveys::Credentials { proof: true, ..surveys::Credentials::default() };
        let sending = surveys::Sending {
            version,
            key: office.form(),
            language: Language::German,
            answers: &Answers::from_json(NO_TEA).unwrap(),
            guard: None,
            resumed: None,
        };
        surveys::submit(&office.services, proven, "tea", sending).await.unwrap();
        let expected: BTreeMap<_, _> = [
            (Stratum::Member, 1),
            (Stratum::LinkWithProof, 1),
            (Stratum::LinkWithoutProof, 3),
        ]
        .into();
        assert_eq!(office.strata("tea").await, expected);
        // Rows of another survey's close are put aside with their strata.
        office.fielded("other", "open-link", "").await;
        surveys::close(&office.services, &office.manager, "other").await.unwrap();
        assert_eq!(office.strata("tea").await, expected);
        let closed = surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        assert_eq!((closed.responses, closed.participants), (Some(5), Some(1)));
        assert_eq!(office.strata("tea").await, expected);
    }

    async fn a_survey_by_invitation_takes_nothing_without_one(store: Store) {
        let office = Office::on(&store);
        let (_, version) = office.fielded("tea", "invited", "").await;
        for who in [None, Some(&member(1))] {
            let refused = office.submit("tea", version, who, NO_TEA).await;
            assert!(matches!(refused, Err(Refusal::NotAllowed("access-refused-not-invited"))));
        }
    }
}
