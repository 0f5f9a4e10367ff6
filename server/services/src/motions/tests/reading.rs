use folkmoot_domain::meetings::CancelEntry;
use folkmoot_domain::motions::Choice::Yes;
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::register::{Cursor, RegisterQuery, Standing};
use folkmoot_domain::motions::rulebook::{RulesEntry, mark};
use folkmoot_domain::motions::rules::Secrecy;
use folkmoot_domain::paging::Limit;

use super::*;
use crate::bodies::put_rules;

on_both_databases! {
    async fn the_register_is_searched_by_words_of_four_languages_and_by_number(store: Store) {
        let tsc = Committee::new(&store).await;
        for (day, (title, text)) in [
            ("Adopt the captioning guideline", "For every *release*."),
            ("Lizenzausnahme für Wörterbücher", "Die Daten der Gruppe."),
            ("Approvare il bilancio dell’assemblea", "Per l’anno prossimo."),
            ("通过开放模型的许可政策", "适用于所有模型。"),
        ]
        .into_iter()
        .enumerate()
        {
            tsc.at(&format!("2026-03-0{}T15:00:00Z", day + 1));
            let values = DraftValues { title: title.into(), text: text.into(), ..Committee::meeting() };
            tsc.opened(values).await;
        }
        // Nobody finds the words of a draft.
        let draft = DraftValues { title: "Secret captioning".into(), ..Committee::meeting() };
        tsc.drafted(draft).await;
        let found = async |text: &str| {
            let query = RegisterQuery { text: text.into(), ..RegisterQuery::default() };
            let register = list(&tsc.services, None, query).await.unwrap();
            register.rows.into_iter().map(|row| row.code).collect::<Vec<_>>().join(" ")
        };
        for (text, codes) in [
            ("caption", "TSC-2026-001"),
            ("GUIDELINE release", "TSC-2026-001"),
            ("guideline gruppe", ""),
            ("lizenz wörter", "TSC-2026-002"),
            ("assemblea bilancio", "TSC-2026-003"),
            ("许可", "TSC-2026-004"),
            ("模型", "TSC-2026-004"),
            ("模许", ""),
            ("tsc-2026-003", "TSC-2026-003"),
            ("2026", "TSC-2026-004 TSC-2026-003 TSC-2026-002 TSC-2026-001"),
            ("%", ""),
        ] {
            assert_eq!(found(text).await, codes, "{text}");
        }
        let of = async |query: RegisterQuery| list(&tsc.services, None, query).await.unwrap().rows.len();
        let person = tsc.voters[0].id.to_string();
        let matter = |matter: &str| RegisterQuery { matter: matter.into(), ..RegisterQuery::default() };
        assert_eq!(of(matter("ordinary")).await, 4);
        assert_eq!(of(matter("budget")).await, 0);
        let moved_or_voted = |person: &str| RegisterQuery { person: person.into(), text: "caption".into(), ..RegisterQuery::default() };
        assert_eq!(of(moved_or_voted(&person)).await, 1);
        assert_eq!(of(moved_or_voted(&tsc.secretary.id.to_string())).await, 0);
    }

    async fn a_members_votes_are_listed_without_those_that_nobody_is_to_see(store: Store) {
        let tsc = Committee::new(&store).await;
        let open = tsc.opened(Committee::meeting()).await;
        tsc.votes(&open, &[Yes]).await;
        let mut rules = linux_foundation_base();
        for decision in &mut rules.decisions {
            decision.course.secrecy = Secrecy::UntilClose;
        }
        let entry = RulesEntry {
            rules: rules.to_json(),
            in_force_from: "2026-03-01".into(),
            clause: "Charter, 9".into(),
            seen: mark(&[]),
        };
        put_rules(&tsc.services, &tsc.admin, "tsc".into(), entry).await.unwrap();
        tsc.at("2026-03-02T16:00:00Z");
        let hidden = tsc.opened(Committee::meeting()).await;
        tsc.votes(&hidden, &[Yes, Yes, Yes]).await;
        let votes = async || {
            let record = voting_record(&tsc.services, tsc.voters[0].id, None, Limit::default()).await.unwrap();
            record
                .rows
                .into_iter()
                .map(|row| (row.decision.code, row.choice, row.hidden))
                .collect::<Vec<_>>()
        };
        assert_eq!(votes().await, [(hidden.clone(), None, true), (open.clone(), Some(Yes), false)]);
        close(&tsc.services, tsc.chair(), &hidden).await.unwrap();
        assert_eq!(votes().await, [(hidden, Some(Yes), false), (open.clone(), Some(Yes), false)]);
        let one = voting_record(&tsc.services, tsc.voters[0].id, None, Limit::new(Some(1))).await.unwrap();
        let after = Cursor::read(&one.next.unwrap());
        let rest = voting_record(&tsc.services, tsc.voters[0].id, after, Limit::default()).await.unwrap();
        assert_eq!((rest.rows[0].decision.code.as_str(), rest.next), (open.as_str(), None));
        let nobody = folkmoot_domain::ids::AccountId(uuid::Uuid::from_u128(99));
        assert!(matches!(
            voting_record(&tsc.services, nobody, None, Limit::default()).await,
            Err(Refusal::NotFound)
        ));
    }

    async fn what_would_change_an_open_vote_is_shown_unless_nobody_is_to_see_its_votes(store: Store) {
        let tsc = Committee::new(&store).await;
        let open = tsc.opened(Committee::electronic()).await;
        let before = show(&tsc.services, None, &open).await.unwrap().prospects.unwrap();
        let turn = before.yes.unwrap();
        assert_eq!(turn.to.name(), "passed");
        tsc.votes(&open, &[Yes]).await;
        let after = show(&tsc.services, None, &open).await.unwrap().prospects.unwrap();
        assert_eq!(after.yes.unwrap().votes, turn.votes - 1);

        let mut rules = linux_foundation_base();
        for decision in &mut rules.decisions {
            decision.course.secrecy = Secrecy::UntilClose;
        }
        let entry = RulesEntry {
            rules: rules.to_json(),
            in_force_from: "2026-03-01".into(),
            clause: "Charter, 9".into(),
            seen: mark(&[]),
        };
        put_rules(&tsc.services, &tsc.admin, "tsc".into(), entry).await.unwrap();
        let hidden = tsc.opened(Committee::electronic()).await;
        assert_eq!(show(&tsc.services, None, &hidden).await.unwrap().prospects, None);
        // A vote that was open already keeps its rules.
        assert!(show(&tsc.services, None, &open).await.unwrap().prospects.is_some());
    }

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
        let blank = compose(&tsc.services, tsc.chair(), "tsc", "", None).await.unwrap();
        assert_eq!(blank.members.len(), 5);
        assert_eq!(blank.decisions.len(), 16);
        assert_eq!(blank.form.values.deadline, "2026-03-09T18:00");
        assert_eq!(
            conflict(compose(&tsc.services, &tsc.secretary, "tsc", "", None).await),
            "motions-refused-move"
        );
        let id = tsc.drafted(Committee::electronic()).await;
        let again = compose_change(&tsc.services, &tsc.voters[1], id, None).await.unwrap();
        assert_eq!(again.form.values, Committee::electronic());
        let places = bodies_to_move_in(&tsc.services, tsc.chair()).await.unwrap();
        assert_eq!(places.len(), 1);
        assert!(bodies_to_move_in(&tsc.services, &tsc.secretary).await.unwrap().is_empty());
    }

    async fn a_motion_is_moved_for_a_meeting_of_its_own_body(store: Store) {
        let tsc = Committee::new(&store).await;
        tsc.meets("tsc", "2026-03-05").await;
        let entry = BodyEntry {
            slug: "data".into(),
            code: "DATA".into(),
            name: "Data WG".into(),
            kind: "working-group".into(),
            parent: "tsc".into(),
            zone: "Europe/Rome".into(),
            mission: String::new(),
        };
        bodies::create(&tsc.services, &tsc.admin, entry).await.unwrap();
        tsc.meets("data", "2026-03-06").await;
        let at = |day: &str| DraftValues { meeting: day.into(), ..Committee::electronic() };
        let refused = |result: Result<(), Refusal>| match result {
            Err(Refusal::Invalid(errors)) => {
                assert_eq!(errors[0].field, "meeting");
                errors[0].message.to_string()
            }
            other => panic!("{other:?}"),
        };
        let id = tsc.drafted(at("2026-03-19")).await;
        // Neither another body's meeting, nor a day without one, nor what is no day.
        for day in ["2026-03-06", "2026-03-12", "soon"] {
            let moved = move_motion(&tsc.services, tsc.chair(), at(day)).await;
            assert_eq!(refused(moved.map(|_| ())), "motions-error-meeting", "{day}");
            let changed = change(&tsc.services, tsc.chair(), id, at(day)).await;
            assert_eq!(refused(changed), "motions-error-meeting", "{day}");
        }
        let no_agenda = CancelEntry { notice: "No agenda".into() };
        let second = jiff::civil::date(2026, 4, 2);
        meetings::cancel_meeting(&tsc.services, &tsc.admin, "tsc".into(), second, no_agenda).await.unwrap();
        let changed = change(&tsc.services, tsc.chair(), id, at("2026-04-02")).await;
        assert_eq!(refused(changed), "motions-error-meeting-cancelled");
        // The form offers what takes place, and keeps what is chosen.
        let form = compose_change(&tsc.services, tsc.chair(), id, None).await.unwrap();
        assert_eq!(form.form.values.meeting, "2026-03-19");
        let offered: Vec<_> = form.meetings.iter().map(|one| one.announced_for.to_string()).collect();
        assert_eq!(
            offered,
            ["2026-03-05", "2026-03-19", "2026-04-16", "2026-04-30", "2026-05-14", "2026-05-28"]
        );
        let far = compose(&tsc.services, tsc.chair(), "tsc", "2026-12-24", None).await.unwrap();
        assert_eq!(far.meetings.last().unwrap().announced_for, jiff::civil::date(2026, 12, 24));
        let code = open(&tsc.services, tsc.chair(), id).await.unwrap().to_string();
        let motion = tsc.shown(&code).await;
        let named: Vec<_> = motion.meetings.iter().map(|one| one.address.as_str()).collect();
        assert_eq!(named, ["/meetings/tsc/2026-03-19"]);
        assert_eq!(motion.meetings[0].starts_at.to_string(), "2026-03-19T14:00:00Z");
        // Another meeting deals with it too.
        let other = jiff::civil::date(2026, 3, 5);
        meetings::link_motions(&tsc.services, &tsc.admin, "tsc".into(), other, vec![id]).await.unwrap();
        let meetings = tsc.shown(&code).await.meetings;
        let by_hand: Vec<_> = meetings.iter().map(|one| (one.announced_for, one.linked_by_hand)).collect();
        assert_eq!(by_hand, [(other, true), (jiff::civil::date(2026, 3, 19), false)]);
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
