//! What comes before a vote: announcement, notice, seconds, edits.

use folkmoot_domain::bodies::EndEntry;
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::register::RegisterQuery;
use folkmoot_domain::motions::rules::{Clause, Support, Timing};
use folkmoot_domain::motions::{Backing, Obstacle};

use super::*;

/// A week of notice that an edit begins anew, and one second.
async fn careful(store: &Store) -> Committee {
    let tsc = Committee::new(store).await;
    let mut rules = linux_foundation_base();
    for decision in &mut rules.decisions {
        decision.course.second = Some(Support {
            needed: 1,
            within: None,
            clause: Clause::default(),
        });
        decision.course.timing = Some(Timing {
            notice: "7d".parse().ok(),
            restarts: true,
            ..Timing::default()
        });
    }
    tsc.decides_by(rules).await;
    tsc
}

fn later() -> DraftValues {
    DraftValues {
        deadline: "2026-03-30T12:00".into(),
        ..Committee::electronic()
    }
}

async fn draft(tsc: &Committee, viewer: Option<&Viewer>, id: MotionId) -> Shown {
    match show_draft(&tsc.services, viewer, id).await.unwrap() {
        Draft::Shown(shown) => *shown,
        Draft::Opened(code) => panic!("opened as {code}"),
    }
}

/// Why it can't be opened.
async fn held_back(tsc: &Committee, id: MotionId) -> Vec<String> {
    match open(&tsc.services, tsc.chair(), id).await {
        Err(Refusal::Invalid(errors)) => errors
            .iter()
            .map(|error| error.message.to_string())
            .collect(),
        other => panic!("{other:?}"),
    }
}

const NOTICE: &str = "prelude-obstacle-notice";
const SECONDS: &str = "prelude-obstacle-seconds";

