//! Early close, extension, asking for a meeting, approval from outside, ties, referral, and who may move.

use folkmoot_domain::jobs::JobKind;
use folkmoot_domain::motions::Choice::{Abstain, No, Yes};
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::proceedings::{RulingKind, RulingValues};
use folkmoot_domain::motions::register::{RegisterQuery, Standing};
use folkmoot_domain::motions::rules::{Clause, Course, Halt, Movers, TieRule, Timing};
use tokio::task::JoinSet;

use super::*;
use crate::jobs;

/// The base text with a course of its own for every vote.
fn with_course(course: &Course) -> Rules {
    let mut rules = linux_foundation_base();
    for decision in &mut rules.decisions {
        decision.course = course.clone();
    }
    rules
}

fn timed(timing: Timing) -> Rules {
    with_course(&Course {
        timing: Some(timing),
        ..Course::default()
    })
}

/// Closes as soon as it is settled, from the third day on.
fn settling() -> Rules {
    timed(Timing {
        settles: "3d".parse().ok(),
        ..Timing::default()
    })
}

fn halting(members: u32) -> Rules {
    with_course(&Course {
        halt: Some(Halt {
            members,
            clause: Clause::default(),
        }),
        ..Course::default()
    })
}

fn ruling(answer: &str, on: &str, reason: &str) -> RulingValues {
    RulingValues {
        answer: answer.into(),
        on: on.into(),
        reason: reason.into(),
    }
}

async fn run_jobs(services: &Services) -> Vec<JobKind> {
    let mut done = Vec::new();
    while let Some(job) = jobs::claim(services).await.unwrap() {
        done.push(job.key.kind);
        jobs::run(services, job).await.unwrap();
    }
    done
}

/// What is stored, without a reader who would close what is due.
async fn stored(tsc: &Committee, code: &str) -> Motion {
    let code = code.to_owned();
    let read = tsc.services.read(move |tx| {
        Box::pin(async move {
            let id = folkmoot_store::motions::id_of_code(tx, &code)
                .await?
                .unwrap();
            let found = folkmoot_store::motions::reading::find(tx, id).await?;
            Ok(found.unwrap().1)
        })
    });
    read.await.unwrap()
}

fn refused_at<T: std::fmt::Debug>(result: Result<T, Refusal>) -> Vec<String> {
    match result {
        Err(Refusal::Invalid(errors)) => errors
            .into_iter()
            .map(|error| error.field.into_owned())
            .collect(),
        other => panic!("refused differently: {other:?}"),
    }
}

