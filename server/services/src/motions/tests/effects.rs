//! What a motion does to roster and charter once it is in force.

use folkmoot_domain::bodies::{CharterEntry, Group};
use folkmoot_domain::motions::Choice::{No, Yes};
use folkmoot_domain::motions::effects::{EffectState, Hindrance, leave_field, seat_field};
use jiff::civil::date;

use super::*;

impl Committee {
    async fn group(&self) -> Group {
        bodies::group(&self.services, None, "tsc".to_owned(), None)
            .await
            .unwrap()
    }

    /// The seats of one person, past and future ones too.
    async fn seats_of(&self, person: &Viewer) -> Vec<(String, Option<String>)> {
        let group = self.group().await;
        let seats = group
            .roster
            .seats
            .iter()
            .chain(&group.roster.coming)
            .chain(&group.roster.former);
        seats
            .filter(|seat| seat.account == person.id)
            .map(|seat| (seat.from.to_string(), seat.to.map(|day| day.to_string())))
            .collect()
    }

    async fn adopted(&self, values: DraftValues) -> String {
        let code = self.opened(values).await;
        self.votes(&code, &[Yes, Yes, Yes, Yes, Yes]).await;
        close(&self.services, self.chair(), &code).await.unwrap();
        code
    }

    async fn effects(&self, code: &str) -> Vec<(EffectState, Option<Hindrance>)> {
        let effects = self.shown(code).await.effects;
        effects
            .iter()
            .map(|effect| (effect.state, effect.hindrance))
            .collect()
    }
}

fn seating(people: &[&str]) -> DraftValues {
    let mut values = Committee::electronic();
    for (row, person) in (1..).zip(people) {
        values
            .seats
            .insert(seat_field(row, "person"), (*person).to_owned());
    }
    values
}

const DONE: (EffectState, Option<Hindrance>) = (EffectState::Applied, None);

