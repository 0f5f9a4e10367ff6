//! What follows a passed motion: in force, superseded, repealed, looked at again.

use folkmoot_domain::language::Language;
use folkmoot_domain::motions::Choice::{No, Yes};
use folkmoot_domain::motions::Force;
use folkmoot_domain::motions::register::RegisterQuery;
use folkmoot_domain::motions::rules::{Matter, Mode};
use folkmoot_domain::notices::Letter;
use jiff::civil::date;

use super::*;
use crate::testing::{post, wants_every_notice};

impl Committee {
    /// A motion that passes at once, at the chair's word.
    async fn passed(&self, values: DraftValues) -> String {
        let code = self.opened(values).await;
        self.votes(&code, &[Yes, Yes, Yes, Yes, Yes]).await;
        close(&self.services, self.chair(), &code).await.unwrap();
        code
    }

    async fn force(&self, code: &str) -> Option<Force> {
        self.shown(code).await.after.force
    }

    async fn registered(&self, force: &str) -> Vec<String> {
        let query = RegisterQuery {
            force: force.into(),
            ..RegisterQuery::default()
        };
        let register = list(&self.services, None, query).await.unwrap();
        let mut codes: Vec<String> = register.rows.into_iter().map(|row| row.code).collect();
        codes.sort();
        codes
    }

    /// What a draft is refused for: fields and messages.
    async fn refuses(&self, values: DraftValues) -> Vec<(String, String)> {
        match move_motion(&self.services, &self.voters[1], values).await {
            Err(Refusal::Invalid(errors)) => errors
                .iter()
                .map(|error| (error.field.to_string(), error.message.to_string()))
                .collect(),
            other => panic!("refused differently: {other:?}"),
        }
    }
}

fn superseding(code: &str) -> DraftValues {
    DraftValues {
        supersedes: code.to_owned(),
        ..Committee::electronic()
    }
}

fn at(field: &str, message: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), message.to_owned())]
}

