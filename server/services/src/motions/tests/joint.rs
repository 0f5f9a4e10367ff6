//! Joint votes: one question put to two bodies, adopted only when both adopt it.

mod races;

use folkmoot_domain::bodies::EndEntry;
use folkmoot_domain::motions::Choice::{No, Yes};
use folkmoot_domain::motions::Force;
use folkmoot_domain::motions::joint::Part;
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::proceedings::RulingValues;
use folkmoot_domain::motions::register::{RegisterQuery, Standing};
use folkmoot_domain::motions::rules::{Clause, JointVote, Matter, Timing};
use jiff::civil::date;
use tokio::task::JoinSet;

use super::*;
use crate::jobs;

/// The committee, and a working group of three: its lead, one who is in both, and one more.
struct Two {
    tsc: Committee,
    group: Vec<Viewer>,
}

impl Two {
    async fn new(store: &Store) -> Self {
        let tsc = Committee::new(store).await;
        let entry = BodyEntry {
            slug: "ml".into(),
            code: "ML".into(),
            name: "Machine Learning".into(),
            kind: "working-group".into(),
            zone: "Europe/Berlin".into(),
            mission: "Trains.".into(),
            ..BodyEntry::default()
        };
        bodies::create(&tsc.services, &tsc.admin, entry)
            .await
            .unwrap();
        let group = vec![
            person(store, 40, "Lea Lead").await,
            tsc.voters[2].clone(),
            person(store, 41, "Mia Member").await,
        ];
        for (number, member) in group.iter().enumerate() {
            let role = if number == 0 {
                Role::Lead
            } else {
                Role::Member
            };
            let entry = MembershipEntry {
                account: member.id.to_string(),
                role: role.word().into(),
                voting_status: VotingStatus::Voting.word().into(),
                from: "2026-01-01".into(),
                appointed_by: "founding".into(),
                ..MembershipEntry::default()
            };
            bodies::add_member(&tsc.services, &tsc.admin, "ml".to_owned(), entry)
                .await
                .unwrap();
        }
        Self { tsc, group }
    }

    /// The rules of the working group from the year's beginning.
    async fn group_decides_by(&self, rules: Rules) {
        let body = self.tsc.services.read(|tx| {
            Box::pin(async move { Ok(folkmoot_store::bodies::by_slug(tx, "ml").await?) })
        });
        let dated = DatedRules {
            in_force_from: date(2026, 1, 1),
            clause: "Voting".into(),
            rules,
        };
        let body = body.await.unwrap().unwrap();
        bodies::set_rules(&self.tsc.services, &self.tsc.admin, body.id, dated)
            .await
            .unwrap();
    }

    fn values() -> DraftValues {
        DraftValues {
            joint: "ml".into(),
            ..Committee::electronic()
        }
    }

    /// Opened by the committee's chair; the codes of both motions.
    async fn opened(&self, values: DraftValues) -> (String, String) {
        let first = self.tsc.opened(values).await;
        let motion = self.tsc.shown(&first).await;
        let second = motion.joint.unwrap().other.unwrap().code;
        (first, second)
    }

    async fn group_votes(&self, code: &str, choices: &[Choice]) {
        for (voter, choice) in self.group.iter().zip(choices) {
            cast(&self.tsc.services, voter, code, *choice)
                .await
                .unwrap();
        }
    }

    /// Both vote; the committee's vote is closed first.
    async fn decided(&self, values: DraftValues, group: Choice) -> (String, String) {
        let (first, second) = self.opened(values).await;
        self.tsc.votes(&first, &[Yes, Yes, Yes]).await;
        self.group_votes(&second, &[group, group, group]).await;
        close(&self.tsc.services, self.tsc.chair(), &first)
            .await
            .unwrap();
        close(&self.tsc.services, &self.group[0], &second)
            .await
            .unwrap();
        (first, second)
    }

