//! Votes at the edges: nobody, one, two or ten thousand voters, thresholds of nothing and of all, the very last instant,
//! suspended votes.

use std::collections::BTreeSet;

use folkmoot_domain::bodies::{EndEntry, Grounds, Membership, Term};
use folkmoot_domain::ids::{AccountId, MembershipId};
use folkmoot_domain::motions::Choice::{Abstain, No, Recuse, Yes};
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::rules::{
    Absence, AbsenceEffect, Clause, Inactivity, SuspensionReading, ThresholdBase,
};
use folkmoot_domain::motions::{Ratio, Share};
use folkmoot_store::StoreError;
use folkmoot_store::accounts::NewAccount;
use jiff::Timestamp;
use uuid::Uuid;

use super::*;

impl Committee {
    /// The terms of these voters end, so that they had none on the day of the story.
    async fn leave(&self, voters: &[usize]) {
        for voter in voters {
            let group = bodies::group(&self.services, None, "tsc".to_owned(), None);
            let seats = group.await.unwrap().roster.seats;
            let person = self.voters[*voter].id;
            let seat = seats.iter().find(|seat| seat.account == person).unwrap();
            let end = EndEntry {
                to: "2026-03-02".into(),
                leaving: "resigned".into(),
                reason: "Moved on".into(),
                ..EndEntry::default()
            };
            let (admin, slug) = (&self.admin, "tsc".to_owned());
            bodies::end_term(&self.services, admin, slug, seat.membership, end)
                .await
                .unwrap();
        }
    }
}

/// Every majority is this share of all voting members; silence about ties.
fn asking_for(share: Share) -> Rules {
    let mut rules = linux_foundation_base();
    rules.common.escalation = None;
    for decision in &mut rules.decisions {
        if let Some(threshold) = &mut decision.threshold {
            (threshold.share, threshold.base) = (share, ThresholdBase::Eligible);
        }
    }
    rules
}

/// One missed vote suspends, and who is suspended leaves all numbers.
fn suspending() -> Rules {
    let mut rules = linux_foundation_base();
    rules.inactivity = vec![Inactivity {
        absence: Absence::Votes(1),
        effect: AbsenceEffect::Suspends,
        back_after: None,
        clause: Clause {
            place: "9.d".into(),
            ..Clause::default()
        },
    }];
    rules.common.suspension = Some(SuspensionReading {
        in_quorum_base: false,
        in_all_members: false,
        clause: None,
    });
    rules
}

async fn closed_with(tsc: &Committee, choices: &[Choice]) -> Motion {
    let code = tsc.opened(Committee::electronic()).await;
    tsc.votes(&code, choices).await;
    close(&tsc.services, tsc.chair(), &code).await.unwrap();
    tsc.shown(&code).await
}

/// What decided: how many were needed, of how many.
fn needed(motion: &Motion) -> (u32, u32) {
    use folkmoot_domain::motions::Step;
    let steps = &motion.count.as_ref().unwrap().steps;
    let mut judged = steps.iter().filter_map(|step| match step {
        Step::Majority { needed, base, .. } => Some((*needed, *base)),
        _ => None,
    });
    judged.next().unwrap()
}

