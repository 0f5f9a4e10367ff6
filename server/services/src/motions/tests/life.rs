use std::collections::BTreeSet;

use folkmoot_domain::bodies::EndEntry;
use folkmoot_domain::motions::Choice::{Abstain, No, Recuse, Yes};
use folkmoot_domain::motions::register::RegisterQuery;

use super::*;

on_both_databases! {
    async fn a_motion_goes_from_draft_to_outcome(store: Store) {
        let tsc = Committee::new(&store).await;
        let id = tsc.drafted(Committee::electronic()).await;
        let code = open(&tsc.services, tsc.chair(), id).await.unwrap().to_string();
        assert_eq!(code, "TSC-2026-001");
        tsc.votes(&code, &[Yes, Yes, No, Yes]).await;
        let open = tsc.shown(&code).await;
        assert!(is_open(&open) && outcome(&open).is_none());
        assert_eq!(open.count.as_ref().unwrap().tally.yes, 3);
        assert_eq!(open.awaited().count(), 1);
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        let closed = tsc.shown(&code).await;
        assert_eq!(outcome(&closed), Some("passed"));
        assert_eq!(closed.closed_by.as_ref().unwrap().id, tsc.chair().id);
        assert_eq!(entries(&closed), ["motion.opened", "motion.closed"]);
        assert_eq!(closed.roll_call[0].affiliation.as_deref(), Some("Example Ltd"));
        assert_eq!(
            conflict(cast(&tsc.services, tsc.chair(), &code, No).await),
            "motions-conflict-closed"
        );
        assert_eq!(
            conflict(close(&tsc.services, tsc.chair(), &code).await),
            "motions-conflict-closed"
        );
    }

    async fn only_voting_members_move(store: Store) {
        let tsc = Committee::new(&store).await;
        for outsider in [&tsc.secretary, &tsc.admin] {
            assert_eq!(
                conflict(move_motion(&tsc.services, outsider, Committee::electronic()).await),
                "motions-refused-move"
            );
        }
        let nowhere = DraftValues { body: "nowhere".into(), ..Committee::electronic() };
        assert!(matches!(
            move_motion(&tsc.services, tsc.chair(), nowhere).await,
            Err(Refusal::NotFound)
        ));
        let empty = DraftValues { title: " ".into(), ..Committee::electronic() };
        assert!(matches!(
            move_motion(&tsc.services, tsc.chair(), empty).await,
            Err(Refusal::Invalid(errors)) if errors[0].field == "title"
        ));
    }

    async fn a_draft_changes_until_it_opens_and_can_be_withdrawn(store: Store) {
        let tsc = Committee::new(&store).await;
        let id = tsc.drafted(Committee::electronic()).await;
        let better = DraftValues { title: "Adopt data cards".into(), ..Committee::electronic() };
        assert_eq!(
            conflict(change(&tsc.services, &tsc.voters[2], id, better.clone()).await),
            "motions-refused-edit"
        );
        change(&tsc.services, &tsc.secretary, id, better.clone()).await.unwrap();
        assert_eq!(
            conflict(open(&tsc.services, &tsc.voters[2], id).await),
            "motions-refused-open"
        );
        let code = open(&tsc.services, &tsc.voters[1], id).await.unwrap().to_string();
        assert_eq!(tsc.shown(&code).await.title, "Adopt data cards");
        assert_eq!(
            conflict(change(&tsc.services, &tsc.voters[1], id, better).await),
            "motions-conflict-opened"
        );
        assert_eq!(
            conflict(withdraw_draft(&tsc.services, &tsc.voters[1], id).await),
            "motions-conflict-opened"
        );
        assert!(is_open(&tsc.shown(&code).await), "an open vote is not ended through its draft");
        let other = tsc.drafted(Committee::meeting()).await;
        assert_eq!(
            conflict(withdraw_draft(&tsc.services, &tsc.secretary, other).await),
            "motions-refused-withdraw"
        );
        let before = tsc.record_size().await;
        withdraw_draft(&tsc.services, &tsc.voters[1], other).await.unwrap();
        assert_eq!(tsc.record_size().await, before, "nothing of a draft was public");
        assert_eq!(
            conflict(open(&tsc.services, &tsc.voters[1], other).await),
            "motions-conflict-withdrawn"
        );
        // A withdrawn draft has used up no number.
        assert_eq!(tsc.opened(Committee::meeting()).await, "TSC-2026-002");
    }

    async fn an_open_motion_is_withdrawn_by_its_mover_and_stays_on_the_record(store: Store) {
        let tsc = Committee::new(&store).await;
        let mover = &tsc.voters[1];
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Yes, No]).await;
        for other in [tsc.chair(), &tsc.secretary, &tsc.admin] {
            assert_eq!(
                conflict(withdraw(&tsc.services, other, &code).await),
                "motions-refused-withdraw-open"
            );
        }
        assert!(tsc.shown_to(mover, &code).await.powers.withdraw);
        withdraw(&tsc.services, mover, &code).await.unwrap();
        let motion = tsc.shown(&code).await;
        assert_eq!((motion.state, motion.outcome()), (State::Withdrawn, None));
        assert_eq!(motion.withdrawn_at.map(|at| at.to_string()).as_deref(), Some(MORNING));
        assert_eq!(motion.withdrawn_by.as_ref().map(|person| person.id), Some(mover.id));
        assert_eq!(entries(&motion), ["motion.opened", "motion.withdrawn"]);
        assert_eq!(motion.roll_call.iter().filter(|row| row.choice.is_some()).count(), 2);
        for refused in [
            conflict(cast(&tsc.services, tsc.chair(), &code, Yes).await),
            conflict(close(&tsc.services, tsc.chair(), &code).await),
            conflict(withdraw(&tsc.services, mover, &code).await),
        ] {
            assert_eq!(refused, "motions-conflict-withdrawn");
        }
        // The deadline passes without a count, and the number is not given again.
        tsc.at("2026-03-10T16:00:00Z");
        let query = RegisterQuery { standing: "withdrawn".into(), ..RegisterQuery::default() };
        let register = list(&tsc.services, None, query).await.unwrap();
        assert_eq!(register.rows[0].code, code);
        assert_eq!(register.rows[0].closed_at, motion.withdrawn_at);
        assert_eq!(entries(&tsc.shown(&code).await).len(), 2);
        assert_eq!(tsc.opened(Committee::meeting()).await, "TSC-2026-002");
    }

    async fn after_the_deadline_a_motion_is_counted_and_not_withdrawn(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Yes, Yes, Yes]).await;
        tsc.at("2026-03-09T16:00:00Z");
        assert_eq!(
            conflict(withdraw(&tsc.services, &tsc.voters[1], &code).await),
            "motions-conflict-deadline"
        );
        assert_eq!(outcome(&tsc.shown(&code).await), Some("passed"));
    }

    async fn numbers_begin_anew_with_the_year_in_the_bodys_zone(store: Store) {
        let tsc = Committee::new(&store).await;
        assert_eq!(tsc.opened(Committee::meeting()).await, "TSC-2026-001");
        tsc.at("2027-01-01T04:59:59Z");
        assert_eq!(tsc.opened(Committee::meeting()).await, "TSC-2026-002");
        tsc.at("2027-01-01T05:00:00Z");
        assert_eq!(tsc.opened(Committee::meeting()).await, "TSC-2027-001");
    }

    async fn the_electorate_is_sealed_at_the_opening(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        let newcomer = person(&store, 30, "Nia New").await;
        tsc.seat(&newcomer, Role::Member, VotingStatus::Voting).await;
        let leaving = bodies::group(&tsc.services, None, "tsc".to_owned(), None).await.unwrap();
        let seat = leaving
            .roster
            .seats
            .iter()
            .find(|seat| seat.account == tsc.voters[4].id)
            .unwrap()
            .membership;
        let end = EndEntry { to: "2026-02-01".into(), leaving: "resigned".into(), reason: "Moved on".into(), ..EndEntry::default() };
        bodies::end_term(&tsc.services, &tsc.admin, "tsc".to_owned(), seat, end).await.unwrap();
        assert_eq!(
            conflict(cast(&tsc.services, &newcomer, &code, Yes).await),
            "motions-refused-vote"
        );
        cast(&tsc.services, &tsc.voters[4], &code, Yes).await.unwrap();
        let motion = tsc.shown(&code).await;
        assert_eq!(motion.roll_call.len(), 5);
        assert_eq!(motion.count.unwrap().tally.eligible, 5);
        // The next one is sealed with the new roster.
        let next = tsc.opened(Committee::electronic()).await;
        cast(&tsc.services, &newcomer, &next, Yes).await.unwrap();
        assert_eq!(
            conflict(cast(&tsc.services, &tsc.voters[4], &next, Yes).await),
            "motions-refused-vote"
        );
    }

    async fn a_vote_may_change_until_the_close(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        for choice in [Yes, Abstain, Recuse, No] {
            cast(&tsc.services, tsc.chair(), &code, choice).await.unwrap();
            let shown = tsc.shown_to(tsc.chair(), &code).await;
            assert_eq!(shown.powers.choice, Some(choice));
        }
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        assert_eq!(tsc.shown(&code).await.count.unwrap().tally.no, 1);
    }

    async fn a_changed_vote_is_kept_and_told_after_the_close(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        let voter = &tsc.voters[3];
        let hours = ["2026-03-03T10:00:00Z", "2026-03-04T10:00:00Z", "2026-03-05T10:00:00Z"];
        for (hour, choice) in hours.iter().zip([No, Abstain, Yes]) {
            tsc.at(hour);
            cast(&tsc.services, voter, &code, choice).await.unwrap();
            // The same choice again is no change.
            tsc.at("2026-03-06T10:00:00Z");
            cast(&tsc.services, voter, &code, choice).await.unwrap();
        }
        let seat = |motion: Motion| {
            motion.roll_call.into_iter().find(|row| row.person.id == voter.id).unwrap()
        };
        assert_eq!(seat(tsc.shown(&code).await).former, [], "while the vote is open nothing is told");
        let data = crate::accounts::download(&tsc.services, voter, None).await.unwrap();
        let data = serde_json::to_value(data).unwrap();
        assert_eq!(data["superseded_votes"][0]["choice"], "no");
        assert_eq!(data["superseded_votes"][0]["superseded_at"], hours[1]);
        assert_eq!(data["superseded_votes"][1]["choice"], "abstain");
        assert_eq!(data["votes"][0]["choice"], "yes");
        assert_eq!(data["votes"][0]["at"], hours[2]);
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        let told = seat(tsc.shown(&code).await);
        let changes: Vec<_> = told
            .changes()
            .map(|change| (change.from, change.to, change.at.to_string()))
            .collect();
        assert_eq!(changes, [(No, Abstain, hours[1].to_owned()), (Abstain, Yes, hours[2].to_owned())]);
        assert_eq!(told.former[0].cast_at.to_string(), hours[0]);
        // Who closes the account leaves the votes behind, and no name.
        let (id, at) = (voter.id, tsc.services.now());
        tsc.services
            .write(move |tx| {
                Box::pin(async move { Ok(folkmoot_store::accounts::close(tx, id, at).await?) })
            })
            .await
            .unwrap();
        let left = seat(tsc.shown(&code).await);
        assert_eq!((left.person.name, left.former.len()), (None, 2));
    }

    async fn only_the_chair_closes_and_only_the_books_are_kept_by_the_secretary(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::meeting()).await;
        for other in [&tsc.secretary, &tsc.voters[1], &tsc.admin] {
            assert_eq!(
                conflict(close(&tsc.services, other, &code).await),
                "motions-refused-close"
            );
        }
        assert_eq!(
            conflict(mark_roll(&tsc.services, &tsc.voters[1], &code, Marks::default()).await),
            "motions-refused-roll"
        );
        let electronic = tsc.opened(Committee::electronic()).await;
        assert_eq!(
            conflict(mark_roll(&tsc.services, tsc.chair(), &electronic, Marks::default()).await),
            "motions-conflict-no-roll"
        );
    }

    async fn the_quorum_is_judged_on_the_roll_at_the_close(store: Store) {
        let tsc = Committee::new(&store).await;
        let here = |voters: &[usize]| -> BTreeSet<_> {
            voters.iter().map(|n| tsc.voters[*n].id).collect()
        };
        let code = tsc.opened(Committee::meeting()).await;
        tsc.votes(&code, &[Yes, Yes]).await;
        // Two of five by their votes, three with the listener.
        mark_roll(&tsc.services, &tsc.secretary, &code, here(&[3])).await.unwrap();
        assert_eq!(tsc.shown(&code).await.count.unwrap().tally.present, 3);
        // The correction takes the listener back.
        mark_roll(&tsc.services, tsc.chair(), &code, here(&[])).await.unwrap();
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        assert_eq!(outcome(&tsc.shown(&code).await), Some("no-quorum"));
        let second = tsc.opened(Committee::meeting()).await;
        tsc.votes(&second, &[Yes, Yes]).await;
        // The secretary is no elector, so marking them changes nothing.
        let mut marked = here(&[3]);
        marked.insert(tsc.secretary.id);
        mark_roll(&tsc.services, &tsc.secretary, &second, marked).await.unwrap();
        close(&tsc.services, tsc.chair(), &second).await.unwrap();
        let motion = tsc.shown(&second).await;
        assert_eq!(outcome(&motion), Some("passed"));
        assert_eq!(motion.count.unwrap().tally.present, 3);
    }

    async fn two_thirds_of_five_are_four(store: Store) {
        let tsc = Committee::new(&store).await;
        let exception = DraftValues { matter: "licence-exception".into(), ..Committee::electronic() };
        let missed = tsc.opened(exception.clone()).await;
        tsc.votes(&missed, &[Yes, Yes, Yes, Abstain, No]).await;
        close(&tsc.services, tsc.chair(), &missed).await.unwrap();
        assert_eq!(outcome(&tsc.shown(&missed).await), Some("failed"));
        let granted = tsc.opened(exception).await;
        tsc.votes(&granted, &[Yes, Yes, Yes, Yes]).await;
        close(&tsc.services, tsc.chair(), &granted).await.unwrap();
        assert_eq!(outcome(&tsc.shown(&granted).await), Some("passed"));
        let amendment = DraftValues { matter: "charter-amendment".into(), ..Committee::electronic() };
        let amended = tsc.opened(amendment).await;
        tsc.votes(&amended, &[Yes, Yes, Yes, Yes]).await;
        close(&tsc.services, tsc.chair(), &amended).await.unwrap();
        assert_eq!(outcome(&tsc.shown(&amended).await), Some("passed-subject-to-approval"));
    }

    async fn whoever_it_is_about_has_no_vote(store: Store) {
        let tsc = Committee::new(&store).await;
        let removal = DraftValues {
            matter: "committer-out".into(),
            subject: tsc.voters[4].id.to_string(),
            ..Committee::electronic()
        };
        let stranger = DraftValues { subject: tsc.secretary.id.to_string(), ..removal.clone() };
        assert!(matches!(
            move_motion(&tsc.services, tsc.chair(), stranger).await,
            Err(Refusal::Invalid(errors)) if errors[0].field == "subject"
        ));
        let code = tsc.opened(removal).await;
        assert_eq!(
            conflict(cast(&tsc.services, &tsc.voters[4], &code, No).await),
            "motions-refused-subject"
        );
        assert!(!tsc.shown_to(&tsc.voters[4], &code).await.powers.vote);
        // Three of the four others.
        tsc.votes(&code, &[Yes, Yes, Yes]).await;
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        assert_eq!(outcome(&tsc.shown(&code).await), Some("passed"));
    }

    async fn a_motion_whose_deadline_or_mover_has_gone_does_not_open(store: Store) {
        let tsc = Committee::new(&store).await;
        let id = tsc.drafted(Committee::electronic()).await;
        tsc.at("2026-03-09T16:00:00Z");
        assert_eq!(
            conflict(open(&tsc.services, tsc.chair(), id).await),
            "motions-conflict-deadline-past"
        );
        let guest = person(&store, 31, "Gus Guest").await;
        let at = "2026-03-10".to_owned();
        let entry = MembershipEntry {
            account: guest.id.to_string(),
            role: "member".into(),
            voting_status: "voting".into(),
            affiliation: String::new(),
            from: "2026-01-01".into(),
            to: at,
 appointed_by: "founding".into(), ..MembershipEntry::default() };
        bodies::add_member(&tsc.services, &tsc.admin, "tsc".to_owned(), entry).await.unwrap();
        let moved = move_motion(&tsc.services, &guest, Committee::meeting()).await.unwrap();
        tsc.at("2026-03-10T16:00:00Z");
        assert_eq!(
            conflict(open(&tsc.services, tsc.chair(), moved).await),
            "motions-conflict-mover"
        );
    }
}