    async fn standings(&self, (first, second): &(String, String)) -> (Standing, Standing) {
        let (one, other) = (self.tsc.shown(first).await, self.tsc.shown(second).await);
        // What pages compute is what the register has kept.
        let register = list(&self.tsc.services, None, RegisterQuery::default())
            .await
            .unwrap();
        for motion in [&one, &other] {
            let row = register
                .rows
                .iter()
                .find(|row| Some(&row.code) == motion.code.as_ref());
            assert_eq!(row.unwrap().standing, motion.standing());
        }
        (one.standing(), other.standing())
    }

    async fn forces(&self, (first, second): &(String, String)) -> [Option<Force>; 2] {
        [
            self.tsc.shown(first).await.after.force,
            self.tsc.shown(second).await.after.force,
        ]
    }

    async fn refuses(&self, values: DraftValues) -> Vec<(String, String)> {
        wrong(move_motion(&self.tsc.services, &self.tsc.voters[1], values).await)
    }
}

fn wrong<T: std::fmt::Debug>(result: Result<T, Refusal>) -> Vec<(String, String)> {
    match result {
        Err(Refusal::Invalid(errors)) => errors
            .iter()
            .map(|error| (error.field.to_string(), error.message.to_string()))
            .collect(),
        other => panic!("refused differently: {other:?}"),
    }
}

fn one(field: &str, message: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), message.to_owned())]
}

fn timed(timing: &Timing) -> Rules {
    let mut rules = linux_foundation_base();
    for decision in &mut rules.decisions {
        decision.course.timing = Some(timing.clone());
    }
    rules
}

fn ruling(answer: &str, on: &str) -> RulingValues {
    RulingValues {
        answer: answer.into(),
        on: on.into(),
        reason: "So they said.".into(),
    }
}

/// Rules that ask for a joint vote with the body of a name.
fn asking(name: &str) -> Rules {
    let mut rules = linux_foundation_base();
    for decision in &mut rules.decisions {
        decision.joint = Some(JointVote {
            with: name.into(),
            clause: Clause {
                place: "Shared responsibilities".into(),
                text: "Both bodies approve.".into(),
                ..Clause::default()
            },
        });
    }
    rules
}

