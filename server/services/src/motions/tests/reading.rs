use folkmoot_domain::motions::Choice::Yes;
use folkmoot_domain::motions::register::{RegisterQuery, Standing};

use super::*;

on_both_databases! {
    async fn the_register_filters_and_pages(store: Store) {
        let tsc = Committee::new(&store).await;
        for number in 0..5 {
            tsc.at(&format!("2026-03-0{}T15:00:00Z", number + 1));
            let values = DraftValues {
                title: format!("Question {number}: Ünïcode 100%"),
                ..Committee::meeting()
            };
            let code = tsc.opened(values).await;
            if number < 2 {
                tsc.votes(&code, &[Yes, Yes, Yes]).await;
                close(&tsc.services, tsc.chair(), &code).await.unwrap();
            }
        }
        let codes = async |query: RegisterQuery| {
            let register = list(&tsc.services, None, query).await.unwrap();
            let codes: Vec<_> = register.rows.into_iter().map(|row| row.code).collect();
            (codes, register.next)
        };
        let mut after = String::new();
        let mut seen = Vec::new();
        loop {
            let query = RegisterQuery { limit: "2".into(), after, ..RegisterQuery::default() };
            let (page, next) = codes(query).await;
            seen.extend(page);
            match next {
                Some(next) => after = next,
                None => break,
            }
        }
        assert_eq!(
            seen,
            ["TSC-2026-005", "TSC-2026-004", "TSC-2026-003", "TSC-2026-002", "TSC-2026-001"]
        );
        let passed = RegisterQuery { standing: "passed".into(), ..RegisterQuery::default() };
        assert_eq!(codes(passed).await.0, ["TSC-2026-002", "TSC-2026-001"]);
        for (text, count) in [("question 3: üNÏ", 1), ("100%", 5), ("_", 0), ("*one*", 5)] {
            let query = RegisterQuery { text: text.into(), ..RegisterQuery::default() };
            assert_eq!(codes(query).await.0.len(), count, "{text}");
        }
        for (body, year, count) in [("tsc", "2026", 5), ("tsc", "2025", 0), ("data", "", 0)] {
            let query = RegisterQuery {
                body: body.into(),
                year: year.into(),
                ..RegisterQuery::default()
            };
            assert_eq!(codes(query).await.0.len(), count);
        }
        let register = list(&tsc.services, None, RegisterQuery::default()).await.unwrap();
        assert_eq!(register.years, [2026]);
        assert_eq!(register.bodies.len(), 1);
        assert_eq!(register.rows[0].standing, Standing::Open);
    }

    async fn the_register_closes_what_is_due(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.opened(Committee::electronic()).await;
        tsc.at("2026-03-09T16:00:00Z");
        let register = list(&tsc.services, None, RegisterQuery::default()).await.unwrap();
        assert_eq!(register.rows[0].standing, Standing::Failed);
    }

    async fn drafts_are_seen_by_the_body_alone(store: Store) {
        let tsc = Committee::new(&store).await;
        let id = tsc.drafted(Committee::electronic()).await;
        let stranger = person(&store, 40, "Stef Stranger").await;
        for (viewer, sees) in [
            (&tsc.voters[1], true),
            (&tsc.voters[2], true),
            (&tsc.secretary, true),
            (&stranger, false),
        ] {
            let register = list(&tsc.services, Some(viewer), RegisterQuery::default()).await.unwrap();
            assert_eq!(register.drafts.len(), usize::from(sees), "{}", viewer.name);
            assert!(register.rows.is_empty());
            let draft = show_draft(&tsc.services, Some(viewer), id).await;
            assert_eq!(draft.is_ok(), sees, "{}", viewer.name);
        }
        assert!(matches!(
            show_draft(&tsc.services, None, id).await,
            Err(Refusal::SignInNeeded)
        ));
        let code = open(&tsc.services, tsc.chair(), id).await.unwrap().to_string();
        assert_eq!(
            show_draft(&tsc.services, None, id).await.unwrap(),
            Draft::Opened(code)
        );
    }

    async fn a_form_offers_what_the_body_can_decide(store: Store) {
        let tsc = Committee::new(&store).await;
        let blank = compose(&tsc.services, tsc.chair(), "tsc", None).await.unwrap();
        assert_eq!(blank.members.len(), 5);
        assert_eq!(blank.decisions.len(), 10);
        assert_eq!(blank.form.values.deadline, "2026-03-09T18:00");
        assert_eq!(
            conflict(compose(&tsc.services, &tsc.secretary, "tsc", None).await),
            "motions-refused-move"
        );
        let id = tsc.drafted(Committee::electronic()).await;
        let again = compose_change(&tsc.services, &tsc.voters[1], id, None).await.unwrap();
        assert_eq!(again.form.values, Committee::electronic());
        let places = bodies_to_move_in(&tsc.services, tsc.chair()).await.unwrap();
        assert_eq!(places.len(), 1);
        assert!(bodies_to_move_in(&tsc.services, &tsc.secretary).await.unwrap().is_empty());
    }

    async fn what_a_reader_may_do_is_said_with_the_motion(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::meeting()).await;
        let chair = tsc.shown_to(tsc.chair(), &code).await.powers;
        assert!(chair.vote && chair.close && chair.mark_roll);
        let secretary = tsc.shown_to(&tsc.secretary, &code).await.powers;
        assert!(!secretary.vote && !secretary.close && secretary.mark_roll);
        let nobody = show(&tsc.services, None, &code).await.unwrap().powers;
        assert_eq!(nobody, folkmoot_domain::motions::Powers::default());
        assert!(matches!(
            show(&tsc.services, None, "TSC-2026-999").await,
            Err(Refusal::NotFound)
        ));
    }
}