on_both_databases! {
    async fn a_decision_is_in_force_from_the_day_it_passed_in_the_bodys_zone(store: Store) {
        let tsc = Committee::new(&store).await;
        // Still the second of March in New York.
        tsc.at("2026-03-03T04:30:00Z");
        let code = tsc.passed(Committee::electronic()).await;
        let motion = tsc.shown(&code).await;
        assert_eq!(motion.after.force, Some(Force::InForce));
        assert_eq!(motion.after.in_force_from, Some(date(2026, 3, 2)));
        assert_eq!(entries(&motion), ["motion.opened", "motion.closed"]);
        let failed = tsc.opened(Committee::electronic()).await;
        tsc.votes(&failed, &[No, No, No]).await;
        close(&tsc.services, tsc.chair(), &failed).await.unwrap();
        assert_eq!(tsc.force(&failed).await, None);
        assert_eq!(tsc.registered("in-force").await, [code]);
    }

    async fn what_was_found_closed_later_was_in_force_from_the_day_of_the_deadline(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Yes, Yes, Yes]).await;
        tsc.at("2026-03-20T12:00:00Z");
        assert_eq!(tsc.shown(&code).await.after.in_force_from, Some(date(2026, 3, 9)));
    }

    async fn a_later_day_is_waited_for_and_comes_once_by_three_servers(store: Store) {
        let tsc = Committee::new(&store).await;
        let earlier = tsc.passed(Committee::electronic()).await;
        let values = DraftValues { in_force: "2026-04-01".into(), ..superseding(&earlier) };
        let code = tsc.passed(values).await;
        assert_eq!(tsc.force(&code).await, Some(Force::Coming));
        assert_eq!(tsc.force(&earlier).await, Some(Force::InForce));
        assert_eq!(tsc.registered("coming").await, [code.as_str()]);
        // Midnight in New York, where the clocks have changed meanwhile.
        tsc.at("2026-04-01T03:59:59Z");
        tsc.does_what_is_due().await;
        assert_eq!(tsc.force(&code).await, Some(Force::Coming));
        tsc.at("2026-04-01T04:00:00Z");
        tsc.done_by_three_servers(Some(&code)).await;
        let motion = tsc.shown(&code).await;
        assert_eq!(entries(&motion), ["motion.opened", "motion.closed", "motion.in-force"]);
        assert!(motion.after.earlier[0].done);
        let earlier = tsc.shown(&earlier).await;
        assert_eq!(entries(&earlier), ["motion.opened", "motion.closed", "motion.superseded"]);
        assert_eq!(earlier.after.force, Some(Force::Superseded));
        assert_eq!(earlier.after.ended_on, Some(date(2026, 4, 1)));
        assert_eq!(earlier.after.ended_by.unwrap().code, code);
        assert_eq!(tsc.registered("superseded").await.len(), 1);
    }

    async fn what_was_repealed_first_stays_so_and_what_it_would_have_done_never_comes(store: Store) {
        let tsc = Committee::new(&store).await;
        let first = tsc.passed(Committee::electronic()).await;
        let later = DraftValues { in_force: "2026-04-01".into(), ..superseding(&first) };
        let coming = tsc.passed(later).await;
        let repeals = DraftValues {
            repeals: format!("{coming}, {first}"),
            ..Committee::electronic()
        };
        let end = tsc.passed(repeals).await;
        assert_eq!(tsc.registered("repealed").await, [first.clone(), coming.clone()]);
        tsc.at("2026-04-02T12:00:00Z");
        tsc.does_what_is_due().await;
        let first = tsc.shown(&first).await;
        assert_eq!(first.after.force, Some(Force::Repealed));
        assert_eq!(first.after.ended_by.unwrap().code, end);
        assert_eq!(tsc.force(&coming).await, Some(Force::Repealed));
    }

    async fn only_decisions_that_stand_of_the_body_or_the_one_above_it_can_be_named(store: Store) {
        let tsc = Committee::new(&store).await;
        let entry = BodyEntry {
            slug: "data".into(),
            code: "DATA".into(),
            name: "Data Working Group".into(),
            kind: "working-group".into(),
            parent: "tsc".into(),
            zone: "America/New_York".into(),
            mission: "Curates.".into(),
        };
        bodies::create(&tsc.services, &tsc.admin, entry).await.unwrap();
        for person in [tsc.chair(), &tsc.voters[1]] {
            let entry = MembershipEntry {
                account: person.id.to_string(),
                role: "lead".into(),
                voting_status: "voting".into(),
                from: "2026-01-01".into(),
                appointed_by: "founding".into(),
                ..MembershipEntry::default()
            };
            bodies::add_member(&tsc.services, &tsc.admin, "data".to_owned(), entry).await.unwrap();
        }
        let above = tsc.passed(Committee::electronic()).await;
        let below = DraftValues { body: "data".into(), ..superseding(&above) };
        let id = move_motion(&tsc.services, &tsc.voters[1], below).await.unwrap();
        let code = open(&tsc.services, &tsc.voters[1], id).await.unwrap().to_string();
        for voter in [tsc.chair(), &tsc.voters[1]] {
            cast(&tsc.services, voter, &code, Yes).await.unwrap();
        }
        tsc.at("2026-03-09T17:00:00Z");
        assert_eq!(tsc.force(&above).await, Some(Force::Superseded));
        let now = |values: DraftValues| DraftValues { deadline: "2026-03-19T12:00".into(), ..values };
        assert_eq!(tsc.refuses(now(superseding(&code))).await, at("supersedes", "force-error-elsewhere"));
        assert_eq!(tsc.refuses(now(superseding("TSC-2031-004"))).await, at("supersedes", "force-error-unknown"));
        assert_eq!(tsc.refuses(now(superseding(&above))).await, at("supersedes", "force-error-ended"));
        let open = tsc.opened(now(Committee::electronic())).await;
        let repeals = DraftValues { repeals: open, ..now(Committee::electronic()) };
        assert_eq!(tsc.refuses(repeals).await, at("repeals", "force-error-not-adopted"));
    }

    async fn a_draft_names_only_what_still_stands_when_its_vote_opens(store: Store) {
        let tsc = Committee::new(&store).await;
        let first = tsc.passed(Committee::electronic()).await;
        let (one, other) = (
            tsc.drafted(superseding(&first)).await,
            tsc.drafted(superseding(&first)).await,
        );
        let code = open(&tsc.services, tsc.chair(), one).await.unwrap().to_string();
        tsc.votes(&code, &[Yes; 5]).await;
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        let refused = open(&tsc.services, tsc.chair(), other).await;
        assert!(matches!(
            refused,
            Err(Refusal::Invalid(errors)) if errors[0].message == "force-error-ended"
        ));
        // It is changed, and opens.
        change(&tsc.services, &tsc.voters[1], other, superseding(&code)).await.unwrap();
        open(&tsc.services, tsc.chair(), other).await.unwrap();
    }

    async fn an_announced_draft_that_ends_something_else_now_has_changed_its_meaning(store: Store) {
        let tsc = Committee::new(&store).await;
        let first = tsc.passed(Committee::electronic()).await;
        let id = tsc.drafted(Committee::electronic()).await;
        announce(&tsc.services, &tsc.voters[1], id).await.unwrap();
        let minor = DraftValues { minor: "yes".into(), ..superseding(&first) };
        change(&tsc.services, &tsc.voters[1], id, minor).await.unwrap();
        let composer = compose_change(&tsc.services, &tsc.voters[1], id, None).await.unwrap();
        assert_eq!(composer.form.values.supersedes, first);
        assert_eq!(composer.in_force[0].code, first);
    }

    async fn a_review_comes_due_once_by_three_servers_and_asks_what_becomes_of_the_decision(store: Store) {
        let mut tsc = Committee::new(&store).await;
        tsc.services = tsc.services.clone().with_language(Language::German);
        let values = DraftValues { evaluation: "2026-06-01".into(), ..Committee::electronic() };
        let code = tsc.passed(values).await;
        assert_eq!(tsc.shown(&code).await.after.review_on, Some(date(2026, 6, 1)));
        tsc.at("2026-06-01T03:59:59Z");
        tsc.does_what_is_due().await;
        assert_eq!(tsc.force(&code).await, Some(Force::InForce));
        // The mover has left in the meantime; the chair has the draft.
        tsc.at("2026-06-02T08:00:00Z");
        let seat = bodies::group(&tsc.services, None, "tsc".to_owned(), None).await.unwrap();
        let seat = seat.roster.seats.iter().find(|seat| seat.account == tsc.voters[1].id).unwrap().membership;
        let end = folkmoot_domain::bodies::EndEntry {
            to: "2026-05-01".into(),
            leaving: "resigned".into(),
            ..Default::default()
        };
        bodies::end_term(&tsc.services, &tsc.admin, "tsc".to_owned(), seat, end).await.unwrap();
        tsc.done_by_three_servers(Some(&code)).await;
        let motion = tsc.shown(&code).await;
        assert_eq!(entries(&motion), ["motion.opened", "motion.closed", "motion.review-due"]);
        assert_eq!(motion.after.force, Some(Force::UpForReview));
        assert_eq!(tsc.registered("in-force").await, [code.as_str()]);
        assert_eq!(tsc.registered("up-for-review").await, [code.as_str()]);
        let group = bodies::group(&tsc.services, None, "tsc".to_owned(), None).await.unwrap();
        assert_eq!(group.up_for_review[0].decision.code, code);
        let review = motion.after.review.unwrap();
        assert_eq!((review.code, review.public), (None, false));
        let Draft::Shown(draft) = show_draft(&tsc.services, Some(tsc.chair()), review.id).await.unwrap() else {
            panic!("it is a draft");
        };
        assert_eq!(draft.motion.mover.id, tsc.chair().id);
        assert_eq!(draft.motion.title, format!("Überprüfung von {code}: Adopt the data card"));
        assert_eq!(draft.motion.after.reviews.unwrap().code, code);
        let register = list(&tsc.services, Some(tsc.chair()), RegisterQuery::default()).await.unwrap();
        assert_eq!(register.drafts.len(), 1, "one for all three servers");
        // Its people finish the draft and decide: the review is over, and the decision stays.
        let finished = DraftValues {
            deadline: "2026-06-12T12:00".into(),
            ..Committee::electronic()
        };
        change(&tsc.services, tsc.chair(), review.id, finished).await.unwrap();
        let asked = open(&tsc.services, tsc.chair(), review.id).await.unwrap().to_string();
        for voter in [0, 2, 3, 4] {
            cast(&tsc.services, &tsc.voters[voter], &asked, No).await.unwrap();
        }
        close(&tsc.services, tsc.chair(), &asked).await.unwrap();
        assert_eq!(tsc.force(&code).await, Some(Force::InForce));
        tsc.at("2026-07-01T12:00:00Z");
        tsc.does_what_is_due().await;
        assert_eq!(tsc.force(&code).await, Some(Force::InForce), "reviewed once");
    }

    async fn a_review_that_comes_due_is_written_once_to_the_officers_who_want_to_be_told(store: Store) {
        let mut tsc = Committee::new(&store).await;
        tsc.services = tsc.services.clone().with_mail(true);
        wants_every_notice(&tsc.services, &tsc.secretary, "sam@example.org").await;
        // A member wants every notice too, and holds no office.
        wants_every_notice(&tsc.services, &tsc.voters[3], "vera@example.org").await;
        let values = DraftValues { evaluation: "2026-06-01".into(), ..Committee::electronic() };
        let code = tsc.passed(values).await;
        assert!(post(&tsc.services).await.is_empty(), "its day is still to come");
        tsc.at("2026-06-01T12:00:00Z");
        let sent = post(&tsc.services).await;
        let draft = tsc.shown(&code).await.after.review.unwrap().id;
        assert_eq!(sent.len(), 1, "{sent:?}");
        assert_eq!((sent[0].recipient.as_str(), sent[0].language), ("sam@example.org", Language::German));
        let told = Letter::Review {
            code: code.clone(),
            title: "Adopt the data card".into(),
            day: date(2026, 6, 1),
            draft,
            stop: match &sent[0].letter {
                Letter::Review { stop, .. } => stop.clone(),
                other => panic!("{other:?}"),
            },
        };
        assert_eq!(sent[0].letter, told);
    }

    async fn a_review_that_replaces_the_decision_ends_it(store: Store) {
        let tsc = Committee::new(&store).await;
        let values = DraftValues { evaluation: "2026-06-01".into(), ..Committee::electronic() };
        let code = tsc.passed(values).await;
        tsc.at("2026-06-01T12:00:00Z");
        let review = tsc.shown(&code).await.after.review.expect("whoever reads is early enough");
        let finished = DraftValues {
            deadline: "2026-06-12T12:00".into(),
            ..superseding(&code)
        };
        change(&tsc.services, &tsc.voters[1], review.id, finished).await.unwrap();
        let asked = open(&tsc.services, tsc.chair(), review.id).await.unwrap().to_string();
        tsc.votes(&asked, &[Yes; 5]).await;
        close(&tsc.services, tsc.chair(), &asked).await.unwrap();
        let motion = tsc.shown(&code).await;
        assert_eq!(motion.after.force, Some(Force::Superseded));
        assert!(tsc.registered("up-for-review").await.is_empty());
    }

    async fn a_superseded_decision_is_not_looked_at_again(store: Store) {
        let tsc = Committee::new(&store).await;
        let values = DraftValues { evaluation: "2026-06-01".into(), ..Committee::electronic() };
        let code = tsc.passed(values).await;
        tsc.passed(superseding(&code)).await;
        tsc.at("2026-06-01T12:00:00Z");
        tsc.does_what_is_due().await;
        let motion = tsc.shown(&code).await;
        assert_eq!((motion.after.force, motion.after.review), (Some(Force::Superseded), None));
    }

    async fn what_needs_an_approval_is_not_in_force_before_it(store: Store) {
        let tsc = Committee::new(&store).await;
        let amendment = DraftValues {
            matter: Matter::CharterAmendment.word().into(),
            mode: Mode::Electronic.word().into(),
            ..Committee::electronic()
        };
        let code = tsc.passed(amendment).await;
        assert_eq!(outcome(&tsc.shown(&code).await), Some("passed-subject-to-approval"));
        let motion = tsc.shown(&code).await;
        assert_eq!(motion.after.force, Some(Force::AwaitingApproval));
        assert_eq!(motion.after.in_force_from, None);
    }

    async fn decisions_from_before_this_was_written_down_are_in_force_since_their_day(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.passed(Committee::electronic()).await;
        let id = tsc.shown(&code).await.id;
        tsc.services
            .write(move |tx| Box::pin(async move {
                let stands = folkmoot_store::motions::force::Stands::default();
                Ok(folkmoot_store::motions::force::adopt(tx, id, stands).await?)
            }))
            .await
            .unwrap();
        assert_eq!(tsc.force(&code).await, None);
        tsc.at("2026-05-01T12:00:00Z");
        jobs::prepare(&tsc.services).await.unwrap();
        let motion = tsc.shown(&code).await;
        assert_eq!(motion.after.in_force_from, Some(date(2026, 3, 2)));
        assert_eq!(motion.after.force, Some(Force::InForce));
    }
}
