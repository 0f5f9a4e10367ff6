//! Lazy consensus and consent: approvals, objections, waiting.

use folkmoot_domain::motions::Choice::{Abstain, No, Recuse, Yes};
use folkmoot_domain::motions::{Saying, presets};

use super::*;

/// A simple change by lazy consensus: two approvals within a week.
fn simple() -> DraftValues {
    DraftValues {
        mode: "lazy-consensus".into(),
        variant: "Simple change".into(),
        deadline: String::new(),
        ..Committee::electronic()
    }
}

async fn openssf(store: &Store) -> Committee {
    let tsc = Committee::new(store).await;
    tsc.decides_by(presets::named("openssf").unwrap()).await;
    tsc
}

on_both_databases! {
    async fn lazy_consensus_waits_and_is_adopted_without_objection(store: Store) {
        let tsc = openssf(&store).await;
        let code = tsc.opened(simple()).await;
        let motion = tsc.shown(&code).await;
        // Seven days to the same wall time, over the change of the clocks on 8 March.
        assert_eq!(motion.closes_at.unwrap().to_string(), "2026-03-09T14:00:00Z");
        assert_eq!(motion.variant.as_deref(), Some("Simple change"));
        tsc.votes(&code, &[Yes, Yes, Abstain, Recuse]).await;
        assert_eq!(
            conflict(close(&tsc.services, tsc.chair(), &code).await),
            "motions-conflict-too-soon"
        );
        tsc.at("2026-03-09T13:59:59.999Z");
        assert!(is_open(&tsc.shown(&code).await));
        tsc.at("2026-03-09T14:00:00Z");
        let motion = tsc.shown(&code).await;
        assert_eq!(outcome(&motion), Some("passed"));
        assert_eq!(motion.closed_by, None);
    }

    async fn an_objection_needs_a_reason_stops_it_and_can_be_withdrawn(store: Store) {
        let tsc = openssf(&store).await;
        let code = tsc.opened(simple()).await;
        tsc.votes(&code, &[Yes, Yes, Yes]).await;
        let objector = &tsc.voters[3];
        let silent = cast(&tsc.services, objector, &code, No).await;
        assert!(matches!(silent, Err(Refusal::Invalid(errors)) if errors[0].field == "reason"));
        let reason = "It has no owner.";
        cast(&tsc.services, objector, &code, Saying::new(No, reason)).await.unwrap();
        let objected = tsc.shown(&code).await;
        let count = objected.count.as_ref().unwrap();
        assert_eq!(count.verdict.name(), "blocked");
        let row = |motion: &Motion| {
            let mut rows = motion.roll_call.iter();
            rows.find(|row| row.person.id == objector.id).unwrap().clone()
        };
        assert_eq!(row(&objected).reason.as_deref(), Some(reason));
        // While it is open already, what was objected stays to be read.
        cast(&tsc.services, objector, &code, Abstain).await.unwrap();
        let after = row(&tsc.shown(&code).await);
        assert_eq!((after.choice, after.reason), (Some(Abstain), None));
        assert_eq!(after.former[0].reason.as_deref(), Some(reason));
        tsc.at("2026-03-10T00:00:00Z");
        assert_eq!(outcome(&tsc.shown(&code).await), Some("passed"));
    }

    async fn an_objection_that_stands_at_the_end_stops_it(store: Store) {
        let tsc = openssf(&store).await;
        let code = tsc.opened(simple()).await;
        tsc.votes(&code, &[Yes, Yes, Yes, Yes]).await;
        let no = Saying::new(No, "It has no owner.");
        cast(&tsc.services, &tsc.voters[4], &code, no).await.unwrap();
        tsc.at("2026-03-10T00:00:00Z");
        let motion = tsc.shown(&code).await;
        assert_eq!(outcome(&motion), Some("blocked"));
        assert_eq!(motion.roll_call[4].reason.as_deref(), Some("It has no owner."));
    }

    async fn another_reason_for_the_same_choice_is_kept_beside_the_former(store: Store) {
        let tsc = openssf(&store).await;
        let code = tsc.opened(simple()).await;
        let voter = &tsc.voters[0];
        for reason in ["First.", "First.", "Second."] {
            cast(&tsc.services, voter, &code, Saying::new(No, reason)).await.unwrap();
        }
        let motion = tsc.shown(&code).await;
        let row = motion.roll_call.iter().find(|row| row.person.id == voter.id).unwrap();
        let changes: Vec<_> = row.changes().map(|change| (change.from, change.reason, change.to)).collect();
        assert_eq!(changes, [(No, Some("First."), No)]);
        assert_eq!(row.reason.as_deref(), Some("Second."));
    }

    async fn a_draft_names_a_kind_that_fits_and_waits_at_least_as_long_as_its_rule(store: Store) {
        let tsc = openssf(&store).await;
        let refused = async |values: DraftValues| {
            match move_motion(&tsc.services, &tsc.voters[1], values).await {
                Err(Refusal::Invalid(errors)) => errors[0].field.clone().into_owned(),
                other => panic!("{other:?}"),
            }
        };
        for kind in ["", "Simple", "Major change"] {
            assert_eq!(refused(DraftValues { variant: kind.into(), ..simple() }).await, "variant");
        }
        let electronic = DraftValues { variant: "Major".into(), ..Committee::electronic() };
        assert_eq!(refused(electronic).await, "variant");
        // Ten business days for a formal vote, and seven days for a simple change.
        assert_eq!(refused(Committee::electronic()).await, "deadline");
        let early = DraftValues { deadline: "2026-03-09T09:59".into(), ..simple() };
        assert_eq!(refused(early).await, "deadline");
        let id = tsc.drafted(DraftValues { deadline: "2026-03-09T10:00".into(), ..simple() }).await;
        tsc.at("2026-03-02T15:00:01Z");
        // Opened a second later, it would be open a second too short.
        let late = open(&tsc.services, tsc.chair(), id).await;
        assert!(matches!(late, Err(Refusal::Invalid(errors)) if errors[0].field == "deadline"));
    }

    async fn consent_needs_all_but_two_and_a_day_of_evaluation(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.decides_by(presets::named("rust").unwrap()).await;
        let values = DraftValues {
            mode: "consent".into(),
            deadline: String::new(),
            ..Committee::electronic()
        };
        for (day, message) in [
            ("", "motions-error-evaluation-missing"),
            ("2026-03-02", "motions-error-evaluation"),
            ("soon", "motions-error-evaluation"),
        ] {
            let values = DraftValues { evaluation: day.into(), ..values.clone() };
            let refused = move_motion(&tsc.services, tsc.chair(), values).await;
            let Err(Refusal::Invalid(errors)) = refused else { panic!("{refused:?}") };
            assert_eq!((&*errors[0].field, &*errors[0].message), ("evaluation", message));
        }
        let values = DraftValues { evaluation: "2026-09-01".into(), ..values };
        let code = tsc.opened(values).await;
        tsc.votes(&code, &[Yes, Yes]).await;
        let motion = tsc.shown(&code).await;
        assert_eq!(motion.count.as_ref().unwrap().verdict.name(), "failed");
        assert_eq!(motion.evaluate_on.unwrap().to_string(), "2026-09-01");
        cast(&tsc.services, &tsc.voters[2], &code, Yes).await.unwrap();
        tsc.at("2026-03-13T00:00:00Z");
        assert_eq!(outcome(&tsc.shown(&code).await), Some("passed"));
    }
}