on_both_databases! {
    async fn where_nobody_has_a_vote_nothing_is_opened(store: Store) {
        let tsc = Committee::new(&store).await;
        let id = tsc.drafted(Committee::electronic()).await;
        tsc.leave(&[0, 1, 2, 3, 4]).await;
        assert_eq!(
            conflict(open(&tsc.services, &tsc.voters[1], id).await),
            "motions-conflict-no-electorate"
        );
    }

    async fn one_member_alone_decides_and_decides_nothing_by_silence(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.leave(&[0, 2, 3, 4]).await;
        let alone = &tsc.voters[1];
        for (choice, came) in [(Some(Yes), "passed"), (Some(No), "failed"), (Some(Abstain), "failed"),
            (Some(Recuse), "failed"), (None, "failed")] {
            let id = tsc.drafted(Committee::electronic()).await;
            let code = open(&tsc.services, alone, id).await.unwrap().to_string();
            if let Some(choice) = choice {
                cast(&tsc.services, alone, &code, choice).await.unwrap();
            }
            tsc.at("2026-03-09T16:00:00Z");
            let motion = tsc.shown(&code).await;
            assert_eq!((outcome(&motion), motion.votes(), needed(&motion)), (Some(came), 1, (1, 1)));
            tsc.at(MORNING);
        }
    }

    async fn of_two_members_neither_decides_without_the_other(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.leave(&[2, 3, 4]).await;
        for (choices, came) in [(&[Yes, Yes][..], "passed"), (&[Yes, No], "failed"), (&[Yes], "failed")] {
            let motion = closed_with(&tsc, choices).await;
            assert_eq!((outcome(&motion), motion.votes(), needed(&motion)), (Some(came), 2, (2, 2)));
        }
    }

    async fn a_threshold_of_nothing_still_takes_one_vote(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.decides_by(asking_for(Share::at_least(Ratio::new(0, 1).unwrap()))).await;
        let silent = closed_with(&tsc, &[]).await;
        assert_eq!((outcome(&silent), needed(&silent)), (Some("failed"), (1, 5)));
        assert_eq!(outcome(&closed_with(&tsc, &[Yes, No, No, No, No]).await), Some("passed"));
        tsc.decides_by(asking_for(Share::more_than(Ratio::new(0, 1).unwrap()))).await;
        assert_eq!(outcome(&closed_with(&tsc, &[Abstain; 5]).await), Some("failed"));
    }

    async fn a_threshold_of_all_is_reached_by_all_alone(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.decides_by(asking_for(Share::at_least(Ratio::new(1, 1).unwrap()))).await;
        assert_eq!(outcome(&closed_with(&tsc, &[Yes; 5]).await), Some("passed"));
        for fifth in [No, Abstain, Recuse] {
            let motion = closed_with(&tsc, &[Yes, Yes, Yes, Yes, fifth]).await;
            assert_eq!((outcome(&motion), needed(&motion)), (Some("failed"), (5, 5)));
        }
        // "More than all" is no rule that a body could be given.
        let mistakes = asking_for(Share::more_than(Ratio::new(1, 1).unwrap())).mistakes();
        assert!(!mistakes.is_empty());
    }

    async fn the_last_millisecond_counts_and_the_one_after_does_not(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.at("2026-03-09T15:59:59.999Z");
        tsc.votes(&code, &[Yes, Yes]).await;
        for late in ["2026-03-09T16:00:00Z", "2026-03-09T16:00:00.001Z"] {
            tsc.at(late);
            let refused = cast(&tsc.services, &tsc.voters[2], &code, Yes).await;
            assert!(["motions-conflict-deadline", "motions-conflict-closed"].contains(&conflict(refused)));
        }
        let motion = tsc.shown(&code).await;
        let tally = motion.count.as_ref().unwrap().tally;
        assert_eq!((outcome(&motion), tally.yes, tally.silent), (Some("failed"), 2, 3));
        assert_eq!(motion.closed_at, motion.closes_at);
    }

    async fn a_clock_that_is_set_back_reorders_no_change_and_reopens_no_vote(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        let voter = &tsc.voters[1];
        cast(&tsc.services, voter, &code, Yes).await.unwrap();
        // An hour back, to before the opening.
        tsc.at("2026-03-02T14:00:00Z");
        cast(&tsc.services, voter, &code, No).await.unwrap();
        let open = tsc.shown(&code).await;
        assert_eq!(open.count.unwrap().tally.no, 1);
        tsc.at("2026-03-09T16:00:00Z");
        assert_eq!(tsc.shown(&code).await.state, State::Closed);
        tsc.at("2026-03-09T15:00:00Z");
        let refused = cast(&tsc.services, voter, &code, Yes).await;
        assert_eq!(conflict(refused), "motions-conflict-closed");
        let motion = tsc.shown(&code).await;
        assert_eq!((motion.state, outcome(&motion)), (State::Closed, Some("failed")));
        let changes: Vec<_> = motion.roll_call[1].changes().map(|one| (one.from, one.to)).collect();
        assert_eq!(changes, [(Yes, No)]);
    }

    async fn who_steps_aside_after_voting_no_longer_counts_and_keeps_what_was_said(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Yes, Yes, Yes]).await;
        cast(&tsc.services, &tsc.voters[2], &code, Recuse).await.unwrap();
        let open = tsc.shown(&code).await;
        let tally = open.count.unwrap().tally;
        assert_eq!((tally.yes, tally.recused, tally.silent), (2, 1, 2));
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        let motion = tsc.shown(&code).await;
        assert_eq!(outcome(&motion), Some("failed"));
        let changes: Vec<_> = motion.roll_call[2].changes().map(|one| (one.from, one.to)).collect();
        assert_eq!(changes, [(Yes, Recuse)]);
    }

    async fn whose_term_ends_meanwhile_is_told_and_keeps_the_vote(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        assert!(!tsc.shown_to(&tsc.voters[4], &code).await.term_over);
        tsc.leave(&[4]).await;
        let shown = tsc.shown_to(&tsc.voters[4], &code).await;
        assert!(shown.term_over && shown.powers.vote);
        assert!(!tsc.shown_to(&tsc.secretary, &code).await.term_over);
        cast(&tsc.services, &tsc.voters[4], &code, No).await.unwrap();
        assert_eq!(tsc.shown(&code).await.count.unwrap().tally.no, 1);
    }

    async fn who_missed_votes_is_sealed_as_suspended_and_the_numbers_leave_them_out(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.decides_by(suspending()).await;
        assert_eq!(closed_with(&tsc, &[Yes, Yes, Yes]).await.votes(), 5);
        // Which of two votes was the later one is only sure when they did not close at the same instant.
        tsc.at("2026-03-03T15:00:00Z");
        let draft = tsc.drafted(Committee::electronic()).await;
        let Draft::Shown(before) = show_draft(&tsc.services, Some(tsc.chair()), draft).await.unwrap() else {
            panic!("it is not open yet");
        };
        let named: Vec<_> = before.to_suspend.iter().map(|(who, _)| who.name.as_deref()).collect();
        assert_eq!(named, [Some("Voter 3"), Some("Voter 4")]);
        let code = open(&tsc.services, tsc.chair(), draft).await.unwrap().to_string();
        assert_eq!(
            conflict(cast(&tsc.services, &tsc.voters[4], &code, No).await),
            "course-refused-suspended"
        );
        assert!(!tsc.shown_to(&tsc.voters[4], &code).await.powers.vote);
        tsc.votes(&code, &[Yes, Yes]).await;
        let motion = tsc.shown(&code).await;
        assert_eq!((motion.votes(), motion.awaited().count()), (3, 1));
        let why = motion.roll_call[4].suspended.as_ref().unwrap();
        assert_eq!((why.missed, why.clause.place.as_str()), (1, "9.d"));
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        let motion = tsc.shown(&code).await;
        // More than half of the three who have a vote, not of the five.
        assert_eq!((outcome(&motion), needed(&motion)), (Some("passed"), (2, 3)));
        assert_eq!(motion.count.as_ref().unwrap().tally.suspended, 2);
        // Who could not vote has not missed it: the third is suspended now, the others are as they were.
        let next = tsc.opened(Committee::electronic()).await;
        let suspended = |motion: &Motion| -> BTreeSet<AccountId> {
            let seats = motion.roll_call.iter().filter(|row| row.suspended.is_some());
            seats.map(|row| row.person.id).collect()
        };
        let expected: BTreeSet<_> = tsc.voters[2..].iter().map(|voter| voter.id).collect();
        assert_eq!(suspended(&tsc.shown(&next).await), expected);
        // What was sealed stays, whatever the rules say later.
        tsc.decides_by(linux_foundation_base()).await;
        assert_eq!(suspended(&tsc.shown(&next).await), expected);
    }

    async fn a_vote_in_secret_is_not_a_missed_one(store: Store) {
        let tsc = Committee::new(&store).await;
        let mut rules = suspending();
        for decision in &mut rules.decisions {
            decision.course.secrecy = folkmoot_domain::motions::Secrecy::Secret;
        }
        tsc.decides_by(rules).await;
        closed_with(&tsc, &[Yes, Yes, Yes, Recuse]).await;
        assert_eq!(closed_with(&tsc, &[Yes]).await.votes(), 4);
    }

    async fn where_every_vote_is_suspended_nothing_is_opened(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.decides_by(suspending()).await;
        closed_with(&tsc, &[]).await;
        let id = tsc.drafted(Committee::electronic()).await;
        assert_eq!(
            conflict(open(&tsc.services, tsc.chair(), id).await),
            "course-conflict-all-suspended"
        );
    }

    async fn ten_thousand_voters_are_sealed_counted_and_shown(store: Store) {
        let tsc = Committee::new(&store).await;
        let people = seat_many(&tsc, 9_995).await;
        let code = tsc.opened(Committee::electronic()).await;
        let id = tsc.services.read({
            let code = code.clone();
            move |tx| Box::pin(async move { Ok(folkmoot_store::motions::id_of_code(tx, &code).await?.unwrap()) })
        }).await.unwrap();
        // As many for as against, and one more for it: exactly more than half of those who said something.
        let votes: Vec<_> = people.into_iter().enumerate().map(|(number, person)| {
            (person, if number % 2 == 0 { Yes } else { No })
        }).collect();
        tsc.services.write(move |tx| Box::pin(async move {
            for (person, choice) in votes {
                folkmoot_store::motions::ballots::cast(tx, id, person, &choice.into(), Timestamp::UNIX_EPOCH).await?;
            }
            Ok(())
        })).await.unwrap();
        tsc.votes(&code, &[Yes, Yes, Yes]).await;
        let open = tsc.shown_to(tsc.chair(), &code).await;
        assert_eq!((open.motion.roll_call.len(), open.motion.awaited().count()), (10_000, 2));
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        let motion = tsc.shown(&code).await;
        let tally = motion.count.as_ref().unwrap().tally;
        assert_eq!((tally.eligible, tally.yes, tally.no, tally.silent), (10_000, 5_001, 4_997, 2));
        assert_eq!((outcome(&motion), needed(&motion)), (Some("passed"), (5_001, 10_000)));
        // The record says what was sealed and counted by its digest, however many there are.
        assert_eq!(entries(&motion), ["motion.opened", "motion.closed"]);
    }
}