on_both_databases! {
    async fn a_vote_that_is_carried_closes_when_its_wait_is_over_by_the_job(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.decides_by(settling()).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Yes, Yes, Yes]).await;
        assert!(is_open(&tsc.shown(&code).await), "three of five have carried it, and the wait is not over");
        tsc.at("2026-03-05T14:59:59.999Z");
        assert!(!run_jobs(&tsc.services).await.contains(&JobKind::MotionClose));
        tsc.at("2026-03-05T15:00:30Z");
        assert!(run_jobs(&tsc.services).await.contains(&JobKind::MotionClose));
        let motion = stored(&tsc, &code).await;
        assert_eq!((outcome(&motion), motion.closed_by), (Some("passed"), None));
        // Whenever that is noticed, it ended when the wait was over.
        assert_eq!(motion.closed_at.unwrap().to_string(), "2026-03-05T15:00:00Z");
        assert_eq!(
            conflict(cast(&tsc.services, &tsc.voters[4], &code, No).await),
            "motions-conflict-closed"
        );
    }

    async fn after_the_wait_the_vote_that_carries_it_closes_it(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.decides_by(settling()).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Yes, Yes, No, No]).await;
        tsc.at("2026-03-05T15:00:30Z");
        run_jobs(&tsc.services).await;
        assert!(is_open(&stored(&tsc, &code).await), "neither side has carried it");
        // The job stands at the deadline again.
        tsc.at("2026-03-06T12:00:00Z");
        assert!(run_jobs(&tsc.services).await.is_empty());
        cast(&tsc.services, &tsc.voters[4], &code, Abstain).await.unwrap();
        assert!(is_open(&tsc.shown(&code).await), "a vote that fails is left open: minds may change");
        cast(&tsc.services, &tsc.voters[4], &code, Yes).await.unwrap();
        let motion = stored(&tsc, &code).await;
        assert_eq!(outcome(&motion), Some("passed"));
        assert_eq!(motion.closed_at.unwrap().to_string(), "2026-03-06T12:00:00Z");
        tsc.at("2026-03-10T12:00:00Z");
        assert!(!run_jobs(&tsc.services).await.contains(&JobKind::MotionClose));
    }

    async fn a_vote_after_the_wait_finds_what_the_wait_has_settled(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.decides_by(settling()).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Yes, Yes, Yes]).await;
        tsc.at("2026-03-05T15:00:00.001Z");
        // No job and no reader came first.
        assert_eq!(
            conflict(cast(&tsc.services, &tsc.voters[0], &code, No).await),
            "motions-conflict-deadline"
        );
        assert_eq!(stored(&tsc, &code).await.count.unwrap().tally.yes, 3);
    }

    async fn votes_at_once_that_carry_it_close_it_once(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.decides_by(settling()).await;
        for _ in 0..4 {
            tsc.at(MORNING);
            let code = tsc.opened(Committee::electronic()).await;
            tsc.at("2026-03-06T12:00:00Z");
            let mut race = JoinSet::new();
            for voter in &tsc.voters {
                let (services, voter, code) = (tsc.services.clone(), voter.clone(), code.clone());
                race.spawn(async move { cast(&services, &voter, &code, Yes).await });
            }
            let mut taken = 0;
            while let Some(done) = race.join_next().await {
                match done.unwrap() {
                    Ok(()) => taken += 1,
                    Err(Refusal::Conflict("motions-conflict-closed")) => {}
                    Err(other) => panic!("{other:?}"),
                }
            }
            let motion = stored(&tsc, &code).await;
            assert_eq!((taken, motion.count.as_ref().unwrap().tally.yes), (3, 3));
            assert_eq!(entries(&motion), ["motion.opened", "motion.closed"]);
        }
    }

    async fn a_vote_is_extended_once_by_the_chair_and_only_where_the_rule_says_so(store: Store) {
        let tsc = Committee::new(&store).await;
        let plain = tsc.opened(Committee::electronic()).await;
        assert_eq!(conflict(extend(&tsc.services, tsc.chair(), &plain).await), "course-conflict-no-extension");
        tsc.decides_by(timed(Timing { extension: "2d".parse().ok(), ..Timing::default() })).await;
        let code = tsc.opened(Committee::electronic()).await;
        let end: jiff::Timestamp = "2026-03-11T16:00:00Z".parse().unwrap();
        assert_eq!(tsc.shown_to(tsc.chair(), &code).await.powers.extend, Some(end));
        for other in [&tsc.voters[1], &tsc.secretary] {
            assert_eq!(tsc.shown_to(other, &code).await.powers.extend, None);
            assert_eq!(conflict(extend(&tsc.services, other, &code).await), "course-refused-extend");
        }
        let (one, other) = tokio::join!(
            extend(&tsc.services, tsc.chair(), &code),
            extend(&tsc.services, tsc.chair(), &code),
        );
        assert!(one.is_ok() != other.is_ok());
        let motion = tsc.shown(&code).await;
        assert_eq!(motion.closes_at, Some(end));
        let extension = motion.proceedings.extension.as_ref().unwrap();
        assert_eq!(extension.from.to_string(), "2026-03-09T16:00:00Z");
        assert_eq!(entries(&motion), ["motion.opened", "motion.extended"]);
        tsc.at("2026-03-10T12:00:00Z");
        run_jobs(&tsc.services).await;
        cast(&tsc.services, &tsc.voters[1], &code, Yes).await.unwrap();
        tsc.at("2026-03-11T16:00:00Z");
        run_jobs(&tsc.services).await;
        assert_eq!(stored(&tsc, &code).await.closed_at, Some(end));
        // Too late for the one without.
        assert_eq!(conflict(extend(&tsc.services, tsc.chair(), &plain).await), "motions-conflict-closed");
    }

    async fn enough_members_end_a_vote_for_a_meeting(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.decides_by(halting(2)).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Yes, Yes, Yes, Yes]).await;
        let ask = |voter: usize, asks| ask_for_meeting(&tsc.services, &tsc.voters[voter], &code, asks);
        assert_eq!(
            conflict(ask_for_meeting(&tsc.services, &tsc.secretary, &code, true).await),
            "course-refused-halt"
        );
        ask(2, true).await.unwrap();
        ask(2, true).await.unwrap();
        assert_eq!(tsc.shown(&code).await.proceedings.halters.len(), 1);
        ask(2, false).await.unwrap();
        ask(3, true).await.unwrap();
        assert!(is_open(&tsc.shown(&code).await));
        ask(4, true).await.unwrap();
        let motion = tsc.shown(&code).await;
        assert_eq!((outcome(&motion), motion.standing()), (Some("withdrawn"), Standing::Withdrawn));
        assert_eq!(motion.closed_by, None);
        assert_eq!(entries(&motion), [
            "motion.opened", "motion.halt-asked", "motion.halt-unasked", "motion.halt-asked",
            "motion.halt-asked", "motion.closed",
        ]);
        assert_eq!(conflict(ask(4, false).await), "motions-conflict-closed");
    }

    async fn too_few_who_ask_for_a_meeting_change_nothing(store: Store) {
        let tsc = Committee::new(&store).await;
        let plain = tsc.opened(Committee::electronic()).await;
        assert_eq!(
            conflict(ask_for_meeting(&tsc.services, tsc.chair(), &plain, true).await),
            "course-conflict-no-halt"
        );
        tsc.decides_by(halting(2)).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Yes, Yes, Yes]).await;
        ask_for_meeting(&tsc.services, tsc.chair(), &code, true).await.unwrap();
        tsc.at("2026-03-09T16:00:00Z");
        let motion = tsc.shown(&code).await;
        assert_eq!((outcome(&motion), motion.proceedings.halters.len()), (Some("passed"), 1));
    }

    async fn of_members_who_ask_at_once_the_last_one_ends_it_once(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.decides_by(halting(2)).await;
        for _ in 0..4 {
            let code = tsc.opened(Committee::electronic()).await;
            let mut race = JoinSet::new();
            for voter in &tsc.voters {
                let (services, voter, code) = (tsc.services.clone(), voter.clone(), code.clone());
                race.spawn(async move { ask_for_meeting(&services, &voter, &code, true).await });
            }
            let mut taken = 0;
            while let Some(done) = race.join_next().await {
                taken += usize::from(done.unwrap().is_ok());
            }
            let motion = tsc.shown(&code).await;
            assert_eq!((taken, motion.proceedings.halters.len()), (2, 2));
            assert_eq!(entries(&motion).last(), Some(&"motion.closed"));
        }
    }

    async fn what_was_passed_waits_for_what_those_outside_say(store: Store) {
        let tsc = Committee::new(&store).await;
        let amendment = DraftValues { matter: "charter-amendment".into(), ..Committee::electronic() };
        let mut codes = Vec::new();
        for _ in 0..2 {
            let code = tsc.opened(amendment.clone()).await;
            tsc.votes(&code, &[Yes; 5]).await;
            assert_eq!(
                conflict(record_ruling(&tsc.services, tsc.chair(), &code, ruling("granted", "2026-03-02", "")).await),
                "course-conflict-not-counted"
            );
            close(&tsc.services, tsc.chair(), &code).await.unwrap();
            codes.push(code);
        }
        let (approved, refused) = (&codes[0], &codes[1]);
        let motion = tsc.shown(approved).await;
        let (kind, by) = motion.awaits().unwrap();
        assert_eq!((kind, by.as_str()), (RulingKind::Approval, "LF Projects"));
        assert_eq!(motion.standing(), Standing::PassedSubjectToApproval);
        tsc.at("2026-03-20T12:00:00Z");
        let rule = |who: &Viewer, code: &str, values| {
            let (services, who, code) = (tsc.services.clone(), who.clone(), code.to_owned());
            async move { record_ruling(&services, &who, &code, values).await }
        };
        assert_eq!(
            conflict(rule(&tsc.voters[1], approved, ruling("granted", "2026-03-18", "")).await),
            "course-refused-ruling"
        );
        for (values, fields) in [
            (ruling("", "", ""), vec!["answer", "on"]),
            (ruling("granted", "2026-03-01", ""), vec!["on"]),
            (ruling("granted", "2026-03-21", ""), vec!["on"]),
            (ruling("refused", "2026-03-18", " "), vec!["reason"]),
        ] {
            assert_eq!(refused_at(rule(tsc.chair(), approved, values).await), fields);
        }
        // Two officers at once: one of them writes it down.
        let (one, other) = tokio::join!(
            rule(tsc.chair(), approved, ruling("granted", "2026-03-18", "By its board.")),
            rule(&tsc.secretary, approved, ruling("refused", "2026-03-18", "By its board.")),
        );
        assert!(one.is_ok() != other.is_ok());
        rule(&tsc.secretary, refused, ruling("refused", "2026-03-19", "Not with this wording.")).await.unwrap();
        let motion = tsc.shown(refused).await;
        assert_eq!((motion.standing(), motion.awaits()), (Standing::Refused, None));
        assert_eq!(motion.after.force, None, "it never comes into force");
        if one.is_ok() {
            let approved = tsc.shown(approved).await;
            assert_eq!(approved.after.force, Some(folkmoot_domain::motions::Force::InForce));
            assert_eq!(approved.after.in_force_from.map(|day| day.to_string()).as_deref(), Some("2026-03-18"));
        }
        // What the body decided stays as it was counted.
        assert_eq!(outcome(&motion), Some("passed-subject-to-approval"));
        assert_eq!(motion.proceedings.rulings[0].reason, "Not with this wording.");
        assert_eq!(entries(&motion), ["motion.opened", "motion.closed", "motion.ruled"]);
        let query = RegisterQuery { standing: "refused".into(), ..RegisterQuery::default() };
        let rows = list(&tsc.services, None, query).await.unwrap().rows;
        assert!(rows.iter().any(|row| &row.code == refused));
        assert_eq!(
            conflict(rule(tsc.chair(), refused, ruling("granted", "2026-03-19", "")).await),
            "course-conflict-ruled"
        );
    }

    async fn a_tie_goes_to_whom_the_rules_name_and_then_outside(store: Store) {
        let tsc = Committee::new(&store).await;
        let mut rules = linux_foundation_base();
        let clause = Clause { place: "3.d".into(), text: "The chair decides a tie.".into(), ..Clause::default() };
        rules.common.tie = Some(TieRule { to: "the chair".into(), clause });
        tsc.decides_by(rules).await;
        for (matter, answer, standing) in [
            ("ordinary", "granted", Standing::Passed),
            ("ordinary", "refused", Standing::Failed),
            ("charter-amendment", "granted", Standing::PassedSubjectToApproval),
        ] {
            let code = tsc.opened(DraftValues { matter: matter.into(), ..Committee::electronic() }).await;
            tsc.votes(&code, &[Yes, Yes, No, No]).await;
            close(&tsc.services, tsc.chair(), &code).await.unwrap();
            let motion = tsc.shown(&code).await;
            assert_eq!((motion.standing(), motion.awaits().unwrap().0), (Standing::Tied, RulingKind::Tie));
            assert!(tsc.shown_to(&tsc.secretary, &code).await.powers.rule);
            assert!(!tsc.shown_to(&tsc.voters[3], &code).await.powers.rule);
            let values = ruling(answer, "2026-03-02", "It cannot wait.");
            record_ruling(&tsc.services, tsc.chair(), &code, values).await.unwrap();
            let motion = tsc.shown(&code).await;
            assert_eq!(motion.standing(), standing);
            assert_eq!(motion.awaits().is_some(), standing == Standing::PassedSubjectToApproval);
        }
    }

    async fn what_a_vote_leaves_unresolved_a_voting_member_takes_further_once(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Yes, Yes, No, No]).await;
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        assert!(tsc.shown_to(&tsc.voters[4], &code).await.powers.refer);
        assert!(!tsc.shown_to(&tsc.secretary, &code).await.powers.refer);
        let take = |who: &Viewer, reason: &str| {
            let (services, who) = (tsc.services.clone(), who.clone());
            let (code, reason) = (code.clone(), reason.to_owned());
            async move { refer(&services, &who, &code, reason).await }
        };
        assert_eq!(conflict(take(&tsc.secretary, "Help.").await), "course-refused-refer");
        assert_eq!(refused_at(take(&tsc.voters[4], "  ").await), ["reason"]);
        let (one, other) = tokio::join!(
            take(&tsc.voters[4], "Two readings of the licence."),
            take(&tsc.voters[3], "Two readings of the licence."),
        );
        assert!(one.is_ok() != other.is_ok());
        let motion = tsc.shown(&code).await;
        let referral = motion.proceedings.referral.as_ref().unwrap();
        assert_eq!((referral.to.as_str(), referral.reason.as_str()), ("Series Manager", "Two readings of the licence."));
        assert_eq!(entries(&motion), ["motion.opened", "motion.closed", "motion.referred"]);
        let resolved = tsc.opened(Committee::electronic()).await;
        tsc.votes(&resolved, &[No, No, No]).await;
        close(&tsc.services, tsc.chair(), &resolved).await.unwrap();
        assert_eq!(
            conflict(refer(&tsc.services, &tsc.voters[4], &resolved, "Again.".into()).await),
            "course-conflict-resolved"
        );
    }

    async fn who_may_move_is_a_rule(store: Store) {
        let tsc = Committee::new(&store).await;
        let moving = |movers| with_course(&Course { movers, ..Course::default() });
        tsc.decides_by(moving(Movers::Members)).await;
        let by_secretary = move_motion(&tsc.services, &tsc.secretary, Committee::electronic()).await.unwrap();
        assert_eq!(
            conflict(move_motion(&tsc.services, &tsc.admin, Committee::electronic()).await),
            "motions-refused-move"
        );
        // Who moved it need not be one of those who vote.
        let code = open(&tsc.services, &tsc.secretary, by_secretary).await.unwrap().to_string();
        assert_eq!(conflict(cast(&tsc.services, &tsc.secretary, &code, Yes).await), "motions-refused-vote");
        tsc.decides_by(moving(Movers::Anyone)).await;
        let by_guest = move_motion(&tsc.services, &tsc.admin, Committee::electronic()).await.unwrap();
        assert!(bodies_to_move_in(&tsc.services, &tsc.admin).await.unwrap().len() == 1);
        // Voting members alone again: what was moved before is not opened any more.
        tsc.decides_by(linux_foundation_base()).await;
        assert_eq!(conflict(open(&tsc.services, tsc.chair(), by_guest).await), "motions-conflict-mover");
        // Of two matters the guest may move one.
        let mut mixed = linux_foundation_base();
        for decision in &mut mixed.decisions {
            if decision.matter == folkmoot_domain::motions::Matter::Ordinary {
                decision.course.movers = Movers::Anyone;
            }
        }
        tsc.decides_by(mixed).await;
        let amendment = DraftValues { matter: "charter-amendment".into(), ..Committee::electronic() };
        assert_eq!(refused_at(move_motion(&tsc.services, &tsc.admin, amendment).await), ["matter"]);
    }
}
