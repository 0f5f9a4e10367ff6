//! A form that is sent again, because the first reply was lost.

use folkmoot_store::testing::{inspect, on_both_databases};

use super::*;

const NO_TEA: &str = r#"{"tea": false, "why": "no"}"#;

on_both_databases! {
    async fn a_form_sent_again_is_thanked_again_and_counted_once(store: Store) {
        let office = Office::on(&store);
        let (_, version) = office.fielded("tea", "open-link", "").await;
        let form = office.form();
        for _ in 0..3 {
            office.send("tea", version, form, None, NO_TEA).await.unwrap();
        }
        // What it says the second time is not looked at: nothing tells which response was the first.
        let changed = r#"{"tea": true, "kind": "black", "why": "yes"}"#;
        office.send("tea", version, form, None, changed).await.unwrap();
        office.submit("tea", version, None, NO_TEA).await.unwrap();
        let closed = surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        assert_eq!(closed.responses, Some(2), "one for each form");
        let texts = inspect(&store, "SELECT text FROM closed_response_texts").await.unwrap();
        assert_eq!(texts.into_iter().flatten().flatten().collect::<Vec<_>>(), ["no", "no"]);
    }

    async fn a_form_sent_again_after_the_close_is_thanked_and_another_is_not(store: Store) {
        let office = Office::on(&store);
        let (_, version) = office.fielded("tea", "open-link", "2026-06-20T18:00").await;
        let (sent, late) = (office.form(), office.form());
        office.send("tea", version, sent, None, NO_TEA).await.unwrap();
        office.clock.set("2026-06-20T18:00:00Z".parse().unwrap());
        office.send("tea", version, sent, None, NO_TEA).await.unwrap();
        let refused = office.send("tea", version, late, None, NO_TEA).await;
        assert_eq!(conflict(refused), "surveys-answer-closed");
        office.send("tea", version, sent, None, NO_TEA).await.unwrap();
        let page = surveys::page(&office.services, None, "tea").await.unwrap();
        assert_eq!(page.survey.responses, Some(1));
    }

    async fn a_member_is_thanked_for_the_same_form_and_refused_with_another(store: Store) {
        let office = Office::on(&store);
        let (_, version) = office.fielded("tea", "one-per-member", "").await;
        let (ann, form) = (member(1), office.form());
        office.send("tea", version, form, Some(&ann), NO_TEA).await.unwrap();
        office.send("tea", version, form, Some(&ann), NO_TEA).await.unwrap();
        // Signed out meanwhile: the form was taken all the same.
        office.send("tea", version, form, None, NO_TEA).await.unwrap();
        let other = office.form();
        let again = office.send("tea", version, other, Some(&ann), NO_TEA).await;
        assert_eq!(conflict(again), "surveys-answer-already");
        // A refused form is not known: nothing of it was kept.
        let again = office.send("tea", version, other, Some(&ann), NO_TEA).await;
        assert_eq!(conflict(again), "surveys-answer-already");
        // Somebody else who got hold of a form that was sent is thanked too, and has not taken part.
        let ben = member(2);
        office.send("tea", version, form, Some(&ben), NO_TEA).await.unwrap();
        assert!(!surveys::to_answer(&office.services, Some(&ben), "tea").await.unwrap().taken_part);
        let closed = surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        assert_eq!((closed.responses, closed.participants), (Some(1), Some(1)));
    }

    async fn the_same_form_at_the_same_moment_is_stored_once(store: Store) {
        let office = Office::on(&store);
        // A second program on the same database has a queue of its own.
        let elsewhere = Office {
            services: Services {
                submissions: surveys::Submissions::default(),
                ..office.services.clone()
            },
            ..Office::on(&store)
        };
        for access in ["open-link", "one-per-member"] {
            let (_, version) = office.fielded(access, access, "").await;
            for number in 1..=20 {
                let (who, form) = (member(number), office.form());
                let (one, other, third) = tokio::join!(
                    office.send(access, version, form, Some(&who), NO_TEA),
                    elsewhere.send(access, version, form, Some(&who), NO_TEA),
                    office.send(access, version, form, Some(&who), NO_TEA),
                );
                for result in [one, other, third] {
                    result.unwrap();
                }
            }
            let closed = surveys::close(&office.services, &office.manager, access).await.unwrap();
            assert_eq!(closed.responses, Some(20), "{access}");
        }
    }

    async fn a_form_sent_again_while_the_survey_closes_is_never_told_that_it_came_late(store: Store) {
        let office = Office::on(&store);
        for round in 0..10 {
            let slug = format!("tea{round}");
            let (_, version) = office.fielded(&slug, "open-link", "").await;
            let form = office.form();
            office.send(&slug, version, form, None, NO_TEA).await.unwrap();
            let (again, closed) = tokio::join!(
                office.send(&slug, version, form, None, NO_TEA),
                surveys::close(&office.services, &office.manager, &slug),
            );
            again.unwrap();
            assert_eq!(closed.unwrap().responses, Some(1));
        }
    }

    async fn the_same_key_in_two_surveys_is_two_forms(store: Store) {
        let office = Office::on(&store);
        let (_, tea) = office.fielded("tea", "open-link", "").await;
        let (_, cocoa) = office.fielded("cocoa", "open-link", "").await;
        let form = office.form();
        office.send("tea", tea, form, None, NO_TEA).await.unwrap();
        office.send("cocoa", cocoa, form, None, NO_TEA).await.unwrap();
        surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        // Its note was put aside and brought back while the other survey closed.
        office.send("cocoa", cocoa, form, None, NO_TEA).await.unwrap();
        let closed = surveys::close(&office.services, &office.manager, "cocoa").await.unwrap();
        assert_eq!(closed.responses, Some(1));
    }
}
