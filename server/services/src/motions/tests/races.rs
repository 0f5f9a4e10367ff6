use folkmoot_domain::jobs::JobKind;
use folkmoot_domain::motions::Choice::{Abstain, No, Recuse, Yes};

use super::*;

on_both_databases! {
    async fn every_vote_that_was_taken_is_counted_whoever_closes_meanwhile(store: Store) {
        let tsc = Committee::new(&store).await;
        for _ in 0..4 {
            let code = tsc.opened(Committee::electronic()).await;
            let mut race = JoinSet::new();
            for voter in tsc.voters.iter().cloned() {
                let (services, code) = (tsc.services.clone(), code.clone());
                race.spawn(async move {
                    cast(&services, &voter, &code, Yes).await.map(|()| voter.id)
                });
            }
            let (services, chair, closing) = (tsc.services.clone(), tsc.chair().clone(), code.clone());
            race.spawn(async move {
                close(&services, &chair, &closing).await.map(|()| chair.id)
            });
            let mut taken = 0;
            while let Some(done) = race.join_next().await {
                match done.unwrap() {
                    Ok(_) => taken += 1,
                    Err(Refusal::Conflict("motions-conflict-closed")) => {}
                    Err(other) => panic!("{other:?}"),
                }
            }
            let motion = tsc.shown(&code).await;
            assert!(!is_open(&motion));
            // The close is one of those taken.
            assert_eq!(motion.count.as_ref().unwrap().tally.yes + 1, taken);
            let cast = motion.roll_call.iter().filter(|row| row.choice.is_some()).count();
            assert_eq!(u32::try_from(cast).unwrap() + 1, taken);
        }
    }

    async fn two_votes_of_one_member_at_once_leave_one(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        let voter = &tsc.voters[3];
        let (one, other) = tokio::join!(
            cast(&tsc.services, voter, &code, Yes),
            cast(&tsc.services, voter, &code, No),
        );
        one.unwrap();
        other.unwrap();
        let tally = tsc.shown(&code).await.count.unwrap().tally;
        assert_eq!((tally.yes + tally.no, tally.silent), (1, 4));
    }

    async fn changes_of_one_member_at_once_are_all_kept_in_one_chain(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        let voter = &tsc.voters[3];
        cast(&tsc.services, voter, &code, Recuse).await.unwrap();
        let (one, two, three) = tokio::join!(
            cast(&tsc.services, voter, &code, Yes),
            cast(&tsc.services, voter, &code, No),
            cast(&tsc.services, voter, &code, Abstain),
        );
        for done in [one, two, three] {
            done.unwrap();
        }
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        let motion = tsc.shown(&code).await;
        let row = motion.roll_call.iter().find(|row| row.person.id == voter.id).unwrap();
        let changes: Vec<_> = row.changes().collect();
        assert_eq!(changes.len(), 3);
        assert_eq!(changes[0].from, Recuse);
        assert_eq!(Some(changes[2].to), row.choice);
        for pair in changes.windows(2) {
            assert_eq!(pair[0].to, pair[1].from);
        }
    }

    async fn a_change_at_the_close_is_kept_or_refused_but_never_half(store: Store) {
        let tsc = Committee::new(&store).await;
        for _ in 0..4 {
            let code = tsc.opened(Committee::electronic()).await;
            tsc.votes(&code, &[Yes; 5]).await;
            let mut race = JoinSet::new();
            for voter in &tsc.voters {
                let (services, voter, code) = (tsc.services.clone(), voter.clone(), code.clone());
                race.spawn(async move { cast(&services, &voter, &code, No).await });
            }
            close(&tsc.services, tsc.chair(), &code).await.unwrap();
            let mut taken = 0;
            while let Some(done) = race.join_next().await {
                match done.unwrap() {
                    Ok(()) => taken += 1,
                    Err(Refusal::Conflict("motions-conflict-closed")) => {}
                    Err(other) => panic!("{other:?}"),
                }
            }
            let motion = tsc.shown(&code).await;
            let counted = motion.count.as_ref().unwrap().tally;
            assert_eq!((counted.no, counted.yes), (taken, 5 - taken));
            for row in &motion.roll_call {
                let changed = row.changes().map(|change| (change.from, change.to)).collect::<Vec<_>>();
                match row.choice {
                    Some(No) => assert_eq!(changed, [(Yes, No)]),
                    _ => assert_eq!((row.choice, changed), (Some(Yes), vec![])),
                }
            }
        }
    }

    async fn of_closing_and_withdrawing_at_once_one_happens(store: Store) {
        let tsc = Committee::new(&store).await;
        for _ in 0..4 {
            let code = tsc.opened(Committee::electronic()).await;
            let (closed, withdrawn, voted) = tokio::join!(
                close(&tsc.services, tsc.chair(), &code),
                withdraw(&tsc.services, &tsc.voters[1], &code),
                cast(&tsc.services, &tsc.voters[2], &code, Yes),
            );
            let motion = tsc.shown(&code).await;
            match (closed, withdrawn) {
                (Ok(()), Err(Refusal::Conflict("motions-conflict-closed"))) => {
                    assert_eq!(entries(&motion), ["motion.opened", "motion.closed"]);
                }
                (Err(Refusal::Conflict("motions-conflict-withdrawn")), Ok(())) => {
                    assert_eq!(entries(&motion), ["motion.opened", "motion.withdrawn"]);
                }
                both => panic!("{both:?}"),
            }
            let kept = motion.roll_call.iter().any(|row| row.choice == Some(Yes));
            assert_eq!(kept, voted.is_ok());
        }
    }

    async fn votes_of_different_members_at_once_all_count(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        let [one, two, three, four, five] = [Yes, Yes, No, Abstain, Yes];
        let done = tokio::join!(
            cast(&tsc.services, &tsc.voters[0], &code, one),
            cast(&tsc.services, &tsc.voters[1], &code, two),
            cast(&tsc.services, &tsc.voters[2], &code, three),
            cast(&tsc.services, &tsc.voters[3], &code, four),
            cast(&tsc.services, &tsc.voters[4], &code, five),
        );
        for result in [done.0, done.1, done.2, done.3, done.4] {
            result.unwrap();
        }
        let tally = tsc.shown(&code).await.count.unwrap().tally;
        assert_eq!((tally.yes, tally.no, tally.abstain, tally.silent), (3, 1, 1, 0));
    }

    async fn openings_at_once_take_distinct_numbers_without_gaps(store: Store) {
        let tsc = Committee::new(&store).await;
        let mut race = JoinSet::new();
        for _ in 0..6 {
            let id = tsc.drafted(Committee::meeting()).await;
            let (services, chair) = (tsc.services.clone(), tsc.chair().clone());
            race.spawn(async move { open(&services, &chair, id).await });
        }
        let mut numbers = Vec::new();
        while let Some(done) = race.join_next().await {
            numbers.push(done.unwrap().unwrap().number());
        }
        numbers.sort_unstable();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
    }

    async fn one_draft_opened_twice_at_once_opens_once(store: Store) {
        let tsc = Committee::new(&store).await;
        let id = tsc.drafted(Committee::meeting()).await;
        let (one, other) = tokio::join!(
            open(&tsc.services, tsc.chair(), id),
            open(&tsc.services, &tsc.voters[1], id),
        );
        let refused = match (one, other) {
            (Ok(code), Err(refused)) | (Err(refused), Ok(code)) => {
                assert_eq!(code.to_string(), "TSC-2026-001");
                refused
            }
            both => panic!("{both:?}"),
        };
        assert!(matches!(refused, Refusal::Conflict("motions-conflict-opened")));
        assert_eq!(tsc.opened(Committee::meeting()).await, "TSC-2026-002");
    }

    async fn a_vote_at_the_instant_of_the_deadline_is_refused_and_closes_the_motion(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.at("2026-03-09T15:59:59.999999Z");
        tsc.votes(&code, &[Yes, Yes, Yes]).await;
        tsc.at("2026-03-09T16:00:00Z");
        assert_eq!(
            conflict(cast(&tsc.services, &tsc.voters[3], &code, No).await),
            "motions-conflict-deadline"
        );
        let motion = tsc.shown(&code).await;
        assert_eq!(outcome(&motion), Some("passed"));
        assert_eq!(motion.closed_at, motion.closes_at);
        assert_eq!(motion.closed_by, None);
        assert_eq!(entries(&motion), ["motion.opened", "motion.closed"]);
        assert_eq!(
            conflict(cast(&tsc.services, &tsc.voters[3], &code, No).await),
            "motions-conflict-closed"
        );
    }

    async fn the_roll_and_the_chair_are_too_late_at_the_deadline_too(store: Store) {
        let tsc = Committee::new(&store).await;
        let values = DraftValues { mode: "meeting".into(), ..Committee::electronic() };
        let code = tsc.opened(values).await;
        tsc.votes(&code, &[Yes, Yes]).await;
        tsc.at("2026-03-09T16:00:00Z");
        let everybody: std::collections::BTreeSet<_> = tsc.voters.iter().map(|voter| voter.id).collect();
        assert_eq!(
            conflict(mark_roll(&tsc.services, &tsc.secretary, &code, everybody).await),
            "motions-conflict-deadline"
        );
        assert_eq!(outcome(&tsc.shown(&code).await), Some("no-quorum"));
    }

    async fn many_first_readers_after_the_deadline_close_it_once(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.at("2026-03-12T09:00:00Z");
        let mut readers = JoinSet::new();
        for _ in 0..6 {
            let (services, code) = (tsc.services.clone(), code.clone());
            readers.spawn(async move { show(&services, None, &code).await });
        }
        while let Some(read) = readers.join_next().await {
            let motion = read.unwrap().unwrap().motion;
            assert_eq!(outcome(&motion), Some("failed"));
            assert_eq!(motion.closed_at, motion.closes_at);
            assert_eq!(entries(&motion), ["motion.opened", "motion.closed"]);
        }
    }

    async fn three_servers_close_a_motion_at_its_deadline_once_though_one_of_them_crashed(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Yes, Yes, Yes]).await;
        // A server that starts anew finds it planned.
        jobs::prepare(&tsc.services).await.unwrap();
        tsc.at("2026-03-09T15:59:59.999Z");
        assert_eq!(close_claimed(&tsc.services).await, None);
        tsc.at("2026-03-09T16:00:00Z");
        // It claims the job, and never comes back.
        assert_eq!(close_claimed(&tsc.services).await, Some(()));
        tsc.at("2026-03-09T16:20:00Z");
        tsc.done_by_three_servers(None).await;
        // Read from the table: showing it would close it as well.
        let id = tsc.services.read(|tx| Box::pin(async move {
            Ok(folkmoot_store::motions::id_of_code(tx, "TSC-2026-001").await?.unwrap())
        })).await.unwrap();
        let (_, motion) = tsc.services.read(move |tx| Box::pin(async move {
            Ok(folkmoot_store::motions::reading::find(tx, id).await?.unwrap())
        })).await.unwrap();
        assert_eq!(entries(&motion), ["motion.opened", "motion.closed"]);
        assert_eq!((outcome(&motion), motion.closed_at), (Some("passed"), motion.closes_at));
        assert_eq!(close_claimed(&tsc.services).await, None);
    }

    async fn a_motion_closed_by_hand_leaves_nothing_to_do_at_its_deadline(store: Store) {
        let tsc = Committee::new(&store).await;
        let (closed, withdrawn) = (
            tsc.opened(Committee::electronic()).await,
            tsc.opened(Committee::electronic()).await,
        );
        close(&tsc.services, tsc.chair(), &closed).await.unwrap();
        withdraw(&tsc.services, &tsc.voters[1], &withdrawn).await.unwrap();
        tsc.at("2026-03-12T09:00:00Z");
        assert_eq!(close_claimed(&tsc.services).await, None);
    }
}

/// Claims the close of a motion, if one is due; what else there is to do is done first.
async fn close_claimed(services: &Services) -> Option<()> {
    while let Some(job) = jobs::claim(services).await.unwrap() {
        if job.key.kind == JobKind::MotionClose {
            return Some(());
        }
        jobs::run(services, job).await.unwrap();
    }
    None
}