on_both_databases! {
    async fn a_motion_is_announced_seconded_and_opened_after_its_notice(store: Store) {
        let tsc = careful(&store).await;
        let mover = &tsc.voters[1];
        let id = tsc.drafted(later()).await;
        assert!(show_draft(&tsc.services, None, id).await.is_err());
        assert_eq!(held_back(&tsc, id).await, ["prelude-obstacle-announcement"]);
        assert_eq!(
            conflict(back(&tsc.services, &tsc.voters[2], id, Backing::Second, true).await),
            "prelude-conflict-not-announced"
        );
        assert_eq!(
            conflict(announce(&tsc.services, &tsc.voters[2], id).await),
            "motions-refused-open"
        );
        announce(&tsc.services, mover, id).await.unwrap();
        assert_eq!(
            conflict(announce(&tsc.services, mover, id).await),
            "prelude-conflict-announced"
        );
        // Everybody reads it, with what stands before its vote.
        let shown = draft(&tsc, None, id).await;
        assert_eq!(shown.motion.before.obstacles.len(), 2);
        assert_eq!(shown.motion.before.obstacles[0], Obstacle::Notice {
            until: "2026-03-09T14:00:00Z".parse().unwrap(),
        });
        assert!(!shown.powers.back);
        for refused in [mover, &tsc.secretary, &tsc.admin] {
            assert_eq!(
                conflict(back(&tsc.services, refused, id, Backing::Second, true).await),
                "prelude-refused-back"
            );
        }
        assert_eq!(held_back(&tsc, id).await, [NOTICE, SECONDS]);
        for _ in 0..2 {
            back(&tsc.services, &tsc.voters[2], id, Backing::Second, true).await.unwrap();
        }
        assert_eq!(held_back(&tsc, id).await, [NOTICE]);
        let register = list(&tsc.services, None, RegisterQuery::default()).await.unwrap();
        assert_eq!((register.announced.len(), register.rows.len()), (1, 0));
        tsc.at("2026-03-09T13:59:59.999999Z");
        assert_eq!(held_back(&tsc, id).await, [NOTICE]);
        tsc.at("2026-03-09T14:00:00Z");
        let code = open(&tsc.services, tsc.chair(), id).await.unwrap().to_string();
        let motion = tsc.shown(&code).await;
        assert_eq!(entries(&motion), ["motion.announced", "motion.backed", "motion.opened"]);
        assert_eq!(motion.before.backers[0].person.id, tsc.voters[2].id);
    }

    async fn a_second_is_withdrawn_until_the_vote_opens_and_can_be_given_again(store: Store) {
        let tsc = careful(&store).await;
        let id = tsc.drafted(later()).await;
        announce(&tsc.services, &tsc.voters[1], id).await.unwrap();
        let seconder = &tsc.voters[2];
        let second = async |backs| back(&tsc.services, seconder, id, Backing::Second, backs).await;
        second(true).await.unwrap();
        second(false).await.unwrap();
        second(false).await.unwrap();
        tsc.at("2026-03-10T00:00:00Z");
        assert_eq!(held_back(&tsc, id).await, [SECONDS]);
        let before = draft(&tsc, None, id).await.motion.before;
        assert!(before.backers[0].withdrawn_at.is_some());
        second(true).await.unwrap();
        let code = open(&tsc.services, tsc.chair(), id).await.unwrap().to_string();
        assert_eq!(conflict(second(false).await), "motions-conflict-opened");
        assert_eq!(
            entries(&tsc.shown(&code).await),
            ["motion.announced", "motion.backed", "motion.unbacked", "motion.backed", "motion.opened"]
        );
    }

    async fn who_has_lost_the_vote_takes_a_second_back_but_gives_none(store: Store) {
        let tsc = careful(&store).await;
        let id = tsc.drafted(later()).await;
        announce(&tsc.services, &tsc.voters[1], id).await.unwrap();
        let leaving = &tsc.voters[2];
        back(&tsc.services, leaving, id, Backing::Second, true).await.unwrap();
        let roster = bodies::roster(&tsc.services, "tsc".to_owned(), None).await.unwrap();
        let seat = roster.seats.iter().find(|seat| seat.account == leaving.id).unwrap().membership;
        let end = EndEntry { to: "2026-03-03".into(), leaving: "resigned".into(), reason: "Moved on".into(), ..EndEntry::default() };
        bodies::end_term(&tsc.services, &tsc.admin, "tsc".to_owned(), seat, end).await.unwrap();
        tsc.at("2026-03-04T15:00:00Z");
        back(&tsc.services, leaving, id, Backing::Second, false).await.unwrap();
        assert_eq!(
            conflict(back(&tsc.services, leaving, id, Backing::Second, true).await),
            "prelude-refused-back"
        );
    }

    async fn an_edit_of_the_meaning_begins_the_notice_anew_and_a_slip_does_not(store: Store) {
        let tsc = careful(&store).await;
        let mover = &tsc.voters[1];
        let id = tsc.drafted(later()).await;
        announce(&tsc.services, mover, id).await.unwrap();
        let opens_from = async || match draft(&tsc, None, id).await.motion.before.obstacles[0] {
            Obstacle::Notice { until } => until.to_string(),
            other => panic!("{other:?}"),
        };
        tsc.at("2026-03-04T15:00:00Z");
        let text = |text: &str, minor: &str| DraftValues {
            text: text.into(),
            minor: minor.into(),
            ..later()
        };
        change(&tsc.services, mover, id, text("Every release has one.", "yes")).await.unwrap();
        assert_eq!(opens_from().await, "2026-03-09T14:00:00Z");
        // Nothing changed is no edit of the meaning either.
        change(&tsc.services, mover, id, text("Every release has one.", "")).await.unwrap();
        assert_eq!(opens_from().await, "2026-03-09T14:00:00Z");
        change(&tsc.services, mover, id, text("No release has one.", "")).await.unwrap();
        assert_eq!(opens_from().await, "2026-03-11T14:00:00Z");
        // Another way of deciding is never a slip.
        tsc.at("2026-03-05T15:00:00Z");
        let meeting = DraftValues { mode: "meeting".into(), ..text("No release has one.", "yes") };
        change(&tsc.services, mover, id, meeting).await.unwrap();
        assert_eq!(opens_from().await, "2026-03-12T14:00:00Z");
        let shown = draft(&tsc, None, id).await.motion;
        assert_eq!(entries(&shown)[1..], ["motion.revised"; 4]);
    }

    async fn what_was_announced_and_withdrawn_stays_to_be_read(store: Store) {
        let tsc = careful(&store).await;
        let id = tsc.drafted(later()).await;
        announce(&tsc.services, &tsc.voters[1], id).await.unwrap();
        withdraw_draft(&tsc.services, &tsc.voters[1], id).await.unwrap();
        let shown = draft(&tsc, None, id).await.motion;
        assert_eq!(shown.state, State::Withdrawn);
        assert_eq!(entries(&shown), ["motion.announced", "motion.withdrawn"]);
        assert_eq!(
            conflict(back(&tsc.services, &tsc.voters[2], id, Backing::Second, true).await),
            "motions-conflict-withdrawn"
        );
    }

    async fn a_second_withdrawn_while_the_vote_opens_is_in_time_or_too_late(store: Store) {
        let tsc = careful(&store).await;
        for _ in 0..4 {
            tsc.at(MORNING);
            let id = tsc.drafted(later()).await;
            announce(&tsc.services, &tsc.voters[1], id).await.unwrap();
            back(&tsc.services, &tsc.voters[2], id, Backing::Second, true).await.unwrap();
            tsc.at("2026-03-10T00:00:00Z");
            let (opened, withdrawn) = tokio::join!(
                open(&tsc.services, tsc.chair(), id),
                back(&tsc.services, &tsc.voters[2], id, Backing::Second, false),
            );
            match (opened, withdrawn) {
                (Ok(_), Err(Refusal::Conflict("motions-conflict-opened"))) => {}
                (Err(Refusal::Invalid(errors)), Ok(())) => assert_eq!(errors[0].message, SECONDS),
                both => panic!("{both:?}"),
            }
        }
    }
}
