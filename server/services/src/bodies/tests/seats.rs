//! Seats with reasons, alternates, and a body's standing beside its charter.

use folkmoot_domain::{
    bodies::{
        Appointment, Leaving,
        standing::{Finding, Level},
    },
    motions::{
        Choice, Clause,
        draft::DraftValues,
        rules::{Absence, AbsenceEffect, Inactivity, TermLimit},
    },
};

use super::*;
use crate::motions;

/// A vote of one person, who is the only one, and its code.
async fn decision(services: &Services, viewer: &Viewer, choice: Choice) -> String {
    let draft = DraftValues {
        body: "tsc".into(),
        title: "Elect Ben".into(),
        text: "Ben gets a seat.".into(),
        mode: "electronic".into(),
        matter: "ordinary".into(),
        deadline: "2026-03-09T12:00".into(),
        ..DraftValues::default()
    };
    let id = motions::move_motion(services, viewer, draft).await.unwrap();
    let code = motions::open(services, viewer, id)
        .await
        .unwrap()
        .to_string();
    motions::cast(services, viewer, &code, choice)
        .await
        .unwrap();
    motions::close(services, viewer, &code).await.unwrap();
    code
}

on_both_databases! {
    async fn a_seat_says_which_decision_gave_and_which_took_it(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        create(&services, &admin, tsc()).await.unwrap();
        let (ada, ben) = (person(&store, 2, "Ada").await, person(&store, 3, "Ben").await);
        let chair = seat(&ada, Role::Chair, VotingStatus::Voting, "2025-07-01");
        add_member(&services, &admin, "tsc".into(), chair).await.unwrap();
        let adopted = decision(&services, &ada, Choice::Yes).await;
        let rejected = decision(&services, &ada, Choice::No).await;
        let by = |decision: &str| MembershipEntry {
            appointed_by: "vote".into(),
            decision: decision.into(),
            appointment_note: "Unanimous".into(),
            ..seat(&ben, Role::Member, VotingStatus::Voting, "2026-02-01")
        };
        for (wrong, message) in [
            (rejected.as_str(), "seats-error-not-adopted"),
            ("TSC-1999-001", "seats-error-no-decision"),
        ] {
            let Err(Refusal::Invalid(errors)) = add_member(&services, &admin, "tsc".into(), by(wrong)).await else {
                panic!("{wrong} gave a seat");
            };
            assert_eq!((errors[0].field.as_ref(), errors[0].message.as_ref()), ("decision", message));
        }
        let given = add_member(&services, &admin, "tsc".into(), by(&adopted.to_lowercase())).await.unwrap();
        let end = EndEntry {
            to: "2026-03-01".into(),
            leaving: "removed".into(),
            decision: adopted.clone(),
            ..EndEntry::default()
        };
        end_term(&services, &admin, "tsc".into(), given.id, end).await.unwrap();
        let page = group(&services, None, "tsc".into(), None).await.unwrap();
        let former = page.roster.former.into_iter().next().unwrap();
        let (appointed, left) = (former.appointed.unwrap(), former.left.unwrap());
        assert_eq!((appointed.by, appointed.decision.as_deref()), (Appointment::Vote, Some(adopted.as_str())));
        assert_eq!(appointed.note.as_deref(), Some("Unanimous"));
        assert_eq!((left.by, left.decision, left.note), (Leaving::Removed, Some(adopted.clone()), None));
        // A correction of the day keeps why the person left.
        let correction = CorrectionEntry {
            from: "2026-02-02".into(),
            reason: "A day late".into(),
            ..CorrectionEntry::of(&Membership { left: None, ..given_again(&services, &page.body, former.membership).await })
        };
        let now = correct_membership(&services, &admin, "tsc".into(), former.membership, correction).await.unwrap().unwrap();
        assert_eq!(now.left.unwrap().by, Leaving::Removed);
        assert_eq!(now.appointed.unwrap().decision, Some(adopted));
        assert_eq!(now.term.from, date(2026, 2, 2));
    }

    async fn an_alternate_is_named_with_whom_they_stand_in_for(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        create(&services, &admin, tsc()).await.unwrap();
        let (ada, ben) = (person(&store, 2, "Ada").await, person(&store, 3, "Ben").await);
        let alternate = |principal: &Viewer| MembershipEntry {
            stands_in_for: principal.id.to_string(),
            ..seat(&ben, Role::Member, VotingStatus::Alternate, "2026-01-01")
        };
        let Err(Refusal::Invalid(errors)) = add_member(&services, &admin, "tsc".into(), alternate(&ada)).await else {
            panic!("Ada has no vote");
        };
        assert_eq!(errors[0].message, "seats-error-principal");
        let chair = seat(&ada, Role::Chair, VotingStatus::Voting, "2025-07-01");
        let chair = add_member(&services, &admin, "tsc".into(), chair).await.unwrap();
        add_member(&services, &admin, "tsc".into(), alternate(&ada)).await.unwrap();
        let (offered, _) = member_form(&services, &admin, "tsc".into(), "ben".into()).await.unwrap();
        assert_eq!(offered.principals, [(ada.id, "Ada".to_owned())]);
        let page = group(&services, None, "tsc".into(), None).await.unwrap();
        let seat = page.roster.seats.iter().find(|seat| seat.account == ben.id).unwrap();
        assert_eq!(seat.stands_in_for_name.as_deref(), Some("Ada"));
        // Once the other has left, the standing says so.
        let end = EndEntry { to: "2026-02-01".into(), leaving: "resigned".into(), ..EndEntry::default() };
        end_term(&services, &admin, "tsc".into(), chair.id, end).await.unwrap();
        let page = standing_of(&services, &admin, &page.body, presets::linux_foundation(Abstention::A)).await;
        let alone = page.iter().find(|line| matches!(line.finding, Finding::Alternate { .. })).unwrap();
        assert_eq!(alone.level, Level::Soon);
    }

    async fn a_bodys_standing_is_computed_from_attendance_and_votes(store: Store) {
        let (services, clock) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        let body = create(&services, &admin, tsc()).await.unwrap();
        let none = standing(&services, "tsc".into(), None).await.unwrap();
        assert_eq!((none.rules, none.standing.lines.len()), (None, 0), "a body without rules has no standing");
        let (ada, ben) = (person(&store, 2, "Ada").await, person(&store, 3, "Ben").await);
        for person in [&ada, &ben] {
            let entry = MembershipEntry {
                to: "2026-12-01".into(),
                ..seat(person, Role::Chair, VotingStatus::Voting, "2026-01-01")
            };
            add_member(&services, &admin, "tsc".into(), entry).await.unwrap();
        }
        for _ in 0..2 {
            decision(&services, &ada, Choice::Yes).await;
            clock.set(services.now() + jiff::SignedDuration::from_mins(1));
        }
        let mut rules = presets::linux_foundation(Abstention::A);
        rules.common.seats = Some(3);
        rules.terms = Some(TermLimit {
            consecutive: Some(1),
            lifetime: None,
            short_first_months: None,
            clause: Clause::default(),
        });
        rules.inactivity.push(Inactivity {
            absence: Absence::Votes(2),
            effect: AbsenceEffect::EndsVote,
            back_after: None,
            clause: Clause::default(),
        });
        let lines = standing_of(&services, &admin, &body, rules).await;
        let absent = lines.iter().find_map(|line| match &line.finding {
            Finding::Absent { who, missed, .. } => Some((line.level, who.name.clone(), *missed)),
            _ => None,
        });
        assert_eq!(absent, Some((Level::Broken, Some("Ben".to_owned()), 2)));
        assert!(lines.iter().any(|line| line.finding == Finding::Seats { held: 2, provided: 3 }));
        let last_terms = lines.iter().filter(|line| matches!(
            line.finding,
            Finding::Service { until: Some(until), .. } if until == date(2026, 12, 1)
        ));
        assert_eq!(last_terms.count(), 2);
        // Looking at it has changed nothing, and another day has its own.
        assert_eq!(voters(&services, &body, date(2026, 3, 1)).await.len(), 2);
        let before = standing(&services, "tsc".into(), Some(date(2025, 12, 31))).await.unwrap();
        assert_eq!(before.standing.presence, []);
        assert!(matches!(
            standing(&services, "nobody".into(), None).await,
            Err(Refusal::NotFound)
        ));
    }
}

async fn given_again(services: &Services, body: &Body, id: MembershipId) -> Membership {
    let body = body.id;
    let all = services
        .read(move |tx| Box::pin(async move { Ok(bodies::memberships::standing(tx, body).await?) }))
        .await
        .unwrap();
    all.into_iter().find(|one| one.id == id).unwrap()
}

async fn standing_of(
    services: &Services,
    admin: &Viewer,
    body: &Body,
    rules: folkmoot_domain::motions::Rules,
) -> Vec<folkmoot_domain::bodies::standing::Line> {
    let dated = DatedRules {
        in_force_from: date(2020, 1, 1),
        clause: "TSC Voting".into(),
        rules,
    };
    set_rules(services, admin, body.id, dated).await.unwrap();
    let now = standing(services, "tsc".into(), None).await.unwrap();
    now.standing.lines
}