/// So many more voting members, written into the database at once.
async fn seat_many(tsc: &Committee, many: u128) -> Vec<AccountId> {
    let by = tsc.admin.id;
    tsc.services
        .store
        .write::<_, StoreError, _>(move |tx| {
            Box::pin(async move {
                let body = folkmoot_store::bodies::by_slug(tx, "tsc")
                    .await?
                    .unwrap()
                    .id;
                let mut people = Vec::new();
                for number in 0..many {
                    let id = AccountId(Uuid::from_u128(1_000_000 + number));
                    let account = NewAccount {
                        id,
                        name: format!("Member {number:05}"),
                        sign_in_name: format!("member{number}"),
                        sign_in_key: format!("member{number}"),
                        password_hash: String::new(),
                        mail: None,
                        administrator: false,
                        survey_manager: false,
                        created_at: Timestamp::UNIX_EPOCH,
                    };
                    folkmoot_store::accounts::insert(tx, account).await?;
                    let membership = Membership {
                        id: MembershipId(Uuid::from_u128(2_000_000 + number)),
                        body,
                        account: id,
                        role: Role::Member,
                        voting_status: VotingStatus::Voting,
                        affiliation: None,
                        term: Term::new(jiff::civil::date(2026, 1, 1), None).unwrap(),
                        appointed: Some(Grounds::plain(
                            folkmoot_domain::bodies::Appointment::Founding,
                        )),
                        left: None,
                        class: None,
                        stands_in_for: None,
                        recorded_at: Timestamp::UNIX_EPOCH,
                        recorded_by: by,
                    };
                    folkmoot_store::bodies::memberships::add(tx, &membership, None).await?;
                    people.push(id);
                }
                Ok(people)
            })
        })
        .await
        .unwrap()
}