on_both_databases! {
    async fn a_passed_motion_gives_and_takes_seats_once_and_names_itself_as_the_reason(store: Store) {
        let tsc = Committee::new(&store).await;
        let nia = person(&store, 30, "Nia New").await;
        let leaver = tsc.group().await.roster.seats.iter()
            .find(|seat| seat.account == tsc.voters[4].id).unwrap().membership;
        let mut values = seating(&["nia new"]);
        values.seats.insert(seat_field(1, "role"), "technical-lead".to_owned());
        values.seats.insert(seat_field(1, "to"), "2027-03-02".to_owned());
        values.seats.insert(leave_field(leaver), "yes".to_owned());
        let code = tsc.opened(values).await;
        tsc.votes(&code, &[Yes, Yes, Yes, Yes]).await;
        assert!(tsc.seats_of(&nia).await.is_empty(), "nothing happens before it has passed");
        tsc.at("2026-03-09T17:00:00Z");
        // Six readers find its deadline passed; one of them closes it and changes the roster.
        let mut readers = JoinSet::new();
        for _ in 0..6 {
            let (services, code) = (tsc.services.clone(), code.clone());
            readers.spawn(async move { show(&services, None, &code).await });
        }
        while let Some(read) = readers.join_next().await {
            read.unwrap().unwrap();
        }
        assert_eq!(tsc.effects(&code).await, [DONE, DONE]);
        assert_eq!(tsc.seats_of(&nia).await, [("2026-03-09".to_owned(), Some("2027-03-02".to_owned()))]);
        assert_eq!(
            tsc.seats_of(&tsc.voters[4]).await,
            [("2026-01-01".to_owned(), Some("2026-03-09".to_owned()))]
        );
        let group = tsc.group().await;
        let seat = group.roster.seats.iter().find(|seat| seat.account == nia.id).unwrap();
        assert_eq!(seat.appointed.as_ref().unwrap().decision.as_deref(), Some(code.as_str()));
        assert!(seat.voting_status.votes());
        assert_eq!(entries(&tsc.shown(&code).await), ["motion.opened", "motion.closed", "motion.effects"]);
    }

    async fn a_failed_motion_changes_nothing(store: Store) {
        let tsc = Committee::new(&store).await;
        let nia = person(&store, 30, "Nia New").await;
        let code = tsc.opened(seating(&["Nia New"])).await;
        tsc.votes(&code, &[No, No, No, No]).await;
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        assert!(tsc.seats_of(&nia).await.is_empty());
        assert_eq!(tsc.effects(&code).await, [(EffectState::Waiting, None)]);
    }

    async fn what_is_in_force_later_changes_the_roster_then_and_once_by_three_servers(store: Store) {
        let tsc = Committee::new(&store).await;
        let nia = person(&store, 30, "Nia New").await;
        let values = DraftValues { in_force: "2026-04-01".into(), ..seating(&["Nia New"]) };
        let code = tsc.adopted(values).await;
        assert!(tsc.seats_of(&nia).await.is_empty());
        tsc.at("2026-04-03T12:00:00Z");
        tsc.done_by_three_servers(None).await;
        assert_eq!(tsc.seats_of(&nia).await, [("2026-04-01".to_owned(), None)]);
        assert_eq!(tsc.effects(&code).await, [DONE]);
    }

    async fn what_cannot_be_done_is_said_and_an_officer_does_it_later(store: Store) {
        let tsc = Committee::new(&store).await;
        let nia = person(&store, 30, "Nia New").await;
        let code = tsc.opened(seating(&["Nia New"])).await;
        tsc.votes(&code, &[Yes, Yes, Yes, Yes]).await;
        // The roster changes while the vote is open.
        tsc.seat(&nia, Role::Member, VotingStatus::Observer).await;
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        assert_eq!(outcome(&tsc.shown(&code).await), Some("passed"), "the decision stands");
        let hindered = [(EffectState::NotApplied, Some(Hindrance::HasSeat))];
        assert_eq!(tsc.effects(&code).await, hindered);
        assert!(tsc.shown_to(&tsc.secretary, &code).await.may_apply);
        assert!(!tsc.shown_to(&tsc.voters[2], &code).await.may_apply);
        assert_eq!(
            conflict(apply_again(&tsc.services, &tsc.voters[2], &code).await),
            "bodies-refused-books"
        );
        apply_again(&tsc.services, &tsc.secretary, &code).await.unwrap();
        assert_eq!(tsc.effects(&code).await, hindered, "still in the way");
        let seat = tsc.group().await.roster.seats.iter()
            .find(|seat| seat.account == nia.id).unwrap().membership;
        let end = folkmoot_domain::bodies::EndEntry {
            to: "2026-03-05".into(),
            leaving: "resigned".into(),
            ..Default::default()
        };
        bodies::end_term(&tsc.services, &tsc.admin, "tsc".to_owned(), seat, end).await.unwrap();
        tsc.at("2026-03-06T12:00:00Z");
        apply_again(&tsc.services, &tsc.secretary, &code).await.unwrap();
        assert_eq!(tsc.effects(&code).await, [DONE]);
        let mut seats = tsc.seats_of(&nia).await;
        seats.sort();
        assert_eq!(seats[1], ("2026-03-06".to_owned(), None), "from that day on and not from before");
        // Again changes nothing.
        apply_again(&tsc.services, &tsc.secretary, &code).await.unwrap();
        assert_eq!(tsc.seats_of(&nia).await.len(), 2);
    }

    async fn no_more_seats_are_given_than_the_charter_has(store: Store) {
        let tsc = Committee::new(&store).await;
        let nia = person(&store, 30, "Nia New").await;
        person(&store, 31, "Odo Other").await;
        let mut rules = folkmoot_domain::motions::presets::linux_foundation_base();
        rules.common.seats = Some(6);
        tsc.decides_by(rules).await;
        let code = tsc.adopted(seating(&["Nia New", "Odo Other"])).await;
        assert_eq!(
            tsc.effects(&code).await,
            [DONE, (EffectState::NotApplied, Some(Hindrance::SeatsFilled))]
        );
        assert_eq!(tsc.seats_of(&nia).await.len(), 1);
    }

    async fn an_alternate_is_seated_for_an_employer_and_only_while_the_principal_has_a_vote(store: Store) {
        let tsc = Committee::new(&store).await;
        let nia = person(&store, 30, "Nia New").await;
        let alternate = |principal: &Viewer| {
            let mut values = seating(&["Nia New"]);
            for (part, value) in [
                ("status", "alternate".to_owned()),
                ("for", principal.id.to_string()),
                ("affiliation", "Made Up Ltd".to_owned()),
            ] {
                values.seats.insert(seat_field(1, part), value);
            }
            values
        };
        // The secretary has no vote, and nobody stands in for themselves.
        for wrong in [&tsc.secretary, &nia] {
            let refused = move_motion(&tsc.services, &tsc.voters[1], alternate(wrong)).await;
            assert!(matches!(
                refused,
                Err(Refusal::Invalid(errors)) if errors[0].field == "seat1_for" && errors[0].message == "seats-error-principal"
            ));
        }
        let (first, second) = (
            tsc.opened(alternate(&tsc.voters[3])).await,
            tsc.opened({
                let mut values = alternate(&tsc.voters[4]);
                values.seats.insert(seat_field(1, "role"), "technical-lead".to_owned());
                values.in_force = "2026-05-01".into();
                values
            }).await,
        );
        for code in [&first, &second] {
            tsc.votes(code, &[Yes; 5]).await;
            close(&tsc.services, tsc.chair(), code).await.unwrap();
        }
        let group = tsc.group().await;
        let seat = group.roster.seats.iter().find(|seat| seat.account == nia.id).unwrap();
        assert_eq!(seat.affiliation.as_deref(), Some("Made Up Ltd"));
        assert_eq!(seat.stands_in_for, Some(tsc.voters[3].id));
        // The other principal leaves before the second motion is in force.
        let seat = group.roster.seats.iter().find(|seat| seat.account == tsc.voters[4].id).unwrap();
        let end = folkmoot_domain::bodies::EndEntry {
            to: "2026-04-01".into(),
            leaving: "resigned".into(),
            ..Default::default()
        };
        bodies::end_term(&tsc.services, &tsc.admin, "tsc".to_owned(), seat.membership, end).await.unwrap();
        tsc.at("2026-05-02T12:00:00Z");
        let shown = tsc.shown(&second).await;
        assert_eq!(shown.effects[0].principal.as_ref().unwrap().id, tsc.voters[4].id);
        let effect = &shown.effects[0];
        assert_eq!((effect.state, effect.hindrance), (EffectState::NotApplied, Some(Hindrance::NoPrincipal)));
    }

    async fn people_are_found_by_name_or_address_and_else_refused_at_their_row(store: Store) {
        let tsc = Committee::new(&store).await;
        person(&store, 30, "Kim Lee").await;
        let other = person(&store, 31, "Kim Lee").await;
        for (name, message) in [("Kim Lee", "effects-error-several"), ("Nobody", "effects-error-nobody")] {
            let refused = move_motion(&tsc.services, &tsc.voters[1], seating(&["Voter 0", name])).await;
            assert!(matches!(
                refused,
                Err(Refusal::Invalid(errors)) if errors[0].field == "seat2_person" && errors[0].message == message
            ));
        }
        let id = tsc.drafted(seating(&[&format!("https://moot.example/people/{}", other.id)])).await;
        let composer = compose_change(&tsc.services, &tsc.voters[1], id, None).await.unwrap();
        let values = composer.form.values;
        assert_eq!(values.seats[&seat_field(1, "person")], format!("/people/{}", other.id));
        // Kept again as it is, it is the same.
        change(&tsc.services, &tsc.voters[1], id, values).await.unwrap();
    }

    async fn an_amendment_is_adopted_as_the_next_charter_and_cites_the_decision(store: Store) {
        let tsc = Committee::new(&store).await;
        let entry = CharterEntry { text: "# One".into(), adopted_on: "2026-01-01".into(), after: 0 };
        bodies::adopt_charter(&tsc.services, &tsc.admin, "tsc".to_owned(), entry).await.unwrap();
        let mut rules = folkmoot_domain::motions::presets::linux_foundation_base();
        for decision in &mut rules.decisions {
            decision.approval = None;
        }
        tsc.decides_by(rules).await;
        let amendment = |text: &str| DraftValues {
            matter: "charter-amendment".into(),
            charter: text.into(),
            ..Committee::electronic()
        };
        let ordinary = DraftValues { matter: "ordinary".into(), ..amendment("# Two") };
        assert!(matches!(
            move_motion(&tsc.services, &tsc.voters[1], ordinary).await,
            Err(Refusal::Invalid(errors)) if errors[0].field == "charter"
        ));
        let (first, second) = (
            tsc.opened(amendment("# Two")).await,
            tsc.opened(amendment("# Another two")).await,
        );
        for code in [&first, &second] {
            tsc.votes(code, &[Yes; 5]).await;
            close(&tsc.services, tsc.chair(), code).await.unwrap();
        }
        let group = tsc.group().await;
        assert_eq!(group.charters[0].text, "# Two");
        assert_eq!(group.charters[0].decision.as_deref(), Some(first.as_str()));
        assert_eq!(group.charters[0].adopted_on, date(2026, 3, 2));
        let hindered = [(EffectState::NotApplied, Some(Hindrance::CharterChanged))];
        assert_eq!(tsc.effects(&second).await, hindered);
        // Whoever keeps the books has compared both.
        apply_again(&tsc.services, &tsc.secretary, &second).await.unwrap();
        assert_eq!(tsc.group().await.charters[0].number, 3);
        assert_eq!(tsc.effects(&second).await, [DONE]);
    }
}
