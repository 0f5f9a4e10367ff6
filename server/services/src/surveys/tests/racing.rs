use folkmoot_domain::surveys::catalogue::State;
use folkmoot_store::testing::on_both_databases;

use super::*;

on_both_databases! {
    async fn of_two_responses_by_one_account_exactly_one_is_taken(store: Store) {
        let office = Office::on(&store);
        let (_, version) = office.fielded("tea", "one-per-member", "").await;
        // A second program on the same database has a queue of its own.
        let elsewhere = Office {
            services: Services {
                submissions: surveys::Submissions::default(),
                ..office.services.clone()
            },
            ..Office::on(&store)
        };
        for number in 1..=20 {
            let who = member(number);
            let json = r#"{"tea": false}"#;
            let (one, other, third) = tokio::join!(
                office.submit("tea", version, Some(&who), json),
                elsewhere.submit("tea", version, Some(&who), json),
                office.submit("tea", version, Some(&who), json),
            );
            let results = [one, other, third];
            let taken = results.iter().filter(|result| result.is_ok()).count();
            assert_eq!(taken, 1, "{results:?}");
            for result in results {
                if result.is_err() {
                    assert_eq!(conflict(result), "surveys-answer-already");
                }
            }
        }
        let closed = surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        assert_eq!((closed.responses, closed.participants), (Some(20), Some(20)));
    }

    async fn every_response_that_was_acknowledged_is_counted_at_the_close(store: Store) {
        let office = Arc::new(Office::on(&store));
        for round in 0..5 {
            let slug = format!("tea{round}");
            let (_, version) = office.fielded(&slug, "one-per-member", "").await;
            let answering: Vec<_> = (1..=40)
                .map(|number| {
                    let (office, slug) = (Arc::clone(&office), slug.clone());
                    tokio::spawn(async move {
                        let json = r#"{"tea": false}"#;
                        office.submit(&slug, version, Some(&member(number)), json).await
                    })
                })
                .collect();
            tokio::task::yield_now().await;
            let closed = surveys::close(&office.services, &office.manager, &slug).await.unwrap();
            assert_eq!(closed.state, State::Closed);
            let mut taken = 0;
            for answer in answering {
                match answer.await.unwrap() {
                    Ok(()) => taken += 1,
                    refused => assert_eq!(conflict(refused), "surveys-answer-closed"),
                }
            }
            assert_eq!(closed.responses, Some(taken));
            assert_eq!(closed.participants, Some(taken));
        }
    }

    async fn of_two_closes_one_is_told_that_it_came_late(store: Store) {
        let office = Office::on(&store);
        office.fielded("tea", "open-link", "").await;
        let (one, other) = tokio::join!(
            surveys::close(&office.services, &office.manager, "tea"),
            surveys::close(&office.services, &office.manager, "tea"),
        );
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    }
}