on_both_databases! {
    async fn both_bodies_vote_by_themselves_and_the_second_to_adopt_brings_it_into_force(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        let earlier = tsc.opened(Committee::electronic()).await;
        tsc.votes(&earlier, &[Yes; 5]).await;
        close(&tsc.services, tsc.chair(), &earlier).await.unwrap();
        let values = DraftValues { supersedes: earlier.clone(), ..Two::values() };
        let codes = two.opened(values).await;
        assert_eq!((codes.0.as_str(), codes.1.as_str()), ("TSC-2026-002", "ML-2026-001"));
        let (first, second) = (tsc.shown(&codes.0).await, tsc.shown(&codes.1).await);
        assert_eq!((first.roll_call.len(), second.roll_call.len()), (5, 3));
        assert_eq!((&first.title, &first.text, first.closes_at), (&second.title, &second.text, second.closes_at));
        let joint = second.joint.as_ref().unwrap();
        assert_eq!((joint.part, joint.body.slug.as_str()), (Part::Second, "tsc"));
        assert_eq!(joint.other.as_ref().unwrap().code, codes.0);
        assert!(second.after.earlier.is_empty(), "what follows belongs to the first one");
        // Who is in both votes in each, and only the lead closes in the group.
        let both = &tsc.voters[2];
        for code in [&codes.0, &codes.1] {
            assert!(tsc.shown_to(both, code).await.powers.vote);
        }
        assert!(!tsc.shown_to(&tsc.voters[3], &codes.1).await.powers.vote);
        assert!(tsc.shown_to(&two.group[0], &codes.1).await.powers.close);
        assert_eq!(conflict(close(&tsc.services, tsc.chair(), &codes.1).await), "motions-refused-close");

        tsc.votes(&codes.0, &[Yes, Yes, Yes]).await;
        close(&tsc.services, tsc.chair(), &codes.0).await.unwrap();
        assert_eq!(two.standings(&codes).await, (Standing::AwaitsOtherBody, Standing::Open));
        assert_eq!(two.forces(&codes).await, [None, None]);
        assert_eq!(tsc.shown(&earlier).await.after.force, Some(Force::InForce));

        tsc.at("2026-03-04T09:00:00Z");
        two.group_votes(&codes.1, &[Yes, Yes]).await;
        close(&tsc.services, &two.group[0], &codes.1).await.unwrap();
        assert_eq!(two.standings(&codes).await, (Standing::Passed, Standing::Passed));
        assert_eq!(two.forces(&codes).await, [Some(Force::InForce); 2]);
        let first = tsc.shown(&codes.0).await;
        assert_eq!(first.after.in_force_from, Some(date(2026, 3, 4)));
        assert_eq!(entries(&first), ["motion.opened", "motion.closed", "motion.joint"]);
        assert_eq!(entries(&tsc.shown(&codes.1).await), ["motion.opened", "motion.closed"]);
        assert_eq!(tsc.shown(&earlier).await.after.force, Some(Force::Superseded));
    }

    async fn what_one_body_does_not_adopt_is_not_carried_in_the_other_and_nothing_follows(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        let earlier = tsc.opened(Committee::electronic()).await;
        tsc.votes(&earlier, &[Yes; 5]).await;
        close(&tsc.services, tsc.chair(), &earlier).await.unwrap();
        let values = DraftValues { supersedes: earlier.clone(), ..Two::values() };
        let codes = two.decided(values.clone(), No).await;
        assert_eq!(two.standings(&codes).await, (Standing::NotCarriedJointly, Standing::Failed));
        assert_eq!(two.forces(&codes).await, [None, None]);
        assert_eq!(entries(&tsc.shown(&codes.0).await).last(), Some(&"motion.joint"));
        // The other way round: what failed first is not waited for.
        let codes = two.opened(values).await;
        close(&tsc.services, tsc.chair(), &codes.0).await.unwrap();
        two.group_votes(&codes.1, &[Yes; 3]).await;
        close(&tsc.services, &two.group[0], &codes.1).await.unwrap();
        assert_eq!(two.standings(&codes).await, (Standing::Failed, Standing::NotCarriedJointly));
        assert_eq!(tsc.shown(&earlier).await.after.force, Some(Force::InForce));
        // A server that starts anew takes neither for a decision that it has to settle.
        jobs::prepare(&tsc.services).await.unwrap();
        assert_eq!(two.forces(&codes).await, [None, None]);
    }

    async fn approvals_from_outside_have_to_be_given_in_both(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        // In the group nobody else is asked.
        let mut rules = linux_foundation_base();
        for decision in &mut rules.decisions {
            decision.approval = None;
        }
        two.group_decides_by(rules).await;
        let values = DraftValues { matter: Matter::CharterAmendment.word().into(), ..Two::values() };
        let mut pairs = Vec::new();
        for _ in 0..2 {
            let codes = two.opened(values.clone()).await;
            tsc.votes(&codes.0, &[Yes; 5]).await;
            two.group_votes(&codes.1, &[Yes; 3]).await;
            pairs.push(codes);
        }
        let (given, lost) = (&pairs[0], &pairs[1]);
        close(&tsc.services, tsc.chair(), &given.0).await.unwrap();
        close(&tsc.services, &two.group[0], &given.1).await.unwrap();
        assert_eq!(
            two.standings(given).await,
            (Standing::PassedSubjectToApproval, Standing::AwaitsOtherBody)
        );
        assert_eq!(two.forces(given).await, [Some(Force::AwaitingApproval), None]);
        tsc.at("2026-03-06T12:00:00Z");
        record_ruling(&tsc.services, tsc.chair(), &given.0, ruling("granted", "2026-03-05")).await.unwrap();
        assert_eq!(two.standings(given).await, (Standing::Passed, Standing::Passed));
        assert_eq!(two.forces(given).await, [Some(Force::InForce); 2]);
        for code in [&given.0, &given.1] {
            assert_eq!(tsc.shown(code).await.after.in_force_from, Some(date(2026, 3, 5)));
        }
        // What the group does not adopt waits for nobody's approval any more.
        close(&tsc.services, tsc.chair(), &lost.0).await.unwrap();
        two.group_votes(&lost.1, &[No; 3]).await;
        close(&tsc.services, &two.group[0], &lost.1).await.unwrap();
        assert_eq!(two.standings(lost).await, (Standing::NotCarriedJointly, Standing::Failed));
        assert_eq!(two.forces(lost).await, [None, None]);
        assert!(tsc.shown(&lost.0).await.awaits().is_none());
        assert_eq!(
            conflict(record_ruling(&tsc.services, tsc.chair(), &lost.0, ruling("granted", "2026-03-06")).await),
            "joint-conflict-not-carried"
        );
    }

    async fn the_mover_takes_it_back_from_both(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        let codes = two.opened(Two::values()).await;
        two.group_votes(&codes.1, &[Yes]).await;
        withdraw(&tsc.services, &tsc.voters[1], &codes.0).await.unwrap();
        assert_eq!(two.standings(&codes).await, (Standing::Withdrawn, Standing::Withdrawn));
        assert_eq!(entries(&tsc.shown(&codes.1).await), ["motion.opened", "motion.withdrawn"]);
        tsc.at("2026-03-20T12:00:00Z");
        tsc.does_what_is_due().await;
        assert_eq!(two.standings(&codes).await, (Standing::Withdrawn, Standing::Withdrawn));
        // One of them has been counted: that stays, and is not carried.
        tsc.at(MORNING);
        let codes = two.opened(Two::values()).await;
        tsc.votes(&codes.0, &[Yes; 5]).await;
        close(&tsc.services, tsc.chair(), &codes.0).await.unwrap();
        withdraw(&tsc.services, &tsc.voters[1], &codes.1).await.unwrap();
        assert_eq!(two.standings(&codes).await, (Standing::NotCarriedJointly, Standing::Withdrawn));
    }

    async fn another_body_that_cannot_decide_it_is_refused_at_its_field(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        for (slug, message) in [
            ("nowhere", "joint-error-unknown"),
            ("tsc", "joint-error-same"),
        ] {
            let values = DraftValues { joint: slug.into(), ..Committee::electronic() };
            assert_eq!(two.refuses(values).await, one("joint", message));
        }
        // A vote in the group is open for three days at most, and for one at least.
        let mut rules = timed(&Timing {
            least: "1d".parse().ok(),
            most: "3d".parse().ok(),
            ..Timing::default()
        });
        rules.decisions.retain(|decision| decision.matter == Matter::Ordinary);
        two.group_decides_by(rules).await;
        let policy = DraftValues { matter: "policy".into(), ..Two::values() };
        assert_eq!(two.refuses(policy).await, one("joint", "joint-error-no-rule"));
        assert_eq!(two.refuses(Two::values()).await, one("deadline", "joint-error-deadline-late"));
        let soon = DraftValues { deadline: "2026-03-02T20:00".into(), ..Two::values() };
        assert_eq!(two.refuses(soon).await, one("deadline", "joint-error-deadline-early"));
        let fitting = DraftValues { deadline: "2026-03-04T12:00".into(), ..Two::values() };
        let id = tsc.drafted(fitting.clone()).await;
        // By the time it is opened the group's shortest time is over.
        tsc.at("2026-03-03T18:00:00Z");
        assert_eq!(
            wrong(open(&tsc.services, tsc.chair(), id).await),
            one("deadline", "joint-error-deadline-early")
        );
        assert!(list(&tsc.services, None, RegisterQuery::default()).await.unwrap().rows.is_empty());
        // Everybody has left the group.
        tsc.at(MORNING);
        let seats = tsc.services.read(|tx| Box::pin(async move {
            let body = folkmoot_store::bodies::by_slug(tx, "ml").await?.unwrap();
            Ok(folkmoot_store::bodies::memberships::of_body(tx, body.id).await?)
        })).await.unwrap();
        for seat in seats {
            let end = EndEntry { to: "2026-03-01".into(), leaving: "resigned".into(), ..EndEntry::default() };
            bodies::end_term(&tsc.services, &tsc.admin, "ml".to_owned(), seat.membership, end).await.unwrap();
        }
        assert_eq!(two.refuses(fitting).await, one("joint", "joint-error-no-members"));
        assert_eq!(wrong(open(&tsc.services, tsc.chair(), id).await), one("joint", "joint-error-no-members"));
    }

    async fn the_longer_notice_of_the_two_counts(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        two.group_decides_by(timed(&Timing { notice: "3d".parse().ok(), ..Timing::default() })).await;
        let values = DraftValues { deadline: "2026-03-30T12:00".into(), ..Two::values() };
        let id = tsc.drafted(values).await;
        let why = |result| wrong::<folkmoot_domain::motions::MotionCode>(result);
        assert_eq!(
            why(open(&tsc.services, tsc.chair(), id).await),
            one("", "prelude-obstacle-announcement")
        );
        announce(&tsc.services, &tsc.voters[1], id).await.unwrap();
        tsc.at("2026-03-05T14:59:59Z");
        assert_eq!(why(open(&tsc.services, tsc.chair(), id).await), one("", "prelude-obstacle-notice"));
        tsc.at("2026-03-05T15:00:00Z");
        open(&tsc.services, tsc.chair(), id).await.unwrap();
    }

    async fn what_the_charter_asks_to_decide_jointly_is_not_decided_alone(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        // Drafted before the charter asked for it, with nobody of that name about.
        let alone = tsc.drafted(Committee::electronic()).await;
        tsc.decides_by(asking("Executive Council")).await;
        let draft = move_motion(&tsc.services, &tsc.voters[1], Committee::electronic()).await.unwrap();
        for id in [alone, draft] {
            assert_eq!(wrong(open(&tsc.services, tsc.chair(), id).await), one("joint", "joint-error-needed"));
        }
        // Somebody can be named who is called otherwise.
        change(&tsc.services, &tsc.voters[1], draft, Two::values()).await.unwrap();
        open(&tsc.services, tsc.chair(), draft).await.unwrap();
    }

    async fn whom_the_charter_names_is_asked_without_being_named(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        tsc.decides_by(asking("machine LEARNING")).await;
        let code = tsc.opened(Committee::electronic()).await;
        assert_eq!(tsc.shown(&code).await.joint.unwrap().body.slug, "ml");
        let entry = BodyEntry {
            slug: "data".into(),
            code: "DATA".into(),
            name: "Data".into(),
            kind: "working-group".into(),
            zone: "UTC".into(),
            mission: "Collects.".into(),
            ..BodyEntry::default()
        };
        bodies::create(&tsc.services, &tsc.admin, entry).await.unwrap();
        let other = DraftValues { joint: "data".into(), ..Committee::electronic() };
        assert_eq!(two.refuses(other).await, one("joint", "joint-error-charter"));
    }

    async fn only_both_bodies_together_end_what_both_decided(store: Store) {
        let two = Two::new(&store).await;
        let tsc = &two.tsc;
        let codes = two.decided(Two::values(), Yes).await;
        let repeal = DraftValues { repeals: codes.0.clone(), ..Committee::electronic() };
        assert_eq!(two.refuses(repeal.clone()).await, one("repeals", "force-error-joint"));
        let jointly = DraftValues { joint: "ml".into(), ..repeal };
        let id = tsc.drafted(jointly.clone()).await;
        // Without the other body it can't be opened either.
        let alone = DraftValues { joint: String::new(), ..jointly.clone() };
        assert_eq!(
            wrong(change(&tsc.services, &tsc.voters[1], id, alone).await),
            one("repeals", "force-error-joint")
        );
        two.decided(jointly, Yes).await;
        assert_eq!(two.forces(&codes).await, [Some(Force::Repealed); 2]);
        let second = tsc.shown(&codes.1).await;
        assert_eq!(second.after.ended_by.unwrap().code, "TSC-2026-002");
    }
}

async fn entries_of(tsc: &Committee, code: &str) -> Vec<String> {
    let motion = tsc.shown(code).await;
    motion.history.into_iter().map(|row| row.kind).collect()
}
