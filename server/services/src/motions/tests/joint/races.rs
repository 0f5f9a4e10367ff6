//! Two bodies that vote at the same time: closings, votes, withdrawals and servers in each other's way.

use super::*;

on_both_databases! {
    async fn two_closings_at_the_same_instant_bring_it_into_force_once(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        for _ in 0..4 {
            let codes = two.opened(Two::values()).await;
            tsc.votes(&codes.0, &[Yes; 5]).await;
            two.group_votes(&codes.1, &[Yes; 3]).await;
            let (one, other) = tokio::join!(
                close(&tsc.services, tsc.chair(), &codes.0),
                close(&tsc.services, &two.group[0], &codes.1),
            );
            one.unwrap();
            other.unwrap();
            assert_eq!(two.standings(&codes).await, (Standing::Passed, Standing::Passed));
            assert_eq!(two.forces(&codes).await, [Some(Force::InForce); 2]);
            let entries = [entries_of(tsc, &codes.0).await, entries_of(tsc, &codes.1).await];
            let joint = entries.iter().flatten().filter(|kind| *kind == "motion.joint").count();
            assert_eq!(joint, 1, "{entries:?}");
        }
    }

    async fn votes_closings_and_a_withdrawal_at_once_leave_one_result(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        for _ in 0..4 {
            let codes = two.opened(Two::values()).await;
            tsc.votes(&codes.0, &[Yes; 5]).await;
            let mut race = JoinSet::new();
            for voter in &two.group {
                let (services, voter, code) = (tsc.services.clone(), voter.clone(), codes.1.clone());
                race.spawn(async move { cast(&services, &voter, &code, Yes).await });
            }
            let (services, code, lead) = (tsc.services.clone(), codes.1.clone(), two.group[0].clone());
            race.spawn(async move { close(&services, &lead, &code).await });
            let (services, code, mover) = (tsc.services.clone(), codes.0.clone(), tsc.voters[1].clone());
            race.spawn(async move { withdraw(&services, &mover, &code).await });
            while let Some(done) = race.join_next().await {
                match done.unwrap() {
                    Ok(()) | Err(Refusal::Conflict("motions-conflict-closed" | "motions-conflict-withdrawn")) => {}
                    Err(other) => panic!("{other:?}"),
                }
            }
            let (first, second) = two.standings(&codes).await;
            assert_eq!(first, Standing::Withdrawn);
            assert!(matches!(
                second,
                Standing::Withdrawn | Standing::Failed | Standing::NotCarriedJointly
            ), "{second:?}");
            assert_eq!(two.forces(&codes).await, [None, None]);
        }
    }

    async fn three_servers_close_both_at_the_deadline_once(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        let values = DraftValues { in_force: "2026-04-01".into(), ..Two::values() };
        let codes = two.opened(values).await;
        tsc.votes(&codes.0, &[Yes; 5]).await;
        two.group_votes(&codes.1, &[Yes; 3]).await;
        for (instant, force, kinds) in [
            ("2026-03-09T16:00:00Z", Force::Coming, vec!["motion.opened", "motion.closed"]),
            ("2026-04-01T04:00:00Z", Force::InForce, vec!["motion.opened", "motion.closed", "motion.in-force"]),
        ] {
            tsc.at(instant);
            tsc.done_by_three_servers(None).await;
            assert_eq!(two.forces(&codes).await, [Some(force); 2]);
            for code in [&codes.0, &codes.1] {
                let mut entries = entries_of(tsc, code).await;
                entries.retain(|kind| kind != "motion.joint");
                assert_eq!(entries, kinds);
                assert_eq!(tsc.shown(code).await.after.in_force_from, Some(date(2026, 4, 1)));
            }
        }
    }

    async fn two_bodies_that_ask_each_other_at_once_both_get_their_numbers(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        for round in 1..4 {
            let mine = tsc.drafted(Two::values()).await;
            let values = DraftValues { body: "ml".into(), joint: "tsc".into(), ..Committee::electronic() };
            let theirs = move_motion(&tsc.services, &two.group[2], values).await.unwrap();
            let (one, other) = tokio::join!(
                open(&tsc.services, tsc.chair(), mine),
                open(&tsc.services, &two.group[0], theirs),
            );
            let mut numbers = [one.unwrap().number(), other.unwrap().number()];
            numbers.sort_unstable();
            assert!(numbers[1] <= round * 2, "{numbers:?}");
        }
        let register = list(&tsc.services, None, RegisterQuery::default()).await.unwrap();
        assert_eq!(register.rows.len(), 12);
        assert!(register.rows.iter().all(|row| row.joint.is_some()));
    }
}
